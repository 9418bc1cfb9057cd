package quantity

import "strings"

// currencyTable is one currency a line: ISO 4217 code; the name of its unit; the
// sign before the number, and letters that stand before "$" for it; codes that
// are written before or after the number; words that follow it, in singular, a
// nation before them where it takes one to tell.
const currencyTable = `
USD; US dollar; $ us u.s; usd; dollar, buck, us dollar, american dollar
EUR; euro; €; eur; euro
GBP; pound sterling; £; gbp; quid, sterling, british pound
JPY; yen; ¥ jp; jpy; yen, japanese yen
CNY; yuan; ; cny rmb; yuan, renminbi, chinese yuan
INR; Indian rupee; ₹; inr rs; rupee, indian rupee
RUB; ruble; ₽; rub; ruble, rouble, russian ruble, russian rouble
UAH; hryvnia; ₴; uah; hryvnia, ukrainian hryvnia
CHF; Swiss franc; ; chf; franc, swiss franc
CAD; Canadian dollar; c ca can cdn; cad; canadian dollar
AUD; Australian dollar; a au aus; aud; australian dollar
NZD; New Zealand dollar; nz; nzd; zealand dollar
HKD; Hong Kong dollar; hk; hkd; kong dollar
SGD; Singapore dollar; s; sgd; singapore dollar
TWD; Taiwan dollar; nt; twd; taiwan dollar
JMD; Jamaican dollar; j; jmd; jamaican dollar
KRW; won; ₩; krw; korean won
ILS; shekel; ₪; ils nis; shekel, israeli shekel
TRY; Turkish lira; ₺; try; lira, turkish lira
BRL; real; r; brl; reais, brazilian real
MXN; Mexican peso; mx; mxn; peso, mexican peso
ARS; Argentine peso; ; ars; argentine peso
CLP; Chilean peso; ; clp; chilean peso
COP; Colombian peso; ; cop; colombian peso
PHP; Philippine peso; ₱; php; philippine peso
ZAR; rand; ; zar; rand
NGN; naira; ₦; ngn; naira
KES; Kenyan shilling; ; kes ksh; kenyan shilling
GHS; cedi; ; ghs gh; cedi
EGP; Egyptian pound; ; egp; egyptian pound
SAR; riyal; ; sar; riyal, saudi riyal
QAR; Qatari riyal; ; qar; qatari riyal
AED; dirham; ; aed dh; dirham
IRR; rial; ; irr; iranian rial
PKR; Pakistani rupee; ; pkr; pakistani rupee
LKR; Sri Lankan rupee; ; lkr; lankan rupee
BDT; taka; ; bdt tk; taka
LBP; Lebanese pound; ; lbp; lebanese pound, lebanese lira
THB; baht; ฿; thb; baht
VND; dong; ₫; vnd; dong
IDR; rupiah; ; idr rp; rupiah
MYR; ringgit; ; myr rm; ringgit
PLN; zloty; ; pln; zloty, złoty, polish zloty
CZK; Czech koruna; ; czk; koruna, czech koruna
HUF; forint; ; huf; forint
SEK; Swedish krona; ; sek; krona, kronor, swedish krona
NOK; Norwegian krone; ; nok; krone, kroner, norwegian krone
DKK; Danish krone; ; dkk; danish krone, danish kroner
BND; Brunei dollar; b; bnd; brunei dollar
KWD; Kuwaiti dinar; ; kwd kd; kuwaiti dinar
BHD; Bahraini dinar; ; bhd; bahraini dinar
JOD; Jordanian dinar; ; jod; jordanian dinar
IQD; Iraqi dinar; ; iqd; iraqi dinar
OMR; Omani rial; ; omr; omani rial
UGX; Ugandan shilling; ; ugx ush; ugandan shilling
TZS; Tanzanian shilling; ; tzs tsh; tanzanian shilling
RWF; Rwandan franc; ; rwf; rwandan franc
ETB; birr; ; etb; birr, ethiopian birr
ZMW; Zambian kwacha; ; zmw; zambian kwacha
MWK; Malawian kwacha; ; mwk; malawian kwacha
BWP; pula; ; bwp; pula
NAD; Namibian dollar; ; nad; namibian dollar
MAD; Moroccan dirham; ; ; moroccan dirham
NPR; Nepalese rupee; ; ; nepalese rupee
MMK; kyat; ; mmk; kyat
KHR; riel; ; khr; riel
PGK; kina; ; pgk; kina
FJD; Fijian dollar; fj; fjd; fijian dollar
TTD; Trinidad and Tobago dollar; tt; ttd; trinidad dollar
PEN; sol; ; ; peruvian sol
GEL; lari; ; gel; georgian lari
AZN; manat; ; azn; azerbaijani manat
KZT; tenge; ₸; kzt; tenge
BYN; Belarusian ruble; ; byn; belarusian ruble
`

// hundredths are the coins that a hundred of make the unit; cents are taken for
// American ones, pence for British ones.
var hundredths = map[string]string{"cent": "USD", "penny": "GBP", "pence": "GBP", "kopeck": "RUB", "paisa": "INR"}

// currencyIndex finds currencies by what stands before or behind the number.
type currencyIndex struct {
	names   map[string]string // by code
	signs   map[string]string // "€"
	dollars map[string]string // letters before "$"
	codes   map[string]string // "usd", "rs"
	words   map[string]string // "euro", "canadian dollar"
}

var currencies = readCurrencies(currencyTable)

func readCurrencies(table string) currencyIndex {
	ix := currencyIndex{map[string]string{}, map[string]string{}, map[string]string{}, map[string]string{}, map[string]string{}}
	for _, line := range strings.Split(strings.TrimSpace(table), "\n") {
		f := strings.Split(line, ";")
		if len(f) != 5 {
			continue
		}
		code := strings.TrimSpace(f[0])
		ix.names[code] = strings.TrimSpace(f[1])
		for _, sign := range strings.Fields(f[2]) {
			if kindOf([]rune(sign)[0]) == letters {
				ix.dollars[sign] = code
			} else {
				ix.signs[sign] = code
			}
		}
		for _, c := range strings.Fields(f[3]) {
			ix.codes[c] = code
		}
		for _, w := range strings.Split(f[4], ",") {
			ix.words[strings.TrimSpace(w)] = code
		}
	}
	return ix
}

// currencyName is the name of a currency, its code where it has none here.
func currencyName(code string) string {
	if n := currencies.names[code]; n != "" {
		return n
	}
	return code
}

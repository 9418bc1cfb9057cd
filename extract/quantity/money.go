package quantity

import "strconv"

func parse(f string) float64 {
	v, _ := strconv.ParseFloat(trim(f), 64)
	return v
}

func trim(f string) string {
	for len(f) > 0 && f[0] == ' ' {
		f = f[1:]
	}
	return f
}

// currency is a money unit: ISO 4217 code and the share of it that is counted
// (0.01 for cents).
type currency struct {
	code  string
	name  string
	share float64
}

// currencySigns stand before the number; letters before a dollar sign say whose
// it is.
var currencySigns = map[string]string{
	"$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₽": "RUB", "₴": "UAH", "₪": "ILS", "₩": "KRW", "₺": "TRY", "₦": "NGN", "₫": "VND", "฿": "THB", "₱": "PHP", "₸": "KZT",
}

// dollarSigns are the letters before "$".
var dollarSigns = map[string]string{
	"us": "USD", "u.s": "USD", "a": "AUD", "au": "AUD", "aus": "AUD", "c": "CAD", "ca": "CAD", "cdn": "CAD", "can": "CAD", "nz": "NZD", "hk": "HKD", "s": "SGD", "nt": "TWD", "r": "BRL", "mx": "MXN", "j": "JMD",
}

// currencyCodes stand before or after the number.
var currencyCodes = map[string]string{
	"usd": "USD", "eur": "EUR", "gbp": "GBP", "jpy": "JPY", "cny": "CNY", "rmb": "CNY", "inr": "INR", "rs": "INR", "rub": "RUB", "uah": "UAH",
	"chf": "CHF", "cad": "CAD", "aud": "AUD", "nzd": "NZD", "hkd": "HKD", "sgd": "SGD", "krw": "KRW", "zar": "ZAR", "brl": "BRL", "mxn": "MXN",
	"rm": "MYR", "myr": "MYR", "idr": "IDR", "rp": "IDR", "php": "PHP", "thb": "THB", "vnd": "VND", "try": "TRY", "sek": "SEK", "nok": "NOK", "dkk": "DKK",
	"pln": "PLN", "czk": "CZK", "huf": "HUF", "ils": "ILS", "nis": "ILS", "aed": "AED", "dh": "AED", "sar": "SAR", "egp": "EGP", "ngn": "NGN", "kes": "KES", "ksh": "KES", "pkr": "PKR", "bdt": "BDT", "tk": "BDT", "lkr": "LKR", "twd": "TWD", "ars": "ARS", "clp": "CLP", "cop": "COP", "ghs": "GHS", "gh": "GHS",
}

// currencyWords follow the number, in singular.
var currencyWords = map[string]currency{
	"dollar": {"USD", "dollar", 1}, "buck": {"USD", "dollar", 1}, "euro": {"EUR", "euro", 1}, "yen": {"JPY", "yen", 1}, "yuan": {"CNY", "yuan", 1}, "renminbi": {"CNY", "yuan", 1},
	"rouble": {"RUB", "ruble", 1}, "ruble": {"RUB", "ruble", 1}, "rupee": {"INR", "rupee", 1}, "hryvnia": {"UAH", "hryvnia", 1}, "shekel": {"ILS", "shekel", 1}, "zloty": {"PLN", "zloty", 1},
	"rand": {"ZAR", "rand", 1}, "peso": {"MXN", "peso", 1}, "lira": {"TRY", "lira", 1}, "ringgit": {"MYR", "ringgit", 1}, "baht": {"THB", "baht", 1}, "rupiah": {"IDR", "rupiah", 1}, "dong": {"VND", "dong", 1},
	"naira": {"NGN", "naira", 1}, "riyal": {"SAR", "riyal", 1}, "dirham": {"AED", "dirham", 1}, "forint": {"HUF", "forint", 1}, "quid": {"GBP", "pound", 1}, "sterling": {"GBP", "pound", 1},
	"cent": {"USD", "cent", .01}, "penny": {"GBP", "penny", .01}, "pence": {"GBP", "penny", .01}, "taka": {"BDT", "taka", 1}, "krona": {"SEK", "krona", 1}, "kronor": {"SEK", "krona", 1}, "kroner": {"NOK", "krone", 1},
	"bitcoin": {"XBT", "bitcoin", 1}, "franc": {"CHF", "franc", 1}, "reais": {"BRL", "real", 1}, "tenge": {"KZT", "tenge", 1},
}

// nations before a currency's word say whose it is: "Canadian dollars".
var nations = map[string]string{
	"us dollar": "USD", "american dollar": "USD", "canadian dollar": "CAD", "australian dollar": "AUD", "zealand dollar": "NZD", "kong dollar": "HKD", "singapore dollar": "SGD", "taiwan dollar": "TWD",
	"british pound": "GBP", "egyptian pound": "EGP", "swiss franc": "CHF", "indian rupee": "INR", "pakistani rupee": "PKR", "lankan rupee": "LKR", "russian ruble": "RUB", "russian rouble": "RUB", "belarusian ruble": "BYN",
	"chinese yuan": "CNY", "japanese yen": "JPY", "mexican peso": "MXN", "argentine peso": "ARS", "philippine peso": "PHP", "chilean peso": "CLP", "colombian peso": "COP", "turkish lira": "TRY", "lebanese lira": "LBP",
	"iranian rial": "IRR", "saudi riyal": "SAR", "qatari riyal": "QAR", "swedish krona": "SEK", "norwegian krone": "NOK", "danish krone": "DKK", "korean won": "KRW", "polish zloty": "PLN", "israeli shekel": "ILS", "ukrainian hryvnia": "UAH",
}

// currencyNames are the names of the units that money is told in.
var currencyNames = map[string]string{
	"USD": "US dollar", "EUR": "euro", "GBP": "pound sterling", "JPY": "yen", "CNY": "yuan", "INR": "Indian rupee", "RUB": "ruble", "UAH": "hryvnia", "ILS": "shekel", "KRW": "won",
	"CAD": "Canadian dollar", "AUD": "Australian dollar", "NZD": "New Zealand dollar", "HKD": "Hong Kong dollar", "SGD": "Singapore dollar", "TWD": "Taiwan dollar", "CHF": "Swiss franc",
	"BRL": "real", "MXN": "Mexican peso", "ZAR": "rand", "TRY": "Turkish lira", "MYR": "ringgit", "PLN": "zloty", "SEK": "Swedish krona", "NOK": "Norwegian krone", "DKK": "Danish krone",
}

// currencyName is the name of a currency, its code where it has none here.
func currencyName(code string) string {
	if n := currencyNames[code]; n != "" {
		return n
	}
	return code
}

// signBefore reads a currency that ends right before piece i and gives the code
// and where it begins: "$", "US$", "C $", "EUR", "Rs".
func (s *scanner) signBefore(i int) (string, int) {
	j := i - 1
	if j >= 0 && (s.low(j) == "=" || s.low(j) == ".") && j > 0 && s.joined(j) && (s.low(j-1) == "y" || s.low(j-1) == "rs") {
		j--
		return map[string]string{"y": "JPY", "rs": "INR"}[s.low(j)], j
	}
	code, ok := currencySigns[s.low(j)]
	if c := dollarSigns[s.low(j)]; c != "" && s.low(j-1) == "$" && s.joined(j) && s.joined(i) {
		return c, j - 1 // "$US113 trillion"
	}
	if !ok {
		if c, ok := currencyCodes[s.low(j)]; ok && (s.isCap(j)) && (len(s.low(j)) == 3 && s.pieces[j].form != title(s.low(j)) || s.low(j) == "rs" || s.low(j) == "rm" || s.low(j) == "rp") {
			return c, j
		}
		return "", 0
	}
	if s.low(j) != "$" {
		return code, j
	}
	k := j - 1
	if k >= 0 && s.low(k) == "." && s.low(k-1) == "s" && s.low(k-2) == "." && s.low(k-3) == "u" {
		return "USD", k - 3
	}
	if c, ok := dollarSigns[s.low(k)]; ok && k >= 0 && s.isCap(k) && (s.joined(j) || len(s.low(k)) > 1 || s.low(k) == "c") && (s.low(k) != "a" || s.joined(j)) {
		return c, k
	}
	return code, j
}

func title(w string) string {
	if w == "" {
		return w
	}
	return string(w[0]-'a'+'A') + w[1:]
}

// moneyAfter reads a currency after the number: "euros", "million US dollars",
// "USD", "p".
func (s *scanner) moneyAfter(i int) (currency, int) {
	j := i
	w := unitSingular(s.low(j))
	for n := 0; n < 3 && s.isLetters(j) || s.low(j) == "."; n++ {
		two := w + " " + unitSingular(s.low(j+1))
		if code, ok := nations[two]; ok {
			return currency{code, currencyName(code), 1}, j + 2
		}
		if n == 0 && (w == "new" || w == "hong" || w == "sri" || w == "south" || w == "u" || w == "s" || w == ".") {
			j++
			w = unitSingular(s.low(j))
			continue
		}
		break
	}
	w = unitSingular(s.low(i))
	if c, ok := currencyWords[w]; ok {
		if w == "cent" && s.low(i-1) == "per" {
			return currency{}, 0
		}
		return c, i + 1
	}
	if w == "pound" && (s.low(i+1) == "sterling" || s.has(i+1, "a", "week") || s.has(i+1, "a", "year")) {
		return currency{"GBP", "pound sterling", 1}, s.skip(i+1, "sterling")
	}
	if w == "p" && s.joined(i) && s.isDigits(i-1) {
		return currency{"GBP", "penny", .01}, i + 1
	}
	if c, ok := currencyCodes[s.low(i)]; ok && len(s.low(i)) == 3 && s.isLetters(i) && s.pieces[i].form != s.low(i) {
		return currency{c, currencyName(c), 1}, i + 1
	}
	return currency{}, 0
}

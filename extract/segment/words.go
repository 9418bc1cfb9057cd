package segment

// currencyLetters are currencies that stand before an amount without a space.
var currencyLetters = set("RM Rs BND KSh Ksh KES USD EUR GBP AUD NZD CAD SGD HKD INR PKR LKR NGN GHS ZAR UGX TZS TSh Sh Tk BDT PHP IDR Rp THB VND AED SAR QAR KWD OMR CHF SEK NOK DKK PLN RUB UAH TRY BRL MXN")

// The lists below are closed classes and frequent conventions; anything open
// (names, places) is left to shapes.

// abbreviations end in a full stop that belongs to the word wherever they
// stand; lower case, without the stop.
var abbreviations = set(`mr mrs ms mx dr prof gen lt col maj capt sgt cpl pvt adm cmdr cdr brig sen sens reps gov govs pres
	rev fr hon jr sr msgr supt insp det st ft mt ave blvd rd inc ltd corp co bros cos
	jan feb mar apr jun jul aug sept sep oct nov dec tues thurs thur
	vs etc al approx dept est figs vols viz cf resp ca ed eds misc govt intl natl assn
	ala ariz ark calif colo conn fla ga kan ky mass mich minn miss mont neb nev okla ore
	penn pa tenn tex va vt wash wis wyo ont que alta sask esp incl excl max attn ext mlle mme messrs ph sec smt engr cst const atty cllr pte asst`)

// alsoWords are abbreviations that, in small letters or at the end of a text,
// are words followed by a full stop.
var alsoWords = set(`mar miss mass wash max ore ark ill gen col sept oct adm dec det sec est`)

// abbreviationsBeforeNumber are words of their own unless a number follows:
// "No. 10", "p. 7", "Fig. 2", "Rs. 2,300", but "The answer is no."
var abbreviationsBeforeNumber = set(`no nos c p pp fig vol art ch sec para op ver tel fax nr rs rp ksh tsh ush nrs lkr tk`)

// abbreviationsBeforeCapital are words of their own unless a capital or number
// follows: "on Sat. Nov 3", "Sun. Aug 6", "Rep. Smith".
var abbreviationsBeforeCapital = set(`mon tue wed thu fri sat sun rep det art min max ser gal adv eng`)

// hyphenPrefixes stay with the word after the hyphen ("anti-war", "co-founder",
// "e-mail"); all other compounds are three words ("son - in - law").
var hyphenPrefixes = set(`non e anti re co pre pro mid cross post over semi multi ex sub counter mini neo
	socio psycho inter arch intra micro macro un ultra pseudo quasi mega de bi tri uni extra hyper super bio cyber trans infra under para`)

// hyphenSuffixes stay with the word before the hyphen ("nutrition-wise").
var hyphenSuffixes = set(`wise esque fold ish less ness hood`)

// glued is spellings without an apostrophe, with the number of bytes of the
// first word: "cannot" is can + not, "gonna" is gon + na.
var glued = map[string]int{
	"cannot": 3, "gonna": 3, "wanna": 3, "gotta": 3, "gimme": 3, "lemme": 3, "kinda": 4, "sorta": 4,
	"lotta": 3, "outta": 3, "whatta": 4, "dunno": 2, "alotta": 1,
	"dont": 2, "didnt": 3, "doesnt": 4, "wont": 2, "cant": 2, "isnt": 2, "wasnt": 3, "arent": 3,
	"werent": 4, "wouldnt": 5, "couldnt": 5, "shouldnt": 6, "hasnt": 3, "havent": 4, "hadnt": 3, "aint": 2,
	"im": 1, "ive": 1, "youre": 3, "youve": 3, "youll": 3, "theyre": 4, "theyve": 4, "theyll": 4,
	"weve": 2, "hes": 2, "shes": 3, "thats": 4, "whats": 4, "theres": 5,
}

// domains are the last parts of web addresses and file names that are words
// by themselves: "Booking.com", "notes.doc".
var domains = set(`com org net edu gov mil info biz io co uk us ca au nz ie in de fr eu ru ua cn jp tv me ly news app
	doc docx xls xlsx pdf txt htm html php asp aspx jsp zip exe gif jpg jpeg png mp3 mp4 csv ppt unix`)

// units follow a number without a space and are words of their own: "5km".
var units = set(`m k b bn mn mm cm km kg g mg lb lbs oz ft in mph kph kmh am pm a.m p.m t tn tr gb mb kb tb ghz mhz hz kw mw gw kwh mwh
	x min mins hr hrs h sec secs s ms sq yds mi l ml c f p bps px pts percent`)

func set(words string) map[string]bool {
	m := map[string]bool{}
	start := -1
	for i := 0; i <= len(words); i++ {
		if i < len(words) && words[i] > ' ' {
			if start < 0 {
				start = i
			}
		} else if start >= 0 {
			m[words[start:i]] = true
			start = -1
		}
	}
	return m
}

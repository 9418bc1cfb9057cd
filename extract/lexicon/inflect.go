package lexicon

import "strings"

// irregular: base form, past, past participle (one word where they are the same).
const irregularVerbs = `be was been;have had;do did done;go went gone;say said;make made;take took taken;come came come;
see saw seen;know knew known;get got;give gave given;find found;think thought;tell told;become became become;show showed shown;
leave left;feel felt;put put;bring brought;begin began begun;keep kept;hold held;write wrote written;stand stood;hear heard;
let let;mean meant;set set;meet met;run ran run;pay paid;sit sat;speak spoke spoken;lie lay lain;lead led;read read;grow grew grown;
lose lost;fall fell fallen;send sent;build built;understand understood;draw drew drawn;break broke broken;spend spent;cut cut;
rise rose risen;drive drove driven;buy bought;wear wore worn;choose chose chosen;seek sought;throw threw thrown;catch caught;
deal dealt;win won;fight fought;teach taught;eat ate eaten;fly flew flown;sell sold;shoot shot;strike struck;hit hit;hurt hurt;
hide hid hidden;forget forgot forgotten;forgive forgave forgiven;freeze froze frozen;steal stole stolen;swear swore sworn;
shake shook shaken;sing sang sung;sink sank sunk;swim swam swum;drink drank drunk;ring rang rung;spring sprang sprung;
sweep swept;sleep slept;weep wept;creep crept;bend bent;lend lent;bind bound;grind ground;wind wound;feed fed;bleed bled;
breed bred;speed sped;flee fled;light lit;slide slid;bite bit bitten;blow blew blown;tear tore torn;bear bore born;beat beat beaten;
bid bid;bet bet;burst burst;cast cast;broadcast broadcast;forecast forecast;cost cost;quit quit;shut shut;split split;spread spread;
thrust thrust;upset upset;offset offset;beset beset;rid rid;shed shed;slit slit;wed wed;arise arose arisen;awake awoke awoken;wake woke woken;foresee foresaw foreseen;
undergo underwent undergone;undertake undertook undertaken;overcome overcame overcome;overtake overtook overtaken;
overthrow overthrew overthrown;withdraw withdrew withdrawn;withstand withstood;withhold withheld;uphold upheld;forbid forbade forbidden;
ride rode ridden;stick stuck;sting stung;swing swung;hang hung;dig dug;spin spun;cling clung;fling flung;win won;bring brought;
shrink shrank shrunk;stride strode stridden;strive strove striven;weave wove woven;mistake mistook mistaken;rebuild rebuilt;
retake retook retaken;rewrite rewrote rewritten;resell resold;oversee oversaw overseen;outdo outdid outdone;redo redid redone;
undo undid undone;unwind unwound;kneel knelt;lay laid;sew sewed sewn;sow sowed sown;swell swelled swollen;prove proved proven;
saw sawed sawn;mislead misled;misunderstand misunderstood;befall befell befallen;behold beheld;stink stank stunk;tread trod trodden;
slay slew slain;leap leapt;dream dreamed;learn learned;burn burned;spell spelled;spill spilled;spoil spoiled;pare pared;clad clad`

var irregular = func() map[string][2]string {
	m := map[string][2]string{}
	for _, e := range strings.Split(irregularVerbs, ";") {
		f := strings.Fields(e)
		if len(f) < 2 {
			continue
		}
		m[f[0]] = [2]string{f[1], f[len(f)-1]}
	}
	return m
}()

// bases are the irregular pasts and participles that come of one verb only.
var bases = func() map[string]string {
	m, twice := map[string]string{}, map[string]bool{}
	for v, f := range irregular {
		for _, w := range f {
			if b, ok := m[w]; ok && b != v {
				twice[w] = true
			}
			m[w] = v
		}
	}
	for w := range twice {
		delete(m, w)
	}
	return m
}()

// Base is the base form of an irregular past or participle, "" where form is
// none or could come of two verbs: flown → fly, found → "" (find, found is
// regular).
func Base(form string) string {
	if form == "found" {
		return ""
	}
	return bases[form]
}

// doubling are verbs of more than one syllable, stressed on the last, that
// double their consonant.
var doubling = Words("incur recur abhor excel acquit remit refit admit commit permit submit omit emit transmit occur refer prefer defer infer confer transfer deter control patrol compel expel propel repel dispel rebel regret allot equip forget begin upset format cancel travel label model signal fuel quarrel level counsel program kidnap worship underpin outrun outbid forbid unwrap unplug unzip sidestep overstep overlap entrap handicap leapfrog airdrop eavesdrop wiretap zigzag outfit up")

// Doubled reports whether v is the base of a verb with its last consonant doubled, as its
// past has it: propell.
func Doubled(v string) bool {
	n := len(v)
	return n > 3 && v[n-1] == v[n-2] && doubling[v[:n-1]]
}

// Past is the simple past of a verb's base form: seize → seized, meet → met.
func Past(verb string) string { return inflected(verb, 0) }

// PastParticiple is the past participle of a verb's base form: give → given.
func PastParticiple(verb string) string { return inflected(verb, 1) }

// Gerund is the form in -ing of a verb's base form: make → making, lie → lying.
func Gerund(verb string) string {
	switch stem, e := strings.CutSuffix(verb, "e"); {
	case strings.HasSuffix(verb, "ie"):
		return strings.TrimSuffix(verb, "ie") + "ying"
	case e && len(stem) > 1 && !strings.ContainsRune("eoy", rune(stem[len(stem)-1])):
		return stem + "ing"
	case verb != "" && doubles(verb):
		return verb + verb[len(verb)-1:] + "ing"
	}
	return verb + "ing"
}

// inflected is the past (0) or past participle (1) of a verb. A prefix leaves an
// irregular verb irregular: redraw, outsell.
func inflected(verb string, k int) string {
	if f, ok := irregular[verb]; ok {
		return f[k]
	}
	for _, p := range []string{"re", "un", "out", "over", "under", "mis", "pre", "co-", "re-"} {
		rest, ok := strings.CutPrefix(verb, p)
		if f, known := irregular[rest]; ok && known && len(rest) > 2 && verb != "relay" {
			return p + f[k]
		}
	}
	return regular(verb)
}

func regular(v string) string {
	n := len(v)
	switch {
	case n == 0:
		return v
	case n > 5 && strings.HasSuffix(v, "ed") && !strings.HasSuffix(v, "eed") && v != "embed":
		return v // no base form: a parser's mistake, acted for act
	case n > 5 && strings.HasSuffix(v, "lls") || n > 5 && strings.HasSuffix(v, "nds") || n > 5 && strings.HasSuffix(v, "rts") || n > 5 && strings.HasSuffix(v, "cts"):
		return regular(v[:n-1]) // recalls for recall
	case v[n-1] == 'e':
		return v + "d"
	case v[n-1] == 'y' && n > 1 && !Vowel(v[n-2]):
		return v[:n-1] + "ied"
	case v[n-1] == 'c' && n > 1 && v[n-2] == 'i':
		return v + "ked"
	case doubles(v):
		return v + v[n-1:] + "ed"
	}
	return v + "ed"
}

// doubles reports whether v ends in one stressed vowel and one consonant.
func doubles(v string) bool {
	n := len(v)
	if doubling[v] {
		return true
	}
	if n < 3 || Vowel(v[n-1]) || strings.ContainsRune("wxy", rune(v[n-1])) || !Vowel(v[n-2]) || Vowel(v[n-3]) && !(n > 3 && strings.HasPrefix(v[n-4:], "qui")) {
		return false
	}
	syllables := 0
	for i := 0; i < n; i++ {
		if Vowel(v[i]) && (i == 0 || !Vowel(v[i-1])) {
			syllables++
		}
	}
	return syllables == 1
}

// Vowel reports whether a lower-case letter is written for a vowel; y is not.
func Vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

// Third is the third person singular present: meet → meets, be → is.
func Third(v string) string {
	switch v {
	case "be":
		return "is"
	case "have":
		return "has"
	case "do":
		return "does"
	case "go":
		return "goes"
	}
	n := len(v)
	switch {
	case n == 0:
		return v
	case v[n-1] == 'y' && n > 1 && !Vowel(v[n-2]):
		return v[:n-1] + "ies"
	case v[n-1] == 'o' && n > 1 && !Vowel(v[n-2]):
		return v + "es"
	case strings.HasSuffix(v, "s"), strings.HasSuffix(v, "x"), strings.HasSuffix(v, "z"), strings.HasSuffix(v, "ch"), strings.HasSuffix(v, "sh"):
		return v + "es"
	}
	return v + "s"
}

package rules

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// findAppositions reads a name and what stands beside it: "Jared Kushner,
// son-in-law of Donald Trump", "his chief of staff, Andriy Yermak", "oil majors
// Chevron and ExxonMobil". Where the noun is an office or a family role whose holder
// serves somebody, that is the object: be_chief_of_staff_of.
//
// Sources: ClausIE's appositions (Del Corro and Gemulla 2013); MinIE's implicit "is"
// (Gashteovski et al. 2017); PredPatt's appos (White et al. 2016).
//
// Left out: brackets, which hold acronyms and ages; ages after commas; two names side
// by side, which are a list; nouns that say too little by themselves ("a group").
func findAppositions(t *extract.Tree) []extract.Proposition {
	var out []extract.Proposition
	for i := range t.Tokens {
		g := t.Tokens[i].Head
		if !t.Is(i, "appos") || g < 0 || aroundIt(t, i) || syntax.KindOf(t, i) != syntax.None && t.Tokens[i].UPOS == "VERB" {
			continue
		}
		if bracketed(t, t.Phrase(i, func(c int) bool { return t.Is(c, "punct") })[0]) {
			t.Silent(i, "in brackets: an alias, a translation or an age")
			continue
		}
		if syntax.ShareNoun(t, i) && nameType(t, g) != "" {
			t.Silent(i, "a share of what is counted") // 640 jobs at its plant in Wichita, about a quarter of its workforce
			continue
		}
		if nameType(t, i) == "" {
			g = nearestPlace(t, i, syntax.Core(t, g)) // the city of Pokrovsk, a hub
		}
		ni, ng := nameType(t, i), nameType(t, g)
		switch {
		case ni != "" && ng == "" && nominal(t, g):
			if t.Child(i, "cc") >= 0 && t.Child(i, "cc") < i {
				t.Silent(i, "the next of a list") // protesters, and a US envoy
				continue
			}
			if m := t.Child(i, "advmod"); m >= 0 && m < i && syntax.Singular(t, g) && singledOut[t.Lower(m)] {
				t.Silent(i, "one of those that the noun is of") // the international community, especially the World Bank
				continue
			}
			if n := t.NameAt(min(g+1, len(t.Tokens)-1)); n >= 0 && n != t.NameAt(i) && t.Names[n].Type == extract.PER && t.Names[n].First == g+1 {
				t.Silent(i, "the role belongs to the name right behind it") // with reporter Ann Lee, Jan Novak
				continue
			}
			if f := syntax.First(t, g); ni == extract.ORG && (t.Is(f, "appos") && nameType(t, t.Tokens[f].Head) == extract.PER || listedBody(t, g) == i) {
				t.Silent(i, "where the one before has his role") // Ann Lee, director, Fortis Institute
				continue
			}
			if a := t.Child(g, "appos"); ni == extract.PER && a < i && nameType(t, a) == extract.PER && syntax.Singular(t, g) && t.NameAt(a) != t.NameAt(i) {
				t.Silent(i, "the role has its holder") // the mayor Mr Roy, the rector, Mr Raj
				continue
			}
			if ni == extract.PER && t.Tokens[g].XPOS == "NNS" && len(t.Conjuncts(i)) == 1 && oneOfThem(t, g) {
				t.Silent(i, "one of several") // one of the greatest painters Bo Ray
				continue
			}
			for _, c := range t.Conjuncts(i) {
				if c == i || !syntax.Singular(t, g) { // Brazilian conglomerate Novonor, and Mitrelli
					out = appendRole(out, t, c, g)
				}
			}
		case ng == extract.PER && unknownName(t, i), nextThing(t, i, ng):
			t.Silent(i, "a name beside a name") // Ann Lee, mayor of Ayr, Saeed Al Noor, consul
		case ng != "" && ni == "" && nominal(t, i):
			names := []int{g}
			if !syntax.Singular(t, i) { // Ann Lee and Jan Novak, envoys of Malta
				if names = t.Conjuncts(g); len(names) == 1 || names[len(names)-1] > i {
					t.Silent(i, "the next of a list") // Ann Lee, protesters in Oslo, and a nurse
					continue
				}
			}
			for _, c := range t.Conjuncts(i) {
				for _, n := range names {
					out = appendRole(out, t, n, c)
				}
			}
		default:
			t.Silent(i, "not a name beside a noun that says what it is")
		}
	}
	return out
}

// singledOut are adverbs that pick one of several.
var singledOut = lexicon.Words("especially particularly notably mainly namely chiefly specifically including primarily mostly")

// nearestPlace is the place right before the apposition at i where that says what
// sort of place it is, else g: in "Panama City in Viguí, district of Tolé" Viguí is
// the district.
func nearestPlace(t *extract.Tree, i, g int) int {
	f := t.Phrase(i, func(c int) bool { return t.Is(c, "punct") })[0]
	if !syntax.Sortals[syntax.Lemma(t, i)] || f < 2 || t.Tokens[f-1].Form != "," || nameType(t, f-2) != extract.LOC || t.NameAt(f-2) == t.NameAt(g) {
		return g
	}
	return t.Names[t.NameAt(f-2)].First
}

// findTitles reads titles before names: "Ukrainian President Volodymyr
// Zelensky", "top Kremlin adviser Yuri Ushakov". Country or body before the title, or
// after it with "of", "at" and "for", is what the role belongs to; "former" makes it
// past.
//
// Sources: MinIE's implicit extractions from titles and names (Gashteovski et al.
// 2017); RENOUN's noun attributes (Yahya et al. 2014).
//
// Left out: titles without an office holder's country or body ("President Trump"),
// which say too little; adjectives ("veteran goalkeeper"); trades have employers, but
// no country that they serve.
func findTitles(t *extract.Tree) []extract.Proposition {
	var out []extract.Proposition
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if h < 0 || i > h || !t.Is(i, "nmod:desc", "compound", "amod", "nmod", "flat") || nameType(t, h) != extract.PER || t.NameAt(i) >= 0 {
			continue
		}
		for _, c := range t.Conjuncts(i) { // chairman and CEO Tim Cook
			if lexicon.Roles[syntax.Lemma(t, c)] {
				out = appendRole(out, t, h, c)
			} else {
				t.Silent(c, "no word for what a person is by office, trade or family")
			}
		}
	}
	return out
}

// oneOfThem reports whether the plural at g stands behind "one of".
func oneOfThem(t *extract.Tree, g int) bool {
	h := t.Tokens[g].Head
	return h >= 0 && h < g && t.Lower(h) == "one" && syntax.Prep(t, g) == "of"
}

// cutName reports whether the body at own may have more to its name before an "and": what
// the parser took for a name may begin in the middle.
func cutName(t *extract.Tree, own int) bool {
	k := -1
	if own >= 0 {
		k = t.NameAt(own)
	}
	if k < 0 || t.Names[k].Type != extract.ORG || t.Names[k].Last-t.Names[k].First < 2 {
		return false
	}
	f := t.Names[k].First
	if f < 2 || t.Tokens[f-1].UPOS != "CCONJ" || t.Tokens[f-2].UPOS != "PROPN" || nameType(t, f-2) == extract.PER {
		return false
	}
	h := t.Tokens[f-2].Head
	if t.Is(f-2, "flat") && h >= 0 {
		h = t.Tokens[h].Head
	}
	return h >= f
}

func nameType(t *extract.Tree, i int) extract.NameType {
	if k := t.NameAt(i); k >= 0 {
		return t.Names[k].Type
	}
	return ""
}

func nominal(t *extract.Tree, i int) bool {
	return t.Tokens[i].UPOS == "NOUN" || t.Tokens[i].UPOS == "PROPN"
}

// appendRole adds the proposition that the name at token name is what the noun
// at token role says, where that says anything.
func appendRole(out []extract.Proposition, t *extract.Tree, name, role int) []extract.Proposition {
	toks, former := roleWords(t, name, role)
	if slices.ContainsFunc(toks, func(k int) bool {
		return nameType(t, k) == extract.PER && t.Tokens[k].Head == role && k > role && syntax.Prep(t, k) == ""
	}) {
		t.Silent(role, "belongs to the person behind it") // "leader Pita Tipene" is no role of the tribe before it
		return out
	}
	if k := nextName(t, role); k >= 0 && k != t.NameAt(name) && role > name {
		t.Silent(role, "belongs to the person behind it") // envoy Ann Lee, minister of transport Bo Ray
		return out
	}
	if slices.ContainsFunc(toks, func(k int) bool {
		return syntax.IsRelative(t, k) || t.Tokens[k].XPOS == "WDT" || t.Tokens[k].XPOS == "WP"
	}) {
		t.Silent(role, "goes on with a clause that the parser did not see") // members of which families ruled
		return out
	}
	years, over := term(t, role)
	former = former || over || thenBefore(t, toks) || thenHeld(t, role) || dead(t, name) || ousted(t, name) || longAgo(t, name, role)
	toks = slices.DeleteFunc(toks, func(k int) bool { return years >= 0 && t.Under(k, years) })
	toks, own, his := sharedOut(t, name, role, toks)
	if cutName(t, own) || !his {
		t.Silent(role, "an and may cut its name, or share it out") // Hong Kong and Macau Affairs Office director
		return out
	}
	if l := syntax.Lemma(t, role); honorifics[l] && ownsElse(t, own, role) || styled[l] {
		own = -1 // Emirati leader Sheikh Mohamed
	}
	if why := noRole(t, name, role); why != "" || rankOf(t, own, role) {
		t.Silent(role, cmp.Or(why, "a rank"))
		return out
	}
	if t.Child(role, "nummod") >= 0 || nameType(t, name) == extract.PER && !syntax.Personal(t, role) && !(indefinite(t, role) && role > name) {
		t.Silent(role, "a number, or no word for a person")
		return out
	}
	if l := syntax.Lemma(t, role); nameType(t, name) == extract.PER && (lexicon.Bodies[l] || lexicon.Ventures[l] || syntax.Sortals[l]) && !lexicon.Roles[l] && l != "representative" && l != "resident" && l != "employee" && l != "worker" && l != "expert" {
		t.Silent(role, "a body, and not a person") // Fallows of Apex Shark Expeditions, a company
		return out
	}
	if own < 0 && len(toks) == 1 && lexicon.Kin[headLemma(t, role)] {
		t.Silent(role, "nobody's relative") // brothers Patrick and John Collison
		return out
	}
	if len(toks) == 0 || own < 0 && !slices.ContainsFunc(toks, func(k int) bool { return !honorifics[t.Lower(k)] }) || len(toks) == 1 && (!lexicon.Roles[syntax.Lemma(t, role)] && !(indefinite(t, role) && role > name && nameType(t, name) == extract.PER) || own < 0 && t.Tokens[role].Head == name && role < name) {
		t.Silent(role, "says too little by itself") // a group, President Trump
		return out
	}
	s := syntax.Phrase(t, name, nameTokens(t, name), extract.RoleSubject)
	p := extract.Proposition{Head: role, Verb: "be", Base: "be", Tense: extract.Present, Modality: extract.Actual, Outer: -1}
	if former {
		p.Tense = extract.Past
	}
	if own >= 0 && lexicon.Roles[headLemma(t, role)] {
		under := t.Phrase(under(t, own, role), nil)
		toks, behind := behindOwner(t, under, role, toks)
		rest := slices.DeleteFunc(slices.Clone(toks), func(k int) bool {
			if t.Tokens[k].Head == role && creed(t, role, k) && !syntax.Ranked(t, role) { // but: the first independent senator
				out = appendCreed(out, t, s, k)
				return true
			}
			return slices.Contains(under, k) || k < role && t.NameAt(k) >= 0 && t.NameAt(k) == t.NameAt(own) || t.Tokens[k].XPOS == "POS" || k <= ownedBody(t, own, role) || k != role && k < role && nameType(t, k) == extract.LOC
		})
		p.Base = "be_" + slug(t, rest, role) + "_of"
		p.Args = append([]extract.Argument{s, portfolio(t, own, role)}, behind...)
		p.Relation = "is " + t.Words(rest) + " of"
		if oneOfItsLeaders(t, rest, own, role, name) {
			p.Relation = "is a " + t.Words(rest) + " of"
		}
		if !syntax.Singular(t, role) { // emissaries Steve Witkoff and Jared Kushner
			p.Relation = "is " + singularText(t, rest, role) + " of"
		}
	} else {
		o := withPossessor(t, role, syntax.Phrase(t, role, toks, extract.RoleObject))
		if !syntax.Singular(t, role) {
			o.Text = singularText(t, toks, role)
		}
		if f := toks[0]; f == 0 && !lexicon.Creeds[t.Lower(f)] && t.NameAt(f) < 0 && t.Tokens[f].UPOS != "PROPN" && !nationality(t, f) && t.LabelAt(f) < 0 && !capital(t.Tokens[min(1, role)].Form) {
			o.Text = strings.ToLower(t.Tokens[f].Form[:1]) + o.Text[1:] // Acting police chief Omar Diaz
		}
		p.Args = []extract.Argument{s, o}
		p.Relation = "is"
	}
	if years >= 0 {
		p.Args = append(p.Args, timeArgument(t, years))
	}
	p.Span = clauseSpan(t, p)
	return append(out, p)
}

// nextName is the index of the person's name that stands right behind the phrase of the
// role at token role, -1 for none.
func nextName(t *extract.Tree, role int) int {
	f := syntax.BehindBracket(t, role+1) // Labour MP (Member of Parliament) Tom Watson
	for f < len(t.Tokens) && nameType(t, f) != extract.PER && (t.Under(f, role) || styled[t.Lower(f)]) && t.Tokens[f].UPOS != "PUNCT" && (t.Is(f, "case", "det", "nmod", "cc", "conj", "compound", "amod", "flat") || t.NameAt(f) >= 0 || styled[t.Lower(f)]) {
		f++
	}
	if f >= len(t.Tokens) || t.Tokens[f-1].UPOS == "ADP" || t.Tokens[f-1].UPOS == "CCONJ" {
		return -1
	}
	if k := t.NameAt(f); k >= 0 && t.Names[k].Type == extract.PER && t.Names[k].First == f {
		return k
	}
	return -1
}

// ownsElse reports whether the owner at token own belongs to another role that stands
// between it and the one at token role.
func ownsElse(t *extract.Tree, own, role int) bool {
	if own < 0 || own > role {
		return false
	}
	for k := own + 1; k < role; k++ {
		if lexicon.Roles[syntax.Lemma(t, k)] && t.Tokens[k].UPOS != "ADJ" {
			return true
		}
	}
	return false
}

// thenBefore reports whether "then-" or "ex-" stands right before a role: "then-Governor
// of Alaska Sarah Palin".
func thenBefore(t *extract.Tree, role []int) bool {
	if len(role) == 0 {
		return false
	}
	k := role[0] - 1
	if k > 0 && t.Tokens[k].Form == "-" {
		k--
	}
	return k >= 0 && tenseWords[t.Lower(k)] == 'p'
}

// under is the phrase below the role that token own stands in: the network of "owner of
// the network Domicilios". It is own where that stands elsewhere.
func under(t *extract.Tree, own, role int) int {
	for i, n := own, 0; i >= 0 && n < len(t.Tokens); i, n = t.Tokens[i].Head, n+1 {
		if t.Tokens[i].Head == role {
			return i
		}
	}
	return own
}

// roleWords are the words of the role at token role that its holder, the name at token
// name, is called by, without the article and what says when: "former", "then", which
// makes it past.
func roleWords(t *extract.Tree, name, role int) (toks []int, former bool) {
	for n, k := range syntax.Noun(t, role) {
		switch w := t.Lower(k); {
		case t.Is(k, "det") && (t.Tokens[k].Head == role || n == 0) || t.NameAt(k) >= 0 && t.NameAt(k) == t.NameAt(name):
		case k < role && styled[strings.ReplaceAll(w, ".", "")] && capital(t.Tokens[k].Form) && !lexicon.Roles[w]: // HE the Minister of Mines
		case k > role && beforeNames[strings.TrimSuffix(w, ".")] && t.Tokens[k].UPOS == "PROPN": // Mayor of Oslo Mr Lee
		case t.Tokens[k].Form == "-" && k > 0 && t.Tokens[k].Head == k-1 && t.Tokens[k-1].Head == role && tenseWords[t.Lower(k-1)] != 0: // the then-mayor
		case k < role && weekdayBefore(t, role, k): // Last Thursday Leader of the Opposition Ann Lee
		case phraseBefore(t, role, k): // In response Minister of Tourism Ann Lee
		case atTheTime(t, role, k):
			former = true
		case besides(t, role, k): // US officials Ann Lee and Jan Novak
		case role < name && k > name: // businessman Ann Lee for president
		case t.Tokens[k].Head == role && tenseWords[w] != 0 && !(k > 0 && capital(t.Tokens[k].Form) && k+1 < len(t.Tokens) && t.Tokens[k+1].UPOS == "PROPN") && !inOneName(t, k): // but: New Zealand author
			former = former || tenseWords[w] == 'p'
		default:
			toks = append(toks, k)
		}
	}
	return withoutFate(t, role, toks, former), former
}

// phraseBefore reports whether token k stands in a phrase with a preposition before the
// role at token role.
func phraseBefore(t *extract.Tree, role, k int) bool {
	for _, c := range t.Children(role, "compound", "nmod", "obl") {
		if m := t.Child(c, "case"); c < role && m >= 0 && m < c && t.Under(k, c) {
			return true
		}
	}
	return false
}

// atTheTime reports whether token k stands in the words that make the role at token role
// one of a time told of: Germany's president at the time.
func atTheTime(t *extract.Tree, role, k int) bool {
	for _, c := range t.Children(role, "nmod", "obl") {
		if c > role && t.Lower(c) == "time" && syntax.Prep(t, c) == "at" && t.Under(k, c) {
			return true
		}
	}
	return false
}

// inOneName reports whether token k and the next are of one name: New Zealand's neighbour.
func inOneName(t *extract.Tree, k int) bool {
	n := t.NameAt(k)
	return n >= 0 && k+1 < len(t.Tokens) && t.NameAt(k+1) == n
}

// besides reports whether token k is in the name of who has the role.
func besides(t *extract.Tree, role, k int) bool {
	for _, a := range t.Children(role, "appos") {
		if t.Under(k, a) {
			return true
		}
	}
	return false
}

// honorifics by themselves say nothing of what somebody does.
var honorifics = lexicon.Words("justice ambassador sheikh sheikha general colonel major captain lieutenant commander sergeant admiral marshal doctor professor king queen prince princess emperor sultan emir bishop imam rabbi sir lord lady dame hh hrh pol gen col maj capt lt sgt gen. col. maj. capt. lt. sgt. dr dr.")

// styled are forms of address that nobody is of anything.
var styled = lexicon.Words("sheikh sheikha sir dame hh hrh hm he mr mrs ms dr highness majesty excellency holiness eminence")

// beforeNames stand before a person's name and are no part of what he is.
var beforeNames = lexicon.Words("mr mrs ms miss dr prof professor sheikh hh his her highness excellency")

// indefinite reports whether the noun at i has the article a or an.
func indefinite(t *extract.Tree, i int) bool {
	d := t.Child(i, "det")
	return d >= 0 && (t.Lower(d) == "a" || t.Lower(d) == "an")
}

// rankWords stand in titles with a capital and own nothing: Prime Minister.
var rankWords = lexicon.Words("prime vice crown presidential deputy chief major general lieutenant senior junior first second third grand great royal supreme national federal executive assistant associate regional local special top lead managing acting caretaker interim foreign interior attorney state permanent commanding presiding sub staff brigadier rear field wing group")

// tenseWords say of a role when it was held: 'p' past, 'n' now.
var tenseWords = map[string]byte{"former": 'p', "ex": 'p', "ex-": 'p', "late": 'p', "then": 'p', "onetime": 'p', "previous": 'p', "formerly": 'p', "previously": 'p', "erstwhile": 'p', "ousted": 'p', "deposed": 'p', "toppled": 'p', "overthrown": 'p', "deceased": 'p', "assassinated": 'p', "slain": 'p', "murdered": 'p', "executed": 'p', "outgoing": 'n', "current": 'n', "incumbent": 'n', "newly": 'n', "new": 'n', "now": 'n', "currently": 'n', "also": 'n'}

// nameTokens are the tokens of the name at token i, or its noun phrase.
func nameTokens(t *extract.Tree, i int) []int {
	k := t.NameAt(i)
	if k < 0 {
		return syntax.Noun(t, i)
	}
	var out []int
	for j := t.Names[k].First; j < t.Names[k].Last; j++ {
		out = append(out, j)
	}
	return out
}

// headLemma is the lemma of a role noun with hyphens joined: "son-in-law".
func headLemma(t *extract.Tree, i int) string {
	l := syntax.Lemma(t, i)
	if i+4 < len(t.Tokens) && t.Tokens[i+1].Form == "-" && t.Lower(i+2) == "in" && t.Lower(i+4) == "law" {
		return l + "-in-law"
	}
	return l
}

// compatriots are roles that people of a country have, but that stand for no whole
// country: a US senator is not the senator of the US.
var compatriots = lexicon.Words("bishop archbishop cardinal priest pastor imam cleric rabbi nun monk senator congressman congresswoman representative lawmaker legislator official officer delegate judge attorney prosecutor resident soldier editor director executive manager coach host rival ally competitor")

// nationality reports whether token i is an adjective with a capital that is no
// rank: Brazilian.
func nationality(t *extract.Tree, i int) bool {
	if i == 0 && !lexicon.OfCountry(t.Lower(i)) {
		return false // Presidential spokesperson, at the start of a sentence
	}
	return i >= 0 && i < len(t.Tokens) && tenseWords[t.Lower(i)] == 0 && !rankWords[t.Lower(i)] && (t.Tokens[i].UPOS == "ADJ" || t.Tokens[i].XPOS == "JJ") && capital(t.Tokens[i].Form)
}

// officeWord are names that belong to the office itself: Secretary of State.
var officeWord = lexicon.Words("state staff defense defence treasury interior health education commerce energy justice labor labour agriculture transportation transport homeland affairs exchequer")

func capital(s string) bool {
	for _, r := range s {
		return unicode.IsUpper(r)
	}
	return false
}

// hyphenated reports whether token i is one side of a hyphen: the Cuban of
// Cuban-American.
func hyphenated(t *extract.Tree, i int) bool {
	hy := func(k int) bool { return k >= 0 && k < len(t.Tokens) && t.Tokens[k].Form == "-" }
	return hy(i-1) || hy(i+1)
}

// slug joins the tokens to a relation's name; the head noun in the singular.
func slug(t *extract.Tree, toks []int, head int) string {
	var b strings.Builder
	for k, i := range toks {
		if t.Is(i, "punct") && t.Tokens[i].Form != "-" {
			continue
		}
		if k > 0 && t.Tokens[i-1].End < t.Tokens[i].Start || k > 0 && toks[k-1] != i-1 {
			b.WriteByte('_')
		}
		if i == head {
			b.WriteString(slugWord(syntax.Lemma(t, i)))
		} else {
			b.WriteString(slugWord(t.Lower(i)))
		}
	}
	return b.String()
}

// singularText is the phrase with its head noun in the singular: "U.S.
// emissaries" as what one of them is.
func singularText(t *extract.Tree, toks []int, head int) string {
	if len(toks) > 0 && lexicon.Several[t.Lower(toks[0])] {
		return "one of " + t.Words(toks)
	}
	var b strings.Builder
	for k, i := range toks {
		if k > 0 && (toks[k-1] != i-1 || t.Tokens[i-1].End < t.Tokens[i].Start) {
			b.WriteByte(' ')
		}
		if i == head {
			b.WriteString(syntax.Lemma(t, i))
		} else {
			b.WriteString(t.Tokens[i].Form)
		}
	}
	return b.String()
}

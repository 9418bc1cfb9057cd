package repair

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// utter are verbs that have no thing for their object, so that a noun behind them is
// the subject of what is said.
var utter = lexicon.Words("say argue insist contend think maintain")

// reportedPast makes the clause that is reported of a noun with what looks like a
// participle: "says the phrase referred to children", "The conference focused on
// trade, he said".
func reportedPast(t *extract.Tree) {
	for v := range t.Tokens {
		if t.Tokens[v].UPOS != "VERB" || t.Child(v, "ccomp", "aux:pass") >= 0 {
			continue
		}
		l := strings.ToLower(t.Tokens[v].Lemma)
		if o := t.Child(v, "obj"); o > v && utter[l] {
			if x := pastOf(t, o); x > o && t.Child(x, "obl", "obj", "xcomp", "ccomp") >= 0 {
				promote(t, v, o, x)
			}
			continue
		}
		s := t.Children(v, "nsubj")
		if !says(t, v) || len(s) != 2 || s[1] > v || before(t, s[1]) != "," {
			continue
		}
		if x := pastOf(t, s[0]); x > s[0] && x < s[1] {
			promote(t, v, s[0], x)
			for _, c := range t.Children(v, "advmod", "obl", "cc") {
				if c < s[0] {
					attach(t, c, x, t.Tokens[c].Deprel)
				}
			}
		}
	}
}

// pastOf is the participle behind the noun at n that may as well be a past tense, -1
// for none: focused, but not seen, nor anything done by somebody.
func pastOf(t *extract.Tree, n int) int {
	for _, x := range t.Children(n, "acl") {
		l := strings.ToLower(t.Tokens[x].Lemma)
		if t.Is(x, "acl:relcl") || x < n || t.Child(x, "mark", "aux", "obl:agent", "nsubj", "nsubj:pass") >= 0 || lexicon.Past(l) != t.Lower(x) {
			continue
		}
		if t.Tokens[x].XPOS == "VBN" || t.Tokens[x].XPOS == "VBD" {
			return x
		}
	}
	return -1
}

// promote makes the verb at x what v reports, with the noun at s for its subject.
func promote(t *extract.Tree, v, s, x int) {
	t.Tokens[x].Head, t.Tokens[x].Deprel, t.Tokens[x].XPOS = v, "ccomp", "VBD"
	t.Tokens[s].Head, t.Tokens[s].Deprel = x, "nsubj"
}

// bareReport gives a report behind what is reported the noun before it for its
// subject: "The star has died, wrestling promotion Stardom announced", "She was seen with her
// son, a neighbour living nearby has said".
func bareReport(t *extract.Tree) {
	for v := range t.Tokens {
		c := t.Child(v, "ccomp")
		if h := t.Tokens[v].Head; c < 0 && t.Is(v, "parataxis") && syntax.KindOf(t, h) != syntax.None {
			c = h
		}
		x := t.Tokens[v].XPOS
		if !says(t, v) || c < 0 || c > v || x == "VBG" || x == "VB" || t.Child(v, "nsubj", "nsubj:pass", "expl", "aux:pass", "obj") >= 0 {
			continue
		}
		for _, n := range append(t.Children(c, "parataxis", "appos", "conj", "obl:unmarked", "nmod:unmarked", "dep"), lastBeside(t, c, v)...) {
			toks := t.Phrase(n, func(k int) bool { return t.Is(k, "punct") && t.Tokens[k].Head == n })
			f, last := toks[0], toks[len(toks)-1]
			if n < c || syntax.KindOf(t, n) != syntax.None || t.Child(n, "cc", "case") >= 0 || f == 0 || t.Tokens[f-1].Form != "," || !bridged(t, last, v) {
				continue
			}
			attach(t, n, v, "nsubj")
			if x == "VBN" && t.Child(v, "aux") < 0 {
				t.Tokens[v].XPOS = "VBD"
			}
			break
		}
	}
}

// lastBeside is the noun for somebody that stands beside another inside the clause c, right
// before the verb v: "stock of the security for the Yatra, the command's spokesman said",
// "a base for services, the Ministry of Culture said".
func lastBeside(t *extract.Tree, c, v int) []int {
	n := v - 1
	for n > c && t.Is(n, "aux") && t.Tokens[n].Head == v {
		n--
	}
	for ; n > c; n = t.Tokens[n].Head {
		if t.Is(n, "appos") && t.Under(n, c) && (speaker(t, n) || syntax.Personal(t, n) && t.Child(n, "acl:relcl") < 0) {
			return []int{n}
		}
	}
	return nil
}

// bridged reports whether nothing but adverbs, marks and "has" stands between tokens a and b.
func bridged(t *extract.Tree, a, b int) bool {
	for k := a + 1; k < b; k++ {
		if !t.Is(k, "advmod", "punct") && !(t.Is(k, "aux") && syntax.Lemma(t, k) == "have") {
			return false
		}
	}
	return a < b
}

// interrupted hangs a report between commas on the innermost clause that goes on
// behind it: "a move whose rarity, CBS noted, surprised many" says CBS of the rarity
// alone; "fuel spilled; the truck, police said, caught fire" says police of the truck.
func interrupted(t *extract.Tree) {
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if h < 0 || !t.Is(i, "parataxis") && !(t.Is(i, "conj") && t.Child(i, "cc") < 0) || !says(t, i) || t.Child(i, "nsubj") < 0 || t.Child(i, "ccomp", "obj", "mark") >= 0 {
			continue
		}
		toks := t.Phrase(i, func(c int) bool { return t.Is(c, "punct") })
		f, l := toks[0], toks[len(toks)-1]
		if f == 0 || l+1 >= len(t.Tokens) || t.Tokens[f-1].Form != "," || t.Tokens[l+1].Form != "," {
			continue
		}
		best, size := h, len(t.Tokens)+1
		for c := range t.Tokens {
			if c == i || c == h || !t.Under(c, h) || !inner(t, c) {
				continue
			}
			p := t.Phrase(c, func(k int) bool {
				return k == i || t.Is(k, "punct") || t.Is(k, "conj") && t.Tokens[k].Head == c && syntax.OwnSubject(t, k) >= 0
			})
			if p[0] < f && slices.ContainsFunc(p, func(k int) bool { return k > l }) && len(p) < size {
				best, size = c, len(p)
			}
		}
		if best != h || t.Is(i, "conj") {
			attach(t, i, best, "parataxis")
		}
	}
}

// verbal are nouns that look like the verbs of reports.
var verbal = lexicon.Words("reason claim report estimate forecast caution note")

// nounReport makes a report of what looks like a noun between commas: "Bees die, the
// scientists reason, and crops fail", "Exports fell, the central bank estimates, while costs rose".
func nounReport(t *extract.Tree) {
	for i := range t.Tokens {
		if t.Tokens[i].UPOS != "NOUN" || !verbal[t.Tokens[i].Lemma] || !t.Is(i, "parataxis", "appos", "conj", "dep") || i == 0 || t.Tokens[i].Head < 0 || t.Tokens[i].Head > i {
			continue
		}
		s := i - 1
		toks := t.Phrase(i, func(c int) bool { return t.Is(c, "punct") })
		one := t.Tokens[i].XPOS == "NNS" && speaker(t, s) && t.Child(i, "det") >= 0
		if !t.Is(s, "compound") || t.Tokens[s].Head != i || t.Tokens[s].XPOS != "NNS" && t.Tokens[s].XPOS != "NNPS" && !one || toks[len(toks)-1] != i || toks[0] == 0 || t.Tokens[toks[0]-1].Form != "," {
			continue
		}
		if i+1 < len(t.Tokens) && t.Tokens[i+1].UPOS != "PUNCT" {
			continue
		}
		t.Tokens[i].UPOS, t.Tokens[i].XPOS, t.Tokens[i].Deprel = "VERB", "VBP", "parataxis"
		if one {
			t.Tokens[i].XPOS = "VBZ"
		}
		t.Tokens[s].Deprel = "nsubj"
		for _, c := range t.Children(i, "det", "amod", "nmod:poss", "compound", "nummod") {
			attach(t, c, s, t.Tokens[c].Deprel)
		}
		for n := 0; n < len(t.Tokens) && (syntax.KindOf(t, t.Tokens[i].Head) == syntax.None || syntax.Lemma(t, t.Tokens[i].Head) == "compare") && t.Tokens[t.Tokens[i].Head].Head >= 0; n++ {
			t.Tokens[i].Head = t.Tokens[t.Tokens[i].Head].Head
		}
	}
}

// saidToBe gives a sentence back its verb where the parser took a participle of saying
// behind the subject for it: "The film, said to be based on a story, opened in Rome".
func saidToBe(t *extract.Tree) {
	for v := range t.Tokens {
		s, x, c := t.Child(v, "nsubj"), t.Child(v, "xcomp"), t.Child(v, "ccomp")
		if !says(t, v) || s < 0 || x < v || c < x || !t.Is(v, "root") || v == 0 || t.Tokens[v-1].Form != "," || !syntax.Infinitive(t, x) ||
			t.Child(c, "nsubj", "nsubj:pass", "mark", "expl") >= 0 || t.Child(v, "aux", "obj") >= 0 || t.Tokens[c].XPOS == "VB" || t.Tokens[c].XPOS == "VBG" {
			continue
		}
		if f := t.Phrase(c, nil)[0]; f == 0 || t.Tokens[f-1].Form != "," && t.Tokens[f].Form != "," {
			continue
		}
		t.Tokens[c].Head, t.Tokens[c].Deprel = -1, "root"
		t.Tokens[s].Head = c
		t.Tokens[v].Head, t.Tokens[v].Deprel, t.Tokens[v].XPOS = s, "acl", "VBN"
		for _, k := range t.Children(v, "punct") {
			if k > c {
				t.Tokens[k].Head = c
			}
		}
	}
}

// inner reports whether the token at c heads a clause inside another, which is no figure that
// another is compared with.
func inner(t *extract.Tree, c int) bool {
	return syntax.Lemma(t, c) != "compare" && (t.Is(c, "acl:relcl", "ccomp", "advcl") || t.Is(c, "conj", "parataxis") && syntax.OwnSubject(t, c) >= 0)
}

// quotedSince reports whether token i stands in a quotation that begins behind token v, as in
// "says: “Oslo has kept its ties and admits that”".
func quotedSince(t *extract.Tree, v, i int) bool {
	open := false
	for k := v + 1; k < i; k++ {
		if w := t.Tokens[k].Form; syntax.QuoteMarks[w] && w != "’" && w != "'" {
			open = !open
		}
	}
	return open
}

// referredAs gives a verb of naming the "as" that the parser hung on a participle
// behind its object: "referred to the jet involved as a freighter".
func referredAs(t *extract.Tree) {
	for v := range t.Tokens {
		if l := strings.ToLower(t.Tokens[v].Lemma); l != "refer" && l != "describe" && l != "identify" {
			continue
		}
		for _, o := range t.Children(v, "obl", "obj") {
			for _, x := range t.Children(o, "acl") {
				a := t.Child(x, "obl")
				if o > v && x > o && a > x && syntax.Prep(t, a) == "as" && t.Tokens[x].XPOS == "VBN" && len(t.Children(x)) == 1 {
					attach(t, a, v, "obl")
				}
			}
		}
		for _, x := range t.Children(v, "advcl") {
			if a := t.Child(x, "obl"); a > v && a < x && syntax.Prep(t, a) == "as" && t.Tokens[x].XPOS == "VBN" && t.Child(x, "nsubj", "aux", "mark") < 0 {
				t.Tokens[a].Head, t.Tokens[x].Head, t.Tokens[x].Deprel = v, a, "acl" // described as the largest ever built
			}
		}
	}
}

// saysAndDoes joins a verb without a subject to what is said before it where it has
// the tense of that and not of the report: "claimed she owns a jet and travels by
// helicopter".
func saysAndDoes(t *extract.Tree) {
	for i := range t.Tokens {
		v := t.Tokens[i].Head
		if !t.Is(i, "conj") || v < 0 || v > i || !says(t, v) || says(t, i) || t.Tokens[v].XPOS != "VBD" || t.Child(i, "nsubj", "nsubj:pass", "aux", "mark", "cop") >= 0 {
			continue
		}
		c := t.Child(v, "ccomp")
		if x := t.Tokens[i].XPOS; c > v && c < i && (x == "VBZ" || x == "VBP") && t.Tokens[c].XPOS == x {
			attach(t, i, c, "conj")
		}
	}
}

// inverted gives a report behind a quotation the noun behind it for its subject:
// “The game is off,” read the club statement.
func inverted(t *extract.Tree) {
	for v := 1; v+1 < len(t.Tokens); v++ {
		o := t.Child(v, "obj")
		if x := t.Tokens[v].XPOS; o < v || x != "VBD" && x != "VBZ" && x != "VBP" && x != "VBN" || t.Tokens[v].UPOS != "VERB" || t.Child(v, "nsubj", "nsubj:pass", "aux", "xcomp") >= 0 || t.Child(v, "ccomp") > v {
			continue
		}
		l := strings.ToLower(t.Tokens[v].Lemma)
		if f := t.Tokens[v-1].Form; f != "”" && f != "\"" && f != "''" && f != "»" || !says(t, v) && l != "read" || t.Phrase(o, nil)[0] != v+1 {
			continue
		}
		t.Tokens[o].Deprel = "nsubj"
	}
}

// reportRelative gives a relative clause that reports something the document before it
// for its noun: "the report for the financial year, which revealed that".
func reportRelative(t *extract.Tree) {
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if !t.Is(i, "acl:relcl") || h < 0 || h > i || t.Child(i, "ccomp") < i || !says(t, i) && !lexicon.Factive[strings.ToLower(t.Tokens[i].Lemma)] || speaks(t, h) {
			continue
		}
		s := t.Child(i, "nsubj")
		if s < 0 || !syntax.IsRelative(t, s) || t.Lower(s) == "who" {
			continue
		}
		for n := h - 1; n >= 0 && t.Tokens[n].UPOS != "VERB"; n-- {
			if lexicon.Documents[strings.ToLower(t.Tokens[n].Lemma)] && t.Tokens[n].UPOS == "NOUN" && !t.Is(n, "compound") && (t.Under(h, n) || t.Tokens[n].Head == t.Tokens[h].Head) {
				attach(t, i, n, "acl:relcl")
				break
			}
		}
	}
}

// speaks reports whether the noun at h can report something: a document, a body,
// somebody or a name.
func speaks(t *extract.Tree, h int) bool {
	l := strings.ToLower(t.Tokens[h].Lemma)
	return t.Tokens[h].UPOS != "NOUN" || lexicon.Documents[l] || lexicon.Bodies[l] || lexicon.Roles[l] || t.NameAt(h) >= 0
}

// fears reports whether token i is a verb of what somebody holds to be so.
func fears(t *extract.Tree, i int) bool {
	return t.Tokens[i].UPOS == "VERB" && lexicon.Thinks[strings.ToLower(t.Tokens[i].Lemma)]
}

// whichTheySay hangs one of two relative clauses of a noun on the report before it:
// "which farmers say dried the river", "which, it believed, broke the treaty".
func whichTheySay(t *extract.Tree) {
	for v := range t.Tokens {
		n := t.Tokens[v].Head
		if !t.Is(v, "acl:relcl") || n < 0 || t.Child(v, "ccomp") >= 0 {
			continue
		}
		for _, s := range t.Children(n, "acl:relcl") {
			if s >= v || !says(t, s) && !fears(t, s) || t.Child(s, "obj", "ccomp", "xcomp", "aux:pass") >= 0 || !bridged(t, s, v) && t.Child(v, "aux") < 0 {
				continue
			}
			r := t.Child(v, "nsubj", "nsubj:pass")
			o := t.Child(v, "obj")
			switch {
			case r >= 0 && r < s && syntax.IsRelative(t, r) && t.Child(s, "nsubj") > r:
				attach(t, v, s, "ccomp")
			case r >= 0 && r < s && o >= 0 && o < r && syntax.IsRelative(t, o) && t.Child(s, "nsubj") < 0 && len(t.Children(v, "obj")) > 1:
				attach(t, r, s, "nsubj")
				t.Tokens[o].Deprel = "nsubj"
				attach(t, v, s, "ccomp")
			}
		}
	}
}

// eventConcluded parts two clauses that only a comma parts, where the parser has the first
// conclude the second: no event concludes that something is so.
func eventConcluded(t *extract.Tree) {
	for v := range t.Tokens {
		if strings.ToLower(t.Tokens[v].Lemma) != "conclude" {
			continue
		}
		s, c := t.Child(v, "nsubj"), t.Child(v, "ccomp", "parataxis")
		if s < 0 || s > v || c < v || t.Tokens[s].UPOS != "NOUN" || speaks(t, s) || syntax.Personal(t, s) || t.Child(c, "mark") >= 0 || t.Child(c, "nsubj", "nsubj:pass") < 0 {
			continue
		}
		if before(t, c) == "," {
			t.Tokens[c].Deprel = "conj"
		}
	}
}

// saidInverted makes what is said of a predicate that stands before its copula: "Among the
// dead were two children, officials said" says nothing among the dead. The copula may hang
// on what stands behind it.
func saidInverted(t *extract.Tree) {
	for i := range t.Tokens {
		frontedCopula(t, i)
		v, c, s := t.Tokens[i].Head, t.Child(i, "cop"), t.Child(i, "nsubj")
		if !t.Is(i, "obl") || v < i || !says(t, v) || c < i || t.Child(i, "case") < 0 || t.Child(v, "nsubj") < c {
			continue
		}
		if x := t.Child(v, "ccomp"); s < 0 && x > c && x < v && t.Child(x, "nsubj", "cop", "aux") < 0 && (t.Tokens[x].UPOS == "PROPN" || t.Tokens[x].UPOS == "NOUN") {
			t.Tokens[x].Head, t.Tokens[x].Deprel, s = i, "nsubj", x
		}
		if s > c && s < v && t.Child(v, "ccomp") < 0 {
			t.Tokens[i].Deprel = "ccomp"
		}
	}
}

// frontedCopula gives the phrase at i, which a report behind it has, the copula right behind it
// that the parser gave to what is said.
func frontedCopula(t *extract.Tree, i int) {
	v, m := t.Tokens[i].Head, t.Child(i, "case")
	if v < i || !t.Is(i, "obl") || !says(t, v) || m < 0 || m > i || t.Child(i, "cop") >= 0 {
		return
	}
	x, c := t.Child(v, "ccomp"), lastBefore(t, i, v)
	for c > i && t.Tokens[c].UPOS == "PUNCT" && x > i && c > x {
		c = lastBefore(t, i, c)
	}
	if c++; x > c && x < v && t.Is(c, "cop") && t.Tokens[c].Head == x && t.Child(x, "nsubj") < 0 && t.Child(v, "nsubj") > x {
		attach(t, c, i, "cop")
	}
}

// inquired are verbs for what somebody finds out, as a document tells.
var inquired = lexicon.Words("determine find establish conclude discover decide confirm estimate")

// documentSays reports whether the subject of the report at v is a document, which goes on
// behind "and": "The notice said the plant was shut, and staff determined why".
func documentSays(t *extract.Tree, v int) bool {
	s := t.Child(v, "nsubj")
	return s >= 0 && t.NameAt(s) < 0 && (lexicon.Documents[syntax.Lemma(t, s)] || lexicon.Occasions[syntax.Lemma(t, s)] || notices[syntax.Lemma(t, s)])
}

// speechBetween reports whether a quotation of more than three words ends between tokens a and
// b: what stands behind it is not of it.
func speechBetween(t *extract.Tree, a, b int) bool {
	n := 0
	for k := a; k < b; k++ {
		switch f := t.Tokens[k].Form; {
		case f == "“" || f == "«":
			n = 0
		case f == "”" || f == "»" || f == "''" || f == "\"":
			if n > 3 || f == "\"" {
				return true
			}
		default:
			n++
		}
	}
	return false
}

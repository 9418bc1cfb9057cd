package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// makingIs gives a predicate the gerund that opens the sentence for its subject, where the
// parser has the predicate complete the gerund: "Making this dish is hard work, the chefs say"
// says of the making that it is hard, and of no chef that they make it so.
func makingIs(t *extract.Tree) {
	const g = 0
	if len(t.Tokens) < 4 || t.Tokens[g].XPOS != "VBG" || t.Tokens[g].UPOS != "VERB" || t.Child(g, "nsubj", "aux", "mark") >= 0 {
		return
	}
	o, x := t.Child(g, "obj"), t.Child(g, "xcomp", "ccomp")
	if o < 0 || x < o || t.Child(x, "nsubj", "mark") >= 0 {
		return
	}
	c := t.Child(x, "cop")
	if p := t.Phrase(o, nil); c < 0 || t.Tokens[c].XPOS != "VBZ" && t.Tokens[c].XPOS != "VBD" || p[len(p)-1] != c-1 {
		return
	}
	v, rel := t.Tokens[g].Head, t.Tokens[g].Deprel
	if v >= 0 && (!says(t, v) || v < x) {
		return
	}
	t.Tokens[x].Head, t.Tokens[x].Deprel = v, "ccomp"
	if v < 0 {
		t.Tokens[x].Deprel = rel
	}
	t.Tokens[g].Head, t.Tokens[g].Deprel = x, "csubj"
	for _, k := range t.Children(g, "punct") {
		if k > x {
			attach(t, k, x, "punct")
		}
	}
}

// yearOld makes a noun of an age with an article, and the subject of the report before it:
// "said the 22 year old, who studies in Zhuhai".
func yearOld(t *extract.Tree) {
	for i := 3; i < len(t.Tokens); i++ {
		y := i - 1
		if t.Lower(i) != "old" || t.Tokens[i].UPOS != "ADJ" || t.Lower(y) != "year" && t.Lower(y) != "month" || t.Tokens[y].Head != i || t.Child(y, "nummod") != y-1 {
			continue
		}
		d := t.Child(i, "det")
		if d != y-2 || t.Child(i, "cop", "nsubj", "amod") >= 0 {
			continue
		}
		t.Tokens[i].UPOS, t.Tokens[i].XPOS = "NOUN", "NN"
		t.Tokens[y].Deprel = "compound"
		if v := t.Tokens[i].Head; v >= 0 && v < i && says(t, v) && t.Is(i, "ccomp", "xcomp", "obj") && t.Child(v, "nsubj") < 0 && t.Child(v, "ccomp", "parataxis") < v {
			t.Tokens[i].Deprel = "nsubj"
		}
	}
}

// twoWordSubject makes one name of two words in a row that the parser took for two subjects
// of one verb: "nasi ulam is the best of the meal".
func twoWordSubject(t *extract.Tree) {
	for i := 0; i+1 < len(t.Tokens); i++ {
		a, b := &t.Tokens[i], &t.Tokens[i+1]
		if a.Deprel != "nsubj" || b.Deprel != "nsubj" || a.Head != b.Head || a.Head < i || a.UPOS != "PROPN" || b.UPOS != "PROPN" || t.Child(i+1, "det", "amod", "nmod:poss") >= 0 {
			continue
		}
		attach(t, i, i+1, "compound")
	}
}

// thatKind makes an article of the "that" before a kind: "says that kind of concern will not
// count" tells of that kind, and of no kind in general.
func thatKind(t *extract.Tree) {
	for i := 0; i+2 < len(t.Tokens); i++ {
		k := i + 1
		if w := t.Lower(k); t.Lower(i) != "that" || !t.Is(i, "mark") || w != "kind" && w != "sort" && w != "type" || t.Lower(k+1) != "of" || t.Child(k, "det", "amod") >= 0 {
			continue
		}
		t.Tokens[i].UPOS, t.Tokens[i].XPOS = "DET", "DT"
		attach(t, i, k, "det")
	}
}

// saidTo hangs whom somebody speaks to on the report behind a quotation, not on the speaker:
// “Tell me,” said the prosecutor to Carmen Arroyo.
func saidTo(t *extract.Tree) {
	for _, n := range t.Names {
		if n.Type != extract.PER {
			continue
		}
		i := outerToken(t, n.First, n.Last)
		if i < 0 || !t.Is(i, "nmod") || syntax.Prep(t, i) != "to" {
			continue
		}
		s := t.Tokens[i].Head
		if s < 1 || s > i || !t.Is(s, "nsubj") || t.Tokens[s].Head > s || t.NameAt(s) < 0 && !syntax.Personal(t, s) || foreignPost[strings.ToLower(t.Tokens[s].Lemma)] {
			continue
		}
		if v := t.Tokens[s].Head; says(t, v) && quotedBetween(t, 0, v) {
			attach(t, i, v, "obl")
		}
	}
}

// foreignPost are offices that somebody holds at another: the adviser to Ann Lee.
var foreignPost = lexicon.Words("ambassador envoy adviser advisor aide assistant secretary consultant counsel spokesman spokeswoman spokesperson brother sister cousin uncle aunt father mother wife husband friend heir successor deputy")

// adjectiveList gives an adjective that the parser took for a noun of its own to the noun
// behind the list of adjectives: "in a cruel, inhumane, and degrading manner", "Beneath the
// remote, craggy hills lie veins of copper".
func adjectiveList(t *extract.Tree) {
	for i := 1; i+2 < len(t.Tokens); i++ {
		v, p := t.Tokens[i].Head, t.Child(i, "case")
		if !t.Is(i, "obl:") || t.Tokens[i].UPOS != "ADJ" || v < 0 || p < 0 || p > i || t.Tokens[i+1].Form != "," {
			continue
		}
		m := i + 2
		for m < len(t.Tokens) && (t.Tokens[m].UPOS == "ADJ" || t.Tokens[m].UPOS == "PUNCT" || t.Is(m, "cc")) {
			m++
		}
		if m == len(t.Tokens) || t.Tokens[m].UPOS != "NOUN" || t.Tokens[m].Head != v || t.Tokens[m-1].UPOS != "ADJ" || t.Child(m, "case", "det") >= 0 || !t.Is(m, "obl", "nsubj") {
			continue
		}
		o := t.Child(v, "obj")
		if t.Is(m, "nsubj") {
			if o < v || m > v {
				continue
			}
			t.Tokens[o].Deprel = "nsubj" // beneath the hills lie veins
		}
		t.Tokens[m].Deprel = "obl"
		for _, c := range t.Children(i, "case", "det", "punct", "amod") {
			attach(t, c, m, t.Tokens[c].Deprel)
		}
		attach(t, i, m, "amod")
	}
}

// agentBeside sets a noun behind the name of who does something beside that name, where the
// parser has it for a second subject: "is eclipsed by Masaya, another volcano".
func agentBeside(t *extract.Tree) {
	for v := range t.Tokens {
		s, a := t.Children(v, "nsubj:pass"), t.Child(v, "obl:agent")
		if len(s) != 2 || s[0] > v || a < v || s[1] < a || before(t, s[1]) != "," {
			continue
		}
		if ph := t.Phrase(a, nil); ph[len(ph)-1] == t.Phrase(s[1], func(c int) bool { return t.Is(c, "punct") })[0]-2 {
			attach(t, s[1], a, "appos")
		}
	}
}

// courtAlso joins what a court does to its ruling, and not to what it has ruled: "ruled that
// the ouster was legal and upheld the rules".
func courtAlso(t *extract.Tree) {
	for i := range t.Tokens {
		v := t.Tokens[i].Head
		if !t.Is(i, "conj") || v < 0 || v > i || !t.Is(v, "ccomp") || t.Tokens[i].XPOS != "VBD" || !orders[strings.ToLower(t.Tokens[i].Lemma)] || t.Child(i, "nsubj", "nsubj:pass", "aux", "mark") >= 0 || t.Child(i, "obj") < i {
			continue
		}
		h, own := t.Tokens[v].Head, t.Child(v, "nsubj", "nsubj:pass")
		if h < 0 || h > v || t.Tokens[h].XPOS != "VBD" || own < 0 || orders[strings.ToLower(t.Tokens[v].Lemma)] || judges[strings.ToLower(t.Tokens[own].Lemma)] {
			continue
		}
		if s := t.Child(h, "nsubj"); s >= 0 && judges[strings.ToLower(t.Tokens[s].Lemma)] {
			attach(t, i, h, "conj")
		}
	}
}

var (
	orders = lexicon.Words("uphold dismiss overturn quash reject grant acquit sentence fine order strike award adjourn reserve remand")
	judges = lexicon.Words("court judge tribunal panel bench jury magistrate justice commission board regulator")
)

// toFound reads the infinitive "to found" as one of founding, not as the past of finding:
// "managed to found a restaurant".
func toFound(t *extract.Tree) {
	for i := 1; i < len(t.Tokens); i++ {
		k := &t.Tokens[i]
		if t.Lower(i) != "found" || k.UPOS != "VERB" || k.Lemma == "found" || t.Lower(i-1) != "to" || t.Child(i, "mark") != i-1 {
			continue
		}
		k.Lemma, k.XPOS = "found", "VB"
	}
}

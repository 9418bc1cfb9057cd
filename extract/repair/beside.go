package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// shareBeside gives the phrase right behind a share set beside a noun to the share:
// in "employs 12,000 people, half of them in Ohio" half of them are there.
func shareBeside(t *extract.Tree) {
	for a := range t.Tokens {
		n := t.Tokens[a].Head
		if !t.Is(a, "appos") || n < 0 || n > a || !parts[t.Lower(a)] || before(t, a) != "," {
			continue
		}
		of := t.Child(a, "nmod")
		if of < a || !wholes[t.Lower(of)] {
			continue
		}
		for _, c := range t.Children(t.Tokens[n].Head, "obl") {
			if k := t.Child(c, "case"); k == of+1 {
				attach(t, c, a, "nmod")
			}
		}
	}
}

var (
	parts  = lexicon.Words("half most some many all both none one two several few each nearly third quarter majority")
	wholes = lexicon.Words("them whom which us those these")
)

// amongThem takes what stands behind "among them" out of the objects, for it names some of
// the first:
// "designed 70 buildings, among them the National Library" has one object.
func amongThem(t *extract.Tree) {
	for o := range t.Tokens {
		v := t.Tokens[o].Head
		if v < 0 || !t.Is(o, "obj") {
			continue
		}
		first := t.Child(v, "obj")
		for k := first + 1; first >= 0 && k+1 < o; k++ {
			if t.Lower(k) == "among" && t.Lower(k+1) == "them" && t.Tokens[k-1].Form == "," && (t.Tokens[k+1].Head == o || t.Tokens[k+1].Head == v) {
				attach(t, o, v, "parataxis")
				break
			}
		}
	}
}

// asHighAs gives the measure between two "as" to the noun right before it: in "waves as
// high as three metres flooded the deck" the waves are so high and nothing is flooded
// that high.
func asHighAs(t *extract.Tree) {
	for a := 2; a+2 < len(t.Tokens); a++ { // a is the adjective
		if t.Tokens[a].UPOS != "ADJ" || t.Lower(a-1) != "as" || t.Lower(a+1) != "as" || t.Tokens[a-2].UPOS != "NOUN" {
			continue
		}
		n, u := a-2, t.Tokens[a].Head
		if u <= a || t.Tokens[u].UPOS != "NOUN" || t.Child(u, "nummod") < a || t.Tokens[u].Head < 0 || t.Under(n, u) || !t.Is(u, "obl", "nmod", "obl:unmarked") {
			continue
		}
		attach(t, u, n, "nmod")
		attach(t, a, n, "amod")
		attach(t, u, a, "obl")
	}
}

// participleSubject gives a finite verb without a subject the noun that opens the
// sentence, where the parser took the noun for a part of the participle behind it:
// "Wildfires fanned by strong winds have burned 120,000 acres".
func participleSubject(t *extract.Tree) {
	v := t.Root()
	if v < 0 || t.Tokens[v].UPOS != "VERB" || t.Child(v, "nsubj", "csubj", "expl") >= 0 || !finiteVerb(t, v) {
		return
	}
	p := t.Child(v, "advcl")
	if p < 1 || p > v || t.Tokens[p].XPOS != "VBN" || t.Child(p, "nsubj", "mark", "aux") >= 0 {
		return
	}
	n := p - 1
	if t.Tokens[n].Head != p || t.Tokens[n].UPOS != "NOUN" && t.Tokens[n].UPOS != "PROPN" || !t.Is(n, "compound", "nmod", "obl:unmarked", "dep") || t.Child(n, "case") >= 0 {
		return
	}
	for _, c := range t.Children(p) {
		if c < n { // its article and adjectives
			t.Tokens[c].Head = n
		}
	}
	if a := t.Child(v, "aux"); a >= 0 && (t.Lower(a) == "have" || t.Lower(a) == "were" || t.Lower(a) == "are") && t.Tokens[n].XPOS == "NN" {
		t.Tokens[n].XPOS = "NNS"
	}
	t.Tokens[n].Head, t.Tokens[n].Deprel = v, "nsubj"
	t.Tokens[p].Head, t.Tokens[p].Deprel = n, "acl"
}

// setBeside makes what a sentence is called behind its last comma no time and no
// manner of its verb: "accused the rebels of shelling a hospital, a claim the group
// denied".
func setBeside(t *extract.Tree) {
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if !t.Is(i, "obl:unmarked") || h < 0 || h > i || t.Tokens[i].UPOS != "NOUN" || t.Child(i, "acl:relcl") < i || before(t, i) != "," || t.Child(i, "case", "nummod") >= 0 {
			continue
		}
		if d := t.Child(i, "det"); d >= 0 && (t.Lower(d) == "a" || t.Lower(d) == "an") {
			t.Tokens[i].Deprel = "parataxis"
		}
	}
}

// moreThan makes an adverb of "more than" and "less than" before a verb: "more than
// doubled".
func moreThan(t *extract.Tree) {
	for i := 0; i+2 < len(t.Tokens); i++ {
		v := t.Tokens[i].Head
		if w := t.Lower(i); w != "more" && w != "less" || t.Lower(i+1) != "than" || t.Tokens[i+1].Head != i || !t.Is(i, "advmod") || v != i+2 || t.Tokens[v].UPOS != "VERB" {
			continue
		}
		t.Tokens[i].UPOS, t.Tokens[i].XPOS = "ADV", "RBR"
	}
}

// capitalOf gives the town behind "the capital of" a region and a comma to the capital,
// and with it the relative clause behind it: in "the capital of Casanare, Yopal, which
// floods" no Casanare is in Yopal.
func capitalOf(t *extract.Tree) {
	for y := range t.Tokens {
		x := t.Tokens[y].Head
		if x < 1 || x > y || !t.Is(y, "appos", "nmod:unmarked", "conj", "list") || t.Child(y, "cc") >= 0 || !isName(t, x, extract.LOC) || !isName(t, y, extract.LOC) || before(t, y) != "," {
			continue
		}
		c := t.Tokens[x].Head
		if c < 0 || c > x || !t.Is(x, "nmod") || syntax.Prep(t, x) != "of" || syntax.Lemma(t, c) != "capital" || t.Child(c, "det") < 0 || t.Is(c, "appos") ||
			lexicon.Countries[t.Lower(y)] || lexicon.States[t.Lower(y)] || len(t.Children(x, "conj", "appos")) > 1 {
			continue
		}
		attach(t, y, c, "appos")
		for _, r := range t.Children(x, "acl:relcl") {
			if r > y {
				attach(t, r, y, "acl:relcl")
			}
		}
	}
}

// documentBy gives a participle that only what is written or filmed can have to the
// document before an "of": "the minutes of the meeting distributed by the secretary".
func documentBy(t *extract.Tree) {
	for v := range t.Tokens {
		n := t.Tokens[v].Head
		if n < 0 || n > v || !t.Is(v, "acl:") || t.Tokens[v].XPOS != "VBN" || !issued[syntax.Lemma(t, v)] || before(t, v) == "," || !t.Is(n, "nmod") || syntax.Prep(t, n) != "of" || written(t, n) {
			continue
		}
		if d := t.Tokens[n].Head; d >= 0 && d < n && written(t, d) {
			attach(t, v, d, "acl")
		}
	}
}

// written reports whether the noun at i is a document, a picture or a recording.
func written(t *extract.Tree, i int) bool {
	l := syntax.Lemma(t, i)
	return lexicon.Documents[l] || recorded[l]
}

var (
	issued   = lexicon.Words("distribute circulate publish release issue post print leak sign write draft compile obtain share broadcast air upload")
	recorded = lexicon.Words("minute minutes video footage photo photograph picture image clip film recording transcript copy draft translation version list summary edition book novel story article poem")
)

// companyRunning gives a body's name behind what a participle takes to the body that the
// participle describes: in "the company running the trains, Veolia, failed" the company is
// Veolia, and the trains are not.
func companyRunning(t *extract.Tree) {
	for y := range t.Tokens {
		o := t.Tokens[y].Head
		if o < 0 || o > y || !t.Is(y, "appos") || !isName(t, y, extract.ORG) || before(t, y) != "," || t.Tokens[o].XPOS != "NNS" || t.NameAt(o) >= 0 || t.Child(y, "conj") >= 0 {
			continue
		}
		v := t.Tokens[o].Head
		if v < 0 || !t.Is(o, "obj", "obl") || !t.Is(v, "acl") {
			continue
		}
		if n := t.Tokens[v].Head; n >= 0 && n < v && t.Tokens[n].XPOS == "NN" && lexicon.Bodies[syntax.Lemma(t, n)] && t.Child(n, "appos") < 0 {
			attach(t, y, n, "appos")
		}
	}
}

package repair

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// unions are bodies whose name says whose they are.
var unions = lexicon.Words("association union federation brotherhood confederation league alliance guild society congress council")

// unionOfTwo keeps the name of a body whole that is one of two kinds of people: "the
// Association of Machinists and Aerospace Workers" are not two.
func unionOfTwo(t *extract.Tree) {
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if !t.Is(i, "conj") || h < 0 || h > i || t.Tokens[i].UPOS != "PROPN" || t.Tokens[h].UPOS != "PROPN" || !unions[strings.ToLower(t.Tokens[h].Form)] || !many(t, i) {
			continue
		}
		o, cc := t.Child(h, "nmod"), t.Child(i, "cc")
		if o < h || cc != o+1 || !many(t, o) || preposition(t, o) != "of" || t.Tokens[o].UPOS != "PROPN" {
			continue
		}
		attach(t, i, o, "conj")
		n := extract.Name{First: h, Last: i + 1, Type: extract.ORG, P: 1}
		for n.First > 0 && t.Tokens[n.First-1].Head == h && t.Is(n.First-1, "amod", "compound") && upper(t.Tokens[n.First-1].Form) {
			n.First--
		}
		setNames(t, n)
	}
}

// many reports whether the noun at i is a plural.
func many(t *extract.Tree, i int) bool {
	return t.Tokens[i].XPOS == "NNPS" || t.Tokens[i].XPOS == "NNS" || strings.HasSuffix(t.Tokens[i].Form, "ers")
}

// founded are bodies and prizes that bear the names of those who founded them.
var founded = lexicon.Words("foundation institute trust fund charity museum prize scholarship clinic hospital center centre library award fellowship endowment gallery")

// foundedByTwo keeps the name of a body whole that two gave theirs: "the Omar and Ali Khalil
// Foundation" is one. A second article makes them two: the Omar and the Ali Foundation.
func foundedByTwo(t *extract.Tree) {
	for i := range t.Tokens {
		if !founded[t.Lower(i)] || t.Tokens[i].UPOS != "PROPN" {
			continue
		}
		f := givenToIt(t, i)
		if f <= 0 || t.Lower(f-1) != "the" || inName(t, f, i) {
			continue
		}
		n := extract.Name{First: f, Last: i + 1, Type: extract.ORG, P: 1}
		top := nameHead(t, n)
		head, rel := t.Tokens[top].Head, t.Tokens[top].Deprel
		if slices.ContainsFunc(t.Children(top, "cop", "nsubj", "aux"), func(c int) bool { return c > i }) || head >= f && head <= i {
			continue
		}
		t.Tokens[i].Head, t.Tokens[i].Deprel = head, rel
		for k := range t.Tokens {
			switch h := t.Tokens[k].Head; {
			case k >= f && k < i:
				t.Tokens[k].Head, t.Tokens[k].Deprel = i, "compound"
			case k != i && h >= f && h < i:
				t.Tokens[k].Head = i
			}
		}
		setNames(t, n)
	}
}

// givenToIt is the first token of the names that the body at i bears, two that an "and"
// joins, in one word or two and up to four. -1 for none.
func givenToIt(t *extract.Tree, i int) int {
	and := -1
	for k := i - 1; k >= max(0, i-8); k-- {
		w := t.Tokens[k].Form
		switch {
		case t.Lower(k) == "and" && and < 0 && k < i-1 && k >= i-5:
			and = k
		case capitalWord(w) && t.Lower(k) != "the" && !founded[t.Lower(k)] && (t.Tokens[k].UPOS == "PROPN" || t.Tokens[k].UPOS == "ADJ"), and < 0 && (w == "bin" || w == "bint" || w == "al" || w == "de"):
		case and >= 0 && k+1 < and && and-k <= 3 && and != i-1:
			return k + 1
		default:
			return -1
		}
	}
	return -1
}

// capitalWord reports whether a word has its first letter alone in capitals: Omar, no FBI.
func capitalWord(w string) bool {
	return len(w) > 1 && upper(w) && strings.ToUpper(w) != w
}

// departmentCanada keeps the name of a department whole that ends with its country: "Crown-Indigenous
// Relations and Northern Affairs Canada", "Innovation, Science and Economic Development Canada".
func departmentCanada(t *extract.Tree) {
	for i := 3; i < len(t.Tokens); i++ {
		if t.Tokens[i].Form != "Canada" || !canadianFields[t.Lower(i-1)] || !capitalWord(t.Tokens[i-1].Form) {
			continue
		}
		n := extract.Name{First: departmentStart(t, i-1), Last: i + 1, Type: extract.ORG, P: mended}
		if n.First < 0 {
			continue
		}
		top := outerToken(t, n.First, n.Last)
		if top < 0 {
			continue
		}
		head, rel := t.Tokens[top].Head, t.Tokens[top].Deprel
		for k := range t.Tokens {
			switch h := t.Tokens[k].Head; {
			case k > n.First && k < n.Last:
				t.Tokens[k].Head, t.Tokens[k].Deprel, t.Tokens[k].UPOS = n.First, "flat", "PROPN"
			case k != n.First && h > n.First && h < n.Last:
				t.Tokens[k].Head = n.First
			}
		}
		t.Tokens[n.First].Head, t.Tokens[n.First].Deprel, t.Tokens[n.First].UPOS = head, rel, "PROPN"
		setNames(t, n)
	}
}

// departmentStart is where the list of fields begins that ends with the token at i: words in capitals
// with one "and", and commas before it. -1 where there is no "and".
func departmentStart(t *extract.Tree, i int) int {
	f, and := i, false
	field := func(k int) bool {
		n, l := t.NameAt(k), t.LabelAt(k)
		return k >= 0 && capitalWord(t.Tokens[k].Form) && t.Tokens[k].UPOS != "ADV" && t.Tokens[k].UPOS != "DET" && t.Tokens[k].UPOS != "ADP" &&
			(n < 0 || t.Names[n].Type == extract.ORG) && (l < 0 || t.Labels[l].Type != extract.DATE)
	}
	for f > 0 {
		switch w := t.Tokens[f-1].Form; {
		case field(f - 1):
		case w == "-" && field(f-2):
		case w == "and" && !and && field(f-2):
			and = true
		case w == "," && and && field(f-2):
		default:
			if !and {
				return -1
			}
			return f
		}
		f--
	}
	if !and {
		return -1
	}
	return f
}

// canadianFields are the last words of what departments in Ottawa are for.
var canadianFields = lexicon.Words("affairs relations citizenship oceans change development agri-food services procurement resources safety preparedness heritage transport infrastructure communities health")

// oneFair keeps the name of an event whole where its verb says that it is one: "The Date and Honey
// Exhibition was opened".
func oneFair(t *extract.Tree) {
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if !t.Is(i, "conj") || h < 0 || h > i || !fairs[t.Lower(i)] || t.Tokens[i].UPOS != "PROPN" || t.Tokens[h].UPOS != "PROPN" || !t.Is(h, "nsubj", "nsubj:pass") || len(t.Children(h, "conj")) > 1 || t.NameAt(h) >= 0 && t.NameAt(h) != t.NameAt(i) {
			continue
		}
		cc, d, v := t.Child(i, "cc"), t.Child(h, "det"), t.Tokens[h].Head
		if cc < h || t.Lower(cc) != "and" || d < 0 || d > h || t.Lower(d) != "the" || v < i || t.Child(i, "det") >= 0 || !oneVerb(t, v) {
			continue
		}
		t.Tokens[i].Head, t.Tokens[i].Deprel = v, t.Tokens[h].Deprel
		for _, c := range t.Children(h) {
			if t.Is(c, "det", "acl:relcl", "nmod") || c > i {
				t.Tokens[c].Head = i
			}
		}
		t.Tokens[h].Head, t.Tokens[h].Deprel = i, "compound"
		t.Tokens[cc].Head, t.Tokens[cc].Deprel = i, "flat"
	}
}

// oneVerb reports whether the verb or predicate at v, or an auxiliary of it, has the form for one.
func oneVerb(t *extract.Tree, v int) bool {
	if t.Tokens[v].XPOS == "VBZ" {
		return true
	}
	return slices.ContainsFunc(t.Children(v, "aux", "aux:pass", "cop"), func(c int) bool { w := t.Lower(c); return w == "was" || w == "is" || w == "has" })
}

// fairs are nouns that end the names of events with something for their subject.
var fairs = lexicon.Words("exhibition fair festival expo show summit forum conference week exposition bazaar congress")

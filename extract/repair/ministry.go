package repair

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// ministryOfTwo makes one office of two fields: in "Natural Resources and Environment
// Minister Varawut Silpa-archa has urged" one person urges, and no resources.
func ministryOfTwo(t *extract.Tree) {
	for p := range t.Tokens {
		m := t.Child(p, "nmod:desc")
		if m < 3 || !isName(t, p, extract.PER) || !portfolios[strings.ToLower(t.Tokens[m].Lemma)] {
			continue
		}
		y, cc := t.Child(m, "compound"), t.Child(m, "cc")
		if cc < 0 {
			cc = t.Child(p, "cc")
		}
		x := cc - 1
		if x < 0 || y != cc+1 || t.Lower(cc) != "and" || !field(t, x) {
			continue
		}
		if k := t.NameAt(x); k >= 0 {
			if v := t.Tokens[x].Head; v < 0 || !singularAt(t, v) {
				continue
			}
			t.Names = slices.Delete(slices.Clone(t.Names), k, k+1)
		}
		switch v := t.Tokens[x].Head; {
		case t.Is(p, "conj") && t.Tokens[p].Head == x:
			t.Tokens[p].Head, t.Tokens[p].Deprel = v, t.Tokens[x].Deprel
		case !t.Is(p, "nsubj") || !t.Is(x, "nsubj") || t.Tokens[p].Head != v:
			continue
		}
		for _, c := range t.Children(x) {
			if c != p && !t.Is(c, "amod", "compound") {
				t.Tokens[c].Head = p
			}
		}
		t.Tokens[x].Head, t.Tokens[x].Deprel = m, "compound"
		t.Tokens[y].Head, t.Tokens[y].Deprel = x, "conj"
		t.Tokens[cc].Head = y
	}
}

// field reports whether the noun at x can be a field of an office: it stands bare, and with
// a capital.
func field(t *extract.Tree, x int) bool {
	c := t.Tokens[x].Form[0]
	return (t.NameAt(x) < 0 || isName(t, x, extract.ORG)) && (t.Tokens[x].UPOS == "PROPN" || t.Tokens[x].UPOS == "NOUN") && c >= 'A' && c <= 'Z' &&
		t.Child(x, "det", "case", "nmod:poss", "nummod", "appos") < 0 && len(t.Children(x, "conj")) < 2
}

// portfolios are offices of a field.
var portfolios = lexicon.Words("minister secretary undersecretary commissioner ombudsman director minister-designate")

// movesBy gives the object of a verb who stands behind its "by", where the parser makes a
// second subject of that: "it followed similar moves by major smartphone makers".
func movesBy(t *extract.Tree) {
	for s := range t.Tokens {
		v, c := t.Tokens[s].Head, t.Child(s, "case")
		if !t.Is(s, "nsubj") || v < 0 || v > s || c < v || c > s || t.Lower(c) != "by" && t.Lower(c) != "from" && t.Lower(c) != "of" {
			continue
		}
		if o := t.Child(v, "obj"); o > v && o == c-1 && t.Child(v, "nsubj") < v {
			attach(t, s, o, "nmod")
		}
	}
}

// frontedBoosted gives a participle between commas before a subject to that subject's verb:
// in "In the under-16 category, boosted by home support, Kenya won" Kenya was boosted.
func frontedBoosted(t *extract.Tree) {
	for p := range t.Tokens {
		n := t.Tokens[p].Head
		if !t.Is(p, "acl:") || n < 0 || n > p || t.Tokens[p].XPOS != "VBN" || before(t, p) != "," || !t.Is(n, "obl") || !syntax.TimeLike(t, n) && !moved[syntax.Lemma(t, p)] {
			continue
		}
		v, ph := t.Tokens[n].Head, t.Phrase(p, nil)
		e := ph[len(ph)-1] + 1
		s := -1
		if v > e {
			s = t.Child(v, syntax.Subjects...)
		}
		if s > e && e < len(t.Tokens) && t.Tokens[e].Form == "," && t.Phrase(s, nil)[0] == e+1 {
			attach(t, p, v, "advcl")
		}
	}
}

// moved are verbs of what drives, helps or presses those who act, and not of what a place or
// an event is: "In the mall, opened in May, the firm has a shop", "During the meeting, held in
// Oslo, the king spoke".
var moved = lexicon.Words("boost urge encourage buoy inspire drive lead back support help assist aid accompany flank cheer force press pressure push prompt spur motivate surround join guide fuel propel rattle shake frustrate anger arm outplay")

// whoNear gives a clause with "who" to the name or the person right before its comma, where the parser
// has a thing do what it tells: "a single for the Angels, who snapped a losing streak", "a case brought
// by the president, who says so".
func whoNear(t *extract.Tree) {
	for r := range t.Tokens {
		h, s := t.Tokens[r].Head, t.Child(r, "nsubj", "nsubj:pass")
		if !t.Is(r, "acl:relcl") || h < 0 || h > r || s < 2 || t.Lower(s) != "who" || t.Tokens[s-1].Form != "," {
			continue
		}
		k := t.NameAt(s - 2)
		if k < 0 && !somebody(t, s-2) || t.NameAt(h) >= 0 || t.Tokens[h].UPOS != "NOUN" || t.Tokens[h].XPOS != "NN" || syntax.Personal(t, h) || lexicon.Bodies[strings.ToLower(t.Tokens[h].Lemma)] {
			continue
		}
		n := s - 2
		if k >= 0 {
			n = nameHead(t, t.Names[k])
		}
		if n > h && (t.Under(n, h) || t.Is(n, "obl") && t.Is(h, "obl", "obj") && t.Tokens[n].Head == t.Tokens[h].Head) {
			attach(t, r, n, "acl:relcl")
		}
	}
}

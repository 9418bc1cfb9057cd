package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// oneMeasure reports whether the conjuncts at heads are one amount in several units, each
// with its number and no unit twice, "nine years, four months and 11 days", or bare numbers,
// of which one is right or each is somebody's: "79 or 81", "aged 19 and 22".
func oneMeasure(t *extract.Tree, heads []int) bool {
	if t.Tokens[heads[0]].UPOS == "NUM" {
		return !slices.ContainsFunc(heads, func(h int) bool { return t.Tokens[h].UPOS != "NUM" })
	}
	seen := map[string]bool{}
	for k, h := range heads {
		l := syntax.Lemma(t, h)
		if k > 0 && len(heads) == 2 && anyHalf(t, h) {
			continue // an hour and a half
		}
		if !units[l] || seen[l] || t.Child(h, "nummod") < 0 && !(k == 0 && oneUnit(t, h)) || t.Child(h, "case") >= 0 && h != heads[0] {
			return false
		}
		seen[l] = true
	}
	return true
}

// wholeAges is p with all the numbers that it says of several, or of which one is right: two men
// aged 19 and 22, ranks ninth or tenth.
func wholeAges(t *extract.Tree, p extract.Proposition) extract.Proposition {
	if len(p.Args) < 2 || p.Args[1].Role != extract.RoleComplement || p.Args[1].Sentence != p.Sentence || len(p.Args[1].Tokens) != 1 || t.Child(p.Args[1].Head, "conj") < 0 {
		return p
	}
	if h := p.Args[1].Head; t.Tokens[h].UPOS != "NUM" && !(t.Tokens[h].UPOS == "ADJ" && alternative(t, h)) {
		return p
	}
	p.Args = slices.Clone(p.Args)
	p.Args[1] = wholeList(t, p.Args[1])
	return p
}

// oneUnit reports whether the unit at i has an article for its number: an hour and 34 minutes.
func oneUnit(t *extract.Tree, i int) bool {
	d := t.Child(i, "det")
	return d == i-1 && (t.Lower(d) == "a" || t.Lower(d) == "an")
}

// anyHalf reports whether the noun at i is a part of the unit before it: an hour and a half, a mile and a quarter.
func anyHalf(t *extract.Tree, i int) bool {
	l := t.Lower(i)
	return (l == "half" || l == "quarter" || l == "third") && oneUnit(t, i) && t.Child(i, "nmod", "case", "acl") < 0
}

// units are nouns that amounts of one kind are counted in, larger and smaller.
var units = lexicon.Words(`century decade year month week day hour minute second stone pound ounce kilogram kilogramme kilo gram mile yard foot inch
	kilometre kilometer metre meter centimetre centimeter millimetre millimeter dollar cent euro penny pence shilling rupee paisa`)

// allNo reports whether each of the things that p denies has a "no" of its own: "has no
// doctor, no school and no shop", "there was no longer any draft, no telegram". Two
// negations of one list deny it twice over and not away.
func allNo(t *extract.Tree, p extract.Proposition, lists ...[]extract.Argument) bool {
	if !p.Negated {
		return false
	}
	return slices.ContainsFunc(lists, func(l []extract.Argument) bool {
		return len(l) > 1 && slices.ContainsFunc(t.Children(syntax.First(t, l[0].Head), "det"), func(d int) bool {
			return t.Lower(d) == "no" || t.Lower(d) == "any"
		})
	})
}

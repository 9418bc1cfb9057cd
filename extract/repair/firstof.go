package repair

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// alsoFirst joins a second first of something to the first one, and not to what stands inside
// what that did: in "is the first firm to build a ship and the first company to do so" no company
// is built.
func alsoFirst(t *extract.Tree) {
	for c := range t.Tokens {
		h, cc := t.Tokens[c].Head, t.Child(c, "cc")
		if !t.Is(c, "conj") || h < 0 || h > c || cc < h || t.Lower(cc) != "and" || !firstOfAll(t, c) || firstOfAll(t, h) {
			continue
		}
		p := t.Tokens[h].Head
		for n := 0; p >= 0 && n < len(t.Tokens) && !firstOfAll(t, p) && t.Is(p, "nmod", "obj", "obl", "xcomp", "acl"); n++ {
			p = t.Tokens[p].Head
		}
		if p >= 0 && p < h && firstOfAll(t, p) && t.Child(p, "acl") > p && t.Child(p, "acl") <= h {
			attach(t, c, p, "conj")
		}
	}
}

// firstOfAll reports whether the noun at i is the first, the only one or the most of its kind.
func firstOfAll(t *extract.Tree, i int) bool {
	d := t.Child(i, "det")
	return d >= 0 && d < i && t.Lower(d) == "the" && slices.ContainsFunc(t.Children(i, "amod"), func(a int) bool {
		w := t.Lower(a)
		return t.Tokens[a].XPOS == "JJS" || w == "first" || w == "only" || w == "second" || w == "third" || w == "sole"
	})
}

// firstChilean makes a noun of who is called by a country: "Diaz was the first Chilean to win".
func firstChilean(t *extract.Tree) {
	for i := range t.Tokens {
		k := &t.Tokens[i]
		if k.UPOS == "ADJ" && k.XPOS == "JJ" && strings.HasSuffix(k.Form, "an") && k.Form[0] >= 'A' && k.Form[0] <= 'Z' && !t.Is(i, "amod", "compound", "flat") && ownArticle(t, i) {
			k.UPOS, k.XPOS = "NOUN", "NN"
		}
	}
}

// ownArticle reports whether the word at i has an article of its own, as a noun has.
func ownArticle(t *extract.Tree, i int) bool {
	d := t.Child(i, "det")
	return d >= 0 && d < i && (firstOfAll(t, i) || syntax.Lemma(t, d) == "a" || t.Lower(d) == "another")
}

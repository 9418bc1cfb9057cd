package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// filled puts the antecedent a into p, the relative clause at i with a subject of its own, where
// something else of the verb stands in its place: what somebody gives, whom he got to know, what
// is made worse. "the options Berlin has given Paris" gave Paris the options.
func filled(t *extract.Tree, i, a int, p extract.Proposition) (extract.Proposition, bool) {
	l, x := syntax.Lemma(t, i), t.Child(i, "xcomp")
	if x > i && slices.Contains(p.Predicate, x) {
		if o := t.Child(x, "obj"); o >= 0 && o < i && syntax.IsRelative(t, o) {
			return insertObject(t, a, "", p), true // whom he got to know
		}
	}
	if !noPronoun(t, i) || contentNouns[syntax.Lemma(t, a)] || len(p.Args) < 2 {
		return p, false
	}
	o := t.Child(i, "obj")
	switch b := &p.Args[1]; {
	case o > i && b.Head == o && received(t, i, p).Args[1].Role == extract.RoleRecipient:
		return insertObject(t, a, "", received(t, i, p)), true
	case o < 0 && x > i && makesSo[l] && t.Tokens[x].UPOS == "ADJ" && t.Child(i, "aux:pass", "ccomp") < 0:
		return insertObject(t, a, "", p), true // the position he deems appropriate
	case o < 0 && x < 0 && lexicon.Transitive[l] && b.Role == extract.RoleComplement && b.Prep != "" && b.Prep != "to" && t.Child(i, "ccomp", "aux:pass") < 0 && stranded(t, i) == "":
		return insertObject(t, a, "", p), true // the revenue he made from selling fish
	}
	return p, false
}

// received is p with the somebody that the parser made the object of the giving at i, whose
// object is told before, as its receiver: "the laptop that she left her brother".
func received(t *extract.Tree, i int, p extract.Proposition) extract.Proposition {
	if len(p.Args) < 2 || !gives[syntax.Lemma(t, i)] || t.Child(i, "iobj", "xcomp", "ccomp") >= 0 {
		return p
	}
	o := p.Args[1].Head
	if p.Args[1].Role != extract.RoleObject || p.Args[1].Prep != "" || t.Tokens[o].Head != i || !syntax.Personal(t, o) && t.NameAt(o) < 0 && t.Tokens[o].UPOS != "PRON" && t.Tokens[o].UPOS != "PROPN" {
		return p
	}
	p.Args = slices.Clone(p.Args)
	p.Args[1].Role = extract.RoleRecipient
	return p
}

var (
	// gives are verbs with a receiver as well as a thing.
	gives = lexicon.Words("give leave offer send hand lend owe grant award teach bring sell")
	// makesSo are verbs that say how somebody makes or finds something.
	makesSo = lexicon.Words("make deem consider find render think believe call keep declare")
)

// predicated is the subject of which the noun at a is said, for an object relative clause of that
// noun to tell of: "Riga is the partner that Oslo needs" lets Oslo need Riga, and not the
// partner. -1 where a is no such predicate.
func predicated(t *extract.Tree, a int) int {
	c, s := t.Child(a, "cop"), t.Child(a, "nsubj")
	if c < 0 || s < 0 || s > c || c > a || t.Child(a, "aux", "case", "mark") >= 0 || t.Tokens[c].Lemma != "be" || adverbialNouns[syntax.Lemma(t, a)] || contentNouns[syntax.Lemma(t, a)] || syntax.TimeLike(t, a) {
		return -1
	}
	if syntax.IsRelative(t, s) || t.NameAt(s) < 0 && !persona[t.Lower(s)] && (t.Tokens[s].XPOS != "NNS" || t.Child(s, "det", "nmod:poss") >= 0) || t.Child(s, "acl") >= 0 {
		return -1 // the problem is a debt they ran up
	}
	d := t.Child(a, "det")
	if d < 0 || t.Child(a, "advmod", "conj", "nummod", "csubj") >= 0 {
		return -1
	}
	if w := t.Lower(d); w != "a" && w != "an" && w != "the" || w == "the" && syntax.Ranked(t, a) {
		return -1
	}
	return s
}

// persona are the pronouns that stand for who or what was named.
var persona = lexicon.Words("he she they")

package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// exceptFor reports whether p, denied by itself or by a "no" or "nothing" of its, leaves out what
// its text excepts: "was not linked to the gang, other than as a driver", "has no money except
// for the prize".
func exceptFor(t *extract.Tree, p *extract.Proposition) bool {
	if !p.Negated && !hasNone(t, p.Head) {
		return false
	}
	for k := p.Head + 1; k+1 < len(t.Tokens); k++ {
		if excepts(t, k) && t.Under(k, p.Head) && ownClause(t, k, p.Head) && !slices.ContainsFunc(p.Args, func(a extract.Argument) bool {
			return a.Sentence == p.Sentence && (slices.Contains(a.Tokens, k) || slices.Contains(a.Tokens, k+1) || slices.Contains(a.Tokens, k+2))
		}) {
			return true
		}
	}
	return false
}

// excepts reports whether the word at k takes something out of what is denied: except for, other
// than, apart from, aside from.
func excepts(t *extract.Tree, k int) bool {
	switch next := t.Lower(k + 1); t.Lower(k) {
	case "except", "barring":
		return true
	case "other":
		return next == "than"
	case "apart", "aside":
		return next == "from"
	}
	return false
}

// ownClause reports whether no other clause stands between token k and the verb at v above it.
func ownClause(t *extract.Tree, k, v int) bool {
	for n := 0; k >= 0 && k != v && n < len(t.Tokens); n, k = n+1, t.Tokens[k].Head {
		if t.Is(k, "ccomp", "acl:relcl", "parataxis") || t.Is(k, "conj") && syntax.KindOf(t, k) != syntax.None || t.Is(k, "advcl") && mark(t, k) != "except" && t.Tokens[k].UPOS == "VERB" {
			return false
		}
	}
	return k == v
}

// hasNone reports whether the object of the verb at v is none or nothing.
func hasNone(t *extract.Tree, v int) bool {
	o := t.Child(v, "obj")
	if o < 0 {
		return false
	}
	d := t.Child(o, "det")
	return d >= 0 && t.Lower(d) == "no" || t.Lower(o) == "nothing" || t.Lower(o) == "nobody"
}

// notWithout reports whether a verb behind an "or" shares the denial of p and has a "without" or
// an "unless" that p shares, too, and does not tell.
func notWithout(t *extract.Tree, p *extract.Proposition) bool {
	return slices.ContainsFunc(t.Children(p.Head, "conj"), func(c int) bool {
		cc := t.Child(c, "cc")
		if c < p.Head || cc < 0 || t.Lower(cc) != "or" && t.Lower(cc) != "nor" || !syntax.SharedNegation(t, c) {
			return false
		}
		return slices.ContainsFunc(t.Children(c, "obl", "advcl"), func(k int) bool {
			w := mark(t, k)
			return k > c && (syntax.Prep(t, k) == "without" || w == "without" || w == "unless" || w == "until")
		})
	})
}

// byDoing reports whether what there was none of is limited by a "by" or a "without" that p does
// not tell.
func byDoing(t *extract.Tree, p *extract.Proposition) bool {
	for k := p.Head + 1; k < len(t.Tokens); k++ {
		w := mark(t, k)
		if t.Is(k, "advcl", "acl") && (w == "by" || w == "without") && t.Under(k, p.Head) && ownClause(t, t.Tokens[k].Head, p.Head) && !tellsToken(p, k) {
			return true
		}
	}
	return false
}

// depends reports whether one of the alternatives of p, and not p, has the "depending on" of both.
func depends(t *extract.Tree, p *extract.Proposition) bool {
	if !either(t, p.Head) {
		return false
	}
	on := func(v int) bool {
		return slices.ContainsFunc(t.Children(v, "advcl", "obl"), func(c int) bool {
			m := t.Child(c, "case", "mark")
			return t.Lower(c) == "depending" || m >= 0 && t.Lower(m) == "depending"
		})
	}
	return !on(p.Head) && slices.ContainsFunc(t.Conjuncts(syntax.First(t, p.Head)), func(c int) bool { return c != p.Head && on(c) })
}

package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// soDoes reads who else did what the verb at v of proposition p says: "Kenya signed the treaty, as
// did Uganda" is also Uganda signed the treaty, "Peru has not voted, nor has Chile" also Chile has
// not voted. Times and places are only those of the first.
func soDoes(t *extract.Tree, v int, p extract.Proposition) []extract.Proposition {
	if p.Turned || len(p.Args) == 0 || p.Args[0].Head < 0 || p.Args[0].Sentence != p.Sentence || t.Child(v, "ccomp") >= 0 || lexicon.Says[syntax.Lemma(t, v)] || p.Modality != extract.Actual {
		return nil
	}
	var out []extract.Proposition
	for _, c := range t.Children(v, "conj", "advcl") {
		s := t.Child(c, "nsubj")
		if s <= c || c < 2 || t.Tokens[s].UPOS == "PRON" || t.Child(c, "obj", "xcomp") >= 0 {
			continue
		}
		k := c - 1
		if w := t.Lower(k); w == "too" || w == "also" {
			k--
		}
		switch w := t.Lower(k); {
		case (w == "so" || w == "as") && !p.Negated:
		case (w == "neither" || w == "nor") && p.Negated:
		default:
			continue
		}
		elsewhere := slices.ContainsFunc(t.Children(s, "nmod", "obl"), func(m int) bool {
			return slices.ContainsFunc(p.Args[1:], func(a extract.Argument) bool { return a.Prep != "" && a.Prep == syntax.Prep(t, m) })
		})
		if elsewhere || !sameAuxiliary(t, v, c, p) { // fell in Berlin, as did wages in Lyon
			continue
		}
		q := p
		q.Args = slices.DeleteFunc(slices.Clone(p.Args), func(a extract.Argument) bool {
			return a.Role == extract.RoleTime || a.Role == extract.RolePlace || a.Role != extract.RoleSubject && a.Role != extract.RoleObject && ownsIn(t, a)
		})
		if q.Args[0].Role != extract.RoleSubject || slices.ContainsFunc(q.Args[1:], func(a extract.Argument) bool { return ownsIn(t, a) }) {
			continue // lost her seat, as did Kim
		}
		q.Args[0] = subject(t, s)
		q.Plural = pluralNoun(t, s) || t.Child(s, "conj") >= 0
		q.Span = clauseSpan(t, q)
		out = append(out, q)
	}
	return out
}

// ownsIn reports whether a pronoun stands in argument a, which may mean the first subject.
func ownsIn(t *extract.Tree, a extract.Argument) bool {
	return slices.ContainsFunc(a.Tokens, func(i int) bool { return t.Tokens[i].UPOS == "PRON" })
}

// sameAuxiliary reports whether the auxiliary at c stands for the verb at v as it stands: a form
// of "do" for a verb without any or with its own, of "be" for one with a form of it, of "have" for one with that.
func sameAuxiliary(t *extract.Tree, v, c int, p extract.Proposition) bool {
	first := t.Child(v, "aux", "aux:pass", "cop")
	l := syntax.Lemma(t, c)
	if l == "do" {
		return t.Tokens[v].UPOS == "VERB" && (first < 0 || first > v || syntax.Lemma(t, first) == "do")
	}
	return t.Tokens[v].UPOS == "VERB" && first >= 0 && first < v && syntax.Lemma(t, first) == l
}

// asDid reports whether the verb at i is the "do" of a clause behind "as" or "than" that stands
// for the verb above: "will lead the side, as he did four times last year".
func asDid(t *extract.Tree, i int) bool {
	m := t.Child(i, "mark")
	if !t.Is(i, "advcl") || t.Lower(i) != "did" && t.Lower(i) != "does" && t.Lower(i) != "do" && t.Lower(i) != "done" || m < 0 || t.Child(i, "obj", "ccomp", "xcomp") >= 0 {
		return false
	}
	w := t.Lower(m)
	return w == "as" || w == "than" || w == "like"
}

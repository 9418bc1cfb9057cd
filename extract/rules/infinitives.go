package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// infinitives reads the infinitives joined with those of group g, whose first verb is i, in
// a clause of kind k: "agreed to share data and cut costs" is also agreed to cut costs. Each
// takes the place of the first, with its own arguments. Of "refused to call or write"
// neither is said.
func infinitives(t *extract.Tree, i int, g group, k syntax.Kind) []extract.Proposition {
	var out []extract.Proposition
	for _, x := range g.chain {
		joined := t.Children(x, "conj")
		if !t.Is(x, "xcomp") || t.Tokens[x].XPOS != "VB" || t.Child(x, "mark") < 0 || len(joined) == 0 {
			continue
		}
		if cc := t.Child(joined[len(joined)-1], "cc"); cc < 0 || t.Lower(cc) != "and" {
			continue
		}
		for _, c := range joined {
			if !bareInfinitive(t, c) {
				continue
			}
			s := inPlace(t, x, c)
			if p, ok := proposition(s, verbGroup(s, i), told(s, i, k)); ok && unsaid(s, i, k, p, ok) == "" {
				out = append(out, p)
			}
		}
	}
	return out
}

// bareInfinitive reports whether c is an infinitive with arguments of its own and neither
// subject, auxiliary nor "not".
func bareInfinitive(t *extract.Tree, c int) bool {
	aux := t.Children(c, "cop", "aux")
	return t.Tokens[c].UPOS == "VERB" && (len(aux) == 0 && t.Tokens[c].XPOS == "VB" || bareAux(t, c, aux)) && t.Child(c, syntax.Subjects...) < 0 && t.Child(c, "obj", "obl", "xcomp", "ccomp") >= 0 &&
		!slices.ContainsFunc(t.Children(c, "advmod"), func(n int) bool { return lexicon.Negations[t.Lower(n)] })
}

// inPlace is tree t with the conjunct c in the place of x, which it is joined with.
func inPlace(t *extract.Tree, x, c int) *extract.Tree {
	s := *t
	s.Tokens = slices.Clone(t.Tokens)
	s.Tokens[c].Head, s.Tokens[c].Deprel = t.Tokens[x].Head, t.Tokens[x].Deprel
	s.Tokens[x].Head, s.Tokens[x].Deprel = c, "conj"
	if m := t.Child(x, "mark"); t.Child(c, "mark") < 0 {
		s.Tokens[m].Head = c
	}
	return &s
}

// bareAux reports whether the first auxiliary of the conjunct at v is a bare "be" or
// "have", which takes what stands before the verb it is joined with: "will step down and be
// replaced".
func bareAux(t *extract.Tree, v int, aux []int) bool {
	return len(aux) > 0 && t.Is(v, "conj") && t.Tokens[aux[0]].XPOS == "VB" && t.Tokens[aux[0]].Head == v && (t.Lower(aux[0]) == "be" || t.Lower(aux[0]) == "have") && t.Child(v, syntax.Subjects...) < 0
}

// sharedModals are the modals before the verbs that the one at v is joined with.
func sharedModals(t *extract.Tree, v int) []int {
	for n := 0; n < len(t.Tokens) && t.Is(v, "conj"); n++ {
		v = t.Tokens[v].Head
		if t.Child(v, "mark") >= 0 {
			return nil
		}
		for _, a := range t.Children(v, "aux") {
			if t.Tokens[a].XPOS == "MD" {
				return []int{a}
			}
		}
	}
	return nil
}

// bareForm reports whether the verb at v stands in its bare form behind a single subject of its own,
// so that it shares the modal of the clause before it: the king will open a fair and the queen visit
// a school.
func bareForm(t *extract.Tree, v int) bool {
	s := t.Child(v, "nsubj")
	return t.Is(v, "conj") && t.Tokens[v].XPOS == "VB" && s >= 0 && s < v && (t.Tokens[s].XPOS == "NN" || t.Tokens[s].XPOS == "NNP") && t.Child(s, "conj") < 0 && t.Child(v, "mark") < 0
}

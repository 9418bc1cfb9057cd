package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// gaps reads the clauses without a verb that share the verb at v of proposition p: "Biden
// won Ohio in May and Texas in June" is also won Texas in June, "senators are limited to
// two terms and representatives to three" also the representatives are limited to
// three, "boys were taught by monks and girls by nuns" also nuns taught girls. UD makes the
// noun a conjunct of the verb and its phrase the noun's orphan.
func gaps(t *extract.Tree, v int, p extract.Proposition) []extract.Proposition {
	out := soDoes(t, v, p)
	for _, c := range t.Children(v, "conj") {
		ms, and := t.Children(c, "orphan"), t.Phrase(c, nil)[0]
		if len(ms) == 0 || t.Tokens[c].UPOS == "VERB" || and < v {
			continue
		}
		m := ms[0]
		if p.Turned {
			if q, ok := turnedGap(t, v, c, m, p); ok {
				out = append(out, q)
			}
			continue
		}
		before := func(prep string) int {
			return slices.IndexFunc(p.Args, func(a extract.Argument) bool { return a.Head > v && a.Head < and && a.Prep == prep })
		}
		k := before(syntax.Prep(t, m))
		if k < 1 {
			continue
		}
		q := p
		q.Args = slices.Clone(p.Args)
		q.Args[k] = twin(t, m, p.Args[k])
		if own := syntax.Prep(t, c); own != "" { // was jailed for fraud in 2010 and for theft in 2015
			j := before(own)
			if j < 1 || j == k {
				continue
			}
			q.Args[j] = syntax.Argument(t, c, p.Args[j].Role)
		} else if k > 1 && p.Args[1].Role == extract.RoleObject && p.Args[1].Prep == "" {
			q.Args[1] = syntax.Argument(t, c, extract.RoleObject)
		} else {
			q.Args[0] = subject(t, c)
			q.Plural = pluralNoun(t, c) || t.Tokens[c].UPOS == "NUM" && t.Lower(c) != "one" && t.Tokens[c].Form != "1"
		}
		for _, m := range ms[1:] { // and Eva Novak bronze in Lima
			if k := before(syntax.Prep(t, m)); k > 0 {
				q.Args[k] = twin(t, m, p.Args[k])
			}
		}
		q.Args = slices.DeleteFunc(q.Args, func(a extract.Argument) bool { return a.Head > v && a.Head < and })
		q.Span = clauseSpan(t, q)
		out = append(out, q)
	}
	return out
}

// turnedGap is the clause without a verb that shares the passive at v, which p turned: its
// noun at c is what the agent at m does something to.
func turnedGap(t *extract.Tree, v, c, m int, p extract.Proposition) (extract.Proposition, bool) {
	if a := p.Args[0].Head; syntax.Prep(t, m) != "by" || syntax.Prep(t, c) != "" || a < v || a > c || len(p.Args) < 2 || p.Args[1].Role != extract.RoleObject || p.Args[1].Head > v {
		return p, false
	}
	q := p
	q.Args = slices.Clone(p.Args)
	q.Args[0] = subject(t, m)
	q.Args[1] = syntax.Argument(t, c, extract.RoleObject)
	q.Args[1].Prep = ""
	q.Plural = pluralNoun(t, m)
	q.Args = slices.DeleteFunc(q.Args, func(a extract.Argument) bool { return a.Head > v && a.Head < c })
	q.Span = clauseSpan(t, q)
	return q, len(q.Args) > 1
}

// twin is the phrase at m in the place that a has in the clause with the verb.
func twin(t *extract.Tree, m int, a extract.Argument) extract.Argument {
	if a.Role == extract.RoleTime {
		return timeArgument(t, m)
	}
	return syntax.Argument(t, m, a.Role)
}

package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
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
		q := p
		q.Args = slices.Clone(p.Args)
		used := make([]bool, len(p.Args))
		before := func(n int, prep string) int {
			at := -1
			for j, a := range p.Args {
				if used[j] || a.Head < v || a.Head > and || a.Prep != prep {
					continue
				}
				if (a.Role == extract.RoleTime) == syntax.TimeLike(t, n) {
					at = j
					break
				}
				if at < 0 {
					at = j
				}
			}
			if at > 0 {
				used[at] = true
			}
			return at
		}
		own := syntax.Prep(t, c)
		j := -1
		if own != "" { // was jailed for fraud in 2010 and for theft in 2015
			j = before(c, own)
		}
		k := before(m, syntax.Prep(t, m))
		if k < 1 || own != "" && j < 1 {
			continue
		}
		q.Args[k] = twin(t, m, p.Args[k])
		if n := sameAmount(t, v, c, p); own != "" {
			q.Args[j] = twin(t, c, p.Args[j])
		} else if n > 0 && n != k {
			q.Args[n] = syntax.Argument(t, c, p.Args[n].Role)
			q.Args[n].Prep = p.Args[n].Prep
			used[1], used[n] = used[1] || ownObject(t, v, p) >= 0, true
		} else if o := ownObject(t, v, p); k > 1 && o >= 0 && !(doer(t, c) && doer(t, p.Args[0].Head) && !doer(t, o)) && !namedAlike(t, c, p.Args[0].Head, o) {
			if t.Tokens[o].UPOS == "PRON" {
				continue // approved it in June and the house in July
			}
			q.Args[1] = syntax.Argument(t, c, extract.RoleObject)
		} else {
			used[1] = used[1] || k > 1 && o >= 0
			q.Args[0] = subject(t, c)
			q.Plural = pluralNoun(t, c) || t.Tokens[c].UPOS == "NUM" && t.Lower(c) != "one" && t.Tokens[c].Form != "1"
		}
		for _, m := range ms[1:] { // and Eva Novak bronze in Lima
			if k := before(m, syntax.Prep(t, m)); k > 0 {
				q.Args[k] = twin(t, m, p.Args[k])
			}
		}
		kept := q.Args[:1:1]
		for j, a := range q.Args[1:] {
			if a.Head < v || a.Head > and || used[j+1] {
				kept = append(kept, a)
			}
		}
		q.Args = kept
		q.Span = clauseSpan(t, q)
		out = append(out, q)
	}
	return out
}

// ownObject is the head of the object of p behind the verb at v, -1 for none.
func ownObject(t *extract.Tree, v int, p extract.Proposition) int {
	if len(p.Args) > 1 && p.Args[1].Role == extract.RoleObject && p.Args[1].Prep == "" && p.Args[1].Head > v {
		return p.Args[1].Head
	}
	return -1
}

// doer reports whether the noun at i names somebody or a body, who may do what another does.
func doer(t *extract.Tree, i int) bool {
	l := syntax.Lemma(t, i)
	return nameType(t, i) == extract.PER || nameType(t, i) == extract.ORG || lexicon.Bodies[l] && l != "state" || lexicon.Kin[l] || syntax.Personal(t, i)
}

// sameAmount is the place in p of the amount with a preposition, behind the verb at v, that the bare
// number at c stands for in a clause without a verb, 0 for none: raises the age to 67 for men and 65
// for women.
func sameAmount(t *extract.Tree, v, c int, p extract.Proposition) int {
	if t.Tokens[c].UPOS != "NUM" && !measured(t, c) {
		return 0
	}
	n := 0
	for j, a := range p.Args {
		if j == 0 || a.Head < v || a.Head > c || t.Tokens[a.Head].UPOS != "NUM" && !measured(t, a.Head) {
			continue
		}
		if a.Prep == "" || n > 0 {
			return 0
		}
		if a.Role != extract.RoleTime {
			n = j
		}
	}
	return n
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

// namedAlike reports whether the word at c is a name as the subject at s is and the object at o is not:
// Nestle raised prices by 7 percent and Danone by 8.
func namedAlike(t *extract.Tree, c, s, o int) bool {
	return t.Tokens[c].UPOS == "PROPN" && t.Tokens[s].UPOS == "PROPN" && t.Tokens[o].UPOS == "NOUN" && t.Child(c, "det") < 0 && t.NameAt(o) < 0
}

package link

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// limit is the place of "only" among the words of the predicate of p: before its verb, or
// behind its "be". -1 where the words are not those of the base.
func limit(p *extract.Proposition, words []string) (at int, behind bool) {
	base := strings.Split(p.Base, "_")
	if len(words) < len(base) || !slices.Equal(words[len(words)-len(base)+1:], base[1:]) {
		return -1, false
	}
	return len(words) - len(base), base[0] == "be"
}

// withIt puts the "it" that keeps the place of a clause, and what stands between it and the
// adjective, back into the predicate: the law "makes it much easier" to vote.
func (l *linker) withIt(predicate string, p *extract.Proposition) string {
	t := &l.d.Trees[p.Sentence]
	for _, x := range p.Predicate {
		v := t.Tokens[x].Head
		if !t.Is(x, "xcomp") || t.Tokens[x].UPOS != "ADJ" || v < 0 || x < v+2 || t.Lower(v+1) != "it" || !slices.Contains(p.Predicate, v) || slices.Contains(p.Predicate, v+1) {
			continue
		}
		if slices.ContainsFunc(p.Args, func(a extract.Argument) bool { return a.Sentence == p.Sentence && a.Head == v+1 }) {
			continue // declared it productive: it is what they spoke of
		}
		var between []int
		for k := v + 1; k < x; k++ {
			if k > v+1 && t.Tokens[k].Head != x {
				return predicate
			}
			between = append(between, k)
		}
		if verb, ok := strings.CutSuffix(predicate, " "+t.Lower(x)); ok {
			return verb + " " + strings.ToLower(t.Words(between)) + " " + t.Lower(x)
		}
	}
	return l.anything(predicate, p)
}

// anything puts back the object of a denial that is nothing or nobody: who found nothing in
// the house "did not find anything in" it.
func (l *linker) anything(predicate string, p *extract.Proposition) string {
	t := &l.d.Trees[p.Sentence]
	o := t.Child(p.Head, "obj")
	if !p.Negated || o < p.Head || slices.ContainsFunc(p.Args, func(a extract.Argument) bool { return a.Sentence == p.Sentence && a.Head == o }) {
		return predicate
	}
	w, prep := anyOf[t.Lower(o)], ""
	if len(p.Args) > 1 && p.Args[1].Role == extract.RoleObject {
		prep = p.Args[1].Prep
	}
	if e := t.Child(o, "advmod"); w != "" && e == o+1 && t.Lower(e) == "else" { // wanted nothing else
		w += " else"
	}
	verb, ok := strings.CutSuffix(predicate, " "+prep)
	if w == "" || prep != "" && !ok {
		return predicate
	}
	if prep == "" {
		return predicate + " " + w
	}
	return verb + " " + w + " " + prep
}

var anyOf = map[string]string{"nothing": "anything", "nobody": "anybody"}

// Package openie renders propositions the way the benchmarks of open information
// extraction write them: surface words of one sentence, a relation and its
// arguments. It finds nothing itself; the graph is the master, this only renders.
//
// "Delegates led by Umerov met Rubio in Geneva on Sunday ." becomes
//
//	(Delegates led by Umerov; met; Rubio; in Geneva; on Sunday)
//	(Delegates; led by; Umerov)
//
// The form of CaRB (Bhardwaj, Aggarwal and Mausam 2019) has any number of
// arguments, the preposition of the first in the relation; that of BenchIE
// (Gashteovski et al. 2022) is triples, a further argument's preposition closing
// the relation.
package openie

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// Extraction is a relation with its arguments, subject first.
type Extraction struct {
	Sentence   int
	Relation   string
	Args       []string
	Confidence float64
}

// Carb renders the propositions of d in the form of CaRB, in text order.
func Carb(d *extract.Doc) []Extraction {
	var out []Extraction
	seen := map[string]bool{}
	for i := range d.Propositions {
		p := &d.Propositions[i]
		if implied[p.Rule] || strings.HasPrefix(p.Dropped, "duplicate") {
			continue
		}
		e, ok := carb(&d.Trees[p.Sentence], p)
		if !ok {
			continue
		}
		e.Sentence = p.Sentence
		key := e.Relation + "\t" + strings.Join(e.Args, "\t")
		if !seen[key] {
			seen[key] = true
			out = append(out, e)
		}
	}
	return out
}

// implied are the rules whose predicate stands nowhere in the sentence: what they
// say is true but no extraction of the benchmarks.
var implied = map[string]bool{"event-noun": true, "event-object": true, "between": true, "reciprocal": true}

// carb renders one proposition. ok is false where it has no second argument.
func carb(t *extract.Tree, p *extract.Proposition) (Extraction, bool) {
	s := surface(t, p)
	if len(s.args) == 0 || s.relation == "" {
		return Extraction{}, false
	}
	e := Extraction{Relation: s.relation, Args: []string{s.subject}, Confidence: p.Confidence}
	for k, a := range s.args {
		switch {
		case a.prep == "":
			e.Args = append(e.Args, a.text)
		case k == 0:
			e.Relation += " " + a.prep
			e.Args = append(e.Args, a.text)
		default:
			e.Args = append(e.Args, a.prep+" "+a.text)
		}
	}
	return e, true
}

// surfaced is a proposition back in the sentence's own words and order.
type surfaced struct {
	subject, relation string
	args              []argument
}

type argument struct {
	role       extract.Role
	at         int // head token
	prep, text string
}

// surface puts a proposition back into the words of its sentence: a passive that
// was turned around stands in the passive again.
func surface(t *extract.Tree, p *extract.Proposition) surfaced {
	args := p.Args
	var s surfaced
	s.relation = t.Words(p.Predicate)
	if p.Turned && len(args) > 1 {
		s.subject = words(t, args[1])
		s.args = append(s.args, argument{extract.RoleObject, args[0].Head, "by", words(t, args[0])})
		args = args[2:]
	} else {
		s.subject = words(t, args[0])
		args = args[1:]
	}
	if p.Predicate == nil {
		s.relation = strings.TrimSpace(p.Relation)
	}
	for k, a := range args {
		if a.Role == extract.RoleSource || a.Role == extract.RoleCondition || a.Role == extract.RoleManner && a.Prep == "" {
			continue
		}
		if slices.Contains(p.Predicate, a.Head) && a.Head != p.Head {
			continue
		}
		prep := a.Prep
		if k == 0 && a.Role == extract.RoleObject && prep != "" && strings.HasSuffix(s.relation, " "+prep) {
			prep = ""
		}
		s.args = append(s.args, argument{a.Role, a.Head, prep, words(t, a)})
	}
	return s
}

// words is the full phrase of an argument: unlike in the graph, participles,
// clauses and phrases that describe its noun stay.
func words(t *extract.Tree, a extract.Argument) string {
	if a.Role == extract.RoleComplement || a.Role == extract.RolePurpose || a.Role == extract.RoleCause && a.Prep == "" || a.Role == extract.RoleTime || t.Tokens[a.Head].UPOS == "ADJ" {
		return t.Words(a.Tokens)
	}
	return t.Words(syntax.Trim(t, t.Phrase(a.Head, func(c int) bool {
		if t.Is(c, "appos", "parataxis", "vocative", "discourse") || t.Is(c, "acl:relcl") && t.Tokens[c].Head == a.Head && comma(t, c) {
			return true
		}
		return t.Tokens[c].Head == a.Head && t.Is(c, "case", "conj", "cc", "cop", "nsubj", "csubj", "aux", "mark", "advcl", "obl", "acl:relcl", "expl", "ccomp")
	})))
}

// comma reports whether the phrase of c is set off by a comma.
func comma(t *extract.Tree, c int) bool {
	f := t.Phrase(c, func(k int) bool { return t.Is(k, "punct") })[0]
	return f > 0 && t.Tokens[f-1].Form == ","
}

// @name namesakes
// @doc Persons who may be two under one name: their articles fall into groups that name nobody else in common and give them other callings, or only a surname. Of all persons, those of at most two hundred articles are looked at.
// @param entity entity "" only this person
// @columns entity group as with articles why example article id
// @sort entity group
// @example namesakes
// @example namesakes Putin

package queries

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/quadwire/quadwire/graph"
)

// mostOfOne is of how many articles a person may be at most to be looked at
// unasked: who stands in more is somebody whom everybody knows.
const mostOfOne = 200

// mostWith is how many of a group's people and bodies a row names.
const mostWith = 5

func namesakes(a *asking) {
	if e := a.entity("entity"); e != 0 {
		a.namesakesOf(e)
		return
	}
	var all []graph.Ref
	a.With(a.node(string(graph.Type)), a.node(graph.Schema+"Person"), func(l graph.Link) bool {
		if !a.isLocal(l.S) {
			all = append(all, l.S)
		}
		return true
	})
	for _, e := range a.inOrder(all) {
		if a.Err() != nil {
			return
		}
		versions := 0
		a.With(a.node(string(graph.Mentions)), e, func(graph.Link) bool { versions++; return versions <= mostOfOne })
		if versions > 1 && versions <= mostOfOne {
			a.namesakesOf(e)
		}
	}
}

// A bearer is a person as one group of articles knows them.
type bearer struct {
	versions []graph.Ref
	roles    []string           // "midfielder of Rovers", in the order of the graph's words
	fields   map[string]bool    // of these, see callings
	with     map[graph.Ref]bool // whom the articles name beside, see bearers
	fact     graph.Ref          // an example: one that tells a calling where there is one
	told     bool               // whether it does
}

// namesakesOf gives the groups of a person's articles where they may be about two.
func (a *asking) namesakesOf(e graph.Ref) {
	short := !strings.Contains(a.label(e), " ")
	all := slices.DeleteFunc(a.bearers(e, short), func(b *bearer) bool {
		return b.fact == 0 || !short && len(b.fields) == 0 || len(b.with) == 0 && short // nothing tells which one it is
	})
	if len(all) < 2 {
		return
	}
	why := "other callings, and nobody else in common"
	if short {
		why = "one name alone, and nothing else in common"
	}
	for n, b := range all {
		with := a.inOrder(slices.Collect(maps.Keys(b.with)))
		var names []string
		for _, w := range with[:min(len(with), mostWith)] {
			names = append(names, a.label(w))
		}
		have := cells{"entity": a.label(e), "group": n + 1, "articles": len(b.versions), "why": why, "as": none(strings.Join(b.roles, "; ")), "with": none(strings.Join(names, ", "))}
		a.giveLate(0, have, func() cells {
			c := a.row(b.fact)
			if c == nil {
				c = cells{}
			}
			c["example"] = a.cell(a.one(b.fact, graph.Label))
			return c
		})
	}
}

// none is nil for no words.
func none(s string) any {
	if s == "" {
		return nil
	}
	return s
}

// bearers are a person's articles in groups: two that name another person or body
// in common, or that give the person one calling, are of one. Under a name of one
// word anything else that both name joins them, a place too: nothing but the
// company that it keeps tells whose it is.
func (a *asking) bearers(e graph.Ref, short bool) []*bearer {
	by := map[graph.Ref]*bearer{}
	of := func(v graph.Ref) *bearer {
		b := by[v]
		if b == nil {
			b = &bearer{versions: []graph.Ref{v}, fields: map[string]bool{}, with: map[graph.Ref]bool{}}
			by[v] = b
		}
		return b
	}
	a.With(a.node(string(graph.Mentions)), e, func(l graph.Link) bool { of(l.S); return true })
	a.factsOf(e, func(p part) {
		a.Objects(p.fact, a.node(string(graph.DerivedFrom)), func(l graph.Link) bool {
			a.tell(of(l.O), e, p)
			return true
		})
	})
	var out []*bearer
	for _, v := range a.inOrder(slices.Collect(maps.Keys(by))) {
		b := by[v]
		a.Objects(v, a.node(string(graph.Mentions)), func(l graph.Link) bool {
			if l.O != e && !a.isLocal(l.O) && (short || a.isA(l.O, "Person") || a.isA(l.O, "Organization")) {
				b.with[l.O] = true
			}
			return true
		})
		for i := 0; i < len(out); i++ {
			if out[i].one(b) {
				b.add(out[i], a)
				out = slices.Delete(out, i, i+1)
				i = -1 // it may have brought what it has in common with one before
			}
		}
		out = append(out, b)
	}
	slices.SortFunc(out, func(x, y *bearer) int {
		return cmp.Or(cmp.Compare(len(y.versions), len(x.versions)), cmp.Compare(a.IRI(x.versions[0]), a.IRI(y.versions[0])))
	})
	return out
}

// tell notes what a fact says of a person's calling.
func (a *asking) tell(b *bearer, e graph.Ref, p part) {
	role := a.roleIn(p.fact, e)
	found := fieldsOf(role)
	if told := len(found) > 0; b.fact == 0 || told && !b.told || told == b.told && a.IRI(p.fact) < a.IRI(b.fact) {
		b.fact, b.told = p.fact, told
	}
	if len(found) == 0 || slices.Contains(b.roles, role) {
		return
	}
	b.roles = append(b.roles, role)
	slices.Sort(b.roles)
	for _, f := range found {
		b.fields[f] = true
	}
}

// roleIn is what a fact says that somebody is, "" for nothing.
func (a *asking) roleIn(fact, e graph.Ref) string {
	x := a.statement(fact)
	if x.s != e || a.negated(fact) {
		return ""
	}
	base := a.base(fact)
	if office, of := strings.CutSuffix(base, "_of"); of && strings.HasPrefix(office, "be_") {
		return words(strings.TrimPrefix(base, "be_")) + " " + a.label(x.o)
	}
	if base == "be" {
		return a.label(x.o)
	}
	return ""
}

// one reports whether two groups speak of one person as far as one can tell.
func (b *bearer) one(o *bearer) bool {
	for f := range b.fields {
		if o.fields[f] {
			return true
		}
	}
	for w := range b.with {
		if o.with[w] {
			return true
		}
	}
	return false
}

// add makes one group of two.
func (b *bearer) add(o *bearer, a *asking) {
	if b.fact == 0 || o.told && !b.told || o.told == b.told && o.fact != 0 && a.IRI(o.fact) < a.IRI(b.fact) {
		b.fact, b.told = o.fact, o.told
	}
	maps.Copy(b.fields, o.fields)
	maps.Copy(b.with, o.with)
	b.versions = append(b.versions, o.versions...)
	slices.SortFunc(b.versions, func(x, y graph.Ref) int { return cmp.Compare(a.IRI(x), a.IRI(y)) })
	b.roles = append(b.roles, o.roles...)
	slices.Sort(b.roles)
	b.roles = slices.Compact(b.roles)
}

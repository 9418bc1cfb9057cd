// @name entities
// @doc Who and what the graph knows, by the number of facts each has a part in, with other names. What never leaves its article ("the plan") comes only by its name.
// @param name text "" only names with a word that begins so
// @param kind text "" only Person, Organization, Place, Group, Event, CreativeWork, Product or Thing
// @columns entity kind facts names id
// @sort -facts entity
// @example entities
// @example entities zelensk
// @example entities -p kind=Person

package queries

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/graph"
)

// kindsOfEntities are the classes that an entity may have.
var kindsOfEntities = []string{"Person", "Organization", "Place", "Group", "Event", "CreativeWork", "Product", "Thing"}

func entities(a *asking) {
	kind, _ := a.params["kind"].(string)
	found := map[graph.Ref]bool{}
	all := []graph.Ref{}
	see := func(r graph.Ref) {
		if !found[r] && r != 0 {
			found[r] = true
			all = append(all, r)
		}
	}
	if name, _ := a.params["name"].(string); name != "" {
		a.Names(name, func(n graph.Name) bool { see(a.node(n.IRI)); return true })
	} else {
		for _, k := range kindsOfEntities {
			if kind == "" || strings.EqualFold(kind, k) {
				a.With(a.node(string(graph.Type)), a.class(k), func(l graph.Link) bool { see(l.S); return true })
			}
		}
	}
	byName := a.params["name"] != nil
	mentions := map[graph.Ref]int{}
	for _, r := range all {
		if a.isEntity(r) && (byName || !a.isLocal(r)) && (!byName || kind == "" || strings.EqualFold(kind, a.kind(r))) {
			mentions[r] = a.Mentions(r)
		}
	}
	// Whoever is named most has the most facts, nearly: the others are not counted.
	chosen := a.most(mentions, a.limits.Rows+a.limits.Rows/4+10)
	for _, r := range chosen {
		facts := map[graph.Ref]bool{}
		a.factsOf(r, func(p part) { facts[p.fact] = true })
		a.giveLate(0, cells{"facts": len(facts)}, func() cells {
			c := cells{"entity": a.label(r), "id": a.id(r)}
			if k := a.kind(r); k != "" {
				c["kind"] = k
			}
			if names := a.otherNames(r); len(names) > 0 {
				c["names"] = strings.Join(names, ", ")
			}
			return c
		})
	}
	for range len(mentions) - len(chosen) { // counted, after all that can be chosen
		a.emit(cells{"facts": 0})
	}
}

// class is the node of a kind of entities.
func (a *asking) class(kind string) graph.Ref {
	if kind == "Group" {
		return a.term(graph.ClassGroup)
	}
	return a.node(graph.Schema + kind)
}

// kind is what an entity is: "Person".
func (a *asking) kind(r graph.Ref) string {
	c := a.Usual(r, a.node(string(graph.Type)), func(o graph.Ref) bool { return slices.Contains(kindsOfEntities, a.last(o)) })
	if c == 0 {
		return ""
	}
	return a.last(c)
}

// id is what entity parameters take: "Steve_Witkoff", "a/5b1f#the-terminal".
func (a *asking) id(r graph.Ref) string {
	return strings.TrimPrefix(strings.TrimPrefix(a.IRI(r), string(a.Base())), "e/")
}

// otherNames is an entity's names beside its label, sorted.
func (a *asking) otherNames(r graph.Ref) (names []string) {
	a.Objects(r, a.node(string(graph.AltLabel)), func(l graph.Link) bool {
		names = append(names, a.Text(l.O))
		return true
	})
	slices.Sort(names)
	return slices.Compact(names)
}

// most is the n nodes with the largest counts, in the order of their IRIs; of those that are
// counted alike the ones whose IRIs come first.
func (a *asking) most(count map[graph.Ref]int, n int) []graph.Ref {
	all := make([]graph.Ref, 0, len(count))
	for r := range count {
		all = append(all, r)
	}
	if len(all) <= n {
		return a.inOrder(all)
	}
	slices.SortFunc(all, func(x, y graph.Ref) int { return count[y] - count[x] })
	from := slices.IndexFunc(all, func(r graph.Ref) bool { return count[r] == count[all[n]] })
	to := n
	for to < len(all) && count[all[to]] == count[all[n]] {
		to++
	}
	a.inOrder(all[from:to])
	return a.inOrder(all[:n])
}

// inOrder sorts nodes by their IRIs.
func (a *asking) inOrder(all []graph.Ref) []graph.Ref {
	slices.SortFunc(all, func(x, y graph.Ref) int { return strings.Compare(a.IRI(x), a.IRI(y)) })
	return all
}

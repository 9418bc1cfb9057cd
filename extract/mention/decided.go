package mention

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention/gazetteer"
	"github.com/quadwire/quadwire/extract/mention/registry"
)

// A Finder finds mentions under what people have decided of entities; with the
// zero value nothing is decided. What it finds depends on the article, the
// embedded tables and the registry only. Aliases, types and what must stay apart
// hold before any name is joined to another; a merge holds for what is left a node
// after that: under "merge Biden = Joe_Biden" the Biden of an article about Hunter
// Biden is still Hunter Biden.
type Finder struct {
	Registry *registry.Registry
	// Alike says how alike two common nouns are in meaning, -1 to 1: lawyer and
	// attorney. [Finder.Across] asks it; nil: only words that are equal are alike.
	Alike func(a, b string) float64
}

// Find is [Find] under the registry.
func (f Finder) Find(a *extract.Article, trees []extract.Tree) ([]extract.Mention, []extract.Entity) {
	d := f.doc(a, trees)
	d.run()
	return d.result()
}

// doc begins an article under what holds in it.
func (f Finder) doc(a *extract.Article, trees []extract.Tree) *doc {
	d := newDoc(a, trees)
	d.decided = f.Registry.Within(a.Name, a.URL)
	return d
}

// addDecided adds the names that have an alias or a type of their own, whether the
// parser has seen them or not. A longer name around one stays as it is.
func (d *doc) addDecided(t *extract.Tree, spans []span) []span {
	if d.decided.Longest() == 0 {
		return spans
	}
	for i := 0; i < len(t.Tokens); i++ {
		s, ok := d.decidedAt(t, i)
		if !ok || slices.ContainsFunc(spans, func(o span) bool { return o.overlaps(s) && (o.last-o.first > s.last-s.first) }) {
			continue
		}
		seen := false
		spans = slices.DeleteFunc(spans, func(o span) bool {
			if o.first == s.first && o.last == s.last {
				s.typ, s.entries, s.lead = o.typ, o.entries, o.lead
			}
			seen = seen || o.overlaps(s)
			return o.overlaps(s)
		})
		if u := t.Tokens[s.first].UPOS; !seen && s.last == s.first+1 && u != "PROPN" && u != "NOUN" {
			continue // May, Will and Post are words, too
		}
		spans = append(spans, s)
		i = s.last - 1
	}
	return spans
}

// decidedAt is the longest name at token i that the registry knows.
func (d *doc) decidedAt(t *extract.Tree, i int) (best span, ok bool) {
	if !capital(t.Tokens[i].Form) {
		return best, false
	}
	for j := i + 1; j <= len(t.Tokens) && j-i <= d.decided.Longest()+2; j++ { // U.S. can be more tokens than words
		if t.Tokens[j-1].UPOS == "PUNCT" || possessive(t.Tokens[j-1]) {
			continue
		}
		if d.decided.Knows(words(t, i, j)) {
			best, ok = span{first: i, last: j, typ: extract.Thing, model: true}, true
		}
	}
	return best, ok
}

// decide gives a name what the registry says of it: its type and, by an alias, its node.
func (d *doc) decide(p *phrase) {
	if d.decided == nil || p.kind != extract.Named && p.kind != extract.Adjective {
		return
	}
	id, s, ok := d.decided.Named(p.text)
	if ok {
		p.fixed, p.why = id, "registry: "+s.String()
		p.kind, p.entry, p.country = extract.Named, entryOf(id), ""
		if p.entry != nil {
			p.typ = typeOf(*p.entry)
		} else if p.typ == extract.Thing && personal(id) {
			p.typ = extract.Person
		}
	}
	for _, name := range []string{p.text, string(id)} {
		if typ := d.decided.TypeOf(name); typ != "" {
			p.typ = typ
			if !ok && p.entry != nil && typeOf(*p.entry) != typ {
				p.entry, p.country = nil, ""
			}
		}
	}
}

// personal reports whether a node has a name as persons have: a given name and more.
func personal(id extract.EntityID) bool {
	first, rest, _ := strings.Cut(string(id), "_")
	return rest != "" && slices.ContainsFunc(gazetteer.Lookup(first), func(e gazetteer.Entry) bool { return e.Kind == gazetteer.Given })
}

// entryOf is what the gazetteer knows of a node, nil for nothing.
func entryOf(id extract.EntityID) *gazetteer.Entry {
	for _, e := range gazetteer.Lookup(registry.Words(string(id))) {
		switch e.Kind {
		case gazetteer.Country, gazetteer.Town, gazetteer.Place, gazetteer.Body, gazetteer.Person:
			if entryID(e) == id {
				return &e
			}
		}
	}
	return nil
}

// divide gives the names that the registry keeps from the node which they have by
// themselves (by the gazetteer, by their spelling) a node of their own.
func (d *doc) divide() {
	if !d.decided.Divides() {
		return
	}
	for _, p := range d.named() {
		if p.fixed != "" {
			continue
		}
		_, id := canon(p)
		if s, ok := d.decided.Apart(p.text, string(id)); ok {
			d.detach(p, s)
		}
	}
}

// detach gives a name a node of its own: its words as they stand.
func (d *doc) detach(p *phrase, s registry.Statement) {
	p.fixed, p.why = extract.EntityID(strings.Join(plainWords(p.text), "_")), "registry: "+s.String()
	p.entry, p.country = nil, ""
}

// apart reports whether the registry keeps two chains from being one: they are
// fixed to different nodes, or a name or node of the one is forbidden the other.
func (d *doc) apart(a, b *chain) bool {
	if a.fixed != "" && b.fixed != "" && a.fixed != b.fixed {
		return true
	}
	if !d.decided.Divides() {
		return false
	}
	others := d.handles(b)
	for _, x := range d.handles(a) {
		for _, y := range others {
			if _, ok := d.decided.Apart(x, y); ok {
				return true
			}
		}
	}
	return false
}

// handles are the names and nodes by which statements can speak of a chain.
func (d *doc) handles(c *chain) []string {
	var out []string
	for _, p := range c.phrases {
		if p.kind != extract.Named && p.kind != extract.Adjective {
			continue
		}
		_, id := canon(p)
		out = append(out, p.text, string(id))
	}
	if c.label != "" {
		out = append(out, c.label)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// settleNode takes a chain to the node that its own is merged into.
func (d *doc) settleNode(c *chain) {
	id, why := d.decided.Resolve(c.id)
	if len(why) == 0 {
		return
	}
	c.id, c.label, c.moved = id, labelFor(id), true
	if e := entryOf(id); e != nil {
		c.typ, c.entry = typeOf(*e), e
	}
	for _, p := range c.phrases {
		if p.why == "" || p.why == "exact" {
			p.why = "registry: " + why[0].String()
		}
	}
}

// labelFor is the label of a node whose names the article does not have.
func labelFor(id extract.EntityID) string {
	if e := entryOf(id); e != nil {
		return e.Label
	}
	return registry.Words(string(id))
}

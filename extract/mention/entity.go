package mention

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention/gazetteer"
	"github.com/quadwire/quadwire/extract/mention/registry"
)

// identify gives every chain its label and identifier, and draws chains of one
// identifier together.
func (d *doc) identify() {
	byID := map[extract.EntityID]*chain{}
	for _, c := range d.chains {
		if len(c.phrases) == 0 {
			continue
		}
		c.label, c.id = d.name(c)
		d.settleNode(c)
		for n := 2; c.id.Local() && byID[c.id] != nil; n++ {
			c.id = LocalID(c.label) + extract.EntityID("-"+strconv.Itoa(n))
		}
		if o := byID[c.id]; o != nil && d.decided != nil && d.apart(o, c) {
			for n := 2; byID[c.id] != nil; n++ { // forbidden to be one, whatever they are called
				c.id = registry.ID(registry.Words(string(o.id)) + " (" + strconv.Itoa(n) + ")")
			}
		} else if o != nil {
			if o.moved && !c.moved {
				o.typ, o.label, o.moved = c.typ, c.label, false // its own name before one that was given to it
			}
			if o.typ == extract.Organization && len(c.label) > len(o.label) {
				o.label = c.label // UK Parliament before Parliament
			}
			d.merge(o, c, "exact")
			continue
		}
		byID[c.id] = c
	}
}

// name is the label and the identifier of a chain: those of its fullest usual
// name, or a local one when nothing in it is a name, or a person's one name only.
func (d *doc) name(c *chain) (string, extract.EntityID) {
	if c.author != "" {
		return c.author, ID(c.author, extract.Person)
	}
	best := c.best()
	if best == nil {
		words := c.phrases[0].text
		if w, rest, _ := strings.Cut(words, " "); rest != "" && strings.EqualFold(w, "whose") { // his parents, whose bodies were found: bodies
			words = rest
		}
		return words, LocalID(words)
	}
	label, id := canon(best)
	if c.fixed != "" && best.fixed == "" && id != c.fixed {
		return labelFor(c.fixed), c.fixed
	}
	if best.fixed != "" {
		return label, id
	}
	if c.bare() && !d.decides(id) {
		return label, LocalID(label)
	}
	if best.country == "" && (best.entry == nil || best.entry.Kind == gazetteer.Body && best.entry.Country == "") {
		if label, id, ok := d.institution(c, label, id); ok {
			c.typ = extract.Organization
			return label, id
		}
	}
	if c.typ == extract.Person && best.entry == nil {
		if shouted(label) && strings.Contains(label, " ") { // IVÁN DUQUE, in a heading
			label = titled(label)
		}
		id = Slug(label, extract.Person)
		if placeName(label) {
			id += "_(person)"
		}
		if len(c.words) > 0 && single(c.words) && !d.decides(id) {
			return label, LocalID(label)
		}
	}
	if c.firm() && d.bears(label) {
		id = Slug(label, extract.Thing) // with its legal form: Thami_Dlamini_Holdings
	}
	return label, id
}

// bears reports whether a person of the article has the name of a firm without its legal form.
func (d *doc) bears(firm string) bool {
	id := Slug(firm, extract.Organization)
	return slices.ContainsFunc(d.live(extract.Person), func(c *chain) bool {
		p := c.best()
		return p != nil && Slug(p.text, extract.Person) == id
	})
}

// called is the identifier of the chain's name among articles that tell one story, where
// a surname alone is that of one person: "Silva" in all of them. "" for no name.
func (c *chain) called() extract.EntityID {
	if c.id.Local() && c.typ == extract.Person && len(c.words) > 0 && c.best() != nil {
		return Slug(c.label, extract.Person)
	}
	if c.id.Local() {
		return ""
	}
	return c.id
}

// decides reports whether the registry says anything of an identifier: what people have
// decided of a name holds, however little of it an article gives.
func (d *doc) decides(id extract.EntityID) bool {
	_, moved := d.decided.Resolve(id)
	return len(moved) > 0 || d.decided.Target(id)
}

// titled is a name in capitals as it is written elsewhere: Iván Duque.
func titled(name string) string {
	start := true
	return strings.Map(func(r rune) rune {
		first := start
		start = !unicode.IsLetter(r) && r != '\'' && r != '’'
		if first {
			return r
		}
		return unicode.ToLower(r)
	}, name)
}

// placeName reports whether a person's only name is also a country's or a town's.
func placeName(label string) bool {
	for _, e := range gazetteer.Lookup(label) {
		if e.Kind == gazetteer.Country || e.Kind == gazetteer.Place || e.Kind == gazetteer.Town && e.Flags == "capital" && e.Size > largeTown {
			return true
		}
	}
	return false
}

// best is the name that stands for the chain: one that the gazetteer knows,
// else, among the names with the most words a person goes by (two or three), the
// most frequent one, else the first.
func (c *chain) best() *phrase {
	count := map[string]int{}
	var names []*phrase
	for _, p := range c.phrases {
		if p.kind == extract.Named || p.kind == extract.Adjective {
			names = append(names, p)
			count[p.text]++
		}
	}
	if len(names) == 0 {
		return nil
	}
	rank := func(p *phrase) int {
		v := 0
		if p.kind == extract.Named {
			v = 2
		}
		if p.entry != nil && p.entry.Kind != gazetteer.Given {
			v += 8
		}
		if w := plainWords(p.text); len(w) > 1 && !single(w) && !(c.typ == extract.Organization && shouted(p.text)) && !(len(w) == 2 && peerage[lower(w[0])]) {
			v += 3
			if strings.Contains(p.text, " ") {
				v++ // Kalpana Devi Roojoo-Shah before Roojoo-Shah
			}
		}
		if c.typ == extract.Event && grown[lower(strings.SplitN(p.text, " ", 2)[0])] {
			v++
		}
		return v
	}
	return slices.MaxFunc(names, func(a, b *phrase) int {
		return cmp.Or(
			cmp.Compare(rank(a), rank(b)),
			cmp.Compare(count[a.text], count[b.text]),
			cmp.Compare(len(a.text), len(b.text)),
			cmp.Compare(b.text, a.text),
			cmp.Compare(b.sent, a.sent),
		)
	})
}

// result turns the chains into the stage's output: entities in the order of
// their first mention, mentions in text order.
func (d *doc) result() ([]extract.Mention, []extract.Entity) {
	slices.SortStableFunc(d.phrases, func(a, b *phrase) int {
		return cmp.Or(cmp.Compare(a.sent, b.sent), cmp.Compare(a.first, b.first), cmp.Compare(b.last, a.last))
	})
	var mentions []extract.Mention
	var entities []extract.Entity
	index := map[*chain]int{}
	for _, p := range d.phrases {
		if p.chain == nil || !p.chain.worth() {
			continue
		}
		i, ok := index[p.chain]
		if !ok {
			i = len(entities)
			index[p.chain] = i
			entities = append(entities, d.entity(p.chain))
		}
		p.doubt = p.doubt || p.kind == extract.Nominal && d.toldOfOther(p)
		t := d.tree(p)
		mentions = append(mentions, extract.Mention{
			Span:     extract.Span{Start: t.Tokens[p.first].Start, End: t.Tokens[p.last-1].End},
			Sentence: p.sent, First: p.first, Last: p.last, Head: p.head, Kind: p.kind, Entity: i, Why: p.why, Doubt: p.doubt,
		})
	}
	return mentions, entities
}

// worth reports whether a chain is more than one phrase that says nothing new.
func (c *chain) worth() bool {
	return len(c.phrases) > 1 || c.author != "" || c.phrases[0].kind == extract.Named || c.phrases[0].kind == extract.Adjective
}

// entity is the chain as the graph sees it.
func (d *doc) entity(c *chain) extract.Entity {
	e := extract.Entity{ID: c.id, Label: c.label, Type: c.typ}
	count := map[string]int{}
	var forms []string
	for _, p := range c.phrases {
		if p.kind != extract.Named || p.text == c.label {
			continue
		}
		if count[p.text]++; count[p.text] == 1 {
			forms = append(forms, p.text)
		}
	}
	slices.SortStableFunc(forms, func(a, b string) int { return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(a, b)) })
	e.Aliases = forms
	if best := c.best(); best != nil {
		e.Type = cmp.Or(e.Type, best.typ)
		e.SameAs = sameAs(best)
	}
	if typ := d.decided.TypeOf(string(c.id)); typ != "" {
		e.Type = typ
	}
	if e.Type == extract.Person {
		e.Offices = c.offices()
	}
	return e
}

// offices are the nouns of a person's roles.
func (c *chain) offices() []string {
	var out []string
	for _, r := range c.roles {
		out = append(out, r.noun)
	}
	if e := c.known(); e != nil && e.Role != "" {
		f := strings.Fields(e.Role)
		out = append(out, f[len(f)-1])
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// sameAs are the IRIs that the gazetteer's sources have for a name.
func sameAs(p *phrase) []string {
	e := p.entry
	if p.country != "" {
		if c := gazetteer.LookupKey("iso 3166 " + lower(p.country)); len(c) > 0 {
			e = &c[0]
		}
	}
	if e == nil || e.ID == "" {
		return nil
	}
	switch e.Kind {
	case gazetteer.Country:
		return []string{"http://www.wikidata.org/entity/" + e.ID}
	case gazetteer.Town:
		return []string{"https://sws.geonames.org/" + e.ID + "/"}
	}
	return nil
}

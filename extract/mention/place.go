package mention

import (
	"math"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention/gazetteer"
)

// ambiguous chooses among several places of one name, later, by what else the
// article speaks of; here the first sure ones are counted.
func (d *doc) ambiguous(p *phrase, entries []gazetteer.Entry) {
	places := entries[:0:0]
	for _, e := range entries {
		switch e.Kind {
		case gazetteer.Country, gazetteer.Town, gazetteer.Place:
			places = append(places, e)
		}
	}
	if len(places) > 1 && p.kind == extract.Named && p.typ == extract.Place {
		d.open = append(d.open, open{p, places})
	} else if len(places) == 1 || p.kind == extract.Adjective || p.typ == extract.Group {
		d.seen[p.entry.Country]++
		switch p.entry.Kind {
		case gazetteer.Country, gazetteer.Adjective, gazetteer.People:
			d.states[p.entry.Country] = true
		}
	}
}

// open is a place name that the table has several of.
type open struct {
	p       *phrase
	entries []gazetteer.Entry
}

// settle decides the open place names: the country the article speaks of, then
// states before towns and capitals before others, then size.
func (d *doc) settle() {
	for _, o := range d.open {
		if o.p.kind != extract.Named {
			continue // northern Georgia
		}
		t := d.tree(o.p)
		next := ""
		if o.p.last+1 < len(t.Tokens) && t.Tokens[o.p.last].Form == "," {
			next = t.Tokens[o.p.last+1].Form
		}
		best, bestScore := 0, math.Inf(-1)
		greatest := 0
		for _, e := range o.entries {
			greatest = max(greatest, e.Size)
		}
		for i, e := range o.entries {
			v := d.fit(e, next)
			if e.Kind == gazetteer.Town && e.Size < greatest/5 {
				v -= 4 // Geneva in Illinois says so, even in American news
			}
			if e.Flags == "state" && t.Lower(o.p.last) == "state" {
				v += 10 // Washington state
			}
			if v > bestScore {
				best, bestScore = i, v
			}
		}
		o.p.entry = &o.entries[best]
	}
}

// fit says how well a place suits the article.
func (d *doc) fit(e gazetteer.Entry, next string) float64 {
	v := float64(min(d.seen[e.Country], 3))
	switch {
	case e.Kind == gazetteer.Country:
		v = v + 3.5
	case e.Kind == gazetteer.Place && e.Country == "": // Asia, before a town of that name
		v = v + 3.5
	case e.Flags == "capital":
		v += 5
	case e.Flags == "state":
		v += 3
	}
	for n := e.Size; n > 10; n /= 10 {
		v += 0.5
	}
	for _, f := range gazetteer.Lookup(next) {
		if next != "" && f.Country == e.Country && f.Label != e.Label {
			v += 6
		}
	}
	return v
}

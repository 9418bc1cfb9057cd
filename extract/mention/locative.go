package mention

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention/gazetteer"
)

// inPlaces are prepositions that persons do not stand behind, taken with a verb or a
// noun that asks for none.
var inPlaces = set(`in into near outside inside across around throughout toward towards`)

// entered are verbs whose object is a place.
var entered = set(`enter recapture besiege bombard shell evacuate retake`)

// trusting words go on with "in" and a person: "confidence in Kavanaugh".
var trusting = set(`believe trust confide invest delight interest confidence faith trust belief interest hope pride disappointment
	disappointed interested involve see find result`)

// settlements tell of a name behind them that it is a place: the town of Tell Tamer.
var settlements = set(`town city village district province region suburb neighbourhood neighborhood island county hamlet port
	settlement municipality governorate prefecture oblast`)

// misplaced makes places of the names that the parser took for persons' though they
// stand only where places do: "The army entered Tell Tamer", "a camp in Ain Issa".
func (d *doc) misplaced() {
	by := map[extract.EntityID][]*phrase{}
	var order []extract.EntityID
	for _, p := range d.named() {
		if p.kind != extract.Named || p.fixed != "" {
			continue
		}
		id := Slug(p.text, extract.Person)
		if by[id] == nil {
			order = append(order, id)
		}
		by[id] = append(by[id], p)
	}
	surnames := d.surnames()
	for _, id := range order {
		if d.placed(by[id], surnames) {
			for _, p := range by[id] {
				p.typ, p.gender = extract.Place, unknown
			}
		}
	}
}

// misnamed makes persons of the surnames that the gazetteer has as bodies, where the
// article names somebody so in full and never the body: after "Sboniso Duma" a Duma is he,
// and no parliament. So it does of places and peoples that the parser holds for persons: after
// "Tom Holland" he is Holland who plays a spy.
func (d *doc) misnamed() {
	surnames, bodies := d.surnames(), map[string]bool{}
	for _, p := range d.named() {
		if p.entry != nil && p.entry.Kind == gazetteer.Body && len(plainWords(p.text)) > 1 {
			bodies[p.entry.Label] = true
		}
	}
	for _, p := range d.named() {
		w := plainWords(p.text)
		if len(w) == 1 && surnames[w[0]] && p.fixed == "" && p.entry != nil && p.entry.Kind == gazetteer.Body && !bodies[p.entry.Label] && !shouted(p.text) && d.tree(p).Child(p.head, "det") < 0 {
			p.entry, p.typ = nil, extract.Person
		}
		if len(w) == 1 && surnames[w[0]] && p.fixed == "" && p.entry != nil && namesakes[p.entry.Kind] && d.heldForPerson(p) {
			p.entry, p.typ = nil, extract.Person
		}
	}
}

// namesakes are the kinds of gazetteer entries that surnames are taken from.
var namesakes = map[gazetteer.Kind]bool{gazetteer.Country: true, gazetteer.Town: true, gazetteer.People: true, gazetteer.Adjective: true}

// heldForPerson reports whether the parser holds a name for a person's, which stands neither
// with an article nor where places do. Of a people or its adjective it need only do something:
// Pole beat him.
func (d *doc) heldForPerson(p *phrase) bool {
	t := d.tree(p)
	if t.Child(p.head, "det") >= 0 || inPlaces[preposition(t, p.head)] {
		return false
	}
	if k := p.entry.Kind; (k == gazetteer.People || k == gazetteer.Adjective) && t.Tokens[p.head].XPOS == "NNP" && d.does(p) {
		return true
	}
	k := t.NameAt(p.head)
	return k >= 0 && t.Names[k].Type == extract.PER
}

// takenForPlaces makes persons of names of two words that the parser took for places', where they do
// what people do and the article calls somebody by the last word: "Sanu Sherpa climbed the peak.
// Sherpa said he was glad."
func (d *doc) takenForPlaces() {
	alone := map[string]bool{}
	for _, p := range d.named() {
		if w := plainWords(p.text); len(w) == 1 && p.typ == extract.Person && p.entry == nil && d.does(p) {
			alone[w[0]] = true
		}
	}
	for _, p := range d.named() {
		w := plainWords(p.text)
		if p.typ == extract.Place && p.entry == nil && p.fixed == "" && p.kind == extract.Named && len(w) == 2 && alone[w[1]] && !placeWords[lower(w[0])] && d.does(p) {
			p.typ = extract.Person
		}
	}
}

// does reports whether a name is the subject of a verb.
func (d *doc) does(p *phrase) bool {
	t := d.tree(p)
	h := t.Tokens[p.head].Head
	return h >= 0 && t.Is(p.head, "nsubj:") && t.Tokens[h].UPOS == "VERB"
}

// placeWords open the names of places that have the last word from a person.
var placeWords = set(`new old north south east west upper lower great little saint st san santa mount lake port fort cape camp point isle bay river`)

// surnames are the last words of the persons whom the article names in full.
func (d *doc) surnames() map[string]bool {
	out := map[string]bool{}
	for _, p := range d.named() {
		if w := plainWords(p.text); p.typ == extract.Person && len(w) > 1 {
			out[w[len(w)-1]] = true
		}
	}
	return out
}

// placed reports whether the mentions of a name stand where places do, and nothing
// tells of a person.
func (d *doc) placed(ps []*phrase, surnames map[string]bool) bool {
	found, sure, named := false, false, false
	for _, p := range ps {
		w := plainWords(p.text)
		if p.typ != extract.Person || p.entry != nil || p.lead != "" || len(w) == 0 || len(w) == 1 && surnames[w[0]] {
			return false
		}
		named = named || given(w[0])
		t := d.tree(p)
		gov := t.Tokens[p.head].Head
		lemma := ""
		if gov >= 0 {
			lemma = lower(t.Tokens[gov].Lemma)
		}
		switch prep := preposition(t, p.head); {
		case t.Is(p.head, "nsubj", "appos", "nmod:poss", "flat"), prep == "with", prep == "by", prep == "for":
			return false
		case prep == "of" && settlements[lemma], t.Is(p.head, "obj") && entered[lemma]:
			sure = true
		case inPlaces[prep] && !trusting[lemma]:
			found = true
		}
	}
	return sure || found && !named // Georgia and Florence are given names, too
}

// given reports whether a word is a given name or a short form of one.
func given(w string) bool {
	return slices.ContainsFunc(gazetteer.Lookup(w), func(e gazetteer.Entry) bool {
		return e.Kind == gazetteer.Given || e.Kind == gazetteer.Nickname
	})
}

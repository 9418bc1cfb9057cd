package mention

import (
	"cmp"
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention/gazetteer"
)

// shortNames joins surnames and given names to the one person of the article
// who bears them. Two persons of one surname leave it alone.
func (d *doc) shortNames() {
	full := d.bearers()
	for _, c := range d.live("") {
		if len(c.phrases) == 0 || c.entry != nil && c.entry.Kind == gazetteer.Person || !single(c.words) {
			continue
		}
		o, why := bearer(c, full)
		if o == nil && len(c.words) > 1 && arabic[lower(c.words[0])] {
			if q, w := bearerOf(c, lower(strings.Join(c.words[1:], " ")), full); q != nil && (strings.Contains(c.phrases[0].text, "-") || q.endsWith(c.phrases[0].text)) {
				o, why = q, w // Al-Kadhimi, Al Razooqi
			}
		}
		if o != nil && why == "given name" && d.ofOtherFamily(c, o) {
			o = nil // Amy and Ben Cole, and Amy Diaz
		}
		if len(full["last "+lower(strings.Join(c.words, " "))]) > 1 && c.typ == extract.Person {
			o = nil // Mr. and Mrs. Biden
		}
		switch {
		case o == nil && d.firstBearer(c, full):
		case o == nil:
			d.famous(c, full)
		case c.typ == extract.Person:
			d.merge(o, c, why)
		case c.entry == nil && why == "surname" && (c.typ != extract.Place || d.agent(c)) && c.typ != extract.Group:
			d.merge(o, c, why) // the parser missed that it is a person
		}
	}
	d.peers(full)
	d.eventNames()
}

// endsWith reports whether a name of the chain ends with the words of text.
func (c *chain) endsWith(text string) bool {
	return slices.ContainsFunc(c.phrases, func(p *phrase) bool { return p.kind == extract.Named && strings.HasSuffix(p.text, " "+text) })
}

// peerage are titles that stand before the surname of somebody who has a given name elsewhere.
var peerage = set(`lord lady emperor empress`)

// peers joins a surname behind such a title to the one person of the article who bears it:
// Emperor Norton is Joshua Norton, Lord Sugar Alan Sugar. Kings and popes go by given names.
func (d *doc) peers(full map[string][]*chain) {
	for _, c := range d.live(extract.Person) {
		if len(c.words) != 2 || c.entry != nil || !peerage[lower(c.words[0])] || givenName(c.words[1]) {
			continue
		}
		of := slices.DeleteFunc(slices.Clone(full["last "+lower(c.words[1])]), func(o *chain) bool {
			return len(o.phrases) == 0 || o == c || peerage[lower(o.words[0])] || o.gender != unknown && c.gender != unknown && o.gender != c.gender
		})
		if len(of) == 1 && !d.apart(of[0], c) {
			d.merge(of[0], c, "surname")
		}
	}
}

// ofOtherFamily reports whether the given name c stands before "and" and the full name of
// somebody with another surname than o's, which the two share: the Amy of "Amy and Ben
// Cole" is no Amy Diaz.
func (d *doc) ofOtherFamily(c, o *chain) bool {
	return slices.ContainsFunc(c.phrases, func(p *phrase) bool {
		t := d.tree(p)
		if p.kind != extract.Named || before(o, p) || p.last+1 >= len(t.Tokens) || t.Tokens[p.last].UPOS != "CCONJ" {
			return false
		}
		q := d.nameAt(p.sent, p.last+1)
		if q == nil || q.first != p.last+1 || q.chain == nil || q.chain == o || q.chain.typ != extract.Person {
			return false
		}
		f := plainWords(q.text)
		return len(f) == 2 && givenName(f[0]) && lower(f[1]) != lower(o.words[len(o.words)-1])
	})
}

// agent reports whether some mention of a chain is the subject of a verb and
// none stands in a place: then the parser has taken a surname for a place.
func (d *doc) agent(c *chain) bool {
	found := false
	for _, p := range c.phrases {
		t := d.tree(p)
		switch preposition(t, p.head) {
		case "in", "at", "from", "near", "into", "around", "outside", "across":
			return false
		}
		rel, h := place(t, p.head)
		found = found || rel == "nsubj" && t.Tokens[h].Head >= 0 && t.Tokens[t.Tokens[h].Head].UPOS == "VERB"
	}
	return found
}

// firstBearer joins those mentions of a surname that several bear which can only be
// one's: whom the text alone has named so far ("Pranab Mukherjee … Mukherjee … his
// daughter Sharmistha Mukherjee"), whom "Mr." or an office fits, or who was called by
// the bare surname before the others came in, as long as none of those was the last
// to be named in full. It reports whether that were all.
func (d *doc) firstBearer(c *chain, full map[string][]*chain) bool {
	bearers := full["last "+lower(strings.Join(c.words, " "))]
	if len(bearers) == 0 && !givenName(c.words[0]) {
		bearers = full["given "+lower(strings.Join(c.words, " "))] // Jung Eugene, whose surname comes first
	}
	if len(bearers) < 2 || c.typ != extract.Person {
		return false
	}
	var left []*phrase
	var usual *chain // who was called by the bare surname so far
	for _, p := range d.sorted(c.phrases) {
		only, why := d.bearerAt(p, bearers, usual)
		if only == nil || d.apart(only, c) {
			left = append(left, p)
			continue
		}
		if why == "surname" && p.lead == "" {
			usual = only
		}
		p.chain, p.why = nil, ""
		d.join(only, p, why)
	}
	c.phrases = left
	return len(left) == 0
}

// bearerAt is the one of several bearers of a surname whom p can mean where it stands.
func (d *doc) bearerAt(p *phrase, bearers []*chain, usual *chain) (*chain, string) {
	var named, fit []*chain
	r, titled := d.title(p)
	for _, o := range bearers {
		if len(o.phrases) == 0 || o.gender != unknown && p.gender != unknown && o.gender != p.gender || presidents(p, o) {
			continue
		}
		if before(o, p) {
			named = append(named, o)
		}
		if titled && slices.ContainsFunc(o.phrases, func(q *phrase) bool {
			x, ok := d.title(q)
			return ok && q != p && x.noun == r.noun && !lesser(r.mods, x.mods)
		}) {
			fit = append(fit, o)
		}
	}
	switch {
	case len(named) == 1:
		return named[0], "surname"
	case len(fit) == 1:
		return fit[0], "surname and office"
	case usual != nil && slices.Contains(named, usual) && d.lastNamed(p, named) == usual:
		return usual, "surname"
	}
	return nil, ""
}

// lastNamed is whom of several the text has named in full last before p.
func (d *doc) lastNamed(p *phrase, of []*chain) *chain {
	var last *chain
	var at *phrase
	for _, o := range of {
		for _, q := range o.phrases {
			if q.kind == extract.Named && after(p, q) && (at == nil || after(q, at)) {
				last, at = o, q
			}
		}
	}
	return last
}

// sorted is phrases in text order.
func (d *doc) sorted(in []*phrase) []*phrase {
	out := slices.Clone(in)
	slices.SortStableFunc(out, func(a, b *phrase) int { return cmp.Or(cmp.Compare(a.sent, b.sent), cmp.Compare(a.head, b.head)) })
	return out
}

// before reports whether the full name of o stands in the text before p.
func before(o *chain, p *phrase) bool {
	for _, q := range o.phrases {
		if strings.Contains(q.text, " ") && (q.sent < p.sent || q.sent == p.sent && q.head < p.head) {
			return true
		}
	}
	return false
}

// famous takes a surname that nobody in the article bears in full for the one
// person in world news who goes by it: "Putin".
func (d *doc) famous(c *chain, full map[string][]*chain) {
	if c.typ != extract.Person || c.fixed != "" || len(full["last "+lower(strings.Join(c.words, " "))]) > 0 {
		return
	}
	for _, e := range gazetteer.Lookup(strings.Join(c.words, " ")) {
		if _, apart := d.decided.Apart(strings.Join(c.words, " "), e.Label); apart || e.Kind != gazetteer.Surname || c.gender != unknown && gender(e.Flags) != c.gender {
			continue
		}
		e.Kind = gazetteer.Person
		for _, p := range c.phrases {
			p.entry, p.gender = &e, gender(e.Flags)
			if p.why == "" || p.why == "exact" {
				p.why = "known by the surname"
			}
		}
		c.entry, c.gender, c.label = &e, gender(e.Flags), e.Label
	}
}

// storms are what storms are called as they grow and wane.
var storms = set(`hurricane storm typhoon cyclone depression`)

// grown are what storms are known by in the end.
var grown = set(`hurricane typhoon cyclone`)

// eventNames joins "Storm Lorenzo" to "Hurricane Lorenzo" and "Dorian" to "Hurricane Dorian".
func (d *doc) eventNames() {
	byLast := map[string]*chain{}
	for _, o := range d.live(extract.Event) {
		n := len(o.words)
		if n < 2 || n > 3 || n == 3 && !storms[lower(o.words[1])] {
			continue
		}
		if first := byLast[o.words[n-1]]; first != nil && storms[lower(o.words[n-2])] && storms[lower(first.words[len(first.words)-2])] {
			d.merge(first, o, "the same storm") // Tropical Storm Lorenzo became a hurricane
			continue
		}
		byLast[o.words[n-1]] = o
	}
	for _, c := range d.live("") {
		if len(c.words) == 1 && c.entry == nil && c.typ != extract.Event && byLast[c.words[0]] != nil {
			d.merge(byLast[c.words[0]], c, "short form")
		}
	}
}

// bearers are the persons with full names under every last part and under the
// first word of their names.
func (d *doc) bearers() map[string][]*chain {
	out := map[string][]*chain{}
	for _, c := range d.live(extract.Person) {
		if len(c.words) < 2 || single(c.words) {
			continue
		}
		w := c.words
		if generation(w) != "" {
			w = w[:len(w)-1]
		}
		for i := 1; i < len(w); i++ {
			if i == len(w)-1 && showName(w) {
				continue
			}
			k := "last " + lower(strings.Join(w[i:], " "))
			out[k] = append(out[k], c)
		}
		if c.westernFirst() {
			out["last "+lower(w[1])] = append(out["last "+lower(w[1])], c)
		}
		if c.easternFirst() {
			out["last "+lower(w[0])] = append(out["last "+lower(w[0])], c)
		}
		given := c.givenNames()
		if len(w) > 2 {
			given[lower(w[len(w)-2])] = true
		}
		for _, k := range keys(given) {
			out["given "+k] = append(out["given "+k], c)
		}
	}
	return out
}

// westernFirst reports whether a person has a given name before a Chinese name, which
// begins with the surname: Carrie Lam Cheng Yuet-ngor is Lam.
func (c *chain) westernFirst() bool {
	if len(c.words) < 3 || !slices.ContainsFunc(gazetteer.Lookup(c.words[0]), func(e gazetteer.Entry) bool { return e.Kind == gazetteer.Given }) {
		return false
	}
	return slices.ContainsFunc(c.phrases, func(p *phrase) bool {
		f := strings.Fields(p.text)
		_, second, ok := strings.Cut(f[len(f)-1], "-")
		return len(f) > 2 && ok && second != "" && isLower(second)
	})
}

// easternFirst reports whether a name is a Chinese or Korean one as the South writes it, a
// surname before a given name of two syllables: Li Ka-shing is Li, Yoon Suk-yeol Yoon.
func (c *chain) easternFirst() bool {
	return slices.ContainsFunc(c.phrases, func(p *phrase) bool {
		f := strings.Fields(p.text)
		if p.kind != extract.Named || len(f) != 2 {
			return false
		}
		first, second, ok := strings.Cut(f[1], "-")
		return ok && len(f[0]) < 6 && capital(f[0]) && first != "" && capital(first) && isLower(second) && !strings.Contains(second, "-")
	})
}

// givenNames are the first names by which the text may call a person, in lower case:
// those of the full names as they are written and their other spellings. Who is only
// called Tom Barrack is Tom and not Thomas, whatever his node is called.
func (c *chain) givenNames() map[string]bool {
	given, short := map[string]bool{}, false
	for _, p := range c.phrases {
		f := plainWords(p.text)
		if p.kind != extract.Named || len(f) < 2 || honorifics[f[0]] || isInitial(f[0]) {
			continue
		}
		given[lower(f[0])] = true
		short = short || shortForms[f[0]] == c.words[0]
	}
	if !short {
		given[lower(c.words[0])] = true
	}
	return given
}

// showName reports whether the last word of a name is a given name that the first is
// not: Morning Joe has no surname.
func showName(w []string) bool {
	return len(w) == 2 && given(w[1]) && !givenName(w[0]) && dictionary[lower(w[0])]
}

// givenName reports whether a word is a given name that tells a gender.
func givenName(w string) bool {
	return slices.ContainsFunc(gazetteer.Lookup(w), func(e gazetteer.Entry) bool { return e.Kind == gazetteer.Given && e.Flags != "u" })
}

// dictionary are words that open the names of shows and no person's.
var dictionary = set(`morning good late early big little crazy sleepy tiger uncle aunt old young hurricane storm super captain judge doctor`)

// single reports whether the words are one name: Witkoff, von der Leyen.
func single(words []string) bool {
	for _, w := range words[:len(words)-1] {
		if !particles[lower(w)] {
			return false
		}
	}
	return true
}

// bearer is the one person with a full name who bears a short one.
func bearer(c *chain, full map[string][]*chain) (*chain, string) {
	return bearerOf(c, lower(strings.Join(c.words, " ")), full)
}

// bearerOf is the one person with a full name whose surname or given name is k, as c can be.
func bearerOf(c *chain, k string, full map[string][]*chain) (*chain, string) {
	fits := func(in []*chain) []*chain {
		var out []*chain
		for _, o := range in {
			if len(o.phrases) > 0 && o != c && !ladyOf(c, o) && !noRoyal(k, c, o) && (o.gender == unknown || c.gender == unknown || o.gender == c.gender) {
				out = append(out, o)
			}
		}
		return out
	}
	last, given := fits(full["last "+k]), fits(full["given "+k])
	switch {
	case len(last) == 1 && len(given) == 1 && given[0] != last[0] && !last[0].endsWith(c.phrases[0].text):
		return given[0], "given name" // Ahmad is Ahmad Nawaf, not Mishal Al-Ahmad
	case len(last) == 1:
		return last[0], "surname"
	case len(last) == 0 && len(given) == 1:
		return given[0], "given name"
	}
	return nil, ""
}

// ladyOf reports whether o is named as a First Lady and c, a surname, as a president: two persons.
func ladyOf(c, o *chain) bool {
	return slices.ContainsFunc(c.phrases, func(p *phrase) bool { return presidents(p, o) })
}

// presidents reports whether p is called a president and o a First Lady.
func presidents(p *phrase, o *chain) bool {
	return strings.EqualFold(p.lead, "president") && slices.ContainsFunc(o.phrases, func(q *phrase) bool { return strings.EqualFold(q.lead, "lady") })
}

// noRoyal reports whether c, whose one word k is, has the title of a royal and o is nobody whom it names:
// royals go by given names, so King Salman is no Mohammed bin Salman, and Prince Faisal no Faisal Sheikh
// who has neither a title of the kind nor a father in his name.
func noRoyal(k string, c, o *chain) bool {
	if !c.royal() {
		return false
	}
	return k != lower(o.words[0]) || !o.royal() && !slices.ContainsFunc(o.words, func(w string) bool { return sonOf[lower(w)] })
}

// royal reports whether a mention of c stands behind the title of a royal.
func (c *chain) royal() bool {
	return slices.ContainsFunc(c.phrases, func(p *phrase) bool { return p.kind == extract.Named && royalty[lower(p.lead)] })
}

// royalty are titles before the given names of royals, sonOf words between a son's name and his father's.
var (
	royalty = set(`king queen prince princess`)
	sonOf   = set(`bin bint ibn ben al el of`)
)

// firmNames joins "Labour" to "Labour Party" and the like: the first word of
// one organisation's name whose other word says what it is.
func (d *doc) firmNames() {
	byFirst, byLast := map[string][]*chain{}, map[string][]*chain{}
	for _, o := range d.live(extract.Organization) {
		if len(o.words) > 1 && o.entry == nil {
			first, last := lower(o.words[0]), lower(o.words[len(o.words)-1])
			byFirst[first] = append(byFirst[first], o)
			byLast[last] = append(byLast[last], o)
		}
	}
	for _, c := range d.live(extract.Organization) {
		if len(c.words) != 1 || c.entry != nil {
			continue
		}
		if o := byLast[lower(c.words[0])]; c.phrases[0].club && len(o) == 1 {
			d.merge(o[0], c, "the club of the town")
		} else if o := byFirst[lower(c.words[0])]; len(o) == 1 && len(o[0].words) == 2 && bodies[lower(o[0].words[1])] {
			d.merge(o[0], c, "short form")
		}
	}
}

package mention

import (
	"slices"
	"strings"
	"unicode"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention/gazetteer"
)

// clusterNames puts the names of the article into chains: same name first, then
// persons' variants, then acronyms and short forms. It looks at all names
// before it decides on any, so a headline's "Rubio" finds "Marco Rubio" below.
func (d *doc) clusterNames() {
	d.sameNames()
	d.fullNames()
	d.acronyms()
	d.shortNames()
	d.firmNames()
}

// names are the phrases that clusterNames is about.
func (d *doc) named() []*phrase {
	var out []*phrase
	for _, p := range d.phrases {
		if p.kind == extract.Named || p.kind == extract.Adjective {
			out = append(out, p)
		}
	}
	return out
}

// canon is the canonical label of a phrase by itself and its slug: the
// gazetteer's where it knows the name, else the phrase's own words.
func canon(p *phrase) (string, extract.EntityID) {
	if p.country != "" {
		label := gazetteer.CountryLabel(p.country)
		return label, Slug(label, extract.Place)
	}
	if e := p.entry; e != nil && e.Kind != gazetteer.Given && e.Kind != gazetteer.Nickname {
		switch e.Kind {
		case gazetteer.People:
			return peopleLabel(p), Slug(peopleLabel(p), extract.Group)
		case gazetteer.Adjective:
			if p.kind == extract.Named {
				return p.text, Slug(p.text, extract.Group)
			}
		case gazetteer.Person:
			return e.Label, Slug(e.Label, extract.Person)
		}
		return e.Label, Slug(e.Label, typeOf(*e))
	}
	return p.text, Slug(p.text, p.typ)
}

// peopleLabel is the plural under which a people stands: "the Russians", "a
// Russian" are both of the Russians.
func peopleLabel(p *phrase) string {
	adj := p.entry.Label
	for _, e := range gazetteer.Lookup(p.text + "s") {
		if e.Kind == gazetteer.People && e.Label == adj {
			return title(p.text) + "s"
		}
	}
	return title(p.text)
}

// sameNames starts a chain for every slug. The type of a chain is that of most
// of its mentions; a person's name and a place's of one spelling stay apart.
func (d *doc) sameNames() {
	bySlug := map[string]*chain{}
	for _, p := range d.named() {
		label, id := canon(p)
		key := string(id)
		if key == "" {
			continue
		}
		if p.typ == extract.Person && p.entry == nil {
			key = "person " + key
		}
		if p.club {
			key = "club " + key
		}
		if c := bySlug[key]; c != nil {
			d.join(c, p, "exact")
			continue
		}
		c := d.begin(p)
		c.label = label
		c.words = strings.Split(string(id), "_")
		bySlug[key] = c
	}
	d.outvote(bySlug)
}

// outvote mends single-word names that the parser typed one way here and
// another there: the majority wins unless the gazetteer has spoken.
func (d *doc) outvote(bySlug map[string]*chain) {
	for _, c := range slices.Clone(d.chains) {
		if len(c.phrases) == 0 || c.typ != extract.Person || c.phrases[0].entry != nil {
			continue
		}
		o := bySlug[string(Slug(c.phrases[0].text, extract.Thing))]
		if o == nil || o.typ == extract.Person || o.entry != nil && o.entry.Kind != gazetteer.Town && o.entry.Kind != gazetteer.Place && o.entry.Kind != gazetteer.Country {
			continue
		}
		if o.entry == nil && len(c.phrases) >= len(o.phrases) {
			o.typ = extract.Person
			d.merge(c, o, "exact")
		} else if o.entry == nil || len(o.phrases) >= 2*len(c.phrases) {
			d.merge(o, c, "exact")
		}
	}
}

// live are the chains that still have mentions.
func (d *doc) live(typ extract.EntityType) []*chain {
	var out []*chain
	for _, c := range d.chains {
		if len(c.phrases) > 0 && (typ == "" || c.typ == typ) {
			out = append(out, c)
		}
	}
	return out
}

// crowd is the size from which persons of one name are left apart: nothing
// tells them in a text of that length.
const crowd = 200

// fullNames joins the full names of one person: with and without a middle
// name, with a nickname, with an initial. Father and son (Jr.), spouses and
// siblings stay apart because their given names differ.
func (d *doc) fullNames() {
	for _, group := range d.namesakes() {
		for i, a := range group {
			for _, b := range group[i+1:] {
				if len(a.phrases) == 0 || len(b.phrases) == 0 {
					continue
				}
				if why := SamePerson(a.words, b.words); why != "" && !clash(a, b, group) {
					if len(b.phrases) > len(a.phrases) || len(b.phrases) == len(a.phrases) && len(b.words) > len(a.words) {
						d.merge(b, a, why)
						continue
					}
					d.merge(a, b, why)
				}
			}
		}
	}
}

// namesakes are groups of full names with the same last or the same first word,
// in text order.
func (d *doc) namesakes() [][]*chain {
	byWord := map[string][]*chain{}
	var order []string
	for _, c := range d.live(extract.Person) {
		if len(c.words) < 2 {
			continue
		}
		w := c.words
		if generation(w) != "" {
			w = w[:len(w)-1]
		}
		for _, k := range []string{"last " + lower(w[len(w)-1]), "first " + lower(w[0])} {
			if byWord[k] == nil {
				order = append(order, k)
			}
			byWord[k] = append(byWord[k], c)
		}
	}
	var out [][]*chain
	for _, k := range order {
		if n := len(byWord[k]); n > 1 && n <= crowd {
			out = append(out, byWord[k])
		}
	}
	return out
}

// clash reports whether a third chain would fit one of two names but not the
// other: then nothing says which one it is.
func clash(a, b *chain, group []*chain) bool {
	if a.gender != unknown && b.gender != unknown && a.gender != b.gender {
		return true
	}
	for _, c := range group {
		if c == a || c == b || len(c.phrases) == 0 {
			continue
		}
		if (SamePerson(c.words, a.words) != "") != (SamePerson(c.words, b.words) != "") {
			return true
		}
	}
	return false
}

// SamePerson says why two full names, as words of their slugs, can be one
// person's within an article, "" when they cannot.
func SamePerson(a, b []string) string {
	ga, gb := generation(a), generation(b)
	if ga != gb {
		return ""
	}
	if ga != "" {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < 2 {
		return ""
	}
	if equalFold(a, b[:len(a)]) || equalFold(a, b[len(b)-len(a):]) {
		return "part of the full name"
	}
	if !strings.EqualFold(a[len(a)-1], b[len(b)-1]) {
		return ""
	}
	first, second := a[0], b[0]
	switch {
	case strings.EqualFold(first, second):
		return "middle name"
	case len(first) <= 2 && initials(first, b) || len(second) <= 2 && initials(second, a):
		return "initial"
	case Nicknames(first, second):
		return "nickname"
	}
	return ""
}

func generation(w []string) string {
	if len(w) > 2 && generations[w[len(w)-1]] {
		return w[len(w)-1]
	}
	return ""
}

func equalFold(a, b []string) bool {
	return slices.EqualFunc(a, b, strings.EqualFold)
}

// initials reports whether short ("J", "JD") are the initials of a full name's given names.
func initials(short string, full []string) bool {
	for i, r := range []byte(short) {
		if i >= len(full)-1 || full[i] == "" || full[i][0] != r || short != strings.ToUpper(short) {
			return false
		}
	}
	return true
}

// Nicknames reports whether one given name is a usual short form of the other.
func Nicknames(a, b string) bool {
	for _, p := range [][2]string{{a, b}, {b, a}} {
		for _, e := range gazetteer.Lookup(p[0]) {
			if e.Kind == gazetteer.Nickname && strings.EqualFold(e.Label, p[1]) {
				return true
			}
		}
	}
	return false
}

// acronyms joins "CPC" to "Caspian Pipeline Consortium (CPC)", and to a name of
// those initials anywhere in the article when only one has them.
func (d *doc) acronyms() {
	long := map[string][]*chain{}
	for _, c := range d.live("") {
		if len(c.words) > 1 && c.typ != extract.Person && c.typ != extract.Group {
			k := capitals(c.words)
			long[k] = append(long[k], c)
		}
	}
	for _, c := range d.live("") {
		if len(c.phrases) == 0 {
			continue
		}
		p := c.phrases[0]
		if strings.Contains(p.text, " ") || !shouted(p.text) && !d.bracketed(c) || p.country != "" {
			continue
		}
		if o := d.expansion(c, p.text, long); o != nil && o != c && len(o.phrases) > 0 {
			for _, p := range c.phrases {
				p.entry, p.why = o.entry, "acronym"
			}
			d.merge(o, c, "acronym")
		}
	}
}

// bracketed reports whether a mention of a chain is a word with two capitals
// alone in brackets: (CalFire).
func (d *doc) bracketed(c *chain) bool {
	for _, p := range c.phrases {
		t := d.tree(p)
		if p.first > 0 && p.last < len(t.Tokens) && t.Tokens[p.first-1].Form == "(" && t.Tokens[p.last].Form == ")" && capitalLetters(p.text) > 1 {
			return true
		}
	}
	return false
}

func capitalLetters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n
}

// expansion is the chain whose name an acronym abbreviates, nil for none or several.
func (d *doc) expansion(c *chain, text string, long map[string][]*chain) *chain {
	short := strings.ToUpper(strings.Join(plainWords(text), ""))
	for _, p := range c.phrases { // in brackets after the name
		t := d.tree(p)
		if p.first < 2 || t.Tokens[p.first-1].Form != "(" {
			continue
		}
		if n := d.nameAt(p.sent, p.first-2); n != nil && n.chain != nil && len(n.chain.words) > 1 && abbreviates(short, n.chain.words) && !inner(short, n.chain.words) {
			return n.chain
		}
	}
	if c.entry == nil && len(short) > 1 && len(long[short]) == 1 {
		return long[short][0]
	}
	return nil
}

// inner reports whether short abbreviates the end of a name only: NSW in
// "Parliament of New South Wales (NSW)".
func inner(short string, words []string) bool {
	for i := 1; i < len(words)-1; i++ {
		if linking[strings.ToLower(words[i])] && capitals(words[i:]) == short {
			return capitals(words) != short
		}
	}
	return false
}

// capitals are the first letters of a name's words, linking words left out.
func capitals(words []string) string {
	var b strings.Builder
	for _, w := range words {
		if !linking[strings.ToLower(w)] && w != "" {
			b.WriteByte(w[0])
		}
	}
	return strings.ToUpper(b.String())
}

// abbreviates reports whether the letters of short stand in this order in the
// words, the first one at the start of a word.
func abbreviates(short string, words []string) bool {
	all := strings.ToUpper(strings.Join(words, " "))
	i := strings.IndexByte(all, short[0])
	for i > 0 && all[i-1] != ' ' {
		n := strings.IndexByte(all[i+1:], short[0])
		if n < 0 {
			return false
		}
		i += n + 1
	}
	for _, r := range []byte(short) {
		n := strings.IndexByte(all[max(i, 0):], r)
		if i < 0 || n < 0 {
			return false
		}
		i += n + 1
	}
	return true
}

// shortNames joins surnames and given names to the one person of the article
// who bears them. Two persons of one surname leave it alone.
func (d *doc) shortNames() {
	full := d.bearers()
	for _, c := range d.live("") {
		if len(c.phrases) == 0 || c.entry != nil && c.entry.Kind == gazetteer.Person || !single(c.words) {
			continue
		}
		switch o, why := bearer(c, full); {
		case o == nil && d.firstBearer(c, full):
		case o == nil:
			d.famous(c, full)
		case c.typ == extract.Person:
			d.merge(o, c, why)
		case c.entry == nil && why == "surname" && (c.typ != extract.Place || d.agent(c)) && c.typ != extract.Group:
			d.merge(o, c, why) // the parser missed that it is a person
		}
	}
	d.eventNames()
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

// firstBearer joins those mentions of a surname before which the text has named
// one bearer only: "Pranab Mukherjee … Mukherjee … his daughter Sharmistha
// Mukherjee". It reports whether that were all.
func (d *doc) firstBearer(c *chain, full map[string][]*chain) bool {
	bearers := full["last "+lower(strings.Join(c.words, " "))]
	if len(bearers) < 2 || c.typ != extract.Person {
		return false
	}
	var left []*phrase
	for _, p := range c.phrases {
		var only *chain
		n := 0
		for _, o := range bearers {
			if len(o.phrases) > 0 && before(o, p) {
				only = o
				n++
			}
		}
		if n != 1 || only.gender != unknown && p.gender != unknown && only.gender != p.gender {
			left = append(left, p)
			continue
		}
		p.chain, p.why = nil, ""
		d.join(only, p, "surname")
	}
	c.phrases = left
	return len(left) == 0
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
	if c.typ != extract.Person || len(full["last "+lower(strings.Join(c.words, " "))]) > 0 {
		return
	}
	for _, e := range gazetteer.Lookup(strings.Join(c.words, " ")) {
		if e.Kind != gazetteer.Surname || c.gender != unknown && gender(e.Flags) != c.gender {
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

// eventNames joins "Dorian" to "Hurricane Dorian".
func (d *doc) eventNames() {
	byLast := map[string]*chain{}
	for _, o := range d.live(extract.Event) {
		if len(o.words) == 2 {
			byLast[o.words[1]] = o
		}
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
			k := "last " + lower(strings.Join(w[i:], " "))
			out[k] = append(out[k], c)
		}
		given := map[string]bool{lower(w[0]): true}
		if len(w) > 2 {
			given[lower(w[len(w)-2])] = true
		}
		for _, k := range keys(given) {
			out["given "+k] = append(out["given "+k], c)
		}
	}
	return out
}

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
	k := lower(strings.Join(c.words, " "))
	fits := func(in []*chain) []*chain {
		var out []*chain
		for _, o := range in {
			if len(o.phrases) > 0 && o != c && (o.gender == unknown || c.gender == unknown || o.gender == c.gender) {
				out = append(out, o)
			}
		}
		return out
	}
	last, given := fits(full["last "+k]), fits(full["given "+k])
	switch {
	case len(last) == 1:
		return last[0], "surname"
	case len(last) == 0 && len(given) == 1:
		return given[0], "given name"
	}
	return nil, ""
}

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

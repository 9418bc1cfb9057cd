package mention

import (
	"slices"
	"strings"
	"unicode"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention/gazetteer"
)

// A span is a candidate for a name in one tree.
type span struct {
	first, last int
	typ         extract.EntityType
	entries     []gazetteer.Entry // what the table has under these words
	model       bool              // the parser saw it
	lead        string            // title that was cut off in front
}

func (s span) overlaps(o span) bool { return s.first < o.last && o.first < s.last }

// entityTypes are the parser's name classes in the graph's terms.
var entityTypes = map[extract.NameType]extract.EntityType{
	extract.PER: extract.Person, extract.ORG: extract.Organization, extract.LOC: extract.Place,
}

// labelTypes are the classes of the parser's labels in the graph's terms, for runs of
// proper nouns that nothing else tells the type of.
var labelTypes = map[extract.NameType]extract.EntityType{
	extract.PER: extract.Person, extract.ORG: extract.Organization, extract.LOC: extract.Place,
	extract.NORP: extract.Group, extract.EVENT: extract.Event, extract.MISC: extract.Thing, extract.DATE: extract.Thing, extract.MONEY: extract.Thing,
}

// findNames adds the names of every tree: what the parser found, mended, what
// the gazetteer knows, and runs of proper nouns that both have missed.
func (d *doc) findNames() {
	which := d.whiches()
	for s := range d.trees {
		t := &d.trees[s]
		spans := modelSpans(t)
		for k := range spans {
			if sp := &spans[k]; sp.typ == extract.Person && which[words(t, sp.first, sp.last)] {
				sp.typ = extract.Organization
			}
		}
		spans = addTable(t, spans)
		spans = extend(t, spans)
		spans = addRuns(t, spans)
		spans = joinBodies(t, joinFields(t, spans))
		spans = joinHyphens(t, joinKinds(t, spans))
		spans = joinSyllables(t, spans)
		spans = slices.DeleteFunc(spans, func(sp span) bool { return nothing(t, sp) })
		spans = d.addDecided(t, addTitles(t, spans))
		slices.SortFunc(spans, func(a, b span) int { return a.first - b.first })
		for _, sp := range spans {
			d.addName(s, t, sp)
		}
	}
}

// modelSpans is the parser's names without what is no part of them.
func modelSpans(t *extract.Tree) []span {
	var out []span
	for _, n := range t.Names {
		s := span{first: n.First, last: n.Last, typ: entityTypes[n.Type], model: true}
		if s.typ == "" {
			s.typ = extract.Thing
		}
		for _, s := range split(t, s) {
			if s = trim(t, s); s.first < s.last && written(t, s) && !(s.typ == extract.Person && titles[t.Lower(s.first)] && onlyTitles(t, s.first, s.last)) {
				out = append(out, s)
			}
		}
	}
	return out
}

// written reports whether a name has a capital letter somewhere.
func written(t *extract.Tree, s span) bool {
	for _, tok := range t.Tokens[s.first:s.last] {
		if strings.ContainsAny(tok.Form, "$€£") { // US$ 22,900
			return false
		}
	}
	for _, tok := range t.Tokens[s.first:s.last] {
		if strings.ContainsFunc(tok.Form, unicode.IsUpper) {
			return true
		}
	}
	return false
}

// split parts two places that a hyphen joins: "the Washington-Moscow meeting".
func split(t *extract.Tree, s span) []span {
	if s.last-s.first != 3 || t.Tokens[s.first+1].Form != "-" && t.Tokens[s.first+1].Form != "–" {
		return []span{s}
	}
	a, b := s, s
	a.last, b.first = s.first+1, s.first+2
	if surnamed(t, a) && surnamed(t, b) { // the Biden-Trump debate
		a.typ, b.typ = extract.Person, extract.Person
		return []span{a, b}
	}
	if len(usable(t, s.first, s.last)) > 0 || len(usable(t, a.first, a.last)) == 0 || len(usable(t, b.first, b.last)) == 0 {
		return []span{s}
	}
	return []span{a, b}
}

// surnamed reports whether a span is a surname that one person in world news goes by.
func surnamed(t *extract.Tree, s span) bool {
	for _, e := range gazetteer.Lookup(words(t, s.first, s.last)) {
		if e.Kind == gazetteer.Surname {
			return true
		}
	}
	return false
}

// trim cuts articles, possessives, punctuation and, of persons, titles.
func trim(t *extract.Tree, s span) span {
	for s.first < s.last {
		tok := t.Tokens[s.first]
		if tok.UPOS != "PUNCT" && tok.UPOS != "DET" && tok.UPOS != "ADP" && !possessive(tok) && strings.ToLower(tok.Form) != "the" {
			break
		}
		s.first++
	}
	for s.first < s.last {
		tok := t.Tokens[s.last-1]
		if !possessive(tok) && (tok.UPOS != "PUNCT" || strings.HasSuffix(tok.Form, ".") && len(tok.Form) > 1) && tok.UPOS != "ADP" && tok.UPOS != "CCONJ" {
			break
		}
		s.last--
	}
	if s.typ == extract.Person && s.last-s.first > 1 && firmWords[title(t.Lower(s.last-1))] {
		s.typ = extract.Organization // Dlamini Holdings
	}
	if s.typ != extract.Person {
		return s
	}
	for s.last-s.first > 1 && small(t, s) {
		s.last-- // Mrs Shah dwelt on it
	}
	for s.last-s.first > 1 {
		w := strings.ToLower(strings.TrimSuffix(t.Tokens[s.first].Form, "."))
		next := t.Tokens[s.first+1].Form
		if !titles[w] && !honorifics[title(w)] && !demonym(t.Tokens[s.first].Form) || regal[w] && (s.last-s.first == 2 || generations[next]) {
			break
		}
		s.lead = t.Tokens[s.first].Form
		s.first++
	}
	return s
}

// small reports whether a person's name ends with a word in small letters that no hyphen
// joins to it, and has others that are not: a verb that was taken for a part of it.
func small(t *extract.Tree, s span) bool {
	w := t.Tokens[s.last-1]
	return unicode.IsLower([]rune(w.Form + ".")[0]) && t.Tokens[s.last-2].End < w.Start && w.UPOS != "PART" && capital(t.Tokens[s.first].Form)
}

// whiches are the names of one word of which the article says more in a clause with
// "which": nobody is a which. "Lumen, which must change its rules" is no person.
func (d *doc) whiches() map[string]bool {
	out := map[string]bool{}
	for s := range d.trees {
		for _, n := range d.trees[s].Names {
			if n.Last-n.First == 1 && whichBehind(&d.trees[s], n.First) {
				out[words(&d.trees[s], n.First, n.Last)] = true
			}
		}
	}
	return out
}

// whichBehind reports whether a clause with "which" says more of the name at i.
func whichBehind(t *extract.Tree, i int) bool {
	for _, c := range t.Children(i, "acl:relcl") {
		if w := t.Child(c, "nsubj", "obj"); w == i+2 && t.Lower(w) == "which" && t.Tokens[i+1].Form == "," {
			return true
		}
	}
	return false
}

func possessive(tok extract.Token) bool {
	return tok.UPOS == "PART" || tok.Form == "'s" || tok.Form == "’s" || tok.Form == "'" || tok.Form == "’"
}

func demonym(w string) bool {
	for _, e := range gazetteer.Lookup(w) {
		if e.Kind == gazetteer.Adjective {
			return true
		}
	}
	return false
}

// addTable adds what the gazetteer knows. Of two overlapping spans the longer
// one stays; of two equal ones the table's type, save where the parser sees a
// person and the word can be one's name (Washington, Jordan).
func addTable(t *extract.Tree, spans []span) []span {
	for i := 0; i < len(t.Tokens); i++ {
		s, ok := tableAt(t, i)
		if !ok {
			continue
		}
		keep := true
		spans = slices.DeleteFunc(spans, func(o span) bool {
			if !o.overlaps(s) {
				return false
			}
			if s.last-s.first > o.last-o.first || s.first <= o.first && o.last <= s.last && !person(t, o, s) && !hamlet(o, s) {
				s.model = true
				return true
			}
			keep = false
			return false
		})
		if keep && (s.model || trusted(t, s)) {
			spans = append(spans, s)
			i = s.last - 1
		}
	}
	return spans
}

// person reports whether the parser's person o is to stand against the table's s.
func person(t *extract.Tree, o, s span) bool {
	if o.typ != extract.Person || o.last-o.first != s.last-s.first || theDane(t, s) {
		return false
	}
	given, known := false, false
	for _, e := range gazetteer.Lookup(words(t, s.first, s.last)) {
		given = given || e.Kind == gazetteer.Given
		known = known || e.Kind == gazetteer.Country || e.Kind == gazetteer.Person || e.Kind == gazetteer.Body || e.Flags == "capital" && e.Size > 1000000
	}
	return !known && (given || s.entries[0].Kind == gazetteer.Town && s.entries[0].Size < 100000)
}

// hamlet reports whether the table's s is a small town that the parser's o, of
// another type, is not: Time, Life and Once are places somewhere.
func hamlet(o, s span) bool {
	return o.typ != extract.Place && !slices.ContainsFunc(s.entries, func(e gazetteer.Entry) bool {
		return e.Kind != gazetteer.Town || e.Flags == "capital" || e.Size > largeTown
	})
}

// largeTown is the size from which a town is taken for meant whatever the parser says.
const largeTown = 300000

// tableAt is the longest name of the table that starts at token i.
func tableAt(t *extract.Tree, i int) (best span, ok bool) {
	if !capital(t.Tokens[i].Form) && !strings.EqualFold(t.Tokens[i].Form, "al") {
		return best, false
	}
	for j := i + 1; j <= len(t.Tokens) && j-i <= longest; j++ {
		if e := usable(t, i, j); len(e) > 0 {
			best, ok = span{first: i, last: j, typ: typeOf(e[0]), entries: e}, true
		}
		if !gazetteer.HasPrefix(gazetteer.Key(words(t, i, j))) {
			break
		}
	}
	return best, ok
}

// usable is the entries under the words of [first, last) that they can mean as
// they are written here.
func usable(t *extract.Tree, first, last int) []gazetteer.Entry {
	text := words(t, first, last)
	if strings.ContainsAny(text, "$€£") {
		return nil
	}
	w := t.Tokens[last-1]
	if w.UPOS == "PUNCT" && !strings.ContainsFunc(w.Form, unicode.IsLetter) || w.UPOS == "ADP" && !capital(w.Form) || strings.EqualFold(t.Tokens[first].Form, "the") {
		return nil // not the mark behind it: the Vatican,”; Lee on Monday is no Lee On
	}
	var out []gazetteer.Entry
	for _, e := range gazetteer.Lookup(text) {
		if fits(t, first, last, text, e) {
			out = append(out, e)
		}
	}
	return out
}

func fits(t *extract.Tree, first, last int, text string, e gazetteer.Entry) bool {
	one := last == first+1
	short := len(gazetteer.Key(text)) <= 3
	switch e.Kind {
	case gazetteer.Given, gazetteer.Nickname, gazetteer.Surname, gazetteer.Voice:
		return false
	case gazetteer.Country, gazetteer.Body:
		if short && !shouted(text) || text == "States" && (first == 0 || t.Lower(first-1) != "the") {
			return false
		}
		// An acronym of the table is written as one: AU, not Au.
		if one && len(e.Label) > len(text)+4 && strings.Contains(e.Label, " ") && shouted(e.Label) != shouted(text) && len(text) <= 4 && !shouted(text) {
			return false
		}
	case gazetteer.Person:
		return !one
	case gazetteer.Town:
		if short && shouted(text) && e.Size < 1000000 || bodyLetters(t, first, last, text) || one && (calendar[strings.ToLower(text)] || strings.HasSuffix(e.Label, " de "+text)) { // Jujuy is a province
			return false
		}
	case gazetteer.Adjective:
		return t.Tokens[last-1].XPOS != "NNPS" && t.Tokens[last-1].XPOS != "NNS"
	}
	return true
}

// trusted reports whether a table's name that the parser did not see is one.
func trusted(t *extract.Tree, s span) bool {
	head := t.Tokens[s.last-1]
	if s.last-s.first > 1 {
		return true
	}
	switch e := s.entries[0]; e.Kind {
	case gazetteer.Adjective, gazetteer.People:
		return head.UPOS == "ADJ" || head.UPOS == "PROPN" || head.UPOS == "NOUN"
	case gazetteer.Country, gazetteer.Seat:
		return head.UPOS != "VERB" && head.UPOS != "ADV" && head.UPOS != "AUX"
	case gazetteer.Body:
		return shouted(head.Form) || (head.UPOS == "PROPN" || head.UPOS == "NOUN") && s.first > 0
	default:
		return head.UPOS == "PROPN" && (e.Kind == gazetteer.Place || e.Flags == "capital" || e.Size > 200000) && !(e.Kind == gazetteer.Town && inName(t, s.first))
	}
}

// inName reports whether the proper noun at i, which the parser saw no name in, is one word
// of two that it ties together and that both are towns somewhere: Bo Lima.
func inName(t *extract.Tree, i int) bool {
	town := func(k int) bool {
		e := gazetteer.Lookup(words(t, k, k+1))
		return t.NameAt(k) < 0 && len(e) > 0 && e[0].Kind == gazetteer.Town
	}
	return i+1 < len(t.Tokens) && t.Is(i+1, "flat") && t.Tokens[i+1].Head == i && town(i+1) || i > 0 && t.Is(i, "flat") && t.Tokens[i].Head == i-1 && town(i-1)
}

func typeOf(e gazetteer.Entry) extract.EntityType {
	switch e.Kind {
	case gazetteer.People:
		return extract.Group
	case gazetteer.Body:
		return extract.Organization
	case gazetteer.Person:
		return extract.Person
	}
	return extract.Place
}

// owner is the index of the span that token i belongs to, -1 for none.
func owner(spans []span, i int) int {
	return slices.IndexFunc(spans, func(s span) bool { return s.first <= i && i < s.last })
}

// extend lengthens names by neighbouring proper nouns that the tree ties to
// them: "Black | Sea", "Fox | News", "Nixon | Library".
func extend(t *extract.Tree, spans []span) []span {
	for k := range spans {
		s := &spans[k]
		if s.entries != nil && s.entries[0].Kind == gazetteer.Adjective {
			continue
		}
		for s.last < len(t.Tokens) && owner(spans, s.last) < 0 && proper(t, s.last) {
			head := headOf(t, s.first, s.last)
			down := t.Tokens[s.last].Head >= s.first && t.Tokens[s.last].Head < s.last && t.Is(s.last, "flat")
			up := t.Tokens[head].Head == s.last && t.Is(head, "compound", "flat")
			w := strings.ToLower(t.Tokens[s.last].Form)
			if !down && !up || titles[w] || persons[w] {
				break
			}
			if up && s.typ != extract.Organization {
				s.typ = extract.Thing
				if bodies[w] {
					s.typ = extract.Organization
				}
			}
			s.last++
			s.entries = usable(t, s.first, s.last)
		}
		if s.last < len(t.Tokens) && owner(spans, s.last) < 0 && s.typ != extract.Person && len(s.entries) == 0 && numbered(t, s.first, s.last) {
			s.last++ // Lion Air Flight 610
		}
		for s.first > 0 && owner(spans, s.first-1) < 0 && proper(t, s.first-1) {
			w := strings.ToLower(t.Tokens[s.first-1].Form)
			h := t.Tokens[s.first-1].Head
			if h < s.first || h >= s.last || !t.Is(s.first-1, "compound", "flat") || titles[w] || honorifics[strings.TrimSuffix(t.Tokens[s.first-1].Form, ".")] || demonym(t.Tokens[s.first-1].Form) {
				break
			}
			s.first--
			s.entries = usable(t, s.first, s.last)
		}
		describe(t, spans, s)
	}
	return spans
}

// proper reports whether token i is written and tagged as a proper noun.
func proper(t *extract.Tree, i int) bool {
	tok := t.Tokens[i]
	return tok.UPOS == "PROPN" && capital(tok.Form) && !calendar[strings.ToLower(strings.TrimSuffix(tok.Form, "."))]
}

// addName turns a span into a phrase.
func (d *doc) addName(s int, t *extract.Tree, sp span) {
	p := &phrase{sent: s, first: sp.first, last: sp.last, head: headOf(t, sp.first, sp.last), kind: extract.Named, typ: sp.typ,
		text: words(t, sp.first, sp.last), lead: sp.lead}
	many := t.Tokens[sp.last-1].XPOS == "NNPS" || t.Tokens[sp.last-1].XPOS == "NNS"
	p.plural = many && p.typ != extract.Person && (len(sp.entries) == 0 || sp.entries[0].Kind == gazetteer.Body)
	if sp.first > 0 && p.lead == "" {
		if w := strings.TrimSuffix(t.Tokens[sp.first-1].Form, "."); honorifics[w] || titles[strings.ToLower(w)] {
			p.lead = t.Tokens[sp.first-1].Form
		}
	}
	if len(sp.entries) > 0 {
		p.entry = &sp.entries[0]
		switch p.entry.Kind {
		case gazetteer.Adjective:
			p.kind, p.country = extract.Adjective, p.entry.Country
			if u := t.Tokens[p.head].UPOS; u == "NOUN" || u == "PROPN" && !t.Is(p.head, "compound", "amod") || theBrazilian(t, p.head) || olderChinese(t, p.head) {
				p.kind, p.typ, p.country = extract.Named, extract.Group, ""
			}
		case gazetteer.People:
			p.typ, p.plural = extract.Group, true
		}
		d.ambiguous(p, sp.entries)
	}
	if p.typ == extract.Place && p.kind == extract.Named && sp.first > 0 && directions[t.Tokens[sp.first-1].Form] && t.Tokens[sp.first-1].Head == p.head {
		d.part(p, t)
	}
	if c := t.Child(p.head, "nummod"); p.typ == extract.Group && p.kind == extract.Named && c >= 0 {
		p.kind, p.entry = extract.Nominal, nil // 85,000 Americans are not the Americans
		p.first, p.last = core(t, p.head)
		p.text = words(t, p.first, p.last)
	}
	if p.typ == extract.Organization && p.entry == nil && ailments[gazetteer.Key(p.text)] {
		p.typ = extract.Thing
	}
	if p.typ == extract.Person {
		if p.entry != nil && otherGeneration(p.text, p.entry) {
			p.entry = nil
		}
		if p.entry == nil {
			p.entry = knownPerson(p.text)
		}
		p.gender = genderOf(p)
	}
	d.narrow(p, t)
	d.decide(p)
	d.add(p)
}

// narrow gives a place the word that makes a smaller one of it: sub-Saharan Africa is a
// name of its own, and not Africa.
func (d *doc) narrow(p *phrase, t *extract.Tree) {
	if p.typ != extract.Place || p.kind != extract.Named || p.first == 0 {
		return
	}
	if i := p.first - 1; narrowing[t.Lower(i)] && t.Tokens[i].Head == p.head {
		p.first, p.entry, p.country = i, nil, ""
		p.text = title(words(t, p.first, p.last))
	}
}

// narrowing words before a place's name make it another place.
var narrowing = set(`sub-saharan anglophone francophone lusophone continental`)

// directions before a place name speak of a part of it.
var directions = set(`northern southern eastern western central north-eastern north-western south-eastern south-western
	northeastern northwestern southeastern southwestern upper lower inner outer rural coastal mainland parts`)

// part makes "northern Mali" what it is: not Mali, but a place inside it that
// lives in its article.
func (d *doc) part(p *phrase, t *extract.Tree) {
	p.first--
	p.kind, p.entry, p.country = extract.Nominal, nil, ""
	p.text = words(t, p.first, p.last)
}

// otherGeneration reports whether the gazetteer's person is a Jr. or a III. and the
// text does not say so: Robert Menendez may be the father. Who holds an office that
// the table knows of is known without: King Charles.
func otherGeneration(name string, e *gazetteer.Entry) bool {
	g := generation(plainWords(e.Label))
	return g != "" && e.Role == "" && generation(plainWords(name)) != g
}

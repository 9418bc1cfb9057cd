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

// findNames adds the names of every tree: what the parser found, mended, what
// the gazetteer knows, and runs of proper nouns that both have missed.
func (d *doc) findNames() {
	for s := range d.trees {
		t := &d.trees[s]
		spans := modelSpans(t)
		spans = addTable(t, spans)
		spans = extend(t, spans)
		spans = addRuns(t, spans)
		spans = joinBodies(t, spans)
		spans = joinKinds(t, spans)
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
			if s = trim(t, s); s.first < s.last && written(t, s) {
				out = append(out, s)
			}
		}
	}
	return out
}

// written reports whether a name has a capital letter somewhere.
func written(t *extract.Tree, s span) bool {
	if strings.ContainsAny(t.Tokens[s.last-1].Form, "$€£") { // US$
		return false
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
	if len(usable(t, s.first, s.last)) > 0 || len(usable(t, a.first, a.last)) == 0 || len(usable(t, b.first, b.last)) == 0 {
		return []span{s}
	}
	return []span{a, b}
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
	if s.typ != extract.Person {
		return s
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

// regal titles stay with a name of one word: King Charles, Pope Francis.
var regal = set(`king queen prince princess pope saint emperor empress lord lady`)

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

// longest is the most words a name of the table has.
const longest = 9

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
	if o.typ != extract.Person || o.last-o.first != s.last-s.first {
		return false
	}
	given, known := false, false
	for _, e := range gazetteer.Lookup(words(t, s.first, s.last)) {
		given = given || e.Kind == gazetteer.Given
		known = known || e.Kind == gazetteer.Country || e.Kind == gazetteer.Person || e.Kind == gazetteer.Body || e.Flags == "capital"
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
	if w := t.Tokens[last-1]; w.UPOS == "PUNCT" && len(w.Form) == 1 || strings.EqualFold(t.Tokens[first].Form, "the") {
		return nil
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
	case gazetteer.Given, gazetteer.Nickname, gazetteer.Surname:
		return false
	case gazetteer.Country, gazetteer.Body:
		if short && !shouted(text) {
			return false
		}
		// An acronym of the table is written as one: AU, not Au.
		if one && len(e.Label) > len(text)+4 && strings.Contains(e.Label, " ") && shouted(e.Label) != shouted(text) && len(text) <= 4 && !shouted(text) {
			return false
		}
	case gazetteer.Person:
		return !one
	case gazetteer.Town:
		if short && shouted(text) && e.Size < 1000000 || one && calendar[strings.ToLower(text)] {
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
		return head.UPOS == "PROPN" && (e.Kind == gazetteer.Place || e.Flags == "capital" || e.Size > 200000)
	}
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
	}
	return spans
}

// proper reports whether token i is written and tagged as a proper noun.
func proper(t *extract.Tree, i int) bool {
	tok := t.Tokens[i]
	return tok.UPOS == "PROPN" && capital(tok.Form) && !calendar[strings.ToLower(strings.TrimSuffix(tok.Form, "."))]
}

// joinBodies puts the names of organisations together again: "National
// Security | and | Defence Council", "Centre | for | Russia Europe Asia
// Studies", "Ministry of Defence | and | Security".
func joinBodies(t *extract.Tree, spans []span) []span {
	slices.SortFunc(spans, func(a, b span) int { return a.first - b.first })
	for k := 0; k < len(spans); k++ {
		for {
			last, ok := continues(t, spans, spans[k])
			if !ok {
				break
			}
			if hasBody(t, spans[k]) || spans[k].typ != extract.Thing && spans[k].typ != extract.Place || last > 0 && bodies[t.Lower(last-1)] {
				spans[k].typ = extract.Organization
			}
			spans[k].last = last
			spans[k].entries = usable(t, spans[k].first, last)
		}
	}
	for i := range t.Tokens { // an organisation's head word that no span starts with
		w := strings.ToLower(t.Tokens[i].Form)
		if owner(spans, i) >= 0 || !bodies[w] && !orders[w] || !capital(t.Tokens[i].Form) || i == 0 {
			continue
		}
		first := i
		for first > 0 && owner(spans, first-1) < 0 && (proper(t, first-1) || capital(t.Tokens[first-1].Form) && t.Tokens[first-1].UPOS == "ADJ") && !titles[strings.ToLower(t.Tokens[first-1].Form)] {
			first--
		}
		s := span{first: first, last: i + 1, typ: extract.Organization}
		if orders[w] {
			s.typ = extract.Thing
		}
		if last, ok := continues(t, spans, s); ok {
			s.last = last
			spans = slices.DeleteFunc(spans, func(o span) bool { return o.overlaps(s) })
			spans = append(spans, s)
		}
	}
	out := spans[:0:0]
	for i, s := range spans {
		inside := false
		for j, o := range spans {
			if i != j && o.overlaps(s) && (o.last-o.first > s.last-s.first || o.last-o.first == s.last-s.first && j < i) {
				inside = true
			}
		}
		if !inside {
			out = append(out, s)
		}
	}
	return out
}

// continues is where an organisation's name really ends: after "of", "for",
// "and" with capitalised words behind them.
func continues(t *extract.Tree, spans []span, s span) (last int, ok bool) {
	if s.last >= len(t.Tokens) || s.typ == extract.Person || len(s.entries) > 0 {
		return 0, false
	}
	word := strings.ToLower(t.Tokens[s.last-1].Form)
	headed := bodies[word] || orders[word]
	i := s.last
	link := strings.ToLower(t.Tokens[i].Form)
	if i+1 < len(t.Tokens) && strings.EqualFold(t.Tokens[i+1].Form, "the") && (link == "of" || link == "for") {
		i++
	}
	i++
	end := i
	for end < len(t.Tokens) && capital(t.Tokens[end].Form) && t.Tokens[end].UPOS != "PUNCT" && t.Tokens[end].UPOS != "ADP" {
		end++
	}
	if end == i {
		return 0, false
	}
	final := strings.ToLower(t.Tokens[end-1].Form)
	switch link {
	case "of":
		return end, headed || hasBody(t, s) && s.last-s.first > 2
	case "for", "against":
		return end, headed
	case "in":
		return end, word == "prize" && end == i+1
	case "and", "&":
		if fields[final] && end == i+1 && hasBody(t, s) {
			return end, true
		}
		return end, !hasBody(t, s) && bodies[final] && s.typ == extract.Organization && !personAt(spans, i)
	}
	return 0, false
}

// hasBody reports whether a word of the span is an organisation's head word.
func hasBody(t *extract.Tree, s span) bool {
	for i := s.first; i < s.last; i++ {
		if bodies[strings.ToLower(t.Tokens[i].Form)] {
			return true
		}
	}
	return false
}

func personAt(spans []span, i int) bool {
	k := owner(spans, i)
	return k >= 0 && spans[k].typ == extract.Person
}

// addRuns adds what is left of proper nouns as names of things: "Air Force One".
func addRuns(t *extract.Tree, spans []span) []span {
	for i := 0; i < len(t.Tokens); i++ {
		if owner(spans, i) >= 0 || !proper(t, i) || ofTitle(t, i) {
			continue
		}
		last := i + 1
		for last < len(t.Tokens) && owner(spans, last) < 0 && (proper(t, last) || numbered(t, i, last)) {
			last++
		}
		if j := i - 1; j > 0 && owner(spans, j) < 0 && capital(t.Tokens[j].Form) && t.Tokens[j].UPOS == "ADJ" && t.Tokens[j].Head >= i && t.Tokens[j].Head < last && t.Tokens[j-1].UPOS != "PUNCT" {
			i = j // Liberal Democrats
		}
		s := span{first: i, last: last, typ: extract.Thing}
		if e := usable(t, i, last); len(e) > 0 && !hamlet(s, span{entries: e}) {
			s.entries = e
		}
		if last == i+1 && strings.HasPrefix(t.Tokens[i].XPOS, "JJ") {
			continue // Martian
		}
		if len(s.entries) > 0 {
			s.typ = typeOf(s.entries[0])
		} else if last == i+1 && t.Tokens[i].XPOS == "NNPS" {
			s.typ = extract.Group // Democrats, Greens
		} else if bodies[strings.ToLower(t.Tokens[last-1].Form)] && last-i > 1 {
			s.typ = extract.Organization
		}
		if !onlyTitles(t, i, last) {
			spans = append(spans, s)
		}
		i = last - 1
	}
	return spans
}

// numbered reports whether token i is a number that ends a name: Route 2, PLOS ONE.
func numbered(t *extract.Tree, first, i int) bool {
	tok := t.Tokens[i]
	return (tok.UPOS == "NUM" || generations[tok.Form]) && tok.Head >= first && tok.Head < i && len(tok.Form) <= 4 && t.Is(i, "nummod", "nmod:unmarked", "flat", "compound", "appos", "dep")
}

// kinds are words that open a name and say what it is of.
var kinds = map[string]extract.EntityType{
	"hurricane": extract.Event, "typhoon": extract.Event, "cyclone": extract.Event, "operation": extract.Event, "storm": extract.Event,
	"lake": extract.Place, "mount": extract.Place, "cape": extract.Place, "fort": extract.Place, "camp": extract.Place, "port": extract.Place,
	"isle": extract.Place, "highway": extract.Place, "interstate": extract.Place, "route": extract.Place,
}

// joinKinds draws "Hurricane | Dorian" and "Lake | Victoria" together.
func joinKinds(t *extract.Tree, spans []span) []span {
	for k := range spans {
		s := &spans[k]
		typ := kinds[t.Lower(s.first)]
		switch {
		case typ != "" && s.last == s.first+1 && capital(t.Tokens[s.first].Form):
			o := owner(spans, s.last)
			if o < 0 || spans[o].first != s.last || !capital(t.Tokens[s.last].Form) {
				continue
			}
			s.last, s.typ, s.entries = spans[o].last, typ, usable(t, s.first, spans[o].last)
			spans[o].last = spans[o].first // emptied
		case typ != "" && s.last > s.first+1:
			if len(s.entries) == 0 {
				s.typ = typ
			}
		}
	}
	return slices.DeleteFunc(spans, func(s span) bool { return s.first == s.last })
}

// ofTitle reports whether token i is the second half of an office: Secretary of State.
func ofTitle(t *extract.Tree, i int) bool {
	return i > 1 && t.Lower(i-1) == "of" && titles[t.Lower(i-2)] && (t.Lower(i) == "state" || t.Lower(i) == "staff" || fields[t.Lower(i)] || t.Lower(i) == "parliament")
}

// onlyTitles reports whether the run is no name: President, Mr., Secretary.
func onlyTitles(t *extract.Tree, first, last int) bool {
	for i := first; i < last; i++ {
		w := strings.TrimSuffix(t.Tokens[i].Form, ".")
		if w == "Prime" || w == "Vice" || w == "Deputy" {
			continue
		}
		if !titles[strings.ToLower(w)] && !honorifics[w] && !persons[strings.ToLower(w)] && !kin[strings.ToLower(w)] {
			return false
		}
	}
	return true
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
			if u := t.Tokens[p.head].UPOS; u == "NOUN" || u == "PROPN" && !t.Is(p.head, "compound", "amod") {
				p.kind, p.typ, p.country = extract.Named, extract.Group, ""
			}
		case gazetteer.People:
			p.typ, p.plural = extract.Group, true
		}
		d.ambiguous(p, sp.entries)
	}
	if p.typ == extract.Person {
		if p.entry == nil {
			p.entry = knownPerson(p.text)
		}
		p.gender = genderOf(p)
	}
	d.add(p)
}

// knownPerson is the gazetteer's person whose name folds to the same slug:
// "Volodymyr Zelenskyy".
func knownPerson(name string) *gazetteer.Entry {
	if !strings.Contains(name, " ") {
		return nil
	}
	for _, e := range gazetteer.Lookup(strings.ReplaceAll(string(Slug(name, extract.Person)), "_", " ")) {
		if e.Kind == gazetteer.Person {
			return &e
		}
	}
	return nil
}

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
		t := d.tree(o.p)
		next := ""
		if o.p.last+1 < len(t.Tokens) && t.Tokens[o.p.last].Form == "," {
			next = t.Tokens[o.p.last+1].Form
		}
		best, bestScore := 0, -1.0
		for i, e := range o.entries {
			if v := d.fit(e, next); v > bestScore {
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
	case e.Flags == "capital":
		v += 5
	case e.Flags == "state":
		v++
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

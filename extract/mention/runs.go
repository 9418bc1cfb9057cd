package mention

import (
	"slices"
	"strings"
	"unicode"

	"github.com/quadwire/quadwire/extract"
)

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
	for end < len(t.Tokens) && capital(t.Tokens[end].Form) && t.Tokens[end].UPOS != "PUNCT" && t.Tokens[end].UPOS != "ADP" && !(end > i && personBegins(t, spans, end)) {
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
	case "on": // Commission on Presidential Debates, but not the Council on Monday
		plural := t.Tokens[end-1].XPOS == "NNS" || t.Tokens[end-1].XPOS == "NNPS"
		return end, headed && !calendar[t.Lower(i)] && (end > i+1 || plural)
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

// personBegins reports whether a person's name, or how a person is addressed, begins at token i:
// the head of the Academy of Sciences Dr. A.Enkhtur.
func personBegins(t *extract.Tree, spans []span, i int) bool {
	k := owner(spans, i)
	return k >= 0 && spans[k].first == i && spans[k].typ == extract.Person || strings.HasSuffix(t.Tokens[i].Form, ".") && honorifics[strings.TrimSuffix(t.Tokens[i].Form, ".")]
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
		for last < len(t.Tokens) && owner(spans, last) < 0 {
			switch {
			case proper(t, last) || numbered(t, i, last):
				last++
				continue
			case (hyphenated(t, last) || t.Tokens[last].Form == "&" && last+1 < len(t.Tokens)) && owner(spans, last+1) < 0 && t.Is(last+1, "flat", "compound", "nummod"):
				last += 2 // SARS-CoV-2, Smith & Wesson
				continue
			}
			break
		}
		if j := i - 1; j > 0 && owner(spans, j) < 0 && capital(t.Tokens[j].Form) && t.Tokens[j].UPOS == "ADJ" && t.Tokens[j].Head >= i && t.Tokens[j].Head < last && (t.Tokens[j-1].UPOS != "PUNCT" || t.Tokens[j].XPOS == "NNP" && inside(t, j)) {
			i = j // Liberal Democrats
		}
		s := span{first: i, last: last, typ: extract.Thing}
		for s.last-s.first > 1 && addressed(t, s) {
			s.lead, s.typ = t.Tokens[s.first].Form, extract.Person
			s.first++
		}
		if s.typ == extract.Person {
			spans = append(spans, s)
			i = last - 1
			continue
		}
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
		} else if k := t.LabelAt(i); k >= 0 && t.Labels[k].First == i && t.Labels[k].Last == last {
			s.typ = labelTypes[t.Labels[k].Type]
		}
		if !onlyTitles(t, i, last) && !(s.typ == extract.Thing && last-i > 1 && offices[t.Lower(last-1)]) {
			spans = append(spans, s)
		}
		i = last - 1
	}
	return spans
}

// addressed reports whether a run of proper nouns begins with how somebody is addressed:
// Mrs Devi Roy, Director Huang Chien-ming.
func addressed(t *extract.Tree, s span) bool {
	w := strings.TrimSuffix(t.Tokens[s.first].Form, ".")
	if onlyTitles(t, s.first, s.last) || hasBody(t, s) || orders[t.Lower(s.last-1)] {
		return false
	}
	h := t.Tokens[s.first].Head
	if next := t.Lower(s.first + 1); titles[next] && (officeWords[lower(w)] || w == "Vice" || w == "Prime" || w == "Deputy") && t.Is(s.first+1, "nmod:desc", "flat", "compound", "amod") {
		return true // Vice Chairman Shah Qureshi
	}
	return address[w] || titles[lower(w)] && !regal[lower(w)] && t.Is(s.first, "nmod:desc") && h > s.first && h < s.last
}

// address are words before a person's name that are no office.
var address = set(`Mr Mrs Ms Miss Mx Dr Sir Dame Shri Smt Mme Mlle`)

// hyphenated reports whether token i is a hyphen that joins a name's word to a name or
// a number behind it.
func hyphenated(t *extract.Tree, i int) bool {
	return i > 0 && i+1 < len(t.Tokens) && t.Tokens[i].Form == "-" && t.Tokens[i].Start == t.Tokens[i-1].End && t.Tokens[i+1].Start == t.Tokens[i].End &&
		(proper(t, i+1) || t.Tokens[i+1].UPOS == "NUM")
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
		if t.Lower(s.first) == "tropical" && s.last > s.first+1 && storms[t.Lower(s.first+1)] {
			typ = extract.Event
		}
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

// joinHyphens draws what stands behind a hyphen to the name before it: the Las Vegas
// Review-Journal. A place with more to its name is none.
func joinHyphens(t *extract.Tree, spans []span) []span {
	for k := range spans {
		s := &spans[k]
		for s.first < s.last && s.last < len(t.Tokens) && hyphenated(t, s.last) && t.Is(s.last+1, "flat") && t.Tokens[s.last+1].Head >= s.first && t.Tokens[s.last+1].Head < s.last {
			last, place := s.last+2, false
			if o := owner(spans, s.last+1); o >= 0 {
				if spans[o].first != s.last+1 {
					break
				}
				last, place = spans[o].last, spans[o].typ == extract.Place
				spans[o].last = spans[o].first // emptied
			}
			if s.last, s.entries = last, nil; s.typ == extract.Place && !place {
				s.typ = extract.Organization
			}
		}
	}
	return slices.DeleteFunc(spans, func(s span) bool { return s.first == s.last })
}

// joinSyllables ends the names of persons where they end: Huang Chien-ming is one, and
// so is Cyrus Vance, Jr.
func joinSyllables(t *extract.Tree, spans []span) []span {
	for k := range spans {
		s := &spans[k]
		if s.first == s.last {
			continue
		}
		last := s.last
		for syllable(t, s.first, last) && (s.typ == extract.Person || s.typ == extract.Thing && len(s.entries) == 0) {
			last += 2
		}
		if s.typ == extract.Person && last+1 < len(t.Tokens) && t.Tokens[last].Form == "," && generations[strings.TrimSuffix(t.Tokens[last+1].Form, ".")] && len(t.Tokens[last+1].Form) > 1 {
			last += 2
		}
		if last == s.last {
			continue
		}
		s.last, s.typ, s.entries = last, extract.Person, nil
		for j := range spans {
			if j != k && spans[j].overlaps(*s) {
				spans[j].last = spans[j].first // emptied
			}
		}
	}
	return slices.DeleteFunc(spans, func(s span) bool { return s.first == s.last })
}

// syllable reports whether token i is the hyphen before the second half of a given name
// as Chinese and Korean ones are written, in a name of two words or more that begins at
// first: Huang Chien-ming, but not the Chan Tai-led government.
func syllable(t *extract.Tree, first, i int) bool {
	if i-first < 2 || i+1 >= len(t.Tokens) || t.Tokens[i].Form != "-" || t.Tokens[i].Start != t.Tokens[i-1].End || t.Tokens[i+1].Start != t.Tokens[i].End {
		return false
	}
	w := t.Tokens[i+1]
	if len(w.Form) > 6 || strings.ContainsFunc(w.Form, func(r rune) bool { return !unicode.IsLower(r) }) || len(t.Tokens[i-1].Form) > 6 {
		return false
	}
	if third := i > 2 && t.Tokens[i-2].Form == "-" && t.Tokens[i-2].End == t.Tokens[i-1].Start; !capital(t.Tokens[i-1].Form) && !(third && capital(t.Tokens[i-3].Form)) { // Prayut Chan-o-cha
		return false
	}
	return (w.UPOS == "PROPN" || w.UPOS == "NOUN") && w.Head >= first && w.Head < i && t.Is(i+1, "flat", "appos", "compound", "dep")
}

// ofTitle reports whether token i is the second half of an office: Secretary of State.
func ofTitle(t *extract.Tree, i int) bool {
	return i > 1 && t.Lower(i-1) == "of" && titles[t.Lower(i-2)] && (t.Lower(i) == "state" || t.Lower(i) == "staff" || fields[t.Lower(i)] || t.Lower(i) == "parliament")
}

// offices end the names of offices, which every country has: PA President.
var offices = set(`president minister commissioner secretary director officer governor mayor ambassador chairman chairwoman chairperson prosecutor
	attorney judge justice chancellor speaker inspector superintendent consul advisor adviser`)

// styles are how those of rank are spoken of: His Highness.
var styles = set(`his her their highness majesty excellency royal`)

// officeWords stand before a title and say which office it is: Foreign Minister.
var officeWords = set(`foreign interior home finance defence defense crown high assistant acting state national regional provincial federal district house solicitor
	auditor attorney permanent principal senior junior former chief prime first second affairs emergencies`)

// onlyTitles reports whether the run is no name: President, Mr., Secretary.
func onlyTitles(t *extract.Tree, first, last int) bool {
	for i := first; i < last; i++ {
		w := strings.TrimSuffix(t.Tokens[i].Form, ".")
		if w == "Prime" || w == "Vice" || w == "Deputy" || styles[lower(w)] || officeWords[lower(w)] && i+1 < last && titles[t.Lower(last-1)] || fields[lower(w)] && last < len(t.Tokens) && titles[t.Lower(last)] {
			continue
		}
		if !titles[strings.TrimSuffix(lower(w), "s")] && !titles[strings.ToLower(w)] && !honorifics[w] && !persons[strings.ToLower(w)] && !kin[strings.ToLower(w)] {
			return false
		}
	}
	return true
}

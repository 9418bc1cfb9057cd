package timex

import "github.com/quadwire/quadwire/extract"

// vetoed reports whether words that look like a time are something else: "May"
// the verb or the name, "March" the verb, "the Sunday Times", a bare "night".
func (s *scanner) vetoed(e expr) bool {
	if s.alone {
		return false
	}
	if s.inName(e) {
		return true
	}
	if e.op == opShift && e.next == e.first+1 && s.isCap(e.first) && s.isCap(e.first-1) {
		return true // USA Today
	}
	if e.op != opCalendar || e.of != nil {
		return e.op == opVague && s.vetoedVague(e)
	}
	f := e.f
	switch {
	case f.fine() == month && f.year == 0 && f.month != 0 && e.rel == relNone:
		return s.vetoedMonth(e)
	case f.weekday != 0 && f.day == 0 && e.rel == relNone, f.holiday != nil:
		return titleNouns[s.low(e.next)] && s.isCap(e.next)
	case f.clock && s.low(e.first-1) == "high":
		return true
	case f.part != noPart && f.coarse() == hour && !f.clock && e.rel == relNone:
		return s.vetoedPart(e)
	}
	return false
}

// titleNouns make a name of the day before them: the Sunday Times, the Good
// Friday Agreement, Christmas Island.
var titleNouns = set(`
	times mirror mail telegraph post express herald sun people agreement accord accords island night
	football movement school club revolution
`)

// inName reports whether the expression is part of a longer name: June Smith, the
// Sunday Telegraph, the September 11 Foundation.
func (s *scanner) inName(e expr) bool {
	if s.tree == nil {
		return false
	}
	for i := e.first; i < e.next; i++ {
		tok := s.words[i].tok
		if tok < 0 {
			continue
		}
		k, ok := s.names[tok]
		if !ok {
			continue
		}
		n := s.tree.Names[k]
		if n.Type != extract.PER && n.Type != extract.ORG && n.Type != extract.LOC || n.First < 0 || n.Last > len(s.tree.Tokens) || n.First >= n.Last {
			continue
		}
		span := extract.Span{Start: s.words[e.first].Start, End: s.words[e.next-1].End}
		if !span.Contains(extract.Span{Start: s.tree.Tokens[n.First].Start, End: s.tree.Tokens[n.Last-1].End}) {
			return true
		}
	}
	return false
}

// monthLeads stand before a month that is meant as one.
var monthLeads = set(`
	in of since until till by from to for during early late mid through throughout before after
	between and or last next this every each ( than over - ending ended starting
`)

func (s *scanner) vetoedMonth(e expr) bool {
	i := e.next - 1
	if s.low(i) == "." {
		i--
	}
	if s.low(i) == "march" && (s.low(e.next) == "for" || s.has(e.next, "of", "the") || s.low(e.first-1) == "annual") {
		return true // the March for Life
	}
	if !monthNamesAmbiguous[s.low(i)] {
		return s.isCap(e.next) && s.isLetters(e.next) && s.joinedNames(e.next)
	}
	if s.low(e.next) == "'" && s.low(e.next+1) == "s" {
		switch s.low(e.first - 1) {
		case "last", "this", "next", "in", "of", "since", "before", "after":
		default:
			return true // "in protest to May's agreement": the prime minister's
		}
	}
	switch s.upos(i) {
	case "VERB", "AUX", "NOUN":
		return true
	case "PROPN":
		return !monthLeads[s.low(e.first-1)] && (e.first == 0 || s.isCap(e.first-1) || s.isCap(e.next))
	}
	return !monthLeads[s.low(e.first-1)] || e.first == 0
}

// monthNamesAmbiguous are words and names, too.
var monthNamesAmbiguous = set("may march mar jan jun")

// joinedNames reports whether the capitalized word at i goes on a name ("June
// Smith"), as the tree sees it.
func (s *scanner) joinedNames(i int) bool {
	if s.tree == nil || s.words[i].tok < 1 {
		return false
	}
	return s.tree.Is(s.words[i].tok, "flat") && s.tree.Tokens[s.words[i].tok].Head == s.words[i].tok-1
}

// vetoedPart keeps "a night at the opera" out; "overnight" the adverb, "in the
// morning" and "at night" stay.
func (s *scanner) vetoedPart(e expr) bool {
	i := e.next - 1
	if s.low(e.next) == "-" && s.joined(e.next) {
		return true
	}
	if s.low(i) == "overnight" {
		return s.upos(i) == "ADJ" || s.depends(i, "amod", "compound")
	}
	if s.low(e.first) != "the" {
		return e.mod == modNone || s.upos(e.next) == "NOUN" // "a late night tour"
	}
	switch s.low(e.first - 1) {
	case "in", "during", "through":
		return s.low(e.next) == "of"
	}
	return true
}

// depends reports whether the token of word i stands in one of the relations.
func (s *scanner) depends(i int, rels ...string) bool {
	return s.tree != nil && s.words[i].tok >= 0 && s.tree.Is(s.words[i].tok, rels...)
}

// vetoedVague keeps the adjective of "the then prime minister" and names out.
func (s *scanner) vetoedVague(e expr) bool {
	return s.low(e.first) == "now" && s.isCap(e.first) && s.isCap(e.first-1) && e.first > 0
}

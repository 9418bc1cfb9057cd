package mention

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
)

// quotedTitles makes works of what the parser takes for persons where the name stands
// alone in quotation marks and a word for a work is near, there or at another place of
// the article that has it in marks: the film “Anita”, which is not the singer Anita Mui.
//
// Left out: nicknames, which follow words like "known as" or stand inside a name.
func (d *doc) quotedTitles() {
	works := map[string]bool{}
	for _, near := range []bool{true, false} {
		for _, p := range d.phrases {
			if p.kind != extract.Named || p.typ != extract.Person && p.typ != extract.Thing || p.fixed != "" || !d.inMarks(p) {
				continue
			}
			if near && d.nearWork(p) {
				works[p.text] = true
			}
			if works[p.text] {
				p.typ, p.entry, p.gender = extract.Work, nil, unknown
			}
		}
	}
}

// addTitles adds the titles in quotation marks that "and" or a comma is a part of, or that a preposition opens: “Salt and
// Honey”, “Before the Rain”.
func addTitles(t *extract.Tree, spans []span) []span {
	for i := 0; i+4 < len(t.Tokens); i++ {
		if !marks[t.Tokens[i].Form] || !capital(t.Tokens[i+1].Form) {
			continue
		}
		s := span{first: i + 1, last: i + 1, typ: extract.Thing}
		outer, joined := 0, false
		for s.last < len(t.Tokens) && s.last < i+10 && !marks[t.Tokens[s.last].Form] {
			k := s.last
			joined = joined || t.Is(k, "flat") && t.Tokens[k].UPOS == "CCONJ" || t.Tokens[k].Form == "," || k == s.first && t.Is(k, "flat")
			s.last++
		}
		whole := joined && s.last < len(t.Tokens) && marks[t.Tokens[s.last].Form]
		if t.Tokens[s.last-1].Form == "," {
			s.last--
		}
		whole = whole && s.last-s.first > 2
		for k := s.first; whole && k < s.last; k++ {
			if h := t.Tokens[k].Head; h < s.first || h >= s.last {
				outer++
			}
			whole = outer < 2 && !t.Is(k, "conj") && (capital(t.Tokens[k].Form) || t.Tokens[k].UPOS != "VERB" && t.Tokens[k].UPOS != "NOUN" && t.Tokens[k].UPOS != "ADJ")
		}
		if whole && capital(t.Tokens[s.last-1].Form) && proper(t, headOf(t, s.first, s.last)) {
			spans = append(slices.DeleteFunc(spans, func(o span) bool { return o.overlaps(s) }), s)
		}
	}
	return spans
}

// inMarks reports whether quotation marks stand right around the name p, the closing one
// perhaps behind a comma, and no word before them says that it is a nickname.
func (d *doc) inMarks(p *phrase) bool {
	t := d.tree(p)
	k := p.last
	if t.Lower(k) == "," {
		k++
	}
	if !marks[t.Lower(p.first-1)] || !marks[t.Lower(k)] || p.first > 1 && (nicknaming[t.Lower(p.first-2)] || t.NameAt(p.first-2) >= 0) {
		return false
	}
	return k+1 >= len(t.Tokens) || !reporting[lower(t.Tokens[k+1].Lemma)] && t.Tokens[k+1].XPOS != "PRP"
}

// nearWork reports whether a noun for a work stands a few words before or behind p.
func (d *doc) nearWork(p *phrase) bool {
	t := d.tree(p)
	for i := max(0, p.first-nearWords); i < min(len(t.Tokens), p.last+nearWords); i++ {
		if t.Tokens[i].UPOS == "NOUN" && workNouns[noun(t, i)] {
			return true
		}
	}
	return false
}

// nearWords is how many words may lie between a title and the word for a work.
const nearWords = 8

var (
	marks      = set("\" “ ” `` '' ‘ ’ '")
	nicknaming = set(`as nicknamed dubbed called alias named aka nickname codenamed pseudonym name surnamed and`)
	workNouns  = set(`film movie novel book song album series show play drama comedy thriller documentary painting single track
		game musical opera sitcom podcast magazine poem memoir biopic ballad hit screenplay exhibition sculpture sequel trilogy episode`)
)

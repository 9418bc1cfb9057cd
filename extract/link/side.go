package link

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// speakerSide resolves "I" in what somebody says to the speaker, and "we" to those
// for whom the speaker speaks: the body itself where one speaks ("We regret", said
// the SDF), the side of who represents one ("We made progress", said the secretary
// of state), else the speaker and others.
func (l *linker) speakerSide(w string, p *extract.Proposition) (resolved, string) {
	if p == nil || len(p.Speakers) == 0 {
		return resolved{}, "unresolved " + w
	}
	s := p.Speakers[len(p.Speakers)-1]
	for k := len(p.Speakers) - 1; k > 0 && (lexicon.FirstPerson[strings.ToLower(s.Text)] || l.withinSpeech(s, p)); k-- {
		s = p.Speakers[k-1]
	}
	s, ok := l.voiceOf(s)
	if !ok || l.indirect(s, p) {
		return resolved{}, "unresolved " + w
	}
	e, why := l.speaker(s)
	if why != "" {
		return resolved{}, "unresolved " + w
	}
	if w == "i" || w == "me" || w == "my" || w == "mine" || w == "myself" {
		return e, ""
	}
	who := l.entityOf(e.id)
	if w == "we" && (l.nation(p) || l.observes(s, who) || mutual(&l.d.Trees[p.Sentence], p) && l.represents(s, who)) {
		return resolved{}, "unresolved " + w
	}
	t := &l.d.Trees[s.Sentence]
	side := resolved{text: e.text + " and others", printed: e.printed + " and others"}
	switch many := t.Tokens[s.Head].XPOS == "NNS" || t.Tokens[s.Head].XPOS == "NNPS"; {
	case who.Type != extract.Person && !spokesmen[syntax.Lemma(t, s.Head)] && (!e.id.Local() || who.Type == extract.Organization || many || lexicon.Bodies[syntax.Lemma(t, s.Head)] && !syntax.Personal(t, s.Head)):
		return e, ""
	case l.represents(s, who) && !formerly(t, s) && !together(&l.d.Trees[p.Sentence], p):
		side = resolved{text: possessive(e.text) + " side", printed: possessive(e.printed) + " side"}
	}
	if (w == "our" || w == "ours") && localID(side.text) != l.subject {
		return resolved{}, "unresolved " + w // our time, our country: nobody's in particular
	}
	return l.group(side), ""
}

// withinSpeech reports whether the source s is named in the same quotation as p, or in the
// same turn of an interview: what “they told us we may stay” says of us it says as the
// speaker, not as them.
func (l *linker) withinSpeech(s extract.Argument, p *extract.Proposition) bool {
	at := l.d.Trees[p.Sentence].Tokens[p.Head].Span
	if slices.ContainsFunc(l.quotes, func(q syntax.Quotation) bool { return q.Contains(s.Span) && q.Contains(at) }) {
		return true
	}
	b := l.d.Trees[p.Sentence].Block
	turn := b >= 0 && b < len(l.d.Article.Blocks) && l.d.Article.Blocks[b].Speaker != ""
	return turn && l.d.Trees[s.Sentence].Block == b && !l.inQuotes(at)
}

// indirect reports whether the source s says p in a clause with "that" and without quotation
// marks: "me" in "Lee said that they looked at me" is the writer, not Lee.
func (l *linker) indirect(s extract.Argument, p *extract.Proposition) bool {
	t := &l.d.Trees[p.Sentence]
	if s.Sentence != p.Sentence || l.inQuotes(t.Tokens[p.Head].Span) {
		return false
	}
	for c, n := p.Head, 0; c >= 0 && n < len(t.Tokens); c, n = t.Tokens[c].Head, n+1 {
		if h, m := t.Tokens[c].Head, t.Child(c, "mark"); h >= 0 && t.Is(c, "ccomp") && m >= 0 && t.Lower(m) == "that" && t.Child(h, "nsubj") == s.Head {
			return true
		}
	}
	return false
}

// formerly reports whether the speaker is called what they no longer are: the former
// president speaks for nobody.
func formerly(t *extract.Tree, s extract.Argument) bool {
	return slices.ContainsFunc(t.Phrase(s.Head, nil), func(k int) bool {
		switch t.Lower(k) {
		case "former", "ex", "retired", "late", "then":
			return true
		}
		return false
	})
}

// together reports whether p tells what some people do with each other, or each for
// themselves, not what the body of one of them does: we need each other, we studied in
// different towns.
func together(t *extract.Tree, p *extract.Proposition) bool {
	for _, a := range p.Args {
		if a.Role == extract.RoleManner && strings.EqualFold(a.Text, "together") {
			return true
		}
		if a.Sentence != p.Sentence {
			continue
		}
		for _, i := range a.Tokens {
			w := t.Lower(i)
			if i > p.Head && (several[w] && t.Tokens[t.Tokens[i].Head].XPOS == "NNS" || (w == "each" || w == "one") && (t.Lower(i+1) == "other" || t.Lower(i+1) == "another")) {
				return true
			}
		}
	}
	return false
}

var several = lexicon.Words("different separate opposite opposing rival")

// voiceOf is who speaks in the source s: of a statement, whoever it is of. False for a
// document of nobody.
func (l *linker) voiceOf(s extract.Argument) (extract.Argument, bool) {
	t := &l.d.Trees[s.Sentence]
	if !documents[syntax.Lemma(t, s.Head)] || t.NameAt(s.Head) >= 0 {
		return s, true
	}
	owner := t.Child(s.Head, "nmod:poss")
	if owner < 0 {
		return s, false
	}
	return extract.Argument{Span: t.Tokens[owner].Span, Sentence: s.Sentence, Head: owner, Tokens: []int{owner}, Role: s.Role, Text: t.Tokens[owner].Form, Clause: -1}, true
}

// documents are what words stand in; they speak for nobody themselves.
var documents = lexicon.Words("statement report letter release message post tweet article paper study document memo email e-mail announcement communique communiqué declaration note speech interview book video description page website listing poster leaflet flyer petition caption headline complaint lawsuit indictment filing survey poll brief story tale novel chapter textbook")

// entityOf is the entity with an ID, a Thing where there is none.
func (l *linker) entityOf(id extract.EntityID) extract.Entity {
	for _, e := range l.d.Entities {
		if e.ID == id {
			return e
		}
	}
	return extract.Entity{ID: id, Type: extract.Thing}
}

// represents reports whether the speaker of s speaks for a body: has, or is called by,
// an office of those who do.
func (l *linker) represents(s extract.Argument, e extract.Entity) bool {
	of := func(o string) bool { return spokesmen[o] }
	return slices.ContainsFunc(e.Offices, of) || of(syntax.Lemma(&l.d.Trees[s.Sentence], s.Head)) ||
		e.ID.Local() && slices.ContainsFunc(strings.Fields(strings.ToLower(e.Label)), of)
}

// spokesmen are those who say "we" of a government, a party, a firm, a team.
var spokesmen = lexicon.Words(`president vice-president premier minister chancellor secretary undersecretary spokesman spokeswoman spokesperson
	governor mayor senator congressman congresswoman representative lawmaker legislator mp mep msp councillor councilor adviser advisor aide envoy emissary ambassador
	diplomat negotiator delegate leader chief chairman chairwoman chair chairperson ceo director head executive commander general admiral
	colonel commissioner king queen prince official coach manager captain skipper founder co-founder owner candidate organizer organiser
	superintendent sheriff administrator deputy premier-designate`)

// observes reports whether the speaker of s is one who comments on what others do, and whose "we" is
// a country or everybody: an economist's "we still suffer from a lack of visitors".
func (l *linker) observes(s extract.Argument, e extract.Entity) bool {
	of := func(o string) bool { return observers[strings.ToLower(o)] }
	t := &l.d.Trees[s.Sentence]
	return slices.ContainsFunc(e.Offices, func(o string) bool { return slices.ContainsFunc(strings.Fields(o), of) }) || of(syntax.Lemma(t, s.Head)) ||
		slices.ContainsFunc(t.Children(s.Head, "nmod:desc", "appos"), func(k int) bool { return of(syntax.Lemma(t, k)) })
}

var observers = lexicon.Words("economist analyst strategist commentator expert columnist pundit historian economics")

// group is r as a group of this article.
func (l *linker) group(r resolved) resolved {
	r.id = localID(r.text)
	if !l.local[r.id] {
		l.local[r.id] = true
		l.d.Entities = append(l.d.Entities, extract.Entity{ID: r.id, Label: r.text, Type: extract.Group})
	}
	return r
}

package link

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// speaker resolves who says something. A pronoun that nobody has resolved is whoever
// spoke last before it, where the words allow that: "A spokesman said nobody was hurt.
// He said the road was open."
func (l *linker) speaker(s extract.Argument) (resolved, string) {
	e, why := l.entity(s, nil)
	if why == "" {
		return e, ""
	}
	if w := strings.ToLower(s.Text); len(speakers[w]) > 0 {
		if e, ok := l.lastSpeaker(s, w); ok {
			return e, ""
		}
	}
	return e, why
}

// ofAnother reports whether the pronoun m, which a is, cannot be whom it is taken for,
// since nobody speaks of himself as him: of “He stood by us,” he said the two are not one,
// and of “She failed,” Lee said she is not Lee.
func (l *linker) ofAnother(a extract.Argument, m extract.Mention, p *extract.Proposition) bool {
	if genders[strings.ToLower(l.d.Article.Text[m.Start:m.End])] == "" {
		return false
	}
	if p != nil && len(p.Speakers) > 0 && l.inQuotes(m.Span) {
		s := p.Speakers[len(p.Speakers)-1]
		if l.inQuotes(s.Span) {
			return false
		}
		e, why := l.speaker(s)
		return why == "" && e.id == l.d.Entities[m.Entity].ID
	}
	for k := range l.d.Attributions {
		if at := &l.d.Attributions[k]; at.Source.Sentence == a.Sentence && at.Source.Head == a.Head && at.Stance == extract.Speech && !l.inQuotes(m.Span) && l.speaksOf(at, m.Entity) {
			return true
		}
	}
	return false
}

// inQuotes reports whether s stands in quotation marks.
func (l *linker) inQuotes(s extract.Span) bool {
	return slices.ContainsFunc(l.quotes, func(q syntax.Quotation) bool { return q.Contains(s) })
}

// speaksOf reports whether the quoted content of at has the entity as a third person.
func (l *linker) speaksOf(at *extract.Attribution, entity int) bool {
	for _, m := range l.d.Mentions {
		if m.Entity != entity || m.Kind != extract.Pronoun || genders[strings.ToLower(l.d.Article.Text[m.Start:m.End])] == "" || !l.inQuotes(m.Span) {
			continue
		}
		if slices.ContainsFunc(at.Content, func(c extract.Span) bool { return c.Contains(m.Span) }) {
			return true
		}
	}
	return false
}

// farthest is how many blocks a speaker may stand before the pronoun that takes them up.
const farthest = 2

// speakers are the pronouns of speakers with the types of entity that they stand for.
var speakers = map[string][]extract.EntityType{
	"he": {extract.Person}, "she": {extract.Person},
	"it":   {extract.Organization},
	"they": {extract.Group, extract.Organization},
}

// lastSpeaker is whoever spoke last before the pronoun w that is s. It is nobody where
// the last to speak is of another kind, stands too far above, or somebody else of that
// kind does something in between.
func (l *linker) lastSpeaker(s extract.Argument, w string) (resolved, bool) {
	as, at := l.d.Attributions, l.d.Trees[s.Sentence].Tokens[s.Head].Start
	k, _ := slices.BinarySearchFunc(as, at, func(a extract.Attribution, at int) int { return a.Cue.Start - at })
	for k--; k >= 0; k-- {
		a := &as[k]
		if a.Force == extract.NoForce && !l.d.Trees[a.Sentence].Is(a.Word, "root") || a.Stance != extract.Speech || a.Source.Text == "" || a.Outer >= 0 && !(genders[w] != "" && l.outlet(&as[a.Outer])) || genders[w] != "" && l.outlet(a) || a.Source.Sentence == s.Sentence && a.Source.Head == s.Head {
			continue
		}
		if l.d.Trees[s.Sentence].Block-l.d.Trees[a.Sentence].Block > farthest || l.otherBetween(extract.Span{Start: a.Cue.End, End: at}, a.Source, w) {
			return resolved{}, false
		}
		if e, why := l.entity(a.Source, nil); why == "" {
			return e, l.speaksAs(e.id, a.Source, w)
		}
		if strings.ToLower(a.Source.Text) != w {
			return resolved{}, false
		}
		at = l.d.Trees[a.Source.Sentence].Tokens[a.Source.Head].Start // he, who spoke last as he
	}
	return resolved{}, false
}

// outlet reports whether a is the report of a paper or an agency, named in one word,
// whatever it is taken for: "…, the minister said, Petra reported. He added …".
func (l *linker) outlet(a *extract.Attribution) bool {
	t := &l.d.Trees[a.Sentence]
	n := l.d.Trees[a.Source.Sentence].NameAt(a.Source.Head)
	if n < 0 || syntax.Lemma(t, a.Word) != "report" {
		return false
	}
	x := l.d.Trees[a.Source.Sentence].Names[n]
	return x.Last-x.First == 1
}

// speaksAs reports whether the pronoun w can stand for the source s, which is the
// entity id: a spokeswoman is no he, a company no she.
func (l *linker) speaksAs(id extract.EntityID, s extract.Argument, w string) bool {
	t := &l.d.Trees[s.Sentence]
	k := slices.IndexFunc(l.d.Entities, func(e extract.Entity) bool { return e.ID == id })
	if k < 0 || l.calledOther(k, w) {
		return false
	}
	if noun := syntax.Lemma(t, s.Head); id.Local() && t.NameAt(s.Head) < 0 {
		switch w {
		case "he", "she":
			plural := t.Tokens[s.Head].XPOS == "NNS"
			return lexicon.Roles[noun] && !plural && !(w == "he" && strings.HasSuffix(noun, "woman")) && !(w == "she" && strings.HasSuffix(noun, "man") && !strings.HasSuffix(noun, "woman"))
		case "it":
			return t.Tokens[s.Head].XPOS == "NN" && !lexicon.Roles[noun]
		}
		return t.Tokens[s.Head].XPOS == "NNS"
	}
	return slices.Contains(speakers[w], l.d.Entities[k].Type)
}

// calledOther reports whether the article calls the entity by a pronoun of a speaker
// other than w.
func (l *linker) calledOther(entity int, w string) bool {
	for _, m := range l.d.Mentions {
		if m.Entity != entity || m.Kind != extract.Pronoun {
			continue
		}
		v := strings.ToLower(l.d.Article.Text[m.Start:m.End])
		if v != w && (genders[v] != "" && genders[w] != "" && genders[v] != genders[w]) {
			return true
		}
	}
	return false
}

var genders = map[string]string{"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}

// otherBetween reports whether somebody whom the pronoun w may stand for, other than
// the source s, is the subject of a clause in span, outside quotation marks, or is a
// person named there: Lee said it works. For Kim, it does not. “I hate it,” he said.
func (l *linker) otherBetween(span extract.Span, s extract.Argument, w string) bool {
	self := -1
	if k, ok := l.mentions[[2]int{s.Sentence, s.Head}]; ok {
		self = l.d.Mentions[k].Entity
	}
	for _, m := range l.d.Mentions {
		if !span.Contains(m.Span) || m.Entity == self || m.Kind == extract.Pronoun || m.Kind == extract.Adjective {
			continue
		}
		if !slices.Contains(speakers[w], l.d.Entities[m.Entity].Type) || l.calledOther(m.Entity, w) {
			continue
		}
		if person := genders[w] != "" && m.Kind == extract.Named; !person && !l.d.Trees[m.Sentence].Is(m.Head, "nsubj", "nsubj:pass", "obl:agent") {
			continue
		}
		if !slices.ContainsFunc(l.quotes, func(q syntax.Quotation) bool { return q.Contains(m.Span) }) {
			return true
		}
	}
	return false
}

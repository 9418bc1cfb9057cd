package confidence

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// near is how many sentences before and behind a report may be of.
const near = 2

// report sees who says it and how.
func (s *seer) report() {
	nobody := len(s.f.Speakers) == 0
	s.has("has a speaker", !nobody)
	s.has("speaks of itself", !nobody && s.f.Speakers[0] == s.f.Subject)
	s.has("reported", s.p.Reported)
	s.has("negated", s.f.Negated)
	s.add("modality "+string(s.f.Modality), 1)
	s.has(string(s.f.Modality)+", nobody says so", nobody && s.f.Modality != extract.Actual)
	s.has("in the present", s.p.Tense == extract.Present)
	s.has("amount", s.f.Quantity != nil)
	quoted := slices.ContainsFunc(s.quotes, func(q syntax.Quotation) bool { return q.Overlaps(s.f.Source.Span) })
	s.has("in quotation marks", quoted)
	s.has("in quotation marks, nobody says so", quoted && nobody)
	b := s.Article.Blocks[s.t.Block]
	s.has("list item", b.Kind == extract.ListItem)
	s.has("turn of an interview", b.Speaker != "")
	s.reports(nobody)
	if len(s.p.Speakers) > 0 {
		d := s.p.Speakers[0].Sentence - s.p.Sentence
		s.add("distance of the speaker", log2(max(d, -d)))
		s.has("speaker behind", d > 0)
	}
}

// reports sees the reports in the sentence of the fact and, where it has no speaker, near
// it: "Farmers are angry, he said. The dam is to blame."
func (s *seer) reports(nobody bool) {
	here, around, unnamed := false, false, false
	for k := range s.Attributions {
		a := &s.Attributions[k]
		if a.Force != extract.Claims {
			continue
		}
		switch d := a.Sentence - s.p.Sentence; {
		case d == 0:
			here = true
			unnamed = unnamed || a.Source.Text == ""
		case max(d, -d) <= near:
			around = true
		}
	}
	s.has("a report in the sentence, nobody says so", here && nobody)
	s.has("a report near, nobody says so", !here && around && nobody)
	s.has("unnamed source in the sentence", unnamed)
}

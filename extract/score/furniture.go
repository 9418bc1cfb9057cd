package score

import (
	"strings"
	"unicode"
)

// Pages is the mean precision and recall of extracted page texts.
type Pages struct {
	p, r   float64
	np, nr int
	Exact  int // pages with the very words of the gold body
	N      int
}

// Add compares the text got from one page with its gold body by their multisets
// of 4-word shingles, as Scrapinghub's article extraction benchmark does
// (https://github.com/scrapinghub/article-extraction-benchmark): words are runs
// of letters, digits and underscores, a text of fewer than four words is one
// shingle. A side without shingles does not count for its mean.
func (s *Pages) Add(body, got string) (precision, recall float64) {
	gw, sw := shingleWords(body), shingleWords(got)
	g, m := shingles(gw), shingles(sw)
	var tp, gold, sys int
	for k, n := range g {
		gold += n
		tp += min(n, m[k])
	}
	for _, n := range m {
		sys += n
	}
	s.N++
	if strings.Join(gw, " ") == strings.Join(sw, " ") {
		s.Exact++
	}
	precision, recall = ratio(tp, sys), ratio(tp, gold)
	if sys > 0 {
		s.p += precision
		s.np++
	}
	if gold > 0 {
		s.r += recall
		s.nr++
	}
	return precision, recall
}

// P is the mean precision over pages.
func (s *Pages) P() float64 { return s.p / float64(max(1, s.np)) }

// R is the mean recall over pages.
func (s *Pages) R() float64 { return s.r / float64(max(1, s.nr)) }

// F1 is the harmonic mean of the mean precision and the mean recall.
func (s *Pages) F1() float64 {
	if s.P()+s.R() == 0 {
		return 0
	}
	return 2 * s.P() * s.R() / (s.P() + s.R())
}

func shingleWords(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) && r != '_' })
}

func shingles(w []string) map[string]int {
	out := map[string]int{}
	if len(w) > 0 && len(w) < 4 {
		out[strings.Join(w, " ")]++
	}
	for i := 0; i+4 <= len(w); i++ {
		out[strings.Join(w[i:i+4], " ")]++
	}
	return out
}

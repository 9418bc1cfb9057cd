package english

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/segment"
)

// Lines is p for articles of one line each, whose words somebody else has cut and
// parted by spaces, as benchmarks give them. It links nothing: such a line stands
// in no article.
func Lines(p *extract.Pipeline) *extract.Pipeline {
	q := *p
	q.Segment = func(a *extract.Article) []extract.Sentence {
		if s, ok := segment.Line(a.Text); ok {
			return []extract.Sentence{s}
		}
		return nil
	}
	q.Link = nil
	return &q
}

package intake

import (
	"time"

	"github.com/quadwire/quadwire/extract"
)

// describe finds what the article has to say about itself.
func (p *page) describe(a *extract.Article, mod time.Time, o *Options) {
	if p.title >= 0 {
		a.Title = p.blocks[p.title].text
	}
	a.Publisher, a.URL, a.Authors = p.meta.publisher, p.meta.url, p.meta.authors
	switch {
	case !o.Date.IsZero():
		a.Published, a.DateBasis = o.Date, extract.DateGiven
	case !p.meta.date.IsZero():
		a.Published, a.DateBasis = p.meta.date, extract.DateMetadata
	case !mod.IsZero():
		a.Published, a.DateBasis = mod.UTC(), extract.DateFile
	}
}

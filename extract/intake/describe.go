package intake

import (
	"strings"
	"time"

	"github.com/quadwire/quadwire/extract"
)

// describe finds what the article has to say about itself: first in the page's
// metadata, then in what it prints.
func (p *page) describe(a *extract.Article, s *sheet, mod time.Time, o *Options) {
	if p.title >= 0 {
		a.Title = p.blocks[p.title].text
	} else {
		a.Title = p.meta.title
	}
	a.URL, a.Publisher, a.Authors = p.meta.url, p.meta.publisher, p.meta.authors
	if a.URL == "" {
		a.URL = p.address()
	}
	if a.Publisher == "" {
		a.Publisher = p.publishedBy(s)
	}
	if len(a.Authors) == 0 {
		a.Authors = p.byline(s)
	}
	a.Published, a.DateBasis = p.published(s, mod, o)
}

// published is the date of the article with how it is known, strongest first. When
// the file was written says no more than that the article is not younger: a page
// copied today may tell of "yesterday" in 2004. Such an article stays without a date,
// and its "yesterday" without bounds.
func (p *page) published(s *sheet, mod time.Time, o *Options) (time.Time, extract.DateBasis) {
	if !o.Date.IsZero() {
		return o.Date.UTC(), extract.DateGiven
	}
	limit := o.ReadOn
	if limit.IsZero() {
		limit = mod
	}
	limit = limit.UTC()
	if t := p.meta.date; !t.IsZero() {
		return t, extract.DateMetadata
	}
	if t, basis := p.printed(s, limit); basis != extract.DateUnknown {
		return t, basis
	}
	if !o.ReadOn.IsZero() {
		return day(limit), extract.DateReadOn
	}
	return time.Time{}, extract.DateUnknown
}

// address is a web address that stands alone on a line above the text.
func (p *page) address() string {
	for i := range p.blocks {
		b := &p.blocks[i]
		t := strings.TrimPrefix(strings.TrimPrefix(b.text, "Source: "), "URL: ")
		if (strings.HasPrefix(t, "https://") || strings.HasPrefix(t, "http://")) && !strings.ContainsAny(t, " <>\"") {
			return t
		}
		if i > p.title+12 && b.keep {
			break
		}
	}
	return ""
}

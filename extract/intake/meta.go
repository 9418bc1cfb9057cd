package intake

import (
	"encoding/json"
	"net/url"
	"strings"
	"time"
	"unicode"

	"golang.org/x/net/html/atom"
)

// meta is what a page says about itself in its head: in <meta> and <link>, in
// JSON-LD (https://schema.org/NewsArticle) or in the front matter of Markdown.
type meta struct {
	title, publisher, url string
	authors               []string
	date                  time.Time
	rank                  map[string]int // how good the source of each field is
}

// better reports whether a source of this rank may set the field, and notes it.
func (m *meta) better(field string, rank int) bool {
	if m.rank == nil {
		m.rank = map[string]int{}
	}
	if m.rank[field] >= rank {
		return false
	}
	m.rank[field] = rank
	return true
}

func (m *meta) setTitle(s string, rank int) {
	if s = visible(s); s != "" && m.better("title", rank) {
		m.title = s
	}
}

func (m *meta) setPublisher(s string, rank int) {
	if s = visible(s); s != "" && len(s) < 80 && m.better("publisher", rank) {
		m.publisher = s
	}
}

func (m *meta) setURL(s string, rank int) {
	s = strings.TrimSpace(s)
	u, err := url.Parse(s)
	if err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != "" && !strings.ContainsAny(s, " <>\"\n") && m.better("url", rank) {
		m.url = s
	}
}

func (m *meta) setDate(s string, rank int) {
	if t, ok := metaDate(s); ok && m.better("date", rank) {
		m.date = t
	}
}

func (m *meta) setAuthors(names []string, rank int) {
	var out []string
	for _, n := range names {
		n = visible(strings.TrimPrefix(strings.TrimPrefix(n, "By "), "by "))
		if n != "" && len(n) < 80 && !strings.Contains(n, "://") {
			out = append(out, n)
		}
	}
	if len(out) > 0 && m.better("authors", rank) {
		m.authors = out
	}
}

// pageTitle takes the <title>, where the site's name often follows the headline.
func (m *meta) pageTitle(s string) {
	for _, sep := range [...]string{" | ", " - ", " — ", " – ", " · "} {
		if k := strings.LastIndex(s, sep); k > 15 {
			if name := s[k+len(sep):]; len(name) < 40 && unicode.IsUpper(firstLetter(name)) {
				m.setPublisher(name, 1)
				s = s[:k]
				break
			}
		}
	}
	m.setTitle(s, 1)
}

// tag takes what a start tag says about the page.
func (m *meta) tag(a atom.Atom, attr map[string]string) {
	switch a {
	case atom.Meta:
		key := attr["property"]
		if key == "" {
			key = attr["name"]
		}
		if key == "" {
			key = attr["itemprop"]
		}
		m.property(strings.ToLower(key), attr["content"])
	case atom.Link:
		if strings.EqualFold(attr["rel"], "canonical") {
			m.setURL(attr["href"], 4)
		}
	case atom.Time:
		if attr["itemprop"] == "datePublished" || attr["pubdate"] != "" {
			m.setDate(attr["datetime"], 4)
		}
		m.setDate(attr["datetime"], 1)
	}
}

// property takes one <meta>.
func (m *meta) property(key, v string) {
	switch key {
	case "og:title", "twitter:title", "dc.title", "parsely-title":
		m.setTitle(v, 3)
	case "headline":
		m.setTitle(v, 4)
	case "og:site_name":
		m.setPublisher(v, 4)
	case "application-name", "dc.publisher", "publisher":
		m.setPublisher(v, 2)
	case "og:url":
		m.setURL(v, 3)
	case "article:published_time", "datepublished":
		m.setDate(v, 5)
	case "og:published_time", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "article.published", "cxenseparse:recs:publishtime":
		m.setDate(v, 4)
	case "date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date":
		m.setDate(v, 3)
	case "author", "parsely-author", "dc.creator", "sailthru.author", "article:author", "byl":
		m.setAuthors(listed.Split(v, -1), 3)
	}
}

// jsonLD takes a JSON-LD script: the first object in it that is an article.
func (m *meta) jsonLD(s string) {
	var v any
	if json.Unmarshal([]byte(s), &v) == nil {
		m.linked(v, 0)
	}
}

func (m *meta) linked(v any, depth int) bool {
	if depth > 6 {
		return false
	}
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			if m.linked(x, depth+1) {
				return true
			}
		}
	case map[string]any:
		if !isArticle(v["@type"]) {
			return m.linked(v["@graph"], depth+1) || m.linked(v["mainEntity"], depth+1)
		}
		m.setTitle(words(v["headline"])[0], 5)
		m.setDate(words(v["datePublished"])[0], 6)
		m.setPublisher(words(v["publisher"])[0], 3)
		m.setAuthors(words(v["author"]), 4)
		m.setURL(words(v["url"])[0], 2)
		return true
	}
	return false
}

func isArticle(t any) bool {
	for _, s := range words(t) {
		if strings.HasSuffix(s, "Article") || s == "BlogPosting" || s == "Report" || strings.HasSuffix(s, "NewsArticle") || s == "LiveBlogPosting" {
			return true
		}
	}
	return false
}

// words is the string, the name of the object, or those of a list; never empty.
func words(v any) []string {
	switch v := v.(type) {
	case string:
		return []string{v}
	case map[string]any:
		if s, ok := v["name"].(string); ok {
			return []string{s}
		}
	case []any:
		var out []string
		for _, x := range v {
			if _, list := x.([]any); !list {
				out = append(out, words(x)...)
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return []string{""}
}

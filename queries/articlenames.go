package queries

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"

	"github.com/quadwire/quadwire/graph"
)

// FindArticle gives the IRI of the article version that the words stand for: its
// IRI, id, address or file's name, else words of its title, in any case. Of
// several versions of one article it is the latest that was published.
func (d *directory) FindArticle(wanted string) (iri string, near []string, err error) {
	wanted = strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(wanted), "<"), ">")
	want := graph.Fold(wanted)
	var exact, titled []version
	d.g.With(d.g.Ref(graph.Type), d.g.Ref(graph.NewsArticle), func(l graph.Link) bool {
		v := d.version(l.S)
		switch {
		case v.iri == wanted || v.url == wanted || v.file == wanted || strings.HasPrefix(v.iri, string(d.g.Base())+"a/"+strings.TrimPrefix(wanted, "a/")) && len(wanted) > 3:
			exact = append(exact, v)
		case want != "" && strings.Contains(graph.Fold(v.title), want):
			titled = append(titled, v)
		}
		near = append(near, v.title)
		return true
	})
	found := exact
	if len(found) == 0 {
		found = titled
	}
	slices.SortFunc(found, func(a, b version) int {
		if a.published != b.published {
			return strings.Compare(b.published, a.published)
		}
		return strings.Compare(a.iri, b.iri)
	})
	switch {
	case len(found) == 0:
		return "", nearest(wanted, near, 5), fmt.Errorf("there is no article %q", wanted)
	case slices.ContainsFunc(found, func(v version) bool { return v.article() != found[0].article() }):
		var titles []string
		for _, v := range found {
			titles = append(titles, v.title)
		}
		return "", titles[:min(len(titles), 5)], fmt.Errorf("%q may be any of %d articles", wanted, len(found))
	}
	return found[0].iri, nil, nil
}

// version is what tells an article version from others.
type version struct{ iri, url, file, title, published string }

// article is the IRI of which it is a version.
func (v version) article() string {
	article, _, _ := strings.Cut(v.iri, "/v/")
	return article
}

func (d *directory) version(r graph.Ref) version {
	value := func(p quad.IRI) string {
		switch v := d.g.Value(d.g.Object(r, d.g.Ref(p))).(type) {
		case quad.String:
			return string(v)
		case quad.IRI:
			return string(v)
		case quad.Time:
			return v.String()
		}
		return ""
	}
	return version{d.g.IRI(r), value(graph.URL), value(d.g.Base().Term(graph.TermFile)), value(graph.Headline), value(graph.DatePublished)}
}

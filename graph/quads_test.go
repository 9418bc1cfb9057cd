package graph

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/internal/golden"
)

func TestQuads(t *testing.T) {
	for _, file := range golden.Files(t, "testdata/quads/*.txtar", 2) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			_, sections := golden.Read(t, file)
			d := readDoc(t, sections)
			Identify(d)
			golden.Compare(t, file, "quads", readable(t, d, DefaultBase.Quads(d)))
		})
	}
}

// readable writes quads for people: a paragraph for each label, edges first and
// each followed by its evidence; prefixes for IRIs, "f:3827…" for a fact.
func readable(t *testing.T, d *extract.Doc, quads []quad.Quad) string {
	t.Helper()
	version := DefaultBase.Version(ArticleIDOf(&d.Article), VersionIDOf(&d.Article))
	names := []string{string(version), "a:…/v/…", string(DefaultBase.Article(ArticleIDOf(&d.Article))), "a:…"}
	for i, f := range d.Facts {
		names = append(names, string(DefaultBase.Fact(f.ID)), fmt.Sprintf("f:%d", i+1))
	}
	ps := DefaultBase.Prefixes()
	for _, p := range append(ps[1:], ps[0]) { // q: last, it is part of the others
		names = append(names, p.IRI, p.Name+":")
	}
	shorten := strings.NewReplacer(names...)
	show := func(v quad.Value) string {
		if iri, ok := v.(quad.IRI); ok {
			return shorten.Replace(string(iri))
		}
		line, err := appendTerm(nil, v)
		if err != nil {
			t.Fatal(err)
		}
		text, datatype, _ := strings.Cut(string(line), "^^<")
		if datatype != "" {
			text += "^^" + shorten.Replace(strings.TrimSuffix(datatype, ">"))
		}
		return text
	}
	groups := map[string]string{}
	for _, q := range quads {
		label, subject := show(q.Label), show(q.Subject)
		head, text := label, show(q.Predicate)+"  "+show(q.Object)
		switch {
		case strings.HasPrefix(label, "f:"):
			head, text = label, "edge  "+subject+"  "+text
		case strings.HasPrefix(subject, "f:"):
			head = subject
		case label != "a:…/v/…":
			text = subject + "  " + text
		}
		groups[head] += "    " + text + "\n"
	}
	var b strings.Builder
	for _, head := range slices.Sorted(maps.Keys(groups)) { // a: article, f: facts, g: what is shared
		b.WriteString(head + "\n" + groups[head])
	}
	return b.String()
}

func caseDoc(t testing.TB, name string) *extract.Doc {
	t.Helper()
	tt, ok := t.(*testing.T)
	if !ok {
		t.Fatal("caseDoc is for tests")
	}
	_, sections := golden.Read(tt, filepath.Join("testdata", "quads", name+".txtar"))
	return readDoc(t, sections)
}

func lineCount(s string) int { return strings.Count(s, "\n") }

package graph

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/internal/golden"
)

func TestQuads(t *testing.T) {
	for _, file := range golden.Files(t, "testdata/quads/*.txtar", 1) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			_, sections := golden.Read(t, file)
			d := readDoc(t, sections)
			Identify(d)
			var b bytes.Buffer
			if err := WriteNQuads(&b, DefaultBase.Quads(d)); err != nil {
				t.Fatal(err)
			}
			golden.Compare(t, file, "quads", short(DefaultBase, b.String()))
		})
	}
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

package syntax_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
	"github.com/quadwire/quadwire/internal/golden"
	"github.com/quadwire/quadwire/internal/treetest"
)

var kinds = map[syntax.Kind]string{
	syntax.Main: "main", syntax.Complement: "complement", syntax.Open: "open", syntax.Adverbial: "adverbial",
	syntax.Relative: "relative", syntax.Participle: "participle", syntax.Loose: "loose",
}

// TestReading: what the package reads off hand-checked trees: the clauses with
// their kind and subject, and the phrases of verbs and nouns with their role,
// preposition and words.
func TestReading(t *testing.T) {
	for _, file := range golden.Files(t, "testdata/*.txtar", 11) {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			_, s := golden.Read(t, file)
			trees, err := treetest.Parse(s["text"], s["tree"])
			if err != nil {
				t.Fatal(err)
			}
			golden.Compare(t, file, "reading", reading(&trees[0]))
		})
	}
}

func reading(t *extract.Tree) string {
	var b strings.Builder
	for i := range t.Tokens {
		k := syntax.KindOf(t, i)
		if k == syntax.None {
			continue
		}
		fmt.Fprintf(&b, "%s: %s clause", t.Tokens[i].Form, kinds[k])
		if s := syntax.SubjectOf(t, i); s >= 0 {
			a := syntax.Argument(t, s, extract.RoleSubject)
			fmt.Fprintf(&b, " of %s", a.Text)
		}
		if syntax.Infinitive(t, i) {
			b.WriteString(", infinitive")
		}
		if syntax.AsReported(t, i) {
			b.WriteString(", names a source")
		}
		if syntax.Reporting(t, i) {
			b.WriteString(", reports")
		}
		b.WriteByte('\n')
	}
	for i := range t.Tokens {
		if !t.Is(i, "obj", "iobj", "obl", "nmod", "appos") || t.Is(i, "nmod:poss") {
			continue
		}
		role := extract.RoleObject
		if t.Is(i, "obl", "nmod") {
			role = syntax.RoleOf(t, i)
		}
		a := syntax.Argument(t, i, role)
		fmt.Fprintf(&b, "%s: %s %s\n", t.Tokens[i].Form, a.Role, strings.TrimSpace(a.Prep+" “"+a.Text+"”"))
	}
	return b.String()
}

// FuzzReading: on any tree every phrase is made of the tree's own words.
func FuzzReading(f *testing.F) {
	const seeds = 48
	for i := range seeds {
		seed := make([]byte, 0, 160)
		for k := range 160 {
			seed = append(seed, byte(k*k*(i+7)+k*37+i*59))
		}
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		_, trees := treetest.Random(data)
		for n := range trees {
			tree := &trees[n]
			reading(tree)
			for i := range tree.Tokens {
				for _, a := range []extract.Argument{syntax.Argument(tree, i, extract.RoleObject), syntax.ClauseArgument(tree, i, extract.RoleComplement)} {
					if len(a.Tokens) == 0 || a.Span != tree.SpanOf(a.Tokens) || a.Text != tree.Words(a.Tokens) {
						t.Errorf("%+v", a)
					}
				}
				if s := syntax.SubjectOf(tree, i); s < -1 || s >= len(tree.Tokens) {
					t.Errorf("subject %d of %d words", s, len(tree.Tokens))
				}
			}
		}
	})
}

package mention

import (
	"fmt"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/quadwire/quadwire/extract"
)

// Every file of testdata is an article in CoNLL-U with names (hand-checked)
// and the chains that must come of it.
func TestChains(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) < 1 {
		t.Fatalf("%d test files, %v", len(files), err)
	}
	for _, f := range files {
		t.Run(strings.TrimSuffix(filepath.Base(f), ".txtar"), func(t *testing.T) {
			a, trees, want := load(t, f)
			mentions, entities := Find(a, trees)
			laws(t, a, trees, mentions, entities)
			if got := render(a, mentions, entities); got != want {
				t.Errorf("%s\ngot:\n%s\nwant:\n%s", f, got, want)
			}
		})
	}
}

func load(t *testing.T, file string) (*extract.Article, []extract.Tree, string) {
	t.Helper()
	ar, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	parts := map[string]string{}
	for _, f := range ar.Files {
		parts[f.Name] = string(f.Data)
	}
	a, trees, err := readCoNLLU(parts["article.conllu"])
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	return a, trees, parts["chains"]
}

// render is one line an entity: identifier, type, mentions in order.
func render(a *extract.Article, mentions []extract.Mention, entities []extract.Entity) string {
	var b strings.Builder
	for i, e := range entities {
		var forms []string
		for _, m := range mentions {
			if m.Entity == i {
				forms = append(forms, a.Text[m.Start:m.End])
			}
		}
		fmt.Fprintf(&b, "%s %s: %s\n", e.ID, e.Type, strings.Join(forms, " | "))
	}
	return b.String()
}

// laws hold for every article.
func laws(t *testing.T, a *extract.Article, trees []extract.Tree, mentions []extract.Mention, entities []extract.Entity) {
	t.Helper()
	used := make([]int, len(entities))
	heads := map[[2]int]bool{}
	for k, m := range mentions {
		switch {
		case m.Start < 0 || m.End > len(a.Text) || m.Start >= m.End:
			t.Errorf("mention %d: span %v outside the text of %d bytes", k, m.Span, len(a.Text))
		case m.First > m.Head || m.Head >= m.Last || m.Last > len(trees[m.Sentence].Tokens):
			t.Errorf("mention %d: head %d outside tokens %d to %d", k, m.Head, m.First, m.Last)
		case trees[m.Sentence].Tokens[m.First].Start != m.Start || trees[m.Sentence].Tokens[m.Last-1].End != m.End:
			t.Errorf("mention %d: span %v is not that of its tokens", k, m.Span)
		case m.Entity < 0 || m.Entity >= len(entities):
			t.Errorf("mention %d: entity %d of %d", k, m.Entity, len(entities))
		case heads[[2]int{m.Sentence, m.Head}]:
			t.Errorf("mention %d: a second one with head %d of sentence %d", k, m.Head, m.Sentence)
		default:
			used[m.Entity]++
		}
		heads[[2]int{m.Sentence, m.Head}] = true
		if k > 0 && (m.Sentence < mentions[k-1].Sentence || m.Sentence == mentions[k-1].Sentence && m.First < mentions[k-1].First) {
			t.Errorf("mention %d out of order", k)
		}
	}
	ids := map[extract.EntityID]bool{}
	for i, e := range entities {
		if used[i] == 0 || e.ID == "" || e.ID == "#" || e.Label == "" || e.Type == "" || ids[e.ID] {
			t.Errorf("entity %d: %+v, %d mentions, identifier seen before: %v", i, e, used[i], ids[e.ID])
		}
		ids[e.ID] = true
	}
	m2, e2 := Find(a, trees)
	if !reflect.DeepEqual(mentions, m2) || !reflect.DeepEqual(entities, e2) {
		t.Error("a second run differs")
	}
}

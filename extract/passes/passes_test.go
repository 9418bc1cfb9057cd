package passes_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/passes"
	"github.com/quadwire/quadwire/extract/rules"
	"github.com/quadwire/quadwire/extract/timex"
	"github.com/quadwire/quadwire/internal/golden"
	"github.com/quadwire/quadwire/internal/treetest"
)

// leastTexts is how many texts the suite has at least.
const leastTexts = 85

// TestTexts runs the rules and then all passes over hand-checked trees: each file
// of testdata is a text of one to four sentences, named after the pass that it
// is about. What a pass dropped is shown with the reason.
func TestTexts(t *testing.T) {
	for _, file := range golden.Files(t, "testdata/*.txtar", leastTexts) {
		t.Run(name(file), func(t *testing.T) {
			golden.Compare(t, file, "propositions", show(read(t, file)))
		})
	}
}

// TestTodo shows what is still wrong. Each file of testdata/todo says what is
// right; one that has come right fails until it moves to testdata.
func TestTodo(t *testing.T) {
	open := 0
	for _, file := range golden.Files(t, "testdata/todo/*.txtar", 0) {
		got := show(read(t, file))
		_, s := golden.Read(t, file)
		if got == s["propositions"] {
			t.Errorf("%s is right now: move it to testdata", file)
			continue
		}
		t.Logf("%s (-want +got)\n%s", file, golden.Diff(s["propositions"], got))
		open++
	}
	if open > 0 {
		t.Skipf("%d texts in testdata/todo still wait for their pass", open)
	}
}

// TestEveryPassHasTexts wants texts named after each pass, and for each pass one
// that comes out otherwise without it.
func TestEveryPassHasTexts(t *testing.T) {
	files := golden.Files(t, "testdata/*.txtar", leastTexts)
	for i, p := range passes.Suite {
		texts, matters := 0, 0
		for _, file := range files {
			if !strings.HasPrefix(name(file), p.Name+"-") {
				continue
			}
			texts++
			with, without := document(t, file), document(t, file)
			run(with, passes.Suite)
			run(without, slices.Delete(slices.Clone(passes.Suite), i, i+1))
			if show(with) != show(without) {
				matters++
			}
		}
		if matters == 0 {
			t.Errorf("pass %s: %d texts, of which %d come out otherwise without it", p.Name, texts, matters)
		}
	}
	for _, file := range files {
		if !slices.ContainsFunc(passes.Suite, func(p extract.Pass) bool { return strings.HasPrefix(name(file), p.Name+"-") }) {
			t.Errorf("%s: named after no pass", file)
		}
	}
}

func name(file string) string { return strings.TrimSuffix(filepath.Base(file), ".txtar") }

// read is the file's document after all passes.
func read(t *testing.T, file string) *extract.Doc {
	t.Helper()
	d := document(t, file)
	run(d, passes.Suite)
	return d
}

// document is the file's text, published on 11 June 2025, as the rules leave it.
func document(t *testing.T, file string) *extract.Doc {
	t.Helper()
	claim, s := golden.Read(t, file)
	if !strings.HasSuffix(strings.TrimSpace(claim), ".") {
		t.Errorf("%s: the first line does not say what is tested", file)
	}
	text := strings.TrimSuffix(s["text"], "\n")
	trees, err := treetest.Parse(text, s["tree"])
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	d := &extract.Doc{Article: extract.Article{Text: text, Published: time.Date(2025, 6, 11, 0, 0, 0, 0, time.UTC)}, Trees: trees}
	at := 0
	for _, p := range strings.Split(text, "\n\n") {
		d.Article.Blocks = append(d.Article.Blocks, extract.Block{Span: extract.Span{Start: at, End: at + len(p)}, Kind: extract.Paragraph})
		at += len(p) + 2
	}
	for i := range trees {
		for trees[i].Start >= d.Article.Blocks[trees[i].Block].End {
			trees[i].Block++
		}
		d.Sentences = append(d.Sentences, trees[i].Sentence)
	}
	d.Times = timex.Find(&d.Article, trees)
	for i := range trees {
		for _, r := range rules.Suite {
			for _, p := range r.Find(&trees[i]) {
				p.Sentence, p.Rule = i, r.Name
				for k := range p.Args {
					p.Args[k].Sentence = i
				}
				for k := range p.Speakers {
					p.Speakers[k].Sentence = i
				}
				d.Propositions = append(d.Propositions, p)
			}
		}
	}
	return d
}

func run(d *extract.Doc, suite []extract.Pass) {
	for _, p := range suite {
		p.Run(d)
	}
}

// show is a line for each proposition; what a pass dropped comes last on its
// line, and what a statement states by the number of its line.
func show(d *extract.Doc) string {
	var b strings.Builder
	for _, p := range d.Propositions {
		b.WriteString(strings.TrimSuffix(treetest.Propositions([]extract.Proposition{p}), "\n"))
		for _, a := range p.Args {
			if a.Clause >= 0 {
				fmt.Fprintf(&b, " [states %d]", a.Clause+1)
			}
		}
		if p.Dropped != "" {
			fmt.Fprintf(&b, " [dropped: %s]", p.Dropped)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

package english_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/link"
	"github.com/quadwire/quadwire/extract/openie"
	"github.com/quadwire/quadwire/extract/passes"
	"github.com/quadwire/quadwire/extract/repair"
	"github.com/quadwire/quadwire/extract/rules"
	"github.com/quadwire/quadwire/internal/golden"
	"github.com/quadwire/quadwire/internal/treetest"
)

// TestDamagedTrees: the stages behind the parser keep the laws of facts on the trees of
// the rules' sentences, three to an article, as a parser could have misread them.
func TestDamagedTrees(t *testing.T) {
	const each, together = 8, 3
	files := golden.Files(t, "../rules/testdata/*.txtar", 300)
	for at := 0; at+together <= len(files); at += together {
		var text []string
		var trees string
		for _, file := range files[at : at+together] {
			_, s := golden.Read(t, file)
			text, trees = append(text, strings.TrimSpace(s["text"])), trees+s["tree"]+"\n"
		}
		a := extract.Article{Text: strings.Join(text, "\n\n")}
		start := 0
		for _, p := range text {
			a.Blocks = append(a.Blocks, extract.Block{Span: extract.Span{Start: start, End: start + len(p)}, Kind: extract.Paragraph})
			start += len(p) + 2
		}
		for seed := range uint64(each) {
			t.Run(fmt.Sprintf("%d/%d", at, seed), func(t *testing.T) { damaged(t, &a, trees, seed) })
		}
	}
}

// damaged runs everything behind the parser over the trees, each damaged by the seed, and
// writes what it finds in the forms of the benchmarks too.
func damaged(t *testing.T, a *extract.Article, conllu string, seed uint64) {
	trees, err := treetest.Parse(a.Text, conllu)
	if err != nil {
		t.Fatal(err)
	}
	for i := range trees {
		trees[i].Block = blockAt(a, trees[i].Start)
		trees[i] = treetest.Damage(&trees[i], seed)
	}
	p := *load(t)
	p.Segment = func(*extract.Article) []extract.Sentence {
		out := make([]extract.Sentence, len(trees))
		for i := range trees {
			out[i] = trees[i].Sentence
		}
		return out
	}
	p.Parse = func([]extract.Sentence) ([]extract.Tree, error) { return trees, nil }
	p.Rules, p.Passes, p.Repair, p.Link = rules.Suite, passes.Suite, repair.Trees, link.Facts
	d, err := p.Run(*a)
	if err != nil {
		t.Fatal(err)
	}
	structure(t, d)
	openie.Carb(d)
	openie.Benchie(d)
}

func blockAt(a *extract.Article, at int) int {
	for i, b := range a.Blocks {
		if b.Start <= at && at < b.End {
			return i
		}
	}
	return -1
}

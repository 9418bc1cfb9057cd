package english_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/rules"
	"github.com/quadwire/quadwire/internal/golden"
	"github.com/quadwire/quadwire/internal/treetest"
)

// Floors of TestFromText: what the embedded parser with its repairs reaches on
// the sentences of the rules, many of them chosen because it errs there.
const (
	floorArcs         = 0.96 // of words: head and relation as in the hand-checked tree
	floorPropositions = 0.87 // of the propositions that the hand-checked trees give, found from the text too
)

// TestFromText reads the sentences of the rules from their text instead of
// their hand-checked trees: what differs is the parser's doing, not the rules'.
// With -v it names the sentences. The hand-checked trees began as the parser's
// own, so the figure is a guard against decline and no measure of the parser;
// that is in extract/parse/weights/MODEL.md.
func TestFromText(t *testing.T) {
	p := load(t)
	words, arcs, want, got := 0, 0, 0, 0
	for _, file := range golden.Files(t, "../rules/testdata/*.txtar", 100) {
		_, s := golden.Read(t, file)
		gold, err := treetest.Parse(s["text"], s["tree"])
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		a := article(t, s["text"], published)
		trees, err := p.Parse(p.Segment(&a))
		if err != nil {
			t.Fatal(err)
		}
		p.Repair(trees)
		words += len(gold[0].Tokens)
		if len(trees) != len(gold) || len(trees[0].Tokens) != len(gold[0].Tokens) {
			t.Errorf("%s: other sentences or words than the hand-checked tree has", file)
			continue
		}
		for i, g := range gold[0].Tokens {
			if h := trees[0].Tokens[i]; h.Head == g.Head && h.Deprel == g.Deprel {
				arcs++
			}
		}
		lines := map[string]bool{}
		for _, l := range propositions(&trees[0]) {
			lines[l] = true
		}
		missed := 0
		for _, l := range propositions(&gold[0]) {
			want++
			if lines[l] {
				got++
				continue
			}
			missed++
		}
		if missed > 0 {
			t.Logf("%s: %d propositions not found from the text\n%s", filepath.Base(file), missed,
				golden.Diff(strings.Join(propositions(&gold[0]), "\n"), strings.Join(propositions(&trees[0]), "\n")))
		}
	}
	if words == 0 || want == 0 {
		t.Fatal("no words or no propositions")
	}
	a, q := float64(arcs)/float64(words), float64(got)/float64(want)
	t.Logf("arcs %.3f of %d words, propositions %.3f of %d", a, words, q, want)
	if a < floorArcs || q < floorPropositions {
		t.Errorf("arcs %.3f, at least %.3f; propositions %.3f, at least %.3f", a, floorArcs, q, floorPropositions)
	}
}

// propositions are what the rules find in a tree, a line each.
func propositions(tree *extract.Tree) []string {
	var out []string
	for _, r := range rules.Suite {
		for _, p := range r.Find(tree) {
			p.Rule = r.Name
			out = append(out, strings.TrimSuffix(treetest.Propositions([]extract.Proposition{p}), "\n"))
		}
	}
	return out
}

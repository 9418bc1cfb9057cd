package repair

import (
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/internal/golden"
	"github.com/quadwire/quadwire/internal/treetest"
)

// TestNeedsAreOfRepairs: each line of needs.txt is of a repair, and no repair has two.
func TestNeedsAreOfRepairs(t *testing.T) {
	seen := map[string]bool{}
	for line := range strings.Lines(needsText) {
		f := strings.Fields(line)
		if len(f) < 2 || seen[f[0]] || !slices.ContainsFunc(Suite, func(r Repair) bool { return r.Name == f[0] }) {
			t.Errorf("needs.txt: a second line, no repair or no need: %q", line)
			continue
		}
		seen[f[0]] = true
	}
}

// TestNeedsAreMet: what a repair mends has what the repair needs.
func TestNeedsAreMet(t *testing.T) {
	changed := map[string]int{}
	for _, file := range golden.Files(t, "testdata/*.txtar", 300) {
		for _, tree := range treesOf(t, file) {
			for _, r := range Suite {
				if mendsUnmet(r, tree) {
					t.Errorf("%s: repair %s changes a tree without what needs.txt says that it needs: loosen its line or take it out", file, r.Name)
				}
			}
		}
		name := filepath.Base(file)
		for _, r := range Suite {
			if strings.HasPrefix(name, r.Name+"-") {
				changed[r.Name]++
			}
		}
	}
	for name := range needed.of {
		if changed[name] == 0 {
			t.Errorf("no tree shows what %s needs", name)
		}
	}
}

// TestNeedsOfDamagedTrees: so it is in the trees of all sentences, as a parser could have
// misread them.
func TestNeedsOfDamagedTrees(t *testing.T) {
	const each = 2
	for _, file := range append(golden.Files(t, "testdata/*.txtar", 300), golden.Files(t, "../rules/testdata/*.txtar", 300)...) {
		for _, tree := range treesOf(t, file) {
			for seed := range uint64(each) {
				damaged := treetest.Damage(&tree, seed)
				sameMended(t, file, damaged)
			}
		}
	}
}

// treesOf are the trees of a file before anything is mended.
func treesOf(t *testing.T, file string) []extract.Tree {
	t.Helper()
	_, s := golden.Read(t, file)
	trees, err := treetest.Parse(s["text"], s["before"]+s["tree"])
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	return trees
}

// mendsUnmet reports whether the repair changes a tree that has not all it needs.
func mendsUnmet(r Repair, tree extract.Tree) bool {
	has := make(inventory, needed.all)
	for i := range tree.Tokens {
		has.take(&tree, i)
	}
	if has.meets(needed.of[r.Name]) {
		return false
	}
	got := copyOf(tree)
	r.Apply(&got)
	return !reflect.DeepEqual(got, tree)
}

// sameMended fails if the tree comes out otherwise where every repair is tried.
func sameMended(t *testing.T, what string, tree extract.Tree) {
	t.Helper()
	all, fit := []extract.Tree{copyOf(tree)}, []extract.Tree{copyOf(tree)}
	for _, r := range Suite {
		r.Apply(&all[0])
	}
	Trees(fit)
	if !reflect.DeepEqual(fit, all) {
		t.Errorf("%s: the needs of a repair keep it from what it does\n%s", what, golden.Diff(treetest.Format(all), treetest.Format(fit)))
	}
}

func copyOf(t extract.Tree) extract.Tree {
	t.Tokens, t.Names, t.Labels = slices.Clone(t.Tokens), slices.Clone(t.Names), slices.Clone(t.Labels)
	t.Arc, t.Rel = slices.Clone(t.Arc), slices.Clone(t.Rel)
	return t
}

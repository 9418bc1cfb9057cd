package repair_test

import (
	"fmt"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/repair"
	"github.com/quadwire/quadwire/internal/golden"
	"github.com/quadwire/quadwire/internal/treetest"
)

// TestRepairs runs one repair over each tree of testdata. A file is named after
// its repair: REPAIR-….txtar shows the tree before and after it, and in
// REPAIR-not-….txtar, which has no section after, the tree must stay what it is.
func TestRepairs(t *testing.T) {
	files := golden.Files(t, "testdata/*.txtar", 70)
	mended, kept := map[string]int{}, map[string]int{}
	for _, file := range files {
		r := owner(name(file))
		if r == nil {
			t.Errorf("%s: named after no repair", file)
			continue
		}
		t.Run(name(file), func(t *testing.T) {
			before, after := mend(t, file, r)
			switch negative := strings.HasPrefix(name(file), r.Name+"-not-"); {
			case negative && after != before:
				t.Errorf("%s: changed\n%s", file, golden.Diff(before, after))
			case negative:
				kept[r.Name]++
			case after == before:
				t.Errorf("%s: nothing changed", file)
			default:
				mended[r.Name]++
				golden.Compare(t, file, "after", after)
			}
		})
	}
	for _, r := range repair.Suite {
		if mended[r.Name] == 0 || kept[r.Name] == 0 {
			t.Errorf("repair %s: %d trees that it mends, %d that it keeps", r.Name, mended[r.Name], kept[r.Name])
		}
	}
}

// TestTodo shows what is still wrong. Each file of testdata/todo says what is
// right; one that has come right fails until it moves to testdata.
func TestTodo(t *testing.T) {
	open := 0
	for _, file := range golden.Files(t, "testdata/todo/*.txtar", 0) {
		r := owner(name(file))
		if r == nil {
			t.Errorf("%s: named after no repair", file)
			continue
		}
		_, after := mend(t, file, r)
		_, s := golden.Read(t, file)
		if after == s["after"] {
			t.Errorf("%s is right now: move it to testdata", file)
			continue
		}
		t.Logf("%s (-want +got)\n%s", file, golden.Diff(s["after"], after))
		open++
	}
	if open > 0 {
		t.Skipf("%d trees in testdata/todo still wait for their repair", open)
	}
}

func name(file string) string { return strings.TrimSuffix(filepath.Base(file), ".txtar") }

// owner is the repair that a test is named after: the longest that fits.
func owner(test string) *repair.Repair {
	var best *repair.Repair
	for i := range repair.Suite {
		if r := &repair.Suite[i]; strings.HasPrefix(test, r.Name+"-") && (best == nil || len(r.Name) > len(best.Name)) {
			best = r
		}
	}
	return best
}

// mend runs the repair over the trees of a file and gives them before and after.
func mend(t *testing.T, file string, r *repair.Repair) (before, after string) {
	t.Helper()
	claim, s := golden.Read(t, file)
	if !strings.HasSuffix(strings.TrimSpace(claim), ".") {
		t.Errorf("%s: the first line does not say what is tested", file)
	}
	trees, err := treetest.Parse(s["text"], s["before"])
	if err != nil {
		t.Fatalf("%s: before: %v", file, err)
	}
	before = treetest.Format(trees)
	for i := range trees {
		r.Apply(&trees[i])
	}
	after = treetest.Format(trees)
	if _, err := treetest.Parse(s["text"], after); err != nil {
		t.Errorf("%s: no tree any more: %v", file, err)
	}
	return before, after
}

// TestGoldTreesStay: the suite finds nothing to mend in trees that are right.
func TestGoldTreesStay(t *testing.T) {
	files := append(golden.Files(t, "../rules/testdata/*.txtar", 100), golden.Files(t, "../rules/testdata/todo/*.txtar", 0)...)
	for _, file := range files {
		_, s := golden.Read(t, file)
		trees, err := treetest.Parse(s["text"], s["tree"])
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		for _, r := range repair.Suite {
			before := treetest.Format(trees)
			for i := range trees {
				r.Apply(&trees[i])
			}
			if after := treetest.Format(trees); after != before {
				t.Errorf("%s: repair %s changes a tree that is right\n%s", file, r.Name, golden.Diff(before, after))
				break
			}
		}
	}
}

// TestDamagedTreesStayTrees: what comes out of the trees of all sentences, as a parser
// could have misread them, is a tree.
func TestDamagedTreesStayTrees(t *testing.T) {
	const each = 24
	for _, file := range append(golden.Files(t, "testdata/*.txtar", 300), golden.Files(t, "../rules/testdata/*.txtar", 300)...) {
		_, s := golden.Read(t, file)
		trees, err := treetest.Parse(s["text"], s["before"]+s["tree"])
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		for seed := range uint64(each) {
			t.Run(fmt.Sprintf("%s/%d", name(file), seed), func(t *testing.T) {
				damaged := make([]extract.Tree, len(trees))
				for i := range trees {
					damaged[i] = treetest.Damage(&trees[i], seed)
				}
				repair.Trees(damaged)
				if _, err := treetest.Parse(s["text"], treetest.Format(damaged)); err != nil {
					t.Errorf("%v\n%s", err, treetest.Format(damaged))
				}
			})
		}
	}
}

// FuzzTreesStayTrees: whatever the tree, what comes out is one over the same
// words, and the same each time.
func FuzzTreesStayTrees(f *testing.F) {
	const seeds = 64
	for i := range seeds {
		seed := make([]byte, 0, 200)
		for k := range 200 {
			seed = append(seed, byte(k*k*(i+5)+k*31+i*77))
		}
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a, trees := treetest.Random(data)
		repair.Trees(trees)
		if _, err := treetest.Parse(a.Text, treetest.Format(trees)); err != nil {
			t.Errorf("%v\n%s", err, treetest.Format(trees))
		}
		_, same := treetest.Random(data)
		for i := range same {
			for k := range same[i].Tokens {
				x, y := same[i].Tokens[k], trees[i].Tokens[k]
				if x.Form != y.Form || x.Span != y.Span {
					t.Errorf("word %d changed from %q to %q", k, x.Form, y.Form)
				}
			}
		}
		repair.Trees(same)
		if !reflect.DeepEqual([]extract.Tree(same), trees) {
			t.Error("a second run differs")
		}
	})
}

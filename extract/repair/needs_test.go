package repair

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/internal/golden"
	"github.com/quadwire/quadwire/internal/needs"
	"github.com/quadwire/quadwire/internal/treetest"
)

// TestNeedsFollow: each line of needs.txt is of a repair whose source asks for all of it. With
// -update, lines that do not follow are written anew, and those of new repairs.
func TestNeedsFollow(t *testing.T) {
	asked, err := needs.OfRepairs("..")
	if err != nil {
		t.Fatal(err)
	}
	if len(asked) != len(Suite) {
		t.Fatalf("%d repairs are read in the source, %d run", len(asked), len(Suite))
	}
	lines := map[string]string{}
	for line := range strings.Lines(needsText) {
		f := strings.Fields(line)
		if _, ok := asked[f[0]]; !ok || lines[f[0]] != "" || len(f) < 2 {
			t.Errorf("needs.txt: no repair, a second line or no need: %q", line)
			continue
		}
		lines[f[0]] = line
		for _, any := range f[1:] {
			if !follows(strings.Split(any, "|"), asked[f[0]]) {
				delete(lines, f[0])
				if !golden.Update() {
					t.Errorf("the repair %s need not have %s: go test ./extract/repair -run NeedsFollow -update", f[0], any)
				}
			}
		}
	}
	if golden.Update() {
		writeNeeds(t, lines, asked)
	}
}

// follows reports whether one of the rows asks for no more than any of these.
func follows(any []string, rows [][]string) bool {
	return slices.ContainsFunc(rows, func(row []string) bool {
		return !slices.ContainsFunc(row, func(a string) bool { return !slices.Contains(any, a) })
	})
}

// writeNeeds writes needs.txt: the lines that there are, and for other repairs those of the
// rows that sort out most trees of the tests.
func writeNeeds(t *testing.T, lines map[string]string, asked map[string][][]string) {
	const longest = 12
	rows := map[string][]string{}
	var all strings.Builder
	for name, asks := range asked {
		for _, row := range asks {
			if len(row) <= longest {
				rows[name] = append(rows[name], strings.Join(row, "|"))
			}
		}
		all.WriteString(name + " " + strings.Join(rows[name], " ") + "\n")
	}
	n := readNeeds(all.String())
	var stock []inventory
	for _, file := range append(golden.Files(t, "testdata/*.txtar", 300), golden.Files(t, "../rules/testdata/*.txtar", 300)...) {
		for _, tree := range treesOf(t, file) {
			v := n.inventory()
			v.takeAll(&tree)
			stock = append(stock, v)
		}
	}
	var out strings.Builder
	for _, r := range Suite {
		if line := lines[r.Name]; line != "" {
			out.WriteString(line)
		} else if best := telling(n.of[r.Name], stock); len(best) > 0 {
			fmt.Fprintf(&out, "%-22s", r.Name)
			for _, k := range best {
				out.WriteString(" " + rows[r.Name][k])
			}
			out.WriteString("\n")
		}
	}
	if err := os.WriteFile("needs.txt", []byte(out.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}

// telling are the rows of a need that together sort out most trees, the best first.
func telling(all need, stock []inventory) []int {
	const most, least = 5, .01
	var out []int
	left := stock
	for range most {
		best, fewest := -1, left
		for k, row := range all {
			var meet []inventory
			for _, v := range left {
				if v.meetsOne(row) {
					meet = append(meet, v)
				}
			}
			if float64(len(fewest)-len(meet)) > least*float64(len(stock)) {
				best, fewest = k, meet
			}
		}
		if best < 0 {
			return out
		}
		out, left = append(out, best), fewest
	}
	return out
}

// TestNeedsAreMet: what a repair mends has what the repair needs.
func TestNeedsAreMet(t *testing.T) {
	changed := map[string]int{}
	for _, file := range golden.Files(t, "testdata/*.txtar", 300) {
		for _, tree := range treesOf(t, file) {
			for _, r := range Suite {
				if mendsUnmet(r, tree) {
					t.Errorf("%s: repair %s changes a tree without what needs.txt says that it needs", file, r.Name)
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
	has := needed.inventory()
	has.takeAll(&tree)
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

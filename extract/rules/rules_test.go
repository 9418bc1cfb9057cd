package rules_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/rules"
	"github.com/quadwire/quadwire/internal/golden"
	"github.com/quadwire/quadwire/internal/treetest"
)

// leastSentences is how many sentences the suite has at least.
const leastSentences = 240

// TestSentences holds the suite against hand-checked trees: each file of
// testdata is a sentence, its first line the claim under test, its name the rule
// and the construction. The sentences are written for these tests.
func TestSentences(t *testing.T) {
	for _, file := range golden.Files(t, "testdata/*.txtar", leastSentences) {
		t.Run(name(file), func(t *testing.T) {
			golden.Compare(t, file, "propositions", treetest.Propositions(find(t, file)))
		})
	}
}

// TestTodo shows what is still wrong. Each file of testdata/todo says what is
// right; one that has come right fails until it moves to testdata.
func TestTodo(t *testing.T) {
	open := 0
	for _, file := range golden.Files(t, "testdata/todo/*.txtar", 0) {
		_, s := golden.Read(t, file)
		got := treetest.Propositions(find(t, file))
		if got == s["propositions"] {
			t.Errorf("%s is right now: move it to testdata", file)
			continue
		}
		t.Logf("%s (-want +got)\n%s", file, golden.Diff(s["propositions"], got))
		open++
	}
	if open > 0 {
		t.Skipf("%d sentences in testdata/todo still wait for their rules", open)
	}
}

// TestEveryRuleHasSentences wants for each rule a sentence where it fires,
// RULE-….txtar, and one where it must not, RULE-not-….txtar.
func TestEveryRuleHasSentences(t *testing.T) {
	files := golden.Files(t, "testdata/*.txtar", leastSentences)
	seen := map[string]bool{}
	for _, r := range rules.Suite {
		if r.Doc == "" || r.Find == nil || r.Name == "" || seen[r.Name] {
			t.Errorf("rule %q: without doc or function, or named twice", r.Name)
		}
		seen[r.Name] = true
		fires, not := 0, 0
		for _, file := range files {
			if owner(name(file)) != r.Name {
				continue
			}
			found := slices.ContainsFunc(find(t, file), func(p extract.Proposition) bool { return p.Rule == r.Name })
			switch negative := strings.HasPrefix(name(file), r.Name+"-not-"); {
			case negative && found:
				t.Errorf("%s: rule %s fires", file, r.Name)
			case negative:
				not++
			case found:
				fires++
			default:
				t.Errorf("%s: rule %s does not fire", file, r.Name)
			}
		}
		if fires == 0 || not == 0 {
			t.Errorf("rule %s: %d sentences where it fires, %d where it does not", r.Name, fires, not)
		}
	}
	for _, file := range files {
		if owner(name(file)) == "" {
			t.Errorf("%s: named after no rule", file)
		}
	}
}

// owner is the rule that a test is named after: the longest that fits.
func owner(test string) string {
	best := ""
	for _, r := range rules.Suite {
		if strings.HasPrefix(test, r.Name+"-") && len(r.Name) > len(best) {
			best = r.Name
		}
	}
	return best
}

// name is the name of a txtar file as a test's.
func name(file string) string { return strings.TrimSuffix(filepath.Base(file), ".txtar") }

// find runs the suite over the trees of a txtar file.
func find(t *testing.T, file string) []extract.Proposition {
	t.Helper()
	claim, s := golden.Read(t, file)
	if !strings.HasSuffix(strings.TrimSpace(claim), ".") {
		t.Errorf("%s: the first line does not say what is tested", file)
	}
	if _, ok := s["propositions"]; !ok {
		t.Errorf("%s: no section propositions; an empty one says that there are none", file)
	}
	trees, err := treetest.Parse(s["text"], s["tree"])
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	if canonical := treetest.Format(trees); canonical != s["tree"] {
		t.Errorf("%s: the tree is not in canonical form:\n%s", file, golden.Diff(s["tree"], canonical))
	}
	var out []extract.Proposition
	for i := range trees {
		out = append(out, run(&trees[i])...)
	}
	return out
}

// run is what the pipeline does with the rules and one tree.
func run(tree *extract.Tree) []extract.Proposition {
	var out []extract.Proposition
	for _, r := range rules.Suite {
		for _, p := range r.Find(tree) {
			p.Rule = r.Name
			out = append(out, p)
		}
	}
	return out
}

// laws that every proposition keeps, whatever the tree.
func laws(t *testing.T, tree *extract.Tree, ps []extract.Proposition) {
	t.Helper()
	for _, p := range ps {
		if len(p.Args) == 0 || p.Args[0].Role != extract.RoleSubject {
			t.Fatalf("%s: no subject in %+v", p.Rule, p.Args)
		}
		if p.Base == "" || p.Verb == "" || strings.ContainsAny(p.Base, " \t\n") {
			t.Errorf("%s: base %q, verb %q", p.Rule, p.Base, p.Verb)
		}
		if p.Modality == "" || p.Tense == "" || p.Outer != -1 || p.Dropped != "" {
			t.Errorf("%s: modality %q, tense %q, outer %d, dropped %q", p.Rule, p.Modality, p.Tense, p.Outer, p.Dropped)
		}
		if p.Head < 0 || p.Head >= len(tree.Tokens) || !tree.Contains(p.Span) {
			t.Errorf("%s: head %d, span %v in a sentence %v", p.Rule, p.Head, p.Span, tree.Span)
		}
		for _, a := range append(slices.Clone(p.Args), p.Speakers...) {
			argumentLaws(t, tree, p, a)
		}
	}
}

func argumentLaws(t *testing.T, tree *extract.Tree, p extract.Proposition, a extract.Argument) {
	t.Helper()
	if len(a.Tokens) == 0 || !slices.IsSorted(a.Tokens) || a.Tokens[0] < 0 || a.Tokens[len(a.Tokens)-1] >= len(tree.Tokens) {
		t.Fatalf("%s: argument of tokens %v", p.Rule, a.Tokens)
	}
	if a.Span != tree.SpanOf(a.Tokens) {
		t.Errorf("%s: %q spans %v, its tokens %v", p.Rule, a.Text, a.Span, tree.SpanOf(a.Tokens))
	}
	if a.Text == "" || a.Role == "" {
		t.Errorf("%s: argument %q with role %q", p.Rule, a.Text, a.Role)
	}
}

// TestDamagedTrees: the rules keep their laws on the trees of all their sentences as a
// parser could have misread them.
func TestDamagedTrees(t *testing.T) {
	const each = 24
	for _, file := range golden.Files(t, "testdata/*.txtar", 300) {
		_, s := golden.Read(t, file)
		trees, err := treetest.Parse(s["text"], s["tree"])
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		for i := range trees {
			for seed := range uint64(each) {
				tree := treetest.Damage(&trees[i], seed)
				t.Run(fmt.Sprintf("%s/%d/%d", name(file), i, seed), func(t *testing.T) { laws(t, &tree, run(&tree)) })
			}
		}
	}
}

// FuzzAnyTree: the rules keep their laws on any tree, and a second run over the same
// tree finds the same.
func FuzzAnyTree(f *testing.F) {
	seeds := 0
	for i := range 64 {
		seed := make([]byte, 0, 160)
		for k := range 160 {
			seed = append(seed, byte(k*k*(i+3)+k*29+i*91))
		}
		f.Add(seed)
		seeds++
	}
	if seeds < 64 {
		f.Fatalf("%d seeds", seeds)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		_, trees := treetest.Random(data)
		for i := range trees {
			ps := run(&trees[i])
			laws(t, &trees[i], ps)
			if again := run(&trees[i]); treetest.Propositions(again) != treetest.Propositions(ps) {
				t.Error("a second run differs")
			}
		}
	})
}

package mention

import (
	"fmt"
	"math/rand/v2"
	"os"
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

// render is one line an entity: identifier, type, mentions in order, those in doubt
// with a question mark.
func render(a *extract.Article, mentions []extract.Mention, entities []extract.Entity) string {
	var b strings.Builder
	for i, e := range entities {
		var forms []string
		for _, m := range mentions {
			if m.Entity == i {
				form := a.Text[m.Start:m.End]
				if m.Doubt {
					form += "?"
				}
				forms = append(forms, form)
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

// A by-line says who "I" is outside quotations.
func TestWriter(t *testing.T) {
	a, trees, err := readCoNLLU("1 I I PRON PRP _ 2 nsubj _ NE=O\n2 met meet VERB VBD _ 0 root _ NE=O\n3 Putin Putin PROPN NNP _ 2 obj _ NE=B-PER\n")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		authors []string
		want    string
	}{
		{[]string{"Anne Applebaum"}, "Anne_Applebaum person: I\nVladimir_Putin person: Putin\n"},
		{nil, "Vladimir_Putin person: Putin\n"},
		{[]string{"Anne Applebaum", "Peter Pomerantsev"}, "Vladimir_Putin person: Putin\n"},
	} {
		a.Authors = c.authors
		mentions, entities := Find(a, trees)
		laws(t, a, trees, mentions, entities)
		if got := render(a, mentions, entities); got != c.want {
			t.Errorf("authors %q: %s, want %s", c.authors, got, c.want)
		}
	}
}

// Whatever tree the parser makes of a sentence, Find keeps its laws: heads,
// relations, tags and names of the test articles are shuffled.
func TestLawsOnBrokenTrees(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) < 20 {
		t.Fatalf("%d test files, %v", len(files), err)
	}
	rels := strings.Fields("nsubj obj obl nmod nmod:poss appos conj cc case flat compound amod det acl:relcl ccomp parataxis root punct advcl xcomp nummod nmod:desc expl")
	tags := strings.Fields("NOUN PROPN PRON ADJ VERB ADP DET PUNCT NUM CCONJ PART AUX")
	types := []extract.NameType{extract.PER, extract.ORG, extract.LOC, "DATE"}
	rng := rand.New(rand.NewPCG(1, 2))
	for _, f := range files {
		a, trees, _ := load(t, f)
		for range 20 {
			for s := range trees {
				tokens := trees[s].Tokens
				heads := randomTree(rng, len(tokens))
				for i := range tokens {
					tokens[i].Head = heads[i]
					switch rng.IntN(6) {
					case 1:
						tokens[i].Deprel = rels[rng.IntN(len(rels))]
					case 2:
						tokens[i].UPOS = tags[rng.IntN(len(tags))]
					}
				}
				trees[s].Names = nil
				for i := 0; i < len(tokens); i += 1 + rng.IntN(4) {
					n := min(len(tokens), i+1+rng.IntN(3))
					trees[s].Names = append(trees[s].Names, extract.Name{First: i, Last: n, Type: types[rng.IntN(4)]})
					i = n
				}
			}
			mentions, entities := Find(a, trees)
			laws(t, a, trees, mentions, entities)
		}
	}
	if m, e := Find(&extract.Article{}, nil); len(m)+len(e) > 0 {
		t.Errorf("an empty article has %d mentions and %d entities", len(m), len(e))
	}
	Find(&extract.Article{}, make([]extract.Tree, 2)) // sentences without a word
}

// randomTree is the heads of a tree of n words: one root, no cycle.
func randomTree(rng *rand.Rand, n int) []int {
	heads := make([]int, n)
	order := rng.Perm(n)
	for k, i := range order {
		heads[i] = -1
		if k > 0 {
			heads[i] = order[rng.IntN(k)]
		}
	}
	return heads
}

func BenchmarkFind(b *testing.B) {
	text, err := os.ReadFile("testdata/role.txtar")
	if err != nil {
		b.Fatal(err)
	}
	a, trees, err := readCoNLLU(strings.Split(strings.SplitN(string(text), "-- article.conllu --\n", 2)[1], "-- chains --")[0])
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(a.Text)))
	for b.Loop() {
		Find(a, trees)
	}
}

// Coreference keeps what Find has found: every mention of an entity that has
// several stands in one chain, spans lie inside the text and in order.
func TestCoreferenceAgreesWithFind(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) < 1 {
		t.Fatalf("%d test files, %v", len(files), err)
	}
	for _, f := range files {
		a, trees, _ := load(t, f)
		mentions, _ := Find(a, trees)
		byHead := map[[2]int]Coreferent{}
		last := -1
		coreferents, _ := Coreference(a, trees)
		for _, m := range coreferents {
			if m.Start < last || m.Start >= m.End || m.End > len(a.Text) || m.P < 0 || m.P > 1 {
				t.Errorf("%s: %+v after %d", f, m, last)
			}
			last = m.Start
			if m.Entity >= 0 {
				byHead[[2]int{m.Sentence, m.Head}] = m
			}
		}
		chain := map[int]int{}
		for _, m := range mentions {
			if m.Doubt {
				continue // a reader's guess, which Coreference makes anew
			}
			c, ok := byHead[[2]int{m.Sentence, m.Head}]
			if !ok || c.Entity != m.Entity {
				t.Errorf("%s: %q is entity %d, got %+v", f, a.Text[m.Start:m.End], m.Entity, c)
				continue
			}
			if n, ok := chain[m.Entity]; ok && n != c.Chain {
				t.Errorf("%s: %q stands in chain %d, its entity in %d", f, a.Text[m.Start:m.End], c.Chain, n)
			}
			chain[m.Entity] = c.Chain
		}
	}
}

// A whole phrase has its relative clause and its 's, and nothing of what stands
// beside it.
func TestWholePhrase(t *testing.T) {
	_, trees, err := readCoNLLU(strings.ReplaceAll(`1 the the DET DT _ 2 det _ _
2 dog dog NOUN NN _ 4 nmod:poss _ _
3 's 's PART POS _ 2 case _ _
4 owner owner NOUN NN _ 0 root _ _
5 who who PRON WP _ 6 nsubj _ _
6 barks bark VERB VBZ _ 4 acl:relcl _ _
7 and and CCONJ CC _ 9 cc _ _
8 a a DET DT _ 9 det _ _
9 cat cat NOUN NN _ 4 conj _ _
`, " ", "\t"))
	if err != nil {
		t.Fatal(err)
	}
	for head, want := range map[int][2]int{3: {0, 6}, 1: {0, 3}, 8: {7, 9}} {
		if first, last := wholePhrase(&trees[0], head); first != want[0] || last != want[1] {
			t.Errorf("head %d: [%d, %d), want %v", head, first, last, want)
		}
	}
	if first, last := coordination(&trees[0], 3); first != 0 || last != 9 {
		t.Errorf("coordination: [%d, %d), want [0, 9)", first, last)
	}
}

// Chains across articles are the same in any order of the articles.
func TestAcrossInAnyOrder(t *testing.T) {
	var texts []Text
	for _, f := range []string{"father_and_son", "titles", "role", "in_law", "famous", "titles"} {
		a, trees, _ := load(t, "testdata/"+f+".txtar")
		a.Name = f
		texts = append(texts, Text{a, trees})
	}
	want := Across(texts)
	both := map[int]bool{}
	for _, m := range want[1] {
		both[m.Chain] = true
	}
	shared := 0
	for _, m := range want[5] {
		if both[m.Chain] {
			shared++
		}
	}
	if shared == 0 || shared != len(want[5]) {
		t.Errorf("an article read twice: %d of its %d mentions stand in chains of both", shared, len(want[5]))
	}
	for range 5 {
		perm := rand.Perm(len(texts))
		mixed := make([]Text, len(texts))
		for i, k := range perm {
			mixed[i] = texts[k]
		}
		got := Across(mixed)
		for i, k := range perm {
			if !reflect.DeepEqual(got[i], want[k]) {
				t.Fatalf("order %v: %s has other chains", perm, texts[k].Article.Name)
			}
		}
	}
}

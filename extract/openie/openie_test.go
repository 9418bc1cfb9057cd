package openie_test

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/openie"
	"github.com/quadwire/quadwire/internal/golden"
	"github.com/quadwire/quadwire/internal/treetest"
)

// leastSentences is how many sentences there are at least.
const leastSentences = 29

// TestSentences holds both forms against hand-checked trees: each file of testdata
// is a sentence written for this test, its first line the claim under test.
func TestSentences(t *testing.T) {
	for _, file := range golden.Files(t, "testdata/*.txtar", leastSentences) {
		claim, s := golden.Read(t, file)
		if !strings.HasSuffix(strings.TrimSpace(claim), ".") {
			t.Errorf("%s: the first line does not say what is tested", file)
		}
		trees, err := treetest.Parse(s["text"], s["tree"])
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		d := &extract.Doc{Article: extract.Article{Text: s["text"]}, Trees: trees}
		golden.Compare(t, file, "carb", carbText(openie.Carb(d)))
		golden.Compare(t, file, "benchie", benchieText(openie.Benchie(d)))
	}
}

func carbText(es []openie.Extraction) string {
	var b strings.Builder
	for _, e := range es {
		fmt.Fprintf(&b, "%s %.2f: %s; %s\n", e.Kind, e.Confidence, e.Relation, strings.Join(e.Args, "; "))
	}
	return b.String()
}

func benchieText(ts []openie.Triple) string {
	var b strings.Builder
	for _, t := range ts {
		fmt.Fprintf(&b, "%s; %s; %s\n", t.Subject, t.Relation, t.Object)
	}
	return b.String()
}

// FuzzAnyTree: on any tree the words of an extraction are the text's, but for a
// form of be or have at the head of a relation; nothing is said twice, nothing is
// empty, and a second run gives the same.
func FuzzAnyTree(f *testing.F) {
	seeds := 0
	for i := range 64 {
		seed := make([]byte, 0, 160)
		for k := range 160 {
			seed = append(seed, byte(k*k*(i+5)+k*31+i*87))
		}
		f.Add(seed)
		seeds++
	}
	if seeds < 64 {
		f.Fatalf("%d seeds", seeds)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a, trees := treetest.Random(data)
		d := &extract.Doc{Article: *a, Trees: trees}
		es, ts := openie.Carb(d), openie.Benchie(d)
		once := map[openie.Triple]bool{}
		seen := map[string]bool{}
		for _, e := range es {
			if key := fmt.Sprintf("%d %q %q", e.Sentence, e.Relation, e.Args); seen[key] {
				t.Errorf("twice: %+v", e)
			} else {
				seen[key] = true
			}
			if e.Kind == "" || len(e.Args) < 2 || !(e.Confidence > 0 && e.Confidence < 1) {
				t.Errorf("%+v", e)
			}
			rel := strings.Fields(e.Relation)
			if len(rel) > 0 && added[rel[0]] {
				rel = rel[1:]
			}
			wordLaws(t, a.Text, strings.Join(rel, " "), e.Args...)
		}
		for _, x := range ts {
			if once[x] {
				t.Errorf("twice: %+v", x)
			}
			once[x] = true
			if x.Subject == "" || x.Relation == "" || x.Object == "" {
				t.Errorf("empty: %+v", x)
			}
			wordLaws(t, a.Text, x.Relation, x.Subject, x.Object)
		}
		if again := (&extract.Doc{Article: *a, Trees: trees}); carbText(openie.Carb(again)) != carbText(es) || benchieText(openie.Benchie(again)) != benchieText(ts) {
			t.Error("a second run differs")
		}
	})
}

// added are the words that a relation may begin with though the text lacks them.
var added = map[string]bool{"is": true, "are": true, "was": true, "were": true, "has": true, "had": true}

func wordLaws(t *testing.T, text, relation string, args ...string) {
	t.Helper()
	if relation == "in" { // "is in" between two places
		relation = ""
	}
	for _, part := range append(args, relation) {
		for _, w := range strings.Fields(part) {
			if !strings.Contains(text, w) {
				t.Errorf("%q in %q is not in the text %q", w, part, text)
			}
		}
	}
}

// birds is a pipeline for lines of three words, the second a verb.
func birds() *extract.Pipeline {
	return &extract.Pipeline{
		Segment: func(a *extract.Article) []extract.Sentence {
			var s extract.Sentence
			at := 0
			for _, w := range strings.Fields(a.Text) {
				at += strings.Index(a.Text[at:], w)
				s.Tokens = append(s.Tokens, extract.Token{Span: extract.Span{Start: at, End: at + len(w)}, Form: w})
				at += len(w)
			}
			if len(s.Tokens) == 0 {
				return nil
			}
			return []extract.Sentence{s}
		},
		Parse: func(ss []extract.Sentence) ([]extract.Tree, error) {
			var out []extract.Tree
			for _, s := range ss {
				if len(s.Tokens) != 3 {
					return nil, errors.New("not three words")
				}
				s.Tokens[0].Head, s.Tokens[0].Deprel, s.Tokens[0].UPOS = 1, "nsubj", "NOUN"
				s.Tokens[1].Head, s.Tokens[1].Deprel, s.Tokens[1].UPOS = -1, "root", "VERB"
				s.Tokens[2].Head, s.Tokens[2].Deprel, s.Tokens[2].UPOS = 1, "obj", "NOUN"
				out = append(out, extract.Tree{Sentence: s})
			}
			return out, nil
		},
	}
}

func TestLines(t *testing.T) {
	for _, c := range []struct {
		name, in string
		form     openie.Form
		want     string
	}{
		{"carb", "Owls  hunt mice\n\nLarks eat worms", openie.CarbForm, "Owls  hunt mice\t0.7800\thunt\tOwls\tmice\nLarks eat worms\t0.7800\teat\tLarks\tworms\n"},
		{"benchie counts lines", "Owls hunt mice\n\nLarks eat worms\n", openie.BenchieForm, "1\tOwls\thunt\tmice\n3\tLarks\teat\tworms\n"},
		{"benchie takes ids", "a7\tOwls hunt mice\n", openie.BenchieForm, "a7\tOwls\thunt\tmice\n"},
		{"the end of a DOS line is no word", "Owls hunt mice\r\n", openie.BenchieForm, "1\tOwls\thunt\tmice\n"},
		{"nothing", "", openie.CarbForm, ""},
	} {
		var b bytes.Buffer
		if err := openie.Lines(birds(), strings.NewReader(c.in), c.form, &b); err != nil || b.String() != c.want {
			t.Errorf("%s: %q, %v; want %q", c.name, b.String(), err, c.want)
		}
	}
	var b bytes.Buffer
	if err := openie.Lines(birds(), strings.NewReader("Owls hunt mice\nOwls hunt\n"), openie.CarbForm, &b); err == nil || err.Error() != "line 2: not three words" {
		t.Errorf("error %v", err)
	}
	if err := openie.Lines(birds(), strings.NewReader("Owls hunt mice\n"), "xml", &b); err == nil {
		t.Error("an unknown form passes")
	}
	if err := openie.Lines(birds(), strings.NewReader("x"+strings.Repeat("y", 2<<20)), openie.CarbForm, &b); err == nil || !strings.HasPrefix(err.Error(), "line 1: ") {
		t.Errorf("a line too long: %v", err)
	}
}

// TestEscapes: the Penn Treebank's brackets, which the tree has as what they stand
// for, come out as they went in, and parts of one written word touch.
func TestEscapes(t *testing.T) {
	text := "Owls hunt field-mice -LRB- voles -RRB- ."
	words := []struct{ form, raw, rel string }{
		{"Owls", "Owls", "nsubj"}, {"hunt", "hunt", "root"}, {"field", "field", "compound"}, {"-", "-", "punct"}, {"mice", "mice", "obj"},
		{"(", "-LRB-", "punct"}, {"voles", "voles", "nmod"}, {")", "-RRB-", "punct"}, {".", ".", "punct"},
	}
	heads := []int{1, -1, 4, 4, 1, 6, 4, 6, 1}
	var tree extract.Tree
	at := 0
	for i, w := range words {
		at += strings.Index(text[at:], w.raw)
		tree.Tokens = append(tree.Tokens, extract.Token{Span: extract.Span{Start: at, End: at + len(w.raw)}, Form: w.form, UPOS: "NOUN", Head: heads[i], Deprel: w.rel})
		at += len(w.raw)
	}
	tree.Tokens[1].UPOS = "VERB"
	d := &extract.Doc{Article: extract.Article{Text: text}, Trees: []extract.Tree{tree}}
	if got, want := benchieText(openie.Benchie(d)), "Owls; hunt; field-mice -LRB- voles -RRB-\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

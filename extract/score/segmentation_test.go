package score

import (
	"math"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
)

// Columns are parted by single spaces here; the file has tabs.
const conllu = `# newdoc id = d1
# newpar
# sent_id = 1
# text = It isn't over.
1 It it PRON PRP _ 4 nsubj _ _
2-3 isn't _ _ _ _ _ _ _ _
2 is be AUX VBZ _ 4 cop _ _
3 n't not PART RB _ 4 advmod _ _
4 over over ADV RB _ 0 root _ SpaceAfter=No
5 . . PUNCT . _ 4 punct _ _

# sent_id = 2
# text = Go on
1 Go go VERB VB _ 0 root _ _
2 on on ADV RB _ 1 advmod _ _

# newpar
# newpar_block = p (1 s)
# sent_id = 3
1 End end NOUN NN _ 0 root _ _

# newdoc id = d2
# sent_id = 4
1 Next next ADJ JJ _ 0 root _ _

`

func TestReadSegmented(t *testing.T) {
	ds, err := ReadSegmented(strings.NewReader(tabs(conllu)))
	if err != nil || len(ds) != 2 {
		t.Fatalf("%d documents, %v", len(ds), err)
	}
	d := ds[0]
	if d.ID != "d1" || d.Text != "It isn't over. Go on\n\nEnd" {
		t.Errorf("document %q: %q", d.ID, d.Text)
	}
	var got []string
	for _, w := range d.Words {
		got = append(got, d.Text[w.Start:w.End])
	}
	if s := strings.Join(got, "|"); s != "It|is|n't|over|.|Go|on|End" {
		t.Errorf("words %s", s)
	}
	got = nil
	for _, s := range d.Sentences {
		got = append(got, d.Text[s.Start:s.End])
	}
	if s := strings.Join(got, "|"); s != "It isn't over.|Go on|End" {
		t.Errorf("sentences %s", s)
	}
	if _, err := ReadSegmented(strings.NewReader("1\tIt\n\n")); err == nil || !strings.Contains(err.Error(), "line 2") {
		t.Errorf("two columns: %v", err)
	}
}

func tabs(s string) string {
	var out []string
	for l := range strings.Lines(s) {
		if !strings.HasPrefix(l, "#") {
			l = strings.ReplaceAll(l, " ", "\t")
		}
		out = append(out, l)
	}
	return strings.Join(out, "")
}

func TestSegmentation(t *testing.T) {
	gold := Segmented{Text: "a b. c", Sentences: []extract.Span{{Start: 0, End: 4}, {Start: 5, End: 6}}, Words: []extract.Span{{Start: 0, End: 1}, {Start: 2, End: 3}, {Start: 3, End: 4}, {Start: 5, End: 6}}}
	got := []extract.Sentence{{Span: extract.Span{Start: 0, End: 4}, Tokens: []extract.Token{{Span: extract.Span{Start: 0, End: 1}}, {Span: extract.Span{Start: 2, End: 4}}}}}
	s, w := Segmentation(gold, got)
	if s != (Counts{Gold: 2, System: 1, Correct: 1}) || w != (Counts{Gold: 4, System: 2, Correct: 1}) {
		t.Errorf("sentences %+v, words %+v", s, w)
	}
	if f := w.F1(); math.Abs(f-1.0/3) > 1e-9 {
		t.Errorf("F1 %v", f)
	}
	if (Counts{}).F1() != 0 {
		t.Error("nothing at all does not score 0")
	}
}

func TestPages(t *testing.T) {
	var p Pages
	// Five words are two shingles; four of the six got words make one of three.
	pr, rc := p.Add("a b c d e", "a b c d x y")
	if math.Abs(pr-1.0/3) > 1e-9 || rc != 0.5 {
		t.Errorf("P %v R %v", pr, rc)
	}
	p.Add("short one", "short, one!") // fewer than four words: one shingle
	p.Add("a b c d", "")              // nothing got: no precision
	if math.Abs(p.P()-2.0/3) > 1e-9 || math.Abs(p.R()-0.5) > 1e-9 || p.Exact != 1 || p.N != 3 {
		t.Errorf("P %v R %v exact %d of %d", p.P(), p.R(), p.Exact, p.N)
	}
	if f := p.F1(); math.Abs(f-4.0/7) > 1e-9 {
		t.Errorf("F1 %v", f)
	}
}

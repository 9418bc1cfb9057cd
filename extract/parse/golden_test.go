package parse

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/parse/weights"
)

// golden is a sentence with what the trained model finds in it, computed in
// float32 by the training code; train/pack.py copies it from model.json. Heads
// count from 1, 0 is the root, and are the best of every word, tree or not.
type golden struct {
	Words  []string `json:"words"`
	IDs    []int32  `json:"wordpiece_ids"`
	Shapes []int32  `json:"shape_ids"`
	First  []int    `json:"first_subword_index"`
	UPOS   []string `json:"upos"`
	XPOS   []string `json:"xpos"`
	Heads  []int    `json:"heads"`
	Tree   bool     `json:"heads_is_tree"`
	Deprel []string `json:"deprel"`
	NER    []string `json:"ner"`
	Check  struct {
		NER    []float32 `json:"ner_logits_word0"`
		Syntax []float32 `json:"syntax_vec_word0_first8"`
		Names  []float32 `json:"ner_vec_word0_first8"`
		Arc    []float32 `json:"arc_scores_word0"`
		Rel    []float32 `json:"rel_logits_word0_first8"`
	} `json:"check"`
}

func goldens(t *testing.T) (out []golden) {
	b, err := os.ReadFile("testdata/golden.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, &out); err != nil {
		t.Fatal(err)
	}
	if len(out) < 5 {
		t.Fatalf("%d golden examples, there should be 5 at least", len(out))
	}
	return out
}

func (g *golden) sentence() (s extract.Sentence) {
	for _, w := range g.Words {
		s.Tokens = append(s.Tokens, extract.Token{Form: w})
	}
	return s
}

func sharedModel(t testing.TB) *model {
	m, err := newModel(weights.File)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// worst is the largest difference between numbers that should agree.
func worst(got, want []float32) float64 {
	d := 0.0
	for i := range want {
		if want[i] < -9000 { // a word as its own head, which training rules out
			continue
		}
		d = max(d, math.Abs(float64(got[i]-want[i])))
	}
	return d
}

// checks is how far an answer of the oracle's shape is from the golden numbers:
// of vectors, and of scores, which are some twenty times larger.
func (g *golden) checks(o *oracle, a *answer) (vectors, scores float64) {
	vectors = max(worst(a.syntax[1], g.Check.Syntax), worst(a.names[1], g.Check.Names))
	scores = max(worst(a.ner[1], g.Check.NER), worst(a.arc[1], g.Check.Arc), worst(o.rel(a, 1, g.Heads[0]), g.Check.Rel))
	return vectors, scores
}

// TestPieces: words are cut and shaped as in training.
func TestPieces(t *testing.T) {
	p := &Parser{m: sharedModel(t)}
	for _, g := range goldens(t) {
		pl := p.plan([]extract.Tree{{Sentence: g.sentence()}})
		if !slices.Equal(pl.ids, g.IDs) || !slices.Equal(pl.shapes, g.Shapes) || !slices.Equal(pl.starts, g.First) {
			t.Errorf("%v:\npieces %v\n  want %v\nshapes %v\n  want %v\nstarts %v\n  want %v", g.Words, pl.ids, g.IDs, pl.shapes, g.Shapes, pl.starts, g.First)
		}
	}
}

// TestOracleTrained: the oracle with the weights as trained reproduces the
// golden numbers.
func TestOracleTrained(t *testing.T) {
	o := trained(t, sharedModel(t).header)
	for _, g := range goldens(t) {
		a := o.read(g.IDs, g.Shapes, g.First)
		if v, s := g.checks(o, &a); v > 1e-3 || s > 5e-3 {
			t.Errorf("%v: vectors differ by %g, scores by %g", g.Words, v, s)
		}
	}
}

// TestOracleDequantised: with the packed weights it comes close to them. Each
// weight is off by up to half a step, 1/254 of the largest in its row, which
// leaves vectors a few hundredths off, and scores, which run to ±30, by less than 1.
func TestOracleDequantised(t *testing.T) {
	o := dequantised(sharedModel(t))
	for _, g := range goldens(t) {
		a := o.read(g.IDs, g.Shapes, g.First)
		v, s := g.checks(o, &a)
		if v > 0.05 || s > 1 {
			t.Errorf("%v: vectors differ by %g, scores by %g", g.Words, v, s)
		}
	}
}

// TestGolden: every tier finds in the golden sentences what the model found when
// it was trained. Where the model was in two minds a rounded weight may tip it,
// so one answer in a hundred may differ, and heads of a probability below .7.
func TestGolden(t *testing.T) {
	for _, k := range tiers() {
		p, err := newParser(weights.File, k)
		if err != nil {
			t.Fatal(err)
		}
		var answers int
		var wrong []string
		check := func(word, got, want string) {
			if answers++; got != want {
				wrong = append(wrong, fmt.Sprintf("%s: %s, want %s", word, got, want))
			}
		}
		for _, g := range goldens(t) {
			trees, err := p.Parse([]extract.Sentence{g.sentence()})
			if err != nil {
				t.Fatal(err)
			}
			ner := bio(&trees[0])
			for i, tok := range trees[0].Tokens {
				check(tok.Form, tok.UPOS, g.UPOS[i])
				check(tok.Form, tok.XPOS, g.XPOS[i])
				check(tok.Form, ner[i], g.NER[i])
				if g.Tree && trees[0].Arc[i] >= 0.7 {
					check(tok.Form, fmt.Sprint(tok.Deprel, tok.Head), fmt.Sprint(g.Deprel[i], g.Heads[i]-1))
				}
			}
		}
		if answers < 300 || len(wrong) > answers/100 {
			t.Errorf("%s: %d of %d answers differ:\n%s", k.name, len(wrong), answers, strings.Join(wrong, "\n"))
		}
	}
}

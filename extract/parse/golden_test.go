package parse

import (
	"encoding/json"
	"github.com/quadwire/quadwire/extract"
	"os"
	"testing"
)

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

func TestGolden(t *testing.T) {
	b, _ := os.ReadFile("testdata/golden.json")
	var gs []golden
	if err := json.Unmarshal(b, &gs); err != nil {
		t.Fatal(err)
	}
	p, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range gs {
		var s extract.Sentence
		for _, w := range g.Words {
			s.Tokens = append(s.Tokens, extract.Token{Form: w})
		}
		tr, _ := p.Parse([]extract.Sentence{s})
		for i, tok := range tr[0].Tokens {
			if tok.UPOS != g.UPOS[i] || tok.XPOS != g.XPOS[i] || tok.Head != g.Heads[i]-1 || tok.Deprel != g.Deprel[i] {
				t.Errorf("%+v want %v %v %v %v", tok, g.UPOS[i], g.XPOS[i], g.Heads[i]-1, g.Deprel[i])
			}
		}
		t.Log(tr[0].Names, tr[0].Arc)
	}
}

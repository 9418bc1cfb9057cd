package score_test

import (
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract/score"
)

func TestReadECB(t *testing.T) {
	corpus := strings.ReplaceAll("1_a 0 0 Rui -\n1_a 0 1 Costa X\n1_a 1 0 He X\n\n2_b 0 0 Porto Y\n", " ", "\t")
	mentions := `[{"coref_chain":"X","doc_id":"1_a","mention_type":"HUM","sent_id":0,"tokens_number":[0,1]},
		{"coref_chain":"T","doc_id":"1_a","mention_type":"TIM","sent_id":1,"tokens_number":[0]},
		{"coref_chain":"Y","doc_id":"2_b","mention_type":"LOC","sent_id":0,"tokens_number":[0]}]`
	docs, err := score.ReadECB(strings.NewReader(corpus), strings.NewReader(mentions))
	if err != nil || len(docs) != 2 {
		t.Fatalf("%d documents, %v", len(docs), err)
	}
	d := docs[0]
	if d.Topic() != "1" || len(d.Sentences) != 2 || len(d.Mentions) != 1 || d.Mentions[0].Chain != "X" || len(docs[1].Mentions) != 1 {
		t.Errorf("%+v", docs)
	}
	a, sentences := d.Article()
	if a.Text != "Rui Costa\n\nHe\n\n" || len(sentences) != 2 || a.Text[sentences[1].Start:sentences[1].End] != "He" || sentences[1].Block != 1 {
		t.Errorf("%q, %+v", a.Text, sentences)
	}
	for name, bad := range map[string][2]string{
		"columns":  {"1_a\t0\n", "[]"},
		"sentence": {"1_a\tx\t0\tRui\n", "[]"},
		"words":    {corpus, `[{"doc_id":"1_a","mention_type":"HUM","sent_id":0,"tokens_number":[7]}]`},
		"document": {corpus, `[{"doc_id":"9_z","mention_type":"HUM","sent_id":0,"tokens_number":[0]}]`},
		"JSON":     {corpus, `[`},
	} {
		if _, err := score.ReadECB(strings.NewReader(bad[0]), strings.NewReader(bad[1])); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// With singletons a mention that both sides leave alone counts for B³ and CEAFe.
func TestCoreferenceWithSingletons(t *testing.T) {
	s := score.Coreference{Singletons: true}
	s.Add([][]score.CorefMention{group("ab"), group("c")}, [][]score.CorefMention{group("a"), group("b"), group("c")})
	if got, want := s.B3.R(), 2.0/3; got < want-1e-9 || got > want+1e-9 {
		t.Errorf("B³ recall %.4f, want %.4f", got, want)
	}
	if s.B3.P() != 1 || s.MUC.R() != 0 {
		t.Errorf("B³ precision %.4f, MUC recall %.4f", s.B3.P(), s.MUC.R())
	}
}

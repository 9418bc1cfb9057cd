package score_test

import (
	"math"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract/score"
)

// group makes a chain of mentions out of letters: each letter is one mention.
func group(letters string) []score.CorefMention {
	var c []score.CorefMention
	for _, r := range letters {
		c = append(c, score.CorefMention{Sentence: int(r), First: 0, Last: 1})
	}
	return c
}

// The example of Bagga and Baldwin (1998), worked out by hand for every measure.
func TestCoreferenceMeasures(t *testing.T) {
	for _, c := range []struct {
		name                               string
		gold, got                          []string
		mucP, mucR, b3P, b3R, ceafP, ceafR float64
	}{
		{"the same", []string{"abc", "de"}, []string{"de", "abc"}, 1, 1, 1, 1, 1, 1},
		{"two chains joined", []string{"abcde", "fg", "hijkl"}, []string{"abcde", "fghijkl"},
			9.0 / 10, 1, (5 + 4.0/7 + 25.0/7) / 12, 1, (1 + 10.0/12) / 2, (1 + 10.0/12) / 3},
		{"a chain broken", []string{"abcd"}, []string{"ab", "cd"}, 1, 2.0 / 3, 1, 0.5, (4.0 / 6) / 2, 4.0 / 6},
		{"a mention too many, one missed", []string{"abc"}, []string{"abx"}, 0.5, 0.5, (2.0 * 2 / 3) / 3, (2.0 * 2 / 3) / 3, 4.0 / 6, 4.0 / 6},
		{"singletons do not count", []string{"ab", "c"}, []string{"ab", "d"}, 1, 1, 1, 1, 1, 1},
		{"nothing found", []string{"ab"}, nil, 0, 0, 0, 0, 0, 0},
	} {
		var gold, got [][]score.CorefMention
		for _, g := range c.gold {
			gold = append(gold, group(g))
		}
		for _, g := range c.got {
			got = append(got, group(g))
		}
		var s score.Coreference
		s.Add(gold, got)
		for _, m := range []struct {
			name      string
			got, want float64
		}{
			{"MUC P", s.MUC.P(), c.mucP}, {"MUC R", s.MUC.R(), c.mucR}, {"B3 P", s.B3.P(), c.b3P},
			{"B3 R", s.B3.R(), c.b3R}, {"CEAFe P", s.CEAFe.P(), c.ceafP}, {"CEAFe R", s.CEAFe.R(), c.ceafR},
		} {
			if math.Abs(m.got-m.want) > 1e-9 {
				t.Errorf("%s: %s is %.4f, want %.4f", c.name, m.name, m.got, m.want)
			}
		}
	}
}

func TestReadGUM(t *testing.T) {
	text := strings.ReplaceAll(`# newdoc id = GUM_news_test
1 The the DET DT _ 2 det _ Entity=(1-person-new-nnnss-cf1-2-coref
2 mayor mayor NOUN NN _ 6 nsubj _ _
3 of of ADP IN _ 4 case _ _
4 Porto Porto PROPN NNP _ 2 nmod _ Entity=(2-place-new-nnnnn-cf2-1-sgl-Porto)1)
5 , , PUNCT , _ 4 punct _ _
6 spoke speak VERB VBD _ 0 root _ _

1 She she PRON PRP _ 2 nsubj _ Entity=(1-person-giv:act-nnnss-cf1-1-ana)
2 is be AUX VBZ _ 3 cop _ _
3 leader leader NOUN NN _ 0 root _ Entity=(1-person-giv:act-nnnss-cf2-1-pred)
`, " ", "\t")
	text = strings.ReplaceAll(text, "#\tnewdoc\tid\t=\t", "# newdoc id = ")
	docs, err := score.ReadGUM(strings.NewReader(text))
	if err != nil || len(docs) != 1 {
		t.Fatalf("%d documents, %v", len(docs), err)
	}
	want := []score.CorefMention{{Sentence: 0, First: 0, Last: 4, Head: 1}, {Sentence: 1, First: 0, Last: 1, Head: 0}}
	d := docs[0]
	if d.Genre != "news" || len(d.Chains) != 1 || len(d.Chains[0]) != 2 || d.Chains[0][0] != want[0] || d.Chains[0][1] != want[1] {
		t.Errorf("%s, chains %+v, want one: %+v", d.Genre, d.Chains, want)
	}
	if _, err := score.ReadGUM(strings.NewReader("# newdoc id = x\n1\tonly\n")); err == nil {
		t.Error("a line of two columns is no error")
	}
}

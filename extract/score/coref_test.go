package score_test

import (
	"math"
	"os"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention"
	"github.com/quadwire/quadwire/extract/parse"
	"github.com/quadwire/quadwire/extract/repair"
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

// Floors of the scores on GUM dev; see the log for the figures.
const (
	floorCoNLL    = 0.28
	floorNews     = 0.33
	floorNames    = 0.92
	floorPronouns = 0.76
)

// TestCoreference scores the mentions of GUM's development documents, read by
// the embedded parser on gold words.
func TestCoreference(t *testing.T) {
	f, err := os.Open(corpus(t, "treebanks", "en_gum-ud-dev.conllu"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	docs, err := score.ReadGUM(f)
	if err != nil {
		t.Fatal(err)
	}
	p, err := parse.New()
	if err != nil {
		t.Fatal(err)
	}
	var all, news score.Coreference
	var l links
	for _, d := range docs {
		a, trees := gumTrees(t, d, p)
		mentions, entities := mention.Find(a, trees)
		chains := make([][]score.CorefMention, len(entities))
		for _, m := range mentions {
			chains[m.Entity] = append(chains[m.Entity], asAnnotated(&trees[m.Sentence], m))
		}
		all.Add(d.Chains, chains)
		if d.Genre == "news" {
			news.Add(d.Chains, chains)
		}
		l.add(d, trees, mentions)
	}
	for _, s := range []struct {
		name string
		c    score.Coreference
	}{{"all genres", all}, {"news", news}} {
		t.Logf("%s: MUC %.3f %.3f %.3f, B3 %.3f %.3f %.3f, CEAFe %.3f %.3f %.3f, CoNLL F1 %.4f", s.name,
			s.c.MUC.P(), s.c.MUC.R(), s.c.MUC.F1(), s.c.B3.P(), s.c.B3.R(), s.c.B3.F1(), s.c.CEAFe.P(), s.c.CEAFe.R(), s.c.CEAFe.F1(), s.c.CoNLL())
	}
	names := float64(l.right[extract.Named]+l.right[extract.Adjective]) / float64(l.made[extract.Named]+l.made[extract.Adjective])
	pronouns := float64(l.right[extract.Pronoun]) / float64(l.made[extract.Pronoun])
	t.Logf("links of names: precision %.3f of %d; of nouns %.3f of %d; of pronouns: precision %.3f of %d (nearest mention %.3f), recall of he, she, it, they %.3f of %d",
		names, l.made[extract.Named]+l.made[extract.Adjective], float64(l.right[extract.Nominal])/float64(l.made[extract.Nominal]), l.made[extract.Nominal],
		pronouns, l.made[extract.Pronoun], float64(l.nearest)/float64(l.made[extract.Pronoun]), float64(l.third)/float64(l.wanted), l.wanted)
	if all.CoNLL() < floorCoNLL || news.CoNLL() < floorNews || names < floorNames || pronouns < floorPronouns {
		t.Errorf("below a floor: CoNLL %.3f (%.3f), news %.3f (%.3f), names %.3f (%.3f), pronouns %.3f (%.3f)", all.CoNLL(), floorCoNLL, news.CoNLL(), floorNews, names, floorNames, pronouns, floorPronouns)
	}
}

// gumTrees parses a document's own words.
func gumTrees(t *testing.T, d score.CorefDoc, p *parse.Parser) (*extract.Article, []extract.Tree) {
	t.Helper()
	gold, err := score.ReadConllu(strings.NewReader(strings.Join(d.Lines, "\n") + "\n"))
	if err != nil {
		t.Fatal(err)
	}
	a := &extract.Article{}
	var text strings.Builder
	sentences := make([]extract.Sentence, len(gold))
	block, s := 0, -1
	blocks := make([]int, 0, len(gold))
	for _, line := range d.Lines {
		if strings.HasPrefix(line, "# newpar") && !strings.HasPrefix(line, "# newpar_") {
			block++
		}
		if strings.HasPrefix(line, "1\t") || strings.HasPrefix(line, "1-") && s+1 == len(blocks) {
			if strings.HasPrefix(line, "1\t") {
				blocks, s = append(blocks, block), s+1
			}
		}
	}
	for i := range gold {
		at := text.Len()
		sentences[i] = gold[i].Sentence
		sentences[i].Start, sentences[i].End = gold[i].Start+at, gold[i].End+at
		if i < len(blocks) {
			sentences[i].Block = blocks[i]
		}
		for k := range sentences[i].Tokens {
			tok := &sentences[i].Tokens[k]
			for text.Len() < at+tok.Start {
				text.WriteByte(' ')
			}
			text.WriteString(tok.Form)
			tok.Start, tok.End = tok.Start+at, tok.End+at
		}
		text.WriteByte(' ')
	}
	a.Text = text.String()
	trees, err := p.Parse(sentences)
	if err != nil {
		t.Fatal(err)
	}
	repair.Trees(trees)
	return a, trees
}

// asAnnotated is a mention with the words that GUM's annotators count to it:
// the whole noun phrase of its head, with its relative clause and its 's.
func asAnnotated(t *extract.Tree, m extract.Mention) score.CorefMention {
	out := score.CorefMention{Sentence: m.Sentence, First: m.First, Last: m.Last, Head: m.Head}
	if m.Kind == extract.Adjective {
		return out
	}
	in := map[int]bool{}
	for _, i := range t.Phrase(m.Head, func(c int) bool { return t.Tokens[c].Head == m.Head && outside(t, c, m.Head) }) {
		in[i] = true
	}
	inside := func(i, next int) bool {
		return i >= 0 && i < len(t.Tokens) && (in[i] || t.Tokens[i].UPOS == "PUNCT" && in[next])
	}
	out.First, out.Last = m.Head, m.Head+1
	for inside(out.First-1, out.First-2) {
		out.First--
	}
	for inside(out.Last, out.Last+1) {
		out.Last++
	}
	return out
}

// outside reports whether what depends on a noun is no part of its phrase.
func outside(t *extract.Tree, c, head int) bool {
	switch {
	case t.Is(c, "case"):
		f := t.Tokens[c].Form
		return f != "'s" && f != "’s" && f != "'" && f != "’"
	case t.Is(c, "advmod"):
		return c < head
	}
	return t.Is(c, "cc", "punct", "conj", "mark", "cop", "nsubj", "aux", "appos", "parataxis", "discourse", "vocative", "advcl", "obl", "dislocated", "orphan")
}

// links counts, for every mention that joined a chain, whether the mention it
// joined is of the same gold chain. A pronoun is held against the nearest
// mention of its chain that is none; names and nouns against the nearest one, and only
// where the gold has both.
type links struct {
	made, right            map[extract.MentionKind]int
	nearest, third, wanted int
}

var thirdPerson = map[string]bool{"he": true, "him": true, "his": true, "himself": true, "she": true, "her": true, "hers": true, "herself": true,
	"it": true, "its": true, "itself": true, "they": true, "them": true, "their": true, "theirs": true, "themselves": true}

func (l *links) add(d score.CorefDoc, trees []extract.Tree, mentions []extract.Mention) {
	if l.made == nil {
		l.made, l.right = map[extract.MentionKind]int{}, map[extract.MentionKind]int{}
	}
	byWords, byHead := map[[3]int]int{}, map[[2]int]int{}
	for i, c := range d.Chains {
		for k, m := range c {
			byWords[[3]int{m.Sentence, m.First, m.Last}] = i + 1
			byHead[[2]int{m.Sentence, m.Head}] = i + 1
			if k > 0 && m.Last == m.First+1 && thirdPerson[trees[m.Sentence].Lower(m.First)] {
				l.wanted++
			}
		}
	}
	gold := func(m extract.Mention) int {
		full := asAnnotated(&trees[m.Sentence], m)
		for _, w := range [][3]int{{m.Sentence, full.First, full.Last}, {m.Sentence, m.First, m.Last}} {
			if g := byWords[w]; g > 0 {
				return g
			}
		}
		for i := m.First; i < m.Last; i++ {
			if g := byHead[[2]int{m.Sentence, i}]; g > 0 {
				return g
			}
		}
		return 0
	}
	last, lastNoun := map[int]extract.Mention{}, map[int]extract.Mention{}
	for _, m := range mentions {
		near, joined := last[m.Entity]
		with := near
		if q, ok := lastNoun[m.Entity]; ok && m.Kind == extract.Pronoun {
			with = q
		}
		last[m.Entity] = m
		if m.Kind != extract.Pronoun {
			lastNoun[m.Entity] = m
		}
		if !joined {
			continue
		}
		g, h := gold(m), gold(with)
		if m.Kind != extract.Pronoun && (g == 0 || h == 0) {
			continue
		}
		l.made[m.Kind]++
		ok := g > 0 && g == h
		if ok {
			l.right[m.Kind]++
		}
		if m.Kind == extract.Pronoun {
			if g > 0 && g == gold(near) {
				l.nearest++
			}
			if ok && thirdPerson[trees[m.Sentence].Lower(m.Head)] {
				l.third++
			}
		}
	}
}

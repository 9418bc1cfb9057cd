package mention

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/parse"
	"github.com/quadwire/quadwire/extract/repair"
	"github.com/quadwire/quadwire/extract/score"
)

// An example is one pronoun of the training set: its candidates' features, the
// chain that each stands in and which of them the gold says it is.
type example struct {
	Class   string     `json:"class"`
	Nothing []string   `json:"nothing"`
	Cands   [][]string `json:"cands"`
	Chains  []int      `json:"chains"`
	Gold    []bool     `json:"gold"`
	Genre   string     `json:"genre"`
	Any     bool       `json:"any"` // the gold has an antecedent, found or not
}

// TestWritePronouns writes the examples that train/fit.py learns from. It needs
// QUADWIRE_GUM, a CoNLL-U file of GUM, and QUADWIRE_PRONOUNS, the file to write.
func TestWritePronouns(t *testing.T) {
	from, to := os.Getenv("QUADWIRE_GUM"), os.Getenv("QUADWIRE_PRONOUNS")
	if from == "" || to == "" {
		t.Skip("QUADWIRE_GUM and QUADWIRE_PRONOUNS are not set")
	}
	in, err := os.Open(from)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	docs, err := score.ReadGUM(in)
	if err != nil {
		t.Fatal(err)
	}
	out, err := os.Create(to)
	if err != nil {
		t.Fatal(err)
	}
	defer out.Close()
	enc := json.NewEncoder(out)
	p, err := parse.New()
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, doc := range docs {
		a, trees, err := readCoNLLU(strings.Join(doc.Lines, "\n"))
		if err != nil {
			t.Fatal(err)
		}
		sentences := make([]extract.Sentence, len(trees))
		for i := range trees {
			sentences[i] = trees[i].Sentence
		}
		if trees, err = p.Parse(sentences); err != nil {
			t.Fatal(err)
		}
		repair.Trees(trees)
		n += writeDoc(t, enc, newDoc(a, trees), goldChains(doc), doc.Genre)
	}
	t.Logf("%d pronouns of %d documents", n, len(docs))
}

// goldChains is the gold chain (from 1) of each mention's head and, for
// mentions of several words, of the words that no other mention's head is.
func goldChains(doc score.CorefDoc) map[[2]int]int {
	gold := map[[2]int]int{}
	for i, c := range doc.Chains {
		for _, m := range c {
			gold[[2]int{m.Sentence, m.Head}] = i + 1
		}
	}
	return gold
}

func writeDoc(t *testing.T, enc *json.Encoder, d *doc, gold map[[2]int]int, genre string) int {
	chainOf := func(p *phrase) int {
		if g := gold[[2]int{p.sent, p.head}]; g > 0 {
			return g
		}
		if p.kind == extract.Named {
			for i := p.first; i < p.last; i++ {
				if g := gold[[2]int{p.sent, i}]; g > 0 {
					return g
				}
			}
		}
		return 0
	}
	n := 0
	d.teach = func(p *phrase, c pronounClass, cands []candidate, nothing []string) *phrase {
		g := gold[[2]int{p.sent, p.head}]
		e := example{Class: c.class(), Nothing: nothing, Genre: genre, Any: g > 0}
		ids := map[any]int{}
		var found *phrase
		for _, q := range cands {
			var key any = q.phrase
			if q.phrase.chain != nil {
				key = q.phrase.chain
			}
			if _, ok := ids[key]; !ok {
				ids[key] = len(ids)
			}
			right := g > 0 && chainOf(q.phrase) == g
			if right && found == nil {
				found = q.phrase
			}
			e.Cands, e.Gold, e.Chains = append(e.Cands, q.features), append(e.Gold, right), append(e.Chains, ids[key])
		}
		if err := enc.Encode(e); err != nil {
			t.Fatal(err)
		}
		n++
		return found
	}
	d.run()
	return n
}

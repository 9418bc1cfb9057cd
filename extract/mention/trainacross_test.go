package mention

import (
	"cmp"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/quadwire/quadwire/extract/parse"
	"github.com/quadwire/quadwire/extract/repair"
	"github.com/quadwire/quadwire/extract/score"
)

// TestTrainAcross learns across.tsv. It needs QUADWIRE_ECB, a folder with ECB+'s
// train part, and QUADWIRE_ACROSS, the file to write; see train/README.md.
func TestTrainAcross(t *testing.T) {
	from, to := os.Getenv("QUADWIRE_ECB"), os.Getenv("QUADWIRE_ACROSS")
	if from == "" || to == "" {
		t.Skip("QUADWIRE_ECB and QUADWIRE_ACROSS are not set")
	}
	p, err := parse.New()
	if err != nil {
		t.Fatal(err)
	}
	names := map[uint32]string{}
	l := newLearner(decisionsAcross(readECB(t, p, from), Finder{Alike: p.Alike}, names))
	l.prior = priorAcross
	mean := make([]float64, len(l.w))
	for n := range passesAcross {
		t.Logf("pass %d: log-likelihood %.4f", n+1, l.pass())
		if n >= passesAcross/2 {
			for k, w := range l.w {
				mean[k] += w / (passesAcross - passesAcross/2)
			}
		}
	}
	l.w = mean
	out, err := os.Create(to)
	if err != nil {
		t.Fatal(err)
	}
	if err := cmp.Or(l.write(out, names), out.Close()); err != nil {
		t.Fatal(err)
	}
}

// How across.tsv is learnt: passes, of which the second half is averaged, the
// weight of the L1 prior, by decision rather than by document, and what it costs
// to take an actor for new that is not.
const (
	passesAcross = 15
	priorAcross  = 0.0005
	missedAcross = 1.0
)

// An annotated document of ECB+ as this package reads it.
type annotated struct {
	score.ECBDoc
	Text
}

func readECB(t *testing.T, p *parse.Parser, folder string) []annotated {
	t.Helper()
	corpus, err := os.Open(filepath.Join(folder, "ECB_Train_corpus.txt"))
	if err != nil {
		t.Fatal(err)
	}
	defer corpus.Close()
	gold, err := os.Open(filepath.Join(folder, "ECB_Train_Entity_gold_mentions.json"))
	if err != nil {
		t.Fatal(err)
	}
	defer gold.Close()
	docs, err := score.ReadECB(corpus, gold)
	if err != nil {
		t.Fatal(err)
	}
	out := make([]annotated, len(docs))
	for i, d := range docs {
		a, sentences := d.Article()
		trees, err := p.Parse(sentences)
		if err != nil {
			t.Fatal(err)
		}
		repair.Trees(trees)
		out[i] = annotated{d, Text{a, trees}}
	}
	slices.SortFunc(out, func(a, b annotated) int { return cmp.Compare(a.Name, b.Name) })
	return out
}

// decisionsAcross are those on the actors whom the corpus has annotated.
func decisionsAcross(docs []annotated, find Finder, names map[uint32]string) [][]decision {
	var all []reading
	for _, d := range docs {
		all = append(all, find.read(d.Text))
	}
	c := newCast(all, find)
	gold := c.annotated(docs)
	f := featurizer{names: names}
	near := c.pairs()
	index := map[*actor]int{}
	for i, a := range c.actors {
		index[a] = i
	}
	seen := map[*actor]bool{}
	var out [][]decision
	for _, u := range c.units() {
		for _, a := range u.actors {
			if gold[a] == "" {
				continue
			}
			var d decision
			found := false
			for _, k := range near[index[a]] {
				if b := c.actors[k]; seen[b] && gold[b] != "" {
					ok := gold[a] == gold[b]
					found = found || ok
					d.options, d.right = append(d.options, slices.Clone(c.pair(&f, a, b))), append(d.right, ok)
				}
			}
			d.options, d.right = append(d.options, slices.Clone(c.alone(&f, a))), append(d.right, !found)
			d.price(found, missedAcross)
			out = append(out, []decision{d})
		}
		for _, a := range u.actors {
			seen[a] = true
		}
	}
	return out
}

// annotated are the gold chains of actors: those that most of their mentions have.
func (c *cast) annotated(docs []annotated) map[*actor]string {
	count := map[*actor]map[string]int{}
	for i, d := range docs {
		for _, m := range d.Mentions {
			if k, ok := c.all[i].at[[2]int{m.Sentence, m.Head(&d.Trees[m.Sentence])}]; ok {
				a := c.actors[c.of[i][k]]
				if count[a] == nil {
					count[a] = map[string]int{}
				}
				count[a][m.Chain]++
			}
		}
	}
	out := map[*actor]string{}
	for a, in := range count {
		for _, chain := range sortedKeys(in) {
			if out[a] == "" || in[chain] > in[out[a]] {
				out[a] = chain
			}
		}
	}
	return out
}

package mention

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"maps"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract/parse"
	"github.com/quadwire/quadwire/extract/repair"
	"github.com/quadwire/quadwire/extract/score"
)

// How the weights are learnt: passes over the documents, AdaGrad's rate, the
// weight of the L1 prior, decisions in which a feature must occur, and what a
// wrong decision costs beyond being unlikely (Durrett and Klein 2013).
const (
	passes      = 6
	rate        = 0.1
	prior       = 0.01
	rare        = 20
	costMissed  = 2.0 // a phrase that repeats one is taken for new
	costInvent  = 0.2 // a new phrase is linked
	costMistake = 1.0 // a phrase is linked to a wrong one
)

// TestTrainCoreference learns coref.tsv. It needs QUADWIRE_GUM, a CoNLL-U file of
// GUM to learn from, and QUADWIRE_COREF, the file to write; see train/README.md.
func TestTrainCoreference(t *testing.T) {
	from, to := os.Getenv("QUADWIRE_GUM"), os.Getenv("QUADWIRE_COREF")
	if from == "" || to == "" {
		t.Skip("QUADWIRE_GUM and QUADWIRE_COREF are not set")
	}
	names := map[uint32]string{}
	docs := decisions(t, from, names)
	l := newLearner(docs)
	for n := range passes {
		t.Logf("pass %d: log-likelihood %.4f", n+1, l.pass())
	}
	out, err := os.Create(to)
	if err != nil {
		t.Fatal(err)
	}
	if err := cmp.Or(l.write(out, names), out.Close()); err != nil {
		t.Fatal(err)
	}
}

// A decision is one phrase of the training set: the features of its being new
// and of each of its links, and which of them the gold says are right.
type decision struct {
	options [][]uint32 // the last one is "new"
	right   []bool
	cost    []float64
}

// decisions are those of every document of a GUM file, read by the embedded
// parser on gold words.
func decisions(t *testing.T, file string, names map[uint32]string) [][]decision {
	t.Helper()
	in, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	docs, err := score.ReadGUM(in)
	if err != nil {
		t.Fatal(err)
	}
	p, err := parse.New()
	if err != nil {
		t.Fatal(err)
	}
	out := make([][]decision, len(docs))
	for i, doc := range docs {
		a, sentences, err := doc.Article()
		if err != nil {
			t.Fatal(err)
		}
		trees, err := p.Parse(sentences)
		if err != nil {
			t.Fatal(err)
		}
		repair.Trees(trees)
		d := newDoc(a, trees)
		d.weights = nil
		d.run()
		d.corefer.f.names = names
		out[i] = d.corefer.decisions(doc.Chains)
	}
	return out
}

// decisions are those of one document. Phrases whose words are not quite the
// gold's teach nothing.
func (c *corefer) decisions(chains [][]score.CorefMention) []decision {
	gold, head := map[[3]int]int{}, map[[2]int]bool{}
	for i, ch := range chains {
		for _, m := range ch {
			gold[[3]int{m.Sentence, m.First, m.Last}] = i + 1
			head[[2]int{m.Sentence, m.Head}] = true
		}
	}
	chain := make([]int, len(c.marks))
	var out []decision
	for i, m := range c.marks {
		chain[i] = gold[[3]int{m.sent, m.first, m.last}]
		if chain[i] > 0 || !head[[2]int{m.sent, m.head}] {
			out = append(out, c.decision(i, chain))
		}
		c.seen[m.lemma]++
	}
	return out
}

func (c *corefer) decision(i int, chain []int) decision {
	var d decision
	found, rank := false, 0
	for _, j := range c.candidates(i) {
		ok := chain[i] > 0 && chain[i] == chain[j]
		found = found || ok
		d.options, d.right = append(d.options, slices.Clone(c.link(i, j, rank))), append(d.right, ok)
		rank += c.marks[i].suits(c.marks[j])
	}
	d.options, d.right = append(d.options, slices.Clone(c.alone(i))), append(d.right, !found)
	d.price(found, costMissed)
	return d
}

// price says what each wrong option costs; found tells whether the phrase
// repeats another, missed what it costs to take it for new all the same.
func (d *decision) price(found bool, missed float64) {
	d.cost = make([]float64, len(d.right))
	for k, ok := range d.right {
		switch {
		case ok:
		case k == len(d.right)-1:
			d.cost[k] = missed
		case found:
			d.cost[k] = costMistake
		default:
			d.cost[k] = costInvent
		}
	}
}

// A learner fits the weights by AdaGrad with an L1 prior, which leaves most of
// them at nothing. What features are there does not depend on their order.
type learner struct {
	docs  [][]decision
	index map[uint32]int
	w     []float64
	sum   []float64 // of squared gradients
	last  []int     // step at which the prior was last applied
	step  int
	rng   *rand.Rand
	prior float64
}

func newLearner(docs [][]decision) *learner {
	count := map[uint32]int{}
	for _, ds := range docs {
		for _, d := range ds {
			seen := map[uint32]bool{}
			for _, o := range d.options {
				for _, h := range o {
					seen[h] = true
				}
			}
			for h := range seen {
				count[h]++
			}
		}
	}
	l := &learner{prior: prior, docs: docs, index: map[uint32]int{}, rng: rand.New(rand.NewPCG(1, 2))}
	for _, h := range slices.Sorted(maps.Keys(count)) {
		if count[h] >= rare {
			l.index[h] = len(l.index)
		}
	}
	for _, ds := range docs {
		for _, d := range ds {
			for k, o := range d.options {
				d.options[k] = l.known(o)
			}
		}
	}
	n := len(l.index)
	l.w, l.sum, l.last = make([]float64, n), make([]float64, n), make([]int, n)
	return l
}

// known turns hashes into indexes and leaves rare features out.
func (l *learner) known(hashes []uint32) []uint32 {
	out := hashes[:0]
	for _, h := range hashes {
		if k, ok := l.index[h]; ok {
			out = append(out, uint32(k))
		}
	}
	return out
}

// pass goes once over the documents, a step each, and returns the mean
// log-likelihood of the right choices.
func (l *learner) pass() float64 {
	total, n := 0.0, 0
	grad := map[uint32]float64{}
	for _, i := range l.rng.Perm(len(l.docs)) {
		for _, d := range l.docs[i] {
			total += l.gradient(d, grad)
			n++
		}
		l.step++
		for _, h := range slices.Sorted(maps.Keys(grad)) {
			l.update(h, grad[h])
		}
		clear(grad)
	}
	return total / float64(n)
}

// gradient adds what a decision says to grad.
func (l *learner) gradient(d decision, grad map[uint32]float64) float64 {
	p := make([]float64, len(d.options))
	for k, o := range d.options {
		p[k] = d.cost[k]
		for _, h := range o {
			p[k] += l.w[h]
		}
	}
	top := slices.Max(p)
	all, right := 0.0, 0.0
	for k := range p {
		p[k] = math.Exp(p[k] - top)
		all += p[k]
		if d.right[k] {
			right += p[k]
		}
	}
	for k, o := range d.options {
		g := p[k] / all
		if d.right[k] {
			g -= p[k] / math.Max(right, 1e-300)
		}
		if math.Abs(g) > 1e-4 {
			for _, h := range o {
				grad[h] += g
			}
		}
	}
	return math.Log(math.Max(right/all, 1e-300))
}

// update takes a step for one weight, and catches up on the prior's pull in the
// steps that did not touch it.
func (l *learner) update(h uint32, g float64) {
	l.sum[h] += g * g
	r := rate / math.Sqrt(l.sum[h]+1)
	w := l.w[h] - r*g
	pull := r * l.prior * float64(l.step-l.last[h])
	l.last[h] = l.step
	l.w[h] = math.Copysign(math.Max(math.Abs(w)-pull, 0), w)
}

// write writes the weights that are not nothing, by name.
func (l *learner) write(out io.Writer, names map[uint32]string) error {
	var lines []string
	for h, k := range l.index {
		if w := l.w[k]; math.Abs(w) >= 0.005 {
			lines = append(lines, fmt.Sprintf("%s\t%.2f\n", strings.ReplaceAll(names[h], "\t", " "), w))
		}
	}
	slices.Sort(lines)
	b := bufio.NewWriter(out)
	fmt.Fprintln(b, "# Weights of the coreference model, learnt by TestTrainCoreference. Feature, weight.")
	for _, s := range lines {
		b.WriteString(s)
	}
	return b.Flush()
}

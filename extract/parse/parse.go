package parse

import (
	"runtime"
	"slices"
	"sync"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/parse/weights"
)

// Parser turns sentences into trees. It is safe for concurrent use.
type Parser struct {
	m      *model
	k      *kernels
	tags   tagset
	lemmas lemmas
	pairs  tagPairs
	free   chan *work // memory for as many runs at once as there are processors
}

// batchPieces is about how many pieces go through the network together.
const batchPieces = 288

// New is a parser with the embedded weights, on the fastest kernels that this
// processor has. The error says what is wrong with the weights.
func New() (*Parser, error) { return newParser(weights.File, fastest()) }

func newParser(file []byte, k *kernels) (*Parser, error) {
	m, err := newModel(file)
	if err != nil {
		return nil, err
	}
	rules, err := newLemmas(weights.Lemmas)
	if err != nil {
		return nil, err
	}
	p := &Parser{m: m, k: k, lemmas: rules, tags: newTagset(m.Labels.NER), pairs: newTagPairs(rules, m.Labels.UPOS, m.Labels.XPOS), free: make(chan *work, runtime.GOMAXPROCS(0))}
	for range cap(p.free) {
		p.free <- &work{m: m, k: k}
	}
	return p, nil
}

// Parse gives every sentence its tree, with lemmas, tags, relations and names.
// The sentences are read together, on as many processors as there are; what
// they get does not depend on their neighbours. The error is always nil so far.
func (p *Parser) Parse(sentences []extract.Sentence) ([]extract.Tree, error) {
	trees := newTrees(sentences)
	plan := p.plan(trees)
	names := make([][]extract.Name, len(plan.units))
	var wait sync.WaitGroup
	for rest := plan.units; len(rest) > 0; {
		n, pieces := 0, 0
		for n < len(rest) && (n == 0 || pieces+rest[n].pieces <= batchPieces) {
			pieces += rest[n].pieces
			n++
		}
		units, found := rest[:n], names[len(plan.units)-len(rest):]
		rest = rest[n:]
		w := <-p.free
		wait.Go(func() {
			defer func() { p.free <- w }()
			w.run(p, plan, units, trees, found)
		})
	}
	wait.Wait()
	p.join(plan, trees, names)
	return trees, nil
}

// newTrees is the sentences as trees still to be filled, with memory of their own.
func newTrees(sentences []extract.Sentence) []extract.Tree {
	n := 0
	for i := range sentences {
		n += len(sentences[i].Tokens)
	}
	trees := make([]extract.Tree, len(sentences))
	tokens, arcs, rels := make([]extract.Token, 0, n), make([]float32, n), make([]float32, n)
	for i := range sentences {
		at := len(tokens)
		tokens = append(tokens, sentences[i].Tokens...)
		end := len(tokens)
		trees[i].Sentence = sentences[i]
		trees[i].Tokens, trees[i].Arc, trees[i].Rel = tokens[at:end:end], arcs[at:end:end], rels[at:end:end]
	}
	return trees
}

// join gives every tree its names and hangs the later units of a long sentence
// on the root of its first.
func (p *Parser) join(pl *plan, trees []extract.Tree, names [][]extract.Name) {
	root := -1
	for i, u := range pl.units {
		t := &trees[u.sentence]
		found, labels := part(names[i], p.m.Calibration.Least)
		if u.first == 0 {
			t.Names, t.Labels = found, labels
		} else {
			t.Names, t.Labels = append(t.Names, found...), append(t.Labels, labels...)
		}
		for j := u.first; j < u.last; j++ {
			if t.Tokens[j].Head >= 0 {
				continue
			}
			if u.first == 0 {
				root = j
				continue
			}
			t.Tokens[j].Head, t.Tokens[j].Deprel, t.Arc[j], t.Rel[j] = root, "parataxis", 0, 0
		}
	}
}

// part parts names of persons, organisations and places that are at least so probable
// from the rest, each in the order of the text, in place.
func part(all []extract.Name, least float32) (names, labels []extract.Name) {
	named := func(n extract.Name) bool {
		return n.P >= least && (n.Type == extract.PER || n.Type == extract.ORG || n.Type == extract.LOC)
	}
	slices.SortStableFunc(all, func(a, b extract.Name) int {
		switch x, y := named(a), named(b); {
		case x == y:
			return 0
		case x:
			return -1
		}
		return 1
	})
	k := 0
	for k < len(all) && named(all[k]) {
		k++
	}
	return all[:k:k], all[k:len(all):len(all)]
}

// run parses some units of the plan; names[i] receives the names of units[i].
func (w *work) run(p *Parser, pl *plan, units []unit, trees []extract.Tree, names [][]extract.Name) {
	at, end := units[0].at, units[len(units)-1]
	w.ids, w.shapes = pl.ids[at:end.at+end.pieces], pl.shapes[at:end.at+end.pieces]
	w.starts = w.starts[:0]
	for _, s := range pl.starts[units[0].word : end.word+end.last-end.first+1] {
		w.starts = append(w.starts, s-at)
	}
	w.encode(units)
	w.decode(units, p, trees, names)
	for _, u := range units {
		tokens, begins := trees[u.sentence].Tokens[u.first:u.last], true
		for i := range tokens {
			t := &tokens[i]
			t.Lemma = p.lemmas.of(t.Form, t.UPOS, t.XPOS, begins && u.first == 0, &w.spell)
			if t.UPOS == "VERB" || t.UPOS == "NOUN" {
				t.Lemma = p.m.vocab.base(w.spell.lower(t.Form), t.XPOS, t.Lemma)
			}
			begins = begins && t.UPOS == "PUNCT"
		}
	}
}

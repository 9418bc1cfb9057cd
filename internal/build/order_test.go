package build

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"testing"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/english"
	"github.com/quadwire/quadwire/graph"
)

// articles are such as have names in common: one person under several spellings,
// two persons under one name, short names whose owner another article has, a body
// and its acronym apart, roles and things that stay in their article, and a claim
// that another article bears out.
var articles = []string{
	"US Senator John Smith, 62, blocked the budget bill on Monday. Smith, a Republican from Ohio, said the bill would raise taxes.",
	"Rovers midfielder John Smith scored twice on Monday as his team beat Leeds United. Smith said he was happy.",
	"Ukrainian President Volodymyr Zelenskyy met Steve Witkoff in Kyiv. The president said the talks were productive.",
	"Vladimir Zelensky will fly to Miami on Tuesday. Zelensky plans to meet Witkoff. His chief of staff, Andriy Yermak, resigned.",
	"The Caspian Pipeline Consortium (CPC) said drones had hit a terminal near Novorossiysk. The terminal stopped loading.",
	"CPC reported a loss of $20 million. Witkoff met Zelensky in Kiev, according to AFP.",
	"Zelensky met Witkoff in Kyiv, Agence France-Presse said. Russia seized 270 square miles in November.",
	"Minister Silva resigned in Recife on Tuesday. Silva said she was ill.",
	"A man named as Silva was arrested in Lisbon. Police said the suspect had denied the theft.",
	"Washington rejected the plan. The White House did not comment. Moscow said Kiev had attacked the terminal.",
}

func articleInputs() []Input {
	var in []Input
	for i, text := range articles {
		name := fmt.Sprintf("%d.txt", i)
		in = append(in, Input{Name: name, Read: func() (extract.Article, error) {
			return extract.Article{Name: name, Text: text, Title: fmt.Sprint("Article ", i), Blocks: []extract.Block{{Span: extract.Span{End: len(text)}, Kind: extract.Paragraph}}}, nil
		}})
	}
	return in
}

// The graph is a function of the set of articles: the order in which they come,
// how many are read at once, whether some were in it before, were taken out and
// came back changes not a byte of it.
func TestGraphIsTheSameForAnyHistory(t *testing.T) {
	p, err := english.New()
	if err != nil {
		t.Fatal(err)
	}
	all := articleInputs()
	want := history{pipeline: p}.run(t, 1, all)
	if n := bytes.Count(want, []byte("\n")); n < 300 {
		t.Fatalf("only %d quads", n)
	}
	rng := rand.New(rand.NewPCG(6, 7))
	for i, jobs := range []int{1, 2, 3, 16} {
		mixed := slices.Clone(all)
		rng.Shuffle(len(mixed), func(a, b int) { mixed[a], mixed[b] = mixed[b], mixed[a] })
		if got := (history{pipeline: p}).run(t, jobs, mixed); !bytes.Equal(got, want) {
			t.Errorf("order %d, %d jobs: another graph", i, jobs)
		}
		half := len(mixed) / 2
		h := history{pipeline: p, before: mixed[half-2:], gone: mixed[half:]}
		if got := h.run(t, jobs, mixed); !bytes.Equal(got, want) {
			t.Errorf("order %d, %d jobs, %d articles taken out and read again: another graph", i, jobs, len(h.gone))
		}
	}
}

// A history is what a graph went through before the last build.
type history struct {
	pipeline     *extract.Pipeline
	before, gone []Input // read first, and of these taken out again
}

// run builds a graph with that history and gives its N-Quads.
func (h history) run(t *testing.T, jobs int, in []Input) []byte {
	t.Helper()
	ctx := context.Background()
	s, err := graph.Open(filepath.Join(t.TempDir(), "a.db"), graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	read := func(in []Input) {
		if sum, err := Into(ctx, s, in, h.pipeline, jobs, nil); err != nil || len(sum.Failed) > 0 {
			t.Fatal(err, sum.Failed)
		}
	}
	read(h.before)
	for _, g := range h.gone {
		a, err := g.Read()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := s.Remove(ctx, graph.ArticleIDOf(&a), graph.VersionIDOf(&a)); err != nil {
			t.Fatal(err)
		}
	}
	read(in)
	var b bytes.Buffer
	if err := s.Export(ctx, &b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

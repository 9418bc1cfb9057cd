// Command train fits the sentence ends and scores the segmentation.
//
//	go run ./extract/segment/train -out extract/segment/boundary.tsv TRAIN.conllu ... -- DEV.conllu ...
//	go run ./extract/segment/train -- DEV.conllu ...
//
// The committed boundary.tsv was fitted to the training parts of UD English EWT
// (CC BY-SA 4.0) and of the CC BY genres of GUM.
//
// The files are UD treebanks with "# newdoc" and "# newpar" lines. Scores are
// those of score.Segmentation, on text made of the files' own "# text".
package main

import (
	"bufio"
	"flag"
	"fmt"
	"log"
	"math"
	"math/rand"
	"os"
	"slices"
	"sort"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/score"
	"github.com/quadwire/quadwire/extract/segment"
)

func main() {
	out := flag.String("out", "", "file to write the weights to")
	genre := flag.String("genre", "_news_", "score the documents whose id has this apart")
	show := flag.Bool("show", false, "print every wrong sentence end and word of the scored files")
	flag.Parse()
	args := flag.Args()
	k := slices.Index(args, "--")
	if k < 0 && *out == "" {
		k = 0
		args = append([]string{"--"}, args...)
	} else if k < 0 {
		k = len(args)
	}
	text := segment.Text
	if k > 0 {
		m := fit(read(args[:k]))
		text = m.Text
		if *out != "" {
			if err := write(*out, m); err != nil {
				log.Fatal(err)
			}
		}
	}
	for _, f := range args[min(k+1, len(args)):] {
		var all, part [2]score.Counts
		for _, d := range read([]string{f}) {
			got := text(d.Text)
			s, w := score.Segmentation(d, got)
			all[0].Add(s)
			all[1].Add(w)
			if strings.Contains(d.ID, *genre) {
				part[0].Add(s)
				part[1].Add(w)
			}
			if *show {
				diff(d, got)
			}
		}
		fmt.Printf("%s: sentences P %.2f R %.2f F1 %.2f, words P %.2f R %.2f F1 %.2f", f,
			100*all[0].P(), 100*all[0].R(), 100*all[0].F1(), 100*all[1].P(), 100*all[1].R(), 100*all[1].F1())
		if part[0].Gold > 0 {
			fmt.Printf("; %s: sentences F1 %.2f, words F1 %.2f", *genre, 100*part[0].F1(), 100*part[1].F1())
		}
		fmt.Println()
	}
}

func read(files []string) []score.Segmented {
	var out []score.Segmented
	for _, f := range files {
		r, err := os.Open(f)
		if err != nil {
			log.Fatal(err)
		}
		d, err := score.ReadSegmented(r)
		if err != nil {
			log.Fatalf("%s: %v", f, err)
		}
		r.Close()
		out = append(out, d...)
	}
	return out
}

// diff prints where got differs from the gold standard.
func diff(d score.Segmented, got []extract.Sentence) {
	at := func(i int) string {
		return fmt.Sprintf("%q || %q", d.Text[max(0, i-60):i], d.Text[i:min(len(d.Text), i+40)])
	}
	gold, mine, words := map[int]bool{}, map[int]bool{}, map[extract.Span]bool{}
	for _, s := range d.Sentences {
		gold[s.End] = true
	}
	for _, w := range d.Words {
		words[w] = true
	}
	for _, s := range got {
		mine[s.End] = true
		if !gold[s.End] {
			fmt.Println("extra", at(s.End))
		}
		for _, t := range s.Tokens {
			if !words[t.Span] {
				fmt.Printf("word %q in %q\n", t.Form, d.Text[max(0, t.Start-20):min(len(d.Text), t.End+20)])
			}
		}
	}
	for _, s := range d.Sentences {
		if !mine[s.End] {
			fmt.Println("missed", at(s.End))
		}
	}
}

// Training: features seen at least minCount times, weights of at least minWeight.
const (
	minCount  = 10
	minWeight = 0.2
	ridge     = 0.3
	epochs    = 25
)

type example struct {
	k []int
	y float64
}

// fit fits a logistic regression by Adam with an L2 penalty.
func fit(docs []score.Segmented) segment.Model {
	count := map[string]int{}
	type gap struct {
		f []string
		y float64
	}
	var gs []gap
	for _, d := range docs {
		ends := map[int]bool{}
		for _, s := range d.Sentences {
			ends[s.End] = true
		}
		for _, g := range segment.Gaps(d.Text, ends) {
			y := 0.0
			if ends[g.After.End] {
				y = 1
			}
			for _, f := range g.Features {
				count[f]++
			}
			gs = append(gs, gap{g.Features, y})
		}
	}
	var names []string
	for f, n := range count {
		if n >= minCount {
			names = append(names, f)
		}
	}
	sort.Strings(names)
	id := map[string]int{}
	for i, f := range names {
		id[f] = i
	}
	es := make([]example, len(gs))
	for i, g := range gs {
		es[i].y = g.y
		for _, f := range g.f {
			if k, ok := id[f]; ok {
				es[i].k = append(es[i].k, k)
			}
		}
	}
	w := logistic(es, len(names))
	m := segment.Model{}
	for i, f := range names {
		if math.Abs(w[i]) >= minWeight {
			m[f] = float32(math.Round(w[i]*100) / 100)
		}
	}
	return m
}

func logistic(es []example, n int) []float64 {
	w, v := make([]float64, n), make([]float64, n)
	rng := rand.New(rand.NewSource(1))
	order := rng.Perm(len(es))
	for ep := range epochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		rate := 0.1 * (1 - float64(ep)/epochs)
		for _, i := range order {
			e := &es[i]
			s := 0.0
			for _, k := range e.k {
				s += w[k]
			}
			d := 1/(1+math.Exp(-s)) - e.y
			for _, k := range e.k {
				g := d + ridge*w[k]/500
				v[k] += g * g
				w[k] -= rate * g / (math.Sqrt(v[k]) + 1e-6)
			}
		}
	}
	return w
}

func write(f string, m segment.Model) error {
	names := make([]string, 0, len(m))
	for n := range m {
		names = append(names, n)
	}
	sort.Strings(names)
	w, err := os.Create(f)
	if err != nil {
		return err
	}
	b := bufio.NewWriter(w)
	for _, n := range names {
		fmt.Fprintf(b, "%s\t%.2f\n", n, m[n])
	}
	if err := b.Flush(); err != nil {
		return err
	}
	return w.Close()
}

// Package openie renders what the clauses of a text say the way the benchmarks of
// open information extraction write it: surface words of one sentence, a relation
// and its arguments. The graph's facts come of propositions, which are minimal and
// leave out what nobody asserts; the benchmarks want whole phrases and every
// clause. So this package renders the clauses that propositions are made of, as
// package syntax reads them for both, and finds no construction of its own.
//
// "Delegates led by Umerov met Rubio in Geneva on Sunday ." becomes
//
//	(Delegates led by Umerov; met; Rubio; in Geneva; on Sunday)
//	(Delegates; were led by; Umerov)
//
// The form of CaRB (Bhardwaj, Aggarwal and Mausam 2019) has any number of
// arguments, the preposition of the first in the relation; that of BenchIE
// (Gashteovski et al. 2022) is triples, a further argument's preposition closing
// the relation.
package openie

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// Extraction is a relation with its arguments, subject first, in the words of
// the sentence. A form of be may be added: "were led by".
type Extraction struct {
	Sentence   int
	Kind       string // of clause ("main", "relative" …), or "apposition", "title", "place"
	Relation   string
	Args       []string
	Confidence float64 // 0 to 1, comparable over sentences
}

// Carb renders d in the form of CaRB, in text order, each extraction once.
func Carb(d *extract.Doc) []Extraction {
	var out []Extraction
	seen := map[string]bool{}
	for i := range d.Trees {
		s := &sentence{Tree: &d.Trees[i], text: d.Article.Text}
		var es []Extraction
		for _, c := range clauses(s) {
			es = append(es, c.carb()...)
		}
		es = append(es, nominals(s)...)
		for _, e := range es {
			e.Sentence = i
			key := e.Relation + "\t" + strings.Join(e.Args, "\t")
			if !seen[key] {
				seen[key] = true
				out = append(out, e)
			}
		}
	}
	return out
}

// with is the relation's words with more of them, in text order.
func (c *clause) with(more []int) []int {
	out := append(slices.Clone(c.relation), more...)
	slices.Sort(out)
	return out
}

// maxTuples is how many extractions a clause may give; what has more
// combinations of its lists' members keeps its lists whole.
const maxTuples = 24

// carb renders one clause: an extraction for each combination of members of the
// lists among its arguments.
func (c *clause) carb() []Extraction {
	rel := strings.TrimSpace(c.words(c.to) + " " + c.words(c.with(c.also)))
	if c.be != "" {
		rel = c.be + " " + rel
	}
	tuples := [][]string{{c.subjectText()}}
	if c.object != "" {
		tuples[0] = append(tuples[0], c.object)
	}
	for k, a := range c.args {
		prep := c.words(a.prep)
		if k == 0 && c.object == "" && (a.head > c.head || a.rel == "ccomp") {
			rel, prep = rel+" "+prep, ""
		}
		variants := [][]int{a.tokens}
		if a.rel == "obj" && len(a.items) > 1 && len(a.items)*len(tuples) <= maxTuples {
			variants = a.items
		}
		var next [][]string
		for _, t := range tuples {
			for _, v := range variants {
				next = append(next, append(slices.Clone(t), strings.TrimSpace(prep+" "+c.words(v))))
			}
		}
		tuples = next
	}
	rel = strings.TrimSpace(rel)
	var out []Extraction
	for _, t := range tuples {
		if len(t) > 1 && t[0] != "" && rel != "" {
			out = append(out, Extraction{Kind: c.kindName(), Relation: rel, Args: t, Confidence: c.confidence()})
		}
	}
	return out
}

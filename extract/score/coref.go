package score

import (
	"bufio"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
)

// A CorefMention is a run of words of one sentence, [First, Last), with the
// word that governs it.
type CorefMention struct{ Sentence, First, Last, Head int }

// span is what the measures compare: two mentions are one when their words are.
func (m CorefMention) span() [3]int { return [3]int{m.Sentence, m.First, m.Last} }

// CorefDoc is a document with its gold chains. Chains hold no singletons.
type CorefDoc struct {
	Name   string
	Genre  string
	Chains [][]CorefMention
	Lines  []string // its CoNLL-U, for a parser to make trees of
}

// Coreference adds up the usual measures over documents: MUC (Vilain and others
// 1995), B³ (Bagga and Baldwin 1998), CEAFe (Luo 2005) and their mean, the CoNLL
// score (Pradhan and others 2012). Mentions count as found when their words are
// exactly the gold ones.
type Coreference struct {
	MUC, B3, CEAFe Ratio
	Mentions       Ratio
	Singletons     bool // count chains of one mention, as ECB+ is scored
}

// Ratio is a precision and a recall as sums of numerators and denominators.
type Ratio struct{ PNum, PDen, RNum, RDen float64 }

// P is the precision, 0 to 1.
func (r Ratio) P() float64 { return div(r.PNum, r.PDen) }

// R is the recall, 0 to 1.
func (r Ratio) R() float64 { return div(r.RNum, r.RDen) }

// F1 is the harmonic mean of P and R.
func (r Ratio) F1() float64 { return div(2*r.P()*r.R(), r.P()+r.R()) }

func div(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}

// CoNLL is the mean of the three F1.
func (c *Coreference) CoNLL() float64 { return (c.MUC.F1() + c.B3.F1() + c.CEAFe.F1()) / 3 }

// Add scores the chains of one document, or of one topic. Singletons of either
// side are left out unless c.Singletons is set.
func (c *Coreference) Add(gold, got [][]CorefMention) {
	least := 2
	if c.Singletons {
		least = 1
	}
	g, s := chains(gold, least), chains(got, least)
	gi, si := index(g), index(s)
	for m := range si {
		if _, ok := gi[m]; ok {
			c.Mentions.PNum++
			c.Mentions.RNum++
		}
	}
	c.Mentions.PDen += float64(len(si))
	c.Mentions.RDen += float64(len(gi))
	n, d := muc(g, si)
	c.MUC.RNum, c.MUC.RDen = c.MUC.RNum+n, c.MUC.RDen+d
	n, d = muc(s, gi)
	c.MUC.PNum, c.MUC.PDen = c.MUC.PNum+n, c.MUC.PDen+d
	n, d = b3(g, s, si)
	c.B3.RNum, c.B3.RDen = c.B3.RNum+n, c.B3.RDen+d
	n, d = b3(s, g, gi)
	c.B3.PNum, c.B3.PDen = c.B3.PNum+n, c.B3.PDen+d
	phi := ceafe(g, s)
	c.CEAFe.PNum, c.CEAFe.PDen = c.CEAFe.PNum+phi, c.CEAFe.PDen+float64(len(s))
	c.CEAFe.RNum, c.CEAFe.RDen = c.CEAFe.RNum+phi, c.CEAFe.RDen+float64(len(g))
}

// chains makes sets of spans out of mentions and drops those of fewer than least.
// A span stays in the first chain that has it.
func chains(in [][]CorefMention, least int) [][][3]int {
	var out [][][3]int
	seen := map[[3]int]bool{}
	for _, c := range in {
		var spans [][3]int
		for _, m := range c {
			if !seen[m.span()] {
				seen[m.span()] = true
				spans = append(spans, m.span())
			}
		}
		if len(spans) >= least {
			out = append(out, spans)
		}
	}
	return out
}

func index(chains [][][3]int) map[[3]int]int {
	m := map[[3]int]int{}
	for i, c := range chains {
		for _, s := range c {
			m[s] = i
		}
	}
	return m
}

// muc counts the links of key chains that the other side keeps.
func muc(key [][][3]int, other map[[3]int]int) (num, den float64) {
	for _, c := range key {
		parts := map[int]bool{}
		alone := 0
		for _, m := range c {
			if i, ok := other[m]; ok {
				parts[i] = true
			} else {
				alone++
			}
		}
		num += float64(len(c) - len(parts) - alone)
		den += float64(len(c) - 1)
	}
	return num, den
}

// b3 sums over the key's mentions the share of their chain that the other side's chain holds.
func b3(key, other [][][3]int, at map[[3]int]int) (num, den float64) {
	for _, c := range key {
		in := map[int]int{}
		for _, m := range c {
			if i, ok := at[m]; ok {
				in[i]++
			}
		}
		for _, n := range in {
			num += float64(n*n) / float64(len(c))
		}
		den += float64(len(c))
	}
	return num, den
}

// ceafe is the greatest total similarity 2|a∩b|/(|a|+|b|) of a one-to-one
// assignment of chains.
func ceafe(gold, got [][][3]int) float64 {
	if len(gold) == 0 || len(got) == 0 {
		return 0
	}
	at := index(got)
	n := max(len(gold), len(got))
	cost := make([][]float64, n)
	for i := range cost {
		cost[i] = make([]float64, n)
	}
	for i, c := range gold {
		for _, m := range c {
			if j, ok := at[m]; ok {
				cost[i][j] -= 2 / float64(len(c)+len(got[j]))
			}
		}
	}
	return -assign(cost)
}

// assign is the least cost of an assignment of rows to columns of a square
// matrix (Kuhn and Munkres, with potentials).
func assign(cost [][]float64) float64 {
	n := len(cost)
	u, v := make([]float64, n+1), make([]float64, n+1)
	row, way := make([]int, n+1), make([]int, n+1)
	for i := 1; i <= n; i++ {
		row[0] = i
		j0 := 0
		least := slices.Repeat([]float64{math.Inf(1)}, n+1)
		used := make([]bool, n+1)
		for {
			used[j0] = true
			i0, delta, j1 := row[j0], math.Inf(1), 0
			for j := 1; j <= n; j++ {
				if used[j] {
					continue
				}
				if c := cost[i0-1][j-1] - u[i0] - v[j]; c < least[j] {
					least[j], way[j] = c, j0
				}
				if least[j] < delta {
					delta, j1 = least[j], j
				}
			}
			for j := 0; j <= n; j++ {
				if used[j] {
					u[row[j]] += delta
					v[j] -= delta
				} else {
					least[j] -= delta
				}
			}
			if j0 = j1; row[j0] == 0 {
				break
			}
		}
		for j0 != 0 {
			row[j0] = row[way[j0]]
			j0 = way[j0]
		}
	}
	total := 0.0
	for j := 1; j <= n; j++ {
		total += cost[row[j]-1][j-1]
	}
	return total
}

// ReadGUM reads the documents of GUM in CoNLL-U with the coreference of the
// Entity= field (https://gucorpling.org/gum). Following OntoGUM (Zhu, Pradhan and
// Zeldes 2021) it leaves out singletons and the second part of appositions and
// predications, which OntoNotes does not count as coreference.
func ReadGUM(r io.Reader) ([]CorefDoc, error) {
	var docs []CorefDoc
	var g gumReader
	in := bufio.NewScanner(r)
	in.Buffer(nil, 1<<24)
	for n := 1; in.Scan(); n++ {
		line := in.Text()
		if name, ok := strings.CutPrefix(line, "# newdoc id = "); ok {
			if g.doc.Name != "" {
				docs = append(docs, g.finish())
			}
			g = gumReader{doc: CorefDoc{Name: name}, sent: -1, chains: map[string][]CorefMention{}}
			if f := strings.Split(name, "_"); len(f) > 1 {
				g.doc.Genre = f[1]
			}
		}
		if err := g.line(line); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
	}
	if g.doc.Name != "" {
		docs = append(docs, g.finish())
	}
	return docs, in.Err()
}

type gumReader struct {
	doc    CorefDoc
	sent   int
	word   int
	heads  []int
	open   []gumMention
	done   []gumMention
	chains map[string][]CorefMention
	order  []string
}

type gumMention struct {
	CorefMention
	chain string
	link  string
}

func (g *gumReader) line(line string) error {
	g.doc.Lines = append(g.doc.Lines, line)
	switch {
	case strings.HasPrefix(line, "#"):
		return nil
	case line == "":
		g.endSentence()
		return nil
	}
	c := strings.Split(line, "\t")
	if len(c) != 10 {
		return fmt.Errorf("%d columns", len(c))
	}
	if strings.ContainsAny(c[0], "-.") {
		return nil
	}
	if c[0] == "1" {
		g.sent++
		g.word, g.heads = 0, nil
	}
	head, err := strconv.Atoi(c[6])
	if err != nil {
		return err
	}
	g.heads = append(g.heads, head-1)
	for _, f := range strings.Split(c[9], "|") {
		if e, ok := strings.CutPrefix(f, "Entity="); ok {
			g.entity(e)
		}
	}
	g.word++
	return nil
}

// entity reads one Entity= value: (7-person-… opens, 7) closes, (7-…) is one word.
func (g *gumReader) entity(v string) {
	for v != "" {
		if v[0] == '(' {
			end := 1
			for end < len(v) && v[end] != '(' && v[end] != ')' {
				end++
			}
			f := strings.Split(v[1:end], "-")
			m := gumMention{CorefMention: CorefMention{Sentence: g.sent, First: g.word}, chain: f[0]}
			if len(f) > 6 {
				m.link = f[6]
			}
			v = v[end:]
			if v != "" && v[0] == ')' {
				m.Last = g.word + 1
				g.done = append(g.done, m)
				v = v[1:]
				// A further id) may follow directly.
				continue
			}
			g.open = append(g.open, m)
			continue
		}
		id, rest, ok := strings.Cut(v, ")")
		if !ok {
			return
		}
		for i := len(g.open) - 1; i >= 0; i-- {
			if g.open[i].chain == id {
				m := g.open[i]
				m.Last = g.word + 1
				g.done = append(g.done, m)
				g.open = slices.Delete(g.open, i, i+1)
				break
			}
		}
		v = rest
	}
}

func (g *gumReader) endSentence() {
	slices.SortStableFunc(g.done, func(a, b gumMention) int {
		if a.First != b.First {
			return a.First - b.First
		}
		return b.Last - a.Last
	})
	for _, m := range g.done {
		if (m.link == "appos" || m.link == "pred") && len(g.chains[m.chain]) > 0 {
			continue
		}
		m.Head = g.headOf(m.First, m.Last)
		if g.chains[m.chain] == nil {
			g.order = append(g.order, m.chain)
		}
		g.chains[m.chain] = append(g.chains[m.chain], m.CorefMention)
	}
	g.done, g.open = nil, nil
}

func (g *gumReader) headOf(first, last int) int {
	for i := first; i < last && i < len(g.heads); i++ {
		if h := g.heads[i]; h < first || h >= last {
			return i
		}
	}
	return first
}

func (g *gumReader) finish() CorefDoc {
	g.endSentence()
	for _, id := range g.order {
		if len(g.chains[id]) > 1 {
			g.doc.Chains = append(g.doc.Chains, g.chains[id])
		}
	}
	return g.doc
}

package score

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Extraction is one open extraction: a relation and its arguments, subject first.
type Extraction struct {
	Confidence float64
	Relation   string
	Args       []string
}

// ReadCarb reads lines of tab-separated columns, gold (sentence, relation, arg1,
// arg2 …) or, with confidence, a system's (sentence, confidence, relation, arg1 …),
// by sentence key, in the order of the file.
func ReadCarb(r io.Reader, confidence bool) (keys []string, out map[string][]Extraction, err error) {
	out = map[string][]Extraction{}
	in := bufio.NewScanner(r)
	in.Buffer(nil, 1<<24)
	for n := 1; in.Scan(); n++ {
		f := strings.Split(strings.TrimSpace(in.Text()), "\t")
		first := 1
		e := Extraction{Confidence: 1}
		if confidence {
			first = 2
			if len(f) < 3 {
				continue
			}
			if e.Confidence, err = strconv.ParseFloat(f[1], 64); err != nil {
				return nil, nil, fmt.Errorf("line %d: %w", n, err)
			}
		}
		if len(f) <= first {
			continue
		}
		e.Relation = strings.TrimSpace(f[first])
		for _, a := range f[first+1:] {
			if confidence || !strings.Contains(a, "C: ") {
				e.Args = append(e.Args, strings.TrimSpace(a))
			}
		}
		k := carbKey(f[0])
		if _, ok := out[k]; !ok {
			keys = append(keys, k)
		}
		out[k] = append(out[k], e)
	}
	return keys, out, in.Err()
}

var ptbBrackets = strings.NewReplacer("-LRB-", "(", "-RRB-", ")", "-LSB-", "[", "-RSB-", "]", "-LCB-", "{", "-RCB-", "}", " ", "")

// carbKey is a sentence without spaces and ASCII punctuation.
func carbKey(s string) string {
	return strings.Map(func(r rune) rune {
		if r < 0x80 && !(r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z') {
			return -1
		}
		return r
	}, ptbBrackets.Replace(s))
}

// CarbScore is CaRB's result (Bhardwaj, Aggarwal and Mausam 2019) at the best
// threshold of confidence, and the area under its curve.
type CarbScore struct{ P, R, F1, AUC float64 }

// Carb scores extractions against gold, both by sentence key.
func Carb(keys []string, gold, got map[string][]Extraction) CarbScore {
	set := map[float64]bool{}
	for _, es := range got {
		for _, e := range es {
			set[e.Confidence] = true
		}
	}
	ths := slices.Sorted(maps.Keys(set))
	n := len(ths)
	index := map[float64]int{}
	for i, t := range ths {
		index[t] = i
	}
	c := carbCurve{p: make([]float64, n), pl: make([]float64, n), r: make([]float64, n), rl: make([]float64, n)}
	for _, k := range keys {
		c.add(gold[k], got[k], index)
	}
	return c.score()
}

// carbCurve sums matches by threshold: p over pl is precision, r over rl recall.
type carbCurve struct{ p, pl, r, rl []float64 }

func (c *carbCurve) add(gold, got []Extraction, index map[float64]int) {
	type pair struct{ p, r float64 }
	sc := make([][]pair, len(gold))
	for i, g := range gold {
		for _, e := range got {
			p, r := carbPair(g, e)
			sc[i] = append(sc[i], pair{p, r})
		}
	}
	confs := make([]float64, 0, len(got))
	for _, e := range got {
		confs = append(confs, e.Confidence)
	}
	slices.Sort(confs)
	prev := 0
	for _, conf := range confs {
		at := index[conf]
		var keep []int
		for j, e := range got {
			if e.Confidence >= conf {
				keep = append(keep, j)
			}
		}
		rec, prec := 0.0, 0.0
		for i := range gold {
			best := 0.0
			for _, j := range keep {
				best = max(best, sc[i][j].r)
			}
			rec += best
		}
		ui, uj := map[int]bool{}, map[int]bool{}
		for range min(len(gold), len(keep)) {
			best, bi, bj := -1.0, -1, -1
			for i := range gold {
				if ui[i] {
					continue
				}
				for _, j := range keep {
					if !uj[j] && sc[i][j].p > best {
						best, bi, bj = sc[i][j].p, i, j
					}
				}
			}
			ui[bi], uj[bj] = true, true
			prec += best
		}
		for k := prev; k <= at; k++ {
			c.p[k] += prec
			c.pl[k] += float64(len(keep))
			c.r[k] += rec
			c.rl[k] += float64(len(gold))
		}
		prev = at + 1
	}
	for k := prev; k < len(c.rl); k++ {
		c.rl[k] += float64(len(gold))
	}
}

func (c *carbCurve) score() CarbScore {
	var out CarbScore
	var ps, rs []float64
	for k := range c.p {
		p, r := 1.0, 0.0
		if c.pl[k] > 0 {
			p = c.p[k] / c.pl[k]
		}
		if c.rl[k] > 0 {
			r = c.r[k] / c.rl[k]
		}
		ps, rs = append(ps, p), append(rs, r)
		if p+r > 0 && 2*p*r/(p+r) > out.F1 {
			out.P, out.R, out.F1 = p, r, 2*p*r/(p+r)
		}
	}
	ps, rs = append(ps, 1), append(rs, 0)
	for k := 0; k+1 < len(ps); k++ {
		out.AUC += (rs[k+1] - rs[k]) * (ps[k+1] + ps[k]) / 2
	}
	out.AUC = max(out.AUC, -out.AUC)
	return out
}

var (
	carbBe   = regexp.MustCompile(`^(?:be|is|am|are|was|were|been|being)$`)
	carbSaid = []string{"said", "told", "added", "adds", "says"}
)

// carbPair is precision and recall of e against g, words pooled over relation,
// first and further arguments. For a gold relation of saying the better of e and
// e with its arguments swapped counts.
func carbPair(g, e Extraction) (p, r float64) {
	p, r = carbMatch(g, e)
	for _, v := range carbSaid {
		if strings.Contains(g.Relation, v) && len(e.Args) >= 2 {
			swapped := Extraction{Relation: e.Relation, Args: []string{strings.Join(e.Args[1:], " "), e.Args[0]}}
			if p2, r2 := carbMatch(g, swapped); p2 > p || p2 == p && r2 > r {
				p, r = p2, r2
			}
			break
		}
	}
	return p, r
}

func carbMatch(g, e Extraction) (p, r float64) {
	gr, er := strings.Fields(g.Relation), strings.Fields(e.Relation)
	m, left := common(gr, er)
	if slices.Contains(left, "be") && slices.ContainsFunc(gr, carbBe.MatchString) {
		m++
	}
	if m == 0 {
		return 0, 0
	}
	ga, ea := twoArgs(g.Args), twoArgs(e.Args)
	np, nr := len(er), len(gr)
	for i, gw := range ga {
		nr += len(gw)
		if len(ea) <= i {
			return 0, 0
		}
		np += len(ea[i])
		k, _ := common(gw, ea[i])
		m += k
	}
	if np > 0 {
		p = float64(m) / float64(np)
	}
	if nr > 0 {
		r = float64(m) / float64(nr)
	}
	return p, r
}

// twoArgs is the words of the first argument and those of all others together.
func twoArgs(args []string) [][]string {
	if len(args) == 0 {
		return nil
	}
	out := [][]string{strings.Fields(args[0])}
	if len(args) > 1 {
		out = append(out, strings.Fields(strings.Join(args[1:], " ")))
	}
	return out
}

// common counts the words of g that e has, each of e's used once, and gives what
// is left of e.
func common(g, e []string) (int, []string) {
	e = slices.Clone(e)
	n := 0
	for _, w := range g {
		if i := slices.Index(e, w); i >= 0 {
			e = slices.Delete(e, i, i+1)
			n++
		}
	}
	return n, e
}

// BenchieGold is a sentence of BenchIE (Gashteovski et al. 2022) with its
// clusters of acceptable triples.
type BenchieGold struct {
	ID, Sentence string
	Clusters     []map[[3]string]bool
}

// benchieCluster is the head of a cluster; one of them has no space before its name.
var benchieCluster = regexp.MustCompile(`^\S+?-->\s*Cluster \d+:`)

var benchieNote = regexp.MustCompile(`\s*\{.*?\}\s*$`)

// ReadBenchie reads gold clusters, optional words in brackets expanded.
func ReadBenchie(r io.Reader) ([]BenchieGold, error) {
	var out []BenchieGold
	in := bufio.NewScanner(r)
	in.Buffer(nil, 1<<24)
	for n := 1; in.Scan(); n++ {
		l := in.Text()
		switch {
		case strings.HasPrefix(l, "sent_id:"):
			id, s, _ := strings.Cut(strings.TrimPrefix(l, "sent_id:"), "\t")
			out = append(out, BenchieGold{ID: strings.TrimSpace(id), Sentence: strings.TrimSpace(s)})
		case len(out) == 0:
		case benchieCluster.MatchString(l):
			c := &out[len(out)-1]
			c.Clusters = append(c.Clusters, map[[3]string]bool{})
		case strings.Contains(l, "-->"):
			f := strings.Split(l, "-->")
			c := out[len(out)-1].Clusters
			if len(f) < 3 || len(c) == 0 {
				return nil, fmt.Errorf("line %d: not a triple: %q", n, l)
			}
			for _, s := range optional(f[0]) {
				for _, p := range optional(f[1]) {
					for _, o := range optional(f[2]) {
						c[len(c)-1][[3]string{s, p, o}] = true
					}
				}
			}
		}
	}
	return out, in.Err()
}

var bracketed = regexp.MustCompile(`\[[^\]]*\]|[^\[\]]+`)

// optional is every reading of a slot whose bracketed words may be left out.
func optional(slot string) []string {
	out := []string{""}
	for _, part := range bracketed.FindAllString(benchieNote.ReplaceAllString(strings.TrimSpace(slot), ""), -1) {
		var next []string
		for _, o := range out {
			if strings.HasPrefix(part, "[") {
				next = append(next, o+" "+strings.Trim(part, "[]"), o)
			} else {
				next = append(next, o+" "+part)
			}
		}
		out = next
	}
	for i := range out {
		out[i] = strings.Join(strings.Fields(out[i]), " ")
	}
	return out
}

// Benchie counts distinct clusters hit (Correct), clusters (Gold), and clusters
// hit plus extractions that hit none (System).
func Benchie(gold []BenchieGold, got map[string][][3]string) Counts {
	var c Counts
	for _, g := range gold {
		hit := map[int]bool{}
		for _, e := range got[g.ID] {
			k := slices.IndexFunc(g.Clusters, func(m map[[3]string]bool) bool { return m[e] })
			if k < 0 {
				c.System++
			} else {
				hit[k] = true
			}
		}
		c.Correct += len(hit)
		c.System += len(hit)
		c.Gold += len(g.Clusters)
	}
	return c
}

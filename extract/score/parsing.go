package score

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// ReadConllu reads the sentences of a CoNLL-U file
// (https://universaldependencies.org/format.html) with their gold columns.
// Multiword tokens are left out and their words kept; empty nodes are left out.
// Spans count bytes of the sentence's words joined by single spaces. The error
// names the line.
func ReadConllu(r io.Reader) ([]extract.Tree, error) {
	var out []extract.Tree
	var cur extract.Tree
	at := 0
	flush := func() {
		if n := len(cur.Tokens); n > 0 {
			cur.Span = extract.Span{End: cur.Tokens[n-1].End}
			out = append(out, cur)
		}
		cur, at = extract.Tree{}, 0
	}
	in := bufio.NewScanner(r)
	in.Buffer(nil, 1<<24)
	for line := 1; in.Scan(); line++ {
		text := in.Text()
		if text == "" {
			flush()
			continue
		}
		col := strings.Split(text, "\t")
		if text[0] == '#' || strings.ContainsAny(col[0], "-.") {
			continue
		}
		head := 0
		var err error
		if len(col) == 10 {
			head, err = strconv.Atoi(col[6])
		}
		if len(col) != 10 || err != nil || head < 0 {
			return nil, fmt.Errorf("line %d: not a line of CoNLL-U: %q", line, text)
		}
		cur.Tokens = append(cur.Tokens, extract.Token{
			Span: extract.Span{Start: at, End: at + len(col[1])},
			Form: col[1], Lemma: col[2], UPOS: col[3], XPOS: col[4], Head: head - 1, Deprel: col[7],
		})
		at += len(col[1]) + 1
	}
	flush()
	return out, in.Err()
}

// ParsingScore is how well trees agree with gold trees over the same tokens;
// shares of tokens, 0 to 1.
type ParsingScore struct {
	Tokens                       int
	UPOS, XPOS, Lemma, UAS, LAS  float64
	Relations                    map[string]Counts // by relation without its subtype: head and relation right
	Trees, CorrectTrees, NoTrees int               // sentences, those without any wrong head or relation, and those that are no trees
}

// Parsing compares trees with gold trees of the same tokens. Relations count
// with their subtypes in LAS (unlike CoNLL 2018's LAS, which drops them) and
// without them in Relations. Punctuation counts.
func Parsing(gold, got []extract.Tree) (ParsingScore, error) {
	var s ParsingScore
	if len(gold) != len(got) {
		return s, fmt.Errorf("%d gold trees, %d trees", len(gold), len(got))
	}
	s.Relations = map[string]Counts{}
	count := func(rel string, d Counts) {
		c := s.Relations[bare(rel)]
		c.Add(d)
		s.Relations[bare(rel)] = c
	}
	for i := range gold {
		g, t := gold[i].Tokens, got[i].Tokens
		if len(g) != len(t) {
			return s, fmt.Errorf("sentence %d: %d gold tokens, %d tokens", i+1, len(g), len(t))
		}
		whole := true
		for j := range g {
			s.Tokens++
			s.UPOS += one(g[j].UPOS == t[j].UPOS)
			s.XPOS += one(g[j].XPOS == t[j].XPOS)
			s.Lemma += one(g[j].Lemma == t[j].Lemma)
			head := g[j].Head == t[j].Head
			s.UAS += one(head)
			s.LAS += one(head && g[j].Deprel == t[j].Deprel)
			whole = whole && head && g[j].Deprel == t[j].Deprel
			count(g[j].Deprel, Counts{Gold: 1})
			count(t[j].Deprel, Counts{System: 1})
			if head && bare(g[j].Deprel) == bare(t[j].Deprel) {
				count(g[j].Deprel, Counts{Correct: 1})
			}
		}
		s.Trees++
		s.CorrectTrees += int(one(whole))
		s.NoTrees += int(one(!isTree(t)))
	}
	for _, x := range []*float64{&s.UPOS, &s.XPOS, &s.Lemma, &s.UAS, &s.LAS} {
		*x /= float64(max(s.Tokens, 1))
	}
	return s, nil
}

// bare is a relation without its subtype.
func bare(rel string) string {
	rel, _, _ = strings.Cut(rel, ":")
	return rel
}

func one(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// isTree reports whether the tokens hang on exactly one root without a cycle.
func isTree(t []extract.Token) bool {
	roots := 0
	for i := range t {
		if t[i].Head < 0 {
			roots++
		}
		steps := 0
		for h := i; h >= 0; h = t[h].Head {
			if steps++; steps > len(t) || h >= len(t) {
				return false
			}
		}
	}
	return roots == 1 || len(t) == 0
}

package openie

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// sentence is a tree with the text that its words stand in.
type sentence struct {
	*extract.Tree
	text string
}

// words is the tokens as the text has them: parts of one written word touch, all
// others get one space.
func (s *sentence) words(tokens []int) string {
	var b strings.Builder
	for k, i := range tokens {
		if k > 0 && (tokens[k-1] != i-1 || s.Tokens[i-1].End < s.Tokens[i].Start) {
			b.WriteByte(' ')
		}
		b.WriteString(s.text[s.Tokens[i].Start:s.Tokens[i].End])
	}
	return b.String()
}

// noun is the whole phrase of the noun at i: unlike a proposition's it keeps its
// coordination and what describes it, but for clauses and what is set beside it.
func (s *sentence) noun(i int) []int {
	return s.strip(s.Phrase(i, func(c int) bool {
		top := s.Tokens[c].Head == i
		switch {
		case s.Is(c, "appos"):
			return top
		case s.Is(c, "parataxis", "vocative", "discourse"):
			return true
		case s.Is(c, "acl"):
			return top && s.Is(c, "acl:relcl") || s.afterComma(c)
		case s.Is(c, "case"):
			return top && (s.Tokens[c].XPOS != "POS" || c > i)
		case s.Is(c, "advcl"):
			return top && syntax.KindOf(s.Tree, c) != syntax.None
		}
		return top && s.Is(c, "cop", "aux", "mark", "expl", "nsubj", "csubj")
	}))
}

// afterComma reports whether the phrase of c is set off by a comma: it tells more
// of its noun and is no part of what names it.
func (s *sentence) afterComma(c int) bool {
	f := s.Phrase(c, func(k int) bool { return s.Is(k, "punct") })[0]
	return f > 0 && s.Tokens[f-1].Form == ","
}

// item is noun for one member of a list.
func (s *sentence) item(i int) []int { return s.without(s.noun(i), i) }

// without is the tokens of a phrase around i less the other members of its list.
func (s *sentence) without(toks []int, i int) []int {
	return s.strip(slices.DeleteFunc(slices.Clone(toks), func(k int) bool {
		for c := k; c != i && c >= 0; c = s.Tokens[c].Head {
			if s.Tokens[c].Head == i && s.Is(c, "conj", "cc") {
				return true
			}
		}
		return false
	}))
}

// antecedent is the noun that a relative clause or a participle describes: its
// phrase without anything that follows to describe it, "of" excepted.
func (s *sentence) antecedent(i int) []int {
	return s.strip(s.Phrase(i, func(c int) bool {
		if s.Tokens[c].Head != i {
			return s.Is(c, "acl:relcl", "appos", "parataxis")
		}
		if s.Is(c, "advmod") {
			return c > i
		}
		return s.Is(c, "punct", "acl", "cop", "nsubj", "csubj", "aux", "advcl", "case", "mark", "parataxis", "appos", "ccomp", "cc", "conj", "obl", "expl")
	}))
}

// whole is the clause at i with all that hangs on it but remarks.
func (s *sentence) whole(i int) []int {
	return s.strip(s.Phrase(i, func(c int) bool {
		return s.Tokens[c].Head == i && s.Is(c, "parataxis", "discourse")
	}))
}

// closing are marks that stay at the end of a phrase; opening at its start.
var (
	closing = lexicon.Words("'' ” \" ) ] -RRB- -RSB- %")
	opening = lexicon.Words("`` “ \" ( [ -LRB- -LSB- $ £ €")
)

// strip drops marks and coordinators at the edges of a phrase, quotation marks
// without their partner included, and commas doubled by what was left out.
func (s *sentence) strip(toks []int) []int {
	var out []int
	for k, i := range toks {
		if s.Is(i, "punct") && s.Tokens[i].Form == "," && k+1 < len(toks) && s.Is(toks[k+1], "punct") && toks[k+1] != i+1 {
			continue
		}
		out = append(out, i)
	}
	for {
		cut := s.trim(out)
		if len(cut) == len(out) {
			return cut
		}
		out = cut
	}
}

// trim is one round of strip at the edges.
func (s *sentence) trim(out []int) []int {
	raw := func(i int) string { return s.text[s.Tokens[i].Start:s.Tokens[i].End] }
	for len(out) > 0 && (s.Is(out[0], "cc") || s.Is(out[0], "punct") && !opening[raw(out[0])]) {
		out = out[1:]
	}
	for n := len(out); n > 0 && (s.Is(out[n-1], "cc") || s.Is(out[n-1], "punct") && !closing[raw(out[n-1])]); n = len(out) {
		out = out[:n-1]
	}
	has := func(part []int, marks string) bool {
		return slices.ContainsFunc(part, func(i int) bool { return strings.Contains(marks, s.Tokens[i].Form) })
	}
	if len(out) > 0 && strings.Contains("“\"", s.Tokens[out[0]].Form) && !has(out[1:], "”\"") {
		out = out[1:]
	}
	if n := len(out); n > 0 && strings.Contains("”\"", s.Tokens[out[n-1]].Form) && !has(out[:n-1], "“\"") {
		out = out[:n-1]
	}
	return out
}

// quoted is toks with the quotation marks right around them, of which the one
// after may follow a comma: “We are ready ,” he said.
func (s *sentence) quoted(toks []int) []int {
	if len(toks) == 0 {
		return toks
	}
	before, after := toks[0]-1, toks[len(toks)-1]+1
	if before < 0 || s.Tokens[before].Form != "“" && s.Tokens[before].Form != "\"" {
		return toks
	}
	if after < len(s.Tokens) && s.Tokens[after].Form == "," {
		after++
	}
	if after >= len(s.Tokens) || s.Tokens[after].Form != "”" && s.Tokens[after].Form != "\"" {
		return toks
	}
	return append(append([]int{before}, toks...), after)
}

// prep is the tokens of the preposition of the phrase at i, that of the first
// member where a coordination shares it.
func (s *sentence) prep(i int) []int {
	var out []int
	for _, c := range s.Children(i, "case") {
		if s.Tokens[c].XPOS == "POS" || c > i {
			continue
		}
		out = append(out, s.Phrase(c, func(k int) bool { return s.Is(k, "punct", "obl") })...)
	}
	if len(out) == 0 && s.Is(i, "conj") {
		return s.prep(syntax.First(s.Tree, i))
	}
	slices.Sort(out)
	return out
}

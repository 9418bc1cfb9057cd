package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// sayer is somebody in a chain of attribution, with the head token of the cue that
// makes them so.
type sayer struct {
	who            extract.Argument
	sentence, word int
}

// sayers finds the attributions around a proposition.
type sayers struct {
	d  *extract.Doc
	of [][]int        // by sentence: attributions whose content touches it, outermost first
	at map[[2]int]int // by sentence and head token of the cue
}

func newSayers(d *extract.Doc) *sayers {
	out := &sayers{d, make([][]int, len(d.Trees)), map[[2]int]int{}}
	for k := range d.Attributions {
		a := &d.Attributions[k]
		out.at[[2]int{a.Sentence, a.Word}] = k
		for _, c := range a.Content {
			s, _ := slices.BinarySearchFunc(d.Trees, c.Start, func(t extract.Tree, at int) int { return t.End - at - 1 })
			for ; s < len(d.Trees) && d.Trees[s].Start < c.End; s++ {
				if n := len(out.of[s]); n == 0 || out.of[s][n-1] != k {
					out.of[s] = append(out.of[s], k)
				}
			}
		}
	}
	for _, ks := range out.of {
		slices.SortStableFunc(ks, func(x, y int) int { return depth(d, x) - depth(d, y) })
	}
	return out
}

// depth is in how many contents the k-th attribution stands.
func depth(d *extract.Doc, k int) int {
	n := 0
	for k = d.Attributions[k].Outer; k >= 0 && n <= len(d.Attributions); k = d.Attributions[k].Outer {
		n++
	}
	return n
}

// covers reports whether the content of a covers the span.
func covers(a *extract.Attribution, s extract.Span) bool {
	return slices.ContainsFunc(a.Content, func(c extract.Span) bool { return c.Contains(s) })
}

// chain is who says p, outermost first: the governing verbs, where the layer agrees
// that p stands in what they bring, and the reports, quotations and sources whose
// content p stands in. claimed is whether one of these makes it a claim.
func (s *sayers) chain(p *extract.Proposition, gov []sayer) (chain []extract.Argument, claimed bool) {
	head := s.d.Trees[p.Sentence].Tokens[p.Head].Span
	out := slices.DeleteFunc(gov, func(g sayer) bool {
		k, ok := s.at[[2]int{g.sentence, g.word}]
		return ok && !covers(&s.d.Attributions[k], head)
	})
	for _, k := range s.of[p.Sentence] {
		a := &s.d.Attributions[k]
		if a.Source.Text == "" && a.Force == extract.Claims && covers(a, head) && (s.hedged(p, a) || a.Sentence == p.Sentence && s.d.Trees[a.Sentence].Tokens[a.Word].UPOS == "NOUN") {
			claimed = true
		}
		if a.Force == extract.NoForce || a.Source.Text == "" || !covers(a, head) || a.Sentence == p.Sentence && a.Word == p.Head ||
			slices.ContainsFunc(out, func(g sayer) bool { return a.Sentence == g.sentence && a.Word == g.word || g.who.Text == a.Source.Text }) {
			continue
		}
		at := slices.IndexFunc(out, func(g sayer) bool { return !s.within(a, g) })
		if at < 0 {
			at = len(out)
		}
		out = slices.Insert(out, at, sayer{a.Source, a.Sentence, a.Word})
		claimed = claimed || a.Force == extract.Claims
	}
	for _, g := range out {
		if g.who.Text != "" {
			chain = append(chain, g.who)
		}
	}
	return chain, claimed
}

// sourced reports whether the relative clause of p tells more of what a source named
// by a phrase says.
func (s *sayers) sourced(p *extract.Proposition) bool {
	t := &s.d.Trees[p.Sentence]
	return t.Is(syntax.First(t, p.Head), "acl:relcl") && slices.ContainsFunc(s.of[p.Sentence], func(k int) bool {
		a := &s.d.Attributions[k]
		return a.Force == extract.Sources && a.Stance == extract.Speech && covers(a, t.Tokens[p.Head].Span)
	})
}

// hedged reports whether p hangs on the clause that the adverb of a makes somebody's
// claim: "The girl allegedly died when the wall fell".
func (s *sayers) hedged(p *extract.Proposition, a *extract.Attribution) bool {
	t := &s.d.Trees[p.Sentence]
	if a.Sentence != p.Sentence || !lexicon.HedgeAdverbs[t.Lower(a.Word)] {
		return false
	}
	v := t.Tokens[a.Word].Head
	f := syntax.First(t, p.Head)
	if f == v && p.Head != v {
		return sharesHedge(t, a.Word, p.Head)
	}
	return v >= 0 && f != v && t.Under(f, v) && t.Is(f, "advcl", "xcomp", "ccomp")
}

// within reports whether a stands in what g says.
func (s *sayers) within(a *extract.Attribution, g sayer) bool {
	k, ok := s.at[[2]int{g.sentence, g.word}]
	return ok && covers(&s.d.Attributions[k], a.Cue)
}

// inside is who says the relative clause of p by words within the clause itself: "the
// plant, which according to Reuters employs 900", "a plan that, critics say, failed".
func (s *sayers) inside(p *extract.Proposition) []extract.Argument {
	t := &s.d.Trees[p.Sentence]
	f := syntax.First(t, p.Head)
	if !t.Is(f, "acl:relcl") {
		return nil
	}
	for _, k := range s.of[p.Sentence] {
		if a := &s.d.Attributions[k]; a.Force != extract.NoForce && a.Source.Text != "" && a.Sentence == p.Sentence && a.Word != p.Head && t.Under(a.Word, f) && covers(a, t.Tokens[p.Head].Span) {
			return []extract.Argument{a.Source}
		}
	}
	return nil
}

// before reports whether p stands in what somebody says by a report in a sentence
// before, outside quotation marks.
func (s *sayers) before(p *extract.Proposition) bool {
	t := &s.d.Trees[p.Sentence]
	return slices.ContainsFunc(s.of[p.Sentence], func(k int) bool {
		a := &s.d.Attributions[k]
		return a.Sentence < p.Sentence && a.Force == extract.Claims && covers(a, t.Tokens[p.Head].Span)
	})
}

// name makes a source of each argument of p that is the phrase of an attribution which
// p stands in: "false in the opinion of many experts".
func (s *sayers) name(p *extract.Proposition) {
	head := s.d.Trees[p.Sentence].Tokens[p.Head].Span
	for k := 1; k < len(p.Args); k++ {
		g := &p.Args[k]
		if g.Prep != "in" && g.Prep != "by" && g.Prep != "per" && g.Prep != "to" && g.Prep != "for" || g.Role == extract.RoleSubject {
			continue
		}
		if a, ok := s.at[[2]int{p.Sentence, g.Head}]; ok && s.d.Attributions[a].Cue.Start < g.Start && covers(&s.d.Attributions[a], head) {
			if g.Role == extract.RoleObject {
				p.Base = strings.TrimSuffix(p.Base, "_"+g.Prep)
			}
			g.Role = extract.RoleSource
		}
	}
}

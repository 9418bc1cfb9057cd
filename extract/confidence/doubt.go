package confidence

import (
	"math"

	"github.com/quadwire/quadwire/extract"
)

// least is the probability that doubt takes for anything less probable.
const least = 1e-3

// doubt is how unsure the parser is of what it gives the probability p: 0 where it is
// sure, near 7 where it is wholly at a loss.
func doubt(p float32) float64 { return -math.Log(max(float64(p), least)) }

// parse sees how sure the parser was: of the arcs and relations of the heads, of the
// least sure word, of what stands around the fact and was left out, of the sentence.
func (s *seer) parse() {
	n := len(s.t.Tokens)
	if len(s.t.Arc) != n || n == 0 {
		return
	}
	s.doubts("", s.t.Arc)
	if len(s.t.Rel) == n {
		s.doubts(" of relations", s.t.Rel)
	}
	s.wayUp()
	s.around()
}

// words is the words of the sentence that the fact is made of.
func (s *seer) words() map[int]bool {
	own := map[int]bool{s.p.Head: true}
	for _, i := range s.p.Predicate {
		own[i] = true
	}
	for _, a := range s.here() {
		for _, i := range a.Tokens {
			own[i] = true
		}
	}
	return own
}

// here is the arguments that stand in the sentence of the proposition: what a pronoun
// was replaced by stands in another.
func (s *seer) here() []extract.Argument {
	var out []extract.Argument
	for _, a := range s.p.Args {
		if a.Sentence == s.p.Sentence {
			out = append(out, a)
		}
	}
	return out
}

// doubts sees the doubt of the predicate, of the heads of subject and object, of the words
// and of the sentence by the probabilities p of its tokens; of says of what.
func (s *seer) doubts(of string, p []float32) {
	head := doubt(p[s.p.Head])
	heads, n := head, 1.0
	worst, inner, words := head, 0.0, 0.0
	for _, a := range s.here() {
		heads += doubt(p[a.Head])
		n++
		for _, i := range a.Tokens {
			if s.t.Is(i, "punct") {
				continue
			}
			worst = max(worst, doubt(p[i]))
			inner += doubt(p[i])
			words++
		}
	}
	for k, a := range s.p.Args[:min(2, len(s.p.Args))] {
		if a.Sentence == s.p.Sentence {
			s.add("doubt"+of+" of the "+[]string{"subject", "object"}[k], doubt(p[a.Head]))
		}
	}
	all := 0.0
	for i := range s.t.Tokens {
		all += doubt(p[i])
	}
	s.add("doubt"+of+" of heads", heads/n)
	s.add("doubt"+of+" of the head", head)
	s.add("greatest doubt"+of, worst)
	s.add("doubt"+of+" of words", inner/max(words, 1))
	s.add("doubt"+of+" of the sentence", all/float64(len(s.t.Tokens)))
}

// wayUp sees the arcs between the predicate's parent and the root: they say whether what
// the fact tells stands under a report, a condition or a wish.
func (s *seer) wayUp() {
	sum, worst := 0.0, 0.0
	for i, n := s.t.Tokens[s.p.Head].Head, 0; i >= 0 && n < len(s.t.Tokens); i, n = s.t.Tokens[i].Head, n+1 {
		sum += doubt(s.t.Arc[i])
		worst = max(worst, doubt(s.t.Arc[i]))
	}
	s.add("doubt of the way up", sum)
	s.add("greatest doubt of the way up", worst)
	predicate := 0.0
	for _, i := range s.p.Predicate {
		predicate = max(predicate, doubt(s.t.Arc[i]))
	}
	s.add("doubt of the predicate", predicate)
}

// around sees the words of the clause that are not told, those that hang on the told ones
// or stand right behind them, and the conjuncts: any may belong to the fact, or what it
// has to another.
func (s *seer) around() {
	own := s.own
	left, n, worst, hang, behind, conj := 0.0, 0, 0.0, 0.0, 0.0, 0.0
	for i, w := range s.t.Tokens {
		d := doubt(s.t.Arc[i])
		switch {
		case own[i] && s.t.Is(i, "conj"):
			conj = max(conj, d)
		case own[i] || s.t.Is(i, "punct"):
		default:
			if s.p.Contains(w.Span) {
				left += d
				worst = max(worst, d)
				n++
			}
			if own[w.Head] {
				hang = max(hang, d)
			}
			if own[i-1] {
				behind = max(behind, d)
			}
		}
	}
	s.add("left out", math.Log2(float64(1+n)))
	s.add("doubt of what is left out", left/float64(max(n, 1)))
	s.add("greatest doubt of what is left out", worst)
	s.add("greatest doubt of what hangs on it", hang)
	s.add("greatest doubt behind it", behind)
	s.add("greatest doubt of a conjunct", conj)
	if s.t.Is(s.p.Head, "conj") {
		s.add("doubt of the conjunct", doubt(s.t.Arc[s.p.Head]))
	}
}

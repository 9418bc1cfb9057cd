package intake

// Sorter tells an article from the furniture of its page: two rounds of logistic
// regression over the lines, the second of which sees what the first thinks of
// the lines around. The weights are in the order in which the features come.
type Sorter struct{ First, Second weights }

// run fills s.p and gives every line's probability of being the article's.
func (m *Sorter) run(s *sheet) []float64 {
	n := len(s.lines)
	s.p = make([]float64, n)
	out := make([]float64, n)
	for i := range out {
		out[i] = m.First.score(func(f adder) { s.first(i, f) })
	}
	copy(s.p, out)
	for i := range out {
		out[i] = m.Second.score(func(f adder) { s.second(i, f) })
	}
	return out
}

type weights []float64

// score is the probability that the weights give to the features.
func (w weights) score(features func(adder)) float64 {
	k, sum := 0, 0.0
	features(func(_ string, v float64) {
		if v != 0 && k < len(w) {
			sum += w[k] * v
		}
		k++
	})
	return sigmoid(sum)
}

// Feature is a property of a line in figures.
type Feature struct {
	Name  string
	Value float64
}

// Line is a line of a page as the sorting sees it.
type Line struct {
	Text          string
	First, Second []Feature // of the two rounds
	P             float64   // probability of being the article's
}

// Lines shows how m sorts the lines of a plain text: what it is trained with,
// and the answer to why a line went.
func Lines(text string, m *Sorter) []Line {
	p := parseText(&source{text: text, chunks: exact(0, len(text))})
	s := newSheet(p.blocks)
	ps := m.run(s)
	out := make([]Line, len(ps))
	for i := range out {
		out[i] = Line{Text: p.blocks[i].text, P: ps[i]}
		s.first(i, func(n string, v float64) { out[i].First = append(out[i].First, Feature{n, v}) })
		s.second(i, func(n string, v float64) { out[i].Second = append(out[i].Second, Feature{n, v}) })
	}
	return out
}

package parse

import "testing"

// TestTagPairs: the likeliest of each head where the two go together, else the
// likeliest pair that does.
func TestTagPairs(t *testing.T) {
	upos, xpos := []string{"VERB", "ADJ", "NOUN"}, []string{"VBD", "JJ", "NN"}
	p := newTagPairs(lemmas{"VERB VBD\ted": {}, "VERB VBD\t": {}, "ADJ JJ\t": {}, "NOUN NN\t^men": {}, "/ADJ C\t": {}}, upos, xpos)
	for _, c := range []struct {
		u, x []float32
		want string
	}{
		{[]float32{3, 1, 0}, []float32{2, 1, 0}, "VERB VBD"},
		{[]float32{3, 1, 0}, []float32{1, 1.5, 0}, "VERB VBD"}, // "expired", in two minds
		{[]float32{1.2, 1, 0}, []float32{0, 4, 0}, "ADJ JJ"},
		{[]float32{-9, -8, -1}, []float32{-3, -4, -5}, "NOUN NN"},
	} {
		u, x := p.best(c.u, c.x)
		if got := upos[u] + " " + xpos[x]; got != c.want {
			t.Errorf("%v %v: %s, want %s", c.u, c.x, got, c.want)
		}
	}
	none := newTagPairs(lemmas{}, upos, xpos)
	if u, x := none.best([]float32{0, 1, 0}, []float32{1, 0, 0}); u != 1 || x != 0 {
		t.Errorf("no pairs known: %d %d, want the best of each, 1 0", u, x)
	}
}

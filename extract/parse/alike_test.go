package parse

import "testing"

func TestAlike(t *testing.T) {
	p, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		a, b      string
		low, high float64
	}{
		{"lawyer", "attorney", 0.6, 0.75},
		{"worker", "employee", 0.4, 0.6},
		{"court", "dog", -0.1, 0.15},
		{"gunman", "gunman", 0.999, 1.001},
		{"", "gunman", -1, 1},
		{"\xff", "\x00 \n", -1, 1},
	} {
		if v := p.Alike(c.a, c.b); v < c.low || v > c.high || v != p.Alike(c.b, c.a) {
			t.Errorf("%q and %q: %.3f, want %.2f to %.2f either way", c.a, c.b, v, c.low, c.high)
		}
	}
}

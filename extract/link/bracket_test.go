package link

import "testing"

func TestPaired(t *testing.T) {
	for in, want := range map[string]string{
		"Lee saw it (twice) [in May]": "Lee saw it (twice) [in May]",
		"first-hand ...] the rest":    "first-hand ... the rest",
		"Lee) won":                    "Lee won",
		"Lee (won [twice)":            "Lee won twice",
		"the port (of Gdańsk is shut": "the port of Gdańsk is shut",
		"":                            "",
	} {
		if got := paired(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

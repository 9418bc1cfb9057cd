package english_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/quadwire/quadwire/extract/intake"
)

// TestNominals: how names and what stands beside them read in the sentences of
// facts, one text a line with the sentences that it must and, with a minus, must not
// give.
func TestNominals(t *testing.T) {
	for _, c := range [][]string{
		// Names keep the article that the text has them with.
		{"The United States sent troops. Germany thanked the US.", "The United States sent troops", "Germany thanked the United States"},
		{"Inflation fell in the euro zone, the European Central Bank said. The bank kept its rates.", "The European Central Bank kept its rates"},
		{"NASA launched the probe in May.", "The National Aeronautics and Space Administration launched the probe in May"},
		{"Congress passed the bill.", "-The Congress passed the bill"},
		// Only the first mention of a noun is indefinite.
		{"A gunman entered the bank on Monday. The gunman shot two people.", "A gunman entered the bank on Monday", "The gunman shot two people"},
	} {
		labels := sentences(t, c[0])
		for _, w := range c[1:] {
			no, not := strings.CutPrefix(w, "-")
			if slices.Contains(labels, no) == not {
				t.Errorf("%s\nwant %q, have %q", c[0], w, labels)
			}
		}
	}
}

// sentences are the facts of a text of 3 December 2025 as they print.
func sentences(t *testing.T, text string) []string {
	t.Helper()
	a, err := intake.Parse("text.txt", []byte(text+"\n"), time.Date(2025, 12, 3, 0, 0, 0, 0, time.UTC), intake.Options{})
	if err != nil {
		t.Fatal(err)
	}
	d, err := load(t).Run(a)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, f := range d.Facts {
		out = append(out, f.Label)
	}
	return out
}

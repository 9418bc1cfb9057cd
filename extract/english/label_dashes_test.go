package english_test

import "testing"

// TestLabelDashes: names and nouns that a dash joins.
func TestLabelDashes(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The Israel–Hamas war killed thousands of people.", []string{"The Israel–Hamas war killed thousands of people", "-Hamas war killed thousands of people"}},
		{"The Moscow–Kazan highway was closed on Monday.", []string{"The Moscow–Kazan highway was closed on Monday", "-Kazan highway was closed on Monday"}},
		{"Yesterday, an all-women crew ran the Mysuru–Bengaluru Tippu Express in the Indian state of Karnataka.", []string{"Yesterday, an all-women crew ran the Mysuru–Bengaluru Tippu Express in Karnataka"}},
	})
}

package mention

import "testing"

// TestCountryOf looks for the countries of words, of some of which there are none.
func TestCountryOf(t *testing.T) {
	for word, want := range map[string]string{"French": "FR", "Kenya": "KE", "European": "", "American": "US", "Japanese": "JP", "Asian": "", "African": "", "Monday": "", "Rohingya": ""} {
		if got := countryOf(word); got != want {
			t.Errorf("%s is of %q, want %q", word, got, want)
		}
	}
}

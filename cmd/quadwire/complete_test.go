package main

import (
	"testing"
)

func TestTaken(t *testing.T) {
	for _, c := range []struct{ name, begun, want string }{
		{"Volodymyr Zelensky", "zel", "zelensky"},
		{"Volodymyr Zelensky", "Vol", "Volodymyr Zelensky"},
		{"Volodymyr Zelensky", "volodymyr z", "volodymyr zelensky"},
		{"Volodymyr Zelensky", "x", ""},
		{"Volodymyr Zelensky", "odymyr", ""},
		{"Élysée Palace", "elys", "elysée Palace"}, // what was typed stays
		{"Élysée Palace", "Élys", "Élysée Palace"},
		{"Saint-Denis", "den", "denis"},
		{"U.S. Navy", "us", "us. Navy"},
		{"Київ", "ки", "київ"},
		{"Kyiv", "", "Kyiv"},
		{"", "a", ""},
	} {
		if got := taken(c.name, c.begun); got != c.want {
			t.Errorf("%q of %q: %q, want %q", c.begun, c.name, got, c.want)
		}
	}
}

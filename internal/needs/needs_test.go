package needs

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestOfRepairs: what a repair asks for before its first change is found, and nothing else.
func TestOfRepairs(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"guard", `for i := range t.Tokens {
			if t.Lower(i) != "whose" || !t.Is(i, "nmod:poss", "nsubj:") {
				continue
			}
			attach(t, i, 0, "dep")
		}`, "whose /nmod:poss|/nsubj"},
		{"child", `for i := range t.Tokens {
			if c := t.Child(i, "case"); c > i && t.Tokens[c].XPOS == "IN" {
				t.Tokens[c].Head = 0
			}
		}`, "/case IN"},
		{"either", `for i := range t.Tokens {
			if w := t.Lower(i); w == "the" || w == "a" {
				attach(t, i, 0, "det")
			} else if syntax.Lemma(t, i) == "be" {
				attach(t, i, 0, "cop")
			}
		}`, "a|the|~be"},
		{"early", `attach(t, 0, 1, "dep")
		for i := range t.Tokens {
			if t.Lower(i) == "then" {
				attach(t, i, 0, "dep")
			}
		}`, ""},
		{"set", `for i := range t.Tokens {
			if few[t.Lower(i)] && says(t, i) {
				attach(t, i, 0, "dep")
			}
		}`, "@says few|some"},
		{"helper", `for i := range t.Tokens {
			if n := partner(t, i); n >= 0 {
				move(t, n)
			}
		}`, "VERB /obj /conj"},
		{"cases", `for i := range t.Tokens {
			switch t.Tokens[i].UPOS {
			case "NOUN", "PROPN":
			default:
				continue
			}
			attach(t, i, 0, "dep")
		}`, "NOUN|PROPN"},
		{"again", `v := 0
		for i := range t.Tokens {
			v = t.Child(i, "obj")
			v = t.Tokens[i].Head
			if v > 0 {
				attach(t, i, 0, "dep")
			}
		}`, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := OfRepairs(written(t, c.name, c.body))
			if err != nil {
				t.Fatal(err)
			}
			var rows []string
			for _, r := range got[c.name] {
				rows = append(rows, strings.Join(r, "|"))
			}
			for _, r := range append(strings.Fields(c.want), rows...) {
				if strings.Count(" "+c.want+" ", " "+r+" ") != 1 || strings.Count(" "+strings.Join(rows, " ")+" ", " "+r+" ") != 1 {
					t.Fatalf("got %q, want %q", rows, c.want)
				}
			}
		})
	}
}

// written is a folder with a repair of that body.
func written(t *testing.T, name, body string) string {
	t.Helper()
	dir := t.TempDir()
	for _, p := range []string{"repair", "syntax", "lexicon"} {
		if err := os.Mkdir(filepath.Join(dir, p), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	source := fmt.Sprintf(`package repair

var Suite = []Repair{{%q, "Doc.", mend}}

var few = lexicon.Words("some few")

func mend(t *extract.Tree) {
	%s
}

func partner(t *extract.Tree, i int) int {
	if t.Tokens[i].UPOS != "VERB" {
		return -1
	}
	return t.Child(i, "obj")
}

func move(t *extract.Tree, i int) {
	if t.Is(i, "conj") {
		t.Tokens[i].Deprel = "dep"
	}
}
`, name, body)
	if err := os.WriteFile(filepath.Join(dir, "repair", "repair.go"), []byte(source), 0o644); err != nil {
		t.Fatal(err)
	}
	return dir
}

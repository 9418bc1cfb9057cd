package passes

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// mark is the subordinating word of the clause at i in lower case, "" for none.
// Of several ("of whether") the condition counts.
func mark(t *extract.Tree, i int) string {
	out := ""
	for _, m := range t.Children(i, "mark", "advmod") {
		if t.Is(m, "advmod") && t.Lower(m) != "when" {
			continue
		}
		w := t.Lower(m)
		for _, f := range t.Children(m, "fixed") {
			w += " " + t.Lower(f)
		}
		if strings.HasPrefix(w, "whether ") {
			w = "whether" // whether or not
		}
		if out == "" || lexicon.Conditions[w] {
			out = w
		}
	}
	for _, m := range t.Children(i, "mark") {
		if w := t.Lower(m); (w == "though" || w == "if") && t.Lower(m-1) == "as" {
			return "as " + w // as though the ground were lava
		}
	}
	if m := t.Child(i, "mark"); out == "as" && m > 1 && t.Tokens[m-1].UPOS == "ADV" && (t.Lower(m-1) == "long" || t.Lower(m-1) == "soon") && (t.Lower(m-2) == "so" || t.Lower(m-2) == "as") {
		return "as " + t.Lower(m-1) + " as" // so long as the city remains divided, it cannot embark on reform
	}
	if f := syntax.First(t, i); out == "as" && t.Is(f, "advcl") && t.Tokens[f].Head >= 0 {
		if w := t.Lower(t.Tokens[f].Head); w == "long" || w == "soon" {
			return "as " + w + " as"
		}
	}
	if (out == "" || out == "should") && syntax.Inverted(t, i) {
		return "if"
	}
	return out
}

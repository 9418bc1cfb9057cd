package mention

import (
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/parse"
	"github.com/quadwire/quadwire/extract/repair"
	"github.com/quadwire/quadwire/extract/segment"
)

// texts reads articles by name.
func texts(t *testing.T, p *parse.Parser, nameAndText ...string) []Text {
	t.Helper()
	var out []Text
	for i := 0; i < len(nameAndText); i += 2 {
		a := &extract.Article{Name: nameAndText[i], Text: nameAndText[i+1]}
		a.Blocks = []extract.Block{{Span: extract.Span{End: len(a.Text)}, Kind: extract.Paragraph}}
		trees, err := p.Parse(segment.Split(a))
		if err != nil {
			t.Fatal(err)
		}
		repair.Trees(trees)
		out = append(out, Text{a, trees})
	}
	return out
}

// chainOf is the chain of the phrase that is or begins with some words, and why
// it stands there.
func chainOf(t *testing.T, text Text, found []Coreferent, words string) (int, string) {
	t.Helper()
	for _, m := range found {
		if strings.HasPrefix(text.Article.Text[m.Start:m.End], words) {
			return m.Chain, m.Why
		}
	}
	t.Fatalf("%s: no phrase %q", text.Article.Name, words)
	return 0, ""
}

func TestAcross(t *testing.T) {
	p, err := parse.New()
	if err != nil {
		t.Fatal(err)
	}
	in := texts(t, p,
		"monday", "A gunman shot an officer outside a bank in Leiria on Monday. The gunman, who fled on a motorcycle, wore a helmet.",
		"tuesday", "Police in Leiria searched on Tuesday for the gunman who shot an officer outside a bank. The officer was in hospital.",
		"council", "Anna Brandt won the vote in the council of Lund. Brandt said taxes would fall and schools would open.",
		"museum", "Carl Brandt bought the painting for the museum in Lund. Brandt said that schools would visit it.")
	got := Finder{Alike: p.Alike}.Across(in)
	first, why := chainOf(t, in[0], got[0], "A gunman")
	if !strings.HasPrefix(why, "same noun in the same event in tuesday, p=") { // what begins with "a" is decided on last
		t.Errorf("the gunman of Monday: %q", why)
	}
	if n, why := chainOf(t, in[0], got[0], "who"); n != first || why != "relative pronoun" {
		t.Errorf("who fled: chain %d, %q, the gunman is %d", n, why, first)
	}
	if m := got[0][0]; m.P <= 0.5 || m.P > 1 { // likelier than not, else it would not be joined
		t.Errorf("the gunman of Monday: p=%.2f", m.P)
	}
	n, _ := chainOf(t, in[1], got[1], "the gunman")
	if n != first {
		t.Errorf("the gunman of Tuesday: chain %d, Monday's is %d", n, first)
	}
	if o, _ := chainOf(t, in[1], got[1], "an officer"); o == n {
		t.Error("the gunman is the officer")
	}
	anna, _ := chainOf(t, in[2], got[2], "Anna")
	carl, _ := chainOf(t, in[3], got[3], "Carl")
	if short, _ := chainOf(t, in[3], got[3], "Brandt"); anna == carl || short != carl {
		t.Errorf("Anna Brandt is %d, Carl Brandt %d, Brandt of the museum %d", anna, carl, short)
	}
}

// What the registry forbids holds across articles.
func TestAcrossForbidden(t *testing.T) {
	p, err := parse.New()
	if err != nil {
		t.Fatal(err)
	}
	in := texts(t, p,
		"a", "Robert Halloran opened the bridge in Porto. Halloran thanked the workers of the bridge.",
		"b", "Bob Halloran opened the bridge in Porto on Monday. Halloran thanked the workers of the bridge.")
	find := Finder{Alike: p.Alike}
	chains := func(f Finder) (int, int) {
		got := f.Across(in)
		x, _ := chainOf(t, in[0], got[0], "Robert")
		y, _ := chainOf(t, in[1], got[1], "Bob")
		return x, y
	}
	if x, y := chains(find); x != y {
		t.Errorf("Robert Halloran is %d, Bob Halloran %d: one by a nickname", x, y)
	}
	find.Registry = decided(t, "forbid Robert_Halloran Bob_Halloran").Registry
	if x, y := chains(find); x == y {
		t.Error("Robert and Bob Halloran are one, which is forbidden")
	}
}

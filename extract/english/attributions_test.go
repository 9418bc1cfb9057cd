package english_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/internal/golden"
)

// leastAttributions is how many texts the suite of attributions has at least.
const leastAttributions = 180

// TestAttributions shows who says, thinks, wants or judges what in short texts,
// and who the facts have for their speakers. Files named not-… say what is no
// attribution.
func TestAttributions(t *testing.T) {
	for _, file := range golden.Files(t, "testdata/attributions/*.txtar", leastAttributions) {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			d := read(t, file)
			laws(t, d)
			behind(t, d)
			golden.Compare(t, file, "attributions", layer(d))
			golden.Compare(t, file, "facts", facts(d))
		})
	}
}

// layer is the attributions of d, one a line: source, cue, contents, stance and
// force; those inside another are indented.
func layer(d *extract.Doc) string {
	var b strings.Builder
	words := func(s extract.Span) string { return strings.Join(strings.Fields(d.Article.Text[s.Start:s.End]), " ") }
	for _, a := range d.Attributions {
		for k := a.Outer; k >= 0; k = d.Attributions[k].Outer {
			b.WriteString("  ")
		}
		by := "nobody"
		if a.By.Len() > 0 {
			by = words(a.By)
		}
		fmt.Fprintf(&b, "%s | %s |", by, words(a.Cue))
		for _, c := range a.Content {
			fmt.Fprintf(&b, " [%s]", words(c))
		}
		fmt.Fprintf(&b, " %s", a.Stance)
		if a.Force != extract.NoForce {
			fmt.Fprintf(&b, ", %s", a.Force)
		}
		b.WriteString("\n")
	}
	return b.String()
}

// behind wants the layer of attributions behind the speakers of propositions: each
// stands in the content of an attribution of that speaker, or in the clause of a
// verb that has the speaker for its subject.
func behind(t *testing.T, d *extract.Doc) {
	t.Helper()
	for _, p := range d.Propositions {
		head := d.Trees[p.Sentence].Tokens[p.Head].Span
		for _, s := range p.Speakers {
			if !slices.ContainsFunc(d.Attributions, func(a extract.Attribution) bool {
				return a.Source.Text == s.Text && slices.ContainsFunc(a.Content, func(c extract.Span) bool { return c.Contains(head) })
			}) {
				t.Errorf("%q says %s(%s), but in no attribution", s.Text, p.Base, p.Args[0].Text)
			}
		}
	}
}

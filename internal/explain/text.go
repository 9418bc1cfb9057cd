package explain

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/quadwire/quadwire/extract/parse"
	"github.com/quadwire/quadwire/internal/render"
)

// Codes of ECMA-48 SGR for the parts of an explanation.
const (
	bold   = "1"
	faint  = "2"
	red    = "31"
	green  = "32"
	yellow = "33"
)

// Write shows a sentence to people.
func (s *Sentence) Write(w io.Writer, look render.Look) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\n", look.Paint(bold, render.Plain(s.Text)))
	fmt.Fprintf(&b, "%s\n\n", look.Paint(faint, s.where()))
	if err := s.writeTree(&b, look); err != nil {
		return err
	}
	if len(s.Propositions) == 0 {
		fmt.Fprintf(&b, "%s\n", look.Paint(bold, "no rule found anything"))
	} else {
		fmt.Fprintf(&b, "%s\n", look.Paint(bold, "what the rules found, and what became of it"))
	}
	for i := range s.Propositions {
		s.Propositions[i].write(&b, look)
	}
	if len(s.Silent) > 0 {
		fmt.Fprintf(&b, "\n%s\n", look.Paint(bold, "where rules were silent"))
	}
	for _, x := range s.Silent {
		fmt.Fprintf(&b, "  %s at “%s”: %s\n", look.Paint(yellow, fmt.Sprintf("%-12s", x.Rule)), render.Plain(x.Form), render.Plain(x.Why))
	}
	b.WriteByte('\n')
	_, err := io.WriteString(w, b.String())
	return err
}

// where is the place of the sentence: "sentence 3 of talks.txt, bytes 120–245".
func (s *Sentence) where() string {
	file := filepath.Base(s.File)
	if s.File == "-" {
		file = "standard input"
	}
	at := fmt.Sprintf("sentence %d of %s", s.Number, render.Plain(file))
	if s.Start >= 0 {
		at += fmt.Sprintf(", bytes %d–%d", s.Start, s.End)
	}
	return at
}

func (s *Sentence) writeTree(b *strings.Builder, look render.Look) error {
	var drawn strings.Builder
	if err := parse.Draw(&drawn, s.tree); err != nil {
		return err
	}
	for _, l := range strings.SplitAfter(drawn.String(), "\n") {
		if l != "" {
			fmt.Fprintf(b, "  %s\n", render.Plain(strings.TrimSuffix(l, "\n")))
		}
	}
	for _, r := range s.Repairs {
		fmt.Fprintf(b, "  %s  %s: %s → %s\n", look.Paint(yellow, "repaired"), render.Plain(r.Form), r.Before, r.After)
	}
	b.WriteByte('\n')
	return nil
}

// write shows one proposition: what the rule found, each pass that changed it, and
// the fact or why there is none.
func (p *Proposition) write(b *strings.Builder, look render.Look) {
	fmt.Fprintf(b, "  %-4s %s\n", fmt.Sprintf("#%d", p.Number), render.Plain(p.Found))
	line := func(code, name, words string) {
		fmt.Fprintf(b, "       %s %s\n", look.Paint(code, fmt.Sprintf("%-11s", name)), render.Plain(words))
	}
	for _, s := range p.Steps {
		for k, c := range s.Changes {
			name := s.Pass
			if k > 0 {
				name = ""
			}
			line(yellow, name, c.String())
		}
	}
	switch {
	case p.Fact != nil:
		line(green, "fact", p.Fact.Text)
		line(faint, "", status(p.Fact))
	case p.Dropped != "":
		line(red, "no fact", p.Dropped)
	default:
		line(red, "no fact", "the same is said before")
	}
}

// String is the change in words: "modality: actual → claimed".
func (c Change) String() string {
	switch {
	case c.Before == "":
		return c.What + ": + " + c.After
	case c.After == "":
		return c.What + ": − " + c.Before
	}
	return c.What + ": " + c.Before + " → " + c.After
}

// status is the edge of a fact, how sure it is, who says it, and its ID.
func status(r *render.Record) string {
	object := r.Object
	if r.ObjectKind == "none" {
		object = "true"
	}
	s := "no edge of its own"
	if r.Edge {
		s = r.Subject + " " + r.Relation + " " + object
	}
	s += "  · " + r.Modality
	if r.Certainty != "" {
		s += ", " + r.Certainty
	}
	if len(r.SpeakerLabels) > 0 {
		s += ", says " + strings.Join(r.SpeakerLabels, " > ")
	}
	return s + "  · " + r.Fact
}

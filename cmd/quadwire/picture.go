package main

import (
	"bufio"
	"context"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/internal/picture"
	"github.com/quadwire/quadwire/internal/render"
)

// pictureFlags are --svg, --html and --dot: short for -o, with a file to write to.
type pictureFlags struct {
	kinds []string
	files map[string]*string
}

// toStdout is what a picture's flag holds that names no file.
const toStdout = "-"

func (p *pictureFlags) register(c *cobra.Command, kinds ...string) {
	p.kinds, p.files = kinds, map[string]*string{}
	for _, k := range kinds {
		p.files[k] = c.Flags().String(k, "", "draw as "+strings.ToUpper(k)+", to standard output or a `file`")
		c.Flags().Lookup(k).NoOptDefVal = toStdout
	}
	c.MarkFlagsMutuallyExclusive(append(slices.Clone(kinds), "output")...)
}

// takeFile takes the file's name off the words of a call, where the flag of its
// kind stands before it without a value.
func (p *pictureFlags) takeFile(words []string) []string {
	for _, k := range p.kinds {
		if n := len(words); n > 1 && *p.files[k] == toStdout && strings.HasSuffix(words[n-1], "."+k) {
			*p.files[k] = words[n-1]
			return words[:n-1]
		}
	}
	return words
}

// chosen is the kind of picture that is asked for, "" for none, and its file.
func (p *pictureFlags) chosen() (kind, file string) {
	for _, k := range p.kinds {
		if f := *p.files[k]; f != "" {
			return k, f
		}
	}
	return "", ""
}

// draw writes what drawing writes, to standard output or a file that is whole or
// not there.
func draw(t terminal, file string, drawing func(io.Writer) error) error {
	if file != "" && file != toStdout {
		if err := writeFile(file, drawing); err != nil {
			return err
		}
		t.say.info("drawn in %s", file)
		return nil
	}
	b := bufio.NewWriter(t.out)
	if err := drawing(b); err != nil {
		return err
	}
	return b.Flush()
}

// ink is how letters may look on standard output.
func (t terminal) ink() picture.Ink {
	look := t.look()
	return picture.Ink{Width: look.Width, Color: look.Color}
}

// drawable is a fact of the graph as drawings need it.
func drawable(f *graph.Fact) picture.Fact {
	says := f.Attributed
	if says == "" {
		says = f.Source.Text
	}
	return picture.Fact{
		ID: string(f.ID), Subject: f.Subject.Text, Relation: words(f.Relation), Object: objectOf(f), Text: f.Label,
		Modality: string(f.Modality), Negated: f.Negated, Says: says, Quote: f.Quote,
		When: render.When(f.From, f.To, f.TimeText), From: f.From, To: f.To, Count: 1,
	}
}

// objectOf is a fact's object as a drawing shows it: "" where the fact simply
// holds, words in quotation marks.
func objectOf(f *graph.Fact) string {
	switch {
	case f.Object.IRI != "":
		return f.Object.Text
	case f.Object.Text == "true":
		return ""
	}
	return "“" + f.Object.Text + "”"
}

func words(relation string) string { return strings.ReplaceAll(relation, "_", " ") }

// recordDrawable is an extracted fact as drawings need it.
func recordDrawable(r *render.Record) picture.Fact {
	f := picture.Fact{
		ID: r.Fact, Subject: r.SubjectLabel, Relation: words(r.Relation), Object: r.ObjectLabel, Text: r.Text,
		Modality: r.Modality, Negated: r.Polarity == "-", Says: strings.Join(r.SpeakerLabels, " > "), Quote: r.Quote, Count: 1,
	}
	if r.ObjectKind == "none" {
		f.Object = ""
	}
	return f
}

// drawRows writes the facts that rows name in their column "id" as N-Quads or for
// Graphviz.
func drawRows(ctx context.Context, t terminal, s *graph.Store, form, title string, ids []string) error {
	if form == "nq" {
		quads, err := s.FactQuads(ctx, ids)
		if err != nil {
			return err
		}
		return draw(t, "", func(w io.Writer) error { return graph.WriteNQuads(w, quads) })
	}
	facts, err := s.FactsByID(ctx, ids)
	if err != nil {
		return err
	}
	var drawn []picture.Fact
	for i := range facts {
		drawn = append(drawn, drawable(&facts[i]))
	}
	return draw(t, "", func(w io.Writer) error { return picture.Dot(w, title, drawn) })
}

// sources adds to facts where they were read.
func sources(ctx context.Context, s *graph.Store, facts []picture.Fact) error {
	for i := range facts {
		e, err := s.Why(ctx, facts[i].ID)
		if err != nil {
			return err
		}
		facts[i].Source = render.ArticleLine(&e.Article)
	}
	return nil
}

// plainID is a fact's id, "" for what is none.
func plainID(v any) string {
	s, _ := v.(string)
	if len(s) < 8 || strings.Trim(s, "0123456789abcdef") != "" {
		return ""
	}
	return string(extract.FactID(s))
}

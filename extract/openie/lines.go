package openie

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// Form is a benchmark's format of lines.
type Form string

// The forms, by the names that a user gives them.
const (
	CarbForm    Form = "carb"    // sentence, confidence, relation, argument, argument …
	BenchieForm Form = "benchie" // sentence's id, subject, relation, object
)

// maxLine is the longest line that is read, in bytes.
const maxLine = 1 << 20

// Lines reads a sentence a line, its words parted by spaces as benchmarks give
// them, and writes its extractions in the form, columns parted by tabs. pl takes
// a line as an article of one sentence, as english.Lines does. What stands before
// a tab in a line is the sentence's id; without one it is the number of the line.
// Empty lines give nothing. The error names the line.
func Lines(pl *extract.Pipeline, r io.Reader, form Form, w io.Writer) error {
	if form != CarbForm && form != BenchieForm {
		return fmt.Errorf("no form %q of extractions", form)
	}
	in := bufio.NewScanner(r)
	in.Buffer(nil, maxLine)
	out := bufio.NewWriter(w)
	n := 1
	for ; in.Scan(); n++ {
		id, text, ok := strings.Cut(in.Text(), "\t")
		if !ok {
			id, text = fmt.Sprint(n), id
		}
		d, err := pl.Run(extract.Article{Text: text, Blocks: []extract.Block{{Span: extract.Span{End: len(text)}, Kind: extract.Paragraph}}})
		if err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
		if err := write(out, form, id, text, d); err != nil {
			return err
		}
	}
	if err := in.Err(); err != nil {
		return fmt.Errorf("line %d: %w", n, err)
	}
	return out.Flush()
}

// write writes the extractions of one sentence.
func write(w io.Writer, form Form, id, text string, d *extract.Doc) error {
	if form == BenchieForm {
		for _, t := range Benchie(d) {
			if _, err := fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", id, t.Subject, t.Relation, t.Object); err != nil {
				return err
			}
		}
		return nil
	}
	for _, e := range Carb(d) {
		if _, err := fmt.Fprintf(w, "%s\t%.4f\t%s\t%s\n", text, e.Confidence, e.Relation, strings.Join(e.Args, "\t")); err != nil {
			return err
		}
	}
	return nil
}

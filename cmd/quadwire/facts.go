package main

import (
	"bufio"
	"fmt"
	"io"
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/internal/picture"
	"github.com/quadwire/quadwire/internal/render"
	"github.com/quadwire/quadwire/queries"
)

// factWriter prints the facts of articles as they come, or at the end where
// their order or their number is asked for.
type factWriter struct {
	t     terminal
	out   *rowFlags
	form  string
	w     *bufio.Writer
	array *render.Array
	kept  []render.Record
}

func newFactWriter(t terminal, out *rowFlags) (*factWriter, error) {
	form, err := out.check(t)
	if err != nil {
		return nil, err
	}
	if err := out.know(render.FactRows(nil).Columns); err != nil { // before any article is read
		return nil, err
	}
	f := &factWriter{t: t, out: out, form: form, w: bufio.NewWriter(t.out)}
	if form == "json" {
		f.array = render.NewArray(f.w)
	}
	return f, nil
}

// atEnd reports whether the facts have to wait for each other.
func (f *factWriter) atEnd() bool {
	flat := f.form != "table" && f.form != "jsonl" && f.form != "json" && f.form != "nq"
	return flat || len(f.out.sort) > 0 || len(f.out.columns) > 0 || f.out.limit > 0
}

// add writes the facts of one article or keeps them for the end.
func (f *factWriter) add(d *extract.Doc) error {
	if f.form == "nq" {
		if err := graph.WriteNQuads(f.w, graph.DefaultBase.Quads(d)); err != nil {
			return err
		}
		return f.w.Flush()
	}
	records := render.Records(d)
	if f.atEnd() {
		f.kept = append(f.kept, records...)
		return nil
	}
	if err := f.write(d, records); err != nil {
		return err
	}
	return f.w.Flush()
}

func (f *factWriter) write(d *extract.Doc, records []render.Record) error {
	if f.form != "table" {
		return f.records(records)
	}
	if _, err := fmt.Fprintf(f.w, "%s\n\n", render.Heading(&d.Article)); err != nil {
		return err
	}
	if len(records) == 0 {
		_, err := io.WriteString(f.w, "no facts found\n\n")
		return err
	}
	rows, err := render.FactRows(records).Pick(render.ShownColumns...)
	if err != nil {
		return err
	}
	if err := f.out.write(f.t, f.w, f.form, rows); err != nil {
		return err
	}
	_, err = io.WriteString(f.w, "\n")
	return err
}

// records writes records as JSON, one a line or as an array.
func (f *factWriter) records(records []render.Record) error {
	for _, r := range records {
		var err error
		if f.array != nil {
			err = f.array.Add(r)
		} else {
			err = render.JSONLine(f.w, r)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// end writes what was kept.
func (f *factWriter) end() error {
	var err error
	switch whole := f.form == "json" || f.form == "jsonl"; {
	case !f.atEnd():
	case whole && len(f.out.columns) == 0:
		err = f.arranged()
	case f.form == "dot":
		return f.dot()
	default:
		if f.form == "table" && len(f.out.columns) == 0 {
			f.out.columns = render.ShownColumns
		}
		return f.out.print(f.t, render.FactRows(f.kept))
	}
	if f.array != nil && err == nil {
		err = f.array.Close()
	}
	if err != nil {
		return err
	}
	return f.w.Flush()
}

// arranged writes the records that were kept as the flags say.
func (f *factWriter) arranged() error {
	records, err := f.chosen()
	if err != nil {
		return err
	}
	return f.records(records)
}

// chosen is the records that were kept as the flags say. The number of a record
// goes through sorting and cutting as a column.
func (f *factWriter) chosen() ([]render.Record, error) {
	const number = "number"
	rows := render.FactRows(f.kept)
	rows.Columns = append(slices.Clip(rows.Columns), number)
	for i := range rows.Rows {
		rows.Rows[i] = append(rows.Rows[i], float64(i))
	}
	rows, all, err := f.out.arrange(rows, false)
	if err != nil {
		return nil, err
	}
	f.out.sayLimit(f.t, rows, all)
	return pick(f.kept, rows), nil
}

// dot draws the records for Graphviz.
func (f *factWriter) dot() error {
	records, err := f.chosen()
	if err != nil {
		return err
	}
	facts := make([]picture.Fact, len(records))
	for i := range records {
		facts[i] = recordDrawable(&records[i])
	}
	if err := picture.Dot(f.w, "", facts); err != nil {
		return err
	}
	return f.w.Flush()
}

// pick is the records by the numbers in the rows' last column.
func pick(records []render.Record, rows queries.Rows) []render.Record {
	var out []render.Record
	for _, r := range rows.Rows {
		if n, ok := r[len(r)-1].(float64); ok {
			out = append(out, records[int(n)])
		}
	}
	return out
}

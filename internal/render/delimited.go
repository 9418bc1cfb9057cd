package render

import (
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/quadwire/quadwire/queries"
)

// RowArray writes rows as one JSON array, an object a line; "[]" for none.
func RowArray(w io.Writer, rows queries.Rows) error {
	a := NewArray(w)
	for i := range rows.Rows {
		one := queries.Rows{Columns: rows.Columns, Rows: rows.Rows[i : i+1]}
		if err := a.element(func(w io.Writer) error { return RowLines(w, one) }); err != nil {
			return err
		}
	}
	return a.Close()
}

// Array is a JSON array that is written element by element.
type Array struct {
	w io.Writer
	n int
}

// NewArray begins an array on w.
func NewArray(w io.Writer) *Array { return &Array{w: w} }

// Add writes one element.
func (a *Array) Add(v any) error {
	return a.element(func(w io.Writer) error { return JSONLine(w, v) })
}

// element writes what line writes, which ends with a line feed.
func (a *Array) element(line func(io.Writer) error) error {
	sep := "[\n"
	if a.n > 0 {
		sep = ",\n"
	}
	a.n++
	var b strings.Builder
	if err := line(&b); err != nil {
		return err
	}
	_, err := io.WriteString(a.w, sep+strings.TrimSuffix(b.String(), "\n"))
	return err
}

// Close ends the array.
func (a *Array) Close() error {
	end := "\n]\n"
	if a.n == 0 {
		end = "[]\n"
	}
	_, err := io.WriteString(a.w, end)
	return err
}

// CSV writes rows as RFC 4180 has them, lines ended by a line feed. Words that a
// spreadsheet would take for a formula get an apostrophe in front, as spreadsheets
// themselves mark text (https://owasp.org/www-community/attacks/CSV_Injection): an
// article that says "=HYPERLINK(…)" must not run in a reporter's sheet. A cell is
// one line without control characters.
func CSV(w io.Writer, rows queries.Rows, head bool) error {
	c := csv.NewWriter(w)
	if head {
		if err := c.Write(rows.Columns); err != nil {
			return err
		}
	}
	for _, r := range rows.Rows {
		line := make([]string, len(r))
		for i, v := range r {
			line[i] = Plain(exact(v))
			if _, words := v.(string); words && formula(line[i]) {
				line[i] = "'" + line[i]
			}
		}
		if err := c.Write(line); err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}

// formula reports whether a spreadsheet may take s, a line, for a formula.
func formula(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimSpace(s))
	return strings.ContainsRune("=+-@＝＋－＠", r)
}

// tabEscapes write what would end a field or a line of TSV
// (https://paulfitz.github.io/2014/07/09/linear-tsv.html).
var tabEscapes = strings.NewReplacer("\\", `\\`, "\t", `\t`, "\n", `\n`, "\r", `\r`)

// TSV writes rows with a tab between cells; \t, \n, \r and \\ stand for what
// would break a line. Nothing else is changed.
func TSV(w io.Writer, rows queries.Rows, head bool) error {
	var b strings.Builder
	if head {
		b.WriteString(strings.Join(rows.Columns, "\t") + "\n")
	}
	for _, r := range rows.Rows {
		for i, v := range r {
			if i > 0 {
				b.WriteByte('\t')
			}
			b.WriteString(tabEscapes.Replace(exact(v)))
		}
		b.WriteByte('\n')
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// markdownEscapes keep words from becoming Markdown or HTML.
var markdownEscapes = strings.NewReplacer(
	"\\", `\\`, "|", `\|`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", "&lt;", ">", "&gt;", "&", "&amp;", "~", `\~`,
)

// Markdown writes rows as a table of GitHub Flavored Markdown; numbers stand right.
func Markdown(w io.Writer, rows queries.Rows) error {
	var b strings.Builder
	line := func(cells []string) { b.WriteString("| " + strings.Join(cells, " | ") + " |\n") }
	line(rows.Columns)
	rule := make([]string, len(rows.Columns))
	for i := range rows.Columns {
		rule[i] = "---"
		if numeric(rows, i) {
			rule[i] = "---:"
		}
	}
	line(rule)
	for _, r := range rows.Rows {
		cells := make([]string, len(r))
		for i, v := range r {
			cells[i] = markdownEscapes.Replace(Cell(v))
		}
		line(cells)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// numeric reports whether a column has numbers only, and one at least.
func numeric(rows queries.Rows, i int) bool {
	some := false
	for _, r := range rows.Rows {
		switch r[i].(type) {
		case nil:
		case float64:
			some = true
		default:
			return false
		}
	}
	return some
}

// exact is a cell for programs: words as they are, numbers without exponent,
// true and false, nothing for an empty cell.
func exact(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return v
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	return fmt.Sprint(v)
}

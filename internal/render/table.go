package render

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"

	"github.com/quadwire/quadwire/queries"
)

// Look is how a table may look.
type Look struct {
	Width  int  // of the terminal in columns, 0 for no limit
	Lines  int  // of a cell at most, 0 for no limit
	Color  bool // bold head, dimmed ids, modalities in their colours
	NoHead bool // no line with the columns' names
}

// Paint is s in a colour or weight (a code of ECMA-48 SGR: "1" bold, "2" faint,
// "32" green), plain where the look has none.
func (l Look) Paint(code, s string) string { return paint(l, code, s) }

// Cut is what a table leaves out for lack of room.
type Cut struct {
	Columns []string // left out whole
	Cells   int      // whose end is missing, beside those of brief columns
}

// Table writes rows as a table. Columns that are empty in every row are left
// out; where the terminal is too narrow, the widest cells break into lines, and
// what has no room even so is cut.
func Table(w io.Writer, rows queries.Rows, look Look) (Cut, error) {
	cells, columns := strip(rows)
	if len(cells) == 0 {
		return Cut{}, nil
	}
	cells, columns, dropped := fitting(cells, columns, look.Width)
	cut := Cut{Columns: dropped}
	widths := share(columns, cells, look.Width)
	t := table.NewWriter()
	t.SetStyle(plainStyle())
	if !look.NoHead {
		t.AppendHeader(line(columns))
	}
	t.SetColumnConfigs(columnConfigs(rows, columns, widths, look))
	for _, r := range cells {
		for i, c := range r {
			if columns[i] == "id" {
				continue
			}
			var less bool
			if r[i], less = wrap(c, widths[i], lines(columns[i], look)); less && !slices.Contains(brief, columns[i]) {
				cut.Cells++
			}
		}
		t.AppendRow(line(r))
	}
	var b strings.Builder
	for i, l := range strings.Split(t.Render(), "\n") {
		if l = strings.TrimRight(l, " "); i == 1 && !look.NoHead {
			l = strings.TrimSuffix(l, "──") // below the last column's padding
		}
		b.WriteString(l + "\n")
	}
	_, err := io.WriteString(w, b.String())
	return cut, err
}

// plainStyle is a table without borders: a line below the head, two spaces
// between columns.
func plainStyle() table.Style {
	style := table.StyleLight
	style.Options.DrawBorder = false
	style.Options.SeparateColumns = false
	style.Box.PaddingLeft, style.Box.PaddingRight = "", "  "
	style.Format.Header = text.FormatDefault
	return style
}

func line(cells []string) table.Row {
	r := make(table.Row, len(cells))
	for i, c := range cells {
		r[i] = c
	}
	return r
}

func columnConfigs(rows queries.Rows, columns []string, widths []int, look Look) []table.ColumnConfig {
	configs := make([]table.ColumnConfig, len(columns))
	for i, c := range columns {
		configs[i] = table.ColumnConfig{Number: i + 1, WidthMax: widths[i], WidthMaxEnforcer: text.WrapSoft}
		if c == "id" {
			configs[i].WidthMaxEnforcer = text.Trim // its first digits are enough for why
		}
		if numeric(rows, slices.Index(rows.Columns, c)) {
			configs[i].Align, configs[i].AlignHeader = text.AlignRight, text.AlignRight
		}
		if !look.Color {
			continue
		}
		configs[i].ColorsHeader = text.Colors{text.Bold}
		switch c {
		case "id", "article", "version":
			configs[i].Colors = text.Colors{text.Faint}
		case "modality", "certainty":
			configs[i].Transformer = func(v any) string { return stanceColors(v).Sprint(v) }
		}
	}
	return configs
}

// stanceColors tell at a glance what is claimed (yellow), to come (green), not so
// (red) or left open (faint).
func stanceColors(cell any) text.Colors {
	switch s, _ := cell.(string); s {
	case "claimed":
		return text.Colors{text.FgYellow}
	case "planned", "expected", "ordered":
		return text.Colors{text.FgGreen}
	case "CT-", "PR-", "PS-":
		return text.Colors{text.FgRed}
	case "possible", "conditional", "unreal", "Uu", "CTu":
		return text.Colors{text.Faint}
	}
	return nil
}

// brief columns say where a row is from: one line of them is enough.
var brief = []string{"article", "version", "file"}

// lines is how many lines a cell of the column may have, 0 for any number.
func lines(column string, look Look) int {
	if look.Width > 0 && slices.Contains(brief, column) {
		return 1
	}
	return look.Lines
}

// wrap breaks a cell into lines of that width, most of them at most; less tells
// that its end is missing.
func wrap(cell string, width, most int) (out string, less bool) {
	if text.StringWidth(cell) <= width {
		return cell, false
	}
	if most == 1 {
		return text.Snip(cell, width, "…"), true
	}
	all := strings.Split(text.WrapSoft(cell, width), "\n")
	for i := range all {
		all[i] = strings.TrimRight(all[i], " ")
	}
	if most > 0 && len(all) > most {
		last := strings.Join(all[most-1:], " ")
		return strings.Join(append(all[:most-1], text.Snip(last, width, "…")), "\n"), true
	}
	return strings.Join(all, "\n"), false
}

// expendable columns are the first to go where a terminal is too narrow; after
// them go the others from the right, but never the first column, nor the id.
var expendable = []string{"version", "file", "article", "certainty"}

// fitting leaves out columns until the longest words of the others have room.
func fitting(cells [][]string, columns []string, width int) (_ [][]string, _, dropped []string) {
	for width > 0 && len(columns) > 1 {
		_, least := needs(columns, cells, width)
		if total(least) <= width+2 { // nothing stands behind the last column
			break
		}
		i := -1
		for _, c := range expendable {
			if i = slices.Index(columns, c); i > 0 {
				break
			}
		}
		for k := len(columns) - 1; k > 0 && i <= 0; k-- {
			if columns[k] != "id" {
				i = k
			}
		}
		if i <= 0 {
			break
		}
		dropped = append(dropped, columns[i])
		columns = slices.Delete(slices.Clone(columns), i, i+1)
		for k := range cells {
			cells[k] = slices.Delete(cells[k], i, i+1)
		}
	}
	return cells, columns, dropped
}

// strip is the rows in words, without the columns that are empty throughout.
func strip(rows queries.Rows) (cells [][]string, columns []string) {
	var keep []int
	for i, c := range rows.Columns {
		for _, r := range rows.Rows {
			if r[i] != nil {
				keep = append(keep, i)
				columns = append(columns, c)
				break
			}
		}
	}
	for _, r := range rows.Rows {
		line := make([]string, len(keep))
		for k, i := range keep {
			line[k] = Cell(r[i])
		}
		cells = append(cells, line)
	}
	return cells, columns
}

// Cell is a cell in words on one line. What could steer a terminal is left out.
func Cell(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case bool:
		if v {
			return "yes"
		}
		return "no"
	}
	return Plain(fmt.Sprint(v))
}

// Plain is s on one line without control characters, so that an article cannot
// colour, clear or retitle the terminal it is shown on.
func Plain(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t' || r == '\r':
			return ' '
		case r < 0x20 || r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069:
			return -1
		}
		return r
	}, s)
	return s
}

// longest is the width of a word above which it may break: two days with a stroke
// between them hold together.
const longest = 22

// prose is a column whose cells are sentences, wider than this somewhere. It gets
// legible lines even if another column has to go for that.
const (
	prose   = 50
	legible = 30
)

// needs is the width of every column's widest cell, and the least that it can do
// with: of its longest word.
func needs(columns []string, cells [][]string, width int) (widths, least []int) {
	widths, least = make([]int, len(columns)), make([]int, len(columns))
	for i, c := range columns {
		widths[i] = text.StringWidth(c)
		least[i] = widths[i]
		for _, r := range cells {
			widths[i] = max(widths[i], text.StringWidth(r[i]))
			for _, word := range strings.Fields(r[i]) {
				least[i] = max(least[i], min(text.StringWidth(word), longest))
			}
		}
		if widths[i] > prose {
			least[i] = max(least[i], min(legible, width*3/5))
		}
		switch {
		case c == "id": // the first digits of an id name the fact
			least[i] = min(widths[i], 6)
		case slices.Contains(brief, c):
			least[i] = min(widths[i], 16)
		}
	}
	return widths, least
}

// share gives every column its widest cell where all fit into width, else takes
// from the widest columns until they do, down to their longest word.
func share(columns []string, cells [][]string, width int) []int {
	widths, least := needs(columns, cells, width)
	if width <= 0 {
		return widths
	}
	for i, c := range columns {
		if c == "id" {
			widths[i] = min(widths[i], 12)
		}
	}
	for over := total(widths) - width - 2; over > 0; over-- {
		widest := -1
		for i := range widths {
			if widths[i] > least[i] && (widest < 0 || widths[i]*weight(columns[i]) > widths[widest]*weight(columns[widest])) {
				widest = i
			}
		}
		if widest < 0 {
			break
		}
		widths[widest]--
	}
	return widths
}

// weight makes brief columns and ids give way before the others.
func weight(column string) int {
	switch {
	case slices.Contains(brief, column):
		return 3
	case column == "id":
		return 2
	}
	return 1
}

// total is the width of a table: its columns with two spaces behind each.
func total(widths []int) int {
	n := 0
	for _, w := range widths {
		n += w + 2
	}
	return n
}

// ShownColumns are the columns of FactRows that a table to read shows.
var ShownColumns = []string{"fact", "modality", "certainty", "says", "when", "id"}

// FactRows is records as rows: what a table shows first, then what programs ask for.
func FactRows(records []Record) queries.Rows {
	rows := queries.Rows{Columns: append(slices.Clone(ShownColumns),
		"subject", "relation", "object", "base", "polarity", "where", "amount", "publisher", "published", "file", "article", "rule", "confidence", "quote")}
	for _, r := range records {
		var amount any
		if r.Quantity != nil {
			amount = r.Quantity.Text
		}
		rows.Rows = append(rows.Rows, queries.Row{
			r.Text, r.Modality, orNil(r.Certainty), orNil(strings.Join(r.SpeakerLabels, " > ")), orNil(when(r.Time)), r.Fact,
			r.SubjectLabel, r.Relation, orNil(r.ObjectLabel), r.Base, r.Polarity, orNil(r.Place), amount,
			orNil(r.Publisher), orNil(r.Published), r.File, r.Article, r.Rule, r.Confidence, r.Quote,
		})
	}
	return rows
}

func orNil(s string) any {
	if s == "" {
		return nil
	}
	return s
}

// When is a half-open stretch of time as short as it can be said: 2025, 2025-11,
// 2025-12-02, 2025-11-24/2025-11-30 with both days in it; words where it has no
// beginning.
func When(from, to time.Time, words string) string {
	if from.IsZero() {
		return words
	}
	return when(&Time{Start: Day(from), End: Day(to), Text: words})
}

// when is a time as short as it can be said: 2025, 2025-11, 2025-12-02,
// 2025-11-24/2025-11-30 with both days in it; its own words where it has no date.
func when(t *Time) string {
	if t == nil {
		return ""
	}
	start, err := time.Parse(time.DateOnly, t.Start)
	end, err2 := time.Parse(time.DateOnly, t.End)
	switch {
	case t.Start == "":
		return t.Text
	case err != nil || err2 != nil || !end.After(start) || end.Equal(start.AddDate(0, 0, 1)):
		return t.Start
	case start.YearDay() == 1 && end.Equal(start.AddDate(1, 0, 0)):
		return start.Format("2006")
	case start.Day() == 1 && end.Equal(start.AddDate(0, 1, 0)):
		return start.Format("2006-01")
	}
	return t.Start + "/" + end.AddDate(0, 0, -1).Format(time.DateOnly)
}

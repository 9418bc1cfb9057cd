package render

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"

	"github.com/quadwire/quadwire/queries"
)

// Look is how a table may look.
type Look struct {
	Width int  // of the terminal in columns, 0 for no limit
	Color bool // bold head, dimmed ids
}

// Paint is s in a colour or weight (a code of ECMA-48 SGR: "1" bold, "2" faint,
// "32" green), plain where the look has none.
func (l Look) Paint(code, s string) string { return paint(l, code, s) }

// longest is the width of a word above which it may break.
const longest = 20

// Table writes rows as a table. Columns that are empty in every row are left
// out; where the terminal is too narrow, the widest cells break into lines.
func Table(w io.Writer, rows queries.Rows, look Look) error {
	cells, columns := strip(rows)
	if len(cells) == 0 {
		return nil
	}
	widths := share(columns, cells, look.Width)
	t := table.NewWriter()
	style := table.StyleLight
	style.Options.DrawBorder = false
	style.Options.SeparateColumns = false
	style.Box.PaddingLeft, style.Box.PaddingRight = "", "  "
	style.Format.Header = text.FormatDefault
	head := make(table.Row, len(columns))
	configs := make([]table.ColumnConfig, len(columns))
	for i, c := range columns {
		head[i] = c
		configs[i] = table.ColumnConfig{Number: i + 1, WidthMax: widths[i], WidthMaxEnforcer: text.WrapSoft}
		if c == "id" {
			configs[i].WidthMaxEnforcer = text.Trim // its first digits are enough for why
		}
		if look.Color {
			configs[i].ColorsHeader = text.Colors{text.Bold}
			if c == "id" || c == "article" || c == "version" {
				configs[i].Colors = text.Colors{text.Faint}
			}
		}
	}
	t.SetStyle(style)
	t.AppendHeader(head)
	t.SetColumnConfigs(configs)
	for _, r := range cells {
		row := make(table.Row, len(r))
		for i, c := range r {
			row[i] = c
		}
		t.AppendRow(row)
	}
	var b strings.Builder
	for _, l := range strings.SplitAfter(t.Render(), "\n") {
		b.WriteString(strings.TrimRight(strings.TrimSuffix(l, "\n"), " ") + "\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
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

// share gives every column its widest cell where all fit into width, else takes
// from the widest columns until they do, down to their longest word.
func share(columns []string, cells [][]string, width int) []int {
	widths, least := make([]int, len(columns)), make([]int, len(columns))
	for i, c := range columns {
		widths[i] = text.StringWidth(c)
		least[i] = widths[i]
		for _, r := range cells {
			widths[i] = max(widths[i], text.StringWidth(r[i]))
			for _, word := range strings.Fields(r[i]) {
				least[i] = max(least[i], min(text.StringWidth(word), longest))
			}
		}
	}
	if width <= 0 {
		return widths
	}
	for i, c := range columns { // the first digits of an id name the fact
		if c == "id" {
			widths[i], least[i] = min(widths[i], 12), min(widths[i], 6)
		}
	}
	for over := total(widths) - width; over > 0; over-- {
		widest := -1
		for i := range widths {
			if widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest]) {
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

// total is the width of a table: its columns with two spaces behind each.
func total(widths []int) int {
	n := 0
	for _, w := range widths {
		n += w + 2
	}
	return n
}

// FactRows is records as a table shows them.
func FactRows(records []Record) queries.Rows {
	rows := queries.Rows{Columns: []string{"fact", "modality", "certainty", "says", "when", "id"}}
	for _, r := range records {
		rows.Rows = append(rows.Rows, queries.Row{
			r.Text, r.Modality, orNil(r.Certainty), orNil(strings.Join(r.SpeakerLabels, " > ")), orNil(when(r.Time)), r.Fact,
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

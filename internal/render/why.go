package render

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"time"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/queries"
)

// Heading is an article on one line: "Al Jazeera, 2025-11-30: Rubio says talks productive".
func Heading(a *extract.Article) string {
	return heading(a.Publisher, a.Published, a.Title, filepath.Base(a.Name))
}

func heading(publisher string, date time.Time, title, file string) string {
	if title == "" {
		title = file
	}
	about := publisher
	if !date.IsZero() {
		if about != "" {
			about += ", "
		}
		about += date.UTC().Format(time.DateOnly)
	}
	if about == "" {
		return Plain(title)
	}
	return Plain(about + ": " + title)
}

// Why writes the evidence of a fact: its words, the sentence with the part it
// was read from marked (reversed on a terminal in colour, «so» elsewhere), and
// where that stands.
func Why(w io.Writer, e graph.Evidence, look Look) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\n", paint(look, "1", Plain(e.Label)))
	fmt.Fprintf(&b, "  %s\n\n", sentence(e, look))
	line := func(name, value string) {
		if value != "" {
			fmt.Fprintf(&b, "  %-10s %s\n", name, value)
		}
	}
	line("article", heading(e.Article.Publisher, e.Article.Published, e.Article.Title, e.Article.File))
	line("page", Plain(e.Article.URL))
	line("file", place(e))
	line("says", speakers(e))
	line("status", status(e))
	line("when", period(e))
	line("where", nodes(e.Places))
	line("rule", Plain(e.Rule))
	line("edge", edge(e))
	line("fact", string(e.ID))
	for _, also := range e.Also {
		line("also in", heading(also.Article.Publisher, also.Article.Published, also.Article.Title, also.Article.File))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func paint(look Look, code, s string) string {
	if !look.Color {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}

// sentence is the sentence on one line with the quote marked.
func sentence(e graph.Evidence, look Look) string {
	s, m := e.Sentence, e.Mark
	if m.Start < 0 || m.End > len(s) || m.Start >= m.End {
		return Plain(s)
	}
	quote := Plain(s[m.Start:m.End])
	if look.Color {
		quote = paint(look, "7", quote)
	} else {
		quote = "«" + quote + "»"
	}
	return Plain(s[:m.Start]) + quote + Plain(s[m.End:])
}

func place(e graph.Evidence) string {
	s := fmt.Sprintf("bytes %d–%d of the clean text", e.Start, e.End)
	if e.RawStart >= 0 {
		s = fmt.Sprintf("bytes %d–%d", e.RawStart, e.RawEnd)
	}
	if e.Article.File != "" {
		s = Plain(e.Article.File) + ", " + s
	}
	return s
}

func speakers(e graph.Evidence) string {
	if len(e.Speakers) == 0 {
		return "the article itself"
	}
	return nodes(e.Speakers)
}

func nodes(list []graph.Node) string {
	var out []string
	for _, n := range list {
		out = append(out, Plain(n.Text))
	}
	return strings.Join(out, ", ")
}

func status(e graph.Evidence) string {
	s := string(e.Modality)
	if e.Certainty != "" {
		s += ", " + string(e.Certainty)
	}
	if !e.Edge {
		s += ", kept as evidence without an edge of its own"
	}
	return s
}

func period(e graph.Evidence) string {
	s := instant(e.From)
	if end := instant(e.To); end != "" && s != "" {
		s += " until " + end
	}
	if e.TimeText == "" {
		return s
	}
	words := "“" + Plain(e.TimeText) + "”"
	if s == "" {
		return words
	}
	return fmt.Sprintf("%s (%s, %s)", s, words, e.TimeBasis)
}

func edge(e graph.Evidence) string {
	if !e.Edge {
		return ""
	}
	return Plain(strings.Join([]string{e.Subject.Text, e.Relation, e.Object.Text}, "  "))
}

// StatRows is what is in a store, counted.
func StatRows(s graph.Stats) queries.Rows {
	rows := queries.Rows{Columns: []string{"what", "count"}}
	add := func(what string, n int64) { rows.Rows = append(rows.Rows, queries.Row{what, float64(n)}) }
	add("articles", int64(s.Articles))
	add("article versions", int64(s.Versions))
	add("facts", int64(s.Facts))
	for _, m := range graph.Modalities {
		if n := s.Modalities[m]; n > 0 {
			add("facts, "+string(m), int64(n))
		}
	}
	add("facts with an edge", int64(s.Edges))
	add("entities", int64(s.Entities))
	add("quantities", int64(s.Quantities))
	add("quads", int64(s.Quads))
	add("bytes of the file", s.Bytes)
	return rows
}

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
	name := filepath.Base(a.Name)
	if name == "-" {
		name = "standard input"
	}
	return heading(a.Publisher, a.Published, a.Title, name)
}

// ArticleLine is an article of the graph on one line.
func ArticleLine(a *graph.Article) string {
	return heading(a.Publisher, a.Published, a.Title, a.File)
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

// Line is one thing to say of a fact.
type Line struct{ Name, Value string }

// Lines is what there is to say of a fact beside its sentence.
func Lines(e graph.Evidence) []Line {
	var out []Line
	add := func(name, value string) {
		if value != "" {
			out = append(out, Line{name, value})
		}
	}
	add("article", ArticleLine(&e.Article))
	add("page", Plain(e.Article.URL))
	add("file", place(e))
	add("says", speakers(e))
	add("status", status(e))
	add("when", period(e))
	add("where", nodes(e.Places))
	add("rule", Plain(e.Rule))
	add("edge", edge(e))
	add("fact", string(e.ID))
	for _, also := range e.Also {
		add("also in", ArticleLine(&also.Article))
	}
	return out
}

// Marked is the sentence on one line in three parts; the middle one is what the
// fact was read from.
func Marked(e graph.Evidence) (before, quote, after string) {
	s, m := e.Sentence, e.Mark
	if m.Start < 0 || m.End > len(s) || m.Start >= m.End {
		return Plain(s), "", ""
	}
	return Plain(s[:m.Start]), Plain(s[m.Start:m.End]), Plain(s[m.End:])
}

// Why writes the evidence of a fact: its words, the sentence with the part it
// was read from marked (reversed on a terminal in colour, «so» elsewhere), and
// where that stands.
func Why(w io.Writer, e graph.Evidence, look Look) error {
	before, quote, after := Marked(e)
	switch {
	case quote == "":
	case look.Color:
		quote = paint(look, "7", quote)
	default:
		quote = "«" + quote + "»"
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\n  %s\n\n", paint(look, "1", Plain(e.Label)), before+quote+after)
	for _, l := range Lines(e) {
		fmt.Fprintf(&b, "  %-10s %s\n", l.Name, l.Value)
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
	s := Day(e.From)
	if end := Day(e.To); end != "" && s != "" {
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

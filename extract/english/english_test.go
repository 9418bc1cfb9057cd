package english_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/english"
	"github.com/quadwire/quadwire/internal/golden"
)

// pipeline is loaded once: its model is large.
// pipeline tells what is read with little doubt or more: these tests are of what is read, not
// of how sure that is, which every learning of the model changes a little.
var pipeline = sync.OnceValues(func() (*extract.Pipeline, error) {
	p, err := english.New()
	if err == nil {
		p.Least = littleDoubt
	}
	return p, err
})

// littleDoubt is the confidence from which on a reading is tested.
const littleDoubt = .6

func load(t testing.TB) *extract.Pipeline {
	t.Helper()
	p, err := pipeline()
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// leastArticles is how many articles the suite has at least.
const leastArticles = 211

// TestArticles runs the whole pipeline, embedded parser and all, over short
// articles: each file of testdata has a claim in its first line, the text, and
// the facts that a careful reader would sign. They are written for these tests.
func TestArticles(t *testing.T) {
	for _, file := range golden.Files(t, "testdata/*.txtar", leastArticles) {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			d := read(t, file)
			laws(t, d)
			attributed(t, d)
			golden.Compare(t, file, "facts", facts(d))
		})
	}
}

// TestTodo shows what is still wrong. Each file of testdata/todo says what is
// right; one that has come right fails until it moves to testdata.
func TestTodo(t *testing.T) {
	open := 0
	for _, file := range golden.Files(t, "testdata/todo/*.txtar", 0) {
		d := read(t, file)
		got := facts(d)
		_, s := golden.Read(t, file)
		if got == s["facts"] {
			t.Errorf("%s is right now: move it to testdata", file)
			continue
		}
		t.Logf("%s (-want +got)\n%s", file, golden.Diff(s["facts"], got))
		open++
	}
	if open > 0 {
		t.Skipf("%d articles in testdata/todo are not read right yet", open)
	}
}

// published is the date of the articles that name none, a Wednesday.
const published = "2025-06-11"

// read runs the pipeline over the text of a txtar file.
func read(t *testing.T, file string) *extract.Doc {
	t.Helper()
	claim, s := golden.Read(t, file)
	if !strings.HasSuffix(strings.TrimSpace(claim), ".") {
		t.Errorf("%s: the first line does not say what is tested", file)
	}
	if _, ok := s["facts"]; !ok {
		t.Errorf("%s: no section facts; an empty one says that there are none", file)
	}
	date := strings.TrimSpace(s["published"])
	if date == "" {
		date = published
	}
	d, err := load(t).Run(article(t, s["text"], date))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// article is text as an article: a block for each paragraph, headings marked
// with "# ".
func article(t testing.TB, text, date string) extract.Article {
	t.Helper()
	day, err := time.Parse(time.DateOnly, date)
	if err != nil {
		t.Fatal(err)
	}
	a := extract.Article{Name: "test", Published: day, DateBasis: extract.DateGiven}
	for _, p := range strings.Split(strings.TrimSpace(text), "\n\n") {
		if a.Text != "" {
			a.Text += "\n\n"
		}
		p, heading := strings.CutPrefix(p, "# ")
		b := extract.Block{Span: extract.Span{Start: len(a.Text), End: len(a.Text) + len(p)}, Kind: extract.Paragraph}
		if heading {
			b.Kind = extract.Heading
		}
		a.Text += p
		a.Blocks = append(a.Blocks, b)
	}
	return a
}

// facts is a line for each fact, sentence by sentence, sorted within each.
func facts(d *extract.Doc) string {
	lines := make([]string, len(d.Facts))
	for i, f := range d.Facts {
		lines[i] = fmt.Sprintf("%06d %s", f.Source.Sentence, line(d, f))
	}
	slices.Sort(lines)
	var b strings.Builder
	for _, l := range lines {
		b.WriteString(l[len("000000 "):] + "\n")
	}
	return b.String()
}

// line is subject, relation and object of a fact, then after a bar what is not
// plain: how real it is, who says it, its further arguments with the days of its
// times.
func line(d *extract.Doc, f extract.Fact) string {
	var marks []string
	if f.Modality != extract.Actual {
		marks = append(marks, string(f.Modality))
	}
	if f.Negated {
		marks = append(marks, "negated")
	}
	if !f.Edge {
		marks = append(marks, "no edge")
	}
	for k, s := range f.Speakers {
		marks = append(marks, []string{"says ", "quoting "}[min(k, 1)]+string(s))
	}
	parts := []string{triple(d, f, 0)}
	if len(marks) > 0 {
		parts = append(parts, strings.Join(marks, ", "))
	}
	for _, q := range f.Qualifiers {
		words := []string{string(q.Role), q.Prep, value(d, q.Value, 1)}
		parts = append(parts, strings.Join(slices.DeleteFunc(words, func(w string) bool { return w == "" }), " "))
	}
	return strings.Join(parts, " | ")
}

func triple(d *extract.Doc, f extract.Fact, depth int) string {
	return strings.TrimSpace(fmt.Sprintf("%s %s %s", f.Subject, f.Relation, value(d, f.Object, depth)))
}

// value writes an object: an entity by its identifier, words in quotation marks,
// an amount with its unit, a day, another fact in brackets.
func value(d *extract.Doc, v extract.Value, depth int) string {
	switch v := v.(type) {
	case extract.EntityID:
		return string(v)
	case extract.Text:
		return "“" + string(v) + "”"
	case extract.Quantity:
		s := fmt.Sprintf("%s%g", v.Approx, v.Value)
		if v.Upper != v.Value {
			s += fmt.Sprintf("–%g", v.Upper)
		}
		return strings.TrimSpace(s + " " + v.Unit)
	case extract.Date:
		return "“" + v.Text + "”" + days(v.Time)
	case extract.FactID:
		for i := range d.Facts {
			if v == extract.FactID(fmt.Sprintf("@%d", i)) && depth < 3 {
				return "[" + triple(d, d.Facts[i], depth+1) + "]"
			}
		}
		return "[?" + string(v) + "]"
	}
	return ""
}

// days is the bounds of a time, its last day included.
func days(x extract.Time) string {
	if x.Start.IsZero() {
		return ""
	}
	a, z := x.Start.Format(time.DateOnly), x.End.Add(-time.Second).Format(time.DateOnly)
	if a == z {
		return " = " + a
	}
	return " = " + a + " to " + z
}

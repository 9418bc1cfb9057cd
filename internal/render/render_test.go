package render

import (
	"os"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/queries"
)

var rows = queries.Rows{
	Columns: []string{"who", "when", "facts", "says", "id"},
	Rows: []queries.Row{
		{"Steve Witkoff", "2025-12-02", 2.0, nil, "5ef971b5308e3745eddc"},
		{"Владимир Путин", nil, 1.5, nil, "0123456789abcdef0123"},
	},
}

func TestTable(t *testing.T) {
	for _, c := range []struct {
		name string
		look Look
		want string
	}{
		{"wide", Look{}, `
who             when        facts  id
───────────────────────────────────────────────────────
Steve Witkoff   2025-12-02      2  5ef971b5308e3745eddc
Владимир Путин                1.5  0123456789abcdef0123
`},
		{"narrow: long cells break, ids are cut", Look{Width: 40}, `
who            when        facts  id
────────────────────────────────────────
Steve Witkoff  2025-12-02      2  5ef971
Владимир                     1.5  012345
Путин
`},
		{"one line a cell", Look{Width: 40, Lines: 1}, `
who            when        facts  id
────────────────────────────────────────
Steve Witkoff  2025-12-02      2  5ef971
Владимир Пут…                1.5  012345
`},
		{"without a head", Look{NoHead: true}, `
Steve Witkoff   2025-12-02    2  5ef971b5308e3745eddc
Владимир Путин              1.5  0123456789abcdef0123
`},
		{"too narrow for all: columns go from the right, never the id", Look{Width: 25}, `
who             id
─────────────────────────
Steve Witkoff   5ef971b53
Владимир Путин  012345678
`},
	} {
		var b strings.Builder
		if _, err := Table(&b, rows, c.look); err != nil {
			t.Fatal(err)
		}
		if got := "\n" + b.String(); got != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", c.name, got, c.want)
		}
		for _, l := range strings.Split(b.String(), "\n") {
			if n := len([]rune(l)); c.look.Width > 0 && n > c.look.Width {
				t.Errorf("%s: a line of %d columns: %s", c.name, n, l)
			}
		}
		if strings.Contains(b.String(), "\x1b") {
			t.Errorf("%s: colours that nobody asked for", c.name)
		}
	}
	var b strings.Builder
	if _, err := Table(&b, rows, Look{Color: true}); err != nil || !strings.Contains(b.String(), "\x1b[1m") {
		t.Errorf("no bold head: %q, %v", b.String(), err)
	}
	b.Reset()
	if _, err := Table(&b, queries.Rows{Columns: []string{"x"}}, Look{}); err != nil || b.Len() > 0 {
		t.Errorf("no rows: %q, %v", b.String(), err)
	}
}

// What a table leaves out is told, and numbers do not suffer from words around.
func TestTableTellsWhatItLeavesOut(t *testing.T) {
	long := queries.Rows{Columns: []string{"fact", "certainty", "article", "id"}, Rows: []queries.Row{
		{"Iran demanded from Interpol in January to publish a red notice", "CT+", "Wikinews, 2020-07-02: Iran issues warrants", "1fa3dd"},
	}}
	for _, c := range []struct {
		look    Look
		columns string
		cells   int
	}{
		{Look{}, "", 0},
		{Look{Width: 200}, "", 0},
		{Look{Width: 80}, "", 0}, // the article is always brief
		{Look{Width: 60}, "article", 0},
		{Look{Width: 80, Lines: 1}, "", 1},
		{Look{Width: 30, Lines: 1}, "article certainty", 1},
		{Look{Width: 22}, "article certainty", 0},
	} {
		var b strings.Builder
		cut, err := Table(&b, long, c.look)
		if err != nil || strings.Join(cut.Columns, " ") != c.columns || cut.Cells != c.cells {
			t.Errorf("%+v: %+v, %v\n%s", c.look, cut, err, b.String())
		}
		if got := strings.Count(b.String(), "…"); got < c.cells {
			t.Errorf("%+v: %d dots for %d cells\n%s", c.look, got, c.cells, b.String())
		}
	}
}

func TestRowLines(t *testing.T) {
	var b strings.Builder
	if err := RowLines(&b, rows); err != nil {
		t.Fatal(err)
	}
	want := `{"who":"Steve Witkoff","when":"2025-12-02","facts":2,"says":null,"id":"5ef971b5308e3745eddc"}
{"who":"Владимир Путин","when":null,"facts":1.5,"says":null,"id":"0123456789abcdef0123"}
`
	if b.String() != want {
		t.Errorf("%s\nwant\n%s", b.String(), want)
	}
}

// An article cannot steer the terminal that shows it.
func TestPlainKeepsControlCharactersAway(t *testing.T) {
	for in, want := range map[string]string{
		"two\nlines\tand\rmore":     "two lines and more",
		"\x1b[31mred\x1b]0;title\a": "[31mred]0;title",
		"\u202eevil\u2066":          "evil",
		"naïve – “quotes” Київ":     "naïve – “quotes” Київ",
		"a\u0085b\u009bc":           "abc",
	} {
		if got := Plain(in); got != want {
			t.Errorf("%q became %q, want %q", in, got, want)
		}
	}
}

func evidence() graph.Evidence {
	day := time.Date(2025, 12, 2, 0, 0, 0, 0, time.UTC)
	return graph.Evidence{
		Fact: graph.Fact{
			ID: "0c1f", Label: "Steve Witkoff met Vladimir Putin", Subject: graph.Node{Text: "Steve Witkoff"}, Relation: "met",
			Object: graph.Node{Text: "Vladimir Putin"}, Edge: true, Modality: extract.Claimed, Certainty: "CT+",
			Speakers: []graph.Node{{Text: "Marco Rubio"}}, Start: 10, End: 28, RawStart: 20, RawEnd: 38, Rule: "clause",
			From: day, To: day.AddDate(0, 0, 1), TimeText: "on Tuesday", TimeBasis: extract.TimeResolved,
		},
		Article:  graph.Article{Title: "Talks", Publisher: "Voz", Published: day.AddDate(0, 0, 1), File: "talks.txt"},
		Sentence: "Rubio said Witkoff met\nPutin on Tuesday.",
		Mark:     extract.Span{Start: 11, End: 28},
	}
}

func TestWhy(t *testing.T) {
	var b strings.Builder
	if err := Why(&b, evidence(), Look{}); err != nil {
		t.Fatal(err)
	}
	want := `Steve Witkoff met Vladimir Putin

  Rubio said «Witkoff met Putin» on Tuesday.

  article    Voz, 2025-12-03: Talks
  file       talks.txt, bytes 20–38
  says       Marco Rubio
  status     claimed, CT+
  when       2025-12-02 until 2025-12-03 (“on Tuesday”, resolved)
  rule       clause
  edge       Steve Witkoff  met  Vladimir Putin
  fact       0c1f
`
	if b.String() != want {
		t.Errorf("%s\nwant\n%s", b.String(), want)
	}
	b.Reset()
	if err := Why(&b, evidence(), Look{Color: true}); err != nil || !strings.Contains(b.String(), "said \x1b[7mWitkoff met Putin\x1b[0m on") {
		t.Errorf("no mark in colour: %q, %v", b.String(), err)
	}
	odd := evidence()
	odd.Mark, odd.Edge, odd.RawStart = extract.Span{Start: 30, End: 400}, false, -1
	b.Reset()
	if err := Why(&b, odd, Look{}); err != nil || !strings.Contains(b.String(), "bytes 10–28 of the clean text") || strings.Contains(b.String(), "«") {
		t.Errorf("%s, %v", b.String(), err)
	}
}

func TestRecords(t *testing.T) {
	day := time.Date(2025, 12, 2, 0, 0, 0, 0, time.UTC)
	d := &extract.Doc{
		Article: extract.Article{
			Name: "talks.txt", Publisher: "Voz", Published: day.AddDate(0, 0, 1), Text: "Witkoff met Putin.",
			Chunks: []extract.Chunk{{Text: extract.Span{End: 18}, Raw: extract.Span{Start: 5, End: 23}}},
		},
		Entities: []extract.Entity{{ID: "Steve_Witkoff", Label: "Steve Witkoff"}},
		Facts: []extract.Fact{{
			Subject: "Steve_Witkoff", Relation: "met", Base: "meet", Object: extract.EntityID("Vladimir_Putin"), ObjectText: "Vladimir Putin",
			Label: "Steve Witkoff met Vladimir Putin", Modality: extract.Actual, Certainty: "CT+", Edge: true, Confidence: 0.87654321,
			Time:       &extract.Time{Text: "Tuesday", Start: day, End: day.AddDate(0, 0, 1), Basis: extract.TimeResolved},
			Qualifiers: []extract.Qualifier{{Role: extract.RolePlace, Prep: "in", Value: extract.EntityID("Moscow"), Label: "Moscow"}},
			Quantity:   &extract.Quantity{Text: "200 to 300 people", Value: 200, Upper: 300, Unit: "person", Approx: "~"},
			Speakers:   []extract.EntityID{"Fox_News", "Marco_Rubio"},
			Source:     extract.Provenance{Span: extract.Span{End: 17}, Rule: "clause", Quote: "Witkoff met Putin"},
		}},
	}
	graph.Identify(d)
	var b strings.Builder
	for _, r := range Records(d) {
		if err := JSONLine(&b, r); err != nil {
			t.Fatal(err)
		}
	}
	a, v, f := string(graph.ArticleIDOf(&d.Article)), string(graph.VersionIDOf(&d.Article)), string(d.Facts[0].ID)
	want := `{"article":"` + a + `","version":"` + v + `","file":"talks.txt","publisher":"Voz","published":"2025-12-03",` +
		`"fact":"` + f + `","text":"Steve Witkoff met Vladimir Putin","subject":"Steve_Witkoff","subject_label":"Steve Witkoff",` +
		`"relation":"met","object":"Vladimir_Putin","object_kind":"entity","object_label":"Vladimir Putin","edge":true,"base":"meet",` +
		`"modality":"actual","polarity":"+","certainty":"CT+","speakers":["Fox_News","Marco_Rubio"],"speaker_labels":["Fox News","Marco Rubio"],` +
		`"time":{"start":"2025-12-02","end":"2025-12-03","text":"Tuesday","basis":"resolved"},"place":"Moscow",` +
		`"quantity":{"text":"200 to 300 people","value":200,"upper":300,"unit":"person","approx":"~"},` +
		`"qualifiers":[{"role":"place","prep":"in","value":"Moscow","kind":"entity","label":"Moscow"}],` +
		`"rule":"clause","start":0,"end":17,"source_start":5,"source_end":22,"quote":"Witkoff met Putin","confidence":0.877}` + "\n"
	if b.String() != want {
		t.Errorf("%s\nwant\n%s", b.String(), want)
	}
}

// docs/jsonl.md has every field of a record.
func TestEveryFieldIsDocumented(t *testing.T) {
	doc, err := os.ReadFile("../../docs/jsonl.md")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	check := func(v any, prefix string) {
		r := reflect.TypeOf(v)
		for i := range r.NumField() {
			name, _, _ := strings.Cut(r.Field(i).Tag.Get("json"), ",")
			n++
			if !strings.Contains(string(doc), "`"+prefix+name+"`") {
				t.Errorf("docs/jsonl.md has no line for %s%s", prefix, name)
			}
		}
	}
	check(Record{}, "")
	check(Time{}, "time.")
	check(Quantity{}, "quantity.")
	check(Qualifier{}, "")
	if n < 45 {
		t.Errorf("%d fields checked", n)
	}
}

func TestWhenIsShort(t *testing.T) {
	for _, c := range []struct {
		t    *Time
		want string
	}{
		{nil, ""},
		{&Time{Text: "recently"}, "recently"},
		{&Time{Start: "2025-12-02", End: "2025-12-03"}, "2025-12-02"},
		{&Time{Start: "2025-11-01", End: "2025-12-01"}, "2025-11"},
		{&Time{Start: "2025-01-01", End: "2026-01-01"}, "2025"},
		{&Time{Start: "2025-11-24", End: "2025-12-01"}, "2025-11-24/2025-11-30"},
		{&Time{Start: "2025-12-02T10:30:00Z", End: "2025-12-02T10:31:00Z"}, "2025-12-02T10:30:00Z"},
		{&Time{Start: "2025-12-02"}, "2025-12-02"},
	} {
		if got := when(c.t); got != c.want {
			t.Errorf("%+v: %q, want %q", c.t, got, c.want)
		}
	}
}

func TestHeading(t *testing.T) {
	day := time.Date(2025, 12, 3, 9, 30, 0, 0, time.UTC)
	for _, c := range []struct {
		a    extract.Article
		want string
	}{
		{extract.Article{Name: "x/talks.txt"}, "talks.txt"},
		{extract.Article{Name: "-"}, "standard input"},
		{extract.Article{Name: "x/talks.txt", Title: "Talks"}, "Talks"},
		{extract.Article{Name: "x/talks.txt", Published: day}, "2025-12-03: talks.txt"},
		{extract.Article{Title: "Talks", Publisher: "Voz", Published: day}, "Voz, 2025-12-03: Talks"},
	} {
		if got := Heading(&c.a); got != c.want {
			t.Errorf("%+v: %q, want %q", c.a, got, c.want)
		}
	}
}

package render

import (
	"encoding/csv"
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/queries"
)

var odd = queries.Rows{
	Columns: []string{"fact", "n", "ok"},
	Rows: []queries.Row{
		{`He said "no, never"`, -5.0, true},
		{"=HYPERLINK(\"http://x\")", 1234567.25, false},
		{"a|b\tc\nd\\e <b>*x*</b>", nil, nil},
	},
}

func TestForms(t *testing.T) {
	for _, c := range []struct {
		name  string
		write func(*strings.Builder, queries.Rows) error
		want  string
		none  string // for no rows
	}{
		{"json", func(b *strings.Builder, r queries.Rows) error { return RowArray(b, r) },
			"[\n" + `{"fact":"He said \"no, never\"","n":-5,"ok":true},` + "\n" + `{"fact":"=HYPERLINK(\"http://x\")","n":1234567.25,"ok":false},` + "\n" +
				`{"fact":"a|b\tc\nd\\e <b>*x*</b>","n":null,"ok":null}` + "\n]\n", "[]\n"},
		{"csv", func(b *strings.Builder, r queries.Rows) error { return CSV(b, r, true) },
			"fact,n,ok\n\"He said \"\"no, never\"\"\",-5,true\n\"'=HYPERLINK(\"\"http://x\"\")\",1234567.25,false\na|b c d\\e <b>*x*</b>,,\n", "fact,n,ok\n"},
		{"tsv", func(b *strings.Builder, r queries.Rows) error { return TSV(b, r, true) },
			"fact\tn\tok\nHe said \"no, never\"\t-5\ttrue\n=HYPERLINK(\"http://x\")\t1234567.25\tfalse\n" + `a|b\tc\nd\\e <b>*x*</b>` + "\t\t\n", "fact\tn\tok\n"},
		{"tsv without head", func(b *strings.Builder, r queries.Rows) error {
			return TSV(b, queries.Rows{Columns: r.Columns, Rows: r.Rows[:min(1, len(r.Rows))]}, false)
		},
			"He said \"no, never\"\t-5\ttrue\n", ""},
		{"md", func(b *strings.Builder, r queries.Rows) error { return Markdown(b, r) },
			"| fact | n | ok |\n| --- | ---: | --- |\n| He said \"no, never\" | -5 | yes |\n| =HYPERLINK(\"http://x\") | 1234567.25 | no |\n" +
				`| a\|b c d\\e &lt;b&gt;\*x\*&lt;/b&gt; |  |  |` + "\n", "| fact | n | ok |\n| --- | --- | --- |\n"},
	} {
		var b strings.Builder
		if err := c.write(&b, odd); err != nil || b.String() != c.want {
			t.Errorf("%s: %v\n%s\nwant\n%s", c.name, err, b.String(), c.want)
		}
		b.Reset()
		if err := c.write(&b, queries.Rows{Columns: odd.Columns}); err != nil || b.String() != c.none {
			t.Errorf("%s of nothing: %v %q", c.name, err, b.String())
		}
	}
}

// The law: whatever stands in a cell, what is written can be read again as that
// many rows and columns, and no cell of a CSV is a formula or can steer a terminal.
func FuzzAnyCell(f *testing.F) {
	for _, s := range []string{"", "=1+1", "+1", "-x", "@a", "\t=1", "\r\n=1", "\x00=1", "\x1b[2J", "\u202e=1", "＝1", "a,b\"c", "\xff=", "' =", "[x](y)|\\|"} {
		f.Add(s, s)
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		rows := queries.Rows{Columns: []string{"x", "y"}, Rows: []queries.Row{{a, b}, {b, a}}}
		var w strings.Builder
		if err := CSV(&w, rows, true); err != nil {
			t.Fatal(err)
		}
		got, err := csv.NewReader(strings.NewReader(w.String())).ReadAll()
		if err != nil || len(got) != 3 || len(got[1]) != 2 {
			t.Fatalf("%q: %q, %v", w.String(), got, err)
		}
		for _, cell := range append(got[1], got[2]...) {
			if formula(cell) || strings.ContainsAny(cell, "\x1b\r\t\x00") {
				t.Errorf("%q %q: %q", a, b, cell)
			}
		}
		w.Reset()
		if err := TSV(&w, rows, false); err != nil || strings.Count(w.String(), "\n") != 2 || strings.Count(w.String(), "\t") != 2 {
			t.Errorf("%q %q: %q, %v", a, b, w.String(), err)
		}
		w.Reset()
		if err := Markdown(&w, rows); err != nil || strings.Count(w.String(), "\n") != 4 {
			t.Errorf("%q %q: %q, %v", a, b, w.String(), err)
		}
		w.Reset()
		var back []map[string]string
		if err := RowArray(&w, rows); err != nil || json.Unmarshal([]byte(w.String()), &back) != nil || len(back) != 2 {
			t.Errorf("%q %q: %q, %v", a, b, w.String(), err)
		}
	})
}

func TestResultRows(t *testing.T) {
	got := ResultRows([]any{
		map[string]any{"id": "1", "n": int64(3), "fact": "f", "zone": []any{1.0, "a"}, "article": "A"},
		"plain", 7.5,
		map[string]any{"who": "x"},
	})
	want := queries.Rows{
		Columns: []string{"who", "fact", "value", "n", "zone", "article", "id"},
		Rows: []queries.Row{
			{nil, "f", nil, 3.0, `[1,"a"]`, "A", "1"},
			{nil, nil, "plain", nil, nil, nil, nil},
			{nil, nil, 7.5, nil, nil, nil, nil},
			{"x", nil, nil, nil, nil, nil, nil},
		},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%+v\nwant\n%+v", got, want)
	}
}

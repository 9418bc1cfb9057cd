package repl

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/queries"
)

// talking is a session over a graph with one meeting, and what it prints.
func talking(t *testing.T) (*Session, *strings.Builder) {
	t.Helper()
	s, err := graph.Open(filepath.Join(t.TempDir(), "x.db"), graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	const text = "Witkoff met Putin."
	_, err = s.Add(context.Background(), &extract.Doc{
		Article:   extract.Article{Name: "a.txt", Text: text},
		Sentences: []extract.Sentence{{Span: extract.Span{End: len(text)}}},
		Entities:  []extract.Entity{{ID: "Steve_Witkoff", Label: "Steve Witkoff", Type: extract.Person}, {ID: "Vladimir_Putin", Label: "Vladimir Putin", Type: extract.Person}},
		Facts: []extract.Fact{{
			Subject: "Steve_Witkoff", Relation: "met", Base: "meet", Object: extract.EntityID("Vladimir_Putin"), Label: "Steve Witkoff met Vladimir Putin",
			Modality: extract.Actual, Certainty: "CT+", Edge: true, Source: extract.Provenance{Span: extract.Span{End: 17}, Rule: "clause", Quote: "Witkoff met Putin"},
		}},
	})
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	return New(Options{Store: s, Library: queries.Builtin(), Out: &b, Print: func(rows queries.Rows) error {
		for _, r := range rows.Rows {
			for _, c := range r {
				if w, ok := c.(string); ok {
					b.WriteString(w + " ")
				}
			}
			b.WriteString("\n")
		}
		return nil
	}}), &b
}

func TestComplete(t *testing.T) {
	for _, c := range []struct {
		input string
		want  bool
	}{
		{"", true}, {":why", true}, {"g.V().All()", true}, {"g.V(", false}, {"g.V().\n", true}, // an empty line ends it
		{"g.V().", false}, {"function f() {", false}, {"function f() { return 1 }", true}, {"var x = `a", false},
		{"var x = ;", true}, {"factsOf(e(\"a\"), function (fact) {\n  emit(fact)", false}, {"1 + 1", true}, {"// only words", true},
	} {
		if got := Complete(c.input); got != c.want {
			t.Errorf("%q: %v", c.input, got)
		}
	}
}

func TestDefinitionsStay(t *testing.T) {
	s, b := talking(t)
	ctx := context.Background()
	for _, in := range []string{`var met = p("met")`, "function whom(x) {\n  return g.V(x).Out(met)\n}", `whom(e("Steve_Witkoff")).All()`} {
		if err := s.Do(ctx, in); err != nil {
			t.Fatalf("%s: %v", in, err)
		}
	}
	if !strings.Contains(b.String(), "Vladimir_Putin") {
		t.Errorf("%q", b.String())
	}
	// Errors count the lines of what was typed last.
	if err := s.Do(ctx, "1;\nvar x = ;"); err == nil || !strings.Contains(err.Error(), "Line 2:") {
		t.Errorf("%v", err)
	}
	if err := s.Do(ctx, ":forget"); err != nil {
		t.Fatal(err)
	}
	if err := s.Do(ctx, "met"); err == nil {
		t.Error("what was forgotten is known")
	}
	if err := s.Do(ctx, ":quit"); !errors.Is(err, ErrQuit) {
		t.Errorf("%v", err)
	}
}

func TestCandidates(t *testing.T) {
	s, _ := talking(t)
	ctx := context.Background()
	if err := s.Do(ctx, ":query facts-about witkoff"); err != nil {
		t.Fatal(err)
	}
	id := s.rows.Rows[0][len(s.rows.Columns)-1].(string)
	for _, c := range []struct {
		before, want string
		replace      int
	}{
		{`g.V(e("wit`, "Steve_Witkoff", 3},
		{`g.V(e("Steve_W`, "Steve_Witkoff", 7},
		{`g.V(e("Steve_Witkoff")).Out(p('met`, "met", 3},
		{`g.V(f("`, id, 0},
		{`g.V(f("` + id[:3], id, 3},
		{`g.V().ou`, "Out(", 2},
		{`fac`, "factsOf(", 3},
		{`:wh`, ":why", 3},
		{`:query who`, "who-met-whom", 3},
		{`:query facts-about put`, "Vladimir_Putin", 3},
		{`:query facts-about "vladimir p`, "Vladimir_Putin", 10},
		{`:why `, id, 0},
		{`:why ` + id[:4], id, 4},
		{`:save x`, "", 0},
		{``, "", 0},
		{`g.V(e("nobody`, "", 6},
	} {
		got, replace := s.Candidates(ctx, c.before)
		if c.want == "" {
			if len(got) > 0 {
				t.Errorf("%q: %v", c.before, got)
			}
			continue
		}
		if len(got) == 0 || got[0].Text != c.want || !strings.HasSuffix(c.before, c.before[len(c.before)-replace:]) || replace != c.replace {
			t.Errorf("%q: %v, %d, want %s, %d", c.before, got, replace, c.want, c.replace)
		}
	}
}

// What completion offers is there: functions of the prelude, steps of Gizmo.
func TestWhatIsOfferedIsThere(t *testing.T) {
	s, _ := talking(t)
	ctx := context.Background()
	for _, f := range functions {
		if err := s.Do(ctx, strings.TrimSuffix(f.Text, "(")+" === undefined"); err != nil {
			t.Errorf("%s: %v", f.Text, err)
		}
	}
	for _, step := range steps {
		name := strings.TrimRight(step.Text, "()")
		s.rows = queries.Rows{}
		script := "typeof g.V()." + name + ` === "function" || typeof g.` + name + ` === "function"`
		if err := s.Do(ctx, script); err != nil || len(s.rows.Rows) != 1 || s.rows.Rows[0][0] != true {
			t.Errorf("%s: %v, %v", name, s.rows, err)
		}
	}
}

func TestSplit(t *testing.T) {
	for in, want := range map[string]string{
		`a b  c`: "a|b|c", `facts-about "Steve Witkoff" since=2025`: "facts-about|Steve Witkoff|since=2025",
		`by="Marco Rubio"`: "by=Marco Rubio", `Trump's plan`: "Trump's|plan", `""`: "", `'a b'`: "a b", ``: "",
	} {
		if got := strings.Join(split(in), "|"); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

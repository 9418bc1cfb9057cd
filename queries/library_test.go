package queries

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A query that was just made passes its own test once its rows are written, and
// nothing can be said against it; the test fails when the rows are others.
func TestNewQueryIsWhole(t *testing.T) {
	ctx, dir := context.Background(), filepath.Join(t.TempDir(), "mine")
	script, test, err := Create(dir, "announcements")
	if err != nil {
		t.Fatal(err)
	}
	if said := Lint(ctx, script); len(said) > 0 {
		t.Errorf("lint: %q", said)
	}
	lib, err := Builtin().With(dir)
	if err != nil {
		t.Fatal(err)
	}
	if q, err := lib.Lookup("announcements"); err != nil || q.File != script {
		t.Errorf("%+v, %v", q.File, err)
	}
	if len(lib.All()) != len(All())+1 {
		t.Errorf("%d queries with one more than %d", len(lib.All()), len(All()))
	}
	if _, err := lib.Check(ctx, test, true); err != nil {
		t.Fatal(err)
	}
	cases, err := lib.Check(ctx, test, false)
	if err != nil || len(cases) != 2 {
		t.Fatal(cases, err)
	}
	for _, c := range cases {
		if !c.OK() {
			t.Errorf("%s: %s", c.Call, c.Got)
		}
	}
	const want = `{who: "Marco Rubio", what: "progress", fact: "Marco Rubio announced progress", modality: "actual", when: "2025-12-02", article: "The Example, 2025-12-03: Talks go on"}
{who: "the company", what: "the plan", fact: "the company reportedly unveiled the plan", modality: "claimed", says: "Marco Rubio", article: "The Example, 2025-12-03: Talks go on"}
`
	if cases[0].Got != want {
		t.Errorf("rows:\n%s", cases[0].Got)
	}
	text, err := os.ReadFile(test)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(test, []byte(strings.Replace(string(text), `what: "progress"`, `what: "peace"`, 1)), 0o644); err != nil {
		t.Fatal(err)
	}
	if cases, err := lib.Check(ctx, test, false); err != nil || cases[0].OK() || !cases[1].OK() && cases[1].Want == cases[1].Got {
		t.Errorf("wrong rows pass: %+v, %v", cases, err)
	}
	if _, _, err := Create(dir, "announcements"); err == nil {
		t.Error("a second query of that name is written over the first")
	}
	for _, name := range []string{"test", "Two Words", "../up", ""} {
		if _, _, err := Create(dir, name); err == nil {
			t.Errorf("%q is a name", name)
		}
	}
}

func TestLintSaysWhatIsUnwise(t *testing.T) {
	head := "// @name q\n// @doc D.\n// @param e entity required who\n// @columns x\n// @example q Anybody\n"
	for _, c := range []struct{ script, say string }{
		{head + "g.V(params.e).Save(LABEL, \"x\").All()", "Save takes seconds"},
		{head + "g.V(params.e).Out([p(\"met\"), p(\"saw\")]).All()", "with a list"},
		{head + "g.V().All()", "every node of the graph"},
		{head + "g.V(params.e).Out(", "Unexpected"},
		{head + "nobody.knows()", "nobody is not defined"},
		{strings.Replace(head, "q Anybody", "q Anybody Else", 1), "no parameter is left"},
		{head, "it has no test"},
		{"// @name other\n// @doc D.\n// @columns x\n// @example other\n", "want the file's name"},
		{strings.Replace(head, "@doc D.", "@doc", 1), "q has no @doc"},
	} {
		file := filepath.Join(t.TempDir(), "q.gizmo")
		if err := os.WriteFile(file, []byte(c.script), 0o644); err != nil {
			t.Fatal(err)
		}
		if said := strings.Join(Lint(context.Background(), file), "\n"); !strings.Contains(said, c.say) {
			t.Errorf("%q: %q, want %q", c.script, said, c.say)
		}
	}
}

// The queries that come with the program are held to what users' are.
func TestLibraryIsLinted(t *testing.T) {
	files, err := filepath.Glob("*.gizmo")
	if err != nil || len(files) < 5 {
		t.Fatal(files, err)
	}
	for _, f := range files {
		for _, said := range Lint(context.Background(), f) {
			if !strings.Contains(said, "it has no test") { // it stands in testdata
				t.Error(said)
			}
		}
	}
	for _, q := range All() {
		for _, e := range q.Examples {
			if err := q.checkExample(e); err != nil {
				t.Errorf("%s: @example %s: %v", q.Name, e, err)
			}
		}
	}
}

func TestFoldersOfQueries(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("plans.gizmo", "// @name plans\n// @doc My own.\n// @columns x\n// @example plans\n")
	write("broken.gizmo", "// @name broken\n")
	write("notes.txt", "no query")
	lib, err := Builtin().With(dir)
	if err == nil || !strings.Contains(err.Error(), "broken.gizmo:1") {
		t.Errorf("a broken file: %v", err)
	}
	if q, err := lib.Lookup("plans"); err != nil || q.Doc != "My own." {
		t.Errorf("the user's own query does not go before the program's: %q, %v", q.Doc, err)
	}
	if q, _ := Lookup("plans"); q.Doc == "My own." {
		t.Error("the program's own library was changed")
	}
	if _, err := Builtin().With(filepath.Join(dir, "nowhere")); err == nil {
		t.Error("no error for a folder that is not there")
	}
}

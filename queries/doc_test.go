package queries

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/quadwire/quadwire/internal/golden"
)

// docs/queries.md lists the questions as their headers have them; go test -update
// writes the list between its two marks.
func TestDocsListEveryQuery(t *testing.T) {
	const file, begin, end = "../docs/queries.md", "<!-- questions -->\n", "<!-- end of questions -->\n"
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok := strings.Cut(string(text), begin)
	old, after, ok2 := strings.Cut(rest, end)
	if !ok || !ok2 {
		t.Fatalf("%s: the marks %q and %q are not there", file, begin, end)
	}
	var b strings.Builder
	b.WriteString("| question | answers | in |\n|---|---|---|\n")
	for _, q := range All() {
		in := "Gizmo"
		if q.run != nil {
			in = "Go"
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s |\n", q.Usage(), strings.ReplaceAll(q.Doc, "|", `\|`), in)
	}
	if b.String() == old {
		return
	}
	if !golden.Update() {
		t.Errorf("%s: go test ./queries -update writes it\n%s", file, golden.Diff(old, b.String()))
		return
	}
	if err := os.WriteFile(file, []byte(before+begin+b.String()+end+after), 0o644); err != nil {
		t.Fatal(err)
	}
}

// Who is meant by a name that several have.
func TestNamesakes(t *testing.T) {
	s := storeOf(t, "here", `article: A; publisher=Voz; date=2025-12-03
entity: Joe Biden; person; Biden
entity: Hunter Biden; person
entity: Anna Kovac; person
entity: Petr Kovac; person
entity: Biden; person
Joe Biden | met | Anna Kovac | base=meet
Joe Biden | met | Petr Kovac | base=meet
Joe Biden | left for | Kyiv | base=leave_for
Joe Biden | left for | Rome | base=leave_for
Joe Biden | left for | Oslo | base=leave_for
Joe Biden | left for | Bonn | base=leave_for
Joe Biden | left for | Lima | base=leave_for
Joe Biden | left for | Riga | base=leave_for
Joe Biden | left for | Bern | base=leave_for
Joe Biden | left for | Baku | base=leave_for
Joe Biden | left for | Doha | base=leave_for
Joe Biden | left for | Male | base=leave_for
Joe Biden | left for | Minsk | base=leave_for
Joe Biden | left for | Tunis | base=leave_for
Joe Biden | left for | Cairo | base=leave_for
Joe Biden | left for | Sofia | base=leave_for
Joe Biden | left for | Tirana | base=leave_for
Joe Biden | left for | Skopje | base=leave_for
Hunter Biden | smiled | - | base=smile
Biden | smiled | - | base=smile
the plan | failed | - | base=fail`)
	q, err := Lookup("facts-about")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, want string // what a fact begins with, or the error
		noted      bool
	}{
		{"biden", "Joe Biden", true},       // far more mentioned than who is called so and nothing else
		{"e/Biden", "Biden smiled", false}, // an id is an id
		{"Hunter Biden", "Hunter Biden", false},
		{"kovac", "may be any of 2", false}, // neither is much more mentioned
		{"the plan", "the plan failed", false},
		{"Joe Bidan", "near it: Joe Biden", false},
	} {
		rows, err := Run(context.Background(), s, q, map[string]string{"entity": c.name}, Limits{})
		got := fmt.Sprint(err)
		if err == nil {
			got = fmt.Sprint(rows.Rows[0][0])
		}
		if !strings.Contains(got, c.want) || (len(rows.Notes) > 0) != c.noted {
			t.Errorf("%s: %s, notes %q; want %s", c.name, got, rows.Notes, c.want)
		}
	}
}

// A limit gives the first rows of the order, and tells how many there are.
func TestLimitGivesTheFirstRows(t *testing.T) {
	var facts strings.Builder
	facts.WriteString("article: A; publisher=Voz; date=2025-12-03\n")
	for day := 1; day <= 28; day++ {
		fmt.Fprintf(&facts, "Rubio | visited | Town%02d | base=visit; when=2025-11-%02d\n", day, day)
	}
	facts.WriteString("Rubio | smiled | - | base=smile\n")
	s := storeOf(t, "here", facts.String())
	for _, name := range []string{"facts-about", "timeline", "claim", "publishers"} {
		q, err := Lookup(name)
		if err != nil {
			t.Fatal(err)
		}
		params := map[string]string{}
		for _, p := range q.Params {
			if p.Required {
				params[p.Name] = "Rubio"
			}
		}
		all, err := Run(context.Background(), s, q, params, Limits{})
		if err != nil {
			t.Fatal(err)
		}
		const n = 5
		some, err := Run(context.Background(), s, q, params, Limits{Rows: n})
		if err != nil {
			t.Fatal(err)
		}
		want := all.Rows[:min(n, len(all.Rows))]
		if name == "claim" { // its order is not known before all is read: any five
			want = want[:0]
		}
		for i := range want {
			if fmt.Sprint(some.Rows[i]) != fmt.Sprint(want[i]) {
				t.Errorf("%s: row %d of %d is %v, want %v", name, i, n, some.Rows[i], want[i])
			}
		}
		if some.Total != len(all.Rows) || some.More != (len(all.Rows) > n) || len(some.Rows) != min(n, len(all.Rows)) {
			t.Errorf("%s: %d of %d rows, more %v; there are %d", name, len(some.Rows), some.Total, some.More, len(all.Rows))
		}
	}
}

// Ctrl-C and the time limit end questions in Go as they end those in Gizmo.
func TestQuestionsEndWithTheirContext(t *testing.T) {
	s := storeOf(t, "here", "article: A; date=2025-11-30\nRubio | visited | Kyiv | base=visit")
	for _, name := range []string{"facts-about", "entities", "attacks"} {
		q, err := Lookup(name)
		if err != nil {
			t.Fatal(err)
		}
		params := map[string]string{"entity": "Rubio"}
		if name == "entities" {
			params = nil
		}
		ctx, cancel := context.WithCancel(context.Background())
		cancel()
		if rows, err := Run(ctx, s, q, params, Limits{}); !errors.Is(err, context.Canceled) {
			t.Errorf("%s, interrupted: %v, %v", name, rows.Rows, err)
		}
		if _, err := Run(context.Background(), s, q, params, Limits{}); err != nil {
			t.Errorf("%s, asked again: %v", name, err)
		}
	}
	q, err := Parse("slow.gizmo", "// @name slow\n// @doc D.\n// @columns x\n// @example slow\n")
	if err != nil {
		t.Fatal(err)
	}
	q.run = func(a *asking) {
		for a.Err() == nil {
			a.emit(cells{"x": 1})
		}
	}
	if _, err := Run(context.Background(), s, q, nil, Limits{Time: 20 * time.Millisecond}); !errors.Is(err, ErrTime) {
		t.Errorf("without an end: %v, want ErrTime", err)
	}
	if _, err := Run(context.Background(), s, q, nil, Limits{Time: time.Minute, Memory: 8 << 20}); !errors.Is(err, ErrMemory) {
		t.Errorf("without an end: %v, want ErrMemory", err)
	}
}

// Where a limit cuts through rows that are alike, it is the same ones every time.
func TestLimitCutsTheSameRows(t *testing.T) {
	var facts strings.Builder
	facts.WriteString("article: A; publisher=Voz; date=2025-12-03\n")
	for i := range 40 {
		fmt.Fprintf(&facts, "Rubio | met | Person%02d Smith | base=meet; by=Speaker%02d; modality=claimed\nPutin | met | Person%02d Smith | base=meet\nthe official %02d | smiled | - | base=smile\n", i, i, i, i)
	}
	s := storeOf(t, "here", facts.String())
	for _, call := range []string{"co-actors", "sources", "common", "unresolved", "entities", "facts-about", "single-source"} {
		q, err := Lookup(call)
		if err != nil {
			t.Fatal(err)
		}
		params := map[string]string{}
		for i, p := range q.Params {
			if p.Required {
				params[p.Name] = []string{"Rubio", "Putin"}[i]
			}
		}
		var first string
		for range 5 {
			rows, err := Run(context.Background(), s, q, params, Limits{Rows: 7})
			if err != nil {
				t.Fatal(err)
			}
			got := fmt.Sprint(rows.Rows)
			if first == "" {
				first = got
			}
			if got != first || len(rows.Rows) != 7 || rows.Rows[6][0] == nil {
				t.Fatalf("%s: %d rows\n%s\nthen\n%s", call, len(rows.Rows), first, got)
			}
		}
	}
}

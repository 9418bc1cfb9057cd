package queries

import (
	"context"
	"encoding/json"
	"errors"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/internal/golden"
)

// The library: every file must parse, and every query have a test.
func TestEveryQueryHasHeaderAndTest(t *testing.T) {
	lib, err := load()
	if err != nil {
		t.Fatal(err)
	}
	all := lib.All()
	const least = 12
	if len(all) < least {
		t.Fatalf("%d queries, want at least %d", len(all), least)
	}
	for _, q := range all {
		if _, err := filepath.Glob("testdata/" + q.Name + ".txtar"); err != nil {
			t.Fatal(err)
		}
		files := golden.Files(t, "testdata/"+q.Name+".txtar", 1)
		_, sections := golden.Read(t, files[0])
		calls := 0
		for name := range sections {
			if name == q.Name || strings.HasPrefix(name, q.Name+" ") {
				calls++
			}
		}
		if calls < 2 {
			t.Errorf("%s: %d calls of %s, want at least 2", files[0], calls, q.Name)
		}
	}
}

var word = regexp.MustCompile(`[^\s"]*"[^"]*"|\S+`)

// TestLibrary runs testdata/*.txtar: the section "facts" is put into a store,
// every other section is named by a call and holds its rows, a JSON object each
// without the cells that are empty; or "error: …".
func TestLibrary(t *testing.T) {
	for _, file := range golden.Files(t, "testdata/*.txtar", 12) {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			_, sections := golden.Read(t, file)
			s := storeOf(t, file, sections["facts"])
			for call := range sections {
				if call == "facts" {
					continue
				}
				words := word.FindAllString(call, -1)
				q, err := Lookup(words[0])
				if err != nil {
					t.Fatalf("%s: %v", file, err)
				}
				var free []string
				named := map[string]string{}
				for _, w := range words[1:] {
					if k, v, ok := strings.Cut(w, "="); ok {
						named[k] = strings.Trim(v, `"`)
					} else {
						free = append(free, strings.Trim(w, `"`))
					}
				}
				params, err := q.Bind(free, named)
				var rows Rows
				if err == nil {
					rows, err = Run(context.Background(), s, q, params, Limits{})
				}
				golden.Compare(t, file, call, written(t, rows, err))
			}
		})
	}
}

// written is an answer as the tests keep it.
func written(t *testing.T, rows Rows, err error) string {
	t.Helper()
	if err != nil {
		return "error: " + err.Error()
	}
	var b strings.Builder
	for _, r := range rows.Rows {
		b.WriteByte('{')
		first := true
		for i, c := range rows.Columns {
			if r[i] == nil || c == "id" || c == "version" {
				continue
			}
			if !first {
				b.WriteString(", ")
			}
			first = false
			v, err := json.Marshal(r[i])
			if err != nil {
				t.Fatal(err)
			}
			b.WriteString(c + ": " + strings.NewReplacer(`\u003c`, "<", `\u003e`, ">", `\u0026`, "&").Replace(string(v)))
		}
		b.WriteString("}\n")
	}
	return b.String()
}

func TestLookupSaysWhatIsNear(t *testing.T) {
	for _, c := range []struct{ name, near string }{
		{"who-meet-whom", "who-met-whom"}, {"timelime", "timeline"}, {"claims-bye", "claims-by"}, {"about", "facts-about"},
	} {
		_, err := Lookup(c.name)
		var u *UnknownError
		if !errors.As(err, &u) || len(u.Near) == 0 || u.Near[0] != c.near {
			t.Errorf("%s: %+v, want %s near", c.name, err, c.near)
		}
	}
	if _, err := Lookup("xyzzy"); err == nil || len(err.(*UnknownError).Near) > 0 {
		t.Errorf("xyzzy: %v", err)
	}
}

// A value is data: whatever it holds, it stays a string of the script.
func TestParametersCannotLeaveTheirPlace(t *testing.T) {
	s := storeOf(t, "here", "article: A; date=2025-11-30\nMarco Rubio | said | \"so\" | base=say; by=Marco Rubio; modality=claimed")
	q, err := Parse("test.gizmo", "// @name echo\n// @doc Gives its parameter back.\n// @param x text required any\n// @columns x\n// @example echo a\ng.Emit({x: params.x});")
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range []string{`"}); g.Emit({x: "broken out`, `\"`, "\u2028alert(1)", "</script>", "a\nb", `'`, "`${1}`", "*/ //", "\x00", "\xff"} {
		rows, err := Run(context.Background(), s, q, map[string]string{"x": v}, Limits{})
		want := strings.ToValidUTF8(v, "\uFFFD")
		if err != nil || len(rows.Rows) != 1 || rows.Rows[0][0] != want {
			t.Errorf("%q came back as %q, %v", v, rows.Rows, err)
		}
	}
}

func TestHeaderErrors(t *testing.T) {
	good := "// @name a\n// @doc D.\n// @columns x y\n// @example a\n"
	if _, err := Parse("a.gizmo", good); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ script, want string }{
		{"g.V()", `@name ""`},
		{"// @name A\n", `want lower-case words`},
		{"// @name a\n// @columns x\n// @example a\n", "a has no @doc"},
		{"// @name a\n// @doc D.\n// @example a\n", "a has no @columns"},
		{"// @name a\n// @doc D.\n// @columns x\n", "a has no @example"},
		{good + "// @sort z\n", "@sort z: there is no such column"},
		{good + "// @columns x x\n", "column x stands twice"},
		{good + "// @auther me\n", "a.gizmo:5: @auther is no part of a header"},
		{good + "// @param e entity\n", "a.gizmo:5: @param e entity: want: name type default doc"},
		{good + "// @param e entitty \"\" who\n", `there is no type "entitty"`},
		{good + "// @param n number lots how many\n", `default: "lots" is not a number`},
		{good + "// @param n number 1 how many\n// @param n day \"\" when\n", "@param n stands twice"},
		{good + "// @example b\n", "want a call of a"},
	} {
		if _, err := Parse("a.gizmo", c.script); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v, want %s", c.script, err, c.want)
		}
	}
}

package queries

import (
	"context"
	"errors"
	"path/filepath"
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
	const least = 42
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

// TestLibrary runs testdata/*.txtar, see Check; go test -update writes the rows.
func TestLibrary(t *testing.T) {
	for _, file := range golden.Files(t, "testdata/*.txtar", 42) {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			cases, err := Builtin().Check(context.Background(), file, golden.Update())
			if err != nil {
				t.Fatal(err)
			}
			for _, c := range cases {
				if !c.OK() && !golden.Update() {
					t.Errorf("%s: section %q differs (-want +got); go test -update accepts it\n%s", file, c.Call, golden.Diff(c.Want, c.Got))
				}
			}
		})
	}
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

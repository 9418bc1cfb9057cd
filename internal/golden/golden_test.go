package golden

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestDiffMarksWhatDiffers(t *testing.T) {
	for _, c := range []struct{ name, want, got, diff string }{
		{"equal", "a\nb\n", "a\nb\n", ""},
		{"changed", "a\nb\nc\n", "a\nB\nc\n", "  a\n- b\n+ B\n  c\n  \n"},
		{"missing", "a\nb\n", "a\n", "  a\n- b\n  \n"},
		{"added", "", "a\n", "+ a\n  \n"},
		{"far apart", "1\n2\n3\n4\n5\n6\n7\nx\n", "1\n2\n3\n4\n5\n6\n7\ny\n", "  … 5 equal lines\n  6\n  7\n- x\n+ y\n  \n"},
	} {
		if d := Diff(c.want, c.got); d != c.diff {
			t.Errorf("%s:\n%q\nwant\n%q", c.name, d, c.diff)
		}
	}
}

func TestReadGivesCommentAndSections(t *testing.T) {
	file := filepath.Join(t.TempDir(), "case.txtar")
	if err := os.WriteFile(file, []byte("Witkoff met Putin.\n-- facts --\nSteve_Witkoff met Vladimir_Putin\n-- none --\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	comment, sections := Read(t, file)
	if strings.TrimSpace(comment) != "Witkoff met Putin." {
		t.Errorf("comment %q", comment)
	}
	if sections["facts"] != "Steve_Witkoff met Vladimir_Putin\n" || sections["none"] != "" || len(sections) != 2 {
		t.Errorf("sections %q", sections)
	}
}

func TestCompare(t *testing.T) {
	file := filepath.Join(t.TempDir(), "case.txtar")
	write := func(s string) {
		if err := os.WriteFile(file, []byte(s), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("-- rows --\none\n")
	Compare(t, file, "rows", "one") // a final newline is no difference

	*update = true
	defer func() { *update = false }()
	Compare(t, file, "rows", "two\n")
	Compare(t, file, "more", "three\n")
	got, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if want := "-- rows --\ntwo\n-- more --\nthree\n"; string(got) != want {
		t.Errorf("updated file is %q, want %q", got, want)
	}
}

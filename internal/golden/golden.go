// Package golden compares what a test got with one section of a txtar file, or,
// with go test -update, writes it there.
//
// A txtar (https://pkg.go.dev/golang.org/x/tools/txtar) is a text file with
// named sections, so that one file shows a case whole: what goes in, and what
// must come out.
//
//	Witkoff met Putin.
//	-- facts --
//	Steve_Witkoff met Vladimir_Putin
package golden

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "write what the tests got into their golden files")

// Update reports whether golden files are to be written (go test -update).
func Update() bool { return *update }

// Files is the txtar files that match the pattern ("testdata/*.txtar"), sorted.
// Fewer than least of them fails the test: a suite that lost its cases must not
// stay green.
func Files(t *testing.T, pattern string, least int) []string {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	if len(files) < least {
		t.Fatalf("%s: %d files, want at least %d", pattern, len(files), least)
	}
	return files
}

// Read is the file's comment (the text above the first section) and sections.
func Read(t *testing.T, file string) (comment string, sections map[string]string) {
	t.Helper()
	a, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	sections = make(map[string]string, len(a.Files))
	for _, f := range a.Files {
		if _, ok := sections[f.Name]; ok {
			t.Fatalf("%s: section %q stands twice", file, f.Name)
		}
		sections[f.Name] = string(f.Data)
	}
	return string(a.Comment), sections
}

// Compare fails the test unless the file's section is got, and shows the lines
// that differ. A missing section counts as a difference. With -update it writes
// got into the section, adding it at the end where there is none.
func Compare(t *testing.T, file, section, got string) {
	t.Helper()
	if got != "" && !strings.HasSuffix(got, "\n") {
		got += "\n"
	}
	a, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	i := indexOf(a, section)
	if i >= 0 && string(a.Files[i].Data) == got {
		return
	}
	if !*update {
		want := ""
		if i >= 0 {
			want = string(a.Files[i].Data)
		}
		t.Errorf("%s: section %q differs (-want +got); go test -update accepts it\n%s", file, section, Diff(want, got))
		return
	}
	if i < 0 {
		a.Files = append(a.Files, txtar.File{Name: section})
		i = len(a.Files) - 1
	}
	a.Files[i].Data = []byte(got)
	if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
		t.Fatal(err)
	}
}

func indexOf(a *txtar.Archive, section string) int {
	for i, f := range a.Files {
		if f.Name == section {
			return i
		}
	}
	return -1
}

// Diff shows the lines of want and got, equal ones indented, others marked with
// "-" (only wanted) and "+" (only got). It is the longest common subsequence,
// cut to the surroundings of the differences.
func Diff(want, got string) string {
	a, b := strings.SplitAfter(want, "\n"), strings.SplitAfter(got, "\n")
	common := lcs(a, b)
	var out []string
	i, j := 0, 0
	for i < len(a) || j < len(b) {
		switch {
		case i < len(a) && j < len(b) && a[i] == b[j]:
			out = append(out, "  "+a[i])
			i, j = i+1, j+1
		case i < len(a) && (j == len(b) || common[i+1][j] >= common[i][j+1]):
			out = append(out, "- "+a[i])
			i++
		default:
			out = append(out, "+ "+b[j])
			j++
		}
	}
	return trim(out)
}

// lcs[i][j] is the length of the longest common subsequence of a[i:] and b[j:].
func lcs(a, b []string) [][]int {
	l := make([][]int, len(a)+1)
	for i := range l {
		l[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				l[i][j] = l[i+1][j+1] + 1
			} else {
				l[i][j] = max(l[i+1][j], l[i][j+1])
			}
		}
	}
	return l
}

// trim keeps the marked lines and two neighbours on each side.
func trim(lines []string) string {
	const around = 2
	var b strings.Builder
	hidden := 0
	for i, l := range lines {
		near := false
		for k := max(0, i-around); k <= min(len(lines)-1, i+around); k++ {
			near = near || lines[k][0] != ' '
		}
		if !near {
			hidden++
			continue
		}
		if hidden > 0 {
			fmt.Fprintf(&b, "  … %d equal lines\n", hidden)
			hidden = 0
		}
		b.WriteString(l)
		if !strings.HasSuffix(l, "\n") {
			b.WriteByte('\n')
		}
	}
	return b.String()
}

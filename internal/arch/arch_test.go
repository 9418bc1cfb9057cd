// Package arch holds the tests of the architecture: imports follow the data,
// extract ← graph ← queries ← cmd, and some habits of the house that a compiler
// does not check.
package arch

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/quadwire/quadwire"

// layers says which packages of ours a package may import beside those in its
// own folders; the first line that matches its folder wins, "x/..." is x and all
// below it. What is not named here fails the test: a new package finds its place
// by a line.
var layers = []struct {
	folder string
	may    []string
}{
	{"extract", nil},
	{"extract/english", []string{"extract/..."}},
	{"extract/score/...", []string{"extract/..."}},
	{"extract/lexicon", nil},                                   // knowledge of words, for all stages
	{"extract/syntax", []string{"extract", "extract/lexicon"}}, // questions to a tree, for all stages
	{"extract/mention/registry", []string{"extract", "extract/mention/gazetteer"}},
	{"extract/...", []string{"extract", "extract/lexicon", "extract/syntax"}}, // the stages
	{"graph", []string{"extract"}},
	{"queries", []string{"extract", "graph"}},
	{"queries/...", []string{"extract", "graph"}},
	{"internal/golden", nil},
	{"internal/needs", nil},
	{"internal/arch", nil},
	{"internal/judge", []string{"extract/..."}},
	{"internal/score", []string{"extract/..."}},
	{"internal/treetest", []string{"extract"}},
	{"internal/newsgen", []string{"extract", "extract/mention/..."}},
	{"internal/bulk", []string{"extract/...", "graph", "queries", "internal/newsgen"}},
	{"internal/build", []string{"extract", "graph"}},
	{"internal/rulesdoc", []string{"extract", "extract/rules", "extract/passes"}},
	{"internal/config", nil},
	{"internal/picture", nil},
	{"internal/render", []string{"extract", "graph", "queries"}},
	{"internal/explain", []string{"extract", "extract/parse", "graph", "internal/render"}},
	{"examples/...", []string{"extract", "extract/english", "extract/intake", "graph", "queries"}}, // what other programs may use
	{"cmd/...", []string{"extract/...", "graph", "queries", "internal/...", "cmd/..."}},
}

// stdlibOnly may not import anything outside the standard library.
var stdlibOnly = []string{"extract"}

// vague names say nothing about what a package is for.
var vague = []string{"util", "utils", "common", "helpers", "types", "manager", "processor", "core", "base", "misc", "shared"}

// source is one parsed file that is not a test.
type source struct {
	folder, file string
	lines        int
	ast          *ast.File
}

func sources(t *testing.T) []source {
	t.Helper()
	root := filepath.Join("..", "..")
	var out []source
	err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && p != root && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata" || strings.HasPrefix(d.Name(), "_")) {
			return filepath.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(p, ".go") || strings.HasSuffix(p, "_test.go") {
			return nil
		}
		fset := token.NewFileSet()
		f, err := parser.ParseFile(fset, p, nil, parser.SkipObjectResolution|parser.ParseComments)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, p)
		if err != nil {
			return err
		}
		rel = filepath.ToSlash(rel)
		out = append(out, source{path.Dir(rel), rel, fset.Position(f.FileEnd).Line, f})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(out) < 5 {
		t.Fatalf("only %d source files found from %s", len(out), root)
	}
	return out
}

func TestImportsFollowTheData(t *testing.T) {
	for _, s := range sources(t) {
		may, known := allowed(s.folder)
		if !known {
			t.Errorf("%s: package %s has no line in layers", s.file, s.folder)
			continue
		}
		for _, i := range s.ast.Imports {
			imp, err := strconv.Unquote(i.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			ours, inside := strings.CutPrefix(imp, module+"/")
			if inside && !slices.ContainsFunc(may, func(m string) bool { return matches(m, ours) }) {
				t.Errorf("%s imports %s; %s may import %v", s.file, ours, s.folder, may)
			}
			if slices.Contains(stdlibOnly, s.folder) && strings.Contains(strings.Split(imp, "/")[0], ".") {
				t.Errorf("%s imports %s; %s imports the standard library only", s.file, imp, s.folder)
			}
		}
	}
}

// tool reports whether a folder holds a program that makes data for the package
// above it; it may use every stage.
func tool(folder string) bool { return path.Base(folder) == "train" || path.Base(folder) == "gen" }

func allowed(folder string) (may []string, known bool) {
	if tool(folder) {
		return []string{"extract/..."}, true
	}
	for _, l := range layers {
		if matches(l.folder, folder) {
			return append([]string{folder + "/..."}, l.may...), true
		}
	}
	return nil, false
}

func matches(pattern, folder string) bool {
	if p, ok := strings.CutSuffix(pattern, "/..."); ok {
		return folder == p || strings.HasPrefix(folder, p+"/")
	}
	return folder == pattern
}

func TestMatchesCatchesAWrongImport(t *testing.T) {
	for _, c := range []struct {
		folder, imports string
		ok              bool
	}{
		{"extract/rules", "extract", true},
		{"extract/rules", "extract/parse", false},
		{"extract/rules", "extract/lexicon", true},
		{"extract/mention", "extract/mention/gazetteer", true},
		{"extract/lexicon", "extract/rules", false},
		{"extract/english", "extract/parse", true},
		{"extract", "graph", false},
		{"graph", "queries", false},
		{"graph", "extract/rules", false},
		{"queries", "graph", true},
		{"queries", "cmd/quadwire", false},
		{"cmd/quadwire", "queries", true},
	} {
		may, _ := allowed(c.folder)
		if ok := slices.ContainsFunc(may, func(m string) bool { return matches(m, c.imports) }); ok != c.ok {
			t.Errorf("%s importing %s: allowed %v, want %v", c.folder, c.imports, ok, c.ok)
		}
	}
}

func TestNoInitAndNoVagueNames(t *testing.T) {
	for _, s := range sources(t) {
		if slices.Contains(vague, s.ast.Name.Name) {
			t.Errorf("%s: package %s: the name says nothing", s.file, s.ast.Name.Name)
		}
		for _, d := range s.ast.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == "init" {
				t.Errorf("%s: func init: nothing happens by importing a package", s.file)
			}
		}
	}
}

func TestFilesStayReadable(t *testing.T) {
	const most = 500
	for _, s := range sources(t) {
		if ast.IsGenerated(s.ast) {
			continue
		}
		if s.lines > most {
			t.Errorf("%s has %d lines, %d are the most", s.file, s.lines, most)
		}
	}
}

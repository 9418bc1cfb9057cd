package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
)

func TestFloors(t *testing.T) {
	file := filepath.Join(t.TempDir(), "scores.txt")
	if err := os.WriteFile(file, []byte("# floors\ntrees EWT LAS   0.9000 # of words\nkeyfacts strict 57\n\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	f, err := readFloors(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		m     measure
		under bool
		line  string
	}{
		{measure{"trees EWT LAS", .905}, false, "trees EWT LAS 0.9050 0.9000 0.0050"},
		{measure{"trees EWT LAS", .8951}, false, "trees EWT LAS 0.8951 0.9000 -0.0049"},
		{measure{"trees EWT LAS", .8949}, true, "trees EWT LAS 0.8949 0.9000 -0.0051 UNDER"},
		{measure{"keyfacts strict", 57}, false, "keyfacts strict 57 57 0.0000"},
		{measure{"keyfacts strict", 56}, true, "keyfacts strict 56 57 -1 UNDER"},
		{measure{"never seen", .5}, false, "never seen 0.5000 -"},
	} {
		var b strings.Builder
		n := f.print(&b, c.m)
		if got := strings.Join(strings.Fields(b.String()), " "); got != c.line || (n == 1) != c.under {
			t.Errorf("%+v: %q, %d under; want %q", c.m, got, n, c.line)
		}
	}
}

// TestFloorsWritten: measured values replace their floors, others stay, and a
// second writing changes nothing.
func TestFloorsWritten(t *testing.T) {
	file := filepath.Join(t.TempDir(), "scores.txt")
	f, err := readFloors(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.write(file, []measure{{"carb F1", .612345}, {"keyfacts strict", 57}, {"carb AUC", 1}}); err != nil {
		t.Fatal(err)
	}
	if f, err = readFloors(file); err != nil {
		t.Fatal(err)
	}
	if err := f.write(file, []measure{{"carb F1", .6}}); err != nil {
		t.Fatal(err)
	}
	first, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if want := floorsHead + "carb F1                            0.6000\nkeyfacts strict                    57\ncarb AUC                           1.0000\n"; string(first) != want {
		t.Errorf("got\n%s\nwant\n%s", first, want)
	}
	if f, err = readFloors(file); err != nil || f.whole["carb AUC"] || !f.whole["keyfacts strict"] {
		t.Errorf("read again: %+v, %v", f, err)
	}
}

func TestBadFloors(t *testing.T) {
	for text, want := range map[string]string{
		"carb F1 0.6\ncarb F1 0.7\n": `:2: "carb F1" a second time`,
		"carb F1 high\n":             ":1: strconv.ParseFloat",
		"carb\n":                     `:1: no floor in "carb"`,
	} {
		file := filepath.Join(t.TempDir(), "scores.txt")
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := readFloors(file); err == nil || !strings.Contains(err.Error(), file+want) {
			t.Errorf("%q: error %v, want %q", text, err, want)
		}
	}
}

func TestReadNewswire(t *testing.T) {
	var in strings.Builder
	in.WriteString("# doc = a\nAddis\tB-Organization\tB-Location\nAbaba\tI-Organization\tI-Location\nUniversity\tI-Organization\nhired\tO\nAbebe\tB-Person\nTola\tB-Person\n\nRain\tB-Misc\n")
	for range everyNth {
		in.WriteString("# doc = b\nElsewhere\tB-Location\n\n")
	}
	ss, names, err := readNewswire(strings.NewReader(in.String()))
	if err != nil || len(ss) != 3 {
		t.Fatalf("%d sentences, %v", len(ss), err)
	}
	want := [][]extract.Name{
		{{First: 0, Last: 3, Type: extract.ORG}, {First: 4, Last: 5, Type: extract.PER}, {First: 5, Last: 6, Type: extract.PER}},
		nil,
		{{First: 0, Last: 1, Type: extract.LOC}},
	}
	for i := range want {
		if !slices.Equal(names[i], want[i]) {
			t.Errorf("%v: %v, want %v", ss[i].Tokens, names[i], want[i])
		}
	}
}

func TestReadTriples(t *testing.T) {
	got, err := readTriples(strings.NewReader("7\tA dog\tbit\ta man\n7\tA dog\tran\taway\n9\tIt\tis\tso\n"))
	if err != nil || len(got["7"]) != 2 || got["9"][0] != [3]string{"It", "is", "so"} {
		t.Errorf("%v, %v", got, err)
	}
	if _, err := readTriples(strings.NewReader("7\tA dog\tbit\n")); err == nil {
		t.Error("three columns pass")
	}
}

// TestTasks: a figure that is asked for by name is one that exists.
func TestTasks(t *testing.T) {
	seen := map[string]bool{}
	for _, k := range tasks {
		if k.name == "" || k.doc == "" || k.run == nil || strings.ContainsAny(k.name, " \t") || seen[k.name] {
			t.Errorf("task %+v", k)
		}
		seen[k.name] = true
	}
	f, err := readFloors(filepath.Join("..", "..", "extract", "score", "scores.txt"))
	if err != nil {
		t.Fatal(err)
	}
	if len(f.order) < 30 {
		t.Errorf("%d floors", len(f.order))
	}
	for _, name := range f.order {
		if k, _, _ := strings.Cut(name, " "); !seen[k] {
			t.Errorf("floor of %q: no such task", name)
		}
	}
}

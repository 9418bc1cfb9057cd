package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract/passes"
	"github.com/quadwire/quadwire/extract/rules"
	"github.com/quadwire/quadwire/internal/golden"
)

// TestFresh: the page in docs is what the comments and sentences say now.
func TestFresh(t *testing.T) {
	root := filepath.Join("..", "..")
	want, err := document(root)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(filepath.Join(root, target))
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Errorf("%s is stale, write it anew by make docs (-stands +should)\n%s", target, golden.Diff(string(got), want))
	}
}

// cite is a citation by author and year: "White et al. 2016", "Karttunen (1971)".
var cite = regexp.MustCompile(`(\p{Lu}\p{L}+)(?: et al\.)? \(?(\d{4})[),;]`)

// TestPageIsWhole: each rule and pass has its section with sentences, and no work
// that a comment cites by author and year is missing from the list.
func TestPageIsWhole(t *testing.T) {
	text, err := document(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	sections := strings.Split(text, "\n## ")
	has := func(title string) {
		for _, s := range sections {
			if strings.HasPrefix(s, title+"\n") {
				for _, part := range []string{"**Sources:** ", "**Left out:** ", "**Where it speaks** (", "```\n"} {
					if !strings.Contains(s, part) {
						t.Errorf("%s: no %q", title, part)
					}
				}
				return
			}
		}
		t.Errorf("no section %q", title)
	}
	var cited [][]string
	for _, l := range strings.Split(text, "\n") {
		if strings.HasPrefix(l, "**Sources:**") {
			cited = append(cited, cite.FindAllStringSubmatch(l, -1)...)
		}
	}
	if len(cited) < 20 {
		t.Errorf("only %d citations", len(cited))
	}
	for _, m := range cited {
		if !regexp.MustCompile(m[1] + `.* ` + m[2] + `: |` + m[1] + ` ` + m[2] + `: `).MatchString(works) {
			t.Errorf("%s is not among the works", m[0])
		}
	}
	for _, r := range rules.Suite {
		has("Rule " + r.Name)
	}
	for _, p := range passes.Suite {
		has("Pass " + p.Name)
	}
}

func TestParts(t *testing.T) {
	about, sources, leftOut, err := parts("findX reads\nthings.\n\nMore of them.\n\nSources: A (2001).\n\nLeft out: the\nrest.\n")
	if err != nil || about != "Reads things.\n\nMore of them." || sources != "A (2001)." || leftOut != "the rest." {
		t.Errorf("%q %q %q %v", about, sources, leftOut, err)
	}
	for comment, want := range map[string]string{
		"":                                "no doc comment",
		"x does.\n\nLeft out: all.":       `"Sources: "`,
		"x does.\n\nSources: A and more.": `"Left out: "`,
	} {
		if _, _, _, err := parts(comment); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", comment, err, want)
		}
	}
}

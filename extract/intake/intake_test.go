package intake

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"golang.org/x/tools/txtar"

	"github.com/quadwire/quadwire/extract"
)

// TestArticles reads testdata/*.txtar: the file "input.EXT", read on the day in
// "read", must give what the other sections say.
func TestArticles(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) < 8 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, f := range files {
		t.Run(strings.TrimSuffix(filepath.Base(f), ".txtar"), func(t *testing.T) {
			ar, err := txtar.ParseFile(f)
			if err != nil {
				t.Fatal(err)
			}
			var name string
			var raw []byte
			want := map[string]string{}
			read := time.Date(2025, 12, 5, 9, 0, 0, 0, time.UTC)
			for _, s := range ar.Files {
				data := strings.TrimSpace(string(s.Data))
				switch {
				case strings.HasPrefix(s.Name, "input"):
					name, raw = s.Name, s.Data
				case s.Name == "read":
					if read, err = time.Parse(time.DateOnly, data); err != nil {
						t.Fatal(err)
					}
				default:
					want[s.Name] = data
				}
			}
			a, err := Parse(name, raw, read, Options{})
			if err != nil {
				t.Fatal(err)
			}
			law(t, raw, &a)
			got := map[string]string{
				"title": a.Title, "publisher": a.Publisher, "authors": strings.Join(a.Authors, "\n"), "url": a.URL,
				"date": dated(&a), "text": show(&a),
			}
			for k, w := range want {
				if g, ok := got[k]; !ok || g != w {
					t.Errorf("%s:\n got %s\nwant %s", k, g, w)
				}
			}
			if want["text"] == "" {
				t.Error("the file says nothing about the text")
			}
		})
	}
}

// dated is the date of an article and its basis, "none" without one.
func dated(a *extract.Article) string {
	if a.Published.IsZero() {
		return strings.TrimSpace("none " + string(a.DateBasis))
	}
	return a.Published.Format(time.DateOnly) + " " + string(a.DateBasis)
}

// When a file was written dates nothing; what the user says does, a day in the text too.
func TestUndated(t *testing.T) {
	const text = "The minister died yesterday in Juba, the capital. The cabinet meets on Friday."
	mod := time.Date(2026, 11, 22, 9, 30, 0, 0, time.UTC)
	read := time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		text string
		opt  Options
		want string
	}{
		{text, Options{}, "none"},
		{text, Options{ReadOn: read}, "2026-11-20 read-on"},
		{text, Options{ReadOn: mod.AddDate(0, 0, 3)}, "2026-11-25 read-on"},
		{text, Options{Date: read}, "2026-11-20 given"},
		{"Minister dies\n\nPublished 3 June 2015\n\n" + text, Options{}, "2015-06-03 stated"},
	} {
		a, err := Parse("a.txt", []byte(c.text), mod, c.opt)
		if got := dated(&a); err != nil || got != c.want {
			t.Errorf("%q, %+v: %s, %v; want %s", c.text, c.opt, got, err, c.want)
		}
	}
}

// show is the blocks of an article, a line each, with a mark for their kind.
func show(a *extract.Article) string {
	var out []string
	for _, b := range a.Blocks {
		mark := map[extract.BlockKind]string{extract.Heading: "# ", extract.ListItem: "* "}[b.Kind]
		out = append(out, mark+a.Text[b.Start:b.End])
	}
	return strings.Join(out, "\n")
}

// law checks what holds of every article.
func law(t *testing.T, raw []byte, a *extract.Article) {
	t.Helper()
	if !utf8.ValidString(a.Text) {
		t.Fatalf("text is not UTF-8: %q", a.Text)
	}
	at := 0
	for i, b := range a.Blocks {
		if i > 0 {
			if !strings.HasPrefix(a.Text[at:], "\n\n") {
				t.Fatalf("no blank line before block %d", i)
			}
			at += 2
		}
		if b.Start != at || b.End <= b.Start || b.End > len(a.Text) {
			t.Fatalf("block %d %v does not start at %d", i, b.Span, at)
		}
		if s := a.Text[b.Start:b.End]; strings.TrimSpace(s) != s || strings.Contains(s, "\n") {
			t.Fatalf("block %d is not clean: %q", i, s)
		}
		at = b.End
	}
	if at != len(a.Text) {
		t.Fatalf("text after the last block: %q", a.Text[at:])
	}
	last := 0
	for _, c := range a.Chunks {
		if c.Text.Start < last || c.Text.End <= c.Text.Start || c.Text.End > len(a.Text) {
			t.Fatalf("chunk %v after %d in a text of %d", c, last, len(a.Text))
		}
		if c.Raw.Start < 0 || c.Raw.End <= c.Raw.Start || c.Raw.End > len(raw) {
			t.Fatalf("chunk %v of %d bytes", c, len(raw))
		}
		last = c.Text.End
	}
	if a.Title != "" && len(a.Blocks) > 0 && a.Blocks[0].Kind == extract.Heading && a.Text[a.Blocks[0].Start:a.Blocks[0].End] != a.Title {
		t.Logf("title %q is not the first heading", a.Title)
	}
}

// exactLaw checks that text which came byte for byte is what stands at its place.
func exactLaw(t *testing.T, raw []byte, a *extract.Article) {
	t.Helper()
	for _, c := range a.Chunks {
		if c.Text.Len() != c.Raw.Len() {
			continue
		}
		if g, w := a.Text[c.Text.Start:c.Text.End], string(raw[c.Raw.Start:c.Raw.End]); g != w {
			t.Fatalf("%q stands where %q is said to come from", w, g)
		}
		if r := a.Raw(c.Text); r != c.Raw {
			t.Fatalf("Raw(%v) = %v, want %v", c.Text, r, c.Raw)
		}
	}
}

const story = "Talks “go on” in Geneva for a second day\n\nBy Ann Lee\n\nThe two  sides met in Geneva on Sunday, and they agreed to meet again in a week.\r\n\r\nThe governor of the region said on Monday that a drone attack had killed one person.\n"

func TestPlacesOfPlainText(t *testing.T) {
	raw := []byte(story)
	a, err := Parse("a.txt", raw, time.Time{}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	law(t, raw, &a)
	exactLaw(t, raw, &a)
	const word = "governor"
	at := strings.Index(a.Text, word)
	if at < 0 {
		t.Fatalf("no %q in %q", word, a.Text)
	}
	if r := a.Raw(extract.Span{Start: at, End: at + len(word)}); r.Start != strings.Index(story, word) || string(raw[r.Start:r.End]) != word {
		t.Errorf("%q is said to stand at %v", word, r)
	}
	if strings.Contains(a.Text, "two  sides") || !strings.Contains(a.Text, "two sides") {
		t.Errorf("white space is not collapsed in %q", a.Text)
	}
}

func TestEncodings(t *testing.T) {
	utf16 := []byte{0xff, 0xfe}
	for _, r := range story {
		utf16 = append(utf16, byte(r), byte(r>>8))
	}
	for _, c := range []struct {
		name, want, warn string
		raw              []byte
	}{
		{"UTF-8 with a mark", "“go on”", "", append([]byte("\xef\xbb\xbf"), story...)},
		{"Windows-1252", "“go on”", "Windows-1252", bytes.ReplaceAll(bytes.ReplaceAll([]byte(story), []byte("“"), []byte{0x93}), []byte("”"), []byte{0x94})},
		{"one bad byte", "gov\ufffdernor", "1 bytes", bytes.Replace([]byte(story), []byte("governor"), []byte("gov\xffernor"), 1)},
		{"UTF-16", "“go on”", "", utf16},
	} {
		var warned string
		a, err := Parse("a.txt", c.raw, time.Time{}, Options{Warn: func(s string) { warned = s }})
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		law(t, c.raw, &a)
		if !strings.Contains(a.Text, c.want) {
			t.Errorf("%s: no %q in %q", c.name, c.want, a.Text)
		}
		if c.warn == "" != (warned == "") || !strings.Contains(warned, c.warn) {
			t.Errorf("%s: warned %q, want %q in it", c.name, warned, c.warn)
		}
		at := strings.Index(a.Text, "Geneva")
		if r := a.Raw(extract.Span{Start: at, End: at + 6}); !bytes.Contains(bytes.ReplaceAll(c.raw[r.Start:r.End], []byte{0}, nil), []byte("Geneva")) {
			t.Errorf("%s: Geneva is said to stand at %q", c.name, c.raw[r.Start:r.End])
		}
	}
}

func TestBadInput(t *testing.T) {
	dir := t.TempDir()
	write := func(name string, data []byte) string {
		p := filepath.Join(dir, name)
		if err := os.WriteFile(p, data, 0o644); err != nil {
			t.Fatal(err)
		}
		return p
	}
	for _, c := range []struct {
		path string
		want error
		says string
	}{
		{write("empty.txt", nil), ErrEmpty, "no text"},
		{write("blank.txt", []byte(" \n\t\n")), ErrEmpty, "no text"},
		{write("scan.txt", []byte("%PDF-1.7 ...")), ErrBinary, "PDF"},
		{write("nul.txt", []byte("Hello\x00\x00\x00 world, this is a binary file of some sort")), ErrBinary, "not a text"},
		{write("big.txt", bytes.Repeat([]byte("word "), 1000)), ErrTooLarge, "limit"},
		{write("tags.html", []byte("<html><body><img src=x></body></html>")), ErrEmpty, "no text"},
		{filepath.Join(dir, "gone.txt"), fs.ErrNotExist, "not exist"},
		{dir, ErrFolder, "folder"},
	} {
		_, err := Read(Input{Name: c.path, Path: c.path}, Options{MaxBytes: 4000})
		var e *Error
		if !errors.Is(err, c.want) || !errors.As(err, &e) || e.Name != c.path {
			t.Errorf("%s: %v, want %v naming the file", c.path, err, c.want)
			continue
		}
		if !strings.Contains(err.Error(), c.says) || strings.Count(err.Error(), filepath.Base(c.path)) != 1 {
			t.Errorf("message %q", err)
		}
	}
	a, err := Read(Input{Name: "-", Stdin: true}, Options{Stdin: strings.NewReader(story), Date: time.Date(2025, 1, 2, 0, 0, 0, 0, time.UTC)})
	if err != nil || a.Name != "-" || a.DateBasis != extract.DateGiven || !strings.Contains(a.Text, "two sides") {
		t.Errorf("standard input: %+v, %v", a, err)
	}
	if _, err := Read(Input{Name: "-", Stdin: true}, Options{Stdin: strings.NewReader(story), MaxBytes: 10}); !errors.Is(err, ErrTooLarge) {
		t.Errorf("long standard input: %v", err)
	}
}

func TestInputs(t *testing.T) {
	dir := t.TempDir()
	for _, n := range []string{"b.txt", "a.md", "sub/c.html", "sub/d.HTM", "e.pdf", ".hidden.txt", ".git/f.txt", "README.md", "empty/x.go"} {
		p := filepath.Join(dir, n)
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte("x"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	in, errs := Inputs([]string{filepath.Join(dir, "b.txt"), dir, "-", filepath.Join(dir, "none"), filepath.Join(dir, "empty"), filepath.Join(dir, "e.pdf")})
	var got []string
	for _, i := range in {
		if r, err := filepath.Rel(dir, i.Path); err == nil && !i.Stdin {
			got = append(got, filepath.ToSlash(r))
		} else {
			got = append(got, i.Name)
		}
	}
	if s := strings.Join(got, " "); s != "b.txt a.md sub/c.html sub/d.HTM - e.pdf" {
		t.Errorf("inputs %s", s)
	}
	if len(errs) != 2 || !errors.Is(errs[0], fs.ErrNotExist) || !errors.Is(errs[1], ErrNoFiles) {
		t.Errorf("errors %v", errs)
	}
}

var seeds = []string{
	"", " ", "a", "\r\r\n", story, "<html><p>a&amp;b<p>c", "<p", "<title>", "<script type=application/ld+json>{", "<script type=application/ld+json>[{\"@type\":\"NewsArticle\",\"author\":[[]]}]</script>x",
	"---\ntitle: x\n---\n# a", "---\n", "# \n## ", "[a](b", "[a]", "![x](y)", "\\", "*_`~", "a\n===\n", "```\ncode", "> > - 1. x", "&#x110000;&amp", "\xff\xfea\x00", "\xfe\xff\x00a\xd8", "\xef\xbb\xbf",
	"a\xffb", "\u200b\u00ad", "Sunday, November 30", "February 30, 2024", "By \n\n|", "© 2020", "日本語。", strings.Repeat("<div>", 500), strings.Repeat("[", 300), strings.Repeat("word ", 400), "a\n\nb\n\nc\n\nd.",
}

func FuzzParse(f *testing.F) {
	if len(seeds) < 35 {
		f.Fatalf("%d seeds", len(seeds))
	}
	for _, s := range seeds {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		for _, name := range []string{"a.txt", "a.md", "a.html", "-"} {
			a, err := Parse(name, raw, time.Date(2025, 12, 5, 0, 0, 0, 0, time.UTC), Options{})
			if err != nil {
				var e *Error
				if !errors.As(err, &e) || e.Name != name {
					t.Fatalf("error %v", err)
				}
				continue
			}
			law(t, raw, &a)
			if name == "a.txt" && utf8.Valid(raw) && formatOf(name, string(raw)) == formatText {
				exactLaw(t, raw, &a)
			}
		}
	})
}

func BenchmarkParse(b *testing.B) {
	raw := []byte("Menu\n\nHome\n\n" + strings.Repeat(story, 200))
	b.SetBytes(int64(len(raw)))
	for b.Loop() {
		if _, err := Parse("a.txt", raw, time.Time{}, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

package timex

import (
	"os"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode"

	"golang.org/x/tools/txtar"

	"github.com/quadwire/quadwire/extract"
)

// show writes an expression as the test data do: text | value | bounds | basis.
func show(e Expression) string {
	out := e.Text + " | " + e.Value
	if !e.Start.IsZero() {
		out += " | " + e.Start.Format(time.DateOnly) + " to " + e.End.Format(time.DateOnly) + " | " + string(e.Basis)
	}
	return out
}

func showAll(found []Expression) string {
	var out []string
	for _, e := range found {
		out = append(out, show(e))
	}
	return strings.Join(out, "\n")
}

// sentenceOf is a text as one tree with tokens only, cut at white space.
func sentenceOf(text string) extract.Tree {
	t := extract.Tree{Sentence: extract.Sentence{Span: extract.Span{Start: 0, End: len(text)}}}
	start := -1
	for i, r := range text + " " {
		switch {
		case unicode.IsSpace(r) && start >= 0:
			t.Tokens = append(t.Tokens, extract.Token{Span: extract.Span{Start: start, End: i}, Form: text[start:i], Head: -1})
			start = -1
		case !unicode.IsSpace(r) && start < 0:
			start = i
		}
	}
	return t
}

// parsed is a tree from lines of form, lemma, UPOS, XPOS, head (from 1, 0 at the
// root) and relation.
func parsed(t *testing.T, text, lines string) extract.Tree {
	t.Helper()
	tree := extract.Tree{Sentence: extract.Sentence{Span: extract.Span{Start: 0, End: len(text)}}}
	at := 0
	for _, l := range strings.Split(strings.TrimSpace(lines), "\n") {
		f := strings.Fields(l)
		if len(f) != 6 {
			t.Fatalf("%q: %d columns", l, len(f))
		}
		i := strings.Index(text[at:], f[0])
		head, err := strconv.Atoi(f[4])
		if i < 0 || err != nil {
			t.Fatalf("%q is not in %q", l, text)
		}
		at += i
		tree.Tokens = append(tree.Tokens, extract.Token{Span: extract.Span{Start: at, End: at + len(f[0])}, Form: f[0], Lemma: f[1], UPOS: f[2], XPOS: f[3], Head: head - 1, Deprel: f[5]})
		at += len(f[0])
	}
	return tree
}

func archive(t *testing.T, name string, atLeast int) []txtar.File {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	files := txtar.Parse(data).Files
	if len(files) < atLeast {
		t.Fatalf("%s: only %d sentences", name, len(files))
	}
	return files
}

// TestTense reads sentences with their parse: the tense of the governing verb
// says whether Monday is the last one or the next.
func TestTense(t *testing.T) {
	for _, f := range archive(t, "tense.txtar", 20) {
		p := strings.SplitN(string(f.Data), "\n--\n", 3)
		if len(p) != 3 {
			t.Fatalf("%s: %d parts", f.Name, len(p))
		}
		a := &extract.Article{Text: p[0], Published: sunday}
		got := showAll(Scan(a, []extract.Tree{parsed(t, p[0], p[1])}))
		if want := strings.TrimSpace(p[2]); got != want {
			t.Errorf("%s: %s\ngot:\n%s\nwant:\n%s", f.Name, p[0], got, want)
		}
	}
}

// TestSentences reads sentences without parse, among them many whose words only
// look like times.
func TestSentences(t *testing.T) {
	for _, f := range archive(t, "sentences.txtar", 50) {
		text, want, ok := strings.Cut(string(f.Data), "\n--\n")
		if !ok {
			t.Fatalf("%s: no line of dashes", f.Name)
		}
		a := &extract.Article{Text: text, Published: sunday}
		if got := showAll(Scan(a, []extract.Tree{sentenceOf(text)})); got != strings.TrimSpace(want) {
			t.Errorf("%s: %s\ngot:\n%s\nwant:\n%s", f.Name, text, got, want)
		}
	}
}

func TestNamesAreNotTimes(t *testing.T) {
	text := "The Sunday Telegraph quoted June Smith on Monday."
	tree := sentenceOf(text)
	tree.Names = []extract.Name{{First: 1, Last: 3, Type: extract.ORG}, {First: 4, Last: 6, Type: extract.PER}}
	a := &extract.Article{Text: text, Published: sunday}
	if got, want := showAll(Scan(a, []extract.Tree{tree})), "Monday | 2025-11-24 | 2025-11-24 to 2025-11-25 | resolved"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestUnknownDate: without a date of publication only full dates have bounds.
func TestUnknownDate(t *testing.T) {
	text := "On Monday he recalled May 3, 2011, and the week after it."
	a := &extract.Article{Text: text}
	want := "Monday | XXXX-WXX-1\nMay 3, 2011 | 2011-05-03 | 2011-05-03 to 2011-05-04 | stated"
	if got := showAll(Scan(a, []extract.Tree{sentenceOf(text)})); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	for _, day := range []string{"yesterday", "today", "tomorrow", "the day before yesterday"} {
		text := "They vote " + day + " in Juba."
		found := Scan(&extract.Article{Text: text}, []extract.Tree{sentenceOf(text)})
		if len(found) != 1 || found[0].Value != "XXXX-XX-XX" || found[0].Duration != "" || !found[0].Start.IsZero() || found[0].Text != day {
			t.Errorf("%s without a date: %+v", day, found)
		}
	}
}

func TestEaster(t *testing.T) {
	for _, want := range []string{"1961-04-02", "1989-03-26", "2000-04-23", "2024-03-31", "2025-04-20", "2038-04-25"} {
		y, _ := strconv.Atoi(want[:4])
		if got := easter(y).Format(time.DateOnly); got != want {
			t.Errorf("easter(%d) = %s, want %s", y, got, want)
		}
	}
}

func FuzzScan(f *testing.F) {
	seeds := []string{
		"", "Monday", "between between and and", "99/99/9999", "0000-00-00", "5 p.m. p.m.", "the the the 1990s", "\xff\xfe Monday \x00", "a a a week ago ago",
		"from Monday to Monday to Monday", "999999999999 years ago", "1e9 centuries later", "the first first first of of March", "Feb 29, 2023", "31 April", "Q9 2024", "24:60:61",
		"last last last year", "12345678901234567890 days", "’98’s", "March 3-2", "May may May may", "every every day", "two hundred thousand million years ago", "9-9-9-9-9", "half a a", "lAst0Yr", "0$0001/1/1",
	}
	if len(seeds) < 25 {
		f.Fatal("seeds are missing")
	}
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		a := &extract.Article{Text: text, Published: sunday}
		end := 0
		for _, e := range Scan(a, []extract.Tree{sentenceOf(text)}) {
			s := e.Span
			if s.Start < end || s.End <= s.Start || s.End > len(text) || e.Text != text[s.Start:s.End] {
				t.Fatalf("%q: span %v after %d", text, s, end)
			}
			end = s.End
			if e.Start.IsZero() != e.End.IsZero() || !e.Start.IsZero() && !e.Start.Before(e.End) {
				t.Fatalf("%q: %q is from %v to %v", text, e.Text, e.Start, e.End)
			}
			if e.Start.IsZero() != (e.Basis == extract.TimeNone) {
				t.Fatalf("%q: %q has basis %q and bounds %v", text, e.Text, e.Basis, e.Start)
			}
		}
		Resolve(text, sunday)
	})
}

func BenchmarkScan(b *testing.B) {
	text := strings.Repeat("Russia claimed on Monday, two days after the 3 March 2024 vote, that it had waited for 10 months. ", 20)
	tree := sentenceOf(text)
	a := &extract.Article{Text: text, Published: sunday}
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Scan(a, []extract.Tree{tree})
	}
}

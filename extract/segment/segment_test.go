package segment

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
)

// TestSentences reads testdata/sentences.txt.
func TestSentences(t *testing.T) {
	raw, err := os.ReadFile("testdata/sentences.txt")
	if err != nil {
		t.Fatal(err)
	}
	cases := 0
	for _, c := range strings.Split(string(raw), "\n> ")[1:] {
		text, rest, _ := strings.Cut(c, "\n")
		text = strings.ReplaceAll(text, `\n`, "\n")
		var want []string
		for l := range strings.Lines(rest) {
			if l = strings.TrimSpace(l); l != "" && !strings.HasPrefix(l, "# ") {
				want = append(want, l)
			}
		}
		cases++
		if got := lines(Text(text)); got != strings.Join(want, "\n") {
			t.Errorf("%s\n got:\n%s\nwant:\n%s", text, got, strings.Join(want, "\n"))
		}
	}
	if cases < 15 {
		t.Errorf("only %d cases read", cases)
	}
}

func lines(ss []extract.Sentence) string {
	var out []string
	for _, s := range ss {
		var w []string
		for _, k := range s.Tokens {
			w = append(w, k.Form)
		}
		out = append(out, strings.Join(w, " "))
	}
	return strings.Join(out, "\n")
}

// A heading without a full stop must not run into the paragraph below it.
func TestTurns(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"wiki":       {"Who paid?\n\n((Ann Lee))  We did.\n\nAll of it.\n\n((WN)) : Why?\n\nThe mine closed.\n\nAL: Nobody else would.\n\nAL: We won.", "|Ann Lee|Ann Lee|WN||AL|AL"},
		"one wiki":   {"((WN))  Why did you run?\n\nThe party was founded in 1991.", "WN|"},
		"colons":     {"Lee: Why?\n\nDiaz: It was flooded.\n\nThe pumps failed.\n\nLee: Who paid?\n\nDiaz: The state.\n\nThe talk took place in Lima.", "Lee|Diaz|Diaz|Lee|Diaz|"},
		"last turn":  {"Lee: Why?\n\nDiaz: It rained.\n\nLee: Who paid?\n\nDiaz: The state.\n\nThe bank did not.\n\nI lost all.\n\nHe is 61.", "Lee|Diaz|Lee|Diaz|Diaz|Diaz|"},
		"no turns":   {"One thing is clear: it failed.\n\nBerlin: a man died.\n\nParis: a woman died.\n\nRome: rain.", "|||"},
		"captions":   {"Image: a fox.\n\nImage: a wolf.\n\nImage: a bear.\n\nImage: a cat.", "|||"},
		"credits":    {"((Ann Lee))  We won.\n\nCarlos Diaz Image: Senate.\n\nThe mine closed.", "Ann Lee||"},
		"glued":      {"((Ann Lee))  We won.\n\nCarlos DiazImage: Senate.\n\nThe mine closed.", "Ann Lee||"},
		"no name":    {"((that is, until he left)) They stayed.\n\n((es))Spanish.", "|"},
		"counted":    {"Q1: Why?\n\nA1: It was flooded.\n\nThe pumps failed.\n\nQ2: Who paid?\n\nA2: The state.", "Q|A|A|Q|A"},
		"full stops": {"Q. Why?\n\nA. It was flooded.\n\nQ. Who paid?\n\nA. The state.", "Q|A|Q|A"},
		"words":      {"Question: Why?\n\nAnswer: It rained.\n\nQuestion: Who paid?\n\nAnswer: The state.", "Q|A|Q|A"},
		"list":       {"A. Lee left.\n\nB. Diaz left.\n\nA. Roy left.\n\nB. Kim left.", "|||"},
		"questions":  {"We sat down with Ann Lee.\n\nWhy did the mine close?\n\nWe ran out of money.\n\nThe pumps failed.\n\nWho paid?\n\nI did.\n\nWhat comes next?\n\nOur plan is to wait.\n\nLee is 61.", "|Q|A|A|Q|A|Q|A|"},
		"you":        {"The mine is shut.\n\nWhy did you leave?\n\nI ran out of money.\n\nDid your men?\n\nMy men stayed.\n\nCan you go back?\n\nI wish.\n\nWill you?\n\nWe may.", "|Q|A|Q|A|Q|A|Q|A"},
		"named once": {"We sat down with Ann Lee.\n\nHerald: Why did the mine close?\n\nAnn Lee: We ran out of money.\n\nWho paid?\n\nI did.\n\nWhat comes next?\n\nOur plan is to wait.", "|Q|Ann Lee|Q|Ann Lee|Q|Ann Lee"},
		"column":     {"How can the minister sleep?\n\nI do not know.\n\nWho pays for it?\n\nWe do.\n\nWhat is a vote worth?\n\nI leave that to others.", "|||||"},
		"explainer":  {"A virus is in the news; a doctor gave an interview.\n\nWhat is it?\n\nA pox.\n\nHow does it spread?\n\nBy touch.\n\nCan it be cured?\n\nIt can.", "||||||"},
		"only names": {"((Ann Lee))\n\nWe won.", "|"},
	} {
		a := &extract.Article{Text: c.text}
		at := 0
		for _, p := range strings.Split(c.text, "\n\n") {
			a.Blocks = append(a.Blocks, extract.Block{Span: extract.Span{Start: at, End: at + len(p)}, Kind: extract.Paragraph})
			at += len(p) + 2
		}
		ss := Split(a)
		var got []string
		for _, b := range a.Blocks {
			got = append(got, b.Speaker)
		}
		if g := strings.Join(got, "|"); g != c.want {
			t.Errorf("%s: speakers %s, want %s", name, g, c.want)
		}
		for _, s := range ss {
			if w := c.text[s.Start:s.End]; strings.Contains(w, "))  We") || strings.Contains(w, "AL: ") {
				t.Errorf("%s: the name of the turn is in %q", name, w)
			}
		}
	}
}

func TestSplitStaysInBlocks(t *testing.T) {
	text := "On the battlefield\n\nRussia seized 270 square miles. Kyiv denied it"
	a := &extract.Article{Text: text, Blocks: []extract.Block{
		{Span: extract.Span{Start: 0, End: 18}, Kind: extract.Heading},
		{Span: extract.Span{Start: 20, End: len(text)}, Kind: extract.Paragraph},
	}}
	ss := Split(a)
	if len(ss) != 3 {
		t.Fatalf("%d sentences:\n%s", len(ss), lines(ss))
	}
	for i, want := range []int{0, 1, 1} {
		if ss[i].Block != want {
			t.Errorf("sentence %d in block %d, want %d", i, ss[i].Block, want)
		}
		if !a.Blocks[want].Span.Contains(ss[i].Span) {
			t.Errorf("sentence %d %v leaves its block", i, ss[i].Span)
		}
	}
}

// Much text without a full stop comes out in pieces that a parser can take.
func TestEndlessText(t *testing.T) {
	for _, unit := range []string{"word ", "Word ", "x", "a.b", "(", "don't", "5,", "— "} {
		text := strings.Repeat(unit, 1<<18/len(unit))
		for _, s := range Text(text) {
			if len(s.Tokens) > maxTokens {
				t.Errorf("%q: a sentence of %d tokens", unit, len(s.Tokens))
				break
			}
		}
	}
}

// law checks what holds of the segmentation of any text.
func law(t *testing.T, text string) {
	t.Helper()
	covered := 0 // bytes of text up to here are in tokens or are white space
	blank := func(from, to int) {
		for from < to {
			n := space(text[from:])
			if n == 0 {
				t.Fatalf("%q is in no token of %q", text[from:to], text)
			}
			from += n
		}
	}
	for _, s := range Text(text) {
		if len(s.Tokens) == 0 || s.Start != s.Tokens[0].Start || s.End != s.Tokens[len(s.Tokens)-1].End {
			t.Fatalf("sentence %v does not start and end with its tokens", s.Span)
		}
		for _, k := range s.Tokens {
			if k.Start < covered || k.End <= k.Start || k.End > len(text) {
				t.Fatalf("token %v out of order in %q", k.Span, text)
			}
			blank(covered, k.Start)
			covered = k.End
			if whole := text[k.Start:k.End]; k.Form != whole && (!strings.Contains(whole, "[") || k.Form != strings.NewReplacer("[", "", "]", "").Replace(whole)) {
				t.Fatalf("form %q of %q", k.Form, text[k.Start:k.End])
			}
			if utf8.ValidString(text) && !utf8.ValidString(k.Form) {
				t.Fatalf("token %q cuts a character of %q", k.Form, text)
			}
		}
	}
	blank(covered, len(text))
}

var seeds = []string{
	"", " ", "\n\n", "a", "I'm", "can't've", "U.S.", "...", "“”", "’s", "'90s", "''", "@", "#", "$", "-", "a-b-c", "5,660", "3.5bn", ".5", "5.", "1,", "12:",
	"http://", "http://x", "a@b", "a@", "www.", "x.co/y", ":-)", "Inc..", "Ph.D.", "n't", "gonna", "日本語。です", "\u00a0x\u200b", "\xff\xfe", "a\xffb", "İ", "ſ's", "Mr. X. The",
	"He said: \"A. B.\" C said.", "555-123-4567", "7p.m.", "US$5", "a&b AT&T", "w/o l/c and/or", "(((", ")))", "====", "?!?!", "—–-", strings.Repeat("a.", 200), strings.Repeat("'", 99),
}

func FuzzText(f *testing.F) {
	if len(seeds) < 50 {
		f.Fatalf("%d seeds", len(seeds))
	}
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(law)
}

func BenchmarkText(b *testing.B) {
	raw, err := os.ReadFile("testdata/sentences.txt")
	if err != nil {
		b.Fatal(err)
	}
	text := strings.Repeat(string(raw), 100)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Text(text)
	}
}

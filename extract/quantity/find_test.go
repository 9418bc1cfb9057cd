package quantity

import (
	"math"
	"os"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/quadwire/quadwire/extract"
)

// wordsOnly is a sentence as a tree with tokens only: words, numbers and marks.
func wordsOnly(text string) extract.Tree {
	t := extract.Tree{Sentence: extract.Sentence{Span: extract.Span{Start: 0, End: len(text)}}}
	start := -1
	flush := func(i int) {
		if start >= 0 {
			t.Tokens = append(t.Tokens, extract.Token{Span: extract.Span{Start: start, End: i}, Form: text[start:i], Head: -1})
		}
		start = -1
	}
	for i, r := range text {
		switch {
		case r == ' ' || r == '\n' || r == '\t':
			flush(i)
		case strings.ContainsRune(`.,;:!?()"“”%$€£-–/`, r):
			inNumber := (r == '.' || r == ',') && i > 0 && i+1 < len(text) && digit(text[i-1]) && digit(text[i+1])
			if inNumber {
				continue
			}
			flush(i)
			n := len(string(r))
			t.Tokens = append(t.Tokens, extract.Token{Span: extract.Span{Start: i, End: i + n}, Form: text[i : i+n], Head: -1})
		default:
			if start < 0 {
				start = i
			}
		}
	}
	flush(len(text))
	return t
}

func digit(c byte) bool { return c >= '0' && c <= '9' }

// show writes a quantity as the test data do: text | value | unit | marks.
func show(q extract.Quantity) string {
	v := short(q.Value)
	if q.Upper != q.Value {
		v += ".." + short(q.Upper)
	}
	out := q.Text + " | " + q.Approx + v + " | " + q.Unit
	if q.Currency != "" {
		out += " | " + q.Currency
	}
	return strings.TrimRight(out, " |")
}

// short is a number with at most four decimals.
func short(v float64) string { return strconv.FormatFloat(math.Round(v*1e4)/1e4, 'f', -1, 64) }

// TestSentences reads testdata: each file of an archive is a sentence and, below
// a line of dashes, its quantities, one a line. Trees have words only, so that
// what is tested is the grammar and not a parser.
func TestSentences(t *testing.T) {
	data, err := os.ReadFile("testdata/sentences.txtar")
	if err != nil {
		t.Fatal(err)
	}
	files := txtar.Parse(data).Files
	if len(files) < 40 {
		t.Fatalf("only %d sentences", len(files))
	}
	for _, f := range files {
		text, want, ok := strings.Cut(string(f.Data), "\n--\n")
		if !ok {
			t.Fatalf("%s: no line of dashes", f.Name)
		}
		var got []string
		for _, q := range Find([]extract.Tree{wordsOnly(text)}) {
			got = append(got, show(q))
		}
		if g, w := strings.Join(got, "\n"), strings.TrimSpace(want); g != w {
			t.Errorf("%s: %s\ngot:\n%s\nwant:\n%s", f.Name, text, g, w)
		}
	}
}

// TestTree has a hand-made parse of "The blast wounded dozens of workers and 11
// others at the Ford 150 plant in two of Mali's provinces.".
func TestTree(t *testing.T) {
	tree := parse4(
		"The DET DT 1 det", "blast NOUN NN 2 nsubj", "wounded VERB VBD -1 root", "dozens NOUN NNS 2 obj", "of ADP IN 5 case", "workers NOUN NNS 3 nmod",
		"and CCONJ CC 8 cc", "11 NUM CD 8 nummod", "others NOUN NNS 3 conj", "at ADP IN 12 case", "the DET DT 12 det", "Ford PROPN NNP 12 compound", "plant NOUN NN 2 obl",
		"in ADP IN 14 case", "two NUM CD 2 obl", "of ADP IN 17 case", "Mali's PROPN NNP 17 nmod:poss", "provinces NOUN NNS 14 nmod", ". PUNCT . 2 punct")
	var got []string
	for _, q := range Find([]extract.Tree{tree}) {
		got = append(got, show(q))
	}
	want := "dozens of workers | ~12..120 | worker\n11 others | 11 | other\ntwo of Mali's provinces | 2 | province"
	if g := strings.Join(got, "\n"); g != want {
		t.Errorf("got:\n%s\nwant:\n%s", g, want)
	}
}

// parse4 builds a tree from lines of form, UPOS, XPOS, head and relation.
func parse4(lines ...string) extract.Tree {
	var t extract.Tree
	at := 0
	for _, l := range lines {
		f := strings.Fields(l)
		head := 0
		if f[3] == "-1" {
			head = -1
		} else {
			for _, c := range f[3] {
				head = head*10 + int(c-'0')
			}
		}
		t.Tokens = append(t.Tokens, extract.Token{Span: extract.Span{Start: at, End: at + len(f[0])}, Form: f[0], UPOS: f[1], XPOS: f[2], Head: head, Deprel: f[4]})
		at += len(f[0]) + 1
	}
	t.Span = extract.Span{Start: 0, End: at}
	return t
}

func TestSI(t *testing.T) {
	for _, c := range []struct {
		text string
		iri  string
		si   float64
		unit string
	}{
		{"It covers 270 square miles.", "MI2", 699296789.79, "m2"},
		{"It was 20 °C outside.", "DEG_C", 293.15, "K"},
		{"It was 32 degrees Fahrenheit outside.", "DEG_F", 273.15, "K"},
		{"He drove at 100 km/h.", "KiloM-PER-HR", 27.7778, "m/s"},
		{"It makes 3 GWh.", "GigaW-HR", 1.08e13, "J"},
		{"They sold 2 million barrels.", "BBL", 317974.59, "m3"},
		{"It weighs 500 kg.", "KiloGM", 500, "kg"},
		{"It rose 19%.", "PERCENT", .19, "1"},
		{"It took five weeks.", "WK", 3024000, "s"},
		{"He ran 26.2 miles.", "MI", 42164.8, "m"},
	} {
		qs := Find([]extract.Tree{wordsOnly(c.text)})
		if len(qs) != 1 || qs[0].UnitIRI != qudt+c.iri || qs[0].SIUnit != c.unit || math.Abs(qs[0].SI-c.si) > 1e-5*c.si {
			t.Errorf("%s: %+v, want %s %v %s", c.text, qs, c.iri, c.si, c.unit)
		}
	}
}

// TestUnitTable holds every line of the table: it parses, and all of its forms
// are read as that unit.
func TestUnitTable(t *testing.T) {
	lines := strings.Split(strings.TrimSpace(unitTable), "\n")
	if len(unitForms.words) < len(lines) {
		t.Fatalf("%d forms in %d lines", len(unitForms.words), len(lines))
	}
	for _, l := range lines {
		f := strings.SplitN(l, ";", 5)
		if len(f) != 5 {
			t.Errorf("%q has %d fields", l, len(f))
			continue
		}
		name, iri := strings.TrimSpace(f[0]), strings.TrimSpace(f[1])
		factor, err := strconv.ParseFloat(strings.TrimSpace(f[2]), 64)
		if err != nil || (iri == "") != (factor == 0) || (iri == "") != (strings.TrimSpace(f[3]) == "") {
			t.Errorf("%s: IRI, factor and SI unit go together", name)
		}
		words, _, _ := strings.Cut(f[4], "|")
		for _, w := range strings.Split(words, ",") {
			if u := unitForms.words[spell(w)]; u == nil || u.name != name {
				t.Errorf("form %q is not %s", w, name)
			}
		}
	}
}

// TestCurrencyTable holds every line of the table: it has its columns, and what
// it lists is read as that currency and no other.
func TestCurrencyTable(t *testing.T) {
	lines := strings.Split(strings.TrimSpace(currencyTable), "\n")
	for _, l := range lines {
		f := strings.Split(l, ";")
		if len(f) != 5 {
			t.Errorf("%q has %d columns", l, len(f))
			continue
		}
		if len(f[0]) != 3 || strings.ToUpper(f[0]) != f[0] {
			t.Errorf("%q is no code", f[0])
		}
		for _, w := range strings.Split(f[4], ",") {
			text := "It cost 500 " + strings.TrimSpace(w) + "."
			if qs := Find([]extract.Tree{wordsOnly(text)}); len(qs) != 1 || qs[0].Currency != f[0] || qs[0].Unit != strings.TrimSpace(f[1]) {
				t.Errorf("%s: %+v", text, qs)
			}
		}
	}
	if len(currencies.names) != len(lines) {
		t.Errorf("%d currencies in %d lines", len(currencies.names), len(lines))
	}
}

func FuzzFind(f *testing.F) {
	seeds := []string{
		"", " ", "$", "-", "$-", "$3.5bn-€4", "1-2-3-4-5", "two two two", "hundreds of of of", "\xff\xfe 5 \x00 kg", "½½½", "1/0", "9999999999999999999999999",
		"a million million million million million", "1.1.1.1 km/h/h", "five to six to seven to eight", "US$US$US$ 5", "°5°", "1e400", "٣ apples", strings.Repeat("one hundred and ", 50),
	}
	if len(seeds) < 20 {
		f.Fatal("seeds are missing")
	}
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		tree := wordsOnly(text)
		end := 0
		for _, q := range Find([]extract.Tree{tree}) {
			if q.Start < end || q.End <= q.Start || q.End > len(text) {
				t.Fatalf("%q: span %v after %d of %d", text, q.Span, end, len(text))
			}
			end = q.End
			if math.IsNaN(q.Value) || math.IsInf(q.Value, 0) || q.Upper < q.Value {
				t.Fatalf("%q: value %v upper %v", text, q.Value, q.Upper)
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	tree := wordsOnly(strings.Repeat("Russia seized some 270 square miles for $3.5bn and 7,000 soldiers a week. ", 20))
	b.SetBytes(int64(tree.End))
	for b.Loop() {
		Find([]extract.Tree{tree})
	}
}

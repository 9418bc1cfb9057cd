package score_test

import (
	"os"
	"path/filepath"
	"sort"
	"testing"
	"time"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/parse"
	"github.com/quadwire/quadwire/extract/quantity"
	"github.com/quadwire/quadwire/extract/score"
	"github.com/quadwire/quadwire/extract/segment"
	"github.com/quadwire/quadwire/extract/timex"
)

// corpus is a folder of the development data, which is not part of the
// repository: QUADWIRE_DATA names where it lies.
func corpus(t *testing.T, path ...string) string {
	root := os.Getenv("QUADWIRE_DATA")
	if root == "" {
		t.Skip("QUADWIRE_DATA is not set")
	}
	return filepath.Join(append([]string{root}, path...)...)
}

// trees parses text; with QUADWIRE_NOPARSE set they have tokens only.
func trees(t *testing.T, text string, p *parse.Parser) []extract.Tree {
	s := segment.Text(text)
	if p == nil {
		out := make([]extract.Tree, len(s))
		for i := range s {
			out[i].Sentence = s[i]
		}
		return out
	}
	out, err := p.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func parser(t *testing.T) *parse.Parser {
	if os.Getenv("QUADWIRE_NOPARSE") != "" {
		return nil
	}
	p, err := parse.New()
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestTempEval3(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(corpus(t, "time-quantity", "te3", "data", "TempEval3", "Training", "TBAQ-cleaned"), "*", "*.tml"))
	if err != nil || len(files) == 0 {
		t.Fatal("no documents", err)
	}
	sort.Strings(files)
	p := parser(t)
	parts := map[string]*score.Timexes{"all": {}, "TimeBank": {}, "AQUAINT": {}}
	for _, f := range files {
		r, err := os.Open(f)
		if err != nil {
			t.Fatal(err)
		}
		doc, err := score.ReadTimeML(r)
		r.Close()
		if err != nil {
			t.Fatal(f, err)
		}
		a := &extract.Article{Text: doc.Text}
		if len(doc.Created) >= 10 {
			a.Published, _ = time.Parse("2006-01-02", doc.Created[:10])
		}
		var got []score.Timex
		for _, e := range timex.Scan(a, trees(t, doc.Text, p)) {
			if e.Parts == nil {
				e.Parts = []timex.Expression{e}
			}
			for _, x := range e.Parts {
				got = append(got, score.Timex{Span: x.Span, Type: string(x.Type), Value: x.Value})
			}
		}
		parts[filepath.Base(filepath.Dir(f))].Add(doc.Timexes, got)
		for _, m := range parts["all"].Add(doc.Timexes, got) {
			logTimex(t, filepath.Base(f), doc, m)
		}
	}
	for _, n := range []string{"TimeBank", "AQUAINT", "all"} {
		t.Logf("%-9s %s", n, parts[n])
	}
}

// logTimex writes an error with its context, if QUADWIRE_ERRORS asks for it.
func logTimex(t *testing.T, file string, doc *score.TimeML, m score.Match) {
	if os.Getenv("QUADWIRE_ERRORS") == "" {
		return
	}
	show := func(x *score.Timex) string {
		return "[" + doc.Text[x.Start:x.End] + "] " + x.Type + " " + x.Value
	}
	around := func(s extract.Span) string {
		return doc.Text[max(0, s.Start-50):s.Start] + "«" + doc.Text[s.Start:s.End] + "»" + doc.Text[s.End:min(len(doc.Text), s.End+30)]
	}
	switch {
	case m.Got == nil:
		t.Logf("MISS  %s %s %s | %q", file, doc.Created, show(m.Gold), around(m.Gold.Span))
	case m.Gold == nil:
		t.Logf("FALSE %s %s %s | %q", file, doc.Created, show(m.Got), around(m.Got.Span))
	case m.Gold.Value != m.Got.Value:
		t.Logf("VALUE %s %s gold %s got %s | %q", file, doc.Created, show(m.Gold), show(m.Got), around(m.Gold.Span))
	case m.Gold.Span != m.Got.Span:
		t.Logf("SPAN  %s %s gold %s got %s | %q", file, doc.Created, show(m.Gold), show(m.Got), around(m.Gold.Span))
	}
}

func TestNewsQuant(t *testing.T) {
	r, err := os.Open(corpus(t, "time-quantity", "cqe", "NewsQuant.json"))
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	gold, err := score.ReadNewsQuant(r)
	if err != nil {
		t.Fatal(err)
	}
	p := parser(t)
	var s score.Quantities
	for _, g := range gold {
		ms := s.Add(g.Quantities, quantity.Find(trees(t, g.Text, p)))
		if os.Getenv("QUADWIRE_ERRORS") == "" {
			continue
		}
		for _, m := range ms {
			switch {
			case m.Got == nil:
				t.Logf("MISS  %v | %s", *m.Gold, g.Text)
			case m.Gold == nil:
				t.Logf("FALSE %q %v-%v %q | %s", m.Got.Text, m.Got.Value, m.Got.Upper, m.Got.Unit, g.Text)
			case !m.Unit:
				t.Logf("UNIT  %v got %q %q %s", *m.Gold, m.Got.Text, m.Got.Unit, m.Got.Currency)
			}
		}
	}
	t.Logf("NewsQuant %s", &s)
}

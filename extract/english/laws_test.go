package english_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/confidence"
	"github.com/quadwire/quadwire/extract/link"
	"github.com/quadwire/quadwire/extract/passes"
	"github.com/quadwire/quadwire/extract/repair"
	"github.com/quadwire/quadwire/extract/rules"
	"github.com/quadwire/quadwire/internal/golden"
	"github.com/quadwire/quadwire/internal/treetest"
)

// bare are words that stand for something else: as a subject or object they say
// nothing.
var bare = strings.Fields("he she it they we i you him her them us me this that these those who which whom what there itself himself herself themselves one")

// laws hold for the facts of every article.
func laws(t *testing.T, d *extract.Doc) {
	t.Helper()
	entities := map[extract.EntityID]bool{}
	for _, e := range d.Entities {
		if entities[e.ID] {
			t.Errorf("two entities %s", e.ID)
		}
		entities[e.ID] = true
	}
	said := map[string]int{}
	for i, f := range d.Facts {
		key := fmt.Sprintf("%d %s", f.Source.Sentence, line(d, f))
		if j, ok := said[key]; ok {
			t.Errorf("facts %d and %d of a sentence are the same: %s", j, i, line(d, f))
		}
		said[key] = i
		if strings.Contains(f.Label, "  ") || strings.ContainsAny(f.Label, "\n\t") || f.Label != strings.TrimSpace(f.Label) {
			t.Errorf("fact %d: white space in the label %q", i, f.Label)
		}
		where := d.Sentences[f.Source.Sentence].Span
		if !where.Contains(f.Source.Span) || f.Source.Len() <= 0 || d.Article.Text[f.Source.Start:f.Source.End] != f.Source.Quote {
			t.Errorf("fact %d: source %v %q in the sentence %v", i, f.Source.Span, f.Source.Quote, where)
		}
		if f.Source.Rule == "" || f.Relation == "" || f.Base == "" || f.Label == "" || f.Certainty == "" || f.Object == nil {
			t.Errorf("fact %d: something is missing: %+v", i, f)
		}
		if !(f.Confidence > 0 && f.Confidence <= 1) {
			t.Errorf("fact %d: confidence %v", i, f.Confidence)
		}
		if k := d.Article.Blocks[d.Sentences[f.Source.Sentence].Block].Kind; k == extract.Heading {
			t.Errorf("fact %d comes from a heading: %s", i, f.Label)
		}
		ids := append([]extract.EntityID{f.Subject}, f.Speakers...)
		if o, ok := f.Object.(extract.EntityID); ok {
			ids = append(ids, o)
		}
		for _, id := range ids {
			named(t, i, f, id, entities)
		}
		asserted(t, i, f)
	}
}

// quotation is speech: six words or more between curly marks.
var quotation = regexp.MustCompile(`“[^“”\s]+(\s+[^“”\s]+){5,}”`)

// attributed: what stands in a quotation is somebody's claim, even when nobody
// knows whose.
func attributed(t *testing.T, d *extract.Doc) {
	t.Helper()
	for _, q := range quotation.FindAllStringIndex(d.Article.Text, -1) {
		speech := extract.Span{Start: q[0], End: q[1]}
		for i, f := range d.Facts {
			if speech.Contains(f.Source.Span) && f.Edge && f.Modality == extract.Actual && len(f.Speakers) == 0 {
				t.Errorf("fact %d stands in a quotation and is asserted: %s", i, f.Label)
			}
		}
	}
}

// named: an identifier is one of the article's entities and no bare pronoun.
func named(t *testing.T, i int, f extract.Fact, id extract.EntityID, entities map[extract.EntityID]bool) {
	t.Helper()
	if !entities[id] {
		t.Errorf("fact %d: %s is no entity of the article", i, id)
	}
	word := strings.ToLower(strings.TrimPrefix(string(id), "#"))
	for _, p := range bare {
		if word == p || word == "" {
			t.Errorf("fact %d: bare %q in %s", i, id, f.Label)
		}
	}
}

// asserted: a relation that reads as asserted belongs to an actual fact, and a
// negated one says so.
func asserted(t *testing.T, i int, f extract.Fact) {
	t.Helper()
	r := "_" + f.Relation + "_"
	hedged := false
	for _, w := range strings.Fields("reportedly claimed may can could will plan plans expected should must would to") { // promised_to_cut
		hedged = hedged || strings.Contains(r, "_"+w+"_")
	}
	switch f.Modality {
	case extract.Actual:
		if !strings.HasPrefix(string(f.Certainty), "CT") {
			t.Errorf("fact %d: actual and %s: %s", i, f.Certainty, f.Label)
		}
	case extract.Conditional, extract.Unreal:
		if f.Edge {
			t.Errorf("fact %d: %s with an edge: %s", i, f.Modality, f.Label)
		}
	default:
		if !hedged {
			t.Errorf("fact %d: %s but reads as asserted: %s", i, f.Modality, f.Relation)
		}
	}
	if f.Edge && f.Negated != strings.Contains(r, "_not_") {
		t.Errorf("fact %d: negated %v: %s", i, f.Negated, f.Relation)
	}
}

// TestRunsAreEqual: the same article gives the same Doc, one after the other and
// many at once.
func TestRunsAreEqual(t *testing.T) {
	p := load(t)
	files := golden.Files(t, "testdata/*.txtar", leastArticles)
	articles := make([]extract.Article, len(files))
	first := make([]*extract.Doc, len(files))
	for i, f := range files {
		_, s := golden.Read(t, f)
		articles[i] = article(t, s["text"], published)
		var err error
		if first[i], err = p.Run(articles[i]); err != nil {
			t.Fatal(err)
		}
	}
	var wait sync.WaitGroup
	for worker := range 4 {
		wait.Go(func() {
			for k := range articles {
				i := (k + worker*7) % len(articles)
				d, err := p.Run(articles[i])
				if err != nil || !reflect.DeepEqual(d, first[i]) {
					t.Errorf("%s: a run beside others differs (%v)", files[i], err)
				}
			}
		})
	}
	wait.Wait()
}

// TestNeighboursDoNotMatter: an article's facts are the same whatever was read
// before it by the same pipeline or another one.
func TestNeighboursDoNotMatter(t *testing.T) {
	const text = "Lula and Macron met in Brasilia on Tuesday. They signed a trade accord."
	p := load(t)
	alone, err := p.Run(article(t, text, published))
	if err != nil {
		t.Fatal(err)
	}
	if len(alone.Facts) == 0 {
		t.Fatal("no facts")
	}
	a, b := asJSON(t, alone), []byte(nil)
	for _, before := range []string{"Merz flew to Oslo.", "“We won,” Lula said.", ""} {
		if _, err := p.Run(article(t, before, published)); err != nil {
			t.Fatal(err)
		}
		d, err := p.Run(article(t, text, published))
		if err != nil {
			t.Fatal(err)
		}
		if b = asJSON(t, d); !bytes.Equal(a, b) {
			t.Errorf("after %q:\n%s\nwant\n%s", before, b, a)
		}
	}
}

func asJSON(t *testing.T, d *extract.Doc) []byte {
	t.Helper()
	b, err := json.MarshalIndent(d, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestSuitesAreDocumented: every rule, pass and repair says what it does.
func TestSuitesAreDocumented(t *testing.T) {
	seen := map[string]bool{}
	check := func(kind, name, doc string, ok bool) {
		if name == "" || len(strings.Fields(doc)) < 3 || !ok || seen[kind+name] {
			t.Errorf("%s %q: %q, or without a function, or there twice", kind, name, doc)
		}
		seen[kind+name] = true
	}
	for _, r := range rules.Suite {
		check("rule", r.Name, r.Doc, r.Find != nil)
	}
	for _, p := range passes.Suite {
		check("pass", p.Name, p.Doc, p.Run != nil)
	}
	for _, r := range repair.Suite {
		check("repair", r.Name, r.Doc, r.Mend != nil)
	}
}

// oddTexts are no news.
var oddTexts = []string{
	"", " ", ".", "”", "“", "?!", "\u00a0", "a", "He.", "It was them who said that it was.", "“”", "““””", "said", "said said said said",
	"“I,” he said, “we,” she said, “they.”", "Who? What? Where?", "$ $ $ 5 5 5", "- - - in - law - in - law",
	strings.Repeat("and Rome ", 300), strings.Repeat("(", 500), strings.Repeat("“He said ", 60), "Ω≈ç√∫ ˜µ≤≥÷ 漢字 عربى 🙂🙃",
	"\xff\xfe not UTF-8 \xc3", "A\x00B met C.", "# ", "# Heading only", "Merz met Xi.\n\n\n\n\nXi met Merz.",
}

// FuzzText: texts that are no news neither fail nor break a law of facts.
func FuzzText(f *testing.F) {
	for _, text := range oddTexts {
		f.Add(text)
	}
	if len(oddTexts) < 25 {
		f.Fatalf("%d seeds", len(oddTexts))
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 4000 {
			t.Skip("long texts are the benchmark's")
		}
		d, err := load(t).Run(article(t, text, published))
		if err != nil {
			t.Fatal(err)
		}
		laws(t, d)
	})
}

// FuzzAnyTrees: on any trees the stages behind the parser keep the laws of facts
// and give the same twice.
func FuzzAnyTrees(f *testing.F) {
	const seeds = 96
	for i := range seeds {
		seed := make([]byte, 0, 400)
		for k := range 400 {
			seed = append(seed, byte(k*k*(i+3)+k*29+i*91))
		}
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a, _ := treetest.Random(data)
		run := func() *extract.Doc {
			p := *load(t)
			p.Segment = func(*extract.Article) []extract.Sentence {
				_, trees := treetest.Random(data)
				out := make([]extract.Sentence, len(trees))
				for i := range trees {
					out[i] = trees[i].Sentence
				}
				return out
			}
			p.Parse = func([]extract.Sentence) ([]extract.Tree, error) {
				_, trees := treetest.Random(data)
				return trees, nil
			}
			p.Rules, p.Passes, p.Repair, p.Link = rules.Suite, passes.Suite, repair.Trees, link.Facts
			d, err := p.Run(*a)
			if err != nil {
				t.Fatal(err)
			}
			return d
		}
		d := run()
		structure(t, d)
		if !reflect.DeepEqual(d, run()) {
			t.Error("a second run differs")
		}
	})
}

// structure: what must hold even of facts read from nonsense.
func structure(t *testing.T, d *extract.Doc) {
	t.Helper()
	for i, f := range d.Facts {
		where := d.Trees[f.Source.Sentence].Span
		if !where.Contains(f.Source.Span) || d.Article.Text[f.Source.Start:f.Source.End] != f.Source.Quote {
			t.Errorf("fact %d: source %v %q in the sentence %v", i, f.Source.Span, f.Source.Quote, where)
		}
		if f.Subject == "" || f.Subject == "#" || f.Relation == "" || strings.ContainsAny(f.Relation, " \n") || f.Object == nil {
			t.Errorf("fact %d: %+v", i, f)
		}
		if !(f.Confidence > 0 && f.Confidence <= 1) {
			t.Errorf("fact %d: confidence %v", i, f.Confidence)
		}
		unreal := f.Modality == extract.Conditional || f.Modality == extract.Unreal
		if f.Edge == (unreal || f.Confidence < confidence.Floor) {
			t.Errorf("fact %d: %s, confidence %v, edge %v", i, f.Modality, f.Confidence, f.Edge)
		}
	}
}

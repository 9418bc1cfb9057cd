package queries

import (
	"context"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/graph"
)

// The tests write facts as people can read them, one a line:
//
//	article: Talks go on; publisher=Al Jazeera; date=2025-11-30
//	entity: Volodymyr Zelensky; person; Zelenskyy, Zelensky
//	Steve Witkoff | met | Vladimir Putin | base=meet; when=2025-11-25; place=Moscow
//	Russia | seized | 270 square miles | amount=270; unit=square mile
//	Marco Rubio | said | "productive" | by=Fox News > Marco Rubio; modality=claimed
//	Andriy Yermak | resigned | -
//	Marco Rubio | said | @0
//
// An object is an entity; words in quotation marks; "-" for none; "@N" for the
// N-th fact of the article, from 0; an amount where amount= is given. Keys: base,
// modality, certainty, not=yes, when, words (of the time), place, with, to, by,
// amount, unit, edge=no. A fact's words are its three parts; the article's text
// is its facts.
func parseFacts(t *testing.T, file, src string) []*extract.Doc {
	t.Helper()
	var docs []*extract.Doc
	for n, line := range strings.Split(src, "\n") {
		where := fmt.Sprintf("%s: facts line %d", file, n+1)
		line = strings.TrimSpace(line)
		kind, rest, _ := strings.Cut(line, ":")
		switch {
		case line == "" || line[0] == '#':
		case kind == "article":
			docs = append(docs, articleOf(t, where, rest))
		case len(docs) == 0:
			t.Fatalf("%s: no article yet", where)
		case kind == "entity":
			p := strings.Split(rest, ";")
			e := entityIn(docs[len(docs)-1], strings.TrimSpace(p[0]))
			e.Type = extract.EntityType(strings.TrimSpace(p[1]))
			if len(p) > 2 {
				for _, a := range strings.Split(p[2], ",") {
					e.Aliases = append(e.Aliases, strings.TrimSpace(a))
				}
			}
		default:
			addFact(t, where, docs[len(docs)-1], line)
		}
	}
	for _, d := range docs {
		graph.Identify(d)
	}
	return docs
}

func articleOf(t *testing.T, where, s string) *extract.Doc {
	t.Helper()
	title, rest, _ := strings.Cut(s, ";")
	a := extract.Article{Name: "article.txt", Title: strings.TrimSpace(title)}
	for k, v := range pairs(t, where, rest) {
		switch k {
		case "publisher":
			a.Publisher = v
		case "date":
			a.Published, _ = stretchOf(t, where, v)
			a.DateBasis = extract.DateGiven
		case "file":
			a.Name = v
		default:
			t.Fatalf("%s: an article has no %s", where, k)
		}
	}
	return &extract.Doc{Article: a}
}

func pairs(t *testing.T, where, s string) map[string]string {
	t.Helper()
	out := map[string]string{}
	for _, p := range strings.Split(s, ";") {
		if p = strings.TrimSpace(p); p == "" {
			continue
		}
		k, v, ok := strings.Cut(p, "=")
		if !ok {
			t.Fatalf("%s: %q is not key=value", where, p)
		}
		out[strings.TrimSpace(k)] = strings.TrimSpace(v)
	}
	return out
}

func entityIn(d *extract.Doc, label string) *extract.Entity {
	id := extract.EntityID(strings.ReplaceAll(label, " ", "_"))
	if strings.HasPrefix(label, "the ") {
		id = "#" + extract.EntityID(strings.ReplaceAll(label, " ", "-"))
	}
	for i := range d.Entities {
		if d.Entities[i].ID == id {
			return &d.Entities[i]
		}
	}
	d.Entities = append(d.Entities, extract.Entity{ID: id, Label: label, Type: extract.Thing})
	return &d.Entities[len(d.Entities)-1]
}

func addFact(t *testing.T, where string, d *extract.Doc, line string) {
	t.Helper()
	p := strings.Split(line, "|")
	if len(p) < 3 {
		t.Fatalf("%s: want subject | relation | object", where)
	}
	for i := range p {
		p[i] = strings.TrimSpace(p[i])
	}
	f := extract.Fact{
		Subject: entityIn(d, p[0]).ID, Relation: strings.ReplaceAll(p[1], " ", "_"), ObjectText: strings.Trim(p[2], `"`),
		Modality: extract.Actual, Certainty: "CT+", Edge: true, Confidence: 1,
		Label: strings.TrimSuffix(p[0]+" "+p[1]+" "+strings.Trim(p[2], `"`), " -"),
	}
	var ref int
	if _, err := fmt.Sscanf(p[2], "@%d", &ref); err == nil && ref < len(d.Facts) {
		f.ObjectText = d.Facts[ref].Label
		f.Label = p[0] + " " + p[1] + " that " + f.ObjectText
	}
	f.Base = f.Relation
	f.Object = objectOf(d, p[2])
	quote := f.Label + "."
	start := len(d.Article.Text)
	d.Article.Text += quote + "\n\n"
	span := extract.Span{Start: start, End: start + len(quote)}
	d.Sentences = append(d.Sentences, extract.Sentence{Span: span})
	f.Source = extract.Provenance{Span: span, Sentence: len(d.Sentences) - 1, Rule: "test", Quote: quote}
	if len(p) > 3 {
		settle(t, where, d, &f, pairs(t, where, p[3]))
	}
	d.Facts = append(d.Facts, f)
}

func objectOf(d *extract.Doc, s string) extract.Value {
	switch {
	case s == "-":
		return extract.Holds{}
	case strings.HasPrefix(s, `"`):
		return extract.Text(strings.Trim(s, `"`))
	case strings.HasPrefix(s, "@"):
		return extract.FactID(s)
	}
	return entityIn(d, s).ID
}

// settle applies the key=value pairs of a fact.
func settle(t *testing.T, where string, d *extract.Doc, f *extract.Fact, kv map[string]string) {
	t.Helper()
	for k, v := range kv {
		switch k {
		case "base":
			f.Base = v
		case "modality":
			f.Modality = extract.Modality(v)
		case "certainty":
			f.Certainty = extract.Certainty(v)
		case "not":
			f.Negated = v == "yes"
		case "rule":
			f.Source.Rule = v
		case "edge":
			f.Edge = v != "no"
		case "when", "words":
			if f.Time == nil {
				f.Time = &extract.Time{Text: v}
			}
			if k == "when" {
				f.Time.Start, f.Time.End = stretchOf(t, where, v)
				f.Time.Basis = extract.TimeStated
			} else {
				f.Time.Text = v
			}
		case "place":
			f.Qualifiers = append(f.Qualifiers, extract.Qualifier{Role: extract.RolePlace, Prep: "in", Value: entityIn(d, v).ID, Label: v})
		case "with":
			f.Qualifiers = append(f.Qualifiers, extract.Qualifier{Role: extract.RoleOblique, Prep: "with", Value: entityIn(d, v).ID, Label: v})
		case "to":
			f.Qualifiers = append(f.Qualifiers, extract.Qualifier{Role: extract.RoleRecipient, Value: entityIn(d, v).ID, Label: v})
		case "by":
			for _, s := range strings.Split(v, ">") {
				f.Speakers = append(f.Speakers, entityIn(d, strings.TrimSpace(s)).ID)
			}
		case "amount":
			n, err := strconv.ParseFloat(v, 64)
			if err != nil {
				t.Fatalf("%s: %v", where, err)
			}
			f.Quantity = &extract.Quantity{Text: f.ObjectText, Value: n, Upper: n, Unit: kv["unit"]}
			f.Object = *f.Quantity
		case "unit":
		default:
			t.Fatalf("%s: a fact has no %s", where, k)
		}
	}
}

// stretchOf reads 2025, 2025-11, 2025-11-30 and 2025-11-24/2025-12-01, whose end
// is not part of it.
func stretchOf(t *testing.T, where, s string) (start, end time.Time) {
	t.Helper()
	if a, b, ok := strings.Cut(s, "/"); ok {
		start, _ = stretchOf(t, where, a)
		end, _ = stretchOf(t, where, b)
		return start, end
	}
	for layout, next := range map[string][3]int{"2006-01-02": {0, 0, 1}, "2006-01": {0, 1, 0}, "2006": {1, 0, 0}} {
		if start, err := time.Parse(layout, s); err == nil {
			return start, start.AddDate(next[0], next[1], next[2])
		}
	}
	t.Fatalf("%s: %q is no time", where, s)
	return start, end
}

// storeOf is a new store with the facts.
func storeOf(t *testing.T, file, src string) *graph.Store {
	t.Helper()
	s, err := graph.Open(filepath.Join(t.TempDir(), "test.db"), graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	for _, d := range parseFacts(t, file, src) {
		if _, err := s.Add(context.Background(), d); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

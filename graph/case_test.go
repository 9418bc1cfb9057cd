package graph

import (
	"bufio"
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/quadwire/quadwire/extract"
)

// readDoc makes a document of the sections article, entities and facts of a
// case. The words of the format:
//
//	-- article --
//	title: Witkoff to meet Putin          url, publisher, author, published ("2025-11-30 weekday"), file
//
//	In one month, Russia seized 270 square miles.        a line is a sentence
//	-- entities --
//	Russia place Russia; Russian Federation; =https://www.wikidata.org/entity/Q159
//	-- facts --
//	Russia seized 270 square miles        the label; below it, indented, what is not the default
//		subject Russia
//		relation seized
//		base seize
//		object quantity 270 square mile QUDT-IRI SI-value SI-unit
//		quote Russia seized 270 square miles
func readDoc(t testing.TB, sections map[string]string) *extract.Doc {
	t.Helper()
	d := &extract.Doc{}
	readArticle(t, d, sections["article"])
	for line := range lines(sections["entities"]) {
		id, rest, _ := strings.Cut(line, " ")
		kind, names, _ := strings.Cut(rest, " ")
		e := extract.Entity{ID: extract.EntityID(id), Type: extract.EntityType(kind)}
		for i, n := range strings.Split(names, "; ") {
			switch iri, same := strings.CutPrefix(n, "="); {
			case same:
				e.SameAs = append(e.SameAs, iri)
			case i == 0:
				e.Label = n
			default:
				e.Aliases = append(e.Aliases, n)
			}
		}
		d.Entities = append(d.Entities, e)
	}
	for line := range lines(sections["facts"]) {
		if !strings.HasPrefix(line, "\t") {
			d.Facts = append(d.Facts, extract.Fact{Label: line, Edge: true, Modality: extract.Actual, Certainty: "CT+", Object: extract.Holds{}})
			continue
		}
		key, val, _ := strings.Cut(strings.TrimSpace(line), " ")
		readFact(t, d, &d.Facts[len(d.Facts)-1], key, val)
	}
	return d
}

func lines(s string) func(func(string) bool) {
	return func(yield func(string) bool) {
		for sc := bufio.NewScanner(strings.NewReader(s)); sc.Scan(); {
			if l := sc.Text(); strings.TrimSpace(l) != "" && !yield(l) {
				return
			}
		}
	}
}

func readArticle(t testing.TB, d *extract.Doc, s string) {
	head, text, ok := strings.Cut(s, "\n\n")
	if !ok {
		t.Fatalf("article %q: no empty line between head and text", s)
	}
	a := &d.Article
	for line := range lines(head) {
		key, val, _ := strings.Cut(line, ": ")
		switch key {
		case "url":
			a.URL = val
		case "title":
			a.Title = val
		case "publisher":
			a.Publisher = val
		case "author":
			a.Authors = append(a.Authors, val)
		case "file":
			a.Name = val
		case "published":
			day, basis, _ := strings.Cut(val, " ")
			a.Published, a.DateBasis = date(t, day), extract.DateBasis(basis)
		default:
			t.Fatalf("article: unknown %q", key)
		}
	}
	a.Text = strings.TrimSpace(text)
	a.Chunks = []extract.Chunk{{Text: extract.Span{End: len(a.Text)}, Raw: extract.Span{Start: 100, End: 100 + len(a.Text)}}}
	a.RawSHA256 = hash(64, a.Text)
	at := 0
	for _, s := range strings.SplitAfter(a.Text, "\n") {
		d.Sentences = append(d.Sentences, extract.Sentence{Span: extract.Span{Start: at, End: at + len(strings.TrimSpace(s))}})
		at += len(s)
	}
}

func readFact(t testing.TB, d *extract.Doc, f *extract.Fact, key, val string) {
	t.Helper()
	switch key {
	case "subject":
		f.Subject = extract.EntityID(val)
	case "relation":
		f.Relation = val
	case "base":
		f.Base = val
	case "object":
		f.Object, f.ObjectText = readValue(t, val)
	case "negated":
		f.Negated, f.Certainty = true, "CT-"
	case "modality":
		f.Modality = extract.Modality(val)
	case "certainty":
		f.Certainty = extract.Certainty(val)
	case "no-edge":
		f.Edge = false
	case "speaker":
		f.Speakers = append(f.Speakers, extract.EntityID(val))
	case "rule":
		f.Source.Rule = val
	case "quote":
		at := strings.Index(d.Article.Text, val)
		if at < 0 {
			t.Fatalf("fact %q: quote %q is not in the text", f.Label, val)
		}
		f.Source.Quote, f.Source.Span = val, extract.Span{Start: at, End: at + len(val)}
		for i, s := range d.Sentences {
			if s.Contains(f.Source.Span) {
				f.Source.Sentence = i
			}
		}
	case "time":
		v, words := readValue(t, "date "+val)
		tm := v.(extract.Date).Time
		tm.Text, tm.Basis = words, extract.TimeResolved
		f.Time = &tm
	case "amount":
		v, _ := readValue(t, "quantity "+val)
		q := v.(extract.Quantity)
		f.Quantity = &q
	case "qualifier": // role/preposition value
		role, rest, _ := strings.Cut(val, " ")
		r, prep, _ := strings.Cut(role, "/")
		v, words := readValue(t, rest)
		f.Qualifiers = append(f.Qualifiers, extract.Qualifier{Role: extract.Role(r), Prep: strings.ReplaceAll(prep, "_", " "), Value: v, Label: words})
	default:
		t.Fatalf("fact %q: unknown %q", f.Label, key)
	}
}

// readValue reads "Russia", "text in words", "fact @2", "true",
// "date 2025-11-30 2025-12-01 on Sunday", "quantity [sign] 270 square mile [IRI SI unit]".
func readValue(t testing.TB, s string) (extract.Value, string) {
	t.Helper()
	kind, rest, _ := strings.Cut(s, " ")
	switch kind {
	case "text":
		return extract.Text(rest), rest
	case "fact":
		return extract.FactID(rest), rest
	case "true":
		return extract.Holds{}, ""
	case "date":
		w := strings.SplitN(rest, " ", 3)
		return extract.Date{Time: extract.Time{Start: date(t, w[0]), End: date(t, w[1]), Text: w[2]}}, w[2]
	case "quantity":
		q := extract.Quantity{Text: rest}
		w := strings.Fields(rest)
		if strings.ContainsAny(w[0], "~<>") {
			q.Approx, w = w[0], w[1:]
		}
		var err error
		if q.Value, err = strconv.ParseFloat(w[0], 64); err != nil {
			t.Fatal(err)
		}
		q.Upper = q.Value
		for w = w[1:]; len(w) > 0; w = w[1:] {
			if strings.Contains(w[0], "://") {
				q.UnitIRI, q.SIUnit = w[0], w[2]
				q.SI, _ = strconv.ParseFloat(w[1], 64)
				break
			}
			if w[0] == "$" {
				q.Currency = "USD"
				continue
			}
			q.Unit = strings.TrimSpace(q.Unit + " " + w[0])
		}
		return q, rest
	}
	return extract.EntityID(s), strings.ReplaceAll(s, "_", " ")
}

func date(t testing.TB, s string) time.Time {
	t.Helper()
	d, err := time.Parse(time.DateOnly, s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// manyDocs is n articles of m facts each over k entities, for tests of size.
func manyDocs(n, m, k int) []*extract.Doc {
	var out []*extract.Doc
	for i := range n {
		d := &extract.Doc{Article: extract.Article{
			URL: fmt.Sprintf("https://news.example/%d", i), Title: fmt.Sprintf("Headline number %d", i), Publisher: "The Example",
			Published: time.Date(2025, 1, 1+i%300, 0, 0, 0, 0, time.UTC), DateBasis: extract.DateMetadata,
		}}
		seen := map[int]bool{}
		for j := range m {
			s, o := (i*31+j*7)%k, (i*17+j*j+1)%k
			for _, e := range []int{s, o} {
				if !seen[e] {
					seen[e] = true
					d.Entities = append(d.Entities, extract.Entity{ID: extract.EntityID(fmt.Sprintf("Person_%d", e)), Label: fmt.Sprintf("Person %d", e),
						Type: extract.Person, Aliases: []string{fmt.Sprintf("Mr %d", e)}})
				}
			}
			quote := fmt.Sprintf("Person %d met Person %d on day %d of the talks.", s, o, j)
			span := extract.Span{Start: len(d.Article.Text), End: len(d.Article.Text) + len(quote)}
			d.Article.Text += quote + "\n"
			d.Sentences = append(d.Sentences, extract.Sentence{Span: span})
			d.Facts = append(d.Facts, extract.Fact{
				Subject: extract.EntityID(fmt.Sprintf("Person_%d", s)), Relation: "met", Base: "meet",
				Object: extract.EntityID(fmt.Sprintf("Person_%d", o)), Label: fmt.Sprintf("Person %d met Person %d", s, o),
				Modality: extract.Actual, Certainty: "CT+", Edge: true,
				Source: extract.Provenance{Span: span, Sentence: j, Rule: "verb", Quote: quote},
			})
		}
		out = append(out, d)
	}
	return out
}

func qualifier(name string) extract.Qualifier {
	return extract.Qualifier{Role: extract.RoleOblique, Prep: name, Value: extract.EntityID(name), Label: name}
}

func entity(name string, i int) extract.Entity {
	return extract.Entity{ID: extract.EntityID(name), Label: name, Type: extract.Thing, Aliases: []string{fmt.Sprint(name, i)}, SameAs: []string{name}}
}

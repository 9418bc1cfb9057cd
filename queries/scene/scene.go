// Package scene reads facts as people write them, one a line, and makes articles
// of them: what the tests of queries are about.
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
// N-th fact of the article, from 0; an amount where amount= is given. Names that
// begin with "the " never leave their article. Keys: base, modality, certainty,
// not=yes, when, words (of the time), place, with, to, by, amount, unit, rule,
// edge=no. A fact's words are its three parts; the article's text is its facts.
package scene

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/graph"
)

// Parse reads articles with their facts. An error names the file and the line.
func Parse(file, src string) ([]*extract.Doc, error) {
	var docs []*extract.Doc
	for n, line := range strings.Split(src, "\n") {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		var err error
		switch kind, rest, _ := strings.Cut(line, ":"); {
		case kind == "article":
			var d *extract.Doc
			d, err = articleOf(rest)
			docs = append(docs, d)
		case len(docs) == 0:
			err = fmt.Errorf("no article yet: begin with a line article: TITLE; publisher=…; date=…")
		case kind == "entity":
			err = describe(docs[len(docs)-1], rest)
		default:
			err = addFact(docs[len(docs)-1], line)
		}
		if err != nil {
			return nil, fmt.Errorf("%s: facts line %d: %w", file, n+1, err)
		}
	}
	for _, d := range docs {
		graph.Identify(d)
	}
	return docs, nil
}

// describe reads "NAME; TYPE; ALIAS, ALIAS".
func describe(d *extract.Doc, s string) error {
	p := strings.Split(s, ";")
	if len(p) < 2 {
		return fmt.Errorf("entity:%s: want entity: NAME; TYPE; ALIAS, ALIAS", s)
	}
	e := entityIn(d, strings.TrimSpace(p[0]))
	e.Type = extract.EntityType(strings.TrimSpace(p[1]))
	if len(p) > 2 {
		for _, a := range strings.Split(p[2], ",") {
			e.Aliases = append(e.Aliases, strings.TrimSpace(a))
		}
	}
	return nil
}

func articleOf(s string) (*extract.Doc, error) {
	title, rest, _ := strings.Cut(s, ";")
	d := &extract.Doc{Article: extract.Article{Name: "article.txt", Title: strings.TrimSpace(title)}}
	kv, err := pairs(rest)
	if err != nil {
		return nil, err
	}
	for _, k := range slices.Sorted(maps.Keys(kv)) {
		switch v := kv[k]; k {
		case "publisher":
			d.Article.Publisher = v
		case "date":
			if d.Article.Published, _, err = stretchOf(v); err != nil {
				return nil, err
			}
			d.Article.DateBasis = extract.DateGiven
		case "file":
			d.Article.Name = v
		default:
			return nil, fmt.Errorf("an article has no %s", k)
		}
	}
	return d, nil
}

func pairs(s string) (map[string]string, error) {
	out := map[string]string{}
	for _, p := range strings.Split(s, ";") {
		if p = strings.TrimSpace(p); p == "" {
			continue
		}
		k, v, ok := strings.Cut(p, "=")
		if !ok {
			return nil, fmt.Errorf("%q is not key=value", p)
		}
		out[strings.TrimSpace(k)] = strings.TrimSpace(v)
	}
	return out, nil
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

func addFact(d *extract.Doc, line string) error {
	p := strings.Split(line, "|")
	if len(p) < 3 {
		return fmt.Errorf("want subject | relation | object | key=value; …")
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
		kv, err := pairs(p[3])
		if err != nil {
			return err
		}
		for _, k := range slices.Sorted(maps.Keys(kv)) {
			if err := settle(d, &f, k, kv[k], kv["unit"]); err != nil {
				return err
			}
		}
	}
	d.Facts = append(d.Facts, f)
	return nil
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

// settle applies one key of a fact.
func settle(d *extract.Doc, f *extract.Fact, key, v, unit string) (err error) {
	also := func(role extract.Role, prep string) {
		f.Qualifiers = append(f.Qualifiers, extract.Qualifier{Role: role, Prep: prep, Value: entityIn(d, v).ID, Label: v})
	}
	switch key {
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
		if key == "words" {
			f.Time.Text = v
			break
		}
		f.Time.Basis = extract.TimeStated
		f.Time.Start, f.Time.End, err = stretchOf(v)
	case "place":
		also(extract.RolePlace, "in")
	case "with":
		also(extract.RoleOblique, "with")
	case "to":
		also(extract.RoleRecipient, "")
	case "by":
		for _, s := range strings.Split(v, ">") {
			f.Speakers = append(f.Speakers, entityIn(d, strings.TrimSpace(s)).ID)
		}
	case "amount":
		n, err := strconv.ParseFloat(v, 64)
		if err != nil {
			return fmt.Errorf("amount=%s: %w", v, err)
		}
		f.Quantity = &extract.Quantity{Text: f.ObjectText, Value: n, Upper: n, Unit: unit}
		f.Object = *f.Quantity
	case "unit":
	default:
		return fmt.Errorf("a fact has no %s", key)
	}
	return err
}

// stretchOf reads 2025, 2025-11, 2025-11-30 and 2025-11-24/2025-12-01, whose end
// is not part of it.
func stretchOf(s string) (start, end time.Time, err error) {
	if a, b, ok := strings.Cut(s, "/"); ok {
		if start, _, err = stretchOf(a); err == nil {
			end, _, err = stretchOf(b)
		}
		return start, end, err
	}
	for layout, next := range map[string][3]int{"2006-01-02": {0, 0, 1}, "2006-01": {0, 1, 0}, "2006": {1, 0, 0}} {
		if start, err := time.Parse(layout, s); err == nil {
			return start, start.AddDate(next[0], next[1], next[2]), nil
		}
	}
	return start, end, fmt.Errorf("%q is no time: write 2025-12-02, 2025-12, 2025 or 2025-11-24/2025-12-01", s)
}

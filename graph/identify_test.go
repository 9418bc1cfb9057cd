package graph

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
)

func TestIdentify(t *testing.T) {
	d := caseDoc(t, "article")
	Identify(d)
	said, content := d.Facts[2], d.Facts[3]
	if said.Object != content.ID || len(content.ID) != 20 {
		t.Errorf("the statement's object is %v, its content %s", said.Object, content.ID)
	}
	ids := map[extract.FactID]bool{}
	for _, f := range d.Facts {
		ids[f.ID] = true
	}
	if len(ids) != 6 {
		t.Errorf("%d IDs for 6 facts", len(ids))
	}
	again := caseDoc(t, "article")
	Identify(again)
	Identify(again)
	for i := range d.Facts {
		if d.Facts[i].ID != again.Facts[i].ID || d.Facts[i].Object != again.Facts[i].Object {
			t.Errorf("%q: identified twice it is another", d.Facts[i].Label)
		}
	}
}

// What is in a fact's ID, and what is not.
func TestFactID(t *testing.T) {
	id := func(change func(d *extract.Doc, f *extract.Fact)) extract.FactID {
		d := caseDoc(t, "article")
		change(d, &d.Facts[0])
		Identify(d)
		return d.Facts[0].ID
	}
	same := id(func(*extract.Doc, *extract.Fact) {})
	for name, c := range map[string]struct {
		differs bool
		change  func(d *extract.Doc, f *extract.Fact)
	}{
		"article":     {true, func(d *extract.Doc, f *extract.Fact) { d.Article.URL += "x" }},
		"subject":     {true, func(d *extract.Doc, f *extract.Fact) { f.Subject = "Ukraine" }},
		"base":        {true, func(d *extract.Doc, f *extract.Fact) { f.Base = "take" }},
		"object":      {true, func(d *extract.Doc, f *extract.Fact) { f.Object = extract.EntityID("270_square_miles") }},
		"polarity":    {true, func(d *extract.Doc, f *extract.Fact) { f.Negated = true }},
		"modality":    {true, func(d *extract.Doc, f *extract.Fact) { f.Modality = extract.Claimed }},
		"speaker":     {true, func(d *extract.Doc, f *extract.Fact) { f.Speakers = nil }},
		"speakers":    {true, func(d *extract.Doc, f *extract.Fact) { f.Speakers = append(f.Speakers, "Russia") }},
		"sentence":    {true, func(d *extract.Doc, f *extract.Fact) { d.Article.Text = "O" + d.Article.Text[1:] }},
		"wording":     {false, func(d *extract.Doc, f *extract.Fact) { f.Relation, f.Label = "has_seized", "Russia has seized" }},
		"offsets":     {false, func(d *extract.Doc, f *extract.Fact) { f.Source.Start, f.Source.End = 0, 3 }},
		"time":        {false, func(d *extract.Doc, f *extract.Fact) { f.Time = nil }},
		"rule":        {false, func(d *extract.Doc, f *extract.Fact) { f.Source.Rule = "other" }},
		"file":        {false, func(d *extract.Doc, f *extract.Fact) { d.Article.Name = "/elsewhere/x.txt" }},
		"other text":  {false, func(d *extract.Doc, f *extract.Fact) { d.Article.Text += " More." }},
		"no modality": {false, func(d *extract.Doc, f *extract.Fact) { f.Modality = "" }},
		"curly quotes": {false, func(d *extract.Doc, f *extract.Fact) {
			d.Article.Text = strings.Replace(d.Article.Text, "month, ", "month,\u00a0", 1) + " "
			d.Sentences[0].End++
		}},
		"amount's text": {false, func(d *extract.Doc, f *extract.Fact) {
			q := f.Object.(extract.Quantity)
			q.Text = "about 270 sq mi"
			q.Approx = "~"
			f.Object = q
		}},
	} {
		if got := id(c.change); (got != same) != c.differs {
			t.Errorf("%s: differs %v, want %v", name, got != same, c.differs)
		}
	}
}

// References that lead round in a circle or nowhere end in words.
func TestIdentifyBadReferences(t *testing.T) {
	fact := func(label, object string) extract.Fact {
		return extract.Fact{Label: label, Subject: "X", Relation: "said", Base: "say", Object: extract.FactID(object), ObjectText: "words of " + label, Edge: true}
	}
	d := &extract.Doc{Facts: []extract.Fact{fact("a", "@1"), fact("b", "@2"), fact("c", "@0"), fact("self", "@3"), fact("out", "@9"), fact("odd", "@x"), fact("minus", "@-1")}}
	Identify(d)
	for _, f := range d.Facts {
		if r, ok := f.Object.(extract.FactID); ok && strings.HasPrefix(string(r), "@") {
			t.Errorf("%s still refers to %s", f.Label, r)
		}
	}
	for _, i := range []int{2, 3, 4, 5, 6} {
		if d.Facts[i].Object != extract.Text(d.Facts[i].ObjectText) {
			t.Errorf("%s: object %v", d.Facts[i].Label, d.Facts[i].Object)
		}
	}
}

// The same fact found twice is one, and who refers to either refers to it.
func TestIdentifyCollapses(t *testing.T) {
	d := caseDoc(t, "article")
	d.Facts = append(d.Facts, d.Facts[3], d.Facts[2])
	d.Facts[6].Source.Rule = "another rule"
	d.Facts[7].Object = extract.FactID("@6")
	Identify(d)
	if len(d.Facts) != 6 || d.Facts[3].Source.Rule != "copula" {
		t.Errorf("%d facts, want 6", len(d.Facts))
	}
}

func TestArticleID(t *testing.T) {
	id := func(name, title, text, url string) ArticleID {
		return ArticleIDOf(&extract.Article{Name: name, Title: title, Text: text, URL: url})
	}
	for _, c := range []struct {
		name string
		same bool
		a, b ArticleID
	}{
		{"another folder", true, id("a/x.txt", "T", "t", ""), id("/b/x.txt", "T", "edited", "")},
		{"another headline", false, id("a/index.html", "T", "t", ""), id("b/index.html", "U", "t", "")},
		{"a URL is enough", true, id("a", "T", "t", "https://n/1"), id("b", "U", "u", "https://n/1")},
		{"two pastes with a headline", true, id("-", "T", "t", ""), id("-", "T", "edited", "")},
		{"two pastes without", false, id("-", "", "t", ""), id("-", "", "u", "")},
		{"a file called like a URL", false, id("https://n/1", "", "", ""), id("", "", "", "https://n/1")},
	} {
		if (c.a == c.b) != c.same || len(c.a) != 16 {
			t.Errorf("%s: %s and %s", c.name, c.a, c.b)
		}
	}
}

func TestQuantityName(t *testing.T) {
	for _, c := range []struct {
		q    extract.Quantity
		want string
	}{
		{extract.Quantity{Value: 270, Upper: 270, Unit: "square mile"}, "270 square miles"},
		{extract.Quantity{Value: 270, Upper: 270, Unit: "square mile", Approx: "~"}, "270 square miles"},
		{extract.Quantity{Value: 270, Upper: 270, Unit: "square mile", Approx: ">"}, "more than 270 square miles"},
		{extract.Quantity{Value: 1, Upper: 1, Unit: "person"}, "1 person"},
		{extract.Quantity{Value: 2, Unit: "person"}, "2 people"},
		{extract.Quantity{Value: 28, Upper: 28, Unit: "point"}, "28 points"},
		{extract.Quantity{Value: 10.5, Upper: 10.5, Unit: "%"}, "10.5 percent"},
		{extract.Quantity{Value: 1.5e6, Upper: 1.5e6, Unit: "refugee"}, "1.5 million refugees"},
		{extract.Quantity{Value: 1234567, Upper: 1234567, Unit: "vote"}, "1234567 votes"},
		{extract.Quantity{Value: 8e8, Upper: 8e8, Unit: "dollar", Currency: "USD"}, "800 million USD"},
		{extract.Quantity{Value: 200, Upper: 300, Unit: "soldier"}, "200 to 300 soldiers"},
		{extract.Quantity{Value: 12, Upper: 120, Unit: "other", Text: "Dozens  of others"}, "dozens of others"},
		{extract.Quantity{Value: 5, Upper: 5}, "5"},
		{extract.Quantity{Value: 700, Upper: 700, Unit: "km²"}, "700 km²"},
		{extract.Quantity{Value: 3, Upper: 3, Unit: "city"}, "3 cities"},
		{extract.Quantity{Value: 3, Upper: 3, Unit: "troops"}, "3 troops"},
		{extract.Quantity{Value: 6, Upper: 6, Unit: "foot"}, "6 feet"},
	} {
		if got := quantityName(&c.q); got != c.want {
			t.Errorf("%+v: %q, want %q", c.q, got, c.want)
		}
	}
}

func TestNames(t *testing.T) {
	const b = DefaultBase
	for _, c := range []struct{ got, want string }{
		{string(b.Entity("5b1f", "Steve_Witkoff")), "https://quadwire.org/e/Steve_Witkoff"},
		{string(b.Entity("5b1f", "#the-terminal")), "https://quadwire.org/a/5b1f#the-terminal"},
		{string(b.Entity("5b1f", "AC/DC")), "https://quadwire.org/e/AC%2FDC"},
		{string(b.Entity("5b1f", "Île-de-France")), "https://quadwire.org/e/Île-de-France"},
		{string(b.Entity("5b1f", "I\u0302le-de-France")), "https://quadwire.org/e/Île-de-France"},
		{string(b.Entity("5b1f", "100% <b>")), "https://quadwire.org/e/100%25_%3Cb%3E"},
		{string(b.Entity("5b1f", "..")), "https://quadwire.org/e/%2E%2E"},
		{string(b.Entity("5b1f", "\xff\u202e")), "https://quadwire.org/e/%FF%E2%80%AE"},
		{string(b.Predicate("plans_to_leave_for")), "https://quadwire.org/p/plans_to_leave_for"},
		{string(b.Version("5b1f", "9f2c")), "https://quadwire.org/a/5b1f/v/9f2c"},
		{string(b.Term(ModalityTerm(extract.Planned))), "https://quadwire.org/v#Planned"},
	} {
		if c.got != c.want {
			t.Errorf("%s, want %s", c.got, c.want)
		}
	}
	for s, want := range map[string]string{
		"": "https://quadwire.org/", "https://kg.example/news": "https://kg.example/news/", "http://a/": "http://a/",
		"relative": "!", "ftp://a/": "!", "https://a/?q": "!", "https://a/#f": "!", "https://a b/": "!", "https://": "!",
	} {
		got, err := ParseBase(s)
		if (want == "!") != (err != nil) || err == nil && string(got) != want {
			t.Errorf("base %q: %q, %v", s, got, err)
		}
	}
}

// Any name makes an IRI, and different names different ones.
func FuzzSlug(f *testing.F) {
	for _, s := range []string{"Steve Witkoff", "AC/DC", "100%", "%41", "A", "..", "", "\x00", "\xff", "日本", "a#b?c", "\u202eevil", "\ue000", "e\u0301"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		iri := DefaultBase.Entity("a", extract.EntityID("x"+s))
		if !validIRI(string(iri)) || !utf8.ValidString(string(iri)) || strings.Count(string(iri), "/") != 4 {
			t.Errorf("%q: %s", s, iri)
		}
		if _, _, is := DefaultBase.parseVersion(iri); is {
			t.Errorf("%q: passes for an article version", s)
		}
	})
}

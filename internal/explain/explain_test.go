package explain

import (
	"slices"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/internal/render"
	"github.com/quadwire/quadwire/internal/treetest"
)

const tree = `1	Ann	Ann	PROPN	NNP	_	2	nsubj	_	B-PER
2	met	meet	VERB	VBD	_	0	root	_	_
3	Bo	Bo	PROPN	NNP	_	2	obj	_	B-PER
4	.	.	PUNCT	.	_	2	punct	_	_
`

// document is "Ann met Bo." with a proposition that a pass denied and one that
// came to nothing.
func document(t *testing.T) (*extract.Doc, *extract.Trace) {
	t.Helper()
	text := "Ann met Bo."
	trees, err := treetest.Parse(text, tree)
	if err != nil {
		t.Fatal(err)
	}
	p := extract.Proposition{
		Rule: "clause", Head: 1, Base: "meet", Verb: "meet", Tense: extract.Past, Modality: extract.Actual, Outer: -1,
		Args: []extract.Argument{{Text: "Ann", Role: extract.RoleSubject, Clause: -1}, {Text: "Bo", Role: extract.RoleObject, Clause: -1}},
	}
	q := p
	q.Negated, q.Speakers = true, []extract.Argument{{Text: "Cy"}}
	dropped := p
	dropped.Rule, dropped.Dropped = "event-noun", "duplicate of 0"
	d := &extract.Doc{
		Article:      extract.Article{Name: "a.txt", Text: text},
		Trees:        trees,
		Propositions: []extract.Proposition{q, dropped},
		Facts:        []extract.Fact{{Subject: "Ann", Relation: "did_not_meet", Object: extract.EntityID("Bo"), Label: "Ann did not meet Bo", Edge: true, Modality: extract.Claimed}},
	}
	tr := &extract.Trace{
		Silences: []extract.Silence{{Rule: "clause", Token: 1, Why: "found by another way"}, {Rule: "copula", Token: 2, Why: "no subject to be found"}},
		Repairs:  []extract.Repair{{Token: 2, Before: extract.Token{UPOS: "NOUN", Deprel: "obl", Head: 1}, After: trees[0].Tokens[2]}},
		Steps:    [][]extract.Step{{{Pass: "attribution", Before: &p, After: &q}}, {{Pass: "duplicates", Before: &p, After: &dropped}}},
	}
	return d, tr
}

func TestArticle(t *testing.T) {
	s := Article(document(t))
	if len(s) != 1 || s[0].Number != 1 || s[0].Text != "Ann met Bo." || s[0].Start != 0 || s[0].End != 11 {
		t.Fatalf("%+v", s)
	}
	ps := s[0].Propositions
	if len(ps) != 2 || ps[0].Fact == nil || ps[0].Fact.Text != "Ann did not meet Bo" || ps[0].Fact.Fact == "" {
		t.Fatalf("the first has its fact: %+v", ps)
	}
	if want := []Change{{"polarity", "positive", "negative"}, {"speakers", "", "Cy"}}; len(ps[0].Steps) != 1 || !slices.Equal(ps[0].Steps[0].Changes, want) {
		t.Errorf("%+v, want %+v", ps[0].Steps, want)
	}
	if ps[0].Found != "clause: meet(Ann; Bo)" {
		t.Errorf("found %q", ps[0].Found)
	}
	if ps[1].Fact != nil || ps[1].Dropped != "duplicate of 0" {
		t.Errorf("the second has none: %+v", ps[1])
	}
	if want := []Silence{{"copula", 3, "Bo", "no subject to be found"}}; !slices.Equal(s[0].Silent, want) {
		t.Errorf("%+v, want %+v", s[0].Silent, want)
	}
	if want := []Repair{{3, "Bo", "NOUN, obl of met", "PROPN, obj of met"}}; !slices.Equal(s[0].Repairs, want) {
		t.Errorf("%+v, want %+v", s[0].Repairs, want)
	}
}

// TestWrite: the parts stand one below the other, in colour only where there is.
func TestWrite(t *testing.T) {
	for _, look := range []render.Look{{}, {Color: true}} {
		s := Article(document(t))
		var b strings.Builder
		if err := s[0].Write(&b, look); err != nil {
			t.Fatal(err)
		}
		out := b.String()
		if strings.Contains(out, "\x1b[") != look.Color {
			t.Errorf("%+v:\n%q", look, out)
		}
		at := 0
		for _, part := range []string{"Ann met Bo.", "sentence 1 of a.txt, bytes 0–11", "nsubj PROPN  PER", "repaired", "#0   clause: meet(Ann; Bo)",
			"polarity: positive → negative", "speakers: + Cy", "Ann did not meet Bo", "#1", "duplicate of 0", "copula", "no subject to be found"} {
			k := strings.Index(out[at:], part)
			if k < 0 {
				t.Fatalf("%+v: no %q behind byte %d of\n%s", look, part, at, out)
			}
			at += k
		}
	}
}

// TestArguments: what a pass took away stands against what it put in its place.
func TestArguments(t *testing.T) {
	a := []extract.Argument{{Role: extract.RoleObject, Prep: "on", Text: "3 May", Clause: -1}, {Role: extract.RoleComplement, Text: "that", Clause: -1}}
	b := []extract.Argument{{Role: extract.RoleTime, Prep: "on", Text: "3 May", Clause: -1}, {Role: extract.RoleComplement, Text: "that", Clause: 7}, {Role: extract.RolePlace, Text: "here", Clause: -1}}
	want := []Change{{"argument", "object on 3 May", "time on 3 May"}, {"argument", "", "place here"}, {"states", "", "#7"}}
	if got := arguments(a, b); !slices.Equal(got, want) {
		t.Errorf("%+v, want %+v", got, want)
	}
}

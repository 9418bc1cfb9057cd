package graph

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"time"

	"github.com/cayleygraph/quad"
)

const meetings = `Kushner met Putin on Monday.
Witkoff met Putin on Tuesday.
Witkoff met Putin again.
Witkoff met Umerov.
Umerov met Witkoff.
Yermak resigned.`

func meetingsDoc(t *testing.T) map[string]string {
	t.Helper()
	return map[string]string{
		"article":  "title: Talks\nfile: talks.txt\n\n" + meetings,
		"entities": "Steve_Witkoff person Steve Witkoff\nVladimir_Putin person Vladimir Putin\nRustem_Umerov person Rustem Umerov\nJared_Kushner person Jared Kushner\nAndriy_Yermak person Andriy Yermak",
		"facts": strings.Join([]string{
			edgeOf("Kushner met Putin on Monday", "Jared_Kushner", "Vladimir_Putin"),
			edgeOf("Witkoff met Putin on Tuesday", "Steve_Witkoff", "Vladimir_Putin"),
			edgeOf("Witkoff met Putin again", "Steve_Witkoff", "Vladimir_Putin"),
			edgeOf("Witkoff met Umerov", "Steve_Witkoff", "Rustem_Umerov"),
			edgeOf("Umerov met Witkoff", "Rustem_Umerov", "Steve_Witkoff"),
		}, "\n"),
	}
}

func edgeOf(label, subject, object string) string {
	return label + "\n\tsubject " + subject + "\n\trelation met\n\tbase meet\n\tobject " + object + "\n\tquote " + label
}

func TestTies(t *testing.T) {
	s, d := openNew(t), readDoc(t, meetingsDoc(t))
	add(t, s, d)
	ctx := context.Background()
	witkoff := string(DefaultBase.Entity("", "Steve_Witkoff"))
	ties, all, err := s.Ties(ctx, witkoff, 10)
	if err != nil || all != 3 || len(ties) != 3 {
		t.Fatalf("%d of %d ties, %v", len(ties), all, err)
	}
	got := ""
	for _, tie := range ties {
		got += tie.Subject.Text + " " + tie.Relation + " " + tie.Object.Text + " " + strings.Repeat("I", tie.Count) + "\n"
	}
	want := "Rustem Umerov met Steve Witkoff I\nSteve Witkoff met Rustem Umerov I\nSteve Witkoff met Vladimir Putin II\n"
	if got != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
	if ties, all, err := s.Ties(ctx, witkoff, 1); err != nil || all != 3 || len(ties) != 1 {
		t.Errorf("one of them: %d of %d, %v", len(ties), all, err)
	}
	if ties, all, err := s.Ties(ctx, "https://quadwire.org/e/Nobody", 10); err != nil || all != 0 || len(ties) != 0 {
		t.Errorf("of nobody: %v, %d, %v", ties, all, err)
	}

	dispute := quad.Quad{Subject: DefaultBase.Fact("0000"), Predicate: DefaultBase.Term(TermDisputes), Object: quad.IRI(ties[0].IRI), Label: DefaultBase.Graph(Derived)}
	if err := s.Handle().QuadWriter.AddQuad(dispute); err != nil {
		t.Fatal(err)
	}
	ties, _, err = s.Ties(ctx, witkoff, 10)
	if err != nil || !ties[0].Disputed || ties[1].Disputed {
		t.Errorf("%+v, %v", ties, err)
	}
}

func TestFactsByID(t *testing.T) {
	s, d := openNew(t), readDoc(t, meetingsDoc(t))
	add(t, s, d)
	ctx := context.Background()
	ids := []string{string(d.Facts[2].ID), "nonsense", string(d.Facts[0].ID)}
	facts, err := s.FactsByID(ctx, ids)
	if err != nil || len(facts) != 2 || facts[0].Label != "Witkoff met Putin again" || facts[1].Subject.Text != "Jared Kushner" {
		t.Fatalf("%+v, %v", facts, err)
	}

	// Their quads are a graph of their own, which gives the same facts.
	quads, err := s.FactQuads(ctx, ids)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := WriteNQuads(&b, quads); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(b.String(), "Umerov> ") {
		t.Errorf("quads of somebody else:\n%s", b.String())
	}
	other := openNew(t)
	if _, err := other.Import(ctx, &b, "some.nq"); err != nil {
		t.Fatal(err)
	}
	again, err := other.FactsByID(ctx, ids)
	if err != nil || len(again) != 2 || again[0].Label != facts[0].Label || again[1].Subject != facts[1].Subject || again[0].Quote != facts[0].Quote {
		t.Errorf("%+v, %v", again, err)
	}
	e, err := other.Why(ctx, ids[0])
	if err != nil || e.Article.Title != "Talks" || !e.Article.Ingested.Before(time.Now().Add(time.Hour)) {
		t.Errorf("%+v, %v", e.Article, err)
	}
}

// A neighbour with many ties leaves room for the others.
func TestSpread(t *testing.T) {
	const self = 1
	var all []bundle
	for i := range 6 {
		all = append(all, bundle{subject: self, relation: Ref(10 + i), object: 2})
	}
	all = append(all, bundle{subject: 3, relation: 20, object: self}, bundle{subject: self, relation: 21, object: 4})
	got := ""
	for _, b := range spread(all, self) {
		got += string(rune('0' + b.other(self)))
	}
	if got != "22223422" {
		t.Errorf("%s", got)
	}
}

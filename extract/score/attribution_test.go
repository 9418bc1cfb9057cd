package score

import (
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
)

// TestAttribution counts by hand: of two gold attributions one is found whole, of the
// other the cue only; a third of the system's is none, and one inside a content does
// not count.
func TestAttribution(t *testing.T) {
	text := "Kyiv struck first, Moscow also said. “Ana” : we won. Rain fell and wet us."
	at := func(w string) extract.Span {
		i := strings.Index(text, w)
		if i < 0 {
			t.Fatalf("no %q", w)
		}
		return extract.Span{Start: i, End: i + len(w)}
	}
	chars := func(w string) [][2]int {
		s := at(w)
		return [][2]int{{len([]rune(text[:s.Start])), len([]rune(text[:s.End]))}}
	}
	p := PolNeAR{Text: text}
	add := func(source, cue, content string) {
		p.Attributions = append(p.Attributions, struct {
			Source  [][2]int `json:"source"`
			Cue     [][2]int `json:"cue"`
			Content [][2]int `json:"content"`
		}{chars(source), chars(cue), chars(content)})
	}
	add("Moscow", "also said", "Kyiv struck first")
	add("Ana", ":", "we won")

	d := &extract.Doc{Trees: []extract.Tree{{}}}
	for _, w := range []string{"struck", "said", "fell", "wet"} {
		d.Trees[0].Tokens = append(d.Trees[0].Tokens, extract.Token{Span: at(w), UPOS: "VERB"})
	}
	d.Attributions = []extract.Attribution{
		{By: at("Moscow"), Cue: at("said"), Content: []extract.Span{at("Kyiv struck first")}, Outer: -1},
		{By: at("Kyiv"), Cue: at("struck"), Content: []extract.Span{at("first")}, Outer: 0},
		{Cue: at(" : "), Content: []extract.Span{at("we won")}, Outer: -1},
		{By: at("Rain"), Cue: at("fell"), Content: []extract.Span{at("us")}, Outer: -1},
	}
	var a Attribution
	a.Add(p, d)
	for _, c := range []struct {
		name      string
		got, want Counts
	}{
		{"source", a.Source, Counts{Gold: 2, System: 2, Correct: 1}},
		{"cue", a.Cue, Counts{Gold: 2, System: 2, Correct: 1}},
		{"content", a.Content, Counts{Gold: 5, System: 6, Correct: 5}},
		{"verb cue", a.VerbCue, Counts{Gold: 1, System: 2, Correct: 1}},
		{"whole", a.Whole, Counts{Gold: 2, System: 3, Correct: 1}},
	} {
		if c.got != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, c.got, c.want)
		}
	}
}

// Package picture draws facts: the neighbourhood of an entity and its timeline,
// in letters for a terminal, as SVG, as one HTML page and for Graphviz.
//
// One worked neighbourhood, of "Witkoff met Putin
// on Tuesday.", in letters:
//
//	Steve Witkoff
//	└── met ──▶ Vladimir Putin    2025-12-02  0661c5
//
// A drawing never says more than the graph: what is only claimed is dashed, what
// is to come dotted, what is not so or disputed red, in every form.
package picture

import (
	"strings"
	"time"
)

// Fact is a fact as drawings need it.
type Fact struct {
	ID                        string
	Subject, Relation, Object string // as one reads them: "Steve Witkoff", "plans to leave for", "Kyiv"; Object is "" for none
	Text                      string // the fact as a sentence
	Modality                  string // "actual", "claimed" …
	Negated                   bool   // the text says that it is not so
	Disputed                  bool   // another fact says otherwise
	Says                      string // who says so, "" for the article itself
	When                      string // as short as it can be said
	From, To                  time.Time
	Source                    string // the article on one line
	Quote                     string // the article's words
	Count                     int    // facts that say the same, this one among them
}

// Stroke is how a fact's line is drawn.
type Stroke int

// Strokes.
const (
	Solid  Stroke = iota // actual
	Dashed               // claimed
	Dotted               // planned, expected, ordered, possible, conditional
)

// Stroke is the line of the fact's modality.
func (f *Fact) Stroke() Stroke {
	switch f.Modality {
	case "", "actual":
		return Solid
	case "claimed":
		return Dashed
	}
	return Dotted
}

// Red reports whether the fact says what is not so, or is disputed.
func (f *Fact) Red() bool { return f.Negated || f.Disputed }

// status is the fact's stance in a word or two, "" for what is simply so. What
// did not happen says so itself: "did not comment on".
func (f *Fact) status() string {
	var out []string
	if f.Modality != "" && f.Modality != "actual" {
		out = append(out, f.Modality)
	}
	if f.Disputed {
		out = append(out, "disputed")
	}
	return strings.Join(out, ", ")
}

// Legend says what the lines mean.
const Legend = "solid: as the articles have it; dashed: claimed; dotted: planned, expected or possible; red: not so, or disputed"

// short cuts s to n characters.
func short(s string, n int) string {
	r := []rune(strings.Join(strings.Fields(s), " "))
	if len(r) <= n {
		return string(r)
	}
	return strings.TrimRight(string(r[:n-1]), " ,;") + "…"
}

// Package timex finds the time expressions of an article and the stretch of
// time that each stands for.
//
// "Witkoff leaves on Monday for Moscow, a week after Rubio was in Geneva.",
// published on Sunday, 30 November 2025, has two: "Monday" is 2025-12-01,
// because "leaves" speaks of what is to come, and "a week" is P1W without
// bounds, because it counts from an event and not from a date.
//
// The path is scan (words → expressions, by the grammar in the files named
// match…), resolve (expression → period, against the date of publication, the
// tense of the governing verb and the expressions before it) and render
// (period → [extract.Time] and a TIMEX3 value, ISO 24617-1).
package timex

import (
	"strings"
	"time"

	"github.com/quadwire/quadwire/extract"
)

// Type is the class of a time expression in TimeML.
type Type string

// The types of TIMEX3.
const (
	Date     Type = "DATE"
	Clock    Type = "TIME"
	Duration Type = "DURATION"
	Set      Type = "SET"
)

// Expression is a time expression with its TIMEX3 rendering.
type Expression struct {
	extract.Time
	Type  Type
	Value string       // "2025-12-01", "2025-W48", "P10M", "PRESENT_REF"
	Parts []Expression // the ends of "between 2018 and 2020", nil for all else
}

// Find is the time expressions of the article in text order; they do not
// overlap. Trees may lack heads and parts of speech: then a weekday or month
// without year is taken for the last one, unless a "will" stands near it.
func Find(a *extract.Article, trees []extract.Tree) []extract.Time {
	found := Scan(a, trees)
	out := make([]extract.Time, len(found))
	for i, e := range found {
		out[i] = e.Time
	}
	return out
}

// Scan is [Find] with the TIMEX3 type and value of each expression.
func Scan(a *extract.Article, trees []extract.Tree) []Expression {
	var out []Expression
	r := resolver{ref: a.Published.UTC(), known: !a.Published.IsZero()}
	end := 0
	for i := range trees {
		t := &trees[i]
		if t.Start < end || t.End > len(a.Text) || t.Start > t.End {
			continue // not a sentence of this text
		}
		end = t.End
		s := newScanner(a.Text, t.Span, t)
		r.sentence(s)
		for _, e := range s.expressions() {
			out = append(out, r.expression(s, e))
		}
	}
	return out
}

// Resolve reads the whole of text as one time expression, as seen from ref:
// Resolve("last week", 2025-11-30) is the week that begins on 2025-11-17. A
// leading preposition ("on", "in") is passed over. It reports false when text
// is anything else than one expression.
func Resolve(text string, ref time.Time) (extract.Time, bool) {
	e, ok := resolveOne(text, ref)
	return e.Time, ok
}

// resolveOne is Resolve with type and value.
func resolveOne(text string, ref time.Time) (Expression, bool) {
	s := newScanner(text, extract.Span{Start: 0, End: len(text)}, nil)
	s.alone = true
	first := 0
	for first < len(s.words) && leadPreps[s.words[first].low] {
		first++
	}
	last := len(s.words)
	for last > first && strings.Contains(".,;", s.words[last-1].low) {
		last--
	}
	found := s.expressions()
	if len(found) != 1 || found[0].first > first || found[0].next < last {
		return Expression{}, false
	}
	r := resolver{ref: ref.UTC(), known: !ref.IsZero()}
	return r.expression(s, found[0]), true
}

// leadPreps may stand before an expression without being part of it.
var leadPreps = set("on in at by since until till during for from over within after before between")

// set is the words of a list as a set.
func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

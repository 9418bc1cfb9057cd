package explain

import (
	"fmt"
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// changes is what a pass changed of a proposition, field by field.
func changes(a, b *extract.Proposition) []Change {
	var out []Change
	add := func(what, before, after string) {
		if before != after {
			out = append(out, Change{what, before, after})
		}
	}
	add("relation", a.Base, b.Base)
	add("subject", a.Args[0].Text, b.Args[0].Text)
	out = append(out, arguments(a.Args[1:], b.Args[1:])...)
	add("tense", string(a.Tense), string(b.Tense))
	add("polarity", polarity(a.Negated), polarity(b.Negated))
	add("modality", string(a.Modality), string(b.Modality))
	add("speakers", speakers(a), speakers(b))
	add("said by somebody", yes(a.Reported), yes(b.Reported))
	add("stated by", number(a.Outer), number(b.Outer))
	add("number", plural(a.Plural), plural(b.Plural))
	add("no fact", a.Dropped, b.Dropped)
	return out
}

// arguments is what was taken away, what was added, and which clause became
// linked to its proposition.
func arguments(a, b []extract.Argument) []Change {
	var out []Change
	before, after := words(a), words(b)
	gone := slices.DeleteFunc(slices.Clone(before), func(s string) bool { return slices.Contains(after, s) })
	come := slices.DeleteFunc(slices.Clone(after), func(s string) bool { return slices.Contains(before, s) })
	for i := range max(len(gone), len(come)) {
		c := Change{What: "argument"}
		if i < len(gone) {
			c.Before = gone[i]
		}
		if i < len(come) {
			c.After = come[i]
		}
		out = append(out, c)
	}
	for i := range min(len(a), len(b)) {
		if a[i].Clause != b[i].Clause {
			out = append(out, Change{"states", number(a[i].Clause), number(b[i].Clause)})
		}
	}
	return out
}

func words(as []extract.Argument) []string {
	var out []string
	for i := range as {
		out = append(out, as[i].String())
	}
	return out
}

func polarity(negated bool) string {
	if negated {
		return "negative"
	}
	return "positive"
}

func plural(p bool) string {
	if p {
		return "plural"
	}
	return "singular"
}

func speakers(p *extract.Proposition) string {
	var out []string
	for _, s := range p.Speakers {
		out = append(out, s.Text)
	}
	return strings.Join(out, " > ")
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

// number names a proposition: #12.
func number(i int) string {
	if i < 0 {
		return ""
	}
	return fmt.Sprintf("#%d", i)
}

// Package quantity finds the amounts of an article: numbers with what they
// measure or count.
//
// "In one month, Russia seized some 270 square miles." has two: "one month", 1
// with the unit month, and "270 square miles", 270 with the unit square mile,
// which is 699296788 m², read as about that much ("~").
//
// Units that measure carry their IRI in QUDT (https://qudt.org, the unit
// vocabulary) and the value in SI; money carries its ISO 4217 code; what is
// counted is its own unit: 400,000 households are 400000 of the unit household,
// 7,000 soldiers a week are 7000 of the unit soldier/week.
package quantity

import "github.com/quadwire/quadwire/extract"

// Find is the quantities of the sentences in text order; they do not overlap.
// Dates, clock times, ordinals, scores and numbers in names are none; durations
// and ages are. Trees may lack heads and parts of speech: then what is counted
// is the plural noun that follows the number.
func Find(trees []extract.Tree) []extract.Quantity {
	var out []extract.Quantity
	end := 0
	for i := range trees {
		s := newScanner(&trees[i])
		for _, q := range s.quantities() {
			if q.Start >= end && q.End > q.Start {
				out = append(out, q)
				end = q.End
			}
		}
	}
	return out
}

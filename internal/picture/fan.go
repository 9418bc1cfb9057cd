package picture

import "strings"

// fan is the layout of a neighbourhood. The entity stands in the middle; on its
// right whom it acts on, on its left who acts on it. Every fact has a row of its
// own, so its words never meet those of another, however many there are; the
// facts with one neighbour stand together beside its box.
//
//	Jared Kushner ── met ──▶ ┌───────────────┐ ── met ──▶ ┌ Vladimir Putin
//	Marco Rubio ┄ praised ─▶ │ Steve Witkoff │ ┄┄ plans to meet ┄▶ └
//	                         └───────────────┘ ── went to ─▶ Moscow
type fan struct {
	center      string
	left, right []branch
	rows        int // of the longer side
}

// branch is a neighbour with its facts.
type branch struct {
	name  string // as it is shown; "" for a fact without an object
	whole string // uncut
	words bool   // no entity but the article's words
	row   int    // its first
	facts []*Fact
}

// longestName is how many characters of a neighbour's name are shown.
const longestName = 38

// newFan lays out facts around the entity they are about, in their order.
func newFan(center string, facts []Fact) fan {
	f := fan{center: center}
	for i := range facts {
		fact := &facts[i]
		side, other := &f.right, fact.Object
		if fact.Subject != center {
			side, other = &f.left, fact.Subject
		}
		k := 0
		for k < len(*side) && ((*side)[k].whole != other || other == "") {
			k++
		}
		if k == len(*side) {
			*side = append(*side, branch{name: short(other, longestName), whole: other, words: strings.HasPrefix(other, "“")})
		}
		(*side)[k].facts = append((*side)[k].facts, fact)
	}
	f.rows = max(place(f.left), place(f.right))
	return f
}

// place gives the branches of a side their rows.
func place(side []branch) int {
	row := 0
	for i := range side {
		side[i].row = row
		row += len(side[i].facts)
	}
	return row
}

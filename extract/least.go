package extract

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Linked is, for every fact of d.Facts, the index of the proposition it was made of: facts
// stand in the order of the propositions that were not dropped. nil where they do not.
func (d *Doc) Linked() []int {
	var of []int
	for i := range d.Propositions {
		if d.Propositions[i].Dropped == "" {
			of = append(of, i)
		}
	}
	if len(of) != len(d.Facts) {
		return nil
	}
	return of
}

// leaveOut takes the facts out of d that were read rightly with a probability below
// least, and says so on their propositions: what a parser half understood of "the
// parameters factored in while preparing" is not told. A statement whose content is
// left out keeps its words.
func (d *Doc) leaveOut(least float64) {
	of := d.Linked()
	if of == nil {
		return // nobody knows which is which
	}
	place, n := make([]int, len(d.Facts)), 0
	for k := range d.Facts {
		place[k] = -1
		if c := d.Facts[k].Confidence; c >= least {
			place[k] = n
			n++
		} else {
			d.Propositions[of[k]].Dropped = fmt.Sprintf("right with a probability of %.2f only", c)
		}
	}
	if n == len(d.Facts) {
		return
	}
	kept := make([]Fact, 0, n)
	for k, f := range d.Facts {
		if place[k] < 0 {
			continue
		}
		f.Object = moved(f.Object, f.ObjectText, place)
		f.Qualifiers = slices.Clone(f.Qualifiers)
		for i := range f.Qualifiers {
			f.Qualifiers[i].Value = moved(f.Qualifiers[i].Value, f.Qualifiers[i].Label, place)
		}
		kept = append(kept, f)
	}
	d.Facts = kept
}

// moved is a reference "@7" to a fact by where that fact has come to stand, the words
// where it is gone; other values are themselves.
func moved(v Value, words string, place []int) Value {
	ref, ok := v.(FactID)
	if !ok || !strings.HasPrefix(string(ref), "@") {
		return v
	}
	k, err := strconv.Atoi(string(ref[1:]))
	if err != nil || k < 0 || k >= len(place) || place[k] < 0 {
		return Text(words)
	}
	return FactID("@" + strconv.Itoa(place[k]))
}

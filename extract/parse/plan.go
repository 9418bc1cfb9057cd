package parse

import "github.com/quadwire/quadwire/extract"

// unit is what the network reads at once: a sentence, or a part of one that is
// too long for it.
type unit struct {
	sentence, first, last int // tokens [first, last)
	pieces                int // with [CLS] and [SEP]
	at                    int // its first piece among those of all units
	word                  int // its [CLS] among the words of all units
}

// plan is the pieces of all sentences, and the units they are read in.
type plan struct {
	units       []unit
	ids, shapes []int32
	starts      []int // first piece of every word; a unit's word 0 is [CLS]
}

// plan cuts words into pieces and sentences into units that the network can read.
func (p *Parser) plan(trees []extract.Tree) *plan {
	tokens := 0
	for s := range trees {
		tokens += len(trees[s].Tokens)
	}
	pieces := tokens + tokens/2 + 2*len(trees)
	pl := &plan{units: make([]unit, 0, len(trees)), ids: make([]int32, 0, pieces), shapes: make([]int32, 0, pieces), starts: make([]int, 0, tokens+len(trees))}
	var buf []byte
	var ids []int32 // pieces of one sentence
	var ends []int  // number of them up to the end of every word
	for s := range trees {
		tokens := trees[s].Tokens
		ids, ends = ids[:0], ends[:0]
		for i := range tokens {
			ids = p.m.vocab.pieces(tokens[i].Form, ids, &buf)
			ends = append(ends, len(ids))
		}
		for first := 0; first < len(tokens); {
			last := p.cut(tokens, ends, first)
			pl.add(s, first, last, tokens, ids, ends)
			first = last
		}
	}
	return pl
}

// add appends a unit: its pieces between [CLS] and [SEP].
func (pl *plan) add(s, first, last int, tokens []extract.Token, ids []int32, ends []int) {
	u := unit{sentence: s, first: first, last: last, at: len(pl.ids), word: len(pl.starts)}
	put := func(id, shape int32) { pl.ids, pl.shapes = append(pl.ids, id), append(pl.shapes, shape) }
	pl.starts = append(pl.starts, len(pl.ids))
	put(clsID, shapeMarker)
	at := 0
	if first > 0 {
		at = ends[first-1]
	}
	for i := first; i < last; i++ {
		pl.starts = append(pl.starts, len(pl.ids))
		shape := shapeOf(tokens[i].Form)
		for ; at < ends[i]; at++ {
			put(ids[at], shape)
		}
	}
	put(sepID, shapeMarker)
	u.pieces = len(pl.ids) - u.at
	pl.units = append(pl.units, u)
}

// cut is the end of the unit that starts at token first: the end of the
// sentence when the network can read so far, else the last strong mark of
// punctuation in the second half of what it can, or the last comma, or the
// last word.
func (p *Parser) cut(tokens []extract.Token, ends []int, first int) int {
	room := p.m.Positions - 2
	if first > 0 {
		room += ends[first-1]
	}
	last := len(tokens)
	if ends[last-1] <= room {
		return last
	}
	for last = first + 1; ends[last] <= room; last++ {
	}
	comma := -1
	for i := last - 1; i > first+(last-first)/2; i-- {
		switch tokens[i].Form {
		case ".", "!", "?", ";", ":", "…":
			return i + 1
		case ",", "|", "—", "–", "-":
			comma = max(comma, i+1)
		}
	}
	if comma > 0 {
		return comma
	}
	return last
}

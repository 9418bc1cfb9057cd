package passes

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// stillSpeaking is who speaks the k-th quotation, a block of its own, where the block before
// tells of one who has just spoken and of nobody else by name: “I have run well,” Moraa said.
// / Moraa needed to power to the line. / “It wasn't easy.”
func stillSpeaking(d *extract.Doc, qs []quotation, k int) voice {
	q := qs[k]
	blk := d.Article.Blocks[q.block]
	if q.block < 2 || q.Start-blk.Start > 4 || blk.End-q.End > 4 {
		return voice{}
	}
	who := ""
	for s := firstOf(d, q.block-1); s < len(d.Trees) && d.Trees[s].Block == q.block-1; s++ {
		t := &d.Trees[s]
		r := t.Root()
		if r < 0 {
			return voice{}
		}
		j := syntax.OwnSubject(t, r)
		if j < 0 || t.NameAt(j) < 0 && t.Lower(j) != "he" && t.Lower(j) != "she" {
			return voice{}
		}
		if n := t.NameAt(j); n >= 0 {
			if t.Names[n].Type != extract.PER || who != "" && who != t.Lower(t.Names[n].Last-1) {
				return voice{}
			}
			who = t.Lower(t.Names[n].Last - 1)
		}
	}
	var found voice
	for _, p := range qs[:k] {
		if p.speaker == nil || p.block < q.block-4 {
			continue
		}
		if p.block == q.block-1 {
			return voice{}
		}
		a := &d.Trees[p.speaker.Sentence]
		switch n := a.NameAt(p.speaker.Head); {
		case n >= 0 && a.Lower(a.Names[n].Last-1) == who:
			found = p.voice
		case n >= 0:
			return voice{} // another has spoken as well
		}
	}
	return found
}

// unopened reports whether the quotation q opens its block without a mark, as where one runs
// on from the block before.
func unopened(d *extract.Doc, q quotation) bool {
	b := d.Article.Blocks[q.block]
	return q.Start == b.Start && !q.bare && !q.runs
}

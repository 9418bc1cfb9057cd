package passes

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
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

// ofSelf is who speaks of himself in the quotation q, a block of its own whose speaker nobody
// names: the one person who does something in the sentence right above. "Lee was back after an
// injury." / “I felt strong from the first lap.”
func ofSelf(d *extract.Doc, q quotation) voice {
	blk := d.Article.Blocks[q.block]
	s := firstOf(d, q.block) - 1
	if s < 0 || d.Trees[s].Block != q.block-1 || q.Start-blk.Start > 4 || blk.End-q.End > 4 || d.Article.Blocks[q.block-1].Kind != extract.Paragraph || !saysI(d, q) {
		return voice{}
	}
	t := &d.Trees[s]
	r := t.Root()
	if r < 0 || syntax.KindOf(t, r) == syntax.None || quotedAtEnd(t) {
		return voice{}
	}
	j := syntax.OwnSubject(t, r)
	if j < 0 {
		return voice{}
	}
	n := t.NameAt(j)
	if n < 0 && t.Lower(j) != "he" && t.Lower(j) != "she" && !(lexicon.Roles[syntax.Lemma(t, j)] && t.Tokens[j].XPOS == "NN") || n >= 0 && t.Names[n].Type != extract.PER {
		return voice{}
	}
	who := ""
	for k := firstOf(d, t.Block); k <= s; k++ {
		for _, x := range d.Trees[k].Names {
			if w := d.Trees[k].Lower(x.Last - 1); x.Type == extract.PER && who != "" && w != who {
				return voice{} // one of two
			} else if x.Type == extract.PER {
				who = w
			}
		}
	}
	a := speaker(t, s, j)
	return voice{&a, s, r}
}

// saysI reports whether a sentence of the quotation has I or my in it.
func saysI(d *extract.Doc, q quotation) bool {
	for s := firstOf(d, q.block); s < len(d.Trees) && d.Trees[s].Block == q.block; s++ {
		for i := range d.Trees[s].Tokens {
			switch d.Trees[s].Lower(i) {
			case "i", "my", "me", "myself":
				return true
			}
		}
	}
	return false
}

// quotedAtEnd reports whether the sentence t ends with a quotation.
func quotedAtEnd(t *extract.Tree) bool {
	n := len(t.Tokens)
	return n > 0 && syntax.QuoteMarks[t.Tokens[n-1].Form] || n > 1 && syntax.QuoteMarks[t.Tokens[n-2].Form]
}

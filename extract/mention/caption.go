package mention

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
)

// captioned reports whether only captions name p's chain before p: who is seen in a picture, "Ann Lee
// at the opening of the bridge", need not be the "she" of the paragraph below it.
func (d *doc) captioned(p *phrase) bool {
	return !slices.ContainsFunc(p.chain.phrases, func(q *phrase) bool {
		return q.kind != extract.Pronoun && after(p, q) && !(d.trees[q.sent].Block != d.trees[p.sent].Block && d.caption(q.sent))
	})
}

// caption reports whether a sentence is a paragraph, not the first, that begins without a finite verb.
func (d *doc) caption(s int) bool {
	b := d.trees[s].Block
	if b < 1 || b >= len(d.article.Blocks) || d.article.Blocks[b].Kind != extract.Paragraph || s > 0 && d.trees[s-1].Block == b {
		return false
	}
	first := !slices.ContainsFunc(d.article.Blocks[:b], func(k extract.Block) bool { return k.Kind == extract.Paragraph })
	return !first && !slices.ContainsFunc(d.trees[s].Tokens, func(w extract.Token) bool {
		return w.XPOS == "VBD" || w.XPOS == "VBZ" || w.XPOS == "VBP" || w.XPOS == "MD"
	})
}

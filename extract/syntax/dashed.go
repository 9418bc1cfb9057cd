package syntax

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
)

// dashed is the name toks with the words that a dash joins to its front: the
// Mysuru–Bengaluru Tippu Express, where only the second place was seen to be of the name.
func dashed(t *extract.Tree, toks []int) []int {
	for f := toks[0]; f > 1; f -= 2 {
		dash, w := t.Tokens[f-1], t.Tokens[f-2]
		if dash.Form != "–" && dash.Form != "-" || dash.Start != w.End || dash.End != t.Tokens[f].Start || w.UPOS != "PROPN" || !slices.Contains(toks, w.Head) {
			break
		}
		toks = append([]int{f - 2, f - 1}, toks...)
	}
	return toks
}

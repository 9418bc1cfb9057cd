package segment

// between reports whether a dash joins two words into one after token i, or is about to:
// "the U.S.–Mexico border".
func (g *gaps) between(i int) bool {
	k := i // the dash
	if g.toks[i].Form != "–" {
		k++
	}
	return k > 0 && k+1 < len(g.toks) && g.toks[k].Form == "–" && g.touch(k-1) && g.touch(k) &&
		isWord(firstRune(g.toks[k-1].Form)) && isWord(firstRune(g.toks[k+1].Form))
}

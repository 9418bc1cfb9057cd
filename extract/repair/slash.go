package repair

import "github.com/quadwire/quadwire/extract"

// slashPair makes one noun of two that a slash joins without spaces: "treats HIV/AIDS",
// "a show on Anime/Manga", "parents/guardians". They are names for one thing or for what
// goes together, and each alone is not what the article says. Of people, "Biden/Harris", each
// is meant.
func slashPair(t *extract.Tree) {
	for k := 1; k+1 < len(t.Tokens); k++ {
		if t.Tokens[k].Form != "/" || t.Tokens[k-1].End != t.Tokens[k].Start || t.Tokens[k].End != t.Tokens[k+1].Start {
			continue
		}
		for c := k + 1; c < len(t.Tokens); c++ {
			h := t.Tokens[c].Head
			if t.Is(c, "conj") && h >= 0 && h < k && nounLike(t, c) && nounLike(t, h) && !isName(t, c, extract.PER) && (t.Tokens[k].Head == c || t.Tokens[k].Head == h) {
				if toks := t.Phrase(c, func(x int) bool { return x == k || t.Is(x, "conj", "cc", "punct") }); toks[0] != k+1 || t.Child(c, "nmod", "acl", "appos", "case") >= 0 {
					break
				}
				t.Tokens[c].Deprel, t.Tokens[k].Deprel = "flat", "punct"
				t.Tokens[k].Head = c
				break
			}
		}
	}
}

// nounLike reports whether token i is a noun or a name.
func nounLike(t *extract.Tree, i int) bool {
	return t.Tokens[i].UPOS == "NOUN" || t.Tokens[i].UPOS == "PROPN"
}

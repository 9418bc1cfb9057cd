package repair

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// hyphenName takes what follows a hyphen into a person's name that ends before it:
// "Lo Kin-hei", "Park Won-soon". The first word heads the name then.
func hyphenName(t *extract.Tree) {
	for k := 0; k < len(t.Names); k++ {
		n := &t.Names[k]
		h := n.Last // the hyphen
		if n.Type != extract.PER || n.Last-n.First > 3 || h+1 >= len(t.Tokens) || t.Tokens[h].Form != "-" ||
			t.Tokens[h].Start != t.Tokens[h-1].End || t.Tokens[h+1].Start != t.Tokens[h].End || !syllable(t.Tokens[h+1].Form) || t.NameAt(h) >= 0 {
			continue
		}
		if j := t.NameAt(h + 1); j >= 0 { // the parser made a name of the rest
			if j < k || t.Names[j].Last > h+2 {
				continue
			}
			t.Names = slices.Delete(slices.Clone(t.Names), j, j+1)
			n = &t.Names[k]
		}
		n.Last = h + 2
		top := nameHead(t, *n)
		if t.Tokens[top].Head >= n.First && t.Tokens[top].Head < n.Last {
			continue
		}
		head, rel := t.Tokens[top].Head, t.Tokens[top].Deprel
		for i := range t.Tokens {
			switch in := i >= n.First && i < n.Last; {
			case in:
				t.Tokens[i].Head, t.Tokens[i].Deprel = n.First, "flat"
				t.Tokens[i].UPOS, t.Tokens[i].XPOS = "PROPN", "NNP"
			case t.Tokens[i].Head > n.First && t.Tokens[i].Head < n.Last:
				t.Tokens[i].Head = n.First
			}
		}
		t.Tokens[h].UPOS, t.Tokens[h].XPOS, t.Tokens[h].Deprel = "PUNCT", "HYPH", "punct"
		t.Tokens[n.First].Head, t.Tokens[n.First].Deprel = head, rel
	}
}

// syllable reports whether a word can end a hyphenated given name: hei, soon.
func syllable(w string) bool {
	return len(w) >= 2 && len(w) <= 6 && w == strings.ToLower(w) && !nameSuffixes[w] && strings.Trim(w, "abcdefghijklmnopqrstuvwxyz") == ""
}

// nameSuffixes are words that follow a name and a hyphen without belonging to it:
// the Biden-led talks.
var nameSuffixes = map[string]bool{"led": true, "based": true, "era": true, "style": true, "backed": true, "like": true, "owned": true, "run": true, "born": true, "themed": true, "aged": true, "type": true, "in": true, "to": true, "made": true, "held": true, "elect": true, "brand": true, "linked": true, "tied": true, "hosted": true, "inspired": true, "allied": true, "loyal": true, "funded": true, "free": true, "friendly": true, "and": true, "or": true, "time": true}

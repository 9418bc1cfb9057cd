package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// saidTail gives a report behind what it reports all that follows it up to the end of the clause,
// where the parser hung it on what is said: "A liquidator would be named, the court said on 1
// March in a case filed by the bank" names nobody in March. Behind a comma it is an occasion or
// a time at the end of the sentence: "…, Ann Lee said on Monday, at a meeting of ministers".
func saidTail(t *extract.Tree) {
	for v := range t.Tokens {
		s := t.Child(v, "nsubj")
		c := reportedBefore(t, v)
		if s < 0 || c < 0 || c > s || t.Tokens[v].XPOS != "VBD" && t.Tokens[v].XPOS != "VBZ" {
			continue
		}
		o := v + 1
		if s > v {
			p := t.Phrase(s, nil)
			o = p[len(p)-1] + 1
		}
		for ; o < len(t.Tokens); o++ {
			if breaks(t, o) && !settingBehind(t, o) {
				break
			}
			if h := t.Tokens[o].Head; h >= 0 && h < min(s, v) && (h == c || t.Under(h, c)) && t.Is(o, "obl", "nmod") {
				attach(t, o, v, "obl")
			}
		}
	}
}

// reportedBefore is the head of what the verb of saying at v reports, before it, -1 for none.
func reportedBefore(t *extract.Tree, v int) int {
	if !says(t, v) || t.Child(v, "mark", "aux") >= 0 {
		return -1
	}
	if c := t.Child(v, "ccomp"); c >= 0 && c < v {
		return c
	}
	if h := t.Tokens[v].Head; t.Is(v, "parataxis") && h >= 0 && h < v {
		return h
	}
	return -1
}

// settingBehind reports whether the comma at i stands before an occasion or a year that ends the
// sentence: ", 2022", ", at a special meeting".
func settingBehind(t *extract.Tree, i int) bool {
	if i+1 >= len(t.Tokens) || t.Tokens[i].Form != "," {
		return false
	}
	if w := t.Tokens[i+1].Form; len(w) == 4 && strings.Trim(w, "0123456789") == "" {
		return true
	}
	k := t.Tokens[i+1].Head
	if !t.Is(i+1, "case") || k < i || !ends(t, k) {
		return false
	}
	l := syntax.Lemma(t, k)
	return lexicon.Occasions[l] || gatherings[l] || syntax.TimeLike(t, k)
}

package rules

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// objectBehind is the object that the verb of g shares with the last of the verbs it is
// coordinated with, where it says little without one and nothing but a comma, an "and" or a word
// like "then" stands between them: "The panel reviewed and approved the vaccine", "designed, tested
// and launched the car". -1 for none.
func objectBehind(t *extract.Tree, g group) int {
	if g.passive || t.Child(g.last, "cc:preconj") < 0 && !lexicon.Transitive[syntax.Lemma(t, g.last)] && !sharing[syntax.Lemma(t, g.last)] {
		return -1
	}
	for v, n := g.last, 0; n < maxShared; n++ {
		w := verbNext(t, v)
		if w < 0 || t.Child(v, "obj", "ccomp", "xcomp", "advcl", "compound:prt") >= 0 || t.Child(v, "obl") > v && t.Child(v, "obl") < w {
			return -1
		}
		if o := t.Child(w, "obj"); o > w {
			return o
		}
		v = w
	}
	return -1
}

// maxShared is how many verbs may stand before the object that they share.
const maxShared = 4

// sharing are further verbs that do something to what stands behind the next verb.
var sharing = lexicon.Words(`test inspect search thank shell loot burn write repair replace clean cook pack print copy edit
	mine refine process arrest question interrogate transport ship trade store hide treat vaccinate sterilise sterilize
	rescue free evacuate hack defeat chase pursue punch kick drag handcuff shell besiege bomb bombard uphold overturn
	interview photograph film translate unveil inaugurate recruit train equip arm deport dismiss replace restructure
	renovate plant breed slaughter distribute supply deliver donate`)

// verbNext is the verb that a coordination sets behind the one at v, in the same form, with at most
// a comma, a conjunction and an adverb or a denial between them: -1 for none.
func verbNext(t *extract.Tree, v int) int {
	and := false
	for w := v + 1; w < len(t.Tokens) && w <= v+5; w++ {
		switch {
		case t.Is(w, "cc"):
			and = true
		case t.Tokens[w].Form == "," && w == v+1:
			and = true
		case and && t.Is(w, "conj") && t.Tokens[w].UPOS == "VERB" && (t.Tokens[w].Head == v || t.Is(v, "conj") && t.Tokens[w].Head == t.Tokens[v].Head):
			if d, _ := syntax.Denied(t, w); t.Tokens[w].XPOS == t.Tokens[v].XPOS || d && t.Tokens[w].XPOS == "VB" {
				return w
			}
			return -1
		case and && t.Is(w, "advmod", "aux"):
		default:
			return -1
		}
	}
	return -1
}

package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// ownSaying hangs a "saying" behind what somebody has, does or feels on the verb before it,
// for no decision of theirs says anything: "the mayor explained his decision saying the city
// had no money". A text does: "read her letter saying he would go".
func ownSaying(t *extract.Tree) {
	for i := range t.Tokens {
		o := t.Tokens[i].Head
		if !t.Is(i, "acl:") || t.Tokens[i].XPOS != "VBG" || !says(t, i) || o < 0 || o > i || !t.Is(o, "obj") || t.Child(i, "mark", "nsubj") >= 0 {
			continue
		}
		p, v, l := t.Child(o, "nmod:poss"), t.Tokens[o].Head, syntax.Lemma(t, o)
		if p < 0 || t.Tokens[p].UPOS != "PRON" || v < 0 || v > o || syntax.OwnSubject(t, v) < 0 || t.Tokens[v].UPOS != "VERB" ||
			t.NameAt(o) >= 0 || syntax.Personal(t, o) || lexicon.Kin[l] || lexicon.Bodies[l] || lexicon.Documents[l] || lexicon.Occasions[l] || texts[l] {
			continue
		}
		attach(t, i, v, "advcl")
	}
}

// texts are further nouns for what one can read, or hear somebody say.
var texts = lexicon.Words("post message note sign banner text card order caption placard sticker song poem lyric slogan voicemail response reply comment remark word friend wife husband boss neighbour neighbor colleague voice people")

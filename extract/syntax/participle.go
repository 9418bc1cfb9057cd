package syntax

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// unnamedAgent reports whether the participle at i is done by whoever did what the
// passive at h tells, whom nobody names: "samples are broken down by using a chemical",
// "the boat was found using sonar", "lives saved since commencing work", "after burning the
// husk, the ash can be used".
func unnamedAgent(t *extract.Tree, i, h int) bool {
	m := t.Child(i, "mark", "case")
	if t.Tokens[i].XPOS != "VBG" || t.Child(h, "obl:agent") >= 0 {
		return false
	}
	if t.Child(h, "aux:pass", "nsubj:pass") < 0 {
		return t.Is(h, "acl:") && t.Tokens[h].XPOS == "VBN" && t.Child(i, "mark") >= 0
	}
	if m >= 0 && (t.Lower(m) == "after" || t.Lower(m) == "before" || t.Lower(m) == "when" || t.Lower(m) == "while") && t.Child(i, "aux") < 0 {
		s := OwnSubject(t, h) // after burning the husk, the ash is used
		return s >= 0 && t.Tokens[s].UPOS == "NOUN" && t.NameAt(s) < 0 && !Personal(t, s) && !lexicon.Bodies[Lemma(t, s)] && !animate[Lemma(t, s)]
	}
	return m >= 0 && t.Lower(m) == "by" || m < 0 && Lemma(t, i) == "use"
}

// handedBack reports whether the participle at i behind a comma tells what all of the clause
// at h before it brought to its own subject, which the object of the participle takes up:
// "Biden won in Ohio, giving him 54 delegates". Where the clause has somebody else, the
// pronoun may be that one: "Okello met Mutesa, giving him a medal".
func handedBack(t *extract.Tree, i, h int) bool {
	s := OwnSubject(t, h)
	if t.Tokens[i].XPOS != "VBG" || s < 0 || !brings[Lemma(t, i)] {
		return false
	}
	for _, o := range t.Children(i, "iobj", "obj") {
		switch w := t.Lower(o); {
		case t.Tokens[o].UPOS != "PRON" || o < i:
		case w == "him" || w == "her" || w == "them":
			return !anotherBefore(t, i, h, s, w == "them")
		case w == "it":
			return t.Is(o, "iobj") && !person(t, s) && t.Child(h, "obj") < 0
		}
	}
	return false
}

// anotherBefore reports whether the clause at h has, before token i, somebody beside its
// subject s: several of them, or one.
func anotherBefore(t *extract.Tree, i, h, s int, several bool) bool {
	for k := range i {
		if u := t.Tokens[k].UPOS; u != "NOUN" && u != "PROPN" && u != "PRON" || !t.Under(k, h) || t.Under(k, s) {
			continue
		}
		if t.Lower(k) == "him" || t.Lower(k) == "her" || t.Lower(k) == "them" || several && !Singular(t, k) || !several && Singular(t, k) && person(t, k) {
			return true
		}
	}
	return false
}

// person reports whether the noun at i names somebody or says what somebody is.
func person(t *extract.Tree, i int) bool {
	if n := t.NameAt(i); n >= 0 {
		return t.Names[n].Type == extract.PER
	}
	return Personal(t, i) || animate[Lemma(t, i)]
}

// brings are verbs for what an event does for those who take part in it.
var brings = lexicon.Words("give earn hand grant win keep rob deny afford net land enable help lift move take propel catapult guarantee secure")

// shownDoing reports whether the participle at i behind a comma tells what those do whom
// the clause at h shows, and not the camera: "CCTV captured their arrival, entering at nine".
// What the pictures let one see they do: "footage showed smoke, suggesting a fire".
func shownDoing(t *extract.Tree, i, h int) bool {
	s := OwnSubject(t, h)
	return s >= 0 && t.Child(h, "obj") > h && shows[Lemma(t, h)] && cameras[Lemma(t, s)] && !signs[Lemma(t, i)] && !lexicon.Says[Lemma(t, i)]
}

var (
	cameras = lexicon.Words("cctv camera footage video film photo photograph picture image clip recording dashcam bodycam drone satellite")
	shows   = lexicon.Words("capture show film record see photograph catch spot document")
)

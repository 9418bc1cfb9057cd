package passes

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// stirAttribution is the attribution whose cue is the verb at i of what something does
// to somebody: "the deal angered farmers", "farmers were angered by the deal". The
// source is who feels it.
func stirAttribution(t *extract.Tree, s, i int) (extract.Attribution, bool) {
	if u := t.Tokens[i].UPOS; u != "VERB" && u != "ADJ" || !stirs(t, i) || hearer(t, i) || t.Child(i, "ccomp") >= 0 {
		return extract.Attribution{}, false
	}
	p := part{prep: -1, stance: lexicon.Judgment}
	if t.Tokens[i].XPOS != "VBN" && t.Tokens[i].UPOS == "VERB" && !passive(t, i) {
		o, j := t.Child(i, "obj"), t.Child(i, "nsubj", "csubj")
		if o < i || j < 0 || t.Lower(j) == "it" || !sentient(t, o) || sentient(t, j) && t.Is(j, "nsubj") {
			return extract.Attribution{}, false
		}
		p.content = t.Phrase(j, nil)
		return idiomOf(t, s, i, p, o, i)
	}
	for _, k := range t.Children(i, "obl", "obl:agent", "advcl") {
		m := t.Child(k, "case", "mark")
		if m < i || !stirPreps[t.Lower(m)] || m > i+2 || syntax.TimeLike(t, k) {
			continue
		}
		p.content, p.prep = t.Phrase(k, func(c int) bool { return c == m || writers(t, c) }), m
		who := syntax.SubjectOf(t, i)
		if who >= 0 && !sentient(t, who) {
			break
		}
		return idiomOf(t, s, i, p, who, m)
	}
	return extract.Attribution{}, false
}

// stirs reports whether the word at i is one of how somebody is made to feel.
func stirs(t *extract.Tree, i int) bool {
	if lexicon.Stirs[syntax.Lemma(t, i)] {
		return true
	}
	for v := range lexicon.Stirs {
		if t.Tokens[i].UPOS == "ADJ" && lexicon.PastParticiple(v) == t.Lower(i) {
			return true
		}
	}
	return false
}

// stirPreps bring what somebody is angered, impressed or alarmed by.
var stirPreps = lexicon.Words("by at over about with")

// sentient reports whether the phrase at i is somebody who can feel, think and say: a
// person, an organisation, a role, a body of people, or a pronoun for one.
func sentient(t *extract.Tree, i int) bool {
	if n := t.NameAt(i); n >= 0 {
		return t.Names[n].Type == extract.PER || t.Names[n].Type == extract.ORG
	}
	l := syntax.Lemma(t, i)
	return lexicon.Roles[l] || lexicon.Bodies[l] || somebody[t.Lower(i)] || t.Tokens[i].UPOS == "NOUN" && syntax.Personal(t, i) && t.Lower(i) != l
}

// somebody are pronouns and nouns for people.
var somebody = lexicon.Words("he she they we i who him her them us me whom those many some others everyone everybody people critics supporters republicans democrats men women americans")

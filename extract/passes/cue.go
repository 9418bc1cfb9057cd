package passes

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// cueOf is what the lexicon knows of the verb at i, by its lemma and particle.
func cueOf(t *extract.Tree, i int) (c lexicon.Cue, ok bool) {
	l := syntax.Lemma(t, i)
	if showsUp(t, i) {
		return c, false
	}
	for _, k := range t.Children(i, "compound:prt", "advmod", "advcl") {
		if k > i && k <= i+2 {
			if c, ok = lexicon.Cues[l+"_"+t.Lower(k)]; ok {
				return c, true
			}
		}
	}
	for _, k := range t.Children(i, "obl") {
		m := t.Child(k, "case")
		if c, ok = lexicon.Cues[l+"_"+t.Lower(i+1)]; ok && m == i+1 && c.Frames&lexicon.Object != 0 {
			return lexicon.Cue{Stance: c.Stance, Preps: lexicon.Set{t.Lower(m): true}}, true // shrugged off the defeat: no preposition
		}
	}
	for _, w := range []string{l, l + "e", strings.TrimSuffix(l, "e"), l[:max(0, len(l)-1)]} { // the parser has rebuk, unveile and bragg too
		if c, ok = lexicon.Cues[w]; ok {
			return c, true
		}
	}
	return c, false
}

// showsUp reports whether the verb at i shows nothing: the team will show up tired.
func showsUp(t *extract.Tree, i int) bool {
	if syntax.Lemma(t, i) != "show" {
		return false
	}
	k := t.Child(i, "compound:prt")
	return k == i+1 && t.Lower(k) == "up"
}

// cueWords are the words of the cue at i, one run: the verb with its auxiliaries,
// negation and adverbs, the verbs that only lead up to it ("has been trying to
// explain"), the preposition prep that joins the content (-1 for none) and where or
// when it was said if that follows at once ("said in a statement", "said Monday").
func cueWords(t *extract.Tree, i, prep int) (first, last int) {
	group := map[int]bool{}
	addGroup(t, i, group)
	for v, n := i, 0; n < 4; n++ {
		h := leadingUp(t, v)
		if h < 0 {
			break
		}
		for _, m := range t.Children(v, "mark") {
			group[m] = true
		}
		group[h] = true
		addGroup(t, h, group)
		v = h
	}
	if prep >= 0 {
		group[prep] = true
	}
	for first = i; first > 0 && group[first-1]; first-- {
	}
	for last = i; last+1 < len(t.Tokens) && group[last+1]; last++ {
	}
	return first, last
}

// addGroup adds to group the small words that belong to the verb at v.
func addGroup(t *extract.Tree, v int, group map[int]bool) {
	for _, c := range t.Children(v) {
		switch {
		case t.Is(c, "aux", "cop", "compound:prt"):
			group[c] = true
		case t.Is(c, "advmod") && len(t.Children(c)) <= 1 && t.Tokens[c].XPOS != "WRB" && !lexicon.HedgeAdverbs[t.Lower(c)]:
			for _, k := range t.Phrase(c, nil) {
				group[k] = true
			}
		case t.Is(c, "obl") && c > v && (occasion(t, c) || t.Child(c, "case") < 0 && syntax.TimeLike(t, c)):
			for _, k := range t.Phrase(c, func(x int) bool { return t.Is(x, "acl", "appos", "punct") }) {
				group[k] = true
			}
		}
	}
}

// occasion reports whether the phrase at c names where something is said: in a
// statement, at a news conference.
func occasion(t *extract.Tree, c int) bool {
	switch syntax.Prep(t, c) {
	case "in", "at", "during", "via", "on":
		return lexicon.Occasions[syntax.Lemma(t, c)]
	}
	return false
}

// leadUps are verbs that say nothing of what is said, only of the saying: went on
// to argue, tried to explain.
var leadUps = lexicon.Words("try go continue attempt begin start keep have use get be able manage come proceed appear seem need fail bother stop happen tend")

// leadingUp is the verb that leads up to the one at v, -1 for none.
func leadingUp(t *extract.Tree, v int) int {
	h := t.Tokens[v].Head
	if h < 0 || h > v || !t.Is(v, "xcomp") && !(t.Is(v, "advcl") && syntax.Lemma(t, h) == "go" && syntax.Infinitive(t, v)) || t.Child(h, "obj", "iobj") >= 0 || !leadUps[syntax.Lemma(t, h)] {
		return -1
	}
	return h
}

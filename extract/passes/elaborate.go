package passes

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// elaborated are the tokens of a clause behind a colon or a dash with which the verb at i
// goes on to say how so, behind its clause at x: "The firm says it has met the terms: the
// plant employs 400". What others say to it behind a dash is no part of it ("The firm says the
// drug is safe — regulators disagree"), and behind a report in the past a dash may bring the
// writer's word. So is what follows from it and is still so: "said the town was poor, so
// people need to share".
func elaborated(t *extract.Tree, i, x int) []int {
	if !lexicon.Says[syntax.Lemma(t, i)] || x < i || quoted(t, x) {
		return nil
	}
	for _, c := range t.Children(i, "parataxis") {
		toks := t.Phrase(c, func(k int) bool { return t.Is(k, "punct") })
		if c < x || toks[0] == 0 || !ends(t, c) || !saysMore(t, c) {
			continue
		}
		if f := t.Tokens[toks[0]-1].Form; f == ":" || lexicon.Dashes[f] && !past(t, i) || f == "," && t.Lower(toks[0]) == "so" && !past(t, c) {
			return toks
		}
	}
	return nil
}

// saysMore reports whether the clause at c tells something that nobody in it says or
// thinks of anything.
func saysMore(t *extract.Tree, c int) bool {
	_, cue := cueOf(t, c)
	cc := t.Child(c, "cc")
	return !cue && !says(t, c) && cc < 0 && syntax.OwnSubject(t, c) >= 0 && !question(t, c)
}

// dashed is the attribution that the sentence s goes on with where a dash at the end of the
// sentence before joins it to a report in the present: "Kenya says it kept its word — Uganda
// enjoys access to the port". -1 for none.
func dashed(d *extract.Doc, as []extract.Attribution, s int) int {
	if s == 0 || d.Trees[s-1].Block != d.Trees[s].Block {
		return -1
	}
	t, u := &d.Trees[s], &d.Trees[s-1]
	r := t.Root()
	if len(u.Tokens) == 0 || !lexicon.Dashes[u.Tokens[len(u.Tokens)-1].Form] || r < 0 || !saysMore(t, r) {
		return -1
	}
	if k := reportOf(d, as, s-1); k >= 0 && !past(u, as[k].Word) {
		return k
	}
	return -1
}

// ofPredicate reports whether the relative clause at i ends its sentence and tells more of
// what somebody or something is said to be: "said the tunnel was an achievement, which shows
// the strength of the nation" is no aside of the writer's.
func ofPredicate(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	return h >= 0 && h < i && t.Child(h, "cop") >= 0 && ends(t, i)
}

// feltToo are the tokens of a clause joined to the report at i, behind its clause at x, that
// tells how the speaker or those around the speaker feel: "Li said the plans are attacked, but
// her class is satisfied with how they turned out". Nobody but the speaker knows that.
func feltToo(t *extract.Tree, i, x int) []int {
	if !lexicon.Says[syntax.Lemma(t, i)] || x < i {
		return nil
	}
	for _, c := range t.Children(i, "conj") {
		s := syntax.OwnSubject(t, c)
		if c < x || s < x || t.Child(c, "cop") < 0 || !lexicon.CueAdjectives[t.Lower(c)] && !lexicon.Emotives[t.Lower(c)] && !lexicon.WillingAdjectives[t.Lower(c)] {
			continue
		}
		p := t.Child(s, "nmod:poss")
		if own := t.Lower(s); own == "he" || own == "she" || own == "they" || p >= 0 && (t.Lower(p) == "his" || t.Lower(p) == "her" || t.Lower(p) == "their") {
			return t.Phrase(c, func(k int) bool { return writers(t, k) })
		}
	}
	return nil
}

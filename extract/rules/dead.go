package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// dead reports whether the sentence tells of the person at token name that they died or
// were killed: "the 1968 assassination of senator Robert F. Kennedy", "Slovak journalist
// Jan Kuciak was murdered in 2018". Who is dead was what their title says.
//
// Left out: what is only planned, denied, asked or said by somebody, and a death that the
// sentence does not tell of.
func dead(t *extract.Tree, name int) bool {
	i := name
	for n := 0; n < len(t.Tokens) && t.Is(i, "conj", "flat", "appos") && t.Tokens[i].Head >= 0; n++ {
		i = t.Tokens[i].Head
	}
	h := t.Tokens[i].Head
	if nameType(t, name) != extract.PER {
		return false
	}
	if lateWord(t, name) || t.Is(name, "appos", "flat") && lateWord(t, t.Tokens[name].Head) {
		return true
	}
	if h < 0 {
		return false
	}
	l := syntax.Lemma(t, h)
	switch {
	case t.Is(i, "nmod") && syntax.Prep(t, i) == "of", t.Is(i, "nmod:poss") && nounChild(t, h, "of") < 0:
		return deathNouns[l] && !openDeath(t, h)
	case t.Is(i, "nsubj:pass"):
		return (lexicon.Killings[l] || buried[l]) && happened(t, h)
	case t.Is(i, "nsubj"):
		return deaths[l] && happened(t, h)
	}
	return false
}

// lateWord reports whether a word before the noun or name at i says that who it names is dead: his
// late father, the murdered reporter.
func lateWord(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Children(i, "amod"), func(c int) bool { return c < i && deadWords[t.Lower(c)] })
}

// deadWords say of who is named behind them that they are dead.
var deadWords = lexicon.Words("late deceased slain murdered assassinated executed")

// happened reports whether the clause at v tells as the writer's own that something was so.
func happened(t *extract.Tree, v int) bool {
	f := syntax.First(t, v)
	if t.Is(f, "ccomp", "xcomp", "csubj") || t.Child(v, "mark") >= 0 && !deathTold[t.Lower(t.Child(v, "mark"))] {
		return false
	}
	g := verbGroup(t, v)
	return g.mod == extract.Actual && !g.negated && (g.tense == extract.Past || g.tense == extract.Perfect)
}

// openDeath reports whether a word before the noun at h leaves open whether anybody died.
func openDeath(t *extract.Tree, h int) bool {
	for _, c := range t.Children(h, "amod", "compound", "det", "advmod") {
		if w := t.Lower(c); openDeaths[w] || lexicon.Negations[w] || w == "any" {
			return true
		}
	}
	return t.Child(h, "cc") >= 0 && t.Lower(t.Child(h, "cc")) == "or"
}

var (
	// deathNouns are nouns for somebody's death and what comes after it.
	deathNouns = lexicon.Words("assassination murder killing death slaying execution lynching beheading funeral burial suicide demise")
	// buried are verbs by whose passive, beside that of [lexicon.Killings], somebody is dead.
	buried = lexicon.Words("bury hang")
	// deaths are verbs for dying.
	deaths = lexicon.Words("die perish")
	// openDeaths are words that leave a death open.
	openDeaths = lexicon.Words("attempted failed foiled planned alleged reported rumored rumoured possible potential supposed apparent imminent feared political character suspected would-be thwarted")
	// deathTold are conjunctions of what is so.
	deathTold = lexicon.Words("after when since because as while where before until although though")
)

// withoutFate is toks, the words of a role, without what has befallen its former holder, and
// without the letters of a title: HE the Adviser.
func withoutFate(t *extract.Tree, role int, toks []int, former bool) []int {
	return slices.DeleteFunc(toks, func(k int) bool {
		return former && befallen(t, role, k) || k < role && lexicon.Highnesses[t.Tokens[k].Form]
	})
}

// befallen reports whether token k tells what has befallen the holder of the role at token
// role, and not which role it was: "jailed former president Ann Lee" was no jailed president.
func befallen(t *extract.Tree, role, k int) bool {
	x := t.Tokens[k].XPOS
	return k < role && t.Tokens[k].Head == role && t.Is(k, "amod") && (x == "VBN" || x == "VBD") && t.NameAt(k) < 0 && t.Tokens[k+1].Form != "-" && (k == 0 || t.Tokens[k-1].Form != "-") && !electing[t.Lower(k)]
}

// electing are participles that say how somebody came to a role.
var electing = lexicon.Words("elected appointed nominated unelected self-proclaimed self-styled")

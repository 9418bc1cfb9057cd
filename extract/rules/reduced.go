package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// states are verbs whose participle with an agent says what is so: "the range run
// by the government" is one that the government runs. Who leads, holds or hosts something
// does so when the clause around it happens: a dinner to come, hosted by the mayor.
var (
	states  = lexicon.Words("run own operate control fund publish")
	offices = lexicon.Words("lead head hold host chair moderate stage co-host headline sponsor represent")
	joins   = lexicon.Words("attend join accompany watch mediate organise organize broadcast")
)

// lies are verbs whose participle says where something is.
var lies = lexicon.Words("locate situate headquarter base house nestle perch")

// reducedTense is the tense of the past participle at v, which has no auxiliary:
// past, but that of a state where an agent is named and no time.
func reducedTense(t *extract.Tree, v int) extract.Tense {
	l := syntax.Lemma(t, v)
	if f := syntax.First(t, v); (t.Is(f, "acl:", "advcl") && lies[l] || t.Is(v, "acl:") && l == "call" && t.Child(v, "obl:agent") < 0) && !slices.ContainsFunc(t.Children(v, "obl", "advmod"), func(c int) bool {
		return syntax.TimeLike(t, c) || timeAdverbs[t.Lower(c)] || t.Lower(c) == "then" || t.Lower(c) == "once"
	}) {
		return governingTense(t, v) // a cave located north of the town, called Abri, lies there and is called so
	}
	if n := t.Tokens[v].Head; n >= 0 && t.Is(v, "acl:") && joins[l] && t.Child(v, "obl:agent") >= 0 && underModal(t, n) {
		return extract.Present // will host a dinner, attended by the queen
	}
	if !t.Is(v, "acl:") && !(t.Is(v, "advcl") && offices[l]) || !states[l] && !offices[l] || t.Child(v, "obl:agent") < 0 {
		return extract.Past
	}
	for _, c := range t.Children(v, "obl", "advmod", "advcl") {
		if syntax.TimeLike(t, c) || t.Is(c, "advcl") || timeAdverbs[t.Lower(c)] || t.Lower(c) == "then" {
			return extract.Past // formerly run by, led in 2014 by
		}
	}
	if offices[l] {
		return governingTense(t, v)
	}
	return extract.Present
}

// kinds are nouns that alone name nobody: people using trains, those who want to.
var kinds = lexicon.Words("people those person persons individual individuals anyone anybody everyone everybody somebody someone one ones")

// describesKind reports whether the present participle at i tells which members of
// a kind are meant, and not what somebody did: "would apply to people using public
// trains". The noun stands bare, and names a kind by itself or depends on what only
// may, would or must be.
func describesKind(t *extract.Tree, i int) bool {
	n := t.Tokens[i].Head
	x := t.Tokens[i].XPOS
	if n < 0 || x != "VBG" && x != "VBN" || !t.Is(i, "acl:") || t.Tokens[n].UPOS == "PROPN" || t.NameAt(n) >= 0 {
		return false
	}
	if superlative(t, n) {
		return true // the most serious crimes existing in Ethiopia
	}
	if t.Tokens[n].XPOS == "NNS" && t.Child(n, "det", "nummod", "nmod:poss") < 0 && underModal(t, n) {
		return true // would allow people from poor countries visiting relatives
	}
	if x == "VBN" && kinds[t.Lower(n)] && t.Child(n, "det", "nummod", "amod", "nmod:poss") < 0 {
		return true // people affected by the flood: the phrase keeps it
	}
	if x == "VBN" {
		return t.Tokens[n].XPOS == "NNS" && len(t.Children(n, "det", "nummod", "nmod:poss", "amod", "compound", "nmod", "acl:relcl", "appos")) == 0 && t.Child(i, "obl:agent") < 0 && holdsAlways(t, n)
	}
	if t.Child(n, "det", "nummod", "amod", "compound", "nmod", "nmod:poss", "acl:relcl", "appos") >= 0 {
		return false
	}
	return kinds[t.Lower(n)] || t.Tokens[n].XPOS == "NNS" && underModal(t, n)
}

// general reports whether the relative clause at i tells which members of a kind are
// meant: "gets sounds that are no guitar sounds" does not say that sounds are none. The
// noun is its subject, a bare plural without anything else that describes it, and the
// clause holds at all times.
func general(t *extract.Tree, i int) bool {
	n, s := syntax.Antecedent(t, i), syntax.OwnSubject(t, i)
	if n < 0 || s < 0 || !syntax.IsRelative(t, s) && !whereClause(t, i) || t.Tokens[n].XPOS != "NNS" || t.NameAt(n) >= 0 || !syntax.Restrictive(t, syntax.First(t, i)) {
		return false
	}
	if t.Child(n, "det", "nummod", "amod", "compound", "nmod", "nmod:poss", "cop", "appos", "acl:") >= 0 {
		return false
	}
	if h := t.Tokens[n].Head; h >= 0 && t.Is(n, "nsubj") && comparative(t, h) {
		return true // people who slept less were more likely to fall ill
	}
	f := i
	if a := t.Child(i, "aux", "cop"); a >= 0 {
		f = a
	}
	x := t.Tokens[f].XPOS
	return (x == "VBP" || x == "VBZ") && syntax.Lemma(t, f) != "have" || x == "VBP" && f == i
}

// whereClause reports whether the relative clause at i tells where or when: illnesses
// where antibiotics are needed.
func whereClause(t *extract.Tree, i int) bool {
	for _, c := range t.Children(i, "advmod") {
		if c < i && t.Tokens[c].XPOS == "WRB" {
			return true
		}
	}
	return false
}

// superlative reports whether the noun at n is the most or the least of a kind, which
// what follows limits.
func superlative(t *extract.Tree, n int) bool {
	for _, a := range t.Children(n, "amod") {
		if t.Tokens[a].XPOS == "JJS" {
			return true
		}
		for _, d := range t.Children(a, "advmod") {
			if w := t.Lower(d); w == "most" || w == "least" {
				return true
			}
		}
	}
	return false
}

// holdsAlways reports whether the noun at n is the subject of what is so at all times:
// hurricanes of a category are called major ones.
func holdsAlways(t *extract.Tree, n int) bool {
	v := t.Tokens[n].Head
	if v < 0 || !t.Is(n, "nsubj") {
		return false
	}
	f := v
	if a := t.Child(v, "aux", "cop"); a >= 0 {
		f = a
	}
	return f != v && (t.Tokens[f].XPOS == "VBP" || t.Tokens[f].XPOS == "VBZ") && (t.Is(f, "cop") || lexicon.Thinks[syntax.Lemma(t, v)] || syntax.Lemma(t, v) == "call" || syntax.Lemma(t, v) == "know")
}

// underModal reports whether the verb that the noun at n is an argument of has a
// modal.
func underModal(t *extract.Tree, n int) bool {
	for k, h := 0, t.Tokens[n].Head; h >= 0 && k < len(t.Tokens); k, h = k+1, t.Tokens[h].Head {
		if t.Tokens[h].UPOS == "VERB" {
			aux := t.Children(h, "aux")
			if len(aux) == 0 {
				aux, _ = sharedAuxiliaries(t, h)
			}
			return hasModal(t, aux)
		}
	}
	return false
}

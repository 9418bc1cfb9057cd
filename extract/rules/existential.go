package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// findExistentials reads what there is: "There was a fire at the refinery on Sunday"
// says of a fire that it was at the refinery, "There were no survivors" of survivors
// that none exist. Where the pivot, the noun behind the verb, has a place, the place is
// what it is at; else the relation is exist.
//
// Sources: the existential construction and its pivot after Huddleston and Pullum
// (2002), chapter 16; ClausIE's SVA clauses (Del Corro and Gemulla 2013).
//
// Left out: what there is of a kind without a number, a place, a time or a denial
// ("there are problems"); pivots that a clause says more of, which is read by itself
// ("there are people who think so"), or whose content is a clause ("there is a risk that
// it fails"); what only tells how sure or how wanted something is ("there is no doubt").
func findExistentials(t *extract.Tree) []extract.Proposition {
	var out []extract.Proposition
	for i := range t.Tokens {
		s := pivot(t, i)
		if s < 0 {
			continue
		}
		if why := unexistential(t, i, s); why != "" {
			t.Silent(i, why)
			continue
		}
		p, ok := existential(t, i, s)
		if !ok {
			t.Silent(i, "says of no number, place or time that it is")
			continue
		}
		out = append(out, p)
	}
	return out
}

// pivot is the noun of which the clause at i says that there is such a thing, -1 where i
// is no such clause.
func pivot(t *extract.Tree, i int) int {
	e, s := t.Child(i, "expl"), t.Child(i, "nsubj")
	if e < 0 || s < e || t.Lower(e) != "there" || syntax.Lemma(t, i) != "be" {
		return -1
	}
	return s
}

// unexistential says why the clause at i, with the pivot s, tells of nothing that there
// is, "" where it does.
func unexistential(t *extract.Tree, i, s int) string {
	k := syntax.KindOf(t, i)
	switch {
	case k == syntax.None || k == syntax.Relative || k == syntax.Participle:
		return "a clause that says which, not that there is"
	case k == syntax.Adverbial && !assertedAdverbial(t, i):
		return "an adverbial that does not say that it is so"
	case t.Tokens[i].XPOS == "VB" && t.Child(i, "aux") < 0, t.Tokens[i].XPOS == "VBG":
		return "a form without its auxiliary" // for there to be peace
	case t.Tokens[s].UPOS != "NOUN":
		return "its noun is not told"
	case stances[syntax.Lemma(t, s)] || syntax.TimeLike(t, s):
		return "tells how sure or wanted something is"
	case t.Child(s, "acl", "ccomp", "csubj", "nmod:poss") >= 0 || t.Child(i, "ccomp", "xcomp", "advcl:relcl", "acl") >= 0:
		return "a clause says more of it"
	case slices.ContainsFunc(t.Children(s, "nmod"), func(c int) bool { return t.Lower(c) == "why" || t.Lower(c) == "how" || t.Lower(c) == "whether" }):
		return "a clause says more of it" // no explanation of why it fell
	case slices.ContainsFunc(t.Children(i, "advmod"), func(c int) bool { return asks[t.Lower(c)] || lessening[t.Lower(c)] }):
		return "asks where or when"
	}
	return ""
}

// stances are nouns by which somebody tells what he makes of a thing, and not that there
// is another.
var stances = lexicon.Words(`doubt question need way reason chance hope point sense use sign possibility likelihood risk danger fear
	thing lot kind sort something nothing anything everything excuse choice option alternative question shortage shame wonder mistake
	guarantee certainty harm limit end other room more lack call matter problem time moment justification evidence indication
	tendency desire will want pressure potential scope feeling perception opportunity difference hurry rush`)

// existential reads the clause at i about the pivot s; ok is false where nothing tells
// how many there are, where, when, or that there are none.
func existential(t *extract.Tree, i, s int) (extract.Proposition, bool) {
	p, ok := proposition(t, verbGroup(t, i), s)
	if !ok || p.Verb != "be" || p.Base == "be_as" {
		return p, false // there will be glamour as the rich arrive
	}
	p.Args[0].Prep = ""
	p.Args = slices.DeleteFunc(p.Args, func(a extract.Argument) bool { return a.Role == extract.RoleManner }) // is literally no rest
	if p.Base == "be" {
		p = placed(t, s, p)
	}
	if p.Base == "be" {
		p.Base, p.Verb = "exist", "exist"
	}
	told := p.Base != "exist" || p.Negated || t.Child(s, "nummod") >= 0 || slices.ContainsFunc(p.Args[1:], func(a extract.Argument) bool {
		return a.Role == extract.RoleTime && a.Prep != ""
	})
	return p, told
}

// placed is p with the place that stands last in the phrase of its pivot s as what the
// pivot is at: two prisons in the town are in the town.
func placed(t *extract.Tree, s int, p extract.Proposition) extract.Proposition {
	subject := &p.Args[0]
	for _, c := range t.Children(s, "nmod") {
		if c < s || !whereabouts(t, c) || subject.Tokens[len(subject.Tokens)-1] != lastUnder(t, c) {
			continue
		}
		kept := syntax.Trim(t, slices.DeleteFunc(slices.Clone(subject.Tokens), func(k int) bool { return t.Under(k, c) }))
		if len(kept) == 0 {
			return p
		}
		place := syntax.Argument(t, c, extract.RoleObject)
		p.Base += "_" + slugWord(place.Prep)
		*subject = syntax.Phrase(t, s, kept, extract.RoleSubject)
		p.Args = slices.Insert(p.Args, 1, place)
		return p
	}
	return p
}

// whereabouts reports whether the phrase at c says where something is: a fire at the
// refinery, a school in the village, but not an increase in prices.
func whereabouts(t *extract.Tree, c int) bool {
	return syntax.RoleOf(t, c) == extract.RolePlace || outside[syntax.Prep(t, c)] && !syntax.TimeLike(t, c)
}

// outside are prepositions that say where something is, whatever their noun is.
var outside = lexicon.Words("at near outside inside beneath beside behind throughout across")

// lastUnder is the last token of the phrase at i that is a word.
func lastUnder(t *extract.Tree, i int) int {
	last := i
	for _, k := range t.Phrase(i, nil) {
		if !t.Is(k, "punct") {
			last = max(last, k)
		}
	}
	return last
}

package rules

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// withAntecedent adds the noun that a relative clause modifies where the
// relative pronoun, or the gap, is no subject: "points we could agree on".
func withAntecedent(t *extract.Tree, i int, p extract.Proposition) extract.Proposition {
	a := syntax.Antecedent(t, i)
	if a < 0 || atThis(t, i) || syntax.Core(t, a) == p.Args[0].Head || relativeIn(t, p.Args[0].Tokens) >= 0 || t.Child(i, "mark") >= 0 {
		return p
	}
	for _, v := range []int{i, syntax.First(t, i)} {
		if s := t.Child(v, syntax.Subjects...); s >= 0 && relativeIn(t, syntax.Noun(t, s)) >= 0 {
			return p // Jimenez, whose father, Luis, fell and died
		}
	}
	if s := predicated(t, a); s >= 0 && s != p.Args[0].Head {
		a = s
	}
	for _, c := range t.Children(i) {
		if !syntax.IsRelative(t, c) {
			continue
		}
		switch {
		case t.Is(c, "nsubj"):
			return p
		case t.Is(c, "advmod", "obl") && t.Lower(c) == "when":
			if bareTime(t, a) {
				return p // at a time when prices are high
			}
			o := timeArgument(t, a)
			o.Prep = dayPrep(t, a)
			p.Args = append(p.Args, o)
			return p
		case t.Is(c, "obl") && syntax.Prep(t, c) == "" && adverbialNouns[syntax.Lemma(t, a)]:
			return p // the last way that we ruled out contamination
		case t.Is(c, "obl") && syntax.Prep(t, c) == "in" && len(p.Args) > 1 && framing(t, a):
			return p // a case in which a patient died
		case t.Is(c, "obj", "obl"):
			return insertObject(t, a, syntax.Prep(t, c), received(t, i, p))
		case t.Is(c, "advmod") && t.Lower(c) == "where" && (bareTime(t, a) || (len(p.Args) > 1 || p.Passive) && framing(t, a)):
			return p
		case t.Is(c, "advmod") && t.Lower(c) == "where":
			o := syntax.Outside(t, syntax.Argument(t, a, extract.RolePlace), i)
			o.Prep = whereAbouts(t, a)
			p.Args = append(p.Args, o)
			return p
		}
	}
	if f := syntax.First(t, i); f != i && whereClause(t, f) {
		return p // events where people are killed or injured
	}
	if q, ok := filled(t, i, a, p); ok {
		return q
	}
	for _, b := range p.Args[1:] {
		if b.Role == extract.RoleObject && (b.Prep == "" || !zeroRelative(t, i)) || b.Role == extract.RoleComplement {
			return p
		}
	}
	if contentNouns[syntax.Lemma(t, a)] {
		return p // "proof he had been poisoned": the clause is what was proved
	}
	if x := t.Child(i, "xcomp"); x >= 0 {
		if o := t.Child(x, "obj"); o >= 0 && syntax.IsRelative(t, o) && slices.Contains(p.Predicate, x) {
			return insertObject(t, a, "", p) // a task that she wants to finish
		}
		if slices.Contains(p.Predicate, x) && t.Child(x, "obj", "ccomp", "xcomp", "compound:prt") < 0 && lexicon.Transitive[syntax.Lemma(t, x)] && noPronoun(t, i) && !adverbialNouns[syntax.Lemma(t, a)] {
			return insertObject(t, a, "", p) // the steps that we have taken and continue to take
		}
		return p
	}
	return insertObject(t, a, stranded(t, i), p)
}

// noPronoun reports whether the relative clause at i, or the one it is coordinated with, has a
// subject of its own and no relative pronoun: the steps we have taken.
func noPronoun(t *extract.Tree, i int) bool {
	f := syntax.First(t, i)
	return syntax.OwnSubject(t, f) >= 0 && !slices.ContainsFunc(t.Children(f), func(c int) bool { return syntax.IsRelative(t, c) })
}

// withPlace adds the noun that the relative clause at i, a predicate, describes by "where"
// or by a preposition and "which": a senate in which half of the members are women.
func withPlace(t *extract.Tree, i int, p extract.Proposition) extract.Proposition {
	a := syntax.Antecedent(t, i)
	if a < 0 || slices.ContainsFunc(p.Args, func(x extract.Argument) bool { return x.Head == a }) {
		return p
	}
	if x := t.Child(i, "xcomp", "advcl"); x > i {
		if o := t.Child(x, "obj"); o >= 0 && syntax.IsRelative(t, o) {
			return insertObject(t, a, "", p) // problems that they were unable to solve
		}
	}
	for _, c := range t.Children(i, "advmod", "obl", "nmod") {
		o := syntax.Outside(t, syntax.Argument(t, a, extract.RoleOblique), i)
		switch {
		case c < i && t.Lower(c) == "where":
			o.Role, o.Prep = extract.RolePlace, whereAbouts(t, a)
		case syntax.Prep(t, c) == "of" && t.Tokens[i].UPOS != "NOUN":
			continue // plants, 12 of which are small
		case c < i && (t.Lower(c) == "which" || t.Lower(c) == "whom") && syntax.Prep(t, c) != "":
			o.Prep = syntax.Prep(t, c)
		default:
			continue
		}
		p.Args = append(p.Args, o)
		return p
	}
	return p
}

// whereAbouts is the preposition by which something is where the noun at a is that a "where" describes: the
// noun's own at, on for what one is on, else in. "On a farm where thieves stole ten cows" has them stolen on it.
func whereAbouts(t *extract.Tree, a int) string {
	if w := syntax.Prep(t, a); w == "at" || w == "on" && surfaces[syntax.Lemma(t, a)] {
		return w
	}
	return "in"
}

// surfaces are nouns for what one is on.
var surfaces = lexicon.Words("farm ranch plantation estate campus island coast beach shore ship boat vessel ferry plane flight train bus street road avenue highway border site platform floor field")

// toldOf is the noun that the relative clause around the report of the clause at i describes,
// where it is the object of that clause: the treaty, which Russia says it has left. -1 for none.
func toldOf(t *extract.Tree, i int) int {
	o, h := t.Child(i, "obj"), t.Tokens[i].Head
	if o < 0 || o > i || h < o || !t.Is(i, "ccomp") || !t.Is(h, "acl:relcl") || !syntax.IsRelative(t, o) {
		return -1
	}
	return syntax.Antecedent(t, h)
}

// dayPrep is the preposition of the time at i where something happened then, with
// whatever preposition its own clause has: "since 2019, when" is in 2019.
func dayPrep(t *extract.Tree, i int) string {
	switch p := syntax.Prep(t, i); {
	case p == "in" || p == "on" || p == "at" || p == "during":
		return p
	case strings.HasSuffix(t.Lower(i), "day"):
		return "on"
	}
	return "in"
}

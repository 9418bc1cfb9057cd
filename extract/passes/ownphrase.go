package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// ownPhrases are the arguments without the phrases that stand between the first of the
// objects and a later one, where that, the k-th, is told: in "went to Ann from Rome, Bo from
// Oslo" Bo is not from Rome.
func ownPhrases(t *extract.Tree, args, objects []extract.Argument, k int) []extract.Argument {
	if k == 0 || objects[k].Head <= objects[0].Head {
		return args
	}
	return append(args[:2:2], slices.DeleteFunc(slices.Clone(args[2:]), func(a extract.Argument) bool {
		return a.Sentence == args[0].Sentence && objects[0].Head < a.Head && a.Head < objects[k].Head && (a.Prep == "" || t.Child(a.Head, "case") > objects[0].Head)
	})...)
}

// ownTime are the arguments of a clause whose object, the second of them, has a time of its
// own behind it or in it: "reached the final in 2010, the semi-finals in 2014". Of those that
// the clause had, one that is told of the object is left out.
func ownTime(t *extract.Tree, args []extract.Argument, later bool) []extract.Argument {
	o := args[1]
	out := slices.DeleteFunc(slices.Clone(args), func(a extract.Argument) bool {
		return a.Role == extract.RoleTime && a.Sentence == o.Sentence && slices.Contains(o.Tokens, a.Head)
	})
	if c := syntax.TimeOf(t, o.Head); later && c >= 0 && !slices.Contains(o.Tokens, c) && !slices.ContainsFunc(out, func(a extract.Argument) bool { return a.Role == extract.RoleTime }) {
		a := syntax.Argument(t, c, extract.RoleTime)
		a.Sentence = o.Sentence
		out = append(out, a)
	}
	return out
}

// errandTime is the time of the object o, a later conjunct with a preposition, where the first
// had one of its own: "spoke to reporters on Monday and to students on Tuesday". nil for
// none.
func errandTime(t *extract.Tree, p extract.Proposition, o extract.Argument) []extract.Argument {
	timed := func(a extract.Argument) bool { return a.Role == extract.RoleTime }
	if o.Prep == "" || o.Sentence != p.Sentence || slices.ContainsFunc(p.Args, timed) {
		return nil
	}
	cs := t.Children(o.Head, "nmod", "orphan")
	for _, c := range append(cs, t.Children(p.Head, "obl")...) {
		if c < o.Head || !syntax.TimeLike(t, c) || slices.Contains(o.Tokens, c) || t.Is(c, "nmod:poss") {
			continue
		}
		if t.Tokens[c].Head == p.Head && t.Phrase(c, nil)[0] != o.Tokens[len(o.Tokens)-1]+1 {
			continue
		}
		a := syntax.Argument(t, c, extract.RoleTime)
		a.Prep, a.Sentence = syntax.Prep(t, c), p.Sentence
		return []extract.Argument{a}
	}
	return nil
}

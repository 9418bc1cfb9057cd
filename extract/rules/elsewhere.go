package rules

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// elsewhereTold says why the predicate at i tells of the subject at s only together with
// what stands in another sentence, "" where it tells by itself: "The reality is different".
func elsewhereTold(t *extract.Tree, i, s int) string {
	switch {
	case pointsOn(t, i, s):
		return "where the text tells it" // Here are some of the comments
	case otherThan(t, i, s):
		return "different, and from what is not said"
	case ofWhole(t, s) == nil && ofFronted(t, i, extract.Proposition{Args: []extract.Argument{syntax.Argument(t, s, extract.RoleSubject)}}):
		return "a part of what stands before it" // Of the 1,200 voters, 40% were undecided
	case lastTime(t, i, s):
		return "its subject is a time, and its predicate none" // the last time it happened was Lee in 2014
	case thereAlone(t, i, s):
		return "where it is so, another sentence tells" // There, sales have dropped
	case stillMore(t, i):
		return "more than what is not said" // but the demands are greater still
	case ofThat(t, i):
		return "of what only stands for a noun before it" // was typical of that found on islands
	case exceptional(t, i):
		return "an exception, and to what is not said"
	case amongOthers(t, i, s):
		return "which of those told of before" // Lee, another nurse, was the second to win
	}
	return ""
}

// pointsOn reports whether the predicate at i, of the subject at s, is only where in the text
// that stands: "Here are some of the comments", "The results are below".
func pointsOn(t *extract.Tree, i, s int) bool {
	w := t.Lower(i)
	return (w == "here" && i < s || w == "below") && t.Tokens[i].UPOS == "ADV" && t.Child(i, "obl", "nmod", "advmod", "obl:unmarked", "nmod:unmarked") < 0
}

// otherThan reports whether the adjective at i says that the one thing at s differs, and
// nothing in the clause from what: "The reality is different".
func otherThan(t *extract.Tree, i, s int) bool {
	if t.Lower(i) != "different" || t.Child(i, "obl", "advcl", "nmod", "ccomp") >= 0 || t.Child(s, "conj", "nummod", "nmod") >= 0 {
		return false
	}
	d := t.Child(s, "det")
	return d >= 0 && (t.Lower(d) == "the" || t.Lower(d) == "this" || t.Lower(d) == "that" || t.Lower(d) == "these" || t.Lower(d) == "those")
}

// amongOthers reports whether the predicate at i gives the subject at s a place in a row that
// the words beside it make a row of others of its kind: in "Lee, another nurse, was the second
// person to win" she was the second nurse.
func amongOthers(t *extract.Tree, i, s int) bool {
	another := func(n int) bool {
		d := t.Child(n, "det")
		return d >= 0 && t.Lower(d) == "another"
	}
	if !slices.ContainsFunc(append(t.Children(s, "appos"), s), another) {
		return false
	}
	place := func(k int) bool {
		return ordinals[t.Lower(k)] || strings.HasSuffix(t.Lower(k), "th") && t.Tokens[k].UPOS == "ADJ"
	}
	return place(i) || slices.ContainsFunc(t.Children(i, "amod", "nummod"), place)
}

// thereAlone reports whether the clause at i is so of the common things at s only "there" or "here", as
// its first word says: "There, sales have dropped by a third". What somebody did there he did.
func thereAlone(t *extract.Tree, i, s int) bool {
	if len(t.Tokens) < 4 || t.Lower(0) != "there" && t.Lower(0) != "here" || t.Tokens[1].Form != "," || t.Tokens[0].Head != i || t.Tokens[0].UPOS != "ADV" {
		return false
	}
	if t.NameAt(s) >= 0 || t.Tokens[s].UPOS != "NOUN" || t.Child(s, "det", "nmod:poss", "nmod") >= 0 {
		return false
	}
	return !slices.ContainsFunc(t.Children(i, "obl"), func(k int) bool { return syntax.RoleOf(t, k) == extract.RolePlace })
}

// stillMore reports whether the comparative at i goes beyond another of the same kind, and
// nothing beside it says what that is like: greater still, even lower.
func stillMore(t *extract.Tree, i int) bool {
	if t.Tokens[i].XPOS != "JJR" && !comparative(t, i) || t.Child(i, "obl", "advcl", "nmod", "obl:unmarked", "conj") >= 0 {
		return false
	}
	return i+1 < len(t.Tokens) && t.Lower(i+1) == "still" || slices.ContainsFunc(t.Children(i, "advmod"), func(c int) bool {
		return c < i && (t.Lower(c) == "even" || t.Lower(c) == "still" && c == i-1)
	})
}

// ofThat reports whether the adjective at i asks for a phrase that "that" heads, with words of its
// own: typical of that found on Greek islands.
func ofThat(t *extract.Tree, i int) bool {
	return t.Tokens[i].UPOS == "ADJ" && slices.ContainsFunc(t.Children(i, "obl"), func(k int) bool {
		return k > i && t.Lower(k) == "that" && t.Tokens[k].UPOS == "PRON" && governedBy(t, k) && t.Child(k, "acl", "nmod") > k
	})
}

// exceptional reports whether the noun at i says that something is or is no exception, and
// not to what: "This year was no exception".
func exceptional(t *extract.Tree, i int) bool {
	return t.Lower(i) == "exception" && t.Child(i, "nmod", "obl", "acl", "advcl", "conj") < 0
}

// lastTime reports whether the subject at s is the time when something happened and the
// predicate at i somebody with whom it did: "The last time a starter did so was Lee in 2014".
func lastTime(t *extract.Tree, i, s int) bool {
	return t.Lower(s) == "time" && t.Child(s, "acl:relcl", "acl") > s && (t.NameAt(i) >= 0 || t.Tokens[i].UPOS == "PROPN")
}

package repair

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// sourceTime hangs a time right behind who is quoted on them: "killed 20, according to police on Thursday" tells
// when police said so, and not when it happened.
func sourceTime(t *extract.Tree) {
	for c := range t.Tokens {
		s := besideBefore(t, c)
		if s < 0 || syntax.TimeLike(t, s) || c < 2 {
			continue
		}
		if m := t.Child(s, "case"); m >= 0 && t.Lower(m) == "according" && (syntax.Prep(t, c) == "on" || t.Child(c, "case") < 0) {
			attach(t, c, s, strings.Replace(t.Tokens[c].Deprel, "obl", "nmod", 1))
		}
	}
}

// baseTime hangs a time right behind the amount that something is measured from on the amount: "rose to 40% from
// 12% in 2014" tells when it was 12%, and not when it rose. What happened "on Monday" or "this year" did so then.
func baseTime(t *extract.Tree) {
	for c := range t.Tokens {
		a := besideBefore(t, c)
		if a < 0 || syntax.TimeLike(t, a) || syntax.Prep(t, a) != "from" || !figure(t, a) {
			continue
		}
		p := syntax.Prep(t, c)
		if p != "in" && p != "on" || p == "on" && syntax.Month(t, c) || t.Child(c, "det") >= 0 && t.Lower(t.Child(c, "det")) == "this" {
			continue
		}
		to := func(k int) bool { return k > c && syntax.Prep(t, k) == "to" }
		if !syntax.PartOfDay(t, c) && !slices.ContainsFunc(t.Children(t.Tokens[c].Head, "obl"), to) { // from 120 in 2015 to 80 in 2021
			attach(t, c, a, "nmod")
		}
	}
}

// figure reports whether the phrase at i is an amount.
func figure(t *extract.Tree, i int) bool {
	if t.Tokens[i].UPOS == "NUM" || t.Tokens[i].UPOS == "SYM" || t.Child(i, "nummod") >= 0 {
		return true
	}
	c := t.Child(i, "flat")
	return c >= 0 && t.Tokens[c].UPOS == "NUM" // Tk 366 crore
}

// perfectTime hangs a date on the event right before it where the verb is in the perfect, which has no date of
// its own: "has apologised for the crash on 4 May 2019" tells when the crash was.
func perfectTime(t *extract.Tree) {
	for c := range t.Tokens {
		v := t.Tokens[c].Head
		if v < 0 || v > c || !t.Is(c, "obl") || t.Tokens[v].UPOS != "VERB" || syntax.Prep(t, c) != "on" && syntax.Prep(t, c) != "in" || !syntax.TimeLike(t, c) {
			continue
		}
		ph := t.Phrase(c, nil)
		if before(t, c) == "," || !slices.ContainsFunc(ph, func(k int) bool { return fourDigits(t.Tokens[k].Form) }) || !hasDone(t, v) {
			continue
		}
		for n := ph[0] - 1; n > v; n-- {
			if h := t.Tokens[n].Head; h < 0 || !t.Is(n, "obj", "obl", "nmod") || !isEvent(t, n) || t.Tokens[n].UPOS != "NOUN" {
				continue
			}
			if e := t.Phrase(n, nil); e[len(e)-1] == ph[0]-1 {
				attach(t, c, n, "nmod")
			}
			break
		}
	}
}

// hasDone reports whether the verb at i is in the present perfect: has closed, have been told.
func hasDone(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Children(i, "aux"), func(a int) bool {
		return t.Tokens[a].Lemma == "have" && t.Tokens[a].XPOS != "VBD" && t.Tokens[a].XPOS != "VB"
	})
}

// fourDigits reports whether w may be a year.
func fourDigits(w string) bool {
	return len(w) == 4 && (w[0] == '1' || w[0] == '2') && strings.Trim(w, "0123456789") == ""
}

// besideBefore is the phrase of the same head that ends right before the time at c, behind both of which nothing
// else can hold them together. -1 for none.
func besideBefore(t *extract.Tree, c int) int {
	v := t.Tokens[c].Head
	if v < 0 || !t.Is(c, "obl") || !syntax.TimeLike(t, c) {
		return -1
	}
	ph := t.Phrase(c, func(k int) bool { return t.Is(k, "punct") })
	if len(ph) == 0 || ph[0] == 0 {
		return -1
	}
	for k := ph[0] - 1; k >= 0 && k != v; k = t.Tokens[k].Head {
		if !t.Is(k, "obl", "nmod") {
			continue
		}
		if e := t.Phrase(k, nil); e[len(e)-1] != ph[0]-1 {
			return -1
		}
		if w := syntax.Prep(t, k); w == "from" || strings.HasPrefix(w, "according") {
			return k
		}
	}
	return -1
}

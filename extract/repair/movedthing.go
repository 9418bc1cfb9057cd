package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// lootedTo hangs where something is given back or sent on the giving, where the parser hung it on
// what had been done to the thing: "returned 21 masks looted by soldiers in 1897 to Nigeria".
func lootedTo(t *extract.Tree) {
	for o := range t.Tokens {
		p := t.Tokens[o].Head
		if !t.Is(o, "obl") || p < 0 || p > o || preposition(t, o) != "to" || t.Tokens[p].XPOS != "VBN" || !t.Is(p, "acl") || handsOn[syntax.Lemma(t, p)] || !takesOff[syntax.Lemma(t, p)] {
			continue
		}
		n := t.Tokens[p].Head
		if v := t.Tokens[max(n, 0)].Head; n >= 0 && n < p && v >= 0 && v < n && (t.Is(n, "obj") || t.Is(n, "nsubj:pass")) && handsOn[syntax.Lemma(t, v)] && hangsTo(t, v) < 0 {
			attach(t, o, v, "obl")
		}
	}
}

// hangsTo is the phrase with "to" that the verb at v has already, -1 for none.
func hangsTo(t *extract.Tree, v int) int {
	for _, c := range t.Children(v, "obl", "iobj") {
		if preposition(t, c) == "to" {
			return c
		}
	}
	return -1
}

var (
	// calledOff are verbs that end what has lasted.
	calledOff = lexicon.Words("end call stop lift suspend break halt resolve finish abandon conclude settle")
	// handsOn are verbs that bring a thing to somebody.
	handsOn = lexicon.Words("return hand give send ship sell transfer deport extradite repatriate deliver donate export bring award present restore pay move lend")
	// takesOff are verbs of what is done to a thing, which go to nobody.
	takesOff = lexicon.Words(`loot steal seize take capture arrest detain find discover rescue build make catch grow produce hold keep recover
		confiscate buy accuse suspect convict save earn collect raise paint write carve mine harvest damage wound injure kill`)
)

// lastedAfter hangs what something came after on the ending of it, where the parser hung it on how
// long it had lasted: "ended a strike that had lasted 40 days after talks with the mayor".
func lastedAfter(t *extract.Tree) {
	for o := range t.Tokens {
		r := t.Tokens[o].Head
		if !t.Is(o, "obl") || r < 0 || r > o || preposition(t, o) != "after" || !t.Is(r, "acl:relcl") || syntax.Lemma(t, r) != "last" {
			continue
		}
		n := t.Tokens[r].Head
		if v := t.Tokens[max(n, 0)].Head; n >= 0 && n < r && v >= 0 && v < n && t.Is(n, "obj") && calledOff[syntax.Lemma(t, v)] {
			attach(t, o, v, "obl")
			if d := t.Child(o, "nmod:unmarked"); d > r && d < o {
				attach(t, d, r, "obl:unmarked") // 40 days after talks
			}
		}
	}
}

// aboutWork gives a relative clause to the work before it, and not to what the work is about, where
// its verb tells what is done to works: "a play about the earthquake that was never staged".
func aboutWork(t *extract.Tree) {
	for r := range t.Tokens {
		n, s := t.Tokens[r].Head, t.Child(r, "nsubj", "nsubj:pass")
		if !t.Is(r, "acl:relcl") || n < 0 || n > r || s < n || s > r || t.Lower(s) != "that" && t.Lower(s) != "which" || !(publishes[syntax.Lemma(t, r)] || syntax.Lemma(t, r) == "win" && prize(t, t.Child(r, "obj"))) {
			continue
		}
		p := preposition(t, n)
		if w := t.Tokens[n].Head; t.Is(n, "nmod") && w >= 0 && w < n && (p == "about" || p == "on" || p == "by" || p == "of") && works[syntax.Lemma(t, w)] && !works[syntax.Lemma(t, n)] {
			attach(t, r, w, "acl:relcl")
		}
	}
}

// prize reports whether the noun at i, negative for none, is something that works win.
func prize(t *extract.Tree, i int) bool {
	return i >= 0 && prizes[syntax.Lemma(t, i)]
}

var (
	works     = lexicon.Words("play book film movie novel documentary song album article report paper study opera musical biography memoir poem essay drama comedy thriller story series podcast programme program magazine exhibition pamphlet")
	publishes = lexicon.Words("stage publish release screen premiere broadcast translate print perform air adapt nominate film shoot reissue serialise serialize write")
	prizes    = lexicon.Words("prize award oscar emmy bafta grammy medal bear palme pulitzer booker")
)

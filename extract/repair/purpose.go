package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// purposeAnd joins a base form behind "and" to the infinitive right before it, where the
// parser joined it to the finite verb: "Clans fight to control mines and determine who is
// stronger" is what they fight for, and not what they do.
func purposeAnd(t *extract.Tree) {
	for c := range t.Tokens {
		v := t.Tokens[c].Head
		if v < 0 || v > c || !t.Is(c, "conj") || t.Tokens[c].XPOS != "VB" || t.Child(c, "nsubj", "aux", "mark", "expl") >= 0 || !finitePresent(t, v) {
			continue
		}
		and := t.Child(c, "cc")
		if and < 1 || t.Lower(and) != "and" || t.Tokens[and-1].Form == "," {
			continue
		}
		for _, x := range t.Children(v, "advcl", "xcomp") {
			if ph := t.Phrase(x, nil); x > v && x < and && syntax.Infinitive(t, x) && ph[len(ph)-1] == and-1 && t.Child(x, "conj") < 0 {
				attach(t, c, x, "conj")
				break
			}
		}
	}
}

// finitePresent reports whether the verb at v is a present without an auxiliary.
func finitePresent(t *extract.Tree, v int) bool {
	x := t.Tokens[v].XPOS
	return (x == "VBP" || x == "VBZ") && t.Child(v, "aux", "cop") < 0
}

// gerundAdverb hangs an adverb right behind the object of a gerund that is a subject on the
// gerund: "sorting waste properly would cut costs" would not properly cut them.
func gerundAdverb(t *extract.Tree) {
	for k := 2; k+1 < len(t.Tokens); k++ {
		v := t.Tokens[k].Head
		if v <= k || !t.Is(k, "advmod") || !mannerAdverb(t, k) || t.Tokens[k+1].XPOS != "MD" || t.Tokens[k+1].Head != v {
			continue
		}
		s := t.Child(v, "csubj", "nsubj")
		if s < 0 || s >= k || !endsAt(t, s, k-1) {
			continue
		}
		if g := t.Phrase(s, nil)[0]; g == s && t.Is(s, "csubj") && t.Tokens[s].XPOS == "VBG" {
			attach(t, k, s, "advmod")
		} else if g == s-1 && s == k-1 && t.Is(g, "compound", "amod") && len(t.Lower(g)) > 5 && t.Lower(g)[len(t.Lower(g))-3:] == "ing" {
			t.Tokens[g].UPOS, t.Tokens[g].XPOS = "VERB", "VBG" // processing waste
			attach(t, g, v, "csubj")
			attach(t, s, g, "obj")
			attach(t, k, g, "advmod")
		}
	}
}

// mannerAdverb reports whether the adverb at k says how something is done.
func mannerAdverb(t *extract.Tree, k int) bool {
	w := t.Lower(k)
	return len(w) > 4 && w[len(w)-2:] == "ly" && !lexicon.SkipAdverbs[w] && !lexicon.HedgeAdverbs[w] && !lexicon.MaybeAdverbs[w] && !modalAdverbs[w]
}

// modalAdverbs are adverbs in -ly before a modal that belong to it and not to what is before.
var modalAdverbs = lexicon.Words("recently previously formerly usually normally typically generally rarely hardly barely eventually inevitably invariably undoubtedly surely definitely largely mostly mainly only early daily alone finally gradually immediately significantly greatly drastically dramatically")

// endsAt reports whether the phrase of the token at i ends with token k.
func endsAt(t *extract.Tree, i, k int) bool {
	ph := t.Phrase(i, nil)
	return len(ph) > 0 && ph[len(ph)-1] == k
}

// toUp makes "up" behind "to" and before a noun phrase the verb that it is: "plans to up
// exports to $40 million".
func toUp(t *extract.Tree) {
	for k := 2; k+1 < len(t.Tokens); k++ {
		to, v := k-1, k-2
		if t.Lower(k) != "up" || t.Lower(to) != "to" || t.Tokens[k].UPOS == "VERB" || !nounAhead(t, k+1) {
			continue
		}
		if t.Tokens[v].UPOS != "VERB" || t.Under(v, k) {
			continue
		}
		o := t.Tokens[k+1].Head
		if nounLike(t, k+1) && !t.Is(k+1, "compound", "nmod:poss") {
			o = k + 1
		}
		t.Tokens[k].UPOS, t.Tokens[k].XPOS, t.Tokens[k].Lemma = "VERB", "VB", "up"
		attach(t, k, v, "xcomp")
		attach(t, to, k, "mark")
		attach(t, o, k, "obj")
		for _, c := range append(t.Children(o, "nmod"), t.Children(v, "obl")...) {
			if c > o && (syntax.Prep(t, c) == "to" || syntax.Prep(t, c) == "by") {
				attach(t, c, k, "obl")
			}
		}
	}
}

// nounAhead reports whether the token at k opens a noun phrase.
func nounAhead(t *extract.Tree, k int) bool {
	o := t.Tokens[k].Head
	return nounLike(t, k) && t.Tokens[k].UPOS != "NUM" || t.Is(k, "det", "amod", "nmod:poss", "compound") && o > k && nounLike(t, o) && t.Tokens[o].UPOS != "NUM" && t.Tokens[o].UPOS != "SYM"
}

// whenAnd joins a present clause behind "and" to the clause of time right before it that tells
// what there is then, where the parser joined it to the main clause: "The shift starts at ten,
// when there are no managers and nurses take charge" lets them take charge then only.
func whenAnd(t *extract.Tree) {
	for c := range t.Tokens {
		v, s := t.Tokens[c].Head, t.Child(c, "nsubj")
		and := t.Child(c, "cc")
		if v < 0 || v > c || !t.Is(c, "conj") || s < 0 || and < 1 || s < and || t.Lower(and) != "and" || t.Tokens[and-1].Form == "," || !finitePresent(t, c) {
			continue
		}
		for _, w := range t.Children(v, "advcl") {
			m := t.Child(w, "advmod", "mark")
			if w > v && w < and && t.Child(w, "expl") >= 0 && m >= 0 && (t.Lower(m) == "when" || t.Lower(m) == "where") && finitePresent(t, w) && endsAt(t, w, and-1) {
				attach(t, c, w, "conj")
				break
			}
		}
	}
}

// nthTime hangs "for the third time" behind a participle that describes a noun of the clause
// on its verb: "sailed through waters claimed by Riga for the third time in a week" counts the
// voyages, and not the claims.
func nthTime(t *extract.Tree) {
	for k := 3; k < len(t.Tokens); k++ {
		p := t.Tokens[k].Head
		a := t.Child(k, "amod")
		if t.Lower(k) != "time" || p < 0 || p > k || !t.Is(k, "obl") || syntax.Prep(t, k) != "for" || a < 0 || !lexicon.Ordinals[t.Lower(a)] || !t.Is(p, "acl:") || t.Tokens[p].XPOS != "VBN" || !syntax.Restrictive(t, p) {
			continue
		}
		n := t.Tokens[p].Head
		if v := t.Tokens[n].Head; v >= 0 && v < n && t.Is(n, "obj", "obl") && t.Tokens[v].UPOS == "VERB" {
			attach(t, k, v, "obl")
		}
	}
}

// whereNeeded hangs a clause that says in which cases something is so on its verb, where the
// parser hung it on the noun before it: "will meet needs where it is reasonable".
func whereNeeded(t *extract.Tree) {
	for c := 3; c < len(t.Tokens); c++ {
		n, m := t.Tokens[c].Head, t.Child(c, "advmod", "mark")
		if n < 0 || n > c || m < 1 || t.Lower(m) != "where" || !t.Is(c, "acl:relcl") || t.Tokens[m-1].Form == "," || !syntax.Fitting[t.Lower(c)] || t.Lower(m+1) != "it" {
			continue
		}
		if v := t.Tokens[n].Head; v >= 0 && v < n && t.Is(n, "obj", "obl") && t.Tokens[v].UPOS == "VERB" {
			attach(t, c, v, "advcl")
		}
	}
}

// frontedObject gives what stands before the subject of "I had to draw and approve" to the
// last verb, where that has no object: "All the costumes, I had to draw and approve".
func frontedObject(t *extract.Tree) {
	for d := range t.Tokens {
		v := t.Tokens[d].Head
		if !t.Is(d, "dislocated") || v < d || !commonNoun(t, d) {
			continue
		}
		s, x := syntax.OwnSubject(t, v), t.Child(v, "xcomp")
		if s < d || s < 1 || t.Tokens[s-1].Form != "," || t.Tokens[s].UPOS != "PRON" || x < v || !syntax.Infinitive(t, x) || t.Tokens[x].UPOS != "VERB" || t.Child(x, "obj", "ccomp", "xcomp", "obl") >= 0 {
			continue
		}
		attach(t, d, x, "obj")
	}
}

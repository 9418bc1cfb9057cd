package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// gapped gives a clause without a verb its place: in "senators would be limited to two
// terms and representatives to three" the parser joins the representatives to the terms.
// The noun becomes a conjunct of the verb and its phrase an orphan of the noun, as UD has
// it (https://universaldependencies.org/u/dep/orphan.html). In "was 54 percent for men and 55
// percent for women" no verb is left out.
func gapped(t *extract.Tree) {
	for m := range t.Tokens {
		if percentOf(t, m) {
			t.Tokens[m].Deprel = "nmod"
			continue
		}
		if secondNumber(t, m) || secondClause(t, m) {
			continue
		}
		v, c := t.Tokens[m].Head, gapBefore(t, m)
		if c < 0 || t.Lower(c) == "those" {
			continue // work with parents and those with asthma
		}
		if t.Is(m, "nmod", "orphan") {
			for v = c; v >= 0 && t.Tokens[v].UPOS != "VERB"; v = t.Tokens[v].Head {
			}
		}
		if v < 0 || v > c {
			continue
		}
		h := t.Tokens[c].Head
		for _, n := range t.Children(v, "obl") {
			if byWay(t, m) || sharedPlace(t, n, c, m) || h == n && t.Child(n, "conj") < c && t.Tokens[c].UPOS == "NOUN" {
				continue // in Gaza, Jenin, and camps in Syria
			}
			if preposition(t, m) == "of" && !acts(t, c) {
				break // spoke of the values of bees and the interest of growers
			}
			twin := preposition(t, n) == preposition(t, m) && (t.Tokens[m].UPOS == t.Tokens[n].UPOS || syntax.TimeLike(t, m) == syntax.TimeLike(t, n))
			if n > v && n < t.Child(c, "cc") && twin && !(h == n && isName(t, n, extract.LOC) && isName(t, c, extract.LOC) && t.NameAt(m) < 0) && // in Mexico and the U.S. in her career
				(h == n || h == v || t.Is(h, "nsubj") && t.Tokens[h].Head == v && t.Tokens[c].UPOS == "NUM" || t.Is(h, "obj") && t.Tokens[h].Head == v && h < n) {
				attach(t, c, v, "conj")
				attach(t, m, c, "orphan")
				break
			}
		}
	}
}

// acts reports whether the noun at c is one for somebody, a body or a work: who was accused of
// theft, a film that tells of love.
func acts(t *extract.Tree, c int) bool {
	l := syntax.Lemma(t, c)
	return t.NameAt(c) >= 0 || t.Tokens[c].UPOS != "NOUN" || lexicon.Roles[l] || lexicon.Bodies[l] || lexicon.Kin[l] || syntax.Personal(t, c) || peoples[l] || t.Child(c, "nummod") >= 0
}

// secondNumber parts a number from the places that the parser lists it with, and reports
// whether it has: in "300 people died in Turkey and 200 in Syria" nobody died in 200.
func secondNumber(t *extract.Tree, m int) bool {
	p := t.Child(m, "case")
	if p < 2 || p > m || t.Tokens[p-1].UPOS != "NUM" || t.Child(p-1, "cc") < 0 {
		return false
	}
	c, n, v := p-1, t.Tokens[m].Head, t.Tokens[m].Head
	switch {
	case t.Is(m, "conj") && n >= 0 && t.Is(c, "conj") && t.Tokens[c].Head == n && t.Child(m, "cc") < 0:
		v = t.Tokens[n].Head
	case t.Is(m, "conj") && n >= 0 && t.Is(c, "conj") && t.Tokens[c].Head == t.Tokens[n].Head && t.Child(m, "cc") < 0 && n < c && c < m:
		v = t.Tokens[n].Head // were arrested in Paris and five in Lyon
	case t.Is(m, "obl") && t.Tokens[c].Head == m: // a number before the preposition of its noun
		n = -1
		for _, o := range t.Children(max(v, 0), "obl") {
			if o < c && preposition(t, o) == preposition(t, m) {
				n = o
			}
		}
	default:
		return false
	}
	if n < 0 || v < 0 || v > n || n > c || !t.Is(n, "obl") || t.Tokens[n].UPOS == "NUM" || t.Tokens[v].UPOS != "VERB" || preposition(t, n) != preposition(t, m) {
		return false
	}
	attach(t, c, v, "conj")
	attach(t, m, c, "orphan")
	return true
}

// byWay reports whether the phrase at m says how something was done, and not who did it: by a
// wide margin.
func byWay(t *extract.Tree, m int) bool {
	return preposition(t, m) == "by" && syntax.Means(t, m)
}

// sharedPlace reports whether the place at m is that of both things that a bare noun c and the
// one before it, n, name: worked in banks and insurers in London.
func sharedPlace(t *extract.Tree, n, c, m int) bool {
	return isName(t, m, extract.LOC) && t.NameAt(n) < 0 && t.NameAt(c) < 0 && t.Tokens[n].XPOS == t.Tokens[c].XPOS && t.Child(n, "det", "nummod", "nmod:poss") < 0 && t.Child(c, "det", "nummod", "nmod:poss") < 0
}

// secondClause parts a noun and its phrase from the phrase that the parser lists both with, and
// reports whether it has: in "boys were taught by monks and girls by nuns" no girls taught.
func secondClause(t *extract.Tree, m int) bool {
	p, n := t.Child(m, "case"), t.Tokens[m].Head
	if p < 2 || p > m || n < 0 || byWay(t, m) || !t.Is(m, "conj") || t.Child(m, "cc") >= 0 || !t.Is(n, "obl") {
		return false
	}
	v := t.Tokens[n].Head
	for _, c := range t.Children(n, "conj") {
		cc := t.Child(c, "cc")
		if c > p || cc < 0 || cc > c || t.Child(c, "case", "cop") >= 0 || preposition(t, n) != preposition(t, m) {
			continue
		}
		if ph := t.Phrase(c, nil); ph[len(ph)-1] != p-1 || v < 0 || v > n || t.Tokens[v].UPOS != "VERB" || syntax.TimeLike(t, m) != syntax.TimeLike(t, n) {
			continue
		}
		attach(t, c, v, "conj")
		attach(t, m, c, "orphan")
		return true
	}
	return false
}

// percentOf reports whether the phrase at m, an orphan, describes a second predicate as one
// with its preposition does the first.
func percentOf(t *extract.Tree, m int) bool {
	c := t.Tokens[m].Head
	if !t.Is(m, "orphan") || c < 0 || c > m || !t.Is(c, "conj") || preposition(t, m) == "" {
		return false
	}
	f := syntax.First(t, c)
	if t.Child(f, "cop") < 0 || t.Tokens[f].UPOS != t.Tokens[c].UPOS {
		return false
	}
	for _, n := range t.Children(f, "nmod") {
		if n > f && n < c && preposition(t, n) == preposition(t, m) {
			return true
		}
	}
	return false
}

// gapBefore is the conjunct with its "and" that ends right before the prepositional
// phrase m, which hangs on it or on a verb; -1 for none.
func gapBefore(t *extract.Tree, m int) int {
	h, p := t.Tokens[m].Head, t.Child(m, "case")
	if h < 0 || h > m || p < 2 || p > m || !(t.Is(m, "obl") && t.Tokens[h].UPOS == "VERB" || t.Is(m, "nmod")) {
		return -1
	}
	for c, n := p-1, 0; c >= 0 && n < len(t.Tokens); c, n = t.Tokens[c].Head, n+1 {
		if t.Is(c, "conj") && t.Child(c, "case", "cop", "nsubj") < 0 && t.Child(c, "cc") >= 0 && (t.Is(m, "obl") || h == c) {
			return c
		}
		if !t.Is(c, "flat", "appos", "compound", "fixed") {
			return -1
		}
	}
	return -1
}

// emptyIt makes a clause of what is reported behind an empty "it": "it was reported the
// fire started in a car" reports no fire.
func emptyIt(t *extract.Tree) {
	for v := range t.Tokens {
		s := t.Children(v, "nsubj")
		if len(s) < 2 || s[0] > v || s[1] < v || t.Lower(s[0]) != "it" || !says(t, v) {
			continue
		}
		x := t.Child(s[1], "acl:")
		if x < s[1] || t.Child(x, "nsubj", "mark", "aux") >= 0 || t.Tokens[x].XPOS != "VBN" && t.Tokens[x].XPOS != "VBD" {
			continue
		}
		t.Tokens[x].XPOS, t.Tokens[x].Head, t.Tokens[x].Deprel = "VBD", v, "ccomp"
		t.Tokens[s[1]].Head, t.Tokens[s[1]].Deprel = x, "nsubj"
		t.Tokens[s[0]].Deprel = "expl"
	}
}

// gerundSubject makes a subject of a gerund right before a finite verb without one:
// "but returning to service was expected to take longer".
func gerundSubject(t *extract.Tree) {
	for x := range t.Tokens {
		v := t.Tokens[x].Head
		if v < x || !t.Is(x, "advcl:") || t.Tokens[x].XPOS != "VBG" || t.Child(x, "mark", "nsubj", "aux", "cop") >= 0 || t.Child(v, syntax.Subjects...) >= 0 || !finiteVerb(t, v) {
			continue
		}
		f := v
		if a := t.Child(v, "aux", "cop"); a >= 0 {
			f = a
		}
		ph := t.Phrase(x, nil)
		if w := t.Lower(f); ph[len(ph)-1] != f-1 || t.Tokens[f-1].Form == "," || w == "were" || w == "are" || w == "have" {
			continue
		}
		t.Tokens[x].Deprel = "csubj"
	}
}

// beTo makes an auxiliary of the "be" before an infinitive that its subject is to do, and
// is not: "the airport was to open on Wednesday", but "the goal was to open it".
func beTo(t *extract.Tree) {
	for v := range t.Tokens {
		be, to, s := t.Child(v, "cop"), t.Child(v, "mark"), t.Child(v, "nsubj")
		if be < 0 || to < be || t.Lower(to) != "to" || t.Tokens[v].UPOS != "VERB" || s < 0 || s > be || !finiteVerb(t, v) || t.Tokens[be].Lemma != "be" || t.Lower(v) == "blame" {
			continue
		}
		if u := t.Tokens[s].UPOS; t.NameAt(s) >= 0 || u == "PROPN" || u == "PRON" && pronounDoers[t.Lower(s)] || lexicon.Roles[t.Tokens[s].Lemma] || lexicon.Bodies[t.Tokens[s].Lemma] || lexicon.Events[t.Tokens[s].Lemma].Verb != "" {
			t.Tokens[be].Deprel = "aux"
		}
	}
}

// pronounDoers are pronouns for somebody who does something.
var pronounDoers = lexicon.Words("he she they we i you who")

package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// lengths are units of time that are counted together: one year and four months.
var lengths = lexicon.Words("year month week day hour minute second")

// andMonths joins the smaller unit of a length of time to the larger one, where the parser
// gives it to the clause behind: "was jailed for one year and four months after they
// pleaded guilty".
func andMonths(t *extract.Tree) {
	for m := 4; m < len(t.Tokens); m++ {
		y := m - 3
		if t.Lower(m-2) != "and" || t.Tokens[m-1].UPOS != "NUM" || !lengths[t.Tokens[m].Lemma] || !lengths[t.Tokens[y].Lemma] || t.Child(y, "nummod") < 0 || t.Tokens[m].Head == y || t.Under(y, m) {
			continue
		}
		c := t.Tokens[m].Head
		if c < m || !t.Is(m, "obl") || t.Tokens[m-2].Head != c || t.Tokens[c].Head > y && !t.Under(y, c) {
			continue
		}
		attach(t, m, y, "conj")
		attach(t, m-2, m, "cc")
		if mk := t.Child(c, "mark"); mk == m+1 && t.Is(c, "conj") {
			t.Tokens[c].Deprel = "advcl"
		}
	}
}

// betweenTwo gives the second end of a "between" to the first, where the parser made it a
// second of the noun before: "fares between Oslo and a number of towns have fallen". What
// lies between several things has both its ends: "talks between the two sides and a visit".
func betweenTwo(t *extract.Tree) {
	for c := range t.Tokens {
		n, cc := t.Tokens[c].Head, t.Child(c, "cc")
		if n < 0 || n > c || !t.Is(c, "conj") || cc < 0 || t.Lower(cc) != "and" || t.Child(c, "case") >= 0 {
			continue
		}
		for _, m := range t.Children(n, "nmod") {
			b := t.Child(m, "case")
			if m > n && m < c && b >= 0 && t.Lower(b) == "between" && t.Child(m, "conj", "nummod") < 0 && (syntax.Singular(t, m) || t.NameAt(m) >= 0) && syntax.EndOf(t, m)+1 == cc {
				attach(t, c, m, "conj")
			}
		}
	}
}

// eachDoing gives each of two names the participle behind it, where the parser hung the
// second on the first: "with Scalise calling it a sham and Ross calling it a coup".
func eachDoing(t *extract.Tree) {
	for p := range t.Tokens {
		g := t.Tokens[p].Head
		if g < 0 || g > p || t.Tokens[p].XPOS != "VBG" || t.Tokens[g].XPOS != "VBG" || !t.Is(p, "advcl:", "acl:", "conj", "xcomp") || t.Child(p, "mark", "case", "cc", "nsubj") >= 0 {
			continue
		}
		b := p - 1
		for b > g && !(t.Is(b, "conj") && t.Child(b, "cc") > g) {
			b = t.Tokens[b].Head
		}
		if b <= g || t.Tokens[b].UPOS == "VERB" {
			continue
		}
		if ph := t.Phrase(b, nil); ph[len(ph)-1] != p-1 || ph[0] != t.Child(b, "cc") {
			continue
		}
		switch m := t.Child(g, "mark"); {
		case t.Is(g, "acl:") && t.Tokens[b].Head == t.Tokens[g].Head:
			attach(t, p, b, "acl")
		case t.Is(g, "advcl:") && m >= 0 && t.Lower(m) == "with" && t.Is(p, "conj"):
			withSubject(t, g, m)
			attach(t, t.Child(b, "cc"), p, "cc")
			attach(t, b, p, "nsubj")
		}
	}
}

// withSubject gives the participle at g the noun between it and its "with" at m for a
// subject.
func withSubject(t *extract.Tree, g, m int) {
	h := t.Tokens[g].Head
	if h < 0 || t.Child(g, "nsubj") >= 0 {
		return
	}
	for _, n := range t.Children(h, "obl") {
		if n > m && n < g && t.Child(n, "case") < 0 {
			attach(t, n, g, "nsubj")
			return
		}
	}
}

// hyphenIn makes one word of a noun, a hyphen and "in" before another noun: "mail-in voting
// would be safe". The voting is no place, but what is spoken of.
func hyphenIn(t *extract.Tree) {
	for p := 2; p+1 < len(t.Tokens); p++ {
		n, i := t.Tokens[p].Head, p-2
		if !t.Is(p, "case") || t.Lower(p) != "in" || n != p+1 || t.Tokens[p-1].Form != "-" || t.Tokens[p-1].Start != t.Tokens[i].End || t.Tokens[p-1].End != t.Tokens[p].Start {
			continue
		}
		if u := t.Tokens[i].UPOS; u != "NOUN" && u != "VERB" || t.Under(n, i) && t.Tokens[n].Head != i || t.Tokens[n].Head < 0 {
			continue
		}
		v := t.Tokens[n].Head
		if v == i {
			t.Tokens[n].Head, t.Tokens[n].Deprel = t.Tokens[i].Head, t.Tokens[i].Deprel
		} else if t.Is(n, "obl") {
			relieve(t, n, v)
			hand(t, i, n)
		}
		attach(t, i, n, "compound")
		attach(t, p, i, "compound")
		attach(t, p-1, i, "punct")
	}
}

// relieve makes a subject or an object of the noun at n, an oblique of v whose preposition
// is none.
func relieve(t *extract.Tree, n, v int) {
	switch {
	case n < v && t.Child(v, syntax.Subjects...) < 0:
		t.Tokens[n].Deprel = "nsubj"
	case n > v && t.Child(v, "obj") < 0:
		t.Tokens[n].Deprel = "obj"
	default:
		t.Tokens[n].Deprel = "obl:unmarked"
	}
}

// hand gives the place of the noun at i, which becomes a part of n, to the noun before
// it: "his claim mail-in voting …" is his claim. Without one what hangs on i moves to n.
func hand(t *extract.Tree, i, n int) {
	heir := -1
	if c := i - 1; c >= 0 && t.Is(c, "compound") && t.Tokens[c].Head == i && t.Tokens[c].UPOS == "NOUN" && t.Tokens[i].Head != n {
		heir = c
		t.Tokens[c].Head, t.Tokens[c].Deprel = t.Tokens[i].Head, t.Tokens[i].Deprel
	}
	for _, c := range t.Children(i) {
		switch {
		case heir >= 0 && c < heir:
			attach(t, c, heir, t.Tokens[c].Deprel)
		case heir < 0 && c < i:
			attach(t, c, n, t.Tokens[c].Deprel)
		}
	}
}

// agentList joins the names of a list of those who did something, which the parser took for
// subjects or objects of the passive behind its agent: "was heard by Judge Ann Lee, Bo Kim
// and Ed Ray".
func agentList(t *extract.Tree) {
	for i := range t.Tokens {
		v := t.Tokens[i].Head
		if v < 0 || v > i || !t.Is(i, "nsubj", "obj") || t.Child(v, "aux:pass") < 0 || t.NameAt(i) < 0 || t.Names[t.NameAt(i)].Type != extract.PER || t.Child(i, "conj") < 0 {
			continue
		}
		a := t.Child(v, "obl:agent")
		f := t.Names[t.NameAt(i)].First
		if a < v || a > i || f == 0 || !t.Under(f-1, a) {
			continue
		}
		t.Tokens[i].Head, t.Tokens[i].Deprel = v, "obl:agent"
		for _, c := range t.Children(a, "case") {
			if c < a {
				attach(t, c, i, "case")
			}
		}
		attach(t, a, i, "compound")
	}
}

// crossedPhrase hangs a prepositional phrase on the noun right before it where the parser
// hung it on a verb that this noun stands apart from: in "I accept that she helped, her acts
// after 1994 hurt" she did not help after 1994. Arcs of English news do not cross.
func crossedPhrase(t *extract.Tree) {
	for i := range t.Tokens {
		v := t.Tokens[i].Head
		if v < 0 || v > i || !t.Is(i, "obl") || t.Is(i, "obl:agent") {
			continue
		}
		f := t.Child(i, "case")
		if f < 2 || f > i || t.Phrase(i, nil)[0] != f {
			continue
		}
		n := f - 1
		if u := t.Tokens[n].UPOS; v >= n || u != "NOUN" && u != "PROPN" || t.Under(n, v) || t.Under(v, n) || t.Tokens[n].Head < i {
			continue
		}
		attach(t, i, n, "nmod")
	}
}

// possessor gives the noun behind it the owner that the parser set beside it: in "Park
// Won-soon's body was found" it is Park's body.
func possessor(t *extract.Tree) {
	for i := range t.Tokens {
		h, s := t.Tokens[i].Head, t.Child(i, "case")
		if h < 0 || s < i || t.Tokens[s].XPOS != "POS" || !t.Is(i, "nsubj", "obj", "obl") || s+1 >= len(t.Tokens) {
			continue
		}
		for _, n := range t.Children(h, "nsubj", "obj", "obl") {
			if n > s && t.Phrase(n, nil)[0] == s+1 && t.Child(n, "case", "det", "nmod:poss") < 0 {
				attach(t, i, n, "nmod:poss")
				break
			}
		}
	}
}

// fixedPairs are nouns joined by "and" that are one thing, the second by the first.
var fixedPairs = map[string]string{
	"rank": "file", "bed": "breakfast", "trial": "error", "law": "order", "wear": "tear", "hit": "run", "rock": "roll", "rhythm": "blues",
	"fish": "chips", "checks": "balances", "pros": "cons", "bits": "pieces", "odds": "ends", "ups": "downs", "bread": "butter", "arts": "crafts",
	"clothing": "footwear",
}

// fixedPair keeps together what "and" joins to one thing: "bought a bed and breakfast"
// bought no bed, and the "rank and file soldiers" are soldiers.
func fixedPair(t *extract.Tree) {
	for r := 0; r+2 < len(t.Tokens); r++ {
		f := r + 2
		if t.Lower(r+1) != "and" || fixedPairs[t.Lower(r)] != t.Lower(f) || t.Tokens[f].Head == r && t.Is(f, "flat") {
			continue
		}
		if n := f + 1; n < len(t.Tokens) && t.Tokens[n].UPOS == "NOUN" && (t.Is(n, "conj") && t.Tokens[n].Head == r || t.Tokens[f].Head == n && t.Tokens[r].Head != n) && !t.Under(r, n) {
			overtake(t, r, n)
		}
		if h := t.Tokens[f].Head; h != r && !(h >= 0 && t.Under(r, f)) {
			attach(t, f, r, "flat")
		} else if h == r {
			t.Tokens[f].Deprel = "flat"
		}
		if t.Tokens[f].Head == r {
			t.Tokens[f].UPOS, t.Tokens[f].XPOS = "NOUN", "NN"
			attach(t, r+1, r, "flat")
		}
	}
}

// overtake puts the noun at n in the place of r, which becomes a part of it.
func overtake(t *extract.Tree, r, n int) {
	t.Tokens[n].Head, t.Tokens[n].Deprel = t.Tokens[r].Head, t.Tokens[r].Deprel
	t.Tokens[r].Head, t.Tokens[r].Deprel = n, "compound"
	for _, c := range t.Children(r) {
		if c < r || c > n {
			attach(t, c, n, t.Tokens[c].Deprel)
		}
	}
}

// addingBut joins a clause to what somebody adds right before it, where no comma parts the
// two: in "told them it was late, adding that talks had begun but trade was slow" both are
// added.
func addingBut(t *extract.Tree) {
	for v := range t.Tokens {
		h := t.Tokens[v].Head
		if h < 0 || h > v || !t.Is(v, "conj") || t.Child(v, "nsubj") < 0 {
			continue
		}
		k := t.Phrase(v, func(c int) bool { return t.Is(c, "punct") })[0]
		if k < 2 || t.Tokens[k].UPOS != "CCONJ" || t.Tokens[k-1].UPOS == "PUNCT" || t.Child(v, "nsubj") < k {
			continue
		}
		for _, g := range t.Children(h, "advcl:") {
			x := t.Child(g, "ccomp")
			if g > k || x < g || x > k || !says(t, g) || t.Tokens[g].XPOS != "VBG" {
				continue
			}
			if ph := t.Phrase(x, nil); ph[len(ph)-1] == k-1 {
				attach(t, v, x, "conj")
				break
			}
		}
	}
}

// roomBattle makes one contest of the places or fields where it is held: "a courtroom and
// boardroom battle between two clans" is no courtroom.
func roomBattle(t *extract.Tree) {
	for b := range t.Tokens {
		h, cc, m := t.Tokens[b].Head, t.Child(b, "cc"), t.Child(b, "compound")
		if !t.Is(b, "conj") || h < 0 || cc != h+1 || m != cc+1 || b != m+1 || t.Lower(cc) != "and" || t.Tokens[h].XPOS != "NN" || t.Tokens[b].XPOS != "NN" || t.Tokens[m].XPOS != "NN" {
			continue
		}
		if d := t.Child(h, "det"); d < 0 || t.Lower(d) != "a" && t.Lower(d) != "an" || !contests[syntax.Lemma(t, b)] || contests[syntax.Lemma(t, h)] || t.NameAt(h) >= 0 || len(t.Children(h, "conj")) != 1 || syntax.Personal(t, h) {
			continue
		}
		t.Tokens[b].Head, t.Tokens[b].Deprel = t.Tokens[h].Head, t.Tokens[h].Deprel
		t.Tokens[h].Head, t.Tokens[h].Deprel = b, "compound"
		for _, c := range t.Children(h) {
			t.Tokens[c].Head = b
		}
		t.Tokens[m].Head, t.Tokens[m].Deprel = h, "conj"
		t.Tokens[cc].Head = m
	}
}

// contests are nouns for what opponents hold in a place or a field.
var contests = lexicon.Words("battle fight war struggle feud dispute rivalry conflict clash contest row")

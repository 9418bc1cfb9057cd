package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// agentAgainst hangs what something is levelled against on the participle, where the parser
// made it a part of those who do: "the accusations levelled by some against the council". So it
// does what people do something about, over or after: "was questioned by detectives about the fire"; and
// where somebody is hit: "was shot by a gunman in the chest", "was hit by a bullet in the leg".
func agentAgainst(t *extract.Tree) {
	for c := range t.Tokens {
		g := t.Tokens[c].Head
		if g < 0 || g > c || !t.Is(c, "nmod") || !t.Is(g, "obl:agent") {
			continue
		}
		v, p := t.Tokens[g].Head, preposition(t, c)
		if v < 0 || v > g || t.Tokens[v].XPOS != "VBN" {
			continue
		}
		if p == "against" && levels[syntax.Lemma(t, v)] || topics[p] && someWords[t.Lower(g)] || deedTopics[p] && (human(t, g) || syntax.Personal(t, g)) || (p == "in" || p == "on") && lexicon.BodyParts[syntax.Lemma(t, c)] {
			attach(t, c, v, "obl")
		}
	}
}

var (
	levels = lexicon.Words("level bring file make lodge raise wage launch mount direct impose issue hurl lay press start stage")
	// topics are prepositions of what something is about, which no bare "some" has.
	topics = lexicon.Words("against about over concerning regarding towards toward")
	// deedTopics are those of them, and prepositions of when, which no noun for people has.
	deedTopics = lexicon.Words("about over concerning regarding after during following")
)

// saidOfSubject hangs what stands between the subject of a report and its verb on what it
// stands behind, where the parser hung it on what is said: "A statement issued by the
// minister on Tuesday said the law bans pits" bans nothing on Tuesday.
func saidOfSubject(t *extract.Tree) {
	for x := range t.Tokens {
		v := t.Tokens[x].Head
		if v < 0 || v > x || !t.Is(x, "ccomp") || !says(t, v) {
			continue
		}
		s := t.Child(v, "nsubj")
		if s < 0 || s > v {
			continue
		}
		for _, c := range t.Children(x, "obl", "advmod") {
			if c < s || c > v {
				continue
			}
			to := v
			for p := s + 1; p < c; p++ {
				if t.Is(p, "acl") && t.Under(p, s) && t.Tokens[p].UPOS == "VERB" {
					to = p
				}
			}
			attach(t, c, to, t.Tokens[c].Deprel)
		}
	}
}

// saidAfter hangs a clause of time right behind a report, or behind the day of it, on the
// report, where the parser hung it on what is said: "The firm had paid, its chairman said on
// Monday after workers walked out". Behind a comma it may be what is said: "The bridge will
// close, he said, after cracks were found".
func saidAfter(t *extract.Tree) {
	for x := range t.Tokens {
		h, m := t.Tokens[x].Head, t.Child(x, "mark", "advmod")
		if h < 0 || h > x || !t.Is(x, "advcl") || m < 1 || m > x || !meanwhile[t.Lower(m)] || t.Phrase(x, nil)[0] != m {
			continue
		}
		v := m - 1
		for v > h && !(says(t, v) && t.Child(v, "nsubj") >= 0) {
			if t.Tokens[v].Form == "," || t.Tokens[v].UPOS == "VERB" || t.Tokens[v].UPOS == "AUX" {
				v = h
			}
			v--
		}
		if v <= h || !finiteVerb(t, v) || t.Tokens[v].Head == x || t.Child(v, "mark", "obj") >= 0 {
			continue
		}
		said := t.Child(v, "ccomp")
		if t.Is(v, "parataxis") {
			said = t.Tokens[v].Head
		}
		if s := t.Child(v, "nsubj"); said >= 0 && said < v && t.Under(h, said) && s > said {
			attach(t, x, v, "advcl")
		}
	}
}

// meanwhile are conjunctions of when something is said.
var meanwhile = lexicon.Words("after before when while as once")

// comparedTo hangs what something is compared to on "compared", and on a year of it the
// clause that tells of that year: "Sales rose 12% compared to 2020, when shops were closed"
// did not rise to 2020, nor when shops were closed.
func comparedTo(t *extract.Tree) {
	for p := range t.Tokens {
		w := t.Lower(p)
		if w != "compared" && w != "comparing" || p+2 >= len(t.Tokens) || t.Lower(p+1) != "to" && t.Lower(p+1) != "with" {
			continue
		}
		y := t.Tokens[p+1].Head
		if y < p || !t.Is(p+1, "case") {
			continue
		}
		if t.Tokens[y].Head != p && t.Is(y, "obl", "nmod") && t.Tokens[y].Head < p {
			attach(t, y, p, "obl")
		}
		if t.Tokens[y].Head != p && t.Tokens[p].Head != y {
			continue
		}
		for _, r := range t.Children(t.Tokens[p].Head, "advcl") {
			if q := t.Child(r, "advmod", "mark"); q > y && q < r && t.Lower(q) == "when" && t.Tokens[q-1].Form == "," && (q == y+2 || t.Under(q-2, y)) {
				attach(t, r, y, "acl:relcl")
			}
		}
	}
}

// henceAppeal sets what follows of a clause beside it, where the parser made a second subject
// of it: "its shell goes to waste, hence the council's appeal".
func henceAppeal(t *extract.Tree) {
	for n := range t.Tokens {
		v := t.Tokens[n].Head
		if v < 0 || v > n || !t.Is(n, "nsubj") {
			continue
		}
		if h := t.Child(n, "advmod"); h > v && h < n && (t.Lower(h) == "hence" || t.Lower(h) == "thus") {
			if s := t.Child(v, "nsubj"); s >= 0 && s < v {
				t.Tokens[n].Deprel = "parataxis"
			}
		}
	}
}

// upFrom hangs what an amount was before on its clause, where the parser hung it on a noun
// behind that is no amount: "12 million people are affected by power cuts, up from 3 million".
func upFrom(t *extract.Tree) {
	for c := range t.Tokens {
		n, m := t.Tokens[c].Head, t.Child(c, "case")
		if n < 0 || n > c || !t.Is(c, "nmod") || m < 2 || m > c || t.Lower(m) != "from" || t.Tokens[m-2].Form != "," || t.Lower(m-1) != "up" && t.Lower(m-1) != "down" {
			continue
		}
		if t.Child(n, "nummod") >= 0 || t.Tokens[n].UPOS == "NUM" || !t.Is(n, "obl", "obj") {
			continue
		}
		if v := t.Tokens[n].Head; v >= 0 && t.Tokens[v].UPOS == "VERB" {
			attach(t, c, v, "obl")
		}
	}
}

// runUp makes one word of the run up to something: "in the run up to the vote" nobody ran.
func runUp(t *extract.Tree) {
	for i := 1; i+2 < len(t.Tokens); i++ {
		if t.Lower(i) == "run" && t.Lower(i-1) == "the" && t.Lower(i+1) == "up" && t.Lower(i+2) == "to" && t.Tokens[i].UPOS == "NOUN" && t.Tokens[i+1].Head == i {
			t.Tokens[i+1].Deprel = "compound:prt"
		}
	}
}

// frontedSeen hangs a participle that opens its sentence on the clause, and not on the
// subject: "Seen from the harbour, the tower that they built could be a lighthouse".
func frontedSeen(t *extract.Tree) {
	for p := range t.Tokens {
		n := t.Tokens[p].Head
		if n < p || !t.Is(p, "acl:") || t.Tokens[p].XPOS != "VBN" || !t.Is(n, "nsubj") || t.Child(p, "nsubj") >= 0 {
			continue
		}
		ph := t.Phrase(p, func(k int) bool { return t.Is(k, "punct") })
		last := ph[len(ph)-1]
		if v := t.Tokens[n].Head; ph[0] == 0 && v > n && t.Tokens[last+1].Form == "," {
			attach(t, p, v, "advcl")
		}
	}
}

// heldOn hangs a participle that only an event can have on the event, where the parser hung
// it on one of those who took part, "the meeting of the two countries held on Wednesday", or
// behind a comma on what was done there, "discussed a tax plan at the summit, held in Kyoto".
func heldOn(t *extract.Tree) {
	for p := range t.Tokens {
		n := t.Tokens[p].Head
		if n < 0 || n > p || !t.Is(p, "acl:") || t.Tokens[p].XPOS != "VBN" || !takesPlace[syntax.Lemma(t, p)] || heldThere(t, n) || t.NameAt(n) >= 0 || t.Child(p, "obl:agent") < 0 && !whenOrWhere(t, p) {
			continue
		}
		g := p - 2
		if t.Tokens[p-1].Form == "," {
			for k := 0; k < len(t.Tokens) && g > n && !heldThere(t, g); k++ {
				g = t.Tokens[g].Head
			}
			if g > n && lastBefore(t, g, p-1) == p-2 {
				attach(t, p, g, "acl")
			}
			continue
		}
		g = n
		for k := 0; k < len(t.Tokens) && t.Is(g, "nmod", "conj") && !isEvent(t, g); k++ {
			g = t.Tokens[g].Head
		}
		if sides[syntax.Lemma(t, n)] && g < n && isEvent(t, g) && t.Child(g, "acl") < 0 {
			attach(t, p, g, "acl")
		}
	}
}

// heldThere reports whether the noun at i is an event by its kind or its name.
func heldThere(t *extract.Tree, i int) bool {
	k := t.LabelAt(i)
	return isEvent(t, i) || lexicon.Occasions[syntax.Lemma(t, i)] || k >= 0 && t.Labels[k].Type == extract.EVENT
}

// whenOrWhere reports whether the participle at p has a time or a place.
func whenOrWhere(t *extract.Tree, p int) bool {
	for _, c := range t.Children(p, "obl") {
		if q := preposition(t, c); syntax.TimeLike(t, c) || q == "in" || q == "at" || q == "on" {
			return true
		}
	}
	return false
}

// sides are those who meet, and are held nowhere, as hostages are.
var sides = lexicon.Words("nation country state side party team club government leader minister president council union delegation institution organisation organization company republic body committee official chief group rival neighbour neighbor partner ally")

// takesPlace are verbs of what is done with an event.
var takesPlace = lexicon.Words("hold convene organise organize schedule stage postpone adjourn")

// wonBy makes a participle again of a verb behind "after" that has nobody but an agent: "she
// spoke after the race won by Ann Lee", which won nothing.
func wonBy(t *extract.Tree) {
	for v := range t.Tokens {
		h, m, s := t.Tokens[v].Head, t.Child(v, "mark"), t.Child(v, "nsubj:")
		if h < 0 || !t.Is(v, "advcl") || m < 0 || s < m || s > v || !lexicon.ClausePreps[t.Lower(m)] || lexicon.PastParticiple(syntax.Lemma(t, v)) != t.Lower(v) || t.Child(v, "aux", "cop", "obj", "xcomp", "ccomp", "advmod") >= 0 {
			continue
		}
		g := t.Child(v, "obl:agent", "obl")
		if g < 0 || t.Child(g, "case") != v+1 || !t.Is(g, "obl:agent") && !somebody(t, g) && t.NameAt(g) < 0 || t.Lower(v+1) != "by" || t.Child(g, "nummod") >= 0 || t.Tokens[g].UPOS == "NUM" || syntax.TimeLike(t, g) {
			continue
		}
		attach(t, s, h, "obl")
		attach(t, v, s, "acl")
		attach(t, m, s, "case")
		t.Tokens[v].XPOS = "VBN"
		for _, c := range t.Children(v, "obl:unmarked", "punct") {
			if c < m {
				attach(t, c, s, t.Tokens[c].Deprel) // moments after the race
			}
		}
	}
}

// closeTo makes one preposition of "close to" and "next to" behind what is located somewhere: who is
// "located close to the border" is there.
func closeTo(t *extract.Tree) {
	for i := 1; i+1 < len(t.Tokens); i++ {
		v := t.Tokens[i].Head
		if w := t.Lower(i); w != "close" && w != "next" && w != "adjacent" || t.Lower(i+1) != "to" || !t.Is(i, "advmod", "xcomp") || v < 0 || v > i || !situated[t.Lower(v)] {
			continue
		}
		if o := t.Child(i, "obl"); o > i && t.Tokens[i+1].Head == o && t.Is(i+1, "case") {
			attach(t, o, v, "obl")
			attach(t, i, o, "case")
			attach(t, i+1, i, "fixed")
		}
	}
}

// situated are participles that say where something lies.
var situated = lexicon.Words("located situated based built parked stationed held found buried")

// borderTo gives the country behind a border to the border: who is "close to the border to
// Liberia" is not located to Liberia.
func borderTo(t *extract.Tree) {
	for m := 1; m < len(t.Tokens); m++ {
		k, c := m-1, t.Tokens[m].Head
		if w := t.Lower(k); w != "border" && w != "frontier" || t.Lower(m) != "to" && t.Lower(m) != "with" || !t.Is(m, "case") || c < m {
			continue
		}
		if h := t.Tokens[c].Head; t.Tokens[c].UPOS == "PROPN" && h >= 0 && h < k && h != k && t.Under(k, h) && t.Is(c, "obl", "nmod") {
			attach(t, c, k, "nmod")
		}
	}
}

package repair

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// adjectivePassive makes a copula of the auxiliary of what is no verb: "the judge was
// biased", with biased for an adjective.
func adjectivePassive(t *extract.Tree) {
	for i := range t.Tokens {
		if t.Tokens[i].UPOS != "ADJ" || t.Child(i, "aux:pass") < 0 {
			continue
		}
		for _, c := range t.Children(i, "aux:pass", "nsubj:pass", "csubj:pass") {
			t.Tokens[c].Deprel = map[string]string{"aux:pass": "cop", "nsubj:pass": "nsubj", "csubj:pass": "csubj"}[t.Tokens[c].Deprel]
		}
	}
}

// sharedPassive makes a participle of a verb whose subject the parser holds to be a
// patient, behind a passive: "22 people were killed and dozens wounded".
func sharedPassive(t *extract.Tree) {
	for v := range t.Tokens {
		h, l := t.Tokens[v].Head, strings.ToLower(t.Tokens[v].Lemma)
		if !t.Is(v, "conj") || h < 0 || t.Tokens[v].XPOS != "VBD" || t.Child(v, "nsubj:pass") < 0 || t.Child(v, "aux", "obj") >= 0 || t.Child(h, "aux:pass") < 0 {
			continue
		}
		if lexicon.Past(l) == lexicon.PastParticiple(l) {
			t.Tokens[v].XPOS = "VBN"
		}
	}
}

// ageSubject gives the verb of what is said the person that the parser took for the
// object of saying, with an age between commas: "Prosecutors say Menendez, 70, and his
// wife accepted cash".
func ageSubject(t *extract.Tree) {
	for _, n := range t.Names {
		i := nameHead(t, n)
		v := t.Tokens[i].Head
		if n.Type != extract.PER || v < 0 || v > i || !t.Is(i, "obj") || !says(t, v) || n.Last+2 >= len(t.Tokens) {
			continue
		}
		k := n.Last + 1
		if t.Tokens[n.Last].Form != "," || t.Tokens[k].UPOS != "NUM" || t.Tokens[k+1].Form != "," {
			continue
		}
		for _, x := range append(t.Children(v, "conj"), t.Children(i, "conj")...) {
			s, cc := t.Child(x, "nsubj"), t.Child(x, "cc")
			if t.Tokens[x].UPOS != "VERB" || s < 0 || cc < k || cc > s || t.Tokens[x].Head != v && t.Tokens[x].Head != i {
				continue
			}
			t.Tokens[x].Head, t.Tokens[x].Deprel = v, "ccomp"
			t.Tokens[i].Head, t.Tokens[i].Deprel = x, "nsubj"
			t.Tokens[s].Head, t.Tokens[s].Deprel = i, "conj"
			t.Tokens[cc].Head = s
			t.Tokens[k].Head, t.Tokens[k].Deprel = i, "appos"
			break
		}
	}
}

// formerApposition sets what somebody was, between commas right behind a subject, to
// that subject: "The airline, once Europe's largest, filed for bankruptcy".
func formerApposition(t *extract.Tree) {
	for i := range t.Tokens {
		v := t.Tokens[i].Head
		if !t.Is(i, "advcl", "obl:unmarked") || v < i || t.Tokens[i].UPOS == "VERB" || t.Child(i, "nsubj", "cop", "aux") >= 0 {
			continue
		}
		m := t.Child(i, "mark", "advmod")
		s := t.Child(v, "nsubj", "nsubj:pass")
		if m < 1 || m > i || !formers[t.Lower(m)] || t.Tokens[m-1].Form != "," || s < 0 || s > m {
			continue
		}
		if ph := t.Phrase(s, nil); ph[len(ph)-1] == m-2 {
			attach(t, i, s, "appos")
			t.Tokens[m].Deprel = "advmod"
		}
	}
}

var formers = lexicon.Words("once formerly then previously long already now currently")

// withAbsolute gives what stands with "with" behind a report to the clause reported:
// "Klopp is leaving, the club announced, with Slot the favourite to succeed him".
func withAbsolute(t *extract.Tree) {
	for x := range t.Tokens {
		v := t.Tokens[x].Head
		if !t.Is(x, "ccomp", "advcl", "obl") || v < 0 || v > x || !says(t, v) || !t.Is(v, "advcl", "parataxis") || t.Tokens[v].Head < 0 || t.Tokens[v].Head > v || t.Child(v, "mark") >= 0 {
			continue
		}
		c := t.Phrase(x, func(k int) bool { return t.Is(k, "punct") })[0]
		if c < 2 || t.Lower(c) != "with" || t.Tokens[c-1].Form != "," || c-2 < v {
			continue
		}
		attach(t, x, t.Tokens[v].Head, "advcl")
		t.Tokens[v].Deprel = "parataxis"
	}
}

// lastPhrase gives a phrase at the end to the participle before it: in "won gold,
// edging out Andrade by 1.2 points" the points are the edge.
func lastPhrase(t *extract.Tree) {
	for p := range t.Tokens {
		v := t.Tokens[p].Head
		if !t.Is(p, "advcl") || t.Tokens[p].XPOS != "VBG" || v < 0 || v > p || before(t, p) != "," || t.Child(p, "mark", "nsubj", "aux") >= 0 {
			continue
		}
		ph := t.Phrase(p, nil)
		end := ph[len(ph)-1]
		for _, c := range t.Children(v, "obl") {
			if c > end && t.Child(c, "case") == end+1 && slices.Max(ph) < c {
				attach(t, c, p, "obl")
			}
		}
	}
}

// plainParticiple makes a finite verb of a participle that has an object and follows
// the subject of a clause of time: "feared dead after a landslide buried a village".
func plainParticiple(t *extract.Tree) {
	for v := range t.Tokens {
		n := t.Tokens[v].Head
		l := strings.ToLower(t.Tokens[v].Lemma)
		if !t.Is(v, "acl:") || n != v-1 || t.Tokens[v].XPOS != "VBN" && t.Tokens[v].XPOS != "VBD" || givers[l] || namers[l] || lexicon.Past(l) != strings.ToLower(t.Tokens[v].Form) {
			continue
		}
		o := t.Child(v, "obj")
		m := t.Child(n, "case", "mark")
		if o < v || t.Child(v, "obl:agent", "aux") >= 0 || m < 0 || !lexicon.ClausePreps[t.Lower(m)] || !t.Is(n, "obl", "nmod", "advcl") || t.Tokens[n].Head < 0 {
			continue
		}
		t.Tokens[v].Head, t.Tokens[v].Deprel, t.Tokens[v].XPOS = t.Tokens[n].Head, "advcl", "VBD"
		t.Tokens[n].Head, t.Tokens[n].Deprel = v, "nsubj"
		t.Tokens[m].Head, t.Tokens[m].Deprel = v, "mark"
		for _, c := range t.Children(n) {
			if c > v {
				t.Tokens[c].Head = v
			}
		}
	}
}

// namers take an object and what it is called, and keep the second in the passive.
var namers = lexicon.Words("name call dub title entitle label nickname term style christen elect appoint declare deem consider make ask")

// afterSubject makes a clause of time of a verb in the past that has an object and no
// subject but the noun before it: "sold it after one of its cars killed a man".
func afterSubject(t *extract.Tree) {
	for v := range t.Tokens {
		l := strings.ToLower(t.Tokens[v].Lemma)
		if !t.Is(v, "advcl:", "acl:") || t.Tokens[v].XPOS != "VBN" && t.Tokens[v].XPOS != "VBD" || givers[l] || namers[l] || lexicon.Past(l) != t.Lower(v) ||
			t.Child(v, "obj") < v || t.Child(v, "mark", "aux", "obl:agent", "nsubj", "nsubj:pass", "csubj", "expl") >= 0 {
			continue
		}
		n := phraseBefore(t, v)
		if n < 0 {
			continue
		}
		m, h := t.Child(n, "case"), t.Tokens[n].Head
		attach(t, v, h, "advcl")
		attach(t, n, v, "nsubj")
		attach(t, m, v, "mark")
		for _, c := range t.Children(n) {
			if c > v {
				attach(t, c, v, t.Tokens[c].Deprel)
			}
		}
	}
}

// phraseBefore is the noun that the verb at v hangs on or beside, whose phrase ends right
// before it and opens with what may open a clause of time. -1 for none.
func phraseBefore(t *extract.Tree, v int) int {
	h := t.Tokens[v].Head
	if h < 0 {
		return -1
	}
	for _, n := range append(t.Children(h, "obl", "nmod"), h) {
		m := t.Child(n, "case")
		if n >= v || t.Tokens[n].Head < 0 || !t.Is(n, "obl", "nmod") || m < 0 || m > n || !lexicon.ClausePreps[t.Lower(m)] {
			continue
		}
		if ph := t.Phrase(n, func(c int) bool { return c >= v }); len(ph) > 0 && ph[len(ph)-1] == v-1 {
			return n
		}
	}
	return -1
}

// alongWith makes a conjunct of what "along with" adds behind a comma: "The mayor, along
// with two council members, was arrested".
func alongWith(t *extract.Tree) {
	for i := range t.Tokens {
		h, c := t.Tokens[i].Head, t.Child(i, "case", "advmod")
		if h < 0 || h > i || !t.Is(i, "nmod", "obl") || c < 2 || c < h || t.Tokens[c-1].Form != "," || t.Lower(c+1) != "with" || t.Lower(c) != "along" && t.Lower(c) != "together" {
			continue
		}
		if n := t.Tokens[h].UPOS; n != "NOUN" && n != "PROPN" || i+1 < len(t.Tokens) && t.Tokens[i+1].XPOS == "POS" {
			continue // but: the Guardians' claims, along with Baffinland's
		}
		if k := c - 2; t.Tokens[i].UPOS == "PROPN" && t.Tokens[h].UPOS == "NOUN" && t.Tokens[k].UPOS == "PROPN" && t.Tokens[k].Head == h && t.Is(k, "nmod") {
			t.Tokens[i].Head = k // the selection of SpaceX, along with Boeing
		}
		t.Tokens[i].Deprel, t.Tokens[c].Deprel = "conj", "cc"
	}
}

// amountParticiple hangs a past participle behind a comma on the clause and not on the
// amount that stands before it: "profit rose 12%, helped by higher rates".
func amountParticiple(t *extract.Tree) {
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if !t.Is(i, "acl:") || h < 0 || h > i || t.Tokens[i].XPOS != "VBN" && t.Tokens[i].XPOS != "VBG" || before(t, i) != "," {
			continue
		}
		if f := t.Tokens[h].Form; f != "%" && f != "$" && f != "€" && f != "£" && t.Lower(h) != "percent" && t.Tokens[h].UPOS != "NUM" {
			continue
		}
		v := verbAbove(t, h)
		if v >= 0 && v < i {
			attach(t, i, v, "advcl")
		}
	}
}

// verbAbove is the verb nearest above token i, -1 for none.
func verbAbove(t *extract.Tree, i int) int {
	v := t.Tokens[i].Head
	for v >= 0 && t.Tokens[v].UPOS != "VERB" {
		v = t.Tokens[v].Head
	}
	return v
}

// butAbove gives a verb without a subject behind ", but" to the clause above where that
// denies something: "found no evidence that officers lied, but criticised their failure".
func butAbove(t *extract.Tree) {
	for i := range t.Tokens {
		h, cc := t.Tokens[i].Head, t.Child(i, "cc")
		if !t.Is(i, "conj") || h < 0 || t.Tokens[i].XPOS != "VBD" || cc < 1 || t.Lower(cc) != "but" || t.Tokens[cc-1].Form != "," || t.Child(i, "nsubj", "aux") >= 0 || !t.Is(h, "acl", "ccomp") {
			continue
		}
		v := verbAbove(t, h)
		if v < 0 || t.Tokens[v].XPOS != "VBD" && t.Child(v, "aux") < 0 || !denies(t, v) || denies(t, h) {
			continue
		}
		attach(t, i, v, "conj")
	}
}

// denies reports whether the verb at v is negated, or has a "no" in its object.
func denies(t *extract.Tree, v int) bool {
	for _, c := range t.Children(v, "advmod", "obj") {
		if lexicon.Negations[t.Lower(c)] {
			return true
		}
		if d := t.Child(c, "det"); d >= 0 && t.Lower(d) == "no" {
			return true
		}
	}
	return false
}

// secondSubject gives the clause of what is said the second subject of the verb that
// says it: "The document also says the guardians want compensation", or the first where
// what is said stands in front: "Nagel had argued against the move, two people said".
func secondSubject(t *extract.Tree) {
	for v := range t.Tokens {
		s, x := t.Children(v, "nsubj"), t.Child(v, "ccomp")
		if !says(t, v) || len(s) != 2 || x < 0 || t.Child(x, "nsubj", "nsubj:pass", "csubj", "expl") >= 0 {
			continue
		}
		switch {
		case s[0] < v && v < s[1] && s[1] < x:
			attach(t, s[1], x, "nsubj")
		case s[0] < x && x < min(v, s[1]) && finiteVerb(t, x) && t.Child(x, "mark") < 0:
			rel := "nsubj"
			if t.Child(x, "aux:pass") >= 0 {
				rel = "nsubj:pass"
			}
			attach(t, s[0], x, rel)
		}
	}
}

// orAmount makes an apposition of an amount behind ", or" that says the same otherwise:
// "17% of its workforce, or about 1,500 people".
func orAmount(t *extract.Tree) {
	for i := range t.Tokens {
		h, cc := t.Tokens[i].Head, t.Child(i, "cc")
		if !t.Is(i, "conj") || h < 0 || cc < 1 || t.Lower(cc) != "or" || t.Tokens[cc-1].Form != "," || t.Child(i, "nummod") < 0 || t.Child(h, "nummod") < 0 || t.Lower(h) == t.Lower(i) {
			continue
		}
		t.Tokens[i].Deprel = "appos"
	}
}

// calledAdjective makes a predicate of the adjective that the parser sets beside the
// object of calling: called the allegations "completely false".
func calledAdjective(t *extract.Tree) {
	for i := range t.Tokens {
		o := t.Tokens[i].Head
		if !t.Is(i, "appos") || t.Tokens[i].UPOS != "ADJ" || o < 0 || o > i || !t.Is(o, "obj") {
			continue
		}
		v := t.Tokens[o].Head
		if v >= 0 && v < o && namers[strings.ToLower(t.Tokens[v].Lemma)] && t.Child(v, "xcomp") < 0 {
			attach(t, i, v, "xcomp")
		}
	}
}

// aheadOf makes a preposition of "ahead of" or "clear of" where the parser cuts it in two: "had 50.4%,
// ahead of Hernández on 47.3%", "pulled clear of her rival".
func aheadOf(t *extract.Tree) {
	for a := 0; a+2 < len(t.Tokens); a++ {
		v := t.Tokens[a].Head
		if w := t.Lower(a); w != "ahead" && w != "clear" || t.Lower(a+1) != "of" || v < 0 {
			continue
		}
		n := t.Tokens[a+1].Head
		if t.Is(a, "case") && n == v && t.Is(n, "obl") {
			ownShare(t, n)
		}
		if !t.Is(a, "advmod") {
			continue
		}
		if n < a+2 || !t.Is(n, "obl") || t.Tokens[n].Head != v {
			continue
		}
		for _, c := range t.Children(a) {
			if c > n {
				attach(t, c, n, "nmod")
			}
		}
		t.Tokens[a].Head, t.Tokens[a].Deprel, t.Tokens[a].UPOS = n, "case", "ADP"
		t.Tokens[a+1].Head, t.Tokens[a+1].Deprel = a, "fixed"
	}
}

// ownShare gives the noun at n what stands right behind it with the preposition of a
// phrase before n: "on 31%, ahead of the Democrats on 22%".
func ownShare(t *extract.Tree, n int) {
	v := t.Tokens[n].Head
	ks := t.Children(v, "obl")
	for _, a := range t.Children(n, "case") {
		ks = append(ks, t.Children(a, "obl", "nmod")...)
	}
	for _, k := range ks {
		m := t.Child(k, "case")
		if k < n || m != n+1 {
			continue
		}
		for _, twin := range t.Children(v, "obl") {
			if twin < n && preposition(t, twin) == t.Lower(m) && t.Tokens[twin].UPOS == t.Tokens[k].UPOS {
				attach(t, k, n, "nmod")
				return
			}
		}
	}
}

// plainPast makes a finite past of a participle without an auxiliary that has a subject
// and cannot be a passive: "The train derailed near the village".
func plainPast(t *extract.Tree) {
	for v := range t.Tokens {
		s := t.Child(v, "nsubj:pass")
		if t.Tokens[v].XPOS != "VBN" || !t.Is(v, "root", "ccomp") || s < 0 || s > v || t.Child(v, "aux", "obj") >= 0 || !lexicon.Intransitive[strings.ToLower(t.Tokens[v].Lemma)] {
			continue
		}
		t.Tokens[v].XPOS, t.Tokens[s].Deprel = "VBD", "nsubj"
	}
}

// nameBeforeVerb gives a finite verb without a subject the name right before it, where the
// parser lists the name beside an object: "had defeated ISIS and Turkey would move in".
func nameBeforeVerb(t *extract.Tree) {
	for v := range t.Tokens {
		h := t.Tokens[v].Head
		if !t.Is(v, "conj") || h < 0 || h > v || t.Tokens[v].UPOS != "VERB" || t.Child(v, "nsubj", "nsubj:pass", "csubj", "expl", "cc") >= 0 || !finiteVerb(t, v) {
			continue
		}
		f := v
		if a := t.Child(v, "aux"); a >= 0 {
			f = a
		}
		k := t.NameAt(f - 1)
		if k < 0 || t.Names[k].Last != f {
			continue
		}
		n := nameHead(t, t.Names[k])
		cc := t.Child(n, "cc")
		if o := t.Tokens[n].Head; !t.Is(n, "conj") || o < h || cc < 0 || !t.Is(o, "obj", "obl", "nmod") || len(t.Children(n, "conj")) > 0 {
			continue
		}
		t.Tokens[n].Head, t.Tokens[n].Deprel = v, "nsubj"
		t.Tokens[cc].Head = v
	}
}

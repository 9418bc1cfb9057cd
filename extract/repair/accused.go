package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// foundGuilty makes an object of a second subject, right behind a verb that tells what
// somebody is found to be: "The court on Tuesday found Ann Lee guilty of fraud". Nobody
// has two subjects, one on each side; behind a comma the second takes up what was said:
// "few committed another offence, a figure disputed by researchers".
func foundGuilty(t *extract.Tree) {
	for o := range t.Tokens {
		v := t.Tokens[o].Head
		if v < 0 || v > o || !t.Is(o, "nsubj") || t.Tokens[v].UPOS != "VERB" || t.Child(v, "cop", "expl") >= 0 {
			continue
		}
		s, x, d := t.Child(v, "nsubj"), t.Child(v, "xcomp"), t.Child(o, "det")
		if s < 0 || s > v {
			continue
		}
		switch {
		case t.Child(v, "obj") < 0 && x > o && t.Child(x, syntax.Subjects...) < 0 && t.Phrase(o, nil)[0] == v+1:
			t.Tokens[o].Deprel = "obj"
		case (t.Child(v, "obj") >= 0 || t.Child(v, "aux:pass") >= 0) && d > v && (t.Lower(d) == "a" || t.Lower(d) == "an") && before(t, o) == "," && t.Tokens[o].UPOS == "NOUN":
			t.Tokens[o].Deprel = "parataxis"
		}
	}
}

// accusedBy hangs on the verb what somebody is accused of, which the parser hung on those who
// accuse: "was accused by rivals of hiding the report".
func accusedBy(t *extract.Tree) {
	for x := range t.Tokens {
		n, m := t.Tokens[x].Head, t.Child(x, "mark")
		if n < 0 || n > x || m < n || t.Tokens[x].XPOS != "VBG" || !t.Is(x, "acl:") || t.Lower(m) != "of" {
			continue
		}
		g := n
		for k := 0; g >= 0 && !t.Is(g, "obl:agent") && k < len(t.Tokens) && t.Is(g, "nmod", "appos", "conj", "flat"); k++ {
			g = t.Tokens[g].Head
		}
		if g < 0 || !t.Is(g, "obl:agent") {
			continue
		}
		if v := t.Tokens[g].Head; v >= 0 && charges[syntax.Lemma(t, v)] && t.Child(v, "advcl") < 0 {
			attach(t, x, v, "advcl")
		}
	}
}

// charges are verbs of which the one is the object whom somebody holds to have done something,
// or not to have.
var charges = lexicon.Words("accuse suspect convict acquit clear absolve")

// didSign makes an auxiliary of a "did" that charge sheets part from its verb: "alleges
// that Lee did, unlawfully and with intent to deceive, sign papers".
func didSign(t *extract.Tree) {
	for d := range t.Tokens {
		s := t.Child(d, "nsubj")
		if w := t.Lower(d); w != "did" && w != "do" && w != "does" || s < 0 || s > d || t.Child(d, "obj", "xcomp") >= 0 || d+1 >= len(t.Tokens) || t.Tokens[d+1].Form != "," {
			continue
		}
		for b := d + 2; b < len(t.Tokens); b++ {
			h := t.Tokens[b].Head
			if t.Tokens[b].XPOS != "VB" || h != d && h != t.Tokens[d].Head || t.Child(b, syntax.Subjects...) >= 0 || t.Child(b, "aux", "cop") >= 0 || syntax.Infinitive(t, b) || t.Tokens[b-1].Form != "," {
				continue
			}
			t.Tokens[b].Head, t.Tokens[b].Deprel = t.Tokens[d].Head, t.Tokens[d].Deprel
			for _, c := range t.Children(d) {
				if c != b {
					t.Tokens[c].Head = b
				}
			}
			attach(t, d, b, "aux")
			t.Tokens[d].UPOS = "AUX"
			break
		}
	}
}

// saidBehind gives a report at the end of its sentence the subject right before it, which
// the parser took for that of the last verb it reports: "Lee denied the charges and will
// appeal, his lawyer, Bo Kim, said". What opens the sentence is the subject of what is said.
func saidBehind(t *extract.Tree) {
	for v := range t.Tokens {
		if !says(t, v) || t.Tokens[v].XPOS != "VBD" && t.Tokens[v].XPOS != "VBZ" {
			continue
		}
		n := subjectBefore(t, v)
		if n < 0 {
			continue
		}
		switch s := t.Child(v, "nsubj"); {
		case s < 0 && t.Is(v, "parataxis"):
			attach(t, n, v, "nsubj")
		case s >= 0 && t.Child(v, "ccomp") > s && t.Child(v, "ccomp") < n && t.Child(t.Child(v, "ccomp"), syntax.Subjects...) < 0:
			attach(t, s, t.Child(v, "ccomp"), "nsubj")
			attach(t, n, v, "nsubj")
		}
	}
}

// subjectBefore is the noun that the parser made a subject behind its verb, between commas
// right before token v; -1 for none.
func subjectBefore(t *extract.Tree, v int) int {
	for n := v - 1; n > 1; n-- {
		w := t.Tokens[n].Head
		if !t.Is(n, "nsubj") || w < 0 || w > n || w == v || !t.Is(w, "conj") {
			continue
		}
		ph := t.Phrase(n, func(c int) bool { return t.Is(c, "punct") })
		last := ph[len(ph)-1] + 1
		if last < len(t.Tokens) && t.Tokens[last].Form == "," {
			last++
		}
		if last == v && before(t, n) == "," {
			return n
		}
		return -1
	}
	return -1
}

// deniedAndBlamed gives a verb of blaming, joined to what somebody denies, to who denies it:
// "The army denied that its men had fired and blamed the rebels". Nobody denies having
// blamed in one breath with a deed.
func deniedAndBlamed(t *extract.Tree) {
	for i := range t.Tokens {
		c := t.Tokens[i].Head
		if !t.Is(i, "conj") || c < 0 || c > i || !t.Is(c, "ccomp") || !blames[syntax.Lemma(t, i)] || blames[syntax.Lemma(t, c)] || t.Child(i, "nsubj", "nsubj:pass", "aux", "mark") >= 0 || t.Child(c, "aux") < 0 {
			continue
		}
		if v := t.Tokens[c].Head; v >= 0 && v < c && denying[syntax.Lemma(t, v)] && t.Tokens[v].XPOS == "VBD" && (t.Tokens[i].XPOS == "VBD" || t.Tokens[i].XPOS == "VBN") {
			attach(t, i, v, "conj")
			t.Tokens[i].XPOS = "VBD"
		}
	}
}

var (
	denying = lexicon.Words("deny reject dismiss dispute")
	blames  = lexicon.Words("blame accuse call urge vow insist warn describe claim")
)

// putTo makes a complement of what somebody puts to a witness, which the parser hung on the
// witness: "Sibda put it to Pickard that the man was forced to talk".
func putTo(t *extract.Tree) {
	for x := range t.Tokens {
		n, m := t.Tokens[x].Head, t.Child(x, "mark")
		if n < 0 || n > x || m < n || t.Lower(m) != "that" || !t.Is(x, "acl", "ccomp") || !t.Is(n, "obl") || preposition(t, n) != "to" {
			continue
		}
		v := t.Tokens[n].Head
		if v < 0 || v+1 >= n || syntax.Lemma(t, v) != "put" || t.Lower(v+1) != "it" || t.Tokens[v+1].Head != v {
			continue
		}
		attach(t, x, v, "ccomp")
		t.Tokens[v+1].Deprel = "expl"
	}
}

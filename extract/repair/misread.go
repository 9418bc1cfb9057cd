package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// peopleOf are adjectives that with "the" stand for all who are so.
var peopleOf = lexicon.Words("poor rich wealthy dead wounded injured elderly homeless disabled unemployed sick hungry young old needy vulnerable missing displaced bereaved")

// thePoor makes a noun of an adjective with "the" that stands for the people who are so,
// and has a noun's place: "the law will hurt the poor".
func thePoor(t *extract.Tree) {
	for i := 1; i < len(t.Tokens); i++ {
		k := &t.Tokens[i]
		if k.UPOS == "ADJ" && k.XPOS == "JJ" && peopleOf[t.Lower(i)] && t.Is(i, "obj", "iobj", "nsubj", "nsubj:pass", "obl", "nmod") &&
			t.Lower(i-1) == "the" && t.Tokens[i-1].Head == i && t.Child(i, "cop", "nsubj", "aux") < 0 {
			k.UPOS, k.XPOS = "NOUN", "NNS"
		}
	}
}

// wentOn makes a particle of the "on" with which something goes on: "Talks went on, and the
// firm grew".
func wentOn(t *extract.Tree) {
	for p := 1; p < len(t.Tokens); p++ {
		v := t.Tokens[p].Head
		if v == p-1 && t.Lower(p) == "on" && t.Is(p, "advmod") && t.Tokens[v].UPOS == "VERB" && t.Tokens[v].Lemma == "go" && len(t.Children(p)) == 0 {
			t.Tokens[p].UPOS, t.Tokens[p].XPOS, t.Tokens[p].Deprel = "ADP", "RP", "compound:prt"
		}
	}
}

// asHePaid hangs what a speaker does meanwhile on the report behind which it stands, where
// the parser has those who are spoken of do it: "Rebels attack activists, Tejas Surya said, as
// he paid tribute to the dead".
func asHePaid(t *extract.Tree) {
	for x := range t.Tokens {
		m, s, h := t.Child(x, "mark"), t.Child(x, "nsubj"), t.Tokens[x].Head
		if !t.Is(x, "advcl") || m < 1 || s != m+1 || t.Lower(m) != "as" || t.Tokens[m-1].Form != "," || h < 0 || t.Lower(s) != "he" && t.Lower(s) != "she" {
			continue
		}
		v := t.Tokens[h].Head
		for v >= 0 && v < h {
			v = t.Tokens[v].Head
		}
		for v >= 0 && !says(t, v) {
			v = t.Tokens[v].Head
		}
		c := -1
		if v >= 0 {
			c = t.Child(v, "ccomp", "parataxis")
		}
		if v != m-2 || h > v || c < 0 || !t.Under(h, c) {
			continue
		}
		speaker, other := t.Child(v, "nsubj"), t.Child(c, "nsubj", "nsubj:pass")
		if speaker >= 0 && isName(t, speaker, extract.PER) && other >= 0 && !isName(t, other, extract.PER) && t.Tokens[other].UPOS == "NOUN" && !syntax.Personal(t, other) {
			attach(t, x, v, "advcl")
		}
	}
}

// continuedQuote makes what somebody says of a clause in quotation marks that begins with
// "and" right behind the verb of saying, which the parser took for a second deed: He continued,
// “and we have never seen one that can be controlled”.
func continuedQuote(t *extract.Tree) {
	for c := range t.Tokens {
		v, cc := t.Tokens[c].Head, t.Child(c, "cc")
		if t.Is(c, "conj") && v >= 0 && cc == v+3 && t.Tokens[v+1].Form == "," && syntax.QuoteMarks[t.Tokens[v+2].Form] &&
			(says(t, v) || t.Tokens[v].Lemma == "continue" || t.Tokens[v].Lemma == "add") && syntax.OwnSubject(t, c) > cc && t.Child(v, "ccomp", "obj") < 0 {
			attach(t, c, v, "ccomp")
		}
	}
}

// reportInBrackets makes one report of a clause and of who says so behind it in the same
// brackets, where the parser sets both beside the sentence: “(Lopez is in a different league,
// his slogan claimed)”.
func reportInBrackets(t *extract.Tree) {
	for v := range t.Tokens {
		h, s := t.Tokens[v].Head, t.Child(v, "nsubj")
		if !t.Is(v, "parataxis") || h < 0 || h > v || s < 0 || s > v || !says(t, v) || t.Child(v, "ccomp", "obj", "mark") >= 0 {
			continue
		}
		f := t.Phrase(s, func(k int) bool { return t.Is(k, "punct") })[0] - 1
		for f >= 0 && t.Tokens[f].UPOS == "PUNCT" && t.Tokens[f].Form != "(" {
			f--
		}
		for _, x := range t.Children(h, "parataxis") {
			first := t.Phrase(x, nil)[0]
			if x < v && f >= x && t.Under(f, x) && t.Tokens[first].Form == "(" && syntax.OwnSubject(t, x) >= 0 && finiteVerb(t, x) && !bracketClosed(t, first, v) {
				attach(t, x, v, "ccomp")
				break
			}
		}
	}
}

// bracketClosed reports whether a bracket closes between the tokens i and j.
func bracketClosed(t *extract.Tree, i, j int) bool {
	for k := i; k < j; k++ {
		if t.Tokens[k].Form == ")" {
			return true
		}
	}
	return false
}

// wonderWhat makes a question of what somebody wonders, which the parser took for a thing
// with a relative clause: "wondering what's going on".
func wonderWhat(t *extract.Tree) {
	for w := 1; w+1 < len(t.Tokens); w++ {
		v := t.Tokens[w].Head
		if t.Lower(w) != "what" || !t.Is(w, "obj", "ccomp") || v < 0 || v > w || !asks[strings.ToLower(t.Tokens[v].Lemma)] {
			continue
		}
		r := t.Child(w, "acl:relcl")
		if r < w || t.Child(r, syntax.Subjects...) >= 0 || r != w+1 && t.Tokens[w+1].Head != r {
			continue
		}
		t.Tokens[r].Head, t.Tokens[r].Deprel = v, "ccomp"
		t.Tokens[w].Head, t.Tokens[w].Deprel = r, "nsubj"
	}
}

// boeing737 makes one name of a maker and the number of its model that stand beside a noun:
// "The plane, a Boeing 737 carrying 132 people, crashed".
func boeing737(t *extract.Tree) {
	for n := 2; n < len(t.Tokens); n++ {
		h, b := t.Tokens[n].Head, n-1
		if !t.Is(n, "appos") || t.Tokens[n].UPOS != "NUM" || h < 0 || h >= b || t.Tokens[b].Head != h || t.Tokens[b].UPOS != "PROPN" || !t.Is(b, "compound", "nmod", "nmod:desc") || t.Child(b, "case") >= 0 {
			continue
		}
		for _, k := range t.Children(n) {
			t.Tokens[k].Head = b
		}
		t.Tokens[b].Deprel = "appos"
		t.Tokens[n].Head, t.Tokens[n].Deprel = b, "nummod"
	}
}

// describedSubject gives the subject that the parser hangs on what a predicate's name is
// described as to that name: "The other two are tutor Ann Lee and teacher Bo Keller".
func describedSubject(t *extract.Tree) {
	for s := range t.Tokens {
		d := t.Tokens[s].Head
		if !t.Is(s, "nsubj") || d < 0 || !t.Is(d, "nmod:desc") || t.Child(d, "cop", "aux") >= 0 {
			continue
		}
		n := t.Tokens[d].Head
		if n < d || t.Child(n, syntax.Subjects...) >= 0 {
			continue
		}
		if c := t.Child(n, "cop"); c > s && c < d {
			attach(t, s, n, "nsubj")
		}
	}
}

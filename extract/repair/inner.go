package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// innerReport gives a report inside a relative clause its subject back, which the
// parser hung on what is reported: "which Bridenstine said may be delayed".
func innerReport(t *extract.Tree) {
	for v := range t.Tokens {
		s := t.Tokens[v].Head
		if s < 1 || s > v || !t.Is(v, "ccomp") || !says(t, s) || !t.Is(s, "acl:relcl", "ccomp") || t.Child(s, "nsubj") >= 0 {
			continue
		}
		subj := t.Children(v, "nsubj")
		if len(subj) != 2 || subj[1] > s || t.Tokens[subj[0]].XPOS != "WDT" && t.Tokens[subj[0]].XPOS != "WP" {
			continue
		}
		attach(t, subj[1], s, "nsubj")
	}
}

// innerSubject makes the relative pronoun the subject of the finite clause inside a
// report that has none: "the truck, which officials say carried copper".
func innerSubject(t *extract.Tree) {
	for x := range t.Tokens {
		v := t.Tokens[x].Head
		if v < 0 || v > x || !t.Is(x, "ccomp") || !t.Is(v, "acl:relcl") || !says(t, v) || t.Child(v, "nsubj") < 0 ||
			t.Child(x, syntax.Subjects...) >= 0 || t.Child(x, "expl", "mark") >= 0 || t.Tokens[x].XPOS == "VBG" || t.Tokens[x].XPOS == "VB" && t.Child(x, "aux") < 0 {
			continue
		}
		for _, r := range t.Children(x, "obj", "obl") {
			if r < v && syntax.IsRelative(t, r) && t.Child(r, "case") < 0 {
				t.Tokens[r].Deprel = "nsubj"
				break
			}
		}
	}
}

// inStatement gives the verb of saying the clause that the parser hung on where it
// was said: "said in a statement that it had found cracks".
func inStatement(t *extract.Tree) {
	for x := range t.Tokens {
		n := t.Tokens[x].Head
		if n < 0 || n > x || !t.Is(x, "acl", "ccomp") || t.Is(x, "acl:relcl") || !t.Is(n, "obl") {
			continue
		}
		v, m := t.Tokens[n].Head, t.Child(x, "mark")
		if v < 0 || v > n || !says(t, v) || m < 0 || t.Lower(m) != "that" || t.Child(v, "ccomp") >= 0 || t.Child(n, "case") < 0 || !lexicon.Occasions[strings.ToLower(t.Tokens[n].Lemma)] {
			continue
		}
		attach(t, x, v, "ccomp")
	}
}

// listeners are verbs of saying that name who is told before what is told.
var listeners = lexicon.Words("tell inform assure remind warn notify")

// toldWhom gives such a verb its listener back, a name that the parser took into
// what is told: "told Reuters arson was used".
func toldWhom(t *extract.Tree) {
	for _, n := range t.Names {
		i := nameHead(t, n)
		f := n.First
		if f > 0 && t.Tokens[f-1].UPOS == "DET" {
			f--
		}
		v := f - 1
		if v < 0 || n.Type == extract.LOC || !listeners[strings.ToLower(t.Tokens[v].Lemma)] || t.Child(v, "obj", "iobj") >= 0 || !t.Is(i, "compound", "amod", "nmod", "dep") || t.Tokens[i].Head < n.Last {
			continue
		}
		if c := t.Child(v, "ccomp"); c < 0 || !t.Under(i, c) || t.Child(c, "nsubj", "expl") < n.Last {
			continue
		}
		attach(t, i, v, "iobj")
		if f < n.First {
			attach(t, f, i, "det")
		}
	}
}

// reportAnd joins a clause after "and" to what is reported before it, where no
// comma parts them: "claiming thousands were jobless and millions had died".
func reportAnd(t *extract.Tree) {
	for d := range t.Tokens {
		h, cc := t.Tokens[d].Head, t.Child(d, "cc")
		if !t.Is(d, "conj") || h < 0 || h > d || t.Child(d, "nsubj") < 0 || cc < 1 || t.Lower(cc) != "and" || t.Tokens[cc-1].Form == "," || t.Tokens[cc-1].UPOS == "PUNCT" {
			continue
		}
		for s := cc - 1; s >= h; s-- {
			c := t.Child(s, "ccomp")
			if !says(t, s) || c < s || c > cc || s != h && (!t.Is(s, "advcl") || t.Tokens[s].Head != h) {
				continue
			}
			attach(t, d, c, "conj")
			break
		}
	}
}

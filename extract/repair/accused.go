package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// foundGuilty makes an object of a second subject, right behind a verb that tells what
// somebody is found to be: "The court on Tuesday found Ann Lee guilty of fraud". Nobody
// has two subjects, one on each side.
func foundGuilty(t *extract.Tree) {
	for o := range t.Tokens {
		v := t.Tokens[o].Head
		if v < 0 || v > o || !t.Is(o, "nsubj") || t.Tokens[v].UPOS != "VERB" || t.Child(v, "obj", "cop", "expl") >= 0 {
			continue
		}
		s := t.Child(v, "nsubj")
		x := t.Child(v, "xcomp")
		if s < 0 || s > v || x < o || t.Child(x, syntax.Subjects...) >= 0 || t.Phrase(o, nil)[0] != v+1 {
			continue
		}
		t.Tokens[o].Deprel = "obj"
	}
}

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

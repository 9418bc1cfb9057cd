package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// frontOblique makes a phrase of the clause of what stands before the subject of a noun that
// is a predicate: "To the town, the bridge was a gift" is about no gift of the town's. So does it with what
// stands behind a time of the clause: "was in good condition early Monday after the fire".
func frontOblique(t *extract.Tree) {
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if t.Tokens[i].Deprel != "nmod" || preposition(t, i) == "" {
			continue
		}
		if h >= 0 && h < i {
			if k := t.Child(h, "obl"); t.Child(h, "cop") >= 0 && k > h && k < i && syntax.TimeLike(t, k) {
				t.Tokens[i].Deprel = "obl"
			}
			continue
		}
		if s := t.Child(h, "nsubj"); s > i && s < h && t.Child(h, "cop") > s {
			t.Tokens[i].Deprel = "obl"
		}
	}
}

// saidBetween hangs the infinitive that opens a quotation on its clause, where somebody is
// told to have said it in between: “To win here,” Ann Lee said, “you need patience.”
func saidBetween(t *extract.Tree) {
	for v := range t.Tokens {
		c := t.Children(v, "ccomp")
		if !says(t, v) || len(c) != 2 || c[0] > v || c[1] < v {
			continue
		}
		x := c[0]
		f := t.Phrase(x, func(k int) bool { return t.Is(k, "punct") })[0]
		open, to := f-1, t.Child(x, "mark")
		if open < 0 || !syntax.QuoteMarks[t.Tokens[open].Form] || to != f || t.Lower(to) != "to" || !syntax.Infinitive(t, x) || t.Child(c[1], syntax.Subjects...) < v {
			continue
		}
		attach(t, x, v, "advcl")
		attach(t, open, c[1], "punct")
	}
}

// bothRecalled makes a participle behind "have both" the verb of its clause: "Toyota and
// Honda have both recalled cars" tells of no cars that they have.
func bothRecalled(t *extract.Tree) {
	for h := range t.Tokens {
		p := h + 2
		if p >= len(t.Tokens) || t.Tokens[h].Lemma != "have" || t.Lower(h+1) != "both" || t.Tokens[p].XPOS != "VBN" || !t.Is(p, "amod") {
			continue
		}
		o := t.Tokens[p].Head
		s := t.Child(h, "nsubj")
		if o < p || !t.Is(o, "obj") || t.Tokens[o].Head != h || s < 0 || s > h || t.Child(s, "conj") < 0 && t.Tokens[s].UPOS != "PRON" || t.Tokens[h+1].Head != o {
			continue
		}
		t.Tokens[p].Head, t.Tokens[p].Deprel = t.Tokens[h].Head, t.Tokens[h].Deprel
		for _, c := range t.Children(h) {
			t.Tokens[c].Head = p
		}
		attach(t, h, p, "aux")
		t.Tokens[h].UPOS, t.Tokens[p].UPOS = "AUX", "VERB"
	}
}

// callOn makes the purpose of a call what somebody is called on to do: in "called on states
// to implement the plans" nobody calls to implement them.
func callOn(t *extract.Tree) {
	for x := range t.Tokens {
		v := t.Tokens[x].Head
		if v < 0 || v > x || t.Tokens[x].Deprel != "xcomp" || syntax.Lemma(t, v) != "call" || !syntax.Infinitive(t, x) {
			continue
		}
		for _, o := range t.Children(v, "obl") {
			if p := preposition(t, o); o > v && o < x && (p == "on" || p == "upon") && !syntax.TimeLike(t, o) {
				t.Tokens[x].Deprel = "advcl"
			}
		}
	}
}

// whoBelieves gives a relative clause with "who" to the person right before its comma, who
// has just been told to speak: “The river is dead,” said Eva Novak, who believes he lied.
func whoBelieves(t *extract.Tree) {
	for r := range t.Tokens {
		if !t.Is(r, "advcl:relcl", "acl:relcl", "parataxis") || before(t, r) != "," {
			continue
		}
		f := t.Phrase(r, func(c int) bool { return t.Is(c, "punct") })[0]
		if n := speakerBefore(t, r, f); n >= 0 {
			attach(t, r, n, "acl:relcl")
		}
		if t.Is(r, "parataxis") {
			continue
		}
		k := -1
		if f >= 2 && (t.Lower(f) == "who" || t.Lower(f) == "whose") {
			k = t.NameAt(f - 2)
		}
		if k < 0 || t.Names[k].Last != f-1 || t.Names[k].Type != extract.PER {
			continue
		}
		n := nameHead(t, t.Names[k])
		v := t.Tokens[n].Head
		if v >= 0 && v < n && t.Is(n, "nsubj") && says(t, v) && t.Tokens[r].Head != n && t.Under(t.Tokens[r].Head, v) {
			attach(t, r, n, "acl:relcl")
		}
	}
}

// speakerBefore is the person named behind the report that the clause at r, which begins at
// token f with "who", hangs on, and whose phrase ends right before it, -1 for none: said
// Bo Cheng, director of the bank, who estimated that 40 homes stood empty.
func speakerBefore(t *extract.Tree, r, f int) int {
	if f < 2 || t.Lower(f) != "who" || t.Tokens[f].Head != r {
		return -1
	}
	for n := f - 2; n > 0; n-- {
		v := t.Tokens[n].Head
		if v < 0 || v > n || !t.Is(n, "nsubj") || !says(t, v) || !isName(t, n, extract.PER) || !t.Under(t.Tokens[r].Head, v) || t.Under(r, n) {
			continue
		}
		if ph := t.Phrase(n, nil); ph[len(ph)-1] == f-2 && t.Child(n, "appos") > n {
			return n
		}
	}
	return -1
}

// citedThat makes a clause of its own of what a source is cited with, where the parser has it
// as a participle is: "cited a security source that the attack was planned".
func citedThat(t *extract.Tree) {
	for x := range t.Tokens {
		o, m := t.Tokens[x].Head, t.Child(x, "mark")
		if o < 0 || o > x || t.Tokens[x].Deprel != "acl" || m < o || m > x || t.Lower(m) != "that" || !t.Is(o, "obj") || !finiteVerb(t, x) || t.Child(x, syntax.Subjects...) < m {
			continue
		}
		if l := syntax.Lemma(t, t.Tokens[o].Head); (l == "cite" || l == "quote") && (lexicon.Roles[t.Tokens[o].Lemma] || t.Tokens[o].Lemma == "source") {
			t.Tokens[x].Deprel = "acl:relcl"
		}
	}
}

// colonQuote makes a quotation behind a colon a second thing reported, where the parser hung it on the
// clause with "that" before: Lee said that it had rained: “It will end.”
func colonQuote(t *extract.Tree) {
	for q := range t.Tokens {
		x := t.Tokens[q].Head
		if x < 0 || x > q || !t.Is(q, "parataxis") || !t.Is(x, "ccomp") {
			continue
		}
		v, m, f := t.Tokens[x].Head, t.Child(x, "mark"), t.Phrase(q, func(c int) bool { return t.Is(c, "punct") })[0]
		if f < 2 || !quoteMark(t.Tokens[f-1].Form) || t.Tokens[f-2].Form != ":" || v < 0 || v > x || !says(t, v) || m < v || t.Lower(m) != "that" || withinMarks(t, f-2) {
			continue
		}
		attach(t, q, v, "ccomp")
	}
}

package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// muchOf keeps what "much" or "most" is of in its phrase, where the parser read an adjective:
// "was closed for much of the day" is closed for no "much".
func muchOf(t *extract.Tree) {
	for c := range t.Tokens {
		m := t.Tokens[c].Head
		if m < 0 || m > c || !t.Is(c, "obl") || t.Child(c, "case") != m+1 || t.Lower(m+1) != "of" || !shares[t.Lower(m)] || t.Child(m, "cop", "nsubj") >= 0 || !t.Is(m, "obl", "obj", "nmod", "nsubj") {
			continue
		}
		t.Tokens[c].Deprel = "nmod"
	}
}

// shares are words for how much of something.
var shares = lexicon.Words("much most some all part half more less little")

// forKilling hangs what somebody is punished for on the punishing, where the parser hung it on the
// punishment: "sentenced to life with no parole for 25 years for killing her son".
func forKilling(t *extract.Tree) {
	for x := range t.Tokens {
		n, m := t.Tokens[x].Head, t.Child(x, "mark", "case")
		if n < 0 || n > x || m < n || m > x || t.Lower(m) != "for" || !t.Is(x, "acl:", "nmod") || t.Child(x, "nsubj") >= 0 || t.Is(x, "nmod") && !crimes[syntax.Lemma(t, x)] || t.Is(x, "acl:") && t.Tokens[x].XPOS != "VBG" {
			continue
		}
		v := n
		for k := 0; k < 4 && v >= 0 && t.Is(v, "obl", "nmod", "obj", "conj") && t.Tokens[v].UPOS == "NOUN"; k++ {
			v = t.Tokens[v].Head
		}
		if v < 0 || v > n || !sentences[syntax.Lemma(t, v)] || t.Tokens[v].UPOS != "VERB" || !penalties[syntax.Lemma(t, n)] {
			continue
		}
		if t.Is(x, "nmod") {
			attach(t, x, v, "obl")
		} else {
			attach(t, x, v, "advcl")
		}
	}
}

var (
	// penalties are nouns for what somebody is sentenced to.
	penalties = lexicon.Words("eligibility parole prison jail year month imprisonment possibility life sentence term")
	// crimes are nouns for what somebody is sentenced for.
	crimes = lexicon.Words("murder killing manslaughter rape theft fraud robbery assault corruption espionage treason terrorism arson bribery contempt crime role part attack")
)

// amountingTo hangs what amounts to a sum on the noun right before its comma, where the parser hung
// it on a predicate: "is the biggest buyer of copper, amounting to $2 billion" is no sum.
func amountingTo(t *extract.Tree) {
	for x := 2; x < len(t.Tokens); x++ {
		h, n := t.Tokens[x].Head, x-2
		if l := syntax.Lemma(t, x); h < 0 || h > n || l != "amount" && l != "total" || !t.Is(x, "advcl") || t.Tokens[x].XPOS != "VBG" || t.Tokens[x-1].Form != "," || t.Tokens[h].UPOS != "NOUN" || t.Child(h, "cop") < 0 {
			continue
		}
		if t.Tokens[n].XPOS == "NNS" && n != h && t.Under(n, h) {
			attach(t, x, n, "acl")
		}
	}
}

// andThat joins a second relative clause to the first where the parser joined it to the verb around
// both: "needs a law that unites people and that, sooner or later, lets them live in peace".
func andThat(t *extract.Tree) {
	for c := range t.Tokens {
		v, cc := t.Tokens[c].Head, t.Child(c, "cc")
		if v < 0 || v > c || cc < 0 || cc+1 >= len(t.Tokens) || !t.Is(c, "conj") || !finiteVerb(t, c) {
			continue
		}
		m := cc + 1
		if t.Lower(m) != "that" || t.Tokens[m].Head != c || !t.Is(m, "mark", "nsubj") || t.Is(m, "mark") && t.Child(c, syntax.Subjects...) >= 0 || t.Child(v, "ccomp") >= 0 && t.Child(v, "ccomp") < c {
			continue
		}
		for r := cc - 1; r > v; r-- {
			s := t.Child(r, "nsubj", "nsubj:pass")
			if t.Is(r, "acl:relcl") && s >= 0 && s < r && t.Lower(s) == "that" && syntax.IsRelative(t, s) && t.Under(r, v) && finiteVerb(t, r) {
				attach(t, c, r, "conj")
				t.Tokens[m].UPOS, t.Tokens[m].XPOS, t.Tokens[m].Deprel = "PRON", "WDT", "nsubj"
				break
			}
		}
	}
}

// thatMaking makes a pronoun of the "that" of a relative clause whose verb says what somebody makes
// of the noun before it: "the heat that the fires are making worse".
func thatMaking(t *extract.Tree) {
	for m := 1; m < len(t.Tokens); m++ {
		r := t.Tokens[m].Head
		if t.Lower(m) != "that" || !t.Is(m, "mark") || r < m || !t.Is(r, "acl:relcl") || !renders[syntax.Lemma(t, r)] || t.Tokens[r].Head != m-1 || t.Tokens[m-1].UPOS != "NOUN" || t.Child(r, "obj", "ccomp", "aux:pass") >= 0 {
			continue
		}
		if x := t.Child(r, "xcomp"); x == r+1 && t.Tokens[x].UPOS == "ADJ" {
			t.Tokens[m].UPOS, t.Tokens[m].XPOS, t.Tokens[m].Deprel = "PRON", "WDT", "obj"
		}
	}
}

// stepForward makes a part of its noun of the way that a step goes: "is a step forward in favour of
// workers" is no step in favour of workers forward.
func stepForward(t *extract.Tree) {
	for a := 1; a < len(t.Tokens); a++ {
		n := t.Tokens[a].Head
		if n != a-1 || !t.Is(a, "advmod") || !onwards[t.Lower(a)] || !steps[syntax.Lemma(t, n)] || t.Tokens[n].UPOS != "NOUN" || t.Child(a, "advmod", "case", "conj") >= 0 {
			continue
		}
		for _, o := range t.Children(a, "obl") {
			attach(t, o, n, "nmod") // a step back from politics
		}
		t.Tokens[a].UPOS, t.Tokens[a].XPOS, t.Tokens[a].Deprel = "ADJ", "JJ", "amod"
	}
}

var (
	onwards = lexicon.Words("forward forwards backward backwards ahead back home abroad upward downward")
	steps   = lexicon.Words("step leap move push jump stride road path way trip journey flight return drive")
)

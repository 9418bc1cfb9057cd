package repair

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// nounOblique makes a noun's phrase of an oblique that hangs on a noun which is no
// predicate: "met officials in the ministry". In UD only predicates have obliques. The
// place of what is counted is where it happened: "destroyed 2,400 homes in Fujian".
func nounOblique(t *extract.Tree) {
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if h >= 0 && h < i && t.Is(i, "obl", "nmod") && t.Tokens[h].Deprel == "obj" && t.Child(h, "nummod") >= 0 && t.Tokens[t.Tokens[h].Head].UPOS == "VERB" {
			if c := t.Child(i, "case"); c >= 0 && locative[t.Lower(c)] {
				attach(t, i, t.Tokens[h].Head, "obl")
				continue
			}
		}
		if h < 0 || h > i || t.Tokens[i].Deprel != "obl" || t.Child(i, "case") < 0 {
			continue
		}
		if u := t.Tokens[h].UPOS; u != "NOUN" && u != "PROPN" || !t.Is(h, "obj", "nmod", "appos", "conj") || t.Child(h, "cop", "nsubj", "aux", "mark") >= 0 {
			continue
		}
		t.Tokens[i].Deprel = "nmod"
	}
}

var locative = lexicon.Words("in at near across outside")

// reportsColon makes a verb of the noun that a name and a colon enclose where nothing
// else is said: "Reuters reports:".
func reportsColon(t *extract.Tree) {
	v := len(t.Tokens) - 2
	if v < 1 || t.Tokens[v+1].Form != ":" || t.Tokens[v].XPOS != "NNS" || t.Tokens[v].Head >= 0 {
		return
	}
	n := t.NameAt(v - 1)
	lemma := strings.TrimSuffix(t.Lower(v), "s")
	if n < 0 || t.Names[n].First > 1 || !lexicon.Says[lemma] && lemma != "report" {
		return
	}
	h := nameHead(t, t.Names[n])
	if t.Tokens[h].Head != v {
		return
	}
	t.Tokens[v].UPOS, t.Tokens[v].XPOS, t.Tokens[v].Lemma = "VERB", "VBZ", lemma
	t.Tokens[h].Deprel = "nsubj"
}

// appositiveConjunct gives a noun that "and" joins to a name behind the name's
// apposition to that apposition, where a comma closes the two: "John Luk Jok, a minister
// and a figure in the war, died".
func appositiveConjunct(t *extract.Tree) {
	for c := range t.Tokens {
		h := t.Tokens[c].Head
		if !t.Is(c, "conj") || h < 0 || h > c || t.NameAt(h) < 0 || !commonNoun(t, c) || t.Tokens[c].UPOS != "NOUN" || !syntax.Singular(t, c) {
			continue
		}
		and, a := t.Child(c, "cc"), t.Child(h, "appos")
		ph := t.Phrase(c, nil)
		last := ph[len(ph)-1]
		if and < 1 || a < h || a > and || t.Tokens[a].UPOS != "NOUN" || t.Tokens[and-1].Form == "," || len(t.Children(h, "conj")) > 1 || last+1 >= len(t.Tokens) || t.Tokens[last+1].Form != "," {
			continue
		}
		attach(t, c, a, "conj")
	}
}

// shareRelative hangs a relative clause right behind the whole of which a share is
// meant on that whole: "37% of the pollution that reaches Ohio"; and so a participle that no
// comma sets off: "half of the trees planted in May died", but not "with half of its shares
// held by Lee".
func shareRelative(t *extract.Tree) {
	for c := range t.Tokens {
		h := t.Tokens[c].Head
		if h < 0 || h > c || !(t.Is(c, "acl:relcl") && syntax.Share(t, h) || t.Is(c, "acl:") && participleForm(t, c) && (syntax.Share(t, h) || someOf(t, h)) && syntax.Prep(t, h) != "with" && syntax.Restrictive(t, c)) {
			continue
		}
		for _, n := range t.Children(h, "nmod") {
			ph := t.Phrase(n, nil)
			if f := t.Phrase(c, nil)[0]; n > h && n < c && ph[len(ph)-1] == f-1 {
				t.Tokens[c].Head = n
			}
		}
	}
}

// someOf reports whether the word at i counts some of those that its "of" names: most of
// the trees, two of the men.
func someOf(t *extract.Tree, i int) bool {
	if u := t.Tokens[i].UPOS; u != "NUM" && !someWords[t.Lower(i)] || t.Lower(i) == "one" {
		return false
	}
	return slices.ContainsFunc(t.Children(i, "nmod"), func(c int) bool {
		return c > i && syntax.Prep(t, c) == "of" && t.Child(c, "det", "nmod:poss") >= 0
	})
}

var someWords = lexicon.Words("most many some several few all")

func participleForm(t *extract.Tree, i int) bool {
	return t.Tokens[i].XPOS == "VBN" || t.Tokens[i].XPOS == "VBG"
}

// roleName sets a person's name that hangs without a preposition on a role beside it:
// "met the president of Nicaragua Daniel Ortega".
func roleName(t *extract.Tree) {
	for _, n := range t.Names {
		if n.Type != extract.PER {
			continue
		}
		i := nameHead(t, n)
		h := t.Tokens[i].Head
		for _, d := range t.Children(i, "nmod:desc") {
			if m := t.Child(d, "case"); m >= 0 && m < d && d < i && lexicon.Roles[syntax.Lemma(t, d)] {
				attach(t, m, i, "case") // chief of staff to Senator Ann Lee
			}
			officeBefore(t, i, d)
		}
		if h < 0 || h >= n.First || t.Tokens[i].Deprel != "nmod" || t.Child(i, "case") >= 0 || !commonNoun(t, h) ||
			!lexicon.Roles[strings.ToLower(t.Tokens[h].Lemma)] || t.Child(h, "appos", "flat") >= 0 {
			continue
		}
		if k := n.First - 1; k > h && t.Under(k, h) && t.Is(k, "nmod") && t.Tokens[k].Head == h && t.Child(k, "case") >= 0 && lexicon.Roles[syntax.Lemma(t, k)] && t.Child(k, "appos", "flat") < 0 {
			if m := t.Child(k, "case"); m >= 0 && m < k {
				attach(t, m, i, "case")
			}
			attach(t, k, i, "nmod:desc") // manager for the late Senator Eugene McCarthy
			continue
		}
		t.Tokens[i].Deprel = "appos"
	}
}

// officeBefore gives the phrase that the parser took into the title at d, before the name at i, or into
// that name, to the office it is of: "Custodian of the Two Holy Mosques King Salman" is no king of mosques.
func officeBefore(t *extract.Tree, i, d int) {
	for _, c := range append(t.Children(d, "compound", "nmod", "amod"), t.Children(i, "compound", "nmod", "amod")...) {
		m, a := t.Child(c, "case"), t.Child(c, "det")
		if m < 1 || c != d-1 || t.Lower(m) != "of" || a != m+1 || t.Lower(a) != "the" || !lexicon.Roles[syntax.Lemma(t, d)] {
			continue
		}
		if o := m - 1; lexicon.Roles[syntax.Lemma(t, o)] && capital(t.Tokens[o].Form) && !t.Under(o, d) {
			attach(t, c, o, "nmod")
		}
	}
}

// roleBehind gives a role that stands without an article between a person's name and
// a comma to that person, where the parser lists it beside the name: "emissaries Steve
// Witkoff, special envoy for peace missions, and Jared Kushner".
func roleBehind(t *extract.Tree) {
	for i := range t.Tokens {
		if !t.Is(i, "conj", "list", "parataxis") || t.Tokens[i].XPOS != "NN" || !commonNoun(t, i) || !lexicon.Roles[strings.ToLower(t.Tokens[i].Lemma)] ||
			t.Child(i, "det", "cc", "nmod:poss", "cop", "nsubj") >= 0 || before(t, i) != "," {
			continue
		}
		f := i
		for _, c := range t.Children(i, "amod", "compound", "nmod:desc") {
			f = min(f, c)
		}
		if f < 2 || t.Tokens[f-1].Form != "," || !isName(t, f-2, extract.PER) || t.NameAt(f-2) < 0 {
			continue
		}
		if b := syntax.BehindBracket(t, i+1); b > i+1 && isName(t, b, extract.PER) {
			continue // the role of who is named behind a bracket: Labour MP (Member of Parliament) Tom Watson
		}
		attach(t, i, nameHead(t, t.Names[t.NameAt(f-2)]), "appos")
	}
}

// forGranted makes an adverb of "for granted", which has the form of a clause: "we
// will never take your support for granted".
func forGranted(t *extract.Tree) {
	for i := 1; i < len(t.Tokens); i++ {
		v := t.Tokens[i].Head
		if t.Lower(i) != "granted" || t.Lower(i-1) != "for" || v < 0 || v > i || t.Tokens[v].Lemma != "take" || len(t.Children(i)) > 1 {
			continue
		}
		t.Tokens[i].UPOS, t.Tokens[i].XPOS, t.Tokens[i].Lemma, t.Tokens[i].Deprel = "ADV", "RB", "granted", "advmod"
		attach(t, i-1, i, "case")
	}
}

// closedRelative gives an infinitive behind the comma that closes a relative clause to
// the verb above the noun: "asked Lam, who is supported by the state, to resign".
func closedRelative(t *extract.Tree) {
	for x := range t.Tokens {
		v, to := t.Tokens[x].Head, t.Child(x, "mark")
		if !t.Is(x, "xcomp") || v < 0 || v > x || !t.Is(v, "acl:relcl") || to < 1 || t.Lower(to) != "to" || t.Tokens[to-1].Form != "," {
			continue
		}
		n := t.Tokens[v].Head
		if u := t.Tokens[n].Head; t.Is(n, "obj", "iobj") && u >= 0 && u < n && t.Tokens[u].UPOS == "VERB" && t.Child(u, "xcomp") < 0 {
			attach(t, x, u, "xcomp")
		}
	}
}

// includingWho hangs a relative clause set off behind an "including" on the noun of which
// those are a part: "detained 34 protesters, including two women, who had tried to march".
func includingWho(t *extract.Tree) {
	for x := range t.Tokens {
		n := t.Tokens[x].Head
		if !t.Is(x, "acl:relcl") || n < 0 || n > x || !t.Is(n, "nmod") || preposition(t, n) != "including" || t.NameAt(n) >= 0 {
			continue
		}
		h, c := t.Tokens[n].Head, t.Child(n, "case")
		s := syntax.OwnSubject(t, x)
		if h < 0 || h > c || c < 1 || t.Tokens[c-1].Form != "," || s < 1 || t.Tokens[s-1].Form != "," || !syntax.IsRelative(t, s) || t.Tokens[h].XPOS != "NNS" {
			continue
		}
		attach(t, x, h, "acl:relcl")
	}
}

// theFirst makes an apposition of what something is the first or the latest of, which the
// parser hung on the verb: "will travel for talks, the first since 2019".
func theFirst(t *extract.Tree) {
	for x := range t.Tokens {
		v, d := t.Tokens[x].Head, t.Child(x, "det")
		if !t.Is(x, "obl:unmarked", "obj", "xcomp", "nmod:unmarked") || v < 0 || v > x || d < 2 || d != x-1 || t.Lower(d) != "the" || t.Tokens[d-1].Form != "," || !ordinalOnly(t, x) || t.Tokens[v].UPOS != "VERB" {
			continue
		}
		n := d - 2
		for t.Tokens[n].Head > v || t.Tokens[n].Head >= 0 && t.Tokens[n].Head != v && t.Under(n, v) {
			n = t.Tokens[n].Head
		}
		if n > v && n < d-1 && t.Tokens[n].Head == v && (t.Tokens[n].UPOS == "NOUN" || t.Tokens[n].UPOS == "PROPN") {
			attach(t, x, n, "appos")
		}
	}
}

// ordinalOnly reports whether the word at i is an ordinal or a superlative that stands for
// a noun: the first, the latest.
func ordinalOnly(t *extract.Tree, i int) bool {
	switch t.Lower(i) {
	case "first", "second", "third", "fourth", "fifth", "sixth", "last", "latest":
		return true
	}
	return t.Tokens[i].XPOS == "JJS" && t.Lower(i) != "most" && t.Lower(i) != "least"
}

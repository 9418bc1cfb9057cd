package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// participleTag makes a participle of a past that describes a noun: "the fire,
// believed to have started in a kitchen".
func participleTag(t *extract.Tree) {
	for i := range t.Tokens {
		l := strings.ToLower(t.Tokens[i].Lemma)
		if t.Is(i, "acl:") && t.Tokens[i].XPOS == "VBD" && t.Child(i, "nsubj", "aux", "mark") < 0 && lexicon.Past(l) == lexicon.PastParticiple(l) {
			t.Tokens[i].XPOS = "VBN"
		}
	}
}

// presentTag makes a present of a verb with its -s that the parser tagged for a past:
// "Iran deeply regrets this mistake"; without an -s it is of several, "prosecutors allege",
// or with -ed a past.
func presentTag(t *extract.Tree) {
	for i := range t.Tokens {
		k := &t.Tokens[i]
		w := strings.ToLower(k.Form)
		n := len(w)
		if k.UPOS == "VERB" && k.XPOS == "VBZ" && n > 2 && w[n-1] != 's' && strings.ToLower(k.Lemma) == w {
			k.XPOS = "VBP"
			if n > 5 && strings.HasSuffix(w, "ed") && !strings.HasSuffix(w, "eed") { // which undermined trust
				k.XPOS = "VBD"
			}
		}
		if k.UPOS == "VERB" && (k.XPOS == "VBZ" || k.XPOS == "VBP") && w != strings.ToLower(k.Lemma) && lexicon.Past(strings.ToLower(k.Lemma)) == w {
			k.XPOS = "VBD" // the plane overshot the runway
		}
		if k.UPOS != "VERB" || k.XPOS != "VBD" && k.XPOS != "VBN" || n < 5 || strings.ToLower(k.Lemma) != w || w[n-1] != 's' || lexicon.Vowel(w[n-2]) || w[n-2] == 's' || t.Child(i, "aux", "aux:pass") >= 0 {
			continue
		}
		k.XPOS, k.Lemma = "VBZ", w[:n-1]
	}
}

// strikeFollowed makes a past of a participle without its auxiliary, of a verb that does
// not need an object, with nobody who does it: "More attacks followed in the spring". The
// headline "Strike averted in Oslo" keeps its passive.
func strikeFollowed(t *extract.Tree) {
	for v := range t.Tokens {
		s := t.Child(v, "nsubj:pass")
		if s < 0 || s > v || !unaided[t.Lower(v)] || t.Child(v, "aux", "aux:pass", "obj", "obl:agent") >= 0 || t.Is(v, "acl", "conj") {
			continue
		}
		t.Tokens[s].Deprel, t.Tokens[v].XPOS = "nsubj", "VBD"
	}
}

// unaided are pasts of verbs that happen by themselves.
var unaided = lexicon.Words("followed ensued continued persisted rose fell grew began resumed collapsed erupted emerged improved worsened increased decreased declined")

// predicateParticiple hangs a participle behind a comma on the clause and not on the noun
// of its predicate, which stands in a phrase: "unrest has been on the rise, claiming Peru".
func predicateParticiple(t *extract.Tree) {
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if !t.Is(i, "acl:") || h < 0 || h > i || t.Tokens[i].XPOS != "VBG" || before(t, i) != "," || t.Child(h, "cop") < 0 || t.Child(h, "cop") > h || t.Child(h, "nsubj") < 0 {
			continue
		}
		if c := t.Child(h, "case"); c >= 0 && c < h && t.Child(h, "det", "nmod:poss") >= 0 {
			t.Tokens[i].Deprel = "advcl"
		}
	}
}

// ownedPredicate gives a noun behind a copula its owner, which the parser took for
// another subject: "the crash was Iran's doing".
func ownedPredicate(t *extract.Tree) {
	for i := range t.Tokens {
		c := t.Child(i, "cop")
		if c < 0 || c > i {
			continue
		}
		subjects := t.Children(i, "nsubj")
		if len(subjects) != 2 || subjects[0] > c || subjects[1] < c || subjects[1] > i {
			continue
		}
		s := subjects[1]
		if m := t.Child(s, "case"); m == s+1 && t.Tokens[m].XPOS == "POS" || m == s+1 && strings.HasPrefix(t.Tokens[m].Form, "'s") {
			t.Tokens[s].Deprel = "nmod:poss"
			if t.Tokens[i].UPOS == "VERB" {
				t.Tokens[i].UPOS, t.Tokens[i].XPOS = "NOUN", "NN"
			}
		}
	}
}

// finiteRoot makes a sentence of a noun with a participle that has an object of its
// own, where nothing else in the sentence is finite: "The company named Ann Lee
// chief executive."
func finiteRoot(t *extract.Tree) {
	r := t.Root()
	if r < 0 || t.Tokens[r].UPOS != "NOUN" && t.Tokens[r].UPOS != "PROPN" || t.Tokens[len(t.Tokens)-1].Form != "." || t.Child(r, "cop", "nsubj") >= 0 {
		return
	}
	v := t.Child(r, "acl:")
	if v < r || t.Tokens[v].XPOS != "VBN" || t.Child(v, "obj", "xcomp") < v || t.Child(v, "aux", "nsubj") >= 0 {
		return
	}
	for i := range t.Tokens {
		if x := t.Tokens[i].XPOS; x == "VBD" || x == "VBZ" || x == "VBP" || x == "MD" {
			return
		}
	}
	t.Tokens[v].Head, t.Tokens[v].Deprel, t.Tokens[v].XPOS = -1, "root", "VBD"
	t.Tokens[r].Head, t.Tokens[r].Deprel = v, "nsubj"
	for _, c := range t.Children(r) {
		if c > v {
			t.Tokens[c].Head = v
		}
	}
}

// finiteComplement gives a finite verb the subject that the parser took for an
// object of the verb of saying above it: "adding authorities would act".
func finiteComplement(t *extract.Tree) {
	for x := range t.Tokens {
		v := t.Tokens[x].Head
		if !t.Is(x, "xcomp", "ccomp") || v < 0 || v > x || !says(t, v) || t.Child(x, "nsubj", "mark") >= 0 {
			continue
		}
		o, f := t.Child(v, "obj"), x
		if a := t.Child(x, "aux", "cop"); a >= 0 {
			f = a
		}
		if p := t.Tokens[f].XPOS; o < v || o > f || p != "MD" && p != "VBD" && p != "VBZ" {
			continue
		}
		t.Tokens[x].Deprel = "ccomp"
		attach(t, o, x, "nsubj")
	}
}

// stative are participles that describe the thing before their comma.
var stative = lexicon.Words("include involve concern feature contain comprise total cost span measure date belong represent regard cover show depict house range number consist connect link star lie stand stretch run")

// commaGerund hangs a present participle after a comma on the verb whose subject
// acts, where the parser hung it on a thing behind that verb: "Hanyu avoided the
// attention, rarely granting interviews".
func commaGerund(t *extract.Tree) {
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if !t.Is(i, "acl:") || t.Tokens[i].XPOS != "VBG" || h < 0 || !t.Is(h, "obj", "obl", "nmod") || t.NameAt(h) >= 0 && !t.Is(h, "obl:agent") || stative[strings.ToLower(t.Tokens[i].Lemma)] || t.Child(i, "nsubj", "mark", "aux") >= 0 {
			continue
		}
		f := t.Phrase(i, func(c int) bool { return t.Is(c, "punct") })[0]
		if f < 1 || t.Tokens[f-1].Form != "," || lexicon.Roles[strings.ToLower(t.Tokens[h].Lemma)] || lexicon.Bodies[strings.ToLower(t.Tokens[h].Lemma)] {
			continue
		}
		v := t.Tokens[h].Head
		for v >= 0 && t.Tokens[v].UPOS != "VERB" && t.Is(v, "obj", "obl", "nmod", "conj") {
			v = t.Tokens[v].Head
		}
		if v >= 0 && t.Tokens[v].UPOS == "VERB" && v < h && t.Child(v, "nsubj") >= 0 {
			attach(t, i, v, "advcl")
		}
	}
}

// clausalPredicate takes a clause that says what a noun is out of its copula's place:
// in "The theory is that the virus escaped" the theory is, and the virus escaped. The
// treebanks hang "is" on "escaped" (nsubj:outer), which makes an "is escaped" of it.
func clausalPredicate(t *extract.Tree) {
	for i := range t.Tokens {
		be, that := t.Child(i, "cop"), t.Child(i, "mark")
		if be < 0 || that < be || i < that || t.Lower(that) != "that" || t.Tokens[be].Lemma != "be" {
			continue
		}
		outer, inner := -1, -1
		for _, s := range t.Children(i, "nsubj", "expl") {
			switch {
			case s < be:
				outer = s
			case s > that:
				inner = s
			}
		}
		if outer < 0 || inner < 0 || t.Tokens[outer].UPOS != "NOUN" {
			continue
		}
		t.Tokens[be].Head, t.Tokens[be].Deprel, t.Tokens[be].UPOS = t.Tokens[i].Head, t.Tokens[i].Deprel, "VERB"
		t.Tokens[i].Head, t.Tokens[i].Deprel = be, "ccomp"
		for _, c := range t.Children(i) {
			if c < that {
				t.Tokens[c].Head = be
			}
		}
		t.Tokens[outer].Deprel = "nsubj"
	}
}

// madeLook makes the object of a verb that brings something about of the noun between it
// and the bare infinitive, which the parser takes for a second subject: "The view makes the
// canyon look small".
func madeLook(t *extract.Tree) {
	for x := range t.Tokens {
		v := t.Tokens[x].Head
		if v < 0 || v > x || !t.Is(x, "xcomp") || t.Tokens[x].XPOS != "VB" || t.Child(x, "mark", "nsubj") >= 0 || !bringers[strings.ToLower(t.Tokens[v].Lemma)] || t.Child(v, "obj") >= 0 {
			continue
		}
		s := t.Children(v, "nsubj")
		if len(s) == 2 && s[0] < v && v < s[1] && s[1] < x {
			t.Tokens[s[1]].Deprel = "obj"
		}
	}
}

var bringers = lexicon.Words("make let help see watch hear have")

// movingBoxes makes an object of the noun with an article before a participle that the
// parser took for an adjective of a plural behind it: in "took a job moving boxes" there is
// no "a boxes".
func movingBoxes(t *extract.Tree) {
	for g := range t.Tokens {
		n, m := t.Tokens[g].Head, g-1
		if n != g+1 || !t.Is(g, "amod", "compound") || t.Tokens[g].XPOS != "VBG" || t.Tokens[n].XPOS != "NNS" || m < 0 || t.Tokens[m].XPOS != "NN" || t.Tokens[m].Head != t.Tokens[n].Head {
			continue
		}
		d := t.Child(n, "det")
		if v := t.Tokens[n].Head; v < 0 || d < 0 || d >= m || t.Lower(d) != "a" && t.Lower(d) != "an" || !t.Is(m, "obj") || !t.Is(n, "obj") {
			continue
		}
		for _, c := range t.Children(n) {
			if c < m {
				attach(t, c, m, t.Tokens[c].Deprel)
			}
		}
		attach(t, g, m, "acl")
		attach(t, n, g, "obj")
		t.Tokens[g].UPOS = "VERB"
	}
}

// countedCovering hangs what tells how far things go on the things that somebody has so
// many of: "The series has 30 episodes in total, covering three languages".
func countedCovering(t *extract.Tree) {
	for x := range t.Tokens {
		v := t.Tokens[x].Head
		if v < 0 || v > x || !t.Is(x, "advcl:") || t.Tokens[x].XPOS != "VBG" || !stative[strings.ToLower(t.Tokens[x].Lemma)] || syntax.Lemma(t, v) != "have" || t.Tokens[x-1].Form != "," || t.Child(x, "nsubj", "mark", "aux") >= 0 {
			continue
		}
		o := t.Child(v, "obj")
		if o < v || o > x || t.Child(o, "nummod") < 0 || t.NameAt(o) >= 0 {
			continue
		}
		if o == x-2 || o == x-4 && t.Lower(x-3) == "in" && (t.Lower(x-2) == "total" || t.Lower(x-2) == "all") {
			attach(t, x, o, "acl")
		}
	}
}

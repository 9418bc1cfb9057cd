package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// preposition is the one word that is the preposition of i, "" for none.
func preposition(t *extract.Tree, i int) string {
	if c := t.Child(i, "case"); c >= 0 {
		return t.Lower(c)
	}
	return ""
}

// ofWhom hangs a clause about members of what stands before it on that: "the
// passengers, many of whom were students, waited".
func ofWhom(t *extract.Tree) {
	for i := range t.Tokens {
		w := t.Lower(i)
		q := t.Tokens[i].Head
		if w != "whom" && w != "which" || preposition(t, i) != "of" || q < 0 || q > i || !t.Is(q, "nsubj") {
			continue
		}
		if t.Is(i, "obl") && t.Tokens[q].UPOS != "VERB" {
			t.Tokens[i].Deprel = "nmod"
		}
		v, f := t.Tokens[q].Head, t.Phrase(q, nil)[0]
		if v < 0 || !t.Is(v, "advcl", "parataxis", "ccomp", "conj", "dep") || f < 2 || t.Tokens[f-1].Form != "," {
			continue
		}
		if n := f - 2; (t.Tokens[n].UPOS == "NOUN" || t.Tokens[n].UPOS == "PROPN") && !syntax.TimeLike(t, n) {
			for t.Is(n, "flat", "compound") && t.Tokens[n].Head >= 0 {
				n = t.Tokens[n].Head
			}
			attach(t, v, n, "acl:relcl")
		}
	}
}

// whoName makes a name of the World Health Organization's letters, which look like
// a pronoun: "The WHO warned of an outbreak".
func whoName(t *extract.Tree) {
	for i := range t.Tokens {
		if t.Tokens[i].Form == "WHO" && t.Tokens[i].UPOS == "PRON" && !shouted(t, i) {
			t.Tokens[i].UPOS, t.Tokens[i].XPOS, t.Tokens[i].Lemma = "PROPN", "NNP", "WHO"
		}
	}
}

// shouted reports whether the words around token i are in capitals too.
func shouted(t *extract.Tree, i int) bool {
	for _, k := range []int{i - 1, i + 1} {
		if k >= 0 && k < len(t.Tokens) && len(t.Tokens[k].Form) > 1 && t.Tokens[k].Form == strings.ToUpper(t.Tokens[k].Form) && t.Lower(k) != t.Tokens[k].Form {
			return true
		}
	}
	return false
}

// whoPerson hangs a relative clause with "who" that the parser hung on the name of
// an organisation or a place on the person whose it is: "an associate professor at
// the City University of Hong Kong who has edited several books".
func whoPerson(t *extract.Tree) {
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if n := followersWho(t, i, h); n >= 0 {
			attach(t, i, n, "acl:relcl")
			continue
		}
		if !t.Is(i, "acl:relcl") || h < 0 || t.NameAt(h) < 0 || isName(t, h, extract.PER) {
			continue
		}
		if s := t.Child(i, "nsubj"); s < 0 || t.Lower(s) != "who" {
			continue
		}
		for a := h; t.Is(a, "nmod", "obl", "compound", "flat", "appos", "conj"); {
			if a = t.Tokens[a].Head; a < 0 || t.Tokens[a].UPOS == "VERB" {
				break
			}
			if isName(t, a, extract.PER) || commonNoun(t, a) && lexicon.Roles[strings.ToLower(t.Tokens[a].Lemma)] {
				attach(t, i, a, "acl:relcl")
				break
			}
		}
	}
}

// followersWho are the people of the person whose name is at h whom the clause with "who" at i, without a
// comma, tells apart, -1 for none: "supporters of Evo Morales who had blocked the roads".
func followersWho(t *extract.Tree, i, h int) int {
	s := t.Child(i, "nsubj", "nsubj:pass")
	if !t.Is(i, "acl:relcl") || h < 0 || h > s || s < 1 || t.Lower(s) != "who" || t.Tokens[s-1].Form == "," || !isName(t, h, extract.PER) || !t.Is(h, "nmod") {
		return -1
	}
	if a := t.Child(i, "aux", "aux:pass", "cop"); t.Tokens[i].XPOS == "VBZ" || a >= 0 && (t.Tokens[a].XPOS == "VBZ" || t.Lower(a) == "was") {
		return -1
	}
	n := t.Tokens[h].Head
	if n < 0 || n > h || t.Tokens[n].XPOS != "NNS" || preposition(t, h) != "of" || !syntax.Personal(t, n) && !lexicon.Kin[syntax.Lemma(t, n)] && !followers[syntax.Lemma(t, n)] {
		return -1
	}
	return n
}

// followers are further nouns for people who are somebody's.
var followers = lexicon.Words("fan friend relative associate aide ally loyalist colleague opponent victim critic student disciple thousand hundred")

// whichBody makes a body of a lone name taken for a person's that is a subject with a
// "which" behind it, or a "who" of many: "Roche, which had offered $45 a share, raised its
// bid", "Gor, who have won 19 times, travel".
func whichBody(t *extract.Tree) {
	for k, n := range t.Names {
		i := n.First
		v := t.Tokens[i].Head
		if n.Type != extract.PER || n.Last != i+1 || v < i || !t.Is(i, "nsubj", "nsubj:pass") || t.Child(i, "appos", "compound", "nmod", "nmod:desc", "det", "conj") >= 0 || i+2 >= len(t.Tokens) || t.Tokens[i+1].Form != "," {
			continue
		}
		r := t.Child(i, "acl:relcl")
		if r < 0 {
			continue
		}
		if s := t.Child(r, "nsubj", "nsubj:pass"); s == i+2 && (t.Lower(s) == "which" || t.Lower(s) == "who" && pluralAt(t, s+1)) { // Gor, who have won
			t.Names[k].Type = extract.ORG
		}
	}
}

// pluralAt reports whether token i is a form of "be" or "have" that only a plural takes.
func pluralAt(t *extract.Tree, i int) bool {
	w := t.Lower(i)
	return (w == "have" || w == "are" || w == "were") && (t.Tokens[i].XPOS == "VBP" || t.Tokens[i].XPOS == "VBD")
}

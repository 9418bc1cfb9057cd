package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// shareBeside gives the phrase right behind a share set beside a noun to the share:
// in "employs 12,000 people, half of them in Ohio" half of them are there.
func shareBeside(t *extract.Tree) {
	for a := range t.Tokens {
		n := t.Tokens[a].Head
		if !t.Is(a, "appos") || n < 0 || n > a || !parts[t.Lower(a)] || before(t, a) != "," {
			continue
		}
		of := t.Child(a, "nmod")
		if of < a || !wholes[t.Lower(of)] {
			continue
		}
		for _, c := range t.Children(t.Tokens[n].Head, "obl") {
			if k := t.Child(c, "case"); k == of+1 {
				attach(t, c, a, "nmod")
			}
		}
	}
}

var (
	parts  = lexicon.Words("half most some many all both none one two several few each nearly third quarter majority")
	wholes = lexicon.Words("them whom which us those these")
)

// participleSubject gives a finite verb without a subject the noun that opens the
// sentence, where the parser took the noun for a part of the participle behind it:
// "Wildfires fanned by strong winds have burned 120,000 acres".
func participleSubject(t *extract.Tree) {
	v := t.Root()
	if v < 0 || t.Tokens[v].UPOS != "VERB" || t.Child(v, "nsubj", "csubj", "expl") >= 0 || !finiteVerb(t, v) {
		return
	}
	p := t.Child(v, "advcl")
	if p < 1 || p > v || t.Tokens[p].XPOS != "VBN" || t.Child(p, "nsubj", "mark", "aux") >= 0 {
		return
	}
	n := p - 1
	if t.Tokens[n].Head != p || t.Tokens[n].UPOS != "NOUN" && t.Tokens[n].UPOS != "PROPN" || !t.Is(n, "compound", "nmod", "obl:unmarked", "dep") || t.Child(n, "case") >= 0 {
		return
	}
	for _, c := range t.Children(p) {
		if c < n { // its article and adjectives
			t.Tokens[c].Head = n
		}
	}
	if a := t.Child(v, "aux"); a >= 0 && (t.Lower(a) == "have" || t.Lower(a) == "were" || t.Lower(a) == "are") && t.Tokens[n].XPOS == "NN" {
		t.Tokens[n].XPOS = "NNS"
	}
	t.Tokens[n].Head, t.Tokens[n].Deprel = v, "nsubj"
	t.Tokens[p].Head, t.Tokens[p].Deprel = n, "acl"
}

// setBeside makes what a sentence is called behind its last comma no time and no
// manner of its verb: "accused the rebels of shelling a hospital, a claim the group
// denied".
func setBeside(t *extract.Tree) {
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if !t.Is(i, "obl:unmarked") || h < 0 || h > i || t.Tokens[i].UPOS != "NOUN" || t.Child(i, "acl:relcl") < i || before(t, i) != "," || t.Child(i, "case", "nummod") >= 0 {
			continue
		}
		if d := t.Child(i, "det"); d >= 0 && (t.Lower(d) == "a" || t.Lower(d) == "an") {
			t.Tokens[i].Deprel = "parataxis"
		}
	}
}

// moreThan makes an adverb of "more than" and "less than" before a verb: "more than
// doubled".
func moreThan(t *extract.Tree) {
	for i := 0; i+2 < len(t.Tokens); i++ {
		v := t.Tokens[i].Head
		if w := t.Lower(i); w != "more" && w != "less" || t.Lower(i+1) != "than" || t.Tokens[i+1].Head != i || !t.Is(i, "advmod") || v != i+2 || t.Tokens[v].UPOS != "VERB" {
			continue
		}
		t.Tokens[i].UPOS, t.Tokens[i].XPOS = "ADV", "RBR"
	}
}

package repair

import (
	"strings"
	"unicode"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// directorGeneral makes one title of a role and what a hyphen adds to it, with the role at
// its head, which has the phrases of both: "WTO Director-General Ngozi Okonjo-Iweala", "the
// director-general of the agency".
func directorGeneral(t *extract.Tree) {
	for i := 0; i+2 < len(t.Tokens); i++ {
		g := i + 2
		if t.Tokens[i+1].Form != "-" || !offices[t.Lower(g)] || !lexicon.Roles[syntax.Lemma(t, i)] || t.Tokens[i].End != t.Tokens[i+1].Start || t.Tokens[i+1].End != t.Tokens[g].Start || t.Tokens[g].Head == i && t.Tokens[g].Deprel == "compound" {
			continue
		}
		if t.Under(i, g) { // the second part heads the word
			t.Tokens[i].Head, t.Tokens[i].Deprel = t.Tokens[g].Head, t.Tokens[g].Deprel
		} else if t.Tokens[g].Head != i && t.Tokens[g].Head != t.Tokens[i].Head {
			continue
		}
		t.Tokens[g].Head, t.Tokens[g].Deprel = i, "compound"
		if t.Tokens[g].UPOS == "PROPN" {
			t.Tokens[g].UPOS, t.Tokens[g].XPOS = "NOUN", "NN" // no name begins with it
		}
		for _, c := range t.Children(g) {
			t.Tokens[c].Head = i
		}
		t.Tokens[i+1].Head, t.Tokens[i+1].Deprel = g, "punct"
	}
}

// offices are what a hyphen adds to a role.
var offices = lexicon.Words("general elect designate")

// officeName parts the name of who has an office from that of the body the office is of: in
// "Chairman of the State Great Khural G.Zandanshatar" and "Speaker of the Milli Majlis Sahiba
// Gafarova" nobody's name begins with the parliament's, and the body has none of the person's.
func officeName(t *extract.Tree) {
	for i := 0; i+4 < len(t.Tokens); i++ {
		if !lexicon.Roles[t.Lower(i)] || t.Lower(i+1) != "of" {
			continue
		}
		b := i + 2
		if t.Lower(b) == "the" {
			b++
		}
		end := capitalRun(t, b)
		s := bearerStart(t, b, end)
		if s < 0 || s-b > 8 || end-s > 6 || end < len(t.Tokens) && t.Tokens[end].UPOS == "NOUN" || parted(t, i, b, s, end) {
			continue
		}
		top := outerToken(t, i, end)
		if top < 0 || t.Tokens[top].Deprel == "conj" && top > i {
			continue
		}
		title := s // Director of the Institute Dr. A.Enkhtur
		for title > b+1 && strings.HasSuffix(t.Tokens[title-1].Form, ".") && len(t.Tokens[title-1].Form) > 2 {
			title--
		}
		part(t, top, i, b, title, end)
		if title < s {
			address(t, i, title, s, end)
		}
		t.Names = outside(t.Names, extract.Name{First: b, Last: end})
		setNames(t, extract.Name{First: b, Last: title, Type: extract.ORG, P: mended}, extract.Name{First: s, Last: end, Type: extract.PER, P: mended})
	}
}

// capitalRun is where the words in capitals from token b on end, with "of", "of the" and hyphens
// between them. Dates are no part of it.
func capitalRun(t *extract.Tree, b int) int {
	k := b
	for k < len(t.Tokens) {
		in := k+1 < len(t.Tokens) && k > b && upper(t.Tokens[k+1].Form)
		switch w := t.Tokens[k]; {
		case w.Form == "-" && in && t.Tokens[k-1].End == w.Start && t.Tokens[k+1].Start == w.End, (w.Form == "of" || w.Form == "the" && t.Lower(k-1) == "of") && in:
		case w.Form == "of" && k > b && k+2 < len(t.Tokens) && t.Lower(k+1) == "the" && upper(t.Tokens[k+2].Form):
		case w.Form == "-" && k > b && k+1 < len(t.Tokens) && t.Tokens[k-1].End == w.Start && syllable(t.Tokens[k+1].Form): // Han Kuo-yu
			k++
		case !upper(w.Form) || w.UPOS != "PROPN" && w.UPOS != "ADJ" && w.UPOS != "NOUN" || dateAt(t, k):
			return k
		}
		k++
	}
	return k
}

func dateAt(t *extract.Tree, i int) bool {
	k := t.LabelAt(i)
	return k >= 0 && t.Labels[k].Type == extract.DATE
}

// bearerStart is where the name of a person begins in the run [b, end) behind "of": at an initial that
// touches the name, or behind the last word that ends the name of an assembly. -1 for none.
func bearerStart(t *extract.Tree, b, end int) int {
	for k := b + 1; k+1 < end; k++ {
		if w := t.Tokens[k]; strings.HasSuffix(w.Form, ".") && len(w.Form) <= 3 && unicode.IsUpper([]rune(w.Form)[0]) && w.End == t.Tokens[k+1].Start {
			return k
		}
	}
	for k := end - 3; k >= b; k-- {
		if !assemblies[t.Lower(k)] || t.Lower(k+1) == "of" {
			continue
		}
		for j := k + 1; j < end; j++ {
			if n := t.NameAt(j); n >= 0 && t.Names[n].Type != extract.PER || lexicon.Roles[t.Lower(j)] || lexicon.Bodies[t.Lower(j)] || t.Lower(j) == "of" {
				return -1
			}
		}
		return k + 1
	}
	return -1
}

// assemblies are words that end the names of bodies, parliaments by the words of their countries
// first of all.
var assemblies = lexicon.Words("khural khuraldai rada majlis mejlis maslikhat yuan kenesh sejm senat knesset duma seimas saeima riigikogu bundestag bundesrat riksdag storting folketing althing eduskunta skupstina skupshtina sabor diet sabha parishad hluttaw shura jirga oireachtas dail seanad cortes assembly senate parliament congress council committee court")

// parted reports whether the tree keeps the body of [b, s) and the person of [s, end) apart and
// sets both beside the office at token i.
func parted(t *extract.Tree, i, b, s, end int) bool {
	tops := 0
	for k := b; k < end; k++ {
		h := t.Tokens[k].Head
		switch {
		case k >= s && h >= s && h < end, k < s && h >= b && h < s, k < s && h == i && t.Is(k, "nmod"):
		case k >= s && (h == i && t.Is(k, "appos") || h == t.Tokens[i].Head && t.Tokens[k].Deprel == t.Tokens[i].Deprel):
			tops++
		default:
			return false
		}
	}
	n := t.NameAt(s)
	return tops == 1 && (n < 0 || t.Names[n].First == s)
}

// part sets the office at token i in the place of token top, and beside it the body of [b, s) with
// its "of" and the person of [s, end).
func part(t *extract.Tree, top, i, b, s, end int) {
	head, rel := t.Tokens[top].Head, t.Tokens[top].Deprel
	for k := range t.Tokens {
		if h := t.Tokens[k].Head; (k < i || k >= end) && h >= b && h < end {
			t.Tokens[k].Head = i
		}
	}
	t.Tokens[i].Head, t.Tokens[i].Deprel = head, rel
	last, of := s-1, i+1 // from the end: State University of Archaeology
	for k := s - 1; k > i; k-- {
		switch w := t.Lower(k); {
		case k == last:
			t.Tokens[k].Deprel = "nmod"
		case w == "of":
			t.Tokens[k].Head, t.Tokens[k].Deprel = last, "case"
			if k > of {
				t.Tokens[last].Head = k - 1
				last = k - 1
			}
		case w == "the" || w == "-":
			t.Tokens[k].Head, t.Tokens[k].Deprel = last, map[string]string{"the": "det", "-": "punct"}[w]
		default:
			t.Tokens[k].Head, t.Tokens[k].Deprel = last, "compound"
		}
	}
	t.Tokens[last].Head = i
	for k := s; k < end; k++ {
		t.Tokens[k].Head, t.Tokens[k].Deprel, t.Tokens[k].UPOS = s, "flat", "PROPN"
		if t.Tokens[k].Form == "-" {
			t.Tokens[k].Deprel, t.Tokens[k].UPOS = "punct", "PUNCT"
		}
	}
	t.Tokens[s].Head, t.Tokens[s].Deprel = i, "appos"
}

// address makes forms of address of the words [title, s) before the name of [s, end), which stands
// beside the office at token i.
func address(t *extract.Tree, i, title, s, end int) {
	for k := title; k < end; k++ {
		switch {
		case k == s:
			t.Tokens[k].Head, t.Tokens[k].Deprel = i, "appos"
		case k < s:
			t.Tokens[k].Head, t.Tokens[k].Deprel = s, "nmod:desc"
		default:
			t.Tokens[k].Head = s
		}
	}
}

// designateOffice makes one word of a title of "designate" behind an office, which nobody names
// anybody by: "the chief executive and executive chairman designate, Ann Lee, was delighted".
func designateOffice(t *extract.Tree) {
	for i := 1; i < len(t.Tokens); i++ {
		r := i - 1
		if w := t.Lower(i); w != "designate" && w != "emeritus" || !lexicon.Roles[t.Lower(r)] || t.Tokens[r].Form == "-" {
			continue
		}
		t.Tokens[i].UPOS, t.Tokens[i].XPOS, t.Tokens[i].Lemma = "ADJ", "JJ", t.Lower(i)
		if t.Under(i, r) {
			attach(t, i, r, "amod")
			continue
		}
		n := t.NameAt(i + 1) // Prime minister designate Ben Cole
		if i+2 < len(t.Tokens) && t.Tokens[i+1].Form == "," {
			n = t.NameAt(i + 2)
		}
		office := r
		for k := 0; t.Is(office, "conj") && t.Tokens[office].Head >= 0 && k < len(t.Tokens); k++ {
			office = t.Tokens[office].Head
		}
		relieveDesignate(t, i, r, office, n)
	}
}

// relieveDesignate gives what hangs on the word "designate" at i behind the office at r to the office
// first named, and its place to the predicate of the name n that follows, where that is a clause of its own.
func relieveDesignate(t *extract.Tree, i, r, office, n int) {
	top := i
	head, rel := t.Tokens[i].Head, t.Tokens[i].Deprel
	to := office
	if c := t.Child(i, "ccomp", "parataxis", "xcomp"); c > i && t.Tokens[office].Head == i {
		to, top = c, c
	}
	for _, c := range t.Children(i) {
		if c != top {
			t.Tokens[c].Head = to
		}
	}
	t.Tokens[to].Head, t.Tokens[to].Deprel = head, rel
	if to != office && n >= 0 && nameHead(t, t.Names[n]) >= 0 {
		h := nameHead(t, t.Names[n])
		if s := t.Child(to, "nsubj"); s == h || s == office {
			t.Tokens[office].Head, t.Tokens[office].Deprel = to, "nsubj"
			t.Tokens[h].Head, t.Tokens[h].Deprel = office, "appos"
		}
	} else if n >= 0 && nameHead(t, t.Names[n]) >= 0 && t.Tokens[nameHead(t, t.Names[n])].Head == office {
		t.Tokens[nameHead(t, t.Names[n])].Deprel = "appos"
	}
	t.Tokens[i].Head, t.Tokens[i].Deprel = r, "amod"
}

package repair

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// hisExcellency makes a form of address of "His Highness" and the like before a person's name, whose place
// it has: "Her Excellency Rosa Diaz" is one person, and nobody's.
func hisExcellency(t *extract.Tree) {
	for i := 1; i+1 < len(t.Tokens); i++ {
		if !highnesses[t.Lower(i)] || !upper(t.Tokens[i].Form) {
			continue
		}
		his, k := i-1, i+1
		if t.Lower(his) == "royal" && his > 0 {
			his--
		}
		for k < len(t.Tokens) && k < i+4 && t.NameAt(k) < 0 && (t.Is(k, "nmod:desc") || lexicon.Roles[t.Lower(k)]) {
			k++
		}
		if w := t.Lower(his); w != "his" && w != "her" && w != "their" || k >= len(t.Tokens) || !isName(t, k, extract.PER) || t.NameAt(k) < 0 {
			continue
		}
		p := nameHead(t, t.Names[t.NameAt(k)])
		if h := t.Tokens[i].Head; h >= 0 && t.Under(p, i) {
			for _, c := range t.Children(i) {
				if c > p || t.Is(c, "case") {
					t.Tokens[c].Head = p
				}
			}
			t.Tokens[p].Head, t.Tokens[p].Deprel = h, t.Tokens[i].Deprel
		}
		for j := his; j <= i; j++ {
			if !t.Under(p, j) {
				t.Tokens[j].Head, t.Tokens[j].Deprel = p, "nmod:desc"
				t.Tokens[j].UPOS, t.Tokens[j].XPOS = "PROPN", "NNP"
			}
		}
	}
}

var highnesses = lexicon.Words("highness majesty excellency holiness eminence")

// formOfAddress lets a name follow its form of address, where the parser has the form for the head of the name
// or for a part of it: "Engr. Musa Bello inspected the road", "Adv. Ramesh Rao said".
func formOfAddress(t *extract.Tree) {
	for i := 0; i+2 < len(t.Tokens); i++ {
		if !forms[t.Tokens[i].Form] {
			continue
		}
		f := i + 1
		end := f
		for end < len(t.Tokens) && end < f+5 && t.Tokens[end].UPOS == "PROPN" && upper(t.Tokens[end].Form) && (t.NameAt(end) < 0 || isName(t, end, extract.PER)) {
			end++
		}
		if end < f+2 {
			continue
		}
		for k := f; k < end; k++ {
			if h := t.Tokens[k].Head; (h < i || h >= end) && k > f && (h != t.Tokens[f].Head || t.Tokens[k].Deprel != t.Tokens[f].Deprel) {
				end = k // another phrase begins
			}
		}
		if end < f+2 || end < len(t.Tokens) && t.NameAt(end) >= 0 && t.NameAt(end) == t.NameAt(end-1) {
			continue
		}
		takePlace(t, i, f, end)
	}
}

// takePlace gives the name of [f, end) the place of the form of address at token i right before it.
func takePlace(t *extract.Tree, i, f, end int) {
	top := i
	if h := t.Tokens[i].Head; h >= f && h < end {
		top = f
		for k := f; k < end; k++ {
			if h := t.Tokens[k].Head; h < i || h >= end {
				top = k
				break
			}
		}
	}
	head, rel := t.Tokens[top].Head, t.Tokens[top].Deprel
	for k := range t.Tokens {
		h := t.Tokens[k].Head
		switch {
		case k > f && k < end:
			t.Tokens[k].Head, t.Tokens[k].Deprel = f, "flat"
		case (k < i || k >= end) && h >= i && h < end:
			t.Tokens[k].Head = f
		}
	}
	t.Tokens[f].Head, t.Tokens[f].Deprel = head, rel
	t.Tokens[i].Head, t.Tokens[i].Deprel = f, "nmod:desc"
	n := extract.Name{First: f, Last: end, Type: extract.PER, P: mended}
	if k := t.NameAt(f); k >= 0 && t.Names[k].First == f && t.Names[k].Last == end {
		t.Names = outside(t.Names, extract.Name{First: i, Last: f})
		return
	}
	t.Names = outside(t.Names, extract.Name{First: i, Last: end})
	setNames(t, n)
}

// forms are forms of address with a stop that the parser knows little of.
var forms = map[string]bool{"Eng.": true, "Engr.": true, "Adv.": true, "Smt.": true, "Brig.": true, "Supt.": true, "Insp.": true, "Cst.": true, "Const.": true, "Atty.": true, "Cllr.": true}

// shortRank makes the rank of a person of the letters that stand for an office in the police or an
// administration right before the name, which the parser took for somebody else: "DGP Anil Kant and
// ADGP Ajith Kumar attended the meeting" tells of two.
func shortRank(t *extract.Tree) {
	for i := 0; i+2 < len(t.Tokens); i++ {
		n := t.NameAt(i + 1)
		if !officerLetters[t.Tokens[i].Form] || n < 0 || t.Names[n].Type != extract.PER || t.Names[n].First < i {
			continue
		}
		if k := t.NameAt(i); k >= 0 && t.Names[k].First < i || t.Names[n].Last-i < 3 || t.Is(i, "nmod:desc") && k < 0 {
			continue
		}
		takePlace(t, i, i+1, t.Names[n].Last)
	}
}

var officerLetters = map[string]bool{"DGP": true, "ADGP": true, "IGP": true, "AIG": true, "DIG": true, "SP": true, "SSP": true, "ASP": true, "DSP": true, "DCP": true, "ACP": true, "CCPO": true, "SHO": true, "SDM": true, "DPO": true, "CPO": true, "RPO": true, "DC": true, "CDO": true}

// officeAlone takes an office with "the" for no person's name where its holder's follows behind a comma:
// "The Emir of Kano, Ali Bello" is Ali Bello; nor where it is listed with others: "Prime Minister of Iraq and
// Ruler of Ajman".
func officeAlone(t *extract.Tree) {
	t.Names = slices.DeleteFunc(slices.Clone(t.Names), func(n extract.Name) bool {
		if n.Type != extract.PER || n.Last != n.First+1 || n.First == 0 || n.Last >= len(t.Tokens) || !lexicon.Roles[t.Lower(n.First)] || t.Lower(n.Last) != "of" {
			return false
		}
		return t.Lower(n.First-1) == "the" && holderBehind(t, n.Last) || t.Lower(n.First-1) == "and" && t.Is(n.First, "conj")
	})
}

// holderBehind reports whether a comma and a person's name end the phrase with "of" at token i.
func holderBehind(t *extract.Tree, i int) bool {
	for k := i; k+1 < len(t.Tokens) && k < i+6 && t.Tokens[k].UPOS != "VERB"; k++ {
		if t.Tokens[k].Form == "," {
			return isName(t, k+1, extract.PER)
		}
	}
	return false
}

// namedObject makes an object of a person's name without a preposition behind another phrase, where the verb has
// none: "received in his office Marshal Ann Lee".
func namedObject(t *extract.Tree) {
	for _, n := range t.Names {
		p := nameHead(t, n)
		v := t.Tokens[p].Head
		if v >= 0 && v < p && t.Is(p, "appos") && isName(t, v, extract.LOC) {
			v = behindTime(t, v, p)
			if v >= 0 && t.Child(v, "obj", "iobj", "aux:pass") < 0 && receives[syntax.Lemma(t, v)] { // at the garrison today General Lee
				attach(t, p, v, "obj")
			}
			continue
		}
		if n.Type != extract.PER || v < 0 || v > p || t.Tokens[p].Deprel != "obl" || t.Tokens[v].UPOS != "VERB" || t.Child(p, "case") >= 0 || t.Child(v, "obj", "iobj", "ccomp", "xcomp", "aux:pass", "compound:prt") >= 0 || !receives[syntax.Lemma(t, v)] {
			continue
		}
		if t.Tokens[n.First-1].UPOS != "PUNCT" && t.Tokens[n.First-1].UPOS != "CCONJ" {
			t.Tokens[p].Deprel = "obj"
		}
	}
}

// behindTime is the verb that a time between the place at token h and the name at token p belongs to, -1 for
// none.
func behindTime(t *extract.Tree, h, p int) int {
	for k := h + 1; k < p; k++ {
		if v := t.Tokens[k].Head; t.Is(k, "obl:unmarked") && v >= 0 && v < h && t.Tokens[v].UPOS == "VERB" {
			return v
		}
	}
	return -1
}

// receives are verbs of what is done to who is named last.
var receives = lexicon.Words("receive welcome meet host greet see appoint name elect honour honor award invite summon")

// titleSiblings gives titles to the persons right behind them in a list: the case of "met with Secretary
// of State Ann Lee and Special Envoy Bo Kim" stands before the secretary, and the envoy is Bo Kim.
func titleSiblings(t *extract.Tree) {
	for _, n := range t.Names {
		r, p := n.First-1, nameHead(t, n)
		if n.Type != extract.PER || r < 1 {
			continue
		}
		if h := t.Tokens[p].Head; t.NameAt(r) < 0 && lexicon.Roles[syntax.Lemma(t, r)] && t.Tokens[r].Head == h && t.Is(r, "conj") && t.Is(p, "conj") && syntax.Singular(t, r) && t.Child(r, "det", "nmod:poss", "conj", "appos") < 0 {
			if cc := t.Child(r, "cc"); cc >= 0 && t.Child(p, "cc") < 0 {
				t.Tokens[cc].Head = p
			}
			attach(t, r, p, "nmod:desc")
		}
		h, m := t.Tokens[p].Head, t.Child(p, "case")
		if t.Is(p, "appos") && m >= 0 && h > m && h < p && t.Is(h, "obl", "nmod") && t.Child(h, "case") < 0 && lexicon.Roles[syntax.Lemma(t, h)] {
			t.Tokens[m].Head = h
		}
	}
}

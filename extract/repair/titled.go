package repair

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// bodysOwn gives a name to the body named by it, where the parser gives it to the office before:
// "a former official of state stockpiler Sinograin" is no Sinograin, and who arrested him did
// not arrest it.
func bodysOwn(t *extract.Tree) {
	for k := 2; k+1 < len(t.Tokens); k++ {
		l := strings.ToLower(t.Tokens[k].Lemma)
		if !bodyKinds[l] || t.Tokens[k].UPOS != "NOUN" || t.Tokens[k].XPOS != "NN" || t.Child(k, "det", "nmod:poss") >= 0 || t.Tokens[k+1].UPOS != "PROPN" {
			continue
		}
		m := t.Child(k, "case")
		if m < 0 || m > k || t.Lower(m) != "of" && t.Lower(m) != "at" && t.Lower(m) != "for" {
			continue
		}
		i := k + 1
		if n := t.NameAt(i); n >= 0 {
			i = nameHead(t, t.Names[n])
		}
		r := m - 1
		if t.Tokens[i].Head != r || !t.Is(i, "nmod", "appos", "flat") || !commonNoun(t, r) || !syntax.Personal(t, r) || t.Tokens[k].Head != r && t.Tokens[k].Head != i {
			continue
		}
		t.Tokens[i].Deprel = "nmod"
		attach(t, k, i, "compound")
		attach(t, m, i, "case")
		if n := t.NameAt(i); n >= 0 && t.Names[n].Type == extract.PER {
			t.Names = slices.Clone(t.Names)
			t.Names[n].Type = extract.ORG
		}
	}
}

// bodyKinds are nouns for firms and the like that stand before their names, and for no person.
var bodyKinds = lexicon.Words("giant stockpiler carmaker automaker lender airline carrier operator conglomerate broadcaster charity startup start-up insurer brewer utility watchdog newspaper daily weekly magazine chipmaker drugmaker shipbuilder planemaker steelmaker nonprofit union network company firm bank group agency brand chain regulator retailer manufacturer supplier provider contractor developer distributor refiner miner builder platform website outlet broker exchange authority club university school hospital organisation organization association federation party")

// nearHolder gives an office for one to the last of the persons before it: of "Ann Lee and Bo
// Kim - the league's current chair -" Bo Kim is the chair.
func nearHolder(t *extract.Tree) {
	for i := range t.Tokens {
		g := t.Tokens[i].Head
		if !t.Is(i, "appos") || g < 0 || g > i || t.NameAt(i) >= 0 || !isName(t, g, extract.PER) || !syntax.Singular(t, i) || !lexicon.Roles[syntax.Lemma(t, i)] {
			continue
		}
		c := -1
		for _, k := range t.Children(g, "conj") {
			if k < i && k > c {
				c = k
			}
		}
		if c < 0 || !isName(t, c, extract.PER) || t.NameAt(c) < 0 || t.Child(c, "cc") < 0 || t.Child(i, "conj") >= 0 {
			continue
		}
		ph := t.Phrase(i, func(k int) bool { return t.Is(k, "punct") })
		if p, z := t.Names[t.NameAt(c)].Last, ph[len(ph)-1]+1; t.Tokens[p].UPOS == "PUNCT" && ph[0] == p+1 && z < len(t.Tokens) && t.Tokens[z].UPOS == "PUNCT" {
			attach(t, i, c, "appos")
		}
	}
}

// nextOffice gives two offices to the person named behind them in a list: of "Premier Ann Lee,
// Vice President and Trade Minister Bo Kim and the mayor" Bo Kim is the vice president. An
// office with the name of its holder behind it is the next of the list, too.
func nextOffice(t *extract.Tree) {
	for i := 1; i+2 < len(t.Tokens); i++ {
		g := t.Tokens[i].Head
		if !t.Is(i, "appos", "conj") || g < 0 || g > i || !isName(t, g, extract.PER) || t.NameAt(i) >= 0 || !upper(t.Tokens[i].Form) || !lexicon.Roles[syntax.Lemma(t, i)] || before(t, i) != "," || t.Child(i, "det", "nmod:poss") >= 0 {
			continue
		}
		if a := t.Child(i, "appos"); t.Is(i, "appos") && a > i && isName(t, a, extract.PER) && t.Child(a, "conj") > a && t.Tokens[t.Names[max(0, t.NameAt(a))].First-1].Form != "," {
			t.Tokens[i].Deprel = "conj"
			continue
		}
		cc := i + 1
		if t.Lower(cc) != "and" {
			continue
		}
		d := t.Tokens[cc].Head
		if d < cc || !lexicon.Roles[syntax.Lemma(t, d)] || t.NameAt(d+1) < 0 || t.Child(d, "det") >= 0 {
			continue
		}
		n := t.Names[t.NameAt(d+1)]
		p := nameHead(t, n)
		if n.Type != extract.PER || n.First != d+1 || t.Tokens[d].Head != p || t.Tokens[p].Head != g || !t.Is(p, "conj") {
			continue
		}
		attach(t, i, p, "nmod:desc")
		attach(t, d, i, "conj")
	}
}

// bodysChief takes a person with an office in short letters out of the name of the body before: in
// "Labour Organisation (ILO) DG Guy Ryder" the person is meant.
func bodysChief(t *extract.Tree) {
	for i := 1; i+2 < len(t.Tokens); i++ {
		if !shortOffices[t.Tokens[i].Form] {
			continue
		}
		f, end := i+1, i+1
		for end < len(t.Tokens) && end < f+4 && t.Tokens[end].UPOS == "PROPN" && upper(t.Tokens[end].Form) && (t.NameAt(end) < 0 || isName(t, end, extract.PER)) {
			end++
		}
		o := bodyBefore(t, i)
		if o < 0 || end < f+2 || end < len(t.Tokens) && upper(t.Tokens[end].Form) {
			continue
		}
		first := t.Names[t.NameAt(o)].First
		top := -1
		for _, k := range append([]int{o, i}, tokensOf(f, end)...) {
			if h := t.Tokens[k].Head; (h < first || h >= end) && top < 0 {
				top = k
			}
		}
		if top < 0 {
			continue
		}
		head, rel := t.Tokens[top].Head, t.Tokens[top].Deprel
		for k := range t.Tokens {
			h := t.Tokens[k].Head
			switch {
			case k > f && k < end:
				t.Tokens[k].Head, t.Tokens[k].Deprel = f, "flat"
			case (k < first || k >= end) && (h == o || h >= i && h < end):
				t.Tokens[k].Head = f
			}
		}
		t.Tokens[f].Head, t.Tokens[f].Deprel = head, rel
		t.Tokens[i].Head, t.Tokens[i].Deprel = f, "nmod:desc"
		t.Tokens[o].Head, t.Tokens[o].Deprel = i, "compound"
		n := extract.Name{First: f, Last: end, Type: extract.PER, P: mended}
		setNames(t, n)
	}
}

// chiefOfBody gives a body with its letters in brackets to the office behind it, which stands before the
// name of its holder: in "met Kenya Ports Authority (KPA) acting managing director Ben Gitau" and "and
// Provinces Council (PC) Chairperson Amos Masondo" the person is meant.
func chiefOfBody(t *extract.Tree) {
	for _, n := range t.Names {
		if n.Type != extract.PER || n.First < 5 {
			continue
		}
		f := n.First - 1
		for f > 0 && f > n.First-5 && t.Tokens[f].UPOS != "PUNCT" && (t.Tokens[f].UPOS != "VERB" || t.Is(f, "amod")) {
			f--
		}
		p, r := nameHead(t, n), n.First-1
		if t.Tokens[f].Form != ")" || f == r || !lexicon.Roles[syntax.Lemma(t, r)] || t.Tokens[r].Head != p {
			continue
		}
		o := bodyBefore(t, f+1)
		if o < 0 || t.Under(o, r) || t.Under(p, o) || t.Tokens[o].Head < 0 || t.Tokens[f-2].Form != "(" {
			continue
		}
		if h := t.Tokens[o].Head; h < t.Names[t.NameAt(o)].First && !t.Under(h, p) {
			t.Tokens[p].Head, t.Tokens[p].Deprel = h, t.Tokens[o].Deprel
			for _, c := range t.Children(o, "cc", "case", "mark") {
				t.Tokens[c].Head = p
			}
		}
		t.Tokens[o].Head, t.Tokens[o].Deprel = r, "compound"
	}
}

// listedBody sets a body in capitals beside the office in capitals before its comma, which is that of the
// person before: "Lata Rao, Secretary, Ministry of Mines; and Anil Kumble, Director, Institute of
// Oceanography" are two, and no ministry came.
func listedBody(t *extract.Tree) {
	for _, n := range t.Names {
		r, h := n.First-2, nameHead(t, n)
		if n.Type != extract.ORG || r < 2 || t.Tokens[r+1].Form != "," || !upper(t.Tokens[r].Form) || !lexicon.Roles[syntax.Lemma(t, r)] || t.NameAt(r) >= 0 || t.Child(r, "det", "nmod:poss") >= 0 ||
			n.Last < len(t.Tokens) && t.Tokens[n.Last].UPOS != "PUNCT" && t.Tokens[n.Last].UPOS != "CCONJ" {
			continue
		}
		if g := t.Tokens[r].Head; t.Is(r, "appos", "conj", "list") && g >= 0 && g < r && t.Is(h, "conj", "list", "appos", "nmod", "parataxis") && t.Child(h, "cc", "case") < 0 && t.Tokens[h].Head <= r {
			attach(t, h, r, "appos")
		}
	}
}

// possessorTitle gives a title right before the name of a possessor to that name: "former president Edgar
// Banda's wife" is no president wife.
func possessorTitle(t *extract.Tree) {
	for _, n := range t.Names {
		r, p := n.First-1, nameHead(t, n)
		if n.Type != extract.PER || r < 0 || !t.Is(p, "nmod:poss") || t.Tokens[r].Head != t.Tokens[p].Head || !t.Is(r, "compound", "nmod:desc", "nmod") || !lexicon.Roles[syntax.Lemma(t, r)] || t.Child(r, "case") >= 0 {
			continue
		}
		attach(t, r, p, "nmod:desc")
	}
}

// shortOffices are the letters that stand for an office behind the name of a body.
var shortOffices = map[string]bool{"DG": true, "CEO": true, "MD": true, "CFO": true, "COO": true, "CMD": true, "ED": true, "PRO": true, "GM": true}

// bodyBefore is the head of the organisation's name that ends before token i, maybe with its
// letters in brackets; -1 for none.
func bodyBefore(t *extract.Tree, i int) int {
	k := i - 1
	if t.Tokens[k].Form == ")" && k > 2 && t.Tokens[k-2].Form == "(" {
		k -= 3
	}
	if n := t.NameAt(k); n >= 0 && t.Names[n].Type == extract.ORG {
		return nameHead(t, t.Names[n])
	}
	return -1
}

func tokensOf(f, end int) []int {
	var out []int
	for ; f < end; f++ {
		out = append(out, f)
	}
	return out
}

// lettersName makes one name of the words before a bracket whose initials stand in it: "Portfolio
// Person Inversiones (PPI)".
func lettersName(t *extract.Tree) {
	for b := 2; b+2 < len(t.Tokens); b++ {
		if t.Tokens[b].Form != "(" || t.Tokens[b+2].Form != ")" || noBodies[t.Lower(b-1)] {
			continue
		}
		n := extract.Name{First: spelledFrom(t, b, t.Tokens[b+1].Form), Last: b, Type: extract.ORG, P: 1}
		if n.First < 0 || n.Last-n.First < 3 || inName(t, n.First, b-1) || lexicon.Roles[t.Lower(n.First)] { // no body: the Inspector General of Police (IGP)
			continue
		}
		top, free := -1, true
		for k := n.First; k < b; k++ {
			if h := t.Tokens[k].Head; h < n.First || h >= b {
				free = free && top < 0
				top = k
			}
			if j := t.NameAt(k); j >= 0 && (t.Names[j].First < n.First || t.Names[j].Last > b) {
				free = false
			}
		}
		if !free || top < 0 {
			continue
		}
		for k := n.First; k < b; k++ {
			if t.Tokens[k].UPOS == "NOUN" {
				t.Tokens[k].UPOS, t.Tokens[k].XPOS = "PROPN", "NNP"
			}
		}
		setNames(t, n)
	}
}

// noBodies are nouns that end names with letters in brackets behind them that no body has.
var noBodies = lexicon.Words("product understanding rate rates index act bill number ratio area zone disorder disease syndrome virus test tests exam examination system vehicle vehicles examinations certificate income investment language school")

// spelledFrom is the first of the words before the bracket at b whose initials are the letters,
// "of", "and" and the like apart; -1 where they are not.
func spelledFrom(t *extract.Tree, b int, letters string) int {
	if len(letters) < 3 || strings.ToUpper(letters) != letters {
		return -1
	}
	k := b
	for l := len(letters) - 1; l >= 0; l-- {
		k--
		for k >= 0 && l < len(letters)-1 && smallWords[t.Tokens[k].Form] {
			k--
		}
		if k < 0 || t.Tokens[k].Form[0] != letters[l] || strings.ToUpper(t.Tokens[k].Form) == t.Tokens[k].Form && len(t.Tokens[k].Form) > 1 {
			return -1
		}
	}
	return k
}

var smallWords = map[string]bool{"of": true, "and": true, "the": true, "for": true, "de": true, "y": true, "&": true, "in": true, "on": true}

// personalRanks are ranks that stand right before a name whatever else its bearer is.
var personalRanks = lexicon.Words("ambassador general gen. lieutenant colonel col. major brigadier admiral justice dr dr. professor prof. sheikh engineer engr. eng. senator")

// secondOffice gives an office without an article, which nobody but somebody named can have, to who
// has one already: "signed by Ann Lee, MP for Ayr, and Ranking Member, Finance Committee".
func secondOffice(t *extract.Tree) {
	for i := range t.Tokens {
		g := t.Tokens[i].Head
		if !t.Is(i, "conj") || g < 0 || g > i || !isName(t, g, extract.PER) || t.NameAt(i) >= 0 || t.Tokens[i].UPOS != "PROPN" || !lexicon.Roles[syntax.Lemma(t, i)] || !syntax.Singular(t, i) || t.Child(i, "det", "nmod:poss", "flat") >= 0 {
			continue
		}
		if a := t.Child(i, "appos"); a >= 0 && isName(t, a, extract.PER) || t.NameAt(i+1) >= 0 && isName(t, i+1, extract.PER) {
			continue
		}
		last := -1
		for _, a := range t.Children(g, "appos") {
			if a < i && t.NameAt(a) < 0 && lexicon.Roles[syntax.Lemma(t, a)] {
				last = a
			}
		}
		if last >= 0 {
			attach(t, i, last, "conj")
		}
	}
}

// syllableName makes a person's name of words that end with a hyphen and a syllable in small letters,
// as names from China and Korea do, where the parser has none: "lawmaker Maggie Chan Man-ki".
func syllableName(t *extract.Tree) {
	for h := 2; h+1 < len(t.Tokens); h++ {
		s, x := h+1, t.Tokens[h-1].Head
		if t.Tokens[h].Form != "-" || t.Tokens[h-1].End != t.Tokens[h].Start || t.Tokens[h].End != t.Tokens[s].Start || t.Tokens[s].UPOS != "PROPN" || !syllable(t.Tokens[s].Form) || !t.Is(h-1, "flat") || x < 0 || x > h-2 || h-x > 5 || !t.Is(s, "flat") || t.Tokens[s].Head != x {
			continue
		}
		whole := true
		for k := x; k <= s; k++ {
			whole = whole && t.NameAt(k) < 0 && (k == h || k == s || upper(t.Tokens[k].Form)) && (k == x || k == h || t.Is(k, "flat") && t.Tokens[k].Head == x)
		}
		if whole && t.Tokens[x].UPOS == "PROPN" {
			setNames(t, extract.Name{First: x, Last: s + 1, Type: extract.PER, P: mended})
		}
	}
}

package repair

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// bearerBehindPlace gives a name of two words or more between commas behind the place that an office is of to the
// office, where the parser took it for the place's: "The manager of Entebbe airport, Okello Mukasa, said" names
// no airport Okello.
func bearerBehindPlace(t *extract.Tree) {
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if !t.Is(i, "appos") || h < 0 || h > i || isName(t, i, extract.PER) || isName(t, i, extract.ORG) || !siteNouns[t.Lower(h)] || t.Tokens[h].Form != t.Lower(h) || before(t, i) != "," {
			continue
		}
		n := extract.Name{First: i, Last: i + 1, Type: extract.PER, P: mended}
		for n.Last < len(t.Tokens) && t.Is(n.Last, "flat") && t.Tokens[n.Last].Head == i {
			n.Last++
		}
		r := roleBefore(t, h)
		if k := t.NameAt(i); k >= 0 && (t.Names[k].First != n.First || t.Names[k].Last != n.Last) || n.Last-n.First < 2 || r < 0 || !syntax.Singular(t, r) || placeName(t, n) ||
			n.Last < len(t.Tokens) && t.Tokens[n.Last].UPOS != "PUNCT" {
			continue
		}
		attach(t, i, r, "appos")
		setNames(t, n)
	}
}

// siteNouns are nouns in small letters for what somebody runs and no person is.
var siteNouns = lexicon.Words("airport aerodrome port harbour harbor hospital clinic prison jail school college university academy hotel resort stadium arena station museum zoo park theatre theater mine mill plant refinery factory farm mosque church cathedral temple monastery camp market mall library")

// placeName reports whether one of the words of n opens or ends the names of places: New Providence, Rift Valley.
func placeName(t *extract.Tree, n extract.Name) bool {
	return country(t, n) || slices.ContainsFunc(t.Tokens[n.First:n.Last], func(k extract.Token) bool {
		w := strings.ToLower(k.Form)
		return placeParts[w] || syntax.Sortals[w] || w == "-" || k.UPOS != "PROPN"
	})
}

var placeParts = lexicon.Words("new old north south east west northern southern eastern western central upper lower greater great saint st st. san santa são sao los las el la port mount lake cape fort bay valley hills hill coast beach state island islands street road avenue springs falls heights creek park city town county province district")

// generationName makes one name of a generation that the parser took for a general: "Gen Zers spend hours online".
func generationName(t *extract.Tree) {
	for g := 0; g+1 < len(t.Tokens); g++ {
		z := g + 1
		if t.Tokens[g].Form != "Gen" || !generations[t.Tokens[z].Form] {
			continue
		}
		if t.Under(z, g) {
			takesOver(t, z, g, func(int) bool { return false })
		}
		attach(t, g, z, "compound")
		for k := g; k <= z; k++ {
			t.Tokens[k].UPOS = "PROPN"
		}
		t.Tokens[g].XPOS = "NNP"
		if n := t.NameAt(z); n >= 0 && isName(t, z, extract.PER) && t.Names[n].Last == z+1 {
			t.Names = outside(t.Names, t.Names[n])
		}
	}
}

var generations = map[string]bool{"Z": true, "X": true, "Y": true, "Alpha": true, "Zer": true, "Zers": true, "Xer": true, "Xers": true}

// memberLetters makes a title of the letters for a member of parliament that stand before a name, maybe behind a
// party's: "Likud MK Tali Levi said" names no Likud MK.
func memberLetters(t *extract.Tree) {
	for i := 0; i+2 < len(t.Tokens); i++ {
		f, end := i+1, i+1
		if !memberShort[t.Tokens[i].Form] {
			continue
		}
		for end < len(t.Tokens) && end < f+4 && t.Tokens[end].UPOS == "PROPN" && upper(t.Tokens[end].Form) && (isName(t, end, extract.PER) || t.NameAt(end) < 0 || inName(t, end, i)) {
			end++
		}
		first := i // the party
		for first > 0 && t.Tokens[first-1].UPOS == "PROPN" && upper(t.Tokens[first-1].Form) {
			first--
		}
		if outside := outerTokens(t, first, end); outside > 1 {
			first = i
		}
		if end < f+2 {
			continue
		}
		takePlace(t, i, f, end)
		top := outerToken(t, first, end)
		if first == i || top < 0 {
			continue
		}
		if top < i {
			takesOver(t, f, top, func(c int) bool { return c >= first && c < i })
		}
		party := extract.Name{First: first, Last: i, Type: extract.ORG, P: mended}
		for k := first; k < i-1; k++ {
			t.Tokens[k].Head, t.Tokens[k].Deprel = i-1, "compound"
		}
		t.Tokens[i-1].Head, t.Tokens[i-1].Deprel = i, "compound"
		setNames(t, party)
	}
}

// memberShort are letters for members of parliaments that the parser knows little of.
var memberShort = map[string]bool{"MK": true, "MNA": true, "MPA": true, "TD": true}

// outerTokens is the number of the tokens from first to end whose heads lie outside them.
func outerTokens(t *extract.Tree, first, end int) (n int) {
	for k := first; k < end; k++ {
		if h := t.Tokens[k].Head; h < first || h >= end {
			n++
		}
	}
	return n
}

// thenOfRole gives "then-" before the name of a body to the office behind the name: "then-Labour Party leader Ann Lee"
// led a party that still is one.
func thenOfRole(t *extract.Tree) {
	for h := 1; h+1 < len(t.Tokens); h++ {
		b, n := h-1, t.NameAt(h+1)
		if t.Tokens[h].Form != "-" || t.Lower(b) != "then" || n < 0 || t.Tokens[b].End != t.Tokens[h].Start {
			continue
		}
		if t.Names[n].First == b { // a part of the name
			t.Names = slices.Clone(t.Names)
			t.Names[n].First = h + 1
		}
		r := t.Names[n].Last
		for r < len(t.Tokens) && t.Tokens[r].UPOS != "VERB" && (t.Tokens[r].UPOS == "PUNCT" && t.Tokens[r].Form != "," || t.Under(t.Names[n].First, r) || t.Tokens[r].UPOS == "PROPN") && !lexicon.Roles[syntax.Lemma(t, r)] {
			r++
		}
		if r < len(t.Tokens) && commonNoun(t, r) && lexicon.Roles[syntax.Lemma(t, r)] && t.Under(h+1, r) && t.Names[n].Type != extract.PER {
			attach(t, b, r, "advmod")
			attach(t, h, b, "punct")
		}
	}
}

// wholeName makes one name of a body's and the city that it ends with, which the parser sets beside the rest:
// "studied at King's College London". What a comma parts stays.
func wholeName(t *extract.Tree) {
	for l := 2; l < len(t.Tokens); l++ {
		c, k := l-1, t.NameAt(l)
		whole := k >= 0 && t.Names[k].First < c && t.Names[k].Type == extract.ORG && t.Is(l, "appos")
		college := t.Tokens[c].Form == "College" && t.Is(l, "appos", "flat", "nmod", "nmod:unmarked") && t.Child(l, "case") < 0
		if t.Tokens[l].UPOS != "PROPN" || t.Tokens[l].Head != c || !whole && !college {
			continue
		}
		attach(t, l, c, "flat")
		if whole {
			continue
		}
		n := extract.Name{First: c, Last: l + 1, Type: extract.ORG, P: mended}
		for n.First > 0 && t.Under(n.First-1, c) && (upper(t.Tokens[n.First-1].Form) && t.Tokens[n.First-1].UPOS != "DET" || t.Tokens[n.First-1].XPOS == "POS") {
			n.First--
		}
		setNames(t, n)
	}
}

// officeBeforeRank gives an office right before a rank to the name behind both: "Defence Chief General Ana Cruz" is the
// defence chief, and a general.
func officeBeforeRank(t *extract.Tree) {
	for g := 1; g+1 < len(t.Tokens); g++ {
		r, p, w := g-1, t.Tokens[g].Head, t.Lower(g)
		if !personalRanks[w] || !upper(t.Tokens[g].Form) || p <= g || !t.Is(g, "nmod:desc") || !isName(t, p, extract.PER) || t.Tokens[r].Head != g || !t.Is(r, "compound", "amod", "nmod:desc", "flat") ||
			!lexicon.Roles[t.Lower(r)] || personalRanks[t.Lower(r)] || w == "justice" || w == "engineer" || w == "general" && generalOffices[t.Lower(r)] {
			continue
		}
		for _, c := range t.Children(g) {
			if c < r {
				t.Tokens[c].Head = r
			}
		}
		t.Tokens[r].Head, t.Tokens[r].Deprel = p, "nmod:desc"
		t.Tokens[r].UPOS, t.Tokens[r].XPOS = "NOUN", "NN"
	}
}

// proTempore makes a part of the office of "pro tempore" behind it, which the parser took for the beginning of the name:
// "Senate President Pro Tempore Ana Cruz".
func proTempore(t *extract.Tree) {
	for p := 1; p+3 < len(t.Tokens); p++ {
		r, f := p-1, p+2
		if t.Lower(p) != "pro" || !strings.HasPrefix(t.Lower(p+1), "tem") || !lexicon.Roles[t.Lower(r)] {
			continue
		}
		end := f
		for end < len(t.Tokens) && end < f+5 && t.Tokens[end].UPOS == "PROPN" && upper(t.Tokens[end].Form) && (t.NameAt(end) < 0 || isName(t, end, extract.PER)) {
			end++
		}
		if end == f {
			continue
		}
		takePlace(t, p, f, end)
		for k := p; k < f; k++ {
			t.Tokens[k].Head, t.Tokens[k].Deprel, t.Tokens[k].UPOS = r, "flat", "PROPN"
		}
		t.Names = outside(t.Names, extract.Name{First: p, Last: f})
		if t.Tokens[r].Head == f {
			t.Tokens[r].Deprel = "nmod:desc"
		}
	}
}

// lettersOfBody sets the letters in brackets beside the name of the body before them and not beside the office behind:
// "Board of Trade (BOT) chairman Ana Cruz".
func lettersOfBody(t *extract.Tree) {
	for k := 2; k+2 < len(t.Tokens); k++ {
		r := t.Tokens[k].Head
		if t.Tokens[k-1].Form != "(" || t.Tokens[k+1].Form != ")" || t.Tokens[k].UPOS != "PROPN" || r < k+2 || !t.Is(k, "compound", "nmod", "amod") || !lexicon.Roles[syntax.Lemma(t, r)] {
			continue
		}
		for _, c := range t.Children(r, "compound", "nmod", "nmod:desc") {
			if c < k-1 && t.Under(k-2, c) && upper(t.Tokens[c].Form) {
				attach(t, k, c, "appos")
				for _, b := range []int{k - 1, k + 1} {
					t.Tokens[b].Head, t.Tokens[b].Deprel = k, "punct"
				}
			}
		}
	}
}

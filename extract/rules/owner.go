package rules

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// owner is the token of what a role belongs to: the country, organisation or
// person in "Ukrainian President", "NATO chief", "son-in-law of Donald Trump",
// "Trump's son-in-law", "head of Kyiv's council", "US envoy for Syria". Trades have
// employers but no countries: a Brazilian photographer. -1 for none.
func owner(t *extract.Tree, name, role int) int {
	if c := t.Child(role, "nmod:poss"); c >= 0 {
		return c
	}
	for _, c := range t.Children(role, "nmod", "obl") {
		if syntax.Prep(t, c) == "of" && owns(t, role, c) {
			return syntax.Core(t, c)
		}
	}
	if c := sharedOwner(t, role); c >= 0 {
		return c
	}
	if c := ownerBefore(t, name, role); c >= 0 {
		return c
	}
	if f := syntax.First(t, role); f != role && t.Child(role, "det", "nmod:poss") < 0 { // Apple chairman and CEO Tim Cook
		if c := ownerBefore(t, name, f); c >= 0 {
			return c
		}
		if c := syntax.SharedPossessor(t, role); c >= 0 && lexicon.Roles[headLemma(t, role)] {
			return c
		}
	}
	if c := listedBody(t, role); c >= 0 {
		return c
	}
	if lexicon.Elected[syntax.Lemma(t, role)] && role < name { // Republican Senator Ted Cruz of Texas
		for _, c := range t.Children(name, "nmod") {
			if c > name && syntax.Prep(t, c) == "of" && nameType(t, c) == extract.LOC {
				return c
			}
		}
	}
	for _, c := range t.Children(role, "nmod", "obl") {
		if p := syntax.Prep(t, c); (p == "to" || p == "at" || p == "for") && t.NameAt(c) >= 0 && !(p == "for" && role < name && c > name && nameType(t, c) == extract.PER) {
			return c
		}
	}
	return -1
}

// sharedOwner is what two offices joined by "and" are both of, where the phrase of it hangs on the other: the
// founder and chair of the Film Foundation. -1 for none.
func sharedOwner(t *extract.Tree, role int) int {
	other := t.Tokens[role].Head
	if !t.Is(role, "conj") {
		if other = t.Child(role, "conj"); len(t.Children(role, "conj")) > 1 {
			return -1
		}
	}
	if other < 0 || !runs[syntax.Lemma(t, role)] || !runs[syntax.Lemma(t, other)] {
		return -1
	}
	first, last := min(role, other), max(role, other)
	if cc := t.Child(last, "cc"); cc != first+1 || t.Child(last, "det", "nmod:poss") >= 0 {
		return -1
	}
	if d := t.Child(first, "det"); d >= 0 && t.Lower(d) != "the" {
		return -1
	}
	for _, c := range t.Children(other, "nmod") {
		if m := t.Child(c, "case"); m == last+1 && t.Lower(m) == "of" && t.NameAt(c) >= 0 && nameType(t, c) == extract.ORG {
			return syntax.Core(t, c)
		}
	}
	return -1
}

// runs are offices that one person has two of in one firm or body.
var runs = lexicon.Words("founder co-founder cofounder owner co-owner chair chairman chairwoman chairperson ceo cto coo cfo editor director president executive publisher manager head creator proprietor principal trustee")

// listedBody is the body that alone follows the office at role behind a comma, in capitals and without
// an article, as in a list of officials: Ranking Member, Finance Committee; Director, Institute of
// Oceanography. -1 for none.
func listedBody(t *extract.Tree, role int) int {
	k := role + 2
	if k >= len(t.Tokens) || t.Tokens[role+1].Form != "," || !capital(t.Tokens[role].Form) || !lexicon.Roles[syntax.Lemma(t, role)] || t.Child(role, "det", "nmod:poss") >= 0 || nameType(t, k) != extract.ORG {
		return -1
	}
	n := t.Names[t.NameAt(k)]
	if n.First != k || n.Last < len(t.Tokens) && t.Tokens[n.Last].UPOS != "PUNCT" && t.Tokens[n.Last].UPOS != "CCONJ" {
		return -1
	}
	for i := n.First; i < n.Last; i++ {
		if h := t.Tokens[i].Head; h < n.First || h >= n.Last {
			return i
		}
	}
	return -1
}

// oneOfItsLeaders reports whether the role with the words rest may be one of several that a party has,
// as in India and elsewhere: Congress leader Ann Lee leads in it, and need not be at its head.
func oneOfItsLeaders(t *extract.Tree, rest []int, own, role, name int) bool {
	if len(rest) > 2 || len(rest) == 2 && !ofMany[t.Lower(rest[0])] || role > name || own != role-1 || t.Lower(role) != "leader" || t.Child(role, "det") >= 0 || t.Child(name, "det") >= 0 {
		return false
	}
	return nameType(t, own) == extract.ORG && !lexicon.Creeds[t.Lower(own)] && !lexicon.Countries[strings.ToLower(nameText(t, t.Names[t.NameAt(own)]))]
}

// ofMany are words for leaders of whom a party has several.
var ofMany = lexicon.Words("senior veteran prominent top local regional")

// owns reports whether the noun at c in "ROLE of c" is more than a part of the
// role's name: founder of the party, but not secretary of state.
func owns(t *extract.Tree, role, c int) bool {
	if t.NameAt(c) >= 0 || lexicon.Kin[headLemma(t, role)] {
		return true
	}
	l := syntax.Lemma(t, c)
	if officeWord[l] {
		return false
	}
	d := t.Child(c, "det", "nmod:poss")
	return t.Tokens[c].UPOS == "PROPN" || d >= 0 && (t.Lower(d) == "the" || t.Is(d, "nmod:poss")) && lexicon.Roles[headLemma(t, role)]
}

// ownerBefore is the owner that stands before the role, or before the name, -1 for
// none.
func ownerBefore(t *extract.Tree, name, role int) int {
	for _, h := range []int{role, name} {
		for _, c := range t.Children(h, "compound", "amod", "nmod:desc", "nmod:unmarked") {
			if c > role && h == name || t.NameAt(c) >= 0 && t.NameAt(c) == t.NameAt(name) || c == role {
				continue
			}
			if styled[t.Lower(c)] || tenseWords[t.Lower(c)] != 0 || grades[t.Lower(c)] || t.NameAt(c) < 0 && lexicon.Roles[syntax.Lemma(t, c)] {
				continue // Former president, Judge President
			}
			if creed(t, role, c) {
				continue // Republican senator, Labour MP
			}
			if strings.HasPrefix(t.Lower(c), "ex-") {
				continue // ex-Barcelona striker
			}
			if l := syntax.Lemma(t, role); (nationality(t, c) || nameType(t, c) == extract.LOC) && (lexicon.Trades[l] || compatriots[l] || lexicon.Kin[l]) {
				continue // a Brazilian photographer, a Toronto lawyer, a US senator, Newcastle mother Ann Lee
			}
			if nationality(t, c) && nameType(t, name) == extract.ORG {
				continue // a Thai trader, a firm
			}
			if nameType(t, c) == extract.LOC && indefinite(t, role) && syntax.Lemma(t, role) == "leader" {
				continue // a Quechua leader: of a people, as likely as not
			}
			if nationality(t, c) && (nationality(t, c+1) || nationality(t, c-1)) {
				continue // African American
			}
			if c == 0 && t.Tokens[c].UPOS == "ADJ" && t.NameAt(c) < 0 && !nationality(t, c) {
				continue
			}
			if t.NameAt(c) >= 0 || t.Tokens[c].UPOS == "ADJ" && capital(t.Tokens[c].Form) && lexicon.OfCountry(t.Lower(c)) && !hyphenated(t, c) && h == role || h == name && c < role && c == role-1 && capital(t.Tokens[c].Form) {
				return c
			}
		}
	}
	return -1
}

// appendCreed adds that the person s is of the party or faith at c: a Republican.
func appendCreed(out []extract.Proposition, t *extract.Tree, s extract.Argument, c int) []extract.Proposition {
	if !capital(t.Tokens[c].Form) || t.Tokens[c].UPOS != "ADJ" {
		return out
	}
	p := extract.Proposition{Head: c, Verb: "be", Base: "be", Relation: "is", Tense: extract.Present, Modality: extract.Actual, Outer: -1,
		Args: []extract.Argument{s, syntax.Phrase(t, c, []int{c}, extract.RoleObject)}}
	p.Span = clauseSpan(t, p)
	return append(out, p)
}

// creed reports whether the word at c says of what party or faith the holder of the
// role is, and is no body that the role belongs to: a Labour MP, but the Labour leader.
func creed(t *extract.Tree, role, c int) bool {
	if !lexicon.Creeds[t.Lower(c)] || t.NameAt(c) >= 0 && t.Names[t.NameAt(c)].Last-t.Names[t.NameAt(c)].First > 1 {
		return false // the Liberal Party's leader
	}
	return t.Tokens[c].UPOS == "ADJ" || lexicon.Elected[syntax.Lemma(t, role)]
}

// titleOwner is the owner of the role at role, -1 where the words before it are all of a title:
// Mysore Divisional Railway Manager Aparna Garg.
func titleOwner(t *extract.Tree, name, role int) int {
	own := owner(t, name, role)
	if own >= 0 && own < role && ofRank(t, own) {
		return -1
	}
	return own
}

// ofRank reports whether the name at i, before a role, has a word that belongs to the role's
// title and to no body: the Mysore Divisional Railway Manager manages a division.
func ofRank(t *extract.Tree, i int) bool {
	k := t.NameAt(i)
	if k < 0 {
		return false
	}
	for j := t.Names[k].First + 1; j < t.Names[k].Last; j++ {
		if grades[t.Lower(j)] {
			return true
		}
	}
	return false
}

var grades = lexicon.Words("divisional zonal assistant deputy sub-divisional additional joint executive managing")

// portfolio is what somebody is minister of, secretary of, or serves: of several fields in
// one name all of them, Health and Welfare.
func portfolio(t *extract.Tree, own, role int) extract.Argument {
	if b := ownedBody(t, own, role); b >= 0 {
		var toks []int
		for k := t.Phrase(own, nil)[0]; k <= b; k++ {
			toks = append(toks, k)
		}
		return syntax.Phrase(t, b, toks, extract.RoleObject)
	}
	c, n := t.Child(own, "conj"), t.NameAt(own)
	if c < own || t.Tokens[own].UPOS != "PROPN" || n >= 0 && (t.NameAt(c) != n || t.Names[n].Type == extract.PER) || n < 0 && t.NameAt(c) >= 0 {
		return syntax.Argument(t, own, extract.RoleObject)
	}
	return syntax.Phrase(t, own, syntax.List(t, own), extract.RoleObject)
}

// behindOwner are the words toks of the role at role without the phrases of it that stand behind the
// phrase owner of what it belongs to, and these as what they say of it, so that they stay behind: the
// chair of the committee on trade / in the ninth parliament.
func behindOwner(t *extract.Tree, owner []int, role int, toks []int) ([]int, []extract.Argument) {
	var behind []extract.Argument
	for _, c := range t.Children(role, "nmod", "obl") {
		if c <= owner[len(owner)-1] || owner[0] < role || syntax.Prep(t, c) == "" || !slices.Contains(toks, c) {
			continue
		}
		phrase := t.Phrase(c, nil)
		a := syntax.Argument(t, c, syntax.RoleOf(t, c))
		if own := syntax.List(t, c); t.Child(c, "conj") > c && t.NameAt(c) >= 0 {
			a.Tokens, a.Text = own, t.Words(own)
		}
		behind = append(behind, a)
		toks = slices.DeleteFunc(slices.Clone(toks), func(k int) bool { return slices.Contains(phrase, k) })
	}
	return toks, behind
}

// ownedBody is the body between its owner at own and the role at role that is one of it: the
// union of "Teachers' union chair". -1 for none.
func ownedBody(t *extract.Tree, own, role int) int {
	b := role - 1
	if own < 0 || b <= own || !t.Is(own, "nmod:poss") || t.Tokens[own].Head != role || !t.Is(b, "compound") || t.Tokens[b].Head != role || !ownBodies[strings.ToLower(t.Tokens[b].Lemma)] || t.Tokens[max(t.Phrase(b, nil)[0]-1, 0)].XPOS != "POS" {
		return -1
	}
	return b
}

// ownBodies are bodies that people and places have.
var ownBodies = lexicon.Words("union party club team federation association league council committee board parliament senate bank church army navy police court museum university hospital alliance coalition")

// withPossessor is the argument o, the bare noun at i of several, with the possessor that stands before
// the first of them.
func withPossessor(t *extract.Tree, i int, o extract.Argument) extract.Argument {
	c := syntax.SharedPossessor(t, i)
	if c < 0 || slices.Contains(o.Tokens, c) {
		return o
	}
	return syntax.Phrase(t, i, append(t.Phrase(c, nil), o.Tokens...), o.Role)
}

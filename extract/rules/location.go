package rules

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// listed reports whether the name at i is a member of a list with "and": Paris,
// Rome and Vienna.
func listed(t *extract.Tree, i int) bool {
	for _, c := range t.Children(i, "conj") {
		if t.Child(c, "cc") >= 0 {
			return true
		}
	}
	if !t.Is(i, "conj") {
		return false
	}
	for _, c := range t.Conjuncts(syntax.First(t, i)) {
		if t.Child(c, "cc") >= 0 {
			return true
		}
	}
	return false
}

// listing reports whether the place at i is joined by "and" or a comma to a place that has
// no place of its own behind it: "in Iowa, New Hampshire, and Nevada" may be a list of
// three, and "here in Barquisimeto, Carora, El Tocuyo", but not "in Austin, Texas, and
// Mobile, Alabama".
func listing(t *extract.Tree, i int) bool {
	for _, c := range t.Children(i, "conj") {
		if (t.Child(c, "cc") >= 0 || commaBefore(t, c)) && nameType(t, c) == extract.LOC && t.Child(c, "nmod:unmarked", "appos") < 0 {
			return true
		}
	}
	return false
}

// quadrants are the quarters of a town in addresses.
var quadrants = lexicon.Words("nw ne sw se n s e w")

// findLocations reads what place lies in what other: "Geneva, Switzerland",
// "the US state of Florida", "the Brussels-based Centre".
//
// Sources: MinIE's implicit "is located in" (Gashteovski et al. 2017).
//
// Left out: places in a list ("Paris, Rome and Vienna", "Delaware, South Carolina and
// Texas"), teams and bodies that are named after a place.
func findLocations(t *extract.Tree) []extract.Proposition {
	var out []extract.Proposition
	add := func(part, whole int, base string) {
		object := nameTokens(t, whole)
		if aroundIt(t, whole) {
			object = syntax.Noun(t, whole)
		}
		p := extract.Proposition{
			Head: whole, Verb: "be", Base: base, Relation: strings.ReplaceAll(base, "_", " "), Tense: extract.Present, Modality: extract.Actual, Outer: -1,
			Args: []extract.Argument{syntax.Phrase(t, part, nameTokens(t, part), extract.RoleSubject), syntax.Phrase(t, whole, object, extract.RoleObject)},
		}
		p.Span = clauseSpan(t, p)
		out = append(out, p)
	}
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if h < 0 {
			continue
		}
		switch {
		case nameType(t, i) == extract.LOC && nameType(t, h) == extract.LOC && t.NameAt(i) != t.NameAt(h) && t.Is(i, "nmod:unmarked", "appos", "nmod", "conj", "list") &&
			syntax.Prep(t, i) == "" && t.Child(i, "cc") < 0 && !listed(t, i) && !listing(t, h) && !andBehind(t, t.Names[t.NameAt(i)].Last) && i > 0 && t.Tokens[t.Names[t.NameAt(i)].First-min(1, t.Names[t.NameAt(i)].First)].Form == "," && t.Names[t.NameAt(h)].Last == t.Names[t.NameAt(i)].First-1:
			if quadrants[strings.ReplaceAll(t.Lower(i), ".", "")] {
				t.Silent(i, "a quarter of an address") // M Street, N.W.
				continue
			}
			if why := sideBySide(t, h, i); why != "" {
				t.Silent(i, why)
				continue
			}
			add(h, i, "be_located_in")
		case nameType(t, i) == extract.LOC && nameType(t, h) == extract.LOC && t.NameAt(i) != t.NameAt(h) && (listed(t, i) || listing(t, h)):
			t.Silent(i, "one of a list of places")
		case aroundIt(t, i):
			add(h, i, "be_located_in")
		case t.Is(i, "compound", "amod") && syntax.Sortals[syntax.Lemma(t, h)] && syntax.Core(t, h) != h && i < h && (nameType(t, i) == extract.LOC || t.Tokens[i].UPOS == "ADJ" && capital(t.Tokens[i].Form)) && !hyphenated(t, i):
			add(syntax.Core(t, h), i, "be_located_in")
		case t.Lower(h) == "based" && t.Is(h, "amod") && nameType(t, i) == extract.LOC && t.Tokens[h].Head >= 0 && t.NameAt(t.Tokens[h].Head) >= 0:
			add(t.Tokens[h].Head, i, "be_based_in")
		}
	}
	return out
}

// aroundIt reports whether the noun at i is the region around the place beside which it
// stands, and not what the place is: Qingdao, Shandong province; San Juan, district of San
// Felipe.
func aroundIt(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	if h < 0 || h > i || !t.Is(i, "appos") || !regionNouns[syntax.Lemma(t, i)] || nameType(t, h) != extract.LOC || t.Child(i, "det", "nmod:poss", "amod", "case") >= 0 {
		return false
	}
	if o := t.Child(i, "nmod"); o >= 0 {
		return t.Lower(i) == t.Tokens[i].Form && t.Lower(i+1) == "of" && nameType(t, o) != "" && t.Tokens[i].XPOS == "NN"
	}
	c := t.Child(i, "compound")
	return c > h && t.Tokens[c].UPOS == "PROPN" && setApart(t, i)
}

// regionNouns are nouns for what a place lies in.
var regionNouns = lexicon.Words("province state county prefecture district region governorate department municipality oblast canton sub-region subregion division")

// sideBySide says why the place at whole does not hold the one at part although it
// follows it after a comma, "" where it may: a country lies in no other, a name goes on
// behind some commas (Washington, D.C.), and lists go on: Babirye, Rwanda, Kenya.
func sideBySide(t *extract.Tree, part, whole int) string {
	p, w := t.Names[t.NameAt(part)], t.Names[t.NameAt(whole)]
	switch {
	case lexicon.Countries[strings.ToLower(nameText(t, p))]:
		return "a country beside another place"
	case named(t, p.First) && !lexicon.Countries[strings.ToLower(nameText(t, w))] && !lexicon.States[strings.ToLower(nameText(t, w))]:
		return "the name of what is in that place, perhaps"
	case strings.HasPrefix(strings.ToLower(nameText(t, w)), "d.c") || strings.EqualFold(nameText(t, w), "dc"):
		return "the rest of a name"
	case w.Last+1 < len(t.Tokens) && t.Tokens[w.Last].Form == "," && nameType(t, w.Last+1) == extract.LOC && lexicon.Countries[strings.ToLower(nameText(t, w))]:
		return "one of a list of places"
	case w.Last+1 < len(t.Tokens) && t.Tokens[w.Last].Form == "," && nameType(t, w.Last+1) == extract.LOC && !larger(t, w) && !larger(t, t.Names[t.NameAt(w.Last+1)]):
		return "one of a list of places" // in Delhi, Pune, Jaipur
	case p.First > 1 && t.Tokens[p.First-1].Form == "," && nameType(t, p.First-2) == extract.LOC && !lexicon.Countries[strings.ToLower(nameText(t, w))]:
		return "one of a list of places"
	}
	return ""
}

// larger reports whether a name is that of a country or a state, or says that it is of a
// region.
func larger(t *extract.Tree, n extract.Name) bool {
	w := strings.ToLower(nameText(t, n))
	return lexicon.Countries[w] || lexicon.States[w] || syntax.Sortals[strings.ToLower(t.Tokens[n.Last-1].Form)]
}

// named reports whether the place that begins at token i is where something that has a
// name of its own is: "a hospital in Berlin, Charité". Only countries and states are known
// to follow there, too: "a hospital in Portland, Oregon".
func named(t *extract.Tree, i int) bool {
	if i < 3 || t.Lower(i-1) != "in" || !houses[syntax.Lemma(t, i-2)] {
		return false
	}
	d := t.Child(i-2, "det")
	return d >= 0 && (t.Lower(d) == "a" || t.Lower(d) == "an")
}

// houses are nouns for what is called by a name and stands in a town.
var houses = lexicon.Words("hospital clinic university school college prison jail museum church mosque temple synagogue theatre theater stadium hotel restaurant club factory camp airport company firm startup bank institute laboratory lab newspaper station")

// nameText is a name as it stands in the text.
func nameText(t *extract.Tree, n extract.Name) string {
	toks := make([]int, 0, n.Last-n.First)
	for i := n.First; i < n.Last; i++ {
		toks = append(toks, i)
	}
	return t.Words(toks)
}

// andBehind reports whether "and" and a name follow at k, with or without a comma: in
// Whangārei, Te Kao and Te Pū.
func andBehind(t *extract.Tree, k int) bool {
	if k < len(t.Tokens) && t.Tokens[k].Form == "," {
		k++
	}
	return k+1 < len(t.Tokens) && t.Tokens[k].UPOS == "CCONJ" && t.Tokens[k+1].UPOS == "PROPN"
}

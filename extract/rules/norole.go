package rules

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// noRole says why the noun at role is nothing that the name beside it can be, "" where
// it may be.
func noRole(t *extract.Tree, name, role int) string {
	l := headLemma(t, role)
	switch typ := nameType(t, name); {
	case typ != extract.PER && lexicon.Roles[l] && !bodyRoles[l]:
		return "only a person is that" // head of the Guard's Quds Force, a terrorist organisation
	case syntax.Singular(t, role) && slices.ContainsFunc(t.Tokens[min(name, role):max(name, role)], func(k extract.Token) bool { return k.Form == ";" }):
		return "the next of a list" // the chairman, A. Lowe; the Director of Ports (from 10.15)
	case l == "justice" && role > 0 && beforeJustice[strings.TrimSuffix(t.Lower(role-1), ".")]:
		return "a form of address" // Mrs Justice Heatley
	case typ != extract.PER && bodyRoles[l] && seniorRank(t, role):
		return "only a person is that" // the Executive Director African Technology Foundation
	case t.Tokens[role].UPOS == "PROPN" && !lexicon.Roles[l] && !syntax.Sortals[l] && !indefinite(t, role) && typ != extract.PER:
		return "a name beside a name" // Etihad Rail, Al Hashemi
	case lexicon.Kin[l] && !syntax.Singular(t, role) && t.Child(role, "compound") >= 0:
		return "a family's name" // the Castro brothers, Che Guevara and …
	case role < name && !syntax.Singular(t, role) && commaBefore(t, name) && (len(t.Conjuncts(name)) == 1 || t.Tokens[role+1].Form != ","):
		return "the next of a list" // workers and managers, Che Guevara
	case role > 2 && t.Lower(role-1) == "be" && t.Lower(role-3) == "would":
		return "nobody is what he would be"
	case later(t, role):
		return "what somebody became later" // met future president Ann Lee at school
	case role > name && slices.ContainsFunc(t.Tokens[name:role], func(k extract.Token) bool {
		return k.XPOS == "POS" && k.Head >= 0 && t.NameAt(k.Head) == t.NameAt(name)
	}):
		return "what the person has, not what the person is" // Gregory So's brother
	case sharesFormer(t, role):
		return "may be what the person was" // Ann Lee, a former minister and party leader
	case role > name && servesAnother(t, name):
		return "belongs to who serves the one before it" // Ann Lee, founder of Verso, son of the mayor
	case role > name && otherBetween(t, name, role):
		return "may belong to the person between" // MV Roy, Ann Lee, a writer
	case role > name && typ == extract.LOC && syntax.Sortals[l] && t.Child(role, "det") < 0 && partOfPlace(t, name):
		return "the next larger place" // district of San Roque, province of Herrera
	case typ == extract.PER && role < name && belongsUnder(t, role):
		return "its holder, or whose it is, is not said" // the first lady and spouse of the late president, Ann Lee
	case typ == extract.LOC && smaller[l] && lexicon.Countries[strings.ToLower(nameText(t, t.Names[t.NameAt(name)]))]:
		return "a country is none of that" // to protect Congo's forests – the UK, Belgium, Norway
	case bland[l] && t.Child(role, "amod", "compound", "nmod") < 0:
		return "says too little by itself" // Jan Novak, a man
	case typ == extract.ORG && role > name && branches[l] && t.Child(role, "det") < 0:
		return "the part of it that is meant" // the Chamber of Commerce, North Coast branch
	case role > name && commaBefore(t, role) && tellsOfEvent(t, role, l):
		return "what the whole event came to" // tried to reach Malta by sea, the worst toll since 2015
	case ofNextOffice(t, role):
		return "the owner is that of the next office"
	case typ == extract.LOC && role < name && seats[l]:
		return "where it is" // the orderly of Regional Office Karachi
	case typ == extract.ORG && role < name && headships[l]:
		return "an office of the body" // the head of the oil giant Petrolux
	case l == "membership":
		return "who belongs to it" // includes in its membership the ministry
	case l == "thanks" || l == "thank":
		return "a preposition"
	case role > name && translated(t, name, role):
		return "what the words mean" // Agua Bonita (“beautiful water”)
	case typ == extract.LOC && role < name && commaBefore(t, name) && !syntax.Sortals[l] && !placeNouns[l]:
		return "it may be where that is" // before the anti-terror court, Srinagar
	case typ != extract.PER && role < name && (t.Child(name, "appos") > name && nameType(t, t.Child(name, "appos")) != "" && commaBefore(t, t.Child(name, "appos")) || typ == extract.ORG && bodyList(t, role, name)):
		return "the next of a list" // the county government, the Water Office, Lima Power
	case role > name && evenMore(t, role):
		return "a further one" // of Modi and a rebel, even a leader; in Peru, especially the south
	case role > name && titledAlready(t, name) && slices.ContainsFunc(t.Conjuncts(syntax.First(t, role)), func(c int) bool { a := t.Child(c, "appos"); return a > c && nameType(t, a) == extract.PER }):
		return "belongs to the person behind it" // the mayor Mr Roy, the rector of the college, Mr Raj
	case role > name && titledAlready(t, name) && misterBehind(t, role):
		return "belongs to the person behind it"
	case role > name && commaBefore(t, role) && openEnd(t, role):
		return "the subject of what follows" // the Yatra, a spokesman said
	case l == "one" || l == "ones":
		return "one of what the text has told before" // a threat, not a fake one, the Congress
	case role > name && again(t, name, role):
		return "the next of a list" // a member of the council, a member of the court
	case role < name && belongsAbove(t, role) && commaBefore(t, name):
		return "its holder, or whose it is, is not said" // the spouse of the late president, Ann Lee
	}
	for _, c := range t.Children(role, "amod", "det", "obl", "nmod") {
		if w := t.Lower(c); sameOrOther[w] && t.Is(c, "amod", "det") {
			return "which one the text has told before" // the other site, Abri Peyrony
		} else if w == "left" && syntax.Prep(t, c) == "from" {
			return "the order of a picture" // from left to right
		}
	}
	return ""
}

// unknownName reports whether the word at i begins a run of capitals that can be the name of
// another person, which the parser has not found.
func unknownName(t *extract.Tree, i int) bool {
	return t.Tokens[i].UPOS == "PROPN" && t.NameAt(i) < 0 && !lexicon.Roles[syntax.Lemma(t, i)] && t.Child(i, "det", "amod", "nmod", "compound") < 0 &&
		slices.ContainsFunc(t.Children(i, "flat"), func(c int) bool { return c == i+1 && t.Tokens[c].UPOS == "PROPN" })
}

// bland are nouns for a person that say nothing of who it is.
var bland = lexicon.Words("man woman person guy lady girl boy one somebody someone")

// beforeJustice make a form of address of the word behind them.
var beforeJustice = lexicon.Words("mr mrs ms miss lord lady madam")

// headships are offices that persons alone have.
var headships = lexicon.Words("head boss president vice-president chairman chairwoman chairperson ceo minister mayor governor secretary commissioner spokesman spokeswoman spokesperson founder co-founder")

// smaller are nouns for what lies in a country and is none.
var smaller = lexicon.Words("forest rainforest park river lake mountain desert wetland peatland city town village suburb district province port airport street building school hospital museum mine dam road border resource reserve farm asset")

// servesAnother reports whether the name at token name only tells of what a person named
// before it is the head or founder: the son in "Ann Lee, founder of Verso, son of the
// mayor" may be hers, and is not Verso's.
func servesAnother(t *extract.Tree, name int) bool {
	h := t.Tokens[name].Head
	if h < 0 || !t.Is(name, "nmod") || syntax.Prep(t, name) != "of" || !lexicon.Roles[syntax.Lemma(t, h)] {
		return false
	}
	f := syntax.First(t, h)
	return t.Is(f, "appos") && t.Tokens[f].Head >= 0 && nameType(t, t.Tokens[f].Head) == extract.PER
}

// otherBetween reports whether another person stands between commas between the one at
// token name and the noun at token role.
func otherBetween(t *extract.Tree, name, role int) bool {
	own := t.NameAt(name)
	first := t.Phrase(role, nil)[0]
	return own >= 0 && slices.ContainsFunc(t.Names, func(n extract.Name) bool {
		return n.Type == extract.PER && n.First > t.Names[own].Last && n.Last <= first && n.Last < len(t.Tokens) && t.Tokens[n.First-1].Form == "," && t.Tokens[n.Last].Form == ","
	})
}

// belongsUnder reports whether the noun at role belongs to one for another person that is
// coordinated with a role before it.
func belongsUnder(t *extract.Tree, role int) bool {
	h := t.Tokens[role].Head
	return h >= 0 && t.Is(role, "nmod") && t.Is(h, "conj") && syntax.Prep(t, role) == "of" && personOf[syntax.Lemma(t, h)]
}

// partOfPlace reports whether the name at token name is what a district or the like is of.
func partOfPlace(t *extract.Tree, name int) bool {
	h := t.Tokens[name].Head
	return h >= 0 && t.Is(name, "nmod") && syntax.Sortals[syntax.Lemma(t, h)]
}

// placeNouns are further nouns for places that a name may follow behind a comma.
var placeNouns = lexicon.Words("hometown birthplace neighborhood neighbourhood resort archipelago peninsula river lake mountain territory nation enclave outpost harbour harbor hub hotspot destination stronghold headquarters home base area district desert valley bay strait hill settlement hamlet kingdom metropolis continent street square park site stadium venue airport")

// bodyList reports whether the noun at role goes on after the name at name with more of
// its kind.
func bodyList(t *extract.Tree, role, name int) bool {
	return slices.ContainsFunc(t.Children(role, "conj"), func(c int) bool { return c > name && nameType(t, c) == extract.ORG })
}

// titledAlready reports whether the person at name has a role before the name: the mayor
// Mr Roy.
func titledAlready(t *extract.Tree, name int) bool {
	if h := t.Tokens[name].Head; t.Is(name, "appos") && h >= 0 && h < name && lexicon.Roles[syntax.Lemma(t, h)] {
		return true
	}
	return slices.ContainsFunc(t.Children(name, "nmod:desc", "compound"), func(c int) bool { return c < name && lexicon.Roles[syntax.Lemma(t, c)] })
}

// misterBehind reports whether a comma and a person with a form of address follow the noun
// at role and what depends on it up to there.
func misterBehind(t *extract.Tree, role int) bool {
	k := role + 1
	for k < len(t.Tokens) && t.Tokens[k].UPOS != "PUNCT" && t.Tokens[k].UPOS != "VERB" {
		k++
	}
	return k+2 < len(t.Tokens) && t.Tokens[k].Form == "," && beforeNames[strings.TrimSuffix(t.Lower(k+1), ".")] && nameType(t, k+2) == extract.PER
}

// evenMore reports whether "even" or the like stands before the noun at role.
func evenMore(t *extract.Tree, role int) bool {
	return slices.ContainsFunc(t.Children(role, "advmod"), func(c int) bool { return c < role && focusing[t.Lower(c)] })
}

// focusing are adverbs that single out one of several or a part.
var focusing = lexicon.Words("even especially particularly notably specifically mainly mostly chiefly")

// openEnd reports whether no comma but a finite verb of saying ends the phrase of the noun
// at role.
func openEnd(t *extract.Tree, role int) bool {
	ph := t.Phrase(role, nil)
	k := ph[len(ph)-1] + 1
	return k < len(t.Tokens) && (t.Tokens[k].XPOS == "VBD" || t.Tokens[k].XPOS == "VBZ") && lexicon.Says[syntax.Lemma(t, k)] && t.Child(k, "nsubj") < 0
}

// again reports whether the noun at token role stands once more above the name at token
// name, so that the two are a list: "a member of the audit committee, a member of the
// council".
func again(t *extract.Tree, name, role int) bool {
	for i, n := t.Tokens[name].Head, 0; i >= 0 && n < len(t.Tokens); i, n = t.Tokens[i].Head, n+1 {
		if syntax.Lemma(t, i) == syntax.Lemma(t, role) && t.Tokens[i].UPOS == "NOUN" {
			return true
		}
		if !t.Is(i, "nmod") {
			return false
		}
	}
	return false
}

// belongsAbove reports whether the noun at role belongs to one for another person: of
// "the spouse of the late president, Ann Lee" either may be Ann Lee.
func belongsAbove(t *extract.Tree, role int) bool {
	h := t.Tokens[role].Head
	return h >= 0 && t.Is(role, "nmod") && syntax.Prep(t, role) == "of" && (lexicon.Kin[headLemma(t, h)] || personOf[syntax.Lemma(t, h)])
}

// personOf are nouns for who somebody is to a person.
var personOf = lexicon.Words("spouse partner widow widower assistant aide adviser advisor deputy lawyer attorney friend ally predecessor successor rival biographer bodyguard")

// commaBefore reports whether a comma stands before the name at token i.
func commaBefore(t *extract.Tree, i int) bool {
	if k := t.NameAt(i); k >= 0 {
		i = t.Names[k].First
	}
	for i > 0 && t.Tokens[i-1].UPOS != "PUNCT" && t.Tokens[i-1].UPOS != "VERB" && t.Is(i-1, "det", "compound", "nmod:desc", "amod", "cc") {
		i--
	}
	return i > 0 && t.Tokens[i-1].Form == ","
}

// bodyRoles are roles that organisations and places have as well as people.
var bodyRoles = lexicon.Words("leader major champion owner partner ally rival opponent producer founder co-founder investor candidate victim successor predecessor native counterpart friend member survivor sponsor operator trader organizer organiser contender manager director editor administrator opponent witness resident driver designer trainer player chair host anchor banker defendant")

// seniorRank reports whether the role at i is one of a rank that people have: executive director.
func seniorRank(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Children(i, "amod", "compound"), func(c int) bool { return officeRanks[t.Lower(c)] })
}

var officeRanks = lexicon.Words("executive managing deputy assistant associate acting chief vice")

var sameOrOther = lexicon.Words("other same such following aforementioned latter")

// branches are nouns of what a body has several of.
var branches = lexicon.Words("branch chapter wing division unit section department office arm faculty campus desk")

// seats are nouns for what stands before the place where it is.
var seats = lexicon.Words("office branch station headquarters secretariat registry bureau depot outpost checkpoint checkpost directorate court bench division circle range")

// tellsOfEvent reports whether the noun l at role ranks what was told before its comma, and is
// nothing that the name before it can be: beat Lee, his first win since May.
func tellsOfEvent(t *extract.Tree, role int, l string) bool {
	return summaries[l] && slices.ContainsFunc(t.Children(role, "amod"), func(c int) bool {
		return t.Tokens[c].XPOS == "JJS" || ordinals[t.Lower(c)] || t.Lower(c) == "only"
	})
}

// summaries are nouns of what an event came to.
var summaries = lexicon.Words("toll tally total figure number rate level increase decrease rise fall drop decline jump performance result margin win victory defeat loss high low")

// ofNextOffice reports whether the owner of the role is that of a second office between the
// two: the Attorney General and Minister of Water is no attorney general of water.
func ofNextOffice(t *extract.Tree, role int) bool {
	owner := nounChild(t, role, "of")
	return owner > role && slices.ContainsFunc(t.Children(role, "conj"), func(c int) bool {
		return c > role && c < owner && t.Child(c, "cc") == role+1 && portfolios[syntax.Lemma(t, c)] && t.Lower(c+1) == "of" && t.Child(c, "nmod") < 0
	})
}

// portfolios are offices that an "of" gives their business.
var portfolios = lexicon.Words("minister secretary commissioner undersecretary")

// rankOf reports whether the word at own is the other half of a rank and no body: Brigadier
// General Ann Lee.
func rankOf(t *extract.Tree, own, role int) bool {
	return own >= 0 && own+1 == role && halves[t.Lower(own)] && syntax.Lemma(t, role) == "general"
}

// halves are words of ranks before General.
var halves = lexicon.Words("brigadier major lieutenant colonel attorney solicitor surgeon")

// translated reports whether the noun at role stands in a bracket and quotation marks right behind the name at name.
func translated(t *extract.Tree, name, role int) bool {
	for k := role - 1; k > name+1; k-- {
		if strings.ContainsAny(t.Tokens[k].Form, "“\"‘") && t.Tokens[k-1].Form == "(" {
			return true
		}
		if t.Tokens[k].UPOS == "PUNCT" {
			return false
		}
	}
	return false
}

package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// packedHall hangs a participle behind a comma on the noun right before it where the parser
// hung it on the noun around that, of which it cannot be so: in "uproar in the courtroom,
// packed with relatives" the room is packed, in "the owner of the hotel, built in 1934" the
// hotel was built, in "the trial of the general, charged with murder" he is charged.
func packedHall(t *extract.Tree) {
	for v := range t.Tokens {
		n := t.Tokens[v].Head
		if !t.Is(v, "acl:") || t.Tokens[v].XPOS != "VBN" || n < 0 || n > v || t.Child(v, "mark", "nsubj", "nsubj:pass") >= 0 || before(t, v) != "," {
			continue
		}
		c := nounWithin(t, n, v)
		if c < 0 {
			continue
		}
		switch l := syntax.Lemma(t, v); {
		case ofPlaces[l] && (happening(t, n) || person(t, n) || lexicon.Documents[syntax.Lemma(t, n)]) && !happening(t, c) && !person(t, c),
			ofPersons[l] && person(t, c) && !person(t, n) && !people(t, n),
			planned(t, v) && qualities[syntax.Lemma(t, n)] && !happening(t, c) && !person(t, c):
			attach(t, v, c, "acl")
		}
	}
}

// nounWithin is the noun with an article, owner or name that ends the phrase of the noun at
// n right before the comma in front of the clause at v; -1 for none.
func nounWithin(t *extract.Tree, n, v int) int {
	f := t.Phrase(v, func(c int) bool { return t.Is(c, "punct") })[0]
	within := t.Children(n, "nmod")
	if h := t.Tokens[n].Head; h >= 0 && h < n && t.Child(h, "expl") >= 0 {
		within = append(within, t.Children(h, "obl")...) // there was panic in the hall
	}
	for _, c := range within {
		if c < n || c > f || syntax.TimeLike(t, c) || t.Tokens[c].UPOS != "NOUN" && t.Tokens[c].UPOS != "PROPN" || t.Child(c, "conj") >= 0 {
			continue
		}
		p := t.Phrase(c, func(k int) bool { return t.Under(k, v) || t.Is(k, "punct") })
		if p[len(p)-1] == f-2 && (t.NameAt(c) >= 0 || t.Child(c, "det", "nmod:poss") >= 0) {
			return c
		}
	}
	return -1
}

// person reports whether the noun at i is one for a person by what persons are or do, or a
// person's name.
func person(t *extract.Tree, i int) bool {
	l := syntax.Lemma(t, i)
	return isName(t, i, extract.PER) || t.NameAt(i) < 0 && !lexicon.Bodies[l] && (lexicon.Kin[l] || lexicon.Trades[l] || lexicon.Roles[l] || holders[l])
}

// people reports whether the noun at i is one for several persons, or for what may be done
// to a body as to a person.
func people(t *extract.Tree, i int) bool {
	l := syntax.Lemma(t, i)
	return lexicon.Bodies[l] || t.NameAt(i) >= 0 || t.Tokens[i].XPOS == "NNS" || groups[l]
}

// happening reports whether the noun at i is one for what happens or how something is, which
// no one builds and nothing fills.
func happening(t *extract.Tree, i int) bool {
	l := syntax.Lemma(t, i)
	_, event := lexicon.Events[l]
	return t.NameAt(i) < 0 && (event || happenings[l] || qualities[l])
}

// planned reports whether the participle at v tells what something is expected to do or cost.
func planned(t *extract.Tree, v int) bool {
	return lexicon.ExpectVerbs[syntax.Lemma(t, v)] && t.Child(v, "xcomp") > v || syntax.Lemma(t, v) == "estimate" && t.Child(v, "xcomp") > v
}

var (
	// ofPlaces are verbs for what is done to buildings and places.
	ofPlaces = lexicon.Words("build construct erect pack fill crowd throng locate situate surround inhabit populate pave flood demolish nestle perch house")
	// ofPersons are verbs for what is done to persons.
	ofPersons = lexicon.Words("arrest charge jail imprison convict sentence acquit handcuff hospitalise hospitalize hire marry educate")
	// holders are further nouns for persons by what they have or do.
	holders = lexicon.Words("owner rider passenger motorcyclist cyclist occupant user buyer seller tenant landlord resident visitor survivor defendant suspect attacker gunman winner author")
	// happenings are further nouns for what happens.
	happenings = lexicon.Words(`uproar panic chaos riot commotion scuffle stampede fight brawl accident incident fire blaze blast shooting stabbing
		robbery trial hearing inquest ceremony service funeral concert protest rally demonstration vigil party celebration scene
		applause cheer outcry silence atmosphere tension mood prayer event show performance speech session siege standoff
		study survey review drama confusion pandemonium mayhem unrest disturbance ovation lecture auction`)
	// qualities are nouns for how or whether something is.
	qualities = lexicon.Words("feasibility viability safety future fate history cost price popularity value completion reopening opening renovation restoration legality financing funding")
	// groups are nouns for several persons.
	groups = lexicon.Words("group gang pair couple crowd crew team trio dozen band family number majority most some half third")
)

// riderWhose hangs a relative clause that begins with "whose" on the person behind the thing
// right before it, where what is told of only a person has: "the rider of a motorcycle,
// whose lungs were tested".
func riderWhose(t *extract.Tree) {
	for w := range t.Tokens {
		o := t.Tokens[w].Head
		if t.Lower(w) != "whose" || o < 0 || !t.Is(w, "nmod:poss") || !ofSomebody[syntax.Lemma(t, o)] && !lexicon.Kin[syntax.Lemma(t, o)] {
			continue
		}
		r := o
		for n := 0; n < len(t.Tokens) && r >= 0 && !t.Is(r, "acl:relcl"); n++ {
			r = t.Tokens[r].Head
		}
		if r < 0 || t.Tokens[r].Head < 0 || t.Tokens[r].Head > w || before(t, r) != "," {
			continue
		}
		c := t.Tokens[r].Head
		n := t.Tokens[c].Head
		if n < 0 || n > c || !t.Is(c, "nmod") || t.NameAt(c) >= 0 || person(t, c) || people(t, c) || animate[syntax.Lemma(t, c)] || !person(t, n) {
			continue
		}
		attach(t, r, n, "acl:relcl")
	}
}

var (
	// ofSomebody are nouns for what a person has and a thing has not.
	ofSomebody = lexicon.Words(`licence license career salary job life death arrest trial lung leg arm skull spine injury health exposure identity
		nationality passport surname nickname birthday family illness income pension memoir hobby education funeral`)
	// animate are nouns for those that have a life of their own.
	animate = lexicon.Words("child baby boy girl infant toddler dog cat horse bird animal patient victim student pupil youth teenager")
)

package mention

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention/gazetteer"
)

// metonyms makes capitals and seats of government that act stand for their
// state: "Washington is holding meetings", "talks between Moscow and Kiev". Where
// they are places ("in Moscow", "outskirts of Kyiv") they stay.
func (d *doc) metonyms() {
	clubs := map[string]bool{}
	for _, p := range d.phrases {
		if i := strings.LastIndexByte(p.text, ' '); i > 0 && p.typ == extract.Organization && p.kind == extract.Named && clubName(p.text) {
			clubs[p.text[i+1:]] = true
		}
	}
	for _, p := range d.phrases {
		if p.kind != extract.Named || p.entry == nil || p.entry.Country == "" || p.typ == extract.Person {
			continue
		}
		if p.entry.Kind == gazetteer.Town && clubs[p.entry.Label] && d.tree(p).Is(p.head, "nsubj", "obj", "conj") {
			p.club, p.typ, p.entry = true, extract.Organization, nil // Madrid that plays is Real Madrid
			continue
		}
		if e := p.entry; e.Kind == gazetteer.Seat || e.Kind == gazetteer.Town && e.Flags == "capital" && (e.Size >= 300000 || d.states[e.Country]) {
			if why := acts(d.tree(p), p, e.Kind == gazetteer.Seat); why != "" {
				p.country, p.typ, p.why = e.Country, extract.Place, "metonym: "+why
				d.voice(p)
			}
		}
	}
}

// clubName reports whether an organisation's name can be a club's by its town: Real
// Madrid, but not Monetary Authority of Singapore.
func clubName(name string) bool {
	for _, w := range strings.Fields(lower(name)) {
		if linking[w] || publicBodies[w] {
			return false
		}
	}
	return true
}

// voice makes a seat stand for the body that it speaks for, "Brussels" for the
// European Union, unless the article is about the seat's own country.
func (d *doc) voice(p *phrase) {
	if d.states[p.country] {
		return
	}
	for _, v := range gazetteer.Lookup(p.text) {
		if v.Kind != gazetteer.Voice {
			continue
		}
		for _, b := range gazetteer.Lookup(v.Label) {
			if b.Kind == gazetteer.Body {
				p.entry, p.country, p.typ = &b, "", extract.Organization
			}
		}
	}
}

// passive verbs that are done to governments, not to cities.
var political = set(`accuse blame urge ask tell warn criticise criticize condemn sanction invite pressure press persuade
	convince force isolate pressurise pressurize rebuke notify inform brief represent deter appease arm supply thank
	join back support help lobby consult assure reassure offer grant threaten punish embarrass humiliate antagonise antagonize`)

// verbs whose subject can be a city as a place.
var placeVerbs = set(`lie stand sit wake suffer experience see shake burn remain become grow host come face celebrate look
	get have smell freeze shiver sleep fall bid vie compete stage attract draw lack house win beat flood drown open boast play score defeat
	thrive flourish prosper decline expand shrink boom crumble bustle spread stretch sprawl`)

// what comes from or goes to governments.
var exchanged = set(`criticism pressure support response statement request demand reaction threat approval signal message
	concession aid assistance help weapon arm warning proposal offer answer guarantee pledge promise objection opposition
	reply assurance commitment call appeal sanction accusation allegation complaint letter note dependence reliance ally
	loyalty tie relation concern`)

// what a government has and a city has not; in "Moscow's streets" it is the city.
var ofPlaces = set(`street mayor outskirts airport resident population suburb metro subway centre center district neighbourhood
	neighborhood square skyline region skies sky weather hospital university museum station port stadium people citizen
	hotel restaurant building cathedral river traffic park zoo theatre theater bar nightlife history cuisine resident inhabitant
	underground mayoralty road temperature air county area city downtown`)

// persons and bodies of a government: "a senior Kiev official".
var ofStates = set(`official government regime troop force negotiator delegation authority envoy diplomat administration side
	leader spokesman spokeswoman spokesperson adviser advisor aide insider ally policy source position emissary team
	summit elite military army strategist proxy propaganda narrative propagandist minister plan proposal demand claim chief`)

// talk is what states do with each other.
var talk = set(`talk negotiation relation war conflict tie agreement deal dialogue meeting dispute tension rivalry peace
	contact treaty cooperation alliance diplomacy standoff confrontation row rift summit partnership trade truce ceasefire
	exchange call border friction mistrust consultation truce divide gap`)

// travel goes to a place.
var travel = set(`leave depart head fly travel go arrive come return bound set sail flight trip train plane visit drive rush`)

// attitudes are a government's.
var attitudes = set(`responsible ready willing prepared open committed concerned keen reluctant confident aware angry optimistic
	unwilling determined interested furious happy unhappy pleased guilty hopeful serious wary able unable likely unlikely`)

// joined after a hyphen: "Washington-backed", "Moscow-installed".
var byState = set(`backed led brokered sponsored controlled installed imposed funded friendly proposed aligned mediated approved
	supported appointed leaning`)

// acts says why the place name p stands for its government, "" when it does not.
func acts(t *extract.Tree, p *phrase, seat bool) string {
	h := top(t, p.head)
	tok := t.Tokens[h]
	prep := preposition(t, h)
	if prep == "" && !t.Is(h, "compound", "nmod:poss", "amod") && t.Lower(h-1) == "for" {
		prep = "for"
	}
	gov := tok.Head
	govLemma := ""
	if gov >= 0 {
		govLemma = lower(t.Tokens[gov].Lemma)
	}
	switch {
	case p.last+1 < len(t.Tokens) && t.Tokens[p.last].Form == "-":
		next := lower(t.Tokens[p.last+1].Form)
		if byState[next] {
			return "-" + next
		}
		if e := gazetteer.Lookup(t.Tokens[p.last+1].Form); len(e) > 0 && next != "based" && capital(t.Tokens[p.last+1].Form) {
			return "between states"
		}
		return ""
	case p.first > 1 && t.Tokens[p.first-1].Form == "-" && capital(t.Tokens[p.first-2].Form) && len(gazetteer.Lookup(t.Tokens[p.first-2].Form)) > 0:
		return "between states"
	case t.Is(p.head, "compound", "nmod:desc", "nmod:poss", "amod") && prep == "":
		return modifies(t, p, seat)
	case prep != "":
		return governed(prep, govLemma, t, h, seat)
	case t.Is(h, "nsubj:pass"):
		if political[govLemma] || seat {
			return "subject of " + govLemma
		}
	case t.Is(h, "nsubj"):
		return subject(t, gov, govLemma, seat)
	case t.Is(h, "obj", "iobj") && gov >= 0:
		if political[govLemma] {
			return "object of " + govLemma
		}
	}
	return ""
}

// top climbs from a conjunct to the first of its coordination.
func top(t *extract.Tree, i int) int {
	for n := 0; n < len(t.Tokens) && t.Is(i, "conj") && t.Tokens[i].Head >= 0; n++ {
		if preposition(t, i) != "" || t.Tokens[t.Tokens[i].Head].UPOS == "VERB" {
			break
		}
		i = t.Tokens[i].Head
	}
	return i
}

func preposition(t *extract.Tree, i int) string {
	if c := t.Child(i, "case"); c >= 0 && !possessive(t.Tokens[c]) {
		return t.Lower(c)
	}
	if c := t.Child(i, "mark"); c >= 0 && t.Lower(c) == "for" {
		return "for"
	}
	return ""
}

func modifies(t *extract.Tree, p *phrase, seat bool) string {
	gov := t.Tokens[p.head].Head
	if gov < 0 {
		return ""
	}
	lemma := lower(t.Tokens[gov].Lemma)
	switch {
	case t.Is(p.head, "nmod:poss") && (!ofPlaces[lemma] || seat && lemma != "skyline"):
		return "possessor of " + lemma
	case !t.Is(p.head, "nmod:poss") && (ofStates[lemma] || talk[lemma] && lemma != "summit" || seat && !ofPlaces[lemma]):
		return "modifies " + lemma
	}
	return ""
}

func subject(t *extract.Tree, gov int, lemma string, seat bool) string {
	if gov < 0 {
		return ""
	}
	if t.Tokens[gov].UPOS == "VERB" && (seat || !placeVerbs[lemma]) {
		return "subject of " + lemma
	}
	if t.Child(gov, "cop") >= 0 && (attitudes[lemma] || seat && t.Tokens[gov].UPOS != "NOUN") {
		return "is " + lemma
	}
	return ""
}

func governed(prep, gov string, t *extract.Tree, h int, seat bool) string {
	g := t.Tokens[h].Head
	moves := travel[gov]
	if g >= 0 && t.Tokens[g].Head >= 0 && !moves {
		moves = travel[lower(t.Tokens[t.Tokens[g].Head].Lemma)] && t.Is(g, "obl", "xcomp")
	}
	switch prep {
	case "between", "with", "by", "according":
		if prep != "between" || talk[gov] || seat || g >= 0 && t.Is(h, "obl") {
			return prep
		}
	case "for":
		if !moves {
			return "for"
		}
	case "from", "to", "against", "on", "of", "over":
		if exchanged[gov] || prep == "against" && (gov == "sanction" || gov == "accusation" || gov == "war" && seat) || prep == "on" && (gov == "pressure" || gov == "rely" || gov == "sanction" || gov == "depend") {
			return prep + " after " + gov
		}
		if prep == "to" && (gov == "give" || gov == "sell" || gov == "supply" || gov == "provide" || gov == "cede" || gov == "offer" || gov == "say") {
			return "to after " + gov
		}
	}
	return ""
}

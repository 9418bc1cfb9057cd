package newsgen

import (
	"math/rand/v2"
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// situation is a kind of event. Object is an entity type, "any", "local" (a thing
// that never leaves its article), "people", "area", "words", or "" for none.
type situation struct {
	weight         int
	subject        extract.EntityType
	base, relation string
	object         string
}

// situations stand to each other as their base relations do in read news.
var situations = []situation{
	{14, "", "be", "is", "words"},
	{8, "", "have", "has", "local"},
	{8, "", "make", "made", "local"},
	{6, "", "support", "supported", "any"},
	{5, extract.Person, "meet", "met", "person"},
	{3, extract.Person, "visit", "visited", "place"},
	{3, extract.Person, "criticize", "criticized", "person"},
	{3, extract.Person, "call", "called", "person"},
	{4, extract.Person, "say", "said", "words"},
	{2, extract.Person, "deny", "denied", "local"},
	{3, extract.Organization, "announce", "announced", "local"},
	{2, extract.Organization, "own", "owns", "organization"},
	{2, extract.Organization, "acquire", "acquired", "organization"},
	{3, extract.Organization, "be_located_in", "is_located_in", "place"},
	{2, extract.Person, "be_president_of", "is_president_of", "place"},
	{2, extract.Person, "be_director_of", "is_director_of", "organization"},
	{2, extract.Person, "join", "joined", "organization"},
	{2, extract.Place, "attack", "attacked", "place"},
	{2, extract.Place, "seize", "seized", "area"},
	{2, extract.Organization, "kill", "killed", "people"},
	{2, extract.Organization, "wound", "wounded", "people"},
	{2, extract.Person, "resign", "resigned", ""},
	{2, extract.Person, "leave_for", "left_for", "place"},
	{2, "", "reject", "rejected", "local"},
	{3, "", "receive", "received", "local"},
}

func pickWeighted(r *rand.Rand, all []situation) int {
	sum := 0
	for _, s := range all {
		sum += s.weight
	}
	x := r.IntN(sum)
	for i, s := range all {
		if x -= s.weight; x < 0 {
			return i
		}
	}
	return len(all) - 1
}

var (
	publishers = []string{"The Example", "Morning Wire", "Daily Ledger", "Free Press Agency", "City Herald", "World Monitor", "Northern Post"}
	phrases    = []string{"ready for talks", "productive", "under pressure", "a historic day", "the largest in years", "responsible for the delay", "closer than ever", "not for sale", "out of the question", "a matter of weeks"}
	things     = []string{"the plan", "the terminal", "the agreement", "the attack", "the bridge", "a ceasefire", "the report", "the vote", "new sanctions", "the pipeline", "the summit", "an inquiry", "the budget", "the law", "aid"}
	onsets     = []string{"b", "br", "d", "dr", "f", "g", "gr", "h", "j", "k", "kr", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v", "w", "z", "sh", "ch"}
	vowels     = []string{"a", "e", "i", "o", "u", "ai", "ei", "ou"}
	codas      = []string{"", "", "n", "r", "l", "s", "sk", "m", "t", "nd", "v"}
	placeEnds  = []string{"burg", "ville", "grad", "stan", "mouth", "ia", "ovo", "stad"}
	bodies     = []string{"Council", "Ministry", "Party", "Bank", "Agency", "Union", "Energy", "Airlines", "Institute", "Army"}
)

// newEntity is the entity of that rank: half people, a fifth places, the rest bodies.
func newEntity(r *rand.Rand, rank int) entity {
	switch x := rank % 10; {
	case x < 5:
		first, last := name(r, 2), name(r, 2+r.IntN(2))
		e := entity{label: first + " " + last, kind: extract.Person, aliases: []string{last}}
		if r.IntN(4) == 0 {
			e.aliases = append(e.aliases, first[:1]+". "+last)
		}
		return e
	case x < 7:
		return entity{label: name(r, 2) + placeEnds[r.IntN(len(placeEnds))], kind: extract.Place}
	}
	a, b := name(r, 2), bodies[r.IntN(len(bodies))]
	return entity{label: a + " " + b, kind: extract.Organization, aliases: []string{strings.ToUpper(a[:2] + b[:1])}}
}

// name is a name of that many syllables.
func name(r *rand.Rand, syllables int) string {
	var b strings.Builder
	for range syllables {
		b.WriteString(onsets[r.IntN(len(onsets))] + vowels[r.IntN(len(vowels))])
	}
	b.WriteString(codas[r.IntN(len(codas))])
	s := b.String()
	return strings.ToUpper(s[:1]) + s[1:]
}

// roman tells namesakes apart: XIV.
func roman(n int) string {
	var b strings.Builder
	n = n%3000 + 1
	for _, x := range []struct {
		value int
		sign  string
	}{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for ; n >= x.value; n -= x.value {
			b.WriteString(x.sign)
		}
	}
	return b.String()
}

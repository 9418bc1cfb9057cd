package mention

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention/gazetteer"
)

// Nicknames reports whether one given name is a usual short form of the other, or
// the form that it has in a neighbouring language: Bill and William, Sasha and
// Alexander, Volodymyr and Vladimir. It is for two names of one article that share
// the surname; by itself a nickname says little, see [shortForms].
func Nicknames(a, b string) bool {
	if x, y := givenGender(a), givenGender(b); x != unknown && y != unknown && x != y {
		return false // Andrew and Andrea
	}
	for _, p := range [][2]string{{a, b}, {b, a}} {
		for _, e := range gazetteer.Lookup(p[0]) {
			if e.Kind == gazetteer.Nickname && strings.EqualFold(gazetteer.Plain(e.Label), gazetteer.Plain(p[1])) {
				return true
			}
		}
	}
	return false
}

// shortForms are short given names that stand for one full name only and are a name
// of their own in no other language of the news: not Ben (Ali), Kim (Jong Un), Dan
// (Meridor), Ken (Watanabe), nor Kathy, who is a Katherine or a Kathleen. Across
// articles they are one name with the full one where the surname is rare: Tim and
// Timothy Walz. Mike Johnson and Michael Johnson are left two.
var shortForms = forms(`
	Andrew: Andy
	Anthony: Tony
	Barbara: Barb
	Bernard: Bernie
	Charles: Chuck Charlie
	Cynthia: Cindy
	Daniel: Danny
	David: Dave
	Deborah: Debbie Deb Debra
	Douglas: Doug
	Edward: Eddie
	Elizabeth: Liz Lizzie Betsy Beth
	Francisco: Paco
	Geoffrey: Geoff
	Giovanni: Gianni
	Giuseppe: Beppe
	Gregory: Greg
	James: Jim Jimmy
	Jeffrey: Jeff
	Joseph: Joe
	Joshua: Josh
	Judith: Judy
	Lawrence: Larry
	Margaret: Peggy
	Matthew: Matt
	Michael: Mike
	Nicholas: Nick
	Peter: Pete
	Philip: Phil Phillip
	Rebecca: Becky
	Richard: Rick Dick
	Robert: Bob Bobby Rob Robbie
	Ronald: Ron Ronnie
	Stephen: Steve Steven
	Thomas: Tom Tommy
	Timothy: Tim Timmy
	Victoria: Vicky Vicki
	Vincent: Vince
	William: Bill Billy
	Zachary: Zach Zack
`)

// commonSurname reports whether very many bear a surname: in the United States one
// of 20,000, elsewhere those that the gazetteer's sources list. Two people of one
// such name are no coincidence.
func commonSurname(w string) bool {
	return len(gazetteer.LookupKey("surname "+gazetteer.Key(w))) > 0
}

// surnameOfWords is the last word of a name that is no Jr. or III.
func surnameOfWords(words []string) string {
	if generation(words) != "" {
		words = words[:len(words)-1]
	}
	return words[len(words)-1]
}

// foldNickname gives the bearer of a rare surname the full given name, unless the
// gazetteer knows the name as it is: Joe Biden stays.
func foldNickname(words []string) []string {
	if len(words) < 2 {
		return words
	}
	if full, ok := shortForms[words[0]]; ok && !commonSurname(surnameOfWords(words)) && personNamed(words) == nil {
		words[0] = full
	}
	return words
}

// knownPerson is the gazetteer's person that a full name means: by a spelling that
// folds to the same slug (Volodymyr Zelenskyy), by a nickname (Timothy Scott is Tim
// Scott …), or with a further name in the middle that the gazetteer does not have
// (Jair Messias Bolsonaro), these two where the surname is rare.
func knownPerson(name string) *gazetteer.Entry {
	if !strings.Contains(name, " ") {
		return nil
	}
	words := strings.Split(string(Slug(name, extract.Person)), "_")
	if e := personNamed(words); e != nil || len(words) < 2 || commonSurname(surnameOfWords(words)) {
		return e
	}
	if e := knownByNickname(words); e != nil || len(words) == 2 || generation(words) != "" {
		return e
	}
	return knownWithout(words)
}

// personNamed is the gazetteer's person under the words of a slug, nil for none. A
// name without Jr. is not the son's.
func personNamed(words []string) *gazetteer.Entry {
	for _, e := range gazetteer.Lookup(strings.Join(words, " ")) {
		if e.Kind == gazetteer.Person && generation(plainWords(e.Label)) == generation(words) {
			return &e
		}
	}
	return nil
}

// knownByNickname is the one person of the gazetteer who has the other words of a
// name and a given name that the first is a nickname of, or the other way round.
func knownByNickname(words []string) (found *gazetteer.Entry) {
	try := func(first string) bool {
		e := personNamed(append([]string{first}, words[1:]...))
		if e == nil || found != nil && found.Label == e.Label {
			return true
		}
		if found != nil {
			found = nil
			return false
		}
		found = e
		return true
	}
	if full, ok := shortForms[words[0]]; ok {
		return personNamed(append([]string{full}, words[1:]...))
	}
	for short, full := range shortForms {
		if full == words[0] && !try(short) {
			return nil
		}
	}
	return found
}

// knownWithout is the holder of an office whose name one has with more words in the
// middle. In Arabic names these are the father's and the grandfather's, and the first
// and the last may be the grandfather's own: Hafez Bashar al-Assad.
func knownWithout(words []string) *gazetteer.Entry {
	last := len(words) - 1
	e := personNamed([]string{words[0], words[last]})
	if e == nil || e.Role == "" || fathers[words[0]] {
		return nil
	}
	for _, w := range words[1:last] {
		if fathers[w] || isInitial(w) || personNamed([]string{w, words[last]}) != nil {
			return nil
		}
	}
	return e
}

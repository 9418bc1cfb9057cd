package mention

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/mention/gazetteer"
)

// genderOf is what a person's name and the title before it tell: the
// gazetteer's person, "Mr." and "Queen", else the first given name that the
// table knows, if nine in ten of those who bear it are of one gender.
func genderOf(p *phrase) extract.Gender {
	if p.entry != nil && p.entry.Kind == gazetteer.Person {
		return gender(p.entry.Flags)
	}
	first, _, more := strings.Cut(p.text, " ")
	for _, w := range []string{p.lead, first} {
		w = strings.ToLower(strings.TrimSuffix(w, "."))
		switch {
		case lexicon.Masculine[w]:
			return male
		case lexicon.Feminine[w]:
			return female
		}
	}
	if !more || nameParticles[strings.ToLower(first)] || familyNames[strings.ToLower(first)] || bothWays[strings.ToLower(first)] { // a surname tells nothing
		return unknown
	}
	return givenGender(first)
}

// familyNames are those that Chinese, Koreans and Vietnamese write before their given names
// and that are given names elsewhere: Pang Zhongying and Li Wei are no women by their first
// word.
var familyNames = set(`li zhu hu deng cai du su lu ding shen zhong fu bai long kong wan pang an park choi jang kwon hwang
	jeon son tran vo ngo wong lau mak tsang lam`)

// nameParticles open surnames, and are given names elsewhere: Van Dijk is no man by his Van.
var nameParticles = set(`van von de der den del della di da dos du le la el al ben bin ter ten`)

// bothWays are given names of men in one country and of women in another, which the table
// has for those who are more: the chef Andrea Zamperoni, the cyclist Simone Consonni.
var bothWays = set(`raila jamie sam toni alexis courtney andrea simone michele gabriele marian valery rene carol ashley casey yuki noor angel gail evelyn amal jan jocelyn rosario paris claude`)

// givenGender is the gender of those who bear a given name, unknown when both do.
func givenGender(name string) extract.Gender {
	name, _, _ = strings.Cut(name, "-")
	for _, e := range gazetteer.Lookup(name) {
		if e.Kind == gazetteer.Given {
			return gender(e.Flags)
		}
	}
	return unknown
}

func gender(flag string) extract.Gender {
	switch flag {
	case "m":
		return male
	case "f":
		return female
	}
	return unknown
}

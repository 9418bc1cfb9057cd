package mention

import (
	"maps"

	"github.com/quadwire/quadwire/extract"
)

// otherNoun reports whether a definite noun phrase p may mean another thing than
// found, of the same noun: where the article speaks of several, or where found was
// one of many, or what something was said to be: "a new government", "another jet".
func (d *doc) otherNoun(p, found *phrase, n nominal, before []*phrase) bool {
	full := d.describe(found)
	if found.doubt || d.loose(p, found, n, full) {
		return true
	}
	exact := len(n.mods) > 0 && len(n.mods) == len(full.mods) && subset(full.mods, n.mods)
	for _, q := range before {
		if q.kind != extract.Nominal || q == found || q == p || q.chain != nil && q.chain == found.chain || noun(d.tree(q), q.head) != n.noun {
			continue
		}
		if m := d.describe(q); !m.any && (!exact || subset(n.mods, m.mods)) {
			return true
		}
	}
	return false
}

// loose reports whether the words of found, n and full those of p and found, are such
// that p need not mean the same.
func (d *doc) loose(p, found *phrase, n, full nominal) bool {
	t := d.tree(found)
	if t.Child(found.head, "cop") >= 0 || vague(t, found.head) {
		return true
	}
	if full.owned && !n.owned && p.sent-found.sent > 1 {
		return true // CID's office is not every office
	}
	if t.Child(found.head, "nummod") >= 0 && d.tree(p).Child(p.head, "nummod") < 0 {
		return true // the citizens are not the 200,000 citizens who voted
	}
	if t.Child(found.head, "det", "nmod:poss", "nummod") < 0 && found.plural && !maps.Equal(n.mods, full.mods) {
		return true // "the players" of a team are not the eligible players that it looks for
	}
	if d.takesUpValue(p, found, n, full) {
		return true // reached that age, where the average age was named
	}
	if d.bareKind(found) {
		return true // the area is not an area of expertise
	}
	if renewed[n.noun] && full.mods["new"] && !n.mods["new"] {
		return true // the government, while a new one is formed
	}
	if singledOut(full.mods, n.mods) {
		return true // the conference in July, where the last one was spoken of
	}
	if chiefOffices[n.noun] && full.mods["chief"] && !n.mods["chief"] {
		return true // the judge, where the chief judge was named
	}
	if d.restricted(p) {
		return true // the time it took, the way to go
	}
	if sayings[n.noun] && d.demonstrative(p) && (full.owned || d.behind(found) != "") {
		return true // made this comment, where the Prime Minister's comment was spoken of
	}
	if d.behind(found) != "" && d.behind(p) == "" && d.askedByTwo(p, found) {
		return true // asked for the strike, where another called for the strike of the nurses
	}
	if of := d.behind(p); of != "" && of != d.behind(found) {
		return true // the performance of other sectors
	}
	if len(full.countries) > 0 && len(n.countries) == 0 && len(d.states) > 1 {
		return true // the Chinese government, where Hong Kong has one too
	}
	for _, c := range d.tree(p).Children(p.head, "amod") {
		if d.tree(p).Child(c, "conj") >= 0 {
			return true // the lower and upper tract
		}
	}
	return false
}

// bareKind reports whether a singular noun stands without an article or a name, as what
// speaks of a kind does: area of expertise.
func (d *doc) bareKind(q *phrase) bool {
	t := d.tree(q)
	return !q.plural && t.Tokens[q.head].UPOS == "NOUN" && t.Child(q.head, "det", "nmod:poss", "nummod") < 0 && d.behind(q) != "" && !d.particular(q)
}

// renewed are bodies that are there before a new one is.
var renewed = set(`government cabinet parliament administration council board president minister leader coalition congress constitution law`)

// behind is the words of what depends on a noun phrase with a preposition, "" for none.
func (d *doc) behind(p *phrase) string {
	t := d.tree(p)
	for _, c := range t.Children(p.head, "nmod") {
		if c > p.head && !t.Is(c, "nmod:poss", "nmod:unmarked") {
			return lower(t.Words(t.Phrase(c, nil)))
		}
	}
	return ""
}

// vague reports whether the noun at i is introduced as one of many: another debate,
// such a study, like a flu virus.
func vague(t *extract.Tree, i int) bool {
	for _, c := range t.Children(i, "det", "det:predet", "amod", "case") {
		switch t.Lower(c) {
		case "another", "such", "some", "any", "either", "neither", "other", "like", "as", "unlike", "than", "few", "fewer":
			return true
		}
	}
	return false
}

// toldOfOther reports whether the noun phrase p stands in what somebody is told, and all
// that its chain has in the sentence before it is who is told: two people told Reuters
// that the firm was exploring a sale.
func (d *doc) toldOfOther(p *phrase) bool {
	t := d.tree(p)
	told := false
	for _, q := range p.chain.phrases {
		if q == p || q.sent != p.sent || q.head > p.head {
			continue
		}
		v := t.Tokens[q.head].Head
		if v < 0 || !t.Is(q.head, "obj", "iobj", "obl") || !reporting[lower(t.Tokens[v].Lemma)] {
			return false
		}
		c := t.Child(v, "ccomp")
		if c < 0 || !t.Under(p.head, c) {
			return false
		}
		told = true
	}
	return told
}

// singledOut reports whether a word of full, and none of short, tells one of several from the
// rest by when it comes, or that it is not the one spoken of: "the last conference", "another
// jet".
func singledOut(full, short map[string]bool) bool {
	for w := range full {
		if others[w] && !short[w] {
			return true
		}
	}
	return false
}

var others = set(`last previous next other another earlier second third`)

// sayings are nouns for what somebody says.
var sayings = set(`comment remark statement claim announcement observation call appeal allegation disclosure assertion accusation warning promise pledge request demand`)

// demonstrative reports whether p's noun has "this" or "these", by which it takes up what was told last.
func (d *doc) demonstrative(p *phrase) bool {
	t := d.tree(p)
	k := t.Child(p.head, "det")
	return k >= 0 && (t.Lower(k) == "this" || t.Lower(k) == "these")
}

// askedByTwo reports whether two noun phrases stand in what two persons say or ask for.
func (d *doc) askedByTwo(p, q *phrase) bool {
	a, b := d.asks(p.sent), d.asks(q.sent)
	return a != nil && b != nil && a != b
}

// asks is the person who is the subject of the sentence s, where that tells what is said or asked
// for, nil for none.
func (d *doc) asks(s int) *chain {
	t := &d.trees[s]
	r := t.Root()
	if r < 0 || !reporting[lower(t.Tokens[r].Lemma)] && !calling[lower(t.Tokens[r].Lemma)] {
		return nil
	}
	k := t.Child(r, "nsubj")
	if k < 0 || d.at[s][k] == nil || d.at[s][k].chain == nil || d.at[s][k].chain.typ != extract.Person {
		return nil
	}
	return d.at[s][k].chain
}

// calling are further verbs of asking.
var calling = set(`ask call urge demand request propose suggest advocate plead appeal`)

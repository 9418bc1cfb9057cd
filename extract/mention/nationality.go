package mention

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention/gazetteer"
)

// theDane reports whether the table's s is one of a people, whom an article tells from somebody of that
// name: "the 26-year-old Dane", "a Scot".
func theDane(t *extract.Tree, s span) bool {
	d := t.Child(s.first, "det")
	return d >= 0 && d < s.first && t.Lower(d) != "no" && slices.ContainsFunc(s.entries, func(e gazetteer.Entry) bool { return e.Kind == gazetteer.People })
}

// theBrazilian reports whether the adjective of a country at i is a person from there:
// "The Brazilian was substituted", but not "the Brazilian president", nor "the French",
// who may be all of them.
func theBrazilian(t *extract.Tree, i int) bool {
	d, w := t.Child(i, "det"), t.Lower(i)
	return t.Tokens[i].UPOS == "ADJ" && d >= 0 && d < i && (strings.HasSuffix(w, "an") || strings.HasSuffix(w, "i")) &&
		t.Is(i, "nsubj", "obj", "iobj", "obl") && t.Child(i, "conj") < 0 && (i+1 == len(t.Tokens) || t.Tokens[i+1].UPOS != "NOUN" && t.Tokens[i+1].UPOS != "PROPN")
}

// theItalian reports whether p, a name of people after their country, is one person from there, subject of what
// is told: "The Italian served for the match". The Vatican is a body.
func (d *doc) theItalian(p *phrase) bool {
	t := d.tree(p)
	det := t.Child(p.head, "det")
	if p.kind != extract.Named || p.typ != extract.Group || p.entry == nil || p.last-p.first > 1 || det < 0 || t.Lower(det) != "the" || !t.Is(p.head, "nsubj") {
		return false
	}
	x, w := t.Tokens[p.head].XPOS, t.Lower(p.head)
	return w != "vatican" && (x == "NNP" || x == "NN" || x == "JJ") && d.countryFor(p) != "" &&
		(p.entry.Kind == gazetteer.People || p.entry.Kind == gazetteer.Adjective && (strings.HasSuffix(w, "an") || strings.HasSuffix(w, "i")))
}

// olderChinese reports whether the adjective of a country at i has a word for what its people are: "talks to
// older Chinese" speaks of them, and not of China.
func olderChinese(t *extract.Tree, i int) bool {
	if t.Tokens[i].UPOS != "ADJ" || !t.Is(i, "nsubj", "obj", "iobj", "obl") || i+1 < len(t.Tokens) && (t.Tokens[i+1].UPOS == "NOUN" || t.Tokens[i+1].UPOS == "PROPN") {
		return false
	}
	m := t.Child(i, "amod")
	return m >= 0 && m < i && aging[t.Lower(m)]
}

var aging = set(`older younger elderly old young ordinary many most some few wealthy rich poor middle-class rural urban fellow educated`)

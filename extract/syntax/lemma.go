package syntax

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// lacksE reports whether b, the parser's lemma of the verb form w tagged x, has lost the
// "e" at its end: conced of conceded, plac of place or places, postpon has none that tells.
func lacksE(b, w, x string) bool {
	switch x {
	case "VB", "VBP":
		return w == b+"e"
	case "VBZ":
		return lexicon.Third(b) != w && lexicon.Third(b+"e") == w
	case "VBD", "VBN", "VBG":
		if strings.HasSuffix(w, "eded") && w == b+"ed" {
			return lexicon.Past(b) != w
		}
		return len(b) > 2 && strings.HasPrefix(w, b) && (strings.HasSuffix(b, "v") || strings.HasSuffix(b, "u") || strings.HasSuffix(b, "pon") || strings.HasSuffix(b, "c") && !strings.HasSuffix(b, "ic"))
	}
	return false
}

// Lemma is the lemma of token i in lower case.
func Lemma(t *extract.Tree, i int) string {
	l := t.Tokens[i].Lemma
	if l == "" || l == "_" {
		return t.Lower(i)
	}
	if x := t.Tokens[i].XPOS; x == "VBD" || x == "VBN" {
		if b := lexicon.Base(t.Lower(i)); b != "" {
			return b
		}
	}
	if b := strings.ToLower(l); t.Tokens[i].UPOS == "VERB" && lacksE(b, t.Lower(i), t.Tokens[i].XPOS) {
		return b + "e"
	}
	if l = strings.ToLower(l); t.Tokens[i].UPOS == "VERB" && lexicon.Doubled(l) {
		return l[:len(l)-1] // propelled, of which the parser makes propell
	}
	if t.Tokens[i].XPOS == "VBG" && l == t.Lower(i) && len(l) > 6 && strings.HasSuffix(l, "ing") {
		return ofGerund(l) // forecasting, postponing
	}
	if x := t.Tokens[i].XPOS; (x == "VBZ" || x == "VBP" && strings.HasSuffix(l, "es")) && l == t.Lower(i) && len(l) > 3 && strings.HasSuffix(l, "s") && !strings.HasSuffix(l, "ss") {
		return strings.TrimSuffix(l, "s") // a lemma that the parser did not know
	}
	return l
}

// ofGerund is the base of a verb's form in -ing that the parser did not know, by its
// spelling: forecast, postpone.
func ofGerund(w string) string {
	v := strings.TrimSuffix(w, "ing")
	n := len(v)
	if n < 3 || lexicon.Vowel(v[n-1]) && v[n-1] != 'u' {
		return v
	}
	switch last := v[n-1]; {
	case last == v[n-2]:
		if strings.IndexByte("lsfz", last) < 0 {
			return v[:n-1] // unplugging
		}
		return v
	case strings.IndexByte("cvzu", last) >= 0, last == 's' && lexicon.Vowel(v[n-2]), last == 'g' && v[n-2] != 'n',
		strings.HasSuffix(v, "at"), strings.HasSuffix(v, "ut"), strings.HasSuffix(v, "pon"), strings.HasSuffix(v, "ur"), strings.HasSuffix(v, "ir"):
		return v + "e"
	}
	return v
}

package parse

import (
	"strings"

	"github.com/quadwire/quadwire/extract/lexicon"
)

// base mends the learnt lemma of an inflected verb or plural noun by what words
// there are: of the bases that a form could come from, the one that the model's
// vocabulary holds, and of two the one that English spelling asks for. "named" is
// of name, since nam would double its m; "controlled" of control, since the
// vocabulary has no controll; "repairing" of repair.
func (v *vocab) base(low, xpos, learnt string) string {
	switch xpos {
	case "VBD", "VBN":
		if b := lexicon.Base(low); b != "" {
			return b
		}
		if s, ok := strings.CutSuffix(low, "ed"); ok && len(s) > 1 {
			return v.uninflected(s, learnt)
		}
	case "VBG":
		if s, ok := strings.CutSuffix(low, "ing"); ok && len(s) > 1 {
			return v.uninflected(s, learnt)
		}
	case "VBZ", "NNS":
		if learnt == low || !v.has(learnt) {
			return v.singular(low, learnt)
		}
	}
	return learnt
}

// uninflected is the base of a verb whose form without -ed or -ing is stem.
func (v *vocab) uninflected(stem, learnt string) string {
	n := len(stem)
	last := stem[n-1]
	switch {
	case n == 2 && last == 'y': // dying, but dyed
		if strings.HasSuffix(learnt, "ie") {
			return learnt
		}
		return stem + "e"
	case strings.HasSuffix(stem, "i"): // carried, died
		if n > 2 {
			return stem[:n-1] + "y"
		}
		return stem + "e"
	case last == stem[n-2] && !lexicon.Vowel(last):
		if stem == "err" || v.has(stem) && (strings.IndexByte("lsfz", last) >= 0 || !v.has(stem[:n-1]) || stem == "add") {
			return stem // calling, passed, added
		}
		if v.has(stem[:n-1]) {
			return stem[:n-1] // controlled, planned
		}
		return learnt
	}
	e := stem + "e"
	switch has, hasE := v.has(stem), v.has(e); {
	case hasE && n == 2 && !lexicon.Vowel(last), wouldDouble(stem), strings.HasSuffix(stem, "sis"): // emphasised
		return e // used, hoped, pared
	case hasE && !has:
		return e
	case has && !hasE:
		return stem
	case has && hasE:
		if strings.HasSuffix(stem, "th") || strings.IndexByte("cgvsuz", last) >= 0 && !strings.HasSuffix(stem, "ss") {
			return e // breathing, changed, raised
		}
		if learnt != e {
			return stem
		}
	case learnt == stem && strings.IndexByte("vcuz", last) >= 0 || strings.HasSuffix(stem, "ib") || strings.HasSuffix(stem, "at") || strings.HasSuffix(stem, "dg"):
		return e // subscribed
	}
	return learnt
}

// wouldDouble reports whether a verb spelt stem would double its last letter: one
// syllable that ends in one vowel and one consonant.
func wouldDouble(stem string) bool {
	n := len(stem)
	if n < 3 || lexicon.Vowel(stem[n-1]) || strings.IndexByte("wxy", stem[n-1]) >= 0 || !lexicon.Vowel(stem[n-2]) {
		return false
	}
	for i := range n - 2 {
		if lexicon.Vowel(stem[i]) && !(stem[i] == 'u' && i > 0 && stem[i-1] == 'q') {
			return false
		}
	}
	return true
}

// singular is the base of a form in -s.
func (v *vocab) singular(low, learnt string) string {
	s, ok := strings.CutSuffix(low, "s")
	if !ok || len(s) < 3 || strings.HasSuffix(s, "s") {
		return learnt
	}
	if y, ok := strings.CutSuffix(s, "ie"); ok && v.has(y+"y") {
		return y + "y"
	}
	if es, ok := strings.CutSuffix(s, "e"); ok && len(es) > 2 && v.has(es) && (strings.HasSuffix(es, "sh") || strings.HasSuffix(es, "ch") || strings.IndexByte("sxzo", es[len(es)-1]) >= 0) {
		return es
	}
	if v.has(s) || len(learnt) >= len(low) {
		return s
	}
	return learnt
}

// has reports whether the vocabulary holds the whole word.
func (v *vocab) has(word string) bool {
	h := uint32(fnvBasis)
	for i := range len(word) {
		h = (h ^ uint32(word[i])) * fnvPrime
	}
	return v.lookup(h, "", []byte(word)) >= 0
}

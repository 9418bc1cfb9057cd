package parse

import (
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract/parse/weights"
)

// Each line: form, UPOS, XPOS, whether it stands first in its sentence, lemma.
const lemmaTable = `
seized       VERB  VBD  -     seize
Carried      VERB  VBD  first carry
panned       VERB  VBD  -     pan
shelled      VERB  VBN  -     shell
withdrew     VERB  VBD  -     withdraw
barricaded   VERB  VBD  -     barricade
anchored     VERB  VBN  -     anchor
bribing      VERB  VBG  -     bribe
aiding       VERB  VBG  -     aid
bathed       VERB  VBD  -     bathe
ranged       VERB  VBD  -     range
visiting     VERB  VBG  -     visit
fled         VERB  VB   -     flee
found        VERB  VB   -     found
allege       VERB  VBZ  -     allege
apologies    NOUN  NNS  -     apology
went         VERB  VBD  -     go
is           AUX   VBZ  -     be
's           AUX   VBZ  -     be
n't          PART  RB   -     not
ferries      NOUN  NNS  -     ferry
crises       NOUN  NNS  -     crisis
Talks        NOUN  NNS  first talk
his          PRON  PRP$ -     his
him          PRON  PRP  -     he
me           PRON  PRP  -     I
I            PRON  PRP  -     I
The          DET   DT   first the
Witkoff      PROPN NNP  first Witkoff
Russians     PROPN NNPS -     Russian
NATO         PROPN NNP  -     NATO
Russian      ADJ   JJ   -     Russian
better       ADJ   JJR  -     good
paris        PROPN NNP  -     Paris
iPhone       PROPN NNP  -     iPhone
french       ADJ   JJ   -     French
great        ADJ   JJ   -     great
nt           PART  RB   -     not
s            AUX   VBZ  -     be
`

func TestLemma(t *testing.T) {
	l, err := newLemmas(weights.Lemmas)
	if err != nil {
		t.Fatal(err)
	}
	var s speller
	for line := range strings.Lines(lemmaTable) {
		if f := strings.Fields(line); len(f) == 5 {
			if got := l.of(f[0], f[1], f[2], f[3] == "first", &s); got != f[4] {
				t.Errorf("%s %s %s: lemma %s, want %s", f[0], f[1], f[2], got, f[4])
			}
		}
	}
}

func TestLemmaRulesDamaged(t *testing.T) {
	for _, table := range []string{"VERB VBD\n", "VERB VBD\ted\n", "VERB VBD\ted\tx\n", "VERB VBD\ted\t-1+\n", "a\tb\tc\td\n", "\n"} {
		if _, err := newLemmas(table); err == nil {
			t.Errorf("%q: no error", table)
		}
	}
}

// FuzzLemma: any word in any class has a lemma, of valid UTF-8 where the word is.
func FuzzLemma(f *testing.F) {
	l, err := newLemmas(weights.Lemmas)
	if err != nil {
		f.Fatal(err)
	}
	for _, w := range []string{"seized", "İstanbul", "ﬁve", "é", "\xff", "’s", strings.Repeat("s", 99)} {
		f.Add(w, "VERB", "VBD", true)
		f.Add(w, "NOUN", "NNS", false)
	}
	f.Fuzz(func(t *testing.T, form, upos, xpos string, first bool) {
		var s speller
		if form != "" && l.of(form, upos, xpos, first, &s) == "" {
			t.Errorf("%q %s %s has no lemma", form, upos, xpos)
		}
	})
}

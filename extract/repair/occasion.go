package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// saidIn hangs the occasion behind what is said on the saying: "Lee said the glacier had
// lost half of its ice, in a study published this week by Nature", "said the bridge would
// close in a statement". It happened in no study, and who published that Lee does not say.
func saidIn(t *extract.Tree) {
	for k := range t.Tokens {
		h, c := t.Tokens[k].Head, t.Child(k, "case")
		if h < 0 || h > k || c < 2 || c > k || !t.Is(k, "obl", "nmod") || !spokenIn(t, k, c) {
			continue
		}
		last := dayBehind(t, k)
		if v := sayingAbove(t, h); v >= 0 && (ends(t, k) || last > k && ends(t, last)) && !quotedSince(t, v, k) && !toldBefore(t, v, k) {
			attach(t, k, v, "obl")
			if last > k {
				attach(t, last, v, "obl")
			}
		}
	}
}

// dayBehind is the day right behind the phrase of the noun at k, hung on the same verb: at a
// press conference on Monday. -1 for none.
func dayBehind(t *extract.Tree, k int) int {
	ph := t.Phrase(k, nil)
	for _, o := range t.Children(t.Tokens[k].Head, "obl") {
		if o > k && syntax.TimeLike(t, o) && t.Phrase(o, nil)[0] == ph[len(ph)-1]+1 {
			return o
		}
	}
	return -1
}

// spokenIn reports whether the noun at k, with the preposition at c, is where something is
// said or written, set off by a comma, or one in which nothing else can be: in a statement.
func spokenIn(t *extract.Tree, k, c int) bool {
	l := strings.ToLower(t.Tokens[k].Lemma)
	if w := t.Lower(c); w != "in" && w != "during" && w != "via" && w != "at" && w != "on" {
		return false
	}
	if t.Tokens[c-1].Form == "," {
		return t.Child(k, "nmod:poss") < 0 && (lexicon.Occasions[l] || writings[l] || gatherings[l])
	}
	d := t.Child(k, "det")
	if d != c+1 || t.Lower(d) != "a" && t.Lower(d) != "an" {
		return false
	}
	return notices[l] && t.Lower(c) == "in" || askedAt(t, k) && !presented[syntax.Lemma(t, t.Tokens[k].Head)]
}

// askedAt reports whether the noun at k is where somebody answers questions, and little else
// is done: a press conference, a hearing held on Monday.
func askedAt(t *extract.Tree, k int) bool {
	switch l := strings.ToLower(t.Tokens[k].Lemma); l {
	case "conference":
		m := t.Child(k, "compound", "amod")
		return m >= 0 && (t.Lower(m) == "press" || t.Lower(m) == "news")
	case "briefing", "interpellation":
		return true
	case "hearing", "interview":
		return t.Child(k, "acl") > k && t.Lower(t.Child(k, "acl")) == "held"
	}
	return false
}

// presented are verbs of what may well be done before the press itself: would unveil the plan
// at a press conference.
var presented = lexicon.Words("be announce present unveil reveal show launch introduce speak talk address answer appear attend hold meet take discuss respond reply sign release publish explain testify ask say tell give make be describe apologise apologize detail clarify share")

// writings are further nouns for what somebody writes something in.
var writings = lexicon.Words("paper study thesis book journal review audit survey analysis document summary preface foreword blog newsletter circular notice note communique communiqué ruling judgment judgement verdict")

// notices are nouns for what holds nothing but what somebody says.
var notices = lexicon.Words("statement tweet release communique communiqué announcement notice")

// sayingAbove is the verb of saying of whose clause the token at h is a part, -1 for none.
func sayingAbove(t *extract.Tree, h int) int {
	for n := 0; h >= 0 && n < len(t.Tokens); n++ {
		v := t.Tokens[h].Head
		if v < 0 || v > h {
			return -1
		}
		if t.Is(h, "ccomp") {
			if says(t, v) && !says(t, h) && (t.Child(v, "nsubj") >= 0 || t.Is(v, "xcomp")) {
				return v
			}
			return -1
		}
		if !t.Is(h, "obj", "obl", "nmod", "conj", "xcomp", "advcl") {
			return -1
		}
		h = v
	}
	return -1
}

// toldBefore reports whether the verb at v has an occasion already, or is said of in
// another clause: "said in a statement that it had closed, in a letter".
func toldBefore(t *extract.Tree, v, k int) bool {
	for _, o := range t.Children(v, "obl") {
		if o != k && lexicon.Occasions[syntax.Lemma(t, o)] {
			return true
		}
	}
	return false
}

// heldSaying hangs what is said at an occasion on who holds it, and not on the occasion: "held a news conference alleging
// that the vote was rigged". A statement says what it says.
func heldSaying(t *extract.Tree) {
	for x := range t.Tokens {
		n := t.Tokens[x].Head
		if n < 0 || n > x || !t.Is(x, "acl:") || t.Tokens[x].XPOS != "VBG" || !says(t, x) || !t.Is(n, "obj") {
			continue
		}
		v, l := t.Tokens[n].Head, syntax.Lemma(t, n)
		if v >= 0 && v < n && t.Tokens[v].UPOS == "VERB" && t.Child(v, "nsubj") >= 0 && (gatherings[l] || l == "briefing" || l == "interview" || l == "protest" || askedAt(t, n)) {
			attach(t, x, v, "advcl")
		}
	}
}

package rules

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// objectBehind is the object that the verb of g shares with the last of the verbs it is
// coordinated with, where it says little without one and nothing but a comma, an "and" or a word
// like "then" stands between them: "The panel reviewed and approved the vaccine", "designed, tested
// and launched the car". -1 for none.
func objectBehind(t *extract.Tree, g group) int {
	if g.passive || !doesTo(t, g) {
		return -1
	}
	for v, n := g.last, 0; n < maxShared; n++ {
		w := verbNext(t, v)
		if w < 0 || t.Child(v, "obj", "ccomp", "xcomp", "advcl", "compound:prt") >= 0 || t.Child(v, "obl") > v && t.Child(v, "obl") < w {
			return -1
		}
		if o := t.Child(w, "obj"); o > w {
			return o
		}
		v = w
	}
	return -1
}

// maxShared is how many verbs may stand before the object that they share.
const maxShared = 4

// sharing are further verbs that do something to what stands behind the next verb.
var sharing = lexicon.Words(`test inspect search thank shell loot burn write repair replace clean cook pack print copy edit
	mine refine process arrest question interrogate transport ship trade store hide treat vaccinate sterilise sterilize
	rescue free evacuate hack defeat chase pursue punch kick drag handcuff shell besiege bomb bombard uphold overturn
	interview photograph film translate unveil inaugurate recruit train equip arm deport dismiss replace restructure
	renovate plant breed slaughter distribute supply deliver donate screen elevate highlight elect appoint procure renew
	enhance boost support encourage foster nurture share express respect uphold defend cherish reduce lower cut raise minimise minimize
	maximise maximize mitigate prevent avoid contain curb tackle address combat resolve solve handle diagnose detect locate map
	measure scan verify validate confirm revise rewrite modify acquire purchase borrow lend lease hire employ tax fine jail sentence
	imprison seal demolish bulldoze raze rebuild blame mock ridicule insult humiliate discredit provoke frighten terrorise
	terrorize oppress exploit enslave assault molest poison strangle bury exhume retrieve hug kiss greet congratulate honour honor
	educate mentor inspire motivate empower enable equip clothe house shelter`)

// labile are verbs of what somebody does to something, or what it does by itself: pipes leaked and
// flooded the hall.
var labile = lexicon.Words("leak strengthen intensify accelerate extend widen deepen broaden double increase improve")

// doesTo reports whether the verb of g is one of what somebody does to something: by itself, or by
// its subject where it may be either.
func doesTo(t *extract.Tree, g group) bool {
	l := syntax.Lemma(t, g.last)
	if lexicon.Transitive[l] || sharing[l] || t.Child(g.last, "cc:preconj") >= 0 {
		return true
	}
	s := syntax.SubjectOf(t, g.head)
	return labile[l] && s >= 0 && (nameType(t, s) != "" || t.Tokens[s].UPOS == "PRON" && t.Lower(s) != "it" || lexicon.Roles[syntax.Lemma(t, s)])
}

// nextObject is the object right behind the verb at v that the parser hung on the one before it:
// "to repair and extend the road to the port". -1 for none.
func nextObject(t *extract.Tree, v int) int {
	for h := v - 1; h >= max(0, v-4); h-- {
		if !(t.Tokens[h].UPOS == "VERB" && (t.Is(v, "conj") && t.Tokens[v].Head == h || t.Is(h, "conj") && t.Tokens[h].Head == v)) {
			continue
		}
		if o := t.Child(h, "obj"); o > v && t.Phrase(o, nil)[0] == v+1 {
			return o
		}
	}
	return -1
}

// phraseBehind is the phrase right behind the last of several verbs that the parser hung on the
// first, since it belongs to all: "reflected and deliberated on pay", "were shocked and saddened
// by the ruling".
func phraseBehind(t *extract.Tree, g group) []extract.Argument {
	f := syntax.First(t, g.head)
	if f == g.head || f > g.head || t.Child(g.last, "obj", "ccomp", "xcomp", "obl") > g.last || t.Is(f, "acl:relcl") {
		return nil
	}
	for _, c := range t.Children(f, "obl") {
		if t.Child(c, "case") != g.last+1 || syntax.TimeLike(t, c) || syntax.Excluded(t, c) || t.Lower(c) == "all" {
			continue
		}
		return []extract.Argument{syntax.Argument(t, c, syntax.RoleOf(t, c))}
	}
	return nil
}

// verbNext is the verb that a coordination sets behind the one at v, in the same form, with at most
// a comma, a conjunction and an adverb or a denial between them: -1 for none.
func verbNext(t *extract.Tree, v int) int {
	and := false
	for w := v + 1; w < len(t.Tokens) && w <= v+5; w++ {
		switch {
		case t.Is(w, "cc"):
			and = true
		case t.Tokens[w].Form == "," && w == v+1:
			and = true
		case and && t.Is(w, "conj") && t.Tokens[w].UPOS == "VERB" && (t.Tokens[w].Head == v || t.Is(v, "conj") && t.Tokens[w].Head == t.Tokens[v].Head):
			if d, _ := syntax.Denied(t, w); t.Tokens[w].XPOS == t.Tokens[v].XPOS || d && t.Tokens[w].XPOS == "VB" {
				return w
			}
			return -1
		case and && t.Is(w, "advmod", "aux"):
		default:
			return -1
		}
	}
	return -1
}

// orMissing reports whether the word at k belongs to a choice of two states of which the
// adjective at c is the first, and neither is told by itself: left 300 people dead or missing.
func orMissing(t *extract.Tree, c, k int) bool {
	or := t.Child(k, "cc")
	return or == c+1 && k == c+2 && t.Lower(or) == "or" && len(t.Phrase(k, nil)) == 2
}

package repair

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// relativeAnd goes on with a relative clause where the parser joins its second verb to the
// noun: "Kavita, who teaches mathematics and is no relation of the actor, has left".
func relativeAnd(t *extract.Tree) {
	for c := range t.Tokens {
		n := t.Tokens[c].Head
		if !t.Is(c, "conj") || n < 0 || n > c || t.Child(c, "cc") < 0 || t.Child(c, "nsubj", "nsubj:pass", "csubj", "expl", "mark", "case") >= 0 ||
			t.Tokens[n].UPOS != "NOUN" && t.Tokens[n].UPOS != "PROPN" || t.Child(n, "cop", "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		if !(t.Child(c, "cop") >= 0 || t.Tokens[c].UPOS == "VERB") || !finiteVerb(t, c) {
			continue
		}
		for _, r := range t.Children(n, "acl:relcl") {
			if s := t.Child(r, "nsubj", "nsubj:pass"); r < c && s >= 0 && s < r && syntax.IsRelative(t, s) && finiteVerb(t, r) {
				attach(t, c, r, "conj")
			}
		}
	}
}

// andWhich joins a second relative clause to the first where the parser joins it to a noun
// inside that: "a group that includes Chevron and Exxon, and which owns the terminal".
func andWhich(t *extract.Tree) {
	for c := range t.Tokens {
		s := t.Child(c, "nsubj", "nsubj:pass")
		if n := t.Tokens[c].Head; !t.Is(c, "conj", "acl:relcl") || t.Child(c, "cc") < 0 || t.Child(c, "cc") > s || s > c || !syntax.IsRelative(t, s) || !finiteVerb(t, c) ||
			n < 0 || t.Tokens[n].UPOS != "NOUN" && t.Tokens[n].UPOS != "PROPN" || t.Child(n, "cop") >= 0 {
			continue
		}
		for r, steps := t.Tokens[c].Head, 0; r >= 0 && steps < len(t.Tokens); r, steps = t.Tokens[r].Head, steps+1 {
			if t.Is(r, "acl:relcl") && r < c {
				attach(t, c, r, "conj")
				break
			}
		}
	}
}

// turning are verbs of making one thing of another, told behind "into".
var turning = lexicon.Words("turn transform convert")

// turnInto hangs what something is turned into on the turning, where the parser has it inside
// what describes the thing: "turning a band that was close to bankruptcy into an ensemble".
func turnInto(t *extract.Tree) {
	for v := range t.Tokens {
		o := t.Child(v, "obj")
		if o < v || !turning[strings.ToLower(t.Tokens[v].Lemma)] || t.Tokens[v].UPOS != "VERB" {
			continue
		}
		into := -1
		for _, c := range t.Phrase(v, nil) {
			if syntax.Prep(t, c) != "into" {
				continue
			}
			if t.Tokens[c].Head == v || into >= 0 {
				into = -1
				break
			}
			into = c
		}
		if into < o || !t.Under(into, o) || t.Tokens[t.Tokens[into].Head].UPOS == "VERB" {
			continue
		}
		attach(t, into, v, "obl")
	}
}

// whichThing hangs a relative clause with "which" on the thing before the person that the
// parser gave it to: "the home of the artist Ann Lee, a potter, which is open to the public",
// on the matter of a doing: "the making of milk, which barely flavours dishes", and on the recording of
// something: "video of the fight, which was posted online".
func whichThing(t *extract.Tree) {
	for r := range t.Tokens {
		n := t.Tokens[r].Head
		if !t.Is(r, "acl:relcl") || n < 0 || n > r || before(t, r) != "," {
			continue
		}
		s := t.Child(r, "nsubj", "nsubj:pass")
		if s < 0 || s > r || t.Lower(s) != "which" || t.Child(s, "nmod", "case") >= 0 {
			continue
		}
		if h := t.Tokens[n].Head; h >= 0 && t.Is(n, "nmod") && syntax.Prep(t, n) == "of" && recordings[syntax.Lemma(t, h)] && published[syntax.Lemma(t, r)] {
			attach(t, r, h, "acl:relcl")
			continue
		}
		if o := ofThing(t, n, r); o >= 0 {
			attach(t, r, o, "acl:relcl")
			continue
		}
		if !t.Is(n, "appos") && !somebody(t, n) {
			continue
		}
		k := n
		for t.Is(k, "appos", "nmod", "flat") && t.Tokens[k].Head >= 0 && t.Tokens[k].Head < k && somebody(t, k) {
			k = t.Tokens[k].Head
		}
		if v := t.Tokens[k].Head; t.Is(k, "obl") && somebody(t, k) && v >= 0 && v < k && t.Is(v, "acl") && t.Tokens[v].Head < v {
			k = t.Tokens[v].Head // a costume based on a character, Abe Sapien, which has no eyes
		}
		if k != n && t.Tokens[k].UPOS == "NOUN" && !somebody(t, k) {
			attach(t, r, k, "acl:relcl")
		}
	}
}

// ofThing is the noun behind "of" that the doing at n, a noun in -ing, is done to, where it
// stands right before the relative clause at r; -1 for none.
func ofThing(t *extract.Tree, n, r int) int {
	if !strings.HasSuffix(t.Lower(n), "ing") || !doings[t.Lower(n)] {
		return -1
	}
	for _, o := range t.Children(n, "nmod") {
		if o > n && o < r && syntax.Prep(t, o) == "of" && t.Tokens[o].UPOS == "NOUN" {
			return o
		}
	}
	return -1
}

// doings are nouns for what is done to a thing.
var doings = lexicon.Words("making freezing building planting cooking cutting selling buying burning shooting filming writing painting drying washing printing breeding growing baking brewing")

// somebody reports whether token i is a person's name or a noun for one, or has such a name
// right behind it: the character Abe Sapien.
func somebody(t *extract.Tree, i int) bool {
	l := strings.ToLower(t.Tokens[i].Lemma)
	if a := t.Child(i, "appos"); a == i+1 && t.Tokens[i].UPOS == "NOUN" && isName(t, a, extract.PER) {
		return true
	}
	return isName(t, i, extract.PER) || t.Tokens[i].UPOS == "NOUN" && (lexicon.Roles[l] || lexicon.Kin[l]) && !lexicon.Bodies[l]
}

// afterDash joins what follows the dash that closes a relative clause to the noun before it,
// not to a noun inside: "Huawei – which the US sanctions – and Alibaba".
func afterDash(t *extract.Tree) {
	for c := range t.Tokens {
		n, cc := t.Tokens[c].Head, t.Child(c, "cc")
		if !t.Is(c, "conj") || n < 0 || n > c || cc < 1 || !dash(t.Tokens[cc-1].Form) {
			continue
		}
		for r := range t.Tokens {
			h := t.Tokens[r].Head
			if t.Is(r, "acl:relcl") && h >= 0 && h < r && r < n && t.Under(n, r) && dash(before(t, r)) && t.Tokens[h].UPOS == t.Tokens[c].UPOS {
				attach(t, c, h, "conj")
				break
			}
		}
	}
}

// dash reports whether a token sets something apart between two of its kind.
func dash(w string) bool { return w == "–" || w == "—" || w == "--" }

// aroundTheWorld hangs a relative clause on what comes from around the world: "fiction from
// around the world that has been translated" is what was translated.
func aroundTheWorld(t *extract.Tree) {
	for r := range t.Tokens {
		w := t.Tokens[r].Head
		if !t.Is(r, "acl:relcl") || w < 0 || w > r || t.Lower(w) != "world" && t.Lower(w) != "globe" || !t.Is(w, "nmod") || t.Child(w, "amod", "compound") >= 0 || before(t, r) == "," {
			continue
		}
		if s, p := t.Child(r, "nsubj", "nsubj:pass"), syntax.Prep(t, w); s >= 0 && s < r && syntax.IsRelative(t, s) && (strings.Contains(p, "around") || strings.Contains(p, "across") || strings.Contains(p, "over")) && t.Tokens[t.Tokens[w].Head].UPOS == "NOUN" {
			attach(t, r, t.Tokens[w].Head, "acl:relcl")
		}
	}
}

// colonHow sets a question behind a colon or a dash beside what it spells out, and makes no
// relative clause of it: "a story of family: how the business was built".
func colonHow(t *extract.Tree) {
	for r := range t.Tokens {
		f := t.Phrase(r, func(c int) bool { return t.Is(c, "punct") })[0]
		if w := t.Lower(f); t.Is(r, "acl:relcl", "advcl:relcl") && f > 0 && (w == "how" || w == "why" || w == "what") && (t.Tokens[f-1].Form == ":" || dash(t.Tokens[f-1].Form)) {
			t.Tokens[r].Deprel = "parataxis"
		}
	}
}

// whichHeSaid hangs a relative clause that somebody says on the noun right before its comma,
// where the parser hung it on a participle: "Reading from the report, which he said was
// false, the minister wept" lets no reading be false.
func whichHeSaid(t *extract.Tree) {
	for r := range t.Tokens {
		h := t.Tokens[r].Head
		if h < 0 || h > r || !t.Is(r, "advcl:relcl") || !says(t, r) || t.Child(r, "ccomp") < r || t.Tokens[h].XPOS != "VBG" || before(t, r) != "," {
			continue
		}
		f := t.Phrase(r, func(c int) bool { return t.Is(c, "punct") })[0]
		if t.Lower(f) != "which" || f < 2 {
			continue
		}
		for _, n := range t.Children(h, "obj", "obl") {
			if lastBefore(t, n, f) == f-2 {
				attach(t, r, n, "acl:relcl")
			}
		}
	}
}

// whichIts gives a relative clause that says "its" of its subject to the one thing right before it
// and not to the many of that: "the reforms in the health sector, which saw its budget double".
func whichIts(t *extract.Tree) {
	for r := range t.Tokens {
		a := t.Tokens[r].Head
		w := t.Child(r, "nsubj")
		if a < 0 || a > r || !t.Is(r, "acl:relcl") || w < 2 || t.Lower(w) != "which" || w > r || syntax.Singular(t, a) || t.Tokens[a].UPOS != "NOUN" {
			continue
		}
		b := w - 1
		if t.Tokens[b].Form == "," {
			b--
		}
		if n := t.NameAt(b); n >= 0 {
			b = nameHead(t, t.Names[n])
		}
		if !t.Under(b, a) || b == a || !t.Is(b, "nmod") || t.Tokens[b].UPOS != "NOUN" && t.Tokens[b].UPOS != "PROPN" || !syntax.Singular(t, b) {
			continue
		}
		for _, o := range t.Children(r, "obj", "obl") {
			if slices.ContainsFunc(t.Phrase(o, nil), func(k int) bool { return k > r && t.Lower(k) == "its" && t.Is(k, "nmod:poss") }) {
				attach(t, r, b, "acl:relcl")
			}
		}
	}
}

// openingWhich gives a relative clause with "which" to the event right before it, and not to the
// opening or another part of it: "The opening of the summit, which lasts until Friday".
func openingWhich(t *extract.Tree) {
	for r := range t.Tokens {
		h := t.Tokens[r].Head
		if !t.Is(r, "acl:relcl") || h < 0 || h > r || !partsOfEvent[strings.ToLower(t.Tokens[h].Lemma)] {
			continue
		}
		o := t.Child(h, "nmod")
		f := t.Phrase(r, func(c int) bool { return t.Is(c, "punct") })[0]
		if o < h || o > f || preposition(t, o) != "of" || t.Tokens[o].XPOS != "NN" && t.Tokens[o].XPOS != "NNP" || t.Lower(f) != "which" || f < 2 || t.Tokens[f-1].Form != "," {
			continue
		}
		if ph := t.Phrase(o, func(c int) bool { return t.Is(c, "punct") }); ph[len(ph)-1] == f-2 {
			attach(t, r, o, "acl:relcl")
		}
	}
}

// partsOfEvent are nouns for a part of an event or a time of it.
var partsOfEvent = lexicon.Words("opening start beginning launch eve sideline sidelines margin margins end closing conclusion inauguration")

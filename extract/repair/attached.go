package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// madeDearer hangs what something is made on the making, where the parser hung it on a participle
// that tells which are meant: "made cars built in Japan dearer" builds none dearer.
func madeDearer(t *extract.Tree) {
	for x := range t.Tokens {
		c := t.Tokens[x].Head
		if c < 0 || c > x || !t.Is(x, "xcomp") || t.Tokens[x].UPOS != "ADJ" || t.Child(x, "cop", "mark") >= 0 || t.Tokens[c].XPOS != "VBN" || t.Child(c, "aux", "aux:pass", "obj") >= 0 || predicating[syntax.Lemma(t, c)] {
			continue
		}
		v, n := t.Tokens[c].Head, -1
		switch {
		case v < 0 || v > c:
			continue
		case t.Is(c, "acl:") && t.Is(v, "obj"):
			n, v = v, t.Tokens[v].Head
		case t.Is(c, "xcomp"):
			n = t.Child(v, "obj")
		}
		if n < 0 || v < 0 || v > n || n > c || !renders[syntax.Lemma(t, v)] || t.Child(v, "aux:pass") >= 0 {
			continue
		}
		attach(t, c, n, "acl")
		attach(t, x, v, "xcomp")
	}
}

var (
	// renders are verbs of making or finding somebody or something so.
	renders = lexicon.Words("make render leave keep find deem consider declare")
	// predicating are further verbs whose participle takes what somebody or something is.
	predicating = lexicon.Words("make render leave keep find deem consider declare call judge think believe bear paint dye label brand turn rule pronounce regard hold say report feel seem become go strip set lie")
)

// relatingTo hangs what relates to something, stems from it or amounts to a sum on the thing, where
// the parser hung it on a person behind that: "charges against Chen and his wife relating to the
// use of funds".
func relatingTo(t *extract.Tree) {
	for r := range t.Tokens {
		n := t.Tokens[r].Head
		if n < 0 || n > r || !t.Is(r, "acl:") || t.Tokens[r].XPOS != "VBG" || !pertains[syntax.Lemma(t, r)] || !human(t, n) {
			continue
		}
		for a, k := n, 0; a >= 0 && a <= n && k < len(t.Tokens); a, k = t.Tokens[a].Head, k+1 {
			if t.Tokens[a].UPOS == "NOUN" && !human(t, a) {
				attach(t, r, a, "acl")
				break
			}
			if !t.Is(a, "conj", "nmod", "appos", "flat") {
				break
			}
		}
	}
}

// pertains are verbs for how a thing is linked to another, or how much it is, and no person.
var pertains = lexicon.Words("relate pertain stem arise amount total date")

// human reports whether the token at i names a person or people.
func human(t *extract.Tree, i int) bool {
	l := syntax.Lemma(t, i)
	return person(t, i) || t.NameAt(i) < 0 && strings.HasSuffix(l, "man") || l == "aide" || l == "person" || l == "people"
}

// foundMirrored hangs the second of two participles behind what somebody found or saw on the
// finding: "found the fears raised by farmers mirrored by fishermen" has the fears mirrored.
func foundMirrored(t *extract.Tree) {
	for m := range t.Tokens {
		c := t.Tokens[m].Head
		if c < 0 || c > m || t.Tokens[m].XPOS != "VBN" || !t.Is(m, "advcl:", "acl:") || t.Child(m, "obl:agent") < 0 || t.Child(m, "mark", "aux", "nsubj") >= 0 || before(t, m) == "," {
			continue
		}
		if t.Is(c, "obl:agent") { // raised by farmers mirrored by
			c = t.Tokens[c].Head
		}
		n := -1
		if c >= 0 && t.Is(c, "acl:") && t.Tokens[c].XPOS == "VBN" && t.Child(c, "obl:agent") > c {
			n = t.Tokens[c].Head
		}
		if n >= 0 && t.Is(n, "nmod") && syntax.Prep(t, n) == "of" {
			n = t.Tokens[n].Head // many of the fears
		}
		if n < 0 || !t.Is(n, "obj") || t.Tokens[n].Head < 0 || !finds[syntax.Lemma(t, t.Tokens[n].Head)] {
			continue
		}
		attach(t, m, t.Tokens[n].Head, "xcomp")
	}
}

// finds are verbs behind which a participle tells how somebody finds something.
var finds = lexicon.Words("find see hear have want get watch")

// postedOn hangs where something is put on the putting, where the parser hung it on a participle
// behind what is put: "uploaded photos taken with the mayor on social media".
func postedOn(t *extract.Tree) {
	for p := range t.Tokens {
		c := t.Tokens[p].Head
		if c < 0 || c > p || !t.Is(p, "obl", "nmod") || preposition(t, p) != "on" && preposition(t, p) != "to" || !platforms[t.Lower(p)] {
			continue
		}
		for !t.Is(c, "acl:") && t.Is(c, "obl", "nmod", "conj") && t.Tokens[c].Head >= 0 {
			c = t.Tokens[c].Head
		}
		if !t.Is(c, "acl:") || t.Tokens[c].Head < 0 || !shoots[syntax.Lemma(t, c)] {
			continue
		}
		if n := t.Tokens[c].Head; t.Is(n, "obj") && t.Tokens[n].Head >= 0 && t.Tokens[n].Head < n && uploads[syntax.Lemma(t, t.Tokens[n].Head)] {
			attach(t, p, t.Tokens[n].Head, "obl")
		}
	}
}

var (
	platforms = lexicon.Words("media facebook twitter instagram youtube tiktok telegram weibo x linkedin whatsapp website")
	shoots    = lexicon.Words("take film record shoot capture snap")
	uploads   = lexicon.Words("upload post share publish put release circulate")
)

// agreeing hangs a relative clause on the noun around the one that the parser gave it to where only
// that has the number of its verb: "two sons of the actor who live in Paris".
func agreeing(t *extract.Tree) {
	for r := range t.Tokens {
		n, s := t.Tokens[r].Head, t.Child(r, "nsubj")
		if !t.Is(r, "acl:relcl") || n < 0 || n > r || s < 0 || s > r || !syntax.IsRelative(t, s) || t.Child(s, "nmod") >= 0 || t.Child(r, "aux", "cop", "nsubj:pass") >= 0 || before(t, r) == "," {
			continue
		}
		m := t.Tokens[n].Head
		if m < 0 || m > n || !t.Is(n, "nmod") || t.NameAt(n) >= 0 || t.NameAt(m) >= 0 {
			continue
		}
		one, several := t.Tokens[n].XPOS == "NN" && person(t, n), t.Tokens[n].XPOS == "NNS" && t.Child(n, "nummod") < 0
		if t.Tokens[r].XPOS == "VBP" && one && t.Tokens[m].XPOS == "NNS" || t.Tokens[r].XPOS == "VBZ" && several && t.Tokens[m].XPOS == "NN" {
			attach(t, r, m, "acl:relcl")
		}
	}
}

// sentencedTo hangs for how long somebody is sentenced on the sentencing, where the parser hung it on
// what he did: "sentenced a man accused of killing his wife to 30 years".
func sentencedTo(t *extract.Tree) {
	for p := range t.Tokens {
		v := t.Tokens[p].Head
		if !t.Is(p, "obl", "nmod") || v < 0 || v > p || preposition(t, p) != "to" || !terms[syntax.Lemma(t, p)] || sentences[syntax.Lemma(t, v)] {
			continue
		}
		if c := t.Child(v, "conj"); c > v && c < p && sentences[syntax.Lemma(t, c)] && t.Tokens[c].UPOS == "VERB" {
			attach(t, p, c, "obl") // arrested and sentenced priests to prison
			continue
		}
		for k := 0; k < 8 && v >= 0 && t.Is(v, "acl", "advcl", "obj", "obl", "nmod", "nsubj:pass", "conj", "xcomp"); k++ {
			v = t.Tokens[v].Head
			if v >= 0 && v < p && sentences[syntax.Lemma(t, v)] && t.Tokens[v].UPOS == "VERB" {
				attach(t, p, v, "obl")
				break
			}
		}
	}
}

var (
	terms     = lexicon.Words("year month week day life term prison jail death imprisonment")
	sentences = lexicon.Words("sentence condemn jail")
)

// felledBy makes a participle of what the parser joins to a verb without any "and", right behind a noun
// and with a "by" of its own: "was blocked by trees felled by the storm".
func felledBy(t *extract.Tree) {
	for v := 2; v+1 < len(t.Tokens); v++ {
		h, n := t.Tokens[v].Head, v-1
		if !t.Is(v, "conj") || h < 0 || h > n || t.Tokens[v].XPOS != "VBD" && t.Tokens[v].XPOS != "VBN" || t.Tokens[n].UPOS != "NOUN" || t.Tokens[h].UPOS != "VERB" || !t.Under(n, h) {
			continue
		}
		if a := t.Child(v, "obl:agent"); a < v || t.Child(a, "case") != v+1 || t.Child(v, "cc", "nsubj", "nsubj:pass", "aux", "aux:pass", "obj", "mark") >= 0 {
			continue
		}
		t.Tokens[v].XPOS = "VBN"
		attach(t, v, n, "acl")
	}
}

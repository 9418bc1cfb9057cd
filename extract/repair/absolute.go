package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// withSaying gives a participle behind "with" and a name to who is named: in "the union is
// opposed, with Ana Torres, a spokeswoman, saying it is unfair" Torres says so.
func withSaying(t *extract.Tree) {
	for v := range t.Tokens {
		h := t.Tokens[v].Head
		if t.Tokens[v].XPOS != "VBG" || !t.Is(v, "advcl:") || h < 0 || h > v || t.Child(v, "nsubj", "mark", "aux") >= 0 || before(t, v) != "," {
			continue
		}
		n := namedWith(t, h, v)
		if n < 0 {
			continue
		}
		w := t.Child(n, "case")
		attach(t, v, h, "advcl")
		attach(t, n, v, "nsubj")
		attach(t, w, v, "mark")
	}
}

// namedWith is the person's name behind ", with" that an apposition between commas parts
// from the participle at v, below the verb at h. -1 for none.
func namedWith(t *extract.Tree, h, v int) int {
	for n := v - 1; n > h; n-- {
		c, a := t.Child(n, "case"), t.Child(n, "appos")
		if !isName(t, n, extract.PER) || c < 1 || t.Lower(c) != "with" || t.Tokens[c-1].Form != "," || !t.Under(n, h) || t.Is(n, "nsubj") {
			continue
		}
		if ph := t.Phrase(max(a, 0), nil); a > n && a < v && ph[len(ph)-1] <= v-1 && ph[len(ph)-1] >= v-3 {
			return n
		}
	}
	return -1
}

// withAtEnd hangs a participle behind ", with" and its own subject at the end of a sentence
// on the sentence's verb, where the parser hung it on one inside a description: "passed a
// bill that would let it settle disputes, with members of the opposition walking out".
func withAtEnd(t *extract.Tree) {
	for x := range t.Tokens {
		m, s, v := t.Child(x, "mark"), t.Child(x, "nsubj"), t.Tokens[x].Head
		if !t.Is(x, "advcl:") || t.Tokens[x].XPOS != "VBG" || m < 1 || t.Lower(m) != "with" || s < m || s > x || v < 0 || v > m || t.Tokens[m-1].Form != "," {
			continue
		}
		ph := t.Phrase(x, func(c int) bool { return t.Is(c, "punct") })
		if last := ph[len(ph)-1]; last+2 < len(t.Tokens) {
			continue // more of the sentence follows
		}
		top := v
		for n := 0; n < len(t.Tokens) && t.Tokens[top].Head >= 0; n++ {
			top = t.Tokens[top].Head
		}
		for a := v; a >= 0 && a != top; a = t.Tokens[a].Head {
			if t.Is(a, "acl:relcl") && t.Child(a, "nsubj") >= 0 && syntax.Restrictive(t, a) && t.Tokens[top].UPOS == "VERB" && top < a {
				attach(t, x, top, "advcl")
				break
			}
		}
	}
}

// helpsDoing makes a complement of the participle right behind a verb that has its subject:
// "extra motivation helps getting things done".
func helpsDoing(t *extract.Tree) {
	for c := 1; c < len(t.Tokens); c++ {
		v := c - 1
		if !t.Is(c, "csubj") || t.Tokens[c].XPOS != "VBG" || t.Tokens[c].Head != v || t.Tokens[v].UPOS != "VERB" {
			continue
		}
		if s := t.Child(v, "nsubj"); s >= 0 && s < v && t.Tokens[s].UPOS != "PRON" {
			attach(t, c, v, "xcomp")
		}
	}
}

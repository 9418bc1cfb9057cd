package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// droppedNextYear makes a time of what the parser took for the object of a past that is joined to a
// passive, and a participle of that past: "was approved in May and dropped the following year" has
// dropped no year.
func droppedNextYear(t *extract.Tree) {
	for v := range t.Tokens {
		h, n, l := t.Tokens[v].Head, t.Child(v, "obj", "obl:unmarked"), syntax.Lemma(t, v)
		if !t.Is(v, "conj") || h < 0 || h > v || n < v || t.Child(h, "aux:pass") < 0 || t.Child(v, "aux", "nsubj", "nsubj:pass", "iobj", "xcomp", "ccomp", "compound:prt") >= 0 || !nextOne(t, n) || spends[l] {
			continue
		}
		t.Tokens[n].Deprel = "obl:unmarked"
		s := t.Child(h, "nsubj:pass")
		if s < 0 || lexicon.PastParticiple(l) != t.Lower(v) || (lexicon.Intransitive[l] || worksToo[l]) && (l != "drop" || fallen[syntax.Lemma(t, s)]) || t.NameAt(s) >= 0 && t.Names[t.NameAt(s)].Type == extract.PER || t.Tokens[s].UPOS == "PRON" || syntax.Personal(t, s) {
			continue
		}
		t.Tokens[v].XPOS = "VBN"
	}
}

// nextOne reports whether the noun at i is a time counted from another: the following year, the same month.
func nextOne(t *extract.Tree, i int) bool {
	a, d := t.Child(i, "amod"), t.Child(i, "det")
	return syntax.TimeLike(t, i) && t.Child(i, "case") < 0 && d >= 0 && d < i && t.Lower(d) == "the" && a >= 0 && a < i && countedFrom[t.Lower(a)]
}

var (
	// countedFrom are adjectives of a time counted from another.
	countedFrom = lexicon.Words("following next same previous")
	// fallen are nouns for what drops by itself.
	fallen = lexicon.Words("price rate level temperature number share sale cost value figure rank ranking rating revenue profit output demand earnings income export import")
	// spends are verbs that take a time for an object, or tell of somebody what he did.
	spends = lexicon.Words("spend serve miss dominate fill take need enjoy mark celebrate last leave marry join graduate")
)

// gapSemicolon gives a second subject right behind a semicolon what stands behind it: in "Lee was fined for
// theft; Kim for driving drunk" Kim was not fined for theft. As [gapped] has it, it is a conjunct of the verb.
func gapSemicolon(t *extract.Tree) {
	for n := range t.Tokens {
		v := t.Tokens[n].Head
		if !t.Is(n, "nsubj") || v < 0 || v > n || before(t, n) != ";" || !ownSubjectBefore(t, v) {
			continue
		}
		var rest []int
		for _, c := range t.Children(v, "obl", "advcl", "obj", "xcomp") {
			if c > n {
				rest = append(rest, c)
			}
		}
		if len(rest) == 0 {
			continue
		}
		attach(t, n, v, "conj")
		for _, c := range rest {
			attach(t, c, n, "orphan")
		}
	}
}

// ownSubjectBefore reports whether the verb at v has a subject before it.
func ownSubjectBefore(t *extract.Tree, v int) bool {
	s := t.Child(v, "nsubj", "nsubj:pass")
	return s >= 0 && s < v
}

// nameAndName joins a name that the parser took for a clause without its verb to the name before it,
// where the phrase left to that clause is a part of the name: "made up of the Senate and the Chamber of
// Deputies".
func nameAndName(t *extract.Tree) {
	for o := range t.Tokens {
		c := t.Tokens[o].Head
		if !t.Is(o, "orphan") || c < 0 || c > o || !t.Is(c, "conj") || t.NameAt(c) < 0 && t.Tokens[c].UPOS != "PROPN" || preposition(t, o) != "of" || t.Child(o, "case") != c+1 {
			continue
		}
		v, cc := t.Tokens[c].Head, t.Child(c, "cc")
		if v < 0 || v > c || t.Tokens[v].UPOS != "VERB" || cc < v {
			continue
		}
		for _, n := range t.Children(v, "obl", "obj") {
			if n > v && n < cc && t.Phrase(n, nil)[len(t.Phrase(n, nil))-1] == cc-1 {
				attach(t, c, n, "conj")
				attach(t, o, c, "nmod")
				break
			}
		}
	}
}

// driedFor hangs how long something lasted on the verb right before it, and not on one that has a
// phrase of its own before that: "is cleaned in water, dried for two days and sold".
func driedFor(t *extract.Tree) {
	for o := range t.Tokens {
		v, m := t.Tokens[o].Head, t.Child(o, "case")
		if !t.Is(o, "obl") || v < 0 || v > o || m < 1 || t.Lower(m) != "for" || !syntax.TimeLike(t, o) {
			continue
		}
		c := m - 1
		if t.Is(c, "conj") && t.Tokens[c].Head == v && t.Tokens[c].UPOS == "VERB" && t.Child(c, "cc") < 0 && t.Child(v, "obl", "obj") > v && t.Child(v, "obl", "obj") < c {
			attach(t, o, c, "obl")
		}
	}
}

// runBy hangs a clause that tells who owns or runs something on the name right before it, and not on what
// that runs: "a bus operated by Rutas, which is owned by the army".
func runBy(t *extract.Tree) {
	for r := range t.Tokens {
		n := t.Tokens[r].Head
		if !t.Is(r, "acl:relcl") || n < 0 || n > r || !owning[syntax.Lemma(t, r)] || t.Child(r, "aux:pass") < 0 {
			continue
		}
		p := t.Child(n, "acl:")
		if p < n || p > r {
			continue
		}
		if g := t.Child(p, "obl:agent"); g > p && g < r && t.Tokens[g].UPOS == "PROPN" && !isName(t, g, extract.PER) && t.Lower(t.Phrase(g, nil)[len(t.Phrase(g, nil))-1]+2) == "which" {
			attach(t, r, g, "acl:relcl")
		}
	}
}

// owning are verbs of what is done to a firm or body.
var owning = lexicon.Words("own run control lead head manage base headquarter list found fund finance back chair supervise")

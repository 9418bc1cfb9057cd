package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// idiomAttribution is the attribution whose cue is the verb at i with its object: "took
// aim at the bill", "cast doubt on the count", "drew criticism from farmers".
func idiomAttribution(t *extract.Tree, s, i int) (extract.Attribution, bool) {
	if t.Tokens[i].UPOS != "VERB" || bidding(t, i) || hearer(t, i) {
		return extract.Attribution{}, false
	}
	if p, o, ok := received(t, i); ok {
		who := givers(t, i, o)
		if suffers[syntax.Lemma(t, i)] { // faced criticism: the noun alone says it
			first := syntax.Noun(t, o)[0]
			var by []int
			if who >= 0 {
				by = namedBy(t, i, who)
			}
			return attributionOf(t, s, o, p, who, by, max(first, i+1), o)
		}
		return idiomOf(t, s, i, p, who, o)
	}
	p, o, ok := idiom(t, i)
	if !ok {
		return extract.Attribution{}, false
	}
	last := o
	if p.prep <= o+longestGap {
		last = p.prep
	}
	return idiomOf(t, s, i, p, sourceOf(t, i, p), last)
}

// suffers are verbs that say nothing of how something is taken but that it is.
var suffers = lexicon.Words("face enjoy suffer endure meet win get receive generate invite take")

// longestGap is the most words between an idiom's noun and its preposition that the
// cue takes in: took aim on Tuesday at.
const longestGap = 4

// idiomOf is the attribution of p to who (-1 for nobody) by a cue from the group of
// the verb at i up to the token last.
func idiomOf(t *extract.Tree, s, i int, p part, who, last int) (extract.Attribution, bool) {
	first, end := cueWords(t, i, p.prep)
	var by []int
	if who >= 0 {
		by = namedBy(t, i, who)
	}
	return attributionOf(t, s, i, p, who, by, first, max(last, end))
}

// idiom is what the verb at i with its object o ascribes to its subject.
func idiom(t *extract.Tree, i int) (p part, o int, ok bool) {
	o = t.Child(i, "obj")
	if o < i || passive(t, i) {
		return p, o, false
	}
	d, ok := lexicon.Idioms[syntax.Lemma(t, i)][syntax.Lemma(t, o)]
	if !ok {
		return p, o, false
	}
	if _, noun := nounContent(t, o); noun && expresses[syntax.Lemma(t, i)] {
		return p, o, false // the noun is the cue
	}
	p = part{prep: -1, stance: d.Stance}
	for _, k := range slices.Concat(t.Children(o, "nmod", "acl"), t.Children(i, "obl", "advcl")) {
		m := t.Child(k, "case", "mark")
		if m > o && m < k && d.Preps[t.Lower(m)] && !syntax.TimeLike(t, k) && !occasion(t, k) {
			p.content, p.prep = t.Phrase(k, func(c int) bool { return c == m || writers(t, c) }), m
			return p, o, true
		}
	}
	return p, o, false
}

// received is how the subject of the verb at i is taken: "drew criticism", "came under
// fire for the delay". last is the noun that says so.
func received(t *extract.Tree, i int) (p part, last int, ok bool) {
	l := syntax.Lemma(t, i)
	if !lexicon.Receives[l] || passive(t, i) {
		return p, -1, false
	}
	o := t.Child(i, "obj")
	for _, k := range t.Children(i, "obl") {
		if w := syntax.Prep(t, k); l == "come" && w == "under" || l == "meet" && w == "with" {
			o = k
		}
	}
	s := syntax.OwnSubject(t, i)
	if o < i || s < 0 || !lexicon.Receptions[syntax.Lemma(t, o)] || t.Child(o, "nmod:poss") >= 0 || shareOf(t, o) || l == "meet" && t.Is(o, "obj") || l == "come" && t.Is(o, "obj") {
		return p, -1, false
	}
	p = part{prep: -1, stance: lexicon.Judgment, nobody: true, content: t.Phrase(s, nil)}
	for _, k := range slices.Concat(t.Children(o, "nmod", "acl"), t.Children(i, "obl", "advcl")) {
		if m := t.Child(k, "case", "mark"); m > o && (t.Lower(m) == "for" || t.Lower(m) == "over") && !syntax.TimeLike(t, k) {
			p.content = append(p.content, t.Phrase(k, said(t))...)
		}
	}
	return p, o, true
}

// givers is who takes the subject of the verb at i as its noun at o says: criticism
// from farmers. -1 where nobody is named.
func givers(t *extract.Tree, i, o int) int {
	for _, k := range slices.Concat(t.Children(o, "nmod"), t.Children(i, "obl")) {
		if w := syntax.Prep(t, k); w == "from" || w == "among" || w == "by" {
			return k
		}
	}
	return -1
}

// shareOf reports whether the noun at o is counted or one of arms: 5 percent support,
// more support, mortar fire.
func shareOf(t *extract.Tree, o int) bool {
	if l := syntax.Lemma(t, o); (l == "fire" || l == "attack") && t.Child(o, "compound") >= 0 {
		return true
	}
	return slices.ContainsFunc(t.Children(o, "compound", "nummod", "amod"), func(k int) bool {
		w := t.Lower(k)
		return t.Is(k, "nummod") || w == "percent" || w == "%" || w == "more" || w == "less" || w == "most"
	})
}

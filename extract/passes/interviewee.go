package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// interviewee is who answers in an interview whose answers name nobody: whoever tells,
// shares thoughts or is spoken to in what stands before the first turn or behind the last
// ("Lee sat down with the Herald", "The Herald spoke to Ann Lee"), else the one person who
// is named in full there. Nobody where there are two, and never who writes or is talked to.
func interviewee(d *extract.Doc) voice {
	var told, named []voice
	for s := range d.Trees {
		t := &d.Trees[s]
		if d.Article.Blocks[t.Block].Speaker != "" {
			continue
		}
		for n, x := range t.Names {
			if x.Type != extract.PER || writes(d, t, x) {
				continue
			}
			i := nameHeadOf(t, n)
			if listens(t, i) {
				continue
			}
			a := speaker(t, s, i)
			if v := tellerVerb(t, i); v >= 0 {
				told = append(told, voice{&a, s, v})
			} else if len(formsOf(t, x)) > 1 && t.Root() >= 0 {
				named = append(named, voice{&a, s, t.Root()})
			}
		}
	}
	if v, ok := onePerson(d, told); ok {
		return v
	}
	if len(told) > 0 {
		return voice{}
	}
	v, _ := onePerson(d, named)
	return v
}

// onePerson is the first of the voices where all are one person's, by the last words of
// their names.
func onePerson(d *extract.Doc, vs []voice) (voice, bool) {
	for _, v := range vs[min(1, len(vs)):] {
		if nameOf(d, *v.speaker) != nameOf(d, *vs[0].speaker) {
			return voice{}, false
		}
	}
	if len(vs) == 0 {
		return voice{}, false
	}
	return vs[0], true
}

// tellerVerb is the verb by which the person at i gives an interview, -1 for none: "Lee tells
// of the firm", "we spoke to Lee", "sat down with the director, Ann Lee", "interviewed Lee".
func tellerVerb(t *extract.Tree, i int) int {
	for n := 0; n < len(t.Tokens) && t.Is(i, "appos", "flat", "compound"); n++ { // the CEO of the fund, Ann Lee
		i = t.Tokens[i].Head
	}
	h := t.Tokens[i].Head
	if h < 0 {
		return -1
	}
	if t.Is(i, "nmod") && syntax.Lemma(t, h) == "interview" && syntax.Prep(t, i) == "with" {
		return h
	}
	l := syntax.Lemma(t, h)
	switch {
	case t.Tokens[h].UPOS != "VERB":
		return -1
	case t.Is(i, "nsubj") && tells[l] && !slices.ContainsFunc(t.Children(h, "obl"), func(c int) bool { return namesPerson(t, c) }):
		return h
	case t.Is(i, "obl", "nmod") && talks[l] && (syntax.Prep(t, i) == "to" || syntax.Prep(t, i) == "with"),
		t.Is(i, "obj", "nsubj:pass") && (l == "interview" || l == "ask"):
		return h
	}
	return -1
}

// listens reports whether the person at i is whom he or she who was told of before gives
// the interview: "She talked to Ann Lee at her home".
func listens(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	if h < 0 || !t.Is(i, "obl") || !talks[syntax.Lemma(t, h)] {
		return false
	}
	s := t.Child(h, "nsubj")
	return s >= 0 && (t.Lower(s) == "he" || t.Lower(s) == "she")
}

// tells and talks are verbs for what is done by who gives an interview, and by who
// leads one.
var (
	tells = lexicon.Words("tell share discuss answer explain reflect talk speak chat")
	talks = lexicon.Words("talk speak sit chat catch converse")
)

// namesPerson reports whether the token i is of a person's name.
func namesPerson(t *extract.Tree, i int) bool {
	n := t.NameAt(i)
	return n >= 0 && t.Names[n].Type == extract.PER
}

// writes reports whether the name x of t is that of who wrote the article, or of
// somebody whom it calls a journalist.
func writes(d *extract.Doc, t *extract.Tree, x extract.Name) bool {
	name := strings.Join(formsOf(t, x), " ")
	if slices.Contains(d.Article.Authors, name) {
		return true
	}
	for k := x.First; k < x.Last; k++ {
		for _, c := range append(t.Children(k, "appos", "compound"), t.Tokens[k].Head) {
			if c >= 0 && reporters[syntax.Lemma(t, c)] {
				return true
			}
		}
	}
	return false
}

var reporters = lexicon.Words("journalist reporter correspondent editor interviewer columnist contributor")

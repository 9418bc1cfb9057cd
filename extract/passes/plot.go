package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// invented reports whether p tells what happens in a story: in "The film follows four girls
// who have to stop a flood" nobody has to. What stands in the past may have been so ("a
// play about three miners who died in 1956").
func invented(d *extract.Doc, p *extract.Proposition) bool {
	if p.Tense == extract.Past || p.Tense == extract.Perfect {
		return false
	}
	t := &d.Trees[p.Sentence]
	f := describing(t, p.Head)
	if f < 0 || t.Tokens[f].Head < 0 {
		return false
	}
	story := false
	for i, n := t.Tokens[f].Head, 0; i >= 0 && n < len(t.Tokens); i, n = t.Tokens[i].Head, n+1 {
		if t.Tokens[i].UPOS == "VERB" || t.Child(i, "cop") >= 0 {
			if told := tellsStory(d, p.Sentence, i, story); told || describing(t, i) < 0 {
				return told
			}
			continue // follows a cook who wakes up in the body of a king living in Rome
		}
		story = story || stories[syntax.Lemma(t, i)]
		if (fictions[syntax.Lemma(t, i)] || story && t.Is(i, "nsubj", "obj", "root")) && i < f && t.Tokens[f].Head != i {
			return true // a novel about a nurse who flees Prague
		}
	}
	return false
}

// tellsStory reports whether the predicate at v of sentence s tells what a work of fiction is
// about; story says whether what it tells stands under a word for a story.
func tellsStory(d *extract.Doc, s, v int, story bool) bool {
	t := &d.Trees[s]
	l := syntax.Lemma(t, v)
	about := t.Child(v, "cop") >= 0 && syntax.Prep(t, v) == "about"
	subj := syntax.OwnSubject(t, v)
	if subj < 0 || !about && !tellers[l] && !(l == "tell" && story) {
		return false
	}
	if t.Lower(subj) == "it" {
		return story || fictionBefore(d, s)
	}
	if l == "play" {
		o := t.Child(v, "obj")
		return o >= 0 && syntax.Personal(t, o)
	}
	return slices.ContainsFunc(t.Conjuncts(subj), func(c int) bool { return fictions[syntax.Lemma(t, c)] })
}

// fictionBefore reports whether the sentence before s speaks of a work of fiction.
func fictionBefore(d *extract.Doc, s int) bool {
	if s == 0 {
		return false
	}
	t := &d.Trees[s-1]
	for i := range t.Tokens {
		if t.Tokens[i].UPOS == "NOUN" && fictions[syntax.Lemma(t, i)] {
			return true
		}
	}
	return false
}

var (
	fictions = lexicon.Words("film movie novel play series drama comedy thriller sitcom musical opera fantasy romance western blockbuster story tale novella miniseries mini-series cartoon anime manga videogame fable sequel prequel screenplay soap telenovela")
	stories  = lexicon.Words("story tale adventure adventures exploits misadventures")
	tellers  = lexicon.Words("follow star feature depict portray center centre focus revolve chronicle play")
)

package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// phraseAttribution is the attribution of a clause by a phrase without a verb, whose
// noun is at i: in the opinion of many doctors, by one estimate, per the health
// ministry, in the Monmouth poll, in a report of the agency. The cue is the
// preposition with the noun, where somebody else is named beside it, else the
// preposition alone.
func phraseAttribution(t *extract.Tree, s, i int) (extract.Attribution, bool) {
	m := t.Child(i, "case")
	v := t.Tokens[i].Head
	if m < 0 || m > i || v < 0 || !t.Is(i, "obl", "nmod", "obl:agent") || syntax.KindOf(t, v) == syntax.None {
		return extract.Attribution{}, false
	}
	who, force := phraseSource(t, i, m, v)
	if who < 0 {
		return extract.Attribution{}, false
	}
	phrase := t.Phrase(i, nil)
	content := slices.DeleteFunc(phraseContent(t, i, v), func(k int) bool { return slices.Contains(phrase, k) })
	if len(content) == 0 {
		return extract.Attribution{}, false
	}
	a := speaker(t, s, who)
	by := slices.DeleteFunc(namedBy(t, i, who), func(k int) bool { return k == m || t.Is(k, "case") && t.Tokens[k].Head == who })
	return extract.Attribution{Sentence: s, Word: i, Source: a, By: t.SpanOf(by), Cue: t.Tokens[m].Span, Stance: extract.Speech, Force: force, Content: runs(t, content)}, true
}

// phraseSource is who stands behind the phrase at i with the preposition m on the verb
// at v, and how far what they stand for is the article's word. -1 for nobody.
func phraseSource(t *extract.Tree, i, m, v int) (int, extract.Force) {
	l := syntax.Lemma(t, i)
	holder := t.Child(i, "nmod:poss")
	if holder < 0 {
		for _, k := range t.Children(i, "nmod") {
			if p := syntax.Prep(t, k); p == "of" || p == "from" {
				holder = k
				break
			}
		}
	}
	front := i < v && offset(t, i)
	if d := t.Child(i, "det"); d >= 0 && (t.Lower(d) == "any" || l == "measure" && t.Lower(d) != "one") {
		return -1, "" // by any measure, by that measure
	}
	switch p := t.Lower(m); {
	case p == "in" && (views[l] && !(l == "account" && t.Child(i, "compound") >= 0) || t.Lower(i) == "words") && holder >= 0:
		return holder, extract.Claims
	case p == "to" && front && (somebody[t.Lower(i)] || t.Tokens[i].XPOS == "NNS" && sentient(t, i)) && t.Child(v, "cop") >= 0:
		return i, extract.Claims // to many, the race is lost
	case p == "for" && front && inHisView(t, i, v):
		return i, extract.Claims // for him, the law is a mistake
	case p == "in" && l == "survey", p == "in" && l == "poll" && (pollster(t, i) || t.Child(i, "acl") > i && !electing[syntax.Lemma(t, v)]), p == "in" && front && holder >= 0 && papers[l]:
		if known := reportsItself(t, v); known {
			return -1, ""
		}
		return i, extract.Sources
	case p == "by" && ownAccount[l] && front && holder >= 0 && t.Tokens[holder].UPOS == "PRON" && syntax.SubjectOf(t, v) > i:
		return syntax.SubjectOf(t, v), extract.Claims // by his own account, Lund drank
	case p == "by" && accounts[l] && (holder >= 0 || t.Child(i, "det", "nummod", "amod") >= 0) && (!passive(t, v) || front || offset(t, i)):
		if h := t.Child(i, "nmod:poss"); h >= 0 {
			if j := syntax.OwnSubject(t, v); t.Tokens[h].UPOS == "PRON" && j > i {
				h = j // by his own account, Reed left
			}
			return h, extract.Sources
		}
		return i, extract.Sources
	case p == "per" && !countedOne(t, i) && (t.NameAt(i) >= 0 || t.Child(i, "det", "nmod:poss") >= 0 && !habits[l] || lexicon.Bodies[l] || lexicon.Documents[l]) && t.Child(i, "nummod") < 0 && !syntax.TimeLike(t, i) && l != "cent":
		return i, extract.Sources
	}
	return -1, ""
}

// countedOne reports whether the noun at i counts by ones of its kind, each of which says nothing:
// 55 jobs per a single project.
func countedOne(t *extract.Tree, i int) bool {
	d, l := t.Child(i, "det"), syntax.Lemma(t, i)
	if d < 0 || lexicon.Bodies[l] || lexicon.Documents[l] {
		return false
	}
	w := t.Lower(d)
	return w == "a" || w == "an" || w == "each" || w == "every" || w == "any"
}

// phraseContent is what the phrase at i on the verb at v is the source of: as far as
// an "according to" there reaches.
func phraseContent(t *extract.Tree, i, v int) []int {
	if t.Is(syntax.First(t, v), "acl:relcl") {
		return t.Phrase(v, func(k int) bool { return t.Is(k, "cc") && t.Tokens[k].Head == v })
	}
	return accordingContent(t, i)
}

// offset reports whether a comma parts the phrase at i from its clause.
func offset(t *extract.Tree, i int) bool {
	toks := t.Phrase(i, func(k int) bool { return t.Is(k, "punct") })
	f, l := toks[0], toks[len(toks)-1]
	return l+1 < len(t.Tokens) && t.Tokens[l+1].Form == "," && (f == 0 || f == 1 || t.Tokens[f-1].Form == ",") || f > 0 && t.Tokens[f-1].Form == "," && ends(t, i)
}

// pollster reports whether a name or a word of its trade tells the poll at i from an
// election: the Monmouth poll, an exit poll.
func pollster(t *extract.Tree, i int) bool {
	for _, k := range t.Children(i, "compound", "nmod:poss", "amod", "nmod") {
		if n := t.NameAt(k); n >= 0 && t.Names[n].Type != extract.LOC || n < 0 && t.Tokens[k].UPOS == "PROPN" || pollWords[t.Lower(k)] {
			return true
		}
	}
	return false
}

// reportsItself reports whether the verb at v says what is told in a report: in the
// report, scientists warned.
func reportsItself(t *extract.Tree, v int) bool {
	_, known := cueOf(t, v)
	return known || lexicon.Says[syntax.Lemma(t, v)] || lexicon.Thinks[syntax.Lemma(t, v)] || lexicon.Factive[syntax.Lemma(t, v)]
}

var (
	views     = lexicon.Words("opinion view estimation telling account eye eyes judgment judgement assessment version")
	papers    = lexicon.Words("report study audit analysis complaint lawsuit indictment filing affidavit memo bulletin survey communique communiqué")
	accounts  = lexicon.Words("account estimate count reckoning report admission calculation tally projection measure telling")
	pollWords = lexicon.Words("opinion exit tracking average latest recent new national telephone online weekly monthly")
)

// electing are verbs for what is done in a poll that is an election.
var electing = lexicon.Words("elect win lose vote choose return defeat beat oust trounce run stand compete contest")

// ownAccount are accounts that are those of who is named before them.
var ownAccount = lexicon.Words("account admission telling")

// habits are what is done per, and nobody who says it: per the annual custom.
var habits = lexicon.Words("custom tradition usual norm rule schedule agreement practice routine law contract deal treaty terms capita instruction request order demand need wish")

// inHisView reports whether the person at i, for whom something is so in the clause at v, holds it to
// be so: "For Diaz, a doctor in Quito, the law is a mistake". Not where the clause tells of
// the person himself: "For Lee, it is his third title".
func inHisView(t *extract.Tree, i, v int) bool {
	n := t.NameAt(i)
	if w := t.Lower(i); w != "him" && w != "her" && (n < 0 || t.Names[n].Type != extract.PER) {
		return false
	}
	s := syntax.OwnSubject(t, v)
	if s < i || t.Tokens[s].UPOS == "PRON" || t.Child(v, "obl:agent", "expl") >= 0 {
		return false
	}
	f := v
	for _, a := range t.Children(v, "aux", "cop", "aux:pass") {
		f = min(f, a)
	}
	if x := t.Tokens[f].XPOS; x != "VBZ" && x != "VBP" {
		return false
	}
	return !slices.ContainsFunc(span(i+1, len(t.Tokens)), func(k int) bool { return hisOwn[t.Lower(k)] })
}

var hisOwn = lexicon.Words("he him his himself she her herself this today tomorrow")

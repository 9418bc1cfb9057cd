package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// foregone settles what a participle behind "after" tells under what is planned. "Kenya
// will host the games, after postponing them because of floods" tells of what is over,
// "will retire after finishing the survey" of what is to come; "will reopen after
// spending two years under scaffolding" of either, and p is dropped.
func foregone(d *extract.Doc, p *extract.Proposition) {
	if tookTo(&d.Trees[p.Sentence], p.Head) {
		p.Tense = extract.Past
	}
	t := &d.Trees[p.Sentence]
	if p.Modality != extract.Expected && p.Modality != extract.Planned || !afterDoing(t, syntax.First(t, p.Head)) {
		return
	}
	switch {
	case over(d, p) || unsought[syntax.Lemma(t, p.Head)] || caused(p) || befalls[syntax.Lemma(t, t.Tokens[syntax.First(t, p.Head)].Head)]:
		p.Modality, p.Tense = extract.Actual, extract.Past
	case !toCome(d, p) && !completes[syntax.Lemma(t, p.Head)]:
		p.Dropped = "before what is planned, or planned with it"
	}
}

// afterDoing reports whether the clause at i is a participle behind "after" without an
// auxiliary.
func afterDoing(t *extract.Tree, i int) bool {
	return t.Is(i, "advcl") && t.Tokens[i].XPOS == "VBG" && mark(t, i) == "after" && t.Child(i, "aux") < 0
}

// unsought are verbs for what nobody plans and then does something else.
var unsought = lexicon.Words("lose fail suffer sustain miss reject refuse postpone deny struggle fall slip break injure tear rupture contract plead crash collapse withdraw upset anger cancel overspend default")

// befalls are verbs for what is in store for somebody for what was before: will miss the game
// after picking up a card.
var befalls = lexicon.Words("miss undergo sideline")

// completes are verbs for what one sees through before one goes on: will leave after finishing
// the survey.
var completes = lexicon.Words("finish complete conclude wrap")

// caused reports whether p names the cause of what it tells, as who tells of what is over does.
func caused(p *extract.Proposition) bool {
	for _, a := range p.Args {
		if a.Role == extract.RoleCause || a.Prep == "because of" || a.Prep == "due to" {
			return true
		}
	}
	return false
}

// toCome reports whether p has a time that was still to come when the article appeared.
func toCome(d *extract.Doc, p *extract.Proposition) bool {
	for _, a := range p.Args {
		for _, x := range d.Times {
			if a.Role == extract.RoleTime && x.Overlaps(a.Span) && !d.Article.Published.IsZero() && x.Start.After(d.Article.Published) {
				return true
			}
		}
	}
	return false
}

// comesRound reports whether the clause at i tells of what comes in the course of time: a
// term that ends, a child that turns ten, what has a date. Of other things that somebody
// waits for it is open whether they come.
func comesRound(t *extract.Tree, i int) bool {
	return elapses[syntax.Lemma(t, i)] && t.Child(i, "aux:pass") < 0 || slices.ContainsFunc(t.Children(i, "obl", "obl:unmarked", "nmod:unmarked", "advmod"), func(c int) bool { return syntax.TimeLike(t, c) })
}

var elapses = lexicon.Words("end begin start expire finish conclude close open reopen run turn elapse mature kick commence return retire leave arrive")

// aimedAt reports whether the verb at h, or the one that its adjective goes with, is a gerund
// of what is only aimed at: a focus on ensuring that, worked at making sure that.
func aimedAt(t *extract.Tree, h int) bool {
	if t.Is(h, "xcomp") && t.Tokens[h].UPOS == "ADJ" && t.Tokens[h].Head >= 0 {
		h = t.Tokens[h].Head
	}
	switch w := mark(t, h); w {
	case "on", "of", "for", "at", "towards", "toward", "about":
		return t.Tokens[h].XPOS == "VBG" && t.Is(h, "advcl", "acl", "nmod", "obl")
	}
	return false
}

// focuses are verbs with a preposition for what somebody wants to bring about.
var focuses = lexicon.Words("aim target gear direct focus concentrate work")

// unsureHow reports whether the clause at i tells how or where something will be, which what
// is said of it by the word l leaves open: it is unclear how the town will pay.
func unsureHow(t *extract.Tree, i int, l string) bool {
	if h := t.Tokens[i].Head; h >= 0 && l == "say" && negatedAt(t, h) {
		return hasModal(t, i) && slices.ContainsFunc(t.Children(i, "advmod"), func(c int) bool { return c < i && t.Tokens[c].XPOS == "WRB" }) // could not say when flights would resume
	}
	return clarity[l] && hasModal(t, i) && slices.ContainsFunc(t.Children(i, "advmod"), func(c int) bool { return c < i && (t.Lower(c) == "how" || t.Lower(c) == "when") })
}

var clarity = lexicon.Words("clear unclear certain uncertain obvious evident sure unsure")

// foreseen reports whether the verb at v is the "see" of those who forecast: analysts see
// inflation ending the year at 85 percent.
func foreseen(t *extract.Tree, v int) bool {
	s := syntax.SubjectOf(t, v)
	return syntax.Lemma(t, v) == "see" && s >= 0 && forecasters[syntax.Lemma(t, s)]
}

var forecasters = lexicon.Words("analyst economist forecaster bank agency researcher scientist expert model forecast projection pollster poll broker trader market investor")

// tookTo reports whether the infinitive at i is what something took somebody: "It took two
// years for the council to approve the plan" tells that it approved it.
func tookTo(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	return h >= 0 && h < i && t.Is(i, "csubj") && t.Lower(h) == "took" && t.Child(h, "expl") >= 0 && t.Child(h, "aux") < 0
}

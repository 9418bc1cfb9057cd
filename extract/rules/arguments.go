package rules

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// arguments are the objects, obliques, complements and adverbs of verb v.
func arguments(t *extract.Tree, v int, g group) []extract.Argument {
	var out []extract.Argument
	x, clause := extraposed(t, v)
	mark := t.Child(v, "mark")
	if x >= 0 {
		out = append(out, syntax.ClauseArgument(t, clause, extract.RoleComplement))
	}
	for _, c := range t.Children(v) {
		if s := syntax.OwnSubject(t, v); s > c && slices.Contains(ofWhole(t, s), c) {
			continue // of the 200 injured, 50 were police
		}
		if askedAbout(t, c) {
			out = append(out, asked(t, c))
			continue
		}
		if a, ok := butOnly(t, v, c); ok {
			out = append(out, a)
			continue
		}
		if askedBehind(t, c) {
			a := asked(t, c)
			a.Prep = syntax.Prep(t, c)
			a.Tokens = slices.DeleteFunc(a.Tokens, func(k int) bool { return k < c })
			a.Span, a.Text = t.SpanOf(a.Tokens), t.Words(a.Tokens)
			out = append(out, a)
			continue
		}
		if slices.Contains(g.toks, c) || slices.Contains(g.chain, c) || loneQuestion(t, c) {
			continue
		}
		if x >= 0 && (c == clause || t.Lower(c) == "it") || c < mark && mark < v && !t.Is(c, "obj") && !(t.Lower(mark) == "to" && t.Is(c, "advcl")) {
			continue // "A few hours before the jet crashed": no time of the crash; but: if he fails, the court is to seize it
		}
		switch {
		case t.Is(c, "obj") && lexicon.Unreal[syntax.Lemma(t, v)] && gerund(t, v, c) >= 0: // envisioned Ukraine ceding
			out = append(out, scene(t, c, gerund(t, v, c)))
		case t.Is(c, "advcl", "xcomp") && g.parts[0] == "leave" && g.passive && c == v+1 && t.Tokens[c].XPOS == "VBG": // may be left wondering
			out = append(out, syntax.ClauseArgument(t, c, extract.RoleComplement))
		case caughtAt(t, c, g):
			out = append(out, syntax.ClauseArgument(t, c, extract.RoleComplement))
		case t.Is(c, "xcomp") && g.parts[0] == "leave" && !g.passive && t.Child(v, "obj") >= 0 && leftDoing(t, v, t.Child(v, "obj")) == c:
			// part of the scene that its object begins
		case t.Is(c, "obj") && g.parts[0] == "leave" && leftDoing(t, v, c) >= 0: // left thousands sleeping in tents
			out = append(out, scene(t, c, leftDoing(t, v, c)))
		case t.Is(c, "obj") && g.parts[0] == "have" && had(t, c):
			out = append(out, scene(t, c, gerund(t, v, c)))
		case t.Is(c, "obj", "obl:unmarked") && result(t, c):
			out = append(out, syntax.Phrase(t, c, sets(t, c), extract.RoleManner))
		case syntax.DeniesClause(t, c):
			// the group is negated: under no circumstances
		case t.Is(c, "obj") && nothing[t.Lower(c)] && nounChild(t, c, "of") < 0:
			// the group is negated: he did not say anything
		case t.Is(c, "obj") && t.Tokens[c].XPOS == "JJR" && t.Child(v, "obj") < c && setApart(t, c):
			// borrowed a billion, more than they had
		case t.Is(c, "obj"):
			out = append(out, between(t, c, syntax.Argument(t, c, extract.RoleObject)))
		case t.Is(c, "iobj"):
			out = append(out, syntax.Argument(t, c, extract.RoleRecipient))
		case t.Is(c, "obl") && syntax.Prep(t, c) == "including":
			// some of what a noun before names
		case t.Is(c, "obl") && (strings.HasPrefix(syntax.Prep(t, c), "than ") || t.Child(c, "mark") > v && t.Lower(t.Child(c, "mark")) == "than"):
			// more in Ohio than in Iowa: it is no place of the event
		case t.Is(c, "obl") && absolute(t, c):
			// …, with Lee calling it a sham: what Lee does beside it
		case t.Is(c, "obl") && c < v && syntax.Prep(t, c) == "of" && c < syntax.OwnSubject(t, v) && !amongThem(t, c, syntax.OwnSubject(t, v)):
			// of the 2.8 million who voted, 85% were in favour: it is a part of the subject
		case t.Is(c, "obl") && ofMain(t, c, v):
			// who chaired the panel, on Thursday said: the time is when it was said
		case t.Is(c, "obl") && behindAside(t, c, v):
			// sacrificing a forest, often called a bomb, along with nine parks: it belongs to the verb before
		case t.Is(c, "obl") && c < v && slices.ContainsFunc(t.Children(c, "amod"), func(k int) bool { return t.Lower(k) == "due" }):
			// the review, due next month, must help: the review is due
		case t.Is(c, "obl") && besideSubject(t, c, v):
			// The trial, for a phrase in Swahili, began: it began for nothing
		case t.Is(c, "obl") && syntax.Excluded(t, c):
			// joined not as a member but in his own name
		case t.Is(c, "obl") && notFor(t, c):
			// Not for the faint-hearted, the dish has chillies
		case t.Is(c, "obl") && len(t.Arc) == len(t.Tokens) && t.Arc[c] < doubtful && !t.Is(c, "obl:agent") && t.Child(c, "case") != v+1:
			// as likely as not it belongs elsewhere
		case t.Is(c, "obl", "nmod"):
			a := syntax.Argument(t, c, syntax.RoleOf(t, c))
			if a.Role == extract.RoleTime {
				a = timeArgument(t, c)
				if a.Prep == "for" && t.Child(c, "case") == v+1 && wantsFor[syntax.Lemma(t, v)] {
					a = syntax.Argument(t, c, extract.RoleOblique)
				}
			}
			if a.Prep == "" && a.Role == extract.RoleOblique {
				if !t.Is(c, "obl:unmarked", "nmod:unmarked") {
					continue
				}
				if measured(t, c) { // fell 3.4 percent
					a.Role = extract.RoleObject
				}
			}
			if a.Role == extract.RoleTime && a.Prep == "after" && t.Child(c, "case") == v+1 && namesAfter[syntax.Lemma(t, v)] && !syntax.TimeLike(t, c) {
				a = syntax.Argument(t, c, extract.RoleOblique)
			}
			a = between(t, c, a)
			if strings.HasPrefix(a.Prep, "according") {
				a.Role = extract.RoleSource
			}
			if discourse[a.Prep+" "+strings.ToLower(a.Text)] || thisWay(t, a, g) {
				continue
			}
			out = append(out, a)
		case t.Is(c, "ccomp"):
			if !slices.ContainsFunc(out, func(a extract.Argument) bool { return t.Is(a.Head, "ccomp") }) {
				out = append(out, withWhat(t, v, syntax.ClauseArgument(t, c, extract.RoleComplement)))
			}
		case t.Is(c, "xcomp") && lexicon.Unreal[syntax.Lemma(t, v)] && t.Child(v, "obj") >= 0 && t.Tokens[c].XPOS == "VBG":
			// with its subject in the scene
		case t.Is(c, "xcomp") && syntax.Lemma(t, c) == "be" && t.Child(c, "xcomp", "obj") < 0:
			// "will have to be a part": the predicate hangs elsewhere
		case t.Is(c, "xcomp"):
			out = append(append(out, openComplement(t, c)), ofState(t, v, c)...)
		case t.Is(c, "advcl"):
			if a, ok := adverbialArgument(t, c); ok {
				out = append(out, a)
			}
		case t.Is(c, "advmod"):
			out = append(out, adverb(t, c)...)
		}
	}
	return out
}

// notFor reports whether the phrase at c, set off by a comma, is denied in itself: "Not for
// the faint-hearted, this dish has chillies", "they live in Paris, not in London", "though not
// to a great extent, it has".
func notFor(t *extract.Tree, c int) bool {
	m := t.Child(c, "case")
	if m < 1 || m > c || t.Lower(m-1) != "not" {
		return false
	}
	if m > 1 && t.Tokens[m-2].Form != "," && !syntax.QuoteMarks[t.Tokens[m-2].Form] {
		return conceding[t.Lower(m-2)]
	}
	v := t.Tokens[c].Head
	a, s := t.Child(v, "aux", "cop"), syntax.OwnSubject(t, v)
	return a < 0 || s < 0 || a > s // but: Not in this town will you find
}

// conceding are the words behind which "not" only takes a phrase out of what is said.
var conceding = lexicon.Words("but albeit though although if yet")

// besideSubject reports whether the phrase at c stands between commas right behind the subject
// of the verb at v and tells more of that: "The film, about two sisters, opened in May".
func besideSubject(t *extract.Tree, c, v int) bool {
	m, s := t.Child(c, "case"), syntax.OwnSubject(t, v)
	if m < 2 || s < 0 || s > m || c > v || m > c || !ofSubject[t.Lower(m)] || syntax.TimeLike(t, c) || t.Tokens[m-1].Form != "," || !t.Under(m-2, s) && m-2 != s {
		return false
	}
	p := t.Phrase(c, func(k int) bool { return t.Is(k, "punct") })
	last := p[len(p)-1]
	return last+1 < v && (t.Tokens[last+1].Form == "," || last+2 < v && t.Tokens[last+2].Form == "," || t.Tokens[last].Form == ",")
}

// ofSubject are prepositions that between commas behind a subject tell of that what it is,
// and not of the verb how.
var ofSubject = lexicon.Words("for about with without of between")

// ofMain reports whether the time at c, behind the comma that ends the relative clause at v,
// stands right before the verb around it: Lee, who chaired the panel, on Thursday said.
func ofMain(t *extract.Tree, c, v int) bool {
	n := t.Tokens[syntax.First(t, v)].Head
	if c < v || !t.Is(syntax.First(t, v), "acl:relcl") || n < 0 || !syntax.TimeLike(t, c) {
		return false
	}
	ph := t.Phrase(c, func(k int) bool { return t.Is(k, "punct") })
	m, f := t.Tokens[n].Head, ph[0]
	next := ph[len(ph)-1] + 1
	return m >= 0 && f > 0 && t.Tokens[f-1].Form == "," && next < len(t.Tokens) && (next == m || t.Is(next, "aux", "cop", "advmod") && t.Tokens[next].Head == m)
}

// behindAside reports whether the phrase at c stands behind the comma that closes a participle
// or relative clause around the verb at v, which a comma opens: opened the reserves, which
// are said to exceed a trillion, to an audit.
func behindAside(t *extract.Tree, c, v int) bool {
	for n := 0; n < len(t.Tokens) && t.Is(v, "xcomp", "ccomp") && t.Tokens[v].Head >= 0; n++ {
		v = t.Tokens[v].Head
	}
	return c > v && t.Is(v, "acl") && setApart(t, v) && setApart(t, c) && syntax.RoleOf(t, c) != extract.RoleTime
}

// setApart reports whether a comma stands right before the phrase of token c.
func setApart(t *extract.Tree, c int) bool {
	for _, k := range t.Phrase(c, func(k int) bool { return t.Is(k, "punct") }) {
		return k > 0 && t.Tokens[k-1].Form == ","
	}
	return false
}

// absolute reports whether the phrase at c, behind a comma, only names who does something
// beside its clause: "…, with police guarding the gate".
func absolute(t *extract.Tree, c int) bool {
	m := t.Child(c, "case")
	if m < 1 || m > c || t.Lower(m) != "with" || t.Tokens[m-1].Form != "," {
		return false
	}
	g := t.Child(c, "acl:")
	return g > c && t.Tokens[g].XPOS == "VBG" && syntax.Restrictive(t, g)
}

var nothing = lexicon.Words("nothing nobody none")

// gerund is the present participle that says what the object i of verb v does,
// -1 for none.
func gerund(t *extract.Tree, v, i int) int {
	for _, c := range append(t.Children(i, "acl:"), t.Children(v, "xcomp")...) {
		if t.Is(c, "acl") && syntax.Infinitive(t, t.Child(v, "xcomp")) {
			continue // urged drivers using the bridge to slow down
		}
		if t.Tokens[c].XPOS == "VBG" && c > i {
			return c
		}
	}
	return -1
}

// leftDoing is what the object at c of "leave" at v is left doing: left most citizens
// wondering. -1 for nothing.
func leftDoing(t *extract.Tree, v, c int) int {
	if x := gerund(t, v, c); x >= 0 {
		return x
	}
	for _, x := range t.Children(v, "advcl") {
		if ph := t.Phrase(x, nil); t.Tokens[x].XPOS == "VBG" && x > c && ph[0] == x && slices.Contains(t.Phrase(c, nil), x-1) && t.Child(x, "mark") < 0 {
			return x
		}
	}
	return -1
}

// had reports whether the object at c of "have" is what somebody has others do: "had
// millions of people watching him", but not "has a shop selling tea".
func had(t *extract.Tree, c int) bool {
	v := t.Tokens[c].Head
	g := gerund(t, v, c)
	if g < 0 || !syntax.Restrictive(t, g) {
		return false
	}
	for _, o := range t.Children(g, "obj") {
		if w := t.Lower(o); t.Tokens[o].UPOS == "PRON" && (w == "him" || w == "her" || w == "them" || w == "me" || w == "us" || w == "it") {
			return true
		}
	}
	return false
}

// scene is an object with what it does as one complement: "Ukraine ceding the
// Donbas to Russia".
func scene(t *extract.Tree, object, verb int) extract.Argument {
	a := syntax.ClauseArgument(t, verb, extract.RoleComplement)
	a.Tokens = dedup(append(a.Tokens, syntax.List(t, object)...))
	a.Span, a.Text = t.SpanOf(a.Tokens), t.Words(a.Tokens)
	return a
}

// measured reports whether the noun at c is counted: 3.4 percent, 30 million euros.
func measured(t *extract.Tree, c int) bool {
	return t.Child(c, "nummod") >= 0 || t.Tokens[c].UPOS == "NUM"
}

// discourse are phrases that link sentences and say nothing of the event.
var discourse = phrases("on the one hand, on the other hand, on one hand, in fact, for example, for instance, of course, at least, at all, in addition, as a result, in the end, in turn, in particular, in general, on the contrary, by contrast, in contrast, at the same time, in other words, after all, above all, at last, in the meantime, for his part, for her part, for their part, for its part, in any case, as usual, as always, in total, by the way, to be sure, no doubt, in short, in effect, as well, by way of example, to the contrary, as such, by the same token, in the same vein, on the whole, all in all")

func phrases(s string) lexicon.Set {
	m := lexicon.Set{}
	for _, p := range strings.Split(s, ", ") {
		m[p] = true
	}
	return m
}

// thisWay reports whether the phrase a of the verb of g points at how something is done, which
// the text tells elsewhere: responded in this way to the question. What is not done, or only
// may be, so may be done otherwise.
func thisWay(t *extract.Tree, a extract.Argument, g group) bool {
	d := t.Child(a.Head, "det")
	return a.Prep == "in" && wayNouns[syntax.Lemma(t, a.Head)] && d >= 0 && (t.Lower(d) == "this" || t.Lower(d) == "that") && len(t.Children(a.Head)) == 2 &&
		g.mod == extract.Actual && !g.negated
}

var wayNouns = lexicon.Words("way manner fashion vein spirit")

// result reports whether token c opens the result of a match: beat Valencia 3-1.
func result(t *extract.Tree, c int) bool {
	if m := t.Child(c, "nmod:unmarked", "compound"); m == c-1 && syntax.Month(t, m) {
		return false // proposed August 5-6
	}
	return t.Tokens[c].UPOS == "NUM" && c+2 < len(t.Tokens) && (t.Tokens[c+1].Form == "-" || t.Tokens[c+1].Form == "–") && t.Tokens[c+2].UPOS == "NUM"
}

// loneQuestion reports whether token c is a relative pronoun or a question word that takes
// the place of an argument: knew where; but not the predicate of a clause: knew that the
// school was where she had met him.
func loneQuestion(t *extract.Tree, c int) bool {
	if t.Is(c, "ccomp") && t.Child(c, "cop") >= 0 {
		return false
	}
	return syntax.IsRelative(t, c) || asks[t.Lower(c)] && t.Is(c, "obj", "ccomp", "obl")
}

// asks are words that alone are no argument: "examines how".
var asks = lexicon.Words("how what why when where which who whom whatever whoever")

// wantsFor are verbs whose "for" brings what is wanted, were it a stretch of time: the
// law called for 20 years in prison.
var wantsFor = lexicon.Words("call ask push press plead lobby opt vote campaign argue")

// doubtful is the probability of its arc under which a prepositional phrase is
// left out: of those below, fewer than half hang where the parser put them.
const doubtful = .3

// openComplement is the predicate at c that completes a verb: an adjective or
// noun as its object ("remain unclear"), an infinitive as its complement.
func openComplement(t *extract.Tree, c int) extract.Argument {
	if t.Tokens[c].UPOS == "VERB" || t.Child(c, "cop") >= 0 {
		return syntax.ClauseArgument(t, c, extract.RoleComplement)
	}
	if t.Tokens[c].UPOS == "ADJ" {
		toks := syntax.Trim(t, t.Phrase(c, func(k int) bool {
			return t.Tokens[k].Head == c && (t.Is(k, "conj", "cc") && !orMissing(t, c, k) || t.Is(k, "ccomp", "advcl", "parataxis", "obl", "mark") && !governedBy(t, k) && !comparedTo(t, c, k))
		}))
		return syntax.Phrase(t, c, toks, extract.RoleComplement)
	}
	if h := t.Tokens[c].Head; t.Child(c, "conj") > c && namings[syntax.Lemma(t, h)] {
		return syntax.Phrase(t, c, syntax.List(t, c), extract.RoleComplement) // a talk entitled “The reality and prospects of trade”
	}
	return syntax.Argument(t, c, extract.RoleComplement)
}

// ofState are the times, places and other phrases that the parser hung on the adjective at
// c that completes the verb at v: "remain available in Hong Kong" says so of nowhere else.
func ofState(t *extract.Tree, v, c int) (out []extract.Argument) {
	if t.Tokens[c].UPOS != "ADJ" || t.Child(c, "cop") >= 0 || t.Child(v, "obj", "aux:pass") >= 0 || t.Child(c, "conj") >= 0 {
		return nil
	}
	for _, k := range t.Children(c, "obl") {
		switch {
		case k < c || syntax.Prep(t, k) == "" || governedBy(t, k) || comparedTo(t, c, k) || setApart(t, k) || absolute(t, k):
		case len(t.Arc) == len(t.Tokens) && t.Arc[k] < doubtful:
		case syntax.RoleOf(t, k) == extract.RoleTime:
			out = append(out, timeArgument(t, k))
		default:
			out = append(out, syntax.Argument(t, k, syntax.RoleOf(t, k)))
		}
	}
	return out
}

// namings are verbs that a title or a name stands behind.
var namings = lexicon.Words("entitle title name call dub caption subtitle")

// comparedTo reports whether the phrase or clause at k is what the adjective at c is held
// against: as high as ever, more common than rain.
func comparedTo(t *extract.Tree, c, k int) bool {
	m := t.Child(k, "case", "mark")
	if p := syntax.Prep(t, k); m < c || m > k || !t.Is(k, "obl", "advcl") || p != "" && p != "as" && p != "than" {
		return false // higher for men than for women
	}
	for _, d := range t.Children(c, "advmod") {
		if w := t.Lower(d); d < c && (w == "as" && t.Lower(m) == "as" || (w == "more" || w == "less") && t.Lower(m) == "than") {
			return true
		}
	}
	return t.Lower(m) == "than" && t.Tokens[c].XPOS == "JJR"
}

// governedBy reports whether the phrase or clause at k is one that an adjective
// asks for: guilty of murder, guilty of murdering, responsible for making cars.
func governedBy(t *extract.Tree, k int) bool {
	m := t.Child(k, "case", "mark")
	if m < 0 || m > k || syntax.TimeLike(t, k) {
		return false
	}
	w := t.Lower(m)
	return w == "of" || w == "for" && t.Tokens[k].XPOS == "VBG" || t.Is(k, "obl") && (w == "to" || w == "with" || w == "about" || w == "for" && (wantFor[syntax.Lemma(t, t.Tokens[k].Head)] || t.Tokens[k].XPOS == "NNS"))
}

// wantFor are adjectives that say little without what they are for.
var wantFor = lexicon.Words("responsible liable accountable eligible suitable famous fit notorious ineligible unsuitable unfit unavailable available ready unprepared vital crucial essential important necessary useful grateful thankful desperate infamous renowned")

// timeArgument is the whole time phrase at c: "in March or April".
func timeArgument(t *extract.Tree, c int) extract.Argument {
	pre := t.Child(c, "case")
	toks := syntax.Trim(t, t.Phrase(c, func(k int) bool {
		return t.Tokens[k].Head == c && (k < pre || t.Is(k, "case", "acl:relcl", "advcl", "parataxis") || t.Is(k, "appos") && !syntax.TimeLike(t, k))
	}))
	a := syntax.Phrase(t, c, toks, extract.RoleTime)
	a.Prep = syntax.Prep(t, c)
	if m := t.Child(c, "nmod:unmarked", "obl:unmarked"); (a.Prep == "after" || a.Prep == "before" || a.Prep == "prior to") && m >= 0 && m == pre-1 && syntax.TimeLike(t, m) {
		a.Prep = strings.ToLower(t.Words(t.Phrase(m, nil))) + " " + a.Prep // three weeks before the election
	}
	return a
}

// means are prepositions by which a clause says how it was done: cured by using herbs,
// left without paying.
var means = lexicon.Words("by without")

// governed are prepositions by which a verb takes what somebody does: accused of
// bribing, prevented from entering.
var governed = lexicon.Words("of from into against about at on over for in with toward towards beyond")

// namesAfter are verbs whose "after" is no time: named after a goalkeeper.
var namesAfter = lexicon.Words("name call look model ask")

// between keeps both ends of the phrase at c: "between 20 and 30 million euros" is
// an amount, and a train runs between two towns, not between one.
func between(t *extract.Tree, c int, a extract.Argument) extract.Argument {
	if syntax.Prep(t, c) != "between" || a.Role == extract.RoleTime {
		return a
	}
	a.Tokens = syntax.List(t, c)
	if t.Tokens[c].UPOS != "PROPN" && measured(t, c) {
		a.Role, a.Prep = extract.RoleObject, ""
		a.Tokens = dedup(append(a.Tokens, t.Children(c, "case")...))
	}
	a.Span, a.Text = t.SpanOf(a.Tokens), t.Words(a.Tokens)
	return a
}

var temporal = lexicon.Words("after before when while since until once")

// adverb is a time or manner adverb as an argument; most adverbs of news say
// nothing about the event and give none.
func adverb(t *extract.Tree, c int) []extract.Argument {
	w := t.Lower(c)
	switch {
	case syntax.IsRelative(t, c) || w == "how" || w == "whereby" || degrees[w] || syntax.NeverSince(t, c):
		return nil
	case (w == "late" || w == "early") && (t.Lower(c+1) == "on" || t.Lower(c+1) == "in") && t.Child(t.Tokens[c].Head, "xcomp") > c:
		return nil // voted late on Thursday to remove him: not late to remove him
	case timeAdverbs[w], w == "then" && len(t.Children(c)) > 0 && t.Lower(c-1) == "back": // back then
		return []extract.Argument{syntax.Phrase(t, c, syntax.Trim(t, t.Phrase(c, nil)), extract.RoleTime)}
	case w == "first" && c+1 == t.Tokens[c].Head && t.Tokens[c+1].UPOS == "VERB" && t.Tokens[c+1].XPOS != "VB": // was first seen in Peru
		return []extract.Argument{syntax.Phrase(t, c, []int{c}, extract.RoleManner)}
	case w == "back" && c > t.Child(t.Tokens[c].Head, "obj") && t.Child(t.Tokens[c].Head, "obj") > t.Tokens[c].Head && givesBack[syntax.Lemma(t, t.Tokens[c].Head)]: // gave the money back
		return []extract.Argument{syntax.Phrase(t, c, []int{c}, extract.RoleManner)}
	case (w == "here" || w == "there") && hereSo(t, c): // beer is cheap here
		return []extract.Argument{syntax.Phrase(t, c, []int{c}, extract.RoleManner)}
	case w == "otherwise" && c == t.Tokens[c].Head+1 && t.Tokens[t.Tokens[c].Head].UPOS == "VERB": // the court ruled otherwise
		return []extract.Argument{syntax.Phrase(t, c, []int{c}, extract.RoleManner)}
	case places[w] && c > t.Tokens[c].Head && finishes[syntax.Lemma(t, t.Tokens[c].Head)]: // stood first in the rankings
		return []extract.Argument{syntax.Phrase(t, c, syntax.Trim(t, t.Phrase(c, nil)), extract.RoleManner)}
	case w == "well" && (c == t.Tokens[c].Head+1 || c+1 == t.Tokens[c].Head && t.Tokens[c+1].XPOS == "VBN" && t.Lower(c-1) != "as" || syntax.Lemma(t, t.Tokens[c].Head) == "wish") && (c < t.Tokens[c].Head || !deniedVerb(t, t.Tokens[c].Head)) && t.Lower(c+1) != "as" && t.Tokens[t.Tokens[c].Head].UPOS == "VERB": // the talks went well
		return []extract.Argument{syntax.Phrase(t, c, []int{c}, extract.RoleManner)}
	case lexicon.SkipAdverbs[w] || lexicon.HedgeAdverbs[w] || lexicon.MaybeAdverbs[w] || lexicon.Negations[w] || t.Tokens[c].UPOS != "ADV":
		return nil
	}
	return []extract.Argument{syntax.Phrase(t, c, syntax.Trim(t, t.Phrase(c, nil)), extract.RoleManner)}
}

// sets are the tokens of the result that starts at token c: 3-1, or all sets of a match,
// "6-3, 7-6 (7-4), 6-3".
func sets(t *extract.Tree, c int) []int {
	toks := []int{c, c + 1, c + 2}
	for k := c + 3; k < len(t.Tokens) && t.Tokens[k].Head == c && t.Is(k, "flat", "dep"); k++ {
		toks = append(toks, k)
	}
	return toks
}

// deniedVerb reports whether the verb at v has a negation of its own, which then denies how
// and not that: does not eat well.
func deniedVerb(t *extract.Tree, v int) bool {
	return slices.ContainsFunc(t.Children(v, "advmod", "aux"), func(c int) bool { return lexicon.Negations[t.Lower(c)] })
}

// places are the adverbs of a ranking, and finishes the verbs that end in it.
var (
	places   = lexicon.Words("first second third fourth fifth last")
	finishes = lexicon.Words("stand finish come rank place end start qualify")
)

// degrees are adverbs that only strengthen.
var degrees = lexicon.Words("very quite rather extremely fairly pretty so both respectively alike")

var timeAdverbs = lexicon.Words("today yesterday tomorrow tonight now recently earlier later currently overnight already soon initially previously originally formerly ago nightly daily weekly monthly annually once")

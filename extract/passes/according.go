package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// accordingAttribution is the attribution of an "according to" phrase at i.
func accordingAttribution(t *extract.Tree, s, i int) (extract.Attribution, bool) {
	if !strings.HasPrefix(syntax.Prep(t, i), "according to") && !accordingVerb(t, i) || measures[syntax.Lemma(t, i)] || inLine(t, i) || ownMeasure(t, i) {
		return extract.Attribution{}, false
	}
	cue := extract.Span{Start: -1}
	for k := range t.Tokens[:i] {
		if t.Lower(k) == "according" {
			cue = t.Tokens[k].Span
			if t.Lower(k+1) == "to" {
				cue.End = t.Tokens[k+1].End
			}
		}
	}
	if cue.Start < 0 {
		return extract.Attribution{}, false
	}
	by := accordingNames(t, i)
	content := slices.DeleteFunc(accordingContent(t, i), func(k int) bool {
		return t.Under(k, i) || k >= by[0] && k <= by[len(by)-1] || cue.Contains(t.Tokens[k].Span)
	})
	if len(content) == 0 {
		return extract.Attribution{}, false
	}
	a := behindCue(t, syntax.Argument(t, i, extract.RoleSource), cue)
	a.Sentence = s
	return extract.Attribution{Sentence: s, Word: i, Source: a, By: t.SpanOf(by), Cue: cue, Stance: extract.Speech, Force: extract.Sources, Content: runs(t, content)}, true
}

// behindCue is the source a without words before the cue: at least according to police.
func behindCue(t *extract.Tree, a extract.Argument, cue extract.Span) extract.Argument {
	toks := slices.DeleteFunc(slices.Clone(a.Tokens), func(k int) bool { return t.Tokens[k].End <= cue.End })
	if len(toks) == 0 || len(toks) == len(a.Tokens) {
		return a
	}
	out := syntax.Phrase(t, a.Head, toks, a.Role)
	out.Prep = a.Prep
	return out
}

// measures are nouns for what something is done by, and nobody says: sorted according to
// size, tested according to the norms.
var measures = lexicon.Words("situation norm standard parameter criterion condition circumstance need requirement size age type kind ability preference taste principle custom tradition wish season weather climate altitude location distance degree extent severity importance merit rank priority gender colour color quality status income route mood")

// ownMeasure reports whether the noun at i of an "according to" is something of those that are
// sorted, taught or paid by it: split according to their events.
func ownMeasure(t *extract.Tree, i int) bool {
	l := syntax.Lemma(t, i)
	p := t.Child(i, "nmod:poss")
	return p >= 0 && t.Lower(p) == "their" && t.Tokens[i].UPOS == "NOUN" && !sentient(t, i) && !tellsOfIt[l] && !accounts[l] && !views[l] && !lexicon.Documents[l] && !lexicon.Occasions[l] && !claimNouns[l] && !syntax.Personal(t, i)
}

// tellsOfIt are further nouns for what somebody's word can be: according to their testimony.
var tellsOfIt = lexicon.Words("testimony figure calculation website data finding version theory number statistic research count news source word book diary")

// inLine reports whether what the noun at i of an "according to" lays down is what was done,
// and it is no source: "The ministry, according to the recommendations of the panel, has
// drawn up a plan". What should be done it may be the source of.
func inLine(t *extract.Tree, i int) bool {
	if !courses[syntax.Lemma(t, i)] {
		return false
	}
	v := t.Tokens[i].Head
	for n := 0; v >= 0 && n < len(t.Tokens) && syntax.KindOf(t, v) == syntax.None; n++ {
		v = t.Tokens[v].Head
	}
	if v < 0 || t.Child(v, "cop") >= 0 {
		return false
	}
	f := v
	for _, a := range t.Children(v, "aux") {
		if t.Tokens[a].XPOS == "MD" {
			return false
		}
		f = min(f, a)
	}
	x := t.Tokens[f].XPOS
	return x == "VBD" || x == "VBN" || t.Lower(f) == "has" || t.Lower(f) == "have" || t.Lower(f) == "had"
}

// courses are nouns for what somebody lays down and others follow.
var courses = lexicon.Words("rule law regulation constitution statute recommendation instruction direction directive plan schedule timetable protocol procedure guideline principle will")

// accordingNames are the words that name the source at i of an "according to", from
// right behind it on: a title before a name may hang elsewhere.
func accordingNames(t *extract.Tree, i int) []int {
	by := namedBy(t, i, i)
	for f := by[0]; f > 0; f-- {
		if w := t.Lower(f - 1); w == "to" && f > 1 && t.Lower(f-2) == "according" {
			return append(span(f, by[0]), by...)
		}
		if u := t.Tokens[f-1].UPOS; u != "NOUN" && u != "PROPN" && u != "ADJ" && u != "DET" && u != "NUM" && u != "PART" {
			break
		}
	}
	return by
}

// lastWords reports whether the source at i of an "according to" ends its sentence,
// behind a comma, and what it is the source of is the whole.
func lastWords(t *extract.Tree, i int) bool {
	f := t.Phrase(i, nil)[0]
	return f > 0 && (t.Tokens[f-1].Form == "," || t.Tokens[f].Form == ",") && ends(t, i)
}

// accordingContent is what the source at i of an "according to" is the source of:
// the clause it stands in with what is joined to it by and, and not what contrasts
// with it ("…, but the ministry denied it"). At the end of the sentence behind a comma
// it is the source of the whole: "Six men died, and two are missing, according to
// police".
func accordingContent(t *extract.Tree, i int) []int {
	v := t.Tokens[i].Head
	for n := 0; v >= 0 && n < len(t.Tokens) && (syntax.KindOf(t, v) == syntax.None || t.Lower(v) == "according"); n++ {
		v = t.Tokens[v].Head
	}
	last := lastWords(t, i)
	if v >= 0 && !last {
		v = conjunctAround(t, v, i)
	}
	for n := 0; v >= 0 && n < len(t.Tokens); n++ {
		switch {
		case t.Is(v, "xcomp", "csubj"), last && t.Is(v, "ccomp", "advcl", "acl", "nmod", "obl", "obj", "appos") && !t.Is(v, "acl:relcl"): // plans to visit, according to an aide
			v = t.Tokens[v].Head
			continue
		case t.Is(v, "conj") && cutsInto(t, v, i): // left at noon and, according to police, drove home
		case t.Is(v, "conj") && t.Tokens[v].Head >= 0 && (syntax.OwnSubject(t, v) < 0 || last && (adds(t, v) || setsOff(t, v)) || i > v && takesUp(t, v)):
			v = t.Tokens[v].Head
			continue
		}
		break
	}
	if v < 0 {
		v = t.Root()
	}
	return t.Phrase(v, func(c int) bool {
		return onSource(t, c, i) || i < c && setBeside(t, c) || behindStop(t, c, v, i) || concedes(t, c, i) || t.Is(c, "cc") && t.Tokens[c].Head == v || t.Is(c, "conj") && t.Tokens[c].Head == v && i < c && syntax.OwnSubject(t, c) >= 0 && !adds(t, c) || writers(t, c) && !t.Under(i, c) && !details(t, c) && !(i < v && goesOn(t, c, i))
	})
}

// behindStop reports whether the clause at c begins anew behind a semicolon that follows the source
// at i of the clause at v: "40 died, according to the army; the police counted 12".
func behindStop(t *extract.Tree, c, v, i int) bool {
	if !t.Is(c, "parataxis", "conj") || c < i || i < v || syntax.OwnSubject(t, c) < 0 {
		return false
	}
	f := t.Phrase(c, nil)[0]
	return f > i && (t.Tokens[f].Form == ";" || t.Tokens[f-1].Form == ";")
}

// onSource reports whether the clause at c behind the source at i tells why it is named, and
// not what it says: "70 women have died, according to unofficial figures, since the government
// publishes no data". Another reason is what it says, as is what has gone on since something was.
func onSource(t *extract.Tree, c, i int) bool {
	m, s := t.Child(c, "mark"), syntax.OwnSubject(t, c)
	if m < i || s < m || t.Lower(m) != "since" || !t.Is(c, "advcl") || t.Tokens[m-1].Form != "," {
		return false
	}
	no, _ := syntax.Denied(t, c)
	return no && counts[syntax.Lemma(t, c)] && t.Tokens[c].XPOS != "VBD" && !perfect(t, c)
}

// concedes reports whether the clause at c behind the source at i sets something against what it
// says: "40 died, according to police, although the families speak of 70".
func concedes(t *extract.Tree, c, i int) bool {
	m := mark(t, c)
	return (m == "although" || m == "though" || m == "whereas") && c > i && t.Tokens[c].Head < c && t.Is(c, "advcl") && syntax.OwnSubject(t, c) > i
}

// counts are verbs for what a state does with its figures.
var counts = lexicon.Words("publish release disclose keep count record provide share give report register hold collect")

// withoutReason takes out of p the clause that only tells why its source is named.
func withoutReason(t *extract.Tree, p *extract.Proposition) {
	k := slices.IndexFunc(p.Args, func(a extract.Argument) bool { return a.Role == extract.RoleSource && a.Sentence == p.Sentence })
	if k < 0 {
		return
	}
	at := p.Args[k].Head
	p.Args = slices.DeleteFunc(p.Args, func(a extract.Argument) bool {
		return a.Sentence == p.Sentence && a.Head != at && onSource(t, a.Head, at)
	})
}

// conjunctAround is the conjunct of the verb at v between whose words the phrase at i
// stands, v itself where it stands between none: "The bank was founded in 1901 and has,
// according to its website, 300 branches" says no source of when it was founded.
func conjunctAround(t *extract.Tree, v, i int) int {
	for _, c := range t.Children(v, "conj") {
		if f := t.Phrase(c, nil)[0]; syntax.KindOf(t, c) != syntax.None && f < i && cutsInto(t, c, i) {
			return c
		}
	}
	return v
}

// cutsInto reports whether the phrase at i stands before the conjunct at c, behind the verb
// that c goes on, or between c and what c needs. Behind all that it may as well be the source
// of both: "was taken to hospital and listed as critical, according to officials, with burns".
func cutsInto(t *extract.Tree, c, i int) bool {
	needs := t.Child(c, "ccomp", "xcomp")
	if o := t.Child(c, "obj"); o > c {
		needs = o
	}
	return i > syntax.First(t, c) && (i < c || i < needs)
}

// goesOn reports whether the participle at c goes on with what the source at i has somebody
// else say: "According to Reuters, Lee said the talks had failed, adding that nobody would
// resign" is all Reuters'.
func goesOn(t *extract.Tree, c, i int) bool {
	return t.Is(c, "advcl") && t.Tokens[c].XPOS == "VBG" && says(t, c) && syntax.SubjectOf(t, c) != i
}

// details reports whether the relative clause at c tells more of what a source says:
// "According to Olade, 20 countries are green, of which 12 are small", "According to the
// party, Lee is a farmer, who has studied law", "According to Lee, the crew called the guards,
// who said they would come".
func details(t *extract.Tree, c int) bool {
	if formerly(t, c) {
		return false
	}
	if h := t.Tokens[c].Head; h >= 0 && t.Child(h, "cop") >= 0 && ends(t, c) {
		return true
	}
	for _, k := range t.Phrase(c, nil) {
		if syntax.IsRelative(t, k) {
			return t.Lower(k) == "which" || t.Lower(k) == "who" && unnamed(t, t.Tokens[c].Head)
		}
	}
	return false
}

// formerly reports whether the relative clause at c, in the middle of its sentence, tells what its
// noun was or did before, or when it was founded: "The party, which formerly ran the city, lost,
// according to early results".
func formerly(t *extract.Tree, c int) bool {
	return !ends(t, c) && (passive(t, c) && founds[syntax.Lemma(t, c)] || slices.ContainsFunc(t.Children(c, "advmod"), func(k int) bool { return before[t.Lower(k)] }))
}

// before are adverbs for what was so until something changed.
var before = lexicon.Words("previously formerly originally hitherto")

// takesUp reports whether the subject of the clause at c is a pronoun for what the
// clause before is about: "the driver braked, but he lost control, according to".
func takesUp(t *extract.Tree, c int) bool {
	s := syntax.OwnSubject(t, c)
	return s >= 0 && t.Tokens[s].XPOS == "PRP" && !says(t, c)
}

// adds reports whether the clause at c goes on with what is told before it: it has a
// subject of its own, follows after and or a semicolon, and reports nothing itself.
func adds(t *extract.Tree, c int) bool {
	cc := t.Child(c, "cc")
	return cc >= 0 && t.Lower(cc) == "and" && !says(t, c)
}

// setsOff reports whether the clause at c, behind but, sets something that happened off against
// what else did: "the girl fell, but Lee caught her, according to a video".
func setsOff(t *extract.Tree, c int) bool {
	cc, h := t.Child(c, "cc"), t.Tokens[c].Head
	return cc >= 0 && t.Lower(cc) == "but" && !says(t, c) && !says(t, h) && past(t, c) == past(t, h) && !negatedAt(t, c)
}

// atEnd is where the words begin that name the source of a whole sentence at its
// end, the number of its tokens for none: they are no part of what somebody says in it.
// What the police said is not "that they have no plans, according to lawyers".
func atEnd(t *extract.Tree) int {
	for i := range t.Tokens {
		if t.Lower(i) != "according" {
			continue
		}
		for k := i + 1; k < len(t.Tokens); k++ {
			if strings.HasPrefix(syntax.Prep(t, k), "according to") && lastWords(t, k) {
				return i
			}
		}
	}
	return len(t.Tokens)
}

package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// nounAttribution is the attribution whose cue is the noun at i: "Shell's claim
// that the leak was small", "made a promise to return", "calls for a ban".
func nounAttribution(t *extract.Tree, s, i int) (extract.Attribution, bool) {
	p, ok := nounContent(t, i)
	if !ok {
		return extract.Attribution{}, false
	}
	who, verb := nounSource(t, i, p.prep)
	if verb < 0 {
		verb = thereIs(t, i)
	}
	if who < 0 && verb < 0 && p.prep >= 0 && p.stance != lexicon.Wish && p.force != extract.Claims {
		return extract.Attribution{}, false // nobody's: the debate over taxes
	}
	first := i
	for _, c := range t.Children(i, "amod", "compound", "det", "nummod") {
		if c < i && c != who {
			first = min(first, t.Phrase(c, nil)[0])
		}
	}
	last := i
	if p.prep == i+1 {
		last = p.prep
	}
	if verb >= 0 && between(t, verb, first) {
		first, _ = cueWords(t, verb, -1)
	}
	if h := t.Tokens[i].Head; h > last && who < i && beingThat(t, i) {
		_, last = cueWords(t, h, -1)
	}
	var by []int
	if who >= 0 {
		by = slices.DeleteFunc(namedBy(t, i, who), func(k int) bool {
			return t.Lower(k) == "'s" || t.Lower(k) == "’s" || t.Lower(k) == "'" || t.Lower(k) == "’" || k >= first && k <= last
		})
	}
	return attributionOf(t, s, i, p, who, by, first, last)
}

// thereIs is the verb of "there is concern that" where the noun at i is what there is,
// -1 otherwise.
func thereIs(t *extract.Tree, i int) int {
	if v := t.Tokens[i].Head; v >= 0 && v < i && t.Is(i, "nsubj") && t.Child(v, "expl") >= 0 && syntax.Lemma(t, v) == "be" {
		return v
	}
	return -1
}

// beingThat reports whether the noun at i is the subject of "is" with a clause: "the
// concern is that they will fail".
func beingThat(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	return h > i && t.Is(i, "nsubj") && syntax.Lemma(t, h) == "be" && t.Child(h, "ccomp") > h
}

// between reports whether nothing but adverbs stands between the verb at v and the
// token first.
func between(t *extract.Tree, v, first int) bool {
	for k := v + 1; k < first; k++ {
		if !t.Is(k, "advmod", "compound:prt", "det", "nmod:poss") {
			return false
		}
	}
	return v < first
}

// nounContent is what the noun at i has for its content.
func nounContent(t *extract.Tree, i int) (part, bool) {
	l := syntax.Lemma(t, i)
	c, ok := lexicon.CueNouns[l]
	held := versions[l] || l == "case" && t.Child(i, "nmod:poss") >= 0
	if t.Tokens[i].UPOS != "NOUN" || !ok && !(held && beingThat(t, i)) {
		return part{}, false
	}
	p := part{prep: -1, stance: c.Stance}
	if (c.Frames&lexicon.Clause != 0 || held) && beingThat(t, i) {
		p.content = t.Phrase(t.Child(t.Tokens[i].Head, "ccomp"), said(t))
		if held {
			p.stance, p.force = lexicon.Speech, extract.Claims
		}
		return p, true
	}
	for _, x := range t.Children(i, "acl", "ccomp") {
		if t.Is(x, "acl:relcl") || x < i {
			continue
		}
		m := mark(t, x)
		that := m == "that" || m == "whether" || m == "" && syntax.OwnSubject(t, x) >= 0
		if that && c.Frames&lexicon.Clause != 0 || syntax.Infinitive(t, x) && c.Frames&lexicon.Infinitive != 0 {
			p.content = t.Phrase(x, said(t))
			if that {
				p.force = extract.Claims
			}
			return p, true
		}
	}
	for _, x := range t.Children(i, "nmod", "acl") {
		m := t.Child(x, "case", "mark")
		deed := c.Stance != lexicon.Wish && t.Lower(m) == "of" && unproven[l] && tellsDeed(t, x)
		if m > i && (c.Preps[t.Lower(m)] || deed) && !syntax.TimeLike(t, x) {
			p.content, p.prep = t.Phrase(x, func(k int) bool { return k == m || writers(t, k) }), m
			if c.Stance != lexicon.Wish && l != "denial" && l != "question" && (unproven[l] || tellsDeed(t, x) && !disputes[l]) {
				p.force = extract.Claims // complaints about churches hiding abuse
			}
			return p, true
		}
	}
	return part{}, false
}

// versions are nouns for what somebody holds to be so, and says: her version is that the car
// was parked.
var versions = lexicon.Words(`version account position stance line narrative take reasoning thesis rationale defence defense
	argument claim allegation accusation assertion contention view opinion belief conviction conclusion theory verdict assessment
	explanation excuse viewpoint perspective stance sentiment thinking mantra testimony response reply impression suspicion finding statement complaint story recollection`)

// unproven are nouns for what is told and may not be so, whatever it is.
var unproven = lexicon.Words("allegation accusation claim report rumor rumour suspicion speculation")

// disputes are nouns for what is talked about, and told by nobody: a debate about a law
// banning plastic bags.
var disputes = lexicon.Words("debate talk argument disagreement confusion chatter opinion view position stance")

// tellsDeed reports whether the phrase at x tells of somebody doing something.
func tellsDeed(t *extract.Tree, x int) bool {
	if t.Tokens[x].XPOS == "VBG" {
		return true
	}
	a := t.Child(x, "acl")
	return a > x && t.Tokens[a].XPOS == "VBG"
}

// nounSource is who is behind the noun at i, and the verb that says so where it is
// its subject ("made a promise"); -1 for none.
func nounSource(t *extract.Tree, i, prep int) (who, verb int) {
	if who = t.Child(i, "nmod:poss"); who >= 0 {
		return who, -1
	}
	for _, x := range t.Children(i, "nmod") {
		switch m := t.Child(x, "case"); {
		case m < 0 || m == prep:
		case t.Lower(m) == "by", t.Lower(m) == "from", t.Lower(m) == "among", t.Lower(m) == "of" && (prep >= 0 || beingThat(t, i) && speaks(t, x)):
			return x, -1
		}
	}
	if who = holders(t, i); who >= 0 {
		return who, -1
	}
	if v := t.Tokens[i].Head; v >= 0 && t.Is(i, "obj") && t.Tokens[v].UPOS == "VERB" && expresses[syntax.Lemma(t, v)] {
		return holder(t, v), v
	}
	return onGrounds(t, i), -1
}

// holders is the noun for people right before the noun at i, who hold or voice what that
// stands for, -1 for none: following employee concerns that the tests failed.
func holders(t *extract.Tree, i int) int {
	if i == 0 || !t.Is(i-1, "compound") || t.Tokens[i-1].Head != i || t.Tokens[i-1].UPOS != "NOUN" {
		return -1
	}
	if l := syntax.Lemma(t, i-1); lexicon.Roles[l] || lexicon.Bodies[l] || publics[l] {
		return i - 1
	}
	return -1
}

// publics are further nouns for people whose complaints, fears and reports are told of.
var publics = lexicon.Words("parent opposition consumer customer client student pupil staff media public neighbor neighbour user passenger patient investor shareholder creditor donor fan reader viewer victim whistleblower survivor eyewitness inmate prisoner crew intelligence")

// adjectiveAttribution is the attribution whose cue is the adjective at i: "is
// confident that", "is willing to", "is critical of".
func adjectiveAttribution(t *extract.Tree, s, i int) (extract.Attribution, bool) {
	l := t.Lower(i)
	if t.Tokens[i].UPOS != "ADJ" && t.Tokens[i].UPOS != "VERB" {
		return extract.Attribution{}, false
	}
	p := part{prep: -1, stance: lexicon.Belief}
	x := t.Child(i, "ccomp")
	inf := t.Child(i, "xcomp", "advcl")
	switch {
	case x > i && lexicon.CueAdjectives[l]:
		p.content = t.Phrase(x, said(t))
		made := madeSo(t, i)
		if made >= 0 && l != "clear" {
			return extract.Attribution{}, false // made sure that
		}
		if certain[l] || fearing[l] {
			p.force = extract.Claims
		} else if l == "clear" && made >= 0 {
			p.force = clearForce(t, made, true)
		} else if l == "clear" {
			p.force = clearForce(t, i, false)
		}
	case inf > i && lexicon.WillingAdjectives[l] && syntax.Infinitive(t, inf):
		p.content, p.stance = t.Phrase(inf, said(t)), lexicon.Wish
	default:
		for _, k := range t.Children(i, "obl", "advcl") {
			if m := t.Child(k, "case", "mark"); m > i && m < k && lexicon.CuePrepAdjectives[l] == t.Lower(m) && l != "" {
				p.content, p.prep, p.stance = t.Phrase(k, func(c int) bool { return c == m || writers(t, c) }), m, lexicon.Judgment
				break
			}
		}
	}
	if len(p.content) == 0 {
		return extract.Attribution{}, false
	}
	first, last := cueWords(t, i, p.prep)
	if v := madeSo(t, i); v >= 0 && v < first {
		first, _ = cueWords(t, v, -1)
	}
	who := sourceOf(t, i, p)
	var by []int
	if who >= 0 {
		by = namedBy(t, i, who)
	}
	return attributionOf(t, s, i, p, who, by, first, last)
}

// madeSo is the verb that makes the adjective at i so, -1 for none: made clear that.
func madeSo(t *extract.Tree, i int) int {
	if h := t.Tokens[i].Head; h >= 0 && t.Is(i, "xcomp") && syntax.Lemma(t, h) == "make" {
		return h
	}
	return -1
}

// attributionOf joins the parts found: the cue at i with its words first to last,
// the source at who (-1 for nobody) with its words.
func attributionOf(t *extract.Tree, s, i int, p part, who int, by []int, first, last int) (extract.Attribution, bool) {
	out := extract.Attribution{Sentence: s, Word: i, Cue: extract.Span{Start: t.Tokens[first].Start, End: t.Tokens[last].End}, Stance: extract.Stance(p.stance), Force: p.force}
	if who >= 0 && len(by) > 0 {
		out.Source, out.By = speaker(t, s, who), t.SpanOf(by)
	}
	end := atEnd(t)
	content := slices.DeleteFunc(p.content, func(k int) bool {
		return k >= first && k <= last || slices.Contains(by, k) || k >= end && i < end
	})
	if len(content) == 0 {
		return extract.Attribution{}, false
	}
	slices.Sort(content)
	out.Content = runs(t, slices.Compact(content))
	return out, len(out.Content) > 0
}

// fearing are adjectives by which somebody holds that something bad is or may be so.
var fearing = lexicon.Words("concerned worried afraid fearful")

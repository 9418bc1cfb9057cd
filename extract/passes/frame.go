package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// part is what a cue ascribes to its source, by tokens.
type part struct {
	content []int
	prep    int  // preposition between cue and content, -1 for none
	nobody  bool // the subject is part of the content: is expected to
	stance  lexicon.Stance
	force   extract.Force
}

// contentOf is what the verb at i ascribes to its source, by the frames that the
// lexicon has for it.
func contentOf(t *extract.Tree, i int) (part, bool) {
	c, known := cueOf(t, i)
	if j := syntax.SubjectOf(t, i); lexicon.Lays[syntax.Lemma(t, i)] && j >= 0 && lexicon.Laws[syntax.Lemma(t, j)] && !passive(t, i) {
		c, known = lexicon.Cue{Stance: lexicon.Wish, Frames: lexicon.Infinitive | lexicon.Object}, true // the rules permit members to vote
	}
	if l := syntax.Lemma(t, i); !known && lexicon.Hits[l] {
		c, known = lexicon.Cue{Stance: lexicon.Judgment}, true
	}
	if !known {
		c.Stance = lexicon.Speech
	}
	p := part{prep: -1, stance: c.Stance}
	if passive(t, i) {
		return p.passive(t, i, c)
	}
	if p.clause(t, i, c, known) || known && (p.infinitive(t, i, c) || p.object(t, i, c) || p.prepositional(t, i, c)) {
		return p, true
	}
	return p, false
}

// passive reports whether the verb at i is a passive participle.
func passive(t *extract.Tree, i int) bool {
	return t.Child(i, "aux:pass") >= 0 || syntax.AsReported(t, i) || t.Tokens[i].XPOS == "VBN" && t.Child(i, "aux", "obj") < 0 && (t.Is(i, "acl:") || t.Child(i, "nsubj:pass") >= 0)
}

// clause finds a clause that is said: after the verb, or the main clause that a
// report stands beside.
func (p *part) clause(t *extract.Tree, i int, c lexicon.Cue, known bool) bool {
	l := syntax.Lemma(t, i)
	if x := t.Child(i, "ccomp"); x >= 0 && (!brings(t, i) || l == "make" && madeClear(t, i)) && (known || t.Tokens[i].UPOS == "VERB") {
		for _, y := range t.Children(i, "ccomp") { // insisted that … : “…”
			p.content = append(p.content, t.Phrase(y, func(k int) bool { return k == i || writers(t, k) })...)
		}
		p.content = append(p.content, elaborated(t, i, x)...)
		p.content = append(p.content, feltToo(t, i, x)...)
		p.content = slices.DeleteFunc(p.content, func(k int) bool { return bracketed(t, i, k) && !syntax.QuoteMarks[t.Tokens[k].Form] })
		if p.force = clauseForce(t, l, x); l == "make" && !slices.ContainsFunc(p.content, func(k int) bool { return syntax.OpensQuote(t.Tokens[k].Form) }) {
			p.force = clearForce(t, i, true) // what is made clear is so
		}
		if !lexicon.Listeners[l] {
			if o := t.Child(i, "obj"); o >= 0 && o > i && o < x && t.NameAt(o) < 0 && t.Child(x, syntax.Subjects...) < 0 {
				p.content = append(t.Phrase(o, nil), p.content...)
			}
		}
		return true
	}
	if c.Frames&lexicon.Clause == 0 && !putsIt(t, i) || (l == "go" || l == "continue") && (!quotesBeside(t, i) || t.Child(i, "xcomp") >= 0) { // it is going to be up to them
		return false
	}
	h := t.Tokens[i].Head
	switch {
	case h >= 0 && putsIt(t, i):
		p.content = t.Phrase(h, func(k int) bool { return k == i || writers(t, k) })
		p.force = extract.Claims
		return true
	case h >= 0 && (t.Is(i, "parataxis") || t.Is(i, "advcl") && syntax.Beside(t, i)) && t.Child(i, "obj") < 0 && !syntax.ToDo(t, i) &&
		syntax.OwnSubject(t, i) >= 0 && (i > h || syntax.KindOf(t, h) != syntax.None):
		if p.content = t.Phrase(h, func(k int) bool { return k == i || t.Is(k, "parataxis") && k > i || writers(t, k) }); bracketed(t, i, h) {
			p.content = slices.DeleteFunc(p.content, func(k int) bool { return bracketed(t, i, k) })
		}
		p.force = clauseForce(t, l, h)
		return true
	case t.Child(i, "parataxis") > i && !syntax.Beside(t, t.Child(i, "parataxis")) && (lexicon.Says[l] || c.Stance == lexicon.Speech) && !tellsOf(t, i, t.Child(i, "parataxis")) && !nextDeed(t, i, t.Child(i, "parataxis")):
		p.content = t.Phrase(t.Child(i, "parataxis"), nil)
		p.force = clauseForce(t, l, t.Child(i, "parataxis"))
		return true
	}
	return false
}

// quotesBeside reports whether a quotation stands beside the verb at i in its sentence,
// or the verb ends it with a colon: “We won,” she went on.
func quotesBeside(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Tokens, func(k extract.Token) bool { return syntax.QuoteMarks[k.Form] }) || t.Tokens[len(t.Tokens)-1].Form == ":"
}

// putsIt reports whether the verb at i is beside what somebody says in their words: "as
// Keller put it, nobody is safe".
func putsIt(t *extract.Tree, i int) bool {
	o := t.Child(i, "obj")
	m := t.Child(i, "mark", "advmod")
	l := syntax.Lemma(t, i)
	if l != "put" && !(tellsIt[l] && o == i+1) || o < 0 || t.Lower(o) != "it" || syntax.OwnSubject(t, i) < 0 || t.Child(i, "compound:prt") >= 0 {
		return false
	}
	return (t.Is(i, "advcl") && m >= 0 && t.Lower(m) == "as" || t.Is(i, "parataxis")) && !slices.ContainsFunc(t.Children(i, "obl"), func(k int) bool {
		return k > i && !occasion(t, k) && !syntax.TimeLike(t, k) && syntax.Prep(t, k) != "to" // as he put it on the table
	})
}

// tellsIt are further verbs of those who tell it so: as Noor tells it, as critics see it.
var tellsIt = lexicon.Words("tell see remember recall describe")

// brings reports whether the clause of the verb at i is the writer's own: the delay
// meant that, it turned out that.
func brings(t *extract.Tree, i int) bool {
	l := syntax.Lemma(t, i)
	out := t.Child(i, "compound:prt", "advmod")
	return lexicon.Brings[l] && !comesUp(t, i) || l == "turn" && out > i && t.Lower(out) == "out"
}

// madeClear reports whether the verb at i makes its clause known: made it clear that,
// made the case that; but not: made sure that.
func madeClear(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Children(i, "xcomp", "obj", "advmod", "amod"), func(k int) bool {
		switch t.Lower(k) {
		case "clear", "plain", "known", "public", "case", "point", "argument", "claim":
			return true
		}
		return false
	})
}

// clearForce is what somebody makes of a clause by the word at i, who makes clear that it is
// so, or is clear that it is. What a thing makes clear is the writer's own.
func clearForce(t *extract.Tree, i int, made bool) extract.Force {
	switch s := holder(t, i); {
	case s < 0 || t.NameAt(s) < 0 && !speaks(t, s) || t.Lower(s) == "it":
		return extract.NoForce
	case made:
		return extract.Sources
	}
	return extract.Claims
}

// clauseForce is what the verb l makes of its clause at x. What somebody knows is so,
// and the writer says it; what somebody asks or demands nobody says is so.
func clauseForce(t *extract.Tree, l string, x int) extract.Force {
	switch {
	case l == "ask" || l == "wonder" || l == "question" || wondering(t, x),
		!lexicon.Says[l] && !lexicon.Thinks[l] && (lexicon.Unreal[l] || lexicon.OrderVerbs[l]):
		return extract.NoForce
	case !lexicon.Factive[l] || lexicon.Says[l]:
		return extract.Claims
	case findings[l]:
		return extract.Sources
	}
	return extract.NoForce
}

// findings are the factive verbs whose subject is the source of what they establish.
var findings = lexicon.Words("show reveal find demonstrate prove disclose")

// vouches are verbs of saying whose object is what is said to be so: reported a
// fire, described an attack. What is mentioned or discussed is there anyway.
var vouches = lexicon.Words("report describe allege claim announce declare predict assert state forecast recount")

// said leaves out of a phrase what is the writer's, for Phrase.
func said(t *extract.Tree) func(int) bool {
	return func(k int) bool { return writers(t, k) }
}

// writers reports whether the clause at k is the writer's own inside what somebody
// says, outside quotation marks: a relative clause set off by a comma, or a report
// that follows with a participle ("…, adding that").
func writers(t *extract.Tree, k int) bool {
	switch {
	case onlyNamed(t, k), othersShare(t, k):
		return !quoted(t, k)
	case t.Is(k, "acl:relcl"):
		w := ""
		for _, c := range t.Phrase(k, nil) {
			if syntax.IsRelative(t, c) {
				w = t.Lower(c)
				break
			}
		}
		return (w == "which" || w == "who" || w == "where" || w == "whose" || w == "whom") && (aside(t, k) || ofName(t, k)) && !quoted(t, k) && !quotes(t, k) && !reportFollows(t, k) && !ofPredicate(t, k) && !newsInAside(t, k)
	case t.Is(k, "advcl") && (syntax.Beside(t, k) || putsIt(t, k)): // as police said
		return !quoted(t, k)
	case contrasts(t, k) && !quoted(t, k):
		return true
	case t.Is(k, "advcl") && t.Tokens[k].XPOS == "VBG" && t.Child(k, "mark") < 0:
		return lexicon.Says[syntax.Lemma(t, k)] && t.Child(k, "ccomp", "parataxis") >= 0 && aside(t, k) && !quoted(t, k) && !inProtest(t, k)
	}
	return false
}

// infinitive finds an infinitive: "wants to leave", "urged voters to stay", or a
// predicate: "called it a lie".
func (p *part) infinitive(t *extract.Tree, i int, c lexicon.Cue) bool {
	x := t.Child(i, "xcomp")
	if x < 0 || x < i {
		return false
	}
	to := syntax.Infinitive(t, x)
	o := t.Child(i, "obj", "iobj")
	switch {
	case c.Stance == lexicon.Seeming:
		if _, ok := contentOf(t, x); ok && t.Tokens[x].UPOS == "VERB" {
			return false // seemed to suggest that: who suggests it is the source
		}
		p.nobody = true
	case to && c.Frames&lexicon.Infinitive != 0:
		if o >= 0 && lexicon.Listeners[syntax.Lemma(t, i)] && syntax.Lemma(t, i) != "ask" {
			o = -1
		}
	case !to && c.Frames&lexicon.Predicate != 0 && (o >= 0 || t.Is(i, "acl:relcl") || syntax.Lemma(t, i) == "plead"): // what he called a lie
	case !to && t.Tokens[x].XPOS == "VBG" && c.Frames&(lexicon.Infinitive|lexicon.Object) != 0:
	default:
		return false
	}
	if c.Stance == lexicon.Speech || c.Stance == lexicon.Belief {
		p.force = extract.Claims
	}
	p.content = t.Phrase(x, said(t))
	if o >= 0 {
		p.content = append(t.Phrase(o, said(t)), p.content...)
	}
	return true
}

// object finds a noun phrase, with what the cue says of it: "criticised Shell for
// the delay".
func (p *part) object(t *extract.Tree, i int, c lexicon.Cue) bool {
	o := t.Child(i, "obj")
	if o < 0 && charges[syntax.Lemma(t, i)] {
		o = t.Child(i, "iobj")
	}
	if l := syntax.Lemma(t, i); l == "find" && o >= 0 { // the study found traces of lead
		if w := syntax.SubjectOf(t, i); w >= 0 && lexicon.Documents[syntax.Lemma(t, w)] {
			c.Frames |= lexicon.Object
			p.force = extract.Sources
		}
	}
	if o > i && lexicon.Hits[syntax.Lemma(t, i)] && sentient(t, o) && len(adjuncts(t, i, o)) > 0 { // hit him for his vote
		c.Frames |= lexicon.Object
	}
	if o < 0 || c.Frames&lexicon.Object == 0 && (c.Frames&lexicon.Predicate == 0 || !hasAs(t, i)) {
		return false
	}
	if _, noun := nounContent(t, o); noun && expresses[syntax.Lemma(t, i)] {
		return false // expressed concern that: the noun is the cue
	}
	if w := t.Lower(o); !hasAs(t, i) && (w == "itself" || w == "themselves" || w == "himself" || w == "herself") {
		return false
	}
	if l := syntax.Lemma(t, i); vouches[l] || (l == "quote" || l == "cite") && asSaying(t, i) || citedClause(t, o) >= 0 || asHaving(t, i) {
		p.force = extract.Claims
	}
	p.content = append(t.Phrase(o, said(t)), adjuncts(t, i, o)...)
	if charges[syntax.Lemma(t, i)] && slices.ContainsFunc(t.Children(i, "advcl"), func(k int) bool { return slices.Contains(p.content, k) }) {
		p.force = extract.Claims // charged Lopez with murdering two tourists
	}
	return true
}

// charges are verbs that bring a deed somebody is said to have done.
var charges = lexicon.Words("charge accuse suspect blame indict credit")

// hasAs reports whether the verb at i takes a predicate after "as".
func hasAs(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Children(i, "obl", "advcl", "xcomp"), func(k int) bool {
		m := t.Child(k, "case", "mark")
		return m >= 0 && t.Lower(m) == "as"
	})
}

// asSaying reports whether the verb at i brings what somebody says after "as": quoted
// Rubio as saying.
func asSaying(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Children(i, "advcl"), func(k int) bool {
		m := t.Child(k, "mark")
		return m >= 0 && t.Lower(m) == "as" && t.Tokens[k].XPOS == "VBG"
	})
}

// asHaving reports whether the verb at i tells by "as having" what its object is held to
// have done: critics hailed the film as having changed the genre.
func asHaving(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Children(i, "advcl"), func(k int) bool {
		m, a := t.Child(k, "mark"), t.Child(k, "aux")
		return m >= 0 && m < a && t.Lower(m) == "as" && t.Lower(a) == "having"
	})
}

// reasons are the prepositions that bring what an object is praised or blamed for,
// called, or likened to.
var reasons = lexicon.Words("for of as to over from against with about")

// adjuncts are the phrases behind the object o of the verb at i that belong to
// what is said of it.
func adjuncts(t *extract.Tree, i, o int) []int {
	var out []int
	for _, k := range t.Children(i, "obl", "advcl", "xcomp") {
		m := t.Child(k, "case", "mark")
		if contrasts(t, k) {
			continue // accused him of fraud even as the bank thanked him
		}
		if m >= 0 && t.Lower(m) == "with" && (t.Is(k, "obl") && t.Child(k, "acl") > k || t.Is(k, "advcl:") && t.Child(k, "nsubj") > m) {
			continue // attacked the inquiry, with Scalise calling it a fraud
		}
		if m >= 0 && t.Lower(m) == "as" && t.Is(k, "advcl") && syntax.OwnSubject(t, k) > m {
			continue // claimed many lives as the river burst its banks
		}
		if k > o && m >= 0 && m > o && reasons[t.Lower(m)] && !syntax.TimeLike(t, k) && !occasion(t, k) {
			out = append(out, t.Phrase(k, said(t))...)
		}
	}
	return out
}

// prepositional finds the content behind a preposition: "called for a ban".
func (p *part) prepositional(t *extract.Tree, i int, c lexicon.Cue) bool {
	for _, k := range t.Children(i, "obl", "advcl") {
		m := t.Child(k, "case", "mark")
		if x := t.Child(k, "nmod", "acl"); x > k && (c.Preps["for"] || c.Preps["against"]) && lexicon.Sides[syntax.Lemma(t, k)] && syntax.Prep(t, k) == "in" { // voted in favour of the bill
			if of := t.Child(x, "case", "mark"); of == k+1 && !syntax.Infinitive(t, x) {
				p.content, p.prep = t.Phrase(x, func(c int) bool { return c == of || writers(t, c) }), of
				return true
			}
		}
		if s := t.Child(k, "nsubj"); m < 0 && s > i && t.Is(k, "advcl") {
			m = t.Child(s, "case") // spoke of rebels burning homes
		}
		if m < 0 || m < i || k < i || !c.Preps[t.Lower(m)] || syntax.TimeLike(t, k) || occasion(t, k) {
			continue
		}
		p.content = t.Phrase(k, func(x int) bool { return x == m || writers(t, x) })
		p.prep = m
		x := t.Child(k, "acl")
		if t.Is(k, "advcl") && t.Child(k, "nsubj") >= 0 {
			x = k
		}
		if x >= k && t.Tokens[x].XPOS == "VBG" && (t.Lower(m) == "of" || t.Lower(m) == "about") && c.Stance == lexicon.Speech {
			p.force = extract.Claims // told of soldiers shooting at the crowd
		}
		for _, x := range t.Children(i, "xcomp", "advcl") { // called on Congress to act
			if x > k && syntax.Infinitive(t, x) {
				p.content = append(p.content, t.Phrase(x, nil)...)
			}
		}
		return true
	}
	return false
}

// deeds are verbs whose passive without an agent tells what happened, not what
// somebody says or thinks of it: was released, was dismissed.
var deeds = lexicon.Words(`release issue publish file offer broadcast promote appoint seek back want dismiss celebrate cast share
	list call title dub write show identify display circulate float order email tell talk accept choose elect attack find love
	illustrate demonstrate paint label repeat brand unveil document outline welcome regret trust ignore post tweet`)

// passive finds what is said to be so of the subject: "was criticised for the
// delay", "is expected to sign", or a clause: "it was announced that".
func (p part) passive(t *extract.Tree, i int, c lexicon.Cue) (part, bool) {
	if x := t.Child(i, "ccomp", "csubj"); x >= 0 {
		p.content, p.force = t.Phrase(x, said(t)), extract.Claims
		return p, true
	}
	if t.Is(i, "parataxis") && p.clause(t, i, c, true) {
		return p, true
	}
	if h := t.Tokens[i].Head; syntax.AsReported(t, i) { // as reported by Reuters
		p.content, p.force = t.Phrase(h, func(k int) bool { return k == i || writers(t, k) }), extract.Sources
		return p, true
	}
	if p.prepositional(t, i, c) { // was asked about
		p.nobody = true
		return p, true
	}
	s := syntax.OwnSubject(t, i)
	if t.Is(i, "acl:") { // a fact first reported by the Post
		if s = -1; t.Child(i, "obl:agent") >= 0 {
			s = t.Tokens[i].Head
		}
	}
	if x := t.Child(i, "xcomp"); x >= 0 && (c.Frames&(lexicon.Infinitive|lexicon.Predicate) != 0) {
		p.content = t.Phrase(x, nil)
	} else if c.Frames&(lexicon.Object|lexicon.Predicate) == 0 && !(hasAs(t, i) && syntax.Lemma(t, i) == "know") {
		return p, false
	} else if t.Child(i, "obl:agent") < 0 && (deeds[syntax.Lemma(t, i)] || t.Is(i, "acl:") && !hasAs(t, i)) {
		return p, false
	} else {
		p.content = adjuncts(t, i, i)
	}
	if s >= 0 {
		p.content = append(t.Phrase(s, func(k int) bool { return k == i }), p.content...)
	}
	slices.Sort(p.content)
	p.nobody = true
	return p, len(p.content) > 0
}

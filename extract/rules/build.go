package rules

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// proposition turns a verb group and a subject into a proposition with every
// argument of the group's verbs. ok is false where nothing is said.
func proposition(t *extract.Tree, g group, subj int) (p extract.Proposition, ok bool) {
	var args []extract.Argument
	for _, v := range g.chain {
		args = append(args, arguments(t, v, g)...)
	}
	args = append(append(args, g.raisedFrom(t, subj)...), sharedTerms(t, g)...)
	s, args, ok := g.withSubject(t, subj, args)
	if !ok {
		return p, false
	}
	for _, c := range []int{sharedTime(t, g), sharedPurpose(t, g)} {
		if c < 0 {
			continue
		}
		if a, ok := adverbialArgument(t, c); ok {
			args = append(args, a)
		}
	}
	if o := sharedObject(t, g); o >= 0 {
		args = append(args, syntax.Argument(t, o, extract.RoleObject))
	}
	args = append(args, phraseBehind(t, g)...)
	if c := meanwhile(t, g, args); c >= 0 {
		a := syntax.ClauseArgument(t, c, extract.RoleTime)
		if b, ok := behindMark(t, c, t.Child(c, "mark"), extract.RoleTime); ok && len(a.Tokens) > len(b.Tokens) {
			args = append(args, b)
		}
	}
	args = hoistTimes(t, s, oneTime(t, args))
	if o := limiting(t, g, args); o >= 0 {
		args = append(args, syntax.Phrase(t, o, []int{o}, extract.RoleManner))
	}
	if a, ok, left := thanWhat(t, g.last, s, args); ok {
		args = append(args, a)
	} else if left {
		t.Silent(g.head, "more or less than what is not told")
		return p, false
	}
	if a, ok := halfway(t, g); ok {
		args = append(args, a)
	}
	base, args := g.withObject(t, args)
	p = extract.Proposition{
		Head: g.head, Via: g.via, Predicate: dedup(g.toks), Turned: g.turned && subj >= 0, Relation: t.Words(dedup(g.toks)), Base: base, Verb: g.parts[0], Tense: g.tense,
		Passive: g.passive, Plural: g.plural, Negated: g.negated, Modality: g.mod, Outer: -1,
		Args: append([]extract.Argument{s}, args...),
	}
	p.Span = clauseSpan(t, p)
	return p, true
}

// oneTime leaves out a second time behind the same preposition as the first and apart
// from it: it is that of another clause, as in "charged with murder in May and theft in
// June".
func oneTime(t *extract.Tree, args []extract.Argument) []extract.Argument {
	var first *extract.Argument
	args = withoutYear(t, args)
	fronted := slices.ContainsFunc(args, func(a extract.Argument) bool {
		return a.Role == extract.RoleTime && a.Prep == "" && t.Tokens[a.Head].Head > a.Head
	})
	return slices.DeleteFunc(args, func(a extract.Argument) bool {
		if (fronted || first != nil) && a.Role == extract.RoleTime && a.Prep == "" && t.Tokens[a.Head].Head < a.Head && changedFrom(t, t.Tokens[a.Head].Head, a.Head) {
			return true // This year it fell, down from 20 last year
		}
		if a.Role != extract.RoleTime || a.Prep == "" || !syntax.TimeLike(t, a.Head) {
			return false
		}
		if first == nil {
			first = &a
			return false
		}
		p := t.Child(a.Head, "case")
		return first.Prep == a.Prep && p > 0 && first.Tokens[len(first.Tokens)-1] < p-1 && !fromTo(args, first.Tokens[0], a.Tokens[0])
	})
}

// fromTo reports whether the times at tokens k and l are those of two amounts or states that
// something went through: fell from 120 in 2015 to 80 in 2021.
func fromTo(args []extract.Argument, k, l int) bool {
	at := func(prep string, a, b int) bool {
		return slices.ContainsFunc(args, func(x extract.Argument) bool { return x.Prep == prep && a < x.Head && x.Head < b })
	}
	return at("from", -1, k) && at("to", k, l)
}

// withoutYear leaves out the second of a year and a day of this week: of "yesterday
// unveiled a report on the killings in 1987" the year, of "in the years before it opened in
// 2014 to 42 percent today" the day.
func withoutYear(t *extract.Tree, args []extract.Argument) []extract.Argument {
	day := slices.IndexFunc(args, func(a extract.Argument) bool {
		return a.Role == extract.RoleTime && (justNow[t.Lower(a.Head)] || lexicon.Weekdays[t.Lower(a.Head)])
	})
	year := slices.IndexFunc(args, func(a extract.Argument) bool {
		return a.Role == extract.RoleTime && a.Prep == "in" && bareYear(t, a.Head)
	})
	if day < 0 || year < 0 {
		return args
	}
	second := day
	if args[year].Head > args[day].Head {
		second = year
	}
	return slices.Delete(slices.Clone(args), second, second+1)
}

// bareYear reports whether the token at i is a year and nothing else.
func bareYear(t *extract.Tree, i int) bool {
	w := t.Tokens[i].Form
	return len(w) == 4 && (w[:2] == "19" || w[:2] == "20" || w[:2] == "18") && strings.Trim(w, "0123456789") == "" && t.Child(i, "compound", "nmod", "nummod") < 0
}

var justNow = lexicon.Words("yesterday today tonight")

// changedFrom reports whether "up from" or "down from" stands between two tokens: what
// follows it is of another time.
func changedFrom(t *extract.Tree, first, last int) bool {
	for k := max(first, 0) + 1; k < last; k++ {
		if w := t.Lower(k); (w == "up" || w == "down") && t.Lower(k+1) == "from" {
			return true
		}
	}
	return false
}

// withSubject finds the subject of the group among token subj (negative for none)
// and the agent of a passive, which turns the group into an active: "led by Umerov"
// is Umerov led. The other arguments stay.
func (g *group) withSubject(t *extract.Tree, subj int, args []extract.Argument) (s extract.Argument, rest []extract.Argument, ok bool) {
	agent := -1 // but: carried out by order of the state
	for k, a := range args {
		if g.passive && a.Prep == "by" && !syntax.Means(t, a.Head) && (t.Is(a.Head, "obl:agent") || t.Tokens[top(t, a.Head, g.chain)].Deprel == "obl:agent") {
			agent = k
		}
	}
	left := stranded(t, g.last)
	if compared(t, g.last) { // is less affected by violence than others: not violence less affects it
		agent = -1
	}
	switch {
	case agent >= 0 && subj < 0 && (t.Is(syntax.First(t, g.head), "csubj", "xcomp", "ccomp") || t.Is(g.head, "advcl") && t.Child(g.head, "aux:pass") >= 0): // being surrounded by dogs is frightening
		return s, args, false
	case agent >= 0:
		s = args[agent]
		if o := onlyBy(t, s.Head); o >= 0 {
			s = syntax.Phrase(t, s.Head, append([]int{o}, s.Tokens...), s.Role) // only Holm beat the record
		}
		s.Role, s.Prep = extract.RoleSubject, ""
		args = withMainly(t, s.Head, slices.Delete(args, agent, agent+1)) // caused mainly by floods
		if subj >= 0 {
			o := syntax.Outside(t, syntax.Argument(t, subj, extract.RoleObject), g.head)
			o.Prep = ""
			if slices.ContainsFunc(args, func(a extract.Argument) bool { return a.Role == extract.RoleObject && a.Prep == "" }) {
				o.Role = extract.RoleRecipient // Two players were given contracts by the club
			}
			args = append([]extract.Argument{o}, args...)
		}
		args = slices.DeleteFunc(args, func(a extract.Argument) bool { // rejected by regulators before being cleared: not they were cleared
			return a.Role == extract.RoleTime && t.Is(a.Head, "advcl") && t.Child(a.Head, syntax.Subjects...) < 0
		})
		g.passive, g.turned, g.plural = false, true, pluralNoun(t, s.Head)
	case subj < 0:
		return s, args, false
	default:
		s = syntax.Outside(t, subject(t, subj), g.head)
		if slices.Contains(s.Tokens, g.head) { // anyone who helps: helps says it of anyone
			if kept := slices.DeleteFunc(slices.Clone(s.Tokens), func(k int) bool { return t.Under(k, g.head) }); len(kept) > 0 {
				s.Tokens, s.Span, s.Text = kept, t.SpanOf(kept), t.Words(kept)
			}
		}
		if !g.passive || slices.ContainsFunc(args, func(a extract.Argument) bool {
			return a.Role != extract.RolePurpose && a.Role != extract.RoleTime && a.Role != extract.RoleManner
		}) {
			left = ""
		}
	}
	if selected[left] || agent >= 0 && subj >= 0 && leftBehind[left] && t.Lower(g.last+1) == left { // fully paid for by Beijing, must be dealt with, were acted on by staff
		g.parts = append(g.parts, left)
	}
	return s, args, true
}

// leftBehind are further prepositions that a passive leaves right behind its verb.
var leftBehind = lexicon.Words("on upon after at over")

// compared reports whether the verb at v is said to be so more or less: "is less
// affected by violence than other parts".
func compared(t *extract.Tree, v int) bool {
	for _, c := range t.Children(v, "advmod") {
		if w := t.Lower(c); c < v && (w == "less" || w == "more" || w == "least" || w == "most") {
			return true
		}
	}
	return false
}

// withObject puts the object first among the arguments and gives the base with
// what the object adds to it: a preposition, or the adjective that is said of it.
func (g *group) withObject(t *extract.Tree, args []extract.Argument) (base string, rest []extract.Argument) {
	object, prepo := pickObject(t, *g, args)
	base = strings.Join(g.parts, "_")
	if object >= 0 && args[object].Role == extract.RoleObject {
		k := slices.IndexFunc(args, func(a extract.Argument) bool { // declared it productive
			return a.Role == extract.RoleComplement && t.Is(a.Head, "xcomp") && t.Tokens[a.Head].UPOS == "ADJ" && t.Child(a.Head, "det", "cop") < 0
		})
		if k >= 0 {
			var asked []extract.Argument
			if args[k], asked = withoutAsked(t, args[k]); len(asked) > 0 {
				args = append(args, asked...)
			}
			base += "_" + slugWord(strings.ReplaceAll(strings.ToLower(args[k].Text), " ", "_"))
			g.toks = append(g.toks, args[k].Tokens...)
			args = slices.Delete(args, k, k+1)
			if k < object {
				object--
			}
		}
	}
	withLists(t, args, object)
	if object < 0 {
		return base, args
	}
	o := args[object]
	args = slices.Delete(args, object, object+1)
	if prepo {
		base += "_" + slugWord(strings.ReplaceAll(o.Prep, " ", "_"))
		args = withMainly(t, o.Head, args) // 40 people were killed, mostly in the north
	}
	if o.Role == extract.RoleOblique || o.Role == extract.RolePlace {
		o.Role = extract.RoleObject
	}
	return base, append([]extract.Argument{o}, args...)
}

// withLists gives the phrases of args but that at k all of what is coordinated in them: opened
// shops in Chad and Mali, was the cheapest in Lyon and Paris. They are not told one by one.
func withLists(t *extract.Tree, args []extract.Argument, k int) {
	for j, a := range args {
		if c := t.Child(a.Head, "conj"); j != k && (a.Role == extract.RoleOblique || a.Role == extract.RolePlace) && c >= 0 && (t.Tokens[c].UPOS != "ADJ" || t.Tokens[a.Head].UPOS == "ADJ") {
			args[j].Tokens = syntax.List(t, a.Head)
			args[j].Span, args[j].Text = t.SpanOf(args[j].Tokens), t.Words(args[j].Tokens)
		}
	}
}

// withMainly are the arguments args with the adverb that says that the phrase at i holds for
// the greater part only, where none of them has it.
func withMainly(t *extract.Tree, i int, args []extract.Argument) []extract.Argument {
	if m := syntax.MainlyBefore(t, i); m >= 0 && !inside(args, m) {
		return append(args, syntax.Phrase(t, m, []int{m}, extract.RoleManner))
	}
	return args
}

// withoutAsked is the adjective a without what it asks for, and that as arguments of the
// clause: "makes the plant responsible for waste" is make_responsible, for waste.
func withoutAsked(t *extract.Tree, a extract.Argument) (extract.Argument, []extract.Argument) {
	var out []extract.Argument
	for _, c := range t.Children(a.Head, "obl", "advcl") {
		if c < a.Head || !governedBy(t, c) {
			continue
		}
		if t.Is(c, "advcl") {
			if b, ok := adverbialArgument(t, c); ok {
				b.Role = extract.RoleOblique
				out = append(out, b)
			}
		} else {
			out = append(out, syntax.Argument(t, c, extract.RoleOblique))
		}
		toks := slices.DeleteFunc(slices.Clone(a.Tokens), func(k int) bool { return t.Under(k, c) })
		a = syntax.Phrase(t, a.Head, syntax.Trim(t, toks), a.Role)
	}
	return a, out
}

// sharedObject is the object that a verb without any shares with the first of the
// verbs it is coordinated with: "developed and launched a rocket". -1 for none.
func sharedObject(t *extract.Tree, g group) int {
	if o := objectBehind(t, g); o >= 0 {
		return o
	}
	f := syntax.First(t, g.head)
	if g.passive || t.Child(g.last, "obj", "ccomp", "xcomp") >= 0 {
		return -1
	}
	if o := nextObject(t, g.last); o >= 0 {
		return o
	}
	if f == g.head || t.Child(g.last, "obl", "advmod") >= 0 {
		return -1
	}
	for h := t.Tokens[g.head].Head; h >= 0; h = t.Tokens[h].Head {
		if o := t.Child(h, "obj"); o > g.last {
			return o
		}
		if h == f || !t.Is(h, "conj") {
			break
		}
	}
	return -1
}

// sharedTime is the clause of time behind a coordination, which tells when both
// happened: "14 were killed and dozens injured when a coach overturned"; or the condition
// before it: "if the law passes, schools will close and exams will be cancelled". -1 for none.
func sharedTime(t *extract.Tree, g group) int {
	f := syntax.First(t, g.head)
	if f == g.head {
		return -1
	}
	for _, c := range t.Children(f, "advcl") {
		m := t.Child(c, "mark", "advmod")
		if m > g.last && temporal[t.Lower(m)] || m >= 0 && c < f && lexicon.Conditions[t.Lower(m)] && g.mod != extract.Actual && !ownCondition(t, g.head) && t.Tokens[c].UPOS == "VERB" {
			return c
		}
	}
	return -1
}

// ownCondition reports whether a condition hangs on the verb at i itself.
func ownCondition(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Children(i, "advcl"), func(c int) bool {
		m := t.Child(c, "mark")
		return m >= 0 && lexicon.Conditions[t.Lower(m)]
	})
}

// subject makes the argument for the subject at token i, in the words of its
// minimal phrase; "only" before it is kept, since it changes what is said, but not that of "not only".
func subject(t *extract.Tree, i int) extract.Argument {
	if h := t.Tokens[i].Head; t.Is(i, "appos") && h >= 0 && t.NameAt(h) >= 0 && t.NameAt(i) < 0 && !(nameType(t, h) == extract.PER && lexicon.Bodies[syntax.Lemma(t, i)]) {
		i = h // the CPC, a group that owns the terminal
	}
	a := syntax.Argument(t, i, extract.RoleSubject)
	if t.Tokens[i].XPOS == "VBG" && t.Tokens[i].UPOS == "VERB" { // fighting in Pokrovsk continues
		a = syntax.ClauseArgument(t, i, extract.RoleSubject)
	}
	a.Prep = ""
	if n := relativeIn(t, a.Tokens); n >= 0 {
		return ofAntecedent(t, a, n)
	}
	if n := standsFor(t, i); n >= 0 {
		return restored(t, a, n)
	}
	if whole := ofWhole(t, i); whole != nil {
		a = syntax.Phrase(t, i, dedup(append(whole, a.Tokens...)), extract.RoleSubject)
	}
	if f := a.Tokens[0] - 1; f >= 0 && (t.Lower(f) == "only" && (f == 0 || t.Lower(f-1) != "not") && (f == i-1 || t.Under(f, i)) || t.Lower(f) == "just" && t.Under(f, i) && t.Tokens[f+1].UPOS == "NUM") {
		a.Tokens = append([]int{f}, a.Tokens...)
		a.Span, a.Text = t.SpanOf(a.Tokens), t.Words(a.Tokens)
	}
	return a
}

// relativeIn is the place in toks of a relative pronoun whose noun stands outside them,
// -1 for none.
func relativeIn(t *extract.Tree, toks []int) int {
	return slices.IndexFunc(toks, func(k int) bool {
		w := t.Lower(k)
		if w != "whose" && !((w == "whom" || w == "which") && syntax.IsRelative(t, k)) {
			return false
		}
		r := relativeOf(t, k)
		return r == k || !slices.Contains(toks, t.Tokens[r].Head) // but: the prize for which she was nominated
	})
}

// ofAntecedent writes the noun that a relative clause describes for the n-th token
// of a, a relative pronoun in its subject: "the airline's profits", "many of the
// passengers".
func ofAntecedent(t *extract.Tree, a extract.Argument, n int) extract.Argument {
	at, h := a.Tokens[n], -1
	for k := at; k >= 0 && h < 0; k = t.Tokens[k].Head {
		if t.Is(k, "acl:relcl") && t.Tokens[k].Head >= 0 {
			h = syntax.SaidOf(t, k, t.Tokens[k].Head)
		}
	}
	if h < 0 {
		return a
	}
	noun := t.Words(slices.DeleteFunc(syntax.Noun(t, h), func(k int) bool { return k > h && t.Under(k, relativeOf(t, at)) }))
	if t.Lower(at) == "whose" {
		noun += "'s"
	}
	parts := []string{t.Words(a.Tokens[:n]), noun, t.Words(a.Tokens[n+1:])}
	a.Text = strings.TrimSpace(strings.Join(parts, " "))
	return a
}

// relativeOf is the relative clause that token i stands in, i where there is none.
func relativeOf(t *extract.Tree, i int) int {
	for k, n := i, 0; k >= 0 && n < len(t.Tokens); k, n = t.Tokens[k].Head, n+1 {
		if t.Is(k, "acl:relcl") {
			return k
		}
	}
	return i
}

// top is the ancestor of i that hangs on one of the verbs.
func top(t *extract.Tree, i int, verbs []int) int {
	for n := 0; n < len(t.Tokens) && t.Tokens[i].Head >= 0 && !slices.Contains(verbs, t.Tokens[i].Head); n++ {
		i = t.Tokens[i].Head
	}
	return i
}

// pickObject chooses the argument that becomes the fact's object: the direct
// object, what is said, or the first oblique, whose preposition then joins the
// relation.
func pickObject(t *extract.Tree, g group, args []extract.Argument) (k int, preposition bool) {
	for _, role := range []extract.Role{extract.RoleObject, extract.RoleComplement} {
		for k, a := range args {
			if a.Role == extract.RoleComplement && a.Prep != "" {
				near := slices.IndexFunc(args[:k], func(b extract.Argument) bool {
					return b.Role == extract.RoleOblique && b.Head > g.head && b.Prep != ""
				})
				if near >= 0 {
					return near, true // sentenced to ten years in prison for killing a judge
				}
			}
			if a.Role == role {
				return k, role == extract.RoleComplement && a.Prep != "" // suspected of killing
			}
		}
	}
	best := -1
	for k, a := range args {
		if a.Role == extract.RoleRecipient && asksOne[g.parts[0]] {
			return k, false // asked the ministry for funds
		}
		if a.Role != extract.RoleOblique && a.Role != extract.RolePlace || a.Prep == "" || a.Head < g.head && lexicon.Besides[strings.ReplaceAll(a.Prep, " ", "_")] {
			continue
		}
		switch {
		case best < 0:
			best = k
		case a.Head < g.head: // what stands before the verb is circumstance
		case args[best].Head < g.head, args[best].Role == extract.RolePlace && a.Role == extract.RoleOblique && selected[a.Prep]:
			best = k
		}
	}
	if best < 0 {
		for k, a := range args {
			if a.Role == extract.RoleRecipient {
				return k, false
			}
		}
	}
	return best, best >= 0
}

// asksOne are verbs of which the one asked is the object.
var asksOne = lexicon.Words("ask beg petition thank question pay charge forgive warn")

// selected are the prepositions that verbs choose for their own participants.
var selected = lexicon.Words("with for to from against of about into over by as")

// clauseSpan is the stretch of text that the proposition's words cover, with the
// words that negate its arguments: "no claims of responsibility were reported".
func clauseSpan(t *extract.Tree, p extract.Proposition) extract.Span {
	out := p.Args[0].Span
	for _, a := range p.Args {
		out.Start, out.End = min(out.Start, a.Start), max(out.End, a.End)
		for _, c := range t.Children(a.Head, "det", "advmod", "cc:preconj") {
			if w := t.Lower(c); w == "no" || w == "not" || w == "neither" {
				out.Start, out.End = min(out.Start, t.Tokens[c].Start), max(out.End, t.Tokens[c].End)
			}
		}
	}
	return out
}

func dedup(toks []int) []int {
	out := slices.Clone(toks)
	slices.Sort(out)
	return slices.Compact(out)
}

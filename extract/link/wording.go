package link

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// voice is what the wording of a predicate needs to know of its fact.
type voice struct {
	self    bool   // the subject speaks of itself
	other   bool   // somebody else says it
	animate bool   // the subject can plan
	single  bool   // "they" for one body: the administration
	almost  string // an adverb without which the predicate is not true: almost, hardly, would rather
	quoted  bool   // in the subject's own words, whose past is past: "I was a nurse"
}

func (l *linker) voice(p *extract.Proposition, f extract.Fact) voice {
	v := voice{}
	if p.Reported || p.Modality == extract.Claimed {
		v.other = true
		if n := len(f.Speakers); n > 0 && f.Speakers[n-1] == f.Subject {
			v.self, v.other = true, false
		}
	}
	who := strings.ToLower(p.Args[0].Text)
	we, they := who == "we" || who == "us", who == "they" || who == "them"
	v.single = we // their side says so
	t := &l.d.Trees[p.Sentence]
	v.quoted = slices.ContainsFunc(l.quotes, func(q syntax.Quotation) bool {
		return len(p.Predicate) > 0 && q.Overlaps(t.Tokens[p.Predicate[0]].Span) // but: said he was “humbled”
	})
	v.quoted = v.quoted || l.d.Article.Blocks[t.Block].Speaker != "" // a turn of an interview
	if h := p.Args[0].Head; p.Args[0].Sentence == p.Sentence {
		n := syntax.Lemma(t, h)
		v.animate = lexicon.Bodies[n] || lexicon.Roles[n]
	}
	for _, e := range l.d.Entities {
		if e.ID == f.Subject {
			if they || we || l.pluralName(p.Args[0]) { // we: somebody's side
				v.single = !strings.HasSuffix(nounOf(e.Label), "s") && !strings.Contains(e.Label, " and ") && !pluralWord(e.Label)
			}
			v.animate = v.animate || e.Type == extract.Person || e.Type == extract.Organization || e.Type == extract.Place || e.Type == extract.Group
		}
	}
	return v
}

// pluralName reports whether the argument a is a name in the plural: the Houthis, whose
// node is the Houthi movement.
func (l *linker) pluralName(a extract.Argument) bool {
	k, ok := l.mentions[[2]int{a.Sentence, a.Head}]
	return ok && l.d.Mentions[k].Kind == extract.Named && !l.someOfThem(a, l.d.Mentions[k]) && strings.HasSuffix(l.d.Trees[a.Sentence].Lower(a.Head), "s")
}

// pluralWord reports whether the last word of a label, or the one before its "of", is a
// plural without an s: businessmen, five-day-old larvae, people of the town.
func pluralWord(label string) bool {
	head, _, _ := strings.Cut(label, " of ")
	w := strings.ToLower(head[strings.LastIndex(head, " ")+1:])
	return irregular[w] || strings.HasSuffix(w, "men") && len(w) > 3
}

var irregular = lexicon.Words("people men women children larvae police staff cattle mice feet teeth geese data media youth clergy personnel")

// scheduled reports whether the plain present tells of what is to come: "the festival
// continues through Sunday".
func scheduled(p *extract.Proposition) bool {
	r := " " + strings.ToLower(p.Relation) + " "
	for _, w := range []string{" will ", " would ", " shall ", " wo ", " to ", "'ll ", "’ll ", "'d ", "’d "} {
		if strings.Contains(r, w) {
			return false
		}
	}
	return true
}

// nounOf is the label as far as its noun: two cases of two cases of rare fever.
func nounOf(label string) string {
	for _, p := range []string{" of ", " in ", " from ", " at ", " who ", " with "} {
		label, _, _ = strings.Cut(label, p)
	}
	return label
}

// befalls are verbs for what nobody plans of himself: "will remain closed", "will face
// charges", "will need surgery".
var befalls = lexicon.Words(`have remain become face need die lose suffer receive get lack depend cost miss know feel fall rise grow shrink drop
	decline lie belong deserve inherit resemble survive undergo experience benefit fail slip exceed total amount last await perish
	drown starve weigh mean matter see hear struggle turn earn continue appear stand win decide worsen deepen backfire deteriorate exacerbate aggravate falter stumble regret lag`)

// assigned are verbs for what falls to somebody by an election, an office, a part or a
// fixture, and is no plan of theirs: the winner will lead the country.
var assigned = lexicon.Words(`lead govern rule reign head chair captain skipper command preside serve represent replace succeed
	play star compete debut`)

// wording is the predicate of a proposition: one canonical wording for each
// base, modality, polarity, tense and number, true as read. Only an actual
// proposition reads as asserted.
//
//	seize, actual         seized              did_not_seize
//	seize, claimed        claimed_to_have_seized (of oneself), reportedly_seized
//	believe, claimed      reportedly_believes (of oneself, too)
//	build, under way      is_building, was_being_built
//	leave_for, planned    plans_to_leave_for  does_not_plan_to_leave_for
//	lead, by election     will_lead           will_not_lead
//	hold_in, possible     may_be_held_in      may_not_be_held_in
//	meet, can             can_meet            can_not_meet
//	sell, had to          had_to_sell, has_had_to_sell
//	beat, before          had_never_beaten
//	observe, could then   could_observe       could_not_observe
//	show, ordered         should_show, must_show, needs_to_show, will_have_to_show
//	win, one of two did   may_have_won        may_not_have_won
func wording(p *extract.Proposition, v voice) string {
	verb, rest := splitBase(p)
	w := words{verb: verb, passive: p.Passive, plural: p.Plural && !v.single, negated: p.Negated, tense: p.Tense, ing: underway(p, verb), had: had(p), hadTo: hadTo(p)}
	if v.self && !v.quoted && stillSo(p, verb) {
		w.tense = extract.Present
	}
	var s string
	switch p.Modality {
	case extract.Claimed:
		switch {
		case v.self && ownMind[verb] && !p.Passive && w.tense == extract.Present:
			s = "reportedly_" + w.finite() // "I believe that she saw it"
		case v.self && (verb != "be" && (w.ing == "" || w.passive) || v.quoted) && w.tense != extract.Present:
			s = "claimed_" + w.not() + "to_have_" + w.participle()
		case v.self:
			s = "claimed_" + w.not() + "to_" + w.infinitive() // said that it was hiring: is hiring
		default:
			s = "reportedly_" + w.finite()
		}
	case extract.Planned:
		switch {
		case v.other && !v.self && p.Via != "" && !p.Passive && (!p.Negated || !deniesPlan(p)):
			s = "reportedly_" + w.with(p.Via).finite() + "_to_" + w.infinitive() // they had never agreed to meet, nor aimed to; allege that he planned to attack
		case v.other && !v.self:
			s = "reportedly_will_" + w.not() + w.infinitive()
		case p.Tense == extract.Present && scheduled(p) && (p.Passive || !v.animate || verb == "be"):
			s = w.be() + "_" + w.not() + "to_" + w.infinitive()
		case p.Via != "" && p.Negated && deniesPlan(p) && !p.Passive:
			yes := w.with(p.Via)
			yes.negated = false
			s = yes.finite() + "_not_to_" + w.infinitive() // promised not to raise taxes, or to raise none
		case p.Via != "" && !p.Passive && (v.animate || aims[p.Via] || possessed(p)):
			s = w.with(p.Via).finite() + "_to_" + w.infinitive()
		case p.Tense == extract.Past && p.Via == "" && (!v.animate || p.Passive) && meantTo(p):
			s = w.was() + "_" + w.not() + "expected_to_" + w.infinitive() // the war was meant to last six weeks
		case p.Via != "" && p.Tense == extract.Past && (p.Passive || verb == "be"):
			s = w.was() + "_" + w.not() + "expected_to_" + w.infinitive() // was planned to be built
		case p.Via != "" && p.Tense == extract.Past:
			s = w.with(p.Via).finite() + "_to_" + w.infinitive() // the museum had planned to open in May
		case p.Via == "" && !p.Passive && assigned[verb] && v.animate && has(p, lexicon.FutureModals):
			s = "will_" + w.not() + w.infinitive()
		case p.Passive || !v.animate || verb == "be", p.Via == "" && (befalls[verb] || w.ing != "" || p.Turned):
			s = w.be() + "_" + w.not() + "expected_to_" + w.infinitive()
		case p.Via != "":
			s = w.with(p.Via).finite() + "_to_" + w.infinitive()
		default:
			s = w.do("plan") + "_to_" + w.infinitive()
		}
	case extract.Expected:
		s = w.was() + "_" + w.not() + "expected_to_" + w.infinitive()
	case extract.Possible:
		s = "may_"
		switch {
		case p.Negated && has(p, couldWords): // also in speech: "We couldn't win"
			s = "could_"
		case has(p, canWords): // may not win could win, and who can hit a target is able to
			s = "can_"
		case p.Tense == extract.Past && has(p, couldWords):
			s = "could_" // then
		case would(p):
			s = "would_" // "it would ban guns": its author leaves open what must come first
		case p.Tense == extract.Past:
			w.tense = extract.Perfect // one of two, or perhaps: may have won
		}
		s += w.not() + needTo(p) + w.bare()
	case extract.Ordered:
		s = duty(p, w.plural) + w.not() + w.bare()
	case extract.Conditional, extract.Unreal:
		s = "would_" + w.not() + w.bare()
	default:
		s = w.finite()
	}
	if v.almost != "" { // almost_lost, was_nearly_destroyed
		k := strings.LastIndex(s, "_") + 1
		s = s[:k] + v.almost + "_" + s[k:]
	}
	if rest != "" {
		s += "_" + rest
	}
	if verb == "lie" && strings.Contains(p.Relation, "lied") { // told no truth: lied, not lay
		s = strings.Replace(strings.Replace(s, "lay", "lied", 1), "lain", "lied", 1)
	}
	return strings.ToLower(s)
}

// ownMind are verbs of what goes on in a mind: who says that he thinks so tells what only he
// can know, and to call it a claim would doubt him.
var ownMind = lexicon.Words(`think believe know hope feel want love like hate fear enjoy prefer remember wish doubt suspect admire appreciate
	trust understand agree disagree care regret need support oppose respect miss worry wonder expect consider regard condemn welcome thank`)

// stillSo reports whether p, which somebody said of themselves in the past, is so as they say it: who said
// that he owned two mines owns them, unless another time is told.
func stillSo(p *extract.Proposition, verb string) bool {
	first, _, _ := strings.Cut(strings.ToLower(p.Relation), " ")
	return p.Tense == extract.Past && !p.Passive && lasting[verb] && !strings.Contains(p.Relation, "never") && first != "had" && first != "was" && first != "were" &&
		!slices.ContainsFunc(p.Args, func(a extract.Argument) bool { return a.Role == extract.RoleTime })
}

// lasting are verbs for what does not end by being told.
var lasting = lexicon.Words(`want need own believe expect support oppose respect trust understand regret welcome prefer lack possess favour favor deserve`)

// duty is the words of p's predicate for what must or should be done. "must" also tells of
// what must be so: "it must be very heavy"; and what needs to be done, or will, nobody orders:
// "the party needs to settle it", "drivers will need to find another £20 a week".
func duty(p *extract.Proposition, plural bool) string {
	r := strings.ToLower(p.Relation)
	for _, future := range []string{"will have to", "will need to", "would have to", "would need to"} {
		if strings.HasPrefix(r, future+" ") && !p.Negated {
			return strings.ReplaceAll(future, " ", "_") + "_"
		}
	}
	if has(p, mustWords) || hasTo(p) {
		return "must_"
	}
	if !p.Negated && (strings.HasPrefix(r, "need to ") || strings.HasPrefix(r, "needs to ")) {
		return words{verb: "need", plural: plural, tense: extract.Present}.finite() + "_to_"
	}
	return "should_"
}

// meantTo reports whether p's predicate tells what something was meant to do.
func meantTo(p *extract.Proposition) bool {
	return slices.ContainsFunc(strings.Fields(strings.ToLower(p.Relation)), func(w string) bool {
		return w == "meant" || w == "supposed" || w == "intended" || w == "planned" || w == "scheduled" || w == "going"
	})
}

// underway is the word of p's predicate that tells of its verb as going on: building, of
// a passive being. What was being built was perhaps never built. "" where none does, and
// where p is no more than planned.
func underway(p *extract.Proposition, verb string) string {
	if p.Modality != extract.Actual && p.Modality != extract.Claimed && p.Modality != extract.Possible {
		return ""
	}
	be := false
	for _, w := range strings.Fields(strings.ToLower(p.Relation)) {
		switch {
		case be && w == "being" && p.Turned: // is being built by
			return lexicon.Gerund(verb)
		case be && w == "being" && p.Passive:
			return w
		case !p.Passive && be && strings.HasSuffix(w, "ing") && len(w) > 4 && verb != "" && w[0] == verb[0] && (verb != "be" || w == "being"): // is crucial to building a road: nothing is built
			return w
		case beForms[w]:
			be = true
		}
	}
	return ""
}

var beForms = lexicon.Words("am is are was were be been 's ’s 're ’re 'm ’m isn't wasn't aren't weren't")

// approximators are adverbs that take back what their verb says: who almost lost has
// not lost, who rarely speaks does not simply speak.
var approximators = lexicon.Words("almost nearly virtually practically hardly scarcely rarely seldom")

// almost is the approximator before the verb of p, and what is left of p's other
// arguments without it.
func (l *linker) almost(p *extract.Proposition, rest []extract.Argument) (string, []extract.Argument) {
	for k, a := range rest {
		t := &l.d.Trees[a.Sentence]
		if a.Role != extract.RoleManner || len(a.Tokens) != 1 || a.Sentence != p.Sentence || !approximators[t.Lower(a.Head)] {
			continue
		}
		if v := t.Tokens[a.Head].Head; v > a.Head && t.Tokens[v].UPOS == "VERB" && slices.Contains(p.Predicate, v) && onlyAdverbs(t, a.Head, v) {
			return t.Lower(a.Head), slices.Delete(slices.Clone(rest), k, k+1)
		}
	}
	return l.nearlyTo(p), rest
}

// has reports whether the words of p's predicate have one of a set.
func has(p *extract.Proposition, set lexicon.Set) bool {
	return slices.ContainsFunc(strings.Fields(strings.ToLower(p.Relation)), func(w string) bool { return set[w] })
}

var (
	canWords   = lexicon.Words("can cannot ca can't can’t")
	couldWords = lexicon.Words("could couldn't couldn’t couldnt")
	mustWords  = lexicon.Words("must mustn't mustn’t")
)

// hasTo reports whether the words of p's predicate have a "have to" that is so: who has to
// pay must, and it is not said that they should. Who does not have to may.
func hasTo(p *extract.Proposition) bool {
	w := strings.Fields(strings.ToLower(p.Relation))
	for k := 0; k+1 < len(w); k++ {
		if (w[k] == "have" || w[k] == "has" || w[k] == "having") && w[k+1] == "to" {
			return !p.Negated
		}
	}
	return false
}

// would reports whether the words of p's predicate have a "would", and p is no perfect.
func would(p *extract.Proposition) bool {
	conditional := slices.ContainsFunc(p.Args, func(a extract.Argument) bool { return a.Role == extract.RoleCondition })
	for _, w := range strings.Fields(strings.ToLower(p.Relation)) {
		if conditional && lexicon.FutureModals[w] {
			return true // will resign if the bill passes
		}
		if w == "would" || w == "'d" || w == "’d" {
			return p.Tense == extract.Present
		}
	}
	return false
}

// deniesPlan reports whether what p plans is denied, and not the plan: the words of the
// predicate have no "not" before its plan.
func deniesPlan(p *extract.Proposition) bool {
	before, _, ok := strings.Cut(" "+strings.ToLower(p.Relation)+" ", " to ")
	words := strings.Fields(before)
	if !ok || len(words) == 0 {
		return false
	}
	return lexicon.Negations[words[len(words)-1]] || !slices.ContainsFunc(words, func(w string) bool {
		return lexicon.Negations[w] || strings.HasSuffix(w, "n't") || strings.HasSuffix(w, "n’t")
	})
}

// possessed reports whether the subject is something of somebody's, for which they act:
// the minister's office intends to appeal.
func possessed(p *extract.Proposition) bool {
	return strings.Contains(p.Args[0].Text, "'s ") || strings.Contains(p.Args[0].Text, "’s ")
}

// aims are verbs of plans that a thing can have, too: the bill aims to cut costs.
var aims = lexicon.Words("agree aim promise threaten offer mean undertake propose pledge vow")

// splitBase parts a base into its verb and the rest: "leave_for" → leave, for.
func splitBase(p *extract.Proposition) (verb, rest string) {
	verb, rest, _ = strings.Cut(p.Base, "_")
	return verb, rest
}

// words inflects one verb.
type words struct {
	verb                     string
	passive, plural, negated bool
	tense                    extract.Tense
	ing                      string // what goes on: building, of a passive being
	had                      string // had_, had_not_ or had_never_ of what had been so before, or not till then
	hadTo                    bool   // what had to be done
}

func (w words) not() string {
	if w.negated {
		return "not_"
	}
	return ""
}

// infinitive is "seize" or "be_seized".
func (w words) infinitive() string {
	if w.ing != "" && !w.passive {
		return "be_" + w.ing
	}
	if w.passive {
		return "be_" + lexicon.PastParticiple(w.verb)
	}
	return w.verb
}

// bare is what follows a modal: "seize", of a perfect "have_seized".
func (w words) bare() string {
	if w.tense == extract.Perfect {
		return "have_" + w.participle()
	}
	return w.infinitive()
}

// participle is "seized" or "been_seized", as after have.
func (w words) participle() string {
	if w.hadTo {
		return "had_to_" + w.infinitive()
	}
	if w.ing != "" && !w.passive {
		return "been_" + w.ing
	}
	if w.passive {
		return "been_" + lexicon.PastParticiple(w.verb)
	}
	return lexicon.PastParticiple(w.verb)
}

// be is the present of be that agrees with the subject.
func (w words) be() string {
	if w.plural {
		return "are"
	}
	return "is"
}

// was is be that agrees with subject and tense: what was expected then may not be
// expected now.
func (w words) was() string {
	if w.tense != extract.Past {
		return w.be()
	}
	if w.plural {
		return "were"
	}
	return "was"
}

// with is the same inflection of another verb, in the active.
func (w words) with(verb string) words {
	w.verb, w.passive, w.ing, w.hadTo = verb, false, "", false
	return w
}

// do is the present of another verb, negated with do: "plans", "does_not_plan".
func (w words) do(verb string) string {
	switch {
	case w.negated && w.plural:
		return "do_not_" + verb
	case w.negated:
		return "does_not_" + verb
	case w.plural:
		return verb
	}
	return lexicon.Third(verb)
}

// finite is the verb as a statement makes it.
func (w words) finite() string {
	if w.tense == extract.Perfect {
		have := "has"
		if w.plural {
			have = "have"
		}
		return have + "_" + w.not() + w.participle()
	}
	if w.had != "" {
		return w.had + w.participle()
	}
	if w.hadTo && w.negated {
		return "did_not_have_to_" + w.infinitive()
	}
	if w.hadTo {
		return w.participle()
	}
	present := w.tense == extract.Present || w.tense == extract.Future
	if w.passive || w.verb == "be" || w.ing != "" {
		b := w.be()
		if !present {
			b = map[bool]string{true: "were", false: "was"}[w.plural]
		}
		b += "_" + w.not()
		if w.ing != "" {
			b += w.ing + "_"
		}
		if w.passive {
			return b + lexicon.PastParticiple(w.verb)
		}
		return strings.TrimSuffix(b, "_")
	}
	switch {
	case present:
		return w.do(w.verb)
	case w.negated:
		return "did_not_" + w.verb
	}
	return lexicon.Past(w.verb)
}

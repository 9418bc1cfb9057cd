package passes

import (
	"fmt"
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// linkContent joins a statement to the proposition that is stated: the argument
// that is a clause learns which proposition has that clause's head, and that
// proposition learns whose content it is.
//
// Sources: nested propositions as NestIE and MinIE have them (Bhutani et al. 2016,
// Gashteovski et al. 2017).
//
// Left out: what is denied: the fact made of it is the denial.
func linkContent(d *extract.Doc) {
	type key struct{ sentence, head int }
	at := map[key]int{}
	for i := range d.Propositions {
		k := key{d.Propositions[i].Sentence, d.Propositions[i].Head}
		if _, ok := at[k]; !ok && d.Propositions[i].Dropped == "" {
			at[k] = i
		}
	}
	for i := range d.Propositions {
		p := &d.Propositions[i]
		for k := range p.Args {
			a := &p.Args[k]
			if a.Role != extract.RoleComplement || denials[p.Verb] { // the fact made of what is denied is the denial
				continue
			}
			if j, ok := at[key{p.Sentence, a.Head}]; ok && j != i && a.Head != p.Head {
				a.Clause = j
				if d.Propositions[j].Outer < 0 {
					d.Propositions[j].Outer = i
				}
			}
		}
	}
}

// moveTimes makes a time of an object whose preposition and words are one:
// "died on Tuesday" is died, on Tuesday. The stage timex knows more times than the
// rules do.
//
// Sources: TIMEX3 (Pustejovsky et al. 2003), by the stage timex.
//
// Left out: times without a preposition, which stay what they are ("chose Tuesday").
func moveTimes(d *extract.Doc) {
	for _, p := range live(d) {
		for k := 1; k < len(p.Args); k++ {
			a := &p.Args[k]
			if a.Prep == "" || a.Prep == "to" || a.Role != extract.RoleObject && a.Role != extract.RoleOblique && a.Role != extract.RolePlace || !isTime(d, a) {
				continue
			}
			if a.Role == extract.RoleObject {
				p.Base = strings.TrimSuffix(p.Base, "_"+strings.ReplaceAll(a.Prep, " ", "_"))
			}
			a.Role = extract.RoleTime
		}
	}
	whenThen(d)
}

// isTime reports whether the head of a lies in a time expression that covers most
// of it.
func isTime(d *extract.Doc, a *extract.Argument) bool {
	head := d.Trees[a.Sentence].Tokens[a.Head].Span
	for _, x := range d.Times {
		if strings.HasPrefix(x.Duration, "PT") && strings.HasSuffix(x.Duration, "S") && x.Start.IsZero() {
			continue // won in 47.66 seconds: how fast, not when
		}
		if x.Contains(head) && 2*x.Len() > a.Len() {
			return true
		}
	}
	return false
}

// schedule makes a present tense with a time to come a plan, and a plan whose
// time is past at publication ("would take place") stays what it was.
//
// Sources: the futurate present (Copley 2009).
//
// Left out: what is said to be so now ("currently stands at"), and articles without a
// date.
func schedule(d *extract.Doc) {
	if d.Article.Published.IsZero() {
		return
	}
	for _, p := range live(d) {
		if p.Passive && (lexicon.ExpectVerbs[p.Verb] || lexicon.PlanVerbs[p.Verb]) {
			continue // is scheduled for March: it is so now
		}
		if a, _, ok := strings.Cut(p.Base, "_to_"); ok && wishing[a] {
			continue // hopes to visit Oslo in June: it is hoped now
		}
		if p.Base == "be_due_to" {
			continue // is due to convene on Tuesday: it is due now
		}
		if p.Modality != extract.Actual || p.Tense != extract.Present || slices.ContainsFunc(p.Args, current) {
			continue
		}
		for _, a := range p.Args {
			if a.Role != extract.RoleTime || everyWeek(p) || longestIn(&d.Trees[p.Sentence], p, a) {
				continue
			}
			for _, x := range d.Times {
				if x.Overlaps(a.Span) && x.Start.After(d.Article.Published) {
					p.Modality = extract.Planned
				}
			}
		}
	}
}

// everyWeek reports whether p tells at what hours and on which days something is done: open from 9 am,
// from Monday to Friday.
func everyWeek(p *extract.Proposition) bool {
	from, to, other := false, false, false
	for _, a := range p.Args[1:] {
		w := strings.ToLower(a.Text)
		day := strings.HasSuffix(w, "day") || strings.HasSuffix(w, "days")
		from, to = from || day && a.Prep == "from", to || day && (a.Prep == "to" || a.Prep == "through")
		other = other || !day && a.Role == extract.RoleTime
	}
	return from && to && other
}

// longestIn reports whether the span of time a tells among what p ranks its subject: is the longest
// drought in at least 1,000 years.
func longestIn(t *extract.Tree, p *extract.Proposition, a extract.Argument) bool {
	return a.Prep == "in" && slices.ContainsFunc(p.Args, func(b extract.Argument) bool {
		return b.Sentence == p.Sentence && slices.ContainsFunc(b.Tokens, func(k int) bool {
			return t.Tokens[k].XPOS == "JJS" || t.Tokens[k].XPOS == "RBS" || t.Lower(k) == "first"
		})
	})
}

// wishing are verbs for what somebody has in mind now that is to come.
var wishing = lexicon.Words("hope want wish expect aspire need like prefer ask demand seek aim")

// current reports whether a says that something is so now: "currently stands at
// October 31" plans nothing.
func current(a extract.Argument) bool {
	w := strings.ToLower(a.Text)
	return a.Role == extract.RoleTime && (w == "now" || w == "currently" || w == "already" || w == "today")
}

// dropDuplicates keeps one of the propositions of a sentence that say the same,
// and drops the bare "held talks" where "talked with Macron" says it better. What is
// dropped is kept with the reason.
//
// Sources: MinIE's minimization (Gashteovski et al. 2017).
//
// Left out: the same said in two sentences, which the graph joins by its identity.
func dropDuplicates(d *extract.Doc) {
	type key struct {
		sentence, subj, obj int
		base, text          string // text: the object's words, for parts of one plural
		negated             bool
	}
	seen := map[key]int{}
	events := map[[2]int]int{} // sentence, event noun that is a predicate of its own
	for i := range d.Propositions {
		if p := &d.Propositions[i]; p.Rule == "event-object" && p.Dropped == "" {
			events[[2]int{p.Sentence, p.Head}] = i
		}
	}
	for i := range d.Propositions {
		p := &d.Propositions[i]
		if p.Dropped != "" {
			continue
		}
		if p.Rule != "event-object" && len(p.Args) > 1 && p.Args[1].Role == extract.RoleObject {
			if j, ok := events[[2]int{p.Sentence, p.Args[1].Head}]; ok {
				p.Dropped = fmt.Sprintf("said better by %d", j)
				continue
			}
		}
		k := key{sentence: p.Sentence, subj: p.Args[0].Head, obj: -1, base: p.Base, negated: p.Negated}
		if len(p.Args) > 1 {
			k.obj, k.text = p.Args[1].Head, p.Args[1].Text
		}
		if j, ok := seen[k]; ok {
			p.Dropped = fmt.Sprintf("duplicate of %d", j)
			continue
		}
		seen[k] = i
	}
	dropEmpty(d)
}

// empty are relations that say nothing by themselves: "The decision comes".
var empty = lexicon.Words("come make take put get give include contain involve mean require cause allow let see hear look watch earn")

// made are verbs whose passive says nothing alone: the house is made.
var made = lexicon.Words("make do put base set")

// speechActs are verbs of saying that are events without what is said: Europe will
// respond.
var speechActs = lexicon.Words("respond reply answer retort counter complain joke testify confess pray shout scream whisper vow advise conclude")

// beginsWithWhich reports whether what p states is a relative clause around its report:
// "fighters which, the statement said, nations refused to take back".
func beginsWithWhich(t *extract.Tree, p *extract.Proposition) bool {
	if len(p.Args) < 2 || p.Args[1].Role != extract.RoleComplement || len(p.Args[1].Tokens) < 2 || p.Args[1].Sentence != p.Sentence {
		return false
	}
	k := p.Args[1].Tokens[0]
	return (t.Lower(k) == "which" || t.Lower(k) == "who" || t.Lower(k) == "whom") && k+1 < len(t.Tokens) && t.Tokens[k+1].Form == ","
}

// opinions are verbs that say nothing without what is thought: "I think".
var opinions = lexicon.Words("think believe feel fear hope guess suppose reckon imagine suspect assume understand")

// dropEmpty drops propositions without an object that say nothing by
// themselves: a bare "said", a copula left alone.
func dropEmpty(d *extract.Doc) {
	for _, p := range live(d) {
		t := &d.Trees[p.Sentence]
		if x := t.Child(p.Head, "xcomp"); p.Negated && x >= 0 && syntax.Lemma(t, p.Head) == "ask" && negatedAt(t, x) && !negatedAt(t, p.Head) {
			p.Dropped = "asked not to" // who asked not to be named did ask
			continue
		}
		if supposes(t, p) {
			p.Dropped = "how somebody would take it, or what anybody might see"
			continue
		}
		if howOnly(t, p) {
			p.Dropped = "how it is, not that it is"
			continue
		}
		if deniesHow(t, p) {
			p.Dropped = "how it is done is denied, not that it is"
			continue
		}
		if len(p.Args) == 1 && p.Base == "report" && !p.Passive || beginsWithWhich(t, p) {
			p.Dropped = "no object"
			continue
		}
		if says(t, p.Head) && len(p.Args) > 1 && p.Args[1].Role == extract.RoleComplement && p.Args[1].Sentence == p.Sentence && bracketed(t, p.Head, p.Args[1].Tokens[0]) {
			p.Dropped = "states what its bracket leaves out"
			continue
		}
		if p.Verb == "read" || utterances[p.Verb] { // read in part, “…”
			p.Args = slices.DeleteFunc(p.Args, func(a extract.Argument) bool { return a.Prep == "in" && strings.EqualFold(a.Text, "part") })
		}
		if p.Verb == "give" && len(p.Args) > 1 && p.Args[1].Role == extract.RoleComplement && t.Child(p.Head, "ccomp") >= 0 {
			p.Dropped = "given that" // nobody gives it
			continue
		}
		if hasIt(t, p.Head) {
			p.Dropped = "says that it is told" // legend has it that
			continue
		}
		if p.Passive && len(p.Args) == 1 && calls[p.Verb] && mark(t, p.Head) == "as" {
			p.Dropped = "says how it is called" // as the strait is known
			continue
		}
		if o := t.Child(p.Head, "obj", "advmod"); says(t, p.Head) && o == p.Head+2 && t.Lower(o) == "much" && t.Lower(o-1) == "as" {
			p.Dropped = "no object" // the general has said as much
			continue
		}
		if asTold(t, p.Head) && !slices.ContainsFunc(p.Args, func(a extract.Argument) bool { return a.Role == extract.RoleComplement || a.Clause >= 0 }) {
			p.Dropped = "names a source"
			continue
		}
		if saysNoClause(t, p) {
			p.Dropped = "says nothing whole of what is said"
			continue
		}
		if saysThatSo(t, p) {
			p.Dropped = "says of nothing named that it is so"
			continue
		}
		if saysNothing(t, p) {
			p.Dropped = "says nothing of what is said"
			continue
		}
		if w := hollow(t, p); w != "" {
			p.Dropped = w
			continue
		}
		if wanting(t, p) {
			p.Dropped = "no object" // may bring to mind, for older readers, the strike of 1984
			continue
		}
		if p.Base == "need" && !p.Passive && !slices.ContainsFunc(p.Args[1:], func(a extract.Argument) bool { return a.Role == extract.RoleObject || a.Role == extract.RoleComplement }) {
			p.Dropped = "no object" // Singapore need not
			continue
		}
		if p.Verb == "do" && p.Base == "do" && p.Negated && !slices.ContainsFunc(p.Args[1:], func(a extract.Argument) bool { return a.Role == extract.RoleObject || a.Role == extract.RoleOblique }) {
			p.Dropped = "no object" // does nothing to solve it
			continue
		}
		if len(p.Args) > 1 && p.Args[1].Role != extract.RoleTime && p.Args[1].Role != extract.RoleManner {
			continue
		}
		if len(p.Args) == 1 && (p.Base == "ask" && !p.Passive || p.Base == "go_on" && colonBehind(t, p.Head)) {
			p.Dropped = "no object" // "Who did it?" he asked
			continue
		}
		if l := syntax.Lemma(t, p.Head); says(t, p.Head) && !lexicon.QuoteOnly[l] && !speechActs[l] && !(l == "concede" && !p.Passive && t.Is(p.Head, "root")) || (p.Verb == "be" || lexicon.Factive[p.Verb]) && !strings.Contains(p.Base, "_to_") || (p.Passive && lexicon.Thinks[p.Verb] || opinions[p.Verb]) || p.Verb == "have" || p.Verb == "do" || len(p.Args) == 1 && (empty[p.Base] && !p.Passive || p.Passive && !p.Negated && made[p.Base]) {
			p.Dropped = "no object"
		}
	}
}

// wanting reports whether the verb of p tells nothing without an object, and has none.
func wanting(t *extract.Tree, p *extract.Proposition) bool {
	if p.Passive || !objected[p.Verb] || t.Child(p.Head, "compound:prt", "obj", "ccomp", "xcomp") >= 0 || syntax.KindOf(t, p.Head) == syntax.Relative {
		return false
	}
	return !slices.ContainsFunc(p.Args[1:], func(a extract.Argument) bool {
		return a.Role == extract.RoleObject && a.Prep == "" || a.Role == extract.RoleRecipient || a.Role == extract.RoleComplement
	})
}

// objected are verbs that tell nothing without what they are done to.
var objected = lexicon.Words("bring put lack contain possess publish deem enable denounce reiterate envision implement present elevate")

// asTold reports whether the adverbial clause at i only tells who says or wants what stands
// around it: "as the auditor recommended in 2019", "as Bismarck is supposed to have said".
func asTold(t *extract.Tree, i int) bool {
	if mark(t, i) != "as" || !t.Is(i, "advcl") || t.Tokens[i].UPOS != "VERB" {
		return false
	}
	v := i
	for x := t.Child(v, "xcomp"); x > v && syntax.Infinitive(t, x); x = t.Child(v, "xcomp") {
		v = x
	}
	l := syntax.Lemma(t, v)
	return (lexicon.Says[l] && l != "speak" && l != "talk" && l != "go" && l != "continue" || lexicon.Thinks[l] || wishes[l] || l == "teach") && t.Child(v, "obj", "ccomp", "xcomp", "aux:pass") < 0
}

// wishes are verbs that with "as" tell of what somebody wants or foresees.
var wishes = lexicon.Words("want wish intend hope plan desire demand recommend propose prefer require request order reveal expect predict suggest")

// saysNoClause reports whether what p says with a "that" has no verb of its own, or begins
// with one whose subject is elsewhere, or only is: said that for the game to grow; could be a
// sign, the group fears; where the charts predicted it would be.
func saysNoClause(t *extract.Tree, p *extract.Proposition) bool {
	if len(p.Args) < 2 || p.Args[1].Role != extract.RoleComplement || p.Args[1].Sentence != p.Sentence || len(p.Args[1].Tokens) == 0 || !says(t, p.Head) && !lexicon.Thinks[p.Verb] {
		return false
	}
	toks := p.Args[1].Tokens
	first := toks[0]
	if h := p.Args[1].Head; syntax.Lemma(t, h) == "be" && h == toks[len(toks)-1] && t.Is(h, "ccomp") && t.Child(h, "nsubj") >= 0 && t.Child(h, "expl") < 0 {
		return true // far from where the charts predicted it would be
	}
	if t.Tokens[first].XPOS == "MD" && t.Child(p.Args[1].Head, syntax.Subjects...) < 0 || leftOut(t, p.Args[1]) {
		return true
	}
	that := t.Lower(first) == "that" || first > 0 && t.Lower(first-1) == "that" && t.Is(first-1, "mark")
	return that && !slices.ContainsFunc(toks, func(k int) bool {
		switch t.Tokens[k].XPOS {
		case "VBD", "VBZ", "VBP", "MD", "VBN":
			return true
		}
		return false
	})
}

// leftOut reports whether the clause of the argument a leaves its verb out, and only another
// sentence has it: "Asked whether she had seen him, she said she had not".
func leftOut(t *extract.Tree, a extract.Argument) bool {
	s := syntax.OwnSubject(t, a.Head)
	if s < 0 || t.Tokens[s].UPOS != "PRON" || !helpers[syntax.Lemma(t, a.Head)] {
		return false
	}
	for _, k := range a.Tokens {
		if w := t.Lower(k); k != s && k != a.Head && w != "that" && w != "so" && !lexicon.Negations[w] {
			return false
		}
	}
	return true
}

// helpers are auxiliaries that stand for a verb.
var helpers = lexicon.Words("have do be will would can could may might must should")

// saysThatSo reports whether what p says is only that something named elsewhere is or is not
// so: "This is not the case, Kim reported", "That is not true, the minister said".
func saysThatSo(t *extract.Tree, p *extract.Proposition) bool {
	if len(p.Args) < 2 || p.Args[1].Role != extract.RoleComplement || p.Args[1].Sentence != p.Sentence || !says(t, p.Head) && !lexicon.Thinks[p.Verb] {
		return false
	}
	h := p.Args[1].Head
	s := syntax.OwnSubject(t, h)
	if s < 0 || !soWords[t.Lower(h)] || t.Child(h, "ccomp", "csubj", "conj", "nmod", "obl", "advcl", "xcomp") >= 0 {
		return false
	}
	w := t.Lower(s)
	return t.Tokens[s].UPOS == "PRON" && (w == "this" || w == "that" || w == "it") && t.Child(h, "cop") >= 0
}

// soWords say of something only whether it is so.
var soWords = lexicon.Words("case true untrue false correct incorrect right wrong lie")

// colonBehind reports whether a colon or a quotation mark stands right behind the verb at i
// and its particle: However, he went on: “Since I …”.
func colonBehind(t *extract.Tree, i int) bool {
	for k := i + 1; k < len(t.Tokens) && k <= i+2; k++ {
		if w := t.Tokens[k].Form; w == ":" || syntax.QuoteMarks[w] {
			return true
		}
	}
	return false
}

// calls are verbs of naming.
var calls = lexicon.Words("call know name dub term nickname refer describe")

// deniesHow reports whether what p denies is only how, how much or how long something is
// done, and that word is no part of it: "does not eat well".
func deniesHow(t *extract.Tree, p *extract.Proposition) bool {
	if !p.Negated || p.Rule != "clause" && p.Rule != "relative" {
		return false
	}
	for _, c := range t.Children(p.Head, "advmod") {
		if c > p.Head && hows[t.Lower(c)] && !slices.Contains(p.Predicate, c) && !slices.ContainsFunc(p.Args, func(a extract.Argument) bool { return slices.Contains(a.Tokens, c) }) {
			return true
		}
	}
	return false
}

var hows = lexicon.Words("well hard enough properly correctly adequately sufficiently quickly fast early soon long far fully completely evenly fairly regularly often much easily safely alone together directly immediately")

// utterances are verbs of which only what is said or written makes a fact: "Wright
// wrote in the announcement", "he said at a rally".
var utterances = lexicon.Words("say tell write add state note remark declare")

// told are what somebody tells that is no hearer.
var told = lexicon.Words("story tale lie truth joke fib secret fortune time difference news")

// saysNothing reports whether p is a report without content: its arguments say
// to whom, where, when and how, none says what or about what: "she told reporters".
func saysNothing(t *extract.Tree, p *extract.Proposition) bool {
	if len(p.Args) == 1 || p.Passive || !utterances[p.Verb] || syntax.Lemma(t, p.Head) != p.Verb && !usedTo(t, p.Head) || t.Child(p.Head, "compound:prt") >= 0 {
		return false
	}
	for _, a := range p.Args[1:] {
		switch {
		case a.Role == extract.RoleTime, a.Role == extract.RoleManner, a.Role == extract.RolePlace:
		case a.Prep != "" && circumstances[a.Prep]:
		case p.Verb == "tell" && a.Prep == "" && (a.Role == extract.RoleObject || a.Role == extract.RoleRecipient) && !told[syntax.Lemma(t, a.Head)]:
		default:
			return false
		}
	}
	return true
}

// usedTo reports whether the verb at i is the "used" of what somebody did again and again: used
// to say to me.
func usedTo(t *extract.Tree, i int) bool {
	return t.Lower(i) == "used" && t.Child(i, "xcomp") > i && t.Lower(i+1) == "to"
}

// circumstances are prepositions of where and how something is said, not of what.
var circumstances = lexicon.Words("in at on to during after before with via through from outside inside")

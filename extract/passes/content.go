package passes

import (
	"fmt"
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
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

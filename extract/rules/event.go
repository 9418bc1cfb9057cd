package rules

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// event builds a proposition whose predicate is the event noun at i. object may
// be negative.
func event(t *extract.Tree, i, subj, obj int, verb, with string) (extract.Proposition, bool) {
	p := extract.Proposition{
		Head: i, Verb: strings.Split(verb, "_")[0], Base: verb, Relation: t.Tokens[i].Form, Tense: extract.Past,
		Modality: eventModality(t, i), Outer: -1,
	}
	if p.Modality == extract.Planned || p.Modality == extract.Possible {
		p.Tense = extract.Present
	}
	if subj < 0 {
		return p, false
	}
	s := subject(t, subj)
	p.Plural = t.Child(subj, "conj") >= 0 || t.Tokens[subj].XPOS == "NNS"
	p.Args = []extract.Argument{s}
	if obj >= 0 {
		o := syntax.Argument(t, obj, extract.RoleObject)
		o.Prep = with
		if with != "" {
			p.Base += "_" + with
		}
		p.Args = append(p.Args, o)
	}
	for _, c := range t.Children(i, "nmod", "obl") {
		if c == subj || c == obj || syntax.Core(t, c) == subj || syntax.Core(t, c) == obj || longAfter(t, c, i) {
			continue
		}
		switch syntax.RoleOf(t, c) {
		case extract.RoleTime:
			p.Args = append(p.Args, timeArgument(t, c))
		case extract.RolePlace:
			p.Args = append(p.Args, syntax.Argument(t, c, extract.RolePlace))
		}
	}
	p.Span = clauseSpan(t, p)
	p.Span.Start, p.Span.End = min(p.Start, t.Tokens[i].Start), max(p.End, t.Tokens[i].End)
	return p, true
}

// eventModality reads how real an event is off the adjectives of its noun.
func eventModality(t *extract.Tree, i int) extract.Modality {
	for _, c := range t.Children(i, "amod", "compound", "acl") {
		switch w := t.Lower(c); {
		case plannedWords[w]:
			return extract.Planned
		case possibleWords[w]:
			return extract.Possible
		case claimedWords[w]:
			return extract.Claimed
		case unrealWords[w]:
			return extract.Unreal
		}
	}
	return extract.Actual
}

var (
	plannedWords  = lexicon.Words("planned upcoming scheduled forthcoming next future expected coming impending imminent intended announced")
	possibleWords = lexicon.Words("possible potential likely further more new any proposed")
	claimedWords  = lexicon.Words("alleged reported supposed purported suspected apparent rumored rumoured claimed so-called")
	unrealWords   = lexicon.Words("cancelled canceled postponed aborted hypothetical failed attempted averted")
)

// ownerOf is the owner of the noun at i, -1 for none and for a time: last year's victory is
// nobody's, Spain's tourist arrivals are not Spain's.
func ownerOf(t *extract.Tree, i int) int {
	if c := t.Child(i, "nmod:poss"); c >= 0 && !syntax.TimeLike(t, c) && !landOnly(t, i, c) {
		return c
	}
	return -1
}

// findEventNouns reads events told by a noun: "Witkoff's planned meeting with
// Putin", "the resignation of his chief of staff, Andriy Yermak", "after a
// private meeting with Vladimir Putin". Possessor, of-phrase and the subject of the
// clause around it are its participants; adjectives say how real it is ("planned",
// "possible", "alleged", "cancelled").
//
// Sources: NomBank's arguments of event nouns (Meyers et al. 2004); MinIE's and
// RENOUN's noun-mediated relations (Gashteovski et al. 2017, Yahya et al. 2014).
//
// Left out: events that hang on a hope, a plan, a demand or a purpose ("called for the
// resignation of"); events whose participants are not named; indefinite ones ("an
// attack on Kyiv").
func findEventNouns(t *extract.Tree) []extract.Proposition {
	var out []extract.Proposition
	for i := range t.Tokens {
		ev, ok := lexicon.Events[headLemma(t, i)]
		if !ok {
			ev, ok = hyphenEvent(t, i)
		}
		if !ok || t.Tokens[i].UPOS != "NOUN" || syntax.KindOf(t, i) != syntax.None {
			continue
		}
		if why := noEvent(t, i); why != "" {
			t.Silent(i, why)
			continue
		}
		poss, of, with := ownerOf(t, i), nounChild(t, i, "of"), nounChild(t, i, "with")
		var p extract.Proposition
		ok = false
		switch {
		case ev.With != "" && with >= 0 && poss >= 0:
			p, ok = event(t, i, syntax.Core(t, poss), with, ev.Verb, ev.With)
		case ev.With != "" && with >= 0:
			if s, mod := around(t, i); s >= 0 {
				p, ok = event(t, i, s, with, ev.Verb, ev.With)
				if mod != "" && p.Modality == extract.Actual {
					p.Modality = mod
				}
			}
		case ev.Verb == "withdraw" && poss < 0:
			// the withdrawal of the police from the town: who withdrew them?
		case ev.With == "" && ev.Of == lexicon.OfSubject && definite(t, i):
			target, prepo := firstOf(nounChild(t, i, "on"), nounChild(t, i, "against")), ""
			if ev.Verb == "visit" || ev.Verb == "travel" || ev.Verb == "return" {
				target = nounChild(t, i, "to")
				if ev.Verb != "visit" && target >= 0 {
					prepo = "to"
				}
			}
			if s := firstOf(poss, of); s >= 0 && (target >= 0 || !attacks[ev.Verb] && ev.Verb != "travel") { // her trip: where to?
				p, ok = event(t, i, syntax.Core(t, s), target, ev.Verb, prepo)
			}
		}
		if ok {
			out = append(out, p)
		} else {
			t.Silent(i, "its participants are not named")
		}
	}
	return out
}

// noEvent says why the event noun at i tells of no event by itself, "" where it
// does.
func noEvent(t *extract.Tree, i int) string {
	switch {
	case t.Is(i, "compound", "nmod:desc"):
		return "describes another noun"
	case supported(t, i):
		return "the object of a verb that makes or reports it: rule event-object"
	case hypothetical(t, i):
		return "hangs on a word that leaves open whether it happens"
	case nounChild(t, i, "of") >= 0 && (nounChild(t, i, "by") > i || nounChild(t, nounChild(t, i, "of"), "by") > i):
		return "what is done by somebody to what its of names" // the withdrawal of his visa by Spain
	}
	return ""
}

// hyphenEvent is the event of a hyphenated noun: sit-down.
func hyphenEvent(t *extract.Tree, i int) (lexicon.Event, bool) {
	if i < 2 || t.Tokens[i-1].Form != "-" {
		return lexicon.Event{}, false
	}
	ev, ok := lexicon.Events[t.Lower(i-2)+"-"+t.Lower(i)]
	return ev, ok
}

func nounChild(t *extract.Tree, i int, p string) int {
	for _, c := range t.Children(i, "nmod", "obl") {
		if syntax.Prep(t, c) == p && !syntax.TimeLike(t, c) {
			return syntax.Core(t, c)
		}
	}
	return -1
}

func firstOf(xs ...int) int {
	for _, x := range xs {
		if x >= 0 {
			return x
		}
	}
	return -1
}

// definite reports whether the noun at i is presented as known: with "the", a
// possessor or as a name.
func definite(t *extract.Tree, i int) bool {
	d := t.Child(i, "det")
	return t.Child(i, "nmod:poss") >= 0 || d >= 0 && t.Lower(d) == "the"
}

// around is the participant that an event without possessor takes from its
// clause, "the U.S. delegation returns from Russia after a private meeting with
// Putin", and the modality its preposition gives.
func around(t *extract.Tree, i int) (int, extract.Modality) {
	v := t.Tokens[i].Head
	if v < 0 || !t.Is(i, "obl") || syntax.KindOf(t, v) == syntax.None {
		return -1, ""
	}
	s := syntax.SubjectOf(t, v)
	if s < 0 || t.Child(v, "aux:pass") >= 0 || !participant(t, s) {
		return -1, "" // the order was made during a meeting
	}
	switch p := syntax.Prep(t, i); p {
	case "after", "following", "during", "since":
		return s, ""
	case "in", "at":
		if takesPart[syntax.Lemma(t, v)] {
			return s, verbGroup(t, v).mod
		}
	case "before", "ahead of", "for":
		if p == "for" && !travels[syntax.Lemma(t, v)] {
			return -1, ""
		}
		return s, extract.Planned
	}
	return -1, ""
}

// participant reports whether the noun at i can take part in a meeting or a fight:
// a name, a pronoun, somebody with a role, a body of people.
func participant(t *extract.Tree, i int) bool {
	c := syntax.Core(t, i)
	l := syntax.Lemma(t, c)
	return t.NameAt(c) >= 0 || t.Tokens[c].UPOS == "PROPN" || t.Tokens[c].UPOS == "PRON" || syntax.Personal(t, c) || lexicon.Bodies[l]
}

var takesPart = lexicon.Words("participate engage take join attend partake")
var travels = lexicon.Words("travel go come arrive fly visit leave head return")

// supported reports whether the event noun at i is the object of a verb that
// findEventObjects reads.
func supported(t *extract.Tree, i int) bool {
	v := t.Tokens[i].Head
	return v >= 0 && t.Is(i, "obj") && (lexicon.Support[syntax.Lemma(t, v)])
}

// findEventObjects reads a verb that makes or reports an event: "Russia claimed
// the seizure of Pokrovsk", "held talks with Macron", "launching attacks on
// Ukraine's capital". The event noun gives the relation, the verb its subject, tense,
// polarity and, where it reports, the claim: who denies an attack says that it was not.
//
// Sources: support verbs after NomBank (Meyers et al. 2004); MinIE's light-verb
// constructions (Gashteovski et al. 2017).
//
// Left out: possession ("has talks scheduled"), plans, and events without one of
// their two sides.
func findEventObjects(t *extract.Tree) []extract.Proposition {
	var out []extract.Proposition
	for v := range t.Tokens {
		o := t.Child(v, "obj")
		if o < 0 || syntax.KindOf(t, v) == syntax.None || !lexicon.Support[syntax.Lemma(t, v)] || syntax.KindOf(t, v) == syntax.Open || syntax.Infinitive(t, v) {
			continue
		}
		ev, ok := lexicon.Events[syntax.Lemma(t, o)]
		if !ok {
			continue
		}
		s, g := syntax.SubjectOf(t, v), verbGroup(t, v)
		claims := reportVerbs[syntax.Lemma(t, v)]
		target := -1
		var prepo string
		switch {
		case ev.With != "" && !claims:
			if target = partner(t, o, v); target > v {
				prepo = ev.With
			} else {
				target = -1 // With prices up, the ministers held talks
			}
		case (ev.Verb == "visit" || ev.Verb == "travel") && syntax.Lemma(t, v) == "announce":
			t.Silent(o, "a journey that is announced is to come")
			continue
		case ev.Verb == "visit" || ev.Verb == "travel":
			target = firstOf(nounChild(t, o, "to"), nounChild(t, v, "to"))
			if ev.Verb == "travel" {
				prepo = "to"
			}
		case ev.Of == lexicon.OfObject && claims && !ownDeed(syntax.Lemma(t, v), ev.Verb) && t.Child(o, "nmod:poss") < 0:
			t.Silent(o, "who did it is not said") // reported the closure of the road; announced that of 40 branches to come
			continue
		case ev.Of == lexicon.OfObject:
			target = nounChild(t, o, "of")
		case attacks[ev.Verb]:
			target = firstOf(nounChild(t, o, "on"), nounChild(t, o, "against"), nounChild(t, v, "on"), nounChild(t, v, "against"))
		case claims && ev.Of == lexicon.OfSubject && ev.With == "":
			if x := firstOf(nounChild(t, o, "of"), t.Child(o, "nmod:poss")); x >= 0 {
				if p, ok := event(t, o, syntax.Core(t, x), -1, ev.Verb, ""); ok {
					out = append(out, reported(t, v, s, g, p))
				}
			}
			continue
		}
		if ev.With != "" && target > v && counted(t, o) {
			t.Silent(o, "the clause tells more of it") // signed a $1.5bn deal with a firm
			continue
		}
		if target < 0 || s < 0 || g.passive || sumAt(t, target) { // had sales of £5.3bn
			t.Silent(o, "who does it to whom is not said")
			continue
		}
		p, ok := event(t, o, s, target, ev.Verb, prepo)
		if !ok {
			continue
		}
		if ev.Verb == "agree" { // to sign an agreement with Japan is not to agree with it
			p.Verb, p.Base = syntax.Lemma(t, v), syntax.Lemma(t, v)+"_"+syntax.Lemma(t, o)+"_"+prepo
		}
		p.Tense, p.Plural = g.tense, g.plural
		for _, a := range arguments(t, v, g) {
			if a.Role == extract.RoleTime || a.Role == extract.RolePlace && a.Head != target {
				p.Args = append(p.Args, a)
			}
		}
		p.Args = append(p.Args[:2:2], hoistTimes(t, p.Args[0], p.Args[1:])[1:]...)
		if claims {
			out = append(out, reported(t, v, s, g, p))
			continue
		}
		p.Negated = g.negated
		if p.Modality == extract.Actual {
			p.Modality = g.mod
		}
		out = append(out, p)
	}
	return out
}

// sumAt reports whether the token at i is a sum of money, or a share: £5.3bn.
func sumAt(t *extract.Tree, i int) bool {
	k := t.LabelAt(i)
	return t.Tokens[i].UPOS == "SYM" || k >= 0 && t.Labels[k].Type == extract.MONEY
}

var reportVerbs = lexicon.Words("claim announce report confirm deny acknowledge")

// ownDeed reports whether who speaks of an event by the verb v did it themselves: claimed
// the sale of the port, announced the capture of Goma; but not the closure of branches, which
// may be to come, and nothing that is only reported or confirmed.
func ownDeed(v, event string) bool {
	return v == "claim" || v == "deny" || v == "announce" && taken[event]
}

var taken = lexicon.Words("seize capture occupy annex liberate recapture destroy arrest detain kill appoint dismiss discover sink down rescue")

var attacks = lexicon.Words("attack strike raid assault visit")

// reported makes p a claim of the subject s of the verb v.
func reported(t *extract.Tree, v, s int, g group, p extract.Proposition) extract.Proposition {
	p.Negated = p.Negated != g.negated != (syntax.Lemma(t, v) == "deny")
	p.Modality, p.Reported = extract.Claimed, true
	p.Tense = extract.Past
	if s >= 0 {
		p.Speakers = []extract.Argument{subject(t, s)}
	}
	return p
}

// findBetween reads the participants of an event after "between": "talks
// between Moscow and Kiev", and of an event left out: "The latest was in Moscow,
// between the Russian president and Steve Witkoff". The pass ellipsis finds out
// which event that was.
//
// Sources: NomBank's arguments of event nouns (Meyers et al. 2004); the ellipsis is
// our own.
//
// Left out: differences, numbers, places and times between two ends.
func findBetween(t *extract.Tree) []extract.Proposition {
	var out []extract.Proposition
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if h < 0 || syntax.Prep(t, i) != "between" || syntax.TimeLike(t, i) {
			continue
		}
		ps := syntax.Participants(t, i)
		if len(ps) < 2 {
			t.Silent(i, "fewer than two participants")
			continue
		}
		if k := t.Child(ps[1], "nmod:poss"); len(ps) > 2 && k >= 0 && (t.Lower(k) == "its" || t.Lower(k) == "his" || t.Lower(k) == "her") {
			ps = append(ps[:1:1], ps[2:]...) // a deal between Shell, its partners and the state
		}
		ev, ok := lexicon.Events[syntax.Lemma(t, h)]
		pred, verb := h, ev.Verb
		switch {
		case ok && len(ps) > 2 && verb == "agree": // an agreement between France, Qatar and the ILO
			continue
		case ok && ev.With != "" && t.Tokens[h].UPOS == "NOUN" && !hypothetical(t, h) && !(syntax.Lemma(t, h) == "war" && nounChild(t, h, "of") >= 0): // but: a war of words
		case elliptic(t, h) >= 0:
			pred, verb = elliptic(t, h), ""
		default:
			t.Silent(i, "not the participants of an event")
			continue
		}
		for _, b := range ps[1:] {
			p, ok := event(t, pred, ps[0], b, "meet", "with")
			if !ok {
				continue
			}
			if verb != "" {
				p.Base, p.Verb = verb+"_with", verb
			} else {
				p.Relation = "" // which event it was is for the pass ellipsis to find
				for _, a := range append(arguments(t, h, group{parts: []string{ev.Verb}}), predicatePlace(t, h)...) {
					if a.Role == extract.RolePlace || a.Role == extract.RoleTime {
						p.Args = append(p.Args, a)
					}
				}
			}
			out = append(out, p)
		}
	}
	return out
}

func predicatePlace(t *extract.Tree, h int) []extract.Argument {
	if syntax.PlacePreps[syntax.Prep(t, h)] && syntax.PlaceLike(t, h) {
		return []extract.Argument{syntax.Argument(t, h, extract.RolePlace)}
	}
	return nil
}

// elliptic is the subject of the clause at h where that subject is an adjective
// that leaves out its noun: "The latest was …". -1 otherwise.
func elliptic(t *extract.Tree, h int) int {
	if s := syntax.OwnSubject(t, h); s >= 0 && (t.Tokens[s].XPOS == "JJS" || leavesOut[t.Lower(s)]) {
		return s
	}
	return -1
}

var leavesOut = lexicon.Words("latest last first second third next another previous other earliest final")

// direct are mutual verbs that take their partner as an object: A married B.
var direct = lexicon.Words("marry divorce fight debate")

// findReciprocals reads joint subjects of verbs that happen between them: "Rubio
// and Ukrainian negotiators met in Geneva" is also Rubio met negotiators.
//
// Sources: reciprocal verbs after Levin (1993), class 36: social interaction.
//
// Left out: verbs with an object or a partner of their own ("met with"), and
// coordination under verbs that each can do alone.
func findReciprocals(t *extract.Tree) []extract.Proposition {
	var out []extract.Proposition
	for i := range t.Tokens {
		k := syntax.KindOf(t, i)
		if k == syntax.None || !verbal(t, i) || k == syntax.Open || syntax.Infinitive(t, i) {
			continue
		}
		g := verbGroup(t, i)
		s := syntax.SubjectOf(t, i)
		l := syntax.Lemma(t, g.last)
		if s < 0 || g.passive || !lexicon.Mutual[l] || l == "agree" && counted(t, s) || t.Child(g.last, "obj", "ccomp") >= 0 || nounChild(t, g.last, "with") >= 0 || (l == "speak" || l == "talk") && nounChild(t, g.last, "to") >= 0 {
			continue // Google and Meta argued that it would harm them: each did
		}
		ps := syntax.Participants(t, s)
		if len(ps) < 2 || onePerson(t, s) || spokeApart(t, g.last, ps) {
			t.Silent(i, "one subject only")
			continue
		}
		p, ok := proposition(t, g, s)
		if !ok {
			continue
		}
		for _, b := range ps[1:] {
			o := syntax.Argument(t, b, extract.RoleObject)
			o.Prep = "with"
			q := p
			q.Args = []extract.Argument{subject(t, ps[0]), o}
			for _, a := range p.Args[1:] {
				if a.Role == extract.RoleObject && a.Prep != "" {
					a.Role = extract.RoleOblique
					if a.Prep != "on" && syntax.PlaceLike(t, a.Head) {
						a.Role = extract.RolePlace
					}
				}
				q.Args = append(q.Args, a)
			}
			q.Base, q.Plural = strings.Join(g.parts, "_")+"_with", t.Tokens[ps[0]].XPOS == "NNS"
			if direct[l] {
				q.Base, q.Args[1].Prep = strings.TrimSuffix(q.Base, "_with"), ""
			}
			q.Span = clauseSpan(t, q)
			out = append(out, q)
		}
	}
	return out
}

// counted reports whether the noun at o has a number or a sum before it: a $1.5bn deal.
func counted(t *extract.Tree, o int) bool {
	return slices.ContainsFunc(t.Children(o, "nummod", "compound", "amod"), func(c int) bool {
		return c < o && slices.ContainsFunc(t.Phrase(c, nil), func(k int) bool { return t.Tokens[k].UPOS == "NUM" || t.Tokens[k].UPOS == "SYM" })
	})
}

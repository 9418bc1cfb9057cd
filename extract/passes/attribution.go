package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// attribute finds the chain of speakers of every proposition, and makes what is
// claimed a claim. Whose words a proposition is the layer of attributions says
// ([extract.Doc.Attributions]); how far it is a claim the governing verbs do, reports
// set beside ("…, the governor said"), quotations and what somebody reports.
//
// Sources: the attribution relations of PARC and PolNeAR (Pareti 2012, Newell et al.
// 2018); VerbNet's classes of verbs (Kipper et al. 2008); MinIE's attributions
// (Gashteovski et al. 2017).
//
// Left out: the writer's asides inside indirect speech (titles, places, relative
// clauses after a comma), which stay the writer's; quotation marks around single
// words; what somebody only wants, judges or asks.
func attribute(d *extract.Doc) {
	completeReports(d)
	qs := findSpeakers(d)
	d.Attributions = attributions(d, qs)
	sayers := newSayers(d)
	for _, p := range live(d) {
		t := &d.Trees[p.Sentence]
		sayers.name(p)
		withoutReason(t, p)
		if quoteOnly(t, p.Head) {
			p.Dropped = "a report of the words before it only"
			continue
		}
		if background(p, t, qs) && !sayers.sourced(p) {
			if by := sayers.inside(p); len(by) > 0 {
				p.Speakers, p.Reported = by, true
				if p.Modality == extract.Actual {
					p.Modality = extract.Claimed
				}
			}
			continue
		}
		gov, claimed, denied := governors(t, p.Sentence, p)
		p.Negated = p.Negated != denied
		claimed = claimed || singleQuoted(t, syntax.First(t, p.Head))
		chain, words := sayers.chain(p, gov)
		if who := blamer(t, syntax.First(t, p.Head)); who >= 0 && len(chain) == 0 {
			chain, claimed = []extract.Argument{speaker(t, p.Sentence, who)}, true
		}
		if q := around(qs, t.Tokens[p.Head].Span); q != nil && q.speaker == nil && len(chain) == 0 && q.long(d.Article.Text) {
			claimed = true // somebody's words, whoever's they are
			if !q.label {
				p.Dropped = "words of a quotation that nobody known says"
			}
		}
		if len(chain) > 0 {
			p.Speakers = dedupSpeakers(append(chain, p.Speakers...))
		}
		if words && (p.Modality == extract.Possible || p.Modality == extract.Actual && over(d, p)) && sayers.before(p) && wouldBe(t) && p.Head == t.Root() && around(qs, t.Tokens[p.Head].Span) == nil {
			p.Modality, p.Tense = extract.Planned, extract.Future // the group would close: will, as it said
		}
		if claimed && len(p.Speakers) == 0 && opens[p.Modality] {
			p.Dropped = "nobody known says that it may or should be so" // was warned that it could be dangerous
		}
		if claimed && len(p.Speakers) == 0 && awaited(t, p.Head) {
			p.Dropped = "part of what is expected" // to attend the dinner hosted by the union
		}
		if claimed && len(p.Speakers) == 0 && onlySuggested(t, p.Head) {
			p.Dropped = "nobody says it: something only suggests it"
		}
		if len(p.Speakers) == 0 && judged(t, p.Head) {
			p.Dropped = "part of what somebody calls it"
		}
		if claimed || words {
			p.Reported = true
			if p.Modality == extract.Actual {
				p.Modality = extract.Claimed
			}
		}
	}
}

// opens are the modalities whose predicates have no word for what somebody unknown says.
var opens = map[extract.Modality]bool{extract.Possible: true, extract.Ordered: true}

// background reports whether p is the writer's own aside inside what somebody
// says, outside quotation marks: a title, a place, a relative clause set off by a
// comma ("the US draft, which has not yet been published, could serve").
func background(p *extract.Proposition, t *extract.Tree, qs []quotation) bool {
	if q := around(qs, t.Tokens[p.Head].Span); q != nil {
		return false
	}
	switch p.Rule {
	case "title", "apposition", "location":
		return true
	case "event-noun":
		return takenAsKnown[p.Verb] && p.Modality == extract.Actual // is investigating the deaths of the victims
	}
	f := syntax.First(t, p.Head)
	if onlyNamed(t, f) {
		return true
	}
	if !t.Is(f, "acl:relcl") {
		return false
	}
	if glossed(t, f) {
		return true
	}
	k := t.Phrase(f, func(c int) bool { return t.Is(c, "punct") })[0]
	w := ""
	for _, c := range t.Phrase(f, nil) {
		if syntax.IsRelative(t, c) {
			w = t.Lower(c)
			break
		}
	}
	if quotes(t, f) || reportFollows(t, f) || ofPredicate(t, f) || newsInAside(t, f) {
		return false // which creates a “unique opportunity”: the speaker's words
	}
	return k > 0 && (t.Tokens[k-1].Form == "," || ofName(t, f)) && (w == "which" || w == "who" || w == "where" || w == "whose")
}

// takenAsKnown are the verbs of events that who speaks of them takes for known.
var takenAsKnown = lexicon.Words("die be_born resign retire visit")

// reportFollows reports whether the clause at i ends right before the report of the
// sentence that it stands in: "He left for Taichung, where he was arrested, prosecutors
// said". It is part of what they said.
func reportFollows(t *extract.Tree, i int) bool {
	toks := t.Phrase(i, nil)
	n := toks[len(toks)-1] + 1
	for n < len(t.Tokens) && t.Is(n, "punct") {
		n++
	}
	if n >= len(t.Tokens) || n == toks[len(toks)-1]+1 && t.Tokens[n-1].Form != "," {
		return false
	}
	for k, up := n, 0; k >= 0 && up < len(t.Tokens); k, up = t.Tokens[k].Head, up+1 {
		if t.Under(i, k) && !says(t, k) {
			return false
		}
		if says(t, k) && k > i && (t.Is(k, "parataxis") && t.Under(i, t.Tokens[k].Head) || t.Child(k, "ccomp") >= 0 && t.Under(i, t.Child(k, "ccomp"))) {
			return ends(t, k) || syntax.OwnSubject(t, k) >= n
		}
	}
	return false
}

// quotes reports whether a quotation stands in the clause at i, or the clause is one, between
// single marks: a museum for Lee, ‘who led the strike’.
func quotes(t *extract.Tree, i int) bool {
	return singleQuoted(t, i) || slices.ContainsFunc(t.Phrase(i, nil), func(k int) bool { return syntax.OpensQuote(t.Tokens[k].Form) })
}

// singleQuoted reports whether the relative clause at i opens behind a single quotation mark.
func singleQuoted(t *extract.Tree, i int) bool {
	f := t.Phrase(i, func(c int) bool { return t.Is(c, "punct") })[0]
	return f > 0 && t.Tokens[f-1].Form == "‘" && t.Is(i, "acl:relcl")
}

func around(qs []quotation, s extract.Span) *quotation {
	for k := range qs {
		if qs[k].Contains(s) {
			return &qs[k]
		}
	}
	return nil
}

func dedupSpeakers(as []extract.Argument) []extract.Argument {
	var out []extract.Argument
	for _, a := range as {
		if !slices.ContainsFunc(out, func(b extract.Argument) bool { return b.Sentence == a.Sentence && b.Head == a.Head }) {
			out = append(out, a)
		}
	}
	return out
}

// governors climbs from a proposition's predicate and collects who says or
// believes it, outermost first. claimed is whether any of them makes it a claim
// rather than a finding.
// denied says that what is said is that it is not so. A governor in the chain that
// is nobody keeps out what the layer of attributions has for its cue.
func governors(t *extract.Tree, s int, p *extract.Proposition) (chain []sayer, claimed, denied bool) {
	i, from := p.Head, -1
	for n := 0; n < len(t.Tokens) && i >= 0; n++ {
		if from >= 0 && strings.HasPrefix(syntax.Prep(t, i), "according to") {
			break // is expected to leave, according to two aides who spoke in private: they did
		}
		h, how := governor(t, i, from)
		if h < 0 {
			break
		}
		if how != "" {
			who, claim := source(t, h, how)
			claimed = claimed || claim
			if denials[syntax.Lemma(t, h)] && how == "complement" && syntax.First(t, p.Head) == syntax.First(t, i) {
				denied = !denied
			}
			if how == "noun" && rejected(t, h) && syntax.First(t, p.Head) == syntax.First(t, i) {
				denied = !denied // denied the allegation that it is a threat
			}
			if how == "complement" && denials[syntax.Lemma(t, h)] && presumed(t, i, p) {
				claimed = false // what Shell denies it knew is the article's own
				chain = append([]sayer{{extract.Argument{}, s, h}}, chain...)
			} else if who >= 0 && (t.Tokens[who].UPOS != "VERB" || how == "noun") {
				chain = append([]sayer{{speaker(t, s, who), s, h}}, chain...)
			}
		}
		from, i = i, h
		if how == "beside" {
			break
		}
	}
	return chain, claimed, denied
}

// presumed reports whether p stands in the complement of the factive verb at i:
// "knew that the pipe leaked".
func presumed(t *extract.Tree, i int, p *extract.Proposition) bool {
	return lexicon.Factive[syntax.Lemma(t, i)] && syntax.First(t, p.Head) != i
}

// denials are verbs whose complement the speaker says is not so.
var denials = lexicon.Words("deny dispute refute rebut")

// rejected reports whether somebody says of the claim at the noun h that it is not so:
// denied the allegation that.
func rejected(t *extract.Tree, h int) bool {
	v := t.Tokens[h].Head
	return v >= 0 && t.Is(h, "obj") && (denials[syntax.Lemma(t, v)] || syntax.Lemma(t, v) == "reject" || syntax.Lemma(t, v) == "dismiss") && !negatedAt(t, v)
}

// governor is the token that the clause around i hangs on, and how: "complement"
// of it, or with the report set "beside" it.
//
// from is where the climb comes from: a report does not report itself.
func governor(t *extract.Tree, i, from int) (h int, how string) {
	for _, c := range t.Children(i, "parataxis", "advcl") {
		if c != from && syntax.Beside(t, c) && !bracketed(t, c, i) && !asNamed(t, c) && !quoteOnly(t, c) {
			return c, "beside"
		}
	}
	f := syntax.First(t, i)
	if f != i {
		if m := mark(t, i); m == "that" && lexicon.Says[syntax.Lemma(t, f)] && t.Child(f, "ccomp", "obj") >= 0 && !bracketed(t, f, i) {
			return f, "complement" // "assured that …, but that …"
		}
		return f, ""
	}
	h = t.Tokens[i].Head
	if h < 0 || contrasts(t, i) || awaited(t, i) && !hosts[syntax.Lemma(t, i)] {
		return -1, ""
	}
	if c := grievance(t, i); c >= 0 && t.Tokens[c].UPOS == "VERB" {
		return c, "complement" // protested over substandard services provided by the firm
	} else if c >= 0 {
		return c, "noun"
	}
	l := syntax.Lemma(t, h)
	switch {
	case judges(t, h), bracketed(t, h, i), sees(t, h), yetToSee(t, h), showsHow(t, h, i):
		return h, ""
	case lexicon.QuoteOnly[l] && (t.Tokens[h].UPOS == "VERB" || t.Is(i, "acl:relcl")) && !t.Is(i, "ccomp", "csubj"):
		return h, ""
	case t.Is(i, "ccomp") && (lexicon.Says[l] || lexicon.Thinks[l] || lexicon.Factive[l]),
		t.Is(i, "ccomp") && t.Tokens[h].UPOS == "VERB" && (!brings(t, h) || hasIt(t, h)) && !lexicon.Unreal[l] && !lexicon.OrderVerbs[l] && !wondering(t, i):
		return h, "complement"
	case t.Is(i, "csubj") && t.Child(h, "aux:pass") >= 0 && (lexicon.Says[l] || lexicon.Thinks[l]):
		return h, "complement" // it is said that …
	case t.Is(i, "ccomp") && t.Tokens[h].UPOS == "ADJ":
		return h, "complement"
	case t.Is(i, "xcomp") && (lexicon.Says[l] || lexicon.Thinks[l]) && t.Tokens[h].UPOS == "VERB":
		return h, "complement"
	case t.Is(i, "acl") && claimNouns[l] && (t.Child(i, "mark") >= 0 || syntax.OwnSubject(t, i) >= 0) && !uttered(t, i): // but not: a statement issued on Friday
		return h, "noun"
	case t.Is(i, "parataxis") && t.Tokens[h].UPOS == "VERB" && lexicon.Says[l] && i > h && t.Child(h, "ccomp") < 0 && !syntax.Reporting(t, i) && !tellsOf(t, h, i) && !nextDeed(t, h, i):
		return h, "complement" // said: "…"
	}
	return h, ""
}

// uttered reports whether the relative clause at i tells who made the statement or report
// that it hangs on, and not what that says: "a statement he made in April", "claims that the
// firm denies".
func uttered(t *extract.Tree, i int) bool {
	if !t.Is(i, "acl:relcl") || t.Tokens[i].UPOS != "VERB" || t.Child(i, "ccomp", "xcomp", "aux:pass") >= 0 {
		return false
	}
	if o := t.Child(i, "obj"); o >= 0 && (o > i || !syntax.IsRelative(t, o)) { // a statement that he made
		return false
	}
	l := syntax.Lemma(t, i)
	c, known := cueOf(t, i)
	return expresses[l] || outlets[l] || known && c.Frames&lexicon.Object != 0
}

// contrasts reports whether the clause at i only sets something beside the one it hangs
// on: "a third say it matters, whereas others say it does not".
func contrasts(t *extract.Tree, i int) bool {
	m := t.Child(i, "mark")
	return m >= 0 && t.Lower(m) == "whereas" && t.Is(i, "advcl") && says(t, i) || setBeside(t, i)
}

// hasIt reports whether the verb at h tells what is told: legend has it that.
func hasIt(t *extract.Tree, h int) bool {
	s := syntax.OwnSubject(t, h)
	return s >= 0 && syntax.Lemma(t, h) == "have" && lexicon.Tales[syntax.Lemma(t, s)]
}

// bracketed reports whether a bracket opens or closes between the report at c and the
// clause at i: what stands in brackets reports nothing outside them. Left out are the
// square brackets of an editor's words in what is said ("[In some towns] it rains," she
// said), and a report in brackets that opens the sentence: (They will say) It was us.
func bracketed(t *extract.Tree, c, i int) bool {
	round, square := 0, 0
	for k := min(c, i) + 1; k < max(c, i); k++ {
		switch t.Tokens[k].Form {
		case "(":
			round++
		case ")":
			round--
		case "[":
			square++
		case "]":
			square--
			if i < c {
				square = max(square, 0) // the clause began in the brackets
			}
		}
	}
	if round < 0 && c < i && opensBracketed(t, c) {
		return false
	}
	return round != 0 || i < c && square > 0 || i > c && square < 0
}

// opensBracketed reports whether the verb at c tells, in a bracket that opens the sentence,
// who says what follows.
func opensBracketed(t *extract.Tree, c int) bool {
	if !lexicon.Says[syntax.Lemma(t, c)] || t.Child(c, "ccomp") < c && !(t.Is(c, "parataxis") && t.Tokens[c].Head > c) {
		return false
	}
	k := 0
	for k < c && syntax.QuoteMarks[t.Tokens[k].Form] {
		k++
	}
	return k < c && t.Tokens[k].Form == "(" && syntax.OwnSubject(t, c) > k
}

// judges reports whether the participle at h is the writer's judgment of what
// follows, which it takes for granted: "It is telling that Nigeria is poor".
func judges(t *extract.Tree, h int) bool {
	l, it := syntax.Lemma(t, h), t.Child(h, "nsubj", "expl")
	return t.Tokens[h].XPOS == "VBG" && (l == "tell" || l == "worry") && it >= 0 && t.Lower(it) == "it" && t.Child(h, "obj", "iobj") < 0
}

var claimNouns = lexicon.Words("claim allegation accusation statement assertion report rumor rumour belief suggestion suspicion announcement warning concern worry criticism view argument opinion conviction complaint assurance notion idea ground basis pretext premise")

// expresses are verbs whose subject is behind what their object says: expressed
// concern that.
var expresses = lexicon.Words("express voice raise make issue share have give repeat reiterate hold publish release file lodge submit stage lead launch")

// source is who stands behind the complement of h, -1 for nobody named, and
// whether it is a claim.
func source(t *extract.Tree, h int, how string) (who int, claim bool) {
	if how == "noun" {
		if who = t.Child(h, "nmod:poss"); who < 0 {
			who = holders(t, h)
		}
		if rejected(t, h) {
			return syntax.SubjectOf(t, t.Tokens[h].Head), true
		}
		if v := t.Tokens[h].Head; who < 0 && v >= 0 && t.Is(h, "obj") && expresses[syntax.Lemma(t, v)] {
			who = syntax.SubjectOf(t, v)
		}
		if who < 0 {
			who = onGrounds(t, h)
		}
		return who, true
	}
	l := syntax.Lemma(t, h)
	if t.Tokens[h].UPOS != "VERB" {
		return convinced(t, h)
	}
	if forWhom(t, h) >= 0 {
		return -1, !lexicon.Factive[l]
	}
	if agent := t.Child(h, "obl:agent"); agent >= 0 {
		return agent, true
	}
	if undergone(t, h) {
		return -1, true // a gun, believed to be the weapon: the gun believes nothing
	}
	if t.Child(h, "aux:pass") >= 0 { // it is said that; but not: it should be noted that
		return -1, !((noting[l] || stressing[l]) && hasAux(t, h, "should", "must", "can", "may") || l == "recall" && hasAux(t, h, "is", "may", "should"))
	}
	if who = syntax.SubjectOf(t, h); who >= 0 && mute(t, h, who) {
		who = -1
		if hints[l] && !conjectures[l] {
			return -1, false // her victory confirmed that the party had recovered: it had
		}
	}
	if lexicon.Factive[l] && !lexicon.Says[l] {
		if who >= 0 && findings[l] {
			return who, false
		}
		return -1, false
	}
	return who, true
}

// stressing are further verbs by which the writer tells something: it must be understood that.
var stressing = lexicon.Words("understand stress emphasise emphasize underline underscore")

// onGrounds is who acts for a reason that the noun at h stands for, -1 for nobody:
// closed the port on the grounds that it was unsafe.
func onGrounds(t *extract.Tree, h int) int {
	v, p := t.Tokens[h].Head, syntax.Prep(t, h)
	if v < 0 || !t.Is(h, "obl") || p != "on" && p != "under" || t.Child(v, "aux:pass") >= 0 && t.Child(v, "obl:agent") < 0 {
		return -1
	}
	if g := t.Child(v, "obl:agent"); g >= 0 {
		return g
	}
	return syntax.SubjectOf(t, v)
}

// certain are adjectives of those who hold something to be so.
var certain = lexicon.Words("confident convinced sure certain adamant positive persuaded satisfied")

// convinced is who holds what the adjective at h has for its clause: "the minister
// is convinced that". -1 where nobody does.
func convinced(t *extract.Tree, h int) (who int, claim bool) {
	if !certain[t.Lower(h)] || madeSo(t, h) >= 0 { // but not: made sure that
		return -1, false
	}
	who = syntax.SubjectOf(t, h)
	if who < 0 || t.Lower(who) == "it" || t.Child(h, "expl") >= 0 {
		return -1, false
	}
	return who, true
}

// accordingVerb reports whether i is the oblique of "according" read as a verb.
func accordingVerb(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	return h >= 0 && t.Lower(h) == "according" && t.Is(i, "obl") && syntax.Prep(t, i) == "to"
}

// completeReports gives a report set beside what it reports its object: in
// "…, the regional governor said" what is said is the main clause.
func completeReports(d *extract.Doc) {
	for _, p := range live(d) {
		t := &d.Trees[p.Sentence]
		if !says(t, p.Head) || len(p.Args) > 1 && (p.Args[1].Role == extract.RoleComplement || p.Args[1].Role == extract.RoleObject && p.Args[1].Prep == "") {
			continue
		}
		h := t.Tokens[p.Head].Head
		if syntax.GoesAnywhere(t, p.Head) {
			continue // …: the next flood is going to come from the north
		}
		if h < 0 || !predicateLike(t, h) || !t.Is(p.Head, "parataxis") && !syntax.Beside(t, p.Head) || syntax.WhereSaid(t, p.Head) || thingTold(t, p.Head) {
			continue
		}
		if f := syntax.First(t, h); f != h && t.Is(f, "acl:relcl") && syntax.OwnSubject(t, h) < 0 {
			continue // which fell, but remains high, the data say: what they say has no subject
		}
		a := syntax.ClauseArgument(t, h, extract.RoleComplement)
		a.Sentence = p.Sentence
		if len(p.Args) > 1 && p.Args[1].Role == extract.RoleObject {
			p.Args[1].Role = extract.RoleOblique
		}
		p.Args = slices.Insert(p.Args, 1, a)
		p.Base = syntax.Lemma(t, p.Head)
		if out := t.Child(p.Head, "compound:prt"); out >= 0 { // the company pointed out
			p.Base += "_" + t.Lower(out)
		}
	}
}

// thingTold reports whether the passive of saying at i has a thing for its subject, which is
// what is said: "She flew to Rome, the plan was announced".
func thingTold(t *extract.Tree, i int) bool {
	s := t.Child(i, "nsubj:pass")
	return s >= 0 && t.Tokens[s].UPOS == "NOUN" && !syntax.Personal(t, s) && t.Tokens[s].XPOS == "NN"
}

func predicateLike(t *extract.Tree, i int) bool { return syntax.KindOf(t, i) != syntax.None }

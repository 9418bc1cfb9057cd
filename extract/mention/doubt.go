package mention

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/mention/wordnet"
)

// Facts put a name in the place of a pronoun only where the join leaves no doubt;
// a chain may keep the others. Which joins those are was counted on GUM (train
// part, each quarter read with weights learnt from the others): by what stands
// nearest in the chain, whether the subject around the pronoun is of it, and who
// else it may be.

// doubtful reports whether the join of pronoun p to its chain is good enough to
// read by, not to state facts by.
func (d *doc) doubtful(p *phrase, c pronounClass, a antecedent) bool {
	switch {
	case c.speaker || c.reflexive || a.why == besideOwner || a.why == ofTopic:
		return false
	case d.ownsUp(p, c, a), d.someOfThem(p), c.plural && d.againstUs(p), c.person && d.tagOfOther(p), c.plural && d.shownBy(p), d.askedAbout(p, c):
		return true
	case c.person && d.saidLater(p):
		p.rival = true
		return true
	case a.why == lastSpeaker && a.phrase.kind == extract.Pronoun && a.phrase.doubt:
		return true // whoever "they" were who spoke before
	case a.why == lastSpeaker && !c.person, a.why == newcomer, a.why == onlyPerson:
		return false
	case c.person && d.reports(p) && d.spokeLess(p, c), c.person && d.addsFirst(p), c.person && d.captioned(p), d.spokenFor(p, c, a):
		return true
	}
	s := d.settingOf(p, c)
	if s.near != nil && d.likened(p, s.near) {
		p.rival = true
		return true
	}
	if s.near == nil || c.plural && d.heldBefore(p, s) || c.person && (d.byAnother(p, c) || d.ofAnimal(p, s.near) || d.judgedOther(p, c)) || c.plural && d.actsLike(p, s.near) || situation(d.tree(p), p.head) || c.person && (d.mayBeSpeaker(p, s.near) || d.onlySpoke(p, c, s)) || !c.person && d.calledOther(p, s.near) || d.toldOfOthers(p, c, s) {
		return true
	}
	back := d.back(p, s.near)
	alone := s.rivals == 0
	switch {
	case c.person:
		return d.doubtfulPerson(p, s, back, a.p)
	case c.plural && s.outer == sameOuter && s.by != "" && d.tree(p).Is(p.head, "nsubj") && a.p >= sureThey:
		return false
	case c.plural && s.near.kind == extract.Pronoun:
		return !(s.outer == sameOuter && alone) && !(back == 1 && d.mainSubject(p) && d.opened(p.chain, s.near))
	case c.plural && s.outer == otherOuter && s.by == "ccomp":
		return true
	case c.plural && !s.near.plural && s.rivals > 0 && a.p < sureThey:
		return true // the university said they will be recruited: the patients
	case c.plural && back == 0:
		return s.outer != sameOuter || s.nearer > 0 || !d.tree(p).Is(p.head, "nsubj") && !alone && a.p < sureThey
	case c.plural:
		return !s.subject || back > 1 || !alone && !d.mainSubject(p)
	case s.near.kind == extract.Named || s.near.kind == extract.Nominal && typeOfChain(s.near) == extract.Organization:
		return !d.ownName(p, s, back, a.p)
	}
	return !d.frontedBy(p, s.near)
}

// addsFirst reports whether p adds to what somebody has said, and nobody of p's chain has
// said anything: "Ann Lee died on the spot, police said. She added …" is not Lee's word.
func (d *doc) addsFirst(p *phrase) bool {
	t := d.tree(p)
	h := t.Tokens[p.head].Head
	if h < 0 || !t.Is(p.head, "nsubj") || lower(t.Tokens[h].Lemma) != "add" || d.quoted[p.sent][p.head] > 0 || t.Child(h, "ccomp") < 0 && !t.Is(h, "parataxis") {
		return false
	}
	return !slices.ContainsFunc(p.chain.phrases, func(q *phrase) bool {
		return after(p, q) && (d.tells(q.sent, q.head) && !d.undergoes(q) || d.saysOf(q) || preposition(d.tree(q), q.head) == "according")
	})
}

// undergoes reports whether q is the subject of a passive, which is no report of q's but
// where the words are q's own: was admitted to hospital, was quoted as saying.
func (d *doc) undergoes(q *phrase) bool {
	t := d.tree(q)
	_, i := place(t, q.head)
	h := t.Tokens[i].Head
	return t.Is(i, "nsubj:pass") && h >= 0 && lower(t.Tokens[h].Lemma) != "quote"
}

// saysOf reports whether q speaks a quotation, or is the subject of a verb whose clause may
// be speech.
func (d *doc) saysOf(q *phrase) bool {
	if slices.ContainsFunc(d.quotes, func(x *quote) bool { return x.speaker != nil && x.speaker.chain == q.chain }) {
		return true
	}
	t := d.tree(q)
	h := t.Tokens[q.head].Head
	return h >= 0 && t.Is(q.head, "nsubj") && (t.Child(h, "ccomp") >= 0 || speechVerbs[lower(t.Tokens[h].Lemma)])
}

// speechVerbs are further verbs for speaking, whatever is said.
var speechVerbs = set(`speak talk address accuse blame criticise criticize condemn praise thank welcome urge apologise apologize slam hail defend dismiss reject express voice propose recommend`)

// spokeLess reports whether nobody has p's chain say anything yet and somebody else whom
// the pronoun may stand for has spoken and was mentioned shortly before: after what Lee said of the pope,
// "It will be hard, he said" is not the pope's word.
func (d *doc) spokeLess(p *phrase, c pronounClass) bool {
	says := func(q *phrase) bool {
		return after(p, q) && d.quoted[q.sent][q.head] == 0 && (d.reports(q) || preposition(d.tree(q), q.head) == "according")
	}
	if slices.ContainsFunc(p.chain.phrases, says) {
		return false
	}
	return slices.ContainsFunc(d.phrases, func(q *phrase) bool {
		return q.chain != nil && q.chain != p.chain && !q.doubt && d.fitsClass(c, q) && says(q) && d.lately(q.chain, p)
	})
}

// onlySpoke reports whether all that p's chain is there for is to say something in the
// sentence before of one who was its subject before that: "Rossi was found dead. Ann Lee's
// boss, Ed Kay, said they last saw him on Monday. When he did not come to work …".
func (d *doc) onlySpoke(p *phrase, c pronounClass, s setting) bool {
	if d.reports(p) || s.outer != noOuter || s.near.sent != p.sent-1 || d.quoted[p.sent][p.head] > 0 {
		return false
	}
	first := p.chain.phrases[0]
	for _, q := range p.chain.phrases {
		if after(first, q) {
			first = q
		}
	}
	if first.sent != p.sent-1 || first.kind != extract.Named || !d.reports(first) || !d.mainSubject(first) {
		return false
	}
	return slices.ContainsFunc(d.phrases, func(q *phrase) bool {
		return q.sent == first.sent-1 && q.chain != nil && q.chain != p.chain && d.fitsClass(c, q) && d.mainSubject(q)
	})
}

// lately reports whether the chain c is mentioned shortly before p.
func (d *doc) lately(c *chain, p *phrase) bool {
	return slices.ContainsFunc(c.phrases, func(o *phrase) bool { return after(p, o) && p.sent-o.sent <= speakerWindow })
}

// heldBefore reports whether "they", subject of what had happened before, may be those to
// whom the subject of the sentence before did something: "Police fired at the activists.
// They had blocked the road."
func (d *doc) heldBefore(p *phrase, s setting) bool {
	t := d.tree(p)
	h := t.Tokens[p.head].Head
	if h < 0 || s.rivals == 0 || !s.subject || s.near.sent != p.sent-1 || !t.Is(p.head, "nsubj") {
		return false
	}
	return slices.ContainsFunc(t.Children(h, "aux"), func(a int) bool { return t.Lower(a) == "had" })
}

// likened reports whether what p stands for is what p's clause likens its subject to: in
// "Like Petro, he wants parks" he is not Petro.
func (d *doc) likened(p, near *phrase) bool {
	t := d.tree(p)
	if near.sent != p.sent || near.head > p.head || !t.Is(p.head, "nsubj") {
		return false
	}
	m := t.Child(near.head, "case")
	return m >= 0 && (t.Lower(m) == "like" || t.Lower(m) == "unlike" || t.Lower(m) == "with" && t.Lower(m-1) == "as") && t.Under(near.head, t.Tokens[p.head].Head)
}

// actsLike reports whether "they" does what only people do and near is a thing: the
// photographs of places that they visited; or whether near is an amount: 500 tonnes.
func (d *doc) actsLike(p, near *phrase) bool {
	t, n := d.tree(p), d.tree(near)
	if measureNouns[noun(n, near.head)] {
		return true
	}
	v := t.Tokens[p.head].Head
	if v < 0 || !t.Is(p.head, "nsubj:") || !peopleDo[lower(t.Tokens[v].Lemma)] || near.kind != extract.Nominal {
		return false
	}
	return (things[noun(n, near.head)] || !reporting[lower(t.Tokens[v].Lemma)] && lifeless(noun(n, near.head))) && typeOfChain(near) != extract.Organization
}

// lifeless reports whether a noun names nothing that people can be meant by: prices, choices.
func lifeless(noun string) bool {
	first, second := wordnet.Kinds(noun)
	for _, k := range []wordnet.Kind{first, second} {
		switch k {
		case wordnet.Act, wordnet.Event, wordnet.Time, wordnet.Idea, wordnet.Money, wordnet.Number, wordnet.State, wordnet.Quality, wordnet.Artifact, wordnet.Speech:
		case "":
			if k == first {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// byAnother reports whether what p's clause says is so according to somebody else whom p
// can stand for: "According to Ann Lee, she was their leader".
func (d *doc) byAnother(p *phrase, c pronounClass) bool {
	return slices.ContainsFunc(d.inSent[p.sent], func(q *phrase) bool {
		return q.head < p.head && q.chain != nil && q.chain != p.chain && preposition(d.tree(q), q.head) == "according" && d.fitsClass(c, q)
	})
}

// ofAnimal reports whether an animal owns or does something between near and p, so that the
// pronoun may be the animal's: "a fruit exploded in the elephant's mouth, damaging her jaw".
func (d *doc) ofAnimal(p, near *phrase) bool {
	t := d.tree(p)
	if !t.Is(p.head, "nmod:poss", "nsubj") {
		return false
	}
	from := 0
	if near.sent == p.sent {
		from = near.head + 1
	}
	for i := from; i < p.head; i++ {
		if t.Tokens[i].XPOS == "NN" && t.Is(i, "nmod:poss", "nsubj") {
			if kind, _ := wordnet.Kinds(noun(t, i)); kind == wordnet.Animal {
				return true
			}
		}
	}
	return false
}

// situation reports whether "it" may well be how things are, or the hour: it is going to be
// tough; it is time now for others to pay.
func situation(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	if h < 0 || t.Lower(i) != "it" || !t.Is(i, "nsubj") {
		return false
	}
	if t.Tokens[h].UPOS == "VERB" {
		if h = t.Child(h, "xcomp"); h < 0 {
			return false
		}
	}
	return t.Child(h, "cop") >= 0 && (situations[t.Lower(h)] || lexicon.Weather[lower(t.Tokens[h].Lemma)])
}

var situations = set(`tough hard difficult easy complicated clear unclear early late true sad`)

var (
	measureNouns = set(`tonne ton percent kilogram kilo kilometre kilometer mile litre liter gallon barrel acre hectare dollar euro pound yuan rupee metre meter hour day week month year degree`)
	peopleDo     = set(`visit report want hope think believe know say tell ask decide plan try refuse agree wish fear love hate meet speak talk eat drink sleep live vote protest flee arrive travel manage earn buy cook wear borrow pray marry shop starve complain argue worry hire`)
	things       = set(`case photo photograph picture image video ship car house building book film bill law report road bridge place town city number figure price cost result data rule item product goods tool`)
)

// doubtfulPerson is doubtful for he and she, p with probability prob, whose chain was
// last mentioned back sentences ago.
func (d *doc) doubtfulPerson(p *phrase, s setting, back int, prob float64) bool {
	alone := s.rivals == 0
	p.rival = s.outer == otherOuter || d.passedOn(p) || s.outer == noOuter && (s.closer || s.other && !d.mainSubject(s.near))
	switch {
	case p.rival, s.named && s.outer == noOuter, d.eitherOf(p, s):
		return true
	case back > 1 && (s.near.kind == extract.Pronoun && !alone || s.near.kind != extract.Pronoun && s.others > 0):
		return true
	case s.outer == noOuter && !(alone && s.subject) && prob < sureHe:
		return true
	}
	return s.rivals > 1 && prob < sureAmongMany
}

// opened reports whether a noun or name of the chain is the main subject of the
// sentence in which its pronoun q stands: "Villagers lost their homes. They …".
func (d *doc) opened(c *chain, q *phrase) bool {
	return slices.ContainsFunc(c.phrases, func(o *phrase) bool {
		return o.sent == q.sent && o.head < q.head && o.kind != extract.Pronoun && d.mainSubject(o)
	})
}

// frontedBy reports whether "it" is the object of a clause that q opens.
func (d *doc) frontedBy(p, q *phrase) bool {
	return p.sent == q.sent && clauseOf(d.tree(p), p.head) == clauseOf(d.tree(p), q.head) && fronted(d.tree(p), q.head, p.head)
}

// The least probabilities for facts to use a pronoun's join.
const (
	sureHe        = 0.8 // without a subject around it that it can stand for
	sureAmongMany = 0.9 // where two or more others are about
	sureThey      = 0.9 // where others are about
	sureIt        = 0.9 // below a clause that is no report
)

// ownName reports whether "it" or "its" stands where it is the name's that governs
// it: "Boeing said it …", "Boeing cut its …", or, as the subject of its sentence,
// that of the sentence before.
func (d *doc) ownName(p *phrase, s setting, back int, prob float64) bool {
	t := d.tree(p)
	if back == 0 {
		return s.outer == noOuter && s.rivals == 0 && t.Is(p.head, "nmod:poss") || s.outer == sameOuter && (t.Is(p.head, "nmod:poss") || t.Is(p.head, "nsubj") && (s.by == "ccomp" || s.by != "" && prob >= sureIt))
	}
	if back > 1 || !s.subject {
		return false
	}
	h := p.head
	if t.Is(h, "nmod:poss") {
		h = t.Tokens[h].Head
	}
	return t.Is(h, "nsubj") && t.Tokens[h].Head >= 0 && t.Tokens[t.Tokens[h].Head].Head < 0
}

// back is how many sentences lie between q and p, those that are all quotation left out.
func (d *doc) back(p, q *phrase) int {
	n := 0
	for s := q.sent; s < p.sent; s++ {
		if s == q.sent || !d.onlyQuote(s) {
			n++
		}
	}
	return n
}

// A setting is what surrounds a pronoun that has been joined to a chain.
type setting struct {
	near    *phrase // the nearest mention of the chain that is in no doubt
	outer   outerFit
	by      string // how the clause of the pronoun hangs on that subject's
	rivals  int    // others that the pronoun may stand for, in its sentence and the one before
	others  int    // those from near's sentence on
	nearer  int    // those of them between near and the pronoun
	subject bool   // near is a subject
	other   bool   // the sentence before has a main subject of another chain that suits
	named   bool   // the chain has no name, and somebody else is named behind near
	closer  bool   // somebody else is named before the pronoun in its own sentence, and nobody of the chain
}

// An outerFit says how the innermost suitable subject around a pronoun stands to its chain.
type outerFit int

const (
	noOuter outerFit = iota // there is none
	sameOuter
	otherOuter
)

// settingOf describes the pronoun p of class c in its chain.
func (d *doc) settingOf(p *phrase, c pronounClass) setting {
	s := setting{near: d.nearest(p)}
	i, ok := d.corefer.at[[2]int{p.sent, p.head}]
	if !ok || s.near == nil {
		return s
	}
	for _, o := range d.corefer.marks[i].outers {
		q := d.at[p.sent][o.head]
		if q == nil {
			q = d.nameAt(p.sent, o.head)
		}
		if q == nil && c.person && o.by == "ccomp" && !personalPronoun(d.tree(p), o.head) && !nominalWord(d.tree(p), o.head) && d.tells(p.sent, o.head) {
			s.outer, s.by = otherOuter, o.by // one of them said he
			break
		}
		if q != nil && c.plural && q.kind == extract.Named && !same(p, q) && o.by == "ccomp" && pluralVerb(d.tree(p), o.head) {
			s.outer, s.by = otherOuter, o.by // the board say they can
			break
		}
		if other := d.otherSubject(p, c, q); q == nil || !other && !same(p, q) && !d.agrees(p, c, q) {
			continue
		}
		s.outer, s.by = otherOuter, o.by
		if same(p, q) {
			s.outer = sameOuter
		}
		break
	}
	if s.outer == noOuter && aged(d.tree(p), p.head) {
		s.outer = otherOuter
	}
	rel, _ := place(d.tree(s.near), s.near.head)
	s.subject = rel == "nsubj"
	nameless := !slices.ContainsFunc(p.chain.phrases, func(q *phrase) bool { return q.kind == extract.Named })
	seen := map[any]bool{}
	for _, k := range d.corefer.candidates(i) {
		q := d.corefer.marks[k].phrase
		if q == nil || q.kind == extract.Pronoun && q.chain == nil {
			continue
		}
		if q.sent < min(p.sent-1, s.near.sent) {
			break
		}
		if same(p, q) || !d.agrees(p, c, q) {
			continue
		}
		var key any = q
		if q.chain != nil {
			key = q.chain
		}
		s.named = s.named || nameless && q.kind == extract.Named && (after(q, s.near) || s.near.kind == extract.Nominal && !s.subject)
		s.closer = s.closer || q.sent == p.sent && q.head < p.head && s.near.sent < p.sent && q.kind == extract.Named
		s.other = s.other || q.sent == p.sent-1 && d.mainSubject(q)
		if !seen[key] {
			seen[key] = true
			if q.sent >= s.near.sent {
				s.others++
			}
			if q.sent >= p.sent-1 {
				s.rivals++
			}
			if after(q, s.near) {
				s.nearer++
			}
		}
	}
	return s
}

// pluralVerb reports whether the subject i takes a plural verb: EAAB are aware.
func pluralVerb(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	if h < 0 {
		return false
	}
	for _, k := range append(t.Children(h, "aux", "cop"), h) {
		if w := t.Lower(k); w == "are" || w == "were" || w == "have" || t.Tokens[k].XPOS == "VBP" && k == h {
			return true
		}
	}
	return false
}

// personalPronoun reports whether token i is a personal pronoun.
func personalPronoun(t *extract.Tree, i int) bool { return t.Tokens[i].XPOS == "PRP" }

// tells reports whether token i of tree s is the subject of a reporting verb.
func (d *doc) tells(s, i int) bool {
	h := d.trees[s].Tokens[i].Head
	return h >= 0 && reporting[lower(d.trees[s].Tokens[h].Lemma)]
}

// passedOn reports whether the mention of p's chain right before p is a pronoun that
// may well be somebody else's: then so may p, which takes it up.
func (d *doc) passedOn(p *phrase) bool {
	var last *phrase
	for _, q := range p.chain.phrases {
		if q != p && after(p, q) && (last == nil || after(q, last)) {
			last = q
		}
	}
	return last != nil && last.rival
}

// nearest is the last mention of p's chain before p that is in no doubt.
func (d *doc) nearest(p *phrase) *phrase {
	var near *phrase
	for _, q := range p.chain.phrases {
		if q != p && !q.doubt && after(p, q) && (near == nil || after(q, near)) {
			near = q
		}
	}
	return near
}

// after reports whether p stands behind q.
func after(p, q *phrase) bool { return p.sent > q.sent || p.sent == q.sent && p.head > q.head }

// aged reports whether the possessive i speaks of somebody's age: of "a man in his
// forties" nobody but the man is.
func aged(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	return h >= 0 && t.Is(i, "nmod:poss") && (ages[t.Lower(h)] || strings.HasSuffix(t.Lower(h), "0s"))
}

var ages = set(`teens twenties thirties forties fifties sixties seventies eighties nineties`)

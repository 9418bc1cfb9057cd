// Package link turns propositions in an article's own words into facts between
// canonical entities: arguments become entities, quantities, dates or other
// facts, and the verb group becomes a predicate that does not lie.
//
// "he spoke with NATO chief Mark Rutte", said by the Ukrainian president of
// himself, becomes Volodymyr_Zelensky claimed_to_have_spoken_with Mark_Rutte,
// modality claimed, speaker Volodymyr_Zelensky.
package link

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// Facts fills d.Facts, and d.Entities with what the text leaves unresolved. A
// proposition that no fact may come of gets its reason in Dropped.
//
// A fact that is the object of another is named by its place in d.Facts,
// FactID("@7"), until graph.Identify gives every fact its hash.
func Facts(d *extract.Doc) {
	l := newLinker(d)
	l.bury()
	said := map[string]bool{}
	fact := make([]int, len(d.Propositions)) // proposition → fact, -1 for none
	for i := range d.Propositions {
		fact[i] = -1
		p := &d.Propositions[i]
		if p.Dropped == "" && d.Article.Blocks[d.Trees[p.Sentence].Block].Kind == extract.Heading {
			p.Dropped = "in a heading"
		}
		if p.Dropped == "" && capitals(&d.Trees[p.Sentence]) {
			p.Dropped = "in capitals, as headings and calls are"
		}
		if p.Dropped == "" && nobodys(p) && !stated(d, i) {
			p.Dropped = "nobody says that it is, was or will be so"
		}
		if p.Dropped != "" {
			continue
		}
		f, why := l.fact(p)
		if why != "" {
			p.Dropped = why
			continue
		}
		if p.Rule == "title" || p.Rule == "apposition" || p.Rule == "location" {
			key := f.Label + " " + string(f.Modality) + fmt.Sprint(f.Speakers)
			if said[key] {
				p.Dropped = "said before" // a title, each time the name has it
				continue
			}
			said[key] = true
		}
		fact[i] = len(d.Facts)
		d.Facts = append(d.Facts, f)
	}
	for i := range d.Propositions { // statements point at the fact they state
		if fact[i] < 0 || len(d.Propositions[i].Args) < 2 {
			continue
		}
		if c := d.Propositions[i].Args[1].Clause; c >= 0 && fact[c] >= 0 && fact[c] != fact[i] {
			d.Facts[fact[i]].Object = extract.FactID(fmt.Sprintf("@%d", fact[c]))
		}
	}
}

// capitals reports whether a sentence of some length is written in capitals: in it US and
// WHO may be us and who.
func capitals(t *extract.Tree) bool {
	words := 0
	for _, w := range t.Tokens {
		for _, r := range w.Form {
			if unicode.IsLower(r) {
				return false
			}
		}
		if w.UPOS != "PUNCT" && w.UPOS != "NUM" {
			words++
		}
	}
	return words > 3
}

// linker resolves the arguments of one article.
type linker struct {
	d        *extract.Doc
	mentions map[[2]int]int            // sentence, head token → mention
	covering map[[2]int]int            // sentence, any token → longest mention
	local    map[extract.EntityID]bool // local entities already in d.Entities
	articles map[int]bool              // entity → whether its name goes with "the"
	open     map[int]bool              // entities known by words with an unresolved pronoun only: my dad
	subject  extract.EntityID          // of the fact being made
	left     bool                      // whether its words have a pronoun of a speaker as it stands
	quoting  bool                      // words are printed as the article quotes them
	quotes   []syntax.Quotation        // of the article
}

func newLinker(d *extract.Doc) *linker {
	l := &linker{d: d, mentions: map[[2]int]int{}, covering: map[[2]int]int{}, articles: map[int]bool{}, open: map[int]bool{}, local: map[extract.EntityID]bool{}, quotes: syntax.Quotations(&d.Article)}
	for k, m := range d.Mentions {
		if m.Doubt {
			continue
		}
		l.mentions[[2]int{m.Sentence, m.Head}] = k
		for i := m.First; i < m.Last; i++ {
			key := [2]int{m.Sentence, i}
			if j, ok := l.covering[key]; !ok || d.Mentions[j].Last-d.Mentions[j].First < m.Last-m.First {
				l.covering[key] = k
			}
		}
	}
	l.relabel()
	for _, e := range d.Entities {
		l.local[e.ID] = true
	}
	for k := range d.Entities { // one slug for one wording, whoever found it
		e := &d.Entities[k]
		if id := localID(e.Label); e.ID.Local() && id != "#" && !l.local[id] {
			delete(l.local, e.ID)
			e.ID, l.local[id] = id, true
		}
	}
	return l
}

// fact makes the fact of a proposition; why says why there is none.
func (l *linker) fact(p *extract.Proposition) (f extract.Fact, why string) {
	p, l.left, l.subject = l.toNobody(canonical(p)), false, ""
	var empty string
	if p.Args, empty = l.which(p); empty != "" {
		return f, "says nothing without the clause of " + empty
	}
	subj, why := l.entity(p.Args[0], p)
	if why != "" {
		return f, why
	}
	if w := l.leftRelative(p.Args[0], subj.printed); w != "" {
		return f, "unresolved " + w
	}
	l.subject, subj.printed = subj.id, l.byItself(subj.printed, p.Args[0])
	if w := l.misread(p); w != "" {
		return f, "unresolved " + w
	}
	if w := l.toldOpen(p); w != "" {
		return f, "unresolved " + w
	}
	if w := cmp.Or(l.saidOpen(p), l.ofItself(p)); w != "" {
		return f, "unresolved " + w
	}
	f = extract.Fact{
		Subject: subj.id, Base: p.Base, Object: extract.Holds{}, Negated: p.Negated, Modality: p.Modality,
		Edge: p.Modality != extract.Conditional && p.Modality != extract.Unreal,
	}
	rest := p.Args[1:]
	var said *speech
	var object string // as the sentence prints it
	if len(rest) > 0 && isObject(rest[0]) {
		v, text, printed, why := l.value(rest[0], p)
		if why != "" {
			return f, why
		}
		if id, ok := v.(extract.EntityID); ok && id == subj.id {
			if p.Base != "be" {
				return f, "subject and object are the same"
			}
			text = l.text(rest[0], p) // Witkoff is special envoy: what he is, in words
			v, printed = extract.Text(text), text
		}
		if id, ok := v.(extract.EntityID); ok && id.Local() && subj.id.Local() && restates(text, rest[0].Text, p.Args[0].Text) {
			return f, "the object names the subject"
		}
		if s := l.liftedSubject(rest[0], p); asking[strings.ToLower(s)] {
			return f, "unresolved " + strings.ToLower(s) // when it comes, which he said may be soon
		} else if s != "" {
			text = s + " " + text
			v, printed = extract.Text(text), text
		}
		if said = l.speech(rest[0], p, text); said != nil && said.text != text {
			text, printed = said.text, said.text
			if _, ok := v.(extract.Text); ok {
				v = extract.Text(text)
			}
		}
		f.Object, f.ObjectText, object = v, text, printed
		rest = rest[1:]
	}
	if id, ok := f.Object.(extract.EntityID); ok && p.Rule == "between" && precedes(id, f.Subject) {
		subj, f.Object, f.ObjectText, object = resolved{id, f.ObjectText, object}, f.Subject, subj.text, subj.printed
		f.Subject = id
		p.Plural = false
	}
	if p.Rule == "copula" && p.Base == "be" && object != "" && strings.EqualFold(subj.printed, object) {
		return f, "says that something is itself"
	}
	if id, ok := f.Object.(extract.EntityID); ok && p.Rule == "location" && (l.isPerson(id) || l.isPerson(subj.id)) {
		return f, "a person is no place" // in Washington, Arnav Gupta set himself on fire
	}
	if n := len(p.Speakers); n > 1 {
		if _, why := l.speaker(p.Speakers[n-1]); why != "" {
			return f, why // "Maybe they thought I would run," Lopez wrote: it is not Lopez who thought so
		}
	}
	if f.Speakers = l.speakers(p); len(p.Speakers) > 0 && len(f.Speakers) == 0 && (needsSpeaker[p.Modality] || p.Modality == extract.Planned && p.Reported) {
		return f, "its speaker is not known" // they found that …, whoever they are: the article has a source, the fact would not
	}
	almost, rest := l.almost(p, rest)
	if almost != "" {
		f.Base = almost + "_" + p.Base
	}
	out := sentence{subject: subj.printed, object: object, said: said, single: adverbs{}}
	for _, a := range rest {
		n := len(f.Qualifiers)
		if l.qualify(&f, a, p); len(f.Qualifiers) > n {
			l.note(out.single, n, a)
			out.from = append(out.from, a)
		}
	}
	f.Quantity = l.quantity(&f, p)
	if _, none := f.Object.(extract.Holds); none && openEnded(p) {
		return f, "ends in a preposition"
	}
	v := l.voice(p, f)
	if v.self && p.Modality == extract.Claimed && takenForGranted(&l.d.Trees[p.Sentence], p.Head) {
		return f, "taken for granted by its speaker" // since I won, the roads are better: nobody claims to have won
	}
	if v.almost = almost; v.almost == "" {
		v.almost = l.rather(p)
	}
	f.Relation = wording(p, v)
	f.Certainty = certainty(p, f)
	f.Label = paired(l.label(asThere(f, p, v), p, out))
	if none, ok := l.noSubject(p, subj.printed); ok { // No prisoner has been charged: not "prisoner has not been charged"
		positive, g := *p, f
		positive.Negated = false
		if has(p, couldWords) {
			positive.Tense = extract.Past // none of them could say, not: may say
		}
		g.Relation, out.subject = wording(&positive, v), none
		f.Label = paired(l.label(asThere(g, &positive, v), &positive, out))
	}
	if w := l.leftOwn(f.Label); w != "" {
		return f, "unresolved " + w
	}
	f.Source = l.provenance(p)
	return f, ""
}

// takenForGranted reports whether the clause at i only says when or since when something
// else is so: when I was a child, by the time I'm done.
func takenForGranted(t *extract.Tree, i int) bool {
	for n, f := 0, syntax.First(t, i); f >= 0 && n < len(t.Tokens) && t.Is(f, "advcl", "acl:relcl"); n, f = n+1, t.Tokens[f].Head {
		if h := t.Tokens[f].Head; t.Is(f, "acl:relcl") {
			return h >= 0 && (syntax.TimeLike(t, h) || t.Lower(h) == "time" || t.Lower(h) == "moment") && t.Is(h, "obl", "nmod")
		}
		for _, m := range t.Children(f, "mark", "advmod") {
			if w := t.Lower(m); m < i && (whenWords[w] || w == "soon") {
				return true
			}
		}
	}
	return false
}

var whenWords = lexicon.Words("when whenever since after before until till once")

// isPerson reports whether the entity id is a person.
func (l *linker) isPerson(id extract.EntityID) bool {
	return slices.ContainsFunc(l.d.Entities, func(e extract.Entity) bool { return e.ID == id && e.Type == extract.Person })
}

// needsSpeaker are modalities that are no facts where somebody says so and nobody knows
// who: the wording would not show it, or show it and leave out whose word it is.
var needsSpeaker = map[extract.Modality]bool{extract.Actual: true, extract.Claimed: true, extract.Ordered: true, extract.Possible: true, extract.Expected: true}

// stated reports whether the k-th proposition is what another one says, orders or
// envisions: "demanded that the government raise wages".
func stated(d *extract.Doc, k int) bool {
	p := &d.Propositions[k]
	return d.Trees[p.Sentence].Is(p.Head, "ccomp") && slices.ContainsFunc(d.Propositions, func(o extract.Proposition) bool {
		return o.Dropped == "" && slices.ContainsFunc(o.Args, func(a extract.Argument) bool { return a.Clause == k })
	})
}

// nobodys reports whether p is only spoken of: what troops are to prevent, what a rule
// speaks of, what was done without. What somebody says would be so is said.
func nobodys(p *extract.Proposition) bool {
	if p.Modality != extract.Unreal {
		return false
	}
	for _, w := range strings.Fields(strings.ToLower(p.Relation)) {
		if lexicon.FutureModals[w] || lexicon.PossibleModals[w] || w == "'d" || w == "’d" {
			return false
		}
	}
	return true
}

// restates reports whether an object names the subject only because it is printed
// by its antecedent: "the pollution produced by power plants", where pollution was
// "power plant pollution" before, says that power plants make their own.
func restates(object, written, subject string) bool {
	s := strings.TrimSuffix(strings.ToLower(subject), "s")
	in := func(words string) bool { return strings.Contains(" "+strings.ToLower(words)+" ", " "+s+" ") }
	return s != "" && in(object) && !in(written)
}

// openEnded reports whether the predicate of p waits for words that the parser has not
// found: "I need to", "she is in".
func openEnded(p *extract.Proposition) bool {
	return strings.HasSuffix(p.Base, "_to") || p.Base == "be_in" || p.Base == "be_on" || p.Base == "be_for" || p.Base == "be_at" || p.Base == "be_of" || p.Base == "be_with"
}

// canonical is a copy of p under the base that says the same in fewest words: to
// meet with somebody is to meet them.
func canonical(p *extract.Proposition) *extract.Proposition {
	q := *p
	if q.Base == "meet_with" && !q.Passive { // but: was met with applause
		q.Base = "meet"
	}
	return &q
}

// precedes orders the two sides of an event that has no grammatical subject ("The
// latest was between Putin and Witkoff"), so that every article gives it the same
// way round: known entities before local ones, then by ID.
func precedes(a, b extract.EntityID) bool {
	if a.Local() != b.Local() {
		return b.Local()
	}
	return a < b
}

// liftedSubject is the subject of the clause a where it stands outside the clause:
// "the talks, which Rubio said were productive" has Rubio say "the talks were
// productive". "" where the clause has its own words for it, or shares p's.
func (l *linker) liftedSubject(a extract.Argument, p *extract.Proposition) string {
	if a.Role != extract.RoleComplement || a.Clause < 0 || !l.d.Trees[a.Sentence].Is(a.Head, "ccomp") {
		return ""
	}
	s := l.d.Propositions[a.Clause].Args[0]
	if s.Sentence != a.Sentence || slices.Contains(a.Tokens, s.Head) || s.Head == p.Args[0].Head {
		return ""
	}
	return l.text(s, p)
}

func isObject(a extract.Argument) bool {
	return a.Role == extract.RoleObject || a.Role == extract.RoleComplement || a.Role == extract.RoleRecipient
}

// speakers are the entities of the chain of attribution. Speakers that the
// article leaves unresolved pronouns are left out.
func (l *linker) speakers(p *extract.Proposition) []extract.EntityID {
	var out []extract.EntityID
	for _, s := range p.Speakers {
		e, why := l.speaker(s)
		if why == "" && (len(out) == 0 || out[len(out)-1] != e.id) {
			out = append(out, e.id)
		}
	}
	return out
}

// qualify adds argument a to f as a qualifier; a time with bounds also becomes
// the fact's time.
func (l *linker) qualify(f *extract.Fact, a extract.Argument, p *extract.Proposition) {
	if l.pronoun(a) || l.openRecipient(a) || l.onOnesBehalf(a) {
		return // various items, amongst them a saw
	}
	q := extract.Qualifier{Role: a.Role, Prep: a.Prep}
	a, q.Prep = l.degreeFirst(a)
	q.Label = l.articleBefore(a) + l.itsObjects(a, p, l.text(a, p))
	switch a.Role {
	case extract.RoleTime:
		for _, x := range l.d.Quantities { // 4,000 cars a day
			if strings.Contains(x.Unit, "/") && x.Overlaps(a.Span) {
				q.Value = extract.Text(q.Label)
				f.Qualifiers = append(f.Qualifiers, q)
				return
			}
		}
		if t := l.time(a); t != nil {
			q.Value = extract.Date{Time: *t}
			if b := bound(*t, a.Prep, l.ofEvent(t, a)); f.Time == nil || f.Time.Start.IsZero() && !b.Start.IsZero() {
				f.Time = &b
			}
		} else {
			q.Value = extract.Text(q.Label)
		}
	case extract.RolePurpose, extract.RoleCondition, extract.RoleCause, extract.RoleManner, extract.RoleComplement:
		q.Value = extract.Text(q.Label)
		if a.Role == extract.RoleCause && a.Clause < 0 && a.Prep != "" {
			q.Value = l.valueOrText(a, p)
		}
	case extract.RoleSource:
		return // among the speakers
	default:
		q.Value = l.valueOrText(a, p)
	}
	f.Qualifiers = append(f.Qualifiers, q)
}

// degreeFirst takes adverbs that stand before the preposition of a out of it, and gives
// the preposition with them: "mostly in Germany".
func (l *linker) degreeFirst(a extract.Argument) (extract.Argument, string) {
	t := &l.d.Trees[a.Sentence]
	c := t.Child(a.Head, "case")
	if a.Prep == "" || c < 0 || c > a.Head || len(a.Tokens) < 2 || !t.Is(a.Tokens[0], "advmod") || a.Tokens[0] >= c {
		return a, a.Prep
	}
	k := 0
	for k < len(a.Tokens)-1 && a.Tokens[k] < c {
		k++
	}
	before := strings.ToLower(t.Words(a.Tokens[:k]))
	a.Tokens = a.Tokens[k:]
	a.Span, a.Text = t.SpanOf(a.Tokens), t.Words(a.Tokens)
	return a, before + " " + a.Prep
}

func (l *linker) valueOrText(a extract.Argument, p *extract.Proposition) extract.Value {
	if v, _, _, why := l.value(a, p); why == "" {
		return v
	}
	return extract.Text(l.text(a, p))
}

// provenance is the clause in the text: from the first of the proposition's
// words to the last, the predicate and the report around it included.
func (l *linker) provenance(p *extract.Proposition) extract.Provenance {
	t := &l.d.Trees[p.Sentence]
	s := p.Span
	h := t.Tokens[p.Head].Span
	s.Start, s.End = min(s.Start, h.Start), max(s.End, h.End)
	for _, a := range p.Args {
		for _, k := range a.Tokens {
			s.Start, s.End = min(s.Start, t.Tokens[k].Start), max(s.End, t.Tokens[k].End)
		}
	}
	s.Start, s.End = max(s.Start, t.Start), min(s.End, t.End)
	s.End = closeQuote(l.d.Article.Text, s)
	return extract.Provenance{Span: s, Sentence: p.Sentence, Rule: p.Rule, Quote: l.d.Article.Text[s.Start:s.End]}
}

// closeQuote is the end of s, moved behind the mark that closes a quotation which
// s opens: “productive”.
func closeQuote(text string, s extract.Span) int {
	q := text[s.Start:s.End]
	if strings.Count(q, "“") > strings.Count(q, "”") && strings.HasPrefix(text[s.End:], "”") {
		return s.End + len("”")
	}
	if strings.Count(q, "\"")%2 == 1 && strings.HasPrefix(text[s.End:], "\"") {
		return s.End + 1
	}
	return s.End
}

// certainty maps modality and polarity to FactBank's scale.
func certainty(p *extract.Proposition, f extract.Fact) extract.Certainty {
	sign := "+"
	if p.Negated {
		sign = "-"
	}
	switch p.Modality {
	case extract.Actual:
		return extract.Certainty("CT" + sign)
	case extract.Claimed:
		if len(f.Speakers) > 0 {
			return extract.Certainty("CT" + sign)
		}
		return extract.Certainty("PR" + sign)
	case extract.Planned, extract.Expected:
		return extract.Certainty("PR" + sign)
	case extract.Possible:
		if p.Negated && (has(p, canWords) || p.Tense == extract.Past && has(p, couldWords)) {
			return "CT-" // what cannot be is not
		}
		return extract.Certainty("PS" + sign)
	}
	return "U"
}

// unquote drops quotation marks at either end that have no partner inside s, and
// turns those inside to single ones.
func unquote(s string) string {
	s = strings.Trim(s, " ,")
	r := strings.NewReplacer("“", "‘", "”", "’", "\"", "'")
	return r.Replace(s)
}

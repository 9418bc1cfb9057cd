package mention

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention/wordnet"
	"github.com/quadwire/quadwire/extract/syntax"
)

// A pronounClass is what a pronoun asks of its antecedent.
type pronounClass struct {
	gender    extract.Gender
	person    bool // he, she
	plural    bool // they
	reflexive bool
	speaker   bool // I
}

var pronouns = map[string]pronounClass{
	"he": {gender: male, person: true}, "him": {gender: male, person: true}, "his": {gender: male, person: true},
	"himself": {gender: male, person: true, reflexive: true},
	"she":     {gender: female, person: true}, "her": {gender: female, person: true}, "hers": {gender: female, person: true},
	"herself": {gender: female, person: true, reflexive: true},
	"it":      {}, "its": {}, "itself": {reflexive: true},
	"they": {plural: true}, "them": {plural: true}, "their": {plural: true}, "theirs": {plural: true},
	"themselves": {plural: true, reflexive: true},
	"i":          {speaker: true}, "me": {speaker: true}, "my": {speaker: true}, "mine": {speaker: true}, "myself": {speaker: true},
}

// resolve goes through the article from left to right and joins roles, repeated
// nouns and pronouns to what stands before them.
func (d *doc) resolve() {
	d.corefer = newCorefer(d)
	before := d.inOrder()
	next := 0
	var past []*phrase
	for s := range d.trees {
		t := &d.trees[s]
		for i := range t.Tokens {
			for next < len(before) && (before[next].sent < s || before[next].sent == s && before[next].head <= i) {
				p := before[next]
				d.resolveNominal(p, past)
				past = append(past, p)
				next++
			}
			c, ok := pronouns[t.Lower(i)]
			if !ok || t.Tokens[i].UPOS != "PRON" && t.Tokens[i].UPOS != "DET" || d.at[s][i] != nil {
				continue
			}
			p := &phrase{sent: s, first: i, last: i + 1, head: i, kind: extract.Pronoun, typ: extract.Thing, text: t.Tokens[i].Form, gender: c.gender, plural: c.plural}
			if c.speaker && d.quoted[s][i] == 0 && d.writer(p) {
				continue
			}
			d.settleSpeaker(p, past)
			if a := d.antecedent(p, c); a.phrase != nil {
				if a.phrase.chain == nil {
					d.begin(a.phrase)
				}
				d.add(p)
				d.join(a.phrase.chain, p, a.why)
				p.doubt = d.doubtful(p, c, a)
				d.corefer.resolved(p)
				past = append(past, p)
			}
		}
	}
}

// writer joins an "I" outside quotations to the article's one author: a column
// is written by whom its by-line names.
func (d *doc) writer(p *phrase) bool {
	if len(d.article.Authors) != 1 || len(plainWords(d.article.Authors[0])) < 2 {
		return false
	}
	p.typ = extract.Person
	if d.author == nil {
		d.add(p)
		d.author = d.begin(p)
		d.author.author = d.article.Authors[0]
		p.why = "by-line"
		return true
	}
	d.join(d.author, d.add(p), "by-line")
	return true
}

// inOrder is the phrases by sentence and head.
func (d *doc) inOrder() []*phrase {
	out := slices.Clone(d.phrases)
	slices.SortStableFunc(out, func(a, b *phrase) int {
		if a.sent != b.sent {
			return a.sent - b.sent
		}
		return a.head - b.head
	})
	return out
}

// lastSpeaker is why "it" in "it said" joins who said something before.
const lastSpeaker = "last speaker"

// An antecedent is what a pronoun stands for, with what says so and its probability.
type antecedent struct {
	phrase *phrase // nil when nothing is likely enough
	why    string
	p      float64
}

func (d *doc) antecedent(p *phrase, c pronounClass) antecedent {
	if c.speaker {
		if q := d.speakerOf(p); q != nil && typeOfChain(q) == extract.Person {
			return antecedent{q, "speaker of the quotation", 1}
		}
		return antecedent{}
	}
	if c.reflexive {
		return antecedent{d.ownSubject(p, c), "reflexive", 1}
	}
	i, ok := d.corefer.at[[2]int{p.sent, p.head}]
	if !ok {
		return antecedent{}
	}
	if c.plural && d.ofNumber(p) {
		return antecedent{}
	}
	cands := d.corefer.agreeing(i, p, c)
	if q := d.introduced(p, c); q != nil {
		return antecedent{q, newcomer, 1}
	}
	if q := d.lastSpeaker(p, c, cands); q != nil {
		return antecedent{q, lastSpeaker, 1}
	}
	if q := d.topic(p, c); q != nil {
		return antecedent{q, ofTopic, 1}
	}
	if q := d.besideOwner(p, c); q != nil {
		return antecedent{q, besideOwner, 1}
	}
	if q := d.ownReport(p, c); q != nil {
		return antecedent{q, "speaks of itself", 1}
	}
	if q := d.alone(p, c); q != nil {
		return antecedent{q, onlyPerson, 1}
	}
	return d.corefer.rank(i, cands, c)
}

// ofNumber reports whether a possessive is that of its own clause's subject, a number by
// itself: who are meant in "81 had lost their lives" are the 81, not all who were named
// before.
func (d *doc) ofNumber(p *phrase) bool {
	t := d.tree(p)
	h := t.Tokens[p.head].Head
	if h < 0 || !t.Is(p.head, "nmod:poss") || !t.Is(h, "obj", "obl") || t.Tokens[h].Head < 0 {
		return false
	}
	s := t.Child(t.Tokens[h].Head, "nsubj", "nsubj:pass")
	return s >= 0 && s < p.head && t.Tokens[s].UPOS == "NUM" && t.Child(s, "nmod") < 0 && d.at[p.sent][s] == nil
}

// besideOwner is why a possessive is that of the name it is joined to by "and".
const besideOwner = "and his"

// besideOwner is what a possessive right behind "and" or "nor" stands for: what is named
// before it, as in "Iran and its neighbours", "Mr. Roy and his colleagues", "neither the
// airline nor its insurer".
func (d *doc) besideOwner(p *phrase, c pronounClass) *phrase {
	t := d.tree(p)
	h := t.Tokens[p.head].Head
	if h < 0 || p.head < 2 || !t.Is(p.head, "nmod:poss") || !t.Is(h, "conj") || t.Lower(p.head-1) != "and" && t.Lower(p.head-1) != "nor" || !t.Is(p.head-1, "cc") {
		return nil
	}
	q := d.nameAt(p.sent, p.head-2)
	if o := d.at[p.sent][t.Tokens[h].Head]; q == nil && o != nil && o.kind == extract.Nominal && o.last-o.first <= 3 {
		q = o
	}
	if q == nil || q.last != p.head-1 || q.chain == nil && q.kind != extract.Nominal || t.Tokens[h].Head != q.head || !d.fitsClass(c, q) || t.Lower(p.head+1) == "own" {
		return nil
	}
	if s := d.ownSubject(p, c); c.person && s != nil && s.chain != q.chain && !t.Is(q.head, "nmod") {
		return nil // Ann met Jane and her brother; but: made a reference to Jane and her brother
	}
	return q
}

// ownReport is the body that "it", the subject of what the body says, stands for: "The
// army said it had killed 30 militants", "Boeing denied its planes were unsafe".
func (d *doc) ownReport(p *phrase, c pronounClass) *phrase {
	t := d.tree(p)
	h := p.head
	if t.Is(h, "nmod:poss") {
		h = t.Tokens[h].Head
	}
	if h < 0 || c.person || c.plural || !t.Is(h, "nsubj") || syntax.Expletive(t, p.head) || t.Tokens[h].Head < 0 || !t.Is(t.Tokens[h].Head, "ccomp") {
		return nil
	}
	v := t.Tokens[t.Tokens[h].Head].Head
	if v < 0 || !reporting[lower(t.Tokens[v].Lemma)] {
		return nil
	}
	q := d.at[p.sent][max(t.Child(v, "nsubj"), 0)]
	if q == nil || t.Child(v, "nsubj") < 0 || q.plural || typeOfChain(q) != extract.Organization && q.country == "" || !d.agrees(p, c, q) {
		return nil
	}
	return q
}

// happened reports whether the pronoun p stands for what happened, and for no body: "The army
// said it had been caused by a rocket".
func (d *doc) happened(p *phrase) bool {
	t := d.tree(p)
	h := t.Tokens[p.head].Head
	return h >= 0 && t.Is(p.head, "nsubj:pass") && eventVerbs[lower(t.Tokens[h].Lemma)]
}

// eventVerbs are verbs of which what happened is the object.
var eventVerbs = set(`cause trigger spark provoke prompt carry conduct stage perpetrate commit avert postpone record register trace`)

// lastSpeaker is the antecedent of "he" in "he added": the subject of the last
// main clause outside quotations, if that one was saying something too.
func (d *doc) lastSpeaker(p *phrase, c pronounClass, cands []int) *phrase {
	if d.quoted[p.sent][p.head] > 0 || !d.reports(p) || !d.mainSubject(p) || d.tree(p).Is(p.head, "nsubj:pass") {
		return nil
	}
	if q := d.bodyBefore(p, c); q != nil {
		return q
	}
	for _, k := range cands {
		q := d.corefer.marks[k].phrase
		if q == nil || p.sent-q.sent > speakerWindow || d.quoted[q.sent][q.head] > 0 || p.sent == q.sent || !d.mainSubject(q) || !c.person && !c.plural && d.says(p) && d.speechless(q) {
			continue
		}
		if k := d.sourceAfter(q, p, c); k != nil {
			return k
		}
		if c.person && d.unnamedSpeaker(p, q) {
			return q
		} else if !d.reports(q) && !d.issues(q) || d.undergoes(q) || c.person && (q.chain == nil || q.kind == extract.Nominal && len(q.chain.phrases) < 2) {
			return nil
		}
		if c.person && d.outlet(q) {
			return nil // "…, Petra reported. He noted that": somebody whom Petra wrote of
		}
		return q
	}
	return nil
}

// says reports whether p is the subject of a verb for what only people and bodies do: it added, but
// not it suggests.
func (d *doc) says(p *phrase) bool {
	h := d.tree(p).Tokens[p.head].Head
	return h >= 0 && spoken[lower(d.tree(p).Tokens[h].Lemma)]
}

var spoken = set(`say add announce warn claim state stress insist note urge explain reiterate`)

// speechless reports whether a noun is of a thing that says nothing, which "It added" passes over:
// "The bank kept its rate, it said. Inflation fell in May. It added …".
func (d *doc) speechless(q *phrase) bool {
	t := d.tree(q)
	n := noun(t, q.head)
	first, _ := wordnet.Kinds(n)
	return q.kind == extract.Nominal && typeOfChain(q) == extract.Thing && first != "" && first != wordnet.Person && first != wordnet.Group && first != wordnet.Structure && first != wordnet.Speech && first != wordnet.Place && !telling[n]
}

// telling are nouns for things that do say something.
var telling = set(`statement report study survey poll letter article document paper law bill constitution treaty agreement notice ruling order verdict judgment judgement analysis review index forecast announcement communique post tweet message film book newspaper magazine website`)

// bodyBefore is the named body that "they" stands for where it says more: in "The Health
// Department said two men had died. They also said …" the department. nil where the last
// main subject before is another.
func (d *doc) bodyBefore(p *phrase, c pronounClass) *phrase {
	t := d.tree(p)
	v := t.Tokens[p.head].Head
	if !c.plural || v < 0 || lower(t.Tokens[v].Lemma) != "add" && !slices.ContainsFunc(t.Children(v, "advmod"), func(k int) bool { return t.Lower(k) == "also" }) {
		return nil
	}
	for s := p.sent - 1; s >= 0 && p.sent-s <= speakerWindow; s-- {
		t := &d.trees[s]
		r := t.Root()
		if r < 0 || d.quoted[s][r] > 0 {
			continue
		}
		k := t.Child(r, "nsubj", "nsubj:pass")
		if k < 0 || d.at[s][k] == nil {
			return nil
		}
		if q := d.at[s][k]; q.kind == extract.Named && typeOfChain(q) == extract.Organization && (d.reports(q) || d.issues(q)) && !d.undergoes(q) {
			return q
		}
		return nil
	}
	return nil
}

// issues reports whether a phrase is the subject of giving out a statement: "The
// department issued a statement that two men had died. They also said …".
func (d *doc) issues(p *phrase) bool {
	t := d.tree(p)
	rel, h := place(t, p.head)
	v := t.Tokens[h].Head
	if rel != "nsubj" || v < 0 || !givesOut[lower(t.Tokens[v].Lemma)] {
		return false
	}
	o := t.Child(v, "obj")
	return o > v && statements[lower(t.Tokens[o].Lemma)]
}

var (
	givesOut   = set(`issue release publish circulate`)
	statements = set(`statement communique communiqué announcement bulletin warning denial apology`)
)

// outlet reports whether a name of one word is only that of who reported, as papers and
// agencies do, whatever the parser takes it for.
func (d *doc) outlet(p *phrase) bool {
	t := d.tree(p)
	_, h := place(t, p.head)
	v := t.Tokens[h].Head
	return p.last-p.first == 1 && v >= 0 && lower(t.Tokens[v].Lemma) == "report"
}

// sourceAfter is whom a phrase between q and p names as a source, nil for nobody:
// "According to Frieden, the pandemic is unprecedented. He said …".
func (d *doc) sourceAfter(q, p *phrase, c pronounClass) *phrase {
	for s := p.sent - 1; s > q.sent; s-- {
		for _, k := range d.inSent[s] {
			if k.chain != nil && preposition(d.tree(k), k.head) == "according" && d.fitsClass(c, k) {
				return k
			}
		}
	}
	return nil
}

// speakerWindow is how many sentences back the last speaker may have spoken.
const speakerWindow = 4

// mainSubject reports whether a phrase is the subject of its sentence's root.
func (d *doc) mainSubject(p *phrase) bool {
	t := d.tree(p)
	rel, h := place(t, p.head)
	if rel != "nsubj" || t.Tokens[h].Head < 0 || t.Tokens[t.Tokens[h].Head].Head >= 0 {
		return false
	}
	return t.Child(t.Tokens[h].Head, "nsubj") == h // a second one is the parser's mistake
}

// ownSubject is the subject of a reflexive's clause.
func (d *doc) ownSubject(p *phrase, c pronounClass) *phrase {
	t := d.tree(p)
	h := t.Tokens[p.head].Head
	if h >= 0 && t.Is(p.head, "nmod:unmarked", "appos") && d.at[p.sent][h] != nil { // "Rubio himself"
		return d.at[p.sent][h]
	}
	for n := 0; h >= 0 && n < len(t.Tokens); n++ {
		if s := t.Child(h, "nsubj"); s >= 0 && s != p.head {
			q := d.at[p.sent][s]
			if q == nil || !d.fitsClass(c, q) {
				return nil
			}
			return q
		}
		h = t.Tokens[h].Head
	}
	return nil
}

// agrees reports whether pronoun p of class c can stand for q.
func (d *doc) agrees(p *phrase, c pronounClass, q *phrase) bool {
	if !d.fitsClass(c, q) || d.happened(p) && (typeOfChain(q) == extract.Organization || q.country != "") {
		return false
	}
	t := d.tree(p)
	inner, outer := d.quoted[p.sent][p.head], d.quoted[q.sent][q.head]
	if inner == 0 && outer > 0 && !d.outside(q) {
		return false
	}
	if inner > 0 && c.person && d.quotes[inner-1].speaker != nil && d.quotes[inner-1].speaker.chain != nil && d.quotes[inner-1].speaker.chain == q.chain {
		return false
	}
	if c.person && inner == 0 && q.chain != nil && d.namesOther(p, q.chain) {
		return false
	}
	if d.namedBelow(p, q) || d.toldBy(p, c, q) || d.notThat(p, c, q) {
		return false
	}
	if q.sent != p.sent {
		return true
	}
	if t.Under(p.head, q.head) && !described(t, p.head, q.head) || besideRelative(t, p.head, q.head) {
		return false
	}
	// Two arguments of one verb are two things: "Rubio met him".
	if !t.Is(p.head, "nmod:poss") && !t.Is(q.head, "nmod:poss") {
		a, b := clauseOf(t, p.head), clauseOf(t, q.head)
		if a == b && argument(t, p.head) && argument(t, q.head) && !fronted(t, q.head, p.head) {
			return false
		}
	}
	return true
}

// namesOther reports whether the quotation that "he" closes in the sentence of p names c,
// as speakers do not name themselves: “Ann was kind to us,” she said.
func (d *doc) namesOther(p *phrase, c *chain) bool {
	t := d.tree(p)
	if !t.Is(p.head, "nsubj") || !d.reports(p) {
		return false
	}
	quote := 0
	for i := 0; i < p.head; i++ {
		if k := d.quoted[p.sent][i]; k > 0 {
			quote = k
		}
	}
	return quote > 0 && slices.ContainsFunc(c.phrases, func(o *phrase) bool {
		return o.kind == extract.Named && p.sent-o.sent < speakerWindow && d.quoted[o.sent][o.head] == quote && !d.tree(o).Is(o.head, "nmod:poss", "vocative")
	})
}

// described reports whether token i stands in a clause that describes the noun h: "a
// man who died while an officer held him", "Ann, a tailor who closed her stall".
func described(t *extract.Tree, i, h int) bool {
	for n := 0; n < len(t.Tokens) && i >= 0 && i != h; n++ {
		a := i
		if i = t.Tokens[i].Head; t.Is(a, "acl") && i >= 0 && (i == h || t.Is(i, "appos") && t.Tokens[i].Head == h) {
			return true
		}
	}
	return false
}

// clauseOf is the verb or predicate that token i is an argument of.
func clauseOf(t *extract.Tree, i int) int {
	for n := 0; n < len(t.Tokens) && t.Is(i, "conj") && t.Tokens[i].Head >= 0; n++ {
		i = t.Tokens[i].Head
	}
	return t.Tokens[i].Head
}

func argument(t *extract.Tree, i int) bool {
	return t.Is(i, "nsubj", "obj", "iobj", "obl", "conj")
}

// fronted reports whether the noun i opens its clause as an adjunct that an
// object j can stand for: "After the meeting, he declared it productive."
func fronted(t *extract.Tree, i, j int) bool {
	return t.Is(i, "obl") && t.Is(j, "obj") && i < t.Tokens[i].Head && t.Child(t.Tokens[i].Head, "nsubj") > i
}

// outside reports whether the chain of q is also mentioned outside quotations.
func (d *doc) outside(q *phrase) bool {
	if q.chain == nil {
		return false
	}
	for _, o := range q.chain.phrases {
		if d.quoted[o.sent][o.head] == 0 && (o.sent < q.sent || o.sent == q.sent && o.head <= q.head) {
			return true
		}
	}
	return false
}

// fitsClass compares gender, number and animacy.
func (d *doc) fitsClass(c pronounClass, q *phrase) bool {
	typ, gen, many := q.typ, q.gender, q.plural
	if q.chain != nil {
		typ, gen = q.chain.typ, q.chain.gender
		if q.kind == extract.Pronoun {
			many = pronouns[lower(q.text)].plural
		}
	}
	if q.kind == extract.Adjective {
		return false
	}
	switch {
	case c.person:
		return typ == extract.Person && !many && (gen == unknown || gen == c.gender)
	case c.plural:
		return many || typ == extract.Group || typ == extract.Organization && q.kind == extract.Nominal
	}
	return typ != extract.Person && typ != extract.Group && !many
}

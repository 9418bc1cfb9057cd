package mention

import (
	"slices"
	"strconv"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// alone is the features of the choice that markable i repeats nothing: what it
// looks like, how it stands in its clause, whether its noun has been seen. The
// slice is good until the next call.
func (c *corefer) alone(i int) []uint32 {
	m := c.marks[i]
	t := &c.d.trees[m.sent]
	f := &c.f
	f.out = f.out[:0]
	f.of(m, "new")
	f.of(m, "new rel", m.rel)
	f.of(m, "new len", bucket(m.last-m.first, 1, 2, 3, 5, 8))
	f.add("new lemma", m.lemma)
	f.of(m, "new lemma", m.lemma)
	f.of(m, "new first", t.Lower(m.first))
	f.of(m, "new prev", t.Lower(m.first-1))
	f.of(m, "new next", t.Lower(m.last))
	f.of(m, "new gov", m.governor)
	f.of(m, "new tag", t.Tokens[m.head].XPOS)
	f.of(m, "new pos", bucket(m.sent, 0, 2, 10))
	f.of(m, "new quote", strconv.FormatBool(m.voice.quote > 0), strconv.FormatBool(m.voice.name != ""))
	if m.kind != pronounMark {
		c.aloneNoun(m, t)
	}
	c.aloneClause(m, t)
	return f.out
}

// aloneNoun adds what a noun phrase tells of being new: "a storm" is, "the
// storm" of which the article has spoken is not.
func (c *corefer) aloneNoun(m *markable, t *extract.Tree) {
	f := &c.f
	f.of(m, "new seen", strconv.Itoa(min(c.seen[m.lemma], 3)))
	f.of(m, "new mods", strconv.Itoa(min(len(m.mods), 3)))
	f.of(m, "new type", string(m.typ), m.number)
	f.of(m, "new relcl", strconv.FormatBool(t.Child(m.head, "acl") >= 0))
	if len(m.mods) > 0 {
		f.add("new mod", m.mods[0])
	}
}

// aloneClause adds what the clause around tells: "it is clear that …".
func (c *corefer) aloneClause(m *markable, t *extract.Tree) {
	f := &c.f
	if m.class == "it" && syntax.Expletive(t, m.head) {
		f.of(m, "new expletive")
	}
	if m.rel == "root" || m.rel == "predicate" {
		f.of(m, "new pred", strconv.FormatBool(t.Child(m.head, "cop") >= 0))
	}
	g := t.Tokens[m.head].Head
	if g < 0 {
		return
	}
	f.of(m, "new govtag", t.Tokens[g].UPOS, t.Tokens[m.head].Deprel)
	if m.kind != pronounMark {
		return
	}
	for _, r := range []string{"cop", "ccomp", "csubj", "xcomp", "advcl", "acl:relcl"} {
		if t.Child(g, r) >= 0 {
			f.of(m, "new has", r)
		}
	}
}

// link is the features of the choice that markable i repeats j; rank says how
// many markables nearer than j suit it. The slice is good until the next call.
func (c *corefer) link(i, j, rank int) []uint32 {
	a, b := c.marks[i], c.marks[j]
	f := &c.f
	f.out = f.out[:0]
	f.both(a, b, "old")
	c.distance(a, b)
	c.sorts(a, b)
	c.places(a, b)
	if a.kind != pronounMark && b.kind != pronounMark {
		c.strings(a, b)
		c.careful(a, b)
	} else {
		c.speech(a, b)
	}
	if a.kind == pronounMark {
		f.of(a, "rank", bucket(rank, 0, 1, 2, 4, 8), strconv.Itoa(a.suits(b)))
		f.of(a, "known", bucket(b.known, 0, 1, 2, 4, 8))
	}
	f.of(a, "ante lemma", b.lemma)
	f.add("ante gov", b.governor)
	f.of(a, "govs", a.governor, b.governor)
	f.of(a, "same gov", strconv.FormatBool(a.governor == b.governor))
	return f.out
}

func (c *corefer) distance(a, b *markable) {
	f := &c.f
	dist := a.sent - b.sent
	f.both(a, b, "dist", bucket(dist, 0, 1, 2, 3, 5, 8, 16, 32))
	f.of(a, "marks", bucket(a.order-b.order, 1, 2, 3, 4, 6, 9, 14, 20, 30, 50, 100))
	if dist == 0 {
		f.both(a, b, "tokens", bucket(a.first-b.last, 0, 1, 2, 4, 7, 12, 20))
	}
	if c.d.trees[a.sent].Block != c.d.trees[b.sent].Block {
		f.of(a, "other block", bucket(dist, 1, 2, 4))
	}
}

// sorts compares number, type and gender.
func (c *corefer) sorts(a, b *markable) {
	f := &c.f
	f.both(a, b, "number", a.number, b.number)
	typ := string(a.typ)
	if a.kind == pronounMark {
		typ = ""
	}
	f.of(a, "type", typ, string(b.typ))
	f.of(a, "gender", string(a.gender), string(b.gender), string(b.kind))
	f.of(a, "ante len", bucket(b.last-b.first, 1, 2, 3, 5, 8, 15))
}

// places compares how the two stand in their clauses: "Rubio met him" is not
// Rubio, the subject of the sentence before often is.
func (c *corefer) places(a, b *markable) {
	f := &c.f
	f.of(a, "rels", a.rel, b.rel)
	if a.sent != b.sent {
		f.of(a, "ante rel", b.rel, "prev")
		if b.main {
			f.of(a, "main subject", bucket(a.sent-b.sent, 1, 2, 4))
		}
		return
	}
	f.of(a, "ante rel", b.rel, "same")
	t := &c.d.trees[a.sent]
	x, y := a.clause, b.clause
	switch {
	case t.Under(a.head, b.head):
		f.both(a, b, "inside", t.Tokens[a.head].Deprel)
	case t.Under(b.head, a.head):
		f.both(a, b, "around", t.Tokens[b.head].Deprel)
	case x == y:
		f.both(a, b, "same clause")
		f.of(a, "same clause rels", t.Tokens[a.head].Deprel, t.Tokens[b.head].Deprel)
	case y >= 0 && t.Under(a.head, y):
		r := ""
		if x >= 0 {
			r, _, _ = strings.Cut(t.Tokens[x].Deprel, ":")
		}
		f.of(a, "above", r, b.rel)
	case x >= 0 && t.Under(b.head, x):
		f.of(a, "below", b.rel)
	default:
		f.of(a, "apart")
	}
}

// strings compares the words of two noun phrases.
func (c *corefer) strings(a, b *markable) {
	f := &c.f
	switch {
	case a.short == b.short:
		f.both(a, b, "same words", bucket(a.sent-b.sent, 0, 1, 3, 10))
		f.add("same words", a.lemma)
		f.of(a, "same words len", bucket(strings.Count(a.short, " "), 0, 1, 2))
	case a.lemma == b.lemma:
		more, less := extra(a.mods, b.mods), extra(b.mods, a.mods)
		f.both(a, b, "same head", strconv.Itoa(min(more, 2)), strconv.Itoa(min(less, 2)))
		f.of(a, "same head far", bucket(a.sent-b.sent, 0, 1, 3, 10))
		f.add("same head", a.lemma)
	default:
		c.otherHead(a, b)
	}
	if a.full == b.full {
		f.both(a, b, "identical")
	}
	if a.kind == nounMark && b.kind == nounMark {
		f.of(a, "named modifiers", compared(a.proper, b.proper), strconv.FormatBool(a.lemma == b.lemma))
		f.of(a, "counts", compared(a.count, b.count), strconv.FormatBool(a.lemma == b.lemma))
	}
	if a.owner != "" && b.owner != "" {
		f.of(a, "owners", strconv.FormatBool(a.owner == b.owner), strconv.FormatBool(a.lemma == b.lemma))
	}
	if a.kind == nounMark {
		f.add("heads", a.lemma, b.lemma)
		if b.kind == nameMark && b.phrase != nil {
			f.add("head type", a.lemma, string(b.typ))
		}
	}
}

// compared says how two words stand to each other that may be missing.
func compared(a, b string) string {
	switch {
	case a == b && a != "":
		return "same"
	case a == b:
		return "none"
	case a == "":
		return "dropped"
	case b == "":
		return "added"
	}
	return "differ"
}

// otherHead looks for words that the two phrases share all the same: "the
// Jackson estate … the estate", "CPC".
func (c *corefer) otherHead(a, b *markable) {
	f := &c.f
	f.both(a, b, "other head")
	if slices.Contains(b.words, a.lemma) {
		f.both(a, b, "head among words")
	}
	if slices.Contains(a.words, b.lemma) {
		f.both(a, b, "its head among words")
	}
	if b.initials != "" && b.initials == a.short || a.initials != "" && a.initials == b.short {
		f.both(a, b, "initials")
	}
	if a.kind == nameMark && b.kind == nameMark && slices.ContainsFunc(a.words, func(w string) bool { return len(w) > 2 && slices.Contains(b.words, w) }) {
		f.both(a, b, "words shared")
	}
}

// careful adds what the rules of this package have said of two noun phrases.
func (c *corefer) careful(a, b *markable) {
	x, y := a.chain(), b.chain()
	switch {
	case x == nil || y == nil:
	case x == y:
		c.f.both(a, b, "chain")
	case a.kind == nameMark && b.kind == nameMark:
		c.f.of(a, "chains differ", string(a.typ), string(b.typ))
	}
}

// suits is 1 where a pronoun agrees in number, gender and sort with b, else 0.
func (a *markable) suits(b *markable) int {
	if a.kind != pronounMark || b.number != a.number && a.number != "" && b.number != "" || a.gender != unknown && b.gender != unknown && a.gender != b.gender {
		return 0
	}
	if a.class == "it" && b.typ == extract.Person || (a.class == "he" || a.class == "she") && b.typ != extract.Person {
		return 0
	}
	return 1
}

// extra counts the modifiers of a that b has not.
func extra(a, b []string) int {
	n := 0
	for _, w := range a {
		if !slices.Contains(b, w) {
			n++
		}
	}
	return n
}

// speech compares who speaks the two phrases, and who is spoken of.
func (c *corefer) speech(a, b *markable) {
	f := &c.f
	who := a.voice.to(b.voice)
	f.both(a, b, "voice", who)
	if a.kind == pronounMark && b.kind == pronounMark {
		f.both(a, b, "voice far", who, bucket(a.sent-b.sent, 0, 1, 3, 8))
		f.of(a, "word", c.d.trees[a.sent].Lower(a.head), c.d.trees[b.sent].Lower(b.head))
	}
	if a.voice.chain != nil && b.chain() == a.voice.chain {
		f.of(a, "speaker of the quotation", who)
	}
	if b.kind == nameMark && a.voice.name != "" {
		f.of(a, "speaker's name", strconv.FormatBool(a.voice.called(b.words)), who)
	}
	f.of(a, "ante class", b.class)
}

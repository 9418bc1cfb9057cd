package repair

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// gapList parts the clauses without a verb that share the one before them, by the words alone,
// where what they are told of is of one kind: in "Workers live in tents and managers in villas"
// nobody lives in managers, and in "China received $1.4 billion and Peru $1.5 billion" China
// received no Peru. As [gapped] has it, each is a conjunct of the verb with its phrases for orphans.
//
// What may as well be a list stays one: "Teachers work with parents and pupils with asthma".
func gapList(t *extract.Tree) {
	for v := range t.Tokens {
		s := t.Child(v, "nsubj", "nsubj:pass")
		if t.Tokens[v].UPOS != "VERB" || s < 0 || s > v {
			continue
		}
		begin := v + 1
		if begin+1 < len(t.Tokens) && t.Is(begin, "obj") && t.Tokens[begin].XPOS == "PRP" && t.Tokens[begin+1].UPOS == "ADP" {
			begin++ // approved it in June and regulators in July
		}
		first, i := chunks(t, begin)
		if len(first) == 0 || len(first) > 3 || len(first) > 1 && first[0].prep == "" && first[1].prep == "" && first[1].kind != amountKind {
			continue // gave the boy a book
		}
		var segs [][]chunk
		for closed := false; !closed; {
			j, and := separated(t, i)
			if j < 0 {
				segs = nil
				break
			}
			seg, next := chunks(t, j)
			seg = ofSubject(t, first, seg)
			and = and || t.Tokens[i].Form == ";" && endsSentence(t, next)
			if !gapOf(t, s, first, seg) && !sameTwice(t, first, seg) && !otherAmount(t, first, seg) {
				segs = nil
				break
			}
			segs, i, closed = append(segs, seg), next, and
		}
		if len(segs) == 0 || i < len(t.Tokens) && t.Tokens[i].UPOS != "PUNCT" {
			continue
		}
		for _, c := range first {
			settle(t, c)
			if h := t.Tokens[c.head].Head; h > c.last {
				t.Tokens[c.head].Head, t.Tokens[c.head].Deprel = v, "obl"
				if c.prep == "" && c.kind != timeKind {
					t.Tokens[c.head].Deprel = "obj"
				}
			}
		}
		b := first[len(first)-1].last + 1
		for _, seg := range segs {
			r := seg[0].head
			t.Tokens[r].Head, t.Tokens[r].Deprel = v, "conj"
			for _, c := range seg {
				settle(t, c)
				if c.head != r {
					t.Tokens[c.head].Head, t.Tokens[c.head].Deprel = r, "orphan"
				}
			}
			for ; b < seg[0].first; b++ {
				t.Tokens[b].Head = r
				if t.Tokens[b].UPOS != "PUNCT" {
					t.Tokens[b].Deprel = "cc"
				}
			}
			b = seg[len(seg)-1].last + 1
		}
	}
}

// A chunk is a noun phrase with its preposition, as the words tell it.
type chunk struct {
	prep              string
	first, last, head int
	kind              kind
	of                *chunk // the phrase that belongs to it: regulators in Japan
}

// A kind is what the noun of a chunk is one of.
type kind int

const (
	thingKind kind = iota
	personKind
	nameKind
	bodyKind
	amountKind
	timeKind
	rankKind // first, gold
	anyKind  // the second, others
)

// alike reports whether what is a and what is b may be told of side by side.
func alike(a, b kind) bool {
	if a == b || a == anyKind || b == anyKind {
		return true
	}
	acts := func(k kind) bool { return k == personKind || k == nameKind || k == bodyKind }
	return acts(a) && acts(b)
}

// mixed reports whether what is a and what is b may stand in one list: hospitals and homes.
func mixed(a, b kind) bool {
	return alike(a, b) || a == thingKind && b == bodyKind || a == bodyKind && b == thingKind
}

// gapOf reports whether the chunks of seg are a clause that shares the verb with the chunks first
// behind it, whose subject stands at s.
func gapOf(t *extract.Tree, s int, first, seg []chunk) bool {
	if len(seg) < 2 || seg[0].prep != "" {
		return false
	}
	rest, sub := seg[1:], seg[0].kind
	if first[0].prep == "" && rest[0].prep != "" { // visited Accra on Monday and Lagos on Tuesday
		if len(seg) > len(first) || first[0].kind != sub && !(alike(first[0].kind, sub) && sub != anyKind) || t.Is(first[1].head, "nmod") || mixed(first[1].kind, sub) {
			return false
		}
		first = first[1:]
	} else {
		subj := kindOf(t, s)
		if !alike(subj, sub) || len(rest) > len(first) || sub != anyKind && (first[0].prep != "" && mixed(first[0].kind, sub)) && before(t, seg[0].first) != ";" || subj == anyKind && t.Tokens[s].UPOS == "PRON" {
			return false
		}
		if rest[0].prep == "" && first[0].kind == thingKind && t.Child(rest[0].head, "det", "nmod:poss") < 0 {
			return false
		}
	}
	for j, c := range rest {
		if c.prep != first[j].prep || c.prep == "of" || c.kind != first[j].kind && !(c.kind == anyKind || c.kind == amountKind && first[j].kind == timeKind || alike(c.kind, first[j].kind) && c.prep != "") {
			return false
		}
	}
	return true
}

// separated is where the next clause begins behind a comma, a semicolon or an "and" at token i, and
// whether the "and" tells that it is the last: -1 for none.
func separated(t *extract.Tree, i int) (next int, last bool) {
	j := i
	if j < len(t.Tokens) && (t.Tokens[j].Form == "," || t.Tokens[j].Form == ";") {
		j++
	}
	if j < len(t.Tokens) && closing[t.Lower(j)] {
		return j + 1, true
	}
	if j == i {
		return -1, false
	}
	return j, false
}

// endsSentence reports whether nothing but a full stop stands from token i on.
func endsSentence(t *extract.Tree, i int) bool {
	return i >= len(t.Tokens) || i == len(t.Tokens)-1 && t.Tokens[i].UPOS == "PUNCT"
}

var closing = lexicon.Words("and while but")

// chunks are the phrases that stand from token i on, up to the first word that is none's, and
// where that is.
func chunks(t *extract.Tree, i int) (out []chunk, next int) {
	for i < len(t.Tokens) {
		c, n := chunkAt(t, i)
		if n < 0 {
			break
		}
		out, i = append(out, c), n
	}
	return out, i
}

// chunkAt is the phrase that begins at token i, and where the next may begin; -1 where none does.
func chunkAt(t *extract.Tree, i int) (c chunk, next int) {
	c.first = i
	if t.Tokens[i].UPOS == "ADP" && !t.Is(i, "compound:prt") {
		c.prep = t.Lower(i)
		i++
	}
	begin, end := i, -1 // end is behind the part with the head
	for ; i < len(t.Tokens); i++ {
		if t.Lower(i) == "of" && i > begin && i+1 < len(t.Tokens) {
			if end < 0 {
				end = i
			}
			continue
		}
		if i > begin && t.Lower(i-1) != "of" && beginsPhrase(t, i) || !phraseWord(t, i) {
			break
		}
	}
	if end < 0 {
		end = i
	}
	c.last, c.head = i-1, -1
	for k := begin; k < end; k++ {
		if h := t.Tokens[k].Head; (h < begin || h >= end) && nominal(t, k) && !(c.head >= 0 && t.NameAt(c.head) >= 0 && t.NameAt(k) == t.NameAt(c.head)) {
			c.head = k
		}
	}
	if c.head < 0 {
		return c, -1
	}
	c.kind = kindOf(t, c.head)
	return c, i
}

// nominal reports whether the token at k may head a phrase.
func nominal(t *extract.Tree, k int) bool {
	u := t.Tokens[k].UPOS
	return u == "NOUN" || u == "PROPN" || u == "NUM" || u == "SYM" && t.Tokens[k].Form != "-" || ranks[t.Lower(k)] || t.Lower(k) == "those"
}

// phraseWord reports whether the token at i may stand in a noun phrase.
func phraseWord(t *extract.Tree, i int) bool {
	switch t.Tokens[i].UPOS {
	case "DET", "ADJ", "NUM", "NOUN", "PROPN", "SYM":
		return true
	}
	if t.Lower(i) == "those" || t.Is(i, "amod") {
		return true // a suspended sentence
	}
	return t.Tokens[i].XPOS == "PRP$" || t.Tokens[i].XPOS == "POS" || t.Tokens[i].XPOS == "HYPH" || ranks[t.Lower(i)]
}

// beginsPhrase reports whether a new phrase begins at token i behind another.
func beginsPhrase(t *extract.Tree, i int) bool {
	p := i - 1
	if !nominal(t, p) && t.Tokens[p].Form != "%" {
		return false
	}
	switch x := t.Tokens[i]; {
	case x.UPOS == "DET":
		return !(t.Tokens[p].UPOS == "NUM" && i+1 < len(t.Tokens) && lexicon.RateUnits[syntax.Lemma(t, i+1)])
	case x.XPOS == "PRP$", x.XPOS == "$":
		return true
	case x.UPOS == "NUM":
		return (t.Tokens[p].UPOS == "NOUN" || t.Tokens[p].UPOS == "PROPN") && !syntax.TimeLike(t, p) && !t.Under(i, p)
	case ranks[t.Lower(i)]:
		return t.NameAt(p) >= 0 || t.Tokens[p].UPOS == "PROPN"
	}
	if countries(t, p, i) {
		return true // and Ireland Scotland 31–10
	}
	n, m := t.NameAt(p), t.NameAt(i)
	return n >= 0 && m >= 0 && n != m && t.Names[n].Type == t.Names[m].Type
}

// kindOf is the kind of the noun at i.
func kindOf(t *extract.Tree, i int) kind {
	if isName(t, i, extract.PER) {
		return personKind
	}
	l := syntax.Lemma(t, i)
	switch {
	case ranks[t.Lower(i)] && t.Child(i, "det") < 0:
		return rankKind
	case ranks[t.Lower(i)], l == "other", l == "another", t.Lower(i) == "those":
		return anyKind
	case syntax.TimeLike(t, i):
		return timeKind
	case t.NameAt(i) >= 0, t.Tokens[i].UPOS == "PROPN":
		return nameKind
	case t.Tokens[i].UPOS == "NUM", t.Tokens[i].UPOS == "SYM", l == "percent", l == "cent", t.Child(i, "nummod") >= 0 && !lexicon.Roles[l] && !syntax.Personal(t, i):
		return amountKind
	case lexicon.Roles[l], syntax.Personal(t, i), lexicon.Kin[l], peoples[l]:
		return personKind
	case lexicon.Bodies[l]:
		return bodyKind
	}
	return thingKind
}

var (
	ranks   = lexicon.Words("first second third fourth fifth sixth seventh eighth ninth tenth last gold silver bronze")
	peoples = lexicon.Words("people man woman child boy girl person rival villager resident worker student pupil rebel troop soldier patient voter")
)

// settle hangs every word of a chunk inside it on its head.
func settle(t *extract.Tree, c chunk) {
	if c.of != nil {
		settle(t, *c.of)
		t.Tokens[c.of.head].Head, t.Tokens[c.of.head].Deprel = c.head, "nmod"
	}
	for k := c.first; k <= c.last; k++ {
		if h := t.Tokens[k].Head; k == c.head || h >= c.first && h <= c.last {
			continue
		}
		rel := t.Tokens[k].Deprel
		switch {
		case k == c.first && c.prep != "":
			rel = "case"
		case !slices.Contains([]string{"punct", "det", "amod", "nummod", "flat", "compound", "nmod:poss", "nmod"}, rel):
			rel = "compound"
		}
		t.Tokens[k].Head, t.Tokens[k].Deprel = c.head, rel
	}
}

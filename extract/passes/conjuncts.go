package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// maxConjuncts is the longest coordination that is distributed; a longer list
// stays one argument.
const maxConjuncts = 12

// fewCommon is the same for lists of common nouns, which read better whole.
const fewCommon = 3

// distribute gives each conjunct of a subject and of an object a proposition of
// its own: "Russia claimed Pokrovsk as well as Vovchansk" is two. Names beside a
// plural and lists after a colon are conjuncts too ("several areas: parts of Donetsk
// and Lugansk"); "but not" and "rather than" deny their conjunct, and of "A or B" each
// is only possible.
//
// Sources: ClausIE's coordinated conjunctions (Del Corro and Gemulla 2013); PredPatt's
// distribution (White et al. 2016); Saha and Mausam (2018) on what must
// stay together.
//
// Left out: long lists of common nouns, which read better whole; "between A and B";
// subjects of reciprocal verbs, which rule reciprocal reads; what is so of several together
// and need not be of each (see amongThem and outOfMany).
func distribute(d *extract.Doc) {
	var out []extract.Proposition
	var told listed
	for _, p := range d.Propositions {
		t := &d.Trees[p.Sentence]
		if p.Rule == "reciprocal" || p.Rule == "between" || p.Rule == "title" || p.Rule == "apposition" {
			out = append(out, p)
			continue
		}
		p = wholeAges(t, p)
		p.Args = withoutAll(t, p)
		subjects, several, one := eachSubject(t, p)
		objects := eachObject(t, p)
		has := len(p.Args) > 1 && p.Args[1].Role == extract.RoleObject
		told.add(t, p, objects)
		paired := false
		if respectively(t, p.Head) || numberApiece(t, p, len(subjects), len(objects)) {
			if paired = len(subjects) == len(objects); !paired {
				subjects, objects = whole(t, p.Args[0], subjects), whole(t, p.Args[min(1, len(p.Args)-1)], objects)
				several = false
			}
		} else if has && eachHisOwn(p, subjects, objects) {
			subjects, objects, several = whole(t, p.Args[0], subjects), whole(t, p.Args[1], objects), false
		}
		if len(subjects) > 1 && has && p.Modality == extract.Actual && alternative(t, subjects[0].Head) && bareMany(t, p.Args[1]) && choosing(t, p, subjects) {
			subjects, several, one = whole(t, p.Args[0], subjects), false, syntax.Singular(t, subjects[len(subjects)-1].Head) // prime ministers were appointed by the King or the Queen: now by one, now by the other
		}
		if p.Modality == extract.Ordered && !p.Negated {
			if len(subjects) > 1 && alternative(t, subjects[0].Head) {
				subjects, several, one = whole(t, p.Args[0], subjects), false, syntax.Singular(t, subjects[len(subjects)-1].Head)
			}
			if len(objects) > 1 && has && alternative(t, objects[0].Head) {
				objects = whole(t, p.Args[1], objects) // must show a passport or a card: either will do
			}
		}
		for i, s := range subjects {
			for k, o := range objects {
				if paired && i != k {
					continue
				}
				q := p
				q.Args = slices.Clone(p.Args)
				q.Args[0] = s
				if len(s.Tokens) > len(p.Args[0].Tokens) && len(subjects) == 1 {
					q.Plural = !one // a list kept whole
				}
				if several {
					q.Plural = t.Tokens[s.Head].XPOS == "NNS" || lowerPlural(t.Tokens[s.Head].Form) || peoples(t, s.Head)
				}
				if has {
					q.Args[1] = o
					n := len(q.Args)
					q.Args = ownPhrases(t, ownMainly(t, q.Args, objects, k), objects, k)
					fewer := len(q.Args) < n
					if q.Args = ownTime(t, q.Args, k > 0); fewer {
						q.Args = append(q.Args, errandTime(t, q, objects[k])...)
					}
					q.Base = withPrep(p.Base, p.Args[1].Prep, o.Prep)
				}
				if (k > 0 || i > 0) && len(q.Args) > 1 {
					q.Args = unlessIn(t, q.Args)
				}
				if len(subjects) > 1 {
					if has {
						q.Args[1] = ofEach(t, q.Args[1])
					}
					q.Args = withoutEach(t, q.Args)
				}
				if k := predicateAt(t, p); len(subjects) > 1 && k > 0 {
					q.Args[k] = eachOne(t, s, q.Args[k])
				}
				switch {
				case p.Rule == "copula" && has && len(objects) > 1 && syntax.Excluded(t, p.Head) && p.Args[1].Head == p.Head: // is not a transfer, but a copy
					q.Negated = p.Negated && !afterBut(t, o.Head)
				case p.Negated && (len(subjects) > 1 && p.Turned && afterBut(t, s.Head) || len(objects) > 1 && p.Rule != "copula" && afterBut(t, o.Head)): // not by lightning but by a cigarette
					q.Negated = false
				case len(subjects) > 1 && syntax.Excluded(t, s.Head) || len(objects) > 1 && syntax.Excluded(t, o.Head):
					if q.Negated = !q.Negated; q.Negated && ofEvery(t, s) {
						q.Dropped = "not of all is it denied" // all grants go to schools, not to parents
					}
				}
				if len(subjects) > 1 && ownNo(t, s.Head) || len(objects) > 1 && ownNo(t, o.Head) {
					q.Negated = !p.Negated || allNo(t, p, subjects, objects)
				}
				if !q.Negated && choosing(t, p, objects, subjects) && (len(subjects) > 1 && alternative(t, s.Head) || len(objects) > 1 && alternative(t, o.Head)) {
					q.Modality = weaken(q.Modality)
				}
				for j := range q.Args {
					if q.Args[j].Sentence == q.Sentence {
						q.Args[j] = syntax.Outside(t, q.Args[j], q.Head)
					}
				}
				out = append(out, q)
			}
		}
	}
	d.Propositions = told.without(out)
}

// counted reports whether the subject a is so many things, of which not each does what
// all do together: 30 episodes.
func counted(t *extract.Tree, a extract.Argument) bool {
	n := t.Child(a.Head, "nummod")
	return n >= 0 && t.Tokens[a.Head].XPOS == "NNS" && t.Lower(n) != "two" && t.Lower(n) != "both"
}

// coverage are verbs of what several things hold together.
var coverage = lexicon.Words("cover include span comprise feature represent encompass contain speak")

// titles are verbs for what something is called.
var titles = lexicon.Words("title entitle call name dub")

// respectively reports whether the clause at v says of each of several things another:
// "Lima and Quito won gold and silver, respectively".
func respectively(t *extract.Tree, v int) bool {
	for k := range t.Tokens {
		if t.Lower(k) == "respectively" && t.Under(k, v) {
			return true
		}
	}
	return false
}

// whole is the list of the argument a as one where it was distributed.
func whole(t *extract.Tree, a extract.Argument, each []extract.Argument) []extract.Argument {
	if len(each) < 2 {
		return each
	}
	return []extract.Argument{wholeList(t, a)}
}

// withPrep is the base with the preposition of another conjunct in place of that of the
// first: "voted for the budget but against the levy" is vote_for and vote_against.
func withPrep(base, first, own string) string {
	stem, ok := strings.CutSuffix(base, "_"+strings.ReplaceAll(first, " ", "_"))
	if first == "" || own == "" || first == own || !ok {
		return base
	}
	return stem + "_" + strings.ReplaceAll(own, " ", "_")
}

// oneTogether reports whether the verb of p, a singular by its form, is that of things
// that "and" makes one: "Law and order was a theme".
func oneTogether(t *extract.Tree, p extract.Proposition) bool {
	v := p.Head
	if a := t.Child(v, "aux", "cop"); a >= 0 {
		v = a
	}
	w, s := t.Lower(v), p.Args[0].Head
	cs := t.Children(s, "conj")
	if w != "is" && w != "was" || t.Tokens[v].Head != p.Head && v != p.Head || s > v || t.Is(p.Head, "conj") || t.Tokens[s].Head != p.Head || len(cs) != 1 || t.NameAt(s) >= 0 || t.Child(s, "cc") >= 0 {
		return false
	}
	cc := t.Child(cs[0], "cc")
	return cc >= 0 && t.Lower(cc) == "and" && cs[0] == cc+1 && t.Child(cs[0], "det") < 0
}

// afterBut reports whether the conjunct at i stands behind a "but".
func afterBut(t *extract.Tree, i int) bool {
	cc := t.Child(i, "cc")
	return cc >= 0 && t.Lower(cc) == "but"
}

// ownNo reports whether the conjunct at i, not the first, has a "no" of its own or goes
// on behind one: "has a delegate but no representative or senator".
func ownNo(t *extract.Tree, i int) bool {
	for n := 0; n < len(t.Tokens) && t.Is(i, "conj"); n++ {
		if d := t.Child(i, "det"); d >= 0 && t.Lower(d) == "no" {
			return true
		} else if d >= 0 {
			return false
		}
		if cc := t.Child(i, "cc"); cc >= 0 && t.Lower(cc) != "or" && t.Lower(cc) != "nor" {
			return false
		}
		i = t.Tokens[i].Head
	}
	return false
}

// together reports whether the objects are one by one what the plural subject s is
// only together: "The winners were Ann Lee and Bo Kim".
func together(t *extract.Tree, s extract.Argument, objects []extract.Argument) bool {
	if x := t.Tokens[s.Head].XPOS; x != "NNS" && !(x == "CD" && t.Child(s.Head, "det") >= 0) && !partNouns[syntax.Lemma(t, s.Head)] || t.Child(s.Head, "conj") >= 0 {
		return false
	}
	return !slices.ContainsFunc(objects, func(o extract.Argument) bool { return t.Tokens[o.Head].UPOS == "ADJ" })
}

// wholeList is a with all its conjuncts.
func wholeList(t *extract.Tree, a extract.Argument) extract.Argument {
	a.Tokens = syntax.List(t, a.Head)
	a.Span, a.Text = t.SpanOf(a.Tokens), t.Words(a.Tokens)
	return a
}

// alternative reports whether the noun at i is one of several of which only one
// is meant: "Conti or Moretti".
func alternative(t *extract.Tree, i int) bool {
	if afterBut(t, i) || otherName(t, i) {
		return false // not new or strict but harmful
	}
	for _, c := range t.Conjuncts(syntax.First(t, i)) {
		if cc := t.Child(c, "cc"); cc >= 0 && t.Lower(cc) == "or" {
			return true
		}
	}
	return false
}

// choosing reports whether an "or" in p leaves open which of several is meant: it
// does between names, between one thing and another ("the guard or the driver"), behind
// an "either", and in what is to come. "Kamikaze, or divine wind" is one, and what each
// school or club receives both do.
func choosing(t *extract.Tree, p extract.Proposition, lists ...[]extract.Argument) bool {
	lists = slices.DeleteFunc(lists, func(l []extract.Argument) bool { return len(l) < 2 })
	for _, l := range lists {
		if d := t.Child(syntax.First(t, l[0].Head), "det"); d >= 0 && quantifying[t.Lower(d)] {
			return false
		}
	}
	return p.Modality != extract.Actual || !slices.ContainsFunc(lists, func(l []extract.Argument) bool { return !separate(t, l) })
}

// separate reports whether the items of a list are things of their own, and not words for
// one: names, one thing or another, what stands behind an "either".
func separate(t *extract.Tree, list []extract.Argument) bool {
	if e := t.Child(syntax.First(t, list[0].Head), "cc:preconj"); e >= 0 && t.Lower(e) == "either" {
		return true
	}
	return !slices.ContainsFunc(list, func(a extract.Argument) bool {
		d := t.Child(a.Head, "det")
		one := d >= 0 && syntax.Singular(t, a.Head) && (t.Lower(d) == "the" || t.Lower(d) == "a" || t.Lower(d) == "an")
		return !one && t.NameAt(a.Head) < 0 && t.Tokens[a.Head].UPOS != "PROPN"
	})
}

// weaken is the modality of each of two alternatives, where that of both is m.
func weaken(m extract.Modality) extract.Modality {
	switch m {
	case extract.Actual, extract.Claimed, extract.Planned, extract.Expected:
		return extract.Possible
	}
	return m
}

// alternatives are the arguments that a coordination at a stands for, a alone
// where there is none.
func alternatives(t *extract.Tree, a extract.Argument, p extract.Proposition) []extract.Argument {
	if c := t.Child(a.Head, "case"); a.Prep == "between" || amongTwo(t, a) || c >= 0 && t.Lower(c) == "between" && slices.Contains(a.Tokens, c) { // both ends belong together
		if a.Prep == "" {
			return []extract.Argument{a}
		}
		if len(t.Children(a.Head, "conj")) > 0 {
			return []extract.Argument{wholeList(t, a)}
		}
		return []extract.Argument{a}
	}
	heads := items(t, a.Head)
	if t.Tokens[a.Head].UPOS == "ADJ" && a.Prep == "" && a.Role == extract.RoleObject { // will be higher, and lives …
		heads = slices.DeleteFunc(heads, func(h int) bool {
			governs := p.Rule == "copula" && t.Tokens[h].UPOS == "ADJ" && t.Child(h, "obl") > h // crowded and short on guards: rule copula reads it
			return h != a.Head && (governs || t.Tokens[h].UPOS == "NOUN" || t.Tokens[h].UPOS == "PROPN")
		})
	}
	if len(heads) == 1 && shared(t, heads[0]) != nil {
		return expand(t, a, heads[0])
	}
	if len(heads) < 2 || len(heads) > maxConjuncts {
		if len(heads) == 1 && heads[0] != a.Head {
			return []extract.Argument{remake(t, a, heads[0])}
		}
		return []extract.Argument{a}
	}
	if oneMeasure(t, heads) {
		return []extract.Argument{wholeList(t, a)}
	}
	if len(heads) > fewCommon && !slices.ContainsFunc(heads, func(h int) bool { return t.NameAt(h) >= 0 }) {
		return []extract.Argument{wholeList(t, a)}
	}
	var out []extract.Argument
	for k, h := range heads {
		if shared(t, h) != nil {
			out = append(out, expand(t, a, h)...)
			continue
		}
		if k == 0 && h == a.Head {
			out = append(out, a)
			continue
		}
		if a.Prep == "" && a.Role == extract.RoleObject && t.Is(h, "conj") && t.Child(h, "case") >= 0 && syntax.Prep(t, h) != "" && t.Child(a.Head, "case") < 0 {
			continue // null and of no effect
		}
		if w := t.Lower(h); w == "such" || w == "so" || (w == "much" || w == "many") && t.Child(h, "nmod") < 0 || w == "those" && t.Child(h, "advmod") >= 0 {
			continue // many cities, not just those along the border
		}
		if lessOn(t, a, h) {
			continue // relies more on talent and less on speed
		}
		if ofWithin(t, a, h) || ofNamesWithin(t, a.Head, h) {
			continue // warned of a famine in Chad and in Mali
		}
		if a.Prep != "" && t.Tokens[h].UPOS == "ADJ" && t.Child(h, "case") < 0 && t.Tokens[a.Head].UPOS == "NOUN" {
			continue // is on alert and determined
		}
		if h == p.Head || p.Args[0].Head == h || t.Tokens[h].UPOS == "VERB" || t.Tokens[h].UPOS == "ADV" {
			continue
		}
		if b, ok := thatOf(t, remake(t, a, h)); ok {
			out = append(out, b)
		}
	}
	return out
}

// ofWithin reports whether the conjunct at h has a preposition of its own that is not that
// of the argument a, but of a phrase inside it, or of the other end of a change: "ranged
// from poor to none"; or whether it is the subject of a clause without its verb: "ports
// are reached by road and mines by rail".
func ofWithin(t *extract.Tree, a extract.Argument, h int) bool {
	own := syntax.Prep(t, h)
	if a.Prep != "" && own == "" && a.Prep != "of" && a.Prep != "in" && slices.ContainsFunc(t.Children(h, "nmod"), func(c int) bool { return c > h && syntax.Prep(t, c) == a.Prep }) {
		return true
	}
	if own == "" || own == a.Prep {
		return false
	}
	if a.Prep == "from" && own == "to" {
		return true
	}
	return slices.ContainsFunc(t.Children(a.Head, "nmod"), func(c int) bool { return c < h && syntax.Prep(t, c) == own })
}

// ofNamesWithin reports whether the name at h goes on with a list of names inside the phrase
// of the plural at i: officials from the EU, NATO, and Interpol.
func ofNamesWithin(t *extract.Tree, i, h int) bool {
	if !plural(t, i) || t.NameAt(i) >= 0 || t.Tokens[h].UPOS == "VERB" || !capitalised(t.Tokens[t.Phrase(h, func(c int) bool { return t.Is(c, "cc", "punct") })[0]].Form) {
		return false
	}
	return slices.ContainsFunc(t.Children(i, "nmod"), func(c int) bool {
		l := t.Child(c, "conj")
		return c < h && t.NameAt(c) >= 0 && l >= 0 && l < h && t.NameAt(l) >= 0 && t.Child(h, "det", "case", "nummod") < 0 && t.Child(l, "cc") < 0
	})
}

// expand is an argument for each name of the partitive at i. A name after a comma
// and "and" is no part any more: "parts of Donetsk and Lugansk, and Kherson".
func expand(t *extract.Tree, a extract.Argument, i int) []extract.Argument {
	var out []extract.Argument
	apart := false
	for _, n := range shared(t, i) {
		if syntax.Sortals[syntax.Lemma(t, i)] && t.Child(i, "amod", "nummod", "compound", "acl") < 0 {
			out = append(out, remake(t, a, n)) // the towns of Lajeado and Estrela
			continue
		}
		if c := t.Child(n, "cc"); c > 0 && t.Tokens[c-1].Form == "," {
			apart = true
		}
		if apart {
			out = append(out, remake(t, a, n))
		} else {
			out = append(out, partOf(t, a, i, n))
		}
	}
	return out
}

// remake is a with another head: same role, and the same preposition where the other has
// none of its own.
func remake(t *extract.Tree, a extract.Argument, head int) extract.Argument {
	b := syntax.Argument(t, head, a.Role)
	if own := syntax.Prep(t, head); a.Prep == "" || own == "" || t.Child(a.Head, "case") < 0 {
		b.Prep = a.Prep
	} else {
		b.Prep = own
	}
	b.Sentence = a.Sentence
	if f := syntax.First(t, head); f != head && t.NameAt(head) < 0 && t.Tokens[head].UPOS == "NOUN" {
		b.Tokens = withShared(t, f, head, b.Tokens)
		b.Span, b.Text = t.SpanOf(b.Tokens), t.Words(b.Tokens)
	}
	return b
}

// withShared are the tokens toks of the conjunct at i with what it shares with the
// first, f: the article or owner before both ("his wife and late son"), and a phrase or adjective behind
// both ("activities or talks of a political kind").
func withShared(t *extract.Tree, f, i int, toks []int) []int {
	var all []int
	for _, c := range t.Children(f, "det", "nmod:poss") {
		poss := t.Is(c, "nmod:poss")
		bare := t.Child(i, "det", "nmod:poss", "nummod", "compound", "case") < 0
		if m := t.Child(f, "nmod:", "acl"); poss && t.Child(i, "nmod:", "acl") > i && m > f && m < i {
			continue // their friends from Peru and members of the choir
		}
		if c < f && bare && (c == syntax.SharedPossessor(t, i) || t.Child(i, "amod") < 0 && (poss || t.Lower(c) == "the" && syntax.Singular(t, i)) || poss && syntax.Singular(t, i) && syntax.Personal(t, i)) {
			all = append(all, t.Phrase(c, nil)...)
		}
	}
	all = append(all, toks...)
	last := t.Conjuncts(f)
	for _, c := range t.Children(f, "amod") {
		if c > last[len(last)-1] && t.Child(c, "obl") > c { // mines and soils rich in lithium
			all = append(all, t.Phrase(c, nil)...)
		}
	}
	for _, c := range t.Children(f, "nmod") {
		if m := t.Child(c, "case"); m > last[len(last)-1] && (syntax.Prep(t, c) == "of" || sharedPlace(t, f, c)) && !syntax.TimeLike(t, c) && t.Child(i, "nmod", "acl") < 0 {
			all = append(all, t.Phrase(c, func(k int) bool { return t.Is(k, "acl", "appos") })...)
		}
	}
	slices.Sort(all)
	return syntax.Trim(t, slices.Compact(all))
}

// items are the heads of what the noun at i stands for: its conjuncts, the names
// beside a plural, or the list that follows it after a colon.
func items(t *extract.Tree, i int) []int {
	if l := listAfter(t, i); l >= 0 {
		return t.Conjuncts(l)
	}
	if h := t.Tokens[i].Head; h >= 0 && (t.Is(i, "nmod") || t.Is(i, "appos") && t.Child(h, "conj") > i) && syntax.Core(t, h) == i {
		i = h // the city of Pokrovsk as well as Vovchansk; the minister, Ann Lee, and the mayor
	}
	return syntax.Members(t, i)
}

// listAfter is the head of the list that spells the plural at i out: "several
// areas of Ukraine: parts of Donetsk and Lugansk". -1 for none.
func listAfter(t *extract.Tree, i int) int {
	if l := syntax.Lemma(t, i); syntax.Singular(t, i) || lexicon.Kin[l] || l == "child" || l == "grandchild" || l == "sibling" {
		return -1 // have three children: George, Charlotte and Louis
	}
	for _, c := range t.Children(i, "appos", "parataxis", "conj", "list", "dep") {
		f := t.Phrase(c, func(k int) bool { return t.Is(k, "punct") })[0]
		if f > 0 && t.Tokens[f-1].Form == ":" && t.Tokens[c].UPOS != "VERB" && !(t.Tokens[c].UPOS == "ADJ" && t.Child(c, "nsubj") >= 0) { // but: two of them binational
			return c
		}
	}
	return -1
}

// shared are the names under a partitive with more than one: Bavaria and Saxony
// in "parts of Bavaria and Saxony". nil where i is no such noun.
func shared(t *extract.Tree, i int) []int {
	if !partitive[syntax.Lemma(t, i)] {
		return nil
	}
	for _, c := range t.Children(i, "nmod") {
		if cs := t.Conjuncts(c); syntax.Prep(t, c) == "of" && len(cs) > 1 && t.NameAt(c) >= 0 {
			return cs
		}
	}
	return nil
}

// partOf is "parts of Saxony": a with the partitive at i and one of its names.
func partOf(t *extract.Tree, a extract.Argument, i, name int) extract.Argument {
	toks := slices.DeleteFunc(syntax.Noun(t, i), func(k int) bool { return k > i })
	toks = append(toks, t.Children(shared(t, i)[0], "case")...)
	a.Head = i
	a.Tokens = append(toks, syntax.Noun(t, name)...)
	a.Span, a.Text = t.SpanOf(a.Tokens), t.Words(a.Tokens)
	return a
}

var partitive = lexicon.Words("part area region portion section city town village district suburb outskirts")

package repair

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// rate gives an amount what it is counted by: in "earn 40 soles a day" and "had offered
// $45 a share" the day and the share are neither time nor object.
func rate(t *extract.Tree) {
	for n := 2; n < len(t.Tokens); n++ {
		d, v := n-1, t.Tokens[n].Head
		if w := t.Lower(d); w != "a" && w != "an" || t.Tokens[d].Head != n || !lexicon.RateUnits[t.Lower(n)] || len(t.Children(n)) > 1 || v < 0 {
			continue
		}
		if n+1 < len(t.Tokens) && apartFromNow[t.Lower(n+1)] {
			continue // paid $3bn a year ago
		}
		m := amountBefore(t, d)
		if m < 0 || m == v && !t.Is(n, "appos", "nmod", "dep") || m != v && t.Tokens[m].Head != v {
			continue
		}
		if t.Is(m, "iobj") {
			t.Tokens[m].Deprel = "obj"
		}
		attach(t, n, m, "nmod:unmarked")
	}
}

// apartFromNow are words that make a time of a length: a year ago, a day later.
var apartFromNow = lexicon.Words("ago earlier later before after previously prior hence apart early late")

// amountBefore is the head of the amount that ends right before token d: 40 soles,
// $45, 300,000 barrels of oil. -1 for none.
func amountBefore(t *extract.Tree, d int) int {
	for m, n := d-1, 0; m >= 0 && n < 4; m, n = t.Tokens[m].Head, n+1 {
		if t.Tokens[m].UPOS == "VERB" {
			return -1
		}
		if k := t.Child(m, "nummod"); k >= 0 && (t.Tokens[m].UPOS == "NOUN" || t.Tokens[m].UPOS == "SYM") && !t.Is(m, "nummod", "compound") {
			return m
		}
	}
	return -1
}

// betweenRange counts a noun by the whole range before it: "Between 30 and 40 houses were
// destroyed" destroys houses, and not between 30.
func betweenRange(t *extract.Tree) {
	for b := 0; b+4 < len(t.Tokens); b++ {
		n := b + 4
		if t.Lower(b) != "between" || t.Tokens[b+1].UPOS != "NUM" || t.Lower(b+2) != "and" || t.Tokens[b+3].UPOS != "NUM" || t.Tokens[n].UPOS != "NOUN" || t.Tokens[n].XPOS != "NNS" {
			continue
		}
		if yearly(t.Tokens[b+3].Form) || t.Under(b+1, n) || t.Under(n, b+1) || !t.Is(n, "nsubj", "nsubj:pass", "obj") {
			continue
		}
		attach(t, b+1, n, "nummod")
		attach(t, b, b+1, "advmod")
		attach(t, b+3, b+1, "conj")
		attach(t, b+2, b+3, "cc")
	}
}

// yearly reports whether w may be a year: between 2010 and 2020 towns grew.
func yearly(w string) bool { return len(w) == 4 && (w[0] == '1' || w[0] == '2') }

// scores makes one phrase of the sets of a match: "beat Zverev 6-3, 7-6 (7-4), 6-3 in the
// final" has all three, and the final is no part of the last.
func scores(t *extract.Tree) {
	for i := 0; i+5 < len(t.Tokens); i++ {
		end, n := i, 0
		for k := setAt(t, i); k > end; k = setAt(t, k) {
			end, n = k, n+1
		}
		if n < 2 {
			continue
		}
		oneScore(t, i, end)
		i = end - 1
	}
}

// setAt is the token behind the set of a match that starts at token i: "6-3", "7-6 (7-4)"
// or ", 6-3" behind another. It is i where none does.
func setAt(t *extract.Tree, i int) int {
	k := i
	if k > 0 && k < len(t.Tokens) && t.Tokens[k].Form == "," {
		k++
	}
	if k+2 >= len(t.Tokens) || !pointsAt(t, k) || t.Tokens[k+1].Form != "-" && t.Tokens[k+1].Form != "–" || !pointsAt(t, k+2) || t.Tokens[k].End != t.Tokens[k+1].Start {
		return i
	}
	k += 3
	if k+1 < len(t.Tokens) && t.Tokens[k].Form == "(" {
		for e := k + 2; e < len(t.Tokens) && e < k+6; e++ {
			if t.Tokens[e].Form == ")" {
				return e + 1
			}
		}
	}
	return k
}

// pointsAt reports whether token i is a number of games or points.
func pointsAt(t *extract.Tree, i int) bool {
	f := t.Tokens[i].Form
	return t.Tokens[i].UPOS == "NUM" && len(f) <= 2 && f[0] >= '0' && f[0] <= '9'
}

// oneScore hangs the tokens [first, end) on the first of them, and that and what hangs on
// them on the verb before them.
func oneScore(t *extract.Tree, first, end int) {
	inside := func(k int) bool { return first <= k && k < end }
	v := -1
	for k := first; k < end; k++ {
		if h := t.Tokens[k].Head; !inside(h) {
			v = h
		}
	}
	if v >= 0 && t.Tokens[v].UPOS != "VERB" {
		v = verbAbove(t, v)
	}
	if v < 0 || v > first {
		return
	}
	attach(t, first, v, "obl:unmarked")
	if t.Tokens[first].Head != v {
		return
	}
	for k := range t.Tokens {
		switch h := t.Tokens[k].Head; {
		case k == first:
		case inside(k):
			rel := "flat"
			if f := t.Tokens[k].UPOS; f == "PUNCT" || f == "SYM" {
				rel = "dep"
			}
			t.Tokens[k].Head, t.Tokens[k].Deprel = first, rel
		case h >= 0 && inside(h):
			rel := t.Tokens[k].Deprel
			if t.Is(k, "nmod") {
				rel = "obl"
			}
			t.Tokens[k].Head, t.Tokens[k].Deprel = v, rel
		}
	}
}

// yearEarlier keeps a length and what it lies apart by together: "down 3% from a year
// earlier" is not down earlier. From then on something went up or down, and not the percent did:
// "rose 3 percent in May from a year earlier".
func yearEarlier(t *extract.Tree) {
	for n := 1; n+1 < len(t.Tokens); n++ {
		e, c := n+1, t.Child(n, "case")
		if w := t.Lower(e); w != "earlier" && w != "before" && w != "previously" && w != "ago" || c < 0 || c > n || t.Tokens[n].UPOS != "NOUN" || !syntax.TimeLike(t, n) || t.Child(n, "det", "nummod") < c {
			continue
		}
		from, h := t.Lower(c) == "from", t.Tokens[n].Head
		switch {
		case h == e && from && t.Is(e, "obl") && t.Tokens[e].Head < c && t.Tokens[e].Head >= 0:
			attach(t, n, t.Tokens[e].Head, "obl")
			attach(t, e, n, "amod")
		case h != e && t.Tokens[e].Head != n && t.Is(e, "advmod") && t.Lower(e) != "ago" && len(t.Children(e)) == 0:
			attach(t, e, n, "amod")
		case from && t.Tokens[e].Head == n && t.Is(n, "nmod") && h >= 0 && h < c && percentWords[t.Lower(h)] && t.Tokens[h].Head >= 0 && t.Tokens[h].Head < h:
			attach(t, n, t.Tokens[h].Head, "obl")
		}
	}
}

// percentWords are words for a share in hundred parts.
var percentWords = map[string]bool{"percent": true, "cent": true, "%": true}

// upAmount makes a predicate of the "up" or "down" behind a form of "be": in "Exports were
// up 4.5% year on year" it is what the exports were, by so much.
func upAmount(t *extract.Tree) {
	for u := 1; u+2 < len(t.Tokens); u++ {
		be, m := u-1, amountAt(t, u+1)
		if w := t.Lower(u); w != "up" && w != "down" || t.Tokens[be].Lemma != "be" || m < 0 {
			continue
		}
		y := t.Tokens[be].Head
		if y <= u || t.Tokens[be].Deprel != "cop" || y == m && t.Under(u, m) {
			continue
		}
		lift(t, u, y)
		t.Tokens[be].Head, t.Tokens[be].Deprel = u, "cop"
		attach(t, m, u, "obl:unmarked")
	}
}

// amountAt is the head of the amount that starts at token i: 4.5%, 12 percent, $3. -1 for
// none.
func amountAt(t *extract.Tree, i int) int {
	k := i
	for k < len(t.Tokens) && t.Tokens[k].UPOS == "NUM" {
		k++
	}
	if k > i && k < len(t.Tokens) && (t.Tokens[k].Form == "%" || t.Tokens[k].UPOS == "NOUN") {
		return k
	}
	return -1
}

// lift puts token u in the place of y, which it hangs under or beside: y's subjects, verbs
// and clauses become those of u, and y an amount or a time of u.
func lift(t *extract.Tree, u, y int) {
	if u == y {
		return
	}
	if t.Under(y, u) { // the head is there; what y has of a clause's is moved
		moveClause(t, y, u)
		return
	}
	head, rel := t.Tokens[y].Head, t.Tokens[y].Deprel
	t.Tokens[u].Head, t.Tokens[u].Deprel = head, rel
	moveClause(t, y, u)
	t.Tokens[y].Head, t.Tokens[y].Deprel = u, "obl:unmarked"
}

// moveClause moves what a predicate has from y to u.
func moveClause(t *extract.Tree, y, u int) {
	for _, c := range t.Children(y, "nsubj", "cop", "aux", "expl", "mark", "punct", "advcl", "parataxis", "cc", "obl") {
		if c != u {
			attach(t, c, u, t.Tokens[c].Deprel)
		}
	}
}

// gappedAmount gives a second clause without a verb its place: in "Brook had made 317 and
// Root 262" the second made the second.
func gappedAmount(t *extract.Tree) {
	for c := range t.Tokens {
		h, cc := t.Tokens[c].Head, t.Child(c, "cc")
		if twiceAsMany(t, c) {
			continue
		}
		if !t.Is(c, "conj") || h < 0 || h > c || cc < 0 || t.Tokens[c].UPOS != "PROPN" || t.Child(c, "nsubj", "case", "det") >= 0 || syntax.TimeLike(t, c) || syntax.TimeLike(t, h) {
			continue // between May 2018 and June 2019
		}
		v := h
		if t.Tokens[v].UPOS != "VERB" {
			v = t.Tokens[h].Head
		}
		if v < 0 || t.Tokens[v].UPOS != "VERB" || t.Child(v, "nsubj") < 0 {
			continue
		}
		o := t.Child(v, "obj")
		if o < 0 || o > cc || t.Tokens[o].UPOS != "NUM" && t.Child(o, "nummod") < 0 {
			continue
		}
		ph := t.Phrase(c, func(k int) bool { return t.Is(k, "punct") })
		m := slices.IndexFunc(ph, func(k int) bool { return k > c && t.Tokens[k].UPOS == "NUM" && t.Tokens[k].Head == c })
		if m < 0 {
			if x := manyBehind(t, ph[len(ph)-1]+1, v); x >= 0 {
				attach(t, c, v, "conj")
				attach(t, x, c, "orphan")
				t.Tokens[x-1].Deprel = "fixed" // the "as" is part of the amount
			}
			continue
		}
		attach(t, c, v, "conj")
		attach(t, ph[m], c, "orphan")
	}
}

// twiceAsMany is [gappedAmount] where the parser has the second name for the subject of the
// "many" behind it, and reports whether it was: "Mali ordered 250,000 doses and Ghana twice as many".
func twiceAsMany(t *extract.Tree, c int) bool {
	m, cc := t.Tokens[c].Head, t.Child(c, "cc")
	if !t.Is(c, "nsubj") || cc < 0 || cc > c || m < c+3 || t.Tokens[c].UPOS != "PROPN" || t.Lower(m) != "many" && t.Lower(m) != "much" || t.Lower(m-1) != "as" || t.Child(m, "cop") >= 0 {
		return false
	}
	v := t.Tokens[m].Head
	for v >= 0 && t.Tokens[v].UPOS != "VERB" {
		v = t.Tokens[v].Head
	}
	if v < 0 || v > cc || t.Child(v, "nsubj") < 0 {
		return false
	}
	if o := t.Child(v, "obj"); o < 0 || o > cc || t.Tokens[o].UPOS != "NUM" && t.Child(o, "nummod") < 0 {
		return false
	}
	t.Tokens[c].Head, t.Tokens[c].Deprel = v, "conj"
	t.Tokens[m].Head, t.Tokens[m].Deprel = c, "orphan"
	t.Tokens[m-1].Deprel = "fixed"
	return true
}

// manyBehind is the "many" or "much" of "twice as many" at token k on the verb at v: "Mali
// ordered 250,000 doses and Ghana twice as many". -1 for none.
func manyBehind(t *extract.Tree, k, v int) int {
	x := k + 2
	if x < len(t.Tokens) && t.Lower(k+1) == "as" && (t.Lower(x) == "many" || t.Lower(x) == "much") && t.Tokens[x].Head == v {
		return x
	}
	return -1
}

// someOfThem takes an adverb behind "four of them" from the verb: "The crash injured 32,
// four of them seriously" injured not all of them so.
func someOfThem(t *extract.Tree) {
	for x := 2; x+3 < len(t.Tokens); x++ {
		a := x + 3
		if t.Tokens[x-1].Form != "," || !t.Is(x, "conj", "appos", "nmod", "obl:unmarked", "obj") || t.Child(x, "cc") >= 0 || t.Lower(x+1) != "of" || !wholes[t.Lower(x+2)] || t.Tokens[a].UPOS != "ADV" {
			continue
		}
		if v := t.Tokens[a].Head; v >= 0 && v < x && t.Tokens[v].UPOS == "VERB" && t.Is(a, "advmod") {
			attach(t, x, v, "parataxis")
			attach(t, a, x, "orphan")
		}
	}
}

// timesAsMany gives "twice" to the "as many" behind it: in "Twice as many people died as in
// 2019" nobody died twice.
func timesAsMany(t *extract.Tree) {
	for k := 0; k+2 < len(t.Tokens); k++ {
		m := k + 2
		if t.Lower(k+1) != "as" || !amounting[t.Lower(m)] || t.Tokens[k+1].Head != m {
			continue
		}
		if w := t.Lower(k); w != "twice" && w != "half" && w != "thrice" && w != "times" {
			continue
		}
		switch {
		case t.Tokens[k].Head == m:
		case t.Tokens[m].Head == k && t.Tokens[k].Head >= 0: // ordered twice as many
			t.Tokens[m].Head, t.Tokens[m].Deprel = t.Tokens[k].Head, t.Tokens[k].Deprel
			t.Tokens[k].Head, t.Tokens[k].Deprel = m, "advmod"
		case !t.Under(m, k):
			attach(t, k, m, "advmod")
		}
	}
}

// amounting say how much or how large behind "as".
var amounting = lexicon.Words("many much few high large big long often likely fast")

// downFrom makes one preposition of "down from" or "up from" behind an amount: "was $1
// billion, down from $1.2 billion last year" is not down.
func downFrom(t *extract.Tree) {
	for d := 1; d+2 < len(t.Tokens); d++ {
		if w := t.Lower(d); w != "down" && w != "up" || t.Lower(d+1) != "from" || t.Tokens[d-1].Form != "," || !t.Is(d, "advmod") || len(t.Children(d, "obl", "nmod")) > 0 {
			continue
		}
		n := t.Tokens[d+1].Head
		if n < d+2 || !t.Is(d+1, "case") || !t.Is(n, "nmod", "obl") || t.Tokens[n].Head != t.Tokens[d].Head {
			continue
		}
		attach(t, d, n, "case")
	}
}

// offObject makes an oblique of an object with a preposition of its own: who "dropped off
// the list" dropped no list.
func offObject(t *extract.Tree) {
	for o := range t.Tokens {
		v, c := t.Tokens[o].Head, t.Child(o, "case")
		if t.Is(o, "obj") && v >= 0 && c == v+1 && c < o && leaving[t.Lower(c)] {
			t.Tokens[o].Deprel = "obl"
		}
	}
}

var leaving = lexicon.Words("off onto into through past from across against down up")

// asHighAsAmount makes one preposition of "as high as" behind a verb: "The yield rose as high
// as 4.663%".
func asHighAsAmount(t *extract.Tree) {
	for a := 1; a+3 < len(t.Tokens); a++ {
		h, b := a+1, a+2
		v := t.Tokens[h].Head
		if t.Lower(a) != "as" || t.Lower(b) != "as" || t.Tokens[h].UPOS != "ADJ" || !t.Is(h, "xcomp", "advmod") || v < 0 || v >= a || t.Tokens[v].UPOS != "VERB" {
			continue
		}
		m := t.Child(h, "obl")
		if m < b || t.Child(m, "nummod") < 0 && t.Tokens[m].UPOS != "NUM" {
			continue
		}
		attach(t, m, v, "obl")
		for _, c := range t.Children(h) {
			if c != a && c != b {
				attach(t, c, v, t.Tokens[c].Deprel) // as high as 50 percent two months before it fell
			}
		}
		attach(t, a, m, "case")
		attach(t, h, a, "fixed")
		attach(t, b, a, "fixed")
	}
}

// asLargeAs compares a thing with what stands behind "as" and not with what that does: in
// "found a planet as large as Earth orbiting a star" the planet orbits it.
func asLargeAs(t *extract.Tree) {
	for g := range t.Tokens {
		a, m, n := t.Tokens[g].Head, t.Child(g, "mark"), t.Child(g, "nsubj")
		if !t.Is(g, "advcl") || t.Tokens[g].XPOS != "VBG" || a < 1 || m != a+1 || t.Lower(m) != "as" || n < m || n > g || t.Tokens[a].UPOS != "ADJ" || t.Lower(a-1) != "as" || !t.Is(a, "xcomp") {
			continue
		}
		v := t.Tokens[a].Head
		if v < 0 {
			continue
		}
		o := t.Child(v, "obj")
		if o < v || o > a {
			continue
		}
		attach(t, n, a, "obl")
		attach(t, m, n, "case")
		attach(t, a, o, "amod")
		attach(t, g, o, "acl")
	}
}

// dollarSign makes an amount of a currency's sign and the numbers behind it, whatever the
// parser took the sign for: "left her children N$100 000", "fined the firm A$20,000".
func dollarSign(t *extract.Tree) {
	for i := range t.Tokens {
		w := t.Tokens[i].Form
		if !strings.HasSuffix(w, "$") || len(w) < 2 || strings.ToUpper(w) != w || i+1 >= len(t.Tokens) || t.Tokens[i+1].UPOS != "NUM" {
			continue
		}
		t.Tokens[i].UPOS, t.Tokens[i].XPOS = "SYM", "$"
		last := i + 1
		for last+1 < len(t.Tokens) && t.Tokens[last+1].UPOS == "NUM" && t.Under(last, last+1) {
			last++
		}
		k := last
		for t.Tokens[k].Head > i && t.Tokens[k].Head <= last && k != t.Tokens[k].Head {
			k = t.Tokens[k].Head
		}
		if h := t.Tokens[k].Head; h == i {
			t.Tokens[k].Deprel = "nummod"
		} else if h >= 0 && !t.Under(h, i) && t.Under(i, k) {
			rel := t.Tokens[k].Deprel
			for _, c := range t.Children(k, "case", "det", "advmod", "nmod", "punct") {
				if c < i || c > last {
					attach(t, c, i, t.Tokens[c].Deprel)
				}
			}
			attach(t, i, h, rel)
			attach(t, k, i, "nummod")
		} else if !t.Under(i, k) {
			attach(t, k, i, "nummod")
		}
		secondObject(t, i)
	}
}

// secondObject makes the amount at i, which hangs on the noun before it, what the verb of
// giving has besides: gave each family N$3,000.
func secondObject(t *extract.Tree, i int) {
	h := t.Tokens[i].Head
	if h < 0 || h >= i || !t.Is(h, "obj", "iobj") || t.Is(i, "nmod", "conj", "acl") && t.Child(i, "case") >= 0 || t.Is(i, "conj") {
		return
	}
	v := t.Tokens[h].Head
	if v < 0 || v > h {
		return
	}
	if l := syntax.Lemma(t, v); !givers[l] && !costs[l] || t.Child(v, "obj") > h {
		return
	}
	if slices.ContainsFunc(t.Phrase(h, func(k int) bool { return k == i }), func(k int) bool { return k > i }) {
		return
	}
	attach(t, i, v, "obj")
	t.Tokens[h].Deprel = "iobj"
}

// costs are further verbs with somebody and an amount.
var costs = lexicon.Words("leave fine cost charge save earn win bequeath donate bill refund reimburse loan advance wire")

package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// headWhich gives a relative clause with "which" to the thing right before its comma where the parser
// gave it to the person who heads that, or to what the thing is like: "The head of the union, which
// has 2,000 members", "the effectiveness of the drug, which has been given to millions".
func headWhich(t *extract.Tree) {
	for r := range t.Tokens {
		n, w := t.Tokens[r].Head, t.Child(r, "nsubj", "nsubj:pass")
		if !t.Is(r, "acl:relcl") || n < 0 || n > r || w < 2 || w > r || t.Lower(w) != "which" || t.Tokens[w-1].Form != "," || t.Child(r, "cop") >= 0 {
			continue
		}
		l := syntax.Lemma(t, n)
		if !(lexicon.Roles[l] && !lexicon.Bodies[l] || lexicon.Kin[l]) && !(likes[l] && handed[syntax.Lemma(t, r)] && t.Child(r, "aux:pass") >= 0) {
			continue
		}
		for _, o := range t.Children(n, "nmod") {
			if o > n && preposition(t, o) == "of" && lastOf(t, o, w-1) == w-2 && (likes[l] || !somebody(t, o)) && t.Child(o, "conj") < 0 {
				attach(t, r, o, "acl:relcl")
			}
		}
	}
}

// lastOf is the last token of the phrase at i before token end.
func lastOf(t *extract.Tree, i, end int) int {
	at := i
	for _, k := range t.Phrase(i, nil) {
		if k < end {
			at = max(at, k)
		}
	}
	return at
}

var (
	// likes are nouns for what a thing is like, how good and how much it is.
	likes = lexicon.Words(`effectiveness efficacy safety quality price cost popularity availability usefulness value potency purity
		reliability legality benefit benefits merits risk risks dangers use sale supply history design ownership origin`)
	// handed are verbs of what is done to things, and to none of those.
	handed = lexicon.Words("give distribute prescribe administer sell make manufacture produce build buy take launch install wear steal eat drink open close paint found release")
)

// duringWhich gives a clause behind "during which" to the event that its place belongs to: "a visit to
// the Kingdom, during which they met".
func duringWhich(t *extract.Tree) {
	for r := range t.Tokens {
		n := t.Tokens[r].Head
		if !t.Is(r, "acl:relcl") || n < 0 || n > r || syntax.TimeLike(t, n) || lexicon.Events[syntax.Lemma(t, n)].Verb != "" {
			continue
		}
		o := t.Child(r, "obl")
		if o < n || o > r || t.Lower(o) != "which" || preposition(t, o) != "during" {
			continue
		}
		for h := n; t.Is(h, "nmod", "appos") && t.Tokens[h].Head >= 0 && t.Tokens[h].Head < h; {
			if h = t.Tokens[h].Head; lexicon.Events[syntax.Lemma(t, h)].Verb != "" || occurs[syntax.Lemma(t, h)] {
				attach(t, r, h, "acl:relcl")
				break
			}
		}
	}
}

// occurs are nouns for what has a beginning and an end.
var occurs = lexicon.Words("visit trip tour talks meeting summit ceremony match game war strike protest trial festival speech call journey career term conference debate session stay operation raid")

// kmFrom hangs what a place is so far from on the distance, which stands in commas behind the place: "in
// Sitak, 40km (25 miles) from the city of Chitta, on Wednesday" put nothing out from there.
func kmFrom(t *extract.Tree) {
	for d := range t.Tokens {
		n := t.Tokens[d].Head
		if !t.Is(d, "appos") || n < 0 || n > d || !distances[t.Lower(d)] || t.Child(d, "nummod") < 0 || before(t, d) != "," {
			continue
		}
		for o := d + 1; o < len(t.Tokens) && t.Tokens[o].Form != ","; o++ {
			if t.Is(o, "obl", "nmod") && (preposition(t, o) == "from" || preposition(t, o) == "of") && t.Tokens[o].Head < n && t.Child(o, "case") == lastOf(t, d, o)+1 {
				attach(t, o, d, "nmod")
				break
			}
		}
	}
}

var distances = lexicon.Words("km kilometre kilometres kilometer kilometers mile miles metres meters")

// stoppedLee makes an object of a person behind a verb that has its subject before it, where somebody
// is stopped from doing something: "None of that stopped then-minister Ann Lee from boasting".
func stoppedLee(t *extract.Tree) {
	for v := range t.Tokens {
		if !hinders[syntax.Lemma(t, v)] || t.Tokens[v].UPOS != "VERB" || t.Child(v, "obj", "aux:pass") >= 0 {
			continue
		}
		s := t.Children(v, "nsubj")
		if len(s) == 2 && s[0] < v && s[1] > v && t.NameAt(s[1]) >= 0 {
			t.Tokens[s[1]].Deprel = "obj"
		}
	}
}

var hinders = lexicon.Words("stop prevent keep deter bar save discourage")

// dayAgainst sets the name of a day beside its date, where the parser made a second subject of it: "On
// May 17, World Health Day, students were asked to leave".
func dayAgainst(t *extract.Tree) {
	for s := range t.Tokens {
		v, f := t.Tokens[s].Head, t.Phrase(s, func(c int) bool { return t.Is(c, "punct") })[0]
		if !t.Is(s, "nsubj", "nsubj:pass") || v < s || f < 2 || t.Tokens[f-1].Form != "," || t.Lower(s) != "day" && t.Lower(s) != "week" && t.Lower(s) != "month" || t.Tokens[s].UPOS != "PROPN" && !strings.HasPrefix(t.Tokens[s].Form, "D") {
			continue
		}
		two := t.Children(v, "nsubj", "nsubj:pass")
		if a := t.Child(s, "appos"); len(two) == 1 && a > s && t.Tokens[a].XPOS == "NNS" && before(t, a) == "," && dated(t, f-2) {
			attach(t, a, v, t.Tokens[s].Deprel) // Day Against Racism, students were asked
			two = append(two, a)
		}
		if o := f - 2; len(two) == 2 && two[0] == s && dated(t, o) {
			for t.Tokens[o].Head >= 0 && !t.Is(o, "obl", "obl:unmarked", "nmod") && t.Tokens[o].Head < f {
				o = t.Tokens[o].Head
			}
			if t.Is(o, "obl", "obl:unmarked") {
				attach(t, s, o, "appos")
			}
		}
	}
}

// anywhereBetween hangs "anywhere" on the amount that it opens: a rise of anywhere between 15% and 40%.
func anywhereBetween(t *extract.Tree) {
	for a := 0; a+2 < len(t.Tokens); a++ {
		if w := t.Lower(a); w != "anywhere" && w != "somewhere" || t.Lower(a+1) != "between" || !t.Is(a+1, "case") {
			continue
		}
		if o := t.Tokens[a+1].Head; o > a && t.Tokens[a].Head != o {
			attach(t, a, o, "advmod")
		}
	}
}

// usedAs hangs what something is used as on the using, where the parser hung it on what the thing is
// for: "used grants aimed at helping the poor as a bribe".
func usedAs(t *extract.Tree) {
	for o := range t.Tokens {
		g := t.Tokens[o].Head
		if !t.Is(o, "obl", "nmod") || g < 0 || g > o || preposition(t, o) != "as" || t.Tokens[g].XPOS != "VBG" {
			continue
		}
		for k, v := 0, g; k < 4 && t.Tokens[v].Head >= 0 && t.Tokens[v].Head < v; k++ {
			if v = t.Tokens[v].Head; syntax.Lemma(t, v) == "use" && t.Child(v, "obj") > v && t.Under(g, t.Child(v, "obj")) {
				attach(t, o, v, "obl")
				break
			}
		}
	}
}

// despairBecause hangs a reason on the predicate that stands right before it, behind a comma and "and",
// and not on the one before that: "have turned fears into hopes, and are far from despair because they
// won".
func despairBecause(t *extract.Tree) {
	for x := range t.Tokens {
		v, m := t.Tokens[x].Head, t.Child(x, "mark")
		if !t.Is(x, "advcl") || v < 0 || v > x || m < v || t.Lower(m) != "because" {
			continue
		}
		for _, c := range t.Children(v, "conj") {
			cc := t.Child(c, "cc")
			if c > v && c < m && cc > v && t.Tokens[cc-1].Form == "," && finiteVerb(t, c) && lastOf(t, c, m) == m-1 {
				attach(t, x, c, "advcl")
				break
			}
		}
	}
}

// dated reports whether the token at i ends a date: May 17, Monday.
func dated(t *extract.Tree, i int) bool {
	return syntax.TimeLike(t, i) || i > 0 && t.Tokens[i].UPOS == "NUM" && syntax.TimeLike(t, i-1)
}

// sumOfWhich gives a clause with "of which" or "in which" to the noun right before its comma, where the
// parser only set it beside: "asked for $310 million, of which a fifth has been pledged".
func sumOfWhich(t *extract.Tree) {
	for r := range t.Tokens {
		w := t.Child(r, "obl", "nmod")
		if !t.Is(r, "parataxis") || w < 3 || w > r || t.Tokens[r].Head > w || t.Tokens[w].XPOS != "WDT" && t.Tokens[w].XPOS != "WP" || t.Child(w, "case") != w-1 || t.Tokens[w-2].Form != "," {
			continue
		}
		n := w - 3
		for t.Is(n, "compound", "nummod", "flat", "fixed", "det", "amod") && t.Tokens[n].Head >= 0 && t.Tokens[n].Head < w {
			n = t.Tokens[n].Head
		}
		if nounLike(t, n) || t.Tokens[n].XPOS == "$" || t.Tokens[n].UPOS == "NUM" {
			attach(t, r, n, "acl:relcl")
		}
	}
}

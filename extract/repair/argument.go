package repair

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// flatName makes a person's name that the parser took for a part of its title the
// head of both: in "coach Ruben Amorim dropped two players" Amorim drops them.
func flatName(t *extract.Tree) {
	for _, n := range t.Names {
		if n.Type != extract.PER {
			continue
		}
		i := nameHead(t, n)
		h := t.Tokens[i].Head
		if s := n.First - 1; s >= 0 && (t.Is(s, "nsubj") && t.Is(i, "nsubj") || t.Is(s, "obj") && t.Is(i, "obj")) && t.Tokens[s].Head == h && t.Tokens[s].XPOS == "NN" && lexicon.Roles[strings.ToLower(t.Tokens[s].Lemma)] && (t.Child(s, "det") < 0 || t.Child(s, "det") == s-1 && t.Lower(s-1) == "the") {
			t.Tokens[s].Head, t.Tokens[s].Deprel = i, "nmod:desc" // political scientist Ann Lee says
			continue
		}
		if h < 0 || h >= n.First || !commonNoun(t, h) || !bareTitle(t, n, i) && (!t.Is(i, "flat") && !secondTitle(t, n, i) || !lexicon.Roles[strings.ToLower(t.Tokens[h].Lemma)]) {
			continue
		}
		t.Tokens[i].Head, t.Tokens[i].Deprel = t.Tokens[h].Head, t.Tokens[h].Deprel
		t.Tokens[h].Head, t.Tokens[h].Deprel = i, "nmod:desc"
		for _, c := range t.Children(h) {
			if c > i || t.Is(c, "case") || t.Is(c, "cc") && c < h {
				t.Tokens[c].Head = i
			}
		}
		for _, c := range t.Children(i, "nmod:desc") {
			if c > h { // chairman and CEO Tim Cook
				attach(t, c, h, "conj")
			}
		}
	}
}

// bareTitle reports whether the name n with its head at i stands, without a comma,
// right behind a singular noun without an article: "YouTube personality Mr. Kim did".
func bareTitle(t *extract.Tree, n extract.Name, i int) bool {
	h := t.Tokens[i].Head
	return t.Is(i, "appos") && (h == n.First-1 || h == n.First-2 && t.Tokens[h+1].Head == i) && t.Tokens[h].XPOS == "NN" &&
		t.Child(h, "det", "nmod:poss", "case", "nmod", "acl", "nummod") < 0 && t.Is(h, "nsubj", "obj", "obl", "nmod", "conj") && i > h
}

// secondTitle reports whether the name n with its head at i hangs as a conjunct on
// the first of its two titles: "president and CEO Andy Vesey".
func secondTitle(t *extract.Tree, n extract.Name, i int) bool {
	s := n.First - 1
	return s > 1 && t.Is(i, "conj") && t.Is(s, "nmod:desc") && t.Tokens[s].Head == i && t.Tokens[s-1].UPOS == "CCONJ" && t.Tokens[i].Head == s-2
}

// givers are verbs with two objects: somebody and what they get.
var givers = lexicon.Words("give award offer send tell grant show hand lend promise teach bring sell owe pay deny buy assign allocate guarantee")

// twoObjects makes the first of two objects of a verb of giving the one who gets
// the other: "awarded Maria Lopez a pension", "owes creditors 700 million euros".
func twoObjects(t *extract.Tree) {
	for v := range t.Tokens {
		if o := t.Child(v, "obj"); t.Tokens[v].UPOS == "VERB" && givers[strings.ToLower(t.Tokens[v].Lemma)] && o == v+1 && t.Child(v, "iobj") < 0 {
			if a := t.Child(o, "appos"); a > o && t.Child(a, "nummod") >= 0 && t.Phrase(a, nil)[0] == o+1 && t.NameAt(a) < 0 {
				attach(t, a, v, "obj")
			}
		}
		if r := t.Child(v, "iobj", "obj"); r > v && t.Tokens[v].Lemma == "cost" && t.Child(r, "nummod") < 0 { // cost the firm up to 7% of its revenue
			for _, c := range t.Children(v, "obl") {
				if c > r && t.Child(c, "case") < 0 && t.Child(c, "nummod") >= 0 {
					t.Tokens[r].Deprel, t.Tokens[c].Deprel = "iobj", "obj"
					break
				}
			}
		}
		o := t.Children(v, "obj")
		if t.Tokens[v].UPOS == "VERB" && givers[strings.ToLower(t.Tokens[v].Lemma)] && len(o) == 2 && v < o[0] && t.Child(v, "iobj") < 0 && t.Child(o[1], "cc:", "case") < 0 {
			t.Tokens[o[0]].Deprel = "iobj"
		}
		if len(o) == 1 && v < o[0] && givers[strings.ToLower(t.Tokens[v].Lemma)] && t.Child(v, "iobj") < 0 {
			for _, c := range append(t.Children(o[0], "conj"), t.Children(v, "parataxis")...) {
				if e := t.Child(c, "cc:preconj"); e > o[0] && t.Phrase(c, nil)[0] == e && t.Tokens[c].UPOS == "NOUN" { // offers families either cash or food
					attach(t, c, v, "obj")
					t.Tokens[o[0]].Deprel = "iobj"
				}
			}
		}
	}
}

var (
	// ofVerbs take somebody and, after "of", what they did or lose.
	ofVerbs = lexicon.Words("accuse acquit convict suspect rob strip deprive inform warn remind notify assure convince cure rid absolve relieve")
	// fromVerbs take somebody and, after "from", what they do not get to do.
	fromVerbs = lexicon.Words("prevent stop ban bar prohibit discourage deter dissuade block keep exclude save")
)

// ofObject hangs what somebody is accused of, or kept from, on the verb: "accused
// the banker of fraud", "accused the firm of bribing officials". Who is accused is no
// subject of it: "accusing Boeing of failing to bargain"; and of two the first may be part of
// who it is: "acquitted his chief of staff of abuse".
func ofObject(t *extract.Tree) {
	for i := range t.Tokens {
		if t.Tokens[i].XPOS == "VBG" && t.Is(i, "advcl:", "ccomp", "xcomp") {
			s, m, v := t.Child(i, "nsubj"), t.Child(i, "mark"), t.Tokens[i].Head
			if s >= 0 && m > s && m < i && v >= 0 && v < s && t.Child(v, "obj") < 0 && governs(t, v, m) {
				attach(t, s, v, "obj")
				t.Tokens[i].Deprel = "advcl"
			}
		}
		o := t.Tokens[i].Head
		if o >= 0 && o < i && t.Is(i, "obl") && firstOf(t, o, i) {
			attach(t, i, t.Child(o, "obj"), "nmod")
			continue
		}
		if o < 0 || o > i || !t.Is(o, "obj") || !t.Is(i, "nmod", "acl:") {
			continue
		}
		m, v := t.Child(i, "case", "mark"), t.Tokens[o].Head
		if m < 0 || v < 0 || v > o || m > i {
			continue
		}
		rel := "obl"
		if t.Is(i, "acl:") {
			rel = "advcl"
		}
		if governs(t, v, m) && t.NameAt(m) < 0 && !ofFollows(t, v, i) && (rel == "advcl" || t.Lower(m) == "of") {
			attach(t, i, v, rel)
		}
	}
}

// ofFollows reports whether the verb at v, or its object, has another phrase with "of"
// behind the token i.
func ofFollows(t *extract.Tree, v, i int) bool {
	cs := t.Children(v, "obl", "advcl")
	if o := t.Child(v, "obj"); o >= 0 {
		cs = append(cs, t.Children(o, "nmod", "acl:")...)
	}
	return slices.ContainsFunc(cs, func(c int) bool {
		k := t.Child(c, "case", "mark")
		return c > i && k > i && t.Lower(k) == "of"
	})
}

// firstOf reports whether the first of two phrases with "of" of the verb at v, that at i,
// stands right behind the verb's object.
func firstOf(t *extract.Tree, v, i int) bool {
	m, o := t.Child(i, "case"), t.Child(v, "obj")
	return m >= 0 && o >= 0 && m == o+1 && governs(t, v, m) && t.Lower(m) == "of" && ofFollows(t, v, i)
}

// governs reports whether the verb at v takes somebody and, after the preposition at m,
// what they did or do not get to do.
func governs(t *extract.Tree, v, m int) bool {
	l := syntax.Lemma(t, v)
	return ofVerbs[l] && t.Lower(m) == "of" || fromVerbs[l] && t.Lower(m) == "from"
}

// fromTo hangs both ends of a change on its verb: "fell from 6.1 percent to 5.8
// percent". So does it with both ends of a way that opens a clause: "From Lima to Cusco, roads were blocked".
func fromTo(t *extract.Tree) {
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if h < 0 || h > i || !t.Is(i, "nmod") || !t.Is(h, "obl", "obj") || preposition(t, h) != "from" || preposition(t, i) != "to" {
			continue
		}
		if v := t.Tokens[h].Head; v >= 0 && (v < h || v > i && t.NameAt(h) >= 0 && !syntax.TimeLike(t, h)) && t.Tokens[v].UPOS == "VERB" {
			t.Tokens[h].Deprel = "obl"
			attach(t, i, v, "obl")
		}
	}
}

// compoundSubject makes a subject of a noun that the parser took for a part of the
// verb after it: "The bank cut jobs".
func compoundSubject(t *extract.Tree) {
	for v := range t.Tokens {
		c := t.Child(v, "compound")
		x := t.Tokens[v].XPOS
		if c < 0 || c+1 != v || x != "VBD" && x != "VBZ" || t.Tokens[c].UPOS != "NOUN" && t.Tokens[c].UPOS != "PROPN" || t.Child(v, "nsubj", "csubj", "aux") >= 0 || !t.Is(v, "root", "ccomp", "conj", "advcl") {
			continue
		}
		t.Tokens[c].Deprel = "nsubj"
		for k := c - 1; k >= 0 && t.Is(k, "det", "amod", "nmod:poss", "compound"); k-- {
			if t.Tokens[k].Head >= v {
				attach(t, k, c, t.Tokens[k].Deprel)
			}
		}
	}
}

// managed are the posts whose name begins with managing.
var managed = lexicon.Words("director editor partner agent producer")

// managingDirector makes a post of what the parser took for somebody managing:
// "Ravi Menon, managing director of the bank".
func managingDirector(t *extract.Tree) {
	for i := 0; i+1 < len(t.Tokens); i++ {
		if t.Lower(i) != "managing" || t.Tokens[i+1].Head != i || !t.Is(i+1, "obj") || !managed[t.Lower(i+1)] || !t.Is(i, "acl", "advcl") {
			continue
		}
		post := i + 1
		t.Tokens[post].Head, t.Tokens[post].Deprel = t.Tokens[i].Head, "appos"
		t.Tokens[i].Head, t.Tokens[i].Deprel, t.Tokens[i].UPOS = post, "amod", "ADJ"
		for _, c := range t.Children(i) {
			rel := t.Tokens[c].Deprel
			if t.Is(c, "obl") {
				rel = "nmod"
			}
			attach(t, c, post, rel)
		}
	}
}

// accordingCase hangs "according to" on the noun behind it: "births, which according
// to the government are a concern".
func accordingCase(t *extract.Tree) {
	for i := 0; i+2 < len(t.Tokens); i++ {
		if t.Lower(i) != "according" || t.Lower(i+1) != "to" || !t.Is(i, "case", "mark") || t.Tokens[i+1].Head != i {
			continue
		}
		n := i + 2
		for t.Tokens[n].Head > n && t.Is(n, "det", "amod", "compound", "nmod:poss", "nummod", "nmod:desc") {
			n = t.Tokens[n].Head
		}
		h := t.Tokens[i].Head
		if h >= 0 && t.Tokens[n].Head == h && t.Is(n, "nsubj") && len(t.Children(h, "nsubj")) > 1 {
			t.Tokens[n].Deprel = "obl" // the government is no second subject
		}
		if h == n || t.Tokens[n].Head != h || !t.Is(n, "nmod", "obl") {
			continue
		}
		attach(t, i, n, "case")
	}
}

// goOn makes the infinitive behind "go on" what somebody goes on to do, where the parser
// took it for a purpose: "went on to win four titles".
func goOn(t *extract.Tree) {
	for x := range t.Tokens {
		v := t.Tokens[x].Head
		if t.Is(x, "advcl:") && v >= 1 && v+3 <= x && t.Tokens[v].Lemma == "go" && t.Lower(v+1) == "on" && t.Lower(v+2) == "to" && t.Tokens[v+2].Head == x && t.Child(v, "xcomp") < 0 {
			t.Tokens[x].Deprel = "xcomp"
			attach(t, v+1, v, "compound:prt")
		}
	}
}

// resolves are verbs whose infinitive is what somebody resolves, also behind a time or
// a count of votes.
var resolves = lexicon.Words("vote decide agree decline")

// votedTo makes a complement of what somebody votes or decides to do: "The panel voted
// 5-2 on Thursday to raise rents", "decided after a hearing not to appeal".
func votedTo(t *extract.Tree) {
	for x := range t.Tokens {
		v := t.Tokens[x].Head
		if t.Is(x, "acl:") && v >= 0 && t.Is(v, "obl") && syntax.Prep(t, v) == "after" {
			v = t.Tokens[v].Head // decided after a hearing not to appeal
		} else if !t.Is(x, "advcl:") {
			continue
		}
		if v < 0 || v > x || t.Tokens[v].UPOS != "VERB" || !resolves[syntax.Lemma(t, v)] || !syntax.Infinitive(t, x) || !opens(t, x, "to") ||
			t.Child(x, syntax.Subjects...) >= 0 || t.Child(v, "xcomp", "ccomp") >= 0 {
			continue
		}
		attach(t, x, v, "xcomp")
	}
}

// opens reports whether the clause at x begins with the word w, or with "not" and w.
func opens(t *extract.Tree, x int, w string) bool {
	f := t.Phrase(x, func(k int) bool { return t.Is(k, "punct") })[0]
	return t.Lower(f) == w || t.Lower(f) == "not" && t.Lower(f+1) == w
}

// givenThat makes a conjunction of "given that": "The mayor closed the bridge, given
// that it was unsafe".
func givenThat(t *extract.Tree) {
	for g := range t.Tokens {
		c := t.Child(g, "ccomp")
		if t.Lower(g) != "given" || t.Lower(g+1) != "that" || !t.Is(g, "advcl", "acl:") || t.Tokens[g].Head < 0 || c < g || t.Tokens[g+1].Head != c ||
			t.Child(g, "nsubj", "nsubj:pass", "aux", "aux:pass", "obj", "iobj", "obl", "mark") >= 0 {
			continue
		}
		attach(t, c, t.Tokens[g].Head, "advcl")
		for _, k := range t.Children(g) {
			attach(t, k, c, t.Tokens[k].Deprel)
		}
		attach(t, g, c, "mark")
		t.Tokens[g].UPOS, t.Tokens[g].XPOS, t.Tokens[g].Lemma = "SCONJ", "IN", "given"
	}
}

// loneObject makes an object of a recipient without one: "accuse the government of
// ignoring the law".
func loneObject(t *extract.Tree) {
	for i := range t.Tokens {
		v := t.Tokens[i].Head
		x := -1
		if v >= 0 {
			x = t.Child(v, "xcomp")
		}
		if t.Is(i, "iobj") && x == i+1 && t.Tokens[x].XPOS == "VBG" && t.Child(v, "obj") < 0 { // envisions Serbia recognising Kosovo
			t.Tokens[i].Head, t.Tokens[i].Deprel = x, "nsubj"
			t.Tokens[x].Deprel = "ccomp"
			continue
		}
		if h := v; t.Is(i, "nsubj") && i < h && t.Is(h, "xcomp") && t.Tokens[h].XPOS == "VBG" && t.Tokens[h].Head >= 0 && t.Tokens[h].Head < i && t.Child(h, "mark", "case", "cop") < 0 {
			t.Tokens[h].Deprel = "ccomp" // with a subject of its own
			continue
		}
		if t.Is(i, "iobj") && i > v && x > t.Child(i, "acl") && t.Child(i, "acl") > i && syntax.Infinitive(t, x) && t.Child(v, "obj", "ccomp") < 0 && syntax.Lemma(t, v) != "promise" {
			t.Tokens[i].Deprel = "obj" // asked Lam, who is tired, to resign
			continue
		}
		if t.Is(i, "iobj") && i > v && v >= 0 && permits[syntax.Lemma(t, v)] && t.Child(v, "obj", "ccomp") < 0 && x > i && syntax.Infinitive(t, x) { // allow people from poor countries to stay
			t.Tokens[i].Deprel = "obj"
		}
		if t.Is(i, "iobj") && i > v && x > i && syntax.Infinitive(t, x) && t.Tokens[v].Lemma == "give" && t.Child(v, "obj", "ccomp") < 0 && deadline(t, i, x) { // gave the firm until Friday to pay
			t.Tokens[i].Deprel, t.Tokens[x].Deprel = "obj", "advcl"
		}
		if t.Is(i, "iobj") && v >= 0 && t.Child(v, "obj", "ccomp", "xcomp", "parataxis") < 0 && !(t.Is(v, "parataxis") && says(t, v)) {
			t.Tokens[i].Deprel = "obj"
		}
	}
}

// deadline reports whether until when somebody has time stands between the tokens i and x.
func deadline(t *extract.Tree, i, x int) bool {
	return slices.ContainsFunc(t.Children(t.Tokens[i].Head, "obl"), func(c int) bool {
		p := preposition(t, c)
		return i < c && c < x && (p == "until" || p == "till")
	})
}

// permits are verbs whose object may or can do what an infinitive behind it says.
var permits = lexicon.Words("allow permit enable force compel forbid oblige")

// howClause makes a complement of a clause that the parser hung on its own "how" or
// "why": "described how soldiers shot the man"; or took for an adverbial clause: "have worked
// out why some never fall ill".
func howClause(t *extract.Tree) {
	for i := range t.Tokens {
		v, w := t.Tokens[i].Head, t.Lower(i)
		if (w == "why" || w == "how") && v > i && t.Is(i, "advmod") && t.Is(v, "advcl") && t.Phrase(v, nil)[0] == i && i > 0 {
			if h := t.Tokens[v].Head; h >= 0 && (h == i-1 || t.Is(i-1, "compound:prt") && t.Tokens[i-1].Head == h) && t.Tokens[h].UPOS == "VERB" && t.Child(h, "obj", "ccomp", "xcomp") < 0 {
				t.Tokens[v].Deprel = "ccomp"
			}
		}
		if (w == "where" || w == "why") && v >= 0 && t.Is(i, "ccomp", "obj") && len(t.Children(i)) == 0 {
			for _, c := range t.Children(v, "ccomp") { // know where the money went, show why it did
				if c > i && t.Phrase(c, nil)[0] == i+1 {
					attach(t, i, c, "advmod")
					break
				}
			}
		}
		if w != "how" && w != "why" || !t.Is(i, "obj") || v < 0 || v > i || t.Tokens[v].UPOS != "VERB" {
			continue
		}
		if c := t.Child(i, "advcl:relcl", "acl:relcl"); c > i {
			t.Tokens[c].Head, t.Tokens[c].Deprel = v, "ccomp"
			t.Tokens[i].Head, t.Tokens[i].Deprel = c, "advmod"
		}
	}
}

// shiftedObject makes the object of a verb without any what stands behind its time or place
// without a preposition: "the port, which recorded on Friday four new cases".
func shiftedObject(t *extract.Tree) {
	for o := range t.Tokens {
		v := t.Tokens[o].Head
		if v < 0 || v > o || t.Tokens[o].Deprel != "obl" || t.Tokens[v].UPOS != "VERB" || t.Tokens[o].UPOS != "NOUN" || syntax.TimeLike(t, o) || t.Child(o, "nummod", "det", "nmod:poss") < 0 ||
			t.Child(o, "case", "advmod") >= 0 || t.Child(v, "obj", "iobj", "ccomp", "xcomp", "aux:pass", "obl:unmarked") >= 0 || t.Child(v, syntax.Subjects...) < 0 {
			continue
		}
		f := t.Phrase(o, func(c int) bool { return t.Is(c, "punct") })[0]
		for _, p := range t.Children(v, "obl") {
			if ph := t.Phrase(p, nil); p < o && p > v && ph[len(ph)-1] == f-1 && t.Child(p, "case") >= 0 {
				t.Tokens[o].Deprel = "obj"
			}
		}
	}
}

// noGood gives what somebody or something does nobody its two objects: "does people no
// good", "did the firm no harm".
func noGood(t *extract.Tree) {
	for v := range t.Tokens {
		os := t.Children(v, "obj", "iobj", "xcomp")
		if strings.ToLower(t.Tokens[v].Lemma) != "do" || len(os) != 2 || os[0] < v || !(t.Is(os[0], "obj") || t.Is(os[0], "iobj")) {
			continue
		}
		a, b := os[0], os[1]
		if b < 1 || t.Lower(b-1) != "no" || t.Tokens[b-1].Head != b || !goods[t.Lower(b)] {
			continue
		}
		t.Tokens[a].Deprel, t.Tokens[b].Deprel = "iobj", "obj"
		t.Tokens[b].UPOS, t.Tokens[b].XPOS = "NOUN", "NN"
		t.Tokens[b-1].UPOS, t.Tokens[b-1].XPOS, t.Tokens[b-1].Deprel = "DET", "DT", "det"
	}
}

var goods = lexicon.Words("good harm favor favour service damage justice")

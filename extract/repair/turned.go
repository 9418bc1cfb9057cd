package repair

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// saidAside gives a report between the subject and the verb of a sentence the noun behind it
// for its subject, where the parser took the sentence for what its subject says: "Okello,
// said the statement, was one of three" tells what the statement says of Okello, who says
// nothing; so does "Okello, added the report, was one of three".
func saidAside(t *extract.Tree) {
	for v := 2; v < len(t.Tokens); v++ {
		if !says(t, v) || t.Tokens[v].XPOS != "VBD" && t.Tokens[v].XPOS != "VBZ" || t.Tokens[v-1].Form != "," || t.Child(v, "aux", "cop", "mark") >= 0 {
			continue
		}
		x, main := t.Child(v, "ccomp"), true
		if h := t.Tokens[v].Head; t.Is(v, "advcl", "acl") && h > v {
			x, main = h, false
		}
		if x < v {
			continue
		}
		first, second := asideSubjects(t, v, x)
		if first < 0 || second < 0 || !finiteVerb(t, x) {
			continue
		}
		rel := "nsubj"
		if t.Child(x, "aux:pass") >= 0 {
			rel = "nsubj:pass"
		}
		if main {
			t.Tokens[x].Head, t.Tokens[x].Deprel = t.Tokens[v].Head, t.Tokens[v].Deprel
			for _, c := range t.Children(v, "punct", "advmod") {
				if c > x || c < first {
					attach(t, c, x, t.Tokens[c].Deprel)
				}
			}
		}
		attach(t, first, x, rel)
		attach(t, v, x, "parataxis")
		attach(t, second, v, "nsubj")
	}
}

// asideSubjects is the noun that ends right before the comma of the report at v and the noun
// between it and the next comma, both among what hangs on v and x; -1 where one is missing.
func asideSubjects(t *extract.Tree, v, x int) (first, second int) {
	first, second = -1, -1
	for _, s := range slices.Concat(t.Children(v, "nsubj", "nsubj:pass", "obj"), t.Children(x, "nsubj", "nsubj:pass")) {
		ph := t.Phrase(s, func(c int) bool { return t.Is(c, "punct") || t.Under(v, c) })
		f, last := ph[0], ph[len(ph)-1]
		switch {
		case last == v-2 && !t.Is(s, "obj"):
			first = s
		case f == v+1 && last+1 < x && t.Tokens[last+1].Form == "," && mayReport(t, s):
			second = s
		}
	}
	return first, second
}

// mayReport reports whether the noun at i is one that says something: a person, a body, a
// document.
func mayReport(t *extract.Tree, i int) bool {
	l := syntax.Lemma(t, i)
	return somebody(t, i) || syntax.Personal(t, i) || t.NameAt(i) >= 0 || lexicon.Documents[l] || lexicon.Bodies[l] || lexicon.Occasions[l]
}

// claimsAfter hangs a clause of time between a report and what is said, closed by a comma, on
// what is said: "The lawsuit claims shortly after receiving the letter, the board approved the
// mine" gives no letter to the lawsuit. Before a "that" it belongs to the report.
func claimsAfter(t *extract.Tree) {
	for a := range t.Tokens {
		v, m := t.Tokens[a].Head, t.Child(a, "mark")
		if v < 0 || v > a || !t.Is(a, "advcl") || m < v || m > a || !says(t, v) || !meanwhile[t.Lower(m)] {
			continue
		}
		x := t.Child(v, "ccomp")
		if x < a || t.Child(x, "mark") >= 0 {
			continue
		}
		s := t.Child(x, syntax.Subjects...)
		ph := t.Phrase(a, func(c int) bool { return t.Is(c, "punct") })
		if last := ph[len(ph)-1]; s > a && ph[0] == v+1 && last+1 < len(t.Tokens) && t.Tokens[last+1].Form == "," && t.Phrase(s, func(c int) bool { return t.Is(c, "punct") })[0] == last+2 {
			attach(t, a, x, "advcl")
		}
	}
}

// saidWithout hangs what a speaker leaves unsaid on the report right before it, where the
// parser has those who are spoken of leave it: "The army killed six rebels, a spokesman said
// without elaborating".
func saidWithout(t *extract.Tree) {
	for x := range t.Tokens {
		h, m := t.Tokens[x].Head, t.Child(x, "mark")
		if h < 0 || h > x || !t.Is(x, "advcl") || m < 2 || m > x || t.Lower(m) != "without" || t.Tokens[x].XPOS != "VBG" {
			continue
		}
		v := m - 1
		if t.Tokens[v].Form == "," && tells[syntax.Lemma(t, x)] {
			v--
		}
		said := t.Child(v, "ccomp")
		if t.Is(v, "parataxis") {
			said = t.Tokens[v].Head
		}
		if s := t.Child(v, "nsubj"); says(t, v) && finiteVerb(t, v) && said >= 0 && said < v && s > said && t.Under(h, said) {
			attach(t, x, v, "advcl")
		}
	}
}

// tells are verbs of what speakers say that they did not do.
var tells = lexicon.Words("give provide elaborate specify name identify say explain disclose go mention reveal cite add offer detail refer clarify comment present produce")

// calledOnName makes whom somebody calls on to do something of a name behind "called on",
// which the parser took for a particle: "The union called on Ann Lee to resign".
func calledOnName(t *extract.Tree) {
	for v := 0; v+2 < len(t.Tokens); v++ {
		on := v + 1
		if w := t.Lower(on); syntax.Lemma(t, v) != "call" || t.Tokens[v].UPOS != "VERB" || w != "on" && w != "upon" {
			continue
		}
		for _, n := range t.Children(v, "obl", "obj") {
			f := t.Phrase(n, nil)[0]
			if n > on && (f == on && t.Tokens[on].Head == n || f == on+1 && t.Is(on, "compound:prt") && t.Child(n, "case") < 0) && t.Child(v, "xcomp", "advcl") > n {
				attach(t, on, n, "case")
				t.Tokens[n].Deprel = "obl"
			}
		}
	}
}

// dayPriorTo hangs a stretch of time right before "prior to" on the noun behind that: "a day
// prior to the visit".
func dayPriorTo(t *extract.Tree) {
	for p := 1; p+1 < len(t.Tokens); p++ {
		n, m := t.Tokens[p].Head, p-1
		if t.Lower(p) != "prior" || t.Lower(p+1) != "to" || !t.Is(p, "case") || n < p || t.Tokens[m].UPOS != "NOUN" || !syntax.TimeLike(t, m) || t.Tokens[m].Head != p && t.Tokens[m].Head != n {
			continue
		}
		attach(t, m, n, "nmod:unmarked")
		for k := m - 1; k >= 0 && t.Tokens[k].Head == n && t.Is(k, "det", "nummod", "amod"); k-- {
			attach(t, k, m, t.Tokens[k].Deprel)
		}
	}
}

// wereOfThem hangs a relative clause with a plural verb on the plural around the one thing
// that the parser gave it to: "protests against the regime that were crushed by soldiers".
func wereOfThem(t *extract.Tree) {
	for r := range t.Tokens {
		n, s := t.Tokens[r].Head, t.Child(r, "nsubj", "nsubj:pass")
		if n < 0 || n > r || !t.Is(r, "acl:relcl") || !t.Is(n, "nmod") || s < n || s > r || !syntax.IsRelative(t, s) || !syntax.Singular(t, n) || t.Child(n, "conj", "nummod") >= 0 {
			continue
		}
		f := r
		if a := t.Child(r, "aux", "cop"); a >= 0 {
			f = a
		}
		w, h := t.Lower(f), t.Tokens[n].Head
		if (w == "were" || w == "are") && h >= 0 && h < n && t.Tokens[h].XPOS == "NNS" && !syntax.Share(t, h) {
			attach(t, r, h, "acl:relcl")
		}
	}
}

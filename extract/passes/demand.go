package passes

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// desired reports whether the clause at i is one that somebody wants to be so: its
// "be" is a subjunctive. "Merkel seconded the recommendation the fires be added".
func desired(t *extract.Tree, i int) bool {
	if !t.Is(i, "ccomp", "acl") || syntax.Infinitive(t, i) || syntax.OwnSubject(t, i) < 0 {
		return false
	}
	be := false
	for _, a := range t.Children(i, "aux", "cop") {
		if t.Tokens[a].XPOS == "MD" || t.Lower(a) == "to" || t.Lower(a) == "do" || t.Lower(a) == "did" || t.Lower(a) == "does" {
			return false
		}
		be = be || t.Lower(a) == "be"
	}
	return be
}

// demanded reports whether the clause at i is one of a list of demands, conditions or
// the like behind a colon: "five demands: that the government cease …, that the bill be".
func demanded(t *extract.Tree, i int) bool {
	m := t.Child(i, "mark")
	if m < 0 || t.Lower(m) != "that" {
		return false
	}
	colon := m - 1
	for colon >= 0 && t.Tokens[colon].Form != ":" {
		colon--
	}
	for k := range colon {
		if l := syntax.Lemma(t, k); t.Tokens[k].UPOS == "NOUN" && (wishNouns[l] || l == "request" || l == "call" || l == "recommendation") {
			return true
		}
	}
	return false
}

// soThat reports whether the clause at i is what a demand or an infinitive before it is
// for: "asked for funds, so measures are taken", "urged him to act so the road is repaired".
func soThat(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	if h < 0 || h > i || !t.Is(i, "advcl", "parataxis", "conj", "ccomp") || past(t, i) || hasModal(t, i) {
		return false
	}
	for _, c := range t.Children(i, "mark", "advmod") {
		if t.Lower(c) != "so" || c > i || syntax.OwnSubject(t, i) < c {
			continue
		}
		return t.Is(c, "mark") && infinitive(t, h) || requests[syntax.Lemma(t, h)]
	}
	return false
}

var requests = lexicon.Words("ask urge demand call request appeal beg plead propose recommend petition order instruct")

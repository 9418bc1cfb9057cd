package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// butGave gives who says something what he leaves unsaid or does then: in "He said that children had been
// among the dead but did not give a figure" the children gave none, and "She said she would sign it and left"
// does not announce that she left.
func butGave(t *extract.Tree) {
	for i := range t.Tokens {
		h, cc := t.Tokens[i].Head, t.Child(i, "cc")
		if !t.Is(i, "conj") || h < 0 || cc < h || t.Lower(cc) != "but" && t.Lower(cc) != "and" || t.Child(i, syntax.Subjects...) >= 0 || !t.Is(h, "ccomp") {
			continue
		}
		v := t.Tokens[h].Head
		if v < 0 || v > h || !says(t, v) || !(t.Lower(cc) == "but" && leavesUnsaid(t, i)) && !behindModal(t, i, h) {
			continue
		}
		attach(t, i, v, "conj")
	}
}

// leavesUnsaid reports whether the verb at i tells what somebody does not say: did not give a figure, stopped
// short of a promise.
func leavesUnsaid(t *extract.Tree, i int) bool {
	l := strings.ToLower(t.Tokens[i].Lemma)
	return disclosing[l] && denies(t, i) || l == "stop" && t.Lower(i+1) == "short"
}

// behindModal reports whether the plain past at i cannot share the modal of the verb at h: would sign it and left.
func behindModal(t *extract.Tree, i, h int) bool {
	a := t.Child(h, "aux")
	return a >= 0 && t.Tokens[a].XPOS == "MD" && a < h && len(t.Children(h, "aux", "cop")) == 1 && t.Tokens[i].XPOS == "VBD" && t.Lower(i) != t.Tokens[i].Lemma && t.Child(i, "aux", "cop") < 0 && t.Tokens[t.Tokens[h].Head].XPOS == "VBD"
}

// disclosing are verbs of telling more of what is said.
var disclosing = lexicon.Words("give say elaborate provide specify identify name disclose offer explain mention reveal detail state clarify comment tell release go")

// isMissing makes a copula of the auxiliary "be" of an adjective: "At least 201 are
// missing".
func isMissing(t *extract.Tree) {
	for i := range t.Tokens {
		a := t.Child(i, "aux")
		if t.Tokens[i].XPOS != "JJ" || a < 0 || t.Tokens[a].Lemma != "be" || a > i || t.Child(i, "cop", "aux:pass", "obj") >= 0 || len(t.Children(i, "aux")) > 1 {
			continue
		}
		t.Tokens[a].Deprel, t.Tokens[i].UPOS = "cop", "ADJ"
	}
}

// paidFor keeps the preposition that a passive ends in with its verb, where the relative
// pronoun before has one of its own: "under which crude is paid for in naira".
func paidFor(t *extract.Tree) {
	for p := range t.Tokens {
		w, v := t.Tokens[p].Head, p-1
		if !t.Is(p, "case") || w < 0 || w >= v || t.Tokens[w].Head != v || t.Tokens[v].XPOS != "VBN" || t.Lower(w) != "which" && t.Lower(w) != "whom" {
			continue
		}
		if c := t.Child(w, "case"); c == w-1 {
			attach(t, p, v, "compound:prt")
		}
	}
}

// andLost takes a verb behind ", and" out of a clause of time that a comma set off: "have
// not won the title since 2016, when they beat Gujarat, and lost last year's final" did not
// lose it then. Whose it is stays open.
func andLost(t *extract.Tree) {
	for x := range t.Tokens {
		a, cc := t.Tokens[x].Head, t.Child(x, "cc")
		if !t.Is(x, "conj") || a < 0 || a > x || cc < 1 || t.Lower(cc) != "and" || t.Tokens[cc-1].Form != "," || t.Tokens[x].XPOS != "VBD" && t.Tokens[x].XPOS != "VBN" || t.Child(x, syntax.Subjects...) >= 0 || t.Tokens[a].UPOS != "VERB" && t.Child(a, "cop") < 0 {
			continue
		}
		if !t.Is(a, "advcl", "acl:relcl") || t.Tokens[a].Head < 0 || t.Tokens[a].Head > a || before(t, a) != "," || len(t.Children(a, "conj")) > 1 {
			continue
		}
		if w := t.Child(a, "mark", "advmod"); w >= 0 && (t.Lower(w) == "when" || t.Lower(w) == "where") {
			attach(t, x, t.Tokens[a].Head, "parataxis")
		}
	}
}

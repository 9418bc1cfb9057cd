package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// interposed sets a report between two commas beside the clause that it interrupts, where the
// parser took the name before it for another of the subject: "The other claim, Ann Lee
// revealed, relates to a loan".
func interposed(t *extract.Tree) {
	for v := 2; v+1 < len(t.Tokens); v++ {
		if x := t.Tokens[v].XPOS; x != "VBD" && x != "VBZ" && x != "VBP" || !reveals(t, v) || t.Tokens[v+1].Form != "," || t.Child(v, "aux", "mark", "obj", "iobj", "xcomp", "cc") >= 0 {
			continue
		}
		besideSubject(t, v)
	}
}

// reveals reports whether the word at i is a verb of saying or of bringing to light.
func reveals(t *extract.Tree, i int) bool {
	return says(t, i) || t.Tokens[i].UPOS == "VERB" && (syntax.Lemma(t, i) == "reveal" || syntax.Lemma(t, i) == "disclose")
}

// besideSubject makes the name right before the report at v its subject, which the parser set
// beside the subject of the clause around it.
func besideSubject(t *extract.Tree, v int) {
	k := t.NameAt(v - 1)
	if k < 0 || t.Names[k].Type != extract.PER && t.Names[k].Type != extract.ORG || t.Child(v, syntax.Subjects...) >= 0 || t.Child(v, "ccomp") >= 0 {
		return
	}
	n := nameHead(t, t.Names[k])
	if !t.Is(n, "appos") || before(t, n) != "," || t.Under(n, v) {
		return
	}
	c := t.Tokens[n].Head
	for i := 0; i < len(t.Tokens) && c >= 0 && syntax.KindOf(t, c) == syntax.None; i++ {
		c = t.Tokens[c].Head
	}
	if c <= v || !t.Is(v, "parataxis", "acl", "conj", "dep", "advcl", "appos") || t.Under(c, v) {
		return
	}
	attach(t, v, c, "parataxis")
	attach(t, n, v, "nsubj")
}

// whileToo gives what is reported the clause behind the report that tells when, why or while what
// else it was so, where the report stands between two commas: "Output fell, the bank estimated, while
// prices rose" is all the bank's estimate; "Six died, police said, after a bus hit a wall". Behind a
// quotation it is the writer's.
func whileToo(t *extract.Tree) {
	for w := range t.Tokens {
		v, m := t.Tokens[w].Head, t.Child(w, "mark")
		if v < 1 || v > w || m < v || !t.Is(w, "advcl") || !goesWith[t.Lower(m)] || t.Tokens[m-1].Form != "," {
			continue
		}
		x := t.Tokens[v].Head
		if !t.Is(v, "parataxis") {
			x = t.Child(v, "ccomp")
		}
		s, r := t.Child(w, "nsubj", "nsubj:pass"), t.Child(v, "nsubj")
		if x < 0 || x > v || s < m || !says(t, v) || says(t, w) || fears(t, w) || m != v+2 || r < 0 || r > v || before(t, r) != "," || quoteMark(beforeMark(t, r)) || spokenBy[t.Lower(s)] {
			continue
		}
		attach(t, w, x, "advcl")
	}
}

// goesWith are conjunctions of the clauses that go on with what is reported.
var goesWith = lexicon.Words("while after because since although though unless")

// spokenBy are pronouns for who may just have spoken: he said, after he was freed.
var spokenBy = lexicon.Words("he she they i we")

// beforeMark is what stands before the comma before the phrase at r.
func beforeMark(t *extract.Tree, r int) string {
	if f := t.Phrase(r, nil)[0]; f > 1 {
		return t.Tokens[f-2].Form
	}
	return ""
}

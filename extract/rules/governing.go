package rules

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// askedAbout reports whether the question word at c is the object of an infinitive, with the
// clause that asks behind it: able to see where the water came from, refused to study what he
// calls a reform.
func askedAbout(t *extract.Tree, c int) bool {
	v := t.Tokens[c].Head
	w := t.Lower(c)
	return v == c-1 && t.Is(c, "obj") && (asks[w] || w == "what") && syntax.Infinitive(t, v) && t.Child(c, "acl:relcl", "advcl:relcl") > c
}

// askedBehind reports whether the question word at c, behind a preposition right behind its verb
// or object, opens the clause that tells what about: sheds light on how whales feed.
func askedBehind(t *extract.Tree, c int) bool {
	v, m := t.Tokens[c].Head, t.Child(c, "case")
	if v < 0 || m != c-1 || m <= v || !t.Is(c, "obl") || !asks[t.Lower(c)] || !governed[t.Lower(m)] || t.Tokens[m-1].Form == "," {
		return false
	}
	x := t.Child(c, "acl:relcl", "advcl:relcl")
	return x > c && t.Phrase(x, nil)[0] == c+1 && t.Tokens[v].UPOS == "VERB"
}

// asksBehindMark reports whether the mark at m, before the clause at c, is a preposition and a
// question word stands behind it: depends on whether it rains, disagreed on who should pay.
func asksBehindMark(t *extract.Tree, c, m int) bool {
	v := t.Tokens[c].Head
	return m > v && governed[t.Lower(m)] && m+1 < c && (t.Lower(m+1) == "whether" || asks[t.Lower(m+1)]) && t.Tokens[v].UPOS == "VERB" && t.Tokens[m-1].Form != ","
}

// asked is the object of an infinitive that is a question, as one complement.
func asked(t *extract.Tree, c int) extract.Argument {
	return syntax.Phrase(t, c, syntax.Trim(t, t.Phrase(c, nil)), extract.RoleComplement)
}

// withWhat gives the clause a of the verb at v the "what" between them: unable to say what the
// song meant.
func withWhat(t *extract.Tree, v int, a extract.Argument) extract.Argument {
	q := t.Child(v, "obj")
	if q != v+1 || t.Lower(q) != "what" || len(a.Tokens) == 0 || a.Tokens[0] != q+1 {
		return a
	}
	return syntax.Phrase(t, a.Head, append([]int{q}, a.Tokens...), a.Role)
}

// doneTo reports whether the clause at c, right behind its verb or the verb's adverbs, is what the
// verb's preposition at m governs, with a subject or in the passive: resulted in two villages losing
// power, complain about being stopped, voted narrowly against being merged.
func doneTo(t *extract.Tree, c, m int) bool {
	v := t.Tokens[c].Head
	if v < 0 || m < v || !onlyAdverbs(t, v, m) || !governed[t.Lower(m)] || t.Tokens[v].UPOS != "VERB" || t.Child(v, "obj", "ccomp") >= 0 {
		return false
	}
	if a := t.Child(c, "aux:pass", "cop"); a == m+1 && t.Lower(a) == "being" {
		return true
	}
	return t.Tokens[c].XPOS == "VBG" && t.Child(c, "nsubj") > m && leadsTo[syntax.Lemma(t, v)]
}

// onlyAdverbs reports whether between the verb at v and the token at m stand adverbs and particles of
// the verb alone: voted narrowly against, spoke out against.
func onlyAdverbs(t *extract.Tree, v, m int) bool {
	k := v + 1
	for _, c := range t.Children(v, "advmod", "compound:prt") {
		if ph := t.Phrase(c, nil); ph[0] == k {
			k = ph[len(ph)-1] + 1
		}
	}
	return k == m
}

// leadsTo are verbs whose preposition may bring what somebody else does.
var leadsTo = lexicon.Words("result culminate end lead contribute consist rely depend insist object complain worry talk speak hear know dream warn")

// caughtAt reports whether the clause at c, right behind its passive verb, tells at what
// somebody was caught or seen: was caught stealing bread.
func caughtAt(t *extract.Tree, c int, g group) bool {
	return g.passive && catches[g.parts[len(g.parts)-1]] && c == g.last+1 && t.Is(c, "advcl", "xcomp") && t.Tokens[c].XPOS == "VBG" && t.Child(c, "mark") < 0
}

// catches are verbs that find somebody at something.
var catches = lexicon.Words("catch see spot film photograph hear observe picture")

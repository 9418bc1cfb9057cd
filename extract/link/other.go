package link

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// A pronoun that nobody has settled reads, in a fact, as that of the fact's subject. Here is where it
// is rather that of the people to whom the sentence says the subject did something.

// ratherOthers is a pronoun in what p says of its subject that would read as the subject and rather stands for
// others whom the sentence names before it: "Soldiers shot two men, claiming they were rebels", "The police
// raided the homes of four reporters and seized their phones". "" for none.
func (l *linker) ratherOthers(p *extract.Proposition, a extract.Argument) string {
	t := &l.d.Trees[p.Sentence]
	if w := l.ownDeath(p, a); w != "" {
		return w
	}
	if a.Sentence != p.Sentence || p.Args[0].Sentence != p.Sentence || !l.couldOwn("their", p.Args[0]) && l.human(p.Args[0]) {
		return ""
	}
	if a.Role == extract.RoleComplement {
		if s := t.Child(a.Head, syntax.Subjects...); t.Is(a.Head, "ccomp") && s > p.Head && l.unknown("they", p.Sentence, s) && t.Tokens[p.Head].XPOS == "VBG" && t.Is(p.Head, "advcl") && l.peopleBetween(p, t.Tokens[p.Head].Head) {
			return "they"
		}
		return ""
	}
	if a.Role != extract.RoleObject || !seizes[p.Base] || p.Passive {
		return ""
	}
	if i := t.Child(a.Head, "nmod:poss"); l.unknown("their", p.Sentence, i) && t.Is(p.Head, "conj", "advcl") && l.peopleBetween(p, t.Tokens[p.Head].Head) {
		return "their"
	}
	return ""
}

// ownDeath is the possessive of a death that would read as the subject's own, who speaks of it or mourns
// it: "Lee commented on his death". "" for none.
func (l *linker) ownDeath(p *extract.Proposition, a extract.Argument) string {
	t := &l.d.Trees[a.Sentence]
	if p.Passive || !deaths[syntax.Lemma(t, a.Head)] || !l.human(p.Args[0]) && !lexicon.Bodies[syntax.Lemma(t, p.Args[0].Head)] {
		return ""
	}
	if a.Role != extract.RoleObject && a.Prep != "on" && a.Prep != "about" && a.Prep != "of" && a.Prep != "over" || owns[p.Base] {
		return ""
	}
	i := t.Child(a.Head, "nmod:poss")
	if i < 0 || !possessors[t.Lower(i)] || !l.couldOwn(t.Lower(i), p.Args[0]) || t.Lower(i+1) == "own" {
		return ""
	}
	if k, ok := l.mentions[[2]int{a.Sentence, i}]; ok && l.d.Entities[l.d.Mentions[k].Entity].ID != l.subject {
		return ""
	}
	return t.Lower(i)
}

var (
	deaths = lexicon.Words("death demise passing funeral burial killing murder assassination disappearance bereavement")
	// owns are verbs for what somebody does with their own death.
	owns = lexicon.Words("fake predict foresee fear stage plan meet survive face await accept prepare expect cheat escape plot avoid die")
)

// onOnesBehalf reports whether a says that something was done on behalf of whoever a pronoun stands for
// that nobody has settled: "a speech given on his behalf by Lee" is not on Lee's.
func (l *linker) onOnesBehalf(a extract.Argument) bool {
	t := &l.d.Trees[a.Sentence]
	i := t.Child(a.Head, "nmod:poss")
	if i < 0 || t.Lower(a.Head) != "behalf" || !possessors[t.Lower(i)] {
		return false
	}
	k, known := l.mentions[[2]int{a.Sentence, i}]
	return !known || l.d.Entities[l.d.Mentions[k].Entity].ID == l.subject
}

// seizes are verbs for what is done to what others have.
var seizes = lexicon.Words("confiscate seize steal loot burn torch destroy demolish raze search ransack raid freeze impound revoke cancel suspend strip rob take block record check verify")

// unknown reports whether token i of a sentence is the pronoun w, and nobody knows whose.
func (l *linker) unknown(w string, sentence, i int) bool {
	if i < 0 || l.d.Trees[sentence].Lower(i) != w {
		return false
	}
	_, ok := l.mentions[[2]int{sentence, i}]
	return !ok
}

// peopleBetween reports whether people are spoken of between the verb v, which does something to
// them, and the verb of p.
func (l *linker) peopleBetween(p *extract.Proposition, v int) bool {
	t := &l.d.Trees[p.Sentence]
	if v < 0 {
		return false
	}
	for k := v + 1; k < p.Head; k++ {
		if w := syntax.Lemma(t, k); t.Lower(k) == "those" || t.Lower(k) == "police" || t.Tokens[k].XPOS == "NNS" && (syntax.Personal(t, k) || humans[w] || lexicon.Kin[w]) {
			return true
		}
	}
	return false
}

package link

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// openPronoun is a pronoun inside the phrase a, which is no clause, that stands for
// nobody known: all of us, one of them, my country; or the words of a where they are no more than
// a figure that the article has told before: that ratio. "" for none.
func (l *linker) openPronoun(a extract.Argument, p *extract.Proposition) string {
	t := &l.d.Trees[a.Sentence]
	if a.Role == extract.RoleSubject && bareFigure(t, a.Head) {
		return t.Words(a.Tokens)
	}
	for _, k := range a.Tokens {
		w := t.Lower(k)
		if k != a.Head && hearers[w] && t.Tokens[k].UPOS == "PRON" {
			return w // your campaign
		}
		if k == a.Head || t.Tokens[k].UPOS != "PRON" || !lexicon.FirstPerson[w] && !(others[w] && (t.Is(k, "nmod:", "conj") || a.Role == extract.RoleSubject && t.Is(k, "obj") && t.Tokens[k].Head == a.Head)) {
			continue
		}
		if _, ok := l.mentions[[2]int{a.Sentence, k}]; ok {
			continue
		}
		if _, why := l.speakerSide(w, p); !lexicon.FirstPerson[w] || why != "" {
			return w
		}
	}
	return ""
}

// hearers are pronouns for whoever is spoken to.
var hearers = lexicon.Words("your yours")

// others are pronouns for what the article names elsewhere.
var others = lexicon.Words("him her them it he she they")

// bareFigure reports whether the noun at i only points at a figure that was told before, and does not say of what
// it is: that ratio, this number.
func bareFigure(t *extract.Tree, i int) bool {
	d, n := t.Child(i, "det"), syntax.Lemma(t, i)
	if d < 0 || !syntax.Singular(t, i) || t.Child(i, "amod", "compound", "nmod", "acl", "appos") >= 0 {
		return false
	}
	return t.Lower(d) == "that" && figures[n] || t.Lower(d) == "this" && (n == "figure" || n == "number")
}

var figures = lexicon.Words("figure number ratio rate percentage proportion share total")

// ofItself is the pronoun of somebody or something else that tells what the subject of p is, and would read as the
// subject: "Moore is one of the players she could use", "Rossi is the best player he has coached". "" for none.
func (l *linker) ofItself(p *extract.Proposition) string {
	if p.Base != "be" || len(p.Args) < 2 || p.Args[1].Role != extract.RoleObject || p.Args[1].Sentence != p.Sentence || p.Args[1].Prep != "" {
		return ""
	}
	t, a := &l.d.Trees[p.Sentence], p.Args[1]
	for _, i := range a.Tokens {
		v := t.Tokens[i].Head
		if !others[t.Lower(i)] || v < 0 || !t.Is(i, "nsubj") || !t.Is(v, "acl:relcl") || syntax.Expletive(t, i) {
			continue
		}
		if n := t.Tokens[v].Head; n != a.Head && !(t.Lower(a.Head) == "one" && t.Under(n, a.Head)) {
			continue
		}
		if k, ok := l.mentions[[2]int{p.Sentence, i}]; !ok || l.open[l.d.Mentions[k].Entity] || l.d.Entities[l.d.Mentions[k].Entity].ID == l.subject {
			return t.Lower(i)
		}
	}
	return ""
}

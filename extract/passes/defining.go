package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// define gives the arguments of what is told the clauses that no comma sets off from their
// nouns: "the number of drivers fined for speeding fell" does not count drivers, and "was a
// sign" says nothing. It runs last, so that what is told stays the same and only its words
// grow.
//
// Sources: Huddleston, Pullum 2002, chapter 12, on integrated relative clauses.
//
// Left out: clauses of which the parser is unsure whose they are, those with a part that
// the proposition tells itself, and long ones behind a noun that says something without them.
func define(d *extract.Doc) {
	for _, p := range live(d) {
		t := &d.Trees[p.Sentence]
		for k, a := range p.Args {
			if a.Sentence != p.Sentence || a.Clause >= 0 || len(a.Tokens) == 0 || a.Text != t.Words(a.Tokens) {
				continue
			}
			which := defining(t, p, a)
			if len(which) == 0 {
				which = standard(t, p, a)
			}
			if len(which) > 0 {
				p.Args = slices.Clone(p.Args)
				p.Args[k].Which = which
			}
		}
	}
}

// defining are the tokens of the clauses that stand right behind the nouns of the argument a
// of p and say which are meant, nil for none.
func defining(t *extract.Tree, p *extract.Proposition, a extract.Argument) []int {
	var out []int
	for _, n := range a.Tokens {
		if t.Tokens[n].UPOS != "NOUN" && t.Tokens[n].XPOS != "NNPS" && !figure(t, n) && !openOnes[t.Lower(n)] && !oneAmong(t, n) || t.NameAt(n) >= 0 && !peopleAt(t, n) || !t.Under(n, a.Head) {
			continue
		}
		for _, c := range t.Children(n, "acl") {
			if c <= n || slices.Contains(a.Tokens, c) || !syntax.Restrictive(t, c) || !surely(t, c) || ofOther(t, c, n) {
				continue
			}
			toks := bounded(t, c, long(t, n))
			if len(toks) > 0 && follows(t, a, n, toks[0]) && !slices.ContainsFunc(toks, func(k int) bool { return tellsToken(p, k) || slices.Contains(out, k) }) {
				out = append(out, toks...)
			}
		}
	}
	slices.Sort(out)
	return out
}

// openOnes are words for people and things that only a clause behind them tells apart: all who
// want peace.
var openOnes = lexicon.Words("all those any anyone anybody everyone everybody someone somebody anything everything something")

// oneAmong reports whether the word at n is a number of those whom its "of" names: one of the
// monks inviting her.
func oneAmong(t *extract.Tree, n int) bool {
	k := t.Child(n, "nmod")
	return t.Tokens[n].UPOS == "NUM" && k > n && syntax.Prep(t, k) == "of"
}

// figure reports whether the token at n is a number in figures that stands for what it
// counts: 59 which included nine fours.
func figure(t *extract.Tree, n int) bool {
	return t.Tokens[n].UPOS == "NUM" && strings.Trim(t.Tokens[n].Form, "0123456789,.") == ""
}

// hung is the probability of its arc under which a clause is not given to its noun, and
// hungGerund that of one that may as well tell what the subject did.
const (
	hung       = .4
	hungGerund = .6
)

// surely reports whether the parser is sure enough whose clause the one at c is. Whether it
// is that of a noun or of the one whose "of" it stands behind comes to the same words.
func surely(t *extract.Tree, c int) bool {
	if len(t.Arc) != len(t.Tokens) {
		return true
	}
	if t.Tokens[c].XPOS == "VBG" && !t.Is(t.Tokens[c].Head, "nmod") && !oneAmong(t, t.Tokens[c].Head) {
		return t.Arc[c] >= hungGerund
	}
	return t.Arc[c] >= hung
}

// ofOther reports whether the verb of the relative clause at c, whose subject is its pronoun,
// has another number than the noun at n: photos of the bridge which have faded.
func ofOther(t *extract.Tree, c, n int) bool {
	s := syntax.OwnSubject(t, c)
	if s < 0 || !syntax.IsRelative(t, s) {
		return false
	}
	v := c
	if a := t.Child(c, "aux", "cop"); a >= 0 {
		v = a
	}
	l := syntax.Lemma(t, n)
	many := t.Tokens[v].XPOS == "VBP" && t.Tokens[n].XPOS == "NN" && t.Child(n, "conj") < 0 && !t.Is(n, "conj") && !lexicon.Bodies[l] && !several[l] && !persons[l] && !quantified(t, n)
	return many || disagrees(t, c, n)
}

// long is how many words a clause of the noun at n may have: more where the noun says
// nothing without it.
func long(t *extract.Tree, n int) int {
	if t.Child(n, "amod", "compound", "nmod", "nummod", "nmod:poss") < 0 {
		return 32
	}
	return 18
}

// peopleAt reports whether the name at n is that of a people of whom a clause tells which: the
// Cubans deprived of their rights.
func peopleAt(t *extract.Tree, n int) bool {
	k := t.NameAt(n)
	return t.Names[k].Type == extract.NORP && t.Names[k].Last == n+1 && !t.Is(n, "amod", "compound") && (t.Tokens[n].XPOS == "NNPS" || t.Tokens[n].XPOS == "NNP" && t.Child(n, "det", "nummod") >= 0)
}

// bounded are the tokens of the clause at c, without what a comma adds to it; where it is longer
// than most words without the clauses coordinated with it, then without the lists, purposes and
// clauses inside it. nil where it is longer even so.
func bounded(t *extract.Tree, c, most int) []int {
	drop := func(k int) bool {
		return t.Is(k, "parataxis", "discourse") || k > c && t.Is(k, "acl", "advcl", "appos") && !syntax.Restrictive(t, k)
	}
	toks := syntax.Trim(t, t.Phrase(c, drop))
	if len(toks) > most {
		toks = syntax.Trim(t, t.Phrase(c, func(k int) bool { return drop(k) || t.Is(k, "conj", "cc") && t.Tokens[k].Head == c }))
	}
	if len(toks) > most {
		toks = syntax.Trim(t, t.Phrase(c, func(k int) bool {
			return drop(k) || k > c && (t.Is(k, "advcl", "acl") || t.Is(k, "conj") && t.Tokens[k].UPOS == "VERB" || t.Is(k, "cc") && t.Tokens[t.Tokens[k].Head].UPOS == "VERB")
		}))
	}
	if len(toks) > most {
		return nil
	}
	return toks
}

// follows reports whether nothing but an opening quotation mark stands between token f and
// what the argument a has of the noun at n before it.
func follows(t *extract.Tree, a extract.Argument, n, f int) bool {
	if k := f - 1; k > n && syntax.QuoteMarks[t.Tokens[k].Form] {
		f = k
	}
	return slices.Contains(a.Tokens, f-1) && t.Under(f-1, n)
}

// tellsToken reports whether the token k is one that the proposition has in its predicate or its
// arguments.
func tellsToken(p *extract.Proposition, k int) bool {
	return k == p.Head || slices.Contains(p.Predicate, k) || slices.ContainsFunc(p.Args, func(a extract.Argument) bool {
		return a.Sentence == p.Sentence && slices.Contains(a.Tokens, k)
	})
}

package link

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// made cuts what the predicate ends in where it says what becomes of the object, and
// stands behind it: the crash "left two people dead", in the graph left_dead.
func (l *linker) made(predicate string, f extract.Fact, p *extract.Proposition) (verb, made string) {
	t := &l.d.Trees[p.Sentence]
	if len(p.Args) < 2 || p.Args[1].Role != extract.RoleObject || f.ObjectText == "" {
		return predicate, ""
	}
	for _, k := range p.Predicate {
		if h := t.Tokens[k].Head; !t.Is(k, "xcomp") || t.Tokens[k].UPOS != "ADJ" || h < 0 || !slices.Contains(p.Predicate, h) {
			continue
		}
		toks := slices.DeleteFunc(slices.Clone(p.Predicate), func(c int) bool { return !t.Under(c, k) })
		words := t.Words(toks)
		if verb, ok := strings.CutSuffix(predicate, " "+strings.ToLower(words)); ok {
			return verb, words
		}
	}
	return predicate, ""
}

// none is what stands in a denial for the "no" of its object: who sought no third term
// "did not seek any third term".
func (l *linker) none(p *extract.Proposition) string {
	if !p.Negated || len(p.Args) < 2 {
		return ""
	}
	a := p.Args[1]
	t := &l.d.Trees[a.Sentence]
	d := t.Child(a.Head, "det")
	for h, n := a.Head, 0; d < 0 && t.Is(h, "conj") && n < len(t.Tokens); n++ { // no representative or senator
		h = t.Tokens[h].Head
		d = t.Child(h, "det")
	}
	if d < 0 || t.Lower(d) != "no" || slices.Contains(a.Tokens, d) {
		return ""
	}
	return "any "
}

// noSubject is the subject of p, printed as it is, with the "no" that makes p a denial:
// "no prisoner", "none of the ministers" for not one of them. False where p is denied by
// anything else.
func (l *linker) noSubject(p *extract.Proposition, printed string) (string, bool) {
	a := p.Args[0]
	if !p.Negated || a.Sentence != p.Sentence || len(a.Tokens) == 0 {
		return "", false
	}
	t := &l.d.Trees[a.Sentence]
	d := t.Child(a.Head, "det")
	alone := !slices.ContainsFunc(p.Predicate, func(i int) bool { return lexicon.Negations[t.Lower(i)] })
	switch {
	case !alone && p.Turned && d >= 0 && (t.Lower(d) == "either" || t.Lower(d) == "any") && slices.Contains(a.Tokens, d):
		if w := printed[len(t.Lower(d)):]; t.Lower(d) == "any" {
			return "no" + w, true // was not backed by any party
		} else {
			return "neither" + w, true
		}
	case !alone:
		return "", false
	case noOne(t, a):
		return "no one", true
	case d >= 0 && t.Lower(d) == "no" && !slices.Contains(a.Tokens, d) && !syntax.AlmostNo(t, a.Head):
		if strings.HasPrefix(strings.ToLower(printed), "no ") {
			return printed, true // no two people
		}
		return "no " + lowerArticle(printed), true
	case d >= 0 && t.Lower(d) == "neither":
		if w, ok := strings.CutPrefix(strings.ToLower(printed), "either "); ok {
			return "neither " + printed[len(printed)-len(w):], true
		}
	case noneOf(t, a.Head):
		if w, ok := strings.CutPrefix(strings.ToLower(printed), "any "); ok {
			return "none " + printed[len(printed)-len(w):], true
		}
	case syntax.NotOne(t, a.Head) >= 0:
		for _, one := range []string{"a single ", "one ", "a ", "an "} {
			if w := lowerArticle(printed); strings.HasPrefix(strings.ToLower(w), one) {
				if w = w[len(one):]; strings.HasPrefix(w, "of ") {
					return "none " + w, true
				}
				return "no " + w, true
			}
		}
	}
	return "", false
}

// noneOf reports whether token i is the "none" of "none of the ministers".
func noneOf(t *extract.Tree, i int) bool {
	n := t.Child(i, "nmod")
	return t.Lower(i) == "none" && n > i && syntax.Prep(t, n) == "of" && (t.Tokens[n].UPOS == "NOUN" || t.Tokens[n].UPOS == "PROPN")
}

// noOne reports whether the argument a is nobody, of no kind in particular: nobody, no
// one.
func noOne(t *extract.Tree, a extract.Argument) bool {
	if a.Role != extract.RoleSubject || len(t.Children(a.Head, "nmod", "acl", "acl:relcl", "amod", "advmod", "conj")) > 0 {
		return false
	}
	switch d := t.Child(a.Head, "det"); t.Lower(a.Head) {
	case "nobody", "no-one", "noone":
		return d < 0
	case "one":
		return d == a.Head-1 && t.Lower(d) == "no"
	}
	return false
}

// noOneDid reports whether p tells of an event that befell or was done by no one at all.
// Of what nobody wants, knows or does a "nobody" is a manner of speaking.
func noOneDid(t *extract.Tree, p *extract.Proposition, a extract.Argument) bool {
	return p != nil && p.Negated && noOne(t, a) && (p.Passive || p.Tense == extract.Perfect || lethal[p.Verb])
}

var lethal = lexicon.Words("die survive perish suffer escape")

package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// raisedFrom are the phrases before the subject at subj that the parser hung on a verb of the
// group which only says how real the rest is, and so carries no arguments: "In some
// countries, banks are going to close", "Under the plan, farmers are expected to get more",
// "If the levy passes, owners have to pay".
// Without them the fact would be told of everybody.
func (g *group) raisedFrom(t *extract.Tree, subj int) []extract.Argument {
	if slices.Contains(g.chain, g.head) || subj > g.head {
		return nil
	}
	var out []extract.Argument
	for _, a := range arguments(t, g.head, *g) {
		if t.Is(a.Head, "obl") && a.Head < subj && restricting[a.Prep] && a.Role != extract.RoleSource || onCondition(t, a, subj) {
			out = append(out, a)
		}
	}
	return out
}

// onCondition reports whether the argument a is a clause that tells when alone something is
// so: "If the levy passes, owners have to pay", "have to pay if it passes", "When the levy
// passes, they need to pay".
func onCondition(t *extract.Tree, a extract.Argument, subj int) bool {
	return t.Is(a.Head, "advcl") && (a.Role == extract.RoleCondition || a.Role == extract.RoleTime && a.Head < subj && restrictingClause[a.Prep])
}

// restrictingClause are conjunctions of clauses that say when alone something is so.
var restrictingClause = lexicon.Words("when whenever once until till before after")

// restricting are prepositions of phrases that say where, when, for whom or on what terms
// alone something is so.
var restricting = lexicon.Words("in under at on for during across within among by from before after until throughout")

// sharedTerms are the phrases at the head of the sentence that say on what terms or for how
// many all of it is so, where the clause of the group goes on with "and" or "while": "Under
// the scheme, citizens can host anybody while residents can host relatives", "In some
// countries the rules have hurt exports and closed mines", "After every flood, roads are rebuilt
// and food is handed out", "In Bergen, rents fell and sales rose".
func sharedTerms(t *extract.Tree, g group) []extract.Argument {
	f := g.head
	if t.Is(f, "advcl") && t.Tokens[f].XPOS == "VBG" && t.Child(f, "mark", "aux") < 0 && t.Tokens[f].Head < f {
		f = t.Tokens[f].Head // has closed mines, leading to losses
	}
	for n := 0; n < len(t.Tokens) && t.Is(f, "conj") && t.Tokens[f].Head >= 0; n++ {
		f = t.Tokens[f].Head
	}
	if m := t.Child(f, "mark"); f == g.head && t.Is(f, "advcl") && m >= 0 && (t.Lower(m) == "while" || t.Lower(m) == "whereas") {
		f = t.Tokens[f].Head
	}
	s := syntax.OwnSubject(t, f)
	if f == g.head || s < 0 || f > g.head {
		return nil
	}
	var out []extract.Argument
	for _, c := range t.Children(f, "obl") {
		if law := syntax.Prep(t, c) == "under"; law && g.mod == extract.Actual && g.tense != extract.Present {
			continue // was held under the law and died
		}
		if c < s && (terms(t, c) || whereToo(t, c, g.head)) && !ownTerms(t, g.head) {
			out = append(out, syntax.Argument(t, c, syntax.RoleOf(t, c)))
		}
	}
	return out
}

// terms reports whether the phrase at c says on what terms something is so, or for some of
// several only: under the scheme, in some countries.
func terms(t *extract.Tree, c int) bool {
	p := syntax.Prep(t, c)
	if p == "under" {
		return lawful[syntax.Lemma(t, c)]
	}
	if d := t.Child(c, "det"); d >= 0 && (t.Lower(d) == "every" || t.Lower(d) == "each") && restricting[p] {
		return true // after every flood
	}
	if p != "in" && p != "for" && p != "among" {
		return false
	}
	for _, k := range t.Children(c, "det", "amod") {
		if someOf[t.Lower(k)] {
			return true
		}
	}
	return false
}

// whereToo reports whether the phrase at c says where or among whom the clause before that of
// the verb at v is so, and that one is so, too: it tells of common things, of no other place and
// of nobody's way anywhere.
func whereToo(t *extract.Tree, c, v int) bool {
	s := syntax.OwnSubject(t, v)
	if s < 0 || s > v || t.NameAt(s) >= 0 || t.Tokens[s].UPOS != "NOUN" || t.Child(s, "nmod:poss") >= 0 || !inOrAmong[syntax.Prep(t, c)] || syntax.TimeLike(t, c) {
		return false
	}
	n := t.NameAt(c)
	named := n >= 0 && t.Names[n].Type == extract.LOC
	if bare := t.Tokens[c].XPOS == "NNS" && n < 0 && t.Child(c, "det", "nmod:poss", "nummod") < 0; !named && !bare {
		return false
	}
	return !slices.ContainsFunc(t.Children(v, "obl", "advmod"), func(k int) bool {
		return !syntax.TimeLike(t, k) && (placing[syntax.Prep(t, k)] || t.Lower(k) == "there" || t.Lower(k) == "elsewhere")
	})
}

// inOrAmong are prepositions of where or among whom something is so, and placing those that bring
// another place or a way to it.
var (
	inOrAmong = lexicon.Words("in at across throughout among amongst within around near on")
	placing   = lexicon.Words("in at across throughout among amongst within around near on to into from towards toward through onto outside inside off over")
)

// ownTerms reports whether a phrase of its own stands before the subject of the verb at v: in
// some towns mills closed, and in others shops shut.
func ownTerms(t *extract.Tree, v int) bool {
	for _, c := range t.Children(v, "obl") {
		if c < v && c < max(syntax.OwnSubject(t, v), t.Child(v, "cc")+2) {
			return true
		}
	}
	return false
}

// lawful are nouns for terms under which something is so, and someOf words for a part.
var (
	lawful = lexicon.Words("scheme plan programme program law act bill rule regulation deal agreement treaty accord contract system policy proposal order arrangement amendment reform legislation code constitution mandate term guideline provision pact framework regime sanction")
	someOf = lexicon.Words("some many most several certain few other")
)

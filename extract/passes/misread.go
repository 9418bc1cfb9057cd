package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// misread says why no predicate has a wording for what the clause of p tells, "" where
// one has: who does not need to pay may pay, what has never been better is good, and
// who will often call makes no plan.
func misread(t *extract.Tree, p *extract.Proposition) string {
	switch {
	case p.Negated && p.Modality == extract.Ordered && needing(t, p.Head):
		return "need not"
	case p.Negated && neverBetter(t, p.Head):
		return "never better"
	case p.Negated && notAll(t, p):
		return "not all of them" // does not protect all Cubans
	case p.Modality == extract.Ordered && mustSay(t, p.Head):
		return "only says so" // I must say he has been terrific
	case p.Passive && (p.Verb == "quote" || p.Verb == "cite") && asSaying(t, p.Head):
		return "only says so" // Lee was quoted as saying it failed
	case len(p.Args) < 2 && lexicon.Thinks[p.Verb] && t.Is(p.Head, "parataxis") && ends(t, p.Head):
		return "only thinks so" // the wall has moved, engineers fear
	case ratherThan(t, p.Head):
		return "rather than another" // would rather lose a job than move a window
	case p.Modality == extract.Planned && (everSo(t, syntax.First(t, p.Head)) || tellsYou(t, p.Head)):
		return "a habit"
	}
	return ""
}

// ratherThan reports whether the verb at i is what somebody would rather do than another
// thing: it says how much they mind that one, and not that they would do this.
func ratherThan(t *extract.Tree, i int) bool {
	if !hasAux(t, i, "would", "'d", "’d") {
		return false
	}
	rather, than := false, false
	for _, c := range t.Children(i, "advmod", "advcl", "obl") {
		rather = rather || t.Lower(c) == "rather" && c < i
		than = than || c > i && slices.ContainsFunc(t.Children(c, "mark", "case"), func(m int) bool { return t.Lower(m) == "than" })
	}
	return rather && than
}

// mustSay reports whether the verb at i is what a speaker must say or admit himself.
func mustSay(t *extract.Tree, i int) bool {
	s := syntax.OwnSubject(t, i)
	return s >= 0 && (t.Lower(s) == "i" || t.Lower(s) == "we") && hasAux(t, i, "must", "should") && admits[syntax.Lemma(t, i)]
}

var admits = lexicon.Words("say admit confess stress add note emphasize emphasise mention")

// overWhether reports whether the argument a is what a question is about, and no
// condition: questions over whether it should stay.
func overWhether(a extract.Argument) bool {
	before, _, ok := strings.Cut(" "+strings.ToLower(a.Text)+" ", " whether ")
	return ok && strings.TrimSpace(before) != "" && len(strings.Fields(before)) < 3
}

// needing reports whether the verb at i, or the one it hangs on, is one of needing or
// having to: does not need to pay, does not have to.
func needing(t *extract.Tree, i int) bool {
	for n := 0; i >= 0 && n < 2; n++ {
		if l := syntax.Lemma(t, i); (l == "need" || l == "have") && t.Child(i, "xcomp") >= 0 {
			return true
		}
		i = t.Tokens[i].Head
	}
	return false
}

// neverBetter reports whether "never" stands before a comparative at i: has never been
// more fitting.
func neverBetter(t *extract.Tree, i int) bool {
	never := false
	for _, c := range t.Children(i, "advmod") {
		never = never || t.Lower(c) == "never"
	}
	if !never {
		return false
	}
	if x := t.Tokens[i].XPOS; x == "JJR" || x == "RBR" {
		return true
	}
	for _, c := range t.Children(i, "advmod") {
		if t.Lower(c) == "more" || t.Lower(c) == "better" {
			return true
		}
	}
	return false
}

// tellsYou reports whether the "will" of the verb at i tells what people say whenever they
// are asked: his friends will tell you that.
func tellsYou(t *extract.Tree, i int) bool {
	o := t.Child(i, "iobj", "obj")
	return o > i && t.Lower(o) == "you" && lexicon.Says[syntax.Lemma(t, i)] && hasAux(t, i, "will", "'ll", "’ll")
}

// notAll reports whether the object of p is all of a people, whose name goes without the "all"
// that is denied: the law does not protect all Cubans.
func notAll(t *extract.Tree, p *extract.Proposition) bool {
	if len(p.Args) < 2 || p.Args[1].Role != extract.RoleObject || p.Args[1].Sentence != p.Sentence {
		return false
	}
	h := p.Args[1].Head
	d := t.Child(h, "det", "det:predet")
	return d >= 0 && (t.Lower(d) == "all" || t.Lower(d) == "every") && (t.NameAt(h) >= 0 || t.LabelAt(h) >= 0 || t.Tokens[h].UPOS == "PROPN")
}

// everSo reports whether the "will" of the verb at i tells of what is often done.
func everSo(t *extract.Tree, i int) bool {
	if !hasAux(t, i, "will", "'ll", "’ll") {
		return false
	}
	for _, c := range t.Children(i, "advmod") {
		if often[t.Lower(c)] && t.Lower(c) != "always" {
			return true
		}
	}
	return false
}

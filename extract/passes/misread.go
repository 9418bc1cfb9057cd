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
	case p.Negated && (p.Modality == extract.Ordered || p.Modality == extract.Planned) && needing(t, p.Head):
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
	case p.Negated && promisedNone(t, p):
		return "none of it, and not denied" // promised him no jail time
	case len(p.Args) < 2 && notThisBut(t, p.Head):
		return "lacks what is denied and what is so instead" // was caused not by farmers but by banks
	case takenOut(t, p):
		return "denied by a word that is left out" // caused not panic but silence
	case p.Modality == extract.Actual && guessedReason(t, syntax.First(t, p.Head)):
		return "a reason that is only guessed" // seemingly because both want a war
	case togetherAlone(t, p):
		return "together, but with nobody" // Bravo, who had played together in Lima
	case cutOff(t, p):
		return "lacks what its preposition takes" // the project that the mayor is proud of
	case !p.Negated && notSimply(t, p.Head):
		return "not simply, or more than that" // does not simply end with an apology
	case p.Modality == extract.Actual && !p.Negated && p.Tense == extract.Past && anybody(t, p):
		return "nobody in particular" // it was an hour before anyone noticed
	case p.Modality == extract.Actual && !p.Negated && p.Tense == extract.Present && whenClause(t, syntax.First(t, p.Head)) && anybody(t, p):
		return "nobody in particular" // when any such person is in Malta
	case p.Negated && notThisOne(t, p):
		return "not one, out of others" // a book she did not write
	case p.Negated && notBefore(t, p):
		return "not before something" // did not stop till the police came
	case exceptFor(t, p):
		return "but for something" // was not linked to it, other than as a driver
	case p.Negated && p.Rule == "existential" && byDoing(t, p):
		return "not by something" // there has been no gain by raising taxes
	case depends(t, p):
		return "depends on something" // may be cut or raised depending on the vote
	case p.Negated && notWithout(t, p):
		return "not without something" // may not open shops or sell beer without a permit
	case gapped(t, p):
		return "its object is the noun that it tells of" // the steps we took, and continue to take
	case countedAfter(t, p):
		return "so many of those who did" // 12,000 fans have arrived after attending the match
	case itFits(t, p):
		return "its subject stands for nothing" // where it is possible
	case startsThen(t, p):
		return "only says when" // when the cabinet was starting out
	case oneWithout(t, p):
		return "one of which nothing is told" // between an illegal sale and one that was irregular
	case bareTo(t, p.Head):
		return "its infinitive is left out" // the road ends, or seems to
	case ratherThan(t, p.Head):
		return "rather than another" // would rather lose a job than move a window
	case p.Rule == "event-noun" && madeBelieve(t, p.Head):
		return "only made believe" // faked her death
	case onStage(t, syntax.First(t, p.Head)):
		return "what a role does" // a thief played by Ann Lee, who wants revenge
	case whichOf(t, p):
		return "asks which" // is not sure what songs she will play
	case ifKnown(t, p):
		return "under a condition that stands outside it" // if we stay, we know we will be overlooked
	case askedWho(t, p.Head):
		return "a question" // ask the mayor who is the owner
	case p.Modality == extract.Planned && (everSo(t, syntax.First(t, p.Head)) || tellsYou(t, p.Head)):
		return "a habit"
	}
	return ""
}

// notThisOne reports whether p, what a relative clause denies of its antecedent, one of several,
// would deny it of all of them: "a book she did not write" does not say that she wrote none.
func notThisOne(t *extract.Tree, p *extract.Proposition) bool {
	if p.Rule != "relative" || len(p.Args) < 2 || p.Args[1].Role != extract.RoleObject || p.Args[1].Head > p.Head {
		return false
	}
	d := t.Child(p.Args[1].Head, "det")
	return d < 0 && t.NameAt(p.Args[1].Head) < 0 && t.Child(p.Args[1].Head, "nmod:poss", "nummod") < 0 || d >= 0 && (t.Lower(d) == "a" || t.Lower(d) == "an" || t.Lower(d) == "some")
}

// notBefore reports whether the clause behind "till" or "until" that limits the denied p is
// left out of it.
func notBefore(t *extract.Tree, p *extract.Proposition) bool {
	return slices.ContainsFunc(t.Children(p.Head, "advcl"), func(c int) bool {
		w := mark(t, c)
		return (w == "till" || w == "until") && !slices.ContainsFunc(p.Args, func(a extract.Argument) bool {
			return a.Sentence == p.Sentence && slices.Contains(a.Tokens, c)
		})
	})
}

// oneWithout reports whether an argument of p ends with a "one" whose clause, which tells what
// it is, is left out.
func oneWithout(t *extract.Tree, p *extract.Proposition) bool {
	return slices.ContainsFunc(p.Args, func(a extract.Argument) bool {
		n := len(a.Tokens) - 1
		if a.Sentence != p.Sentence || n < 1 || t.Lower(a.Tokens[n]) != "one" {
			return false
		}
		c := t.Child(a.Tokens[n], "acl:relcl")
		return c > a.Tokens[n] && p.Head != c && !t.Under(p.Head, c)
	})
}

// bareTo reports whether the verb at i ends with a "to" whose infinitive is left out.
func bareTo(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Children(i), func(c int) bool {
		return c == i+1 && t.Lower(c) == "to" && t.Tokens[c].UPOS == "PART" && t.Is(c, "xcomp", "mark", "obj", "advmod", "obl")
	})
}

// anybody reports whether the subject of p is anyone, or any of a kind: no past tense tells
// by itself what such did.
func anybody(t *extract.Tree, p *extract.Proposition) bool {
	if p.Args[0].Sentence != p.Sentence || len(p.Args[0].Tokens) == 0 || p.Args[0].Clause >= 0 {
		return false
	}
	switch t.Lower(p.Args[0].Tokens[0]) {
	case "anyone", "anybody", "anything", "any":
		return true
	}
	return false
}

// cutOff reports whether the predicate of p has a preposition whose noun stands elsewhere,
// so that p tells it without: "something that parents must be mindful of", "was charged with
// and later acquitted of fraud". A passive may end with one: has been complied with.
func cutOff(t *extract.Tree, p *extract.Proposition) bool {
	for k := p.Head + 1; k < len(t.Tokens); k++ {
		x := t.Tokens[k]
		alone := x.UPOS == "ADP" && (x.Head == p.Head && t.Is(k, "obl:") || k == p.Head+1 && x.Head < p.Head && t.Is(k, "case"))
		if !alone || slices.ContainsFunc(t.Children(k), func(c int) bool { return !t.Is(c, "punct") }) || slices.ContainsFunc(p.Args, func(a extract.Argument) bool { return a.Prep == t.Lower(k) }) {
			continue
		}
		if !p.Passive && !strings.HasSuffix(p.Base, "_"+t.Lower(k)) || p.Passive && goesOnBehind(t, p.Head, k) {
			return true
		}
	}
	r := t.Child(p.Head, "obl")
	return r >= 0 && r < p.Head && t.Tokens[p.Head].UPOS == "ADJ" && t.Is(p.Head, "acl:relcl") && syntax.IsRelative(t, r) && t.Lower(r) == "that"
}

// goesOnBehind reports whether a second participle with a preposition of its own goes on
// behind the preposition at k of the verb at v: charged with, and acquitted of, fraud.
func goesOnBehind(t *extract.Tree, v, k int) bool {
	c, comma := k+1, false
	for c < len(t.Tokens) && (t.Is(c, "cc", "advmod") || t.Tokens[c].Form == ",") {
		comma = comma || t.Tokens[c].Form == ","
		c++
	}
	if c < k+2 || c+1 >= len(t.Tokens) || t.Tokens[c+1].UPOS != "ADP" || !t.Is(c, "conj") || t.Tokens[c].XPOS != t.Tokens[v].XPOS {
		return false
	}
	return comma || t.Lower(c+1) == "of"
}

// halve leaves out of a clause beside p the preposition that ends it where its noun is told
// with the next verb: "removed after being impeached for, and convicted of, bribery".
func halve(t *extract.Tree, p *extract.Proposition) {
	for i := range p.Args {
		a := &p.Args[i]
		n := len(a.Tokens) - 1
		if n < 1 || a.Sentence != p.Sentence || !t.Is(a.Head, "advcl") {
			continue
		}
		if k := a.Tokens[n]; k == a.Head+1 && t.Tokens[k].UPOS == "ADP" && t.Is(k, "obl:") && goesOnBehind(t, a.Head, k) {
			a.Tokens = a.Tokens[:n]
			a.Text, a.Span = t.Words(a.Tokens), t.SpanOf(a.Tokens)
		}
	}
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

// notSimply reports whether a "not just", "not simply" or "not merely" stands before the verb
// at i and no "but" behind it tells what more is meant: who does not just pay may pay and
// do more, what does not simply vanish stays.
func notSimply(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Children(i, "advmod"), func(c int) bool {
		w := t.Lower(c + 1)
		if !lexicon.Negations[t.Lower(c)] || c > i || w != "just" && w != "merely" && w != "simply" {
			return false
		}
		for k := i + 1; k < len(t.Tokens); k++ {
			switch f := t.Lower(k); f {
			case "but", "also", ";", "–", "—", ":", "they", "it", "he", "she", "we":
				return false
			}
		}
		return true
	})
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

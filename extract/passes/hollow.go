package passes

import (
	"cmp"
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// hollow says why p, a whole clause, tells nothing without what stands around it, "" where it
// does: when the accident happened, as she speaks, quoting an official.
func hollow(t *extract.Tree, p *extract.Proposition) string {
	switch {
	case pointsAt(t, p):
		return "says of what was told before that it is so" // the same thing happened
	case onlyHappens(t, p):
		return "only says that it happened"
	case sceneOnly(t, p):
		return "says only when something else happened" // as she speaks
	case saysNext(t, p):
		return "the next verb says what is said" // interjected, saying that
	case whatFollows(t, p):
		return "its object is what follows" // wrote the following: …
	case tellsNothing(t, p):
		return "says that something was made known, and not what"
	case namesSource(t, p):
		return "names a source" // quoting an official
	case asksFor(t, p):
		return "says only when something was said" // Contacted, the officer said
	case satAnd(t, p):
		return "says little without what is done then" // I sat and asked
	case leaning[p.Base] && !p.Passive && alone(p, true):
		return "no object" // the law explicitly frowned
	case saying(t, p):
		return "a way of saying" // as the saying goes, as time passed
	case mostOfThese(t, p), ofThese(t, p), highest(t, p):
		return "of what has been told before" // most of these were due to heat; Chile has the highest
	case bareCount(t, p):
		return "so many of whom is not said" // 14 were nurses
	case example(t, p):
		return "of what is not said" // an example is Norway
	}
	return cmp.Or(untold(t, p), mere(t, p))
}

// alone reports whether p tells nothing beside its subject but how and, where times are free,
// when.
func alone(p *extract.Proposition, times bool) bool {
	return !slices.ContainsFunc(p.Args[1:], func(a extract.Argument) bool {
		return a.Role != extract.RoleManner && !(times && a.Role == extract.RoleTime)
	})
}

// pointsAt reports whether the subject of p only points at what was told before: the same
// thing, these things, that same bureau.
func pointsAt(t *extract.Tree, p *extract.Proposition) bool {
	a := p.Args[0]
	if w := t.Lower(a.Head); a.Sentence == p.Sentence && w == "others" && len(a.Tokens) <= 2 && p.Rule == "copula" && len(p.Args) > 1 && p.Args[1].Role == extract.RoleObject && (t.NameAt(p.Args[1].Head) >= 0 || t.Tokens[p.Args[1].Head].UPOS == "PROPN") {
		return true // the others were Lee and Diaz
	}
	if a.Sentence != p.Sentence || a.Clause >= 0 || t.NameAt(a.Head) >= 0 || t.Tokens[a.Head].UPOS != "NOUN" || t.Child(a.Head, "acl", "nmod", "advcl") >= 0 {
		return false
	}
	d := t.Child(a.Head, "det")
	if d < 0 || d > a.Head {
		return false
	}
	these := pointers[t.Lower(d)]
	same := slices.ContainsFunc(t.Children(a.Head, "amod"), func(c int) bool { return t.Lower(c) == "same" })
	l := syntax.Lemma(t, a.Head)
	return these && same || (these || same) && pointless[l]
}

// pointers are determiners that point.
var pointers = lexicon.Words("this that these those")

// pointless are nouns that say nothing of what they stand for.
var pointless = lexicon.Words("thing stuff aspect point")

// onlyHappens reports whether p tells of an event no more than that it came about, or in a clause
// of time of somebody that he set out.
func onlyHappens(t *extract.Tree, p *extract.Proposition) bool {
	if p.Negated || p.Passive || !alone(p, false) || p.Modality != extract.Actual && p.Modality != extract.Claimed {
		return false
	}
	return happens[p.Base] || phases[p.Base] && inTime(t, p.Head)
}

// happens are verbs that say of an event only that there was one, and phases that somebody or
// something began.
var (
	happens = lexicon.Words("happen occur take_place come_about")
	phases  = lexicon.Words("start_out set_out start_off")
)

// inTime reports whether the clause at i only says when something else happened.
func inTime(t *extract.Tree, i int) bool {
	f := syntax.First(t, i)
	if t.Is(f, "acl:relcl") && t.Tokens[f].Head >= 0 && syntax.TimeLike(t, t.Tokens[f].Head) {
		return true
	}
	return t.Is(f, "advcl") && timing[mark(t, f)]
}

// timing are conjunctions of time.
var timing = lexicon.Words("when as while since after before until till once")

// sceneOnly reports whether p is a clause of time in which somebody only speaks or waits.
func sceneOnly(t *extract.Tree, p *extract.Proposition) bool {
	return scenes[p.Base] && !p.Passive && !p.Negated && alone(p, false) && inTime(t, p.Head)
}

var scenes = lexicon.Words("speak talk write wait watch sit stand walk sleep")

// saysNext reports whether the verb of p only tells that somebody speaks, and a participle
// behind it what: "The officer interjected, saying: …".
func saysNext(t *extract.Tree, p *extract.Proposition) bool {
	return speaksUp[p.Base] && !p.Passive && !p.Negated && alone(p, false) && slices.ContainsFunc(t.Children(p.Head, "advcl"), func(c int) bool {
		return c > p.Head && t.Tokens[c].XPOS == "VBG" && says(t, c) && t.Child(c, "mark") < 0 && t.Child(c, "ccomp", "obj") >= 0
	})
}

// speaksUp are verbs of taking one's turn to speak.
var speaksUp = lexicon.Words("interject interrupt reply respond answer retort counter react continue comment chime_in speak_out speak_up speak")

// tellsNothing reports whether p says that somebody made something known, and not what: "Cha
// revealed to a magazine in 2017".
func tellsNothing(t *extract.Tree, p *extract.Proposition) bool {
	return makesKnownOf[p.Base] && !p.Passive && !slices.ContainsFunc(p.Args[1:], func(a extract.Argument) bool {
		return a.Role == extract.RoleComplement || a.Role == extract.RoleObject && a.Prep == "" || a.Clause >= 0
	}) && t.Child(p.Head, "ccomp", "obj", "parataxis") < 0
}

// makesKnownOf are the bases of verbs that want what they make known.
var makesKnownOf = lexicon.Words("reveal reveal_to disclose disclose_to announce_to state_to declare_to explain_to reveal_in disclose_in")

// namesSource reports whether p tells no more than whom or which document somebody quotes:
// "Xinhua quoted Wang", "citing people familiar with the matter".
func namesSource(t *extract.Tree, p *extract.Proposition) bool {
	if p.Base != "quote" && p.Base != "cite" || len(p.Args) < 2 || p.Args[1].Sentence != p.Sentence || p.Args[1].Role != extract.RoleObject {
		return false
	}
	if slices.ContainsFunc(p.Args[2:], func(a extract.Argument) bool {
		return a.Role != extract.RoleTime && a.Role != extract.RoleManner && a.Role != extract.RolePlace
	}) || asSaying(t, p.Head) {
		return false
	}
	o := syntax.Core(t, p.Args[1].Head)
	if t.Child(o, "acl:relcl", "ccomp", "nmod:poss") >= 0 || t.Child(p.Head, "ccomp", "xcomp", "parataxis") >= 0 {
		return false // quoted players who alleged it, cited the bank's forecast
	}
	if n := t.NameAt(o); n >= 0 {
		return t.Names[n].Type == extract.PER || t.Names[n].Type == extract.ORG
	}
	return informs(t, o) && (t.Child(o, "nmod", "acl") < 0 || syntax.Personal(t, o) || lexicon.Bodies[syntax.Lemma(t, o)])
}

// asksFor reports whether p, which opens its sentence, tells only that somebody was reached
// or asked before he said what follows: "Contacted, the officer said that".
func asksFor(t *extract.Tree, p *extract.Proposition) bool {
	h := t.Tokens[p.Head].Head
	if !p.Passive || !reached[p.Base] || h < p.Head || !t.Is(p.Head, "advcl") || t.Child(p.Head, "aux", "aux:pass", syntax.Subjects[0]) >= 0 || !says(t, h) && syntax.Lemma(t, h) != "decline" && syntax.Lemma(t, h) != "refuse" {
		return false
	}
	return !slices.ContainsFunc(p.Args[1:], func(a extract.Argument) bool {
		return a.Role != extract.RoleTime && a.Role != extract.RoleManner && a.Prep != "by" && a.Prep != "over" && a.Prep != "on"
	})
}

// reached are verbs of turning to somebody for what he has to say.
var reached = lexicon.Words("contact reach approach ask question quiz probe reach_by contact_by reach_over contact_over reach_on contact_on")

// satAnd reports whether p only tells in what posture somebody did what the next verb tells.
func satAnd(t *extract.Tree, p *extract.Proposition) bool {
	return (p.Base == "sit" || p.Base == "stand") && !p.Passive && !p.Negated && alone(p, true) && t.Child(p.Head, "conj") > p.Head
}

// whatFollows reports whether the object of p only points at the list or words behind it: "wrote
// the following", "must bring the following papers: …".
func whatFollows(t *extract.Tree, p *extract.Proposition) bool {
	return slices.ContainsFunc(p.Args[1:], func(a extract.Argument) bool {
		if a.Sentence != p.Sentence || a.Role != extract.RoleObject || len(a.Tokens) == 0 || a.Head < p.Head {
			return false
		}
		for _, k := range a.Tokens {
			if t.Lower(k) == "following" && k > 0 && t.Lower(k-1) == "the" && (k == a.Head || t.Is(k, "amod") && t.Tokens[k].Head == a.Head && !syntax.TimeLike(t, a.Head) && !t.Is(a.Head, "obl:unmarked")) {
				return k == a.Head && t.Child(a.Head, "nmod") < 0 || k != a.Head && opensList(t, a)
			}
		}
		return false
	})
}

// opensList reports whether a colon or a dash stands behind the argument a of its sentence.
func opensList(t *extract.Tree, a extract.Argument) bool {
	for k := a.Tokens[len(a.Tokens)-1] + 1; k < len(t.Tokens); k++ {
		if t.Tokens[k].Form == ":" {
			return true
		}
	}
	return false
}

// leaning are verbs that tell nothing without the phrase that their preposition brings.
var leaning = lexicon.Words("frown hinge consist depend rely insist implore")

package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// saying reports whether p is only a way of saying: as the saying goes, as time passed, facts
// speak, we went ahead and did it, some agreed, I will give an example.
func saying(t *extract.Tree, p *extract.Proposition) bool {
	if p.Passive || p.Args[0].Sentence != p.Sentence {
		return false
	}
	s := syntax.Lemma(t, p.Args[0].Head)
	switch p.Base {
	case "go":
		return proverbs[s] && alone(p, true)
	case "pass", "go_by", "pass_by", "fly", "fly_by", "tell":
		return s == "time" && alone(p, true)
	case "speak":
		return s == "fact" || s == "figure" && alone(p, true)
	case "have_in":
		return len(p.Args) > 1 && p.Args[1].Sentence == p.Sentence && t.Lower(p.Args[1].Head) == "common" // and how much
	case "come", "come_true":
		return s == "dream" // a dream come true
	case "agree":
		return alone(p, true) && (p.Modality == extract.Actual || p.Modality == extract.Claimed)
	case "go_ahead":
		c := t.Child(p.Head, "conj")
		return c > p.Head && alone(p, true) && syntax.OwnSubject(t, c) < 0
	case "give", "cite", "take":
		return len(p.Args) > 1 && p.Args[1].Role == extract.RoleObject && p.Args[1].Sentence == p.Sentence && bareExample(t, p.Args[1].Head)
	}
	return false
}

// proverbs are nouns for what goes as everybody knows it.
var proverbs = lexicon.Words("saying adage proverb story cliché cliche joke rumour rumor theory argument legend")

// saysNext reports whether the verb of p only tells that somebody speaks, and a participle
// behind it what: "The officer interjected, saying: …".
func saysNext(t *extract.Tree, p *extract.Proposition) bool {
	return speaksUp[p.Base] && !p.Passive && !p.Negated && alone(p, false) && slices.ContainsFunc(t.Children(p.Head, "advcl"), func(c int) bool {
		return c > p.Head && t.Tokens[c].XPOS == "VBG" && says(t, c) && t.Child(c, "mark") < 0 && t.Child(c, "ccomp", "obj") >= 0
	})
}

// speaksUp are verbs of taking one's turn to speak.
var speaksUp = lexicon.Words("interject interrupt reply respond answer retort counter react continue comment chime_in speak_out speak_up speak")

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

// saysNothing reports whether p is a report without content: its arguments say
// to whom, where, when and how, none says what or about what: "she told reporters".
func saysNothing(t *extract.Tree, p *extract.Proposition) bool {
	if len(p.Args) == 1 || p.Passive || !utterances[p.Verb] || syntax.Lemma(t, p.Head) != p.Verb && !usedTo(t, p.Head) || t.Child(p.Head, "compound:prt") >= 0 {
		return false
	}
	for _, a := range p.Args[1:] {
		switch {
		case a.Role == extract.RoleTime, a.Role == extract.RoleManner, a.Role == extract.RolePlace:
		case a.Prep != "" && circumstances[a.Prep]:
		case p.Verb == "tell" && a.Prep == "" && (a.Role == extract.RoleObject || a.Role == extract.RoleRecipient) && !told[syntax.Lemma(t, a.Head)]:
		default:
			return false
		}
	}
	return true
}

// utterances are verbs of which only what is said or written makes a fact: "Wright
// wrote in the announcement", "he said at a rally".
var utterances = lexicon.Words("say tell write add state note remark declare")

// told are what somebody tells that is no hearer.
var told = lexicon.Words("story tale lie truth joke fib secret fortune time difference news")

// usedTo reports whether the verb at i is the "used" of what somebody did again and again: used
// to say to me.
func usedTo(t *extract.Tree, i int) bool {
	return t.Lower(i) == "used" && t.Child(i, "xcomp") > i && t.Lower(i+1) == "to"
}

// circumstances are prepositions of where and how something is said, not of what.
var circumstances = lexicon.Words("in at on to during after before with via through from outside inside")

// tellsNothing reports whether p says that somebody made something known, and not what: "Cha
// revealed to a magazine in 2017".
func tellsNothing(t *extract.Tree, p *extract.Proposition) bool {
	return makesKnownOf[p.Base] && !p.Passive && !slices.ContainsFunc(p.Args[1:], func(a extract.Argument) bool {
		return a.Role == extract.RoleComplement || a.Role == extract.RoleObject && a.Prep == "" || a.Clause >= 0
	}) && t.Child(p.Head, "ccomp", "obj", "parataxis") < 0
}

// makesKnownOf are the bases of verbs that want what they make known.
var makesKnownOf = lexicon.Words("reveal reveal_to disclose disclose_to announce_to state_to declare_to explain_to reveal_in disclose_in")

// saysNoClause reports whether what p says with a "that" has no verb of its own, or begins
// with one whose subject is elsewhere, or only is: said that for the game to grow; could be a
// sign, the group fears; where the charts predicted it would be.
func saysNoClause(t *extract.Tree, p *extract.Proposition) bool {
	if len(p.Args) < 2 || p.Args[1].Role != extract.RoleComplement || p.Args[1].Sentence != p.Sentence || len(p.Args[1].Tokens) == 0 || !says(t, p.Head) && !lexicon.Thinks[p.Verb] {
		return false
	}
	toks := p.Args[1].Tokens
	first := toks[0]
	if h := p.Args[1].Head; syntax.Lemma(t, h) == "be" && h == toks[len(toks)-1] && t.Is(h, "ccomp") && t.Child(h, "nsubj") >= 0 && t.Child(h, "expl") < 0 {
		return true // far from where the charts predicted it would be
	}
	if t.Tokens[first].XPOS == "MD" && t.Child(p.Args[1].Head, syntax.Subjects...) < 0 || leftOut(t, p.Args[1]) {
		return true
	}
	that := t.Lower(first) == "that" || first > 0 && t.Lower(first-1) == "that" && t.Is(first-1, "mark")
	return that && !slices.ContainsFunc(toks, func(k int) bool {
		switch t.Tokens[k].XPOS {
		case "VBD", "VBZ", "VBP", "MD", "VBN":
			return true
		}
		return false
	})
}

// leftOut reports whether the clause of the argument a leaves its verb out, and only another
// sentence has it: "Asked whether she had seen him, she said she had not".
func leftOut(t *extract.Tree, a extract.Argument) bool {
	s := syntax.OwnSubject(t, a.Head)
	if s < 0 || t.Tokens[s].UPOS != "PRON" || !helpers[syntax.Lemma(t, a.Head)] {
		return false
	}
	for _, k := range a.Tokens {
		if w := t.Lower(k); k != s && k != a.Head && w != "that" && w != "so" && !lexicon.Negations[w] {
			return false
		}
	}
	return true
}

// helpers are auxiliaries that stand for a verb.
var helpers = lexicon.Words("have do be will would can could may might must should")

// saysThatSo reports whether what p says is only that something named elsewhere is or is not
// so: "This is not the case, Kim reported", "That is not true, the minister said".
func saysThatSo(t *extract.Tree, p *extract.Proposition) bool {
	if len(p.Args) < 2 || p.Args[1].Role != extract.RoleComplement || p.Args[1].Sentence != p.Sentence || !says(t, p.Head) && !lexicon.Thinks[p.Verb] {
		return false
	}
	h := p.Args[1].Head
	s := syntax.OwnSubject(t, h)
	if s < 0 || !soWords[t.Lower(h)] || t.Child(h, "ccomp", "csubj", "conj", "nmod", "obl", "advcl", "xcomp") >= 0 {
		return false
	}
	w := t.Lower(s)
	return t.Tokens[s].UPOS == "PRON" && (w == "this" || w == "that" || w == "it") && t.Child(h, "cop") >= 0
}

// soWords say of something only whether it is so.
var soWords = lexicon.Words("case true untrue false correct incorrect right wrong lie")

// beginsWithWhich reports whether what p states is a relative clause around its report:
// "fighters which, the statement said, nations refused to take back".
func beginsWithWhich(t *extract.Tree, p *extract.Proposition) bool {
	if len(p.Args) < 2 || p.Args[1].Role != extract.RoleComplement || len(p.Args[1].Tokens) < 2 || p.Args[1].Sentence != p.Sentence {
		return false
	}
	k := p.Args[1].Tokens[0]
	return (t.Lower(k) == "which" || t.Lower(k) == "who" || t.Lower(k) == "whom") && k+1 < len(t.Tokens) && t.Tokens[k+1].Form == ","
}

// bracketedOff reports whether a bracket parts what p says from its verb.
func bracketedOff(t *extract.Tree, p *extract.Proposition) bool {
	return says(t, p.Head) && len(p.Args) > 1 && p.Args[1].Role == extract.RoleComplement && p.Args[1].Sentence == p.Sentence && bracketed(t, p.Head, p.Args[1].Tokens[0])
}

// legendHas reports whether p only says that something is told: legend has it that.
func legendHas(t *extract.Tree, p *extract.Proposition) bool { return hasIt(t, p.Head) }

// asCalled reports whether p only says how something is called: as the strait is known.
func asCalled(t *extract.Tree, p *extract.Proposition) bool {
	return p.Passive && len(p.Args) == 1 && calls[p.Verb] && mark(t, p.Head) == "as"
}

// calls are verbs of naming.
var calls = lexicon.Words("call know name dub term nickname refer describe")

// asMuch reports whether p only says that somebody said what has been told: the general has said as much.
func asMuch(t *extract.Tree, p *extract.Proposition) bool {
	o := t.Child(p.Head, "obj", "advmod")
	return says(t, p.Head) && o == p.Head+2 && t.Lower(o) == "much" && t.Lower(o-1) == "as"
}

// saidThing reports whether p tells that somebody said a thing, which no clause tells of: "The
// minister said the improvement in the services".
func saidThing(t *extract.Tree, p *extract.Proposition) bool {
	if p.Base != "say" || len(p.Args) < 2 || p.Args[1].Role != extract.RoleObject || p.Args[1].Sentence != p.Sentence || p.Args[1].Clause >= 0 {
		return false
	}
	o := p.Args[1].Head
	if t.Child(p.Head, "ccomp", "xcomp", "parataxis") >= 0 {
		return false // says plans to open a branch are on hold
	}
	return o > p.Head && t.Tokens[o].UPOS == "NOUN" && !quoted(t, o) && !spoken[syntax.Lemma(t, o)] && t.Child(o, "amod", "nmod", "compound", "acl") >= 0
}

// spoken are nouns for what one says.
var spoken = lexicon.Words("word prayer mass thing goodbye farewell hello thank yes no rosary grace line name truth sentence phrase lot bit kaddish vow blessing sorry same")

// asTold reports whether p, an adverbial clause, only tells who says or wants what stands around
// it: "as the auditor recommended in 2019", "as Bismarck is supposed to have said".
func asTold(t *extract.Tree, p *extract.Proposition) bool {
	v := p.Head
	if mark(t, v) != "as" || !t.Is(v, "advcl") || t.Tokens[v].UPOS != "VERB" || slices.ContainsFunc(p.Args, func(a extract.Argument) bool { return a.Role == extract.RoleComplement || a.Clause >= 0 }) {
		return false
	}
	for x := t.Child(v, "xcomp"); x > v && syntax.Infinitive(t, x); x = t.Child(v, "xcomp") {
		v = x
	}
	l := syntax.Lemma(t, v)
	return (lexicon.Says[l] && l != "speak" && l != "talk" && l != "go" && l != "continue" || lexicon.Thinks[l] || wishes[l] || l == "teach") && t.Child(v, "obj", "ccomp", "xcomp", "aux:pass") < 0
}

// wishes are verbs that with "as" tell of what somebody wants or foresees.
var wishes = lexicon.Words("want wish intend hope plan desire demand recommend propose prefer require request order reveal expect predict suggest")

// namesSource reports whether p tells no more than whom or which document somebody quotes:
// "Xinhua quoted Wang", "citing people familiar with the matter".
func namesSource(t *extract.Tree, p *extract.Proposition) bool {
	if p.Base != "quote" && p.Base != "cite" || len(p.Args) < 2 || p.Args[1].Sentence != p.Sentence || p.Args[1].Role != extract.RoleObject {
		return false
	}
	if slices.ContainsFunc(p.Args[2:], func(a extract.Argument) bool {
		return a.Role != extract.RoleTime && a.Role != extract.RoleManner && a.Role != extract.RolePlace
	}) {
		return false
	}
	if x := t.Child(p.Head, "advcl"); asSaying(t, p.Head) && !(x > p.Head && t.Child(x, "ccomp") >= 0 && t.Child(x, "ccomp") < p.Head) {
		return false // but: “The raids must stop,” Tass quoted Lee as saying
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

// citedAbove reports whether p only tells that the text speaks of something elsewhere: cited above.
func citedAbove(t *extract.Tree, p *extract.Proposition) bool {
	return p.Passive && spokenOf[p.Base] && slices.ContainsFunc(p.Args[1:], func(a extract.Argument) bool {
		w := t.Lower(a.Head)
		return a.Sentence == p.Sentence && len(a.Tokens) == 1 && (w == "above" || w == "below" || w == "earlier" || w == "previously")
	})
}

var spokenOf = lexicon.Words("cite mention describe quote name note list state outline discuss")

// wordsBehind reports whether the object of p is but the noun for words that stand behind it in
// quotation marks.
func wordsBehind(t *extract.Tree, p *extract.Proposition) bool {
	return slices.ContainsFunc(p.Args[1:], func(a extract.Argument) bool {
		if a.Sentence != p.Sentence || a.Role != extract.RoleObject || len(a.Tokens) == 0 || a.Tokens[len(a.Tokens)-1] != a.Head || !writings[syntax.Lemma(t, a.Head)] {
			return false
		}
		k := a.Head + 1
		if k < len(t.Tokens) && (t.Tokens[k].Form == ":" || t.Tokens[k].Form == ",") {
			k++
		}
		return k < len(t.Tokens) && syntax.QuoteMarks[t.Tokens[k].Form] && k+1 < len(t.Tokens) && t.Tokens[k].End == t.Tokens[k+1].Start
	})
}

var writings = lexicon.Words("word phrase slogan motto inscription caption headline")

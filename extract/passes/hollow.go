package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// dropEmpty drops what was read rightly and tells nothing by itself: a bare "said", a copula left alone.
func dropEmpty(d *extract.Doc) {
	for _, p := range live(d) {
		t := &d.Trees[p.Sentence]
		if p.Verb == "read" || utterances[p.Verb] { // read in part, “…”
			p.Args = slices.DeleteFunc(p.Args, func(a extract.Argument) bool { return a.Prep == "in" && strings.EqualFold(a.Text, "part") })
		}
		for _, h := range hollow {
			if h.holds(t, p) {
				p.Dropped = h.why
				break
			}
		}
	}
}

// hollow are the reasons for which a whole clause tells nothing without what stands around it, each with
// what it holds of: when the accident happened, as she speaks, quoting an official.
var hollow = []struct {
	why   string
	holds func(*extract.Tree, *extract.Proposition) bool
}{
	// What nobody says that it is so: supposed.go.
	{"asked not to", askedNotTo}, // who asked not to be named did ask
	{"how somebody would take it, or what anybody might see", supposes},
	{"how it is, not that it is", howOnly},
	{"how it is done is denied, not that it is", deniesHow},
	{"given that", givenThat},                      // nobody gives it
	{"a case that is only pictured", picturedCase}, // a situation where a Turk is a brother to a Greek
	{"a way to what is only hoped for", hopedBy},   // by closing the mine, the tribe hope to see a review
	{"what a law provides", provided},              // the constitution states that judges are elected
	{"not only so", notOnlyBut},                    // I not only cook for myself but for my family

	// What only says that something is said: saying.go.
	{"no object", beginsWithWhich},
	{"states what its bracket leaves out", bracketedOff},
	{"says that it is told", legendHas}, // legend has it that
	{"says how it is called", asCalled},
	{"no object", asMuch},
	{"names a source", asTold},
	{"says nothing whole of what is said", saysNoClause},
	{"says of nothing named that it is so", saysThatSo},
	{"says nothing of what is said", saysNothing},
	{"the next verb says what is said", saysNext}, // interjected, saying that
	{"its object is what follows", whatFollows},   // wrote the following: …
	{"says that something was made known, and not what", tellsNothing},
	{"names a source", namesSource},                           // quoting an official
	{"says only when something was said", asksFor},            // Contacted, the officer said
	{"a way of saying", saying},                               // as the saying goes, as time passed
	{"only says where the text has it", citedAbove},           // the report cited above
	{"says that there are words, and not which", wordsBehind}, // the wall bears the words “…”
	{"a verb is missing", saidThing},                          // said the improvement in the services

	// What is of something, or one of some, that is not said: ofwhat.go.
	{"says of what was told before that it is so", pointsAt}, // the same thing happened
	{"of what has been told before", mostOfThese},            // most of these were due to heat
	{"of what has been told before", ofThese},                // of these, Lund is the youngest
	{"of what has been told before", highest},                // Chile has the highest
	{"so many of whom is not said", bareCount},               // 14 were nurses
	{"so many of what is not said", hasBare},                 // Dutch has only three
	{"a share of what has been told before", shareOfWhat},    // 70% were satisfied; now cover 2 per cent
	{"of what is not said", example},                         // an example is Norway
	{"a list, and of what is not said", listHas},             // this list includes Lee
	{"counts kinds, and does not say which", kindsOnly},      // there are two types of people
	{"a part of what is not said", stepIs},                   // the second reason is money
	{"who or what was told of before", thatOne},              // that member was Lee
	{"what it is, and of what is not said", ofWhat},          // is founder; is home
	{"whose, nobody says", mine},                             // my sponsors, Mr Ray, of nobody's report
	{"which one is not said", onlyThe},                       // the fund is the vehicle
	{"lacks what it is held to be", asWhat},                  // is not seen as having a chance
	{"for what is not said", aChance},                        // has a good chance
	{"on what is not said", lightOn},                         // throws more light
	{"from where is not said", farAway},                      // which is 90 kilometres away

	// What has no object, or only says that or when it happened.
	{"only says that it happened", onlyHappens},
	{"says only when something else happened", sceneOnly},     // as she speaks
	{"says only when something else happened", toldOfAge},     // since we were children
	{"says only when something else will happen", doneByThen}, // once the talks are over
	{"only says since when there are records", recordsBegan},  // the strongest since records began
	{"says little without what is done then", satAnd},         // I sat and asked
	{"no object", leans},    // the law explicitly frowned
	{"no object", wanting},  // may bring to mind, for older readers, the strike of 1984
	{"no object", bareVerb}, // "Who did it?" he asked
}

// alone reports whether p tells nothing beside its subject but how and, where times are free,
// when.
func alone(p *extract.Proposition, times bool) bool {
	return !slices.ContainsFunc(p.Args[1:], func(a extract.Argument) bool {
		return a.Role != extract.RoleManner && !(times && a.Role == extract.RoleTime)
	})
}

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

// recordsBegan reports whether p is a clause with "since" that only says when somebody began to count
// or measure: the strongest wind since records began in 1897.
func recordsBegan(t *extract.Tree, p *extract.Proposition) bool {
	return (p.Base == "begin" || p.Base == "start") && measuring[syntax.Lemma(t, p.Args[0].Head)] && mark(t, p.Head) == "since"
}

var measuring = lexicon.Words("record recording measurement monitoring data figure count observation reporting")

// satAnd reports whether p only tells in what posture somebody did what the next verb tells.
func satAnd(t *extract.Tree, p *extract.Proposition) bool {
	return (p.Base == "sit" || p.Base == "stand") && !p.Passive && !p.Negated && alone(p, true) && t.Child(p.Head, "conj") > p.Head
}

// leans reports whether the verb of p tells nothing without the phrase of its preposition, and has none.
func leans(_ *extract.Tree, p *extract.Proposition) bool {
	return leaning[p.Base] && !p.Passive && alone(p, true)
}

// leaning are verbs that tell nothing without the phrase that their preposition brings.
var leaning = lexicon.Words("frown hinge consist depend rely insist implore")

// wanting reports whether the verb of p tells nothing without an object, and has none: "Singapore need
// not", "does nothing to solve it".
func wanting(t *extract.Tree, p *extract.Proposition) bool {
	has := func(role extract.Role) bool {
		return slices.ContainsFunc(p.Args[1:], func(a extract.Argument) bool { return a.Role == role })
	}
	switch {
	case p.Base == "need" && !p.Passive:
		return !has(extract.RoleObject) && !has(extract.RoleComplement)
	case p.Base == "do" && p.Verb == "do" && p.Negated:
		return !has(extract.RoleObject) && !has(extract.RoleOblique)
	case p.Passive || !objected[p.Verb] || t.Child(p.Head, "compound:prt", "obj", "ccomp", "xcomp") >= 0 || syntax.KindOf(t, p.Head) == syntax.Relative:
		return false
	}
	return !has(extract.RoleRecipient) && !has(extract.RoleComplement) && !slices.ContainsFunc(p.Args[1:], func(a extract.Argument) bool { return a.Role == extract.RoleObject && a.Prep == "" })
}

// objected are verbs that tell nothing without what they are done to.
var objected = lexicon.Words("bring put lack contain possess publish deem enable denounce reiterate envision implement present elevate")

// bareVerb reports whether p has nothing beside its subject, or first how and when it was, and a verb that says
// nothing so.
func bareVerb(t *extract.Tree, p *extract.Proposition) bool {
	if len(p.Args) > 1 && p.Args[1].Role != extract.RoleTime && p.Args[1].Role != extract.RoleManner {
		return false
	}
	switch l := syntax.Lemma(t, p.Head); {
	case says(t, p.Head) && !lexicon.QuoteOnly[l] && !speechActs[l] && !(l == "concede" && !p.Passive && t.Is(p.Head, "root")),
		(p.Verb == "be" || lexicon.Factive[p.Verb]) && !strings.Contains(p.Base, "_to_"),
		p.Passive && lexicon.Thinks[p.Verb],
		opinions[p.Verb], p.Verb == "have", p.Verb == "do":
		return true
	case len(p.Args) > 1:
		return false
	case p.Passive:
		return made[p.Base] && !p.Negated
	}
	return empty[p.Base] || p.Base == "go_on" && colonBehind(t, p.Head)
}

// opinions are verbs that say nothing without what is thought: "I think".
var opinions = lexicon.Words("think believe feel fear hope guess suppose reckon imagine suspect assume understand")

// speechActs are verbs of saying that are events without what is said: Europe will
// respond.
var speechActs = lexicon.Words("respond reply answer retort counter complain joke testify confess pray shout scream whisper vow advise conclude")

// empty are relations that say nothing by themselves: "The decision comes".
var empty = lexicon.Words("ask report come order last make take put get give include contain involve mean require cause allow let see hear look watch earn")

// made are verbs whose passive says nothing alone: the house is made.
var made = lexicon.Words("make do put base set")

// colonBehind reports whether a colon or a quotation mark stands right behind the verb at i
// and its particle: However, he went on: “Since I …”.
func colonBehind(t *extract.Tree, i int) bool {
	for k := i + 1; k < len(t.Tokens) && k <= i+2; k++ {
		if w := t.Tokens[k].Form; w == ":" || syntax.QuoteMarks[w] {
			return true
		}
	}
	return false
}

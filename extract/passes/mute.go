package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// mute reports whether the noun at i, of which the verb at v tells, is what happens or is
// so, which says nothing even where it shows something: the episode shows why, all of this
// explains how, the conviction indicates that.
func mute(t *extract.Tree, v, i int) bool {
	if n := t.Child(i, "nmod"); n > i && (t.Lower(i) == "all" || t.Lower(i) == "much") {
		return t.Tokens[n].UPOS == "PRON" && t.Tokens[n].XPOS == "DT" // but: all of them said
	}
	if t.NameAt(i) >= 0 || t.Tokens[i].UPOS != "NOUN" {
		return false
	}
	l := syntax.Lemma(t, i)
	by := syntax.Lemma(t, v)
	return mutes[l] || minds[by] && (l == "news" || happening(l) && !trials[l] && !lexicon.Occasions[l]) || hints[by] && !informs(t, i) && (happening(l) || conjectures[by] || tellsWhy(t, v))
}

// minds are verbs for what only somebody with a mind does: sad news hearing that he died.
var minds = lexicon.Words("hear learn remember realise realize notice overhear")

// tellsWhy reports whether the verb at v explains why or how something is so: rising anger
// explains why they lost.
func tellsWhy(t *extract.Tree, v int) bool {
	x := t.Child(v, "ccomp")
	return x > v && syntax.Lemma(t, v) == "explain" && slices.ContainsFunc(t.Children(x, "advmod"), func(k int) bool { return k < x && t.Tokens[k].XPOS == "WRB" })
}

var mutes = lexicon.Words("fact episode incident event example move situation history development realisation realization coincidence phenomenon")

// hints are verbs of what lets one see that something is so, for whatever stands before
// them: a document says it by them, and a slump, a silence or a skull does not.
var hints = lexicon.Words("indicate suggest imply signal confirm underline underscore highlight illustrate show reveal demonstrate prove explain reflect teach")

// conjectures are the hints that leave open whether it is so.
var conjectures = lexicon.Words("indicate suggest imply")

// informs reports whether the noun at i is somebody, or holds words or figures, so that
// what it suggests is its own: the report suggests, tests showed, the duo's lawyers imply.
func informs(t *extract.Tree, i int) bool {
	l := syntax.Lemma(t, i)
	return syntax.Personal(t, i) && !unlikely[l] || lexicon.Bodies[l] || lexicon.Kin[l] || publics[l] || somebody[l] || somebody[t.Lower(i)] ||
		lexicon.Documents[l] || lexicon.Laws[l] || lexicon.Occasions[l] || records[l]
}

// unlikely are nouns for things with an ending of nouns for people.
var unlikely = lexicon.Words(`anger number power water river summer winter weather matter disaster murder border corner cancer error factor
	humor labor harbor gender danger hunger fever tower shower quarter offer shelter laughter slaughter terror horror behavior
	career fervor vigor clamor turnover takeover disorder encounter barrier degree fee plant restaurant constant quarrel tanker bomber`)

// records are further nouns for what holds words, figures or what was found out, and for
// people by their number.
var records = lexicon.Words(`evidence datum data figure statistic number result finding test testing analysis analytics model estimate estimation projection
	prediction calculation computation experiment trial observation measurement reading index indicator ranking table chart map graph
	autopsy examination exam check inspection probe inquiry enquiry interview witness intelligence leak rumour rumor message note text
	inscription diary manuscript memoir story novel film movie documentary show programme program textbook chapter section paragraph passage
	scripture bible legend theory hypothesis simulation polling count tally page site profile blog comment caption headline signage testimony
	deposition affidavit assessment appraisal scan x-ray imaging imagery tape recording log chat screenshot announcement declaration
	assertion allegation argument reply answer claim warning account accounts information notice circular advisory bulletin brief
	release readout summary footage verdict judgment judgement opinion order advice guidance manual handbook brochure catalogue catalog
	encyclopedia encyclopaedia dictionary plan proposal draft manifesto petition application tip hint signal sign trace clue
	duo trio pair couple group crowd public media press watchdog outlet portal channel station think-tank institute institution
	service side platform network app exchange fund unit division wing branch society guild chamber centre center lab laboratory observatory
	college academy museum trust palace kingdom republic province region municipality foundation charity business lobby office ministry embassy bureau department registry secretariat commission body entity firm
	opposition defence defense prosecution management leadership staff crew police household folk youth elder veteran advocate
	science consensus wisdom experience poll-taker spokesman spokesperson spokeswoman graphic`)

// happening reports whether a noun stands for something that happens or is so, by the
// lexicon's events or by its ending: conviction, closure, silence, openness.
func happening(l string) bool {
	if _, ok := lexicon.Events[l]; ok || happenings[l] {
		return true
	}
	for _, end := range []string{"tion", "sion", "ment", "ance", "ence", "ness", "ity", "ism", "ship", "dom", "ing", "ure", "al", "hood", "th"} {
		if len(l) > len(end)+2 && strings.HasSuffix(l, end) {
			return true
		}
	}
	return false
}

// happenings are further nouns for what happens or is so.
var happenings = lexicon.Words(`fall rise drop slump surge boom bust decline loss win defeat draw war crisis price trend pattern lack absence presence
	success row delay case cost move step shift change exodus flood drought fire storm pandemic outbreak epidemic unrest violence
	protest strike march vote turnout culture climate weather season week month year decade century day silence fear anger hope choice
	queue web tie link bond mix wave spate string series combination
	practice habit behaviour behavior stance attitude tone mood atmosphere reality past present future fate life career example`)

// sees reports whether the verb at v only tells what came about in the time or to the place
// or thing that is its subject: "a slump which has seen the club fall to tenth", "2021 saw
// prices rise", "Toyota saw its profit fall". The writer tells it.
func sees(t *extract.Tree, v int) bool {
	if l := syntax.Lemma(t, v); l != "see" && l != "witness" {
		return false
	}
	x := t.Child(v, "xcomp", "ccomp")
	if x < v || t.Child(x, "mark", "aux", "cop") >= 0 || t.Child(v, "obj") < v && t.Child(x, "nsubj") < v {
		return false // seen shouting: by whom?
	}
	s := syntax.SubjectOf(t, v)
	if s < 0 || t.Tokens[s].UPOS == "PRON" && !syntax.IsRelative(t, s) {
		return false
	}
	if sufferedBy(t, v, x) {
		return true
	}
	if n := t.NameAt(s); n >= 0 {
		return t.Names[n].Type != extract.PER
	}
	return t.Tokens[s].UPOS == "NUM" || t.Tokens[s].UPOS == "NOUN" && !syntax.Personal(t, s) && !somebody[t.Lower(s)] && !publics[syntax.Lemma(t, s)] && (t.Tokens[s].XPOS == "NN" || !lexicon.Bodies[syntax.Lemma(t, s)])
}

// sufferedBy reports whether the participle at x behind the verb at v tells what was done to what
// is the subject's own: she saw her appeal rejected, whether she looked on or not.
func sufferedBy(t *extract.Tree, v, x int) bool {
	o := t.Child(v, "obj")
	if o < 0 {
		o = t.Child(x, "nsubj:pass", "nsubj")
	}
	if o < v || x < o || t.Tokens[x].XPOS != "VBN" && t.Tokens[x].XPOS != "VBD" {
		return false
	}
	own := t.Child(o, "nmod:poss")
	return own >= 0 && t.Tokens[own].UPOS == "PRON"
}

// onlySuggested reports whether the clause around the token at i is what something that says
// nothing lets one think, or what one can hardly believe: "Her resignation indicates that the
// coalition has no majority", "It is hard to believe that the shop is open".
func onlySuggested(t *extract.Tree, i int) bool {
	for n := 0; n < len(t.Tokens) && i >= 0; n++ {
		c := syntax.First(t, i)
		h := t.Tokens[c].Head
		if h < 0 {
			return false
		}
		if t.Is(c, "ccomp") {
			if s := syntax.SubjectOf(t, h); s >= 0 && conjectures[syntax.Lemma(t, h)] && mute(t, h, s) {
				return true
			}
			if a := t.Tokens[h].Head; a >= 0 && syntax.Infinitive(t, h) && (syntax.Lemma(t, h) == "believe" && hardly[t.Lower(a)] || fairly[t.Lower(a)]) || syntax.Infers(t, h) {
				return true
			}
		}
		i = h
	}
	return false
}

// hardly are adjectives of what one cannot easily believe.
var hardly = lexicon.Words("hard difficult tough impossible easy tempting")

// fairly are adjectives of what one may well say.
var fairly = lexicon.Words("fair safe reasonable tempting premature")

// showsHow reports whether the verb at v, which is none of saying, has for its content at x
// how or why something is so, which the writer takes for granted: "showcasing how the climate
// is changing the North", "see how the virus spread".
func showsHow(t *extract.Tree, v, x int) bool {
	l := syntax.Lemma(t, v)
	if !t.Is(x, "ccomp") || x < v || lexicon.Says[l] || lexicon.OrderVerbs[l] || t.Tokens[v].UPOS != "VERB" {
		return false
	}
	return slices.ContainsFunc(t.Children(x, "advmod"), func(k int) bool {
		return k < x && t.Tokens[k].XPOS == "WRB" && (t.Lower(k) == "how" || t.Lower(k) == "why") && t.Tokens[k].Head == x
	})
}

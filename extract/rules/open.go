package rules

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// hypothetical reports whether the event noun at i hangs on a word that leaves
// open whether it happens: "called for the resignation of", "to avoid a war".
func hypothetical(t *extract.Tree, i int) bool {
	if calledOff(t, i) {
		return true
	}
	aside := false // in a phrase that says when or why
	for n := 0; n < 6; n++ {
		h := t.Tokens[i].Head
		if h < 0 {
			return false
		}
		l := syntax.Lemma(t, h)
		if (strives[l] || t.Is(i, "conj") && strives[syntax.Lemma(t, max(0, t.Tokens[h].Head))]) && (syntax.Prep(t, i) == "for" || syntax.Prep(t, syntax.First(t, i)) == "for") {
			return true // fighting for independence or the merger of the region
		}
		if n == 0 && t.Is(i, "nmod", "obl") && syntax.Prep(t, i) == "for" && eventModality(t, i) == extract.Actual && !answers[l] && !answers[objectNoun(t, h)] {
			return true // shelters, ready for the arrival of refugees
		}
		if lexicon.Unreal[l] || lexicon.PlanVerbs[l] || hopes[l] || syntax.Infinitive(t, h) {
			return true
		}
		aside = aside || t.Is(i, "obl")
		if !t.Is(i, "nmod", "obl", "obj", "conj") && (aside || !t.Is(i, "acl", "advcl", "xcomp")) {
			return false
		}
		i = h
	}
	return false
}

// strives are verbs for trying to bring about what stands behind their "for".
var strives = lexicon.Words("fight campaign push press lobby plead strive struggle argue rally protest vote march agitate clamour clamor aim")

// objectNoun is the lemma of the object of the verb at v: took the blame. "" for none.
func objectNoun(t *extract.Tree, v int) string {
	if o := t.Child(v, "obj"); o >= 0 {
		return syntax.Lemma(t, o)
	}
	return ""
}

// answers are words for what comes of an event, whose "for" tells of what has happened:
// blame for the death of a child, was jailed for the murder of two.
var answers = lexicon.Words(`responsibility blame liability apology compensation damages reparation reason cause motive explanation excuse
	justification punishment penalty sentence conviction arrest charge fine jail prison term trial revenge vengeance retaliation reprisal
	response credit thanks gratitude praise award prize medal regret remorse sorrow grief condemnation criticism condolence suspect culprit
	guilt warrant indictment anger outrage shame debt
	blame criticise criticize condemn denounce thank praise arrest detain jail imprison sentence convict charge fine punish sue try indict prosecute
	compensate apologise apologize atone pay answer credit congratulate applaud forgive avenge retaliate rebuke execute hang suspend sack dismiss fire
	hold responsible guilty liable accountable sorry grateful known famous notorious infamous wanted mourn grieve cite`)

var hopes = lexicon.Words("hope hopes expect await urge seek ask need pray wait require fear risk threat possibility prospect chance plan proposal demand call request bid attempt effort warn rumor rumour offer idea likelihood concern block suspend disagree differ dispute delay stall")

// calledOff reports whether the event noun at i is what did not come about or is yet to: the debate between
// the two was cancelled, was to be held in May.
func calledOff(t *extract.Tree, i int) bool {
	f := syntax.First(t, i)
	h := t.Tokens[f].Head
	if h < 0 || !t.Is(f, "nsubj", "obj") {
		return false
	}
	undone := cancels[syntax.Lemma(t, h)] || syntax.Lemma(t, h) == "call" && t.Lower(h+1) == "off"
	return undone && (t.Is(f, "obj") || t.Child(h, "aux:pass") >= 0 || t.Tokens[h].XPOS == "VBN")
}

// cancels are verbs for what is done to a meeting that is then not held, or not yet.
var cancels = lexicon.Words("cancel postpone scrap shelve avert rule schedule reschedule slate")

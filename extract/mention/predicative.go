package mention

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// calledOther reports whether the pronoun p is said to be what another chain is called,
// or what its own cannot be: after "the storm made landfall, the agency said", "it was
// the strongest storm" is not the agency, and an agency is no storm.
func (d *doc) calledOther(p, near *phrase) bool {
	t := d.tree(p)
	h := t.Tokens[p.head].Head
	if h < 0 || !t.Is(p.head, "nsubj") || t.Child(h, "cop") < 0 || t.Tokens[h].UPOS != "NOUN" {
		return false
	}
	n := noun(t, h)
	called := func(q *phrase) bool { return q.kind == extract.Nominal && noun(d.tree(q), q.head) == n }
	if near.chain == nil || slices.ContainsFunc(near.chain.phrases, called) {
		return false
	}
	if _, event := lexicon.Events[n]; (event || befalls[n]) && typeOfChain(near) == extract.Organization {
		return true
	}
	return slices.ContainsFunc(d.phrases, func(q *phrase) bool {
		return called(q) && after(p, q) && p.sent-q.sent <= 2 && !same(near, q)
	})
}

// befalls is what happens, or a stretch of time, and is no organisation.
var befalls = set(`storm typhoon hurricane cyclone earthquake quake flood drought fire blaze wildfire eruption tsunami outbreak pandemic crash explosion blast disaster game match victory defeat win loss record day night year time`)

// toldOfOthers reports whether "them", in what somebody of p's chain reports,
// may as well be others who were mentioned just before: after "20 storms hit the islands",
// "Scientists say the sea makes them stronger".
func (d *doc) toldOfOthers(p *phrase, c pronounClass, s setting) bool {
	if !c.plural || s.outer != sameOuter || s.by != "ccomp" || d.tree(p).Is(p.head, "nsubj") || strings.HasPrefix(lower(p.text), "their") {
		return false
	}
	return slices.ContainsFunc(d.phrases, func(q *phrase) bool {
		return q.kind != extract.Pronoun && after(p, q) && p.sent-q.sent <= 1 && !same(p, q) && !same(s.near, q) && d.fitsClass(c, q)
	})
}

// mayBeSpeaker reports whether the pronoun p, in a quotation, is joined to somebody who may
// be the one who speaks, by words that nothing else is called by: "Ruud Bakker praised his
// striker. “He is a phenomenon,” the Dutchman said."
func (d *doc) mayBeSpeaker(p, near *phrase) bool {
	k := d.quoted[p.sent][p.head]
	if k == 0 {
		return false
	}
	s := d.quotes[k-1].speaker
	if s == nil || s.kind == extract.Pronoun || same(s, near) || p.sent-near.sent > 2 {
		return false
	}
	t := d.tree(s)
	if x := t.Tokens[s.head].XPOS; x == "NNS" || x == "NNPS" {
		return false
	}
	det := t.Child(s.head, "det")
	if w := t.Lower(s.head); det < 0 || t.Lower(det) != "the" || s.typ != extract.Person && !strings.HasSuffix(w, "man") && !strings.HasSuffix(w, "woman") {
		return false
	}
	return s.chain == nil || !slices.ContainsFunc(s.chain.phrases, func(q *phrase) bool { return after(s, q) })
}

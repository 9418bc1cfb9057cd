package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// betweenThem reports whether what p tells happens between its subjects, so that no one of them
// does it alone: "Lee and Kim met in Oslo", "Peru and Chile reached a truce", "the two parties
// spoke with one voice".
func betweenThem(t *extract.Tree, p extract.Proposition) bool {
	if oneVoice(t, p) {
		return true
	}
	if withOther(t, p) {
		return false
	}
	if p.Passive {
		return linking[p.Verb]
	}
	for _, a := range p.Args[1:] {
		if a.Sentence != p.Sentence {
			return false
		}
		if l := syntax.Lemma(t, a.Head); a.Role == extract.RoleObject && a.Prep == "" && !among[p.Verb] {
			return settled[p.Verb] && settlements[l] || exchanged[p.Verb] && exchanges[l]
		}
	}
	return among[p.Verb]
}

// oneVoice reports whether p tells of what is done with one voice.
func oneVoice(t *extract.Tree, p extract.Proposition) bool {
	return slices.ContainsFunc(p.Args[1:], func(a extract.Argument) bool {
		n := t.Child(a.Head, "nummod")
		return a.Sentence == p.Sentence && t.Lower(a.Head) == "voice" && n >= 0 && t.Lower(n) == "one"
	})
}

// withOther reports whether p names somebody else with whom its subjects do it: met with him,
// reached a deal with the bank.
func withOther(t *extract.Tree, p extract.Proposition) bool {
	for _, a := range p.Args[1:] {
		if others[a.Prep] || a.Sentence == p.Sentence && slices.ContainsFunc(t.Children(a.Head, "nmod", "obl"), func(c int) bool { return others[syntax.Prep(t, c)] }) {
			return true
		}
	}
	return slices.ContainsFunc(t.Children(p.Head, "obl"), func(c int) bool { return others[syntax.Prep(t, c)] })
}

var (
	// others are prepositions of the other side.
	others = lexicon.Words("with to from against between by")
	// among are verbs of what happens between several, and no one does alone.
	among = lexicon.Words("meet marry divorce clash merge coexist co-exist wed intermarry")
	// settled and settlements are what several come to with each other.
	settled     = lexicon.Words("reach strike agree conclude negotiate broker hammer")
	settlements = lexicon.Words("truce armistice ceasefire cease-fire agreement deal accord pact compromise settlement understanding consensus")
	exchanged   = lexicon.Words("exchange swap trade")
	exchanges   = lexicon.Words("fire gunfire blow word view prisoner greeting ring vow accusation insult barb pleasantry shot")
	// linking are verbs of what stands between several things.
	linking = lexicon.Words("link connect separate divide bind")
)

// linksThem reports whether p tells of its objects how they stand to each other by it: the road
// links Oslo and Bergen.
func linksThem(t *extract.Tree, p extract.Proposition) bool {
	return linking[p.Verb] && !p.Passive && p.Args[1].Prep == "" && !withOther(t, p)
}

// namedFor reports whether p tells of a word what all its objects together make: the name comes
// from killa and wasi, the term refers to Peru and Chile.
func namedFor(t *extract.Tree, p extract.Proposition) bool {
	switch p.Base {
	case "refer_to":
		return p.Args[0].Sentence == p.Sentence && t.NameAt(p.Args[0].Head) < 0 && !syntax.Personal(t, p.Args[0].Head)
	case "come_from", "derive_from":
		return p.Args[0].Sentence == p.Sentence && words[syntax.Lemma(t, p.Args[0].Head)]
	}
	return false
}

var words = lexicon.Words("word name term surname phrase title acronym")

// onlyOne reports whether p tells what the only one of its kind is, which takes all its objects:
// the only thing they need is food and water.
func onlyOne(t *extract.Tree, p extract.Proposition) bool {
	s := p.Args[0]
	return p.Base == "be" && s.Sentence == p.Sentence && slices.ContainsFunc(t.Children(s.Head, "amod"), func(c int) bool {
		return t.Lower(c) == "only" || t.Lower(c) == "sole"
	})
}

// mostlyBy reports whether p tells who mainly did something, which is so of all of them: "driven
// largely by students and workers", "most fires are lit by farmers or hunters".
func mostlyBy(t *extract.Tree, p extract.Proposition) bool {
	return p.Turned && (mostOf(t, p) || slices.ContainsFunc(t.Children(p.Head, "advmod"), func(c int) bool { return mostly[t.Lower(c)] }))
}

// mostOf reports whether the object of p is most of a kind: most fires.
func mostOf(t *extract.Tree, p extract.Proposition) bool {
	return len(p.Args) > 1 && p.Args[1].Sentence == p.Sentence && slices.ContainsFunc(t.Children(p.Args[1].Head, "amod"), func(c int) bool { return t.Lower(c) == "most" })
}

// mostlyOne reports whether what is mostly so of p is so of one thing or another from i on, and of
// none of them by itself: is mostly fought for oil, for land or for water.
func mostlyOne(t *extract.Tree, p extract.Proposition, i int) bool {
	return alternative(t, i) && slices.ContainsFunc(t.Children(p.Head, "advmod"), func(c int) bool { return mostly[t.Lower(c)] || usually[t.Lower(c)] })
}

var usually = lexicon.Words("usually normally typically generally often")

// bringsTogether reports whether the verb of p says that several things come together: is bringing
// together jazz and opera.
func bringsTogether(t *extract.Tree, p extract.Proposition) bool {
	return gathers[p.Verb] && slices.ContainsFunc(t.Children(p.Head, "advmod", "compound:prt"), func(c int) bool { return t.Lower(c) == "together" })
}

var gathers = lexicon.Words("bring put draw pull tie bind knit weave join link throw gather stitch")

// exampled is the phrase behind coordinated plurals that names some of them, of the last or of all:
// "charities and firms such as Acme" names no charity. -1 for none.
func exampled(t *extract.Tree, i int) int {
	cs := t.Children(i, "conj")
	if len(cs) == 0 || !plural(t, i) || t.NameAt(i) >= 0 {
		return -1
	}
	last := cs[len(cs)-1]
	for _, n := range t.Children(i, "nmod") {
		if m := t.Child(n, "case"); m == last+1 && plural(t, last) && t.NameAt(last) < 0 && namesSome[t.Lower(m)] {
			return n
		}
	}
	return -1
}

// namesSome are prepositions, or begin those, of what names some of many.
var namesSome = lexicon.Words("such including like")

var mostly = lexicon.Words("largely mainly mostly primarily chiefly predominantly")

// togetherAlone reports whether p tells of the last of some stars like Silva and Bravo that he does
// something together: it is of all of them, and of none alone.
func togetherAlone(t *extract.Tree, p *extract.Proposition) bool {
	s := p.Args[0]
	if k := t.NameAt(s.Head); p.Rule != "relative" || s.Sentence != p.Sentence || k < 0 || t.Names[k].Type != extract.PER || !t.Is(s.Head, "conj") && !t.Is(s.Head, "nmod") || t.Child(p.Head, "obj") >= 0 || withOther(t, *p) {
		return false
	}
	return slices.ContainsFunc(t.Children(p.Head, "advmod"), func(c int) bool { return t.Lower(c) == "together" })
}

// ofThemBoth reports whether one of the objects of p is "theirs", who are the subject, one person, and
// the object before it: lives with his wife and their two sons.
func ofThemBoth(t *extract.Tree, p extract.Proposition, objects []extract.Argument) bool {
	s := p.Args[0]
	if s.Sentence == p.Sentence && t.NameAt(s.Head) < 0 && !syntax.Singular(t, s.Head) || !syntax.Personal(t, objects[0].Head) {
		return false
	}
	return slices.ContainsFunc(objects[1:], func(o extract.Argument) bool {
		w := t.Child(o.Head, "nmod:poss")
		return w >= 0 && t.Lower(w) == "their"
	})
}

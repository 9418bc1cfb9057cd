package syntax

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// TimeLike reports whether the phrase at i is a time: its head is a calendar
// word, or a bare year.
func TimeLike(t *extract.Tree, i int) bool {
	w := t.Lower(i)
	if u := t.Tokens[i].UPOS; u == "AUX" || u == "VERB" {
		return false
	}
	if k := t.NameAt(i); k >= 0 && t.Names[k].Type == extract.PER && Prep(t, i) == "" {
		return false // Jan Novak
	}
	if c := t.Child(i, "nmod"); c > i && t.Lower(c) == "age" && Prep(t, c) == "of" {
		return false // children under five years of age: who, not when
	}
	if strings.HasPrefix(w, "second") && t.Child(i, "nummod") >= 0 {
		return false // won in 47.66 seconds: how fast, not when
	}
	if timeNouns[strings.TrimSuffix(w, "s")] || timeNouns[w] || calendar[w] {
		p := Prep(t, i)
		return p != "of" && p != "about" && p != "to" && p != "per"
	}
	if t.Tokens[i].UPOS == "NUM" && strings.Contains(w, ":") && (strings.Count(w, ":") == 2 && Prep(t, i) == "" || stopwatch[Prep(t, i)]) {
		return false // ran 2:05:46, won in 1:56, in a time of 1:56: how fast, not when
	}
	if h, _, _ := strings.Cut(strings.TrimRight(w, "apm."), ":"); t.Tokens[i].UPOS == "NUM" && h != w && len(h) <= 2 && h != "" {
		return true // 6am, 17:30
	}
	if t.Tokens[i].UPOS == "NUM" && len(w) <= 4 {
		for _, c := range t.Children(i, "nmod", "appos", "compound", "flat") {
			if c > i && calendar[t.Lower(c)] { // on 5 May 1821
				return true
			}
		}
	}
	if t.Tokens[i].UPOS == "NUM" && len(w) == 4 && (w[0] == '1' || w[0] == '2') {
		p := Prep(t, i)
		return p == "in" || p == "since" || p == "until" || p == "by" || p == "before" || p == "after" || p == "from"
	}
	return false
}

// Month reports whether the token at i is the name of a month or of a day of the week.
func Month(t *extract.Tree, i int) bool { return calendar[t.Lower(i)] }

// stopwatch are prepositions behind which hours and minutes are how long something took.
var stopwatch = lexicon.Words("in of under inside within")

var timeNouns = lexicon.Words("second minute hour day night morning afternoon evening noon midnight weekend week fortnight month quarter year decade century spring summer autumn winter fall eve dawn dusk sunrise sunset midday lunchtime nightfall today yesterday tomorrow tonight")
var calendar = lexicon.Words("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. aug. sept. oct. nov. dec.")

// changeOver reports whether the time at c is the stretch over which the noun before it
// changes, and not when something comes of that: "a rise in wages over the next five years
// will help exports".
func changeOver(t *extract.Tree, c int) bool {
	h := t.Tokens[c].Head
	return h >= 0 && h < c && changes[Lemma(t, h)] && (Prep(t, c) == "over" || Prep(t, c) == "within")
}

// changes are nouns for how much something grows or shrinks.
var changes = lexicon.Words("increase rise growth gain jump surge decrease decline drop fall reduction cut loss slump")

// rankedOver reports whether the time at c is the stretch among which the noun before it is
// the first or the greatest, and not when something is so: "fell for the first time in three
// years last month", "its worst loss in a decade".
func rankedOver(t *extract.Tree, c int) bool {
	h := t.Tokens[c].Head
	if h < 0 || h > c || Prep(t, c) != "since" && (Prep(t, c) != "in" || t.Child(c, "nummod") < 0 && t.Lower(t.Child(c, "det")) != "a") {
		return false
	}
	return slices.ContainsFunc(t.Children(h, "amod"), func(k int) bool {
		return t.Tokens[k].XPOS == "JJS" || lexicon.Ordinals[t.Lower(k)] || t.Lower(k) == "only"
	})
}

// TimeOf is the time that the noun at i has behind it, as one of a list may have its own: "gold
// in 2008, silver in 2012". -1 for none.
func TimeOf(t *extract.Tree, i int) int {
	for _, c := range t.Children(i, "nmod", "obl", "orphan") {
		if c > i && TimeLike(t, c) && t.NameAt(c) < 0 && t.Child(c, "case") > i {
			return c
		}
	}
	return -1
}

// eachDated reports whether the time at c is that of one of a list of which two or more
// have their own.
func eachDated(t *extract.Tree, c int) bool {
	h := t.Tokens[c].Head
	if h < 0 || TimeOf(t, h) != c {
		return false
	}
	n := 0
	for _, k := range t.Conjuncts(First(t, h)) {
		if TimeOf(t, k) >= 0 {
			n++
		}
	}
	return n > 1
}

// datedBefore reports whether a time stands between the conjunct at c and the first of its
// list.
func datedBefore(t *extract.Tree, c int) bool {
	for k := First(t, c) + 1; k < c; k++ {
		if !t.Under(k, c) && t.Is(k, "nmod", "obl", "orphan") && TimeLike(t, k) {
			return true
		}
	}
	return false
}

// datedFrom reports whether the time at c says which of what the noun right before it names is meant,
// and not when something is so: "only letters from the last two years were readable", but "talks from
// Monday to Friday".
func datedFrom(t *extract.Tree, c int) bool {
	h, m := t.Tokens[c].Head, t.Child(c, "case")
	if h < 0 || !t.Is(c, "nmod") || m != h+1 || t.Lower(m) != "from" || t.Tokens[h].UPOS != "NOUN" || t.NameAt(h) >= 0 {
		return false
	}
	ph := t.Phrase(c, nil)
	end := ph[len(ph)-1] + 1
	return end >= len(t.Tokens) || !untilWords[t.Lower(end)] && !slices.ContainsFunc(ph, func(k int) bool { return untilWords[t.Lower(k)] })
}

// untilWords begin the end of a stretch of time that "from" begins.
var untilWords = lexicon.Words("to until till through onwards onward on up - –")

// beforeOf reports whether the time at c stands between its noun and the "of" of that, and so is the noun's alone: "The
// death on Monday of the singer shocked the city".
func beforeOf(t *extract.Tree, c int) bool {
	h := t.Tokens[c].Head
	if h < 0 || h > c {
		return false
	}
	ph := t.Phrase(c, nil)
	return slices.ContainsFunc(t.Children(h, "nmod"), func(k int) bool {
		return k > c && Prep(t, k) == "of" && t.Child(k, "case") == ph[len(ph)-1]+1
	})
}

// ofPastEvent reports whether the date at c is that of the event right before it, of which the clause says what is so
// now or what was later made of it: "the eruption in 2008 was linked to the rise", "the crash in 2019 remains a mystery".
func ofPastEvent(t *extract.Tree, c int) bool {
	h := t.Tokens[c].Head
	if h < 0 || h > c || !t.Is(c, "nmod") || !t.Is(h, "nsubj") || t.Tokens[h].Head < c || Prep(t, c) != "in" && Prep(t, c) != "on" {
		return false
	}
	if _, ok := lexicon.Events[Lemma(t, h)]; !ok && !outbreaks[Lemma(t, h)] {
		return false
	}
	if !slices.ContainsFunc(t.Phrase(c, nil), func(k int) bool { return len(t.Tokens[k].Form) == 4 && t.Tokens[k].UPOS == "NUM" }) {
		return false
	}
	v := t.Tokens[h].Head
	if t.Is(h, "nsubj:pass") {
		return true
	}
	return t.Tokens[v].XPOS == "VBZ" || t.Tokens[v].XPOS == "VBP" || slices.ContainsFunc(t.Children(v, "cop", "aux"), func(a int) bool { return t.Tokens[a].XPOS == "VBZ" || t.Tokens[a].XPOS == "VBP" })
}

// ofBase reports whether the date at c is that of the amount before it that something is measured from, or of the
// event that somebody has done something about: "have climbed to 40% from 12% in 2014", "has apologised for the
// crash on 4 May 2019". What has happened has no date of its own.
func ofBase(t *extract.Tree, c int) bool {
	h := t.Tokens[c].Head
	if h < 0 || h > c || !t.Is(c, "nmod") || !t.Is(h, "obl", "obj") || Prep(t, c) != "in" && Prep(t, c) != "on" || Month(t, c) && Prep(t, c) == "on" && t.Child(c, "nummod", "nmod", "nmod:unmarked") < 0 {
		return false
	}
	if Prep(t, h) == "from" && !TimeLike(t, h) && !PartOfDay(t, c) && (t.Tokens[h].UPOS == "NUM" || t.Tokens[h].UPOS == "SYM" || t.Child(h, "nummod") >= 0) {
		return true
	}
	_, ok := lexicon.Events[Lemma(t, h)]
	v := t.Tokens[h].Head
	return ok && v >= 0 && slices.ContainsFunc(t.Children(v, "aux"), func(a int) bool { return t.Tokens[a].XPOS == "VBZ" || t.Tokens[a].XPOS == "VBP" }) &&
		slices.ContainsFunc(t.Phrase(c, nil), func(k int) bool { return len(t.Tokens[k].Form) == 4 && t.Tokens[k].UPOS == "NUM" })
}

// PartOfDay reports whether the token at i names a part of the day: 6 in the morning.
func PartOfDay(t *extract.Tree, i int) bool { return partsOfDay[t.Lower(i)] }

var partsOfDay = lexicon.Words("morning afternoon evening night")

// outbreaks are further nouns for what happens once, by itself.
var outbreaks = lexicon.Words("eruption earthquake quake flood storm hurricane typhoon cyclone wildfire outbreak pandemic epidemic famine landslide avalanche tsunami disaster accident incident scandal crisis war riot uprising")

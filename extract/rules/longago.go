package rules

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// longAgo reports whether the role at token role is an office and the clause that its holder,
// the person at token name, stands in tells of a year or a decade of an earlier century: who is
// called dictator in "Nicaraguan dictator Anastasio
// Somoza fled the country in 1979" was one then.
//
// Left out: trades, which people keep; what somebody did before any office, as "the foreign minister was born in 1952"
// tells it, and clauses without a year of their own.
func longAgo(t *extract.Tree, name, role int) bool {
	if l := headLemma(t, role); !lexicon.Roles[l] || lexicon.Trades[l] || lexicon.Kin[l] || nameType(t, name) != extract.PER {
		return false
	}
	if termBehind(t, name) {
		return true
	}
	v := name
	for n := 0; n < len(t.Tokens) && v >= 0 && (v == name || t.Tokens[v].UPOS != "VERB"); n++ {
		if t.Is(v, "acl", "advcl", "ccomp", "parataxis", "root") {
			return false // a predicate without a verb
		}
		v = t.Tokens[v].Head
	}
	if v < 0 || !happened(t, v) && !t.Is(v, "ccomp") {
		return false
	}
	if s := t.Child(v, syntax.Subjects...); s >= 0 && t.Under(name, s) && beforeOffice[syntax.Lemma(t, v)] {
		return false
	}
	if slices.ContainsFunc(t.Children(v, "obl", "advmod", "nmod"), func(c int) bool { return justNow[t.Lower(c)] || lexicon.Weekdays[t.Lower(c)] }) {
		return false // yesterday unveiled a report on the killings in 1987
	}
	for _, c := range t.Children(v, "obl") {
		if inCentury(t.Lower(c)) || t.Child(c, "nmod", "nummod") >= 0 && inCentury(t.Lower(t.Child(c, "nmod", "nummod"))) { // in May 1979
			return true
		}
	}
	return false
}

// termBehind reports whether the name at token name has the years of an office behind it that is
// over: Prime Minister Toru Kaido (1989-1991).
func termBehind(t *extract.Tree, name int) bool {
	k := t.NameAt(name)
	if k < 0 {
		return false
	}
	i, years := t.Names[k].Last, 0
	if i+3 >= len(t.Tokens) || t.Tokens[i].Form != "(" {
		return false
	}
	for i++; i < len(t.Tokens) && t.Tokens[i].Form != ")"; i++ {
		switch w := t.Tokens[i].Form; {
		case inCentury(w) || len(w) == 4 && w[:2] == "20" && strings.Trim(w, "0123456789") == "":
			years++
		case w == "-" || w == "–" || w == "to":
		default:
			return false
		}
	}
	return years == 2
}

// term is the time with a year that says when the role at role is held, -1 for none, and whether that
// is over: "president of Bolivia from 2001 to 2005", "champion in 2012".
func term(t *extract.Tree, role int) (at int, over bool) {
	if sought[syntax.Lemma(t, role)] {
		return -1, false
	}
	for _, c := range t.Children(role, "nmod", "obl") {
		if c < role || !ofYear(t, c) {
			continue
		}
		switch syntax.Prep(t, c) {
		case "until", "till", "between", "in", "during":
			return c, true
		case "from":
			return c, slices.ContainsFunc(t.Children(c, "nmod", "obl"), func(k int) bool { return ofYear(t, k) && termEnds[syntax.Prep(t, k)] })
		}
	}
	return -1, false
}

// ofYear reports whether the time at c is a year or a decade, or a month of one.
func ofYear(t *extract.Tree, c int) bool {
	return slices.ContainsFunc(t.Phrase(c, nil), func(k int) bool {
		w := strings.TrimSuffix(t.Lower(k), "s")
		return t.Tokens[k].UPOS != "PUNCT" && len(w) == 4 && (w[:2] == "19" || w[:2] == "20") && strings.Trim(w, "0123456789") == "" && (k == c || t.Tokens[k].Head == c && syntax.TimeLike(t, c))
	})
}

// termEnds are prepositions of the end of a term, sought roles of those who want an office.
var (
	termEnds = lexicon.Words("to until till through")
	sought   = lexicon.Words("candidate nominee contender hopeful applicant frontrunner challenger")
)

// inCentury reports whether a word is a year or a decade before 2000: 1979, 1970s.
func inCentury(w string) bool {
	w = strings.TrimSuffix(w, "s")
	return len(w) == 4 && w[0] == '1' && strings.Trim(w, "0123456789") == ""
}

// beforeOffice are verbs for what people do before they have the office that they are called by.
var beforeOffice = lexicon.Words("bear join enter begin start graduate study attend marry found co-found move emigrate migrate arrive serve work become debut train qualify earn obtain receive meet fight rise defect settle grow")

// longAfter reports whether the stretch of time at c, before the preposition of the event at i,
// tells how long after it or before it something else was: seven years after the death of Kuwari.
func longAfter(t *extract.Tree, c, i int) bool {
	m := t.Child(i, "case")
	return c < m && m < i && t.Is(c, "nmod:unmarked", "obl:unmarked") && syntax.TimeLike(t, c)
}

// weekdayBefore reports whether token k stands in a weekday that the parser took into the role at role.
func weekdayBefore(t *extract.Tree, role, k int) bool {
	return slices.ContainsFunc(t.Children(role, "compound", "amod", "nmod:unmarked"), func(c int) bool {
		return c < role && lexicon.Weekdays[t.Lower(c)] && (t.Under(k, c) || k == c-1 && t.Is(k, "amod"))
	})
}

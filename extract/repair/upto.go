package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// upTo gives the number behind it the "up to" that the parser took for a part of the verb: "The
// firm sold up to 30 ships".
func upTo(t *extract.Tree) {
	for u := 1; u+2 < len(t.Tokens); u++ {
		if h := t.Tokens[u].Head; t.Lower(u) == "up" && t.Lower(u+1) == "to" && h > u+1 && t.Tokens[u+1].Head == h && t.Is(u, "advmod") && t.Is(u+1, "case") && t.Is(h, "obl") && (t.Tokens[u+2].UPOS == "NUM" || t.Tokens[u+2].UPOS == "SYM") {
			if v := t.Tokens[h].Head; v >= 0 && v < u && paid[strings.ToLower(t.Tokens[v].Lemma)] && t.Child(v, "obj") < 0 { // paid up to $5,000 each
				attach(t, u+1, u, "fixed")
				t.Tokens[h].Deprel = "obj"
			}
			continue
		}
		if t.Lower(u) != "up" || t.Lower(u+1) != "to" || !t.Is(u, "compound:prt") || t.Tokens[u+2].UPOS != "NUM" || t.Under(u+2, u) {
			continue
		}
		if h := t.Tokens[u+1].Head; h != u {
			if h != u+2 && h != t.Tokens[u+2].Head || !t.Is(u+1, "case") || !t.Is(h, "obj") {
				continue // moved up to 12 points
			}
			attach(t, u+1, u, "fixed") // will cut up to 1,200 jobs
		}
		attach(t, u, u+2, "advmod")
	}
}

// paid are verbs whose object is an amount.
var paid = lexicon.Words("pay cost earn offer spend charge fetch raise invest win get receive owe lose kill hold carry employ need take borrow lend donate make sell buy save")

// yearRange joins the second year of a stretch to the first where the parser gave it to what
// follows: "rose from 4.7 percent in 2010-15 to 13 percent".
func yearRange(t *extract.Tree) {
	for k := 1; k+1 < len(t.Tokens); k++ {
		if f := t.Tokens[k].Form; f != "-" && f != "–" || t.Tokens[k-1].End != t.Tokens[k].Start || t.Tokens[k].End != t.Tokens[k+1].Start {
			continue
		}
		a, b := t.Tokens[k-1].Form, t.Tokens[k+1].Form
		if !digits(a) || !digits(b) || len(a) != 4 || len(b) != 4 && len(b) != 2 || t.Tokens[k+1].Head == k-1 || t.Under(k-1, k+1) || len(t.Children(k+1)) > 1 {
			continue
		}
		attach(t, k+1, k-1, "nmod")
		attach(t, k, k+1, "case")
	}
}

// digits reports whether a word is a number in figures alone.
func digits(w string) bool { return w != "" && strings.Trim(w, "0123456789") == "" }

// daysOff gives the time before it the "off" of who need not work: "Nurses lost their day off".
func daysOff(t *extract.Tree) {
	for k := 2; k < len(t.Tokens); k++ {
		if t.Lower(k) == "off" && t.Is(k, "compound:prt") && t.Tokens[k-1].Head == t.Tokens[k].Head && t.Is(k-1, "obj") && offTimes[syntax.Lemma(t, k-1)] {
			attach(t, k, k-1, "advmod")
		}
	}
}

// offTimes are nouns for time that somebody has off.
var offTimes = lexicon.Words("day week month year time hour afternoon morning weekend season")

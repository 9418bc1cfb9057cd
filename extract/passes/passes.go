// Package passes turns what single clauses say into what the article says:
// coordination is distributed, every proposition learns who says it and how real
// it is, and what is said twice stays once.
//
// "Rubio said Witkoff and Kushner would meet Putin if Kyiv agreed": the clause
// "would meet" becomes two propositions, both Possible, both attributed to Rubio;
// "Kyiv agreed" becomes Conditional, which no fact may come of.
package passes

import "github.com/quadwire/quadwire/extract"

// Suite is every pass, in the order in which they run; each builds on those
// before it.
var Suite = []extract.Pass{
	{Name: "conjuncts", Doc: "Each conjunct of a subject or object gets a proposition of its own.", Run: distribute},
	{Name: "times", Doc: "A prepositional object that is a time is when it happened, not what: died on 3 May.", Run: moveTimes},
	{Name: "ellipsis", Doc: "An event left out (\"The latest was in Moscow, between …\") is the last event of its kind named before.", Run: fillEllipsis},
	{Name: "scope", Doc: "What stands under if, whether, demands, wishes and denials is not asserted.", Run: limit},
	{Name: "attribution", Doc: "Who says it: reporting verbs, quotations, according to.", Run: attribute},
	{Name: "quotation", Doc: "What is quoted is all that stands between the marks: “The cost,” Lee said, “is too high.”", Run: completeQuotes},
	{Name: "schedule", Doc: "A present tense with a time to come is a plan: Witkoff leaves on Monday.", Run: schedule},
	{Name: "content", Doc: "A statement's object is the proposition that is stated.", Run: linkContent},
	{Name: "doubt", Doc: "What describes a noun, or shares a subject, is left out where the parser holds it as likely to hang elsewhere.", Run: doubt},
	{Name: "singling", Doc: "What a relative clause says of a noun is left out where it only tells which is meant, or agrees with another: a way that is conducive to growth.", Run: singleOut},
	{Name: "anchors", Doc: "What a clause that no comma sets off says of its noun is left out where it is so only of those it singles out, or where no name, date or number tells of whom: the members who oppose it.", Run: anchor},
	{Name: "duplicates", Doc: "What two rules read in one sentence stays once: Rubio talked with Lavrov, and not also held talks.", Run: dropDuplicates},
	{Name: "defining", Doc: "A noun brings the clause that says which is meant: the number of drivers fined for speeding fell, and not that of drivers.", Run: define},
}

// live are the propositions that a fact may come of.
func live(d *extract.Doc) []*extract.Proposition {
	var out []*extract.Proposition
	for i := range d.Propositions {
		if d.Propositions[i].Dropped == "" {
			out = append(out, &d.Propositions[i])
		}
	}
	return out
}

// Package rules finds what the clauses of a tree assert: one rule per
// construction, each a pure function from a tree to propositions.
//
// "Rubio, who met Putin, praised his envoy, Steve Witkoff." gives three:
// praise(Rubio, his envoy) by rule clause, meet(Rubio, Putin) by rule relative,
// be(Steve Witkoff, his envoy) by rule apposition.
//
// The rules absorb what PredPatt (White et al. 2016), ClausIE (Del Corro and
// Gemulla 2013) and MinIE (Gashteovski et al. 2017) know of English clauses over
// Universal Dependencies. They say what a clause claims in its own words; how
// real it is, who says it and how coordination distributes is the work of
// package passes.
package rules

import "github.com/quadwire/quadwire/extract"

//go:generate go run ../../internal/rulesdoc -root ../..

// Suite is every rule, in the order in which they run. Two rules never find the
// same predicate twice.
//
// Not included, and why: adjectives as facts ("the private meeting" is private):
// a flood that says nothing; possessives as "has": Trump's peace plan is no
// possession worth an edge.
var Suite = []extract.Rule{
	{Name: "clause", Doc: "Verb with its subject, objects and obliques: Russia seized 270 square miles.", Find: findClauses},
	{Name: "copula", Doc: "Predicate noun, adjective or phrase: The discussions were productive.", Find: findCopulas},
	{Name: "existential", Doc: "What there is: There was a fire at the refinery on Sunday.", Find: findExistentials},
	{Name: "relative", Doc: "Relative clause, the noun it hangs on as argument: Rubio, who met with a delegation.", Find: findRelatives},
	{Name: "participle", Doc: "Reduced relative: a delegation led by Umerov.", Find: findParticiples},
	{Name: "control", Doc: "What the object of a verb does, where that verb settles it: Strikes forced Ukraine to impose blackouts.", Find: findControlled},
	{Name: "apposition", Doc: "A name and what it is: Jared Kushner, son-in-law of Donald Trump.", Find: findAppositions},
	{Name: "title", Doc: "A title before a name: Ukrainian President Volodymyr Zelensky.", Find: findTitles},
	{Name: "location", Doc: "A place and the place around it: Geneva, Switzerland.", Find: findLocations},
	{Name: "event-noun", Doc: "An event as a noun with its participants: Witkoff's planned meeting with Putin.", Find: findEventNouns},
	{Name: "event-object", Doc: "A verb that reports or makes an event noun: Russia claimed the seizure of Pokrovsk.", Find: findEventObjects},
	{Name: "between", Doc: "Participants of an event after between: The latest was in Moscow, between Putin and Witkoff.", Find: findBetween},
	{Name: "reciprocal", Doc: "Joint subjects of a mutual verb meet each other: Rubio and negotiators met in Geneva.", Find: findReciprocals},
}

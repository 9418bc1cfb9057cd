package lexicon

// Weekdays are the names of the days.
var Weekdays = Words("monday tuesday wednesday thursday friday saturday sunday")

// Ordinals are the words for a place in an order.
var Ordinals = Words("first second third fourth fifth sixth seventh eighth ninth tenth last")

// Ranking words make an infinitive on a noun something that was done: the first woman to command the
// station did command it.
var Ranking = Words("first second third fourth fifth last latest only sole youngest oldest")

// FirstPerson are the pronouns for who speaks.
var FirstPerson = Words("i me we us our my ours mine myself ourselves")

// ClausePreps are prepositions of time that open a clause, too: since the war, since they left.
var ClausePreps = Words("after before since until")

// Besides are prepositions of what is left out or comes on top, by lemma: apart from Peru, Chile signed.
var Besides = Words("apart_from aside_from besides in_addition_to")

// Dashes are the marks of a dash.
var Dashes = Words("- – — ― --")

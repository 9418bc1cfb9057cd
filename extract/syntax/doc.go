// Package syntax reads clauses and phrases off a tree: which tokens head
// clauses, what their subjects are, how far a noun phrase goes and what a
// prepositional phrase does. Rules and passes share it; like package lexicon it
// is a leaf that no stage depends on another through.
//
// In "Rubio, who met Putin, praised his envoy" the token met heads a clause of
// kind [Relative] whose subject, by [SubjectOf], is Rubio.
package syntax

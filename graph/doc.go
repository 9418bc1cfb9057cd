// Package graph turns facts into quads in a Cayley store, and quads back into
// their evidence.
//
// One worked sentence, "In one month, Russia seized 270 square miles", which
// extract read as the fact Russia seized 270_square_miles:
//
//	<…/e/Russia>  <…/p/seized>  <…/e/270_square_miles>  <…/f/0c1f…>             the edge, labelled with its fact
//	<…/f/0c1f…>   <…/v#quote>   "Russia seized 270 …"   <…/a/5b1f…/v/9f2c…>      the evidence, labelled with the article version
//	<…/e/270_square_miles> <qudt:numericValue> 270      <…/g/entities>          what articles share
//
// [Identify] names the facts of a document, [Base.Quads] lays them out, a
// [Store] keeps them in one file, [Store.Why] leads from a fact to its sentence,
// [Store.Export] writes N-Quads that any RDF tool reads.
package graph

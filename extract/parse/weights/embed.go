// Package weights holds what the parser learnt: the network's weights and the
// lemma rules. MODEL.md says where they come from; extract/parse reads them.
package weights

import _ "embed"

// File is quadwire.weights, byte for byte. It is used in place: do not write to it.
//
//go:embed quadwire.weights
var File []byte

// Lemmas is the lemma rules, a line each; gen/lemmas.py describes them.
//
//go:embed lemmas.tsv
var Lemmas string

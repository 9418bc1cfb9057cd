// Package weights holds the trained model that the parser runs, as one file.
// MODEL.md says where it comes from; extract/parse reads it.
package weights

import _ "embed"

// File is quadwire.weights, byte for byte. It is used in place: do not write to it.
//
//go:embed quadwire.weights
var File []byte

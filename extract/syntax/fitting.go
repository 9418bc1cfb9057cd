package syntax

import "github.com/quadwire/quadwire/extract/lexicon"

// Fitting are adjectives of what may or must be done in some cases: where it is possible, if
// it is necessary. The "it" before them stands for nothing.
var Fitting = lexicon.Words("possible necessary appropriate needed required reasonable feasible permitted allowed practical practicable safe legal available warranted")

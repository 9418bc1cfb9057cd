// Package parse turns sentences into trees: lemmas, tags, relations and names,
// found by a small neural network that is embedded in the program.
package parse

// Package parse turns sentences into trees: lemmas, tags, relations and names,
// found by a small neural network that is embedded in the program.
//
// "Witkoff met Putin in Moscow." goes through it like this:
//
//	plan.go       words → pieces        witkoff = wit ##ko ##ff; [CLS] wit ##ko ##ff met putin in moscow . [SEP]
//	encoder.go    pieces → vectors      six transformer layers, 384 numbers a piece
//	heads.go      vectors → scores      tags of every word; every word as head of every other; name tags
//	tree.go       scores → tree         met is the root; Witkoff and Putin hang on it, Moscow too
//	heads.go      tree → relations      nsubj, obj, obl, for the heads that the tree has
//	names.go      scores → names        Witkoff PER, Putin PER, Moscow LOC
//	lemma.go      tags → lemmas         met, VERB, VBD → meet
//
// # Batches
//
// The pieces of many sentences stand under one another as rows of one matrix,
// without padding; only attention and the tree look at one sentence at a time.
// Parse cuts its sentences into batches of some 300 pieces and gives each to a
// goroutine with memory (work) of its own. A row's result does not depend on the
// rows around it, so neither do the trees.
//
// # Weights
//
// The weights are int8, a step (scale) for each row, and are used where the
// embedded file has them; model.go checks and maps the file, train/pack.py
// writes and describes it. A linear map's weights w[n][k] lie as
// [n/32][k/4][n%32][k%4]: a panel of 32 outputs, in which 64 bytes hold four
// inputs' weights of 16 outputs, just what one VPDPBUSD multiplies and adds.
//
// # Arithmetic
//
// Inputs are quantised to 7 bits as they come, each row with its own step:
//
//	x[k]·smooth[k] ≈ lo + step·q[k]           lo = min, step = (max−min)/127, q = 0…127
//	y[n] = Σₖ x[k]·smooth[k]·scale[n]·w[n][k] + bias[n]
//	     ≈ step·scale[n]·Σₖ q[k]·w[n][k] + lo·sum[n] + bias[n]     sum[n] = scale[n]·Σₖ w[n][k]
//
// The sum over q·w is in whole numbers and exact; the rest is three operations
// per output. This is the affine scheme of Jacob et al. 2018
// (https://arxiv.org/abs/1712.05877) with steps per row of both matrices.
// smooth moves the difficulty of channels that are large everywhere from the
// inputs to the weights (SmoothQuant, Xiao et al. 2023,
// https://arxiv.org/abs/2211.10438). Seven bits rather than eight, and the bound
// on neighbouring weights that pack.py keeps, let AVX2 and NEON add in 16 bits
// without overflow, so that every processor computes the same sums; the tags
// differ from those of the float32 model in two of a thousand.
//
// # Kernels
//
// The linear maps are three quarters of the time. Some 70 rows go through all of
// a layer's maps before the next rows do, so that what lies between the maps stays
// in the second cache; the weights pass through it, a panel fetched while the one
// before is multiplied, each used for all of the rows. A kernel holds 12 rows by
// 32 outputs in registers. Attention keeps a query in each lane of its vectors;
// the relations' scores are computed label by label.
//
// kernel.go lists the inner loops with a plain Go version each, which says what
// they do and which the others are tested against. gen/gen.py writes the
// assembly; the fastest tier that the processor has is chosen at the start, or
// the one that QUADWIRE_KERNELS names.
package parse

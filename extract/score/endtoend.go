package score

import (
	"fmt"
	"io"

	"github.com/quadwire/quadwire/extract"
)

// RawTrees is a document with its gold trees over raw text: Head[i] and Rel[i]
// belong to Words[i], heads count words of the document, -1 at roots.
type RawTrees struct {
	Segmented
	Head []int
	Rel  []string
}

// ReadRawTrees reads the documents of a CoNLL-U file twice over: as raw text with
// spans and as trees.
func ReadRawTrees(r io.ReadSeeker) ([]RawTrees, error) {
	docs, err := ReadSegmented(r)
	if err != nil {
		return nil, err
	}
	if _, err := r.Seek(0, io.SeekStart); err != nil {
		return nil, err
	}
	trees, err := ReadConllu(r)
	if err != nil {
		return nil, err
	}
	out := make([]RawTrees, len(docs))
	next := 0
	for i, d := range docs {
		out[i].Segmented = d
		for range d.Sentences {
			if next == len(trees) {
				return nil, fmt.Errorf("%s: more sentences than trees", d.ID)
			}
			from := len(out[i].Head)
			for _, t := range trees[next].Tokens {
				head := -1
				if t.Head >= 0 {
					head = from + t.Head
				}
				out[i].Head, out[i].Rel = append(out[i].Head, head), append(out[i].Rel, bare(t.Deprel))
			}
			next++
		}
		if len(out[i].Head) != len(d.Words) {
			return nil, fmt.Errorf("%s: %d words in the text, %d in the trees", d.ID, len(d.Words), len(out[i].Head))
		}
	}
	return out, nil
}

// EndToEnd counts words found from raw text that have the right head by the right
// relation without its subtype: the LAS of the CoNLL 2018 evaluation
// (https://universaldependencies.org/conll18/evaluation.html), whose F1 is the
// figure that the task's tables show. A word or a head that was cut wrongly is wrong.
func EndToEnd(gold RawTrees, got []extract.Tree) Counts {
	c := Counts{Gold: len(gold.Words)}
	at := make(map[extract.Span]int, len(gold.Words))
	for i, w := range gold.Words {
		at[w] = i
	}
	for _, t := range got {
		c.System += len(t.Tokens)
		for _, tok := range t.Tokens {
			i, ok := at[tok.Span]
			if !ok || gold.Rel[i] != bare(tok.Deprel) {
				continue
			}
			if tok.Head < 0 {
				c.Correct += int(one(gold.Head[i] < 0))
				continue
			}
			if h, ok := at[t.Tokens[tok.Head].Span]; ok && h == gold.Head[i] {
				c.Correct++
			}
		}
	}
	return c
}

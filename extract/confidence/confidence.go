// Package confidence says how probable it is that a fact was read rightly: that a
// reader with the article at hand would call it true to the text and usable.
//
// "Russia seized 270 square miles" out of a short main clause of which the parser is
// sure gets .9; what hangs on a relative clause at the end of a sentence of fifty
// words, its subject put for a pronoun, gets .5.
//
// The model is logistic regression over some 145 features of the fact, its clause,
// its parse, its joins, its report, its sentence and its article, with weights learnt from facts that readers judged
// one by one (train/README.md): a confidence estimator as Scheffer and others (2001)
// or Culotta and McCallum (2004) add to an extractor. Certainty is another thing:
// how sure the source is of what it says.
package confidence

import (
	_ "embed"
	"math"
	"strconv"
	"strings"
	"sync"

	"github.com/quadwire/quadwire/extract"
)

//go:embed weights.tsv
var table string

// weights are those of the embedded table by the name of the feature.
var weights = sync.OnceValue(func() map[string]float64 {
	out := map[string]float64{}
	for line := range strings.Lines(table) {
		name, w, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		if v, err := strconv.ParseFloat(w, 64); err == nil {
			out[name] = v
		}
	}
	return out
})

// Floor is the confidence under which a fact is not told, and where it is asked for
// ([extract.Pipeline.Least]) is evidence without an edge: of newspaper facts below it that
// readers judged a third was not right, of those above it a fifteenth (train/README.md).
const Floor = .86

// Rate sets the Confidence of every fact of d.Facts, 0 to 1, and takes the edge from those
// under Floor.
func Rate(d *extract.Doc) {
	w := weights()
	each(d, func(f *extract.Fact, x []Feature) {
		if f.Confidence = probability(w, x); f.Confidence < Floor {
			f.Edge = false
		}
	})
}

// Seen gives, for every fact of d.Facts, the features that its confidence rests on.
func Seen(d *extract.Doc) [][]Feature {
	var out [][]Feature
	each(d, func(_ *extract.Fact, x []Feature) { out = append(out, x) })
	return out
}

// each calls do for every fact with its features; where nobody knows of which
// proposition a fact was made, nothing is called.
func each(d *extract.Doc, do func(*extract.Fact, []Feature)) {
	doc := newDoc(d)
	for k, i := range d.Linked() {
		do(&d.Facts[k], doc.features(&d.Propositions[i], &d.Facts[k]))
	}
}

// probability is the logistic function of the weighted sum of features.
func probability(w map[string]float64, x []Feature) float64 {
	z := 0.0
	for _, f := range x {
		z += w[f.Name] * f.Value
	}
	return 1 / (1 + math.Exp(-z))
}

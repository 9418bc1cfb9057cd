package mention

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

// Whether a phrase repeats an earlier one is a log-linear model over mention
// pairs in the manner of Durrett and Klein (2013): every earlier phrase has
// features, so has the possibility that the phrase is new, and a chain's
// probability is the sum of its phrases'. The weights are learnt from GUM by
// TestTrainCoreference; see train/README.md.

//go:embed coref.tsv
var corefTable string

// A model is the weights of features by the hash of their names. Two names of
// one hash share a weight: with some ten thousand names of 2³² that is seldom
// one pair.
type model map[uint32]float32

// learnt is the embedded model.
var learnt = sync.OnceValue(func() model { return readModel(corefTable) })

func readModel(table string) model {
	lines := strings.Split(table, "\n")
	m := make(model, len(lines))
	for _, line := range lines {
		name, weight, ok := strings.Cut(line, "\t")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		v, _ := strconv.ParseFloat(weight, 32)
		m[featureHash(name)] += float32(v)
	}
	return m
}

func (w model) score(v []uint32) float64 {
	s := 0.0
	for _, h := range v {
		s += float64(w[h])
	}
	return s
}

// featureHash is FNV-1a (32 bits) over the parts of a feature's name with a
// space between them.
func featureHash(parts ...string) uint32 {
	h := uint32(2166136261)
	for k, p := range parts {
		if k > 0 {
			h = (h ^ ' ') * 16777619
		}
		for i := 0; i < len(p); i++ {
			h = (h ^ uint32(p[i])) * 16777619
		}
	}
	return h
}

// A featurizer collects the features of one decision; in training it keeps
// their names.
type featurizer struct {
	out   []uint32
	names map[uint32]string // nil outside training
}

func (f *featurizer) add(parts ...string) {
	h := featureHash(parts...)
	f.out = append(f.out, h)
	if f.names == nil {
		return
	}
	if _, ok := f.names[h]; !ok {
		f.names[h] = strings.Join(parts, " ")
	}
}

// of adds a feature by the class of the phrase that it is about.
func (f *featurizer) of(a *markable, parts ...string) {
	f.add(append(parts, "|", a.class)...)
}

// both adds a feature of a pair by the class of the later phrase, and by the
// classes of both.
func (f *featurizer) both(a, b *markable, parts ...string) {
	n := len(parts) + 2
	parts = append(parts, "|", a.class, b.class)
	f.add(parts[:n]...)
	f.add(parts...)
}

//go:embed across.tsv
var acrossTable string

// pairModel is the embedded model of pairs across articles.
var pairModel = sync.OnceValue(func() model { return readModel(acrossTable) })

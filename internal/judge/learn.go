package main

import (
	"hash/fnv"
	"math"
	"sort"
)

const (
	seldom     = 20  // features that fewer facts have are left out
	ridge      = 300 // strength of the L2 penalty on standardised features
	steps      = 400 // of gradient descent; the function is convex and small
	folds      = 10
	rate       = 1
	tinySpread = 1e-9
)

// learn gives the weights of a logistic regression with an L2 penalty over
// standardised features, as weights of the features as they are.
func learn(facts []judged) map[string]float64 {
	names := common(facts)
	mean, spread := moments(facts, names)
	x := make([][]float64, len(facts))
	for i, f := range facts {
		x[i] = make([]float64, len(names))
		for k, n := range names {
			x[i][k] = (f.features[n] - mean[k]) / spread[k]
		}
	}
	w, bias := make([]float64, len(names)), 0.0
	for range steps {
		g, gb := make([]float64, len(names)), 0.0
		for i, f := range facts {
			z := bias
			for k := range names {
				z += w[k] * x[i][k]
			}
			e := 1 / (1 + math.Exp(-z))
			if f.right {
				e--
			}
			gb += e
			for k := range names {
				g[k] += e * x[i][k]
			}
		}
		n := float64(len(facts))
		bias -= rate * gb / n
		for k := range names {
			w[k] -= rate * (g[k] + ridge*w[k]) / n
		}
	}
	out := map[string]float64{}
	for k, n := range names {
		out[n] = w[k] / spread[k]
		bias -= w[k] * mean[k] / spread[k]
	}
	out["bias"] = bias
	return out
}

// common is the features that are not seldom, in alphabetical order.
func common(facts []judged) []string {
	count := map[string]int{}
	for _, f := range facts {
		for n := range f.features {
			count[n]++
		}
	}
	var out []string
	for n, c := range count {
		if c >= seldom && n != "bias" {
			out = append(out, n)
		}
	}
	sort.Strings(out)
	return out
}

func moments(facts []judged, names []string) (mean, spread []float64) {
	mean, spread = make([]float64, len(names)), make([]float64, len(names))
	for k, n := range names {
		for _, f := range facts {
			mean[k] += f.features[n] / float64(len(facts))
		}
		for _, f := range facts {
			spread[k] += math.Pow(f.features[n]-mean[k], 2) / float64(len(facts))
		}
		spread[k] = math.Sqrt(spread[k]) + tinySpread
	}
	return mean, spread
}

// probability is what the weights w say of the features x.
func probability(w, x map[string]float64) float64 {
	names := make([]string, 0, len(x))
	for n := range x {
		names = append(names, n)
	}
	sort.Strings(names) // sums of floating point numbers depend on their order
	z := 0.0
	for _, n := range names {
		z += w[n] * x[n]
	}
	return 1 / (1 + math.Exp(-z))
}

// crossValidate learns from nine tenths of the articles and asks of the last, ten times:
// the probability of each fact.
func crossValidate(facts []judged) []float64 {
	p := make([]float64, len(facts))
	for fold := range uint32(folds) {
		var train []judged
		var test []int
		for i, f := range facts {
			h := fnv.New32a()
			h.Write([]byte(f.article))
			if h.Sum32()%folds == fold {
				test = append(test, i)
			} else {
				train = append(train, f)
			}
		}
		w := learn(train)
		for _, i := range test {
			p[i] = probability(w, facts[i].features)
		}
	}
	return p
}

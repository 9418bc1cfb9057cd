package main

import (
	"fmt"
	"io"
	"math"
	"slices"
)

// confBins is the number of bins of the calibration error.
const confBins = 10

// figures prints how well the probabilities p tell the right facts from the others: the
// area under the ROC curve, the average precision of finding those that are not right by
// the smallest probability, the expected calibration error, what is caught when the least
// probable facts are left out, and what a floor keeps. Facts count by their weights: as
// often as a draw by chance would have them.
func figures(out io.Writer, facts []judged, p []float64) {
	fmt.Fprintf(out, "%d facts, AUC %.3f, average precision of what is not right %.3f, expected calibration error %.3f\n",
		len(facts), areaUnder(facts, p), averagePrecision(facts, p), calibration(facts, p))
	for _, share := range []float64{.05, .1, .15, .2} {
		fmt.Fprintf(out, "the %.0f %% least probable facts hold %.0f %% of the wrong and lost ones\n", 100*share, 100*caught(facts, p, share))
	}
	for _, least := range []float64{0, .55, .6, .65, .7, .75, .8, .85, .9, .95} {
		share, right := above(facts, p, least)
		fmt.Fprintf(out, "confidence %.2f or more: %.0f %% of the facts, %.1f %% of them right, %.1f %% wrong, %.1f %% lost\n", least, 100*share, 100*right,
			100*shareOf(facts, p, least, "wrong", "reversed"), 100*shareOf(facts, p, least, "lost"))
	}
}

// above is the share of facts with a probability of least or more, and how many of them
// are right.
func above(facts []judged, p []float64, least float64) (share, right float64) {
	n, all := 0.0, 0.0
	for i, f := range facts {
		all += f.weight
		if p[i] < least {
			continue
		}
		n += f.weight
		if f.right {
			right += f.weight
		}
	}
	return n / max(all, 1), right / max(n, 1)
}

// shareOf is how many of the facts with a probability of least or more have one of the
// verdicts.
func shareOf(facts []judged, p []float64, least float64, verdicts ...string) float64 {
	n, of := 0.0, 0.0
	for i, f := range facts {
		if p[i] < least {
			continue
		}
		n += f.weight
		if slices.Contains(verdicts, f.verdict) {
			of += f.weight
		}
	}
	return of / max(n, 1)
}

// areaUnder is the share of pairs of a right and a wrong fact in which the right one is
// the more probable; ties count half.
func areaUnder(facts []judged, p []float64) float64 {
	better, pairs := 0.0, 0.0
	for i, a := range facts {
		for j, b := range facts {
			if !a.right || b.right {
				continue
			}
			w := a.weight * b.weight
			pairs += w
			switch {
			case p[i] > p[j]:
				better += w
			case p[i] == p[j]:
				better += w / 2
			}
		}
	}
	return better / max(pairs, 1)
}

// ascending is the facts' indices, the least probable first.
func ascending(p []float64) []int {
	order := make([]int, len(p))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int {
		switch {
		case p[i] < p[j]:
			return -1
		case p[i] > p[j]:
			return 1
		}
		return 0
	})
	return order
}

// averagePrecision is the mean, over the facts that are not right, of how many of those
// no more probable are not right either.
func averagePrecision(facts []judged, p []float64) float64 {
	seen, bad, sum := 0.0, 0.0, 0.0
	for _, i := range ascending(p) {
		seen += facts[i].weight
		if !facts[i].right {
			bad += facts[i].weight
			sum += facts[i].weight * bad / seen
		}
	}
	if bad == 0 {
		return 0
	}
	return sum / bad
}

// caught is how many of the facts that are wrong, reversed or lost are among the share of
// the least probable.
func caught(facts []judged, p []float64, share float64) float64 {
	all, bad := 0.0, 0.0
	misread := func(f judged) bool { return f.verdict == "wrong" || f.verdict == "reversed" || f.verdict == "lost" }
	for _, f := range facts {
		all += f.weight
		if misread(f) {
			bad += f.weight
		}
	}
	seen, found := 0.0, 0.0
	for _, i := range ascending(p) {
		if seen += facts[i].weight; seen > share*all {
			break
		}
		if misread(facts[i]) {
			found += facts[i].weight
		}
	}
	if bad == 0 {
		return 0
	}
	return found / bad
}

// calibration is the expected calibration error (Naeini and others 2015).
func calibration(facts []judged, p []float64) float64 {
	var right, sum [confBins]float64
	all := 0.0
	for i, f := range facts {
		b := min(int(p[i]*confBins), confBins-1)
		all += f.weight
		sum[b] += p[i] * f.weight
		if f.right {
			right[b] += f.weight
		}
	}
	e := 0.0
	for b := range sum {
		e += math.Abs(right[b] - sum[b])
	}
	return e / max(all, 1)
}

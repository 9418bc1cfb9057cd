package score

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// ReadNames reads sentences with names from a table of words and tags, split by
// a tab (further columns do not count), with empty lines between the sentences; tags are O, or B-, I-, S- or E-
// and a class. Classes gives the type that a class counts as; names of other
// classes are left out. The error names the line.
func ReadNames(r io.Reader, classes map[string]extract.NameType) ([]extract.Tree, error) {
	var out []extract.Tree
	var cur extract.Tree
	in := bufio.NewScanner(r)
	for line := 1; in.Scan(); line++ {
		word, tag, ok := strings.Cut(in.Text(), "\t")
		tag, _, _ = strings.Cut(tag, "\t")
		if !ok && (word == "" || word[0] == '#') {
			if len(cur.Tokens) > 0 {
				out = append(out, cur)
			}
			cur = extract.Tree{}
			continue
		}
		if !ok || tag == "" || tag != "O" && (len(tag) < 3 || tag[1] != '-') {
			return nil, fmt.Errorf("line %d: not a word and its tag: %q", line, in.Text())
		}
		n := len(cur.Tokens)
		cur.Tokens = append(cur.Tokens, extract.Token{Form: word})
		if tag == "O" {
			continue
		}
		class := classes[tag[2:]]
		last := len(cur.Names) - 1
		switch {
		case class == "":
		case (tag[0] == 'I' || tag[0] == 'E') && last >= 0 && cur.Names[last].Last == n && cur.Names[last].Type == class:
			cur.Names[last].Last++
		default:
			cur.Names = append(cur.Names, extract.Name{First: n, Last: n + 1, Type: class, P: 1})
		}
	}
	if len(cur.Tokens) > 0 {
		out = append(out, cur)
	}
	return out, in.Err()
}

// NamesScore is how well names agree with gold names: a name is right when its
// first and last token and its type are.
type NamesScore struct {
	All              Counts
	Types            map[extract.NameType]Counts
	CalibrationError float64 // see CalibrationError; of the names' P
}

// Names compares the names of trees with those of gold trees over the same
// tokens; only the types in types count, in both.
func Names(gold, got []extract.Tree, types ...extract.NameType) (NamesScore, error) {
	s := NamesScore{Types: map[extract.NameType]Counts{}}
	if len(gold) != len(got) {
		return s, fmt.Errorf("%d gold sentences, %d sentences", len(gold), len(got))
	}
	add := func(t extract.NameType, d Counts) {
		c := s.Types[t]
		c.Add(d)
		s.Types[t] = c
		s.All.Add(d)
	}
	var p []float64
	var right []bool
	for i := range gold {
		want := map[extract.Name]bool{}
		for _, n := range gold[i].Names {
			if slices.Contains(types, n.Type) {
				want[extract.Name{First: n.First, Last: n.Last, Type: n.Type}] = true
				add(n.Type, Counts{Gold: 1})
			}
		}
		for _, n := range got[i].Names {
			if !slices.Contains(types, n.Type) {
				continue
			}
			ok := want[extract.Name{First: n.First, Last: n.Last, Type: n.Type}]
			add(n.Type, Counts{System: 1, Correct: int(one(ok))})
			p, right = append(p, float64(n.P)), append(right, ok)
		}
	}
	s.CalibrationError = CalibrationError(p, right)
	return s, nil
}

// ArcCalibration is the calibration error of the trees' Arc: how far the
// probabilities of heads are from the share of heads that are right.
func ArcCalibration(gold, got []extract.Tree) float64 {
	var p []float64
	var right []bool
	for i := range gold {
		for j, t := range got[i].Tokens {
			p, right = append(p, float64(got[i].Arc[j])), append(right, t.Head == gold[i].Tokens[j].Head)
		}
	}
	return CalibrationError(p, right)
}

// CalibrationError is the expected calibration error (Guo et al. 2017,
// https://arxiv.org/abs/1706.04599) with 15 bins of equal width: the mean, over
// all statements, of the distance in its bin between the mean probability and
// the share that is right.
func CalibrationError(p []float64, right []bool) float64 {
	const bins = 15
	type bin struct{ p, right float64 }
	all := map[int]bin{}
	for i := range p {
		k := min(int(p[i]*bins), bins-1)
		b := all[k]
		all[k] = bin{b.p + p[i], b.right + one(right[i])}
	}
	sum := 0.0
	for _, k := range slices.Sorted(maps.Keys(all)) {
		sum += max(all[k].p-all[k].right, all[k].right-all[k].p)
	}
	return sum / float64(max(len(p), 1))
}

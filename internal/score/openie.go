package main

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/quadwire/quadwire/extract/english"
	"github.com/quadwire/quadwire/extract/openie"
	"github.com/quadwire/quadwire/extract/score"
)

// carb scores extractions in the form of CaRB.
func carb(e *env) ([]measure, error) {
	f, err := e.open("openie", "carb", "data", "gold", "dev.tsv")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	keys, gold, err := score.ReadCarb(f, false)
	if err != nil {
		return nil, err
	}
	in, err := e.open("openie", "carb", "data", "dev.txt")
	if err != nil {
		return nil, err
	}
	defer in.Close()
	var b bytes.Buffer
	if err := openie.Lines(english.Lines(e.pipeline), in, openie.CarbForm, &b); err != nil {
		return nil, err
	}
	_, got, err := score.ReadCarb(&b, true)
	if err != nil {
		return nil, err
	}
	s := score.Carb(keys, gold, got)
	return []measure{{"F1", s.F1}, {"AUC", s.AUC}, {"precision", s.P}, {"recall", s.R}}, nil
}

// benchie scores triples in the form of BenchIE.
func benchie(e *env) ([]measure, error) {
	f, err := e.open("openie", "benchie", "gold_en.txt")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	gold, err := score.ReadBenchie(f)
	if err != nil {
		return nil, err
	}
	var in strings.Builder
	for _, g := range gold {
		fmt.Fprintf(&in, "%s\t%s\n", g.ID, g.Sentence)
	}
	var b bytes.Buffer
	if err := openie.Lines(english.Lines(e.pipeline), strings.NewReader(in.String()), openie.BenchieForm, &b); err != nil {
		return nil, err
	}
	got, err := readTriples(&b)
	if err != nil {
		return nil, err
	}
	c := score.Benchie(gold, got)
	return []measure{{"F1", c.F1()}, {"precision", c.P()}, {"recall", c.R()}}, nil
}

// readTriples reads lines of a sentence's id, subject, relation and object.
func readTriples(r io.Reader) (map[string][][3]string, error) {
	out := map[string][][3]string{}
	all, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	for n, line := range strings.Split(strings.TrimSuffix(string(all), "\n"), "\n") {
		c := strings.Split(line, "\t")
		if len(c) != 4 {
			return nil, fmt.Errorf("line %d: %d columns, want 4", n+1, len(c))
		}
		out[c[0]] = append(out[c[0]], [3]string{c[1], c[2], c[3]})
	}
	return out, nil
}

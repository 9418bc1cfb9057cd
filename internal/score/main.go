// Command score measures the extraction against the gold standards of the
// development data and fails where a figure falls under its floor.
//
//	go run ./internal/score -shared ../shared [-only NAME] [-update]
//
// It prints a line for each measure: its value, its floor, what they differ by.
// The floors stand in extract/score/scores.txt; -update writes the values
// measured as the new floors. -only names a task ("trees", "carb") or the
// beginning of a measure's name. The data are not part of the repository; see
// the comments of package score for what they are.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/english"
	"github.com/quadwire/quadwire/extract/parse"
)

// A measure is one figure; more is better.
type measure struct {
	name  string
	value float64
}

// A task reads one gold standard and gives its measures.
type task struct {
	name string
	doc  string
	run  func(*env) ([]measure, error)
}

// tasks is everything that is measured, in the order of the pipeline.
var tasks = []task{
	{"furniture", "what is article and what page, by 4-word shingles", furniture},
	{"trees", "tags, lemmas and trees of gold words, EWT and GUM dev", trees},
	{"raw", "sentences, words and trees from raw text, by the definition of CoNLL 2018", rawText},
	{"names", "persons, organisations and places in every eighth article of Worldwide Newswire", names},
	{"times", "time expressions of TempEval-3's TimeBank and AQUAINT", times},
	{"quantities", "quantities of NewsQuant", quantities},
	{"coreference", "coreference on GUM dev, without singletons", coreference},
	{"cross-document", "persons, groups and places across the documents of a topic, ECB+ dev, gold mentions", crossDocument},
	{"attribution", "words of sources, cues and contents in PolNeAR dev", attribution},
	{"factuality", "which events happened, UDS-IH2 dev (sign of the label)", factuality},
	{"carb", "open extractions, CaRB dev", carb},
	{"benchie", "open extractions, BenchIE's 157 sentences", benchie},
	{"keyfacts", "key facts of two articles read by hand", keyFacts},
}

// env is what the tasks share.
type env struct {
	shared   string
	parser   *parse.Parser
	pipeline *extract.Pipeline
}

// open opens a file of the data. The error names it.
func (e *env) open(path ...string) (*os.File, error) {
	return os.Open(e.path(path...))
}

func (e *env) path(path ...string) string {
	return filepath.Join(append([]string{e.shared, "data"}, path...)...)
}

// errUnder is that a measure fell under its floor.
var errUnder = errors.New("under the floor")

func main() {
	shared := flag.String("shared", "../shared", "folder with data and articles")
	only := flag.String("only", "", "measure this task or the measures whose names begin so")
	update := flag.Bool("update", false, "write the values measured as the floors")
	floors := flag.String("floors", filepath.Join("extract", "score", "scores.txt"), "file of the floors")
	flag.Parse()
	if err := run(os.Stdout, *shared, *only, *floors, *update); err != nil {
		fmt.Fprintf(os.Stderr, "score: %v\n", err)
		os.Exit(1)
	}
}

func run(w io.Writer, shared, only, floors string, update bool) error {
	want, err := readFloors(floors)
	if err != nil {
		return err
	}
	e := &env{shared: shared}
	if e.pipeline, err = english.New(); err != nil {
		return err
	}
	if e.parser, err = parse.New(); err != nil {
		return err
	}
	fmt.Fprintf(w, "%-34s %8s %8s %8s\n", "measure", "value", "floor", "more by")
	ran, under := 0, 0
	var got []measure
	for _, t := range tasks {
		if only != "" && only != t.name && !strings.HasPrefix(only, t.name+" ") {
			continue
		}
		ran++
		start := time.Now()
		ms, err := t.run(e)
		if err != nil {
			return fmt.Errorf("%s: %w", t.name, err)
		}
		fmt.Fprintf(w, "%s: %s (%.0f s)\n", t.name, t.doc, time.Since(start).Seconds())
		for _, m := range ms {
			m.name = t.name + " " + m.name
			if strings.HasPrefix(m.name, only) {
				under += want.print(w, m)
				got = append(got, m)
			}
		}
	}
	switch {
	case ran == 0:
		return fmt.Errorf("no task %q", only)
	case update:
		return want.write(floors, got)
	case under > 0:
		return fmt.Errorf("%d measures %w", under, errUnder)
	}
	return nil
}

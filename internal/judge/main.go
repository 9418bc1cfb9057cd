// Command judge learns from facts that readers judged one by one how probable it is
// that a fact was read rightly.
//
//	go run ./internal/judge -learn extract/confidence/train/judged.tsv > extract/confidence/weights.tsv
//	go run ./internal/judge -rows ARTICLE… < sheet.tsv >> extract/confidence/train/judged.tsv
//	go run ./internal/judge -tally docs/judgements/2026-11-22-third.tsv …
//
// A sheet has a judged fact a line: verdict, the article's address, the article's file
// name, the fact's sentence, and, where the fact was not drawn by mere chance, its weight:
// of how many facts drawn by chance it stands for one. -rows reads the articles and adds what the model sees of
// each fact; facts that are read otherwise by now are told of and left out. -learn
// prints the weights, and to stderr what tenfold cross-validation by articles says of
// them: the area under the ROC curve, the expected calibration error, and how many facts
// are right from a confidence on. -tally prints what readers said of samples.
//
// "ok" and "cut" count as right, all other verdicts as wrong; see docs/judgements.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
	"time"

	"github.com/quadwire/quadwire/extract/confidence"
	"github.com/quadwire/quadwire/extract/english"
	"github.com/quadwire/quadwire/extract/intake"
)

func main() {
	table := flag.String("learn", "", "learn from this table of judged facts")
	rows := flag.Bool("rows", false, "make rows of the table from a sheet on standard input and its articles")
	sums := flag.Bool("tally", false, "print what the readers of these samples said")
	flag.Parse()
	var err error
	switch {
	case *table != "":
		err = learnFile(*table, os.Stdout, os.Stderr)
	case *sums:
		err = tally(os.Stdout, flag.Args())
	case *rows:
		err = makeRows(os.Stdin, os.Stdout, flag.Args())
	default:
		flag.Usage()
		os.Exit(2)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "judge:", err)
		os.Exit(1)
	}
}

// judged is a fact with its verdict.
type judged struct {
	verdict  string
	right    bool // the verdict is that the fact is true to the text and usable
	article  string
	weight   float64 // of how many facts drawn by chance it stands for one
	features map[string]float64
}

// learnFile learns from the table at path and writes weights and figures.
func learnFile(path string, out, log io.Writer) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	facts, err := readTable(path, f)
	if err != nil {
		return err
	}
	figures(log, facts, crossValidate(facts))
	writeWeights(out, learn(facts))
	return nil
}

// writeWeights writes weights as package confidence embeds them.
func writeWeights(out io.Writer, w map[string]float64) {
	names := make([]string, 0, len(w))
	for n := range w {
		names = append(names, n)
	}
	sort.Strings(names)
	fmt.Fprintln(out, "# Weights of the features of package confidence; learnt by internal/judge, not by hand.")
	for _, n := range names {
		fmt.Fprintf(out, "%s\t%.4f\n", n, w[n])
	}
}

// readTable reads a table of judged facts: verdict, article, fact, weight, features. The
// error names the line.
func readTable(name string, r io.Reader) ([]judged, error) {
	var out []judged
	s := bufio.NewScanner(r)
	s.Buffer(nil, 1<<20)
	for n := 1; s.Scan(); n++ {
		if strings.HasPrefix(s.Text(), "#") {
			continue
		}
		f := strings.Split(s.Text(), "\t")
		if len(f) != 5 {
			return nil, fmt.Errorf("%s:%d: %d columns, not 5", name, n, len(f))
		}
		j := judged{verdict: f[0], right: usable(f[0]), article: f[1], features: map[string]float64{"bias": 1}}
		var err error
		if j.weight, err = strconv.ParseFloat(f[3], 64); err != nil || !(j.weight > 0) {
			return nil, fmt.Errorf("%s:%d: no weight: %q", name, n, f[3])
		}
		for _, kv := range strings.Split(f[4], ";") {
			k, v, ok := strings.Cut(kv, "=")
			x, err := strconv.ParseFloat(v, 64)
			if !ok || err != nil {
				return nil, fmt.Errorf("%s:%d: no feature: %q", name, n, kv)
			}
			j.features[k] = x
		}
		out = append(out, j)
	}
	return out, s.Err()
}

// usable reports whether the verdict is that a fact is true to the text and usable.
func usable(verdict string) bool { return verdict == "ok" || verdict == "cut" }

// makeRows writes a row for every fact of the sheet that the articles still give.
func makeRows(sheet io.Reader, out io.Writer, files []string) error {
	pl, err := english.New()
	if err != nil {
		return err
	}
	pl.Least = 0 // those that are left out can have been read rightly, too
	seen := map[[2]string]string{}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		a, err := intake.Parse(file, raw, time.Time{}, intake.Options{})
		if err != nil {
			return err
		}
		d, err := pl.Run(a)
		if err != nil {
			return err
		}
		for k, x := range confidence.Seen(d) {
			seen[[2]string{filepath.Base(file), d.Facts[k].Label}] = format(x)
		}
	}
	s := bufio.NewScanner(sheet)
	for n := 1; s.Scan(); n++ {
		f := strings.Split(s.Text(), "\t")
		if len(f) < 4 {
			return fmt.Errorf("sheet:%d: %d columns, not 4", n, len(f))
		}
		x, ok := seen[[2]string{filepath.Base(f[2]), f[3]}]
		if !ok {
			fmt.Fprintf(os.Stderr, "sheet:%d: read otherwise now: %s\n", n, f[3])
			continue
		}
		weight := "1"
		if len(f) > 4 {
			weight = f[4]
		}
		fmt.Fprintf(out, "%s\t%s\t%s\t%s\t%s\n", f[0], f[1], f[3], weight, x)
	}
	return s.Err()
}

// format is the features of a fact as the table has them, without the bias.
func format(x []confidence.Feature) string {
	var out []string
	for _, f := range x {
		if f.Name != "bias" {
			out = append(out, fmt.Sprintf("%s=%.3g", f.Name, f.Value))
		}
	}
	sort.Strings(out)
	return strings.Join(out, ";")
}

package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/quadwire/quadwire/extract/confidence"
)

// tally prints what readers said of the facts of sheets as docs/judgements keeps them: for
// each reader the verdicts, for all together the shares, and how many are usable from a
// confidence on and below the floor of what is told, where the sheets have one.
func tally(out io.Writer, files []string) error {
	var all []judged
	counts, n := map[string]int{}, 0
	for _, file := range files {
		rows, err := readSheet(file)
		if err != nil {
			return err
		}
		head := rows[0]
		for c, name := range head {
			if !strings.HasPrefix(name, "reader ") {
				continue
			}
			of := map[string]int{}
			sure := slices.Index(head, "confidence")
			for _, r := range rows[1:] {
				of[r[c]]++
				counts[r[c]]++
				n++
				j := judged{verdict: r[c], right: usable(r[c]), weight: 1, features: map[string]float64{}}
				if sure >= 0 {
					p, err := strconv.ParseFloat(r[sure], 64)
					if err != nil {
						return fmt.Errorf("%s: fact %s: %w", file, r[0], err)
					}
					j.features["confidence"] = p
				}
				all = append(all, j)
			}
			fmt.Fprintf(out, "%s, %s: %s\n", file, name, verdicts(of, len(rows)-1))
		}
	}
	if n == 0 {
		return fmt.Errorf("no verdicts")
	}
	fmt.Fprintf(out, "all: %s\n", verdicts(counts, n))
	p := make([]float64, len(all))
	for i, j := range all {
		p[i] = j.features["confidence"]
	}
	for _, least := range []float64{.8, .85, .9} {
		share, right := above(all, p, least)
		fmt.Fprintf(out, "confidence %.2f or more: %.0f %% of the verdicts, %.0f %% of them usable\n", least, 100*share, 100*right)
	}
	_, usable := above(all, p, 0)
	if share, right := above(all, p, confidence.Floor); share < 1 {
		fmt.Fprintf(out, "below %.2f, the floor of today: %.0f %% of the verdicts, %.0f %% of them usable\n", confidence.Floor, 100*(1-share), 100*(usable-share*right)/(1-share))
	}
	return nil
}

// verdicts is how many of n facts got each verdict, and the share of usable ones.
func verdicts(of map[string]int, n int) string {
	var out []string
	for _, v := range []string{"ok", "cut", "wrong", "reversed", "lost", "unusable"} {
		out = append(out, fmt.Sprintf("%s %d (%.0f %%)", v, of[v], 100*float64(of[v])/float64(n)))
	}
	return fmt.Sprintf("%s; usable %.0f %%", strings.Join(out, ", "), 100*float64(of["ok"]+of["cut"])/float64(n))
}

// readSheet reads a table with a head; all rows have the columns of the head. The error
// names the line.
func readSheet(file string) ([][]string, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var rows [][]string
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		r := strings.Split(s.Text(), "\t")
		if len(rows) > 0 && len(r) != len(rows[0]) {
			return nil, fmt.Errorf("%s:%d: %d columns, not %d", file, len(rows)+1, len(r), len(rows[0]))
		}
		rows = append(rows, r)
	}
	if err := s.Err(); err != nil {
		return nil, err
	}
	if len(rows) < 2 {
		return nil, fmt.Errorf("%s: no facts", file)
	}
	return rows, nil
}

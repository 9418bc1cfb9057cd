package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strconv"
	"strings"
)

// tolerance is how far a share may fall under its floor. Processors with other
// vector units round otherwise, which turns a few trees in a thousand; whole
// numbers (key facts) have none.
const tolerance = 0.005

// floorTable is the floors by the measure's name, in the order of the file.
type floorTable struct {
	order []string
	of    map[string]float64
	whole map[string]bool
}

// readFloors reads lines of a measure's name and its floor; "#" begins a comment.
// A file that is not there has no floors. The error names file and line.
func readFloors(file string) (*floorTable, error) {
	out := &floorTable{of: map[string]float64{}, whole: map[string]bool{}}
	f, err := os.Open(file)
	if errors.Is(err, fs.ErrNotExist) {
		return out, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	for n := 1; in.Scan(); n++ {
		line, _, _ := strings.Cut(in.Text(), "#")
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		k := strings.LastIndexAny(line, " \t")
		if k < 0 {
			return nil, fmt.Errorf("%s:%d: no floor in %q", file, n, line)
		}
		v, err := strconv.ParseFloat(line[k+1:], 64)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, n, err)
		}
		name := strings.TrimSpace(line[:k])
		if _, ok := out.of[name]; ok {
			return nil, fmt.Errorf("%s:%d: %q a second time", file, n, name)
		}
		out.set(name, v, !strings.Contains(line[k+1:], "."))
	}
	return out, in.Err()
}

func (f *floorTable) set(name string, v float64, whole bool) {
	if _, ok := f.of[name]; !ok {
		f.order = append(f.order, name)
	}
	f.of[name], f.whole[name] = v, whole
}

// under reports whether m is below its floor by more than the tolerance.
func (f *floorTable) under(m measure) bool {
	floor, ok := f.of[m.name]
	if f.whole[m.name] {
		return ok && m.value < floor
	}
	return ok && m.value < floor-tolerance
}

// print writes one measure beside its floor and returns 1 where it is under it.
func (f *floorTable) print(w io.Writer, m measure) int {
	floor, ok := f.of[m.name]
	if !ok {
		fmt.Fprintf(w, "  %-32s %8s %8s\n", m.name, number(m.value), "-")
		return 0
	}
	fmt.Fprintf(w, "  %-32s %8s %8s %8s", m.name, number(m.value), number(floor), number(m.value-floor))
	if !f.under(m) {
		fmt.Fprintln(w)
		return 0
	}
	fmt.Fprintln(w, "  UNDER")
	return 1
}

// number shows counts of facts whole.
func number(v float64) string {
	if v == float64(int(v)) && (v >= 2 || v <= -1) {
		return strconv.Itoa(int(v))
	}
	return strconv.FormatFloat(v, 'f', 4, 64)
}

const floorsHead = `# Floors of the measures of internal/score (make score), one a line: name, value.
# Shares are F1 or what the name says, 0 to 1; a value may fall under its floor by
# 0.005, since processors round differently and turn a few trees in a thousand.
# Whole numbers count facts and may not fall; traps count negative. make score UPDATE=1 writes this file:
# lower a floor only with a reason in the commit.
`

// write makes the values measured the floors of their measures and leaves the
// others as they are.
func (f *floorTable) write(file string, got []measure) error {
	for _, m := range got {
		f.set(m.name, m.value, strings.HasPrefix(m.name, "keyfacts "))
	}
	var b strings.Builder
	b.WriteString(floorsHead)
	for _, name := range f.order {
		if f.whole[name] {
			fmt.Fprintf(&b, "%-34s %d\n", name, int(f.of[name]))
			continue
		}
		fmt.Fprintf(&b, "%-34s %.4f\n", name, f.of[name])
	}
	return os.WriteFile(file, []byte(b.String()), 0o644)
}

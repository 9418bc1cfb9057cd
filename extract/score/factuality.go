package score

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// FactualitySentence is a sentence with predicates of which annotators said whether
// they happened.
type FactualitySentence struct {
	Words   []string
	Targets []FactualityTarget
}

// FactualityTarget is the predicate at a word, and how sure annotators are that it
// happened (3) or did not (-3). What is to come, wished or ordered did not happen.
type FactualityTarget struct {
	Word  int
	Label float64
}

// ReadFactuality reads the unified JSON lines of Jiang and de Marneffe (TACL 2021),
// {"text": words parted by spaces, "targets": [{"span1": [first, behind], "label"}]}.
// The error names the line.
func ReadFactuality(r io.Reader) ([]FactualitySentence, error) {
	var out []FactualitySentence
	in := bufio.NewScanner(r)
	in.Buffer(nil, 1<<22)
	for n := 1; in.Scan(); n++ {
		var l struct {
			Text    string
			Targets []struct {
				Span1 [2]int
				Label float64
			}
		}
		if err := json.Unmarshal(in.Bytes(), &l); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		s := FactualitySentence{Words: strings.Fields(l.Text)}
		for _, t := range l.Targets {
			if t.Span1[0] < 0 || t.Span1[0] >= len(s.Words) {
				return nil, fmt.Errorf("line %d: word %d of %d", n, t.Span1[0], len(s.Words))
			}
			s.Targets = append(s.Targets, FactualityTarget{t.Span1[0], t.Label})
		}
		out = append(out, s)
	}
	return out, in.Err()
}

// Factual is what is said of an event: that it happened, that it did not, or
// neither.
type Factual int

// The classes.
const (
	Happened Factual = iota
	DidNot
	Uncertain
	factualClasses
)

// Class is the label's sign: annotators who were of two minds give 0.
func (t FactualityTarget) Class() Factual {
	switch {
	case t.Label > 0:
		return Happened
	case t.Label < 0:
		return DidNot
	}
	return Uncertain
}

// Factuality counts gold classes against what the system says.
type Factuality struct {
	n [factualClasses][factualClasses]int
}

// Add counts one predicate.
func (f *Factuality) Add(gold, system Factual) { f.n[gold][system]++ }

// Recall is the share of a class's predicates of which the system says so.
func (f *Factuality) Recall(c Factual) float64 {
	all := 0
	for _, n := range f.n[c] {
		all += n
	}
	if all == 0 {
		return 0
	}
	return float64(f.n[c][c]) / float64(all)
}

// Macro is the mean recall of the three classes.
func (f *Factuality) Macro() float64 {
	return (f.Recall(Happened) + f.Recall(DidNot) + f.Recall(Uncertain)) / 3
}

// Asserted is the mean of two shares: of what happened, what the system asserts,
// and of what did not, what it does not assert.
func (f *Factuality) Asserted() float64 {
	did := f.n[DidNot]
	all := did[Happened] + did[DidNot] + did[Uncertain]
	if all == 0 {
		return 0
	}
	return (f.Recall(Happened) + float64(did[DidNot]+did[Uncertain])/float64(all)) / 2
}

// Accuracy is the mean over the classes of how often the system is right on whether
// a predicate is in the class.
func (f *Factuality) Accuracy() float64 {
	all, right := 0, 0
	for gold := range f.n {
		for system, n := range f.n[gold] {
			all += n
			if gold == system {
				right += n
			}
		}
	}
	if all == 0 {
		return 0
	}
	return 1 - 2*float64(all-right)/float64(all)/float64(factualClasses)
}

package confidence_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/confidence"
	"github.com/quadwire/quadwire/extract/english"
	"github.com/quadwire/quadwire/extract/intake"
)

func read(t *testing.T, text string) *extract.Doc { return readFrom(t, text, confidence.Floor) }

func readFrom(t *testing.T, text string, least float64) *extract.Doc {
	t.Helper()
	pl, err := english.New()
	if err != nil {
		t.Fatal(err)
	}
	pl.Least = least
	a, err := intake.Parse("a.txt", []byte(text), time.Date(2025, 12, 3, 0, 0, 0, 0, time.UTC), intake.Options{})
	if err != nil {
		t.Fatal(err)
	}
	d, err := pl.Run(a)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// TestRate: every fact gets a probability, and a short main clause of names a greater one
// than what hangs on a relative clause of a long sentence.
func TestRate(t *testing.T) {
	d := readFrom(t, "Putin met Modi in Moscow.\n\nAmong the many measures that ministers, some of whom had earlier opposed anything of the sort, "+
		"could still take before winter, officials from the flooded regions said, are the barriers, which engineers of the port, who visited the dam, built.\n", 0)
	if len(d.Facts) < 2 {
		t.Fatalf("%d facts, want two at least", len(d.Facts))
	}
	for _, f := range d.Facts {
		if f.Confidence <= 0 || f.Confidence >= 1 {
			t.Errorf("%s: confidence %v, want a probability", f.Label, f.Confidence)
		}
	}
	least := slices.MinFunc(d.Facts[1:], func(a, b extract.Fact) int {
		if a.Confidence < b.Confidence {
			return -1
		}
		return 1
	})
	if d.Facts[0].Confidence <= least.Confidence {
		t.Errorf("%s: %v, no more than %s: %v", d.Facts[0].Label, d.Facts[0].Confidence, least.Label, least.Confidence)
	}
}

// TestSeen: the features of a fact are those its sentence shows.
func TestSeen(t *testing.T) {
	d := read(t, "The minister denied that he had left, AFP reported.\n")
	x := confidence.Seen(d)
	if len(x) != len(d.Facts) {
		t.Fatalf("features of %d facts, want %d", len(x), len(d.Facts))
	}
	for _, want := range []string{"bias", "rule clause", "doubt of heads", "doubt of relations of heads", "doubt of the article", "facts of the sentence", "length of the sentence"} {
		if !slices.ContainsFunc(x[0], func(f confidence.Feature) bool { return f.Name == want }) {
			t.Errorf("no feature %q in %v", want, x[0])
		}
	}
}

// TestFloor: what was probably misread is told only where it is asked for, and has no
// edge then; what was probably read rightly is told.
func TestFloor(t *testing.T) {
	const text = "Witkoff met Putin in Moscow on Tuesday. And the boats the port wants, and which he would, if so, give what is to be theirs, to be sold: they must.\n"
	all := readFrom(t, text, 0)
	told, untold := 0, 0
	for _, f := range all.Facts {
		if f.Edge != (f.Confidence >= confidence.Floor) {
			t.Errorf("%s: confidence %.2f, edge %v", f.Label, f.Confidence, f.Edge)
		}
		if f.Edge {
			told++
		} else {
			untold++
		}
	}
	if told == 0 || untold == 0 {
		t.Errorf("%d facts from the floor on, %d below it", told, untold)
	}
	d := read(t, text)
	if len(d.Facts) != told {
		t.Errorf("%d facts are told, want %d", len(d.Facts), told)
	}
	reasons := 0
	for i := range d.Propositions {
		if strings.HasPrefix(d.Propositions[i].Dropped, "right with a probability of 0.") {
			reasons++
		}
	}
	if reasons != untold {
		t.Errorf("%d propositions say why they are not told, want %d", reasons, untold)
	}
}

// TestLeftOutContent: a statement whose content is not told has its words instead, and
// what other statements say stays theirs.
func TestLeftOutContent(t *testing.T) {
	const text = "Reuters noted that a project whose cost shocked the villagers was built. Lopez said the port has two terminals. Diaz said the mine closed.\n"
	all := readFrom(t, text, 0)
	for k := range all.Facts {
		least := all.Facts[k].Confidence + 1e-9 // leaves out the k-th, and others
		d := readFrom(t, text, least)
		for _, f := range d.Facts {
			if f.Confidence < least {
				t.Errorf("%s is told at %v", f.Label, least)
			}
			ref, ok := f.Object.(extract.FactID)
			if !ok {
				continue
			}
			n, err := strconv.Atoi(strings.TrimPrefix(string(ref), "@"))
			if err != nil || n >= len(d.Facts) || d.Facts[n].Speakers == nil || !strings.Contains(f.Label, d.Facts[n].ObjectText) {
				t.Errorf("%s is about %s of %d facts", f.Label, ref, len(d.Facts))
			}
		}
	}
}

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestWeightsAreOfTheTable: the embedded weights are what the table of judged facts gives.
func TestWeightsAreOfTheTable(t *testing.T) {
	f, err := os.Open("../../extract/confidence/train/judged.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	facts, err := readTable("judged.tsv", f)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	writeWeights(&out, learn(facts))
	want, err := os.ReadFile("../../extract/confidence/weights.tsv")
	if err != nil {
		t.Fatal(err)
	}
	a, b := strings.Split(out.String(), "\n"), strings.Split(string(want), "\n")
	if len(a) != len(b) {
		t.Fatalf("%d weights, want %d", len(a), len(b))
	}
	for i := range a {
		var v, w float64
		n, x, _ := strings.Cut(a[i], "\t")
		m, y, _ := strings.Cut(b[i], "\t")
		fmt.Sscan(x, &v)
		fmt.Sscan(y, &w)
		if n != m || v-w > .001 || w-v > .001 {
			t.Errorf("%s %s, want %s %s", n, x, m, y)
		}
	}
}

// TestLearn: what always goes with right facts gets a weight above nothing, what goes with
// wrong ones one below, and the probabilities part the two.
func TestLearn(t *testing.T) {
	var facts []judged
	for i := range 400 {
		f := judged{right: i%4 != 0, weight: 1, article: fmt.Sprint("a", i%40), features: map[string]float64{"bias": 1, "noise": float64(i % 7)}}
		if f.right {
			f.features["good"] = 1
		} else {
			f.features["bad"] = 1
		}
		facts = append(facts, f)
	}
	w := learn(facts)
	if w["good"] <= 0 || w["bad"] >= 0 {
		t.Errorf("weights %v", w)
	}
	if auc := areaUnder(facts, crossValidate(facts)); auc < .99 {
		t.Errorf("AUC %.2f of what can be told apart", auc)
	}
}

func TestReadTableNamesTheLine(t *testing.T) {
	for _, bad := range []string{"ok\ta\tb", "ok\ta\tb\t1\tc=x", "ok\ta\tb\tx\tc=1", "ok\ta\tb\t0\tc=1"} {
		if _, err := readTable("t.tsv", strings.NewReader("# head\n"+bad+"\n")); err == nil || !strings.HasPrefix(err.Error(), "t.tsv:2:") {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

// TestFigures: of five facts the least probable is wrong, and the next worst the most
// probable but one; a fact that stands for three counts as three.
func TestFigures(t *testing.T) {
	var facts []judged
	for i, v := range []string{"wrong", "ok", "cut", "lost", "ok"} {
		facts = append(facts, judged{verdict: v, right: usable(v), weight: []float64{1, 1, 1, 1, 3}[i]})
	}
	p := []float64{.1, .2, .3, .4, .9}
	for name, c := range map[string][2]float64{
		"area under the curve":  {areaUnder(facts, p), 8. / 10},
		"average precision":     {averagePrecision(facts, p), (1 + .5) / 2},
		"caught in a seventh":   {caught(facts, p, 1.01/7), .5},
		"caught in four":        {caught(facts, p, 4.01/7), 1},
		"calibration":           {calibration(facts, p), (.1 + .8 + .7 + .4 + .3) / 7},
		"lost from .3 on":       {shareOf(facts, p, .3, "lost"), 1. / 5},
		"lost or wrong of all":  {shareOf(facts, p, 0, "lost", "wrong"), 2. / 7},
		"nothing from .95 on":   {shareOf(facts, p, .95, "lost"), 0},
		"nothing to be caught":  {caught(facts[1:3], p[1:3], 1), 0},
		"precision of no wrong": {averagePrecision(facts[1:3], p[1:3]), 0},
	} {
		if d := c[0] - c[1]; d > 1e-9 || d < -1e-9 {
			t.Errorf("%s: %.4f, want %.4f", name, c[0], c[1])
		}
	}
	if share, right := above(facts, p, .3); share != 5./7 || right != 4./5 {
		t.Errorf("%.3f of the facts, %.3f of them right, want 5/7 and 4/5", share, right)
	}
}

// TestTally: verdicts and shares by confidence; a row of other columns is named.
func TestTally(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		p := filepath.Join(dir, name)
		if err := os.WriteFile(p, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return p
	}
	good := write("good.tsv", "number\tconfidence\treader one\tremark one\n1\t0.95\tok\t\n2\t0.90\tcut\t\n3\t0.40\twrong\t\n4\t0.82\tlost\t\n")
	var out strings.Builder
	if err := tally(&out, []string{good}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"usable 50 %", "confidence 0.80 or more: 75 % of the verdicts, 67 % of them usable", "confidence 0.90 or more: 50 % of the verdicts, 100 % of them usable", "of today: 50 % of the verdicts, 0 % of them usable"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%s", want, out.String())
		}
	}
	bad := write("bad.tsv", "number\treader one\n1\n")
	if err := tally(&out, []string{bad}); err == nil || !strings.Contains(err.Error(), "bad.tsv:2: 1 columns, not 2") {
		t.Errorf("error %v", err)
	}
}

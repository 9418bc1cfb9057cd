package score_test

import (
	"math"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/score"
)

const gold = `# text = Prices rose in May.
1	Prices	price	NOUN	NNS	_	2	nsubj	_	_
2	rose	rise	VERB	VBD	_	0	root	_	_
3-4	inMay	_	_	_	_	_	_	_	_
3	in	in	ADP	IN	_	4	case	_	_
4	May	May	PROPN	NNP	_	2	obl:tmod	_	_
4.1	_	_	_	_	_	_	_	_	_
5	.	.	PUNCT	.	_	2	punct	_	_

1	Yes	yes	INTJ	UH	_	0	root	_	_
`

func TestParsing(t *testing.T) {
	want, err := score.ReadConllu(strings.NewReader(gold))
	if err != nil {
		t.Fatal(err)
	}
	got, err := score.ReadConllu(strings.NewReader(strings.NewReplacer(
		"obl:tmod", "obl", "May\tPROPN\tNNP\t_\t2", "may\tPROPN\tNNP\t_\t2", "ADP\tIN\t_\t4", "ADP\tIN\t_\t2").Replace(gold)))
	if err != nil {
		t.Fatal(err)
	}
	s, err := score.Parsing(want, got)
	if err != nil {
		t.Fatal(err)
	}
	near := func(what string, got, want float64) {
		if math.Abs(got-want) > 1e-9 {
			t.Errorf("%s is %g, want %g", what, got, want)
		}
	}
	near("UPOS", s.UPOS, 1)
	near("lemma", s.Lemma, 5.0/6)
	near("UAS", s.UAS, 5.0/6)
	near("LAS", s.LAS, 4.0/6)
	near("obl", s.Relations["obl"].F1(), 1)
	near("case", s.Relations["case"].F1(), 0)
	if s.Tokens != 6 || s.Trees != 2 || s.CorrectTrees != 1 || s.NoTrees != 0 {
		t.Errorf("%+v", s)
	}
	got[0].Tokens[1].Head = 0
	if s, _ := score.Parsing(want, got); s.NoTrees != 1 {
		t.Errorf("a cycle counts as a tree: %+v", s)
	}
	if _, err := score.Parsing(want, got[:1]); err == nil {
		t.Error("trees of other sentences: no error")
	}
}

func TestReadConlluDamaged(t *testing.T) {
	for _, text := range []string{"1\tYes\n", "1\ta\ta\tX\tX\t_\tx\troot\t_\t_\n", "1\ta\ta\tX\tX\t_\t-1\troot\t_\t_\n"} {
		if _, err := score.ReadConllu(strings.NewReader(text)); err == nil || !strings.Contains(err.Error(), "line 1") {
			t.Errorf("%q: error %v, want one that names line 1", text, err)
		}
	}
}

func TestNames(t *testing.T) {
	classes := map[string]extract.NameType{"Person": "PER", "Location": "LOC"}
	want, err := score.ReadNames(strings.NewReader("# doc\nSteve\tB-Person\nWitkoff\tE-Person\nmet\tO\nin\tO\nMoscow\tS-Location\n\nTuesday\tB-Date\n"), classes)
	if err != nil {
		t.Fatal(err)
	}
	if len(want) != 2 || len(want[0].Names) != 2 || len(want[1].Names) != 0 || want[0].Names[0].Last != 2 {
		t.Fatalf("%+v", want)
	}
	got := []extract.Tree{
		{Names: []extract.Name{{First: 0, Last: 1, Type: "PER", P: 0.5}, {First: 4, Last: 5, Type: "LOC", P: 1}}},
		{Names: []extract.Name{{First: 0, Last: 1, Type: "DATE", P: 1}}},
	}
	s, err := score.Names(want, got, "PER", "LOC")
	if err != nil {
		t.Fatal(err)
	}
	if s.All != (score.Counts{Gold: 2, System: 2, Correct: 1}) || s.Types["PER"].Correct != 0 || s.Types["LOC"].Correct != 1 {
		t.Errorf("%+v", s)
	}
	if math.Abs(s.CalibrationError-0.25) > 1e-9 {
		t.Errorf("calibration error %g, want 0.25", s.CalibrationError)
	}
	if _, err := score.ReadNames(strings.NewReader("Steve\tPerson\n"), classes); err == nil {
		t.Error("a tag without its B-: no error")
	}
}

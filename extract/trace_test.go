package extract_test

import (
	"testing"

	"github.com/quadwire/quadwire/extract"
)

// pipeline is one of a rule, which finds every verb and is silent at every noun, a
// repair, and passes that split, change, leave and add propositions.
func pipeline() *extract.Pipeline {
	find := func(t *extract.Tree) []extract.Proposition {
		var out []extract.Proposition
		for i, k := range t.Tokens {
			if k.UPOS != "VERB" {
				t.Silent(i, "no verb")
				t.Silent(i, "no verb") // asked twice, told once
				continue
			}
			out = append(out, extract.Proposition{Head: i, Base: k.Form, Modality: extract.Actual, Args: []extract.Argument{{Text: "Ann and Bo"}}})
		}
		return out
	}
	return &extract.Pipeline{
		Segment: func(*extract.Article) []extract.Sentence { return nil },
		Parse: func([]extract.Sentence) ([]extract.Tree, error) {
			t := extract.Tree{}
			t.Tokens = []extract.Token{{Form: "ran", UPOS: "VERB", Head: -1}, {Form: "home", UPOS: "NOUN", Head: 0}, {Form: "sang", UPOS: "NOUN", Head: 0}}
			return []extract.Tree{t}, nil
		},
		Repair: func(ts []extract.Tree) { ts[0].Tokens[2].UPOS = "VERB" },
		Rules:  []extract.Rule{{Name: "verb", Find: find}},
		Passes: []extract.Pass{
			{Name: "split", Run: func(d *extract.Doc) {
				p, q := d.Propositions[0], d.Propositions[0]
				p.Args, q.Args = []extract.Argument{{Text: "Ann"}}, []extract.Argument{{Text: "Bo"}}
				d.Propositions = []extract.Proposition{p, q, d.Propositions[1]}
			}},
			{Name: "nothing", Run: func(*extract.Doc) {}},
			{Name: "deny", Run: func(d *extract.Doc) { d.Propositions[1].Negated = true; d.Propositions[2].Args[0].Text = "Cy" }},
			{Name: "add", Run: func(d *extract.Doc) {
				d.Propositions = append(d.Propositions, extract.Proposition{Rule: "verb", Head: 1, Base: "be", Args: []extract.Argument{{Text: "home"}}})
			}},
		},
	}
}

func TestExplain(t *testing.T) {
	d, tr, err := pipeline().Explain(extract.Article{})
	if err != nil {
		t.Fatal(err)
	}
	if len(tr.Silences) != 1 || tr.Silences[0] != (extract.Silence{Rule: "verb", Token: 1, Why: "no verb"}) {
		t.Errorf("silences %+v", tr.Silences)
	}
	if len(tr.Repairs) != 1 || tr.Repairs[0].Token != 2 || tr.Repairs[0].Before.UPOS != "NOUN" || tr.Repairs[0].After.UPOS != "VERB" {
		t.Errorf("repairs %+v", tr.Repairs)
	}
	want := [][]string{
		{"split: verb: ran(Ann and Bo) → verb: ran(Ann)"},
		{"split: verb: ran(Ann and Bo) → verb: ran(Bo)", "deny: verb: ran(Bo) → verb: ran(Bo) [negated]"},
		{"deny: verb: sang(Ann and Bo) → verb: sang(Cy)"},
		{"add: → verb: be(home)"},
	}
	if len(tr.Steps) != len(d.Propositions) || len(want) != len(tr.Steps) {
		t.Fatalf("%d steps for %d propositions", len(tr.Steps), len(d.Propositions))
	}
	for i, steps := range tr.Steps {
		var got []string
		for _, s := range steps {
			before := ""
			if s.Before != nil {
				before = plain(*s.Before) + " "
			}
			got = append(got, s.Pass+": "+before+"→ "+plain(*s.After))
		}
		if len(got) != len(want[i]) {
			t.Errorf("proposition %d: %q, want %q", i, got, want[i])
			continue
		}
		for k := range got {
			if got[k] != want[i][k] {
				t.Errorf("proposition %d: %q, want %q", i, got[k], want[i][k])
			}
		}
	}
}

// plain is p on one line, whatever its tense and modality.
func plain(p extract.Proposition) string {
	p.Tense, p.Modality = extract.Past, extract.Actual
	return p.String()
}

// TestRunIsExplainWithoutTrace: both find the same, and a tree keeps no record
// when nobody asks for one.
func TestRunIsExplainWithoutTrace(t *testing.T) {
	run, err := pipeline().Run(extract.Article{})
	if err != nil {
		t.Fatal(err)
	}
	explained, _, err := pipeline().Explain(extract.Article{})
	if err != nil {
		t.Fatal(err)
	}
	if len(run.Propositions) != len(explained.Propositions) {
		t.Fatalf("%d and %d propositions", len(run.Propositions), len(explained.Propositions))
	}
	for i := range run.Propositions {
		if a, b := run.Propositions[i], explained.Propositions[i]; !extract.Same(&a, &b) {
			t.Errorf("%v and %v", a.String(), b.String())
		}
	}
	if n := testing.AllocsPerRun(10, func() { run.Trees[0].Silent(0, "no") }); n != 0 {
		t.Errorf("%v allocations of a tree that nobody asks", n)
	}
	explainedTree := explained.Trees[0]
	explainedTree.Silent(0, "late") // the record is closed
}

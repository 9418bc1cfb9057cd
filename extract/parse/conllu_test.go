package parse

import (
	"bytes"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
)

func TestWriteConllu(t *testing.T) {
	text := "“Élan” rose,\nit said. Yes."
	var trees []extract.Tree
	for _, words := range [][]string{{"“", "Élan", "”", "rose", ",", "it", "said", "."}, {"Yes", "."}} {
		var tree extract.Tree
		for _, w := range words {
			at := 0
			if n := len(trees); n > 0 {
				at = trees[n-1].End
			}
			if n := len(tree.Tokens); n > 0 {
				at = tree.Tokens[n-1].End
			}
			at += strings.Index(text[at:], w)
			tree.Tokens = append(tree.Tokens, extract.Token{
				Span: extract.Span{Start: at, End: at + len(w)}, Form: w, Lemma: strings.ToLower(w), UPOS: "X", XPOS: "FW", Deprel: "dep", Head: len(tree.Tokens) - 1,
			})
		}
		tree.Span = extract.Span{Start: tree.Tokens[0].Start, End: tree.Tokens[len(tree.Tokens)-1].End}
		trees = append(trees, tree)
	}
	trees[0].Names = []extract.Name{{First: 1, Last: 3, Type: "ORG"}}
	var got bytes.Buffer
	if err := WriteConllu(&got, text, trees); err != nil {
		t.Fatal(err)
	}
	const want = `# sent_id = 1
# text = “Élan” rose, it said.
1	“	“	X	FW	_	0	dep	_	NER=O|SpaceAfter=No|TokenRange=0:1
2	Élan	élan	X	FW	_	1	dep	_	NER=B-ORG|SpaceAfter=No|TokenRange=1:5
3	”	”	X	FW	_	2	dep	_	NER=I-ORG|TokenRange=5:6
4	rose	rose	X	FW	_	3	dep	_	NER=O|SpaceAfter=No|TokenRange=7:11
5	,	,	X	FW	_	4	dep	_	NER=O|TokenRange=11:12
6	it	it	X	FW	_	5	dep	_	NER=O|TokenRange=13:15
7	said	said	X	FW	_	6	dep	_	NER=O|SpaceAfter=No|TokenRange=16:20
8	.	.	X	FW	_	7	dep	_	NER=O|TokenRange=20:21

# sent_id = 2
# text = Yes.
1	Yes	yes	X	FW	_	0	dep	_	NER=O|SpaceAfter=No|TokenRange=22:25
2	.	.	X	FW	_	1	dep	_	NER=O|TokenRange=25:26

`
	if got.String() != want {
		t.Errorf("got\n%s\nwant\n%s", &got, want)
	}
}

func TestFillConllu(t *testing.T) {
	p, err := parser()
	if err != nil {
		t.Fatal(err)
	}
	const gold = `# sent_id = a
1	Putin	_	_	_	Number=Sing	_	_	_	Note=x
2-3	didn't	_	_	_	_	_	_	_	_
2	did	_	_	_	_	_	_	_	_
3	n't	_	_	_	_	_	_	_	_
4	leave	_	_	_	_	_	_	_	_
4.1	left	_	_	_	_	_	_	_	_
5	Moscow	_	_	_	_	_	_	_	_

# only a comment

1	Yes	_	_	_	_	_	_	_	_
`
	const want = `# sent_id = a
1	Putin	Putin	PROPN	NNP	Number=Sing	4	nsubj	_	NER=B-PER|Note=x
2-3	didn't	_	_	_	_	_	_	_	_
2	did	do	AUX	VBD	_	4	aux	_	NER=O
3	n't	not	PART	RB	_	4	advmod	_	NER=O
4	leave	leave	VERB	VB	_	0	root	_	NER=O
5	Moscow	Moscow	PROPN	NNP	_	4	obj	_	NER=B-LOC

# only a comment

1	Yes	yes	INTJ	UH	_	0	root	_	NER=O

`
	var got bytes.Buffer
	if err := p.FillConllu(&got, strings.NewReader(gold)); err != nil {
		t.Fatal(err)
	}
	if got.String() != want {
		t.Errorf("got\n%s\nwant\n%s", &got, want)
	}
	var again bytes.Buffer
	if err := p.FillConllu(&again, bytes.NewReader(got.Bytes())); err != nil {
		t.Fatal(err)
	}
	if again.String() != want {
		t.Errorf("filled twice, it gives\n%s", &again)
	}
	for text, want := range map[string]string{
		"1\tYes\n":                              "line 1: not a line",
		"# x\n2\tYes\t_\t_\t_\t_\t_\t_\t_\t_\n": "line 2: word \"2\"",
		"1\t\t_\t_\t_\t_\t_\t_\t_\t_\n":         "line 1: not a line",
	} {
		if err := p.FillConllu(&got, strings.NewReader(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want %q", text, err, want)
		}
	}
}

// FuzzFillConllu: any bytes either are CoNLL-U, then what comes out is, too, or
// give an error.
func FuzzFillConllu(f *testing.F) {
	f.Add("1\tYes\t_\t_\t_\t_\t_\t_\t_\t_\n")
	f.Add("# x\n\n\n1-2\ta\t_\t_\t_\t_\t_\t_\t_\t_\n")
	f.Add("1\t\x00\xff\t_\t_\t_\t_\t_\t_\t_\t_\r\n2\t \t_\t_\t_\t_\t_\t_\t_\tX\n")
	p, err := New()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 2000 {
			return
		}
		var once, twice bytes.Buffer
		if p.FillConllu(&once, strings.NewReader(text)) != nil {
			return
		}
		if err := p.FillConllu(&twice, bytes.NewReader(once.Bytes())); err != nil {
			t.Fatalf("its own output is refused: %v\n%q", err, &once)
		}
	})
}

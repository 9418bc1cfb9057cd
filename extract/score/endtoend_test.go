package score_test

import (
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/score"
)

const twoSentences = `# newdoc id = d
# text = Dogs don't bark.
1	Dogs	dog	NOUN	NNS	_	4	nsubj	_	_
2-3	don't	_	_	_	_	_	_	_	_
2	do	do	AUX	VBP	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	bark	bark	VERB	VB	_	0	root	_	SpaceAfter=No
5	.	.	PUNCT	.	_	4	punct	_	_

# text = Cats were seen.
1	Cats	cat	NOUN	NNS	_	3	nsubj:pass	_	_
2	were	be	AUX	VBD	_	3	aux:pass	_	_
3	seen	see	VERB	VBN	_	0	root	_	SpaceAfter=No
4	.	.	PUNCT	.	_	3	punct	_	_

`

// tree makes a tree of words given as form/head/relation over text.
func wordTree(t *testing.T, text, words string) extract.Tree {
	t.Helper()
	var out extract.Tree
	at := 0
	for _, w := range strings.Fields(words) {
		f := strings.Split(w, "/")
		i := strings.Index(text[at:], f[0])
		if i < 0 || len(f) != 3 {
			t.Fatalf("no %q in %q", w, text[at:])
		}
		at += i
		head := int(f[1][0]-'0') - 1
		out.Tokens = append(out.Tokens, extract.Token{Span: extract.Span{Start: at, End: at + len(f[0])}, Form: f[0], Head: head, Deprel: f[2]})
		at += len(f[0])
	}
	return out
}

func TestEndToEnd(t *testing.T) {
	docs, err := score.ReadRawTrees(strings.NewReader(twoSentences))
	if err != nil || len(docs) != 1 {
		t.Fatalf("%d documents, %v", len(docs), err)
	}
	d := docs[0]
	if d.Text != "Dogs don't bark. Cats were seen." {
		t.Fatalf("text %q", d.Text)
	}
	first := wordTree(t, d.Text, "Dogs/4/nsubj do/4/aux n't/4/advmod bark/0/root ./4/punct")
	second := wordTree(t, d.Text, "Cats/3/nsubj were/3/aux:pass seen/0/root ./3/punct")
	for _, c := range []struct {
		name string
		got  []extract.Tree
		want score.Counts
	}{
		{"subtypes do not count", []extract.Tree{first, second}, score.Counts{Gold: 9, System: 9, Correct: 9}},
		{"a wrong head", []extract.Tree{wordTree(t, d.Text, "Dogs/4/nsubj do/1/aux n't/4/advmod bark/0/root ./4/punct"), second}, score.Counts{Gold: 9, System: 9, Correct: 8}},
		{"a word cut wrongly takes what hangs on it along", []extract.Tree{wordTree(t, d.Text, "Dogs/3/nsubj don't/3/aux bark./0/root"), second}, score.Counts{Gold: 9, System: 7, Correct: 4}},
		{"two sentences as one: the second root is none", []extract.Tree{wordTree(t, d.Text, "Dogs/4/nsubj do/4/aux n't/4/advmod bark/0/root ./4/punct Cats/8/nsubj were/8/aux seen/4/conj ./8/punct")}, score.Counts{Gold: 9, System: 9, Correct: 8}},
		{"nothing", nil, score.Counts{Gold: 9}},
	} {
		if got := score.EndToEnd(d, c.got); got != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
	}
}

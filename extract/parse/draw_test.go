package parse

import (
	"bytes"
	"testing"

	"github.com/quadwire/quadwire/extract"
)

func TestDraw(t *testing.T) {
	tree := extract.Tree{Names: []extract.Name{{First: 1, Last: 2, Type: "PER"}}}
	tree.Tokens = []extract.Token{
		{Form: "Envoy", UPOS: "NOUN", Deprel: "nmod:desc", Head: 1},
		{Form: "Witkoff", UPOS: "PROPN", Deprel: "nsubj", Head: 2},
		{Form: "left", UPOS: "VERB", Deprel: "root", Head: -1},
		{Form: ".", UPOS: "PUNCT", Deprel: "punct", Head: 2},
	}
	var got bytes.Buffer
	if err := Draw(&got, &tree); err != nil {
		t.Fatal(err)
	}
	const want = `left  root VERB
├─ Witkoff  nsubj PROPN  PER
│  └─ Envoy  nmod:desc NOUN
└─ .  punct PUNCT
`
	if got.String() != want {
		t.Errorf("got\n%s\nwant\n%s", &got, want)
	}
	got.Reset()
	if err := Draw(&got, &extract.Tree{}); err != nil || got.Len() > 0 {
		t.Errorf("an empty tree draws %q, %v", &got, err)
	}
}

package treetest

import (
	"reflect"
	"slices"
	"strings"
	"testing"
)

const text = "Ann Lee met Xi."

func tree(lines ...string) string { return strings.Join(lines, "\n") + "\n" }

var good = []string{
	"1 Ann Ann PROPN NNP _ 3 nsubj _ B-PER",
	"2 Lee Lee PROPN NNP _ 1 flat _ I-PER",
	"3 met meet VERB VBD _ 0 root _ _",
	"4 Xi Xi PROPN NNP _ 3 obj _ B-PER",
	"5 . . PUNCT . _ 3 punct _ _",
}

func TestParse(t *testing.T) {
	trees, err := Parse(text, tree(good...))
	if err != nil || len(trees) != 1 {
		t.Fatal(trees, err)
	}
	x := trees[0]
	if len(x.Tokens) != 5 || x.Root() != 2 || x.End != len(text) || len(x.Names) != 2 || x.Names[0].Last != 2 {
		t.Errorf("%+v", x)
	}
	again, err := Parse(text, Format(trees))
	if err != nil || Format(again) != Format(trees) {
		t.Errorf("%v\n%s", err, Format(again))
	}
}

// TestParseRefuses: what is no tree of the text is an error that names the line.
func TestParseRefuses(t *testing.T) {
	change := func(line int, with string) string {
		l := append([]string(nil), good...)
		l[line] = with
		return tree(l...)
	}
	for want, in := range map[string]string{
		"columns":                       change(1, "2 Lee Lee"),
		`ID "7"`:                        change(1, "7 Lee Lee PROPN NNP _ 1 flat _ I-PER"),
		"not what the text goes on":     change(1, "2 Li Li PROPN NNP _ 1 flat _ I-PER"),
		"heads run in a circle":         change(0, "1 Ann Ann PROPN NNP _ 2 nsubj _ B-PER"),
		"2 roots":                       change(3, "4 Xi Xi PROPN NNP _ 0 root _ B-PER"),
		"relation root to head 3":       change(3, "4 Xi Xi PROPN NNP _ 3 root _ B-PER"),
		"head 9":                        change(3, "4 Xi Xi PROPN NNP _ 9 obj _ B-PER"),
		"continues no name":             change(3, "4 Xi Xi PROPN NNP _ 3 obj _ I-PER"),
		`name "PER"`:                    change(3, "4 Xi Xi PROPN NNP _ 3 obj _ PER"),
		"is in no tree":                 tree(good[:0]...),
		`probability "P=2"`:             change(3, "4 Xi Xi PROPN NNP _ 3 obj P=2 B-PER"),
		`head "x"`:                      change(3, "4 Xi Xi PROPN NNP _ x obj _ B-PER"),
		`"." of the text is in no tree`: tree(good[:4]...),
	} {
		if _, err := Parse(text, in); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %s", err, want)
		}
	}
}

// TestRandom: whatever the bytes, the trees are trees of the article's text, and
// many words and relations occur.
func TestRandom(t *testing.T) {
	seen := map[string]bool{}
	for i := range 300 {
		data := make([]byte, i)
		for k := range data {
			data[k] = byte(k*k*(i+3) + k*29 + i*91)
		}
		a, trees := Random(data)
		if _, err := Parse(a.Text, Format(trees)); err != nil {
			t.Fatalf("%d bytes: %v", i, err)
		}
		if len(a.Blocks) != len(trees) {
			t.Fatalf("%d blocks, %d trees", len(a.Blocks), len(trees))
		}
		for _, x := range trees {
			for _, k := range x.Tokens {
				seen[k.Form], seen[k.Deprel] = true, true
			}
		}
	}
	if least := (len(words) + len(rels)) * 3 / 4; len(seen) < least {
		t.Errorf("%d words and relations seen, want %d", len(seen), least)
	}
}

// TestDamage: a damaged tree is a tree of the same words, most often another one, the
// same for the same seed, and the tree that it was made of stays.
func TestDamage(t *testing.T) {
	changed := 0
	const n = 400
	for i := range n {
		a, trees := Random([]byte{0, byte(i), byte(i * 7), byte(i / 3), byte(i * i), 91})
		before := Format(trees)
		damaged := slices.Clone(trees)
		for k := range damaged {
			damaged[k] = Damage(&trees[k], uint64(i))
			if again := Damage(&trees[k], uint64(i)); !reflect.DeepEqual(again, damaged[k]) {
				t.Fatal("a second time differs")
			}
		}
		after := Format(damaged)
		if _, err := Parse(a.Text, after); err != nil {
			t.Fatalf("seed %d: %v\n%s", i, err, after)
		}
		if Format(trees) != before {
			t.Fatalf("seed %d: the tree given changes", i)
		}
		if after != before {
			changed++
		}
	}
	if changed < n*3/4 {
		t.Errorf("%d of %d changed", changed, n)
	}
}

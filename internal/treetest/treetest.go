// Package treetest lets tests write trees and propositions as text.
//
// A tree is CoNLL-U (https://universaldependencies.org/format.html) beside the
// text it parses, with the names of the sentence as B-PER, I-PER … in the last
// column, and in the one before it, where it is not 1, how probable the arc to the head
// is: P=0.4. A proposition is a line:
//
//	clause: damage(Milton; 1,200 homes; place in western Florida; time on Wednesday)
package treetest

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// Parse reads the trees of text, a blank line between two. Every form must stand
// in text where the one before it ends, white space apart. Each tree must be
// one: a single root, no cycle. Errors name the line.
func Parse(text, conllu string) ([]extract.Tree, error) {
	var trees []extract.Tree
	at := 0
	t := &extract.Tree{}
	flush := func(line int) error {
		if len(t.Tokens) == 0 {
			return nil
		}
		if err := check(t); err != nil {
			return fmt.Errorf("tree before line %d: %w", line, err)
		}
		t.Span = extract.Span{Start: t.Tokens[0].Start, End: t.Tokens[len(t.Tokens)-1].End}
		trees, t = append(trees, *t), &extract.Tree{}
		return nil
	}
	lines := strings.Split(conllu, "\n")
	for n, line := range lines {
		switch {
		case strings.HasPrefix(line, "#"):
		case strings.TrimSpace(line) == "":
			if err := flush(n + 1); err != nil {
				return nil, err
			}
		default:
			end, err := token(t, text, at, line)
			if err != nil {
				return nil, fmt.Errorf("line %d: %w", n+1, err)
			}
			at = end
		}
	}
	if err := flush(len(lines)); err != nil {
		return nil, err
	}
	if rest := strings.TrimSpace(text[at:]); rest != "" {
		return nil, fmt.Errorf("%q of the text is in no tree", rest)
	}
	return trees, nil
}

// token appends the token of one line to t and returns where it ends in text.
func token(t *extract.Tree, text string, at int, line string) (end int, err error) {
	c := strings.Fields(line)
	if len(c) != 10 {
		return 0, fmt.Errorf("%d columns, want 10", len(c))
	}
	if id, err := strconv.Atoi(c[0]); err != nil || id != len(t.Tokens)+1 {
		return 0, fmt.Errorf("ID %q, want %d", c[0], len(t.Tokens)+1)
	}
	head, err := strconv.Atoi(c[6])
	if err != nil {
		return 0, fmt.Errorf("head %q: %w", c[6], err)
	}
	start := at + len(text[at:]) - len(strings.TrimLeft(text[at:], " \n"))
	if !strings.HasPrefix(text[start:], c[1]) {
		return 0, fmt.Errorf("form %q is not what the text goes on with", c[1])
	}
	end = start + len(c[1])
	t.Tokens = append(t.Tokens, extract.Token{
		Span: extract.Span{Start: start, End: end},
		Form: c[1], Lemma: c[2], UPOS: c[3], XPOS: c[4], Head: head - 1, Deprel: c[7],
	})
	i := len(t.Tokens)
	if p, ok := strings.CutPrefix(c[8], "P="); ok {
		v, err := strconv.ParseFloat(p, 32)
		if err != nil || v < 0 || v > 1 {
			return 0, fmt.Errorf("probability %q, want P=0 to P=1", c[8])
		}
		for len(t.Arc) < i-1 {
			t.Arc = append(t.Arc, 1)
		}
		t.Arc = append(t.Arc, float32(v))
	} else if len(t.Arc) > 0 {
		t.Arc = append(t.Arc, 1)
	}
	switch kind, typ, _ := strings.Cut(c[9], "-"); kind {
	case "_":
	case "B":
		t.Names = append(t.Names, extract.Name{First: i - 1, Last: i, Type: extract.NameType(typ), P: 1})
	case "I":
		k := len(t.Names) - 1
		if k < 0 || t.Names[k].Last != i-1 || t.Names[k].Type != extract.NameType(typ) {
			return 0, fmt.Errorf("%s continues no name", c[9])
		}
		t.Names[k].Last = i
	default:
		return 0, fmt.Errorf("name %q, want B-PER, I-ORG or the like", c[9])
	}
	return end, nil
}

// check says what keeps t from being a tree.
func check(t *extract.Tree) error {
	roots := 0
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if h >= len(t.Tokens) || h < -1 {
			return fmt.Errorf("token %d: head %d", i+1, h+1)
		}
		if h < 0 {
			roots++
		}
		if (h < 0) != (t.Tokens[i].Deprel == "root") {
			return fmt.Errorf("token %d: relation %s to head %d", i+1, t.Tokens[i].Deprel, h+1)
		}
		for n := 0; h >= 0; n++ {
			if n > len(t.Tokens) {
				return fmt.Errorf("token %d: its heads run in a circle", i+1)
			}
			h = t.Tokens[h].Head
		}
	}
	if roots != 1 {
		return fmt.Errorf("%d roots", roots)
	}
	return nil
}

// Format writes trees as [Parse] reads them.
func Format(trees []extract.Tree) string {
	var b strings.Builder
	for n := range trees {
		if n > 0 {
			b.WriteByte('\n')
		}
		t := &trees[n]
		for i, k := range t.Tokens {
			fmt.Fprintf(&b, "%d\t%s\t%s\t%s\t%s\t_\t%d\t%s\t%s\t%s\n", i+1, k.Form, k.Lemma, k.UPOS, k.XPOS, k.Head+1, k.Deprel, probability(t, i), bio(t, i))
		}
	}
	return b.String()
}

// probability is the arc of token i as [Parse] reads it, "_" where it is sure.
func probability(t *extract.Tree, i int) string {
	if len(t.Arc) != len(t.Tokens) || t.Arc[i] >= 1 {
		return "_"
	}
	return "P=" + strconv.FormatFloat(float64(t.Arc[i]), 'g', 3, 32)
}

func bio(t *extract.Tree, i int) string {
	k := t.NameAt(i)
	switch {
	case k < 0:
		return "_"
	case t.Names[k].First == i:
		return "B-" + string(t.Names[k].Type)
	}
	return "I-" + string(t.Names[k].Type)
}

// Propositions writes propositions a line each, see [extract.Proposition.String].
func Propositions(ps []extract.Proposition) string {
	var b strings.Builder
	for i := range ps {
		b.WriteString(ps[i].String() + "\n")
	}
	return b.String()
}

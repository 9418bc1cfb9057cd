package extract

import (
	"slices"
	"strings"
)

// Children is the tokens whose head is i, in text order; with relations given it
// keeps those that stand in one of them ("obl" also matches "obl:agent").
func (t *Tree) Children(i int, rels ...string) []int {
	var out []int
	for c := range t.Tokens {
		if t.Tokens[c].Head == i && c != i && (len(rels) == 0 || t.Is(c, rels...)) {
			out = append(out, c)
		}
	}
	return out
}

// Child is the first child of i with one of the relations, -1 for none.
func (t *Tree) Child(i int, rels ...string) int {
	for c := range t.Tokens {
		if t.Tokens[c].Head == i && c != i && t.Is(c, rels...) {
			return c
		}
	}
	return -1
}

// Is reports whether token i stands in one of the relations. A relation without
// subtype matches its subtypes too; "nsubj:" with a colon at the end matches
// only the bare one.
func (t *Tree) Is(i int, rels ...string) bool {
	d := t.Tokens[i].Deprel
	for _, r := range rels {
		n := len(r)
		switch {
		case len(d) == n && d == r, len(d) > n && d[n] == ':' && d[:n] == r, len(d) == n-1 && r[n-1] == ':' && r[:n-1] == d:
			return true
		}
	}
	return false
}

// Root is the index of the root, -1 in an empty tree.
func (t *Tree) Root() int {
	for i := range t.Tokens {
		if t.Tokens[i].Head < 0 {
			return i
		}
	}
	return -1
}

// Phrase is the tokens of the subtree under i in text order. Where drop is not
// nil, a child c for which drop(c) holds is left out with all below it.
func (t *Tree) Phrase(i int, drop func(c int) bool) []int {
	out := []int{i}
	for k := 0; k < min(len(out), len(t.Tokens)); k++ {
		for _, c := range t.Children(out[k]) {
			if drop == nil || !drop(c) {
				out = append(out, c)
			}
		}
	}
	slices.Sort(out)
	return out
}

// Conjuncts is i and the tokens coordinated with it, in text order.
func (t *Tree) Conjuncts(i int) []int {
	out := []int{i}
	for k := 0; k < min(len(out), len(t.Tokens)); k++ {
		out = append(out, t.Children(out[k], "conj")...)
	}
	slices.Sort(out)
	return out
}

// Under reports whether i is below or at anc.
func (t *Tree) Under(i, anc int) bool {
	for n := 0; i >= 0 && n <= len(t.Tokens); n++ {
		if i == anc {
			return true
		}
		i = t.Tokens[i].Head
	}
	return false
}

// NameAt is the index in t.Names of the name that token i belongs to, -1 for none.
func (t *Tree) NameAt(i int) int { return at(t.Names, i) }

// LabelAt is the index in t.Labels of the label that token i belongs to, -1 for none.
func (t *Tree) LabelAt(i int) int { return at(t.Labels, i) }

func at(names []Name, i int) int {
	for k, n := range names {
		if n.First <= i && i < n.Last {
			return k
		}
	}
	return -1
}

// SpanOf is the bytes from the first to the last of the tokens, which are in
// text order and not empty.
func (t *Tree) SpanOf(tokens []int) Span {
	return Span{t.Tokens[tokens[0]].Start, t.Tokens[tokens[len(tokens)-1]].End}
}

// Words is the tokens' forms, joined as the article joins them: neighbours that
// touch in the text touch, all others get one space, but a comma.
func (t *Tree) Words(tokens []int) string {
	var b strings.Builder
	for k, i := range tokens {
		if gap := k > 0 && tokens[k-1] != i-1; gap && t.Tokens[i].Form != "," || k > 0 && !gap && t.Tokens[i-1].End < t.Tokens[i].Start {
			b.WriteByte(' ')
		}
		b.WriteString(t.Tokens[i].Form)
	}
	return b.String()
}

// Lower is the lower-cased form of token i, "" outside the sentence.
func (t *Tree) Lower(i int) string {
	if i < 0 || i >= len(t.Tokens) {
		return ""
	}
	return strings.ToLower(t.Tokens[i].Form)
}

package repair

import (
	_ "embed"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// needsText tells of a repair what a tree must have before the repair can do anything to it,
// a line each: its name, then what must all be there, alternatives parted by bars. A plain
// word is a form in small letters or a tag, ~word a lemma, /word a relation without or with
// its subtype, @says a verb of saying:
//
//	whose-clause  whose , /nmod:poss /advcl|/ccomp|/conj|/dep|/parataxis
//
// A repair without a line is tried on every tree. A test holds the lines against the source of
// the repairs ([internal/needs]); with -update it mends them and writes those of new repairs.
//
//go:embed needs.txt
var needsText string

// A need is what a tree must have, by number: one of each row.
type need [][]int

// needed are the needs of all repairs.
var needed = readNeeds(needsText)

// suiteNeeds are the needs of the repairs of [Suite], in its order.
var suiteNeeds = func() []need {
	out := make([]need, len(Suite))
	for i, r := range Suite {
		out[i] = needed.of[r.Name]
	}
	return out
}()

// A needTable has a number for each thing that a repair needs, and the needs by the repair's name.
type needTable struct {
	words, lemmas, rels map[string]int
	says                int
	all                 int // how many numbers there are
	of                  map[string]need
}

func readNeeds(text string) *needTable {
	n := &needTable{words: map[string]int{}, lemmas: map[string]int{}, rels: map[string]int{}, all: 1, of: map[string]need{}}
	for line := range strings.Lines(text) {
		f := strings.Fields(line)
		var all need
		for _, any := range f[1:] {
			var row []int
			for a := range strings.SplitSeq(any, "|") {
				row = append(row, n.number(a))
			}
			all = append(all, row)
		}
		n.of[f[0]] = all
	}
	return n
}

// number is that of what is written so in a need.
func (n *needTable) number(a string) int {
	m := n.words
	switch {
	case a == "@says":
		return n.says
	case len(a) > 1 && a[0] == '~':
		m, a = n.lemmas, a[1:]
	case len(a) > 1 && a[0] == '/':
		m, a = n.rels, a[1:]
	}
	if _, ok := m[a]; !ok {
		m[a] = n.all
		n.all++
	}
	return m[a]
}

// An inventory is what a tree has of all that repairs need.
type inventory struct {
	*needTable
	has []bool // by number
}

func (n *needTable) inventory() inventory { return inventory{n, make([]bool, n.all)} }

// take puts the token at i into the inventory.
func (v inventory) take(t *extract.Tree, i int) {
	k := &t.Tokens[i]
	v.have(v.words, t.Lower(i))
	v.have(v.words, k.UPOS)
	v.have(v.words, k.XPOS)
	v.have(v.lemmas, strings.ToLower(k.Lemma))
	v.have(v.lemmas, syntax.Lemma(t, i))
	v.have(v.rels, k.Deprel)
	if base, _, ok := strings.Cut(k.Deprel, ":"); ok {
		v.have(v.rels, base)
	}
	v.has[v.says] = v.has[v.says] || says(t, i)
}

// takeAll begins the inventory anew with all of the tree.
func (v inventory) takeAll(t *extract.Tree) {
	clear(v.has)
	for i := range t.Tokens {
		v.take(t, i)
	}
}

func (v inventory) have(m map[string]int, s string) {
	if n, ok := m[s]; ok {
		v.has[n] = true
	}
}

// meets reports whether the inventory has all that is needed.
func (v inventory) meets(all need) bool {
	for _, row := range all {
		if !v.meetsOne(row) {
			return false
		}
	}
	return true
}

// meetsOne reports whether the inventory has one of the row.
func (v inventory) meetsOne(row []int) bool {
	for _, a := range row {
		if v.has[a] {
			return true
		}
	}
	return false
}

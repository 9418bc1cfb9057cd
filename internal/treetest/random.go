package treetest

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// Random makes trees out of bytes, for fuzzing: every input gives a valid
// tree, though mostly one that no grammar would. Its words are frequent in rules, so that
// much of the code is reached. The article holds the text of the trees, one
// paragraph each.
func Random(data []byte) (*extract.Article, []extract.Tree) {
	r := &source{data: data}
	a := &extract.Article{}
	var trees []extract.Tree
	for n := 1 + r.below(3); n > 0; n-- {
		if len(trees) > 0 {
			a.Text += "\n\n"
		}
		start := len(a.Text)
		t := r.tree(len(trees), start)
		text := t.Words(all(len(t.Tokens)))
		a.Text += text
		t.Span = extract.Span{Start: start, End: len(a.Text)}
		a.Blocks = append(a.Blocks, extract.Block{Span: t.Span, Kind: extract.Paragraph})
		trees = append(trees, t)
	}
	return a, trees
}

// source hands out numbers from bytes; when they run out, zeros with a little
// variety from the position.
type source struct {
	data []byte
	at   int
}

func (r *source) below(n int) int {
	r.at++
	if r.at > len(r.data) {
		return r.at * 7 % n
	}
	return int(r.data[r.at-1]) % n
}

func (r *source) tree(block, at int) extract.Tree {
	n := 1 + r.below(24)
	t := extract.Tree{}
	t.Block = block
	for i := 0; i < n; i++ {
		w := strings.Split(words[r.below(len(words))], "/")
		k := extract.Token{Form: w[0], Lemma: w[1], UPOS: w[2], XPOS: w[3]}
		if r.below(8) > 0 && i > 0 {
			at++ // a space; else the word touches the one before it
		}
		k.Span = extract.Span{Start: at, End: at + len(w[0])}
		at = k.End
		t.Tokens = append(t.Tokens, k)
		t.Arc = append(t.Arc, float32(r.below(11))/10)
	}
	r.arcs(&t)
	for i := 0; i < n; i++ { // names and labels
		if last := i + 1 + r.below(3); r.below(4) == 0 && last <= n {
			n := extract.Name{First: i, Last: last, Type: types[r.below(len(types))], P: 1}
			if n.InDoubt() && r.below(4) > 0 {
				t.Names = append(t.Names, n)
			} else {
				t.Labels = append(t.Labels, n)
			}
			i = last
		}
	}
	return t
}

// arcs gives every token but a root a head among the tokens that are in the tree
// already, taken in an order that starts anywhere.
func (r *source) arcs(t *extract.Tree) {
	n := len(t.Tokens)
	root := r.below(n)
	order := []int{root}
	t.Tokens[root].Head, t.Tokens[root].Deprel = -1, "root"
	for k := 1; k < n; k++ {
		i := (root + k) % n
		t.Tokens[i].Head, t.Tokens[i].Deprel = order[r.below(len(order))], rels[r.below(len(rels))]
		order = append(order, i)
	}
}

func all(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = i
	}
	return out
}

var types = []extract.NameType{extract.PER, extract.ORG, extract.LOC, extract.NORP, extract.EVENT, extract.DATE, extract.MONEY, extract.MISC}

var rels = strings.Fields(`nsubj nsubj:pass csubj obj iobj obl obl:agent obl:unmarked ccomp xcomp advcl advcl:relcl acl acl:relcl
	amod advmod aux aux:pass cop mark case det cc conj conj appos nmod nmod:poss nmod:desc nmod:unmarked compound compound:prt flat fixed
	parataxis punct expl vocative dep list discourse orphan nsubj:outer cc:preconj nummod`)

// words are form/lemma/UPOS/XPOS.
var words = strings.Fields(`said/say/VERB/VBD met/meet/VERB/VBD talks/talk/NOUN/NNS is/be/AUX/VBZ was/be/AUX/VBD will/will/AUX/MD could/could/AUX/MD
	not/not/PART/RB to/to/PART/TO by/by/ADP/IN with/with/ADP/IN of/of/ADP/IN in/in/ADP/IN between/between/ADP/IN according/accord/VERB/VBG
	Paris/Paris/PROPN/NNP Ann/Ann/PROPN/NNP Lee/Lee/PROPN/NNP German/German/ADJ/JJ president/president/NOUN/NN officials/official/NOUN/NNS
	he/he/PRON/PRP we/we/PRON/PRP it/it/PRON/PRP who/who/PRON/WP which/which/PRON/WDT that/that/SCONJ/IN if/if/SCONJ/IN whether/whether/SCONJ/IN
	and/and/CCONJ/CC only/only/ADV/RB “/"/PUNCT/` + "``" + ` ”/"/PUNCT/'' "/"/PUNCT/'' ,/,/PUNCT/, :/:/PUNCT/: -/-/PUNCT/HYPH ?/?/PUNCT/. ./././PUNCT/.
	denied/deny/VERB/VBD planned/plan/VERB/VBN expected/expect/VERB/VBN failed/fail/VERB/VBD taking/take/VERB/VBG place/place/NOUN/NN
	Monday/Monday/PROPN/NNP 2024/2024/NUM/CD 270/270/NUM/CD miles/mile/NOUN/NNS seizure/seizure/NOUN/NN meeting/meeting/NOUN/NN
	likely/likely/ADJ/JJ former/former/ADJ/JJ state/state/NOUN/NN latest/late/ADJ/JJS son/son/NOUN/NN law/law/NOUN/NN 's/'s/PART/POS no/no/DET/DT
	the/the/DET/DT a/a/DET/DT there/there/PRON/EX killed/kill/VERB/VBD 11/11/NUM/CD based/base/VERB/VBN part/part/NOUN/NN claimed/claim/VERB/VBD`)

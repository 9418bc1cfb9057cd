package parse

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// tagPairs tells which parts of speech go with which Penn tags: those that the
// treebanks have together, which are the classes of the lemma rules. Two heads of
// the network choose them one by one, and now and then make "expired" a VERB that
// is an adjective, JJ, whose lemma no rule knows.
type tagPairs struct {
	known []bool // [upos][xpos]
	xpos  int
}

func newTagPairs(rules lemmas, upos, xpos []string) tagPairs {
	classes := make(map[string]bool)
	for key := range rules {
		class, _, _ := strings.Cut(key, "\t")
		classes[class] = true
	}
	p := tagPairs{xpos: len(xpos)}
	for _, u := range upos {
		for _, x := range xpos {
			p.known = append(p.known, classes[u+" "+x])
		}
	}
	return p
}

// best is the likeliest pair that goes together, by the scores of both heads; the
// likeliest of each where no pair does.
func (p *tagPairs) best(upos, xpos []float32) (u, x int) {
	u, x = argmax(upos), argmax(xpos)
	if p.known[u*p.xpos+x] {
		return u, x
	}
	top, found := float32(0), false
	for i, a := range upos {
		for j, b := range xpos {
			if p.known[i*p.xpos+j] && (!found || a+b > top) {
				u, x, top, found = i, j, a+b, true
			}
		}
	}
	return u, x
}

// tag fills UPOS and XPOS of the tokens whose first word stands at row.
func (w *work) tag(p *Parser, tokens []extract.Token, row int) {
	m := w.m
	for i := range tokens {
		upos := w.heads[(row+i)*m.syntax.n+2*m.ArcWidth+2*m.RelWidth:]
		xpos := upos[roundUp(len(m.Labels.UPOS), panel):]
		u, x := p.pairs.best(upos[:len(m.Labels.UPOS)], xpos[:len(m.Labels.XPOS)])
		tokens[i].UPOS, tokens[i].XPOS = m.Labels.UPOS[u], m.Labels.XPOS[x]
	}
}

package link

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// ownerless is the possessive in argument a of whom or what the article does not settle,
// "" for none.
func (l *linker) ownerless(a extract.Argument) string {
	t := &l.d.Trees[a.Sentence]
	for _, i := range a.Tokens {
		w := t.Lower(i)
		if !possessors[w] || !t.Is(i, "nmod:poss") || strings.HasSuffix(t.Lower(i+1), "0s") || decades[t.Lower(i+1)] { // a man in his forties
			continue
		}
		if _, known := l.mentions[[2]int{a.Sentence, i}]; !known {
			return w
		}
	}
	return ""
}

var (
	possessors = lexicon.Words("its their his her")
	things     = lexicon.Words("its their")
)

var decades = lexicon.Words("teens twenties thirties forties fifties sixties seventies eighties nineties")

package link

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// relative reports whether a names what a relative clause describes by its pronoun:
// whose profits, many of whom.
func (l *linker) relative(a extract.Argument) bool {
	t := &l.d.Trees[a.Sentence]
	for _, i := range a.Tokens {
		if w := t.Lower(i); (w == "whose" || w == "whom" || w == "which") && !described(t, a, i) {
			return a.Role == extract.RoleSubject
		}
	}
	return false
}

// described reports whether the relative pronoun at i stands for a noun of the phrase a
// itself, which its clause describes: gunmen whom witnesses saw.
func described(t *extract.Tree, a extract.Argument, i int) bool {
	for n := 0; i >= 0 && n < len(t.Tokens); n++ {
		if h := t.Tokens[i].Head; t.Is(i, "acl:relcl") {
			return slices.Contains(a.Tokens, h) && slices.Contains(a.Tokens, i)
		}
		i = t.Tokens[i].Head
	}
	return false
}

// leftRelative is the relative pronoun that stands in for a noun in the words printed of the
// subject a, where nothing tells for which: some of whom. "" for none.
func (l *linker) leftRelative(a extract.Argument, printed string) string {
	if !l.relative(a) {
		return ""
	}
	for _, w := range strings.Fields(strings.ToLower(printed)) {
		if w == "whose" || w == "whom" || w == "which" {
			return w
		}
	}
	return ""
}

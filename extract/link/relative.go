package link

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
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

// antecedent is what the relative clause around token i describes, in words; ""
// where another noun stands between the two, which it may describe as well:
// "plasmids, which were put into bacteria, whose enzymes".
func (l *linker) antecedent(sentence, i int) string {
	t := &l.d.Trees[sentence]
	word := i
	for n := 0; n < len(t.Tokens) && i >= 0; n++ {
		if h := t.Tokens[i].Head; h >= 0 && t.Is(i, "acl:relcl") {
			if !beside(t, h, word) {
				return ""
			}
			if s := syntax.SaidOf(t, i, h); s != h {
				return l.owner(sentence, s)
			}
			if k, ok := l.mentions[[2]int{sentence, h}]; ok {
				return l.printed(l.d.Mentions[k])
			}
			words := t.Words(slices.DeleteFunc(syntax.Noun(t, h), func(k int) bool { return k > h && t.Under(k, i) }))
			if h == 0 && t.Tokens[h].UPOS == "NOUN" {
				words = strings.ToLower(words[:1]) + words[1:] // Suppliers, many of which depend on it
			}
			return words
		}
		i = t.Tokens[i].Head
	}
	return ""
}

// owner is the subject at i, of whose predicate a relative clause tells by "whose", in words; "" for one that
// nobody names: "Ann Lee is a lawyer whose father founded the bank".
func (l *linker) owner(sentence, i int) string {
	if i < 0 {
		return ""
	}
	t := &l.d.Trees[sentence]
	if k, ok := l.mentions[[2]int{sentence, i}]; ok {
		if l.open[l.d.Mentions[k].Entity] {
			return ""
		}
		return l.printed(l.d.Mentions[k])
	}
	a := syntax.Argument(t, i, extract.RoleSubject)
	a.Sentence = sentence
	if t.Tokens[i].UPOS == "PRON" || l.openPronoun(a, nil) != "" || l.ownerless(a) != "" {
		return ""
	}
	return l.text(a, nil)
}

// beside reports whether no noun but those of h's own name stands between h and the
// relative word at i, or i's own phrase: some of whom.
func beside(t *extract.Tree, h, i int) bool {
	for k := h + 1; k < i; k++ {
		u := t.Tokens[k].UPOS
		if (u == "NOUN" || u == "PROPN") && !t.Under(k, i) && !t.Under(i, k) && !(t.Tokens[k].Head == h && t.Is(k, "flat", "nmod:unmarked", "appos")) && (t.NameAt(h) < 0 || t.NameAt(k) != t.NameAt(h)) {
			return false
		}
	}
	return true
}

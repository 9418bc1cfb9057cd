package mention

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
)

// describe lengthens a name by the adjective in capitals that it begins with inside a sentence: "snow in Old Crow".
// A person's name of two words has none.
func describe(t *extract.Tree, spans []span, s *span) {
	i := s.first - 1
	if i < 1 || owner(spans, i) >= 0 || len(s.entries) > 0 || s.typ == extract.Person && s.last-s.first > 1 {
		return
	}
	tok := t.Tokens[i]
	if tok.UPOS != "ADJ" || tok.XPOS != "NNP" || !capital(tok.Form) || !t.Is(i, "amod") || tok.Head < s.first || tok.Head >= s.last || !inside(t, i) || noDescription[lower(tok.Form)] || titles[lower(tok.Form)] || officeWords[lower(tok.Form)] || demonym(tok.Form) {
		return
	}
	s.first = i
	if s.typ == extract.Person {
		s.typ = extract.Thing
	}
	if s.entries = usable(t, s.first, s.last); len(s.entries) > 0 {
		s.typ = typeOf(s.entries[0])
	}
}

// inside reports whether the token at i has a capital that no beginning of a sentence or a quotation gives it.
func inside(t *extract.Tree, i int) bool {
	w := t.Tokens[i-1]
	return w.Form == "," || w.UPOS != "PUNCT"
}

// noDescription are adjectives that stand before names with a capital and belong to none.
var noDescription = set(`late former ex poor dear outgoing incumbent retired honourable honorable right reverend rev then`)

// joinFields makes one name of two fields and the body or occasion that has both: the Ake Arts | and | Book Festival.
func joinFields(t *extract.Tree, spans []span) []span {
	for k := 1; k+1 < len(t.Tokens); k++ {
		a, b := k-1, k+1
		if w := t.Lower(k); w != "and" && w != "&" || !proper(t, a) || !proper(t, b) || t.Tokens[b].Head != a || !t.Is(b, "conj") || !t.Is(a, "compound") {
			continue
		}
		h := t.Tokens[a].Head
		s := span{first: a, last: h + 1, typ: extract.Organization}
		whole := h > b
		for i := b; whole && i <= h; i++ {
			whole = proper(t, i)
		}
		for _, o := range spans {
			if o.overlaps(s) {
				whole = whole && o.typ != extract.Person && o.typ != extract.Place && len(o.entries) == 0 && o.last <= h+1
				s.first = min(s.first, o.first)
			}
		}
		if whole {
			spans = append(slices.DeleteFunc(spans, func(o span) bool { return o.overlaps(s) }), s)
		}
	}
	return spans
}

package mention

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// An outer is the subject of a clause that a pronoun stands in: in "Witkoff told
// Umerov that Kushner had lost his phone" those of "his" are Kushner, then Witkoff.
type outer struct {
	head int    // its token
	by   string // how the step before hangs on the clause: "" for the pronoun's own clause, "ccomp", "advcl"
}

// outers are the subjects of the clauses around token i, innermost first. The
// noun that a relative clause or a participle describes is its subject: of "his" in
// "a man accused of killing his wife" the man.
func outers(t *extract.Tree, i int) []outer {
	var out []outer
	by := ""
	own := t.Is(i, "obj", "iobj") // still below the subject that an object cannot be: "they cease calling them"
	add := func(s int) {
		if s != i && !own && (len(out) == 0 || out[len(out)-1].head != s) && (!t.Under(i, s) || described(t, i, s)) {
			out = append(out, outer{s, by})
		}
	}
	for n, at := 0, i; n < len(t.Tokens) && t.Tokens[at].Head >= 0; n++ {
		h := t.Tokens[at].Head
		if t.Is(at, "conj") && nominalWord(t, h) { // Mohamed and his father
			add(h)
		}
		if s := t.Child(h, "nsubj"); s >= 0 && s != at {
			if t.Is(h, "acl:relcl") && relativeWord(t, s) {
				s = t.Tokens[h].Head
			}
			add(s)
			own = false
		} else if s < 0 && t.Is(h, "acl") && !t.Is(h, "acl:relcl") && t.Tokens[h].Head >= 0 {
			add(t.Tokens[h].Head)
		}
		own = own && t.Is(h, "xcomp", "conj")
		if clausal(t, h) {
			by, _, _ = strings.Cut(t.Tokens[h].Deprel, ":")
		}
		at = h
	}
	return out
}

// relativeWord reports whether token i is the who, which or that of a relative clause.
func relativeWord(t *extract.Tree, i int) bool {
	switch t.Lower(i) {
	case "who", "which", "that", "whom":
		return true
	}
	return false
}

// nominalWord reports whether token i is a noun or a name.
func nominalWord(t *extract.Tree, i int) bool {
	return t.Tokens[i].UPOS == "NOUN" || t.Tokens[i].UPOS == "PROPN"
}

func clausal(t *extract.Tree, i int) bool {
	return t.Is(i, "ccomp", "advcl", "acl", "acl:relcl", "conj", "parataxis", "csubj") || t.Is(i, "xcomp") && t.Tokens[i].UPOS == "VERB"
}

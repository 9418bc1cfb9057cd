package passes

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// sourceOf is the token that names who is behind the cue at i, -1 where nobody is
// named: its agent in the passive, else its subject. An empty it or there is nobody.
func sourceOf(t *extract.Tree, i int, p part) int {
	if g := t.Child(i, "obl:agent"); g >= 0 {
		return g
	}
	if syntax.AsReported(t, i) {
		for _, k := range t.Children(i, "obl") {
			if syntax.Prep(t, k) == "by" || syntax.Prep(t, k) == "in" {
				return k
			}
		}
	}
	if p.nobody || t.Child(i, "aux:pass") >= 0 && !lexicon.CueAdjectives[t.Lower(i)] {
		return -1
	}
	if undergone(t, i) && t.Child(i, "xcomp") > i {
		return -1 // suspects believed to have fled: nobody says who believes it
	}
	v := i
	for n := 0; n < 4; n++ {
		h := leadingUp(t, v)
		if h < 0 {
			break
		}
		v = h
	}
	s := holder(t, v)
	if s >= 0 && mute(t, i, s) {
		return -1
	}
	if s >= 0 && (t.Is(s, "expl") || (t.Lower(s) == "it" || t.Lower(s) == "there") && t.Child(t.Tokens[s].Head, "expl") >= 0) {
		return -1
	}
	return s
}

// undergone reports whether the participle at i is a passive without a helping verb: a gun
// believed to be hers, with pilgrims seen shouting.
func undergone(t *extract.Tree, i int) bool {
	return t.Tokens[i].XPOS == "VBN" && t.Is(i, "acl:", "advcl:") && t.Child(i, "aux", "obj", "ccomp") < 0
}

// holder is the subject of the clause at v, or for an infinitive or a participle
// that has none the one of the clause it hangs on: "He went there to explain".
func holder(t *extract.Tree, v int) int {
	if syntax.Infers(t, v) {
		return -1
	}
	s := syntax.SubjectOf(t, v)
	if h := t.Tokens[v].Head; s < 0 && h >= 0 && t.Is(v, "xcomp") && t.Tokens[v].UPOS == "ADJ" { // remains confident
		s = syntax.SubjectOf(t, h)
	}
	if h := t.Tokens[v].Head; s < 0 && h >= 0 && t.Is(v, "acl:") && t.Tokens[v].XPOS == "VBG" { // her habit of calling
		if s = t.Child(h, "nmod:poss"); s < 0 && t.Is(h, "obj", "obl") {
			s = syntax.SubjectOf(t, t.Tokens[h].Head)
		}
	}
	for n := 0; s < 0 && n < len(t.Tokens); n++ {
		v = syntax.First(t, v)
		h := t.Tokens[v].Head
		if h < 0 || !t.Is(v, "xcomp", "advcl") || !syntax.Infinitive(t, v) && t.Tokens[v].XPOS != "VBG" || !syntax.Predicative(t, h) || t.Child(h, "aux:pass") >= 0 {
			return -1
		}
		v = h
		s = syntax.SubjectOf(t, v)
	}
	return s
}

// namedBy are the words that name the source at who beside the cue at i: the whole
// phrase with titles, appositions and what tells who it is, or the relative pronoun
// that stands for it ("the trader, who claimed").
func namedBy(t *extract.Tree, i, who int) []int {
	if s := syntax.OwnSubject(t, i); s >= 0 && s != who && syntax.IsRelative(t, s) {
		return []int{s}
	}
	toks := t.Phrase(who, func(c int) bool {
		switch {
		case t.Under(i, c), t.Is(c, "case", "parataxis", "punct") && t.Tokens[c].Head == who && (c < who || t.Is(c, "parataxis")):
			return true
		case t.Is(c, "cop", "nsubj", "aux", "mark", "advcl", "ccomp") && t.Tokens[c].Head == who:
			return true
		}
		if t.Is(c, "nmod", "obl") && c > who && t.Tokens[c].Head == who && syntax.TimeLike(t, c) {
			return true
		}
		if t.Is(c, "advmod", "cc", "discourse") && c < who && t.Tokens[c].Head == who && lexicon.Focus[t.Lower(c)] || t.Is(c, "acl", "advcl") && c < who {
			return true // even the mayor; eager to win, the mayor
		}
		if t.Is(c, "acl:relcl") && reports(t, c) {
			return true // an attribution of its own
		}
		return t.Is(c, "acl", "amod") && !t.Is(c, "acl:relcl") && who < i && c > who && aside(t, c)
	})
	toks = syntax.Trim(t, toks)
	if f := toks[0]; f > 0 && t.Lower(f-1) == "both" {
		toks = append([]int{f - 1}, toks...)
	}
	return toks
}

// reports reports whether a relative clause with its pronoun for subject says or
// thinks something: "who said the bridge was safe".
func reports(t *extract.Tree, c int) bool {
	s := syntax.OwnSubject(t, c)
	return s >= 0 && syntax.IsRelative(t, s) && t.Child(c, "ccomp") >= 0
}

// aside reports whether a comma sets the clause at c off.
func aside(t *extract.Tree, c int) bool {
	f := t.Phrase(c, func(k int) bool { return t.Is(k, "punct") })[0]
	return f > 0 && t.Tokens[f-1].Form == ","
}

// ofName reports whether the relative clause at c describes what a name is enough to tell, as
// one behind a comma does, and as it now is: "pass the audit of Gafilat which meets in May". What
// it has done somebody may only say it has.
func ofName(t *extract.Tree, c int) bool {
	h := t.Tokens[c].Head
	if h < 0 || !t.Is(c, "acl:relcl") || t.NameAt(h) < 0 || t.Tokens[h].UPOS != "PROPN" {
		return false
	}
	f := c
	if a := t.Child(c, "aux", "cop", "aux:pass"); a >= 0 {
		f = a
	}
	d, x := t.Child(h, "det"), t.Tokens[f].XPOS
	return (d < 0 || t.Lower(d) == "the") && (x == "VBZ" || x == "VBP") && !perfect(t, c)
}

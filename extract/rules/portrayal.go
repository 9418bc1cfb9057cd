package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// judgedAs reports whether the participle at i is what the verb above it makes of its
// object: slammed the debate as rushed. Verbs of saying tell who says so.
func judgedAs(t *extract.Tree, i int) bool {
	return t.Tokens[i].XPOS == "VBN" && takenAs(t, i) && !lexicon.Says[syntax.Lemma(t, t.Tokens[i].Head)]
}

// takenAs reports whether the participle at i stands behind the "as" of a verb and its
// object.
func takenAs(t *extract.Tree, i int) bool {
	m, h := t.Child(i, "mark", "case"), t.Tokens[i].Head
	return m >= 0 && m < i && t.Lower(m) == "as" && t.Is(i, "advcl") && h >= 0 && h < i && syntax.OwnSubject(t, i) < 0 && (t.Child(h, "obj") >= 0 || t.Child(h, "aux:pass") >= 0)
}

// portrayedAs reports whether the participle at i is what the verb above it takes its object
// for, which says little without it: described the debate as rushed, quoted Lee as saying, was
// seen as being too cautious.
func portrayedAs(t *extract.Tree, i int) bool {
	return (t.Tokens[i].XPOS == "VBN" || t.Tokens[i].XPOS == "VBG" || t.Tokens[i].UPOS == "ADJ" || syntax.Being(t, i)) && takenAs(t, i) && portrays[syntax.Lemma(t, t.Tokens[i].Head)]
}

// otherOne reports whether the name at i is that of something else: the other Israel.
func otherOne(t *extract.Tree, i int) bool {
	if i >= 0 && nameType(t, i) == extract.LOC && imagined(t, i) {
		return true // a Syria that is weak
	}
	return i >= 0 && t.NameAt(i) >= 0 && slices.ContainsFunc(t.Children(i, "amod", "det"), func(c int) bool { return t.Lower(c) == "other" || t.Lower(c) == "another" })
}

// imagined reports whether the place at i has an "a" and a clause that tells what kind of it
// would be meant: a Syria that is weak suits them.
func imagined(t *extract.Tree, i int) bool {
	d, r := t.Child(i, "det"), t.Child(i, "acl:relcl")
	return d >= 0 && (t.Lower(d) == "a" || t.Lower(d) == "an") && r > i && syntax.Restrictive(t, r)
}

// portrays are verbs that say what their object is taken for, and little without it.
var portrays = lexicon.Words("describe depict portray characterize characterise quote cite denounce condemn slam dismiss hail praise brand criticize criticise decry regard view perceive credit recognise recognize laud tout herald identify see")

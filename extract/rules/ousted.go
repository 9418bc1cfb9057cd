package rules

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// ousted reports whether the sentence tells that the person at token name lost their office: who in
// "protests brought down Prime Minister Milan Hodos" or "Interior Minister Jan Kos was sacked" was that.
//
// Left out: what is planned, denied or said by somebody, and "dismissed the minister as a clown".
func ousted(t *extract.Tree, name int) bool {
	h := t.Tokens[name].Head
	if left(t, name) {
		return true
	}
	if h < 0 || !t.Is(name, "obj", "nsubj:pass") || nameType(t, name) != extract.PER || !happened(t, h) {
		return false
	}
	p := t.Child(h, "compound:prt")
	switch l := syntax.Lemma(t, h); {
	case l == "bring":
		return p >= 0 && t.Lower(p) == "down"
	case l == "vote" || l == "throw" || l == "drive" || l == "force":
		return p >= 0 && t.Lower(p) == "out" && t.Child(h, "xcomp") < 0
	case !ousts[l]:
		return false
	}
	for _, c := range t.Children(h, "obl") {
		if syntax.Prep(t, c) == "as" {
			return false
		}
	}
	return true
}

// left reports whether the sentence tells that the holder of an office, named behind it at token name,
// left it: "a scandal that led to the resignation of his chief of staff, Jan Kos", "after the ouster of
// the mayor, Ann Lee". Nobody has left whose resignation is demanded.
func left(t *extract.Tree, name int) bool {
	role := t.Tokens[name].Head
	if !t.Is(name, "appos") || nameType(t, name) != extract.PER || !t.Is(role, "nmod") || syntax.Prep(t, role) != "of" {
		return false
	}
	e := t.Tokens[role].Head
	if !leavings[syntax.Lemma(t, e)] || !t.Is(e, "obl", "obj") {
		return false
	}
	v := t.Tokens[e].Head
	switch syntax.Prep(t, e) {
	case "after", "following", "since":
		return happened(t, v)
	case "to", "":
		return broughtAbout[syntax.Lemma(t, v)] && (happened(t, v) || t.Is(v, "acl") && t.Tokens[v].XPOS == "VBD")
	}
	return false
}

// leavings are nouns for the end of somebody's office, broughtAbout verbs for what comes to it.
var (
	leavings     = lexicon.Words("resignation ouster dismissal removal sacking firing downfall overthrow departure")
	broughtAbout = lexicon.Words("lead cause trigger prompt force bring spark")
)

// ousts are verbs of putting somebody out of an office.
var ousts = lexicon.Words("oust topple overthrow depose unseat dethrone dislodge sack fire dismiss")

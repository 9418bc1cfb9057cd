package passes

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// unsure is the probability of its arc under which a relative clause or participle
// says nothing of its noun: of the facts read from those below, two of three were wrong.
const unsure = .5

// doubt drops what a relative clause or a participle says of a noun where the parser is
// unsure which noun it is: in "a device attached to his feet, called the Flyboard" it may
// be the feet or the device.
//
// Sources: the parser's probability of the arc.
//
// Left out: what follows a person's name at once ("Joe Biden, who served"), which is
// nobody else's, what follows its noun without a comma, or the only noun before it, and a second clause behind an
// "and", which describes what the first did.
func doubt(d *extract.Doc) {
	for _, p := range live(d) {
		t := &d.Trees[p.Sentence]
		if looseParticiple(t, p) {
			p.Dropped = "may be done by somebody else"
			continue
		}
		if ofAbove(t, p) {
			p.Dropped = "how much of what stands before is not said" // Sydney led the fall, with prices down
			continue
		}
		if looseConjunct(t, p) || laterTense(t, p) {
			p.Dropped = "may be coordinated with another verb"
			continue
		}
		f := syntax.First(t, p.Head)
		n := t.Tokens[f].Head
		if p.Rule != "relative" && p.Rule != "participle" || len(t.Arc) != len(t.Tokens) || n < 0 || !t.Is(f, "acl") {
			continue
		}
		if p.Rule == "participle" && t.Arc[f] < unsureOfTwo && ofTwo(t, f, n) {
			p.Dropped = "may describe the noun before"
			continue
		}
		if p.Rule == "relative" && besideNoun(t, f, n) {
			p.Dropped = "may describe the noun before"
			continue
		}
		if t.Is(n, "appos") && t.Arc[n] < unsure && p.Args[0].Head == t.Tokens[n].Head && syntax.Singular(t, n) && !syntax.Restrictive(t, n) {
			p.Dropped = "may describe another noun" // the stars that he drew in the Plaza, a symbol linked to magic
			continue
		}
		if t.Arc[f] >= unsure {
			continue
		}
		if !rightBehind(t, f, n) && !onlyNoun(t, f, n) && t.Child(f, "cc") < 0 {
			p.Dropped = "may describe another noun"
		}
	}
}

// ofAbove reports whether p tells, behind a comma and "with", of an amount without saying
// what of, which is that of what the clause before tells of: "Business construction was the
// winner, with the value of new loans rising by 7 per cent" holds of those for business.
func ofAbove(t *extract.Tree, p *extract.Proposition) bool {
	if t.Tokens[p.Head].XPOS != "VBG" || p.Args[0].Sentence != p.Sentence || len(p.Args[0].Tokens) == 0 || p.Args[0].Head > p.Head {
		return false
	}
	n, f := p.Args[0].Head, p.Args[0].Tokens[0]
	if w := t.Lower(f); f > 0 && w != "the" && t.Lower(f-1) == "the" {
		f--
	}
	if f < 2 || t.Lower(f-1) != "with" || t.Tokens[f-2].Form != "," || !amounts[syntax.Lemma(t, n)] || t.Tokens[n].Head != p.Head && t.Tokens[p.Head].Head != n {
		return false
	}
	for k := f; k < p.Head; k++ {
		if t.Tokens[k].UPOS == "PROPN" || t.NameAt(k) >= 0 || t.LabelAt(k) >= 0 || t.Is(k, "nmod:poss", "amod", "compound") && t.Tokens[k].Head == n {
			return false // sales to China, national output, food prices
		}
	}
	return true
}

// amounts are nouns for how much there is of something that they do not name.
var amounts = lexicon.Words("value volume number amount price cost rate share level total average proportion percentage sale revenue output profit turnover demand supply rent wage income spending production")

// unsureOfTwo is the same for a participle right behind a noun that stands in a phrase about
// another one: "calls to his phone seeking comment", "a team trained by coaches trying to
// qualify". Of the facts read from those below, four of five were wrong.
const unsureOfTwo = .6

// ofTwo reports whether the participle at f may as well describe the noun around that at n.
func ofTwo(t *extract.Tree, f, n int) bool {
	h := t.Tokens[n].Head
	switch {
	case h < 0 || h > n || !syntax.Restrictive(t, f):
		return false
	case t.Is(n, "nmod"):
		return t.Tokens[h].UPOS == "NOUN" || t.Tokens[h].UPOS == "PROPN" && t.NameAt(n) < 0
	}
	return t.Is(n, "obl") && t.Is(h, "acl:")
}

// besideNoun reports whether the noun at n stands with its preposition between commas behind
// another, which the relative clause at f may as well describe: "The shop, by the mall, where
// he was killed, is closed".
func besideNoun(t *extract.Tree, f, n int) bool {
	m, h := t.Child(n, "case"), t.Tokens[n].Head
	if m < 2 || m > n || h < 0 || h > m || !t.Is(n, "nmod") || !besides[t.Lower(m)] || t.Tokens[m-1].Form != "," {
		return false
	}
	if k, o := t.NameAt(n), t.NameAt(h); k >= 0 && o >= 0 && t.Lower(m) == "in" {
		return false // fled to Vienna, in Austria, where he died
	}
	first := t.Phrase(f, func(k int) bool { return t.Is(k, "punct") })[0]
	return first > n && t.Tokens[first-1].Form == "," && !t.Is(m-2, "conj")
}

// besides are prepositions of where a place lies.
var besides = lexicon.Words("by near beside behind opposite outside around above below in at on off")

// unsureActor is the probability of its arc under which a participle that shares the
// subject of its clause is left out: of the facts read from those below, five of eight
// were wrong.
const unsureActor = .65

// unsureInner is the same for one with while or when inside a relative clause: "praised for
// catching a child who fell while walking by".
const unsureInner = .9

// looseParticiple reports whether p is what a participle tells that shares the subject of
// a clause which the parser is unsure of: "PTI chief accuses CEC …, turning a blind eye".
// Who says something, adding something, is the one who speaks.
func looseParticiple(t *extract.Tree, p *extract.Proposition) bool {
	f := syntax.First(t, p.Head)
	x := t.Tokens[f].XPOS
	sure := float32(unsureActor)
	if h, m := t.Tokens[f].Head, t.Child(f, "mark"); h >= 0 && m >= 0 && t.Is(h, "acl") && (t.Lower(m) == "while" || t.Lower(m) == "when") {
		sure = unsureInner
	}
	if h := t.Tokens[f].Head; h >= 0 && h < f && lexicon.Pleas[syntax.Lemma(t, f)] && lexicon.TurnsTo[syntax.Lemma(t, h)] {
		return false // contacted the government requesting masks
	}
	if p.Rule != "clause" || len(t.Arc) != len(t.Tokens) || syntax.OwnSubject(t, p.Head) >= 0 || syntax.OwnSubject(t, f) >= 0 || !t.Is(f, "advcl:") || x != "VBG" && x != "VBN" || lexicon.Says[syntax.Lemma(t, f)] {
		return false
	}
	return t.Arc[f] < sure || underLoose(t, f)
}

// underLoose reports whether the participle at f takes its subject from another that the
// parser is unsure of: "her son, taken after being born in prison" was born there, and who was
// taken is not certain.
func underLoose(t *extract.Tree, f int) bool {
	for n := 0; n < len(t.Tokens); n++ {
		h := t.Tokens[f].Head
		if h < 0 || !t.Is(f, "advcl:", "xcomp") {
			return false
		}
		h = syntax.First(t, h)
		if x := t.Tokens[h].XPOS; syntax.OwnSubject(t, h) >= 0 || !t.Is(h, "advcl:") || x != "VBG" && x != "VBN" {
			return false
		}
		if t.Arc[h] < unsureActor {
			return true
		}
		f = h
	}
	return false
}

// looseConjunct reports whether p is told by a verb without a subject of its own, of which
// the parser is unsure what it is coordinated with: in "caught a child who had tumbled out,
// landed on a terrace, and slid over the edge" it was the child.
func looseConjunct(t *extract.Tree, p *extract.Proposition) bool {
	return p.Rule == "clause" && len(t.Arc) == len(t.Tokens) && t.Is(p.Head, "conj") && t.Arc[p.Head] < unsure &&
		syntax.OwnSubject(t, p.Head) < 0 && t.Tokens[p.Head].UPOS == "VERB" && !lexicon.Says[syntax.Lemma(t, p.Head)] && !onlyVerb(t, p.Head)
}

// laterTense reports whether p is coordinated, without a subject of its own, with a clause of time or
// cause in the past and is itself of now: in "scored as Lyon finished sixth and is under contract"
// the scorer rather is.
func laterTense(t *extract.Tree, p *extract.Proposition) bool {
	i, f := p.Head, syntax.First(t, p.Head)
	if f == i || p.Rule != "clause" && p.Rule != "copula" || !t.Is(f, "advcl") || t.Child(f, "mark", "advmod") < 0 || syntax.OwnSubject(t, i) >= 0 || t.Child(i, "mark") >= 0 {
		return false
	}
	return finiteTag(t, f) == "VBD" && (finiteTag(t, i) == "VBZ" || finiteTag(t, i) == "VBP")
}

// finiteTag is the tag of the finite verb of the clause at i.
func finiteTag(t *extract.Tree, i int) string {
	if a := t.Child(i, "aux", "cop"); a >= 0 {
		return t.Tokens[a].XPOS
	}
	return t.Tokens[i].XPOS
}

// onlyVerb reports whether the verb at i has an object and can be coordinated with no verb
// but the one that it is, as no other stands before it: "has raised prices and cut jobs".
func onlyVerb(t *extract.Tree, i int) bool {
	for k := range i {
		if k != t.Tokens[i].Head && t.Tokens[k].UPOS == "VERB" {
			return false
		}
	}
	return t.Child(i, "obj") > i && t.Child(i, "cc") == i-1
}

// rightBehind reports whether the clause at c stands right behind the noun at n, or,
// with a comma, behind the person's name that it is the head of, or behind the short name
// that it has in brackets: "the Institute for the Study of War (ISW), which works with".
func rightBehind(t *extract.Tree, c, n int) bool {
	first := t.Phrase(c, func(x int) bool { return t.Is(x, "punct") })[0]
	if first == n+1 {
		return true
	}
	if a := t.Child(n, "appos"); a > n && (first == a+2 || first == a+3) && t.Tokens[a-1].Form == "(" && t.Tokens[a+1].Form == ")" && len(t.Tokens[a].Form) > 1 && t.Tokens[a].Form == strings.ToUpper(t.Tokens[a].Form) && t.Tokens[a].UPOS == "PROPN" {
		return true
	}
	k := t.NameAt(n)
	if k < 0 || t.Names[k].Type != extract.PER {
		return false
	}
	return first >= t.Names[k].Last && first <= t.Names[k].Last+1
}

// onlyNoun reports whether no noun but the one at n, with its compounds, stands before
// the clause at c; where that says what was where, no other place: "Ann Berg moved to Oslo in
// 2011, where she founded a firm".
func onlyNoun(t *extract.Tree, c, n int) bool {
	where := syntax.WhereSaid(t, c) && syntax.PlaceLike(t, n)
	for i := range t.Phrase(c, nil)[0] {
		if u := t.Tokens[i].UPOS; i != n && (u == "NOUN" || u == "PROPN") && !t.Is(i, "compound", "flat", "nmod:desc", "nmod:poss") && !syntax.TimeLike(t, i) && (!where || syntax.PlaceLike(t, i)) {
			return false
		}
	}
	return true
}

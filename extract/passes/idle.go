package passes

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// idle reports whether the verb at i ascribes nothing to anybody where it stands,
// although it could elsewhere.
func idle(t *extract.Tree, i int) bool {
	return bidding(t, i) || naming(t, i) || handedOut(t, i) || addresses(t, i) || rivals(t, i) || purposeOnly(t, i) || allowed(t, i) || hearer(t, i) || asNamed(t, i) || sees(t, i) || forWhom(t, i) >= 0 || refuses(t, i) || yetToSee(t, i)
}

// forWhom is the noun behind "for" of whom the infinitive at i tells what it is like, hard or
// important for them to say or feel, -1 for none: nobody tells that they do. "It is easy for
// the firm to claim that it pays taxes."
func forWhom(t *extract.Tree, i int) int {
	i = syntax.First(t, i)
	s, m := syntax.OwnSubject(t, i), t.Child(i, "mark")
	if s < m || m < 0 || t.Lower(m) != "for" || !syntax.Infinitive(t, i) {
		return -1
	}
	return s
}

// asNamed reports whether the verb at i tells only what a name tells, which nobody says: "As
// its name suggests, the party fought the sale of alcohol".
func asNamed(t *extract.Tree, i int) bool {
	s := syntax.OwnSubject(t, i)
	return s >= 0 && t.NameAt(s) < 0 && appellations[syntax.Lemma(t, s)] && syntax.Beside(t, i)
}

// appellations are nouns for what a thing is called.
var appellations = lexicon.Words("name nickname title moniker surname label acronym abbreviation slogan motto epithet")

// bidding reports whether the verb at i bids the reader do something, outside
// quotation marks: "Ask your doctor about the pills".
func bidding(t *extract.Tree, i int) bool {
	if h := t.Tokens[i].Head; h >= 0 && t.Is(i, "xcomp", "ccomp") && syntax.Lemma(t, h) == "let" && t.Child(i, "mark") < 0 {
		return t.Tokens[i].XPOS == "VB" && bidding(t, h) // let's say
	}
	return t.Tokens[i].XPOS == "VB" && t.Is(i, "root", "parataxis") && t.Child(i, "mark") < 0 && syntax.OwnSubject(t, i) < 0 && !quoted(t, i)
}

// hearer reports whether it is the reader who says or thinks what the verb at i
// brings, outside quotation marks: "You will see a castle", "Would you vote for him?".
func hearer(t *extract.Tree, i int) bool {
	s := syntax.SubjectOf(t, i)
	return s >= 0 && t.Lower(s) == "you" && !quoted(t, i)
}

// namings are verbs that give a thing its name.
var namings = lexicon.Words("call name title entitle dub nickname christen rename label know")

// naming reports whether the participle at i tells how something is called, and not
// what anybody holds it to be: "a firm called Acme", but not "a move called reckless".
func naming(t *extract.Tree, i int) bool {
	if !t.Is(i, "acl:") || t.Tokens[i].XPOS != "VBN" || !namings[syntax.Lemma(t, i)] || t.Child(i, "obl:agent") >= 0 {
		return false
	}
	for _, x := range t.Children(i, "xcomp", "obj", "obl") {
		r, _ := utf8.DecodeRuneInString(t.Tokens[x].Form)
		if t.Is(x, "obl") && syntax.Prep(t, x) != "as" {
			continue
		}
		if t.Tokens[x].UPOS == "PROPN" || t.NameAt(x) >= 0 || unicode.IsUpper(r) {
			return true
		}
	}
	return false
}

// outlets are verbs that bring what somebody has made before the public.
var outlets = lexicon.Words("release publish file issue write print air broadcast post circulate distribute unveil produce launch")

// handedOut reports whether the participle at i tells who made or brought out what it
// describes, not what they say: "a video released by the police".
func handedOut(t *extract.Tree, i int) bool {
	return t.Is(i, "acl:") && t.Tokens[i].XPOS == "VBN" && outlets[syntax.Lemma(t, i)] && t.Child(i, "obl:agent") >= 0
}

// addresses reports whether the verb at i tells whom somebody addressed, and not what
// about: "addressed the convention".
func addresses(t *extract.Tree, i int) bool {
	o := t.Child(i, "obj")
	return syntax.Lemma(t, i) == "address" && o >= 0 && lexicon.Audiences[syntax.Lemma(t, o)]
}

// purposeOnly reports whether the infinitive at i, with a thing for its object, tells
// what something is there or done for, and not what anybody wants or sees: "a place to
// offer shelter", "flew there to see the dam".
func purposeOnly(t *extract.Tree, i int) bool {
	c, ok := cueOf(t, i)
	return ok && (c.Stance == lexicon.Wish || c.Stance == lexicon.Belief) && syntax.Infinitive(t, i) && t.Is(i, "acl:", "advcl") &&
		(t.Child(i, "obj") >= 0 && t.Child(i, "ccomp", "xcomp") < 0 || bareClause(t, t.Child(i, "ccomp"))) && syntax.OwnSubject(t, i) < 0
}

// bareClause reports whether the clause at x is what somebody is seen or heard doing:
// came to hear her speak.
func bareClause(t *extract.Tree, x int) bool {
	return x >= 0 && (t.Tokens[x].XPOS == "VB" || t.Tokens[x].XPOS == "VBG") && t.Child(x, "aux", "mark", "cop") < 0
}

// rivals reports whether the verb at i tells whom somebody stands against: "is
// challenging Senator McCain", but not "challenged him to a debate".
func rivals(t *extract.Tree, i int) bool {
	o := t.Child(i, "obj")
	if syntax.Lemma(t, i) != "challenge" || o < 0 || t.Child(i, "xcomp", "advcl", "ccomp") >= 0 {
		return false
	}
	n := t.NameAt(o)
	return (n >= 0 && t.Names[n].Type == extract.PER || lexicon.Roles[syntax.Lemma(t, o)]) && len(reasonsOf(t, i)) == 0
}

// reasonsOf are the phrases that say what somebody is challenged on or to.
func reasonsOf(t *extract.Tree, i int) []int {
	return slices.DeleteFunc(t.Children(i, "obl"), func(k int) bool {
		p := syntax.Prep(t, k)
		return p != "on" && p != "over" && p != "to" && p != "about" || syntax.TimeLike(t, k)
	})
}

// allowances are verbs that let somebody do something.
var allowances = lexicon.Words("authorize authorise allow permit elect entitle")

// allowed reports whether the verb at i tells what somebody may do, and nobody who
// lets them, or what it is: "is not authorised to discuss it".
func allowed(t *extract.Tree, i int) bool {
	if h := t.Tokens[i].Head; h >= 0 && t.Is(i, "xcomp") && syntax.Infinitive(t, i) {
		i = h
	}
	return t.Child(i, "aux:pass") >= 0 && allowances[syntax.Lemma(t, i)] && t.Child(i, "xcomp") >= 0 && t.Child(i, "obl:agent") < 0
}

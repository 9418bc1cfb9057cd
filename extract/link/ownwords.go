package link

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// ownWord is token i of the argument a of p where somebody speaks of themselves by it, or by
// its subject, as a fact prints it: “I won because I had trained,” said Lee, is won because he
// had trained. What cannot be printed so is left as it is and noted: a fact that says "us" for
// nobody in particular is none ([linker.leftOwn]). False for other words, and for those of
// whom the article quotes or reports itself.
func (l *linker) ownWord(a extract.Argument, i int, p *extract.Proposition) (string, bool) {
	if p == nil || l.quoting || a.Role == extract.RoleSubject || a.Role == extract.RoleComplement && len(p.Speakers) == 0 && lexicon.Says[p.Verb] {
		return "", false
	}
	t := &l.d.Trees[a.Sentence]
	if voices(t, i) {
		return l.ownPronoun(a, i, p)
	}
	s := i
	if t.Is(i, "aux", "cop") {
		s = t.Tokens[i].Head
	} else if t.Tokens[i].UPOS != "VERB" || t.Child(i, "aux") >= 0 {
		return "", false
	}
	if s = t.Child(s, syntax.Subjects...); s < 0 || t.Lower(s) != "i" || !voices(t, s) || !slices.Contains(a.Tokens, s) || s > i {
		return "", false
	}
	they, ok := l.ownPronoun(a, s, p)
	if !ok || they == t.Tokens[s].Form {
		return "", false
	}
	w := agreeing(t, i, they == "they" || t.Child(s, "conj") > s)
	return w, w != ""
}

// voices reports whether token i is a pronoun by which somebody speaks of themselves, and
// belongs to no name: but not World War I, Us Weekly.
func voices(t *extract.Tree, i int) bool {
	return lexicon.FirstPerson[t.Lower(i)] && t.Tokens[i].UPOS == "PRON" && t.NameAt(i) < 0
}

// ownPronoun is the pronoun at i of the argument a as ownWord has it. Possessives of phrases
// have the name, as everywhere; so has the first of several that are not the subject's.
func (l *linker) ownPronoun(a extract.Argument, i int, p *extract.Proposition) (string, bool) {
	t := &l.d.Trees[a.Sentence]
	w := t.Lower(i)
	owner := t.Is(i, "nmod:poss")
	if t.Lower(i+1) == "own" || owner && w != "our" && a.Role != extract.RoleComplement {
		return "", false // by the words of the fact's phrases
	}
	e, why := l.whoSpeaks(a, i, p)
	me, _ := l.speakerSide("i", p)
	if why != "" && w == "our" && me.printed != "" && shared[syntax.Lemma(t, t.Tokens[i].Head)] {
		e, why = me, "" // our village is that of who says it
	}
	if why != "" || withinMarks(t, a, i) {
		l.left = true
		return t.Tokens[i].Form, true
	}
	if self := e.id == l.subject || me.id == l.subject; self || voicedBefore(t, a, i) || voicedTo(t, a, i, p) {
		own := l.formOf(e.id, w)
		if theirs[own] && !owner && (l.othersNamed(a) || beforeSubject(a, p) && !voicedBefore(t, a, i)) {
			return lowerArticle(e.printed), true // left because they lied to us; if we lose, we will go
		}
		if own == "" || genders[own] != "" && l.another(a, genders[own]) {
			l.left = true
			return t.Tokens[i].Form, true
		}
		return own, true
	}
	if strings.HasSuffix(w, "self") || w == "ourselves" {
		l.left = true // my wife and I built it ourselves: she did not by herself
		return t.Tokens[i].Form, true
	}
	if owner {
		return possessive(lowerArticle(e.printed)), true
	}
	return lowerArticle(e.printed), true
}

// withinMarks reports whether the words of a quote somebody before token i: will go ‘I want it’.
func withinMarks(t *extract.Tree, a extract.Argument, i int) bool {
	return slices.ContainsFunc(a.Tokens, func(k int) bool { return k < i && (t.Tokens[k].Form == "‘" || t.Tokens[k].Form == "“") })
}

// toNobody is the statement p without whom it is made to, where that is whoever writes or
// speaks, or nobody known: "Lee told me that the road was closed" is said.
func (l *linker) toNobody(p *extract.Proposition) *extract.Proposition {
	t := &l.d.Trees[p.Sentence]
	k := slices.IndexFunc(p.Args, func(a extract.Argument) bool {
		return a.Role == extract.RoleRecipient && a.Sentence == p.Sentence && len(a.Tokens) == 1 && (voices(t, a.Head) || l.openRecipient(a))
	})
	if k < 2 || p.Args[1].Role != extract.RoleComplement || p.Args[1].Sentence == p.Sentence && syntax.Infinitive(t, p.Args[1].Head) {
		return p
	}
	if _, why := l.whoSpeaks(p.Args[k], p.Args[k].Head, p); why == "" && !l.openRecipient(p.Args[k]) {
		return p
	}
	p.Args = slices.Delete(slices.Clone(p.Args), k, k+1)
	if p.Base == "tell" {
		p.Base, p.Verb = "say", "say"
	}
	return p
}

// shared are nouns for what is somebody's own where it is theirs and others': our village.
var shared = lexicon.Words(`village town city community country nation region state province district island valley neighborhood neighbourhood street
	road house home building family child son daughter parent school church mosque team club party company office people border coast`)

// voicedBefore reports whether a has the speaker of the pronoun at i before it, told by name.
func voicedBefore(t *extract.Tree, a extract.Argument, i int) bool {
	return slices.ContainsFunc(a.Tokens, func(k int) bool { return k < i && voices(t, k) && singular[t.Lower(k)] == singular[t.Lower(i)] })
}

// voicedTo reports whether the statement p, whose content is a, is made to the speaker of the
// pronoun at i, told by name: told Lin Wei that they could be jailed.
func voicedTo(t *extract.Tree, a extract.Argument, i int, p *extract.Proposition) bool {
	return a.Role == extract.RoleComplement && slices.ContainsFunc(p.Args, func(b extract.Argument) bool {
		return b.Role == extract.RoleRecipient && b.Sentence == a.Sentence && voices(t, b.Head) && singular[t.Lower(b.Head)] == singular[t.Lower(i)]
	})
}

var singular = lexicon.Words("i me my mine myself")

// whoSpeaks is whom the pronoun at i of the argument a of p stands for.
func (l *linker) whoSpeaks(a extract.Argument, i int, p *extract.Proposition) (resolved, string) {
	if k, ok := l.mentions[[2]int{a.Sentence, i}]; ok && !l.open[l.d.Mentions[k].Entity] {
		e := l.d.Entities[l.d.Mentions[k].Entity]
		return resolved{e.ID, e.Label, l.printed(l.d.Mentions[k])}, ""
	}
	return l.speakerSide(l.d.Trees[a.Sentence].Lower(i), p)
}

// formOf is the pronoun w of a speaker as the article would write it of the entity id: he or
// she where it calls them so, else they. "" for what has no such form.
func (l *linker) formOf(id extract.EntityID, w string) string {
	k := slices.IndexFunc(l.d.Entities, func(e extract.Entity) bool { return e.ID == id })
	of := "t"
	for _, m := range l.d.Mentions {
		if m.Entity == k && m.Kind == extract.Pronoun {
			if g := genders[strings.ToLower(l.d.Article.Text[m.Start:m.End])]; g != "" {
				of = g
				break
			}
		}
	}
	if w == "we" || w == "us" || w == "our" || w == "ourselves" {
		of = "t"
	}
	return forms[of][w]
}

var forms = map[string]map[string]string{
	"m": {"i": "he", "me": "him", "my": "his", "mine": "his", "myself": "himself"},
	"f": {"i": "she", "me": "her", "my": "her", "mine": "hers", "myself": "herself"},
	"t": {"i": "they", "me": "them", "my": "their", "mine": "theirs", "myself": "themselves", "we": "they", "us": "them", "our": "their", "ours": "theirs", "ourselves": "themselves"},
}

// another reports whether the words of a have a pronoun of the gender g already, for somebody
// else than who speaks: “I am glad that I could play her,” said Wong.
func (l *linker) another(a extract.Argument, g string) bool {
	t := &l.d.Trees[a.Sentence]
	return slices.ContainsFunc(a.Tokens, func(i int) bool { return genders[t.Lower(i)] == g })
}

// beforeSubject reports whether the argument a stands before the subject of p.
func beforeSubject(a extract.Argument, p *extract.Proposition) bool {
	s := p.Args[0]
	return a.Sentence == s.Sentence && len(a.Tokens) > 0 && a.Tokens[len(a.Tokens)-1] < s.Head && a.Sentence == p.Sentence
}

// othersNamed reports whether the words of a speak of others as they or them.
func (l *linker) othersNamed(a extract.Argument) bool {
	t := &l.d.Trees[a.Sentence]
	return slices.ContainsFunc(a.Tokens, func(i int) bool { return theirs[t.Lower(i)] && t.Tokens[i].UPOS == "PRON" })
}

var theirs = lexicon.Words("they them")

// agreeing is the verb at i with another subject than I: he is, they were. "" for one that
// does not change.
func agreeing(t *extract.Tree, i int, plural bool) string {
	w := strings.ReplaceAll(t.Lower(i), "’", "'")
	lead := ""
	if strings.HasPrefix(w, "'") {
		lead = " "
	}
	switch {
	case w == "am" || w == "'m":
		if plural {
			return lead + "are"
		}
		return lead + "is"
	case w == "was" && plural:
		return "were"
	case plural:
		return ""
	case w == "have" || w == "'ve":
		return lead + "has"
	case t.Tokens[i].XPOS == "VBP":
		return lexicon.Third(syntax.Lemma(t, i))
	}
	return ""
}

// leftOwn is a pronoun of a speaker that stands in a fact's sentence s outside quotation marks,
// where the fact's words have one that nobody could print otherwise. "" for none.
func (l *linker) leftOwn(s string) string {
	if !l.left {
		return ""
	}
	out := ""
	for len(s) > 0 {
		before, rest, _ := strings.Cut(s, "“")
		for _, w := range strings.FieldsFunc(before, func(r rune) bool {
			return r == ' ' || r == ',' || r == '.' || r == '\'' || r == '’' || r == ';' || r == ':' || r == ')' || r == '('
		}) {
			if w == "I" || lexicon.FirstPerson[w] && w != "i" {
				out = w
			}
		}
		_, s, _ = strings.Cut(rest, "”")
	}
	return out
}

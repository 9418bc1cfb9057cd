package link

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// role prints what a title or an apposition says somebody is: "is prime minister of"
// "the United Kingdom", "is an analyst at" "Control Risks", "is" "a marine ecologist",
// "is the United States' ambassador to the United Nations" "". The relation f has keeps
// one wording for all of them.
func (l *linker) role(p *extract.Proposition, f extract.Fact, object string) (predicate, printed string) {
	t := &l.d.Trees[p.Sentence]
	predicate = strings.ReplaceAll(f.Relation, "_", " ")
	_, rest := splitBase(p)
	if rest == "" {
		a := p.Args[1]
		if len(a.Tokens) > 0 && strings.HasPrefix(object, t.Tokens[a.Tokens[0]].Form) {
			object = withArticle(ownersArticle(t, a.Tokens[0]), object)
		}
		if !slices.Contains(a.Tokens, p.Head) || t.Child(p.Head, "nmod:poss") >= 0 || own(t, a.Tokens[0]) {
			return predicate, object
		}
		return predicate, withArticle(l.roleArticle(t, p, true), object)
	}
	words, is := strings.CutPrefix(p.Relation, "is ")
	words, of := strings.CutSuffix(words, " of")
	verb, found := strings.CutSuffix(predicate, " "+strings.ReplaceAll(strings.ToLower(rest), "_", " "))
	if !is || !of || !found {
		return predicate, object
	}
	words = lowerOffice(words)
	if p.Args[1].Prep == "" && slices.ContainsFunc(t.Children(p.Head, "nmod", "obl"), func(c int) bool { return c > p.Head && syntax.Prep(t, c) != "" && syntax.Prep(t, c) != "of" }) {
		return verb + " " + possessive(lowerArticle(object)) + " " + words, ""
	}
	prep := p.Args[1].Prep
	if prep == "" {
		prep = "of"
	}
	return verb + " " + withArticle(l.roleArticle(t, p, false), words) + " " + prep, object
}

// roleArticle is the article of the role that p gives its subject, "" for none: the
// one that it has in the text, "a" for what many are, "the" for what one is.
func (l *linker) roleArticle(t *extract.Tree, p *extract.Proposition, bare bool) string {
	n, poss := syntax.Lemma(t, p.Head), t.Child(p.Head, "nmod:poss") >= 0
	if t.Tokens[p.Head].UPOS == "ADJ" {
		return "" // a Republican senator is Republican
	}
	if d := t.Child(p.Head, "det"); d >= 0 && !describes(t, p) {
		switch w := t.Lower(d); w {
		case "a", "an", "another", "both":
			return "a"
		case "the":
			if !syntax.Singular(t, p.Head) {
				return "a" // the ministers, Ann Lee and Jan Novak
			}
			return "the"
		default:
			return ""
		}
	}
	switch {
	case slices.ContainsFunc(t.Children(p.Head, "amod"), func(k int) bool {
		return t.Tokens[k].XPOS == "JJS" || ordinals[t.Lower(k)] && !officeWords[t.Lower(k+1)] && t.Lower(k+1) != "minister" || t.Child(k, "advmod") >= 0 && t.Lower(t.Child(k, "advmod")) == "most"
	}):
		return "the"
	case poss && !lexicon.Kin[n]:
		return ""
	case !syntax.Singular(t, p.Head):
		return "a" // envoys Ann Lee and Jan Novak
	case onlyOne[n]:
		return "the"
	case lexicon.Trades[n] || lexicon.Kin[n] || many[n] || bare && !lexicon.Roles[n]:
		return "a"
	}
	return ""
}

// describes reports whether the role of p stands right before its holder's name, where
// "the" says that both are known, not that nobody else is one: the songwriter Ann Lee.
func describes(t *extract.Tree, p *extract.Proposition) bool {
	f := p.Args[0].Head
	if k := t.NameAt(f); k >= 0 {
		f = t.Names[k].First
	}
	return p.Args[0].Sentence == p.Sentence && p.Head < f && t.Tokens[f-1].UPOS != "PUNCT"
}

var ordinals = lexicon.Words("first second third fourth fifth sixth seventh eighth ninth tenth last only main")

// onlyOne are kin of whom people have one, many are roles that many have at a time.
var (
	onlyOne = lexicon.Words("mother father wife husband widow widower fiance fiancee mother-in-law father-in-law capital")
	many    = lexicon.Words("member delegate official officer aide adviser advisor resident senator lawmaker legislator representative congressman congresswoman " +
		"judge professor prosecutor victim survivor witness supporter ally friend partner veteran detective inspector negotiator envoy host anchor producer player organizer organiser councillor councilor opponent rival")
)

// own reports whether token i is the possessor of a phrase it opens: Kenya's.
func own(t *extract.Tree, i int) bool { return t.Is(i, "nmod:poss", "det") }

// ownersArticle is the article of the owner that begins a role at token i, "" for none: the
// country's largest lender.
func ownersArticle(t *extract.Tree, i int) string {
	d := t.Child(i, "det")
	if !t.Is(i, "nmod:poss") || t.Tokens[i].UPOS != "NOUN" || d < 0 || d > i {
		return ""
	}
	if w := t.Lower(d); w == "the" || w == "a" || w == "an" {
		return w
	}
	return ""
}

// withArticle is words with "the", or "a" in the form that they take.
func withArticle(article, words string) string {
	switch {
	case article == "" || words == "" || strings.HasPrefix(words, "one of "):
		return words
	case article == "a":
		article = lexicon.Article(words)
	}
	return article + " " + words
}

// lowerOffice is a role with the words of its office in lower case ("prime minister"),
// and its names and acronyms as they stand: "CEO", "senator from Vermont".
func lowerOffice(words string) string {
	out := strings.Fields(words)
	for i, w := range out {
		l := strings.ToLower(w)
		if lexicon.Roles[l] || lexicon.Trades[l] || officeWords[l] {
			if !(len(w) > 1 && w == strings.ToUpper(w)) {
				out[i] = l
			}
		} else if l == "state" && i > 1 && out[i-2] == "secretary" {
			out[i] = l
		}
	}
	return strings.Join(out, " ")
}

var officeWords = lexicon.Words("prime vice deputy chief general first lady minority majority supreme attorney foreign interior finance defence defense opposition opposition's spokesperson assistant associate senior junior acting interim former presumptive presidential vice-presidential executive managing regional national speaker ombudsman")

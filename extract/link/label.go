package link

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// sentence is what the words of a fact's sentence are made of, beside the fact.
type sentence struct {
	subject, object string             // as printed
	said            *speech            // what is said, where the fact is a statement
	from            []extract.Argument // what each of the fact's qualifiers was made of
	single          adverbs            // those that are single adverbs
}

// label is the fact as a sentence: subject, predicate and object as printed, then the
// qualifiers in their own words, in the order of the article, then what is said, where
// the fact is a statement.
func (l *linker) label(f extract.Fact, p *extract.Proposition, of sentence) string {
	front, predicate, placed := l.place(&f, p, of.single)
	fronted := of.fronted(&l.d.Trees[p.Sentence], &f, p, placed)
	front = l.leading(front, &f, of, fronted)
	for _, i := range fronted {
		placed[i] = true
	}
	predicate, made := l.made(l.asItIs(l.yet(l.ended(l.withIt(predicate, p), p), p), p), f, p)
	object := of.object
	if p.Rule == "title" || p.Rule == "apposition" {
		predicate, object = l.role(p, f, object)
	}
	if of.subject = closed(of.subject); setOff(&l.d.Trees[p.Sentence], of.subject, p) {
		of.subject += ","
	}
	parts := []string{of.subject, predicate}
	if front != "" {
		parts = []string{front, uncapped(&l.d.Trees[p.Sentence], of.subject, p), predicate}
	}
	if p.Rule == existential {
		parts = thereIs(p, of.subject, predicate)
		if front != "" {
			parts = append([]string{front, "there"}, parts[1:]...)
		}
	}
	for _, q := range f.Qualifiers {
		if q.Role == extract.RoleRecipient {
			parts = append(parts, q.Label)
		}
	}
	if len(p.Args) > 1 && p.Args[1].Role == extract.RoleComplement && p.Base == "be" && p.Args[1].Clause >= 0 && of.said == nil {
		parts = append(parts, "that") // the problem is that
	}
	parts = l.beforeObject(parts, placed, f, p, of)
	at := -1 // where the object stands
	if object != "" && of.said == nil {
		at = len(parts)
		parts = append(parts, l.none(p)+lowerArticle(object))
	}
	parts = append(parts, made)
	var behind []string
	for _, i := range of.order(p) {
		switch q := f.Qualifiers[i]; {
		case q.Label == "" || q.Role == extract.RoleRecipient || placed[i]:
		case of.behindCall(&l.d.Trees[p.Sentence], p, of.from[i]):
			behind = append(behind, l.qualifier(q, of.from[i]))
		default:
			parts = append(parts, l.qualifier(q, of.from[i]))
		}
	}
	if how := mishap(&l.d.Trees[p.Sentence], p); how != "" {
		parts = append(parts, how)
	}
	if of.said != nil {
		if n := len(parts) - 1; of.said.that {
			parts[n] = closed(parts[n]) // said Friday, a week after the vote, that
		}
		parts = append(append(parts, of.said.print()), behind...)
	}
	if at >= 0 && made == "" && len(parts) > at+2 {
		parts[at] = closed(parts[at]) // words follow it
	}
	s := strings.NewReplacer(" , ", ", ", " ,", ", ").Replace(balance(strings.Join(present(parts), " ")))
	if r, n := utf8.DecodeRuneInString(s); unicode.IsLower(r) {
		s = string(unicode.ToUpper(r)) + s[n:]
	}
	return s
}

// behindCall reports whether a stands behind what somebody is called on to do, as it is printed then: "told them to
// “get out” after she came".
func (of sentence) behindCall(t *extract.Tree, p *extract.Proposition, a extract.Argument) bool {
	if of.said == nil || of.said.that || of.said.quoted || len(p.Args) < 2 || a.Sentence != p.Sentence || len(a.Tokens) == 0 {
		return false
	}
	c := p.Args[1]
	return c.Role == extract.RoleComplement && c.Sentence == a.Sentence && len(c.Tokens) > 0 && syntax.Infinitive(t, c.Head) && c.Tokens[len(c.Tokens)-1] < a.Tokens[0]
}

// present are the parts that have words.
func present(parts []string) []string {
	return slices.DeleteFunc(parts, func(w string) bool { return w == "" })
}

// order is the fact's qualifiers in the order in which they are printed: as they stand
// behind the verb, then those that stand before it: "In May the king of Spain flew to
// Oslo with his son" is "flew to Oslo with his son in May".
func (of sentence) order(p *extract.Proposition) []int {
	out := make([]int, len(of.from))
	for i := range out {
		out[i] = i
	}
	first := func(i int) int {
		if a := of.from[i]; len(a.Tokens) > 0 && a.Sentence == p.Sentence {
			return a.Tokens[0]
		}
		return p.Head + 1
	}
	behind := 0 // words behind the verb
	for i, a := range of.from {
		if first(i) > p.Head {
			behind += len(a.Tokens)
		}
	}
	within := func(i int) bool { // another's words begin before it and end behind it
		return slices.ContainsFunc(of.from, func(b extract.Argument) bool {
			return len(b.Tokens) > 0 && b.Sentence == p.Sentence && b.Tokens[0] < first(i) && b.Tokens[len(b.Tokens)-1] > first(i)
		})
	}
	rank := func(i int) int {
		switch a := of.from[i]; {
		case a.Role == extract.RoleTime && len(a.Tokens) <= 3 && within(i):
			return 0 // came on Saturday to beat Everton at Anfield, with Costa scoring twice
		case first(i) > p.Head:
			return 1
		case a.Role == extract.RoleTime && len(a.Tokens) <= 3 && behind > longTail:
			return 0 // barred celebrities last year from showing off wealth on social media amid …
		case p.Base == "be" && a.Role == extract.RoleTime && a.Sentence == p.Args[0].Sentence && len(p.Args[0].Tokens) > 0 && first(i) > p.Args[0].Tokens[0]:
			return 0 // revenue in 2012 was $21 billion according to the bank
		case a.Role == extract.RoleTime && eventually[a.Prep] && len(a.Tokens) > 1 && !strings.ContainsAny(a.Text, "0123456789"):
			return 3 // was filed on Wednesday shortly before his death, which need not be of that day
		}
		return 2
	}
	slices.SortStableFunc(out, func(i, j int) int { return cmp.Or(cmp.Compare(rank(i), rank(j)), cmp.Compare(first(i), first(j))) })
	return out
}

// eventually are prepositions of a time that an event gives.
var eventually = lexicon.Words("before after during following amid")

// longTail is how many words behind the verb are so many that a short time before it
// reads better in front of them.
const longTail = 9

// qualifier prints a qualifier with its preposition, and with what stands before that:
// "shortly before noon".
func (l *linker) qualifier(q extract.Qualifier, a extract.Argument) string {
	var parts []string
	if q.Prep != "" && q.Prep == a.Prep {
		if lead := l.lead(a); lead != "" && !strings.HasPrefix(q.Prep, lead+" ") {
			parts = append(parts, lead)
		}
	}
	parts = append(parts, q.Prep)
	if first, _, _ := strings.Cut(strings.ToLower(q.Label), " "); q.Role == extract.RoleCondition && !conditions[first] {
		parts = append(parts, "if")
	}
	return strings.Join(present(append(parts, q.Label)), " ")
}

// conditions are words that a clause of condition begins with.
var conditions = lexicon.Words("if unless provided providing assuming supposing whether lest even only as so once until till when in on had were should")

// lead is the adverb that stands before the preposition of a phrase: shortly before
// noon, largely from abroad. "" for none.
func (l *linker) lead(a extract.Argument) string {
	t := &l.d.Trees[a.Sentence]
	c := t.Child(a.Head, "case", "mark")
	if c < 1 || c > a.Head {
		return ""
	}
	w := t.Lower(c - 1)
	if k := c - 1; t.Is(k, "advmod") && (t.Tokens[k].Head == a.Head || t.Tokens[k].Head == c) && t.Tokens[k].UPOS == "ADV" && !lexicon.Negations[w] && !lexicon.SkipAdverbs[w] {
		return w
	}
	return ""
}

// pronoun reports whether a is a pronoun that nobody knows what it stands for: amongst
// them, with that.
func (l *linker) pronoun(a extract.Argument) bool {
	t := &l.d.Trees[a.Sentence]
	alone := t.Tokens[a.Head].UPOS == "PRON" || t.Tokens[a.Head].UPOS == "DET" && a.Head+1 < len(t.Tokens) && t.Tokens[a.Head+1].UPOS == "PUNCT"
	if len(a.Tokens) != 1 || !alone || a.Prep == "" || a.Role == extract.RoleComplement {
		return false
	}
	_, known := l.mentions[[2]int{a.Sentence, a.Head}]
	w := t.Lower(a.Head)
	return !known && dangling[w]
}

var dangling = lexicon.Words("another them it this that these those which whom him her")

// closed is a subject, or an object that words follow, with a comma behind what a comma sets off at its end: "38 people,
// including 14 children," were killed.
func closed(s string) string {
	k := strings.LastIndex(s, ", ")
	if k < 0 {
		return s
	}
	w, rest, _ := strings.Cut(s[k+2:], " ")
	if w = strings.ToLower(w); rest == "" || !asides[w] && !(articles[w] && !strings.Contains(rest, " and ") && !strings.Contains(rest, " or ")) {
		return s
	}
	return s + "," // the plane, a Boeing 737, crashed
}

// setOff reports whether the article has a comma behind the subject s of p, which holds one other
// that opens what is set off: "A second vaccine, R21, is cheaper".
func setOff(t *extract.Tree, s string, p *extract.Proposition) bool {
	if len(p.Args) == 0 || p.Args[0].Sentence != p.Sentence || len(p.Args[0].Tokens) == 0 || strings.Count(s, ", ") != 1 || strings.HasSuffix(s, ",") {
		return false
	}
	_, rest, _ := strings.Cut(s, ", ")
	k := p.Args[0].Tokens[len(p.Args[0].Tokens)-1] + 1
	return k < len(t.Tokens) && k <= p.Head && t.Tokens[k].Form == "," && strings.HasSuffix(s, t.Tokens[k-1].Form) && !strings.Contains(" "+rest, " and ") && !strings.Contains(" "+rest, " or ")
}

var articles = lexicon.Words("a an the")

// asides are words that open what a comma sets off.
var asides = lexicon.Words("at to including mostly mainly especially particularly among for such many most some half alongside along with")

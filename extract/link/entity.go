package link

import (
	"slices"
	"strings"
	"unicode"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// resolved is an argument as an entity: its ID, how to call it, and how to print it
// in a sentence.
type resolved struct {
	id            extract.EntityID
	text, printed string
}

// language reports whether the mention m of a country by its adjective stands for a
// language, as it does alone: she speaks French. The French are the people.
func language(t *extract.Tree, a extract.Argument, m extract.Mention) bool {
	return m.Kind == extract.Adjective && len(a.Tokens) == 1 && !t.Is(syntax.First(t, a.Head), "amod", "compound", "nmod") && m.Last-m.First == 1 && t.Child(a.Head, "det") < 0 && !strings.HasSuffix(t.Lower(a.Head), "s")
}

// entity resolves an argument to an entity; why says why it cannot be one. p is
// the proposition that the argument belongs to, nil for speakers.
func (l *linker) entity(a extract.Argument, p *extract.Proposition) (r resolved, why string) {
	t := &l.d.Trees[a.Sentence]
	if k, ok := l.mentions[[2]int{a.Sentence, a.Head}]; ok && !part(t, a, l.d.Mentions[k]) && !l.someOfThem(a, l.d.Mentions[k]) && !language(t, a, l.d.Mentions[k]) {
		if l.oneOfThem(t, a, l.d.Mentions[k]) {
			return l.one(t, a, p)
		}
		e := l.d.Entities[l.d.Mentions[k].Entity]
		text, printed := e.Label, l.printed(l.d.Mentions[k])
		switch m := l.d.Mentions[k]; {
		case m.Kind == extract.Pronoun && (l.open[m.Entity] || anyOne(e.Label) || l.ofAnother(a, m, p)):
			return r, "unresolved " + t.Lower(a.Head)
		case l.ownerOpen(a, m, p):
			return r, "unresolved " + t.Lower(m.First)
		case l.open[m.Entity] && l.openPronoun(a, p) != "":
			return r, "unresolved " + l.openPronoun(a, p)
		case l.open[m.Entity]:
			text = l.text(a, p)
			printed = text
		case t.Lower(m.First) == "whose" && e.ID.Local():
			if of := l.antecedent(a.Sentence, m.First); of != "" {
				text = possessive(of) + " " + text
				printed = text
			}
		case m.Kind == extract.Nominal && e.ID.Local() && a.Tokens[len(a.Tokens)-1] >= m.Last:
			printed = l.text(a, p) // the first album from any member of the band
		case m.Kind == extract.Named && e.Type != extract.Person && more(t, a, m):
			printed = l.whole(a, m, p) // the United States Embassy in Iraq
		}
		if len(a.Tokens) > 1 && t.Lower(a.Tokens[0]) == "only" {
			if !strings.HasPrefix(strings.ToLower(text), "only ") {
				text = "only " + text
			}
			if !strings.HasPrefix(strings.ToLower(printed), "only ") {
				printed = "only " + printed
			}
		}
		return resolved{e.ID, text, printed}, ""
	}
	tok := t.Tokens[a.Head]
	switch w := t.Lower(a.Head); {
	case lexicon.FirstPerson[w] && tok.UPOS == "PRON":
		return l.speakerSide(w, p)
	case w == "i" && len(a.Tokens) < 3: // a letter, or a pronoun that the parser took for a noun
		return r, "unresolved " + w
	case noOneDid(t, p, a):
		return resolved{l.own("#anyone", "anyone", extract.Person), "anyone", "anyone"}, ""
	case negative[w] && a.Role == extract.RoleSubject && !(p != nil && p.Negated && noneOf(t, a.Head)):
		return r, "no " + string(a.Role) + ": " + w
	case (tok.UPOS == "PRON" || tok.UPOS == "DET") && (len(a.Tokens) < 3 || t.Child(a.Head, "nmod") < 0), bare[w] && len(a.Tokens) == 1, tok.UPOS == "ADJ" && a.Role == extract.RoleSubject && t.Child(a.Head, "nmod", "obl") < 0:
		return r, "unresolved " + w
	case (w == "one" || w == "ones" || w == "following") && onlyOneWord(t, a):
		return r, "unresolved " + t.Words(a.Tokens) // the one posed by the cabinet
	case tok.UPOS == "VERB" && (tok.XPOS != "VBG" || t.Child(a.Head, syntax.Subjects...) >= 0):
		return r, "a clause as entity"
	}
	text := l.text(a, p)
	if w := l.openPronoun(a, p); w != "" {
		return r, "unresolved " + w
	}
	if slices.ContainsFunc(a.Tokens, func(k int) bool {
		return t.Lower(k) == "whose" && l.antecedent(a.Sentence, k) == "" && !describedIn(t, a, k)
	}) {
		return r, "unresolved whose"
	}
	if w := l.ownerless(a); w != "" && p != nil && a.Role == extract.RoleSubject && (things[w] || !lexicon.Says[p.Verb]) { // but: his lawyer said
		return r, "unresolved " + w // its body turns the reefs white
	} else if w != "" && p != nil && p.Base == "be" && a.Role == extract.RoleObject && t.Child(a.Head, "nmod:poss") == a.Tokens[0] {
		return r, "unresolved " + w // she is his niece
	}
	short := l.text(withoutClause(t, a), p)
	id := localID(short)
	if id == "#" {
		return r, "no words"
	}
	return resolved{l.own(id, short, extract.Thing), text, text}, ""
}

// anyOne reports whether an entity has its label from nobody in particular, of whom a pronoun
// tells nothing: ask any manager and he will sigh.
func anyOne(label string) bool {
	w, _, more := strings.Cut(strings.ToLower(label), " ")
	return more && (w == "any" || w == "every" || w == "no")
}

// withoutClause is the noun phrase a without the clause by which the reader knows which is
// meant, as what the article says of it elsewhere has it: the dam that Egypt built is the
// dam. What is first, last or most of its kind is so only within its clause.
func withoutClause(t *extract.Tree, a extract.Argument) extract.Argument {
	if len(a.Which) > 0 {
		a = cut(t, a, func(k int) bool { return slices.Contains(a.Which, k) })
	}
	c := slices.IndexFunc(a.Tokens, func(k int) bool { return t.Tokens[k].Head == a.Head && k > a.Head && t.Is(k, "acl") })
	d := t.Child(a.Head, "det")
	if c < 0 || t.Child(a.Tokens[c], "mark", "case") >= 0 || d < 0 || t.Lower(d) != "the" || syntax.Ranked(t, a.Head) || a.Role == extract.RoleComplement || t.Words(a.Tokens) != a.Text {
		return a
	}
	return cut(t, a, func(k int) bool { return t.Under(k, a.Tokens[c]) })
}

// cut is the argument a without the words for which drop holds, a itself where none is left.
func cut(t *extract.Tree, a extract.Argument, drop func(k int) bool) extract.Argument {
	rest := slices.DeleteFunc(slices.Clone(a.Tokens), drop)
	if len(rest) == 0 {
		return a
	}
	a.Tokens = syntax.Trim(t, rest)
	a.Span, a.Text = t.SpanOf(a.Tokens), t.Words(a.Tokens)
	return a
}

// own is the local entity id, which it adds to the article's where it is new.
func (l *linker) own(id extract.EntityID, text string, typ extract.EntityType) extract.EntityID {
	if !l.local[id] {
		l.local[id] = true
		l.d.Entities = append(l.d.Entities, extract.Entity{ID: id, Label: stripArticle(text), Type: typ})
	}
	return id
}

// oneOfThem reports whether the argument is one of the people that the mention m at its
// head is named for: the sixteen-year-old Swede is not the Swedes.
func (l *linker) oneOfThem(t *extract.Tree, a extract.Argument, m extract.Mention) bool {
	e := &l.d.Entities[m.Entity]
	w := t.Lower(a.Head)
	d, one := t.Child(a.Head, "det"), strings.EqualFold(e.Label, w+"s") // the Serb is no plural, whatever the tag
	if m.Kind != extract.Named || e.Type != extract.Group || !one && (t.Tokens[a.Head].XPOS == "NNPS" || t.Tokens[a.Head].XPOS == "NNS") {
		return false
	}
	return one && (len(a.Tokens) > 1 || d >= 0) || strings.EqualFold(e.Label, w) && d >= 0 && (t.Lower(d) == "a" || t.Lower(d) == "an")
}

// one is the argument a, one of a people, as an entity of its own in its own words.
func (l *linker) one(t *extract.Tree, a extract.Argument, p *extract.Proposition) (resolved, string) {
	a.Tokens = t.Phrase(a.Head, func(c int) bool {
		return c > a.Head || t.Tokens[c].Head == a.Head && !t.Is(c, "det", "amod", "nummod", "compound")
	})
	a.Span, a.Text = t.SpanOf(a.Tokens), t.Words(a.Tokens)
	text := l.text(a, p)
	return resolved{l.own(localID(text), text, extract.Person), text, text}, ""
}

// part reports whether the argument and the mention at its head are a part and a
// whole: northern Mali is not Mali, and Paris and Lyon are not Paris.
func part(t *extract.Tree, a extract.Argument, m extract.Mention) bool {
	if n := len(a.Tokens); n > 0 && a.Tokens[n-1] >= m.Last && slices.ContainsFunc(a.Tokens, func(k int) bool {
		if h := t.Tokens[k].Head; t.Is(k, "cc") && h >= 0 {
			k = h // Ana Lee and her counterpart, Bo Kim
		}
		return k >= m.Last && t.Is(k, "conj") && t.Tokens[k].Head == a.Head
	}) {
		return true // between Paris and Lyon is not Paris
	}
	first := t.Lower(a.Tokens[0])
	return len(a.Tokens) > 1 && m.Kind == extract.Named && (a.Tokens[0] < m.First && syntax.Regions[first] || quantifiers[first] && a.Tokens[0] < a.Head)
}

// whole is argument a in its words, from where it begins to the comma behind the name m
// in it. The name's own label stays where the words would keep a pronoun or a bracket.
func (l *linker) whole(a extract.Argument, m extract.Mention, p *extract.Proposition) string {
	t := &l.d.Trees[a.Sentence]
	if k := slices.IndexFunc(a.Tokens, func(i int) bool { return i >= m.Last && t.Tokens[i].Form == "," }); k >= 0 {
		a.Tokens = a.Tokens[:k]
		a.Text = t.Words(a.Tokens)
	}
	for _, i := range a.Tokens {
		if _, known := l.mentions[[2]int{a.Sentence, i}]; t.Tokens[i].UPOS == "PRON" && !known || t.Tokens[i].Form == "(" || t.Tokens[i].Form == "[" {
			return l.printed(m)
		}
	}
	return l.text(a, p)
}

// more reports whether argument a has words around the name m that are no article: the
// Supreme Court of Kenya where the name is the Supreme Court.
func more(t *extract.Tree, a extract.Argument, m extract.Mention) bool {
	for _, i := range a.Tokens {
		if (i < m.First || i >= m.Last) && !t.Is(i, "det", "punct", "case") {
			return true
		}
	}
	return false
}

// quantifiers make some of a people of it: many Inuit are not the Inuit.
var quantifiers = lexicon.Words("many some most few several numerous countless various certain other thousands hundreds dozens millions")

// onlyOneWord reports whether "one" has no words beside it that tell of what: the one,
// that one, but not the younger one.
func onlyOneWord(t *extract.Tree, a extract.Argument) bool {
	for _, i := range a.Tokens {
		if i != a.Head && t.Tokens[i].UPOS != "DET" {
			return false
		}
	}
	return true
}

// negative are subjects that there are none of.
var negative = lexicon.Words("nothing nobody none neither noone no-one")

var (
	asking = lexicon.Words("where when why how what who which whom")
	bare   = lexicon.Words("it this that these those there one ones such same former latter other others another so more most some all both each either neither none much many few")
)

// value resolves an argument to the object of a fact: with its words, and as its
// sentence prints it.
func (l *linker) value(a extract.Argument, p *extract.Proposition) (v extract.Value, text, printed, why string) {
	t := &l.d.Trees[a.Sentence]
	text = l.text(a, p)
	switch {
	case p.Base == "be" && (p.Rule == "title" || p.Rule == "apposition") && l.ownerless(a) != "" && t.Is(a.Tokens[0], "nmod:poss"):
		return nil, "", "", "unresolved " + l.ownerless(a) // Biel Crystal, their company
	case p.Base == "be" && (p.Rule == "title" || p.Rule == "apposition") && l.openPronoun(a, p) != "":
		return nil, "", "", "unresolved " + l.openPronoun(a, p) // my countryman, Chico Che
	case a.Role == extract.RoleComplement, p.Base == "be" && (p.Rule == "title" || p.Rule == "apposition"):
		return extract.Text(text), text, text, "" // what somebody is, in words
	case len(a.Tokens) == 1 && asking[t.Lower(a.Head)]:
		return nil, "", "", "unresolved " + t.Lower(a.Head) // where we come from
	case t.Tokens[a.Head].UPOS == "ADJ" && a.Role == extract.RoleObject && p.Base != "be" && (t.Lower(a.Tokens[0]) == "a" || t.Lower(a.Tokens[0]) == "an"):
		return nil, "", "", "half a phrase" // want to see a peaceful, but dignified, end
	case t.Tokens[a.Head].UPOS == "ADJ" || t.Tokens[a.Head].UPOS == "ADV" || t.Tokens[a.Head].UPOS == "VERB":
		if k, ok := l.mentions[[2]int{a.Sentence, a.Head}]; ok && (p.Base != "be" || a.Role != extract.RoleObject) && !language(t, a, l.d.Mentions[k]) {
			e := l.d.Entities[l.d.Mentions[k].Entity]
			return e.ID, e.Label, l.printed(l.d.Mentions[k]), ""
		}
		return extract.Text(text), text, text, ""
	}
	if q := l.quantityAt(a); q != nil {
		if w := l.openPronoun(a, p); w != "" && t.Child(a.Head, "nmod") >= 0 {
			return nil, "", "", "unresolved " + w // ordered 1,000 of them
		}
		return *q, text, text, ""
	}
	e, why := l.entity(a, p)
	if why != "" {
		return nil, "", "", why
	}
	return e.id, e.text, e.printed, ""
}

// quantityAt is the quantity that argument a is: one that holds its head and
// most of its words.
func (l *linker) quantityAt(a extract.Argument) *extract.Quantity {
	head := l.d.Trees[a.Sentence].Tokens[a.Head].Span
	for k := range l.d.Quantities {
		if q := &l.d.Quantities[k]; q.Contains(head) && a.Overlaps(q.Span) {
			if m, ok := l.mentions[[2]int{a.Sentence, a.Head}]; ok && !q.Contains(l.d.Mentions[m].Span) {
				return nil
			}
			c := *q
			return &c
		}
	}
	return nil
}

// text is an argument in words, with pronouns and possessives that have an
// antecedent replaced by its name: "his representatives" becomes "Volodymyr
// Zelensky's representatives". Clauses keep their own words.
func (l *linker) text(a extract.Argument, p *extract.Proposition) string {
	t := &l.d.Trees[a.Sentence]
	if a.Text != t.Words(a.Tokens) && !strings.HasPrefix(a.Text, "only ") && !l.relative(a) {
		return a.Text // a wording of the rule's own
	}
	var b strings.Builder
	for k := 0; k < len(a.Tokens); k++ {
		i := a.Tokens[k]
		if k > 0 && (a.Tokens[k-1] != i-1 || t.Tokens[i-1].End < t.Tokens[i].Start) {
			b.WriteByte(' ')
		}
		b.WriteString(l.word(a, i, p))
	}
	return l.ofOwner(a, balance(strings.Join(strings.Fields(b.String()), " ")))
}

// contracted are auxiliaries that lean on a pronoun, which a name may replace.
var contracted = map[string]string{"'m": "is", "'re": "are", "'ve": "have", "'ll": "will"}

// balance drops quotation marks that have no partner in s.
func balance(s string) string {
	if strings.Count(s, "\"")%2 == 1 {
		s = strings.ReplaceAll(s, "\"", "")
	}
	if strings.Count(s, "“") != strings.Count(s, "”") {
		s = strings.NewReplacer("“", "", "”", "").Replace(s)
	}
	return s
}

// word is token i of argument a as text writes it.
func (l *linker) word(a extract.Argument, i int, p *extract.Proposition) string {
	t := &l.d.Trees[a.Sentence]
	form := t.Tokens[i].Form
	if i == 0 && !l.adjective(a.Sentence, i) && t.Tokens[i].UPOS != "PROPN" && a.Role != extract.RoleComplement && t.NameAt(i) < 0 && t.LabelAt(i) < 0 && !(len(form) > 1 && form == strings.ToUpper(form)) && form != "I" && !l.titled(a, i) {
		form = strings.ToLower(form)
	}
	if w := t.Lower(i); i > 0 && a.Role != extract.RoleComplement && form != "I" && t.Tokens[i-1].UPOS == "PUNCT" && opening[w] && len(form) > 1 && form != strings.ToUpper(form) && t.NameAt(i) < 0 && t.LabelAt(i) < 0 {
		form = w // announced: “This week we …”
	}
	if t.Lower(i) == "neither" && t.Is(i, "det") && a.Role != extract.RoleComplement && t.Tokens[i].Head == a.Head {
		return "either" // the fact is negated; but: because neither side signed it
	}
	if noneOf(t, i) && p != nil && p.Negated && i == a.Head && (a.Role == extract.RoleSubject || a.Role == extract.RoleObject) {
		return "any" // the fact is negated
	}
	if w := anyOf[t.Lower(i)]; w != "" && p != nil && p.Negated && i == a.Head && a.Role == extract.RoleObject && i > p.Head {
		return w // said nothing of the attack
	}
	switch owner := t.Lower(i); owner {
	case "whose", "whom", "which":
		if name := l.antecedent(a.Sentence, i); name != "" && !describedIn(t, a, i) && (owner == "whose" || a.Role == extract.RoleSubject) {
			if owner == "whose" {
				return possessive(name)
			}
			return lowerArticle(name)
		}
	}
	if w, ok := l.ownWord(a, i, p); ok {
		return w
	}
	if w, ok := unshifted(t, a, i, p); ok {
		return w
	}
	if full := contracted[strings.ReplaceAll(t.Lower(i), "’", "'")]; full != "" && a.Role != extract.RoleComplement && t.Is(i, "aux", "cop") {
		return " " + full // the woman I'm talking to
	}
	if name := l.saidOf(a, i, p); name != "" {
		return lowerArticle(name)
	}
	if t.Tokens[i].UPOS != "PRON" || a.Role == extract.RoleComplement {
		return form
	}
	if syntax.Styles[t.Lower(i+1)] {
		return form
	}
	if emphatic(t, i) {
		return form // Portugal and Spain itself
	}
	name := ""
	if k, ok := l.mentions[[2]int{a.Sentence, i}]; ok && l.d.Mentions[k].Kind == extract.Pronoun {
		e := l.d.Entities[l.d.Mentions[k].Entity]
		if l.open[l.d.Mentions[k].Entity] {
			return form
		}
		if e.ID == l.subject && lexicon.FirstPerson[t.Lower(i)] && t.Lower(i+1) == "own" {
			return "their" // she worked on her own
		}
		if they := ownForms[t.Lower(i)]; they != "" && e.ID == l.subject && describedIn(t, a, i) {
			return they // met people whose names they do not know
		}
		if they := ownForms[t.Lower(i)]; they != "" && e.ID == l.subject && a.Role == extract.RoleManner && i+1 < len(t.Tokens) && t.Tokens[i+1].XPOS == "MD" {
			return they // ran as fast as they could
		}
		if e.ID == l.subject && a.Role != extract.RoleSubject && !(lexicon.FirstPerson[t.Lower(i)] && t.Is(i, "nmod:poss")) {
			return form // Russian forces made their biggest advance
		}
		if l.byCalling(a, i, p) || l.ofSubject(l.d.Mentions[k], a, p) || l.named(l.d.Mentions[k], a) || l.inSubject(l.d.Mentions[k], a, p) {
			return form
		}
		if l.ofThePerson(l.d.Mentions[k], a, i, p) || l.rivalBefore(l.d.Mentions[k], i, p) {
			return form
		}
		name = l.printed(l.d.Mentions[k])
	} else if w := t.Lower(i); lexicon.FirstPerson[w] && t.Tokens[i].UPOS == "PRON" {
		if e, why := l.speakerSide(w, p); why == "" {
			if e.id == l.subject && w == "our" && a.Role != extract.RoleSubject {
				return "their"
			}
			name = e.printed
		}
	}
	switch {
	case name == "":
		return form
	case t.Is(i, "nmod:poss"), t.Lower(i) == "his", t.Lower(i) == "hers", t.Lower(i) == "theirs": // families like his
		return possessive(lowerArticle(name))
	}
	return lowerArticle(name)
}

// describedIn reports whether the argument holds the noun that the relative clause of
// token i describes: "anyone whose rights have been impacted".
func describedIn(t *extract.Tree, a extract.Argument, i int) bool {
	for n := 0; n < len(t.Tokens) && i >= 0; n++ {
		if t.Is(i, "acl:relcl") {
			return slices.Contains(a.Tokens, t.Tokens[i].Head)
		}
		i = t.Tokens[i].Head
	}
	return false
}

// titled reports whether token i opens a title in capitals: Prime Minister.
func (l *linker) titled(a extract.Argument, i int) bool {
	t := &l.d.Trees[a.Sentence]
	return t.Tokens[i].UPOS != "DET" && slices.Contains(a.Tokens, i+1) && unicode.IsUpper([]rune(t.Tokens[i+1].Form)[0])
}

// adjective reports whether token i is one of a country: Kuwaiti.
func (l *linker) adjective(sentence, i int) bool {
	k, ok := l.covering[[2]int{sentence, i}]
	return ok && l.d.Mentions[k].Kind == extract.Adjective
}

func possessive(name string) string {
	if strings.HasSuffix(name, "s") {
		return name + "'"
	}
	return name + "'s"
}

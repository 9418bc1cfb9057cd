package link

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// printed is the label of mention m's entity as a fact's sentence prints it: with the
// article that goes with the name in this article ("the United States"), and without
// the one that only its first mention may have ("a gunman", then "the gunman").
func (l *linker) printed(m extract.Mention) string {
	e := &l.d.Entities[m.Entity]
	if d := l.pointed(m); d != "" {
		return d + " " + e.Label
	}
	if m.Kind == extract.Named && strings.HasPrefix(m.Why, "metonym") { // the White House said: not the United States, in a sentence of its own
		words := lowerArticle(l.d.Article.Text[m.Start:m.End])
		if seatsWithThe[strings.ToLower(words)] {
			words = "the " + words
		}
		return words
	}
	first, rest, _ := strings.Cut(e.Label, " ")
	switch indefinite := strings.EqualFold(first, "a") || strings.EqualFold(first, "an"); {
	case rest != "" && strings.EqualFold(first, "the"):
		return e.Label
	case indefinite && m.Kind == extract.Nominal && strings.ContainsAny(rest, "0123456789") && l.known(m) && !strings.ContainsAny(l.d.Article.Text[m.Start:m.End], "0123456789"):
		return lowerArticle(l.d.Article.Text[m.Start:m.End]) // the fine, which was to be one of between 28m and 36m
	case indefinite && rest != "" && e.ID.Local() && l.known(m):
		return "the " + rest
	case e.ID.Local() && m.Kind != extract.Named && l.hasName(m.Entity) && l.definite(m.Entity):
		return "the " + e.Label // the court, which is a High Court of nobody knows where
	case e.ID.Local() && l.undetermined(m):
		return "the " + l.uncapital(m.Entity)
	case m.Kind == extract.Pronoun && e.ID.Local() && !indefinite:
		return l.uncapital(m.Entity) // told officials, whom the sentence before begins with
	case indefinite || e.ID.Local() && m.Kind != extract.Named:
		return l.asWritten(e.Label, m)
	}
	if withThe[strings.ToLower(e.Label)] {
		return "the " + e.Label
	}
	if lexicon.Countries[strings.ToLower(e.Label)] && !strings.Contains(l.d.Article.Text[m.Start:m.End], e.Label) {
		return e.Label // the Republic of Korea: South Korea
	}
	if l.definite(m.Entity) {
		return "the " + e.Label
	}
	if l.ownThe(m.Entity) {
		return "The " + e.Label
	}
	return e.Label
}

// pointed is the word that points at one state of the place that mention m names, which says more
// than the name: "do not recognise this France". "" for none.
func (l *linker) pointed(m extract.Mention) string {
	t := &l.d.Trees[m.Sentence]
	d := t.Child(m.Head, "det")
	if m.Kind != extract.Named || l.d.Entities[m.Entity].Type != extract.Place || d < 0 || d > m.First || strings.HasPrefix(m.Why, "metonym") {
		return ""
	}
	if w := t.Lower(d); w == "this" || w == "that" {
		return w
	}
	return ""
}

// asWritten is a label with its first word in lower case where mention m has it so: the
// label took its capital from the start of a sentence.
func (l *linker) asWritten(label string, m extract.Mention) string {
	first, _, _ := strings.Cut(label, " ")
	low := strings.ToLower(first)
	if low != first && slices.Contains(strings.Fields(l.d.Article.Text[m.Start:m.End]), low) {
		return low + label[len(first):]
	}
	return label
}

// undetermined reports whether m has an article that its entity's label has not, as
// that comes from a headline or a mention without one: "fuel contamination", then
// "the contamination".
func (l *linker) undetermined(m extract.Mention) bool {
	t := &l.d.Trees[m.Sentence]
	d := t.Child(m.Head, "det")
	if m.Kind != extract.Nominal || d < 0 || t.Lower(d) != "the" && t.Lower(d) != "this" && t.Lower(d) != "these" {
		return false
	}
	first, ok := l.first(m.Entity)
	f := &l.d.Trees[first.Sentence]
	return ok && f.Child(first.Head, "det", "nmod:poss", "nummod") < 0
}

// first is the mention that the k-th entity has its label from.
func (l *linker) first(k int) (extract.Mention, bool) {
	for _, m := range l.d.Mentions {
		if m.Entity == k && m.Kind == extract.Nominal && l.d.Article.Text[m.Start:m.End] == l.d.Entities[k].Label {
			return m, true
		}
	}
	return extract.Mention{}, false
}

// hasName reports whether the article names the k-th entity by its label.
func (l *linker) hasName(k int) bool {
	return slices.ContainsFunc(l.d.Mentions, func(m extract.Mention) bool {
		return m.Entity == k && m.Kind == extract.Named && l.d.Article.Text[m.Start:m.End] == l.d.Entities[k].Label
	})
}

// uncapital is the label of the k-th entity as it stands inside a sentence.
func (l *linker) uncapital(k int) string {
	label := l.d.Entities[k].Label
	if m, ok := l.first(k); ok {
		t := &l.d.Trees[m.Sentence]
		if w := t.Tokens[m.First].Form; opensWith(t, m.First) && t.Tokens[m.First].UPOS != "PROPN" && t.NameAt(m.First) < 0 && t.LabelAt(m.First) < 0 && len(w) > 1 && w[1:] == strings.ToLower(w[1:]) {
			return strings.ToLower(label[:1]) + label[1:]
		}
	}
	return label
}

// opensWith reports whether nothing but quotation marks stands before token i.
func opensWith(t *extract.Tree, i int) bool {
	for k := range i {
		if !t.Is(k, "punct") {
			return false
		}
	}
	return true
}

// known reports whether m refers to what was told of before: a pronoun, or a noun that
// is not indefinite.
func (l *linker) known(m extract.Mention) bool {
	if m.Kind == extract.Pronoun {
		return true
	}
	t := &l.d.Trees[m.Sentence]
	d := t.Child(m.Head, "det", "nmod:poss")
	return d >= 0 && t.Lower(d) != "a" && t.Lower(d) != "an" && t.Lower(d) != "another"
}

// definite reports whether the name of the k-th entity goes with "the": most of its
// mentions that can have it do. A name that is only found in short ("NASA") has it
// where its long form ends in a noun that takes it.
func (l *linker) definite(k int) bool {
	if with, ok := l.articles[k]; ok {
		return with
	}
	e := &l.d.Entities[k]
	with, without := 0, 0
	for _, m := range l.d.Mentions {
		if m.Entity != k || m.Kind != extract.Named {
			continue
		}
		t := &l.d.Trees[m.Sentence]
		switch d := t.Child(m.Head, "det"); {
		case d >= 0 && t.Lower(d) == "the" && t.Tokens[m.Head].UPOS == "NOUN" && e.Type == extract.Place:
			// the Crimean peninsula has it, Crimea has not
		case d >= 0 && t.Lower(d) == "the" && (d == m.First-1 || d >= m.First && d < m.Last):
			with++
		case d >= 0 || t.Is(m.Head, "compound", "amod", "nmod:desc", "nmod:poss", "appos", "flat", "list") || t.Child(m.Head, "nmod:poss") >= 0:
			// tells nothing: the Trump administration, this Congress, Turkey's Erdogan, Syria's Foreign Ministry
		case strings.EqualFold(l.d.Article.Text[m.Start:m.End], e.Label) || !strings.Contains(e.Label, " "):
			without++
		}
	}
	out := with > without
	if with+without == 0 {
		out = takesArticle(e)
	}
	l.articles[k] = out && (e.Type != extract.Person || lexicon.Roles[strings.ToLower(e.Label)]) // the Queen
	return l.articles[k]
}

// takesArticle reports whether a name nobody wrote out takes an article by its words:
// the National Hurricane Center, the Bank of Japan, the United Nations.
func takesArticle(e *extract.Entity) bool {
	words := strings.Fields(strings.ToLower(e.Label))
	if len(words) < 2 || e.Type == extract.Person {
		return false
	}
	if articleNouns[words[len(words)-1]] {
		return true
	}
	return len(words) > 2 && words[1] == "of" && (articleNouns[words[0]] || headNouns[words[0]])
}

// withThe are places whose names always take the article.
var withThe = lexicon.Set{"united states": true, "united kingdom": true, "united arab emirates": true, "united nations": true, "netherlands": true, "philippines": true, "bahamas": true,
	"maldives": true, "gambia": true, "czech republic": true, "dominican republic": true, "central african republic": true, "democratic republic of the congo": true, "european union": true,
	"caribbean": true, "middle east": true, "balkans": true, "west bank": true, "gaza strip": true, "sahel": true, "arctic": true, "white house": true, "marshall islands": true, "solomon islands": true, "seychelles": true, "comoros": true}

// seatsWithThe are seats of government that go with "the".
var seatsWithThe = lexicon.Set{"kremlin": true, "white house": true, "pentagon": true, "elysee": true, "élysée": true, "blue house": true}

// articleNouns head names that go with "the".
var articleNouns = lexicon.Words("administration agency army assembly association authority board bureau cabinet center centre chamber commission committee " +
	"confederation congress consortium conference convention corps council court department emirates federation forum foundation front fund institute islands kingdom league ministry " +
	"movement nations navy netherlands observatory office organisation organization parliament party philippines republic secretariat senate service society states survey treasury tribunal union")

// headNouns go with "the" where "of" follows them: the Bank of Japan, but Deutsche Bank.
var headNouns = lexicon.Words("bank university house group church")

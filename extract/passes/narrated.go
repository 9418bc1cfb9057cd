package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// narrated reports whether the sentence t goes on with deeds of the past that whoever
// investigates or accuses has begun to tell of in the sentence before it: "Prosecutors say Lee
// took bribes. In return, he gave the firm a contract." Whoever investigates or accuses somebody tells the
// whole story, the police that of the one whom a pronoun stands for; what the courts and the
// police did with him the writer knows.
func narrated(t *extract.Tree, pronoun bool) bool {
	r := t.Root()
	if r < 0 || quoted(t, r) || question(t, r) || t.Tokens[r].UPOS != "VERB" || !past(t, r) || procedures[syntax.Lemma(t, r)] || syntax.Lemma(t, r) == "take" && passive(t, r) || hasAux(t, r, "has", "have") || says(t, r) && !silent(t, r) || lexicon.Thinks[syntax.Lemma(t, r)] {
		return false
	}
	s := syntax.OwnSubject(t, r)
	return s >= 0 && s < r && (!pronoun || t.Tokens[s].XPOS == "PRP") && !accuses[syntax.Lemma(t, s)] && !lexicon.Bodies[syntax.Lemma(t, s)] && !(t.NameAt(s) >= 0 && t.Names[t.NameAt(s)].Type != extract.PER)
}

// accuses are nouns for who investigates or accuses, and for what they write.
var accuses = lexicon.Words(`prosecutor prosecution investigator detective police indictment lawsuit complaint affidavit plaintiff
	authority officer sheriff filing paper suit accuser`)

// narrates are verbs of telling what one saw: villagers recall how the soldiers came.
var narrates = lexicon.Words("recall recount describe testify remember")

// watches are those of them who tell of accidents, too.
var watches = lexicon.Words("police authority officer sheriff")

// procedures are verbs for what is done with who is accused, and what he does about it.
var procedures = lexicon.Words(`arrest charge detain sentence convict jail plead appear deny release hold remand fine indict extradite bail acquit
	confess identify sue imprison apprehend question search raid seize close open reopen lead continue begin launch file rush pronounce
	hospitalise hospitalize treat recover find discover die resign retire return win lose sign`)

// allTold reports whether whoever is the source of a tells the whole story of a crime, and not
// only that of whom a pronoun stands for.
func allTold(d *extract.Doc, a *extract.Attribution) bool {
	l := syntax.Lemma(&d.Trees[a.Source.Sentence], a.Source.Head)
	return accuses[l] && !watches[l]
}

// exampleOf reports whether the sentence t gives one of those whom the report before it tells of:
// "Amnesty said guards beat prisoners. One man lost an eye. Another was held without light."
func exampleOf(t *extract.Tree) bool {
	r := t.Root()
	if r < 0 || quoted(t, r) || question(t, r) || t.Tokens[r].UPOS != "VERB" || !past(t, r) || says(t, r) {
		return false
	}
	s := syntax.OwnSubject(t, r)
	if s < 0 || s > r || t.NameAt(s) >= 0 {
		return false
	}
	n := t.Child(s, "nummod")
	return n == 0 && t.Lower(n) == "one" && s == 1 || s == 0 && (t.Lower(s) == "another" || t.Lower(s) == "others")
}

// storyOf is the attribution of the whole sentence s to whoever investigates or accuses, -1 for
// none: prosecutors say, according to the indictment.
func storyOf(d *extract.Doc, as []extract.Attribution, s int) int {
	t := &d.Trees[s]
	return slices.IndexFunc(as, func(a extract.Attribution) bool {
		if a.Sentence != s || a.Source.Text == "" || len(a.Content) == 0 || a.Source.Sentence != s || !accuses[syntax.Lemma(t, a.Source.Head)] && !(narrates[syntax.Lemma(t, a.Word)] && sentient(t, a.Source.Head)) {
			return false
		}
		if a.Force == extract.Sources {
			return a.Word == a.Source.Head && strings.HasPrefix(syntax.Prep(t, a.Word), "according to") && t.Tokens[a.Word].Head == t.Root()
		}
		return a.Force == extract.Claims && (lexicon.Says[syntax.Lemma(t, a.Word)] || narrates[syntax.Lemma(t, a.Word)]) && (t.Is(a.Word, "root") || t.Is(a.Word, "parataxis") && t.Is(t.Tokens[a.Word].Head, "root"))
	})
}

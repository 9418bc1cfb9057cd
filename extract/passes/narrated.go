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
// whole story, the police and witnesses that of the one whom a pronoun or "the suspect" stands for; what the courts and the
// police did with him the writer knows.
func narrated(d *extract.Doc, a *extract.Attribution, s int) bool {
	t := &d.Trees[s]
	r := t.Root()
	if r < 0 || quoted(t, r) || question(t, r) || t.Tokens[r].UPOS != "VERB" || !past(t, r) || procedures[syntax.Lemma(t, r)] || syntax.Lemma(t, r) == "take" && passive(t, r) || hasAux(t, r, "has", "have") || tellsThat(t, r) || lexicon.Thinks[syntax.Lemma(t, r)] {
		return false
	}
	who := syntax.OwnSubject(t, r)
	return who >= 0 && who < r && acts(d, a, s, who)
}

// acts reports whether the subject at i of the sentence s can be one whose deeds a tells of.
func acts(d *extract.Doc, a *extract.Attribution, s, i int) bool {
	t := &d.Trees[s]
	l := syntax.Lemma(t, i)
	if accuses[l] || reporting[l] || officiating[l] || proceedings[l] || t.NameAt(i) >= 0 && t.Names[t.NameAt(i)].Type != extract.PER {
		return false
	}
	if !allTold(d, a) && t.Tokens[i].XPOS != "PRP" && (!culprits[l] || t.Tokens[i].XPOS != "NNS" && indefinite(t, i)) {
		return false
	}
	return !lexicon.Bodies[l] || culprits[l] || toldOf(d, a, entityOf(d, extract.Argument{Sentence: s, Head: i}))
}

// tellsThat reports whether the verb at i tells what is so, and not what to do: threatened her,
// told them to leave.
func tellsThat(t *extract.Tree, i int) bool {
	return says(t, i) && !silent(t, i) && (t.Child(i, "obj", "iobj") < 0 || t.Child(i, "ccomp", "parataxis") >= 0 || syntax.Lemma(t, i) != "threaten" && t.Child(i, "xcomp") < 0)
}

// accuses are nouns for who investigates or accuses, and for what they write.
var accuses = lexicon.Words(`prosecutor prosecution investigator detective police indictment lawsuit complaint affidavit plaintiff
	authority officer sheriff filing paper suit accuser complainant whistleblower witness victim survivor resident villager relative activist`)

// culprits are nouns for those whose deeds whoever investigates or accuses tells of.
var culprits = lexicon.Words(`suspect attacker gunman assailant robber thief burglar killer shooter intruder fugitive driver motorist man woman boy girl teenager youth pair couple trio
	soldier troop guard militiaman rebel militant fighter worker employee staff nurse policeman
	prisoner detainee inmate patient hostage captive migrant civilian`)

// narrates are verbs of telling what one saw: villagers recall how the soldiers came.
var narrates = lexicon.Words("recall recount describe testify remember")

// watches are those of them who tell of accidents, too.
var watches = lexicon.Words("police authority officer sheriff witness resident villager relative activist")

// rights are words in the names of those who watch over rights.
var rights = lexicon.Words("rights amnesty watch observatory")

// officiating are nouns for those whose acts in a case the writer knows of himself.
var officiating = lexicon.Words("judge court magistrate jury juror tribunal parliament lawyer attorney spokesman spokeswoman")

// proceedings are nouns for what is under way about a case, of which the writer knows, too: the
// survivors told of the wreck, a search was hampered by winds.
var proceedings = lexicon.Words("search hunt manhunt investigation inquiry enquiry inquest probe trial hearing autopsy operation rescue evacuation toll")

// investigates reports whether whoever is the token i investigates or accuses.
func investigates(t *extract.Tree, i int) bool {
	if n := t.NameAt(i); n >= 0 && t.Names[n].Type == extract.ORG {
		return slices.ContainsFunc(span(t.Names[n].First, t.Names[n].Last), func(k int) bool { return rights[t.Lower(k)] })
	}
	l := syntax.Lemma(t, i)
	if l == "group" || l == "organisation" || l == "organization" {
		c := t.Child(i, "compound", "nmod:desc")
		return c >= 0 && rights[t.Lower(c)]
	}
	return accuses[l]
}

// procedures are verbs for what is done with who is accused, and what he does about it.
var procedures = lexicon.Words(`arrest charge detain sentence convict jail plead appear deny release hold remand fine indict extradite bail acquit
	confess identify sue imprison apprehend question search raid seize close open reopen lead continue begin launch file rush pronounce
	hospitalise hospitalize treat recover find discover die resign retire return win lose sign`)

// allTold reports whether whoever is the source of a tells the whole story of a crime, and not
// only that of whom a pronoun stands for.
func allTold(d *extract.Doc, a *extract.Attribution) bool {
	l := syntax.Lemma(&d.Trees[a.Source.Sentence], a.Source.Head)
	return (accuses[l] || isAccuser(a)) && !watches[l]
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
		if a.Sentence == s && opensStory(a) {
			return true
		}
		if a.Sentence != s || a.Source.Text == "" || len(a.Content) == 0 || a.Source.Sentence != s || !investigates(t, a.Source.Head) && !(narrates[syntax.Lemma(t, a.Word)] && sentient(t, a.Source.Head)) {
			return false
		}
		if a.Force == extract.Sources {
			return accordingIn(t, s, &a)
		}
		return a.Force == extract.Claims && (lexicon.Says[syntax.Lemma(t, a.Word)] || narrates[syntax.Lemma(t, a.Word)]) && (t.Is(a.Word, "root") || t.Is(a.Word, "parataxis") && t.Is(t.Tokens[a.Word].Head, "root"))
	})
}

// accordingIn reports whether a is the attribution of the whole sentence t, the s-th, by "according to".
func accordingIn(t *extract.Tree, s int, a *extract.Attribution) bool {
	return a.Sentence == s && a.Force == extract.Sources && a.Source.Text != "" && a.Word == a.Source.Head && strings.HasPrefix(syntax.Prep(t, a.Word), "according to") && t.Tokens[a.Word].Head == t.Root()
}

package main

import (
	"fmt"
	"strings"
)

const intro = `<!-- Written by go generate ./extract/rules (make docs) from the comments and the test sentences in extract/rules and extract/passes. Do not edit. -->

# Rules and passes

How Quadwire gets from a parsed sentence to what it says. A **rule** finds one
construction of English in a dependency tree ([Universal Dependencies](https://universaldependencies.org))
and gives propositions in the article's own words. A **pass** then looks at the
propositions of the whole article: it distributes coordination, finds who says it
and how real it is, and drops what is said twice. What is left is linked to
entities and becomes facts.

Every sentence below is a test: its tree is checked by hand, and the propositions
under it are exactly what comes out (or should, where it says so). To see the same for a sentence of your own:

    echo "Kyiv denied the attack, AFP said." | quadwire extract --explain -

## How to read a proposition

    clause: damage(Milton; 1,200 homes; place in western Florida; time on Wednesday) [negated]

The rule that found it; the base of the relation (lemmas, with particle and
preposition); in brackets the subject, the object, and further arguments with their
role. Behind it stands what is not plain:

| mark | meaning |
|---|---|
| [passive] | the subject is the patient, and no agent is named |
| [present], [perfect], [future] | the tense, where it is not the past |
| [claimed] | somebody says so, or it is said to be so |
| [planned] | intended, by the subject or by a calendar |
| [expected] | others expect it |
| [possible] | may, might, could; one of several; what is feared |
| [ordered] | should, must; somebody wants it of somebody |
| [conditional] | stands in a condition; gives no edge |
| [unreal] | wished, imagined, asked, prevented; gives no edge |
| [negated] | it is not so, with all the rest as marked |
| [says X] | attributed to X, outermost first |
| [states 3] | its object is the third proposition |
| [dropped: …] | no fact comes of it, and why |

`

// works are the publications that the comments name.
const works = `## Works

- Bhutani, Jagadish, Radev 2016: Nested propositions in open information extraction. EMNLP.
- Copley 2009: The semantics of the future. Routledge.
- Del Corro, Gemulla 2013: ClausIE: clause-based open information extraction. WWW.
- Gashteovski, Gemulla, Del Corro 2017: MinIE: minimizing facts in open information extraction. EMNLP.
- Huddleston, Pullum 2002: The Cambridge Grammar of the English Language. Cambridge University Press.
- Karttunen 1971: Implicative verbs. Language 47. Karttunen 2012: Simple and phrasal implicatives. *SEM.
- Levin 1993: English verb classes and alternations. University of Chicago Press.
- Lotan, Stern, Dagan 2013: TruthTeller: annotating predicate truth. NAACL.
- Meyers and others 2004: The NomBank project. HLT-NAACL.
- Kipper, Korhonen, Ryant, Palmer 2008: A large-scale classification of English verbs. Language Resources and Evaluation 42.
- Nairn, Condoravdi, Karttunen 2006: Computing relative polarity for textual inference. ICoS-5.
- Newell, Margolin, Ruths 2018: An attribution relations corpus for political news. LREC.
- Pareti 2012: A database of attribution relations. LREC.
- Pustejovsky and others 2003: TimeML: robust specification of event and temporal expressions in text. IWCS-5.
- Saha, Mausam 2018: Open information extraction from conjunctive sentences. COLING.
- Saurí, Pustejovsky 2009: FactBank: a corpus annotated with event factuality. LRE 43.
- White and others 2016: Universal decompositional semantics on Universal Dependencies. EMNLP.
- White, Rawlins 2018: The role of veridicality and factivity in clause selection. NELS 48.
- Yahya and others 2014: ReNoun: fact extraction for nominal attributes. EMNLP.
`

// page is the document of rules and passes.
func page(rules, passes []construction) string {
	var b strings.Builder
	b.WriteString(intro)
	b.WriteString("## Contents\n\nRules, in the order in which they run:\n\n")
	contents(&b, "rule", rules)
	b.WriteString("\nPasses, each of which builds on those before it:\n\n")
	contents(&b, "pass", passes)
	for i := range rules {
		rules[i].write(&b, "Rule")
	}
	for i := range passes {
		passes[i].write(&b, "Pass")
	}
	b.WriteString("\n" + works)
	return b.String()
}

func contents(b *strings.Builder, kind string, cs []construction) {
	for _, c := range cs {
		fmt.Fprintf(b, "- [%s](#%s-%s): %s\n", c.name, kind, c.name, c.summary)
	}
}

func (c *construction) write(b *strings.Builder, kind string) {
	fmt.Fprintf(b, "\n## %s %s\n\n%s\n\n%s\n\n**Sources:** %s\n\n**Left out:** %s\n", kind, c.name, c.summary, c.about, c.sources, c.leftOut)
	section(b, "Where it speaks", c.positive)
	section(b, "Where it must not", c.negative)
	section(b, "Not right yet, and what should come out", c.open)
}

func section(b *strings.Builder, title string, es []example) {
	if len(es) == 0 {
		return
	}
	fmt.Fprintf(b, "\n**%s** (%d)\n", title, len(es))
	for _, e := range es {
		fmt.Fprintf(b, "\n%s\n\n", e.claim)
		for _, l := range strings.Split(e.text, "\n") {
			fmt.Fprintf(b, "%s\n", strings.TrimRight("> "+l, " "))
		}
		b.WriteString("\n```\n")
		if len(e.propositions) == 0 {
			b.WriteString("(nothing)\n")
		}
		for _, p := range e.propositions {
			b.WriteString(p + "\n")
		}
		b.WriteString("```\n")
	}
}

// Package explain shows how the facts of a sentence came about: its tree, what
// each rule found in it or why it was silent, what the passes changed, and which
// facts came out.
//
// "Kyiv denied the attack, AFP said." shows that rule clause found
// deny(Kyiv; the attack), that pass attribution made it a claim of AFP's, and the
// fact "Kyiv reportedly denied the attack".
package explain

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/internal/render"
)

// Sentence is the explanation of one sentence. Start and End count bytes of the
// article as it was given, -1 where the words are in no one place there.
type Sentence struct {
	File         string        `json:"file"`
	Number       int           `json:"sentence"` // from 1
	Start        int           `json:"start"`
	End          int           `json:"end"`
	Text         string        `json:"text"`
	Tokens       []Token       `json:"tokens"`
	Repairs      []Repair      `json:"repairs,omitempty"`
	Propositions []Proposition `json:"propositions"`
	Silent       []Silence     `json:"silent,omitempty"`

	tree *extract.Tree
}

// Token is a word of the tree; ID and Head count from 1 as in CoNLL-U, a root's
// head is 0.
type Token struct {
	ID     int     `json:"id"`
	Form   string  `json:"form"`
	Lemma  string  `json:"lemma"`
	UPOS   string  `json:"upos"`
	XPOS   string  `json:"xpos"`
	Head   int     `json:"head"`
	Deprel string  `json:"deprel"`
	P      float32 `json:"p,omitempty"` // probability of the head
	Name   string  `json:"name,omitempty"`
}

// Repair is what the stage repair changed of a token.
type Repair struct {
	Token  int    `json:"token"`
	Form   string `json:"form"`
	Before string `json:"before"`
	After  string `json:"after"`
}

// Proposition is what one rule found and what became of it. Number is its place
// in the article, which reasons refer to.
type Proposition struct {
	Number  int            `json:"number"`
	Rule    string         `json:"rule"`
	Found   string         `json:"found"` // as the rule or the pass that added it left it
	Steps   []Step         `json:"steps,omitempty"`
	Fact    *render.Record `json:"fact,omitempty"`
	Dropped string         `json:"dropped,omitempty"` // why no fact came of it
}

// Step is what a pass changed.
type Step struct {
	Pass    string   `json:"pass"`
	Changes []Change `json:"changes"`
}

// Change is one thing that a pass changed; "" is nothing.
type Change struct {
	What   string `json:"what"`
	Before string `json:"before"`
	After  string `json:"after"`
}

// Silence is a place where a rule saw its construction and said nothing.
type Silence struct {
	Rule  string `json:"rule"`
	Token int    `json:"token"`
	Form  string `json:"form"`
	Why   string `json:"why"`
}

// Article explains every sentence of d, whose trace is tr. It gives d's facts
// their IDs, see graph.Identify.
func Article(d *extract.Doc, tr *extract.Trace) []Sentence {
	out := make([]Sentence, len(d.Trees))
	for i := range d.Trees {
		out[i] = sentence(d, i)
	}
	for _, r := range tr.Repairs {
		t := &d.Trees[r.Sentence]
		out[r.Sentence].Repairs = append(out[r.Sentence].Repairs, Repair{r.Token + 1, r.After.Form, place(t, r.Before), place(t, r.After)})
	}
	facts := records(d)
	for i := range d.Propositions {
		p := &d.Propositions[i]
		q := proposition(i, p, tr.Steps[i])
		if p.Dropped == "" && len(facts) > 0 {
			q.Fact, facts = &facts[0], facts[1:]
		}
		out[p.Sentence].Propositions = append(out[p.Sentence].Propositions, q)
	}
	for _, s := range tr.Silences {
		if found(d, s) {
			continue
		}
		out[s.Sentence].Silent = append(out[s.Sentence].Silent, Silence{s.Rule, s.Token + 1, d.Trees[s.Sentence].Tokens[s.Token].Form, s.Why})
	}
	return out
}

// sentence is the text and the tree of sentence i.
func sentence(d *extract.Doc, i int) Sentence {
	t := &d.Trees[i]
	raw := d.Article.Raw(t.Span)
	if len(d.Article.Chunks) == 0 {
		raw = t.Span
	}
	s := Sentence{File: d.Article.Name, Number: i + 1, Start: raw.Start, End: raw.End, Text: d.Article.Text[t.Start:t.End], tree: t, Propositions: []Proposition{}}
	for k, tok := range t.Tokens {
		w := Token{ID: k + 1, Form: tok.Form, Lemma: tok.Lemma, UPOS: tok.UPOS, XPOS: tok.XPOS, Head: tok.Head + 1, Deprel: tok.Deprel}
		if k < len(t.Arc) {
			w.P = t.Arc[k]
		}
		if n := t.NameAt(k); n >= 0 {
			w.Name = string(t.Names[n].Type)
		}
		s.Tokens = append(s.Tokens, w)
	}
	return s
}

// place is what a token is in its tree: "VERB, advcl of said".
func place(t *extract.Tree, k extract.Token) string {
	s := k.UPOS + ", " + k.Deprel
	if k.Head >= 0 {
		s += " of " + t.Tokens[k.Head].Form
	}
	return s
}

// records are the facts of d in the order of the propositions they came of, each
// with its ID, also those that say the same.
func records(d *extract.Doc) []render.Record {
	all := *d
	graph.Identify(d) // names all of all.Facts and keeps one of each in d
	return render.Records(&all)
}

// found reports whether the rule that was silent at a token found something there
// all the same, by another way.
func found(d *extract.Doc, s extract.Silence) bool {
	return slices.ContainsFunc(d.Propositions, func(p extract.Proposition) bool {
		return p.Sentence == s.Sentence && p.Rule == s.Rule && p.Head == s.Token
	})
}

// proposition is proposition i of the article with the steps that led to it.
func proposition(i int, p *extract.Proposition, steps []extract.Step) Proposition {
	out := Proposition{Number: i, Rule: p.Rule, Found: p.String(), Dropped: p.Dropped}
	for k, s := range steps {
		if k == 0 && s.Before != nil {
			out.Found = s.Before.String()
		}
		if s.Before == nil {
			out.Found = s.After.String()
			out.Steps = append(out.Steps, Step{s.Pass, []Change{{"proposition", "", "added"}}})
			continue
		}
		if c := changes(s.Before, s.After); len(c) > 0 {
			out.Steps = append(out.Steps, Step{s.Pass, c})
		}
	}
	return out
}

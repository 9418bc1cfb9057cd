package openie

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// Triple is a subject, a relation and an object in a sentence's own words.
type Triple struct {
	Sentence                  int
	Subject, Relation, Object string
}

// Benchie renders d in the form of BenchIE, in text order, each triple once.
func Benchie(d *extract.Doc) []Triple {
	var out []Triple
	seen := map[Triple]bool{}
	for i := range d.Trees {
		s := &sentence{Tree: &d.Trees[i], text: d.Article.Text}
		for _, c := range clauses(s) {
			for _, t := range c.benchie() {
				t.Sentence = i
				if !seen[t] && t.Subject != "" && t.Relation != "" && t.Object != "" {
					seen[t] = true
					out = append(out, t)
				}
			}
		}
	}
	return out
}

// benchie renders one clause: a triple for each argument and each member of its
// lists. What the verb takes before an argument closes the relation, with the
// argument's preposition: "introduced a third row of seats to".
func (c *clause) benchie() []Triple {
	if c.kind == syntax.Participle && len(c.to) > 0 {
		return nil // "a ship to conduct attacks" says of no ship that it did
	}
	var out []Triple
	subjects := c.subjects()
	prefixes := []string{c.words(c.relation)}
	if c.object != "" {
		for _, s := range subjects {
			out = append(out, Triple{Subject: s, Relation: prefixes[0], Object: c.object})
		}
		prefixes[0] += " " + c.object
	}
	for k, a := range c.args {
		if k > 0 && (a.rel == "advcl") {
			continue
		}
		variants := [][]int{a.tokens}
		if len(a.items) > 1 && len(a.items)*len(prefixes)*len(subjects) <= maxTuples {
			variants = a.items
		}
		if a.rel == "obj" || a.rel == "obl" || a.rel == "nom" || a.rel == "xcomp" && namely[c.Tokens[a.head].UPOS] {
			variants = slices.Clone(variants)
			for i, v := range variants {
				variants[i] = c.short(v)
			}
		}
		prep := c.words(a.prep)
		var next []string
		for _, p := range prefixes {
			r := strings.TrimSpace(p + " " + prep)
			for _, v := range variants {
				for _, s := range subjects {
					out = append(out, Triple{Subject: s, Relation: r, Object: c.words(v)})
					out = append(out, c.split(s, r, a, v)...)
				}
				next = append(next, r+" "+c.words(v))
			}
		}
		if a.rel == "obj" || a.rel == "iobj" || a.rel == "nom" || a.rel == "xcomp" && c.Tokens[a.head].UPOS != "VERB" {
			prefixes = next
		}
	}
	return out
}

// short is a phrase less the participles and infinitives that describe it.
func (s *sentence) short(toks []int) []int {
	out := s.strip(slices.DeleteFunc(slices.Clone(toks), func(k int) bool {
		for n := 0; k >= 0 && slices.Contains(toks, k) && n < len(s.Tokens); n++ {
			if h := s.Tokens[k].Head; s.Is(k, "acl") && h >= 0 && slices.Contains(toks, h) && k > h {
				return true
			}
			k = s.Tokens[k].Head
		}
		return false
	}))
	if len(out) == 0 {
		return toks
	}
	return out
}

// split moves the head of an object into the relation where a phrase describes
// it: "began to siphon the positive matter of" New York City.
func (c *clause) split(subject, relation string, a phrase, toks []int) []Triple {
	if !(a.rel == "obj" || a.rel == "obl" || a.rel == "nom" || a.rel == "xcomp" && namely[c.Tokens[a.head].UPOS]) || len(toks) == 0 {
		return nil
	}
	for _, k := range c.Children(a.head, "nmod") {
		p := c.prep(k)
		if k < a.head || len(p) == 0 || !slices.Contains(toks, k) {
			continue
		}
		at := slices.Index(toks, p[len(p)-1])
		if at < 0 || at+1 >= len(toks) {
			continue
		}
		rel := relation + " " + c.words(toks[:at+1])
		items := c.items(k)
		if len(items) == 0 || len(items) > 6 {
			return []Triple{{Subject: subject, Relation: rel, Object: c.words(toks[at+1:])}}
		}
		var out []Triple
		for _, i := range items {
			out = append(out, Triple{Subject: subject, Relation: rel, Object: c.words(i)})
		}
		return out
	}
	return nil
}

// subjects are the members of the subject's list, or the subject.
func (c *clause) subjects() []string {
	items := c.items(c.subject)
	if !c.noun && c.Tokens[c.subject].UPOS != "VERB" && len(items) < 2 {
		return []string{c.words(c.short(c.sentence.noun(c.subject)))}
	}
	if c.noun || len(items) < 2 || len(items) > 6 {
		return []string{c.subjectText()}
	}
	var out []string
	for _, i := range items {
		out = append(out, c.words(i))
	}
	return out
}

package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// completeQuotes gives a statement the whole quotation that its content is a part of,
// as far as the sentence goes, with what follows the report where that cuts it in two:
// “The problem,” Lee said, “is that nobody listens.”
//
// Sources: our own.
//
// Left out: content that is no quotation from end to end (said the plan “failed” and was
// dear), and reports that stand in a quotation themselves.
func completeQuotes(d *extract.Doc) {
	qs := syntax.Quotations(&d.Article)
	for _, p := range live(d) {
		if !lexicon.Says[p.Verb] || p.Passive {
			continue
		}
		t := &d.Trees[p.Sentence]
		k := slices.IndexFunc(p.Args, func(a extract.Argument) bool { return a.Role == extract.RoleComplement })
		if k < 1 || p.Args[k].Sentence != p.Sentence {
			continue
		}
		q := quoteOf(t, qs, p.Args[k].Tokens)
		if q < 0 || qs[q].Contains(t.Tokens[p.Head].Span) {
			continue
		}
		toks := within(t, qs[q].Span)
		if len(toks) == 0 {
			continue
		}
		if q > 0 && toks[0] > p.Head && resumes(d, t, p.Head, qs[q-1], qs[q]) {
			toks = append(joint(t, within(t, qs[q-1].Span)), toks...)
		} else if q+1 < len(qs) && toks[len(toks)-1] < p.Head && resumes(d, t, p.Head, qs[q], qs[q+1]) {
			toks = append(joint(t, toks), within(t, qs[q+1].Span)...)
		}
		toks = unmarked(t, toks)
		if len(toks) <= len(p.Args[k].Tokens) || !closedUnder(t, toks, p.Head) {
			continue
		}
		a := syntax.Phrase(t, p.Args[k].Head, toks, extract.RoleComplement)
		a.Sentence, a.Prep = p.Sentence, p.Args[k].Prep
		p.Args[k] = a
		p.Args = slices.DeleteFunc(p.Args, func(b extract.Argument) bool {
			return b.Role != extract.RoleSubject && b.Role != extract.RoleComplement && len(b.Tokens) > 0 && b.Sentence == p.Sentence && slices.Contains(toks, b.Tokens[0])
		})
	}
}

// quoteOf is the quotation that all words of toks stand in, -1 for none. Words of a second
// part of it, behind the report, are let pass.
func quoteOf(t *extract.Tree, qs []syntax.Quotation, toks []int) int {
	of := -1
	for _, i := range toks {
		if t.Tokens[i].UPOS == "PUNCT" {
			continue
		}
		q := slices.IndexFunc(qs, func(q syntax.Quotation) bool { return q.Contains(t.Tokens[i].Span) })
		if q < 0 || of >= 0 && q != of && q != of+1 {
			return -1
		}
		if of < 0 {
			of = q
		}
	}
	return of
}

// within are the tokens of t that stand in s.
func within(t *extract.Tree, s extract.Span) []int {
	var out []int
	for i := range t.Tokens {
		if s.Contains(t.Tokens[i].Span) {
			out = append(out, i)
		}
	}
	return out
}

// closedUnder reports whether nothing but the report at token v, and what it hangs on, stands
// above the words of a quotation. Of risks such as “drought and pests, insects are an answer”
// the first words are the writer's list.
func closedUnder(t *extract.Tree, toks []int, v int) bool {
	for _, i := range toks {
		h := t.Tokens[i].Head
		if h >= 0 && t.Tokens[i].UPOS != "PUNCT" && !slices.Contains(toks, h) && !t.Under(v, h) {
			return false
		}
	}
	return true
}

// unmarked is toks without punctuation and a conjunction at its ends: “But we won,”.
func unmarked(t *extract.Tree, toks []int) []int {
	for len(toks) > 1 && (t.Tokens[toks[0]].UPOS == "PUNCT" || t.Is(toks[0], "cc") && t.Tokens[toks[0]].UPOS == "CCONJ") {
		toks = toks[1:]
	}
	for n := len(toks); n > 1 && t.Tokens[toks[n-1]].UPOS == "PUNCT"; n = len(toks) {
		toks = toks[:n-1]
	}
	return toks
}

// resumes reports whether quotation b goes on where the report at token v has cut a short: a
// ends with a comma or without a mark, and nothing but who speaks, to whom and when stands
// between v and b.
func resumes(d *extract.Doc, t *extract.Tree, v int, a, b syntax.Quotation) bool {
	text := d.Article.Text
	s := strings.TrimSpace(text[a.Start:a.End])
	if s == "" || a.Block != b.Block || strings.ContainsAny(s[len(s)-1:], ".?!") || b.Start <= t.Tokens[v].Start {
		return false
	}
	last := -1
	for i := range t.Tokens {
		x := t.Tokens[i]
		switch {
		case x.Start >= b.Start:
		case i > v && (x.UPOS == "VERB" || x.UPOS == "AUX" || x.UPOS == "SCONJ" || x.UPOS == "CCONJ" && t.Tokens[i].Head == v):
			return false
		case !syntax.QuoteMarks[x.Form]:
			last = i
		}
	}
	first := within(t, b.Span)
	return last >= v && t.Tokens[last].Form == "," && len(first) > 0 && !capital(t.Tokens[first[0]].Form)
}

// capital reports whether a word that begins part of a quotation begins a sentence.
func capital(w string) bool {
	return w != "I" && !strings.HasPrefix(w, "I'") && !strings.HasPrefix(w, "I’") && w != strings.ToLower(w)
}

// joint is the first part of a quotation that a report cuts in two, as it stands before the
// second: without the comma where it lacks a verb of its own (“The problem,” … “is”).
func joint(t *extract.Tree, toks []int) []int {
	n := len(toks) - 1
	clause := slices.ContainsFunc(toks, func(i int) bool {
		return t.Is(i, "advcl", "root", "parataxis") && (t.Tokens[i].UPOS == "VERB" || t.Child(i, "cop") >= 0)
	})
	if n > 0 && t.Tokens[toks[n]].Form == "," && !clause {
		return toks[:n]
	}
	return toks
}

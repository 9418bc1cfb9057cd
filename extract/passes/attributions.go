package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// attributions lists who says what: verbs of saying and believing with their
// complement, reports set beside, according to, and quotations whose speaker is
// named elsewhere. In order of their cues.
func attributions(d *extract.Doc, qs []quotation) []extract.Attribution {
	var out []extract.Attribution
	for s := range d.Trees {
		t := &d.Trees[s]
		for i := range t.Tokens {
			if a, ok := verbAttribution(t, s, i); ok {
				out = append(out, a)
			} else if a, ok := accordingAttribution(t, s, i); ok {
				out = append(out, a)
			}
		}
	}
	for _, q := range qs {
		if q.speaker == nil {
			continue
		}
		marked := extract.Span{Start: q.Start - 1, End: min(q.End+1, len(d.Article.Text))}
		for marked.Start > 0 && d.Article.Text[marked.Start]&0xC0 == 0x80 {
			marked.Start--
		}
		for marked.End < len(d.Article.Text) && d.Article.Text[marked.End]&0xC0 == 0x80 {
			marked.End++
		}
		k := slices.IndexFunc(out, func(a extract.Attribution) bool { return a.Cue == q.cue })
		if k < 0 {
			out = append(out, extract.Attribution{Source: *q.speaker, Cue: q.cue, Content: []extract.Span{marked}})
			continue
		}
		out[k].Content = addSpan(out[k].Content, marked)
	}
	slices.SortStableFunc(out, func(a, b extract.Attribution) int { return a.Cue.Start - b.Cue.Start })
	return out
}

// addSpan adds s to spans where none of them holds it already; spans that touch
// become one.
func addSpan(spans []extract.Span, s extract.Span) []extract.Span {
	for k := range spans {
		if spans[k].Overlaps(s) || spans[k].End == s.Start || spans[k].Start == s.End {
			spans[k].Start, spans[k].End = min(spans[k].Start, s.Start), max(spans[k].End, s.End)
			return spans
		}
	}
	spans = append(spans, s)
	slices.SortFunc(spans, func(a, b extract.Span) int { return a.Start - b.Start })
	return spans
}

// verbAttribution is the attribution whose cue is the verb at i.
func verbAttribution(t *extract.Tree, s, i int) (extract.Attribution, bool) {
	l := syntax.Lemma(t, i)
	if t.Tokens[i].UPOS != "VERB" || !lexicon.Says[l] && !lexicon.Thinks[l] {
		return extract.Attribution{}, false
	}
	who := syntax.SubjectOf(t, i)
	if g := t.Child(i, "obl:agent"); g >= 0 {
		who = g
	}
	if who < 0 {
		return extract.Attribution{}, false
	}
	var content []int
	if c := t.Child(i, "ccomp"); c >= 0 {
		content = t.Phrase(c, nil)
	} else if h := t.Tokens[i].Head; t.Is(i, "parataxis") && h >= 0 && syntax.KindOf(t, h) != syntax.None && !t.Is(h, "nmod") {
		content = t.Phrase(h, func(c int) bool { return c == i })
	} else if x := t.Child(i, "parataxis"); x > i && lexicon.Says[l] {
		content = t.Phrase(x, nil)
	} else if x := t.Child(i, "xcomp"); x >= 0 && lexicon.Says[l] && !lexicon.QuoteOnly[l] && t.Tokens[x].UPOS == "VERB" {
		content = t.Phrase(x, nil)
	}
	content = slices.DeleteFunc(content, func(k int) bool { return t.Under(k, who) || k == i })
	if len(content) == 0 {
		return extract.Attribution{}, false
	}
	return extract.Attribution{Source: speaker(t, s, who), Cue: t.Tokens[i].Span, Content: runs(t, content)}, true
}

// accordingAttribution is the attribution of an "according to" phrase at i.
func accordingAttribution(t *extract.Tree, s, i int) (extract.Attribution, bool) {
	if !strings.HasPrefix(syntax.Prep(t, i), "according to") && !accordingVerb(t, i) {
		return extract.Attribution{}, false
	}
	cue := extract.Span{Start: -1}
	for k := range t.Tokens[:i] {
		if t.Lower(k) == "according" {
			cue = t.Tokens[k].Span
			if t.Lower(k+1) == "to" {
				cue.End = t.Tokens[k+1].End
			}
		}
	}
	if cue.Start < 0 {
		return extract.Attribution{}, false
	}
	var content []int
	for k := range t.Tokens {
		if !t.Under(k, i) && !cue.Contains(t.Tokens[k].Span) {
			content = append(content, k)
		}
	}
	if len(content) == 0 {
		return extract.Attribution{}, false
	}
	a := syntax.Argument(t, i, extract.RoleSource)
	a.Sentence = s
	return extract.Attribution{Source: a, Cue: cue, Content: runs(t, content)}, true
}

// runs are the spans of the runs of neighbouring tokens, without punctuation at
// the ends of each but quotation marks.
func runs(t *extract.Tree, toks []int) []extract.Span {
	var out []extract.Span
	for a := 0; a < len(toks); {
		b := a
		for b+1 < len(toks) && toks[b+1] == toks[b]+1 {
			b++
		}
		x, y := toks[a], toks[b]
		for x <= y && t.Is(x, "punct") && !syntax.QuoteMarks[t.Tokens[x].Form] {
			x++
		}
		for y >= x && t.Is(y, "punct") && !syntax.QuoteMarks[t.Tokens[y].Form] {
			y--
		}
		if x <= y {
			out = append(out, extract.Span{Start: t.Tokens[x].Start, End: t.Tokens[y].End})
		}
		a = b + 1
	}
	return out
}

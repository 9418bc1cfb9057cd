package passes

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// attributions lists who says, thinks, wants or judges what: verbs with their
// content, reports set beside, according to, and quotations whose speaker is named
// elsewhere. In order of their cues.
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
		marked := withMarks(d.Article.Text, q.Span)
		k := slices.IndexFunc(out, func(a extract.Attribution) bool { return a.Sentence == q.sentence && a.Word == q.verb })
		if k < 0 {
			out = append(out, reported(d, q, marked))
			continue
		}
		out[k].Content = addSpan(out[k].Content, marked)
	}
	slices.SortStableFunc(out, func(a, b extract.Attribution) int { return a.Cue.Start - b.Cue.Start })
	nest(out)
	return out
}

// withMarks is s with the quotation marks around it.
func withMarks(text string, s extract.Span) extract.Span {
	if strings.HasSuffix(text[:s.Start], "''") || strings.HasSuffix(text[:s.Start], "``") {
		s.Start -= 2
	} else if _, n := utf8.DecodeLastRuneInString(text[:s.Start]); n > 0 {
		s.Start -= n
	}
	if mark, n := quoteMark(text[s.End:]); mark != "" { // none where it runs on
		s.End += n
	}
	return s
}

// reported is the attribution of a quotation whose reporting verb has nothing else.
func reported(d *extract.Doc, q quotation, marked extract.Span) extract.Attribution {
	t := &d.Trees[q.sentence]
	first, last := cueWords(t, q.verb, -1)
	by := namedBy(t, q.verb, q.speaker.Head)
	return extract.Attribution{
		Sentence: q.sentence, Word: q.verb, Source: *q.speaker, By: t.SpanOf(by), Stance: extract.Speech,
		Cue: extract.Span{Start: t.Tokens[first].Start, End: t.Tokens[last].End}, Content: []extract.Span{marked},
	}
}

// nest finds for each attribution the innermost one whose content it stands in.
func nest(as []extract.Attribution) {
	for i := range as {
		as[i].Outer = -1
		best := -1
		for k := range as {
			for _, s := range as[k].Content {
				if k != i && s.Contains(as[i].Cue) && (best < 0 || s.Len() < best) {
					as[i].Outer, best = k, s.Len()
				}
			}
		}
	}
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
	if t.Tokens[i].UPOS != "VERB" {
		return extract.Attribution{}, false
	}
	p, ok := contentOf(t, i)
	if !ok {
		return extract.Attribution{}, false
	}
	first, last := cueWords(t, i, p.prep)
	out := extract.Attribution{Sentence: s, Word: i, Cue: extract.Span{Start: t.Tokens[first].Start, End: t.Tokens[last].End}, Stance: extract.Stance(p.stance)}
	who := sourceOf(t, i, p)
	var by []int
	if who >= 0 {
		by = namedBy(t, i, who)
		out.Source, out.By = speaker(t, s, who), t.SpanOf(by)
	}
	content := slices.DeleteFunc(p.content, func(k int) bool { return k >= first && k <= last || slices.Contains(by, k) })
	if len(content) == 0 {
		return extract.Attribution{}, false
	}
	slices.Sort(content)
	out.Content = runs(t, slices.Compact(content))
	return out, len(out.Content) > 0
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
	return extract.Attribution{Sentence: s, Word: i, Source: a, By: t.SpanOf(namedBy(t, i, i)), Cue: cue, Stance: extract.Speech, Content: runs(t, content)}, true
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

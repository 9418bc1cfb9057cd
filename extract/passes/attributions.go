package passes

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
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
			for _, find := range finders {
				if a, ok := find(t, s, i); ok {
					out = append(out, a)
					break
				}
			}
		}
	}
	quotedOnly(d, qs, out)
	for _, q := range qs {
		marked := q.Span
		if !q.bare {
			marked = withMarks(d.Article.Text, q.Span)
		}
		k := slices.IndexFunc(out, func(a extract.Attribution) bool {
			return q.speaker != nil && a.Sentence == q.sentence && a.Word == q.verb
		})
		if j := repeater(out, marked); j >= 0 && j != k {
			if q.clausal(d.Article.Text) {
				out[j].Force = extract.Claims // dismissed the report as “a lie that the companies paid for”
			}
			continue
		}
		if q.speaker == nil && !q.label {
			continue
		}
		if k < 0 {
			out = append(out, reported(d, q, marked))
			continue
		}
		if out[k].Source.Text == "" && asSaying(&d.Trees[q.sentence], q.verb) { // Lee was quoted as saying
			t := &d.Trees[q.sentence]
			out[k].Source, out[k].By = *q.speaker, t.SpanOf(namedBy(t, q.verb, q.speaker.Head))
		}
		out[k].Content, out[k].Force = addSpan(out[k].Content, marked), extract.Claims
	}
	out = accusers(d, out)
	goOn(d, out)
	closeParagraphs(d, out)
	out = sayThis(d, slices.DeleteFunc(out, opensStory))
	slices.SortStableFunc(out, func(a, b extract.Attribution) int { return a.Cue.Start - b.Cue.Start })
	nest(out)
	return out
}

// finders find the attribution whose cue, or whose source, is a token.
var finders = []func(t *extract.Tree, s, i int) (extract.Attribution, bool){idiomAttribution, stirAttribution, verbAttribution, adjectiveAttribution, nounAttribution, citedAttribution, accordingAttribution, phraseAttribution, hedgeAttribution}

// quotedOnly takes out of what somebody is quoted with what the writer adds behind
// the closing mark: “We won,” she said as the crowd cheered. A quotation that goes on
// as the writer's sentence (“the plan” would fail) is left alone.
func quotedOnly(d *extract.Doc, qs []quotation, as []extract.Attribution) {
	for k := range as {
		a := &as[k]
		if len(a.Content) == 0 || a.Force != extract.Claims {
			continue
		}
		at := a.Content[0].Start
		if !slices.ContainsFunc(qs, func(q quotation) bool {
			return !q.bare && !q.runs && at >= withMarks(d.Article.Text, q.Span).Start && at < q.End && !q.Overlaps(a.Cue) && q.closed(d.Article.Text)
		}) {
			continue
		}
		var kept []extract.Span
		for _, c := range a.Content {
			for _, q := range qs {
				m := q.Span
				if !q.bare {
					m = withMarks(d.Article.Text, m)
				}
				if x := (extract.Span{Start: max(c.Start, m.Start), End: min(c.End, m.End)}); x.Len() > 0 {
					kept = append(kept, x)
				}
			}
		}
		a.Content = kept
	}
}

// repeater is the attribution that has a quotation for its content already, the first
// that says it before any that only judges: "was pleased by Lee's claim that “the bank
// is safe”" is Lee's claim. -1 for none.
func repeater(as []extract.Attribution, q extract.Span) int {
	k := slices.IndexFunc(as, func(a extract.Attribution) bool { return a.Stance != extract.Judgment && repeats(&a, q) })
	if k < 0 {
		k = slices.IndexFunc(as, func(a extract.Attribution) bool { return repeats(&a, q) })
	}
	return k
}

// repeats reports whether a quotation is what a says already, most of it at least.
func repeats(a *extract.Attribution, q extract.Span) bool {
	if a.Source.Text == "" || q.Overlaps(a.Cue) {
		return false
	}
	n := 0
	for _, c := range a.Content {
		n += max(0, min(c.End, q.End)-max(c.Start, q.Start))
	}
	return 5*n >= 4*q.Len()
}

// withMarks is s with the quotation marks around it.
func withMarks(text string, s extract.Span) extract.Span {
	if strings.HasSuffix(text[:s.Start], "''") || strings.HasSuffix(text[:s.Start], "``") {
		s.Start -= 2
	} else if _, n := utf8.DecodeLastRuneInString(text[:s.Start]); n > 0 && syntax.OpensQuote(text[s.Start-n:]) {
		s.Start -= n // none where it began in a block before
	}
	if mark, n := syntax.QuoteMark(text[s.End:]); mark != "" { // none where it runs on
		s.End += n
	}
	return s
}

// reported is the attribution of a quotation whose reporting verb has nothing else.
func reported(d *extract.Doc, q quotation, marked extract.Span) extract.Attribution {
	t := &d.Trees[q.sentence]
	first, last := q.verb, q.verb
	if t.Tokens[q.verb].UPOS != "PUNCT" {
		first, last = cueWords(t, q.verb, -1)
		if o := t.Child(q.verb, "obj"); syntax.Lemma(t, q.verb) == "put" && o > last { // Keller put it bluntly:
			last = o
		}
	}
	out := extract.Attribution{
		Sentence: q.sentence, Word: q.verb, Stance: extract.Speech, Force: extract.Claims,
		Cue: extract.Span{Start: t.Tokens[first].Start, End: t.Tokens[last].End}, Content: []extract.Span{marked},
	}
	if q.speaker != nil {
		out.Source = *q.speaker
	}
	switch {
	case q.label:
		out.By = labelWords(t, q.verb)
	case q.speaker != nil:
		out.By = t.SpanOf(namedBy(t, q.verb, q.speaker.Head))
	}
	return out
}

// labelWords are the words of the name before the mark at i, without brackets and
// quotation marks; the mark where there are none.
func labelWords(t *extract.Tree, i int) extract.Span {
	first, last := 0, i-1
	for first < last && t.Tokens[first].UPOS == "PUNCT" {
		first++
	}
	for last > first && t.Tokens[last].UPOS == "PUNCT" {
		last--
	}
	if last < 0 {
		return t.Tokens[i].Span
	}
	return extract.Span{Start: t.Tokens[first].Start, End: t.Tokens[last].End}
}

// nest finds for each attribution the innermost one whose content it stands in. as
// is in order of cues.
func nest(as []extract.Attribution) {
	type part struct {
		extract.Span
		of int
	}
	var parts, open []part
	for k := range as {
		for _, c := range as[k].Content {
			parts = append(parts, part{c, k})
		}
	}
	slices.SortStableFunc(parts, func(a, b part) int { return a.Start - b.Start })
	next := 0
	for i := range as {
		for ; next < len(parts) && parts[next].Start <= as[i].Cue.Start; next++ {
			open = append(open, parts[next])
		}
		open = slices.DeleteFunc(open, func(p part) bool { return p.End <= as[i].Cue.Start })
		as[i].Outer = -1
		best := 0
		for _, p := range open {
			if p.of != i && p.Contains(as[i].Cue) && (as[i].Outer < 0 || p.Len() < best) {
				as[i].Outer, best = p.of, p.Len()
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
	if t.Tokens[i].UPOS != "VERB" || t.Child(i, "aux:pass") >= 0 && lexicon.CueAdjectives[t.Lower(i)] && t.Child(i, "obl:agent") < 0 {
		return extract.Attribution{}, false // is convinced that: as an adjective
	}
	if idle(t, i) || quoteOnly(t, i) {
		return extract.Attribution{}, false
	}
	p, ok := contentOf(t, i)
	if !ok {
		return extract.Attribution{}, false
	}
	first, last := cueWords(t, i, p.prep)
	if putsIt(t, i) {
		last = max(last, t.Child(i, "obj"))
	}
	if p.prep == i+3 && lexicon.Sides[syntax.Lemma(t, i+2)] { // voted in favour of
		last = max(last, p.prep)
	}
	who := sourceOf(t, i, p)
	var by []int
	if who >= 0 {
		by = namedBy(t, i, who)
	}
	return attributionOf(t, s, i, p, who, by, first, last)
}

// span is the tokens from first up to last, without it.
func span(first, last int) []int {
	var out []int
	for ; first < last; first++ {
		out = append(out, first)
	}
	return out
}

// ends reports whether nothing but punctuation follows the phrase at i.
func ends(t *extract.Tree, i int) bool {
	toks := t.Phrase(i, nil)
	for k := toks[len(toks)-1] + 1; k < len(t.Tokens); k++ {
		if !t.Is(k, "punct") {
			return false
		}
	}
	return true
}

// hedgeAttribution is the attribution of a clause to nobody by the adverb at i:
// reportedly, allegedly.
func hedgeAttribution(t *extract.Tree, s, i int) (extract.Attribution, bool) {
	v := t.Tokens[i].Head
	if syntax.HedgesOther(t, i) {
		return extract.Attribution{}, false
	}
	if !lexicon.HedgeAdverbs[t.Lower(i)] || !t.Is(i, "advmod") || v < 0 || syntax.KindOf(t, v) == syntax.None {
		return extract.Attribution{}, false
	}
	p := part{prep: -1, stance: lexicon.Seeming, force: extract.Claims, content: t.Phrase(v, func(k int) bool {
		return k == i || t.Is(k, "conj") && t.Tokens[k].Head == v && !sharesHedge(t, i, k) || writers(t, k)
	})}
	return attributionOf(t, s, i, p, -1, nil, i, i)
}

// sharesHedge reports whether the conjunct at c stands under the adverb at i before its
// first conjunct: "allegedly paid the judge and hid the money".
func sharesHedge(t *extract.Tree, i, c int) bool {
	v := syntax.First(t, c)
	return t.Tokens[i].Head == v && i < v && syntax.KindOf(t, c) != syntax.None && syntax.OwnSubject(t, c) < 0 && t.Child(c, "aux") < 0
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

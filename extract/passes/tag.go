package passes

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// longestTag is the most words of a name and title that mark who speaks.
const longestTag = 14

// tagged is who speaks a quotation that has no verb but a mark beside it: “…” —
// Albert Einstein, behind it or in the next block; Romeo: “…”.
func tagged(d *extract.Doc, q quotation) voice {
	for s := firstOf(d, q.block); s < len(d.Trees) && d.Trees[s].Block <= q.block+1; s++ {
		t := &d.Trees[s]
		for i := range t.Tokens {
			if v := tagAt(d, s, i, q); v.speaker != nil {
				return v
			}
		}
	}
	return voice{}
}

// tagAt is the speaker whom the mark at token i of sentence s gives to q.
func tagAt(d *extract.Doc, s, i int, q quotation) voice {
	t := &d.Trees[s]
	text := d.Article.Text
	switch f := t.Tokens[i].Form; {
	case (f == "—" || f == "―" || f == "–" || f == "--" || f == "-" && i == 0) && t.Tokens[i].Start >= q.End:
		if gap := text[q.End:t.Tokens[i].Start]; len(strings.Trim(gap, " \u00a0\n\"”»'.,")) > 0 || t.Block == q.block && i > 0 && t.Tokens[i-1].Start >= q.End+2 {
			return voice{}
		}
		last := i
		for last+1 < len(t.Tokens) && t.Tokens[last+1].Form != "," && t.Tokens[last+1].Form != "." {
			last++
		}
		return tagVoice(t, s, i, i+1, last)
	case syntax.QuoteMarks[f] && t.Block == q.block && t.Tokens[i].Start == q.End && i > 0 && t.Tokens[i-1].Form == "," && q.clausal(text) && titledName(t, i+1): // “It spreads by contact,” Dr Ann Lee.
		last := len(t.Tokens) - 1
		for last > i && t.Is(last, "punct") {
			last--
		}
		return tagVoice(t, s, i, i+1, last)
	case f == ":" && t.Block == q.block && t.Tokens[i].End <= q.Start && q.Start-t.Tokens[i].End <= 4:
		return tagVoice(t, s, i, 0, i-1)
	}
	return voice{}
}

// titledName reports whether a person's name, with a title or none before it, begins at
// token i: Dr Ann Lee.
func titledName(t *extract.Tree, i int) bool {
	for ; i < len(t.Tokens); i++ {
		if n := t.NameAt(i); n >= 0 {
			return t.Names[n].Type == extract.PER
		}
		if !t.Is(i, "nmod:desc") {
			return false
		}
	}
	return false
}

// tagVoice is the voice of the words first to last of a tag whose mark is token i,
// where they are the name of somebody and nothing else.
func tagVoice(t *extract.Tree, s, i, first, last int) voice {
	if first > last || last-first >= longestTag {
		return voice{}
	}
	who := -1
	for k := first; k <= last; k++ {
		if u := t.Tokens[k].UPOS; u == "VERB" || u == "AUX" || u == "PUNCT" && t.Tokens[k].Form != "," && t.Tokens[k].Form != "." {
			return voice{}
		}
		if n := t.NameAt(k); who < 0 && n >= 0 && t.Names[n].Type != extract.LOC && t.Names[n].Last <= last+1 {
			who = nameHeadOf(t, n)
		}
	}
	if who < 0 {
		return voice{}
	}
	a := speaker(t, s, who)
	return voice{&a, s, i}
}

// nameHeadOf is the token of the n-th name that the rest of it hangs on.
func nameHeadOf(t *extract.Tree, n int) int {
	for k := t.Names[n].First; k < t.Names[n].Last; k++ {
		if h := t.Tokens[k].Head; h < t.Names[n].First || h >= t.Names[n].Last {
			return k
		}
	}
	return t.Names[n].First
}

// labelled are the turns of an interview, and the blocks that a name and a colon open, as
// headlines do: "Rubio: I'm not interested", "Poll: Voters trust nobody", "A: We had no
// choice". What follows is a quotation without marks.
func labelled(d *extract.Doc) []quotation {
	out := turns(d)
	for s := range d.Trees {
		t := &d.Trees[s]
		if s > 0 && d.Trees[s-1].Block == t.Block || d.Article.Blocks[t.Block].Speaker != "" {
			continue
		}
		if len(t.Tokens) < 3 {
			continue
		}
		colon := -1
		for i := range t.Tokens[:min(len(t.Tokens), 7)] {
			if t.Tokens[i].Form == ":" {
				colon = i
				break
			}
		}
		turn := colon == 1 && (t.Tokens[0].Form == "Q" || t.Tokens[0].Form == "A") // A: No. I wanted to be a dentist.
		if colon < 1 || colon+2 > len(t.Tokens) || !turn && (colon+3 > len(t.Tokens) || !clauseIn(t, colon+1)) {
			continue
		}
		q := quotation{block: t.Block, label: true, bare: true}
		q.Span = extract.Span{Start: t.Tokens[colon+1].Start, End: d.Article.Blocks[t.Block].End}
		if turn {
			q.voice = voice{sentence: s, verb: colon} // whoever is asked
			out = append(out, q)
		} else if who := labelHead(t, colon); who >= 0 {
			a := speaker(t, s, who)
			q.voice = voice{&a, s, colon}
			out = append(out, q)
		}
	}
	return out
}

// announced are the blocks that a report with a colon brings without marks, as web
// pages do with what they copy: "Fox News reports:" and a paragraph.
func announced(d *extract.Doc) []quotation {
	var out []quotation
	text := d.Article.Text
	for s := range d.Trees {
		t := &d.Trees[s]
		b := t.Block + 1
		if len(t.Tokens) == 0 || b >= len(d.Article.Blocks) || t.Tokens[len(t.Tokens)-1].Form != ":" || d.Article.Blocks[b].Kind != extract.Paragraph ||
			s+1 < len(d.Trees) && d.Trees[s+1].Block == t.Block || syntax.OpensQuote(text[d.Article.Blocks[b].Start:]) {
			continue
		}
		v := reporter(d, s, quotation{block: b, Span: d.Article.Blocks[b].Span}, nil)
		if v.speaker != nil && t.Child(v.verb, "ccomp", "xcomp", "obj") < 0 {
			out = append(out, quotation{Span: d.Article.Blocks[b].Span, voice: v, block: b, bare: true})
		}
	}
	return out
}

// labelHead is the head token of what stands before the colon, where that is
// somebody who speaks and nothing else; -1 otherwise.
func labelHead(t *extract.Tree, colon int) int {
	last := colon - 1
	for k := range t.Tokens[:colon] {
		if k == 0 && syntax.OpensQuote(t.Tokens[k].Form) {
			continue // "WALLACE: Governor, …
		}
		if u := t.Tokens[k].UPOS; u != "NOUN" && u != "PROPN" && u != "ADJ" && u != "DET" && u != "PART" && u != "NUM" {
			return -1
		}
	}
	if n := t.NameAt(last); n >= 0 {
		if t.Names[n].Type == extract.LOC {
			return -1
		}
		return nameHeadOf(t, n)
	}
	if t.Tokens[last].UPOS == "PROPN" {
		return last
	}
	if l := syntax.Lemma(t, last); lexicon.Bodies[l] || lexicon.Roles[l] || lexicon.Documents[l] {
		return last
	}
	return -1
}

// clauseIn reports whether a clause with a subject begins at token k or later.
func clauseIn(t *extract.Tree, k int) bool {
	for i := k; i < len(t.Tokens); i++ {
		if s := syntax.OwnSubject(t, i); s >= k {
			return true
		}
	}
	return false
}

package passes

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// quotation is a stretch of the text between quotation marks, without them.
type quotation struct {
	extract.Span
	voice
	block int
	bare  bool // without marks
	label bool // behind a name and a colon, and bare
	runs  bool // goes on in the next block (no closing mark)
}

// voice is who speaks, and the verb that says so.
type voice struct {
	speaker        *extract.Argument // nil: nobody found
	sentence, verb int               // the reporting verb
}

// quotations finds the quotations of each block.
func quotations(d *extract.Doc) []quotation {
	var out []quotation
	for _, q := range syntax.Quotations(&d.Article) {
		out = append(out, quotation{Span: q.Span, block: q.Block, runs: q.Runs})
	}
	return out
}

// clausal reports whether a quotation is speech rather than a word or a title in
// quotation marks: four words or more, not all of them capitalised.
func (q quotation) clausal(text string) bool {
	return q.long(text) && (q.spoken(text) || !titled(strings.Fields(text[q.Start:q.End])))
}

// long reports whether a quotation has four words or more.
func (q quotation) long(text string) bool { return len(strings.Fields(text[q.Start:q.End])) >= 4 }

// titled reports whether words are capitalised as the title of a work or a law is:
// "Reproductive Health Care Reform Bill 2019". What is all in capitals is shouted.
func titled(words []string) bool {
	small := false
	for _, w := range words {
		w = strings.Trim(w, "'‘’\",.:;()[]")
		small = small || w != strings.ToUpper(w)
		r, _ := utf8.DecodeRuneInString(w)
		if unicode.IsLower(r) && !titleWords[w] {
			return false
		}
	}
	return small
}

// titleWords are the words that a title has in small letters.
var titleWords = lexicon.Words("a an the of in on at to for by with from and or nor but as vs into over is")

// spoken reports whether a short quotation is punctuated as speech: “The engine
// failed,” she said.
func (q quotation) spoken(text string) bool {
	s := strings.TrimSpace(text[q.Start:q.End])
	return s != "" && strings.ContainsAny(s[len(s)-1:], ",.?!")
}

// closed reports whether a quotation of speech ends with a mark of its own, inside
// its marks or behind them, and the writer goes on: “We won,” she said.
func (q quotation) closed(text string) bool {
	_, n := syntax.QuoteMark(text[q.End:])
	rest := text[min(q.End+n, len(text)):]
	if next := strings.Fields(strings.TrimPrefix(rest, ",")); len(next) > 0 && (next[0] == "and" || next[0] == "or" || next[0] == "but") {
		return false // said “it failed,” and that he knew
	}
	return q.spoken(text) || q.clausal(text) && strings.HasPrefix(rest, ",")
}

// findSpeakers finds the quotations with who speaks them, by marks and by labels.
func findSpeakers(d *extract.Doc) []quotation {
	qs := quotations(d)
	giveSpeakers(d, qs)
	return slices.Concat(qs, labelled(d), announced(d))
}

// giveSpeakers gives each quotation of speech its speaker: the reporting verb of
// a sentence that it shares, of the neighbouring sentence of the block, or the
// speaker of the quotation that it continues.
func giveSpeakers(d *extract.Doc, qs []quotation) {
	for k := range qs {
		q := &qs[k]
		if !q.clausal(d.Article.Text) && !q.spoken(d.Article.Text) {
			continue
		}
		if q.voice = tagged(d, *q); q.speaker == nil {
			q.voice = speakerBeside(d, *q, qs)
		}
		if p := speechBefore(d, qs, k); q.speaker == nil && p >= 0 && continues(d, qs[p], *q) {
			q.voice = qs[p].voice
		}
		if q.speaker == nil {
			q.voice = answersAgain(d, qs, k)
		}
		if q.speaker == nil {
			q.voice = speakerAbove(d, *q, qs)
		}
		if q.speaker == nil {
			q.voice = stillSpeaking(d, qs, k)
		}
	}
	for k := len(qs) - 2; k >= 0; k-- { // “One. Two,” she said. names the speaker of what came before it
		q := &qs[k]
		if q.speaker == nil && q.clausal(d.Article.Text) && qs[k+1].speaker != nil && (q.runs || qs[k+1].block == q.block) {
			q.voice = qs[k+1].voice
		}
	}
	for k := range qs {
		if q := &qs[k]; q.speaker == nil && !q.runs && q.clausal(d.Article.Text) {
			q.voice = ofSelf(d, *q)
		}
	}
}

// speechBefore is the last quotation of speech before the k-th, -1 for none. Words in
// quotation marks that nobody speaks, of the same block, are passed over: Lee said of the
// “vendetta”.
func speechBefore(d *extract.Doc, qs []quotation, k int) int {
	p := k - 1
	for p > 0 && qs[p].speaker == nil && qs[p].block == qs[k].block && !qs[p].clausal(d.Article.Text) && !qs[p].spoken(d.Article.Text) {
		p--
	}
	return p
}

// continues reports whether quotation q goes on where p stopped: same block, or
// p runs over into q's block, or q's block is nothing but quotation and follows
// p's at once.
func continues(d *extract.Doc, p, q quotation) bool {
	if p.speaker == nil {
		return false
	}
	if p.block == q.block || p.runs && (q.block == p.block+1 || q.block == p.block+2 && heading(d, p.block+1)) {
		return true
	}
	blk := d.Article.Blocks[q.block]
	return q.block == p.block+1 && q.Start-blk.Start <= 3 && blk.End-q.End <= 4 && !endsAsking(d, q)
}

// heading reports whether a block is a heading within an article: a few words without a stop.
func heading(d *extract.Doc, block int) bool {
	b := d.Article.Blocks[block]
	text := strings.TrimSpace(d.Article.Text[b.Start:b.End])
	return b.Kind != extract.Paragraph || len(strings.Fields(text)) <= 8 && !strings.ContainsAny(text[max(0, len(text)-1):], ".,:;?!”\"")
}

// firstOf is the index of the first tree of a block or of those behind it.
func firstOf(d *extract.Doc, block int) int {
	s, _ := slices.BinarySearchFunc(d.Trees, block, func(t extract.Tree, b int) int { return t.Block - b })
	return s
}

// markAndSpace is the most bytes between a quotation and a sentence beside it: a
// curly mark has three.
const markAndSpace = 5

// speakerBeside is the subject of the reporting verb outside the quotation, in a
// sentence that shares bytes with it or stands right beside it in its block.
func speakerBeside(d *extract.Doc, q quotation, all []quotation) voice {
	var before, after, near voice
	for s := firstOf(d, q.block); s < len(d.Trees) && d.Trees[s].Block == q.block; s++ {
		t := &d.Trees[s]
		if len(t.Tokens) == 0 {
			continue
		}
		v := reporter(d, s, q, all)
		if v.speaker == nil && t.End <= q.Start && q.Start-t.End <= markAndSpace && strings.HasSuffix(strings.TrimSpace(d.Article.Text[t.Start:t.End]), ":") {
			v = introducer(d, s)
		}
		if v.speaker == nil {
			continue
		}
		switch {
		case t.Overlaps(extract.Span{Start: q.Start - 1, End: q.End + 1}):
			return v
		case t.End <= q.Start && q.Start-t.End <= markAndSpace && strings.HasSuffix(strings.TrimSpace(d.Article.Text[t.Start:t.End]), ":"):
			before = v
		case t.Start >= q.End && t.Start-q.End <= markAndSpace && after.speaker == nil && (startsReport(t, v.verb) || heSaid(t, v.verb) && q.spoken(d.Article.Text)):
			after = v
		case t.End <= q.Start && q.Start-t.End <= markAndSpace && (t.Is(v.verb, "root") && t.Child(v.verb, "ccomp") >= 0 || t.Is(v.verb, "parataxis") && ends(t, v.verb)):
			near = v // Lee said the tax was illegal. “Nobody should pay it.”
		}
	}
	switch {
	case before.speaker != nil:
		return before
	case after.speaker != nil:
		return after
	}
	return near
}

// speakerAbove is the speaker that the block before announces, "Caddell
// continued:", or who spoke last there, the quotation being a block of its own.
func speakerAbove(d *extract.Doc, q quotation, all []quotation) voice {
	blocks := d.Article.Blocks
	if q.block == 0 || q.Start-blocks[q.block].Start > 3 {
		return voice{}
	}
	above := blocks[q.block-1]
	colon := strings.HasSuffix(strings.TrimSpace(d.Article.Text[above.Start:above.End]), ":")
	if !colon && blocks[q.block].End-q.End > 4 && !unopened(d, q) {
		return voice{}
	}
	for s := firstOf(d, q.block) - 1; s >= 0 && d.Trees[s].Block == q.block-1; s-- {
		v := reporter(d, s, q, all)
		if v.speaker == nil && colon {
			v = introducer(d, s)
		}
		if v.speaker == nil && s+1 == firstOf(d, q.block) {
			v = presenter(d, s)
		}
		if v.speaker != nil && !colon && !speaks(&d.Trees[v.speaker.Sentence], v.speaker.Head) {
			return voice{}
		}
		if v.speaker != nil && !colon && !endsAsking(d, q) {
			v = theAsked(d, v)
		}
		if v.speaker != nil || colon {
			return v
		}
	}
	return voice{}
}

// speaks reports whether the noun at i names who can speak: no town and no thing.
func speaks(t *extract.Tree, i int) bool {
	l := syntax.Lemma(t, i)
	n := t.NameAt(i)
	return n < 0 && (t.Tokens[i].UPOS == "PRON" || t.Tokens[i].UPOS == "PROPN" || sentient(t, i) || syntax.Personal(t, i) && !strings.HasSuffix(l, "ant") || lexicon.Documents[l] || t.Tokens[i].XPOS == "NNS") || n >= 0 && t.Names[n].Type != extract.LOC
}

// introducer is who does what the sentence s tells, where that is a person or an
// organisation and what they say follows a colon at its end: "Seidenberg defended the
// payments:".
func introducer(d *extract.Doc, s int) voice {
	t := &d.Trees[s]
	v := t.Root()
	if v < 0 {
		return voice{}
	}
	j := syntax.OwnSubject(t, v)
	if j < 0 || t.Child(v, "nsubj:pass", "cop") >= 0 {
		return voice{}
	}
	if n := t.NameAt(j); n < 0 && !personal[t.Lower(j)] && !lexicon.Roles[syntax.Lemma(t, j)] && !lexicon.Bodies[syntax.Lemma(t, j)] || n >= 0 && t.Names[n].Type == extract.LOC {
		return voice{}
	}
	a := speaker(t, s, j)
	return voice{&a, s, v}
}

// presenter is who in the sentence s calls for, praises or speaks of something, with
// their own words in the next block: "Nxesi called on states to act." “The message was
// clear.”
func presenter(d *extract.Doc, s int) voice {
	t := &d.Trees[s]
	v := t.Root()
	if v < 0 || t.Child(v, "aux:pass", "nsubj:pass") >= 0 && !certain[t.Lower(v)] || negatedAt(t, v) || !presents(t, v) {
		return voice{}
	}
	j := syntax.OwnSubject(t, v)
	if j < 0 || j > v {
		return voice{}
	}
	if n := t.NameAt(j); n >= 0 && t.Names[n].Type != extract.PER || n < 0 && !personal[t.Lower(j)] && !lexicon.Roles[syntax.Lemma(t, j)] || t.Lower(j) == "they" {
		return voice{}
	}
	a := speaker(t, s, j)
	return voice{&a, s, v}
}

// presents reports whether the predicate at v calls for, praises or speaks of something behind
// it, or holds something to be so: is convinced that.
func presents(t *extract.Tree, v int) bool {
	if certain[t.Lower(v)] {
		return t.Child(v, "ccomp") > v && t.Child(v, "obl:agent") < 0
	}
	c := lexicon.Cues[syntax.Lemma(t, v)]
	return t.Tokens[v].UPOS == "VERB" && (c.Stance == lexicon.Speech || c.Stance == lexicon.Wish || c.Stance == lexicon.Judgment) &&
		slices.ContainsFunc(t.Children(v, "obj", "obl", "xcomp"), func(k int) bool { return k > v })
}

var personal = lexicon.Words("he she they who")

// startsReport reports whether the sentence is a bare report of what came before
// it: “…?” he asked. Either it is short, or its verb at i has nothing of its own that
// is said.
func startsReport(t *extract.Tree, i int) bool {
	return len(t.Tokens) <= 12 || t.Child(i, "ccomp", "xcomp", "obj", "parataxis") < 0 && t.Is(i, "root")
}

// heSaid reports whether the sentence begins with a pronoun for who has just spoken and the verb
// of saying at i: “It failed.” He said the firm would close.
func heSaid(t *extract.Tree, i int) bool {
	w := t.Lower(0)
	return (w == "he" || w == "she") && t.Is(i, "root") && lexicon.Says[syntax.Lemma(t, i)] && t.Is(0, "nsubj") && t.Tokens[0].Head == i
}

// reporter is the subject of the first reporting verb of sentence s that stands
// outside the quotation and all others: of “My father would say it failed. “I laughed,”
// said Lee, both are hers.
func reporter(d *extract.Doc, s int, q quotation, all []quotation) voice {
	t := &d.Trees[s]
	for i := range t.Tokens {
		if q.Overlaps(t.Tokens[i].Span) || around(all, t.Tokens[i].Span) != nil || silent(t, i) || questioned(t, i) || !says(t, i) && !utters(t, i) && !(lexicon.Thinks[syntax.Lemma(t, i)] && t.Child(i, "ccomp") >= 0) && !isClear(t, i, q) {
			continue
		}
		j := syntax.SubjectOf(t, i)
		if v := madeSo(t, i); v >= 0 && t.Tokens[i].UPOS == "ADJ" {
			j = syntax.SubjectOf(t, v)
		}
		if j < 0 || q.Overlaps(t.Tokens[j].Span) {
			continue
		}
		a := speaker(t, s, j)
		return voice{&a, s, i}
	}
	for i := range t.Tokens {
		if !strings.HasPrefix(syntax.Prep(t, i), "according to") || measures[syntax.Lemma(t, i)] || t.Start >= q.End || q.Start >= t.End {
			continue
		}
		if ends(t, i) && t.Tokens[i].Start > q.End || opensWith(t, i, q) && (q.runs || q.spoken(d.Article.Text)) {
			a := speaker(t, s, i) // “Not by themselves,” according to Carlos Lusverti.
			return voice{&a, s, i}
		}
	}
	return voice{}
}

// opensWith reports whether the sentence opens with the source at i of an "according to", and
// the quotation follows at once: According to the website, “you may not …”.
func opensWith(t *extract.Tree, i int, q quotation) bool {
	toks := t.Phrase(i, nil)
	return t.Lower(0) == "according" && toks[len(toks)-1] < i+12 && t.Tokens[i].End < q.Start && q.Start-t.Tokens[toks[len(toks)-1]].End <= markAndSpace+1
}

// questioned reports whether the participle at i tells by whom somebody is asked, who
// then answers: "Questioned by the press, he said: “…”".
func questioned(t *extract.Tree, i int) bool {
	return t.Tokens[i].XPOS == "VBN" && asks[syntax.Lemma(t, i)] && t.Is(i, "advcl", "acl") && t.Child(i, "obl:agent") >= 0
}

// asks are verbs for what an interviewer does.
var asks = lexicon.Words("ask question quiz press grill interview query confront challenge")

// silent reports whether the verb at i goes or continues without bringing a quotation:
// which went into effect in May.
func silent(t *extract.Tree, i int) bool {
	l := syntax.Lemma(t, i)
	return (l == "go" || l == "continue") && !quotesBeside(t, i)
}

// isClear reports whether the adjective at i brings the quotation as its clause: made it
// clear that “we …”, is convinced that “it …”.
func isClear(t *extract.Tree, i int, q quotation) bool {
	x := t.Child(i, "ccomp")
	return t.Tokens[i].UPOS == "ADJ" && lexicon.CueAdjectives[t.Lower(i)] && x > i && q.Overlaps(t.Tokens[x].Span)
}

// utters reports whether token i is a verb that brings a quotation without being
// one of saying that something is so: asked, chanted, sang.
func utters(t *extract.Tree, i int) bool {
	l := syntax.Lemma(t, i)
	c := lexicon.Cues[l]
	if o := t.Child(i, "obj"); l == "put" && o == i+1 && t.Lower(o) == "it" && t.Tokens[len(t.Tokens)-1].Form == ":" { // Keller put it bluntly:
		return true
	}
	return t.Tokens[i].UPOS == "VERB" && t.Child(i, "aux:pass") < 0 && (l == "ask" || l == "wonder" || c.Stance == lexicon.Speech && c.Frames&lexicon.Clause != 0 && !lexicon.QuoteOnly[l])
}

// says reports whether token i is a verb that reports speech. Who points reports
// nothing, who points out does.
func says(t *extract.Tree, i int) bool {
	l := syntax.Lemma(t, i)
	return t.Tokens[i].UPOS == "VERB" && lexicon.Says[l] && (l != "point" || t.Child(i, "compound:prt", "advmod") >= 0) && !showsUp(t, i)
}

func speaker(t *extract.Tree, s, i int) extract.Argument {
	a := syntax.Argument(t, i, extract.RoleSubject)
	a.Prep, a.Sentence = "", s
	return a
}

package mention

import "strings"

// A turn is a stretch of an interview or a transcript that one person speaks.
type turn struct {
	name  string // as the article writes it, "" outside turns
	turn  int    // counted through the article
	label bool   // the sentence begins with the name
}

// findTurns notes for every sentence whose turn it is: what the article's blocks
// say, else the labels at their beginnings ("Smith: We were surprised").
func (d *doc) findTurns() {
	d.turns = make([]turn, len(d.trees))
	labels := d.labels()
	n, last := 0, ""
	for s := range d.trees {
		b := d.trees[s].Block
		name := ""
		if b >= 0 && b < len(d.article.Blocks) {
			name = d.article.Blocks[b].Speaker
		}
		l, labelled := labels[s]
		if labelled {
			last = l
		}
		if name == "" {
			name = last
		}
		if s > 0 && name != d.turns[s-1].name {
			n++
		}
		d.turns[s] = turn{name, n, labelled}
	}
}

// A text with at least minLabels labelled paragraphs is an interview.
const minLabels = 4

// labels are the names that open paragraphs before a colon, by sentence; none
// where the text is no interview, that is, where fewer than two names take turns.
func (d *doc) labels() map[int]string {
	out, count := map[int]string{}, map[string]int{}
	for s := range d.trees {
		if s > 0 && d.trees[s].Block == d.trees[s-1].Block {
			continue
		}
		if l := d.label(s); l != "" {
			out[s] = l
			count[l]++
		}
	}
	again := 0
	for _, n := range count {
		if n > 1 {
			again++
		}
	}
	if len(out) < minLabels || again < 2 {
		return nil
	}
	for s, l := range out {
		if count[l] < 2 { // "One thing is clear: …"
			delete(out, s)
		}
	}
	return out
}

// label is the run of up to four capitalised words before a colon at the
// beginning of sentence s, "" for none.
func (d *doc) label(s int) string {
	t := &d.trees[s]
	for i := range t.Tokens {
		if t.Tokens[i].Form == ":" && i > 0 {
			return words(t, 0, i)
		}
		if i == 4 || !capital(t.Tokens[i].Form) && t.Tokens[i].UPOS != "PUNCT" {
			break
		}
	}
	return ""
}

// unlabelled is how many of the names ps do not stand before a colon at the beginning of their sentence, as those of
// speakers do, of which the parser has nothing to tell what they are: "Nyla Innuksuk: It was hard".
func (d *doc) unlabelled(ps []*phrase) int {
	n := 0
	for _, p := range ps {
		if t := d.tree(p); p.first > 0 || p.last == len(t.Tokens) || t.Tokens[p.last].Form != ":" {
			n++
		}
	}
	return n
}

// A voice is who says a word: the writer, the speaker of a turn, or the speaker
// of a quotation.
type voice struct {
	turn
	quote int    // 1 + index of the quotation, 0 outside
	chain *chain // of the quotation's speaker, nil when unknown
}

// voiceOf is who says token i of tree s.
func (d *doc) voiceOf(s, i int) voice {
	v := voice{turn: d.turns[s], quote: d.quoted[s][i]}
	if v.quote > 0 {
		if p := d.quotes[v.quote-1].speaker; p != nil {
			v.chain = p.chain
		}
	}
	return v
}

// to says how an earlier voice u stands to v.
func (v voice) to(u voice) string {
	switch {
	case v.quote > 0 && u.quote > 0 && (v.quote == u.quote || v.chain != nil && v.chain == u.chain):
		return "same quote"
	case v.quote > 0 && u.quote > 0:
		return "two quotes"
	case v.quote > 0:
		return "quoted"
	case u.quote > 0:
		return "ante quoted"
	case v.turn.turn == u.turn.turn:
		return "same turn"
	case v.name == u.name:
		return "same speaker"
	case abs(v.turn.turn-u.turn.turn) == 1:
		return "next turn"
	}
	return "other"
}

// called reports whether a name has a word of the voice's label: "Titley" for
// David Titley, "MarioJLucero" for Lucero.
func (v voice) called(name []string) bool {
	label := lower(v.name)
	for _, w := range name {
		if len(w) > 2 && strings.Contains(label, w) {
			return true
		}
	}
	return false
}

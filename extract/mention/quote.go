package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
)

// A quote is a stretch of direct speech. It may run over several sentences of
// a paragraph.
type quote struct {
	words   int     // tokens inside
	first   [2]int  // sentence and token of its first word
	last    [2]int  // sentence and token of its last word
	speaker *phrase // who says it, nil when unknown
}

// findQuotes marks the tokens that stand inside quotation marks. A mark that is
// not closed holds to the end of its paragraph, as newspapers open every
// paragraph of a long quotation and close the last one only.
func (d *doc) findQuotes() {
	d.quoted = make([][]int, len(d.trees))
	open := rune(0)
	for s := range d.trees {
		t := &d.trees[s]
		d.quoted[s] = make([]int, len(t.Tokens))
		if s > 0 && t.Block != d.trees[s-1].Block {
			open = 0
		}
		for i := range t.Tokens {
			mark := quoteMark(t, i, open)
			switch {
			case open != 0 && mark == closing[open]:
				open = 0
			case open == 0 && closing[mark] != 0 && d.closes(s, i, mark):
				open = mark
				d.quotes = append(d.quotes, &quote{first: [2]int{s, i + 1}})
			case open != 0:
				q := d.quotes[len(d.quotes)-1]
				d.quoted[s][i] = len(d.quotes)
				q.last = [2]int{s, i}
				if t.Tokens[i].UPOS != "PUNCT" {
					q.words++
				}
			}
		}
	}
}

// closing marks by opening ones.
var closing = map[rune]rune{'“': '”', '"': '"', '‘': '’', '«': '»', '\'': '\''}

// quoteMark is the quotation mark that token i is, 0 for none. An apostrophe
// closes only what was opened and never inside a word.
func quoteMark(t *extract.Tree, i int, open rune) rune {
	f := t.Tokens[i].Form
	if f == "``" {
		return '“'
	}
	if f == "''" {
		return closing[open]
	}
	r, n := utf8.DecodeRuneInString(f)
	if n != len(f) {
		return 0
	}
	switch r {
	case '“', '”', '"', '‘', '«', '»':
		return r
	case '’', '\'':
		if t.Tokens[i].UPOS == "PART" || possessiveOf(t, i) {
			return 0
		}
		return r
	}
	return 0
}

func possessiveOf(t *extract.Tree, i int) bool {
	return t.Is(i, "case") && i > 0 && t.Tokens[i].Start == t.Tokens[i-1].End
}

// closes reports whether a single straight quote has its partner in the
// sentence; the other marks always open.
func (d *doc) closes(s, i int, mark rune) bool {
	if mark != '\'' {
		return true
	}
	t := &d.trees[s]
	if i+1 >= len(t.Tokens) || t.Tokens[i].End != t.Tokens[i+1].Start {
		return false
	}
	for j := i + 2; j < len(t.Tokens); j++ {
		if t.Tokens[j].Form == "'" && t.Tokens[j].Start == t.Tokens[j-1].End {
			return true
		}
	}
	return false
}

// reporting verbs take what is said.
var reporting = set(`say tell add note assert insist claim declare announce state explain argue warn write ask reply
	answer respond continue conclude admit acknowledge concede stress emphasise emphasize suggest assure recall remark
	comment observe report tweet post quip joke promise vow predict confirm deny agree complain exclaim shout whisper
	cry murmur mutter call describe quote mention caution counter urge affirm reiterate think believe begin muse laugh
	sigh allege contend maintain point inform testify order demand lament underline underscore highlight indicate clarify
	reaffirm specify opine`)

// findSpeakers finds who says each quotation: the subject of the reporting verb
// around it in a sentence that the quotation touches, else in the sentence
// before within the paragraph when that ends in a colon or is all quotation of
// the same speaker.
func (d *doc) findSpeakers() {
	for n, q := range d.quotes {
		if q.words == 0 {
			continue
		}
		for s := q.first[0]; s <= q.last[0] && q.speaker == nil; s++ {
			q.speaker = d.reporter(s, n+1)
		}
		if q.speaker == nil && n > 0 && d.quotes[n-1].last[0] >= q.first[0]-1 && d.sameBlock(d.quotes[n-1].last[0], q.first[0]) && d.onlyQuote(q.first[0]) {
			q.speaker = d.quotes[n-1].speaker
		}
	}
}

func (d *doc) sameBlock(a, b int) bool { return d.trees[a].Block == d.trees[b].Block }

// onlyQuote reports whether a sentence has no word outside quotation marks.
func (d *doc) onlyQuote(s int) bool {
	for i, q := range d.quoted[s] {
		if q == 0 && strings.ContainsFunc(d.trees[s].Tokens[i].Form, unicode.IsLetter) {
			return false
		}
	}
	return true
}

// reporter is the subject of a reporting verb of sentence s outside quotations
// that quotation n depends on or that depends on it.
func (d *doc) reporter(s, n int) *phrase {
	t := &d.trees[s]
	var found *phrase
	best := 1 << 30
	for v := range t.Tokens {
		if d.quoted[s][v] != 0 || t.Tokens[v].UPOS != "VERB" || !reporting[lower(t.Tokens[v].Lemma)] {
			continue
		}
		subj := t.Child(v, "nsubj")
		for up := v; subj < 0 && t.Is(up, "conj", "advcl", "xcomp") && t.Tokens[up].Head >= 0; subj = t.Child(up, "nsubj") {
			up = t.Tokens[up].Head
		}
		if subj < 0 || d.quoted[s][subj] != 0 {
			continue
		}
		p := d.at[s][subj]
		if p == nil {
			continue
		}
		if dist := d.distance(s, v, n); dist < best {
			found, best = p, dist
		}
	}
	return found
}

// distance is the least number of tokens between token v and quotation n.
func (d *doc) distance(s, v, n int) int {
	best := 1 << 30
	for i, q := range d.quoted[s] {
		if q == n {
			best = min(best, abs(i-v))
		}
	}
	return best
}

func abs(x int) int {
	if x < 0 {
		return -x
	}
	return x
}

// speakerOf is who says the quotation that p stands in, nil for none.
func (d *doc) speakerOf(p *phrase) *phrase {
	if q := d.quoted[p.sent][p.head]; q > 0 {
		return d.quotes[q-1].speaker
	}
	return nil
}

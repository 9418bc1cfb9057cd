package score

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
)

// PolNeAR is an article of PolNeAR (Newell, Margolin and Ruths 2018) as JSON
// lines; spans count characters of Text.
type PolNeAR struct {
	ID           string `json:"id"`
	Title        string `json:"title"`
	Date         string `json:"date"`
	Text         string `json:"text"`
	Attributions []struct {
		Source  [][2]int `json:"source"`
		Cue     [][2]int `json:"cue"`
		Content [][2]int `json:"content"`
	} `json:"attributions"`
}

// ReadPolNeAR reads JSON lines. The error names the line.
func ReadPolNeAR(r io.Reader) ([]PolNeAR, error) {
	var out []PolNeAR
	in := bufio.NewScanner(r)
	in.Buffer(nil, 1<<26)
	for n := 1; in.Scan(); n++ {
		var p PolNeAR
		if err := json.Unmarshal(in.Bytes(), &p); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		out = append(out, p)
	}
	return out, in.Err()
}

// Attribution counts, pooled over articles, the words of sources, cues and
// contents (a word counts once a role, whatever attribution it belongs to), the
// cues that are verbs, and whole attributions.
//
// A verb's cue is found where a cue of the system with a verb shares a word with
// it; a cue is a verb's where the tagger has a verb among its words. An attribution
// is found where the cues share a word and sources and contents, word by word, each
// have an F1 of a half at least. Each gold attribution is matched with one of the
// system's at most. PolNeAR has no attribution inside the content of another, so
// the system's outermost are scored.
type Attribution struct{ Source, Cue, Content, VerbCue, Whole Counts }

// roles are the words of an attribution's source, cue and content, as indexes.
type roles [3][]int

// Add counts one article. Spans of d's attributions count bytes of p.Text.
func (a *Attribution) Add(p PolNeAR, d *extract.Doc) {
	words := wordSpans(p.Text)
	gold, system := goldRoles(p, words), systemRoles(d, words)
	for k, c := range []*Counts{&a.Source, &a.Cue, &a.Content} {
		x, y := union(gold, k), union(system, k)
		c.add(len(x), len(y), shared(x, y))
	}
	verb := make([]bool, len(words))
	for _, t := range d.Trees {
		for _, tok := range t.Tokens {
			if tok.UPOS == "VERB" {
				for _, w := range touched(words, []extract.Span{tok.Span}) {
					verb[w] = true
				}
			}
		}
	}
	isVerb := func(r roles) bool { return slices.ContainsFunc(r[1], func(w int) bool { return verb[w] }) }
	cues := func(x, y roles) bool { return shared(x[1], y[1]) > 0 || len(x[1])+len(y[1]) == 0 } // or both a colon
	a.VerbCue.add(count(gold, isVerb), count(system, isVerb), matched(gold, system, func(x, y roles) bool { return isVerb(x) && isVerb(y) && cues(x, y) }))
	a.Whole.add(len(gold), len(system), matched(gold, system, func(x, y roles) bool { return cues(x, y) && half(x[0], y[0]) && half(x[2], y[2]) }))
}

func (c *Counts) add(gold, system, correct int) {
	c.Gold, c.System, c.Correct = c.Gold+gold, c.System+system, c.Correct+correct
}

// goldRoles are the annotated attributions; a few of the data are empty.
func goldRoles(p PolNeAR, words []extract.Span) []roles {
	var out []roles
	bytes := byteOffsets(p.Text)
	for _, g := range p.Attributions {
		var r roles
		for k, spans := range [][][2]int{g.Source, g.Cue, g.Content} {
			var in []extract.Span
			for _, s := range spans {
				if s[1] < len(bytes) {
					in = append(in, extract.Span{Start: bytes[s[0]], End: bytes[s[1]]})
				}
			}
			r[k] = touched(words, in)
		}
		if len(r[0])+len(r[1])+len(r[2]) > 0 {
			out = append(out, r)
		}
	}
	return out
}

func systemRoles(d *extract.Doc, words []extract.Span) []roles {
	var out []roles
	for _, g := range d.Attributions {
		if g.Outer >= 0 {
			continue
		}
		r := roles{1: touched(words, []extract.Span{g.Cue}), 2: touched(words, g.Content)}
		if g.By.Len() > 0 {
			r[0] = touched(words, []extract.Span{g.By})
		}
		out = append(out, r)
	}
	return out
}

// touched are the words that share a byte with one of the spans, in order.
func touched(words, spans []extract.Span) []int {
	var out []int
	for w, x := range words {
		if covered(x, spans) {
			out = append(out, w)
		}
	}
	return out
}

// union is the words of role k of all attributions, in order, each once.
func union(rs []roles, k int) []int {
	var out []int
	for _, r := range rs {
		out = append(out, r[k]...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// shared counts the words in both of two ordered lists.
func shared(x, y []int) int {
	n := 0
	for _, w := range x {
		if _, ok := slices.BinarySearch(y, w); ok {
			n++
		}
	}
	return n
}

// half reports whether x and y have an F1 of a half at least; two empty lists do.
func half(x, y []int) bool { return 4*shared(x, y) >= len(x)+len(y) }

func count(rs []roles, is func(roles) bool) int {
	n := 0
	for _, r := range rs {
		if is(r) {
			n++
		}
	}
	return n
}

// matched counts the gold attributions that have one of the system's, each of
// these used once, in text order.
func matched(gold, system []roles, same func(x, y roles) bool) int {
	used, n := make([]bool, len(system)), 0
	for _, g := range gold {
		for k, s := range system {
			if !used[k] && same(g, s) {
				used[k] = true
				n++
				break
			}
		}
	}
	return n
}

func covered(w extract.Span, spans []extract.Span) bool {
	for _, s := range spans {
		if s.Overlaps(w) {
			return true
		}
	}
	return false
}

// byteOffsets is the byte at which each character of s starts, and its end.
func byteOffsets(s string) []int {
	var out []int
	for i := range s {
		out = append(out, i)
	}
	return append(out, len(s))
}

// wordSpans are the runs of letters and digits of s.
func wordSpans(s string) []extract.Span {
	var out []extract.Span
	start := -1
	for i, r := range s {
		word := r == '_' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= utf8.RuneSelf && r != '“' && r != '”' && r != '‘' && r != '’' && r != '—' && r != '–' && r != '…'
		switch {
		case word && start < 0:
			start = i
		case !word && start >= 0:
			out = append(out, extract.Span{Start: start, End: i})
			start = -1
		}
	}
	if start >= 0 {
		out = append(out, extract.Span{Start: start, End: len(s)})
	}
	return out
}

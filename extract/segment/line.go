package segment

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// ptb are the Penn Treebank's escapes of brackets and quotation marks.
var ptb = map[string]string{
	"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}", "``": "“", "''": "”",
}

// Line is one sentence that somebody else has cut into words with spaces between
// them, as benchmarks give it. Words stay words, but for what the parser's own
// words are finer in (hyphens); the Penn Treebank's escapes get the form that they
// stand for and keep their place. ok is false for a line without words.
func Line(s string) (sentence extract.Sentence, ok bool) {
	at := 0
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '\t' || r == '\u00a0' }) {
		i := at + strings.Index(s[at:], w)
		at = i + len(w)
		if form, ok := ptb[w]; ok {
			sentence.Tokens = append(sentence.Tokens, extract.Token{Span: extract.Span{Start: i, End: at}, Form: form})
			continue
		}
		sentence.Tokens = append(sentence.Tokens, words(s[:at], i)...)
	}
	if len(sentence.Tokens) == 0 {
		return sentence, false
	}
	sentence.Span = extract.Span{Start: sentence.Tokens[0].Start, End: sentence.Tokens[len(sentence.Tokens)-1].End}
	return sentence, true
}

package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
)

// maxTokens is where a run without any sentence end is cut.
const maxTokens = 400

// sentences is the runs of toks, as index ranges, that are sentences.
func sentences(text string, toks []extract.Token) []extract.Span {
	var out []extract.Span
	start := 0
	for i := range toks {
		if i+1 == len(toks) || i+1-start >= maxTokens || ends(text, toks, i) {
			out = append(out, extract.Span{Start: start, End: i + 1})
			start = i + 1
		}
	}
	return out
}

// ends reports whether a sentence ends after token i, which is not the last.
func ends(text string, toks []extract.Token, i int) bool {
	if toks[i].End == toks[i+1].Start && !terminal(toks[i].Form) {
		return false
	}
	k := i // the token that could carry the full stop, before closing marks
	for k > 0 && closing(toks[k].Form) && i-k < 4 {
		k--
	}
	next := toks[i+1].Form
	if closing(next) && (toks[i].End == toks[i+1].Start || next == "”") {
		return false
	}
	for j := i + 1; opening(next) && j+1 < len(toks) && j-i < 4; j++ {
		next = toks[j+1].Form
	}
	r := firstRune(next)
	upper := unicode.IsUpper(r) || isDigit(r) || opening(next) || r == '@' || r == '#' || r == '•'
	switch w := toks[k].Form; {
	case strings.Trim(w, "!?") == "":
		return !unicode.IsLower(r) && !speech(toks, i+1)
	case w == ".":
		return !unicode.IsLower(r)
	case strings.Trim(w, ".") == "" || w == "…":
		return upper
	case strings.HasSuffix(w, "."):
		return upper && abbreviationEnds(w, next)
	}
	return false
}

// abbreviationEnds guesses whether an abbreviation such as "U.S." or "Inc."
// ends its sentence before a capitalised word.
func abbreviationEnds(w, next string) bool {
	l := strings.ToLower(strings.TrimSuffix(w, "."))
	if utf8.RuneCountInString(l) == 1 {
		return false
	}
	if strings.ContainsRune(l, '.') || l == "inc" || l == "etc" || l == "co" || l == "corp" || l == "ltd" || l == "jr" || l == "sr" {
		return starters[strings.ToLower(next)]
	}
	return false
}

// starters open a sentence far more often than they follow an abbreviation.
var starters = set(`the a an this that these those it he she they we i you in on at but and or however meanwhile
	there if when while after before as for his her their its our my so what who why how no not some many most all`)

// speech reports whether token i starts a clause of saying: "Rubio said".
func speech(toks []extract.Token, i int) bool {
	for j := i + 1; j < len(toks) && j < i+4; j++ {
		switch strings.ToLower(toks[j].Form) {
		case "said", "says", "asked", "added", "wrote", "told", "replied", "asks":
			return true
		}
	}
	return false
}

func terminal(w string) bool {
	return strings.Trim(w, ".!?…") == "" || closing(w)
}

func closing(w string) bool {
	switch w {
	case `"`, "”", "’", "'", ")", "]", "}", "''", "»":
		return true
	}
	return false
}

func opening(w string) bool {
	switch w {
	case `"`, "“", "‘", "'", "(", "[", "{", "``", "«", "-", "—", "–", "*", "•":
		return true
	}
	return false
}

package segment

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// An article is a printed interview, or a transcript, where at least leastTurns
// blocks open with the name of who speaks them and a colon, at least two of these names
// more than once, as "One thing is clear: …" does not; or where a name stands in double
// brackets, as wikis write it and nobody else does.
const (
	leastTurns  = 4
	longestName = 60 // bytes of a name that marks a turn
)

// markTurns notes who speaks each block of a printed interview or a transcript, in
// [extract.Block.Speaker], as the article writes the name: "Ann Lee", "AL", "Q". A turn
// runs over the paragraphs behind its first, up to the next name; what follows a
// question has no name of its own and is nobody's, and so is what follows the last turn,
// from the last paragraph on in which somebody says I, we or you. Who only asks or answers
// is "Q" or "A" however the article counts them: "Q1:", "Answer:".
// An interview may also mark its questions by nothing but their question mark
// ([markQuestions]). An article that is none of these has no speakers; one that has them
// already keeps them.
func markTurns(a *extract.Article) {
	if slices.ContainsFunc(a.Blocks, func(b extract.Block) bool { return b.Speaker != "" }) {
		return
	}
	names := make([]string, len(a.Blocks))
	count := map[string]int{}
	bracketed := false
	for i, b := range a.Blocks {
		n, brackets := turnName(a.Text[b.Start:b.End])
		if n == "" || b.Kind == extract.Heading && lexicon.TurnPart(n) == "" { // a short question may look like a heading
			continue
		}
		names[i] = n
		count[n]++
		bracketed = bracketed || brackets
	}
	if !bracketed && !takeTurns(count) {
		markQuestions(a)
		return
	}
	a.Blocks = slices.Clone(a.Blocks) // whoever gave the article keeps theirs
	last := len(names) - 1
	for last > 0 && names[last] == "" && !inPerson(a.Text[a.Blocks[last].Start:a.Blocks[last].End]) {
		last--
	}
	speaker := ""
	for i := range a.Blocks {
		b := &a.Blocks[i]
		text := a.Text[b.Start:b.End]
		n, brackets := turnName(text)
		switch {
		case names[i] != "" && (brackets || count[n] > 1 || bracketed && i > 0 && named(n)):
			speaker = n
		case b.Kind == extract.Heading || i > last:
			speaker = ""
		}
		if b.Speaker = speaker; strings.HasSuffix(strings.TrimRight(text, " \u00a0)”\""), "?") {
			speaker = ""
		}
	}
}

// takeTurns reports whether the names that open blocks are those of people who take
// turns.
func takeTurns(count map[string]int) bool {
	again, blocks := 0, 0
	for _, n := range count {
		blocks += n
		if n > 1 {
			again++
		}
	}
	return blocks >= leastTurns && again >= 2
}

// named reports whether a name has two words, as a speaker's has where it stands in
// full for the first time.
func named(n string) bool { return strings.Contains(n, " ") }

// turnName is the name that opens a block as that of its speaker: "((Ann Lee)) We won",
// "Lee: We won", "AL: We won". "" where there is none, or nothing behind it.
func turnName(s string) (name string, brackets bool) {
	if strings.HasPrefix(s, "((") {
		n := strings.Index(s, "))")
		if n < 0 || n > longestName || blank(strings.TrimLeft(s[n+2:], " :")) || strings.ContainsAny(s[2:n], "(),;:?!") || !capital(s[2:]) {
			return "", false
		}
		return s[2:n], true
	}
	if n := askEnd(s); n > 0 {
		return lexicon.TurnPart(s[:n]), false
	}
	n := strings.IndexByte(s, ':')
	if n < 0 || n > longestName || blank(s[n+1:]) || n+1 < len(s) && s[n+1] != ' ' {
		return "", false
	}
	words := strings.Fields(s[:n])
	if len(words) == 0 || len(words) > 4 {
		return "", false
	}
	for _, w := range words {
		if !capital(w) || strings.ContainsAny(w, "(),;?!\"“”") {
			return "", false
		}
	}
	for c := range credits {
		if strings.HasSuffix(words[len(words)-1], c) {
			return "", false // Ann Lee Image: U.S. Senate, also Ann LeeImage
		}
	}
	return s[:n], false
}

// askEnd is where in a block the word ends that marks a question or an answer and nobody
// by name: "Q: How", "A1: We", "Q. How", "Answer: No". 0 for none.
func askEnd(s string) int {
	n := strings.IndexAny(s, ":.")
	if n <= 0 || n+1 >= len(s) || s[n+1] != ' ' || blank(s[n+1:]) || lexicon.TurnPart(s[:n]) == "" {
		return 0
	}
	return n
}

// credits are words behind which a caption says whose a picture is.
var credits = map[string]bool{"Image": true, "Images": true, "Photo": true, "Photos": true, "Picture": true, "Photograph": true, "Video": true, "File": true, "Source": true, "Credit": true, "Credits": true, "Caption": true}

// inPerson reports whether somebody speaks of himself or to another in s.
func inPerson(s string) bool { return contains(s, selves) || contains(s, addressed) }

// selves and addressed are the words of who speaks and of who is spoken to.
var (
	selves    = lexicon.Words("I we We my My our Our me us")
	addressed = lexicon.Words("you You your Your")
)

// contains reports whether one of the words stands in s.
func contains(s string, words lexicon.Set) bool {
	return slices.ContainsFunc(strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }), func(w string) bool { return words[w] })
}

// labelEnd is where in a block the name ends that marks the turn of speaker, with its
// marks; 0 where the block goes on with a turn.
func labelEnd(s, speaker string) int {
	name, brackets := turnName(s)
	if speaker == "" || name != speaker {
		return 0
	}
	n := len(name)
	if k := askEnd(s); k > 0 {
		n = k
	}
	if brackets {
		n += len("((")
	}
	for n < len(s) && strings.IndexByte(") :.", s[n]) >= 0 {
		n++
	}
	return len(strings.TrimRight(s[:n], " "))
}

// blank reports whether nothing is left of s.
func blank(s string) bool { return strings.TrimSpace(s) == "" }

// capital reports whether s begins with a capital letter.
func capital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

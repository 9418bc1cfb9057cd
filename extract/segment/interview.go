package segment

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// A text without names or letters before its turns is an interview where at least
// leastQuestions blocks are questions, one in mostApart blocks or more from the first on,
// and behind most of them somebody speaks of himself; and where the questions ask a "you",
// or the text says that it is an interview. A columnist who asks himself how the minister
// can sleep asks nobody, and what is asked of monkeypox in bold letters nobody answers as I.
const (
	leastQuestions  = 3
	mostApart       = 6
	longestQuestion = 900 // bytes of a block that is asked
)

// markQuestions notes who speaks each block of an interview that marks its questions by
// their question mark alone: [lexicon.Asks] speaks these, [lexicon.Answers] what stands
// behind them, up to the next; or who opens one of the answers by name ("Ann Lee: We were
// lost") all of them. What stands before the first question is nobody's, and so is what
// follows the last paragraph in which somebody says I, we or you.
func markQuestions(a *extract.Article) {
	asked := questions(a)
	first, last := -1, len(a.Blocks)-1
	for i := range a.Blocks {
		if asked[i] && first < 0 {
			first = i
		}
	}
	if first < 0 || !interview(a, asked, first) {
		return
	}
	for last > first && !asked[last] && !inPerson(a.Text[a.Blocks[last].Start:a.Blocks[last].End]) {
		last--
	}
	blocks := make([]extract.Block, len(a.Blocks)) // whoever gave the article keeps theirs
	copy(blocks, a.Blocks)
	answerer := answersAs(a, asked, first)
	alternate(a, asked, first, last)
	for i := first; i <= last; i++ {
		switch {
		case asked[i]:
			blocks[i].Speaker = lexicon.Asks
		case blocks[i].Kind != extract.Heading:
			blocks[i].Speaker = answerer
		}
	}
	a.Blocks = blocks
}

// questions are the blocks that ask something and no more: short ones that end in a
// question mark, outside quotation marks.
func questions(a *extract.Article) []bool {
	out := make([]bool, len(a.Blocks))
	for i, b := range a.Blocks {
		text := strings.TrimRight(a.Text[b.Start:b.End], " \u00a0")
		out[i] = len(text) <= longestQuestion && strings.HasSuffix(text, "?") && !strings.ContainsAny(firstWord(text), "\"“‘")
	}
	return out
}

// firstWord is what stands before the first space of s.
func firstWord(s string) string {
	w, _, _ := strings.Cut(s, " ")
	return w
}

// interview reports whether the asked blocks are the questions of an interview, the first
// of them being the block first.
func interview(a *extract.Article, asked []bool, first int) bool {
	n, answered, toYou := 0, 0, 0
	for i := range a.Blocks {
		if !asked[i] {
			continue
		}
		n++
		if contains(a.Text[a.Blocks[i].Start:a.Blocks[i].End], addressed) {
			toYou++
		}
		if i+1 < len(a.Blocks) && !asked[i+1] && ofThemselves(a, asked, i+1) {
			answered++
		}
	}
	if n < leastQuestions || n*mostApart < len(a.Blocks)-first || 2*answered <= n {
		return false
	}
	return n > leastQuestions && 2*toYou > n || saysInterview(a, first)
}

// ofThemselves reports whether somebody speaks of himself, or of himself and others, in
// the blocks from i up to the next question.
func ofThemselves(a *extract.Article, asked []bool, i int) bool {
	for ; i < len(a.Blocks) && !asked[i]; i++ {
		if contains(a.Text[a.Blocks[i].Start:a.Blocks[i].End], selves) {
			return true
		}
	}
	return false
}

// saysInterview reports whether what stands before the first question, or the last block,
// says that somebody was asked: "sat down with", "in an interview with", "was talking to".
func saysInterview(a *extract.Article, first int) bool {
	text := strings.ToLower(a.Text[:a.Blocks[first].Start] + a.Text[a.Blocks[len(a.Blocks)-1].Start:])
	return slices.ContainsFunc(announcements, func(w string) bool { return strings.Contains(text, w) })
}

// announcements are words by which a text says that it is an interview.
var announcements = []string{"interview", "q&a", "conversation with", "sat down with", "sits down with", "caught up with", "catches up with",
	"spoke to", "spoke with", "speaks to", "speaks with", "speaking to", "speaking with", "talks to", "talks with", "talked to", "talked with", "talking to", "talking with",
	"shares his", "shares her", "shares their", "shared his", "shared her", "shared their"}

// answersAs is the name that opens an answer, where only one does; [lexicon.Answers] else.
func answersAs(a *extract.Article, asked []bool, first int) string {
	name := ""
	for i := first + 1; i < len(a.Blocks); i++ {
		b := a.Blocks[i]
		n, _ := turnName(a.Text[b.Start:b.End])
		if asked[i] || !asked[i-1] || !named(n) || n == name {
			continue
		}
		if name != "" {
			return lexicon.Answers
		}
		name = n
	}
	if name == "" {
		return lexicon.Answers
	}
	return name
}

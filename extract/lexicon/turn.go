package lexicon

import "strings"

// The parts of an interview whose turns name nobody, as [TurnPart] gives them.
const (
	Asks    = "Q"
	Answers = "A"
)

// TurnPart is which part of an interview the words open that mark a turn without a name:
// "Q", "Q1" and "Question 2" open [Asks], "A", "A12" and "Answer" open [Answers]. "" for
// any other words.
func TurnPart(words string) string {
	switch strings.TrimRight(words, " .0123456789") {
	case "Q", "Question", "QUESTION", "Ques":
		return Asks
	case "A", "Answer", "ANSWER", "Ans":
		return Answers
	}
	return ""
}

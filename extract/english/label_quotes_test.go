package english_test

import "testing"

// TestLabelQuotes: what somebody is quoted with, whole and only so far as the marks go.
func TestLabelQuotes(t *testing.T) {
	checkLabels(t, []labelRow{
		{"“The problem,” Ann Lee said, “is that nobody listens.”", []string{"Ann Lee said “The problem is that nobody listens”", "-Ann Lee said “The problem”"}},
		{"\"What is so sad for me\", Cengiz said, \"is not seeing the punishment of the killers.\"", []string{"Cengiz said “What is so sad for me is not seeing the punishment of the killers”"}},
		{"“To win here,” Ann Lee said on Monday, “you need patience.”", []string{"Ann Lee said on Monday “To win here, you need patience”"}},
		{"“If they come,” the general said, “we will fight.”", []string{"The general said “If they come, we will fight”"}},
		{"“We won,” Ann Lee said. “Nobody helped us.”", []string{"Ann Lee said “We won”", "-Ann Lee said “We won Nobody helped us”"}},
		{"“We won,” Ann Lee said, calling it “a great day for the club”.", []string{"Ann Lee said “We won”", "-Ann Lee said “We won a great day for the club”"}},
		{"Bo Kim also said, “Bishops reporting to themselves, that's been the problem from the beginning.”", []string{"Bo Kim said “Bishops reporting to themselves, that's been the problem from the beginning”", "-Bo Kim said “Bishops reporting to themselves”"}},
		{"“But the dam is safe,” the ministry said.", []string{"The ministry said “the dam is safe”"}},
		{"Niassy says that, as the country faces risks such as “drought, floods and pests, insects are an answer.”", []string{"-Niassy says “drought, floods and pests, insects are an answer”"}},
		{"“Russia says it won while Ukraine says it lost,” the envoy said.", []string{"The envoy said “Russia says it won while Ukraine says it lost”", "Russia reportedly says that it won", "-Russia reportedly says “it won”"}},
		{"“I told them ‘I'm sorry for this’,” Ann Lee said.", []string{"-Ann Lee claimed to have told them that I'm sorry for this"}},
		{"The minister said the plan “failed” and was dear.", []string{"-The minister said “failed”"}},
	})
}

// TestLabelCutOff: prepositions whose noun stands elsewhere.
func TestLabelCutOff(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The minister was charged with, and acquitted of, fraud.", []string{"The minister was acquitted of fraud", "-The minister was charged with", "-The minister was acquitted with of fraud"}},
		{"The actress appeared in and directed three films.", []string{"The actress directed three films", "-The actress appeared", "-The actress directed in three films"}},
		{"Needles are something that all parents must be mindful of.", []string{"-All parents must be mindful"}},
		{"Officials are removed from office after being impeached for, and convicted of, treason.", []string{"Officials were convicted of treason", "-Officials were impeached for"}},
		{"The plan was voted on and approved.", []string{"The plan was voted on", "The plan was approved"}},
		{"The crisis has been dealt with and prices fell.", []string{"The crisis has been dealt with", "Prices fell"}},
	})
}

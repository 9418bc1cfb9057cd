package english_test

import "testing"

// TestLabelTopic: who is spoken of by the words before a report is who "he" is in it.
func TestLabelTopic(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Coach Marta Silva met the press. Regarding Ann Lee, Silva said that she is the best passer in the league.", []string{"Ann Lee reportedly is the best passer in the league", "-Marta Silva claimed to be the best passer in the league"}},
		{"As for Jane Moore, coach Marta Silva said she would miss the final.", []string{"Jane Moore reportedly will miss the final"}},
		{"Of the former treasurer John Pike, Mark Dunn said he had lied to parliament.", []string{"John Pike reportedly lied to parliament", "-Mark Dunn claimed to have lied to parliament"}},
		{"Coach Mark Dunn said of Peter Hall that his knee was broken.", []string{"Peter Hall's knee reportedly was broken"}},
		{"As captain, Peter Hall said he had paid the fine.", []string{"Peter Hall claimed to have paid the fine"}},
		{"On Monday, Peter Hall said he had paid the fine.", []string{"Peter Hall claimed to have paid the fine"}},
		{"Asked about Viktor Orban, President Emmanuel Macron said he had blocked the aid for months.", []string{"Emmanuel Macron said that he had blocked the aid for months", "-Emmanuel Macron claimed to have blocked the aid for months"}},
		{"Asked about John Pike, Ann Lee said she had paid the fine.", []string{"Ann Lee claimed to have paid the fine"}},
		{"Asked about the bill, Peter Hall said he had paid the fine.", []string{"Peter Hall claimed to have paid the fine"}},
	})
}

// TestLabelThatFigure: a figure that was told before is not named by a noun with "that" alone.
func TestLabelThatFigure(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The survey put support for the party at 31 percent in May. That figure rose to 46 percent in July.", []string{"-That figure rose to 46 percent in July"}},
		{"The ministry said 1,200 cases were found last week. This number rose to 1,500 in May.", []string{"-This number rose to 1,500 in May"}},
		{"That share of the market rose to 46 percent in July.", []string{"That share of the market rose to 46 percent in July"}},
		{"Maria Lopez is 91 years old. She passed the average age of the women of Peru long ago. She says that she reached that age thanks to olive oil.", []string{"-Maria Lopez claimed to have reached the average age of the women of Peru thanks to olive oil"}},
		{"The town has a new water plant. Engineers built that plant in May.", []string{"Engineers built the new water plant in May"}},
	})
}

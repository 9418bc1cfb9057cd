package english_test

import "testing"

// TestLabelEnded: what is no longer so, not as much so, so instead of another thing, or no reason.
func TestLabelEnded(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The firm is no longer Spanish.", []string{"The firm is no longer Spanish", "-The firm is not Spanish"}},
		{"The firm no longer sells cars in Chile.", []string{"The firm no longer sells cars in Chile"}},
		{"Farmers can no longer sell milk at the market.", []string{"Farmers can no longer sell milk at the market"}},
		{"The law no longer applies to fishermen, the ministry said.", []string{"The law reportedly no longer applies to fishermen"}},
		{"The village does not have a doctor any more.", []string{"The village does not have a doctor any more"}},
		{"The team is evidently no longer at its best.", []string{"-The team is not evidently at its best"}},
		{"The old ferry is no more.", []string{"-The old ferry is not more"}},
		{"Fans in Leeds were not as patient this season.", []string{"Fans in Leeds were not as patient this season", "-Fans in Leeds were not patient this season"}},
		{"Rural roads are not so safe in winter.", []string{"Rural roads are not so safe in winter"}},
		{"Ann Reed is not as good at maths.", []string{"Ann Reed is not as good at maths", "-Ann Reed is not good at maths"}},
		{"Ann Reed is good at maths as well.", []string{"Ann Reed is good at maths"}},
		{"Voters in Lima weren't as impressed by the mayor in the second debate.", []string{"-The mayor did not impress voters in Lima in the second debate"}},
		{"The minister said that the dam will not help villagers and instead flood their land.", []string{"The dam reportedly will not help villagers", "-The dam reportedly will not flood their land"}},
		{"The court said that files will be kept and that names will not be stored and shared with any firm.", []string{"-Names reportedly will be shared with any firm"}},
		{"The shop closed not because rents rose but because the owner died.", []string{"The owner died", "-Rents did not rise"}},
		{"Not that all judges in Spain are fair.", []string{"-All judges in Spain are not fair"}},
		{"It does not make sense for the club to sell its best player in May.", []string{"-The club does not sell its best player in May"}},
		{"The lawyer said he could not think of a case where a judge refused bail.", []string{"The lawyer could not think of a case where a judge refused bail", "-A judge reportedly refused bail in a case"}},
		{"Talks between the two sides have all but collapsed.", []string{"Talks between the two sides have all but collapsed"}},
	})
}

// TestLabelGoverned: the clause or question without which a verb or noun says nothing.
func TestLabelGoverned(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The engineers were able to see where the water came from.", []string{"The engineers were able to see where the water came from", "-The engineers were able to see"}},
		{"Rita Holm was unable to say what the song meant.", []string{"Rita Holm was unable to say what the song meant"}},
		{"“I wish to repeat what I said in May,” the minister said.", []string{"-The minister reportedly wishes to repeat"}},
		{"The find led to a debate over how the ships sank.", []string{"The find led to a debate over how the ships sank", "-The find led to a debate over how"}},
		{"The firm will publish a report on how and why the bridge fell.", []string{"The firm plans to publish a report on how and why the bridge fell"}},
		{"Drivers complain about being stopped by police.", []string{"Drivers complain about being stopped by police"}},
		{"Storms resulted in two villages losing power.", []string{"Storms resulted in two villages losing power", "-Storms resulted"}},
		{"Paul Weir was caught stealing bread in 2019.", []string{"Paul Weir was caught stealing bread in 2019"}},
		{"The crash left two cars burning.", []string{"The crash left two cars burning"}},
		{"Jorge used to say to the children: “You must run”.", []string{"-Jorge said to the children"}},
		{"Ann Reed wrote the following: “A brave man has died.”", []string{"-Ann Reed wrote the following"}},
		{"The team won the following year.", []string{"The team won the following year"}},
	})
}

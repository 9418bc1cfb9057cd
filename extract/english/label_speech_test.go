package english_test

import "testing"

// TestLabelSpeech is [TestLabels] for whom the pronouns of what is said stand for, and where what
// is said ends.
func TestLabelSpeech(t *testing.T) {
	checkLabels(t, []labelRow{
		{"There are so many migrants. They should have made sure the migrants could reach home.", []string{"-So many migrants should have made sure the migrants could reach home"}},
		{"The police arrested the protesters. They said the protesters had blocked the road.", []string{"The police said that the protesters had blocked the road"}},
		{"Joe Biden won. He said Joe Biden would lead.", []string{"-Joe Biden said that Joe Biden would lead"}},
		{"Peter Brown left. He was sad when Brown's wife died.", []string{"Peter Brown was sad when Brown's wife died"}},
		{"Jacob Zuma thanked Cyril Ramaphosa, adding that he had kept his word.", []string{"-Jacob Zuma claimed to have kept his word"}},
		{"Jacob Zuma spoke on Sunday. He criticised the party, saying he had been betrayed.", []string{"Jacob Zuma claimed to have been betrayed"}},
		{"The United States is strong. “It is time now for others in the region to protect their own territory,” Donald Trump said.", []string{"-The United States reportedly is time for others in the region to protect their own territory now"}},
		{"Ann Lee said that I should leave the country.", []string{"Ann Lee said that I should leave the country", "-Ann Lee should leave the country"}},
		{"\"I should leave the country,\" Ann Lee said.", []string{"Ann Lee should leave the country"}},
		{"((Wikinews)) How did it start?\n\n((Ann Lee)) I met Bo Kim in 2010. Bo Kim told me that I had talent.\n\n((Wikinews)) And then?\n\n((Ann Lee)) Kim said that the people looked at me. He hired me.", []string{"The people reportedly looked at Ann Lee", "-The people reportedly looked at Bo Kim"}},
		{"The ministry said late on Friday three soldiers had been killed.", []string{"-Three soldiers reportedly were killed late on Friday"}},
		{"Cruz said, \"Members of Congress have abused their power[...] Term limits offer a solution to the brokenness we see in Washington.\"", []string{"Cruz said “Members of Congress have abused their power”", "Term limits reportedly offer a solution to the brokenness Cruz and others see in Washington"}},
		{"\"President [...] Trump lied,\" Ann Lee said.", []string{"Donald Trump reportedly lied"}},
		{"\"So long as the city remains divided by disputes, it cannot embark on reform,\" Ann Lee said.", []string{"-The city reportedly remains divided by disputes"}},
		{"The museum bought a mask of the actor Bo Kim, which has no eyes.", []string{"-Bo Kim has no eyes"}},
		// said behind it all
		{"The mill has helped farmers. This was stated by the minister of trade, Ana Diaz.", []string{"The mill reportedly has helped farmers", "-The mill has helped farmers"}},
		{"Exports rose by 4% in May. That is according to the central bank.", []string{"Exports reportedly rose by 4% in May"}},
		{"The state built 40 roads in May. Governor Ali Bello disclosed this on Monday in Kano.", []string{"The state reportedly built 40 roads in May"}},
		{"The mill has helped farmers.\n\nThis was stated by the minister of trade, Ana Diaz, who said exports rose.", []string{"The mill reportedly has helped farmers", "Exports reportedly rose"}},
		{"The state built 40 roads in May. Governor Ali Bello opened this on Monday in Kano.", []string{"The state built 40 roads in May"}},
	})
}

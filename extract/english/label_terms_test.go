package english_test

import "testing"

// TestLabelTerms: on what terms, where, when and for how many something is so.
func TestLabelTerms(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Banks will lower fees where it is possible, Lena Voss, a banker, said on Monday.", []string{"Banks reportedly will lower fees where it is possible"}},
		{"Police will use force where it is necessary.", []string{"Police plan to use force where it is necessary"}},
		{"The company closed the plant in Leeds, where it employs 300 people.", []string{"The company closed the plant in Leeds"}},
		{"In some countries, banks are going to close.", []string{"Banks plan to close in some countries"}},
		{"Under the plan, farmers are expected to get 200 euros a hectare.", []string{"Farmers are expected to get 200 euros a hectare under the plan"}},
		{"At this rate, the lake is going to vanish, Lee said.", []string{"The lake reportedly will vanish at this rate"}},
		{"Under the scheme, a resident can host a guest while students can invite their parents.", []string{"Students can invite their parents under the scheme"}},
		{"In many towns, mills have closed and shops have shut.", []string{"Shops have shut in many towns"}},
		{"In some towns mills closed, and in others shops shut.", []string{"Mills closed in some towns", "-Shops shut in some towns"}},
		{"Under the law, Boyd was held on Monday and died in jail.", []string{"-Boyd died in jail under the law"}},
		{"Tickets to the zoo are popular at Easter, when entry is free.", []string{"-Entry is free"}},
		{"The storm hit on Monday, when schools were closed.", []string{"Schools were closed"}},
		{"The night shift starts at 10 pm, when there are no managers around and young nurses take charge.", []string{"-Young nurses take charge"}},
		{"Support stood at 40 percent when the new party was starting out.", []string{"-The new party was starting out"}},
		{"A total of 12,000 fans have arrived in Oslo after attending the cup final this week.", []string{"A total of 12,000 fans have arrived in Oslo after attending the cup final this week", "-A total of 12,000 fans attended the cup final this week"}},
		{"Two men were arrested in Oslo after robbing a bank.", []string{"Two men robbed a bank"}},
		{"The number of deaths of women over 60 years of age fell to 300.", []string{"The number of deaths of women over 60 years of age fell to 300"}},
		{"Children under five years of age get free milk.", []string{"Children under five years of age get free milk"}},
		{"A passport or an identity card must be shown at the border.", []string{"A passport or an identity card must be shown at the border", "-A passport must be shown at the border"}},
		{"Visitors must show a passport or an identity card.", []string{"Visitors must show a passport or an identity card"}},
		{"Drivers must pay a fine or do community work.", []string{"-Drivers must pay a fine", "-Drivers should do community work"}},
		{"Firms must not sell beer or wine to minors.", []string{"Firms must not sell beer to minors", "Firms must not sell wine to minors"}},
		{"The songs she wrote, and continues to write, are popular, Lee said.", []string{"-Lee continues to write"}},
		{"Using water carefully will save money.", []string{"Using water carefully is expected to save money"}},
		{"Boyd said the firm would not close the plant at a press conference on Monday.", []string{"The firm reportedly will not close the plant", "Boyd said at a press conference on Monday that the firm would not close the plant"}},
		{"The minister said he would unveil the plan at a press conference on Monday.", []string{"The minister plans to unveil the plan at a press conference on Monday"}},
	})
}

// TestLabelToCome: what may never come, what only worries or is expected, and what falls to
// somebody without their plan.
func TestLabelToCome(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Police told residents to stay indoors until the gunman was arrested.", []string{"-The gunman reportedly was arrested"}},
		{"The captain advised the migrants to wait until the truck came.", []string{"-The truck came", "-The truck reportedly came"}},
		{"The crew waited until the boat arrived.", []string{"The boat arrived"}},
		{"Sailors tried to drain the boat until the engine died.", []string{"The engine died"}},
		{"The survey was ordered before the harbour law was reformed, Larsen said.", []string{"The survey reportedly was ordered before the harbour law was reformed", "-The harbour law reportedly was reformed"}},
		{"Boyd lived in Oslo before he moved to Riga.", []string{"Boyd moved to Riga"}},
		{"The ministry said that once this permit is granted, a notice will be published.", []string{"-This permit is expected to be granted", "A notice reportedly will be published once this permit is granted"}},
		{"Once the bridge is repaired, trains will run again.", []string{"The bridge is expected to be repaired"}},
		{"“I'm concerned that the plan continues to rely on Halden Rail,” Mayor Dana Ruiz said.", []string{"The plan reportedly continues to rely on Halden Rail", "-The plan may continue to rely on Halden Rail"}},
		{"Residents are afraid that the dam is leaking.", []string{"The dam may be leaking"}},
		{"Analysts expect that the central bank will raise rates in May.", []string{"The central bank is expected to raise rates in May", "-The central bank reportedly will raise rates in May"}},
		{"“We'd rather stay in the league,” said coach Ana Boyd.", []string{"Ana Boyd's side would rather stay in the league"}},
		{"I'd rather pay the fine, Harlan Boyd said.", []string{"-Harlan Boyd plans to pay the fine"}},
		{"Ana Boyd will lead Norway until 2029.", []string{"Ana Boyd will lead Norway until 2029", "-Ana Boyd plans to lead Norway until 2029"}},
		{"Harlan Boyd will visit Riga on Monday.", []string{"Harlan Boyd plans to visit Riga on Monday"}},
		{"Former players alleged that the coach shouted and would invite girls to his room.", []string{"The coach would invite girls to his room", "-The coach reportedly will invite girls to his room"}},
		{"The bank said it was growing quickly and hiring 200 engineers in Oslo.", []string{"The bank claimed to be hiring 200 engineers in Oslo", "-The bank claimed to have hired 200 engineers in Oslo"}},
		{"Data stored on a chain cannot be forged or deleted, Boyd said.", []string{"Data stored on a chain can not be deleted", "-Data stored on a chain may not be deleted"}},
		{"The army claimed the capture of Riga.", []string{"The army claimed to have captured Riga"}},
		{"A unit of Halden agreed to buy 40% of Norrland Steel.", []string{"A unit of Halden agreed to buy 40% of Norrland Steel"}},
	})
}

// TestLabelStandards: against what a comparative holds, and who is meant by all and everyone.
func TestLabelStandards(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The vaccine is less effective than doctors hoped.", []string{"The vaccine is less effective than doctors hoped", "-The vaccine is less effective"}},
		{"The deficit is larger than expected.", []string{"The deficit is larger than expected"}},
		{"The bank lost less than analysts had feared.", []string{"The bank lost less than analysts had feared"}},
		{"Sales grew more slowly than in May.", []string{"Sales grew more slowly than in May"}},
		{"The plant makes more cars than it did in May.", []string{"The plant makes more cars than it did in May"}},
		{"The lake is larger.", []string{"The lake is larger"}},
		{"Norway spares no effort in offering talks to all who want to reach peace.", []string{"Norway does not spare any effort in offering talks to all who want to reach peace"}},
		{"The frigate entered waters claimed by Riga for the second time in a month.", []string{"The frigate entered waters claimed by Riga for the second time in a month", "-Riga claimed waters for the second time in a month"}},
		{"The council will cut taxes where it is possible.", []string{"The council plans to cut taxes where it is possible", "-The council is possible"}},
		{"“All the sets, I had to build and paint,” Boyd said.", []string{"Boyd claimed to have had to build all the sets"}},
		{"Only members who paid could vote.", []string{"Only members who paid could vote"}},
		{"The airline could not say when flights will resume.", []string{"-Flights are expected to resume"}},
		{"The ministry said when flights would resume.", []string{"-Flights resume"}},
		{"The mayor would visit the market every morning before he fell ill.", []string{"The mayor visited the market every morning before he fell ill"}},
		{"The minister was expected to resign, but stayed on.", []string{"The minister stayed on", "-The minister was stayed on"}},
	})
}

// TestLabelPlansPast: what somebody had planned, promised or refused, and on what condition.
func TestLabelPlansPast(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The museum had planned to open in May but delayed the opening until June.", []string{"The museum planned to open in May", "-The museum is expected to open in May"}},
		{"“We had planned to move the first trucks on Friday,” said Amelia Nunes, the charity's head of logistics.", []string{"Amelia Nunes' side reportedly planned to move the first trucks on Friday"}},
		{"Prosecutors allege that Diego Marin planned to attack the courthouse in July.", []string{"Diego Marin reportedly planned to attack the courthouse in July", "-Diego Marin reportedly will attack the courthouse in July"}},
		{"“We plan to move the first trucks on Friday,” said Amelia Nunes, the charity's head of logistics.", []string{"Amelia Nunes' side reportedly plans to move the first trucks on Friday"}},
		{"The plant was planned to be built in Oslo.", []string{"The plant was expected to be built in Oslo", "-The plant is expected to be built in Oslo"}},
		{"Boyd promised to lower taxes if she wins.", []string{"Boyd promised to lower taxes if she wins", "-Boyd may have lowered taxes if she wins"}},
		{"The firm plans to close the plant if sales fall.", []string{"The firm plans to close the plant if sales fall"}},
		{"If sales fall, the bank will cut jobs.", []string{"The bank would cut jobs if sales fall"}},
		{"The club refused to pay unless the player returns.", []string{"The club refused to pay unless the player returns", "-The club may have refused to pay unless the player returns"}},
		{"Officials asked residents to leave if the dam breaks.", []string{"Officials asked residents to leave if the dam breaks"}},
		{"The team was happy if it won.", []string{"The team may have been happy if it won"}},
		{"Boyd will not be able to play on Saturday.", []string{"Boyd is not expected to be able to play on Saturday"}},
		{"The court will decide in May whether Boyd must pay.", []string{"The court is expected to decide in May whether Boyd must pay", "-The court is expected to decide whether Boyd must pay in May"}},
		{"Not until 1950 did women get the vote in Riga.", []string{"Women did not get the vote in Riga until 1950", "-Women got the vote in Riga until 1950"}},
		{"Not before May will the bridge open.", []string{"-The bridge is expected to open before May"}},
		{"Lena Voss taught a class of children how to sew in May.", []string{"Lena Voss taught a class of children how to sew in May"}},
	})
}

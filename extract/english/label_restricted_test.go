package english_test

import "testing"

// TestLabelRestricted: phrases without which a fact holds of too much stay in it.
func TestLabelRestricted(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Of the nine candidates, Maria Lund is the youngest.", []string{"Of the nine candidates, Maria Lund is the youngest"}},
		{"Of the 16 men charged in that round, Luis Mora is the first to plead guilty.", []string{"Of the 16 men charged in that round, Luis Mora is the first to plead guilty"}},
		{"Of the three films shown in Berlin, Harvest won the most awards.", []string{"Of the three films shown in Berlin, Harvest won the most awards"}},
		{"Of the 300 workers, about 20 per cent are women.", []string{"Of the 300 workers, about 20 per cent are women"}},
		{"Of the money raised, half went to hospitals.", []string{"Of the money raised, half went to hospitals", "-Half went to hospitals"}},
		{"Of course, Maria Lund is the youngest.", []string{"Maria Lund is of course the youngest"}},
		{"Six ferries were checked. Of these, the Aurora is the oldest.", []string{"-The Aurora is the oldest"}},
		{"Six ferries were checked. Of them, the Aurora was sold in May.", []string{"The Aurora was sold in May"}},
		{"The drug alone is not effective. The fee alone brought in 2 million euros.", []string{"The drug alone is not effective", "The fee alone brought in 2 million euros"}},
		{"Oslo alone has 40 such clubs. The law by itself does not protect nurses.", []string{"Oslo alone has 40 such clubs", "The law by itself does not protect nurses"}},
		{"The bank is well funded. Schools are not well funded. The town is well known for its cheese.", []string{"The bank is well funded", "Schools are not well funded", "The town is well known for its cheese"}},
		{"The film was well received by critics. The firm is also known in Norway as well.", []string{"Critics received the film well", "-The firm is well known in Norway"}},
		{"The parliament passed a law to give money to village schools built in the hills and to close all clinics run by them.", []string{
			"The parliament passed a law to give money to village schools built in the hills and to close all clinics run by them"}},
		{"Turks who live in Berlin voted for the opposition. Jan Berg was one of the Sami inviting the bishop to Kautokeino.", []string{
			"Turks who live in Berlin voted for the opposition", "Jan Berg was one of the Sami inviting the bishop to Kautokeino"}},
		{"The first Indians to settle in Fiji were mostly poor sailors.", []string{"The first Indians to settle in Fiji were mostly poor sailors"}},
		{"The minister was met with letters urging him to drop the fishing ban, the wood tax or the rules for small boats that were written to please the largest harbours of the coast.", []string{
			"-The minister was met with letters"}},
	})
}

// TestLabelAsAnswer: what something is taken for, or what a verb is about as a question, stays.
func TestLabelAsAnswer(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Commentators described the budget as being too cautious. The police described the man as armed.", []string{
			"Commentators described the budget as being too cautious", "The police described the man as armed"}},
		{"The group is not seen as having the power to win.", []string{"The group is not seen as having the power to win"}},
		{"Critics see the law as favouring landlords.", []string{"Critics see the law as favouring landlords"}},
		{"The study sheds light on how whales feed. The book throws light on what the general told his officers.", []string{
			"The study sheds light on how whales feed", "The book throws light on what the general told his officers", "-The study sheds light"}},
		{"Success depends on whether the rains come.", []string{"Success depends on whether the rains come"}},
		{"The sides disagreed on who should pay.", []string{"The sides disagreed on who should pay"}},
		{"The most common answer was the word “maybe”. The new slogan is the phrase “Work first”.", []string{
			"The most common answer was the word maybe", "The new slogan is the phrase Work first"}},
	})
}

// TestLabelUntold: facts that tell nothing without the sentence beside them.
func TestLabelUntold(t *testing.T) {
	checkLabels(t, []labelRow{
		{"This list includes Anna Berg and Tom Dale.", []string{"-The list includes Anna Berg"}},
		{"The list of guests includes Anna Berg.", []string{"The list of guests includes Anna Berg"}},
		{"There are two types of drivers.", []string{"-There are two types of drivers"}},
		{"There are three types of Sami boat.", []string{"There are three types of Sami boat"}},
		{"The second reason is money.", []string{"-The second reason is money"}},
		{"The first part of the book is about Peru.", []string{"The first part of the book is about Peru"}},
		{"That minister was Ola Lind.", []string{"-That minister was Ola Lind"}},
		{"The letter cited above was burnt.", []string{"-The letter was cited above"}},
		{"The wall bears the words: “Never again”.", []string{"-The wall bears the words"}},
	})
}

// TestLabelButOnly: how far something is so, told behind it, and when a plan was one.
func TestLabelButOnly(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Trains were running, but only in the morning.", []string{"Trains were running only in the morning", "-Trains were running"}},
		{"The road is open but only to buses. The drug works, but not in children.", []string{"The road is open only to buses", "The drug works but not in children"}},
		{"Fishing is allowed, albeit in small boats only.", []string{"Fishing is allowed albeit in small boats only"}},
		{"The price rose in Lima but not elsewhere.", []string{"The price rose in Lima"}},
		{"The number of deaths fell in all age groups but one.", []string{"The number of deaths fell in all age groups but one", "-The number of deaths fell in all age groups"}},
		{"Back then, beer was cheap.", []string{"Beer was cheap back then"}},
		{"Initially, the plan was to build a port. In 2019, the aim was to open six schools.", []string{
			"Initially, the plan was to build a port", "In 2019, the aim was to open six schools"}},
		{"The aim is to open six schools in 2030.", []string{"The aim is to open six schools in 2030"}},
	})
}

// TestLabelMeantFor: what something is for or in stays with it.
func TestLabelMeantFor(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Tickets for the opening night sold out within hours.", []string{"Tickets for the opening night sold out within hours"}},
		{"The forecast for May was cut. Plans for next year include a new port.", []string{"The forecast for May was cut", "Plans for next year include a new port"}},
		{"Talks on Friday failed.", []string{"Talks failed on Friday"}},
		{"The company has made progress in cutting costs.", []string{"The company has made progress in cutting costs"}},
		{"The team was given five days to respond.", []string{"The team was given five days to respond"}},
		{"In a letter, Carlos Mora, a journalist and founder of La Voz, asked for help. Founder Anna Berg resigned.", []string{
			"Carlos Mora is founder of La Voz", "Anna Berg resigned", "-Anna Berg is founder"}},
		// among how many years it is the first
		{"Rents in Cork fell for the first time in three years last month.", []string{"Rents in Cork fell for the first time in three years last month"}},
		{"Drought killed thousands of cattle for the third time in a decade this year.", []string{"Drought killed thousands of cattle for the third time in a decade this year"}},
		{"The lender reported its worst loss in a decade last year.", []string{"The lender reported its worst loss in a decade last year"}},
		{"Wales won their first match in May.", []string{"Wales won their first match in May"}},
		// what is done to somebody, behind a preposition
		{"Workers at the depot voted narrowly against being represented by the union.", []string{"Workers at the depot voted narrowly against being represented by the union", "-Workers at the depot voted narrowly"}},
		{"Two men were held for nine months without being charged.", []string{"Two men were held for nine months without being charged"}},
		{"The players spoke out against being sent home.", []string{"The players spoke out against being sent home"}},
		{"He returned home after being sacked. The thieves left by the window.", []string{"The thieves left by the window"}},
		{"Lund's success is a product of many who came before Silva.", []string{"Lund's success is a product of many who came before Silva", "-Lund's success is a product of many"}},
		{"Everton, who had not won there since 2021, led at half-time.", []string{"Everton had not won there since 2021", "-Everton had not won since 2021"}},
	})
}

package english_test

import "testing"

// TestLabelContinued: what stands between two reports of one source, and what studies, accusers
// and the police go on to tell.
func TestLabelContinued(t *testing.T) {
	checkLabelSpeakers(t, []speakerRow{
		{"A report by the audit office has criticised the hospitals. The report said that trusts wasted £200m on scanners. It also found that managers rarely compared prices. Half of the machines were bought without a tender. Some scanners stood idle for a year. The report also found that staff had not been trained.", "Half of the machines were bought without a tender", []string{"A report"}},
		{"A report by the audit office has criticised the hospitals. The report said that trusts wasted £200m on scanners. It also found that managers rarely compared prices. Half of the machines were bought without a tender. Some scanners stood idle for a year. The report also found that staff had not been trained.", "Some scanners stood idle for a year", []string{"A report"}},
		{"Officials in Lagos said the storm destroyed 200 homes. Roads were cut. Officials also said three people were missing. The governor visited the area on Friday.", "Roads reportedly were cut", []string{"officials in Lagos"}},
		{"Officials in Lagos said the storm destroyed 200 homes. Roads were cut. Officials also said three people were missing. The governor visited the area on Friday.", "The governor visited the area on Friday", nil},
		{"The ministry said the vaccine was safe. Britain approved it in March. The ministry also said that doses would arrive in June.", "-Britain reportedly approved the vaccine in March", []string{"The ministry"}},
		{"A study published in May found that children who slept little were heavier. Boys slept less than girls. The researchers were paid by the state.", "Boys slept less than girls", []string{"study"}},
		{"A study published in May found that children who slept little were heavier. Boys slept less than girls. The researchers were paid by the state.", "-The state reportedly paid the researchers", nil},
		{"The survey found that 54% of voters backed the Greens. Support for the Liberals fell to 18%. The prime minister has ruled since 2016.", "Support for the Liberals fell to 18%", []string{"survey"}},
		{"The survey found that 54% of voters backed the Greens. Support for the Liberals fell to 18%. The prime minister has ruled since 2016.", "The prime minister has ruled since 2016", nil},
		{"Amnesty International accused the army of burning villages. Soldiers entered Dabo on 3 April. They killed 14 people. The army denied the claims.", "Soldiers reportedly killed 14 people", []string{"Amnesty International"}},
		{"The opposition accused the army of burning villages. A judge ordered an inquiry in May.", "A judge ordered an inquiry in May", nil},
		{"Human Rights Watch said guards beat detainees at the camp. Prisoners were kept in metal containers. The interior ministry rejected the report.", "Prisoners reportedly were kept in metal containers", []string{"Human Rights Watch"}},
		{"Police in Leeds said a shop was robbed on Tuesday. The suspect entered the store before noon. He threatened the cashier with a knife. Officers found him two hours later.", "The suspect reportedly threatened the cashier with a knife", []string{"police in Leeds"}},
		{"The lawsuit alleges that the company knew about the leak for years. Executives hid test results. They told workers to destroy records. The company paid a scientist to lie. A spokeswoman said the claims were wrong. The firm sold the plant in 2020.", "Executives reportedly told workers to destroy records", []string{"lawsuit"}},
		{"The lawsuit alleges that the company knew about the leak for years. Executives hid test results. They told workers to destroy records. The company paid a scientist to lie. A spokeswoman said the claims were wrong. The firm sold the plant in 2020.", "The company reportedly paid a scientist to lie", []string{"lawsuit"}},
		{"The lawsuit alleges that the company knew about the leak for years. Executives hid test results. They told workers to destroy records. The company paid a scientist to lie. A spokeswoman said the claims were wrong. The firm sold the plant in 2020.", "The firm sold the plant in 2020", nil},
		{"Farmers in the valley say the drought has ruined their rice.", "The drought reportedly has ruined farmers' rice", []string{"Farmers"}},
		{"The court was told that Lane owed £30,000 to friends. He took out a policy on his wife in January. Lane denies murder.", "Lane reportedly took out a policy on his wife in January", []string{"court"}},
		{"Her lawyers told the jury that the driver was drunk. He had ignored three warnings. The jury retired on Friday.", "The driver reportedly ignored three warnings", []string{"lawyers"}},
		{"The long queue proves that shops need more staff.", "Shops need more staff", nil},
		{"Jean Blanc said the line was too dear. He had opposed it since 2010.", "-Jean Blanc reportedly opposed the line since 2010", nil},
	})
}

// TestLabelWhoHolds: who holds something to be so, and what only looks like a source.
func TestLabelWhoHolds(t *testing.T) {
	checkLabelSpeakers(t, []speakerRow{
		{"The protests, described by the government as a coup attempt, left 355 people dead, according to the commission.", "The government described the protests as a coup attempt", nil},
		{"The guard admitted moving female officers to the wing, per the inmate's demands.", "The guard admitted moving female officers to the wing, per the inmate's demands", nil},
		{"For Ana Diaz, a doctor in Quito, life expectancy has risen because people eat better.", "Life expectancy reportedly has risen because people eat better", []string{"Ana Diaz"}},
		{"For Lopez, the law is a mistake.", "The law reportedly is a mistake", []string{"Lopez"}},
		{"For Ana Diaz, the race was the last of a long career.", "-The race reportedly was the last of a long career", nil},
		{"Honduras has two choices, the team will either show up deflated or take this match as a chance.", "Honduras has two choices", nil},
		{"“We have split the athletes according to their events,” coach Rono said.", "Rono's side reportedly has split the athletes", []string{"Rono"}},
		{"According to their testimony, the guard fired twice.", "The guard fired twice", []string{"testimony"}},
		{"Mayor Tizon is concerned the fire is linked to a bigger problem.", "The fire may be linked to a bigger problem", []string{"Tizon"}},
		{"The caucus reminded the bank that it has every power to resist, and therefore, notwithstanding the act, the bank has full powers to limit lending.", "Notwithstanding the act, the bank reportedly has full powers to limit lending", []string{"The caucus"}},
		{"On Monday, Lee announced he would seek help to \"begin healing from five months of stress,\" he said in a letter.", "-Lee claimed to have announced on Monday that he would seek help to begin healing from five months of stress", nil},
		{"In February a channel reported that a woman has come forward alleging that Leifer abused her.", "Leifer reportedly abused the woman", []string{"channel", "a woman"}},
		{"Police said the driver had fled, adding that a boy was hurt.", "A boy reportedly was hurt", []string{"police"}},
	})
}

// TestLabelUnnamedSpeaker: behind a quotation "he" is who has just spoken, named or not.
func TestLabelUnnamedSpeaker(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Abul Rashid, a baker, told reporters that security was good.\n\nA Kenyan analyst who did not want to be named said there was doubt about the plan.\n\n“The natives should not be held hostage,” he said.\n\nHe blamed the authorities for the floods.", []string{"The Kenyan analyst blamed the authorities for the floods", "-Abul Rashid blamed the authorities for the floods"}},
		{"Abul Rashid told reporters that security was good.\n\nA trader said the market was empty.\n\n“The buyers stay away from the town,” he said.", []string{"The trader said “The buyers stay away from the town”", "-Abul Rashid said “The buyers stay away from the town”"}},
		{"There has been little interest, said Frank Cui, a Beijing-based energy specialist, who advises towns.\n\n“Most goals depend on the energy industry,” he said.", []string{"Frank Cui said “Most goals depend on the energy industry”"}},
		{"“We sang to keep warm,” one of them, Juan Mora, told reporters.", []string{"Juan Mora told reporters “We sang to keep warm”"}},
		{"“We sang to keep warm,” one of the miners, Juan Mora, told reporters.", []string{"Juan Mora told reporters “We sang to keep warm”"}},
		{"Sun Lijun took bribes from 2001. The watchdog announced that Sun had been arrested. He was sacked in May.", []string{"Sun Lijun was sacked in May"}},
		{"Peter Munga lost his house.\n\nHis mother said the water came at night.\n\n“We lost four goats,” he said.", []string{"-Peter Munga's mother said “We lost four goats”"}},
		// what is under way about a case: the writer knows
		{"The survivors told officials that 40 people had been on the ferry. A search for the missing was hampered by strong winds.", []string{"Strong winds hampered a search for the missing", "-Strong winds reportedly hampered a search for the missing"}},
	})
}

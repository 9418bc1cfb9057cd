package english_test

import "testing"

// TestLabelsDispatches: the labels of what news agencies report: who says what and when,
// who was killed, what lists and pairs share, how it is called.
func TestLabelsDispatches(t *testing.T) {
	checkLabels(t, []labelRow{
		{"As its name suggests, the party supported the ban on alcohol.", []string{"The party supported the ban on alcohol", "-The party reportedly supported the ban on alcohol"}},
		{"As the report suggests, the bank lost money.", []string{"The bank reportedly lost money", "-The bank lost money"}},
		{"Tropical storms and hurricanes are both forms of tropical cyclones.", []string{"Hurricanes are forms of tropical cyclones", "-Hurricanes are both forms of tropical cyclones"}},
		{"Ahmed Khan and Sara Ali are both members of the council.", []string{"Sara Ali is a member of the council", "-Sara Ali is a both member of the council"}},
		{"Toyota and Honda have both recalled cars.", []string{"Honda has recalled cars", "-Honda has recalled both cars"}},
		{"Smith is both a lawyer and a doctor.", []string{"Smith is a lawyer", "Smith is a doctor"}},
		{"The soldiers entered the town. Two lost their rifles.", []string{"Two lost their rifles", "-Two lost the soldiers' rifles"}},
		{"The soldiers entered the town. They lost their rifles.", []string{"The soldiers lost their rifles"}},
		{"Slovak journalist Jan Kuciak was murdered in 2018.", []string{"Jan Kuciak was a Slovak journalist", "-Jan Kuciak is a Slovak journalist"}},
		{"Two men were jailed for the murder of Maltese journalist Daphne Caruana Galizia.", []string{"Daphne Caruana Galizia was a Maltese journalist"}},
		{"Police foiled the attempted assassination of Argentine Vice President Cristina Kirchner.", []string{"Cristina Kirchner is vice president of Argentina"}},
		{"The army denied that rebel leader Joseph Kony was killed.", []string{"Joseph Kony is rebel leader"}},
		{"The law did not aim to punish workers, the minister said.", []string{"The law reportedly did not aim to punish workers", "-The law reportedly will not punish workers"}},
		{"The minister said Egypt promised not to raise taxes.", []string{"Egypt reportedly will not raise taxes"}},
		{"\"We couldn't win,\" Health Minister Adam Novak said.", []string{"Adam Novak's side could not win", "-Adam Novak's side may not win"}},
		{"Rescuers couldn't reach the village.", []string{"Rescuers could not reach the village", "-Rescuers may not reach the village"}},
		{"Historically, prime ministers were appointed by the King or Queen.", []string{"The King or Queen appointed prime ministers historically", "-The King may have appointed prime ministers historically"}},
		{"Texas or Ohio won the game.", []string{"Texas may have won the game"}},
		{"On Friday, the army said, three soldiers were killed near the border.", []string{"Three soldiers reportedly were killed near the border on Friday", "-The army said on Friday that three soldiers were killed near the border"}},
		{"In a statement on Friday, the army said, three soldiers were killed near the border.", []string{"-Three soldiers reportedly were killed near the border in a statement"}},
		{"Doctors credited the vaccine with preventing thousands of deaths.", []string{"The vaccine reportedly prevented thousands of deaths", "-Doctors prevented thousands of deaths"}},
		{"The firm was credited with inventing the engine.", []string{"The firm was credited with inventing the engine", "-The firm invented the engine"}},
		{"Critics hailed the film as having changed the genre.", []string{"The film reportedly has changed the genre", "-The film has changed the genre"}},
		{"Time credits an individual as having done the most to influence the events of the year.", []string{"Time credits an individual as having done the most to influence the events of the year", "-Time credits an individual"}},
		{"Six diplomats left the country disguised as a Canadian film crew working on a film.", []string{"-A Canadian film crew worked on a film"}},
		{"Lee wrote that The Sun attacked the minister.", []string{"-Sun reportedly attacked the minister"}},
		{"She joined The Beatles in 1962, said Ann Lee.", []string{"-Ann Lee said that she joined Beatles in 1962"}},
		{"One suspect was arrested in Kerala. Authorities said a fruit had exploded in the elephant's mouth, damaging her jaw.", []string{"A fruit reportedly exploded in the elephant's mouth", "-A fruit reportedly damaged One suspect's jaw"}},
		{"Richardson served as campaign manager for the late US Senator Eugene McCarthy.", []string{"Richardson served as campaign manager for the late US Senator Eugene McCarthy", "Eugene McCarthy was a US Senator", "-Richardson served as Eugene McCarthy"}},
		{"When police arrived, witnesses said, the man had fled.", []string{"Witnesses said that when police arrived the man had fled", "The man reportedly fled when police arrived"}},
		{"Ann Lee asked when the train would leave.", []string{"Ann Lee asked when the train would leave"}},
		{"A new bridge, to be built by 2027, will link the two islands.", []string{"A new bridge, to be built by 2027, is expected to link the two islands"}},
		{"Dutch police arrested the man in The Hague on Friday.", []string{"Dutch police arrested the man in The Hague on Friday", "-Dutch police arrested the man in Hague on Friday"}},
		{"Dutch police arrested the man in the Netherlands on Friday.", []string{"Dutch police arrested the man in the Netherlands on Friday", "-Dutch police arrested the man in Netherlands on Friday"}},
		{"Dutch police arrested the man in Norway on Friday.", []string{"Dutch police arrested the man in Norway on Friday"}},
		{"Burundian President Pierre Nkurunziza won a third term in 2015. He died on Monday.", []string{"Pierre Nkurunziza was president of Burundi", "-Pierre Nkurunziza is president of Burundi"}},
		{"A gunman killed Slovak journalist Jan Kuciak in 2018. Kuciak, a reporter for Aktuality, wrote about fraud.", []string{"Jan Kuciak was a reporter for Aktuality"}},
		{"British author Ann Lee wrote of her father, poet John Lee. John Lee died in 1990.", []string{"John Lee was the father of Ann Lee", "Ann Lee is a British author"}},
		{"Russian general Igor Petrov may have been killed. Petrov, commander of the 5th army, was in Kherson.", []string{"Igor Petrov is a Russian general"}},
	})
}

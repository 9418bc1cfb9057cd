package english_test

import "testing"

// TestLabelEmpty: clauses that tell nothing by themselves, and those alike that do.
func TestLabelEmpty(t *testing.T) {
	checkLabels(t, []labelRow{
		// only when something else happened or will, and so many of what is not said
		{"Riham Sayed started cooking for neighbours when she was 17.", []string{"Riham Sayed started cooking for neighbours when she was 17", "-Riham Sayed was 17"}},
		{"Ann Lee is 17.", []string{"Ann Lee is 17"}},
		{"Kofi Mensah said the troops will leave once the training is complete.", []string{"The troops reportedly will leave once the training is complete", "-The training is expected to be complete"}},
		{"English has 12 verbs of motion, but Dutch has only three.", []string{"English has 12 verbs of motion", "-Dutch only has three"}},
		// that something happened, or when
		{"The drivers were going home when the accident happened.", []string{"The drivers were going home when the accident happened", "-The accident happened"}},
		{"The blast happened at noon near the market.", []string{"The blast happened at noon near the market"}},
		{"Unforeseen things happen, the nurse said.", []string{"-Unforeseen things reportedly happen"}},
		{"Support stood at 35 percent when the Lopez cabinet was starting out.", []string{"Support stood at 35 percent when the Lopez cabinet was starting out", "-The Lopez cabinet was starting out"}},
		{"Ana Rojas is a baker. As she speaks, her father leads a tour of the mill.", []string{"Ana Rojas' father leads a tour of the mill", "-Ana Rojas speaks"}},
		{"Ana Rojas speaks four languages.", []string{"Ana Rojas speaks four languages"}},
		{"“One day, I sat and asked why,” Ben Crowe said.", []string{"-Ben Crowe claimed to have sat One day"}},
		// that somebody speaks
		{"The judge interjected, saying: “You have insulted the court.”", []string{"The judge said “You have insulted the court”", "-The judge interjected"}},
		{"Contacted, officer Jan Novak said the gate was locked.", []string{"Jan Novak said that the gate was locked", "-Jan Novak was contacted"}},
		{"Reached by phone, Jan Novak declined to comment.", []string{"Jan Novak declined to comment", "-Jan Novak was reached by phone"}},
		{"The police contacted Jan Novak on Monday.", []string{"The police contacted Jan Novak on Monday"}},
		{"News agency KNO quoting an official reported that a woman was injured.", []string{"KNO reported that a woman was injured", "-KNO quoted an official"}},
		{"Reuters reported on Monday, citing people familiar with the talks, that the deal was off.", []string{"Reuters reported on Monday that the deal was off", "-Reuters cited people familiar with the talks"}},
		{"The magazine quoted players who said the coach had hit them.", []string{"The magazine quoted players who said the coach had hit them"}},
		{"The airline cited rising costs.", []string{"The airline cited rising costs"}},
		// what points at something told before
		{"The same thing happened in Lima in May.", []string{"-The same thing happened in Lima in May"}},
		{"These things take time, the mayor said.", []string{"-These things reportedly take time"}},
		{"The court struck down a rule issued by that same bureau.", []string{"-That same bureau issued a rule"}},
		{"The same company won the contract.", []string{"The same company won the contract"}},
		{"This year was no exception.", []string{"-This year was not any exception"}},
		{"Chile was an exception to the rule.", []string{"Chile was an exception to the rule"}},
		{"Even though some older dishes are rarely cooked, keeping them alive serves a purpose.", []string{"-Keeping them alive serves a purpose"}},
		{"The minister responded in this way to the question.", []string{"The minister responded to the question", "-The minister responded in this way to the question"}},
		{"The dam was not built in this way.", []string{"The dam was not built in this way", "-The dam was not built"}},
		// what needs its complement
		{"There is no explanation of why the plane turned.", []string{"-There is no explanation"}},
		{"There is no clinic in the village.", []string{"There is no clinic in the village"}},
		{"During her three day trip, Ana Rojas met farmers.", []string{"Ana Rojas met farmers during her three day trip", "-Ana Rojas travelled"}},
		{"Ana Rojas's trip to Kenya cost $2,000.", []string{"Ana Rojas travelled to Kenya"}},
		{"Abba Sani was far from being the ringleader.", []string{"Abba Sani was far from being the ringleader", "-Abba Sani was far"}},
		{"The talks are far from reaching a deal.", []string{"The talks are far from reaching a deal", "-The talks are far"}},
		{"The law explicitly frowned on the cultivating of plants for narcotic purposes.", []string{"The law explicitly frowned on the cultivating of plants", "-The law explicitly frowned"}},
		{"The minister said the steps the city has taken, and continues to take, are not enough.", []string{"-The city reportedly continues to take"}},
		{"The premier revealed the words he would like to see written into the charter, including:", []string{"The premier revealed the words he would like to see written into the charter", "-The premier wants to see written into the charter"}},
		{"The mayor will resign when his term ends in June.", []string{"The mayor's term is expected to end in June"}},
		// what is no clause
		{"The exit triggered overnight price rises and the bank comes under pressure to act.", []string{"The exit triggered overnight price rises", "The bank comes under pressure to act", "-Overnight price rises"}},
		{"As part of the exhibit presented, the dancers wore masks.", []string{"As part of the exhibit presented, the dancers wore masks", "-Part of the exhibit presented"}},
		{"As part of the plan announced on Monday, the city will build homes.", []string{"-Part of the plan announced on Monday that the city will build homes"}},
		{"The decree, signed by HH the Crown Prince Sheikh Salem Al-Nasser, named a new cabinet.", []string{"The decree named a new cabinet", "-HH signed the decree"}},
		{"The theft came to light after three of the club's members — Ali, M Noushad and Zakir — tried to sell the cup.", []string{"-The theft came to light after three of the club's members"}},
		{"“All the costumes, I had to draw out and approve,” Ben Crowe said.", []string{"Ben Crowe claimed to have had to draw out all the costumes", "-Ben Crowe claimed to have drawn out"}},
		{"Only 15% of nurses earned more, but 90% of doctors considered their disposable household income enough or more than enough to live comfortably.", []string{"90% of doctors considered their disposable household income enough", "-90% of doctors considered their disposable household income"}},
		{"Ana Rojas had three hits and drove in a pair of runs with a single in the sixth for the Angels.", []string{"Ana Rojas drove in a pair of runs with a single in the sixth for the Angels"}},
		{"Mangroves are referred to as blue sinks.", []string{"Mangroves are referred to as blue sinks"}},
		{"The single was the first earned run Ortega allowed in 31 innings.", []string{"-Ortega was allowed in 31 innings"}},
		{"The last time a starter went less than four innings was Danny Salazar in 2014.", []string{"-The last time a starter went less than four innings was Danny Salazar in 2014"}},
		{"The others were Chris Salas (2018), Clayton Kerr (2014-15), R.A. Dickson (2012) and Randy Jones (1997).", []string{"-The others were Chris Salas (2018), Clayton Kerr (2014-15), R.A."}},
		{"The minister accused his deputy of lying about the situation surrounding the state of the mill.", []string{"-The situation reportedly surrounds the state of the mill"}},
		// what something is held against, and when it was done
		{"Planting mangroves is more beneficial than planting oaks.", []string{"Planting mangroves is more beneficial than planting oaks", "-Planting mangroves is more beneficial"}},
		{"Shares are no longer cheaper than expected.", []string{"Shares are no longer cheaper than expected"}},
		{"Police have arrested three men, seizing two guns.", []string{"Police seized two guns", "-Police seize two guns"}},
		{"Ben Crowe has been working in Lima, selling fruit.", []string{"Ben Crowe sells fruit"}},
		{"The alternative was to postpone the congress, which was not a sensible option.", []string{"-The congress was not a sensible option"}},
		{"The plan will improve the health system, which is totally false, nurses claim.", []string{"-The health system reportedly is totally false"}},
		{"The claim, which is false, spread online.", []string{"The claim is false"}},
		{"The minister dismissed the opposition's remarks the vote was rigged.", []string{"The vote reportedly was rigged", "-The vote was rigged"}},
		{"Two people died. The match was abandoned. The suspect fled.", []string{"Two people died", "The match was abandoned", "The suspect fled"}},
		{"Ann Lee was a leading opera and concert singer.", []string{"Ann Lee was a leading opera and concert singer", "-Ann Lee was a leading opera"}},
		{"If you want to know who the thieves are, ask President Thabo Mbeki.", []string{"-Thabo Mbeki may ask if you want to know who the thieves are"}},
		// a country does not arrive or die
		{"Spain's tourist arrivals hit a record last year.", []string{"Spain's tourist arrivals hit a record last year", "-Spain arrived"}},
		{"Kenya's road deaths rose by a tenth.", []string{"Kenya's road deaths rose by a tenth", "-Kenya died"}},
		{"Officials met after Niger's departure from the pact in May.", []string{"Niger departed in May"}},
	})
}

package english_test

import "testing"

// TestLabelWithPhrase: where, when and what for something is done goes with each of the clauses that it is
// said of, and a noun without the clause that tells which is meant tells nothing.
func TestLabelWithPhrase(t *testing.T) {
	checkLabels(t, []labelRow{
		// at the head of several clauses
		{"After every flood, roads are rebuilt by the army and food is handed out to the villagers.", []string{"Food is handed out to the villagers after every flood", "-Food is handed out to the villagers"}},
		{"At each stop, tickets are checked and bags are searched.", []string{"Bags are searched at each stop", "-Bags are searched"}},
		{"In Bergen, rents fell and sales rose.", []string{"Rents fell in Bergen", "Sales rose in Bergen", "-Sales rose"}},
		{"In closed societies, critics are jailed and papers are shut.", []string{"Papers are shut in closed societies"}},
		{"In Paris, Anna Lund met Kim Holt and trains left for Rome.", []string{"-Trains left for Rome in Paris"}},
		{"In Oslo, shops closed and in Bergen the trains stopped.", []string{"The trains stopped in Bergen", "-The trains stopped in Oslo in Bergen"}},
		{"In May, rents fell and sales rose in Oslo.", []string{"Sales rose in Oslo"}},
		// behind several verbs
		{"Posters are printed and displayed to warn drivers of the danger.", []string{"Posters are displayed to warn drivers of the danger", "-Posters are displayed"}},
		{"Fish are caught, cleaned and smoked to feed the village.", []string{"Fish are cleaned to feed the village", "Fish are smoked to feed the village"}},
		{"Engineers designed and built a dam to protect the town.", []string{"Engineers designed a dam to protect the town", "Engineers built a dam to protect the town"}},
		{"The nurse flew to Rome and met the owner to discuss the sale.", []string{"-The nurse flew to Rome to discuss the sale"}},
		{"The region has mines and soils rich in lithium.", []string{"The region has mines rich in lithium", "The region has soils rich in lithium"}},
		{"The school has a gym and rooms free of asbestos.", []string{"The school has a gym", "The school has rooms free of asbestos"}},
		{"The strike led to sales almost halving in May.", []string{"The strike led to sales almost halving in May", "-The strike almost halved in May"}},
		{"The flood led to thousands of people losing their homes.", []string{"The flood led to thousands of people losing their homes"}},
		{"The crash resulted in a fire, killing two men.", []string{"The crash killed two men", "-A fire killed two men"}},
		// a noun whose clause has a pronoun that nobody knows
		{"The governor was met with letters urging him to step down, the paper said.", []string{"-The governor reportedly was met with letters"}},
		{"And the one firm that has profited from all of it is Siemens.", []string{"-The one firm is Siemens"}},
		{"The miners met the owners. The price of tin fell by a third the day that they announced it.", []string{"The price of tin fell by a third", "-The price of tin fell by a third the day"}},
		{"The salt works because the grains dissolve the moment you add them.", []string{"-The grains dissolve the moment"}},
		{"The port imports four times the amount of oil it did before the war.", []string{"-The port imports four times the amount of oil before the war"}},
		// quoted as saying
		{"“The raids must stop,” Reuters quoted Diaz as saying on Tuesday.", []string{"-Reuters quoted Diaz"}},
		{"Reuters quoted Diaz as saying that the talks had failed.", []string{"Reuters quoted Diaz as saying that the talks had failed"}},
		{"The Guardian quoted the minister saying that the law was dead.", []string{"The minister said that the law was dead", "-The Guardian said that the law was dead"}},
		// there alone
		{"In Bergen the market is worse. There, sales have dropped by a third.", []string{"The market is worse in Bergen", "-Sales have dropped by a third"}},
		{"Leaders met in Oslo. There, they signed a pact.", []string{"Leaders signed a pact"}},
		{"There, in the port of Cork, ships are built.", []string{"Ships are built in Cork"}},
		// more than what, of what, for what and how
		{"At Boca the cash may be short but the demands are greater still.", []string{"-The demands are greater"}},
		{"In Leeds rents are high but wages are even lower.", []string{"Rents are high in Leeds", "-Wages are lower"}},
		{"Prices are higher still in Kyoto.", []string{"Prices are higher in Kyoto"}},
		{"The shape of this vessel was typical of that found on Greek islands.", []string{"-The shape of this vessel was typical"}},
		{"The average number of births in Peru over the past four years was 150,000.", []string{"The average number of births in Peru was 150,000 over the past four years"}},
		{"A book on the history of Chile in the past century was a success.", []string{"-A book on the history of Chile was a success in the past century"}},
		{"In Norway we have a good chance and a good opportunity to sell our phones, said Ann Lee, who runs the firm.", []string{"-Ann Lee and others reportedly have a good chance"}},
		{"The team has a good chance of winning.", []string{"The team has a good chance of winning"}},
		{"She published the letters for all to see how the bishop felt about the priest.", []string{"-The bishop felt about the priest"}},
		{"“We have been farming here since we were children,” said Carlos Diaz.", []string{"Carlos Diaz and others reportedly have been farming here since they were children", "-Carlos Diaz and others reportedly were children"}},
		{"Diaz and Park order and command, but no longer rule.", []string{"-Diaz orders"}},
		{"The strike was expected to last.", []string{"-The strike was expected to last"}},
		{"The strike was expected to last until Friday.", []string{"The strike was expected to last until Friday"}},
		// one state of a place
		{"“We do not want this France,” said Pierre Durand.", []string{"Pierre Durand and others reportedly do not want this France"}},
		{"Pierre Durand left France.", []string{"Pierre Durand left France"}},
	})
}

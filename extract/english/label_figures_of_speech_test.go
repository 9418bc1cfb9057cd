package english_test

import "testing"

// TestLabelFiguresOfSpeech: what is only likened, told or said to seem so, what many share out between them,
// and what is told of a thing inside another.
func TestLabelFiguresOfSpeech(t *testing.T) {
	checkLabels(t, []labelRow{
		// or so they say, it seems
		{"The old mill is haunted, or so the neighbours say.", []string{"The old mill reportedly is haunted", "-The old mill may be haunted"}},
		{"The recipe came from a Polish cook, or so the family claims.", []string{"The recipe reportedly came from a Polish cook", "-The recipe came from a Polish cook"}},
		{"The village was founded by a priest, as the story goes.", []string{"A priest reportedly founded the village", "-The story goes"}},
		{"It appears that the army has left the town.", []string{"The army reportedly has left the town", "-The army has left the town"}},
		{"The mayor, it seems, had asked for one bridge.", []string{"The mayor reportedly asked for one bridge"}},
		{"The mayor, it turned out, had asked for one bridge.", []string{"The mayor asked for one bridge"}},
		// likened
		{"It was like a family where four cook and all ten eat.", []string{"-Four cook", "-All ten eat"}},
		{"The council is like a household in which nobody pays the rent.", []string{"The council is like a household in which nobody pays the rent", "-Nobody pays the rent"}},
		{"The cost is neither here nor there, the mayor said.", []string{"The mayor said that the cost is neither here nor there", "-The cost reportedly is not here"}},
		{"The notice was not printed in a language that the villagers read.", []string{"The notice was not printed in a language that the villagers read", "-The villagers read a language"}},
		{"The committee asked how many buses bought in 2019 were still running.", []string{"-How many buses were bought in 2019"}},
		// each of several, either of many
		{"Connectivity, energy and trade were the three pillars of the agreement.", []string{"Trade was one of the three pillars of the agreement", "-Trade was the three pillars of the agreement"}},
		{"Roads and schools were the two priorities.", []string{"Schools were one of the two priorities"}},
		{"Since May, 178 people have been charged under the act or the ordinance.", []string{"Since May, 178 people have been charged under the act or the ordinance", "-Since May, 178 people may have been charged under the act"}},
		{"Most residents are Tamil or Malay.", []string{"Most residents are Tamil or Malay", "-Most residents are Malay"}},
		{"The suspect met Conti or Moretti in Rome.", []string{"The suspect may have met Conti in Rome"}},
		// titles
		{"Mrs Justice Una Heatley will give her ruling on Friday.", []string{"-Una Heatley is Mrs Justice", "-Una Heatley is justice of Mrs"}},
		{"Supreme Court Justice Elena Kagan dissented.", []string{"Elena Kagan is justice of the Supreme Court"}},
		// the noun within
		{"There was an uproar in the courtroom, packed with relatives of the victims.", []string{"The courtroom was packed with relatives of the victims", "-An uproar in the courtroom was packed with relatives of the victims"}},
		{"The owner of the hotel, built in 1934, has sold it.", []string{"The hotel was built in 1934", "-The owner of the hotel was built in 1934"}},
		{"The trial of the general, charged with murder, began on Monday.", []string{"The general was charged with murder", "-The trial of the general was charged with murder"}},
		{"The roof of the church, built in 1650, collapsed on Friday.", []string{"The roof of the church collapsed on Friday"}},
		{"The rider of a motorcycle, whose lungs were tested in May, fell ill.", []string{"-A motorcycle's lungs were tested in May"}},
		{"The head of a company, whose shares fell in May, resigned.", []string{"A company's shares fell in May"}},
		// how many of them where, what of a share, where it was said
		{"Forty people were hurt, 12 in Oslo and three in Bergen.", []string{"Forty people were hurt", "-Forty people were hurt 12 in Oslo"}},
		{"Forty people were hurt, 12 of them seriously.", []string{"Forty people were hurt", "-Forty people were hurt seriously"}},
		{"Most of the smoke comes from stubble fires, brick kilns and heavy fuel.", []string{"Most of the smoke comes from stubble fires, brick kilns and heavy fuel", "-Most of the smoke comes from brick kilns"}},
		{"The town throws away 61 million bags a year, most of which end up in the landfill.", []string{"The town throws away 61 million bags a year", "-Most of a year end up in the landfill"}},
		{"The island exports 40 tonnes of honey a month, half of which goes to Spain.", []string{"The island exports 40 tonnes of honey a month", "-The island reportedly exports 40 tonnes of honey a month"}},
		{"Fares between Dubai and a number of Indian cities have fallen by a third.", []string{"Fares between Dubai and a number of Indian cities have fallen by a third", "-A number of Indian cities has fallen by a third"}},
		{"Agents do not expect the lull to last.", []string{"Agents do not expect the lull to last", "-Agents do not expect to last"}},
		{"The station will be on the right.", []string{"The station is expected to be on the right", "-The station is expected to be right"}},
		{"Prices will rise again, said Finance Minister Ann Lee in Oslo on Monday.", []string{"Prices reportedly will rise", "Ann Lee said in Oslo on Monday that prices will rise again", "-Prices reportedly will rise in Oslo on Monday"}},
		{"The company sold 90 cars, 40 in Ghana, 30 in Togo and 20 in Benin.", []string{"The company sold 90 cars", "-The company sold 90 cars in Ghana"}},
		{"The police seized 12 guns, 40 phones and two cars.", []string{"The police seized 40 phones"}},
		{"The noise did not stop till the police came.", []string{"-The noise did not stop"}},
		{"The court distinguished between an illegal sale and one that was merely irregular.", []string{"-The court distinguished between an illegal sale and one"}},
		{"The road gives out, or seems to.", []string{"-The road may seem to"}},
	})
}

package english_test

import "testing"

// TestLabelMutual: what is so between several, or of all that a list names, is told of them together.
func TestLabelMutual(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Lee and Moreno met to discuss the next step in the talks.", []string{"Lee and Moreno met to discuss the next step in the talks", "-Lee met to discuss the next step in the talks"}},
		{"Ortega and Diaz met with the union on Friday.", []string{"Ortega met the union on Friday", "Diaz met the union on Friday"}},
		{"Peru and Chile reached an agreement on fishing.", []string{"Peru and Chile reached an agreement on fishing", "-Chile reached an agreement on fishing"}},
		{"Peru and Chile reached an agreement with Ghana.", []string{"Peru reached agreement with Ghana", "Chile reached agreement with Ghana"}},
		{"Wolves and sheep cannot coexist in the valley.", []string{"Wolves and sheep can not coexist in the valley", "-Wolves can not coexist in the valley"}},
		{"The canal connects Lima and Callao.", []string{"The canal connects Lima and Callao", "-The canal connects Lima"}},
		{"The Democrats and the Greens will speak with one voice.", []string{"The Democrats and the Greens are expected to speak with one voice", "-The Greens plans to speak with one voice"}},
		{"The majority were women and children.", []string{"The majority were women and children", "-The majority were children"}},
		{"The revolt was largely driven by students and miners.", []string{"Students and miners largely drove the revolt", "-Miners largely drove the revolt"}},
		{"The revolt was led by Ortega and Diaz.", []string{"Ortega led the revolt", "Diaz led the revolt"}},
		{"The only thing the town needs is food and water.", []string{"-The only thing the town needs is food"}},
		{"The term refers to Peru and Chile.", []string{"The term refers to Peru and Chile", "-The term refers to Chile"}},
		{"The minister referred to Peru and Chile.", []string{"The minister referred to Chile"}},
		{"The resignation of the premier and that of all the ministers were accepted.", []string{"The resignation of all the ministers was accepted", "-That of all the ministers was accepted"}},
		{"The fire destroyed the roof of the church and that of the school.", []string{"The fire destroyed the roof of the school"}},
		{"Many chiefs shared and expressed their fear that the law would fail.", []string{"Many chiefs shared their fear that the law would fail", "-Many chiefs shared"}},
		{"The company is trying to repair and extend the road to the port.", []string{"The company is trying to extend the road to the port"}},
		{"The pipes leaked and flooded the hall.", []string{"The pipes leaked", "-The pipes leaked the hall"}},
		{"Silva and Bravo, who had played together in Lima, retired.", []string{"-Bravo played together in Lima"}},
		{"The squad had stars like Silva, Bravo and Luna, who had played together in Lima.", []string{"-Luna played together in Lima"}},
	})
}

// TestLabelSharedWords: what stands before or behind a list may be meant of all of it.
func TestLabelSharedWords(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Chinese technology and money have helped build the plant.", []string{"Chinese technology and money have helped build the plant", "-Money has helped build the plant"}},
		{"Heavy rain and a landslide damaged the road.", []string{"Heavy rain damaged the road", "A landslide damaged the road"}},
		{"Eighteen, or more than half of the firms, have debts.", []string{"-Eighteen has debts"}},
		{"The project will help more than 10,000 women and youth.", []string{"The project is expected to help more than 10,000 women and youth", "-The project is expected to help youth"}},
		{"The industry ranks ninth or tenth in the world.", []string{"The industry ranks ninth or tenth in the world", "-The industry ranks ninth in the world"}},
		{"The academy is more than just fun and games.", []string{"-The academy is more than fun"}},
		{"The medals went to Bo Lee and Luis Ortiz, along with a plaque for Adi Singh.", []string{"-The medals went to Bo Lee along with a plaque for Adi Singh"}},
		{"The firm has a laboratory in Ukraine, an office in Poland, a plant in Chile.", []string{"-Ukraine is an office in Poland"}},
		{"The heirs own a villa in Lima, a city on the coast.", []string{"Lima is a city on the coast"}},
		{"Apart from Peru, Chile and Togo signed.", []string{"Apart from Peru, Chile signed", "Apart from Peru, Togo signed"}},
		{"Lee scored twice and Kim once.", []string{"Lee scored twice", "Kim scored once"}},
		{"The storm tore off roofs, uprooted trees and left thousands without power.", []string{"The storm uprooted trees", "-The storm tore off uprooted trees"}},
		{"Diaz was the first Chilean to win the race and the only player to reach the final twice.", []string{"Diaz was the first Chilean to win the race", "Diaz was the only player to reach the final twice"}},
	})
}

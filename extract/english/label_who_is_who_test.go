package english_test

import "testing"

// TestLabelWhoIsWho is [TestLabels] for relatives and others who are told of by somebody's name, one of a people,
// pronouns for whom something is given or done, and provinces.
func TestLabelWhoIsWho(t *testing.T) {
	checkLabels(t, []labelRow{
		// a name behind the inner of two nouns
		{"The widow of the murdered mayor Paul Santer told a court that she had warned police.", []string{"The widow of the murdered mayor Paul Santer told a court that she had warned police", "-Paul Santer told a court that she had warned police", "-Paul Santer is the widow of the murdered mayor"}},
		{"The agent of the Brazilian striker Paulo Dias confirmed the talks.", []string{"The agent of the Brazilian striker Paulo Dias confirmed the talks", "Paulo Dias is a Brazilian striker"}},
		{"The head of the state oil company Petrobras met the minister.", []string{"The head of the state oil company Petrobras met the minister", "-Petrobras met the minister"}},
		{"Chairman of the parliamentary committee John Banda said the law was ready.", []string{"John Banda said that the law was ready"}},
		// one of a people
		{"The Serb won 6-4, 6-2.", []string{"The Serb won 6-4, 6-2", "-The Serbs won 6-4, 6-2"}},
		{"The 26-year-old Dane leads the Tour.", []string{"The 26-year-old Dane leads the Tour", "-Dane leads the Tour"}},
		{"Serbs protested in Belgrade.", []string{"Serbs protested in Belgrade"}},
		// for whom something is done, and nobody knows who that is
		{"A woman lost her son in the fire. Maria Okafor said firefighters told him to stay in his flat.", []string{"Maria Okafor said that firefighters told him to stay in his flat", "-Firefighters reportedly told him to stay in his flat"}},
		{"The bank sent him a letter.", []string{"The bank sent a letter", "-The bank sent him a letter"}},
		{"The officer told him that the road was closed.", []string{"The officer said that the road was closed"}},
		{"Officials met on Monday. The minister told them that the port would close.", []string{"The minister told officials that the port would close"}},
		{"Airlines have ordered 1,000 of them.", []string{"-Airlines have ordered 1,000 of them"}},
		{"The scientists tested the drug with patients. The university said they would be recruited in autumn.", []string{"-The university is expected to be recruited in autumn"}},
		// the surname of a relative
		{"The victim's sister, Karin Berg, told a newspaper that she was relieved. Berg was 51.", []string{"Berg was 51", "-Karin Berg was 51"}},
		{"Tom Weiss died in May. His wife, Karin Berg, told a newspaper that she was relieved. Berg runs a bakery.", []string{"Karin Berg runs a bakery"}},
		{"The victim's sister, Karin Berg, spoke on Monday. Berg said that he had three children.", []string{"Karin Berg said that he had three children"}},
		// provinces that have the name of no town
		{"A fire destroyed 40 homes in the Brazilian state of Bahia on Sunday.", []string{"Bahia is located in Brazil", "-Salvador is located in Brazil"}},
		{"Floods killed 12 people in Henan.", []string{"Floods killed 12 people in Henan"}},
	})
}

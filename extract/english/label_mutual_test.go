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
	})
}

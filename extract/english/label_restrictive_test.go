package english_test

import "testing"

// TestLabelRestrictive: what a noun says nothing without, or something else.
func TestLabelRestrictive(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Peru needs a port that takes large ships, Mayor Ana Quispe said on Monday.", []string{"Peru reportedly needs a port that takes large ships", "-Peru reportedly needs a port"}},
		{"The number of drivers fined for speeding dropped to 4,000.", []string{"The number of drivers fined for speeding dropped to 4,000"}},
		{"Seasonal workers living in villages hit by the storm will be allowed to stay home on Monday.", []string{"Seasonal workers living in villages hit by the storm are expected to be allowed to stay home on Monday"}},
		{"Kenya is still a long way from ending its dependence on imported wheat, Okello said.", []string{"Kenya reportedly is a long way from ending its dependence on imported wheat"}},
		{"“I love the team spirit that other clubs are showing,” said Mary Mutesa.", []string{"Mary Mutesa reportedly loves the team spirit that other clubs are showing"}},
		{"The ruling is a step towards opening the archives, the museum said.", []string{"The ruling reportedly is a step towards opening the archives"}},
		{"Police questioned a man who said he had seen the fire in the port of Bergen.", []string{"Police questioned a man who said he had seen the fire in the port of Bergen"}},
		{"Residents of every corner of the land we call home met in Suva.", []string{"Residents of every corner of the land met in Suva"}},
		{"Farmers sell the honey they make at a market in Accra.", []string{"Farmers sell the honey they make at a market in Accra"}},
		{"Agents who had bought the boxes sold a lamp he had made in Turku.", []string{"Agents who had bought the boxes sold a lamp", "-Agents who had bought the boxes sold a lamp he had made in Turku"}},
		{"“I have met people whose names I do not know,” Mary Mutesa said.", []string{"Mary Mutesa claimed to have met people whose names they do not know"}},
		{"“I left a house I loved for a job I need,” Ann Lee said.", []string{"Ann Lee claimed to have left a house they loved for a job they need"}},
	})
}

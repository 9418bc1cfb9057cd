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
		{"The number of clinics fell from 120 in 2015 to 80 in 2021.", []string{"The number of clinics fell from 120 in 2015 to 80 in 2021"}},
		{"The firm is working towards cutting its debts by a third.", []string{"The firm is working towards cutting its debts by a third", "-The firm is working"}},
		{"“By the same token, the two ports have been working toward opening a ferry line,” Minister Ann Lee said.", []string{"The two ports reportedly have been working toward opening a ferry line"}},
		{"“I understood that the school was where she had met him,” Kofi Mensah said.", []string{"Kofi Mensah claimed to have understood that the school was where she had met him", "-Kofi Mensah claimed to have understood"}},
		{"As Bishop Tutu teaches, forgiveness is a choice, the mayor said.", []string{"Forgiveness reportedly is a choice", "-Tutu reportedly teaches"}},
		{"The name may bring to mind, for older readers, the strike of 1984.", []string{"-The name may bring to mind for older readers"}},
		{"Here are some of the comments that the photo has drawn.", []string{"-Some of the comments that the photo has drawn are here"}},
		{"The reality is different.", []string{"-The reality is different"}},
		{"Ann Kariuki hit 59 which included three fours and one six.", []string{"Ann Kariuki hit 59 which included three fours and one six", "-59 included one six"}},
		{"Ann Lee, another Kenyan nurse, was the second person to win the prize.", []string{"Ann Lee won the prize", "-Ann Lee was the second person to win the prize"}},
		{"The strike began in response to the council's declaration of May 9 as the National Day of Silence last year.", []string{"The strike began in response to the council's declaration of May 9 as the National Day of Silence"}},
		{"Recalling his service to the town, to the church and to the people of Fiji “in their hour of need”, President Lee stated that “the teacher from Suva will be missed”.", []string{"Lee stated “the teacher from Suva will be missed”"}},
		{"The park, a place known for its owls, reopened in May.", []string{"The park reopened in May", "-A place was known for its owls"}},
		{"Shelters took in all homeless families and families living in valleys that may be flooded.", []string{"-Families lived in valleys that may be flooded"}},
	})
}

package english_test

import "testing"

// TestLabelTitled: who has which office, in the order of the article, and whose name a title belongs to.
func TestLabelTitled(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Maria Silva, the chair of the Standing Committee on Foreign Affairs in the 9th National Assembly, resigned.", []string{"Maria Silva is the chair of the Standing Committee on Foreign Affairs in the 9th National Assembly"}},
		{"The registrar of Economic Affairs of the Ministry of Trade and Fisheries, Juan Castro, signed the deal.", []string{"Juan Castro is the registrar of Economic Affairs of the Ministry of Trade and Fisheries"}},
		{"The Director General for Asia at the Ministry of Foreign Affairs, Ambassador Maria Teresa Merino, opened the fair.", []string{"Maria Teresa Merino is director general for Asia at the Ministry of Foreign Affairs"}},
		{"The Russian ambassador to Peru, Ivan Orlov, left.", []string{"Ivan Orlov is Russia's ambassador to Peru"}},
		{"Eldas ODM candidate Ahmed Boray lost the vote.", []string{"Ahmed Boray is a candidate of Eldas ODM"}},
		{"Amambay Police Commissioner Eva Caballero praised the officers.", []string{"Eva Caballero is commissioner of Amambay Police"}},
		{"The event was held under the patronage of Custodian of the Two Holy Mosques King Salman bin Abdulaziz.", []string{"The event was held under the patronage of Custodian of the Two Holy Mosques", "-Salman bin Abdulaziz is king of the Two Holy Mosques"}},
		{"Saudi King Salman received the envoy.", []string{"Salman received the envoy"}},
		{"The firm was sold to Ana Lobo, a broker at Pine Hill, a regional consultancy that advises banks.", []string{"Pine Hill is a regional consultancy that advises banks", "Pine Hill advises banks", "Ana Lobo is a broker at Pine Hill", "-Ana Lobo advises banks"}},
		{"Marta Silva, a lawyer at Casa Verde, a mother of three, filed the suit.", []string{"Marta Silva is a mother of three"}},
		{"Ana Pell and Juan Roe, a juggling duo from Lisbon, opened the festival.", []string{"Ana Pell opened the festival", "-Ana Pell is a juggling duo from Lisbon"}},
	})
}

// TestLabelTerm: when somebody had an office, and whose it is.
func TestLabelTerm(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Martin Silva, president of Bolivia from 2001 to 2005, said the vote was fair.", []string{"Martin Silva was president of Bolivia from 2001 to 2005", "-Martin Silva is president of Bolivia"}},
		{"Ana Ruiz, mayor of Lima between 1999 and 2003, won the seat.", []string{"Ana Ruiz was mayor of Lima between 1999 and 2003"}},
		{"Bo Ray, the head of the bank until 2018, resigned from the board.", []string{"Bo Ray was the head of the bank until 2018"}},
		{"Ann Lee, mayor from 2001 to 2005, died.", []string{"Ann Lee was mayor from 2001 to 2005", "Ann Lee died"}},
		{"Ann Lee, the director of the museum since 2015, opened the show.", []string{"Ann Lee is the director of the museum"}},
		{"Ann Lee, a candidate for mayor in 2027, opened the show.", []string{"-Ann Lee was a candidate for mayor in 2027"}},
		{"Last Thursday Leader of the Opposition Aubrey Norman called for talks.", []string{"Aubrey Norman is leader of the Opposition"}},
		{"The judge freed Ana Ruiz and Bo Hill, both leftist activists.", []string{"Ana Ruiz is a leftist activist", "Bo Hill is a leftist activist"}},
		{"The international community, especially the World Bank, must act.", []string{"-The World Bank is an international community"}},
		{"Arab states, particularly Oman, backed it.", []string{"Oman is an Arab state"}},
		{"Solar Inter Plc, a Thai clean energy developer and trader, made a profit.", []string{"-Solar Inter Plc is a trader of Thailand"}},
	})
}

// TestLabelRoyals: royals go by given names, and are nobody else who has one of them.
func TestLabelRoyals(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The talks were attended by Crown Prince Faisal. Faisal Sheikh, a trade union leader, was not invited.", []string{"Faisal attended the talks", "-Faisal Sheikh attended the talks"}},
		{"Mohammed bin Salman met the delegation on Tuesday. King Salman sent a cable to Egypt.", []string{"Salman sent a cable to Egypt", "-Mohammed bin Salman sent a cable to Egypt"}},
		{"Crown Prince Hussein attended the meeting. Hussein bin Abdullah said Jordan would act.", []string{"Hussein bin Abdullah attended the meeting"}},
	})
}

// TestLabelWordForms: forms that the parser got wrong, and what a noun's own time tells.
func TestLabelWordForms(t *testing.T) {
	checkLabels(t, []labelRow{
		{"He changed the setting so that only photos from the last trip were viewable.", []string{"Only photos from the last trip were viewable"}},
		{"The minister upped the pressure last year.", []string{"The minister upped the pressure last year"}},
		{"The editors sidestepped the rules.", []string{"The editors sidestepped the rules"}},
		{"Only letters from the last two years were readable.", []string{"Only letters from the last two years were readable", "-Only letters were readable"}},
		{"Data from 2019 were lost.", []string{"Data from 2019 were lost"}},
		{"On Monday, Luis Cano asked Juan Soto about being compared with Pele.", []string{"On Monday, Luis Cano asked Juan Soto about being compared with Pele"}},
		{"Ann Lee accused the guards of being bribed.", []string{"Ann Lee accused the guards of being bribed"}},
	})
}

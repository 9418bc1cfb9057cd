package english_test

import "testing"

// TestLabelOfficials: lists of officials, and who of them is what.
func TestLabelOfficials(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Police have arrested a former manager of energy giant Sonavolt for bribery.", []string{"Police have arrested a former manager of energy giant Sonavolt for bribery", "-Sonavolt was manager"}},
		{"In a statement signed by Dr Kofi Mensah, MP for Ajumako and Ranking Member, Finance Committee, the caucus rejected the budget.", []string{"Kofi Mensah is a Ranking member of the Finance Committee", "-The Finance Committee is a Ranking Member"}},
		{"Ann Lee, Chairman, Ports Authority, welcomed the decision.", []string{"Ann Lee is chairman of the Ports Authority"}},
		{"The bureau suspended an orderly of Regional Office Karachi for a month.", []string{"-Karachi is a Regional Office"}},
		{"Prime Minister Bo Kim, Deputy Prime Minister and Foreign Minister Ali Safar, Army Chief Gen. Dan Fox and Carl Ray attended the meeting.", []string{"Ali Safar is Deputy Prime Minister", "-Bo Kim is Deputy Prime Minister"}},
		{"Norwegian President Ann Lee and Danish President Bo Kim - the Nordic Council (NC) presiding chairperson - have said that it will rain.", []string{"Bo Kim is presiding chairperson of the Nordic Council", "-Ann Lee is Nordic Council presiding chairperson"}},
		{"U.S. Special Envoy to the Horn of Africa Ambassador Ann Lee met with senior officials on July 25.", []string{"Ann Lee is the United States' Special envoy to the Horn of Africa"}},
		{"U.S. Special Envoy to the Horn of Africa Ambassador Ann Lee met with senior officials on July 25 to advance a plan for the dam that helps farmers, traders, and families.", []string{"-Ann Lee is ambassador to the Horn of Africa"}},
		{"The minister received Ambassador Extraordinary and Plenipotentiary of the People’s Republic of China to Mongolia Chai Wenrui.", []string{"-The minister received Extraordinary"}},
		{"The panel included International Labour Organisation(ILO) DG Guy Ryder and Bo Kim.", []string{"The panel included Guy Ryder", "-The panel included International Labour Organisation"}},
		{"Kenya Airways (KQ) CEO Allan Kilavuka and Kenya Airports Authority (KAA) acting managing director Alex Gitari signed the deal.", []string{"Alex Gitari is acting managing director of the Kenya Airports Authority", "-Kenya Airports Authority signed the deal"}},
		{"The ceremony was attended by Shri Ramesh Patil, Chairman, Port Trust; Smt. Lata Rao, Secretary, Ministry of Mines; and Dr. Anil Kumble, Director, Institute of Oceanography.", []string{"Lata Rao is secretary of the Ministry of Mines", "Anil Kumble is director of the Institute of Oceanography", "-Ministry of Mines attended the ceremony"}},
		{"The Ghana Education Service (GES) Director-General, Dr Eric Nkansah, and the Deputy Minister for Education, Rev. John Ntim, toured the school.", []string{"-John Ntim is the Ghana Education Service's deputy minister for Education"}},
		{"Prince Faisal met with U.S. Secretary of State Ann Lee and UN Special Envoy Bo Kim in Riyadh.", []string{"Prince Faisal met Ann Lee", "Prince Faisal met Bo Kim", "-Prince Faisal met in Riyadh"}},
		{"Former Zambian president Edgar Banda's wife, Esther Banda, appeared in court.", []string{"Esther Banda is the wife of Edgar Banda"}},
		{"Muscat: His Highness Sayyid Theyazin Al Said, Minister of Culture, Sports and Youth, received the ambassador of Brunei on Monday.", []string{"Sayyid Theyazin Al Said received the ambassador of Brunei on Monday"}},
		{"Kerala Chief Secretary V. P. Joy, DGP Anil Kant and ADGP Ajith Kumar attended the meeting.", []string{"Anil Kant attended the meeting", "Ajith Kumar attended the meeting", "-DGP attended the meeting"}},
		{"The Emir of Kano, Muhammadu Sanusi II, opened the mosque.", []string{"Muhammadu Sanusi II is the emir of Kano"}},
		{"The minister met Eng. Ali Said in Doha on Monday.", []string{"The minister met Ali Said in Doha on Monday", "-The minister met Eng"}},
		{"Former Chief Justice of India N. V. Rao spoke at the event.", []string{"N. V. Rao was chief justice of India"}},
		{"Zimbabwe Electoral Commission (ZEC) chairperson Justice Priscilla Moyo briefed observers.", []string{"Priscilla Moyo is chairperson of the Zimbabwe Electoral Commission", "-Priscilla Moyo is justice of the Zimbabwe Electoral Commission"}},
		{"The order, signed by HH the Crown Prince Sheikh Ali Al Noor, was read on Monday.", []string{"Ali Al Noor signed the order", "-HH signed the order"}},
	})
}

// TestLabelNamesWhole: names are told whole, and what is one event or body stays one.
func TestLabelNamesWhole(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The gap is wide, according to Portfolio Person Inversiones (PPI), a local broker.", []string{"Portfolio Person Inversiones is a local broker"}},
		{"The Omani Rutab (date) and Honey Exhibition was opened yesterday at a market in Salalah.", []string{"-Honey Exhibition was opened yesterday at a market", "-The Omani Rutab was opened yesterday at a market"}},
		{"The editor of the state’s Al Gomhouriya daily wrote on Monday that the vote was fair.", []string{"The editor of the state’s Al Gomhouriya daily wrote on Monday that the vote was fair"}},
		{"Lola is located close to the border to Liberia and Côte d'Ivoire.", []string{"Lola is located close to the border to Liberia and Côte d'Ivoire", "-Lola is located to Liberia"}},
		{"The opening of the summit, which will continue until next Friday, drew the ambassador.", []string{"The summit is expected to continue until next Friday", "-The opening of the summit is expected to continue until next Friday"}},
		{"The opening of the summit, held in Oslo, drew the ambassador.", []string{"The opening of the summit drew the ambassador"}},
		{"An earthquake has been recorded in Southern Iran on Monday, the Earthquake Monitoring Centre (EMC) at Sultan Qaboos University said.", []string{"The Earthquake Monitoring Centre at Sultan Qaboos University said that an earthquake has been recorded in Southern Iran on Monday", "-The Earthquake Monitoring Centre at Sultan Qaboos University reportedly has been recorded in Southern Iran on Monday"}},
		{"Flush with funds, the city of Lund is buying 75 trucks.", []string{"-The city of Lund flushes with funds"}},
		{"Mohsin Khan remained unavailable for comment.", []string{"Mohsin Khan remained unavailable for comment", "-Mohsin Khan remained unavailable"}},
	})
}

// TestLabelNamesakes: a surname is that of who was named last in full, and an office that of its own country.
func TestLabelNamesakes(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Separately, lawmaker Maggie Chan Man-ki was listed as a close contact on Thursday. Chan attended the talks on Wednesday and posed with Financial Secretary Paul Chan Mo-po.", []string{"Maggie Chan Man-ki attended the talks on Wednesday", "-Paul Chan Mo-po attended the talks on Wednesday"}},
		{"The rally in Nairobi was led by the ANC leader Musalia Mudavadi of Kenya. Kenya votes in August.", []string{"-Musalia Mudavadi is leader of the African National Congress"}},
		{"The rally in Soweto was led by the ANC leader Ben Dlomo of South Africa. South Africa votes in May.", []string{"Ben Dlomo is leader of the African National Congress"}},
		{"Congress leader Ann Lee visited Lund on Monday.", []string{"Ann Lee is a leader of Congress", "-Ann Lee is leader of Congress"}},
		{"The Labour leader, Cara Diaz, spoke in Leeds.", []string{"Cara Diaz is the leader of Labour"}},
		{"In May the Prime Minister’s comment on tea that she made was called humour. Obaidul Haque of the Jute League made this comment on Monday.", []string{"-Obaidul Haque made the Prime Minister’s comment on tea on Monday"}},
		{"Rama Pillay called for the mobilization of the nurses on Sunday. Raouf Khan asked to maintain the mobilization in the streets.", []string{"-Raouf Khan asked to maintain the mobilization of the nurses in the streets"}},
		{"Ethiopian Prime Minister Ann Lee's adviser, Bo Kim, and union spokesman Ed Ray signed the accord in Lund. The adviser said guns would fall silent.", []string{"-Ed Ray said that guns would fall silent"}},
		{"The Chief of the Naval Staff (CNS), Vice Admiral Awwal Gambo, commissioned the ship. The CNS said pirates had fled.", []string{"-The Naval Staff said that pirates had fled"}},
		{"Kim Chang-gyu is the ambassador of the Republic of Korea in Oman.", []string{"-Kim Chang-gyu is the ambassador of the South Korea in Oman"}},
		{"Hero Alom sang the verse on Monday. Nobody wept as the performer strummed his guitar.", []string{"-The performer strummed Alom's guitar"}},
		{"Rosa Diaz opened the bakery in May. The owner said her bread sold well.", []string{"Rosa Diaz opened the bakery in May"}},
	})
}

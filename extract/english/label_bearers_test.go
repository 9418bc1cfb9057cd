package english_test

import "testing"

// TestLabelBearers: who bears an office, a rank or a seat, and which of the words before a name are a part of it.
func TestLabelBearers(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The chief executive of Kotoka international airport, Yaw Kwarba, welcomed the plan.", []string{"Yaw Kwarba is the chief executive of Kotoka international airport", "Yaw Kwarba welcomed the plan", "-Yaw Kwarba is an international airport"}},
		{"Likud MK Tali Gotliv said the bill would pass.", []string{"Tali Gotliv said that the bill would pass", "-Likud MK said that the bill would pass"}},
		{"Sinn Féin TD Pearse Donnelly criticised the plan.", []string{"Pearse Donnelly criticised the plan"}},
		{"Malaysian Chief of Army General Hafizuddin Jantan opened the base.", []string{"Hafizuddin Jantan is Malaysian chief of Army", "-Hafizuddin Jantan is chief of Malaysia"}},
		{"The party is projecting Leader of the Opposition Siddaramaiah as the next chief minister.", []string{"Siddaramaiah is leader of the Opposition", "-Siddaramaiah is Leader"}},
		{"When then-Labour Party leader Ann Holt lost the vote in 2015, the pound rose.", []string{"Ann Holt was a leader of the Labour Party"}},
		{"The Ministry of Hajj and Umrah announced that it had canceled the visa.", []string{"The Ministry of Hajj and Umrah announced that it had canceled the visa", "-Umrah announced that it had canceled the visa"}},
		{"Dutch Defence Chief General Onno Eikelaar attended the ceremony.", []string{"-Onno Eikelaar is a Dutch Defence Chief General"}},
		{"KMA secretary general Dr Davji Otieno welcomed the purchase.", []string{"Davji Otieno is secretary general of KMA"}},
		{"House Speaker Pro Tempore Ann Lee presided over the vote.", []string{"Ann Lee presided over the vote", "-Pro Tempore Ann Lee presided over the vote"}},
		{"Board of Trade (BOT) chairman Lee Tan met farmers.", []string{"Lee Tan is chairman of the Board of Trade", "-Lee Tan is (BOT) chairman of the Board of Trade"}},
		{"RCMP spokesperson Cst. Bo Kim said the road was closed.", []string{"Bo Kim said that the road was closed", "Bo Kim is spokesperson of RCMP", "-Cst is spokesperson of RCMP"}},
		{"Madam Justice Ann Lee ruled against the bank.", []string{"-Ann Lee is justice of Madam"}},
		{"Ann Lee, the founder and chief executive of Solara, resigned.", []string{"Ann Lee is the founder of Solara", "Ann Lee is chief executive of Solara"}},
		{"Bo Kim, the prime minister and leader of the Unity Party, resigned.", []string{"-Bo Kim is the prime minister of the Unity Party"}},
		{"The Ministry of Trade and Mercosur signed the deal.", []string{"The Ministry of Trade signed the deal"}},
	})
}

// TestLabelWholeNames: names are told with all their words.
func TestLabelWholeNames(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Tan studied law at King's College London.", []string{"Tan studied law at King's College London"}},
		{"The firm asked more than 900 Gen Zers about work.", []string{"The firm asked more than 900 Gen Zers about work", "-The firm asked Zers about work"}},
		{"The order came from Gen Holm on Monday.", []string{"-The order came from Gen"}},
		{"The doctor says this year, Old Crow has had huge dumps of snow.", []string{"Old Crow reportedly has had huge dumps of snow this year", "-Crow reportedly has had huge dumps of snow"}},
		{"The event was hosted by the Volta Arts and Book Festival and its founder, Lola Mensah.", []string{"Lola Mensah is founder of the Volta Arts and Book Festival"}},
		{"Oduya co-chairs the panel, and she co-wrote the book with Lee in 1999.", []string{"Oduya co-chairs the panel", "Oduya co-wrote the book with Lee in 1999"}},
		{"“Salt and Honey” won the prize, and “The Old Man and the Sea” has been translated into Xhosa.", []string{"Salt and Honey won the prize", "The Old Man and the Sea has been translated into Xhosa", "-Honey won the prize"}},
		{"The government's “One District, One Factory” policy created jobs.", []string{"The government's One District, One Factory policy created jobs"}},
		{"The Agua Fria (“cold water”) camp is near the river.", []string{"-Agua Fria is a cold water"}},
		// a parent who lives in a town, and a leader of a people
		{"Newcastle mother Tracey Dunn said the hotel was dirty.", []string{"Tracey Dunn is the Newcastle mother", "-Tracey Dunn is the mother of Newcastle"}},
		{"Rosa Mamani, a Quechua leader, called the ruling historic.", []string{"Rosa Mamani is a Quechua leader", "-Rosa Mamani is a leader of Quechua"}},
		{"Ann Lee, a Hamas leader, died.", []string{"Ann Lee was a leader of Hamas"}},
	})
}

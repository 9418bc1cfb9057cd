package english_test

import "testing"

// TestLabelTitles is [TestLabels] for the names of people beside the names of what they head,
// and for when they held an office.
func TestLabelTitles(t *testing.T) {
	checkLabels(t, []labelRow{
		{"President Yilmaz has not criticised the governor, Selin Aydin, whom he appointed in June. Her predecessor lasted nine months.", []string{"Selin Aydin's predecessor lasted nine months", "-Yilmaz's predecessor lasted nine months"}},
		{"Chairman of the State Great Khural G.Zandanshatar received a team of researchers on Monday.", []string{"G.Zandanshatar received a team of researchers on Monday", "G.Zandanshatar is chairman of the State Great Khural", "-Khural G.Zandanshatar received a team of researchers on Monday"}},
		{"Speaker of the Milli Majlis Sahiba Gafarova met the ambassador on Tuesday.", []string{"Sahiba Gafarova met the ambassador on Tuesday", "Sahiba Gafarova is speaker of the Milli Majlis"}},
		{"President of the Legislative Yuan Han Kuo-yu met the delegation.", []string{"Han Kuo-yu met the delegation"}},
		{"Director of the Institute of Archaeology A.Enkhtur said the palace was found.", []string{"A.Enkhtur said that the palace was found", "A.Enkhtur is director of the Institute of Archaeology"}},
		{"The head of the Senate Foreign Relations Committee resigned.", []string{"The head of the Senate Foreign Relations Committee resigned"}},
		{"Baku /AZERTAC/ Foreign Minister Jeyhun Bayramov met the envoy on Friday.", []string{"Jeyhun Bayramov met the envoy on Friday", "-Baku met the envoy on Friday", "-AZERTAC met the envoy on Friday"}},
		{"Roy congratulated Silva by calling him at home.", []string{"Roy congratulated Silva by calling him at home", "-Roy congratulated"}},
		{"The widow of assassinated former prime minister Olof Berg spoke.", []string{"Olof Berg was prime minister", "-Olof Berg was assassinated prime minister"}},
		{"Deposed Mexican president Ana Paz left the country.", []string{"Ana Paz was president of Mexico", "-Ana Paz is deposed president of Mexico"}},
		{"Elected former mayor Bo Kim left.", []string{"Bo Kim was elected mayor"}},
		{"Nicaraguan dictator Anastasio Somoza fled the country in 1979.", []string{"Anastasio Somoza was dictator of Nicaragua", "-Anastasio Somoza is dictator of Nicaragua"}},
		{"In the 1970s, Ugandan president Idi Kole expelled the traders.", []string{"Idi Kole was president of Uganda"}},
		{"Kenyan Prime Minister Ben Kole was born in 1952 in Kisumu.", []string{"Ben Kole is prime minister of Kenya"}},
		{"Turkish writer Ece Kaya published the book in 1985.", []string{"-Ece Kaya was a Turkish writer"}},
		{"The newly-appointed Prime Minister (Rtd.) General Sheikh Saad Omar Al-Sabah met the press. The Prime Minister said he was honored to serve.", []string{"-Rtd said that he was honored to serve"}},
		{"Exports grew by 4%, thanks to strong demand in China.", []string{"Exports grew by 4% thanks to strong demand in China"}},
		{"Ann Lee gave thanks to God.", []string{"Ann Lee gave thanks to God"}},
	})
}

// TestLabelPronouns is [TestLabels] for whose a possessive is, what a relative clause tells of and
// whom nouns repeat.
func TestLabelPronouns(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Granada was founded in 1524. The city is defined by old houses, though its man-made splendor is easily eclipsed by nearby Masaya.", []string{"-Masaya easily eclipses its man-made splendor"}},
		{"The virus came in May. Ann Lee fell ill. Her family was saved by the nurses.", []string{"The nurses saved Ann Lee's family"}},
		{"The virus came in May. Her family was saved by the nurses.", []string{"-The nurses saved her family"}},
		{"\"The town is the heart of his empire,\" Efraín Alegre said.", []string{"-The town reportedly is the heart of his empire"}},
		{"Ann Lee said the strike had hurt her party.", []string{"The strike reportedly hurt Ann Lee's party"}},
		{"The company said the intimidation caused us to lose millions.", []string{"The intimidation reportedly caused the company to lose millions", "-The company and others reportedly lost millions"}},
		{"Prices rose last year. They bought less bread.", []string{"-Prices bought less bread"}},
		{"The letters were found in March. They say that Roy took the money.", []string{"The letters say that Roy took the money"}},
		{"The National Policy Conference will be held in July. It will review progress since the last conference. The party said the conference provides an opportunity to engage.", []string{"-The last conference reportedly provides an opportunity to engage"}},
		{"The ministry praised the reforms in the health sector, which saw its budget double.", []string{"The health sector saw its budget double"}},
		{"The owners of the club, which sold its stadium in May, left.", []string{"The club sold its stadium in May"}},
		{"The talks between the two countries held last week in Doha failed.", []string{"The talks between the two countries were held last week in Doha", "-The two countries were held last week in Doha"}},
		{"Police freed the hostages held in the bank.", []string{"-The bank was held"}},
		{"The show recalls the Seed Act, finally passed in May after being blocked by the senate twice.", []string{"The Seed Act was passed in May after being blocked by the senate twice"}},
		{"Another writer, but from the north, is Amos Kole.", []string{"Another writer is Amos Kole", "-The north is Amos Kole"}},
		{"During his visit to Ghana, Turkey and Kenya signed a deal.", []string{"-Kenya signed a deal during Turkey's visit to Ghana"}},
		{"On the sidelines of President Ali Roy's visit to Ghana, Turkish travel, tourism, and hotel group Kaya signed a deal.", []string{"Ali Roy visited Ghana", "-Ali Roy visited tourism"}},
		{"Divulging details the ED wrote, \"The firm has moved the money.\"", []string{"The ED divulged details"}},
		{"Paratus Group Chief Executive and Executive Chairman designate, Barney Harmse this week was delighted with the outcome.", []string{"Barney Harmse was delighted with the outcome this week"}},
		{"The society's chairman designate, Ann Lee, said she would stay.", []string{"Ann Lee said that she would stay", "Ann Lee is chairman designate of the society"}},
		{"Immigration, Refugees and Citizenship Canada said it will hire 200 people.", []string{"Immigration, Refugees and Citizenship Canada said that it will hire 200 people", "-Immigration said that it will hire 200 people"}},
		{"South Africa's Director of Public Prosecutions (NPA) Shamila Batohi said the men were listed. The NPA said the file was complete.", []string{"The NPA said that the file was complete", "-Public Prosecutions said that the file was complete"}},
		{"The senator's verbal assault on the mayor drew criticism.", []string{"The senator attacked the mayor", "-The senator assaulted the mayor"}},
		{"Cody Simpson won gold on Sunday. The pop star started his swimming journey two years ago.", []string{"Cody Simpson started his swimming journey two years ago", "-The pop star started Cody Simpson's swimming journey two years ago"}},
		{"\"She's pole dancing there, she makes sacrifices for us,\" Dania said.", []string{"-Pole reportedly danced", "-Pole reportedly dances"}},
		{"Roy put back his own rebound after his first attempt was denied by Keylor Navas to give the hosts a first-half lead.", []string{"Keylor Navas denied Roy's first attempt", "-Roy's first attempt reportedly gave the hosts a first-half lead"}},
		{"Sanu Sherpa climbed the peak in May. Sherpa said he was glad.", []string{"Sanu Sherpa said that he was glad"}},
		{"Biden spoke on \"Morning Joe\" on Friday. \"We will win,\" Joe said.", []string{"-Morning Joe said “We will win”"}},
		{"The bank said rates would stay. Inflation fell in May. It also said it would buy bonds.", []string{"The bank said that it would buy bonds"}},
		{"A firm built the bridge.\n\nAnn Lee at the opening in Leeds.\n\nThe bridge opened on Monday. She said the work took two years.", []string{"-Ann Lee said that the work took two years"}},
		{"A firm built the bridge.\n\nAnn Lee opened the bridge in Leeds.\n\nShe said the work took two years.", []string{"Ann Lee said that the work took two years"}},
		// what a report at the end tells of, and not who makes it
		{"The bridge will reopen next month, the council confirmed. It will cost £12m.", []string{"-The council is expected to cost £12m"}},
		{"The company will close the plant in May, the union said. It employs 900 people.", []string{"-The union employs 900 people"}},
		{"The dam burst on Monday, the army said. It said 40 people were missing.", []string{"The army said that 40 people were missing"}},
		// who is only named for who works there
		{"Shares in BMW fell after a warning. Analysts at UBS had expected a profit. The company employs 120,000 people.", []string{"-UBS employs 120,000 people"}},
		{"Shares in BMW fell after a warning. The company employs 120,000 people.", []string{"BMW employs 120,000 people"}},
		// no body is what happens
		{"Tesla recalled 1.2 million cars over a fault. It is the carmaker's third recall this year.", []string{"-Tesla is the carmaker's third recall this year"}},
		{"The army shelled the town. It is a crime.", []string{"-The army is a crime"}},
		{"Nokia fired 40 workers. It is a big employer in Espoo.", []string{"Nokia is a big employer in Espoo"}},
		{"Finance minister John Mbadi rejected the figure. He told parliament the bridge would close.", []string{"John Mbadi told parliament that the bridge would close"}},
		{"Ana Diaz met Eva Berg and Lena Lund. She said the bridge would close.", []string{"-The bridge reportedly will close"}},
		{"Rebels shelled their camp in Goma.", []string{"-Rebels shelled their camp in Goma"}},
		{"Rebels left their camp in Goma.", []string{"Rebels left their camp in Goma"}},
		{"Kim Lee's declaration of martial law broke the law.", []string{"Kim Lee's declaration of martial law broke the law"}},
		{"Adler is to recall 900 vans over a fault, the company said. Owners will be told. It is the third recall of the model.", []string{"-Adler is the third recall of the model"}},
	})
}

// TestLabelAlone: "he" below a clause of the one person whom the sentence has named before it is that person.
func TestLabelAlone(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The talks were led by Marc Rossi and included Stefan Witt and Jan Kuhn. Witt leaves on Monday for Riga, where he is expected to meet ministers.", []string{"Stefan Witt is expected to meet ministers in Riga"}},
		{"Jan Kuhn met Stefan Witt on Monday. The talks come with President Vladimir Zorin reeling from a scandal that led to the resignation of his chief of staff, Andrei Orlov, this week.", []string{"Andrei Orlov was chief of staff of Vladimir Zorin"}},
		{"Jan Kuhn fought Stefan Witt in the hall where he lost his belt.", []string{"-Jan Kuhn lost his belt", "-Stefan Witt lost his belt"}},
	})
}

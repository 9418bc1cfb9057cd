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
		// who says what stands before, and who does what something shows
		{"Ana Ruiz resigned on Monday. Karl Holm met the press in Oslo. Holm was a good coach, he said.", []string{"-Karl Holm claimed to be a good coach", "-Karl Holm said that Holm was a good coach"}},
		{"Lata Iyer accused the minister of lying. Ravi Menon was not honest, she said.", []string{"Lata Iyer said that Ravi Menon was not honest"}},
		{"Court documents show they acted as fixers for foreign firms.", []string{"Court documents show they acted as fixers for foreign firms", "-Court documents acted as fixers for foreign firms"}},
		// what is another's
		{"The club plans to close its shop, as the city's ban has killed its business.", []string{"The club plans to close its shop", "-The city's ban has killed its business"}},
		{"The yen fell after the Bank of Japan cut its rate.", []string{"The Bank of Japan cut its rate"}},
		{"It is a matter of concern for the league. The club had become its richest member.", []string{"-The club became its richest member"}},
		{"Four people were killed in a gunfight and the police buried their bodies.", []string{"-The police buried their bodies"}},
		{"The police said their officers had buried the dog.", []string{"The police said that their officers had buried the dog"}},
		{"Ali Roy conveyed to the president the greetings of Musa Bello and his wishes of progress.", []string{"Ali Roy conveyed to the president the greetings of Musa Bello", "-Ali Roy conveyed his wishes of progress to the president"}},
		{"The union says it will hold its congress, which was put on hold by the court ruling.", []string{"-The court ruling put its congress on hold"}},
		{"The latter's successor Silvia Bata is considering both options.", []string{"-Silvia Bata is successor of the latter"}},
		{"\"I explained to him that he had the right to open a case,\" Ed Kane said.", []string{"Ed Kane said “I explained to him that he had the right to open a case”", "-Ed Kane claimed to have explained that he had the right to open a case"}},
		// offices and short names
		{"Further, the First Lady said she will visit schools.", []string{"Further, the First Lady said that she will visit schools", "-Further, Lady said that she will visit schools"}},
		{"First Lady Margaret Kamau opened a clinic. President Kamau left for Paris.", []string{"Margaret Kamau opened a clinic", "-Margaret Kamau left for Paris"}},
		{"An order named Sheikh Ahmad Al-Nawaf as prime minister. Sheikh Mishal Al-Ahmad signed it. Sheikh Ahmad served as interior minister.", []string{"-Mishal Al-Ahmad served as interior minister"}},
		{"The Ministry of Hajj and Umrah announced that it had cancelled the visa.", []string{"The Ministry of Hajj and Umrah announced that it had cancelled the visa", "-Umrah announced that it had cancelled the visa"}},
		// titles of works, and translations
		{"Ivan Sen won an award for his film “Limbo”.", []string{"Ivan Sen won an award for his film Limbo"}},
		{"The ship “Estonia” sank in 1994.", []string{"The ship Estonia sank in 1994"}},
		{"Agnetha Berg sings on “I Still Have Faith in You”.", []string{"-Agnetha Berg claimed to have Faith in You"}},
		{"The Agua Bonita (“Beautiful water”) camp lies near the river.", []string{"The Agua Bonita camp lies near the river", "-Agua Bonita is a Beautiful water"}},
		// offices, places and bodies whose names were cut
		{"Khan has been projecting Leader of the Opposition Ravi Menon as the next chief minister.", []string{"Ravi Menon is leader of the Opposition", "-Ravi Menon is Leader"}},
		{"Colombian Chief of Police General Jorge Vega explained the plan.", []string{"Jorge Vega explained the plan", "-Jorge Vega is chief of Colombia"}},
		{"Head of the United Nations António Guterres spoke.", []string{"Antonio Guterres spoke", "Antonio Guterres is head of the United Nations"}},
		{"Later, Wang Lei studied philosophy at University College London.", []string{"Later, Wang Lei studied philosophy at University College London"}},
		{"This year, Old Crow has had much snow.", []string{"Old Crow has had much snow this year"}},
		{"The president of the Movement Another Way, Ricardo Lomba, suggested cuts. The Liberal Movement of Panama rejected them.", []string{"Ricardo Lomba suggested cuts", "-Ricardo Lomba is the president of the Liberal Movement of Panama"}},
	})
}

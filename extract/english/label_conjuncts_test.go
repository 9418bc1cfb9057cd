package english_test

import "testing"

// TestLabelConjuncts is [TestLabels] for what is told of several together and not of each:
// what they did so many times, who was in one of two places, lists beside lists.
func TestLabelConjuncts(t *testing.T) {
	checkLabels(t, []labelRow{
		// a counted object, and several who share it out
		{"The final two concerts were organised by Ana Rojas and Pedro Lima.", []string{"Ana Rojas and Pedro Lima organised the final two concerts", "-Ana Rojas organised the final two concerts"}},
		{"Three novels were written by Ada Moor and Ben Crowe.", []string{"Ada Moor and Ben Crowe wrote three novels", "-Ben Crowe wrote three novels"}},
		{"The two heroes, played by Ana Rojas and Pedro Lima, fall in love.", []string{"Ana Rojas and Pedro Lima played the two heroes", "-Pedro Lima played the two heroes"}},
		{"Two of the songs were written by Ana Rojas and Pedro Lima.", []string{"Ana Rojas and Pedro Lima wrote two of the songs"}},
		{"Chile and Peru won five medals.", []string{"Chile and Peru won five medals", "-Chile won five medals"}},
		{"Chile and Peru each won five medals.", []string{"Chile won five medals", "Peru won five medals"}},
		{"Norway and Sweden have two seats each.", []string{"Norway has two seats", "Sweden has two seats"}},
		{"Norway but not Sweden won two seats.", []string{"Norway won two seats", "Sweden did not win two seats"}},
		{"Norway and Sweden condemned the two attacks.", []string{"Norway condemned the two attacks", "Sweden condemned the two attacks"}},
		{"Two rivers, the Volta and the Niger, supply 40 villages.", []string{"Volta and Niger supply 40 villages", "-Niger supplies 40 villages"}},
		{"Ana Rojas and Pedro Lima were jailed for 12 years.", []string{"Ana Rojas was jailed for 12 years"}},
		// a counted subject, and several places or things
		{"Some 400 nurses working in clinics and care homes have signed the letter.", []string{"Some 400 nurses work in clinics and care homes", "-Some 400 nurses work in care homes"}},
		{"Two letters that came from the ministry and the palace were leaked.", []string{"Two letters came from the ministry and the palace", "-Two letters came from the palace"}},
		{"Twelve people have died in floods and landslides.", []string{"Twelve people have died in floods and landslides"}},
		{"In the past year 200 journalists were arrested in Turkey, Egypt and Chad.", []string{"In the past year, 200 journalists were arrested in Turkey, Egypt and Chad", "-In the past year, 200 journalists were arrested in Chad"}},
		{"The three suspects were arrested in Nairobi and Mombasa.", []string{"The three suspects were arrested in Nairobi and Mombasa"}},
		{"The two leaders discussed trade and security.", []string{"The two leaders discussed trade", "The two leaders discussed security"}},
		{"All matches will be played in Lima and Quito.", []string{"All matches are expected to be played in Lima and Quito", "-All matches are expected to be played in Lima"}},
		{"Most of the victims came from Kenya and Uganda.", []string{"Most of the victims came from Kenya and Uganda", "-Most of the victims came from Kenya"}},
		{"The biggest gains were seen in Asia and Africa.", []string{"The biggest gains were seen in Asia and Africa", "-The biggest gains were seen in Africa"}},
		{"The majority of the new cases were found in the western province of Gansu and the southern region of Guangxi.", []string{"The majority of the new cases were found in Gansu and Guangxi"}},
		{"Norway and Sweden recorded the highest temperatures.", []string{"Norway and Sweden recorded the highest temperatures", "-Norway recorded the highest temperatures"}},
		// how several stand to each other
		{"Ana Rojas and her predecessor Pedro Lima, who both back different candidates, met on Tuesday.", []string{"-Pedro Lima backs different candidates"}},
		{"Norway and Sweden hold opposing views.", []string{"Norway and Sweden hold opposing views", "-Norway holds opposing views"}},
		{"Lima and Quito are far from each other.", []string{"Lima and Quito are far from each other", "-Lima is far from each other"}},
		{"Ghana and Togo have the same currency as Mali.", []string{"Ghana has the same currency as Mali"}},
		{"Taken together, the leaks, the raid and the trial show a plan to close the paper.", []string{"The leaks, the raid and the trial show a plan to close the paper", "-The raid shows a plan to close the paper"}},
		{"Combined, Texas and Ohio have 55 seats.", []string{"Texas and Ohio have 55 seats", "-Texas was combined"}},
		// an adverb over a list, and over a phrase
		{"Chad exports mainly cotton and cattle.", []string{"Chad exports mainly cotton and cattle", "-Chad exports cattle"}},
		{"The buyers are mainly small and medium-sized, since big firms have their own mills.", []string{"-The buyers are medium-sized since big firms have their own mills"}},
		{"At least 40 people have died since May, mostly in the north.", []string{"At least 40 people have died since May mostly in the north", "-At least 40 people have died since May in the north"}},
		{"The damage was caused mainly by flooding.", []string{"Flooding mainly caused the damage", "-Flooding caused the damage"}},
		{"The rise was due mainly to fuel and food.", []string{"The rise was due mainly to fuel and food", "-The rise was due to food"}},
		{"The birds live mostly in Chad, also in Mali.", []string{"The birds live mostly in Chad", "The birds live in Mali"}},
		// a clause without its verb
		{"Boys were taught by monks and girls by nuns.", []string{"Monks taught boys", "Nuns taught girls", "-Girls taught boys"}},
		{"All the border posts will be guarded by local militias and inner districts by soldiers.", []string{"Local militias are expected to guard all the border posts", "Soldiers are expected to guard inner districts"}},
		{"The bill was backed by Labour and the Greens by a wide margin.", []string{"Labour backed the bill by a wide margin", "-A wide margin backed the Greens"}},
		// a saying, two offices, what an event came to
		{"The mayor and the party moved heaven and earth to save the club.", []string{"The mayor moved heaven and earth to save the club", "-The mayor moved earth to save the club"}},
		{"The mayor won hearts and seats in the north.", []string{"The mayor won hearts in the north"}},
		{"The Attorney General and Minister of Agro-Industry and Food Security, Mr Bo Kim, made a visit on Monday.", []string{"Bo Kim made a visit on Monday", "-Bo Kim is an Attorney General of Agro-Industry and Food Security"}},
		{"Ana Rojas, president and founder of Volta Foods, resigned.", []string{"Ana Rojas is president of Volta Foods"}},
		{"More than 4,000 migrants died while trying to reach Malta by sea, the worst toll since 2015.", []string{"-Malta is the worst toll"}},
		{"Bo Kim, the first captain of the club, spoke.", []string{"Bo Kim is the first captain of the club"}},
		{"The floods came early, which is bad for us – the next flood is going to come from the north, no doubt.", []string{"-The next flood is expected to go"}},
		{"The government decided to close the mine and sell the land.", []string{"The government decided to close the mine", "The government decided to sell the land"}},
		{"The company is expected to open a plant in Leeds and hire 200 people.", []string{"The company is expected to open a plant in Leeds", "The company is expected to hire 200 people"}},
		{"The tribunal chose to fine the bank and not to close it.", []string{"The tribunal chose to fine the bank", "-The tribunal chose to close the bank"}},
		{"The summit set the stage for talks.", []string{"The summit set the stage for talks"}},
		{"Paul Webb, an 88-year-old from Leeds, won.", []string{"Paul Webb is an 88-year-old from Leeds"}},
		{"“It is over,” said Lee on Monday.", []string{"Lee said on Monday “It is over”"}},
		{"The two sides agreed to stop firing and to free all prisoners.", []string{"The two sides agreed to stop firing", "The two sides agreed to free all prisoners"}},
		{"The union wants to talk and has called a vote for Friday.", []string{"The union wants to talk", "The union has called a vote for Friday"}},
		{"Google and Meta had argued that the rule would lead to censorship.", []string{"Google argued that the rule would lead to censorship", "-Google argued with Meta the rule would lead to censorship"}},
		{"Two Kurdish fighters were killed when a drone struck their car near Oslo, officials said.", []string{"A drone reportedly struck two Kurdish fighters' car near Oslo", "Officials said that two Kurdish fighters were killed when a drone struck their car near Oslo"}},
		{"Three Mile Island closed, police said.", []string{"Police said that Three Mile Island closed"}},
		{"A second vaccine, R21, is cheaper. Two men, both from Fujian, were arrested.", []string{"A second vaccine, R21, is cheaper", "Two men, both from Fujian, were arrested"}},
		{"Prices were the same for men and women.", []string{"Prices were the same for men and women", "-Prices were the same for men"}},
		{"The drug was the cheapest in Lyon and Paris.", []string{"The drug was the cheapest in Lyon and Paris", "-The drug was the cheapest in Lyon"}},
		{"The road will connect not only Kenya and Tanzania but also Uganda.", []string{"The road is expected to connect Kenya and Tanzania but also Uganda"}},
		{"Armed groups have burned villages and looted clinics in Cabo Delgado since March.", []string{"Armed groups have looted clinics", "-Armed groups have burned looted clinics in Cabo Delgado since March"}},
		{"The company blamed a wet summer and higher costs for barley and glass.", []string{"-The company blamed a wet summer for barley and glass"}},
	})
}

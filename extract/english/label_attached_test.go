package english_test

import "testing"

// TestLabelAttached: to which noun or verb a clause, participle or phrase belongs.
func TestLabelAttached(t *testing.T) {
	checkLabels(t, []labelRow{
		{"A liquidator would be named for two years, the court said on March 1 in a case filed by Nordbank.", []string{"A liquidator reportedly will be named for two years"}},
		{"“We will not allow anybody to stand in the way of trade,” the Danish finance minister said in a tweet after the talks.", []string{"The Danish finance minister said in a tweet after the talks “We will not allow anybody to stand in the way of trade”"}},
		{"Malaria is among the causes of the fall, Health Minister Ann Lee said on Monday, at a meeting of doctors in Accra.", []string{"Malaria reportedly is among the causes of the fall"}},
		{"Three people were killed, police said on Monday, in a fire at a hotel in Leeds.", []string{"Three people reportedly were killed in a fire at a hotel in Leeds"}},
		{"The police have closed the camp, according to a report by the newspaper Dagbladet on Wednesday.", []string{"The police have closed the camp"}},
		{"Omar Bello's claim was in response to party chairman Ann Lee seeking the support of farmers.", []string{"Ann Lee sought the support of farmers"}},
		{"Statements of two witnesses taken in court in Lima show this, Ann Lee said.", []string{"Statements of two witnesses reportedly were taken in court in Lima", "-Two witnesses reportedly were taken in court in Lima"}},
		{"Ana Diaz spoke of the revival of the fishing industry, which began in 2019.", []string{"The revival of the fishing industry began in 2019", "-The fishing industry began in 2019"}},
		{"The delegates attended the summit of the regional organization which is to be held next November in Oslo.", []string{"The summit of the regional organization is expected to be held next November in Oslo", "-The regional organization is expected to be held next November in Oslo"}},
		{"Norddal made a profit in the first half of the year that ended on June 30, 2022.", []string{"-The year ended on June 30, 2022"}},
		{"Lonnie Hart, a professor at the University of Sydney who studies birds, spoke in May.", []string{"-The University of Sydney studies birds"}},
		{"The debt the state gave Norddal in May was paid in Lima.", []string{"The state gave Norddal the debt in May", "-The state gave Norddal in May"}},
		{"The laptop that Ann Lee left her brother was stolen in Oslo.", []string{"Ann Lee left her brother the laptop"}},
		{"Rosa Diaz built the inn from the money she made from selling fish in Lima.", []string{"Rosa Diaz made the money from selling fish in Lima"}},
		{"Chile is the partner that Peru needs in the talks.", []string{"Peru needs Chile in the talks", "-Peru needs the partner in the talks"}},
		{"Sanchez is a player that Chelsea sold in May.", []string{"Chelsea sold Sanchez in May"}},
		{"The trouble is the money that Norddal lost in Malta.", []string{"-Norddal lost the trouble in Malta"}},
		{"The city will ensure that high-risk patients whose symptoms are severe are admitted to hospitals in Tokyo.", []string{"-High-risk patients' symptoms are severe"}},
		{"The firms whose workers went on strike in May lost 3 million euros.", []string{"The firms' workers went on strike in May"}},
		{"It is sad in a nation where half of the people are poor, Ann Lee said.", []string{"-Half of the people reportedly are poor in a nation"}},
		{"Jo Lund called it a provocation at a time when Norddal is closing three plants.", []string{"Norddal is closing three plants", "-Norddal is closing three plants at a time"}},
		{"Producers located in the north of Namibia sell cattle at low prices.", []string{"-Producers are located in the north of Namibia"}},
		{"Residents evacuated on Monday remain in shelters in Leeds.", []string{"Residents were evacuated on Monday"}},
		{"Norddal is registered as a Danish firm that makes chips in Taiwan.", []string{"-A Danish firm makes chips in Taiwan"}},
		{"The debate surrounding the dam in Norway is bitter.", []string{"-The debate surrounds the dam in Norway"}},
		{"Taking a clear stance that condemns the raid on Oslo would be the right move.", []string{"-A clear stance condemns the raid on Oslo"}},
		{"The shop in Oslo was closed for much of the day.", []string{"The shop in Oslo was closed for much of the day"}},
		{"Norddal lost some of its ships in the Baltic in May.", []string{"Norddal lost some of its ships in the Baltic in May"}},
		{"Karl McKay was sentenced to life in prison with no parole eligibility for 25 years for killing her daughter in 2005.", []string{"Karl McKay was sentenced to life in prison with no parole eligibility for 25 years for killing her daughter in 2005"}},
		{"India is the biggest buyer of Danish turbines, amounting to about $1 billion annually.", []string{"-India amounts to about $1 billion annually"}},
		{"Chile needs a law that unites people and that, sooner or later, allows them to live in peace, Lagos wrote.", []string{"-Sooner or later, Chile reportedly allows them to live in peace"}},
		{"The heat that the fires are making worse will harm farmers in Brazil.", []string{"-The fires are making worse"}},
		{"The treaty is a step forward in favor of workers in Peru.", []string{"The treaty is a step forward in favor of workers in Peru"}},
		{"The road ahead is long for Norddal.", []string{"The road ahead is long for Norddal"}},
		{"Ann Lee made two trips abroad in May.", []string{"Ann Lee made two trips abroad in May"}},
		{"Ironically, the party is not the owner of the hall in Leeds.", []string{"The party is not the owner of the hall in Leeds"}},
		{"The attack in Gao, where ten soldiers were killed on Monday, was the third this year.", []string{"Ten soldiers were killed on Monday in Gao"}},
		{"The meeting in Lima, where the two sides signed the treaty in May, lasted a week.", []string{"The two sides signed the treaty in May in the meeting in Lima"}},
		{"Norddal is sad after five years of tests and consultation, two of which were for the dam in Yukon.", []string{"-Two of consultation were for the dam in Yukon"}},
		{"Norddal quoted a source associated with the show in Mumbai.", []string{"-A source was associated with the show in Mumbai"}},
	})
}

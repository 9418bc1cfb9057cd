package english_test

import "testing"

// TestLabelSetPhrases: words that belong together, and what they are not.
func TestLabelSetPhrases(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The region needs out-of-the-box measures.", []string{"The region needs out-of-the-box measures", "-The region needs of-the-box measures"}},
		{"The state-of-the-art plant opened in May.", []string{"The state-of-the-art plant opened in May"}},
		{"The two leaders discussed the collapse and break-up of the federation.", []string{"-The two leaders discussed the up of the federation", "-The two leaders discussed the break of the federation"}},
		{"The team won to reach this play-off in March.", []string{"The team won to reach this play-off in March"}},
		{"Police broke up the gang.", []string{"Police broke up the gang"}},
		{"The president is conflicted as far as the court is concerned.", []string{"The president is conflicted as far as the court is concerned", "-The court is concerned"}},
		{"As far as the union is concerned, the strike is over.", []string{"The strike is over", "-The union is concerned"}},
		{"The union is concerned about the strike.", []string{"The union is concerned about the strike"}},
		{"The market is weak and as such security of supply is of key concern for firms.", []string{"Security of supply is of key concern for firms", "-Such security of supply is of key concern for firms"}},
		{"Such shortages are rare.", []string{"-Shortages are rare"}},
		{"Young people, and above all the nurses, who are victims of the cuts, know it well.", []string{"The nurses are victims of the cuts", "-All the nurses are victims of the cuts"}},
		{"For the time being there will be no sound option available, the firm pointed out.", []string{"-No sound option available reportedly will be for the time being there"}},
		{"Lopez said, however, he understood that the banks had been involved.", []string{"Lopez said that he understood that the banks had been involved", "-Lopez said that however, he understood that the banks had been involved"}},
		{"The movie was still in post-production when the director died.", []string{"The movie was in post-production when the director died", "-The movie was post-production when the director died"}},
		{"The singer delivered a set spiced with superb accordion playing.", []string{"The singer delivered a set spiced with superb accordion playing", "-Superb accordion played"}},
		{"With the orchestra playing, the crowd left.", []string{"The crowd left"}},
		{"The convoy came to a river crossing just 10 km outside the town.", []string{"The convoy came to a river crossing just 10 km outside the town", "-A river crossed just 10 km outside the town"}},
		{"If we sit with our arms crossed, it will reach every home, said Ada Bell.", []string{"-Ada Bell and others reportedly were crossed"}},
		{"Miners make ends meet by selling wood.", []string{"-Ends meet"}},
		{"Judges can suspend members under s177(3) of the law.", []string{"-Judges can suspend members under s1773 of the law"}},
		{"The estimates include a spouse's wealth and, where the person is the founder, the wealth of children.", []string{"-The person is the founder in a spouse's wealth"}},
		{"The team is customer focused and technology driven.", []string{"The team is customer focused", "The team is technology driven"}},
		{"The party is divided and weak.", []string{"The party is divided", "The party is weak"}},
	})
}

// TestLabelMeasuredPlaces: how far, how long before, how many of.
func TestLabelMeasuredPlaces(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The tunnel, located north of Oslo, was closed in June.", []string{"The tunnel was located north of Oslo", "-The tunnel was located of Oslo"}},
		{"The conference was held 15 days ahead of schedule.", []string{"The conference was held 15 days ahead of schedule"}},
		{"The conference, which was held 15 days ahead of schedule, drew 300 doctors.", []string{"The conference was held 15 days ahead of schedule", "-The conference was held 15 ahead of schedule"}},
		{"The park closed ahead of the storm.", []string{"The park closed ahead of the storm"}},
		{"The minister has steered a country hit by one crisis after another toward recovery.", []string{"The minister has steered a country hit by one crisis after another toward recovery"}},
		{"The firm suffered one setback after another last year.", []string{"The firm suffered one setback after another last year"}},
		{"The government backed farmers hit by drought.", []string{"The government backed farmers hit by drought"}},
		{"Marta Castillo was the least known of the four candidates.", []string{"Marta Castillo was the least known of the four candidates", "-Marta Castillo was known of the four candidates"}},
		{"Marta Castillo was known by the judges.", []string{"The judges knew Marta Castillo"}},
		{"Official reports show that out of 795 million hungry people, 220 million live in Africa.", []string{"-795 million hungry people live 220 million in Africa"}},
		{"In February, Peru announced that China would finance about US$24 billion in infrastructure projects.", []string{"China reportedly will finance about US$24 billion in infrastructure projects"}},
		{"Circumstances today are exactly the opposite of what they were when Ortega took power.", []string{"Today, circumstances are exactly the opposite of what they were when Ortega took power"}},
		{"The mayor is ill today.", []string{"The mayor is ill today"}},
		{"The diaspora is less, as the minister described, a bridge to India, and more of a political identity.", []string{"-The diaspora reportedly is less"}},
	})
}

// TestLabelTurned: who does something and to whom it is done.
func TestLabelTurned(t *testing.T) {
	checkLabels(t, []labelRow{
		{"“We were never consulted and never told this was going to happen,” said Maria Lund.", []string{"Maria Lund and others reportedly were not told that this was going to happen", "-Maria Lund and others reportedly did not tell that this was going to happen"}},
		{"The three men were arrested and told they would be deported.", []string{"The three men were told that they would be deported"}},
		{"Boyd was ignored and told the court so.", []string{"-Boyd was told the court so"}},
		{"The comedy is based on a novel by an author known only by the pen name Elena.", []string{"-The pen name Elena only knew an author"}},
		{"The claims need investigating, Kovac said.", []string{"The claims should be investigated", "-The claims should investigate"}},
		{"The firm needs to expand.", []string{"The firm needs to expand"}},
		{"To her credit, Karima refused to do so.", []string{"-Karima refused to do to Karima's credit"}},
		{"Nujoma agreed that at times the government does not consult unions on policies, and called for more talks among the partners.", []string{"Nujoma called for more talks among the partners", "-The government reportedly called for more talks among the partners"}},
		{"Boyd said that the firm is strong, and called on banks to lend.", []string{"Boyd called on banks to lend"}},
		{"The mayor said that the bridge was closed, and reopened in May.", []string{"-The mayor reopened in May"}},
		{"Lima is the first city in the region to ban the bags.", []string{"Lima has banned the bags"}},
		{"Lima is the only city in the region to have a tram.", []string{"Lima has a tram"}},
		{"Dubai Police is the first agency in the country to create its own coin and the first police body in the world to do so.", []string{"Dubai Police is the first police body in the world to do so", "-Dubai Police has created the first police body in the world to do so"}},
		{"Starting with children is the first step to revitalizing the culture, said Ana Diaz.", []string{"-Starting with children reportedly has revitalizinged the culture"}},
		{"Evidence showed Sharma was facing hardship and was going to be evicted from her home in 2011.", []string{"Sharma was expected to be evicted from her home in 2011", "-Sharma is expected to be evicted from her home in 2011"}},
		{"It took two years for the council to approve the plan.", []string{"The council approved the plan", "-The council approves the plan"}},
		{"It takes years for a tree to grow.", []string{"-A tree grew"}},
		{"The dish is a stuffed pancake made from the same batter and topped with two chutneys.", []string{"-A stuffed pancake topped with two chutneys"}},
		{"Francis admitted that the abuses Indigenous Peoples faced while being forced to attend residential schools amounted to genocide.", []string{"Indigenous Peoples reportedly attended residential schools", "-The abuses Indigenous Peoples faced reportedly attended residential schools"}},
		{"The plant made headlines in October 2019 when scores of savers rallied outside the embassy in Lima, claiming they had lost money.", []string{"Scores of savers claimed that they had lost money", "-The plant claimed that they had lost money"}},
		{"The minister left when protesters marched, saying he had lost trust.", []string{"The minister said that he had lost trust"}},
		{"She is on the side of Daniel Ortega, whom she admits she knows well.", []string{"-She admits Daniel Ortega"}},
		{"The club began as an offshoot of a 110-acre stud farm Mistry bought in the 1980s.", []string{"Mistry bought a 110-acre stud farm in the 1980s", "-Mistry was bought in the 1980s"}},
		{"They are little known, having been relegated to a lesser place by European bees.", []string{"-European bees have relegated to a lesser place"}},
	})
}

// TestLabelWhenThen: a clause behind ", when" is of the date before it.
func TestLabelWhenThen(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Compared with 1990, when the average wage did not exceed 68 pesos, progress is good.", []string{"The average wage did not exceed 68 pesos in 1990"}},
		{"Ana Lopez retired on 3 May 2011, when the court closed.", []string{"The court closed on 3 May 2011"}},
		{"The team has not won the title since 2016, when it beat Lima.", []string{"-The team beat Lima since 2016"}},
		{"The law passed in 2010, when Lee was mayor, and failed in 2012.", []string{"Lee was mayor in 2010", "-Lee failed in 2012"}},
		{"The shop closes at night, when guards leave.", []string{"-Guards leave at night"}},
	})
}

// TestLabelBesides: what stands by itself in a clause, as what something comes and where.
func TestLabelBesides(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Dunbar Sloane estimated the price tag for the manuscript that comes as two bound folders will sit between $35,000 and $50,000.", []string{"The manuscript reportedly comes as two bound folders", "-Two bound folders reportedly will sit between $35,000 and $50,000"}},
		{"His painful murder marked a before and after in Peruvian history.", []string{"-His painful murder marked in a before and after Peruvian history", "-His painful murder marked a before in Peruvian history"}},
		{"The crash marked a before and after in the history of the club.", []string{"The crash marked a before and after in the history of the club"}},
		{"The director documented up close, for four years, the problem of violence.", []string{"The director documented the problem of violence up close for four years"}},
		{"The country is a long way away from reducing poverty.", []string{"The country is a long way away from reducing poverty"}},
		{"The village is ten kilometres away.", []string{"The village is ten kilometres away"}},
	})
}

package english_test

import "testing"

// TestLabelRelatives: whose relatives, offices and pronouns they are.
func TestLabelRelatives(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Andrea Zamperoni, the head chef, was discovered dead on Wednesday in Queens, according to police. Fernando Dallorso, the general manager of the restaurant, said his roommates said they last saw him on Saturday. When he didn't come to work on Monday, his coworkers alerted the authorities.", []string{
			"-Fernando Dallorso did not come to work on Monday", "-Fernando Dallorso's coworkers alerted the authorities when Fernando Dallorso didn't come to work on Monday"}},
		{"Ann Lee leads the union. When she came to work on Monday, she found the gates locked.", []string{"Ann Lee came on Monday"}},
		{"Andrea Zamperoni was found dead. According to Fernando Dallorso, Zamperoni had not used his bank cards.", []string{"-Andrea Zamperoni did not use Fernando Dallorso's bank cards"}},
		{"Police were investigating the fire, with no cause of death confirmed yet by the medical examiner.", []string{"-No cause of death confirmed by the medical examiner that police were investigating the fire"}},
		{"Ann and Peter's daughter, Lucy, won the prize.", []string{"Lucy won the prize", "-Ann won the prize", "-Peter won the prize"}},
		{"Police questioned Okello and Mutesa's parents on Monday.", []string{"Police questioned Okello and Mutesa's parents on Monday", "-Police questioned Okello on Monday"}},
		{"Obama and Biden's wife, Jill, met in Ohio.", []string{"Jill met in Ohio"}},
		{"Mysore Divisional Railway Manager Aparna Garg spoke on Monday.", []string{"Aparna Garg is Mysore Divisional Railway Manager", "-Aparna Garg is manager of Mysore Divisional Railway"}},
		{"Bank of Ghana Deputy Governor Elsie Awadzi resigned on Friday.", []string{"Elsie Awadzi is deputy governor of the Bank of Ghana"}},
		{"The University of Massachusetts, Amherst's dean, Ann Lee, resigned on Friday.", []string{"Ann Lee resigned on Friday", "Ann Lee is dean of the University of Massachusetts, Amherst", "-The University of Massachusetts resigned on Friday"}},
		{"As of yesterday, the virus had killed at least 813 in China and infected around 35,000 worldwide in at least 28 countries.", []string{"The virus infected around 35,000 worldwide in at least 28 countries", "-The virus infected in at least 28 countries worldwide"}},
		{"\"I can't believe it,\" said Sato, whose father and coach, Ken, played in the same final in 1998 but lost.", []string{"Ken played in the same final in 1998", "-Ken lost Sato"}},
		{"Health officials in Gaza said Israeli fire had killed at least 31 people on Saturday, most of them near an aid site in Rafah.", []string{"-Israeli fire reportedly killed at least 31 people on Saturday near an aid site in Rafah"}},
		{"Ford will cut 4,000 jobs in Europe by 2027, blaming slow sales of electric cars.", []string{"Ford blames slow sales of electric cars"}},
		{"Of the 1,200 voters polled, 40% were undecided.", []string{"-40% were undecided"}},
		// where something is, by the preposition of the place
		{"The deal was signed at a hotel in Makati, where the brothers once delivered bread.", []string{"The brothers once delivered bread at a hotel in Makati"}},
		{"Ann Lee works on a farm near Kisumu, where thieves stole ten cows.", []string{"Thieves stole ten cows on a farm near Kisumu"}},
		{"The town depends on a factory where 40 men make boots.", []string{"-40 men make boots on a factory"}},
		{"Suppliers, many of which depend on the mill for most of their income, laid off staff.", []string{"Many of suppliers depend on the mill for most of their income"}},
	})
}

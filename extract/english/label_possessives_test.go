package english_test

import "testing"

// TestLabelPossessives is [TestLabels] for possessives of whom a fact has named: by a pronoun where only
// they can be meant, and with "of" where their own words would carry it badly.
func TestLabelPossessives(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Daniel Marsh was arrested by police at his home in Leeds on Monday.", []string{"Police arrested Daniel Marsh at his home in Leeds on Monday"}},
		{"Okoro lost a leg after he was hit by a stray bullet on his way home.", []string{"A stray bullet hit Okoro on his way home"}},
		// the subject may be meant
		{"Daniel Marsh was stabbed by a neighbour at his home in Leeds.", []string{"A neighbour stabbed Daniel Marsh at Daniel Marsh's home in Leeds", "-A neighbour stabbed Daniel Marsh at his home in Leeds"}},
		{"Three members of a family died when their house caught fire in Sibiu.", []string{"The house of three members of a family caught fire in Sibiu", "-Three members of a family's house caught fire in Sibiu"}},
		{"The mayor of Ndola resigned. His lawyer said he was ill.", []string{"The lawyer of the mayor of Ndola said that he was ill"}},
		{"Ann Lee resigned. Her lawyer said the vote was unfair.", []string{"Ann Lee's lawyer said that the vote was unfair"}},
		// whose first or third it is
		{"The goal was Sandhu's first for the club.", []string{"The goal was Sandhu's first for the club"}},
		{"The defeat was United's third in a row.", []string{"The defeat was United's third in a row"}},
		{"The award was Osei's second.", []string{"The award was Osei's second"}},
		// who is asked about something, and what is measured how many times
		{"Maria Lopez was questioned by detectives about the fire.", []string{"Detectives questioned Maria Lopez about the fire", "-Detectives about the fire questioned Maria Lopez"}},
		{"The vote was criticised by campaigners against the mine.", []string{"Campaigners against the mine criticised the vote"}},
		{"The court ordered Ali Musa to return the money and fined him twice that amount.", []string{"The court fined Ali Musa twice that amount", "-The court fined that amount twice"}},
		{"The governor announced an ex gratia of 5,000 dollars for the widows.", []string{"-The governor announced ex an gratia of 5,000 dollars for the widows"}},
		{"The army chief Major General Pedro Ruiz visited the base.", []string{"Pedro Ruiz is army chief", "-Pedro Ruiz is army chief Major"}},
		{"A gust of 340 kilometres per hour was recorded, the strongest since records began in 1897.", []string{"-Records began in 1897"}},
		// whose it is, nobody has settled, and the subject's it cannot be
		{"The men were tried in May. Divers found his body in the river.", []string{"-Divers found his body in the river"}},
		{"Reporters waited outside. Judge Ann Lee revoked his bail.", []string{"-Ann Lee revoked his bail"}},
		{"The judge praised his sister.", []string{"The judge praised his sister"}},
		// two names of one, and what comes in cash
		{"The ring was being run by Harjit Gill alias Lucky, who is lodged in Ropar jail.", []string{"Harjit Gill was running the ring", "-Lucky is lodged in Ropar jail"}},
		{"Officers seized 11 luxury watches, six mobile phones and HK$900,000 in cash.", []string{"Officers seized 11 luxury watches", "-Officers seized 11 luxury watches in cash"}},
	})
}

package english_test

import "testing"

// TestLabelFitting: what can be said of which noun of a phrase, and what a clause tells only of which one is meant.
func TestLabelFitting(t *testing.T) {
	checkLabels(t, []labelRow{
		// a participle or relative clause goes with the noun that it can be said of
		{"Three authors of the petition, signed by Ann Lee, were questioned on Friday.", []string{"Ann Lee signed the petition", "-Ann Lee signed three authors of the petition"}},
		{"Other speakers at the festival, attended by several ministers, were Ann Lee and Omar Diaz.", []string{"Several ministers attended the festival", "-Several ministers attended other speakers at the festival"}},
		{"The miners filed an appeal against the ruling, which was dismissed by the High Court.", []string{"The High Court dismissed an appeal against the ruling", "-The High Court dismissed the ruling"}},
		{"Kaya is a village of some 400 people, located on the northern shore of the lake.", []string{"Kaya is located on the northern shore of the lake"}},
		{"The mayor received a team of doctors led by Ann Lee.", []string{"Ann Lee led a team of doctors", "-Ann Lee led doctors"}},
		{"The trip increased worry about tensions between Seoul and Taiwan, which Beijing claims as its own territory.", []string{"Beijing claims Taiwan as its own territory"}},
		{"Police published a report on the fire, which took place on Sunday.", []string{"The fire took place on Sunday", "-A report on the fire took place on Sunday"}},
		// but not what can be said of the noun that has it
		{"The members of the jury, chosen by Ann Lee, were questioned on Friday.", []string{"-Ann Lee chose the jury"}},
		{"The court upheld the order, which was dismissed by the mayor.", []string{"The mayor dismissed the order"}},
		{"Ann Lee runs a chain of hotels founded by her father.", []string{"-Ann Lee's father founded chain"}},
		// whose: of the one who is said to be so
		{"Ann Lee is a lawyer whose father founded the bank in 1950.", []string{"Ann Lee's father founded the bank in 1950", "-A lawyer's father founded the bank in 1950"}},
		{"The Youth Summit is a global forum whose sessions are organised by Egypt.", []string{"Egypt organises the Youth Summit's sessions"}},
		{"It is a country whose army lost the war in 1990.", []string{"-A country's army lost the war in 1990"}},
		{"Police questioned a lawyer whose father founded the bank.", []string{"A lawyer's father founded the bank"}},
		// amounts and cases that the clause only tells apart
		{"The exact sum paid by the airline was not disclosed.", []string{"-The airline paid the exact sum"}},
		{"The average wage that the mines pay is $900.", []string{"-The mines pay the average wage"}},
		{"The airline paid a fine imposed by the court.", []string{"The court imposed a fine"}},
		{"Doctors said there had been a case in which a boy had died due to delays.", []string{"A boy reportedly died due to delays"}},
		// what will be so, or is only asked for
		{"The final will be a concert led by Ann Lee.", []string{"Ann Lee is expected to lead a concert", "-Ann Lee leads a concert"}},
		{"The wedding will be a private ceremony attended by close friends.", []string{"-Close friends attended a private ceremony"}},
		{"The new tower will be a hotel that houses 300 guests.", []string{"-The new tower houses 300 guests"}},
		{"The tower is a hotel that houses 300 guests.", []string{"The tower houses 300 guests"}},
		{"Farmers asked for a fund run by the ministry.", []string{"-The ministry runs a fund"}},
		{"Farmers praised a fund run by the ministry.", []string{"The ministry runs a fund"}},
		{"Together they are seen as the leaders creating a new state.", []string{"-The leaders create a new state"}},
	})
}

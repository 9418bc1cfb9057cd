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
		{"Results from the trial, led by Ann Lee, are due in May.", []string{"Ann Lee leads the trial", "-Ann Lee leads results from the trial"}},
		{"Supporters of the president, elected in 2020, marched in Lima.", []string{"The president was elected in 2020", "-Supporters of the president were elected in 2020"}},
		{"Members of the council, elected in 2020, marched in Lima.", []string{"-The council was elected in 2020"}},
		// a time behind the comma of a clause is that of the verb around it
		{"Ann Lee met Omar Diaz, who is expected to become foreign minister, the previous day.", []string{"Ann Lee met Omar Diaz the previous day", "Omar Diaz is expected to become foreign minister"}},
		{"The army took Kaya, a town that lies on the river, the same day.", []string{"The army took Kaya the same day", "Kaya lies on the river"}},
		{"Ann Lee met Omar Diaz, who won the race the previous day.", []string{"Omar Diaz won the race the previous day"}},
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
		{"Ann Lee pointed to the exact spot where her son was murdered.", []string{"-Ann Lee's son was murdered in the exact spot"}},
		{"Ann Lee lived in the town where her son was murdered in 1990.", []string{"Ann Lee's son was murdered in 1990 in the town"}},
		// of which of several it is so
		{"The groups that the ministry has banned are Terra and Oasis.", []string{"-The ministry has banned the groups"}},
		{"About half of the firms that export to China reported losses.", []string{"-The firms export to China"}},
		{"The three firms that export to China reported losses.", []string{"The three firms export to China"}},
		// with what an event is opened, and with whom it is
		{"The premier opened the summit with a speech on trade.", []string{"The premier opened the summit with a speech on trade", "-The premier met a speech on trade"}},
		{"Kenya continued talks with the rebels in Oslo.", []string{"Kenya talked with the rebels in Oslo"}},
		{"The firms held a meeting with union leaders.", []string{"The firms met union leaders"}},
		// what nobody can or wants to prevent
		{"Beijing cannot stop Lee from visiting Oslo.", []string{"-Lee visits Oslo"}},
		{"The warning was not intended to stop Lee from visiting Oslo.", []string{"-Lee visited Oslo"}},
		{"The guards could not stop Lee from visiting Oslo.", []string{"Lee visited Oslo"}},
		// what will be so, or is only asked for
		{"The final will be a concert led by Ann Lee.", []string{"Ann Lee is expected to lead a concert", "-Ann Lee leads a concert"}},
		{"The wedding will be a private ceremony attended by close friends.", []string{"-Close friends attended a private ceremony"}},
		{"The new tower will be a hotel that houses 300 guests.", []string{"-The new tower houses 300 guests"}},
		{"Ann Lee will be the first woman who leads the bank.", []string{"Ann Lee is expected to lead the bank", "-Ann Lee leads the bank"}},
		{"The speaker will be Omar Diaz, who leads the bank.", []string{"Omar Diaz leads the bank"}},
		{"The mayor voted for a plan drafted by Ann Lee.", []string{"Ann Lee drafted a plan"}},
		{"The tower is a hotel that houses 300 guests.", []string{"The tower houses 300 guests"}},
		{"Farmers asked for a fund run by the ministry.", []string{"-The ministry runs a fund"}},
		{"Farmers praised a fund run by the ministry.", []string{"The ministry runs a fund"}},
		{"Together they are seen as the leaders creating a new state.", []string{"-The leaders create a new state"}},
	})
}

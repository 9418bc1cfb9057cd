package english_test

import "testing"

// TestLabelSaidOf: whom a report tells of by a pronoun, and what belongs to the report no more.
func TestLabelSaidOf(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Chancellor Anna Weber fell ill on Friday. Her spokesman Karl Huber said she would travel to Rome next week.", []string{"Karl Huber said that Anna Weber would travel to Rome next week", "-Karl Huber said that she would travel to Rome next week"}},
		{"Striker Maria Lopez was hurt on Sunday. Doctor Juan Soto said she would miss the final.", []string{"Juan Soto said that Maria Lopez would miss the final"}},
		{"Ann Lee runs the bank. Lee said she would not resign.", []string{"Ann Lee said that she would not resign"}},
		{"Senator Pedro Lima was arrested on Monday. Police chief Juan Soto said he had been found with a bag of cash.", []string{"Pedro Lima was arrested on Monday", "-Juan Soto said that he had been found with a bag of cash"}},
		{"Maria Lopez said on Sunday she would step down in June, ending a rule that began in 2009.", []string{"A rule began in 2009", "-A rule reportedly began in 2009"}},
		{"The union said its members had rejected the offer, dealing a blow to the minister, who had hoped to settle the dispute by May.", []string{"The minister hoped to settle the dispute by May"}},
		{"The army said it shot down two drones, causing a fire that damaged a warehouse.", []string{"A fire reportedly damaged a warehouse"}},
		{"The mayor's office paid the drivers. Union leader Radu Moldovan said his members would be watching. \"If they lie to us again, we will stop the city,\" he warned.", []string{"-If Radu Moldovan's members lie to Radu Moldovan's side again, Radu Moldovan's side would stop the city"}},
		{"Rashid Khan said police had torn down the stalls. \"They told us to leave,\" he said.", []string{"Police reportedly tore down the stalls"}},
		{"Governor Juan Soto said that he was shocked.", []string{"Juan Soto said that he was shocked"}},
		{"Anna Weber said the coalition was falling apart and called for elections.", []string{"Anna Weber called for elections", "-The coalition reportedly called for elections"}},
		{"Pedro Lima said the count was rigged and demanded a new one.", []string{"Pedro Lima demanded a new one", "-The count reportedly demanded a new one"}},
		{"Gary Ridley said the matter raised serious questions and urged the council to publish the bids.", []string{"Gary Ridley urged the council to publish the bids"}},
		{"Paul Hart said Chile would stand by its allies and described the strikes as barbaric.", []string{"Paul Hart described the strikes as barbaric", "-Chile reportedly described the strikes as barbaric"}},
		{"Tom Lee said the soldiers were tired and accused their officers of cowardice.", []string{"-Tom Lee accused their officers of cowardice"}},
	})
}

// TestLabelOpenOwners: a possessive whose owner neither the article nor the fact names.
func TestLabelOpenOwners(t *testing.T) {
	checkLabels(t, []labelRow{
		{"A court in Seoul had issued a warrant for his arrest on Tuesday.", []string{"-A court in Seoul issued a warrant for his arrest on Tuesday"}},
		{"A law passed in May ended their exemption.", []string{"-A law passed in May ended their exemption"}},
		{"An exhibition gathered her works from the 1950s.", []string{"-An exhibition gathered her works from the 1950s"}},
		{"The company has shut its plant in Leeds. Its workers blame the board. \"They never spoke to us,\" said union official Jim Hart.", []string{"The company has shut its plant in Leeds", "-Its workers blame the board"}},
		{"The duo more than doubled their wealth.", []string{"The duo more than doubled their wealth"}},
		{"The company has moved its factory to Poland.", []string{"The company has moved its factory to Poland"}},
		{"A client sought to get her child a visa.", []string{"A client sought to get her child a visa"}},
	})
}

// TestLabelLedBy: what is done to a body is not done to its people.
func TestLabelLedBy(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Members of the Public Investments Committee, chaired by Emmanuel Wanjala, want the manager to be charged.", []string{"Emmanuel Wanjala chairs the Public Investments Committee", "-Emmanuel Wanjala chairs members of the Public Investments Committee"}},
		{"A spokesman for the Free Patriots, led by Karl Huber, said the talks had failed.", []string{"Karl Huber led the Free Patriots", "-Karl Huber led a spokesman for the Free Patriots"}},
		{"The coach of the swimming club, founded in 1921, resigned on Monday.", []string{"The swimming club was founded in 1921", "-The coach of the swimming club was founded in 1921"}},
		{"The protesters, led by the union, marched to the palace.", []string{"The union led the protesters"}},
		{"The minister spent two nights at the embassy, according to footage obtained by The Star.", []string{"-The Star obtained the minister"}},
		{"The plan would extend his term, a move critics say amounts to a coup.", []string{"-Critics say amounts to a coup"}},
	})
}

// TestLabelOusted: who was put out of an office had it.
func TestLabelOusted(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The flood set off protests that brought down Prime Minister Milan Hodos in January.", []string{"Milan Hodos was Prime Minister", "-Milan Hodos is Prime Minister"}},
		{"Interior Minister Jan Kos was sacked on Friday over the leak.", []string{"Jan Kos was Interior Minister", "-Jan Kos is Interior Minister"}},
		{"The premier wants to sack Finance Minister Ann Lee.", []string{"Ann Lee is Finance Minister"}},
		{"The party dismissed Prime Minister Ann Lee as a liar.", []string{"Ann Lee is Prime Minister"}},
	})
}

// TestLabelUrgedAfter: what follows what somebody is told to do stands behind it, and names nobody anew of two.
func TestLabelUrgedAfter(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Senior Tories have urged Rishi Patel to sack his deputy chairman, Leigh Anders, after he told asylum seekers who complained about a barge to \"go back to France\".", []string{"Senior Tories have urged Rishi Patel to sack his deputy chairman, Leigh Anders after he told asylum seekers who complained about a barge to go back to France"}},
		{"Judges ordered the state to free the editor after he spent nine months in a jail near the port without a trial.", []string{"Judges ordered the state to free the editor after the editor spent nine months in a jail near the port without a trial"}},
	})
}

// TestLabelOnlyWanted: what is lacked or held up as a measure is no one thing to come back to.
func TestLabelOnlyWanted(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Ann Lee said the city deserved a better hospital. Tom Ray said the hospital was short of nurses.", []string{"The hospital reportedly was short of nurses", "-The better hospital reportedly was short of nurses"}},
		{"Robert Buckle said the language was unworthy of a great party. Yvette Cole said the party was in chaos.", []string{"The party reportedly was in chaos", "-The great party reportedly was in chaos"}},
		{"The city opened a new hospital. Tom Ray said the hospital was short of nurses.", []string{"The new hospital reportedly was short of nurses"}},
	})
}

// TestLabelTimeAndAgain: how often, and no thing; who was hurt; who says so.
func TestLabelTimeAndAgain(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The firm has missed its targets time and again.", []string{"The firm has missed its targets time and again"}},
		{"Islanders had been let down time and again by ministers.", []string{"Ministers let down Islanders time and again"}},
		{"The ministry said 224 people had been detained and 21 officers hurt since May.", []string{"21 officers reportedly were hurt since May", "-21 officers reportedly hurt since May"}},
		{"The court will hear a case brought by the president, who says the October vote was stolen.", []string{"The president says that the October vote was stolen", "-A case brought by the president says that the October vote was stolen"}},
		{"Police fired tear gas at supporters of former president Evaristo Morales who had blocked highways.", []string{"Police fired tear gas at supporters of former president Evaristo Morales who had blocked highways", "-Evaristo Morales blocked highways"}},
		{"The chief said that 61 officers had been hurt, nine of them by dynamite.", []string{"61 officers reportedly were hurt", "-Dynamite reportedly hurt 61 officers"}},
		{"Carla Dunn won the primary on Tuesday. Her rival, businessman Tate Gibbs, conceded and urged his supporters to back her.", []string{"Tate Gibbs urged his supporters to back Carla Dunn"}},
		{"Drivers were to blame for most crashes.", []string{"Drivers were to blame for most crashes"}},
		{"Drivers were to leave on Monday.", []string{"Drivers were expected to leave on Monday"}},
		{"Ferries stayed in port, trains stopped running and hospitals operated with fewer nurses.", []string{"Hospitals operated with fewer nurses"}},
		{"“I thought I was going to lose the house,” Ann Lee said.", []string{"-Ann Lee is expected to lose the house"}},
		{"Inspector-General of Police Razali Husain said that the statement would be recorded.", []string{"Razali Husain is an Inspector-General of Police", "-Razali Husain is an Inspector-General"}},
	})
}

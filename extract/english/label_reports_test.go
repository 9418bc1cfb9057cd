package english_test

import "testing"

// TestLabelReports: how far what somebody reports reaches, and who reports it.
func TestLabelReports(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The mayor said the road would reopen on Friday, while police said two lanes were still blocked.", []string{"Police said that two lanes were still blocked", "-Police reportedly said that two lanes were still blocked"}},
		{"Ford said sales rose 4% in May, while General Motors reported a fall of 2%.", []string{"General Motors reported a fall of 2%", "Ford said that sales rose 4% in May"}},
		{"The army said 12 rebels were killed whereas residents claimed that all of the dead were farmers.", []string{"The army said that 12 rebels were killed", "Residents claimed that all of the dead were farmers"}},
		{"Kim said he saw the wall while he told a guide about the temple.", []string{"-Kim told a guide about the temple"}},
		{"As its name suggests, the party supported the amendment.", []string{"The party supported the amendment", "-The party reportedly supported the amendment"}},
		{"As the report suggests, the dam was badly built.", []string{"The dam reportedly was badly built"}},
		{"The school closed after parent complaints that the water was brown.", []string{"The water reportedly was brown"}},
		{"The senator apologised on Monday. The senator regretted a statement the senator made in April about the war.", []string{"The senator made a statement in April about the war", "-The senator reportedly made a statement in April about the war"}},
		{"The mayor resigned in May but, according to the union, kept her car.", []string{"The mayor resigned in May"}},
		{"The Daily Telegraph cited a security source that the attack was planned in Leeds.", []string{"The attack reportedly was planned in Leeds", "-The attack was planned in Leeds"}},
		{"The judge cited three witnesses that the defence had called.", []string{"The defence called three witnesses"}},
	})
}

// TestLabelStretches: how long something is told of, and the place somebody came in.
func TestLabelStretches(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The study was cross-sectional and combined (averaged) data from 2005 through 2015.", []string{"The study was cross-sectional", "The study combined averaged data from 2005 through 2015"}},
		{"Tom Steyer came in third, receiving roughly 11% of the votes.", []string{"Tom Steyer came in third", "-Tom Steyer came in"}},
		{"The mayor came in last with 3% of the vote.", []string{"The mayor came in last with 3% of the vote"}},
		{"As of Thursday, police were investigating the crash and the conditions leading up to it, with no cause of death confirmed yet by the medical examiner.", []string{"-Police reportedly were investigating the crash as of Thursday"}},
		{"The wreck was located far from where the Navy's records initially predicted it would be.", []string{"-The Navy's records initially predicted that it would be"}},
		{"They are not informed enough about how human biology actually works.", []string{"-Human biology works"}},
		{"Police explained how the fire started.", []string{"Police explained how the fire started"}},
	})
}

// TestLabelTheySay: they who say more are who has just said something.
func TestLabelTheySay(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Farmers blocked the road. Pfizer said the drug was safe. They also said that tests would go on.", []string{"Pfizer said that tests would go on"}},
		{"Pfizer said the drug was safe. Doctors welcomed the news. They also said that tests should go on.", []string{"Doctors said that tests should go on", "-Pfizer said that tests should go on"}},
		{"Witnesses saw smoke on Monday. The fire department issued a statement that the blaze was out. They also said that two men had been hurt.", []string{"The fire department said that two men had been hurt", "-Witnesses said that two men had been hurt"}},
		{"Ann Lee met her lawyers. The club released a statement on its website. She said that she had no regrets.", []string{"Ann Lee said that she had no regrets"}},
		{"At least 60 people have died of cholera in Kosti in three days, Doctors Without Borders said, after fighters attacked a power station that supplied the city of Kosti with water.", []string{"-Doctors Without Borders said after fighters attacked a power station that supplied the city of Kosti with water that at least 60 people have died of cholera in Kosti in three days"}},
		{"“We lost,” Lee said, after the judge ruled against him.", []string{"Lee said after the judge ruled against him “We lost”"}},
		// who says something and what he does then
		{"Chris McDonald said he had met the bosses but stopped short of promising support.", []string{"Chris McDonald stopped short of promising support", "-Chris McDonald claimed to have stopped short of promising support"}},
		{"Kamau said he would sign the deal and left for Nairobi.", []string{"Kamau left for Nairobi", "Kamau said that he would sign the deal"}},
		{"Police said the man had fled but returned to the house.", []string{"The man reportedly returned to the house"}},
		{"The airline said it would refund passengers and cut fares.", []string{"The airline said that it would refund passengers and cut fares"}},
		{"Article 12 of the penal code foresees that poachers are punished hard.", []string{"Article 12 of the penal code foresees that poachers are punished hard", "-Poachers reportedly are punished hard"}},
	})
}

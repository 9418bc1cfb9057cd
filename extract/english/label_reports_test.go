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

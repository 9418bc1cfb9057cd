package english_test

import "testing"

// TestLabelWanted: what is not there, and what is wanted or looked for, keeps the clause that says what it is.
func TestLabelWanted(t *testing.T) {
	checkLabels(t, []labelRow{
		{"No bidder offered a price that covered the costs.", []string{"No bidder offered a price that covered the costs", "-A price covered the costs", "-No bidder offered a price"}},
		{"Rossi failed to produce a document that proved his claim.", []string{"Rossi did not produce a document that proved his claim"}},
		{"The court did not find a witness who saw the attack.", []string{"The court did not find a witness who saw the attack", "-A witness saw the attack"}},
		{"The firm is looking for a driver who speaks Portuguese.", []string{"The firm is looking for a driver who speaks Portuguese", "-A driver speaks Portuguese"}},
		{"The town needs a doctor who knows the valley.", []string{"The town needs a doctor who knows the valley", "-A doctor knows the valley", "-The town needs a doctor"}},
		{"The mayor never answered a letter, which asked for help.", []string{"The mayor did not answer a letter", "A letter asked for help"}},
		{"Police did not arrest the man who fled.", []string{"Police did not arrest the man who fled"}},
	})
}

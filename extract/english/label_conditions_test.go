package english_test

import "testing"

// TestLabelConditions: clauses that only hold under a condition, and what stands outside.
func TestLabelConditions(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Keita would lose his seat should the court uphold the ruling.", []string{"The court would uphold the ruling", "-The court uphold the ruling", "-The court should uphold the ruling"}},
		{"Pedro Pierluisi took office. Wanda Garced, the would-be successor should Pierluisi remain unconfirmed by the Senate, has expressed no interest.", []string{"-Pedro Pierluisi should remain unconfirmed", "-Pedro Pierluisi remains unconfirmed"}},
		{"It is possible that the plane ran out of fuel, but investigators found kerosene at the scene.", []string{"The plane may have run out of fuel", "Investigators found kerosene at the scene", "-Investigators may have found kerosene at the scene"}},
		{"The other possibility is that birds are moving north, but this species is known to return to its colony.", []string{"Birds may be moving north", "-This species may be known to return to its colony"}},
		{"The most likely explanation is that the dam broke.", []string{"The dam may have broken", "-The dam broke"}},
		{"The minister said the army should withdraw.", []string{"The army should withdraw"}},
		{"The report shows how many of the workers are women.", []string{"The report shows how many of the workers are women", "-How many of the workers are women"}},
		{"The coach told us how good the team was.", []string{"-The team reportedly was good"}},
		{"The rules help people stay safe.", []string{"The rules help people stay safe", "-People stay safe"}},
		{"The tax helped the city build a bridge.", []string{"The city built a bridge"}},
		// what somebody said would be, and when
		{"The council said the hotel could reopen once the work was done.", []string{"The hotel may reopen once the work is done", "-The work reportedly was done"}},
		{"The airline said flights would resume when the runway was cleared.", []string{"Flights reportedly will resume when the runway is cleared", "-The runway reportedly was cleared"}},
		{"Rao said profits could fall if rates rose.", []string{"Profits may fall if rates rise"}},
		{"Ugrahan warned that the union would strike if the talks failed.", []string{"The union may strike if the talks fail"}},
		{"The bank says the plan would fail if talks failed.", []string{"The plan would fail if talks failed"}},
		{"Police said the men fled when the alarm rang.", []string{"The men reportedly fled when the alarm rang"}},
		{"The firm said it would appeal after it was convicted.", []string{"-The firm plans to appeal after it is convicted"}},
	})
}

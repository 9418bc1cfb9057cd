package english_test

import "testing"

// TestLabelConditions: clauses that only hold under a condition, and what stands outside.
func TestLabelConditions(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Keita would lose his seat should the court uphold the ruling.", []string{"The court would uphold the ruling", "-The court uphold the ruling", "-The court should uphold the ruling"}},
		{"Pedro Pierluisi took office. Wanda Garced, the would-be successor should Pierluisi remain unconfirmed by the Senate, has expressed no interest.", []string{"-Pedro Pierluisi should remain unconfirmed", "-Pedro Pierluisi remains unconfirmed"}},
		{"The minister said the army should withdraw.", []string{"The army should withdraw"}},
	})
}

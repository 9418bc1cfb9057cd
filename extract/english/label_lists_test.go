package english_test

import "testing"

// TestLabelLists: what each member of a list has for itself, and what all share.
func TestLabelLists(t *testing.T) {
	checkLabels(t, []labelRow{
		{"John Horton Conway died on Saturday. His other accolades include the Berwick Prize in 1971, the George Pólya Prize in 1987, the Nemmers Prize in Mathematics in 1998 and the Leroy P. Steele Prize in 2000.", []string{
			"John Horton Conway's other accolades include the Berwick Prize in 1971, the George Pólya Prize in 1987, the Nemmers Prize in Mathematics in 1998 and the Leroy P. Steele Prize in 2000"}},
		{"The club won the league in 2019 and the cup in 2021.", []string{"The club won the league in 2019", "The club won the cup in 2021", "-The club won the cup in 2019", "-The club won the cup"}},
		{"The firm bought a bank and an insurer in 2019.", []string{"The firm bought a bank in 2019", "The firm bought an insurer in 2019"}},
		{"The bank opened branches in Lagos in 2015, in Accra in 2017 and in Nairobi in 2019.", []string{"The bank opened branches in Lagos in 2015", "-The bank opened branches in Lagos in Accra and in Nairobi in 2015"}},
		{"The majority of legal experts reject the views Seidenberg, Martin, Robinson and Eastman espouse.", []string{"-The majority of legal experts reject Seidenberg", "-The majority of legal experts reject Martin"}},
		{"The Parliament of New South Wales (NSW), Australia voted to pass the bill yesterday.", []string{"The Parliament of New South Wales voted to pass the bill yesterday", "-Australia voted to pass the bill yesterday"}},
		{"The winners were Ann Moe, a nurse, Tom Lee, a driver, and Eva Holm.", []string{"The winners were Ann Moe, Tom Lee and Eva Holm"}},
	})
}

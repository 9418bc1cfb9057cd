package english_test

import "testing"

// TestLabelOrder is [TestLabels] for qualifiers that would belong to another word than their verb, printed
// elsewhere than where the article has them.
func TestLabelOrder(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The museum opened on Thursday a new wing that will show paintings by young artists.", []string{"The museum opened on Thursday a new wing that will show paintings by young artists"}},
		{"The surgeons started this morning an operation to separate twins who were born in May.", []string{"The surgeons started this morning an operation to separate twins who were born in May"}},
		{"The firm runs, as part of its social work, clinics for mothers of small children.", []string{"The firm runs, as part of its social work, clinics for mothers of small children"}},
		{"The band played on Monday three songs.", []string{"The band played three songs on Monday"}},
		{"Ana Torres leads the fishers' union. She says this year the boats have caught less than half of the usual amount.", []string{"Ana Torres says that this year the boats have caught less than half of the usual amount"}},
		{"Ana Torres leads the union. Torres notes last winter the harbour was closed for two months.", []string{"The harbour reportedly was closed for two months last winter", "-Ana Torres notes last winter that the harbour was closed for two months"}},
		{"Ana Torres leads the union. Torres said on Monday the harbour would close.", []string{"Ana Torres said on Monday that the harbour would close"}},
		{"In the figures of the bank and in those of the institute, one can see how exports fell, explains Laura Gomez.", []string{"-Laura Gomez explains in the figures of the bank and in those of the institute that one can see how exports fell"}},
		{"In an interview on Monday, talks had failed, Laura Gomez said.", []string{"-Talks failed in an interview on Monday"}},
	})
}

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
		{"The mayor was in stable condition early Wednesday following the attack in Linz.", []string{"The mayor was in stable condition early Wednesday following the attack in Linz"}},
		{"India buys three times the amount of oil it did before the war.", []string{"India buys three times the amount of oil it did before the war"}},
		{"The town has four times the number of clinics that it had in 1990.", []string{"The town has four times the number of clinics that it had in 1990"}},
	})
}

// TestLabelWhen is [TestLabels] for what was so before something else, and for times of a noun or of the verb above.
func TestLabelWhen(t *testing.T) {
	checkLabels(t, []labelRow{
		{"When police arrived, the driver had fled.", []string{"The driver had fled when police arrived"}},
		{"By the time the fire was put out, the flames had destroyed ten homes.", []string{"By the time the fire was put out, the flames had destroyed ten homes"}},
		{"When the war began, Ana Lopez had to leave Kyiv.", []string{"Ana Lopez had to leave Kyiv when the war began"}},
		{"The driver had fled on Monday.", []string{"The driver fled on Monday"}},
		{"Per Hansen is now being held in custody.", []string{"Per Hansen is now being held in custody"}},
		{"The death on Monday of the singer Ana Lopez shocked the city.", []string{"The death on Monday of the singer Ana Lopez shocked the city", "Ana Lopez died on Monday"}},
		{"The arrest last week of two officers angered the police union.", []string{"The arrest last week of two officers angered the police union"}},
		{"The attack on Sunday killed two soldiers.", []string{"The attack killed two soldiers on Sunday"}},
		{"Lee met Anna Berg, who is expected to become the next finance minister, the previous day.", []string{"Lee met Anna Berg the previous day", "Anna Berg is expected to become the next finance minister"}},
		{"The mayor thanked Rosa Diaz, who won the prize in May, on Friday.", []string{"The mayor thanked Rosa Diaz on Friday", "Rosa Diaz won the prize in May"}},
	})
}

// TestLabelIncluding is [TestLabels] for examples behind the last of a list, and for both ends of a way.
func TestLabelIncluding(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The firm sells fruit, vegetables and grain, including rice and maize.", []string{"The firm sells fruit", "The firm sells vegetables", "-The firm sells fruit including rice and maize"}},
		{"The state runs schools and hospitals, including a clinic for children.", []string{"The state runs schools", "-The state runs schools including a clinic for children"}},
		{"The farm grows fruit and grain such as rice and maize.", []string{"The farm grows fruit", "The farm grows grain such as rice and maize"}},
		{"From Lima to Cusco, both in the south of the country, roads were blocked.", []string{"-Roads were blocked from Lima"}},
		{"From Monday to Friday, shops were closed.", []string{"Shops were closed from Monday to Friday"}},
	})
}

// TestLabelTellsOf is [TestLabels] for participles whose subject is the whole clause before them.
func TestLabelTellsOf(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Nurses and doctors are still rare in the hills, reflecting the cuts of many years.", []string{"-Nurses reflect the cuts of many years"}},
		{"Fires in the parks are still rare, reflecting the work of the rangers.", []string{"-Fires in the parks reflect the work of the rangers"}},
		{"Signs include cough and fever, requiring long care.", []string{"Signs include cough", "-Signs require long care"}},
		{"The inn was sold in May, marking the end of an era.", []string{"The inn was sold in May", "-The inn marked the end of an era"}},
		{"Shipments fell by 5 percent, marking a third quarter of declines.", []string{"-Shipments marked a third quarter of declines"}},
		{"The report covers ten towns, highlighting the lack of homes.", []string{"The report highlights the lack of homes"}},
		{"The minister spoke for an hour, underlining the need for reform.", []string{"The minister underlined the need for reform"}},
		{"The president laid flowers at the grave, marking the anniversary of the fire.", []string{"The president marked the anniversary of the fire"}},
	})
}

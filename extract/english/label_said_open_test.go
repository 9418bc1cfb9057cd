package english_test

import "testing"

// TestLabelSaidOpen is [TestLabels] for the pronoun about which somebody says something who is not meant by
// it: the name where it is known, nothing where it is not.
func TestLabelSaidOpen(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Pope Leo prayed for the victims of the flood. The Vatican announced last week that he would visit Angola in April.", []string{"The Vatican announced last week that Leo would visit Angola in April"}},
		{"Ana Lopez was shot on Friday. Doctors said she was in a stable condition.", []string{"Doctors said that Ana Lopez was in a stable condition"}},
		{"Striker Leon Marsh broke his leg. The club said he would miss the final.", []string{"The club said that Leon Marsh would miss the final"}},
		{"The reactor was shut down. Mayor Tom Reed said it was too old.", []string{"The reactor was shut down", "-Tom Reed said that it was too old"}},
		{"The law was passed in May. Parents know it is a trick.", []string{"-Parents know it is a trick"}},
		{"The clinic was sold. The head of the hospital said it would close in June.", []string{"The head of the hospital said that it would close in June"}},
		{"Builders of the reactor admit it leaked.", []string{"Builders of the reactor admit that it leaked"}},
		{"Mayor Tom Reed said it was important to vote.", []string{"Tom Reed said that it was important to vote"}},
		{"Engineers said it took three years to dig the tunnel.", []string{"Engineers said that it took three years to dig the tunnel"}},
		{"Khaleda Rahman was freed in May. Prime Minister Sheikha Begum said she would offer her tea.", []string{"Sheikha Begum said that she would offer her tea", "-Sheikha Begum said that Khaleda Rahman would offer her tea"}},
		{"The Red Cross said it would open two clinics.", []string{"The Red Cross said that it would open two clinics"}},
		{"The former mayor said that he would run again.", []string{"The former mayor said that he would run again"}},
	})
}

// TestLabelHealthNews is [TestLabels] for studies, charities and surveys.
func TestLabelHealthNews(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Some 500 nurses resigned in May, most of them from the northern clinics.", []string{"Some 500 nurses resigned in May", "-Some 500 nurses resigned in May from the northern clinics"}},
		{"More than 300 schools closed on Monday, most of them in rural districts.", []string{"More than 300 schools closed on Monday"}},
		{"The charity rescued 60 dogs in Leeds, half of them with broken legs.", []string{"The charity rescued 60 dogs in Leeds"}},
		{"Researchers at the University of Oslo tracked 4,200 pupils aged between eight and 14 over five years.", []string{"-4,200 pupils were aged between eight and 14 over five years"}},
		{"Nigel Reed told guests to \"shut up or get out\" after the bride arrived late.", []string{"The bride arrived late", "-The bride reportedly arrived late"}},
		{"Nurses make patients feel safe.", []string{"Nurses make patients feel safe", "-Patients feel safe"}},
		{"The flood forced 40 farmers to sell their cattle.", []string{"40 farmers sold their cattle"}},
		{"Lawyers for Clean Water, which represents 140 farmers, says that the appeal has little chance.", []string{"Lawyers for Clean Water represents 140 farmers", "-Clean Water represents 140 farmers"}},
		{"Save the Elephants said 300 animals had been moved.", []string{"Save the Elephants said that 300 animals had been moved"}},
		{"Rey Bautista, whose sons attend a public school, said lessons were useless for families like his that share a phone.", []string{"Lessons reportedly were useless for families like Rey Bautista's that share a phone"}},
		{"Kim Lee said he wanted to retire.", []string{"Kim Lee reportedly wants to retire", "-Kim Lee claimed to have wanted to retire"}},
		{"The firm said it owned two mines.", []string{"The firm claimed to own two mines"}},
		{"The firm said it owned two mines in 2019.", []string{"-The firm claimed to own two mines in 2019"}},
		{"Health officials said Friday, a week after a child died in Lubbock, that the outbreak had grown.", []string{"Health officials said Friday, a week after a child died in Lubbock, that the outbreak had grown"}},
	})
}

// TestLabelByNames is [TestLabels] for by-names, what is listed as what, and asides within what somebody says.
func TestLabelByNames(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The church of St John the Baptist was burgled.", []string{"The church of St John the Baptist was burgled", "-The church of St John was burgled"}},
		{"The federal government listed the koala as endangered in 2022.", []string{"The federal government listed the koala as endangered in 2022"}},
		{"Police said the drink, a local gin known as waragi, had been mixed with methanol.", []string{"A local gin was known as waragi", "The drink reportedly was mixed with methanol"}},
		{"The Church Commissioners, who manage assets worth £11bn, will meet in June.", []string{"The Church Commissioners manage assets worth £11bn"}},
		{"The rent rose by 9%. Campaigners said that was unfair.", []string{"-Campaigners said that was unfair"}},
		{"A boy drowned on Friday. His mother, Grace Nambi, said he had gone to a party.", []string{"-Grace Nambi said that he had gone to a party"}},
		{"Grace Nambi said she had gone to a party.", []string{"Grace Nambi said that she had gone to a party"}},
		{"Nigel Reed told guests to “shut up” after the bride arrived late.", []string{"Nigel Reed told guests to shut up after the bride arrived late"}},
		{"The decision overturns a judgment in the case of Vanderlei da Costa, a bricklayer who was shot in 2015.", []string{"The decision overturns a judgment in the case of Vanderlei da Costa", "-The decision overturns a judgment of Vanderlei da Costa in the case"}},
		{"People who sleep less than five hours are twice as likely to fall ill, an analysis of 30 studies has shown.", []string{"An analysis of 30 studies has shown that people who sleep less than five hours are twice as likely to fall ill"}},
		{"Rates have fallen, according to Public Health Scotland, with one child in eight now missing a second dose of the jab.", []string{"One child in eight now misses a second dose of the jab"}},
		{"A bomb exploded in Kabul, killing three.", []string{"A bomb killed three when it exploded in Kabul"}},
	})
}

package english_test

import "testing"

// TestLabelPersons is [TestLabels] for who is who among persons and who speaks.
func TestLabelPersons(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Amit Roy was going home from Delhi, police told reporters. He was taken to a clinic, where he died. He added that the driver had fled.", []string{"Amit Roy was taken to a clinic", "-Amit Roy added that the driver had fled"}},
		{"\"We found a gun,\" the sheriff, Bob Lane, said. Peter Dunn was arrested at his home. He was taken to jail. He added that more arrests were likely.", []string{"-Peter Dunn added that more arrests were likely"}},
		{"Peter Dunn said the gun was his. He was taken to jail. He added that he had bought it in May.", []string{"Peter Dunn added that he had bought it in May"}},
		{"In his statement, Jose Cruz said the deal was off. Pang Zhongying, a professor, said Chinese projects were at risk. Chinese firms have lent money to Colombo. “The plan should be dropped,” he said.", []string{"-Jose Cruz said “The plan should be dropped”"}},
		{"Amy and Ben Cole run a bakery in Leeds. They buy flour from Amy Diaz, a miller in York. Amy bakes the bread.", []string{"Amy bakes the bread", "Amy Diaz is a miller in York", "-Amy Diaz bakes the bread"}},
		{"Ben and Amy Diaz run a bakery in Leeds. Amy bakes the bread.", []string{"Amy Diaz bakes the bread"}},
		{"Mr Christian Amos Boateng, the district director of Health, thanked the donors.", []string{"Christian Amos Boateng is the district director of Health", "-Amos Boateng thanked the donors"}},
		{"“As I was closing the roller doors people from outside were trying to run in,” Ann Ross said.", []string{"-People from outside reportedly was closing the roller doors"}},
		{"(They will say) The mayor is getting too much attention.", []string{"-The mayor is getting too much attention"}},
		{"(Ann Lee told me) The mayor is getting too much money.", []string{"The mayor reportedly is getting too much money", "-The mayor is getting too much money"}},
		{"The match was over by noon (Ann Lee said it was boring).", []string{"The match was over by noon"}},
		{"\"[The plan] will fail,\" Ann Lee said.", []string{"Ann Lee said “The plan will fail”"}},
		{"The company's aim is to sell or close the plant.", []string{"The company's aim is to sell or close the plant", "-The company's aim may be to sell or close the plant"}},
		{"The firm will sell or close the plant.", []string{"The firm may sell the plant"}},
		{"The town has built shelters for the arrival of refugees from Sudan.", []string{"-Refugees arrived"}},
		{"The dam was ready for the arrival of the monsoon.", []string{"-The monsoon arrived"}},
		{"The family sued the state for the death of Omar Diallo.", []string{"Omar Diallo died"}},
		{"The army took the blame for the death of Omar Diallo.", []string{"Omar Diallo died"}},
	})
}

// TestLabelAmounts is [TestLabels] for sums, laws by their number and lists.
func TestLabelAmounts(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Ann Lee left her children N$100 000 in savings.", []string{"Ann Lee left her children N$100 000 in savings"}},
		{"The house cost Ann Lee A$20,000.", []string{"The house cost Ann Lee A$20,000"}},
		{"The firm bought a house for NZ$1.2 million.", []string{"The firm bought a house for NZ$1.2 million"}},
		{"The president issued decree no. 12 of 2020, decree no. 13 of 2020 and decree no. 14 of 2021.", []string{"The president issued decree no. 12 of 2020", "The president issued decree no. 13 of 2020", "-The president issued decree"}},
		{"The team used old maps and photos.", []string{"The team used old maps and photos", "-The team used photos"}},
		{"The firm gained access to new technology and techniques.", []string{"The firm gained access to new technology and techniques"}},
		{"The firm sells old cars and its boats.", []string{"The firm sells old cars", "The firm sells its boats"}},
		{"Peter Dunn said the gun was his.", []string{"Peter Dunn said that the gun was his", "-The gun reportedly was Peter Dunn"}},
		{"That the club is still in the league, and that its players are paid, is impressive.", []string{"-The league are impressive", "-The league is impressive"}},
		{"Djamel Roy, the coach, urged players who wanted to join Oran to come forward.", []string{"-Players wanted to join Oran"}},
		{"Presidents Ann Lee and Bob Lane expressed serious concern about the presence of militias that threaten civilians in Idlib.", []string{"-Militias threaten civilians in Idlib"}},
		{"The dinner will be held on Friday, hosted by the Business Forum.", []string{"The Business Forum hosts the dinner", "-The Business Forum hosted the dinner"}},
		{"The dinner was held on Friday, hosted by the Business Forum.", []string{"The Business Forum hosted the dinner"}},
		{"Saeed Ali, CEO of the Jassim and Hamad bin Jassim Charitable Foundation, said the Foundation continues to support schools in Qatar.", []string{"Saeed Ali is CEO of the Jassim and Hamad bin Jassim Charitable Foundation"}},
	})
}

// TestLabelPlacesOfReports is [TestLabels] for clauses beside a report that are none of it,
// and for what nobody of two did.
func TestLabelPlacesOfReports(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The minister visited Rome in May, where the plan was announced.", []string{"The minister visited Rome in May", "-The plan was announced that the minister visited Rome in May"}},
		{"The bridge will close, the plan was announced in Rome.", []string{"The plan was announced in Rome", "-The plan was announced in Rome that the bridge will close"}},
		{"Two men were shot, reporters were told.", []string{"Two men reportedly were shot"}},
		{"Neither man was injured.", []string{"Neither man was injured", "-Either man was not injured"}},
		{"Police fired tear gas at the activists. They had blocked the road.", []string{"-Police blocked the road"}},
		{"The rebels shelled Aleppo. They took the airport in May.", []string{"The rebels took the airport in May"}},
		{"Sydney led the fall, with prices dropping 5 per cent.", []string{"Sydney led the fall", "-Prices dropped 5 per cent"}},
		{"Coffee exports grew, with sales to China rising 10 percent.", []string{"Sales to China rose 10 percent"}},
		{"Actor Tom Holland arrived in Rome. Holland plays a spy in the film.", []string{"Tom Holland plays a spy in the film"}},
		{"Tom Jong arrived in Rome. Holland plays Spain in the final on Friday.", []string{"-Tom Jong plays Spain in the final on Friday"}},
		{"The singer Irene Cara Pole won. Pole beat Mark Dane in the final.", []string{"Irene Cara Pole beat Mark Dane in the final"}},
		{"Peter Magyar won in Hungary. Magyar promised to cut taxes.", []string{"Peter Magyar promised to cut taxes"}},
		{"The Dutch cyclist Anna van Dijk won in Leeds. Van Dijk attacked twice.", []string{"Anna van Dijk attacked twice"}},
		{"Lotte Maes fell. Anna van Dijk won in Leeds. Van Dijk attacked twice. \"I was lucky,\" she said.", []string{"-Lotte Maes said “I was lucky”"}},
		{"Prayut Chan-o-cha listened to the industry.", []string{"Prayut Chan-o-cha listened to the industry", "-Prayut Chan-o listened to the industry"}},
	})
}

package english_test

import "testing"

// TestLabelGapPhrases is [TestLabels] for clauses without a verb that have more phrases than one, for
// what a thing had suffered before it was given on, and for how something was brought.
func TestLabelGapPhrases(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Lawyers for the families asked for the maximum penalty and those for the airline for a suspended sentence.", []string{"Lawyers for the airline asked for a suspended sentence", "-Those for a suspended sentence asked for the airline"}},
		{"Shareholders approved it in June and regulators in Japan in July.", []string{"-Shareholders approved regulators in Japan", "-Regulators in Japan approved in July"}},
		{"Spain beat Norway 2–1 in Madrid, and Denmark Wales 3–0 in Aarhus.", []string{"Spain beat Norway 2–1 in Madrid", "Denmark beat Wales 3–0 in Aarhus"}},
		{"The law raises the retirement age to 67 for men and 65 for women.", []string{"The law raises the retirement age to 67 for men", "-The law raises 65 for women"}},
		{"The government lowered the tax to 5 percent for small firms and 7 percent for large ones.", []string{"The government lowered the tax to 5 percent for small firms", "-The government lowered the tax to 5 percent and 7 percent for large ones for small firms"}},
		{"Prices rose by 3 percent in May, by 2 percent in June and by 1 percent in July.", []string{"Prices rose by 3 percent in May", "-Prices rose by 3 percent in May by 2 percent in June and by 1 percent in July"}},
		{"The town council rejected the plan in March and the county court in May.", []string{"The county court rejected the plan in May", "-The town council rejected the county court in May"}},
		{"The minister visited Accra in March and Lagos in May.", []string{"The minister visited Lagos in May"}},
		{"Teachers work with parents and those with asthma.", []string{"-Those work with asthma", "-Teachers work with asthma"}},
		{"Women over 60 were tested twice a year, the others once.", []string{"-Women over 60 were tested twice a year once"}},
		{"The bill was backed by farmers in the north and by unions in the south.", []string{"Farmers in the north backed the bill", "Unions in the south backed the bill", "-Unions in the south backed the bill in the north"}},
		// given on
		{"The museum returned 21 masks looted by British soldiers in 1897 to Nigeria.", []string{"-British soldiers looted 21 masks in 1897 to Nigeria"}},
		{"Students ended a strike that had lasted 40 days after talks with the rector.", []string{"-A strike lasted 40 days after talks with the rector"}},
		{"Ann Lee wrote a play about the Lisbon earthquake that was never staged.", []string{"-The Lisbon earthquake was not staged"}},
		// how, and who
		{"The injured climbers were brought to Visp by helicopter.", []string{"The injured climbers were brought to Visp by helicopter", "-Helicopter brought the injured climbers to Visp"}},
		{"The climbers were hit by a lorry.", []string{"A lorry hit the climbers"}},
		{"The parliament was dissolved by decree.", []string{"-Decree dissolved the parliament"}},
		{"The minister, Nikos Pappas, and the rector, a chemist, have rejected the demands.", []string{"Nikos Pappas has rejected the demands", "The rector has rejected the demands", "-Nikos Pappas have rejected the demands"}},
		{"Women whose mothers had the disease were tested twice.", []string{"-Women's mothers had the disease"}},
		// the comma behind a clause that is left out
		{"Ann Ode died at the scene while her mother, who was in the back seat, suffered serious injuries.", []string{"Ann Ode died at the scene while her mother suffered serious injuries"}},
	})
}

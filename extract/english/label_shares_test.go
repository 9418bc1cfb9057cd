package english_test

import "testing"

// TestLabelShares is [TestLabels] for what several share out, and what they are only together:
// ratios, shares, two names for one, two errands with a time each.
func TestLabelShares(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The universe is 95% dark matter and dark energy.", []string{"The universe is 95% dark matter and dark energy", "-The universe is dark energy"}},
		{"The portfolio is 60% shares and 40% bonds.", []string{"The portfolio is 60% shares", "The portfolio is 40% bonds"}},
		{"Prime ministers were appointed by the King or Queen.", []string{"The King or Queen appointed prime ministers", "-King may have appointed prime ministers"}},
		{"A doctor or nurse signed the form.", []string{"A doctor or nurse signed the form", "-Nurse signed the form"}},
		{"The owner or occupier of a house must pay the tax.", []string{"The owner or occupier of a house must pay the tax", "-The owner of a house must pay the tax"}},
		{"The clinic treats HIV/AIDS and malaria.", []string{"The clinic treats HIV/AIDS", "The clinic treats malaria", "-The clinic treats AIDS"}},
		{"One in five adults who smoke die early.", []string{"One in five adults who smoke die early", "-Five adults smoke"}},
		{"According to the WHO, one out of every thousand children who contract measles develop encephalitis.", []string{"One out of every thousand children who contract measles develop encephalitis", "-Every thousand children contract measles"}},
		{"Kokesh ran for US Congress as a Republican in 2010 in New Mexico and for US Senate in Arizona in 2018.", []string{"Kokesh ran for US Congress as a Republican in 2010 in New Mexico", "Kokesh ran for US Senate in Arizona in 2018"}},
		{"The minister spoke to reporters on Monday and to students on Tuesday.", []string{"The minister spoke to reporters on Monday", "The minister spoke to students on Tuesday"}},
		{"The army fought with tanks in the south and with drones in the north.", []string{"The army fought with tanks in the south", "-The army fought with drones in the south"}},
		{"The recovery needs to include everyone, not just those whose needs are on the candidates' policy platform.", []string{"-Those's needs are on the candidates' policy platform"}},
		{"Applying for status costs $725, not counting lawyers' fees.", []string{"Applying for status costs $725", "-Applying for status does not count lawyers' fees"}},
		{"Officials sat in the hall, counting votes.", []string{"Officials counted votes"}},
		{"Judging by the polls, Ann Lee will win.", []string{"Ann Lee is expected to win", "-Ann Lee is expected to judge by the polls"}},
		{"Gunmen attacked a village killing 12 people.", []string{"Gunmen killed 12 people", "-A village killed 12 people"}},
		{"The world will come and see.", []string{"-The world is expected to see"}},
		{"Tipton was cast as a voice for My Bride is a Mermaid, a role that required singing.", []string{"-Bride is Mermaid"}},
		{"Shortly before Park Won-soon's death, on Wednesday a case was filed against him by a former secretary.", []string{"A former secretary filed a case against Park Won-soon on Wednesday shortly before Park Won-soon's death"}},
		{"The law is the latest step in a plan launched by the choice of Bo Kim to be an envoy.", []string{"-The law is the latest step in a plan to be an envoy"}},
		{"Ann Lee, Freddy Samuel and Bo Kim are in grades 10 and 12 at Lund High School.", []string{"Ann Lee, Freddy Samuel and Bo Kim are in grades 10 and 12 at Lund High School", "-Freddy Samuel is in grades 10 and 12 at Lund High School"}},
	})
}

package english_test

import "testing"

// TestLabelSharedOut: what several share out, what only all of them are, and what belongs to the nearest.
func TestLabelSharedOut(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The French and German foreign ministers, Claude Blanc and Heike Braun, met in Paris.", []string{
			"Claude Blanc is a foreign minister of France", "Heike Braun is a foreign minister of Germany", "-Heike Braun is a foreign minister of France"}},
		{"The finance and defence ministers, Ana Gil and Rui Melo, resigned on Monday.", []string{"Ana Gil is a finance minister", "Rui Melo is a defence minister", "-Ana Gil is a finance and defence minister"}},
		{"The sales and marketing directors, Jane Hall and Sean Doyle, left the firm.", []string{"Jane Hall is a sales and marketing director"}},
		{"Only Kenya and Uganda have signed the treaty.", []string{"Only Kenya and Uganda have signed the treaty", "-Only Kenya has signed the treaty"}},
		{"Talks about whales were held in the capital of Norway over six long days last week. Only Chad and Togo have signed the treaty.", []string{"Only Chad and Togo have signed the treaty"}},
		{"Friends and relatives of missing miners spoke during the vigil.", []string{"-Friends of missing miners spoke with relatives during the vigil"}},
		{"Ann Lee and Bo Kim spoke at the rally in Ohio.", []string{"Ann Lee spoke at the rally in Ohio", "-Ann Lee spoke with Bo Kim at the rally in Ohio"}},
		{"Ann Lee and Bo Kim spoke for two hours on Tuesday.", []string{"Ann Lee spoke with Bo Kim for two hours on Tuesday"}},
		{"The drive took an hour and 34 minutes.", []string{"The drive took an hour and 34 minutes", "-The drive took an hour", "-The drive took 34 minutes"}},
		{"The surgery took three hours and a half.", []string{"The surgery took three hours and a half", "-The surgery took a half"}},
		{"Bus fares in the capital were raised by 15 pesos in March.", []string{"Bus fares in the capital were raised by 15 pesos in March", "-15 pesos raised bus fares in the capital in March"}},
		{"The new law was backed by 62 percent of voters.", []string{"62 percent of voters backed the new law"}},
		{"The bridge was designed in 2001, approved in 2003 and completed the next year.", []string{"The bridge was completed the next year", "-The bridge completed the next year"}},
		{"Anna Ruiz was arrested for theft; Pedro Gil for assault.", []string{"Anna Ruiz was arrested for theft", "Pedro Gil was arrested for assault"}},
		{"Kenya was represented by Amina Juma; Uganda by Peter Okello.", []string{"Amina Juma represented Kenya", "Peter Okello represented Uganda", "-Uganda represented Kenya"}},
		{"The country has a parliament made up of the National Council and the Council of States.", []string{"A parliament was made up of the National Council and the Council of States", "-A parliament was made up of the National Council"}},
		{"A bus operated by Rutatrans, which is owned by the army's pension fund, crashed near Oruro on Monday.", []string{"The army's pension fund owns Rutatrans", "-The army's pension fund owns a bus operated by Rutatrans"}},
		{"The fish is cleaned in salt water, sun-dried for three days and sold in Mombasa.", []string{"The fish is cleaned in salt water", "-The fish is cleaned in salt water for three days"}},
	})
}

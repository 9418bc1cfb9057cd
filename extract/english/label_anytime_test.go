package english_test

import "testing"

// TestLabelAnyTime: clauses of time that tell of no one time, or of what never came, and the
// conditions of what must be done.
func TestLabelAnyTime(t *testing.T) {
	checkLabels(t, []labelRow{
		{"If the levy passes, owners have to go to court and pay a fee.", []string{"Owners must go to court if the levy passes", "Owners must pay a fee if the levy passes", "-Owners must pay a fee"}},
		{"The bank has to close ten branches unless it finds an investor.", []string{"The bank must close ten branches unless it finds an investor"}},
		{"If the harvest fails, the government plans to import grain.", []string{"The government plans to import grain if the harvest fails"}},
		{"When the war began, Ana Lopez had to leave Kyiv.", []string{"Ana Lopez left Kyiv when the war began", "The war began"}},
		{"Once fans are inside the stadium, they are searched again by guards.", []string{"-Fans are inside the stadium"}},
		{"When the bank is closed, customers use the machine outside.", []string{"Customers use the machine outside when the bank is closed", "-The bank is closed"}},
		{"When the forms are not complete, the claim is rejected.", []string{"-The forms are not complete"}},
		{"The storm hit while the mayor was in Paris.", []string{"The storm hit while the mayor was in Paris"}},
		{"\"It is worst when I have to apply for a loan,\" Maria Lopez said.", []string{"-Maria Lopez must apply for a loan"}},
		{"Minister Carla Diaz left office before any budget could be drafted.", []string{"Carla Diaz left office before any budget could be drafted", "-Any budget may be drafted", "-Any budget could be drafted"}},
		{"The pilot left the cabin before the engine exploded.", []string{"The engine exploded"}},
		{"Anna Reid said it was important that farmers were told when a cow fell ill.", []string{"-A cow reportedly fell ill"}},
		{"Mark Ellis said the bill should be passed so that children can get cheaper meals.", []string{"The bill should be passed", "-Children can get cheaper meals"}},
		{"\"It is in the interest of us all that the species stays in the forest,\" Jane Omondi said.", []string{"-The species reportedly stays in the forest"}},
		{"\"If nobody comes, it will look like the minister has abandoned the city,\" one official said.", []string{"-The minister may have abandoned the city"}},
		{"\"The coast will stay closed until the spill is ended,\" Ana Ruiz said.", []string{"-The spill is expected to be ended"}},
		{"\"Salt is the last thing that you add, or it will become bitter,\" Marco Bianchi said.", []string{"Salt reportedly is the last thing that you add", "-Salt may be the last thing that you add"}},
		{"The court will free him or the state will appeal.", []string{"The state may appeal"}},
	})
}

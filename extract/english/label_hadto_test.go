package english_test

import "testing"

// TestLabelHadTo: what had to be done is told as that, and who never had to do it may have.
func TestLabelHadTo(t *testing.T) {
	checkLabels(t, []labelRow{
		{"All bids had to be accompanied by a bank guarantee and two references.", []string{"A bank guarantee and two references had to accompany all bids", "-A bank guarantee and two references accompanied all bids"}},
		{"Ferries had to be cancelled because of the storm, the operator said.", []string{"Ferries reportedly had to be cancelled because of the storm"}},
		{"The store had to close and sell its stock.", []string{"The store had to close", "The store had to sell its stock"}},
		{"Villagers never had to pay for water.", []string{"Villagers did not have to pay for water", "-Villagers did not pay for water"}},
		{"Jim Hall said that he had to sell his car.", []string{"Jim Hall claimed to have had to sell his car"}},
		{"The store closed and sold its stock.", []string{"The store sold its stock"}},
	})
}

// TestLabelCalledOff: of a debate that was called off nobody is told to have debated.
func TestLabelCalledOff(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The debate between John Hall and Peter Marks was cancelled on Friday.", []string{"The debate between John Hall and Peter Marks was cancelled on Friday", "-John Hall debated with Peter Marks"}},
		{"The Commission called off the debate between John Hall and Peter Marks.", []string{"-John Hall debated with Peter Marks"}},
		{"The second debate between John Hall and Peter Marks, scheduled for May 3, was cancelled.", []string{"-John Hall plan to debate with Peter Marks", "-John Hall debated with Peter Marks"}},
		{"The debate between John Hall and Peter Marks lasted two hours.", []string{"John Hall debated with Peter Marks"}},
	})
}

// TestLabelIsToFind: what is to be found somewhere is there, and what is for the court to do nobody expects.
func TestLabelIsToFind(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The key is to be found in a box of letters.", []string{"The key is found in a box of letters", "-The key is expected to be found in a box of letters"}},
		{"The bridge is to be built in May.", []string{"The bridge is expected to be built in May"}},
		{"It is for the State to prove the charge beyond doubt.", []string{"-The State is expected to prove the charge beyond doubt"}},
	})
}

// TestLabelOnlyIf: a rule that allows something only if is so, as is what has been granted for a case to come.
func TestLabelOnlyIf(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Since 1950, strikes were only allowed under the labour code if a court approved them.", []string{"Since 1950, strikes were only allowed under the labour code if a court approved them"}},
		{"Visitors were admitted only if they had a permit.", []string{"Visitors were admitted only if they had a permit"}},
		{"The board has approved a merger of the two firms should the regulator agree.", []string{"The board has approved a merger of the two firms should the regulator agree"}},
		{"The party has promised tax cuts if it wins.", []string{"The party has promised tax cuts if it wins"}},
		{"The party has lost its seat if the polls are right.", []string{"-The party has lost its seat if the polls are right"}},
		{"The court has sentenced a farmer to five years in prison or to pay a fine of $300.", []string{"The court has sentenced a farmer to five years in prison"}},
		{"The farmer paid a fine or went to prison.", []string{"The farmer may have paid a fine"}},
	})
}

// TestLabelOtherName: another word for a thing, behind an "or" between commas or brackets, is no other thing.
func TestLabelOtherName(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The Group of Ten, or G10, is an informal group of banks.", []string{"The Group of Ten is an informal group of banks", "-The Group of Ten may be an informal group of banks"}},
		{"The Group of Ten (or G10) is an informal group of ten countries.", []string{"G10 is an informal group of ten countries"}},
		{"Conti or Moretti is the head of the gang.", []string{"-Conti is the head of the gang"}},
	})
}

// TestLabelNearlyTo: what takes back or limits stays: nearly to extinction, perhaps a tenth, a point apiece.
func TestLabelNearlyTo(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The wolf was hunted nearly to extinction in the 1900s.", []string{"The wolf was nearly hunted to extinction in the 1900s", "-The wolf was hunted to extinction in the 1900s"}},
		{"The wolf was hunted to extinction in the 1900s.", []string{"The wolf was hunted to extinction in the 1900s"}},
		{"Tourism accounts for perhaps a tenth of the economy.", []string{"Tourism accounts for perhaps a tenth of the economy"}},
		{"The teams drew for a point apiece.", []string{"The teams drew for a point apiece"}},
	})
}

package english_test

import "testing"

// TestLabelBodies is [TestLabels] for bodies and houses that go by the head noun of their name, and the
// article before a name.
func TestLabelBodies(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The Wildlife Protection Commission has closed two markets in Harlow. The commission, which has fined 40 traders since May, asked residents to report them.", []string{"The Wildlife Protection Commission has fined 40 traders since May", "The Wildlife Protection Commission asked residents to report them", "-The commission asked residents to report them"}},
		{"The drivers were taken to Kadoma General Hospital. The hospital has called for blood donations.", []string{"Kadoma General Hospital has called for blood donations"}},
		{"Harwick Prison holds 1,500 inmates. The prison was built in 1851.", []string{"Harwick Prison was built in 1851"}},
		// another of the kind
		{"The drivers were taken to Kadoma General Hospital, and a cyclist to a hospital in Seke. The hospital has called for blood donations.", []string{"The hospital has called for blood donations", "-Kadoma General Hospital has called for blood donations"}},
		{"Derwent City Council fined the landlord. Ashby Council refused to comment. The council has closed the house.", []string{"The council has closed the house", "-Derwent City Council has closed the house", "-Ashby Council has closed the house"}},
		{"The Water Institute opened in May. The institute of geology closed.", []string{"The institute of geology closed", "-The Water Institute closed"}},
		// what a possessor before the name says of its article: nothing
		{"Peru's Fisheries Ministry banned the nets. The ministry has fined four boats.", []string{"The Fisheries Ministry has fined four boats", "-Fisheries Ministry has fined four boats"}},
		{"The High Court freed the editor. In its ruling, the court criticised the police.", []string{"The High Court freed the editor", "The High Court criticised the police in its ruling"}},
		// the firm is the one told of without a name, and no agency
		{"The plane belonged to a local air taxi firm. Investigators from the transport agency Norvia have found one engine. The firm said it was shocked.", []string{"The firm said that it was shocked", "-Norvia said that it was shocked"}},
		{"Norvia, a software company, opened an office in Lagos. The company hired 40 people.", []string{"Norvia hired 40 people"}},
	})
}

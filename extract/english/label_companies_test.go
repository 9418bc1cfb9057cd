package english_test

import "testing"

// TestLabelCompanies is [TestLabels] for nouns that stand for the one body which the article has named.
func TestLabelCompanies(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Boeing supplier Halden Aero is to cut 640 jobs after the planemaker slowed production. The company makes panels.", []string{"The planemaker slowed production", "-Halden Aero slowed production", "Halden Aero makes panels"}},
		{"Shares of Brantholm Pharma fell on Monday. Doctors had tested a pill in two towns. It was cheap. The Danish drugmaker closed two plants.", []string{"Brantholm Pharma closed two plants"}},
		{"Corvo Air flies to nine islands. Tourism is growing. Hotels are full. The airline, which employs 300 people, has ordered two jets.", []string{"Corvo Air has ordered two jets", "Corvo Air employs 300 people"}},
		{"The Savanna Wheat Agency paid farmers in May. Rain was late. Prices rose. The agency bought 40 trucks.", []string{"The Savanna Wheat Agency bought 40 trucks"}},
		{"Tilda Group, a furniture chain, lost money. Shops are empty. Rents rose. The company closed ten shops.", []string{"Tilda Group closed ten shops"}},
		{"Ostra Group said it was sorry. Rivers are dirty. The regulator has fined the company.", []string{"The regulator has fined Ostra Group"}},
		// two, or one without a name
		{"Corvo Air sued Ostra Water. Judges met in May. The hearing lasted a day. The company closed two depots.", []string{"The company closed two depots"}},
		{"Corvo Air has a rival. A Chinese company bought nine jets. Prices fell. The company closed two depots.", []string{"The Chinese company closed two depots"}},
		// who is only told something, where something is shown, who works there, and what is a model
		{"Chanda Mwale told the Daily Mail that she liked mangoes. The firm employs 86 people.", []string{"The firm employs 86 people", "-The Daily Mail employs 86 people"}},
		{"A film was shown on YouTube. The company closed two studios.", []string{"The company closed two studios"}},
		{"Engineers found damage to the tail of the Airbus A321. The airline apologised on Monday.", []string{"The airline apologised on Monday"}},
		// a name that no list knows, behind the noun that says what it is
		{"Mexican airline Volaris said on Thursday it would cancel 100 flights a week until June.", []string{"Mexican airline Volaris plans to cancel 100 flights a week until June"}},
		// a name before a name
		{"Growers are angry after McDonald's supplier Lamb Weston cut its contracts. The company, which makes fries, closed its plant.", []string{"Lamb Weston closed its plant"}},
		{"Apple supplier Hanwei plans to build a factory near Hyderabad. The company declined to comment.", []string{"Hanwei declined to comment", "Hanwei is an Apple supplier", "-Apple declined to comment"}},
		{"Boeing rival Airbus delivered 60 jets in May. The company expects to deliver 700 this year.", []string{"Airbus expects to deliver 700 this year"}},
		{"Oslo dealer Brand Auctions has the canvas. The painting has turned out to be a genuine work.", []string{"The painting is a genuine work", "-The painting has been a genuine work"}},
	})
}

package english_test

import "testing"

// TestLabelsOfParts: what tells nothing without what it is a part of or points at is not told.
func TestLabelsOfParts(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Third on the list is Taiwan, where visitors lauded the food. In fact, 70% expressed satisfaction with their income.", []string{"-70% expressed satisfaction with their income"}},
		{"About 70% of the farmers expressed satisfaction with their income.", []string{"About 70% of the farmers expressed satisfaction with their income"}},
		{"Around 12 per cent of the region was once declared unsafe but no-go zones now cover around two per cent.", []string{"-No-go zones now cover around two per cent"}},
		{"Shares fell 5 per cent.", []string{"Shares fell 5 per cent"}},
		{"Most members left. That member was Ann Lee.", []string{"-That member was Ann Lee"}},
		{"The resistance is not seen, at this moment, as having the potential to topple the regime.", []string{"-The resistance is not seen at this moment"}},
		{"Lima is not regarded as a safe city.", []string{"Lima is not regarded as a safe city"}},
		{"Commentators characterised the budget as being “populist”.", []string{"-Commentators characterised the budget"}},
		{"Critics describe the film as dull.", []string{"Critics describe the film as dull"}},
		{"Bo Kim, owner and director of the plant, left.", []string{"-Bo Kim is owner", "Bo Kim is director of the plant"}},
		{"Virunga is a national park, home to gorillas and on the heritage list.", []string{"-Virunga is home"}},
		{"Peru is home to mountain gorillas.", []string{"Peru is home to mountain gorillas"}},
		{"Vega, who wrote the biography, throws more light on what Costa told young members.", []string{"-Vega throws more light"}},
		{"The study sheds light on the origins of the disease.", []string{"The study sheds light on the origins of the disease"}},
		{"Lima port competes with Callao port, which is 90 kilometres away.", []string{"-Callao port is 90 kilometres away"}},
		{"There are two types of people.", []string{"-There are two types of people"}},
		{"The minister also said the improvement in the services as well as the launch of the platform.", []string{"-The minister said the improvement in the services"}},
		{"Lee said a prayer.", []string{"Lee said a prayer"}},
		{"Cubans deprived of their right to vote find no help.", []string{"Cubans deprived of their right to vote do not find any help", "-Cubans do not find any help"}},
		{"\"Let us build a situation where a Turk is a brother to a Greek,\" Vega said.", []string{"-A Turk reportedly is a brother to a Greek in a situation"}},
		{"By closing the mine, the tribe hope to see a review.", []string{"-The tribe closes the mine"}},
		{"By closing the mine, the firm saved $3m.", []string{"The firm closed the mine"}},
		{"Raja not only cooks for himself but for his family.", []string{"-Raja cooks for himself but for his family"}},
		{"Cubans find no help.", []string{"Cubans do not find any help"}},
	})
}

// TestLabelsWithTheirRest: a restriction stays with what it belongs to.
func TestLabelsWithTheirRest(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Ana Vega spoke about the year 2022.", []string{"Ana Vega spoke about the year 2022"}},
		{"The most common features are the words “peace”, “trust” and “hope”.", []string{"The most common features are the words peace, trust and hope"}},
		{"Of the ten cities, Lima is the largest.", []string{"Of the ten cities, Lima is the largest"}},
		{"Huang and her friend were given five days to respond.", []string{"Huang was given five days to respond"}},
		{"The court has not yet ruled.", []string{"The court has not yet ruled"}},
		{"The court has not ruled.", []string{"The court has not ruled"}},
	})
}

package english_test

import "testing"

// TestLabelAsides: phrases and participles between commas, and whom they are told of.
func TestLabelAsides(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Biden secured 39 delegates in South Carolina, giving him a total of 54.", []string{"Joe Biden secured 39 delegates in South Carolina", "-Joe Biden gave him a total of 54"}},
		{"The party lost the vote, costing it nine seats.", []string{"The party lost the vote", "-The party cost it nine seats"}},
		{"Police stopped the driver, arresting him at the scene.", []string{"Police arrested the driver at the scene"}},
		{"CCTV captured their arrival at the building, entering at 0:40.", []string{"CCTV captured their arrival at the building", "-CCTV entered at 0:40"}},
		{"Footage from the scene showed thick smoke, suggesting a fire in the hold.", []string{"Footage from the scene suggested a fire in the hold"}},
		{"The PALM trial, for the Swahili phrase pamoja tulinde maisha, began last November.", []string{"The PALM trial began last November", "-The PALM trial began for the Swahili phrase last November"}},
		{"The mayor, with help from villagers, put out the fire.", []string{"The mayor put out the fire"}},
		{"The bakery, near the station, which opened in 2012, has closed.", []string{"The bakery has closed", "-The bakery, near the station has closed"}},
		{"The Walmart, by the Cielo Vista Mall, where the shooting happened, is closed.", []string{"The Walmart is closed", "-The shooting happened in Cielo Vista Mall"}},
		{"Inventor Franky Zapata crossed the Channel on a device propelled by turbines and attached to his feet, called Flyboard Air.", []string{"-Franky Zapata's feet were called Flyboard Air"}},
		{"The mayor explained his decision saying the city had no money.", []string{"The mayor said that the city had no money", "-The mayor's decision said that the city had no money"}},
		{"The union issued a statement saying the strike was over.", []string{"A statement said that the strike was over"}},
		{"The event's guests were visual artists Moth Monarch and Cat-Monk Shiro, as well as the co-owners of US fursuit costume builders Don't Hug Cacti.", []string{"-US fursuit costume builders do not hug Cacti"}},
		{"Jolo, and the Sulu region it is within, were among the areas to vote against the measure.", []string{"The Sulu region was among the areas to vote against the measure"}},
		{"Stormy Daniels wrote a book. Michael Avenatti was accused of keeping for himself money that his client Stormy Daniels had earned from her book.", []string{"-Stormy Daniels earned Michael Avenatti's money from her book"}},
	})
}

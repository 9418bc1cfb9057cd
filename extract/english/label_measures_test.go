package english_test

import "testing"

// TestLabelMeasures: amounts in several units, alternatives of number, lists of what there is none of.
func TestLabelMeasures(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Consumer prices rose 33.3 percent in October from a year earlier.", []string{"Consumer prices rose 33.3 percent in October from a year earlier"}},
		{"Sales fell 12 percent in the third quarter from a year ago.", []string{"Sales fell 12 percent in the third quarter from a year ago"}},
		{"Rahim spent nine years, four months and 11 days in jail.", []string{"Rahim spent nine years, four months and 11 days in jail", "-Rahim spent four months in jail"}},
		{"The final round took five hours and 53 minutes to finish.", []string{"The final round took five hours and 53 minutes to finish"}},
		{"The baby weighed six pounds and four ounces.", []string{"The baby weighed six pounds and four ounces"}},
		{"The club bought two balls and three nets.", []string{"The club bought two balls", "The club bought three nets"}},
		{"The farmer, who is 79 or 81, still rides.", []string{"The farmer is 79 or 81", "-The farmer is 79"}},
		{"The village has no doctor, no school and no shop.", []string{"The village does not have any doctor", "The village does not have any school", "-The village has school", "-The village has shop"}},
		{"There is no water, no power and no road.", []string{"There is no water", "There is no power", "There is no road"}},
		{"The island has a delegate but no senator.", []string{"The island has a delegate", "The island does not have any senator"}},
		{"Airfares between Oman and a number of Indian cities have fallen.", []string{"Airfares between Oman and a number of Indian cities have fallen", "-A number of Indian cities has fallen"}},
		{"More attacks followed in the spring.", []string{"More attacks followed in the spring"}},
		{"Perera was among the last of that generation of scholars.", []string{"Perera was among the last of that generation of scholars"}},
		{"The trip cost the family Rs. 2,300 in fares.", []string{"The trip cost the family Rs. 2,300 in fares"}},
		{"Modi congratulated Ms Rao on her election.", []string{"Narendra Modi congratulated Rao on Rao's election"}},
		{"A vote for the party means paying more tax.", []string{"A vote for the party means paying more tax"}},
		{"Shares in the bank fell 4 percent to 312 pence, their lowest level since March 2020.", []string{"-Shares in the bank fell 4 percent to 312 pence since March 2020"}},
		{"Sales have risen 4 percent since March 2020.", []string{"Sales have risen 4 percent since March 2020"}},
		{"Researchers found that children who sleep less are more likely to be overweight.", []string{"-Children who sleep less are expected to be overweight"}},
		{"The island is likely to be cut off.", []string{"The island is expected to be cut off"}},
		{"The road remained closed on Monday because of the risk of landslides.", []string{"The road remained closed on Monday because of the risk of landslides"}},
		{"Maria Silva was an hour behind schedule when she arrived.", []string{"Maria Silva was an hour behind schedule when she arrived", "-An hour, Maria Silva was behind schedule when she arrived"}},
		{"Ann Berg was a week late.", []string{"Ann Berg was a week late", "-Ann Berg was late a week"}},
		{"Lund is two years older than Berg.", []string{"Lund is two years older than Berg"}},
		{"Ann Berg is a head taller than Lund.", []string{"Ann Berg is a head taller than Lund"}},
		{"The festival is a week away.", []string{"The festival is a week away"}},
		{"The roof is lighter and stronger than steel.", []string{"The roof is lighter than steel", "The roof is stronger than steel", "-The roof is lighter"}},
		{"Buses are cheaper and run more often than trains.", []string{"Buses are cheaper", "Buses run more often than trains", "-Buses are cheaper than trains"}},
		{"Lending to small firms grew by 4 percent in the year to May, the fastest pace since 2019.", []string{"Lending to small firms grew by 4 percent in the year to May", "-Lending to small firms grew the fastest pace by 4 percent in the year to May"}},
		{"Faith Chebet ran 14 minutes 2.4 seconds in Oslo.", []string{"Faith Chebet ran 14 minutes 2.4 seconds in Oslo"}},
		{"The two firms cut 300 jobs each in May.", []string{"The two firms cut 300 jobs each in May", "-The two firms cut 300 jobs in May"}},
		// how far from a place
		{"The wreckage was spotted by a helicopter crew about 12 kilometres from the runway.", []string{"A helicopter crew spotted the wreckage about 12 kilometres from the runway", "-A helicopter crew spotted the wreckage from the runway"}},
		{"Police stopped the car two miles from the border.", []string{"Police stopped the car two miles from the border"}},
		{"Ann Lee left the party two years before the vote.", []string{"Ann Lee left the party two years before the vote"}},
		{"Laura Tembe asked for $310 million, of which less than a fifth has been pledged.", []string{"Laura Tembe asked for $310 million", "-Laura Tembe reportedly asked for $310 million"}},
		{"A rare cub has been born at a zoo in Kathmandu, the first birth of its kind in Nepal for 11 years.", []string{"A rare cub has been born at a zoo in Kathmandu", "-A rare cub has been born at a zoo in Kathmandu for 11 years"}},
	})
}

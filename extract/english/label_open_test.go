package english_test

import "testing"

// TestLabelsOfWhatIsOpen: what is only open, planned, imagined or so under a condition is told as that.
func TestLabelsOfWhatIsOpen(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Oslo can be expected to react calmly to the new tariffs.", []string{"Oslo is expected to react calmly to the new tariffs"}},
		{"Oslo could be forced to pay the fine.", []string{"Oslo may be forced to pay the fine"}},
		{"Costa was likely scheduled to meet with Ana Lima, director of the museum, according to Reuters.", []string{"Costa was expected to meet Ana Lima"}},
		{"Wanjiru needed to sprint at the end to hold off two rivals.", []string{"Wanjiru needed to sprint at the end to hold off two rivals"}},
		{"Doctors need to wash their hands.", []string{"Doctors need to wash their hands"}},
		{"A suspect is presumed innocent unless he is convicted.", []string{"A suspect is presumed innocent unless he is convicted"}},
		{"The law applies unless a court rules otherwise.", []string{"The law applies unless a court rules otherwise"}},
		{"The fine could rise if the firm does not pay.", []string{"The fine may rise if the firm does not pay"}},
		{"The ministry has tried to act as if it can go back to the old policy.", []string{"The ministry has tried to act as if it can go back to the old policy"}},
		{"We spend a lot of time making sure that governments are paying the farmers, Kaddu said.", []string{"-Governments reportedly are paying the farmers"}},
		{"When any such person is in Malta, the police watch the house.", []string{"-Any such person is in Malta"}},
		{"Efforts fail, seemingly because both governments want a war.", []string{"-Both governments want a war"}},
		{"It was a theory in which Malays would always be poor.", []string{"-Malays were always poor in a theory"}},
		{"\"Let us not forget the children,\" Leo told pilgrims in Rome.", []string{"-Leo and others reportedly do not forget the children"}},
		{"\"Let me be clear, we will win,\" Kim said.", []string{"-Kim claimed to have been clear"}},
		{"China agreed in principle to extend the deadline.", []string{"China agreed to extend the deadline in principle"}},
		{"The film follows a young teacher in Lima. The teacher loses her job and moves to the coast.", []string{"The film follows a young teacher in Lima", "-The teacher moves to the coast"}},
		{"In the new film by Elena Ruiz, a fisherman finds a suitcase and flees to Morocco. He lives in a tent.", []string{"-A fisherman flees to Morocco", "-The fisherman lives in a tent"}},
		{"The film opened in May. The teacher lost her job and moved to the coast.", []string{"The teacher moved to the coast"}},
		{"Schools in Manitoba will no longer teach French.", []string{"Schools in Manitoba will no longer teach French"}},
		{"The shop will no longer sell bread.", []string{"The shop will no longer sell bread"}},
	})
}

// TestLabelsOfDeniedParts: nothing that is denied is turned, and no measure is torn.
func TestLabelsOfDeniedParts(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Costa was promised by police officials a lighter sentence, no jail time, and a new house.", []string{"Police officials promised Costa a lighter sentence", "-Police officials did not promise Costa any jail time"}},
		{"The deal failed because neither party had signed it.", []string{"The deal failed because neither party had signed it"}},
		{"Neither party signed the deal.", []string{"Neither party signed the deal"}},
		{"Tunisia, however, lies not in Europe, but in Africa.", []string{"-Tunisia lies"}},
		{"The crisis was caused not by farmers but by banks.", []string{"-The crisis was caused"}},
		{"The plant is more resistant to heat than to cold.", []string{"The plant is more resistant to heat than to cold"}},
		{"The plant is more resistant to heat.", []string{"The plant is more resistant to heat"}},
		{"Ford will cut up to 1,200 jobs in Germany by the end of next year.", []string{"Ford plans to cut up to 1,200 jobs in Germany by the end of next year"}},
		{"Grace Wanjiru won the half-marathon on Sunday in a time of 1:06:21.", []string{"Grace Wanjiru won the half-marathon on Sunday in a time of 1:06:21"}},
		{"The rating of the cabinet of Prime Minister Toru Kaido (1989-1991) rose to 49 percent.", []string{"Toru Kaido was Prime Minister"}},
		{"Output has risen from 4.7 percent in 2010-15 to 13 percent in 2015-20.", []string{"Output has risen from 4.7 percent in 2010-15 to 13 percent in 2015-20"}},
		{"Under the slogan “Ten Years Together,” the firm honoured a number of employees.", []string{"Under the slogan Ten Years Together, the firm honoured a number of employees"}},
	})
}

// TestLabelsOfHabits: what used to be done was done, and what is announced or can be said is not yet.
func TestLabelsOfHabits(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Initially, the army would warn the town shortly before each strike.", []string{"Initially, the army warned the town shortly before each strike"}},
		{"The army would warn the town before the strike.", []string{"The army would warn the town before the strike"}},
		{"Vega announced a visit to Chile.", []string{"Vega announced a visit to Chile", "-Vega claimed to have visited Chile"}},
		{"\"The whole of Peru can say that it stood by the singer,\" Vega said.", []string{"-The whole of Peru reportedly says that it stood by the singer"}},
		{"An agreement was made to form a joint committee.", []string{"An agreement was made to form a joint committee", "-An agreement formed a joint committee"}},
		{"Football is not directly mentioned by either candidate.", []string{"Neither candidate directly mentions football"}},
		{"The plan was not backed by any party.", []string{"No party backed the plan"}},
		{"The Chinese side has initially proposed August 5-6 for the visit.", []string{"-The Chinese side has initially proposed 5-6 for the visit"}},
		{"Lima beat Quito 3-1 in the final.", []string{"Lima beat Quito 3-1 in the final"}},
	})
}

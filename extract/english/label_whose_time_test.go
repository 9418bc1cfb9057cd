package english_test

import "testing"

// TestLabelWhoseTime: a time of the source, of an event told before or of the amount that something is measured
// from is no time of what the clause says.
func TestLabelWhoseTime(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The storm hit Malta on Tuesday, killing at least 20 people according to police on Thursday.", []string{"The storm hit Malta on Tuesday", "The storm killed at least 20 people"}},
		{"Two hikers died in the Alps, according to rescuers on Sunday.", []string{"Two hikers died in the Alps"}},
		{"Two hikers died in the Alps on Saturday, according to rescuers from Bern.", []string{"Two hikers died in the Alps on Saturday"}},
		{"Sales have climbed to 40 percent from 12 percent in 2014.", []string{"Sales have climbed to 40 percent from 12 percent in 2014"}},
		{"Unemployment fell to 4.1% in March from 4.5% in February.", []string{"Unemployment fell to 4.1% in March from 4.5% in February"}},
		{"The shop takes orders from 6 in the morning from Monday to Friday.", []string{"-The shop takes orders from Monday to Friday from 6"}},
		{"A similar eruption in Iceland in 2008 was found to be linked to a rise in salmon.", []string{"A similar eruption in Iceland in 2008 was found to be linked to a rise in salmon"}},
		{"The attack in Lyon in 2015 was blamed on a cell from Ghent.", []string{"The attack in Lyon in 2015 was blamed on a cell from Ghent"}},
		{"The crash in May 2019 remains a mystery.", []string{"The crash in May 2019 remains a mystery"}},
		{"The attack in Lyon in 2015 killed nine people.", []string{"The attack in Lyon killed nine people in 2015"}},
		{"Exports to China in May 2020 fell 3 percent.", []string{"Exports to China fell 3 percent in May 2020"}},
	})
}

package english_test

import "testing"

// TestLabelFronted: what stands before the subject stays there where it would be read with another word behind it.
func TestLabelFronted(t *testing.T) {
	checkLabels(t, []labelRow{
		{"In recent years, two bishops have accused the minister of having taken bribes.", []string{"In recent years, two bishops have accused the minister of having taken bribes"}},
		{"Originally from Tromsø, Hansen is selling her pottery through her own shop.", []string{"Originally from Tromsø, Hansen is selling her pottery through her own shop"}},
		{"For six days the lorries were unable to reach the village until a bridge was repaired.", []string{"For six days, the lorries were unable to reach the village until a bridge was repaired"}},
		{"Under its charter, the bank may lend to farmers in the provinces of the north.", []string{"Under its charter, the bank may lend to farmers in the provinces of the north"}},
		{"In 2011, there were fires in eleven villages of the district.", []string{"In 2011, there were fires in eleven villages of the district"}},
		{"Xi arrived in Paris on Sunday for a two-day visit.", []string{"Xi Jinping arrived in Paris on Sunday for a two-day visit"}},
		{"The former MPs returned from six years in exile in Norway.", []string{"The former MPs returned from six years in exile in Norway"}},
		{"The trader was arrested in Durban for alleged fraud.", []string{"The trader was arrested in Durban for alleged fraud"}},
		{"Inflation in May was 3 per cent, according to the bank.", []string{"Inflation was 3 per cent in May"}},
		{"The talks on Friday were productive.", []string{"The talks were productive", "-The talks were productive on Friday"}},
		{"Two men, aged 19 and 22, were charged with murder.", []string{"Two men were aged 19 and 22", "-Two men were aged 19"}},
		{"Two bishops have in recent years accused the minister of having taken bribes.", []string{"In recent years, two bishops have accused the minister of having taken bribes"}},
		{"The strike, after a pause in May, has closed more than 200 schools in the north.", []string{"After a pause in May, the strike has closed more than 200 schools in the north"}},
		{"The plane overshot the runway at Muan and hit a wall.", []string{"The plane overshot the runway at Muan"}},
		{"In May, Nadal retired.", []string{"Nadal retired in May"}},
		{"Perera said: \"Last week I treated 12 patients on my own.\"", []string{"-Last week, Perera claimed to have treated 12 patients on their own"}},
		{"Despite the rain, officials said thousands took part in the march.", []string{"Despite the rain, officials said that thousands took part in the march"}},
		{"To cut costs, the firm said it would close two shops.", []string{"To cut costs, the firm said that it would close two shops"}},
		{"The king said in his speech that times were hard.", []string{"The king said in his speech that times were hard"}},
	})
}

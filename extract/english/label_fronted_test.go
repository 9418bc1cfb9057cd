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
		{"In May, Nadal retired.", []string{"Nadal retired in May"}},
		{"Perera said: \"Last week I treated 12 patients on my own.\"", []string{"-Last week, Perera claimed to have treated 12 patients on their own"}},
	})
}

package english_test

import "testing"

// TestLabelTakenOut: what a "not" or "neither" takes out of a clause is not told as so.
func TestLabelTakenOut(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The fire caused not panic but silence.", []string{"-The fire caused panic"}},
		{"The minister blamed not the banks but the farmers.", []string{"The minister did not blame the banks", "The minister blamed the farmers"}},
		{"Neither facile optimism nor wounded pride explain the slump in exports.", []string{"-Facile optimism nor wounded pride explain the slump in exports"}},
		{"Neither the coach nor the captain spoke to reporters.", []string{"The coach did not speak to reporters"}},
		{"Albeit not to a great extent, the war has hurt the harvest.", []string{"The war has hurt the harvest", "-The war has hurt the harvest to a great extent"}},
		{"Though not in every case, the drug has helped patients.", []string{"The drug has helped patients", "-The drug has helped patients in every case"}},
		{"To a great extent, the war has hurt the harvest.", []string{"The war has hurt the harvest to a great extent"}},
		{"Not only local hospitals, which are short of staff, are trying to hire nurses.", []string{"Local hospitals are trying to hire nurses", "-Only local hospitals are trying to hire nurses"}},
		{"Only local hospitals are trying to hire nurses.", []string{"Only local hospitals are trying to hire nurses"}},
		{"For Chile there was no improvement in the alert level, continuing with level 4.", []string{"-Improvement in the alert level continued with level 4"}},
	})
}

// TestLabelNamedByLast: what stands before or behind a list and holds of all or only of one of it.
func TestLabelNamedByLast(t *testing.T) {
	checkLabels(t, []labelRow{
		{"NGOs and firms such as Lanvo and Torek opposed the dam.", []string{"-NGOs such as Lanvo and Torek opposed the dam", "-Firms opposed the dam"}},
		{"Iran fears its enemies or rivals such as Chad and Mali.", []string{"-Iran fears its enemies such as Chad and Mali"}},
		{"Farmers such as Ana Lee and her neighbours opposed the dam.", []string{"Farmers such as Ana Lee and her neighbours opposed the dam"}},
		{"Juan Pardo, independent journalist and founder of La Hora, was arrested.", []string{"Juan Pardo is an independent journalist", "Juan Pardo is founder of La Hora", "-Juan Pardo is a journalist of La Hora"}},
		{"Kim Bae, lawyer and chairman of the Seoul Bar, resigned.", []string{"Kim Bae is a lawyer", "Kim Bae is chairman of the Seoul Bar"}},
		{"Ana Moor, a former defence minister and freedom fighter, has won.", []string{"Ana Moor was a defence minister", "-Ana Moor is a freedom fighter"}},
		{"Ana Moor, a former minister and a freedom fighter, has won.", []string{"Ana Moor is a freedom fighter"}},
		{"Bo Lind, a poet and teacher, has won.", []string{"Bo Lind is a poet", "Bo Lind is a teacher"}},
		{"The festival is bringing together jazz and the world of opera.", []string{"The festival is bringing together jazz and the world of opera", "-The festival is bringing together jazz"}},
		{"The festival is bringing jazz and opera to Oslo.", []string{"The festival is bringing jazz to Oslo"}},
		{"The war is mostly fought for oil, for land or for water.", []string{"The war is mostly fought for oil, for land or for water", "-The war is mostly fought for land"}},
		{"Farmers and hunters lit most fires.", []string{"-Hunters lit most fires"}},
		{"Most fires are lit by farmers and hunters.", []string{"Farmers and hunters light most fires", "-Hunters light most fires"}},
		{"Lee spoke highly of the Qatari emir, government and people for standing by him.", []string{"-Lee spoke highly of the government"}},
	})
}

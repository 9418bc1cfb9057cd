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

// TestLabelOfEach: what several become, whose it is, and what is theirs.
func TestLabelOfEach(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Lee and Kim became ministers in the new cabinet.", []string{"Lee became a minister in the new cabinet", "-Lee became ministers in the new cabinet"}},
		{"Oslo and Bergen have become popular destinations for cruises.", []string{"Oslo has become a popular destination for cruises", "Bergen has become a popular destination for cruises"}},
		{"Coal and gas remain the main sources of power in the region.", []string{"Coal remains one of the main sources of power in the region"}},
		{"Lee and Kim became friends at school.", []string{"Lee and Kim became friends at school", "-Kim became friends at school"}},
		{"Miners and farmers became ministers.", []string{"Miners became ministers"}},
		{"Race and a commitment to fairness have continued to be major issues for Mr Lund.", []string{"-Race has continued to be major issues for Mr Lund"}},
		{"Lee and Kim say that floods are major risks in the region.", []string{"Lee says that floods are major risks in the region"}},
		{"Ana Lee and Bo Kim disagree on the budget.", []string{"Ana Lee and Bo Kim disagree on the budget", "-Bo Kim disagrees on the budget"}},
		{"Ana Lee and Bo Kim agree with the union on the budget.", []string{"Bo Kim agrees with the union on the budget"}},
		{"Juan Mora lives in Oslo with his wife and their two sons.", []string{"Juan Mora lives in Oslo with his wife and their two sons", "-Juan Mora lives in Oslo with their two sons"}},
		{"Juan Mora lives in Oslo with his wife and his two sons.", []string{"Juan Mora lives in Oslo with his two sons"}},
		{"Ana Lee and her Kenyan counterpart, Bo Kim, opened their borders to trade.", []string{"Ana Lee and Bo Kim opened their borders to trade", "-Ana Lee opened their borders to trade"}},
		{"Indians and Poles were allowed to work in the country.", []string{"Indians were allowed to work in the country"}},
		{"Lagos, Nigeria's commercial capital and largest city, was hit by floods.", []string{"Lagos is Nigeria's largest city", "-Lagos is the largest city"}},
		{"Turku is Finland's oldest city and former capital.", []string{"Turku is Finland's former capital", "-Turku is former capital"}},
		{"Ana Lee, the party's founder and longtime leader, resigned.", []string{"Ana Lee is longtime leader of the party"}},
		{"Bo Lind, Norway's former prime minister and NATO chief, spoke.", []string{"Bo Lind is chief of NATO"}},
		{"Ana Lee, the king's sister and defence minister, spoke.", []string{"-Ana Lee is defence minister of the king"}},
		{"Carlos Paz, lawyer and researcher of Amnesty Peru, spoke.", []string{"Carlos Paz is a lawyer", "Carlos Paz is a researcher of Amnesty Peru"}},
		{"Mia Holm, an analyst at Lanvo Risks, a global risk consultancy, spoke in Oslo.", []string{"-Mia Holm is a global risk consultancy"}},
		{"Lima has made sport and music parts of school. The mayor sees sport and music as parts of school.", []string{"The mayor sees sport and music as parts of school", "-The mayor sees music as parts of school"}},
		{"The mayor sees sport and music as a waste.", []string{"The mayor sees sport as a waste"}},
		{"About 12 survivors and family members did not board the flight.", []string{"About 12 survivors and family members did not board the flight", "-About 12 survivors did not board the flight"}},
		{"Manitoba gender-based violence expert and advocate Hilda Moor says the vote sends a message.", []string{"-Advocate says that the vote sends a message"}},
	})
}

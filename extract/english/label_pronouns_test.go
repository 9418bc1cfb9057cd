package english_test

import "testing"

// TestLabelTitles is [TestLabels] for the names of people beside the names of what they head,
// and for when they held an office.
func TestLabelTitles(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Chairman of the State Great Khural G.Zandanshatar received a team of researchers on Monday.", []string{"G.Zandanshatar received a team of researchers on Monday", "G.Zandanshatar is chairman of the State Great Khural", "-Khural G.Zandanshatar received a team of researchers on Monday"}},
		{"Speaker of the Milli Majlis Sahiba Gafarova met the ambassador on Tuesday.", []string{"Sahiba Gafarova met the ambassador on Tuesday", "Sahiba Gafarova is speaker of the Milli Majlis"}},
		{"President of the Legislative Yuan Han Kuo-yu met the delegation.", []string{"Han Kuo-yu met the delegation"}},
		{"Director of the Institute of Archaeology A.Enkhtur said the palace was found.", []string{"A.Enkhtur said that the palace was found", "A.Enkhtur is director of the Institute of Archaeology"}},
		{"The head of the Senate Foreign Relations Committee resigned.", []string{"The head of the Senate Foreign Relations Committee resigned"}},
		{"Baku /AZERTAC/ Foreign Minister Jeyhun Bayramov met the envoy on Friday.", []string{"Jeyhun Bayramov met the envoy on Friday", "-Baku met the envoy on Friday", "-AZERTAC met the envoy on Friday"}},
		{"Roy congratulated Silva by calling him at home.", []string{"Roy congratulated Silva by calling him at home", "-Roy congratulated"}},
		{"The widow of assassinated former prime minister Olof Berg spoke.", []string{"Olof Berg was prime minister", "-Olof Berg was assassinated prime minister"}},
		{"Deposed Mexican president Ana Paz left the country.", []string{"Ana Paz was president of Mexico", "-Ana Paz is deposed president of Mexico"}},
		{"Elected former mayor Bo Kim left.", []string{"Bo Kim was elected mayor"}},
		{"Nicaraguan dictator Anastasio Somoza fled the country in 1979.", []string{"Anastasio Somoza was dictator of Nicaragua", "-Anastasio Somoza is dictator of Nicaragua"}},
		{"In the 1970s, Ugandan president Idi Kole expelled the traders.", []string{"Idi Kole was president of Uganda"}},
		{"Kenyan Prime Minister Ben Kole was born in 1952 in Kisumu.", []string{"Ben Kole is prime minister of Kenya"}},
		{"Turkish writer Ece Kaya published the book in 1985.", []string{"-Ece Kaya was a Turkish writer"}},
		{"The newly-appointed Prime Minister (Rtd.) General Sheikh Saad Omar Al-Sabah met the press. The Prime Minister said he was honored to serve.", []string{"-Rtd said that he was honored to serve"}},
		{"Exports grew by 4%, thanks to strong demand in China.", []string{"Exports grew by 4% thanks to strong demand in China"}},
		{"Ann Lee gave thanks to God.", []string{"Ann Lee gave thanks to God"}},
	})
}

package english_test

import "testing"

// TestLabelTheOne is [TestLabels] for what papers call somebody by so as not to repeat a name.
func TestLabelTheOne(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Mercy Chebet won the marathon in Lagos on Sunday. The 24-year-old, a prison officer, pulled clear after 30 kilometres.", []string{"Mercy Chebet pulled clear after 30 kilometres"}},
		{"World number four Elena Marchi lost to Czech qualifier Petra Novak. The Italian served for the match.", []string{"Elena Marchi lost to Petra Novak", "Elena Marchi served for the match"}},
		{"Elena Marchi beat Petra Novak in Rome. The Italian dropped two sets.", []string{"The Italian dropped two sets"}},
		{"Marta Ruiz joined the bank from a rival in May. The 51-year-old economist runs its research.", []string{"The 51-year-old economist runs its research"}},
		{"Tan Wei Ming was held in Penang on Friday. The Malaysian businessman had fled to Fiji.", []string{"Tan Wei Ming fled to Fiji"}},
		{"Coach Steve Corrie praised the fans. “I told them so,” said the former Wales midfielder.", []string{"Steve Corrie said “I told them so”"}},
		{"Asha Rao died in Pune on Tuesday. The singer recorded 4,000 songs.", []string{"Asha Rao recorded 4,000 songs"}},
		{"Amanda Reeves is expecting her second child. The 41-year-old presenter shared the news.", []string{"Amanda Reeves shared the news"}},
		{"Tyrell Hobbs will fight in May, his promoter announced. The 36-year-old lost his belt in Rome.", []string{"Tyrell Hobbs lost his belt in Rome"}},
		{"Video of the fight, which was posted online by a guest, was viewed two million times.", []string{"-A guest posted the fight online"}},
		{"Jean Faye spoke on Monday. The German minister left.", []string{"-Jean Faye left"}},
		// two, another, or somebody whom the sentence around it tells of
		{"Danny Okafor replaced Liam Price. The 24-year-old scored twice.", []string{"The 24-year-old scored twice", "-Danny Okafor scored twice"}},
		{"A man killed Ann Lee in Oslo. The 30-year-old fled to Sweden.", []string{"The 30-year-old fled to Sweden", "-Ann Lee fled to Sweden"}},
		{"Goalkeeper Tim Holm saved a penalty. The striker left the pitch.", []string{"The striker left the pitch", "-Tim Holm left the pitch"}},
		{"Ann Lee has denied reports that the singer was ill.", []string{"-Ann Lee was ill"}},
		{"Jean Faye met the union on Monday. The German chancellor left on Tuesday.", []string{"-Jean Faye left on Tuesday"}},
		{"Pope Leo prayed on Sunday. The Vatican announced a journey.", []string{"The Vatican announced a journey"}},
		{"Jean Faye spoke in Berlin. The Germans left on Tuesday.", []string{"-Jean Faye left on Tuesday"}},
	})
}

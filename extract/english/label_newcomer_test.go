package english_test

import "testing"

// TestLabelNewcomer: who "he" is that says something, where the sentence before brings somebody in.
func TestLabelNewcomer(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Council chair Dan Chapman said a new pool would be built. The fund bought the site in 2006. Farmer John Phillips runs youth programs at the centre. He said the old pool was full.", []string{"John Phillips said that the old pool was full", "-Dan Chapman said that the old pool was full"}},
		{"Nurse Ann Lee said the wards were full. Jane Moore, director of Bear Gifts, is noticing more tourists. She said prices had doubled.", []string{"Jane Moore said that prices had doubled"}},
		{"Coach Mark Dunn said the pitch was wet. Peter Hall beat Tom Reed in May. He said the ball was flat.", []string{"-Peter Hall said that the ball was flat", "-Tom Reed said that the ball was flat"}},
		{"Ann Wong, head of the school's activities, said the student was caught selling drugs. Her parents had moved her to another school, Ms Wong said.", []string{"-Ann Wong's parents reportedly moved Ann Wong to another school"}},
		{"Ann Lee sold the house. She had lived in Oslo, she said.", []string{"Ann Lee claimed to have lived in Oslo"}},
		{"The mayor's rival is Juan Petro. Like Petro, Rodolfo Rossi has a plan for parks. Like Petro, he wants more parks. He wants a new stadium.", []string{"-Juan Petro wants a new stadium"}},
	})
}

// TestLabelOfItself: a clause tells what somebody is by another "he", who is never that one.
func TestLabelOfItself(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Silva met Rossi in Rome. Jane Moore is one of the players she could use against Peru.", []string{"-Jane Moore is one of the players she could use against Peru"}},
		{"Silva met Rossi in Rome. Peter Kane is the only striker he trusts.", []string{"-Peter Kane is the only striker he trusts"}},
		{"Peter Kane is the best striker Silva has coached.", []string{"Peter Kane is the best striker Silva has coached"}},
		{"Ann Lee is proud of the work she does.", []string{"Ann Lee is proud of the work she does"}},
		{"“One day I asked myself why I was losing. The answer I got was that I was too old,” Peter Hall says.", []string{"The answer Peter Hall got reportedly was that Peter Hall was too old", "-The answer they got reportedly was that Peter Hall was too old"}},
	})
}

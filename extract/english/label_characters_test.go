package english_test

import "testing"

// TestLabelCharacters is [TestLabels] for whom a film or a book tells of, who did nothing that a newspaper reports.
func TestLabelCharacters(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Olivia Hart returns to the crime drama as Detective Ruth Gale, who was last seen in prison. Gale lost her job.", []string{"Olivia Hart returns to the crime drama as Ruth Gale", "-Ruth Gale was last seen in prison", "-Ruth Gale lost her job"}},
		{"Carmen Landa plays the eldest sister, Lucia, in the film. Lucia burns the house down. Landa won an award.", []string{"-Lucia burns down the house", "-Lucia is the eldest sister", "Carmen Landa won an award"}},
		{"Tom Haddon stars as Inspector Kurt Brenner. Brenner lives on a boat. Haddon lives in Leeds.", []string{"-Kurt Brenner lives on a boat", "Tom Haddon lives in Leeds"}},
		{"The narrator, a retired teacher named Agnes, returns to the island.", []string{"-The narrator returns to the island", "-A retired teacher was named Agnes"}},
		// rivals, offices and people who lived
		{"Marta Ruiz plays Petra Novak in the final on Sunday. Novak won the title last year.", []string{"Petra Novak won the title last year"}},
		{"Tim Holm returned as captain for the club's series against Leeds. Holm lives in York.", []string{"Tim Holm lives in York"}},
		{"In the film, Idris Elba plays Nelson Mandela. Mandela was freed in 1990.", []string{"Nelson Mandela was freed in 1990"}},
		{"Historians discuss the role of Karl Holm in the strike. Holm led the union.", []string{"Karl Holm led the union"}},
	})
}

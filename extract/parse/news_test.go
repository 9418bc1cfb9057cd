package parse

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// news is sentences of the length and kind that newspapers have.
const news = `American envoy Steve Witkoff met Russian President Vladimir Putin in Moscow on Tuesday , the Kremlin said .
The talks , which lasted almost five hours , produced no agreement on the territory that Ukraine would have to cede .
Russian forces seized some 270 square miles of land in November , according to data from a research group .
" We are no closer to resolving the crisis , " said Yuri Ushakov , a foreign policy adviser , who attended the meeting .
Kyiv considered it unrealistic that its army could leave the towns it holds in the eastern region of Donetsk .
Secretary of State Marco Rubio told reporters that the 28-point plan was a list of ideas , not a final offer .
Oil prices rose 2.4 percent to $ 64.10 a barrel after two tankers were hit by drones in the Black Sea .
Andriy Yermak , the head of the presidential office , resigned last week amid an investigation into corruption .`

func sentencesOf(text string) (out []extract.Sentence, words int) {
	for line := range strings.Lines(text) {
		var s extract.Sentence
		for _, w := range strings.Fields(line) {
			s.Tokens = append(s.Tokens, extract.Token{Form: w})
			words++
		}
		out = append(out, s)
	}
	return out, words
}

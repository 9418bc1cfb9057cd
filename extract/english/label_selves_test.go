package english_test

import (
	"strings"
	"testing"
)

// TestLabelSelves is [TestLabels] for how a fact prints the pronouns by which its speaker speaks
// of themselves: none of them is left standing outside quotation marks.
func TestLabelSelves(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Ann Ruiz said she never wanted the job.", []string{"Ann Ruiz claimed not to have wanted the job", "-Ann Ruiz reportedly does not want the job"}},
		{"\"I was able to sell honey when I was ill,\" said Marta Olsen.", []string{"Marta Olsen claimed to have been able to sell honey when they were ill"}},
		{"Lee Hart said he was glad that the club had given him a chance. \"I work hard because I love the game,\" he said.", []string{"Lee Hart claimed to work hard because he loves the game"}},
		{"\"I am very proud that we won the cup,\" captain Ian Doyle said.", []string{"Ian Doyle claimed to be very proud they won the cup", "-Ian Doyle claimed to be very proud we won the cup"}},
		{"\"I'm grateful that I could live her life,\" actress Rosa Lind said. She was born in Oslo.", []string{"-Rosa Lind claimed to be grateful I could live her life", "-Rosa Lind claimed to be grateful she could live her life"}},
		{"\"The bank has stopped people from lending us money,\" said the mayor of Tarn, Peter Hale.", []string{"The bank reportedly has stopped people from lending Peter Hale's side money"}},
		{"\"The fire started just north of our village,\" said farmer Dana Reed.", []string{"The fire reportedly started just north of Dana Reed's village"}},
		{"\"The trial starts in our lifetime,\" said farmer Dana Reed.", []string{"-The trial reportedly starts in our lifetime"}},
		{"\"The minister knows that we need more doctors,\" said nurse Anna Kovac.", []string{"The minister reportedly knows that Anna Kovac and others need more doctors"}},
		{"One villager told me: \"The mine has poisoned the river.\"", []string{"One villager said “The mine has poisoned the river”"}},
		{"The pilot told us that the engine had failed.", []string{"The pilot said that the engine had failed"}},
		{"The pilot told the police that the engine had failed.", []string{"The pilot told the police that the engine had failed"}},
		{"\"My doctor told me that the drug was safe,\" said Ines Mora.", []string{"Ines Mora's doctor reportedly told Ines Mora that the drug was safe"}},
		{"\"I left the party because they lied to us,\" said Janek Nowak.", []string{"Janek Nowak claimed to have left the party because they lied to Janek Nowak and others"}},
		{"\"The minister promised me that I would get my land back,\" said farmer Jorge Pinto.", []string{"The minister reportedly promised Jorge Pinto that they would get their land back"}},
		{"\"The company told us it would pay us in June,\" said miner Pavel Dub.", []string{"The company reportedly told Pavel Dub and others that it would pay them in June"}},
		{"\"I feel that our voices are not heard,\" said student Maya Roy.", []string{"Maya Roy reportedly feels “our voices are not heard”"}},
		{"\"My wife and I built this house ourselves,\" said Carl Lund.", []string{"-Carl Lund's wife reportedly built this house Carl Lund and others"}},
		{"\"You can see how we live,\" said Amina Yusuf.", []string{"-Amina Yusuf and others reportedly live"}},
		{"Sea levels rose by 4cm, the study found.", []string{"The study found that sea levels rose by 4cm"}},
		{"Maria has agreed to show me the kitchen.", []string{"-Maria has agreed to show me the kitchen"}},
		{"The mayor said that we must save water.", []string{"The mayor said that we must save water"}},
		{"Lee Hart said \"I am ill\".", []string{"Lee Hart said “I am ill”"}},
		{"The treaty was signed after World War I in the palace.", []string{"The treaty was signed after World War I in the palace"}},
	})
}

// TestLabelNoSource is [TestLabels] for what looks like a speaker and is none.
func TestLabelNoSource(t *testing.T) {
	checkLabels(t, []labelRow{
		{"\"It is very hard for us to say how the government will act,\" said Jan Novak.", []string{"-Jan Novak and others reportedly says how the government will act"}},
		{"It was difficult for doctors to say that the drug was safe.", []string{"-Doctors say that the drug was safe", "-The drug reportedly was safe"}},
		{"It is difficult to say that the talks have failed.", []string{"-The talks have failed", "-The talks reportedly have failed"}},
		{"It is important to note that the bridge was closed.", []string{"The bridge reportedly was closed"}},
		{"The police chief was responding to media reports that officers had beaten two students.", []string{"The police chief was responding to media reports that officers had beaten two students", "-Officers reportedly beat two students"}},
		{"Boeing said in a statement that officers had beaten two students.", []string{"Officers reportedly beat two students"}},
		{"The police found nothing in the house.", []string{"The police did not find anything in the house"}},
		{"The general said nothing of the attack.", []string{"The general did not say anything of the attack", "-The general did not say nothing of the attack"}},
		{"Ada Obi saw her plan voted down by parliament.", []string{"Parliament voted down Ada Obi's plan"}},
		{"Tom Berg saw his house destroyed in the fire.", []string{"Tom Berg's house was destroyed in the fire", "-Tom Berg's house reportedly destroyed in the fire"}},
		{"Witnesses saw two men beaten by guards.", []string{"Guards reportedly beat two men", "-Two men reportedly beat by guards"}},
		{"The company reported the closure of the northern highway on Monday.", []string{"The company reported the closure of the northern highway on Monday", "-The company claimed to have closed the northern highway on Monday"}},
		{"The bank announced the closure of 40 branches.", []string{"The bank announced the closure of 40 branches", "-The bank claimed to have closed 40 branches"}},
		{"Russia claimed the capture of Pokrovsk on Sunday.", []string{"Russia claimed to have captured Pokrovsk on Sunday"}},
	})
}

// TestLabelSpeakerOfAnother is [TestLabels] for whom he or she is in what somebody says of, or for,
// another.
func TestLabelSpeakerOfAnother(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The boy's father said he was a pupil at the local school.", []string{"The boy's father said that he was a pupil at the local school", "-The boy's father claimed to be a pupil at the local school"}},
		{"The suspect's lawyer said he was innocent.", []string{"-The suspect's lawyer claimed to be innocent"}},
		{"Tom Berg's spokeswoman said she had no comment.", []string{"Tom Berg's spokeswoman claimed not to have had any comment"}},
		{"The firm will pay $4m, the ministry said. It did not admit guilt.", []string{"-The ministry did not admit guilt"}},
		{"The bank said it had lost the files. It denied wrongdoing.", []string{"The bank denied wrongdoing"}},
		{"The mayor has been accused by rivals of hiding the report.", []string{"Rivals have accused the mayor of hiding the report"}},
		{"The opposition claims the vote was rigged, a charge the commission rejects.", []string{"The vote reportedly was rigged", "-A charge the commission rejects reportedly was rigged"}},
		{"As Noor tells it, the king never wanted the throne.", []string{"The king reportedly did not want the throne", "-The king did not want the throne"}},
		{"As critics see it, the law protects the rich.", []string{"The law reportedly protects the rich"}},
		{"By his own account, Peter Lund drank a bottle of gin that night.", []string{"Peter Lund claimed to have drunk a bottle of gin that night"}},
		{"By one estimate, 40% of the crop was lost.", []string{"40% of the crop was lost"}},
		{"The treaty, which Russia says it has left, was signed in 1992.", []string{"Russia claimed to have left the treaty", "-Russia claimed to have left"}},
		{"The house, which Berg says the police searched, is in Oslo.", []string{"The police reportedly searched the house"}},
		{"The house, which Berg says is haunted, is in Oslo.", []string{"-Berg claimed to be haunted"}},
		{"\"I left in May,\" the writer Ida Noor told the Times.", []string{"Ida Noor claimed to have left in May"}},
		{"\"Every time I see the photo, I think of the war,\" said Ivana Babic.", []string{"Every time Ivana Babic sees the photo, Ivana Babic reportedly thinks of the war"}},
		{"The mayor said he was ill.", []string{"The mayor claimed to be ill"}},
		{"Anders Holm criticised Peter Lund on Monday. Gen Holm also defended the budget. He said the army had been praised.", []string{"Anders Holm defended the budget", "Anders Holm said that the army had been praised"}},
		{"Anders Holm, in a reference to Peter Lund and his sister, Lena Lund, asked for calm.", []string{"-Lena Lund is a sister of Anders Holm"}},
		{"The ministry confirmed the strike, the news agency SANA said.", []string{"SANA is a news agency"}},
		{"Sanaa was bombed on Monday.", []string{"Sanaa was bombed on Monday"}},
		{"\"We'd rather play together,\" said captain Mia Kohu.", []string{"Mia Kohu and others would rather play together", "-Mia Kohu and others would play together"}},
		{"\"We studied in different countries,\" said President Ada Obi of her predecessor.", []string{"Ada Obi and others reportedly studied in different countries", "-Ada Obi's side reportedly studied in different countries"}},
		{"\"I won't be surprised if it rains,\" said lawmaker Kofi Mensah.", []string{"-Kofi Mensah may not be surprised if it rains", "-Kofi Mensah is not expected to be surprised if it rains"}},
		{"\"I might see a leak, I might be upset about it,\" said judge Ed Ralston.", []string{"-Ed Ralston may see a leak", "-Ed Ralston may be upset about it"}},
		{"\"I might retire in May,\" said Ian Doyle.", []string{"Ian Doyle may retire in May"}},
		{"\"His choice was a mistake, and when Marin was accused, Lobo insisted on publicly defending him,\" wrote columnist Ana Diaz.", []string{"-Lobo reportedly insisted on publicly defending him that his choice was a mistake"}},
		// whose "we" is everybody; nothing is itself
		{"“We need more teachers,” said Dan Holm, an economist at the university.", []string{"-Dan Holm and others reportedly need more teachers", "Dan Holm said “We need more teachers”"}},
		{"“We have closed three mines,” said Ana Diaz, the owner.", []string{"Ana Diaz's side reportedly has closed three mines"}},
		{"Lalibela was Lalibela.", []string{"-Lalibela was Lalibela"}},
		{"Movistar should list the requests it received, clarifying what percentage is backed by courts.", []string{"-Movistar clarifies what percentage is backed by courts"}},
		{"Novak Djokovic will not play in Rome. The Serb has lost his last three matches.", []string{"The Serb has lost his last three matches", "-The Serb has lost Novak Djokovic's last three matches"}},
		{"Novak Djokovic will not play in Rome. Ana Diaz praised his career.", []string{"Ana Diaz praised Novak Djokovic's career"}},
		{"The Kenyan government has signed a $1.5bn deal with a Chinese firm to expand the highway.", []string{"The Kenyan government has signed a $1.5bn deal with a Chinese firm to expand the highway"}},
	})
}

// TestSpeakersNoSource holds who says what where a time, a season or a number of things by one
// could be taken for a source.
func TestSpeakersNoSource(t *testing.T) {
	for text, want := range map[string]string{
		"Opening hours change according to the season and some rooms have their own hours.":                 "",
		"Some 40 jobs were created per each new factory, while shops created 12.":                           "",
		"The council hopes the new rules will help Chad pass the audit of Gafi which meets in Quito.":       "council",
		"The mine lost 40 jobs, per a statement from the ministry.":                                         "statement",
		"“I think about what it is like for families to hear that the search was stopped,” Olaf Dahl said.": "Olaf Dahl",
	} {
		d := readLabel(t, text)
		for _, f := range d.Facts {
			for _, s := range f.Speakers {
				if want == "" || !strings.Contains(strings.ReplaceAll(string(s), "_", " "), want) {
					t.Errorf("%s: %s is said by %s", text, f.Label, s)
				}
			}
		}
	}
}

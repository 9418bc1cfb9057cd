package english_test

import "testing"

// TestLabelGaps is [TestLabels] for what leaves words out that stand before or behind it: verbs
// that several clauses share, objects that several verbs share, objects that stand far behind.
func TestLabelGaps(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The president appointed Ruiz as finance minister and Soto as interior minister on Friday.", []string{"The president appointed Soto as interior minister on Friday", "-The president appointed Soto on Friday"}},
		{"The coach described Obi as a leader and Mensah as a genius.", []string{"The coach described Mensah as a genius", "The coach described Obi as a leader"}},
		// clauses that share a verb
		{"Workers live in tents and managers in villas.", []string{"Workers live in tents", "Managers live in villas", "-Workers live in managers"}},
		{"Ann Lee won gold in Oslo, Maria Kohl silver in Rome and Eva Novak bronze in Lima.", []string{"Ann Lee won gold in Oslo", "Maria Kohl won silver in Rome", "Eva Novak won bronze in Lima"}},
		{"The minister visited Accra on Monday, Lagos on Tuesday and Cairo on Wednesday.", []string{"The minister visited Accra on Monday", "The minister visited Lagos on Tuesday", "The minister visited Cairo on Wednesday"}},
		{"The fund is growing, with China having received 1.4 billion dollars and South Africa 1.5 billion dollars.", []string{"South Africa has received 1.5 billion dollars", "-China has received South Africa 1.5 billion dollars"}},
		{"Oil rose 3 percent to $80 a barrel and gas 2 percent to $4.", []string{"Oil rose 3 percent to $80 a barrel", "Gas rose 2 percent to $4", "-Oil rose gas 2 percent to $4"}},
		{"The court jailed Adam Reed for 10 years and his brother for five.", []string{"The court jailed Adam Reed for 10 years"}},
		{"Police fired on protesters and journalists in the square.", []string{"Police fired on journalists in the square"}},
		{"The physicians received training in the best hospitals and medical centres in Jordan.", []string{"The physicians received training in the best hospitals and medical centres in Jordan"}},
		{"The museum displays coins from Rome and masks from Mali.", []string{"The museum displays masks from Mali"}},
		// who else did so
		{"Ann Lee lacks money, but so do her rivals.", []string{"Ann Lee lacks money", "Ann Lee's rivals lack money", "-Ann Lee does Ann Lee's rivals"}},
		{"Brazil has not ratified the pact, nor has Peru.", []string{"Brazil has not ratified the pact", "Peru has not ratified the pact", "-Brazil does not have Peru"}},
		{"Kenya signed the treaty in May, as did Uganda and Chad.", []string{"Uganda signed the treaty", "Chad signed the treaty", "-Uganda signed the treaty in May"}},
		{"Prices fell in Berlin, as did wages in Munich.", []string{"Prices fell in Berlin", "-Wages fell in Berlin"}},
		{"Ann Lee lost her seat, as did Bo Kim.", []string{"-Bo Kim lost Ann Lee's seat"}},
		{"The company will not pay a fine, nor will its managers face trial.", []string{"-The company does not plan to pay a fine trial"}},
		// verbs that share an object
		{"The company designed, tested and launched the car in Oslo.", []string{"The company designed the car in Oslo", "The company tested the car", "The company launched the car"}},
		{"The army shelled and then occupied the town.", []string{"The army shelled the town", "The army occupied the town"}},
		{"The court neither upheld nor rejected the appeal.", []string{"The court did not uphold the appeal", "The court did not reject the appeal"}},
		{"Ann Lee came, spoke and thanked the donors.", []string{"Ann Lee thanked the donors", "-Ann Lee spoke the donors"}},
		// objects behind times and places
		{"The governor inaugurated, in the presence of the mayor, a new hospital in Gombe.", []string{"The governor inaugurated, in the presence of the mayor, a new hospital in Gombe"}},
		{"The emir received at the palace on Monday the Prime Minister Omar Khaled.", []string{"The emir received Omar Khaled at the palace on Monday", "-Omar Khaled received at the palace on Monday"}},
		{"The president handed on Friday to the winners the medals.", []string{"The president handed the medals on Friday to the winners"}},
		{"The film was launched in Oslo, the capital.", []string{"The film was launched in Oslo", "-The film was launched the capital in Oslo"}},
		{"The shop opened in Kade, a small town in the north.", []string{"The shop opened in Kade", "Kade is a small town in the north"}},
		// what a comparative compares with
		{"Wages rose faster in Germany than in France.", []string{"Wages rose faster in Germany than in France", "-Wages rose faster in Germany"}},
		{"Doctors earn more than nurses.", []string{"Doctors earn more than nurses", "-Doctors earn more"}},
		{"Fewer children died in 2020 than in 2010.", []string{"Fewer children died in 2020 than in 2010"}},
		{"Imports fell more than exports in May.", []string{"Imports fell more than exports in May"}},
		{"Ann Lee played 116 times, more than any other woman.", []string{"Ann Lee played 116 times"}},
		{"Prices rose by more than 5 percent.", []string{"Prices rose by more than 5 percent"}},
		// lists with brackets, of titles, of what is so among several
		{"The winners were Ann Maki Lee (Peru), Bo Kim Lo (Chile) and Eva Maria Novak (Ghana).", []string{"The winners were Ann Maki Lee, Bo Kim Lo and Eva Maria Novak"}},
		{"Thai rights group Lumen, internet watchdog Digital Reach and Citizen Lab have published reports.", []string{"Lumen has published reports", "Digital Reach has published reports", "Digital Reach is an internet watchdog", "-Lumen is an internet watchdog"}},
		{"Prices rise as bidding wars heat up among China and other countries.", []string{"Bidding wars heat up among China and other countries", "-Bidding wars heat up among China"}},
		{"The study was carried out among nurses and doctors in Peru.", []string{"The study was carried out among nurses in Peru"}},
		{"The ministers took part along with their counterparts from Ghana and representatives of the bank.", []string{"-The ministers took part along with their representatives of the bank"}},
		{"The Adviser to the Prime Minister and Spokesperson for the Ministry of Health, Omar Khan, met on Monday via video with envoys.", []string{"-Omar Khan met the Spokesperson for the Ministry of Health on Monday via video with envoys"}},
		{"She spoke of the values of bees and the growing interest of growers in hives.", []string{"-The growing interest in hives spoke of growers"}},
		{"The minister's exit triggered a fall in bonds and overnight price rises.", []string{"The minister's exit triggered a fall in bonds", "-Price rises overnight"}},
		{"As part of the deal signed, the bank will sell its shares.", []string{"-Part of the deal signed"}},
		{"Granted, the team lacks money and players.", []string{"The team lacks money", "-The team was granted"}},
		{"So severe was the flood that the bridge collapsed.", []string{"The bridge collapsed", "The flood was severe"}},
		{"The deal was signed by Norwegian oil firm Fjord, Italian rival Eni and Petrom.", []string{"-Eni is a rival of Italy"}},
	})
}

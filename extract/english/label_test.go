package english_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/quadwire/quadwire/extract/intake"
)

// TestLabels: what a fact's sentence reads, and with a minus what no fact of the
// text may read.
func TestLabels(t *testing.T) {
	pl := load(t)
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Farm workers earn 40 soles a day.", []string{"Farm workers earn 40 soles a day", "-Farm workers earn 40 soles"}},
		{"The fee will rise from 10 dirhams to 12 dirhams a trip.", []string{"The fee is expected to rise from 10 dirhams to 12 dirhams a trip", "-The fee is expected to rise a trip from 10 dirhams to 12 dirhams"}},
		{"Between 30 and 40 houses were destroyed.", []string{"Between 30 and 40 houses were destroyed", "-Houses were destroyed between 30 and 40"}},
		{"Sinner beat Zverev 6-3, 7-6 (7-4), 6-3 in the final in Melbourne.", []string{"Sinner beat Zverev 6-3, 7-6 (7-4), 6-3 in the final in Melbourne", "-Sinner beat Zverev 6-3 in the final in Melbourne"}},
		{"The bus crash injured 32, four of them seriously.", []string{"The bus crash injured 32", "-The bus crash injured 32 seriously", "-The bus crash injured four of them seriously"}},
		{"Brook had made 317 and Root 262.", []string{"Brook made 317", "Root made 262"}},
		{"Roche, which had offered $45 a share, said it would not raise its bid.", []string{"Roche offered $45 a share"}},
		{"The company had sales of £5.3bn at the time.", []string{"The company had sales of £5.3bn at the time", "-The company sold £5.3bn"}},
		{"Exports to China fell 4% in May, but those to India grew by a fifth.", []string{"Exports to India grew by a fifth", "-Those to India grew by a fifth"}},
		{"Output is forecast to grow by between 2% and 3% this year.", []string{"Output is expected to grow by between 2% and 3%", "-Output is expected to grow by between 2%"}},
		{"Twice as many people died as in 2019.", []string{"Twice as many people died as in 2019", "-As many people died as in 2019 twice"}},
		{"Rainfall was 40% below average.", []string{"Rainfall was 40% below average", "-Rainfall was below average 40%"}},
		{"Nvidia was little changed on Thursday.", []string{"-Nvidia was changed on Thursday"}},
		{"Joachim Nagel, the head of Germany's Bundesbank, had argued against the move, two people familiar with the matter said.", []string{"Joachim Nagel reportedly argued against the move", "-Two people familiar with the matter said had argued against the move"}},
		{"Uber, which sold its own unit in 2020 after one of its test cars killed a pedestrian in Arizona, has since teamed up with Waymo.", []string{"Uber sold its own unit in 2020 after one of its test cars killed a pedestrian in Arizona", "-Uber sold its own unit in 2020 after one of its test cars"}},
		{"Prices fall faster than policymakers had expected.", []string{"Prices fall", "-Policymakers did not expect"}},
		{"Its only product was rejected by European regulators in 2021 before being cleared a year later.", []string{"European regulators rejected its only product in 2021", "-European regulators rejected its only product in 2021 before being cleared a year later"}},
		{"Vinicius Junior scored twice. The Brazilian, who was booed by a section of the visiting fans, was substituted in the 70th minute.", []string{"The Brazilian was substituted in the 70th minute", "-Brazil was substituted in the 70th minute"}},
		{"Jannik Sinner won on Sunday. The Italian, who is awaiting a ruling by the Court of Arbitration for Sport that could see him banned for up to two years, did not face a break point.", []string{"-Jannik Sinner reportedly banned for up to two years"}},
		{"Shares of Corvane jumped 27% in New York, while those of Halvorsen, which have lost a fifth of their value this year, slid 3.8%.", []string{"Shares of Corvane jumped 27% in New York", "-Those of Halvorsen slid 3.8%"}},
		{"Tesla unveiled a robotaxi without a steering wheel on Thursday but gave few details about when it would be sold, disappointing investors and sending its shares down almost 9%.", []string{"Tesla gave few details", "-Tesla gave few details when"}},
		{"Prosecutors said the doctor sold the pills.", []string{"Prosecutors said that the doctor sold the pills"}},
		{"Merz announced that Germany had closed its border.", []string{"Friedrich Merz announced that Germany had closed its border"}},
		{"The planemaker could run out of cash by next year unless the walkout ends.", []string{"The planemaker may run out of cash by next year unless the walkout ends"}},
		{"Neither Airbus nor the guild would comment on whether talks will resume.", []string{"Airbus did not comment on whether talks will resume", "The guild did not comment on whether talks will resume"}},
		{"The gang's leader is believed to have fled to Dubai.", []string{"The gang's leader reportedly has fled to Dubai"}},
		{"A former police chief was sentenced to 12 years in prison on Thursday for taking bribes.", []string{"A former police chief was sentenced to 12 years in prison on Thursday for taking bribes"}},
		{"Teachers marched on Monday, accusing Ghana of refusing to pay them.", []string{"Teachers accused Ghana of refusing to pay them", "-Ghana refused to pay Teachers"}},
		{"Prosecutors allege that Brown steered contracts to a company.", []string{"Prosecutors allege that Brown steered contracts to a company"}},
		{"A poll last week put Labour on 31%, ahead of the Greens on 22%.", []string{"A poll put Labour on 31% ahead of the Greens on 22%"}},
		{"Dozens fled when the storm made landfall, the weather agency said. It was the strongest storm of the year.", []string{"-The weather agency was the strongest storm of the year"}},
		{"The islands are hit by 20 storms a year. Scientists say climate change is making them stronger.", []string{"-Climate change reportedly makes Scientists stronger"}},
		{"Merz criticised the speech as \"not strong, not promising\".", []string{"Friedrich Merz criticised the speech as not strong, not promising"}},
		{"Merz described the plan as not good enough.", []string{"Friedrich Merz described the plan as not good enough"}},
		{"Merz said Norway was the only country \"that can make a difference\".", []string{"Norway reportedly was the only country that can make a difference"}},
		{"Losing the data could cost Acme up to 7% of its revenue.", []string{"Losing the data may cost Acme up to 7% of its revenue"}},
		{"Ada Okafor said: \"Last week I looked after 12 patients on my own.\"", []string{"Ada Okafor claimed to have looked after 12 patients on their own last week"}},
		{"The regulator proposed a fine of between €28m and €36m. Merz said the fine was manageable.", []string{"The fine reportedly was manageable"}},
		{"Lumen, which must change its rules, was fined. Max Gruber argued that users were forced to consent. \"This is a blow to Lumen,\" he said.", []string{"-Lumen said “This is a blow to Lumen”"}},
		{"Novak will struggle to win a second term.", []string{"Novak is expected to struggle to win a second term"}},
		{"The PKS party slammed the debate as rushed.", []string{"The PKS party slammed the debate", "-The debate was rushed"}},
		{"Hong Kong and Macau Affairs Office director Xia Baolong visited Oslo on Monday.", []string{"Xia Baolong visited Oslo on Monday", "-Xia Baolong is director of the Macau Affairs Office"}},
		{"The vault was painted by one of the most famous Chinese calligraphers Bai Juyi.", []string{"-Bai Juyi is the most famous Chinese calligrapher"}},
		{"The family's success is not in making or improving mezcal.", []string{"-The family's success does not improve mezcal"}},
		{"The right to health is essential to the well-being and wealth of nations.", []string{"The right to health is essential to the well-being", "-The right to health is essential to the being"}},
		{"Merz spoke of the other Israel, which is receiving a poor education.", []string{"-Israel is receiving a poor education"}},
		{"The state is keen to achieve a balance, according to him.", []string{"-The state reportedly is keen to achieve a balance"}},
		{"Russia fired more missiles and drones in November than the previous month.", []string{"-Russia fired drones in November than the previous month"}},
		{"Prices fell in May, Merz said.", []string{"Friedrich Merz said that prices fell in May"}},
		{"“Prices fell in Germany last May,” Merz said.", []string{"Friedrich Merz said “Prices fell in Germany last May”"}},
		{"\"Prices fell in Germany last May,\" Merz said.", []string{"Friedrich Merz said “Prices fell in Germany last May”"}},
		{"Merz told reporters that the deal was “absolutely dead” for now.", []string{"Friedrich Merz told reporters that the deal was “absolutely dead” for now"}},
		{"Chris Wright wrote in the announcement: \"Prices fell in Germany last May.\"", []string{"-Chris Wright wrote in the announcement"}},
		{"Angela Merkel wrote a book in 2024.", []string{"Angela Merkel wrote a book in 2024"}},
		{"Chris Wright wrote about the war in 2024.", []string{"Chris Wright wrote about the war in 2024"}},
		{"The senator had previously represented Qom in parliament.", []string{"The senator previously represented Qom in parliament"}},
		{"Later, the project underwent some changes.", []string{"Later, the project underwent some changes"}},
		{"Tom Tancredo ran unsuccessfully for governor in 2010.", []string{"Tom Tancredo ran unsuccessfully for governor in 2010"}},
		{"Germany will always remain in the union.", []string{"Germany is expected to always remain in the union"}},
		{"Schools will remain closed until Friday.", []string{"Schools are expected to remain closed until Friday"}},
		{"Shell's revenue more than doubled to $22 billion.", []string{"Shell's revenue more than doubled to $22 billion"}},
		{"Judge Ann Lee ruled that the ban violated the law.", []string{"Ann Lee ruled that the ban violated the law"}},
		{"Doctors found that people who slept less than six hours were 30% more likely to develop dementia.", []string{
			"People who slept less than six hours were 30% more likely to develop dementia", "-People were expected to develop dementia 30% more"}},
		{"The firm employs 12,000 people, half of them in Ohio.", []string{"The firm employs 12,000 people"}},
		{"The White House said it was gathering information.", []string{"The White House said that it was gathering information"}},
		{"OPEC+ members extended output cuts in May.", []string{"OPEC+ members extended output cuts in May"}},
		{"The study was published in the journal Nature.", []string{"The study was published in the journal Nature"}},
		{"Japan's parliament elected Shigeru Ishiba as prime minister, replacing Fumio Kishida.", []string{"Shigeru Ishiba replaced Fumio Kishida", "-Japan's parliament replaced Fumio Kishida"}},
		{"Egypt condemned the strike, while the White House said it was gathering information.", []string{"Egypt condemned the strike"}},
		{"Guterres said the world could not afford another war.", []string{"The world could not afford another war"}},
		{"Two days of heavy rain left 12 people dead.", []string{"Two days of heavy rain left 12 people dead"}},
		{"A student has been charged with murdering his parents.", []string{"A student has been charged with murdering his parents", "-A student murders his parents"}},
		{"The nearest hospital is 100 kilometres away.", []string{"The nearest hospital is 100 kilometres away"}},
		{"The company, founded by brothers Patrick and John Collison, processed payments.", []string{"John Collison founded the company", "-John Collison is a brother"}},
		{"The Houthis have attacked ships.", []string{"The Houthi movement has attacked ships"}},
		{"The man buried his parents, whose bodies were found at their home.", []string{"His parents' bodies were found at their home"}},
		{"WE GO ON REGARDLESS OF WHO IS THE NEXT PRESIDENT OF COLOMBIA.", []string{"-The World Health Organization is THE NEXT PRESIDENT OF COLOMBIA"}},
		{"Red-bellied piranhas and pink river dolphins swim in the waters here.", []string{"Red-bellied piranhas swim in the waters"}},
		{"\"We'd rather play together,\" Merz said.", []string{"-Friedrich Merz's side reportedly played together"}},
		{"While positive steps were taken, 300 massacres have been recorded.", []string{"Positive steps were taken", "300 massacres have been recorded"}},
		{"Kai has denied helping the man by giving him $100.", []string{"-Kai claimed to give him $100", "-Kai gave him $100"}},
		{"The officer accepted BND1,000 as a bribe.", []string{"The officer accepted BND1,000 as a bribe"}},
		{"They play in Lyon, Nice and Lille this month.", []string{"-Lyon is located in Nice"}},
		{"\"It is a chance to show where we come from,\" Merz said.", []string{"-Friedrich Merz's side reportedly comes where"}},
		{"The sixteen-year-old Swede is the youngest recipient of the award.", []string{"The sixteen-year-old Swede is the youngest recipient of the award"}},
		{"A Russian was arrested in Berlin.", []string{"A Russian was arrested in Berlin"}},
		{"Their real goal is to ensure that the area is protected.", []string{"-The area is protected"}},
		{"The plan was to change shopping by making it easy and boost the revenue.", []string{"-The plan boosts the revenue"}},
		{"Buildings can only be constructed up to four floors in Delhi.", []string{"-Buildings may be constructed in Delhi"}},
		{"Qaboos was educated in Britain, followed by a tour of the world.", []string{"-A tour of the world followed Qaboos"}},
		{"Most citizens don't get to bring a claim into court.", []string{"Most citizens do not get to bring a claim into court"}},
		{"Global temperatures were 1.48 degrees Celsius above the average.", []string{"Global temperatures were 1.48 degrees Celsius above the average"}},
		{"Spotify will lay off 17% of its workforce, or about 1,500 people, this year.", []string{"Spotify plans to lay off 17% of its workforce this year"}},
		{"The couple have three children: George, Charlotte and Louis.", []string{"The couple have three children", "-The couple have George"}},
		{"President Trump lashed out at the city's Democratic mayor Muriel Bowser.", []string{"Muriel Bowser is Democratic"}},
		{"The National Disaster Risk Reduction and Management Council (NDRRMC) raised the toll to six.", []string{
			"National Disaster Risk Reduction and Management Council raised the toll to six", "-Management Council raised the toll to six"}},
		{"They could be subjected to its legal system, which the BBC describes as \"marred by allegations of torture.\"", []string{"-The British Broadcasting Corporation describes its legal system"}},
		{"Part of the court order that was not overturned fell in May.", []string{"-The court order was not overturned"}},
		{"A majority of the House is needed to impeach an official.", []string{"A majority of the House is needed to impeach an official"}},
		{"Neither side has released figures.", []string{"Either side has not released figures"}},
		{"By the time firefighters arrived, the house had burned to the ground.", []string{"The house burned to the ground by the time firefighters arrived"}},
		{"The bridge, built in 1977 and named after Francis Scott Key, collapsed.", []string{"The bridge was named after Francis Scott Key"}},
		{"Some 300 migrants, mostly from Syria and Egypt, were rescued off Crete.", []string{"Some 300 migrants, mostly from Syria and Egypt, were rescued off Crete"}},
		{"Two people told Reuters that the firm was exploring a sale.", []string{"The firm reportedly was exploring a sale", "-Reuters reportedly explored a sale"}},
		{"Merz said the method is not very well suited to reach deep structure.", []string{"-The method reportedly is not suited to reach deep structure", "-The method reportedly is not suited"}},
		{"How has the pandemic affected your campaign?", []string{"-The pandemic has affected your campaign"}},
		{"Conti had lied to the court.", []string{"Conti lied to the court"}},
		{"The speed at which the storm moved slowed down.", []string{"-The storm moved at the speed"}},
		{"Merz said the doctor will order the polls closed as an emergency.", []string{"-The polls reportedly were closed as an emergency"}},
		{"Merz said every measure which is led by fear is wrong.", []string{"-Fear reportedly leads every measure"}},
		{"If you look at the map, Kenya has lost ground.", []string{"Kenya has lost ground"}},
		{"Washington sent emissaries Steve Witkoff and Jared Kushner of the United States.", []string{"-Steve Witkoff is an emissaries of the United States"}},
		{"Iranian general Qasem Soleimani was killed.", []string{"Qasem Soleimani is an Iranian general"}},
		{"The firm credits itself with 14,000 lives saved during 60 rescues since commencing work in 2016.", []string{"-14,000 lives commence work in 2016"}},
		{"The buffalo came from a range run by the federal government.", []string{"The federal government runs a range"}},
		{"The rule would apply to people using public trains.", []string{"-People use public trains"}},
		{"Officials saw troops guarding the border.", []string{"Troops guarded the border"}},
		{"\"We expect apologies, bringing the killers to justice, the return of the bodies of the dead,\" Merz said.", []string{"-The bodies of the dead reportedly returned"}},
		{"Voters cheered before Kenya's return to civilian rule.", []string{"Kenya returned to civilian rule"}},
		{"The date depends on when the mission occurs, which Chris Wright has said may be ready to launch by late August.", []string{"-Chris Wright has said that when may be ready to launch by late August"}},
		{"Hurley, for his part, paraphrased the first U.S. citizen in space, Alan Shepard, commenting before launch on the occasion of the return to human spaceflight: \"We go for launch.\"", []string{"Hurley paraphrased Alan Shepard", "-Alan Shepard paraphrased the first U.S. citizen in space"}},
		{"Not a single political prisoner has ever been charged with a crime or tried.", []string{"No political prisoner has ever been charged with a crime"}},
		{"Not one of the ministers resigned or apologised.", []string{"None of the ministers resigned", "None of the ministers apologised", "-One of the ministers may have resigned"}},
		{"None of the bridges was damaged by the storm.", []string{"The storm did not damage any of the bridges"}},
		{"The storm damaged none of the houses.", []string{"The storm did not damage any of the houses", "-The storm did not damage"}},
		{"The bank has not a single branch in Peru.", []string{"The bank does not have a single branch in Peru"}},
		{"Not all ministers resigned.", []string{"Not all ministers resigned"}},
		{"The state has hurt its ambitions, with the nation postponing almost all events.", []string{"The nation postpones almost all events"}},
		{"He has appeared twice alongside Lee Jong-suk – in Romance is a Bonus Book and W – and also twice with Jung Hae-in.", []string{"-Romance is W also twice with Jung Hae-in"}},
		{"\"Maybe they thought the rebels would leave the town,\" Merz wrote.", []string{"-The rebels reportedly will leave the town"}},
		{"Never again would Merz let a mere election break his grip on power.", []string{"-Friedrich Merz would let a mere election break his grip on power"}},
		{"Not once did the minister apologise to the victims.", []string{"The minister did not apologise to the victims"}},
		{"Never before had Spain lost at home.", []string{"-Spain did not lose at home", "-Spain lost at home never before"}},
		{"Social unrest has been on the rise, recently claiming Peru as one of its latest victims.", []string{"Social unrest recently claimed Peru as one of its latest victims"}},
		{"Minister of Communication and Information Technology Amr Talat visited Oslo.", []string{"Amr Talat is minister of Communication and Information Technology"}},
		{"Angela Merkel speaks French and Danish.", []string{"Angela Merkel speaks French", "Angela Merkel speaks Danish", "-Angela Merkel speaks France"}},
		{"The Dutch won the match against the French.", []string{"The Dutch won the match against the French"}},
		{"The armed forces are still to come to terms with the reform.", []string{"The armed forces have not come to terms with the reform"}},
		{"Time has come to remove the dust from that proposal.", []string{"-Time has removed the dust from that proposal"}},
		{"Merkel was born in Peru and is three years older than listed in her official papers.", []string{"-Angela Merkel was not listed in her official papers"}},
		{"The series has 30 episodes in total, covering three languages: Danish, Gaelic and French.", []string{"30 episodes cover three languages", "-30 episodes cover France"}},
		{"The event will strengthen the friendship that Mauritius and Egypt share.", []string{"Mauritius and Egypt share the friendship", "-Mauritius shares the friendship"}},
		{"\"This will be a lot more, I guess, familiar to them and it will be easier to connect,\" Merz said.", []string{"-Friedrich Merz claimed to guess familiar to them and it will be easier to connect"}},
		{"At the same time, they point out that the personnel of hospitals must be trained.", []string{"-The personnel of hospitals must be trained"}},
		{"The minister rarely attends meetings of the council.", []string{"The minister rarely attends meetings of the council"}},
		{"The mayor almost lost the election.", []string{"The mayor almost lost the election"}},
		{"Officials said the storm had almost destroyed the harbour.", []string{"The storm reportedly almost destroyed the harbour"}},
		{"The cost of living is too high in comparison to the salaries.", []string{"The cost of living is too high in comparison to the salaries"}},
		{"The film is almost unknown in Europe.", []string{"The film is almost unknown in Europe", "-The film is unknown in Europe"}},
		{"The institute stood first in the category for the second year.", []string{"The institute stood first in the category for the second year"}},
		{"Economists had been forecasting year-end inflation of 76 percent.", []string{"Economists were forecasting year-end inflation of 76 percent"}},
		{"Looking ahead, analysts see the government without tools.", []string{"-Analysts look ahead"}},
		{"\"The list is also helping us improve the perception factor,\" Ted Scambos said.", []string{"Ted Scambos and others reportedly improve the perception factor"}},
		{"Carla Jimenez, whose father, Luis, 72, died in October 2021, wept.", []string{"Luis died in October 2021", "-Luis died Carla Jimenez in October 2021"}},
		{"Siti Rahma, a teacher who clung to a fuel drum for six hours, was saved.", []string{"Siti Rahma clung to a fuel drum for six hours"}},
		{"The storm made landfall near Perry at 11:20 p.m. Friday as a hurricane, the National Hurricane Center said.", []string{"The storm reportedly made landfall near Perry at 11:20 p.m. Friday as a hurricane"}},
		{"The findings could help companies to select patients.", []string{"Companies may select patients", "-Companies may have selected patients"}},
		{"The team will work in Brazil, where few data exist. Lars Brandt said the company never saw the data.", []string{"The company reportedly did not see the data", "-The company reportedly did not see the few data"}},
		{"The attacker opened fire as a prison van carrying his brother Sofiane drew up.", []string{"A prison van drew up", "-The attacker opened fire as a prison van"}},
		{"Novak would rather lose a commission than move a window.", []string{"-Novak would lose a commission"}},
		{"Ruth Luque said Soto was wrong and accused him of shielding colleagues.\n\nRosa Quispe, a seamstress who closed her stall for the day, said she earned 40 soles a day.", []string{"Rosa Quispe closed her stall for the day", "-Rosa Quispe closed Ruth Luque's stall for the day"}},
		{"Rahul Gandhi demanded that the government brief parliament, saying it had hidden the truth.", []string{"Rahul Gandhi said that it had hidden the truth", "-The government says that it had hidden the truth"}},
		{"Vladimir Putin, who is hosting the summit, has neither confirmed nor denied that Moscow brokered the deal.", []string{"Vladimir Putin has not confirmed that Moscow brokered the deal", "-Moscow reportedly brokered the deal"}},
		{"Russian troops had captured half of the town, the ministry said; a Ukrainian army spokeswoman, Anastasia Bobovnikova, denied this and said the defenders had repelled 19 assaults.", []string{"Anastasia Bobovnikova said that the defenders had repelled 19 assaults", "-Anastasia Bobovnikova reportedly said that the defenders had repelled 19 assaults"}},
		{"\"I did not vote for Ruto so that he could throw out our man,\" said Mary Njeri.", []string{"-Mary Njeri claimed not to have voted for Ruto"}},
		{"Stefan Radev said counting would resume once the servers had been checked.", []string{"-The servers reportedly were checked"}},
		{"Germany and Poland are expected to impose travel bans, according to two diplomats who spoke on condition of anonymity because the talks were private.", []string{"Two diplomats spoke on condition of anonymity because the talks were private", "-Two diplomats reportedly spoke on condition of anonymity because the talks were private"}},
		{"Goran Tasev did not concede.", []string{"Goran Tasev did not concede"}},
		{"Kenya's Senate voted late on Thursday to remove Rigathi Gachagua from office.", []string{"-Kenya's Senate voted late to remove Rigathi Gachagua on Thursday from office"}},
		{"Parliament is due to convene on December 21.", []string{"Parliament is due to convene on December 21", "-Parliament is to be due to convene on December 21"}},
	} {
		a, err := intake.Parse("label.txt", []byte(c.text+"\n"), time.Date(2025, 12, 3, 0, 0, 0, 0, time.UTC), intake.Options{})
		if err != nil {
			t.Fatal(err)
		}
		d, err := pl.Run(a)
		if err != nil {
			t.Fatal(err)
		}
		var labels []string
		for _, f := range d.Facts {
			labels = append(labels, f.Label)
		}
		for _, w := range c.want {
			no, not := strings.CutPrefix(w, "-")
			if slices.Contains(labels, no) == not {
				t.Errorf("%s\nwant %q, have %q", c.text, w, labels)
			}
		}
	}
}

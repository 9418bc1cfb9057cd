package english_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
)

// TestLabelSources: who can be the source of anything. What happens says nothing, whatever it
// lets one think; somebody, a document or figures do.
func TestLabelSources(t *testing.T) {
	checkLabelSpeakers(t, []speakerRow{
		{"Lawmakers convened a news conference alleging that the minister owns shares in a mine.", "The minister reportedly owns shares in a mine", []string{"lawmakers"}},
		{"Bo Ruiz gave an interview saying that the club owes the city $2 million.", "The club reportedly owes the city $2 million", []string{"Bo Ruiz"}},
		{"The union issued a statement saying that the mine was unsafe.", "The mine reportedly was unsafe", []string{"statement"}},
		{"The minister's resignation indicates that the coalition has lost its majority.", "-The coalition reportedly has lost its majority", nil},
		{"The closure of the mine suggested that demand for nickel had collapsed, Maria Lopez said.", "Demand for nickel reportedly collapsed", []string{"Maria Lopez"}},
		{"A drought that has seen farmers abandon 4,000 fields continued in March.", "Farmers have abandoned 4,000 fields", nil},
		{"The war saw more than 200,000 families flee to Jordan.", "More than 200,000 families fled to Jordan", nil},
		{"Toyota saw its profit fall by 12% in May.", "Toyota's profit fell by 12%", nil},
		{"In 2019 a boom began that, through last May, had seen 40,000 nurses move to Spain.", "40,000 nurses moved to Spain", nil},
		{"The report suggests that the dam was badly built.", "The dam reportedly was badly built", []string{"report"}},
		{"Witnesses suggested that the driver had fallen asleep.", "The driver reportedly fell asleep", []string{"witnesses"}},
		{"The skeleton suggests that the animal died of thirst.", "-The animal reportedly died of thirst", nil},
		{"Peter Brown said the crash showed that the road was unsafe.", "The road reportedly was unsafe", []string{"Peter Brown"}},
		{"The failure of the talks shows that the two sides fear an election.", "The two sides fear an election", nil},
		{"Her victory confirmed that the party had recovered.", "The party recovered", nil},
		{"Rising anger over prices helps explain why the ruling party lost the vote in Lima.", "The ruling party lost the vote in Lima", nil},
		{"It is hard to believe that the stadium has stood empty since 2010.", "-The stadium reportedly has stood empty since 2010", nil},
		{"The Ministry of Transport, according to the recommendations of the United Nations, has drawn up a plan for safer roads.", "The Ministry of Transport has drawn up a plan for safer roads", nil},
		{"According to the recommendations of the panel, the drug should be withdrawn.", "The drug should be withdrawn", []string{"recommendations of the panel"}},
		{"There was a debate about the proposed law banning plastic bags in Kenya.", "-The proposed law reportedly banned plastic bags in Kenya", nil},
		{"The opposition mounted a fresh campaign sensing a chance to win seats in Goa.", "The opposition sensed a chance to win seats in Goa", nil},
	})
}

// TestLabelReach: what stands beside what somebody says is the writer's.
func TestLabelReach(t *testing.T) {
	checkLabelSpeakers(t, []speakerRow{
		{"Residents fear that the river could flood again as the rains continue.", "The rains continue", nil},
		{"Residents fear that the river could flood again as the rains continue.", "The river may flood", []string{"residents"}},
		{"The minister said the road was closed because a bridge had collapsed.", "A bridge reportedly collapsed", []string{"minister"}},
		{"The union accused the bank of fraud even as the bank opened an inquiry in Leeds.", "The bank opened an inquiry in Leeds", nil},
		{"The company said profits would rise, even as rivals cut their forecasts.", "Rivals cut their forecasts", nil},
		{"Ann Lee said the glacier had lost half of its ice, in a study published this week by the journal Nature.", "Nature published a study this week", nil},
		{"Ann Lee said the glacier had lost half of its ice, in a study published this week by the journal Nature.", "The glacier reportedly lost half of its ice", []string{"Ann Lee"}},
		{"The mayor said the bridge would close in a statement posted on Facebook.", "The bridge reportedly will close", []string{"mayor"}},
		{"The strike comes as talks continue over the pay of nurses, a dispute Health Minister Peter Brown has promised to resolve by May.", "Talks continue over the pay of nurses", nil},
		{"The army reports of victories in the north, in reality most soldiers want to leave the country.", "-Most soldiers reportedly want to leave the country in reality", nil},
		{"The survey said 12 per cent of voters were undecided. Hence winning the young over would help both parties.", "Winning the young over would help both parties", nil},
		{"The king had proposed a new union in 2019, yet this was never discussed with Oslo, according to official records.", "The king proposed a new union in 2019", nil},
		{"\"There was a row on Friday with Peter Brown saying he should resign and the union saying that the party would collapse,\" one member said.", "The union reportedly said that the party would collapse", []string{"one member"}},
		{"No traces of lead were found in the water after the test, states the release.", "No traces of lead reportedly were found in the water after the test", []string{"release"}},
		{"“The bank needs more capital,” said Bo Cheng, managing director of Acme Securities, who estimated that 40 branches stood empty in Peru.", "40 branches reportedly stood empty in Peru", []string{"Bo Cheng"}},
		{"“The virus spreads through contact with the fluids of the infected patient; even their clothes or towels,” Dr Bo Kim.", "The virus reportedly spreads through contact with the fluids of the infected patient", []string{"Bo Kim"}},
		{"Turnout is estimated to have fallen to 20% as a new party courts young voters in Kenya.", "A new party courts young voters in Kenya", nil},
		{"Hundreds of guests are expected to attend the gala dinner hosted by the Farmers' Union this evening.", "-The Farmers' Union hosted the gala dinner this evening", nil},
		{"The flood came in May, showcasing how the warmer climate is changing the coast of Peru.", "The warmer climate is changing the coast of Peru", nil},
		{"Witnesses described how soldiers shot the man.", "Soldiers reportedly shot the man", []string{"witnesses"}},
		{"It is fair to say that the club's decline is due to debt.", "-The club's decline reportedly is due to debt", nil},
		{"It must be understood that the system is based on cattle.", "The system is based on cattle", nil},
		{"Miners say they have to work 12 hours a day.", "Miners must work 12 hours a day", []string{"Miners"}},
		{"According to the party, the army held the vote too early, as holding an election without registering the voters and before publishing the lists was wrong.", "-Before publishing the lists was wrong", nil},
		{"Around 200,000 people marched on Saturday, according to organisers; police put the figure at 45,000.", "Police put the figure at 45,000", nil},
		{"Around 200,000 people marched on Saturday, according to organisers; police put the figure at 45,000.", "Around 200,000 people marched on Saturday", []string{"organisers"}},
	})
}

// speakerRow is a text, what a fact's sentence of it reads, with a minus what none may read,
// and who says that fact, outermost first.
type speakerRow struct {
	text, want string
	says       []string
}

// checkLabelSpeakers reads each text as an article and compares a fact and its speakers.
func checkLabelSpeakers(t *testing.T, rows []speakerRow) {
	t.Helper()
	for _, c := range rows {
		d := readLabel(t, c.text)
		no, not := strings.CutPrefix(c.want, "-")
		k := slices.IndexFunc(d.Facts, func(f extract.Fact) bool { return f.Label == no })
		if (k >= 0) == not {
			t.Errorf("%s\nwant %q", c.text, c.want)
			continue
		}
		if k < 0 {
			continue
		}
		var says []string
		for _, id := range d.Facts[k].Speakers {
			says = append(says, labelOf(d, id))
		}
		if !slices.Equal(says, c.says) {
			t.Errorf("%s\n%q: said by %q, want %q", c.text, no, says, c.says)
		}
	}
}

// labelOf is the name of an entity of d, its ID where it has none.
func labelOf(d *extract.Doc, id extract.EntityID) string {
	for _, e := range d.Entities {
		if e.ID == id {
			return e.Label
		}
	}
	return string(id)
}

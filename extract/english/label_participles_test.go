package english_test

import "testing"

// TestLabelParticiples: whose participles, days and clauses of time they are.
func TestLabelParticiples(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Lucia Marone, a founder of the movement, died last Friday at the age of 94, nine years after she was reunited with her grandson, seized after being born in prison during the war.", []string{"Lucia Marone was reunited with her grandson", "-Lucia Marone was born in prison during the war"}},
		{"Many of the families had been arriving thin, weak and in poor health, having coming from regions of Chad suffering a severe drought.", []string{"-Many of the families suffered a severe drought"}},
		{"He rejected the “baseless claims” levelled by some against the Ministry about the sale of the forest.", []string{"-Some against the Ministry levelled the baseless claims about the sale of the forest"}},
		{"Through this online portal, AgroNet, launched on May 3, 2021, the state can pay farmers, Okello said.", []string{"-AgroNet reportedly launched this online portal on May 3, 2021", "-The state reportedly was launched on May 3, 2021"}},
		{"In the mall, opened in May, the firm has a shop.", []string{"The mall was opened in May", "The firm has a shop in the mall", "-The firm was opened in May"}},
		{"In the final, boosted by their fans, Kenya won.", []string{"Kenya won in the final", "-The final was boosted by their fans"}},
		{"Seen in the context of the war, this old bridge that many call ugly could be a symbol as tourists return to the town.", []string{"This old bridge that many call ugly may be a symbol", "-This old bridge was seen in the context of the war"}},
		{"The minister spoke of the joy of us coming together as a nation.", []string{"-The minister and others reportedly came together as a nation"}},
		{"The leaders praised the summit between the two nations held on Friday in Oslo.", []string{"-The two nations were held on Friday in Oslo"}},
		{"The talks began after the election won by the Liberal Party.", []string{"The talks began after the election won by the Liberal Party", "-The election won by the Liberal Party"}},
		{"The firm had paid its debts, chairman Carlos Ruiz said on Monday after 200 workers walked out over unpaid wages.", []string{"The firm reportedly paid its debts", "200 workers walked out over unpaid wages", "-The firm reportedly paid its debts after 200 workers walked out over unpaid wages"}},
		{"The statement released by the president on Tuesday, 3 May 2022, said the Mines Act bans new pits.", []string{"The statement released by the president on Tuesday, 3 May 2022, said that the Mines Act bans new pits", "The Mines Act reportedly bans new pits"}},
		{"Sales rose 12% compared to 2020, when shops were closed.", []string{"Sales rose 12%", "-Sales rose 12% to 2020 when shops were closed", "-Sales rose 12% when shops were closed"}},
		{"The bank says a 10 percent rise in wages over the next five years will help exports.", []string{"A 10 percent rise in wages over the next five years reportedly will help exports", "-A 10 percent rise in wages reportedly will help exports over the next five years"}},
		{"Despite a ceasefire in 2019, the region is still full of weapons.", []string{"The region is full of weapons despite a ceasefire", "-The region is full of weapons despite a ceasefire in 2019"}},
		{"A drone attack on Sunday killed one soldier in Mali.", []string{"A drone attack killed one soldier in Mali on Sunday"}},
		{"Not to be outdone, Santos have signed two strikers.", []string{"Santos have signed two strikers", "-Santos have signed two strikers not to be outdone", "-Not to be outdone, Santos have signed two strikers"}},
		{"In the run up to the vote, Mendes opposed the treaty.", []string{"In the run up to the vote, Mendes opposed the treaty", "-Mendes opposed the treaty in the run to the vote"}},
		{"The critic recalled the saying: “There are four kinds of voters in the city: rich, poor, young and old” (implying that the young had everything).", []string{"-Four kinds of voters in the city imply that the young had everything"}},
		{"During the meeting, held at Al Noor Palace and attended by Prince Faisal, the king said the kingdom backs the plan.", []string{"The meeting was held at Al Noor Palace", "Prince Faisal attended the meeting", "-The king was held at Al Noor Palace"}},
		{"At a news conference, aired live, the minister resigned.", []string{"The minister resigned at a news conference", "-The minister was aired live"}},
		{"The team won three medals in the Asian Games, held in Doha.", []string{"-Three medals were held in Doha"}},
		{"Okello, said the statement, was one of the three best students in the class.", []string{"Okello reportedly was one of the three best students in the class", "-The statement reportedly was one of the three best students in the class"}},
		{"Ann Lee, added the report, was one of the founders.", []string{"Ann Lee reportedly was one of the founders", "-Ann Lee was one of the founders"}},
		{"Police said three men had been arrested, in a statement issued on Sunday.", []string{"Three men reportedly were arrested", "A statement was issued on Sunday", "-Three men reportedly were arrested in a statement issued on Sunday"}},
		{"The lawsuit claims shortly after receiving the letter, the board approved the mine.", []string{"The board reportedly received the letter", "-The lawsuit claims shortly after receiving the letter that the board approved the mine"}},
		{"The army had killed six rebels, a spokesman said without elaborating.", []string{"The army reportedly killed six rebels", "-The army reportedly killed six rebels without elaborating"}},
		{"The union called on Prime Minister Ann Lee to resign.", []string{"The union called on Ann Lee to resign", "-The union called on to resign"}},
		{"A day prior to the visit, police arrested two men.", []string{"-Police arrested two men a prior to the visit"}},
		{"Police arrested two men in Eldoret, Uasin Gishu county, on Friday.", []string{"Eldoret is located in Uasin Gishu county", "-Eldoret is an Uasin Gishu county"}},
		{"The port is key to reviving trade in the region.", []string{"The port is key to reviving trade in the region", "-The port is key to revive trade in the region"}},
		{"The plan is crucial to building a road.", []string{"The plan is crucial to building a road"}},
		{"The firm is close to being sold.", []string{"The firm is close to being sold"}},
		{"A boat capsized off the coast of Libya on Monday, killing five people.", []string{"A boat killed five people when it capsized off the coast of Libya", "-A boat killed five people"}},
		{"Two trains crashed near Pune, injuring 30.", []string{"Two trains injured 30 when they crashed near Pune"}},
		{"Gunmen stormed a church, killing six worshippers.", []string{"Gunmen killed six worshippers"}},
	})
}

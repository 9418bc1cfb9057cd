package english_test

import "testing"

// TestLabelDangling is [TestLabels] for participles that tell of somebody else than their subject, for
// what one of two verbs has by itself, and for what stands beside a report.
func TestLabelDangling(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Allowing only four faiths, other groups were banned in Lima.", []string{"Other groups were banned in Lima", "-Other groups allowed only four faiths"}},
		{"Speaking in Oslo, the plan was criticised by Ann Lee.", []string{"Ann Lee criticised the plan", "-The plan spoke in Oslo"}},
		{"Closing the port, Ann Lee was blamed for shortages.", []string{"Ann Lee closed the port"}},
		{"Costing $5 million, the bridge was opened by the king.", []string{"The bridge cost $5 million"}},
		{"Leading up to the 2015 election, the number of voters was put at 600,000.", []string{"-The number of voters led up to the 2015 election"}},
		{"Exports rose in May, helping the peso.", []string{"Exports rose in May", "-Exports helped the peso"}},
		{"Sales rose by 5 percent in May, beating forecasts.", []string{"Sales beat forecasts"}},
		{"The dam burst in May, flooding 40 villages.", []string{"The dam flooded 40 villages"}},
		{"Adam Reed was jailed for nine months, which the king later cut to three.", []string{"Adam Reed was jailed for nine months", "-The king later cut nine months to three"}},
		// one of two verbs
		{"The resignation was accepted and the premier asked to stay.", []string{"The premier was asked to stay", "-The premier asked to stay"}},
		{"The strike was banned and the union asked the court to lift the ban.", []string{"The union asked the court to lift the ban"}},
		{"The regime has arrested and sentenced priests and reporters to prison.", []string{"The regime has arrested priests", "The regime has sentenced priests to prison", "-The regime has arrested priests to prison"}},
		{"Kenya has started to invest more in rail and less in roads.", []string{"Kenya has started to invest more in rail", "-Kenya has started to invest less"}},
		{"The Cabinet of Prime Minister Taro Abe was launched in October.", []string{"The Cabinet of Prime Minister Taro Abe was launched in October", "-Taro Abe was launched in October"}},
		// beside a report
		{"Ann Lee said after years of losses, the firm would cut jobs.", []string{"Ann Lee said that after years of losses, the firm would cut jobs", "-Ann Lee said after years of losses that the firm would cut jobs"}},
		{"Under these conditions, Ann Lee said the firm would cut jobs.", []string{"-Under these conditions, Ann Lee said that the firm would cut jobs"}},
		{"After a meeting in Oslo, Ann Lee said the firm would cut jobs.", []string{"After a meeting in Oslo, Ann Lee said that the firm would cut jobs"}},
		{"Despite the rain, Ann Lee said the firm would cut jobs.", []string{"Despite the rain, Ann Lee said that the firm would cut jobs"}},
		// the noun before which and because
		{"The head of the union, which has 2,000 members, resigned.", []string{"The union has 2,000 members", "-The head of the union has 2,000 members"}},
		{"Omar Said paid a visit to the Kingdom of Saudi Arabia, during which he met Crown Prince Salem.", []string{"During a visit to the Kingdom of Saudi Arabia, Omar Said met Salem", "-Omar Said met Salem during the Kingdom"}},
		{"Firefighters put out the blaze in Sitak, 40km (25 miles) from the city of Chitta, on Wednesday.", []string{"Firefighters put out the blaze in Sitak on Wednesday", "-Firefighters put out the blaze in Sitak from Chitta on Wednesday"}},
		{"None of that stopped then-Prime Minister Ann Lee from boasting about her wealth.", []string{"Ann Lee boasted about her wealth", "-Ann Lee did not stop from boasting about her wealth"}},
		{"London residents who live near the airport have sued.", []string{"London residents who live near the airport have sued", "-London residents live near the airport"}},
		{"Boeing workers who refused the shots were fired.", []string{"Boeing workers who refused the shots were fired"}},
		{"Allowing only four faiths and obliging their leaders to pay, other groups were banned.", []string{"Other groups were banned", "-Other groups obliged their leaders to pay"}},
		// all of them
		{"Nike, Puma and Adidas have all raised wages.", []string{"Nike has raised wages", "-Nike has all raised wages"}},
		{"Ida Noor is all set to join the show.", []string{"Ida Noor is expected to join the show", "-Ida Noor is expected to join the show all"}},
		{"The rest was paid by two banks and an insurer.", []string{"-Two banks paid the rest", "-An insurer paid the rest"}},
	})
}

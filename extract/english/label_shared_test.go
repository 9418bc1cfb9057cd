package english_test

import "testing"

// TestLabelShared is [TestLabels] for what several share that stands before the first or behind
// the last of them, and for what only the last has.
func TestLabelShared(t *testing.T) {
	checkLabels(t, []labelRow{
		// described behind the last
		{"The planes are built by Airbus and Safran, another French company.", []string{"Safran is a French company", "-Airbus is a French company"}},
		{"Ana Diaz and Bo Kim, a married couple, own the hotel.", []string{"Ana Diaz owns the hotel", "-Bo Kim is a married couple"}},
		{"Volta and Nexo, two Danish companies, built the bridge.", []string{"Volta built the bridge", "Nexo built the bridge"}},
		// a phrase behind several verbs
		{"Visitors were shocked and saddened by the accident.", []string{"Visitors were saddened by the accident", "-Visitors were saddened"}},
		{"Managers reflected and deliberated on matters such as pay.", []string{"Managers deliberated on matters such as pay", "Managers reflected on matters such as pay"}},
		{"The singer danced and wept in front of the crowd.", []string{"-The singer wept"}},
		{"The mayor resigned and moved to Lima.", []string{"The mayor resigned", "The mayor moved to Lima", "-The mayor resigned to Lima"}},
		// a place behind several nouns
		{"Norway defines stability and security in Mali and Chad as its interest.", []string{"Norway defines security in Mali and Chad as its interest", "-Norway defines security as its interest"}},
		{"The pact bans trade and travel between Kenya and Somalia.", []string{"The pact bans trade between Kenya and Somalia", "The pact bans travel between Kenya and Somalia"}},
		// what stands before the first
		{"The firm specialised in drug research, production and sales.", []string{"The firm specialised in drug research, production and sales", "-The firm specialised in sales"}},
		{"The founder studied crop growth, diseases and prices.", []string{"The founder studied diseases"}},
		{"The king praised the Danish army, navy and police for their work.", []string{"The king praised the Danish army, navy and police for their work", "-The king praised the police for their work"}},
		{"The thieves stole Danish cheese, a car and three bikes.", []string{"The thieves stole Danish cheese", "The thieves stole a car"}},
		// a choice of two states
		{"The flood left 300 dead or missing.", []string{"The flood left 300 dead or missing", "-The flood left 300 dead"}},
		{"The storm left thousands homeless and hungry.", []string{"The storm left thousands homeless"}},
		{"The state has made the rules stricter or dropped the scheme.", []string{"The state has made the rules stricter"}},
		// the same for both
		{"The rules are identical for banks and insurers.", []string{"The rules are identical for banks and insurers", "-The rules are identical for banks"}},
		{"The drug is safe for children and pregnant women.", []string{"The drug is safe for children"}},
		// who did the several things that a participle singles out
		{"The cabinets led by Ana Lee and Bo Kim were popular.", []string{"Ana Lee and Bo Kim led the cabinets", "-Ana Lee led the cabinets"}},
		// each with another degree
		{"The team relies more on talent and less on speed.", []string{"-The team relies more on speed", "-The team relies on speed"}},
		{"Only three per cent of men and 15 per cent of women agreed.", []string{"-Only three per cent of men agreed with 15 per cent of women"}},
		{"Lee and Kim agreed.", []string{"Lee agreed with Kim"}},
		// an office, and a person with a title
		{"The foreign minister and President Ruto signed the deal.", []string{"The foreign minister signed the deal", "Ruto signed the deal", "-Ruto is foreign minister"}},
		{"The chairman and president Ana Lee signed the deal.", []string{"Ana Lee signed the deal"}},
		{"Ohio health expert and campaigner Joan Lee says the vote was fair.", []string{"Joan Lee says that the vote was fair", "-Campaigner says that the vote was fair"}},
		{"The singer Adele Moor and her husband, producer Tom Reed, bought a boat.", []string{"Adele Moor bought a boat", "Tom Reed bought a boat"}},
		// what is theirs, numbers apiece
		{"Ann Lee and Bo Kim sold their house.", []string{"Ann Lee and Bo Kim sold their house", "-Bo Kim sold their house"}},
		{"The firms and their owners were fined.", []string{"The firms were fined"}},
		{"Ann Lee and Bo Kim each sold their house.", []string{"Ann Lee sold their house"}},
		{"The court sentenced Luis Gil and Pedro Mora to four and six years in prison.", []string{"The court sentenced Luis Gil and Pedro Mora to four and six years in prison", "-The court sentenced Luis Gil to four and six years in prison"}},
		{"The court sentenced Luis Gil and Pedro Mora to six years in prison.", []string{"The court sentenced Luis Gil to six years in prison"}},
		// the towns of two names, several that meet one, a second deed
		{"The mayor visited the towns of Lajeado and Estrela.", []string{"The mayor visited Lajeado", "The mayor visited Estrela", "-The mayor visited the towns of Lajeado"}},
		{"The airlines and the unions will meet on Thursday.", []string{"The airlines plan to meet the unions on Thursday"}},
		{"The storm tore off roofs and uprooted trees.", []string{"The storm tore off roofs", "The storm uprooted trees", "-The storm tore off uprooted trees"}},
		{"Costa promised lower rents; Dias called for tax cuts.", []string{"Costa promised lower rents", "Dias called for tax cuts"}},
		{"Costa promised that rents would fall; pensions would rise.", []string{"-Pensions rose"}},
		// as what several act, who was first and second
		{"Cuba and Norway acted as guarantors.", []string{"Cuba and Norway acted as guarantors", "-Cuba acted as guarantors"}},
		{"Lee and Kim worked as nurses in Lima.", []string{"-Lee worked as nurses in Lima"}},
		{"Kibet and Bekele finished first and second in the marathon.", []string{"Kibet and Bekele finished first and second in the marathon", "-Bekele finished first and second in the marathon"}},
		{"Ana and Bo won gold and silver.", []string{"Ana and Bo won gold and silver", "-Ana won silver"}},
		{"Kim came second and Lee third.", []string{"Kim came second", "Lee came third"}},
		{"Mejia and Beltran shook hands but did not speak to reporters.", []string{"Mejia did not speak to reporters", "-Mejia did not speak with Beltran to reporters"}},
		// who is to blame
		{"Police said fog and speed were to blame.", []string{"Police said that fog and speed were to blame", "Speed reportedly was to blame", "-Speed reportedly was that fog to blame"}},
		{"Officials said rain was to blame.", []string{"Rain reportedly was to blame", "-Rain reportedly was blame"}},
		{"Stress is likely to blame.", []string{"-Stress is expected to blame"}},
		// clauses without their verb
		{"Nestle raised prices by 7 percent and Danone by 8.", []string{"Nestle raised prices by 7 percent", "Danone raised prices by 8", "-Nestle raised Danone by 8"}},
		{"The council raised the fee by 7 percent and the tax by 8.", []string{"-The tax raised the fee by 8"}},
		{"Japan sent experts and France ships and planes.", []string{"Japan sent experts", "France sent ships", "France sent planes", "-Japan sent experts ships"}},
		{"Germany exports cars and France wine.", []string{"Germany exports cars", "France exports wine", "-Germany exports France wine"}},
		{"China bought soya and US wheat.", []string{"-US bought wheat"}},
		// what the second clause shares
		{"The wine comes from Chile, the cheese from France.", []string{"The wine comes from Chile", "The cheese comes from France", "-Chile is the cheese from France"}},
		{"The coins are from Spain and France, the plates from China.", []string{"The coins are from Spain", "-Spain is the plate from China"}},
		{"The king will open an exhibition and the queen visit a school.", []string{"The queen plans to visit a school", "-The queen visits a school"}},
		{"Koch wants to close coal plants by 2030 and Wolf to keep taxes low.", []string{"-Koch wants to close coal plants by 2030 to keep taxes low"}},
		// how something looks, and how it was done
		{"The film makes the city look like a prison.", []string{"The film makes the city look like a prison", "-The city looks like a prison"}},
		{"The clinic was dismantled step by step.", []string{"The clinic was dismantled step by step", "-The clinic was dismantled by step"}},
		// until when somebody has time
		{"The union has given the company until Friday to respond.", []string{"The union has given the company until Friday to respond"}},
		{"The court gave the minister 30 days to pay the fine.", []string{"The court gave the minister 30 days to pay the fine"}},
	})
}

package english_test

import "testing"

// TestLabelPlanned: what is over, or open, beside what is planned.
func TestLabelPlanned(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Kenya will host the regional games in March, officials said on Monday, after postponing the event in Mombasa because of floods.", []string{"Kenya reportedly postponed the event in Mombasa because of floods", "-Kenya is expected to postpone the event in Mombasa because of floods"}},
		{"The museum will reopen in June after spending two years under scaffolding.", []string{"The museum is expected to reopen in June after spending two years under scaffolding", "-The museum is expected to spend two years under scaffolding"}},
		{"The striker will miss the final after rupturing a tendon.", []string{"The striker ruptured a tendon", "-The striker is expected to rupture a tendon"}},
		{"The minister will be visiting the camps and meeting residents and also to hear their worries.", []string{"The minister plans to visit the camps", "-The minister hears residents' worries", "-The minister hears their worries"}},
		{"The phones will be stored at the depot until the importers present import permits.", []string{"The phones are expected to be stored at the depot until the importers present import permits", "-The importers are expected to present import permits"}},
		{"The bridge will stay closed until the festival ends on Sunday.", []string{"The festival is expected to end on Sunday"}},
		{"The king will host a dinner, attended by the Danish queen.", []string{"The Danish queen is expected to attend a dinner", "-The Danish queen attended a dinner"}},
		{"The king hosted a dinner, attended by the Danish queen.", []string{"The Danish queen attended a dinner"}},
		{"Cork could see 30-40mm of rain on Friday.", []string{"Cork may see 30-40mm of rain on Friday", "-Cork saw 30-40mm of rain on Friday"}},
		{"Ann Lee could see smoke from her house.", []string{"Ann Lee saw smoke from her house"}},
		{"Lee predicts the party winning 40 seats in May.", []string{"The party is expected to win 40 seats in May", "-The party reportedly wins 40 seats in May"}},
		{"Economists surveyed by the bank see growth ending the year at 3 percent.", []string{"Growth is expected to end the year at 3 percent", "-Growth reportedly ends the year at 3 percent"}},
		{"The charity aims at helping girls finish school.", []string{"-Girls finish school"}},
		{"Had the dam been repaired, 40 people would be alive, the mayor said.", []string{"-40 people reportedly will be alive"}},
		{"Hungarian engineers were hired in May and are to join the plant in June.", []string{"Hungarian engineers are expected to join the plant in June"}},
	})
}

// TestLabelDuties: what has to be done, and what somebody is only told to do.
func TestLabelDuties(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Drivers will need to find another 20 pounds a week.", []string{"Drivers will need to find another 20 pounds a week", "-Drivers should find another 20 pounds a week"}},
		{"Banks will have to hold more capital.", []string{"Banks will have to hold more capital"}},
		{"Banks should hold more capital.", []string{"Banks should hold more capital"}},
		{"Applicants had to meet the requirement of being residents if they wanted to vote.", []string{"-Applicants may have met the requirement of being residents if they wanted to vote"}},
		{"Farmers had to sell their cows after the drought.", []string{"Farmers had to sell their cows after the drought", "-Farmers sold their cows after the drought"}},
		{"Residents are advised to continue boiling their water.", []string{"Residents are advised to continue boiling their water", "-Residents reportedly are boiling their water"}},
		{"Pupils were promised to be taken to the zoo.", []string{"-Pupils reportedly were taken to the zoo"}},
		{"There is going to be a focus on making sure that girls as well as boys take part in sport.", []string{"-Girls take part in sport", "-Boys take part in sport"}},
	})
}

// TestLabelEither: of several, some did one thing and some another.
func TestLabelEither(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The drought has hurt trade, with the world's largest exporter banning or limiting almost all sales of rice.", []string{"The drought has hurt trade", "-The world's largest exporter may limit almost all sales of rice"}},
		{"Both Silva and Costa quit or were sacked before the season ended.", []string{"-Costa may have quit", "-Costa may have been sacked before the season ended"}},
		{"Lopez is under house arrest in Juba, and several of his allies were detained or fled abroad.", []string{"Lopez is under house arrest in Juba", "-Lopez may be under house arrest in Juba", "-Several of Lopez's allies were detained"}},
		{"Lopez sold the club, and the coach resigned or was sacked.", []string{"Lopez sold the club", "The coach may have resigned"}},
		{"Lopez resigned or was forced out in May.", []string{"Lopez may have resigned"}},
		{"Some 300 fishermen were killed or injured while repairing boats.", []string{"Some 300 fishermen repaired boats"}},
		{"The miners came to Leeds after being forced or persuaded to leave towns like Ely and Wick.", []string{"-The miners may have left towns like Ely and Wick"}},
	})
}

// TestLabelDenied: how far a denial reaches.
func TestLabelDenied(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Ann Lee said not all the rooms can be heated in winter.", []string{"Not all the rooms can be heated in winter", "-All the rooms can not be heated in winter"}},
		{"This firm will not pay Oslo anything, nor the insurer.", []string{"-This firm does not plan to pay the insurer"}},
		{"The council has not even bothered to list them, and the teacher has yet to receive an explanation as to why she has been prevented from entering her school.", []string{"The teacher has not received an explanation as to why she has been prevented from entering her school", "-The teacher receives an explanation"}},
		{"Justice is a process that does not just stop with a verdict.", []string{"-Justice stops with a verdict"}},
		{"The firm did not just pay but also apologised.", []string{"The firm paid"}},
		{"No more than ten people may gather in a park.", []string{"No more than ten people may gather in a park", "-Ten people may not gather in a park"}},
		{"Ann Lee is no longer mayor.", []string{"Ann Lee is no longer mayor", "-Ann Lee is not no longer mayor"}},
		{"It is not clear how Ghana will pay its debts.", []string{"-Ghana does not plan to pay its debts", "-Ghana plans to pay its debts"}},
		{"It is not clear that the law works.", []string{"-The law does not work"}},
		{"Guards kept fans from entering the ground.", []string{"Fans did not enter the ground", "-Fans entered the ground"}},
		{"Police stopped Ann Lee from leaving the country.", []string{"Ann Lee did not leave the country"}},
	})
}

// TestLabelStories: what happens in a story happens to nobody.
func TestLabelStories(t *testing.T) {
	checkLabels(t, []labelRow{
		{"It tells the story of three Maori girls who have to save their village from a dragon.", []string{"-Three Maori girls should save their village from a dragon"}},
		{"The series is about a detective who must find her son.", []string{"-The series must find her son", "-A detective must find her son"}},
		{"In the film, Lee plays a pilot who has to land in Tibet.", []string{"-A pilot should land in Tibet"}},
		{"The documentary follows three farmers who lost their land in 2010.", []string{"Three farmers lost their land in 2010"}},
		{"Police are after a man who robbed three banks in Leeds.", []string{"-Police robbed three banks in Leeds"}},
		{"“We are going to become a strong nation,” said Ali Khan, the party's chief.", []string{"-Ali Khan's side reportedly will become a strong nation"}},
		{"The vaccine, developed using eggs, was approved in May.", []string{"The vaccine was approved in May", "-The vaccine used eggs"}},
	})
}

// TestLabelMeanwhile: "as" tells when, where nothing else does.
func TestLabelMeanwhile(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Spain's troubles began as its economy started to shrink.", []string{"Spain's troubles began as its economy started to shrink", "-Spain's troubles began"}},
		{"The talks ended as expected.", []string{"The talks ended"}},
		{"The bridge fell, as the engineers said it would.", []string{"-The bridge fell as the engineers said it would"}},
		{"The chief executive will step down in June and be replaced by Ines Moreau.", []string{"Ines Moreau is expected to replace the chief executive", "-Ines Moreau replaced the chief executive"}},
		{"The minister must resign and be tried by a court.", []string{"A court should try the minister", "-A court tried the minister"}},
		{"The players were expected to fly home and be greeted by fans.", []string{"Fans were expected to greet the players"}},
		{"The man was arrested in May and tried by a jury.", []string{"A jury tried the man"}},
		{"The card must be shown at the door and comply with the rules.", []string{"The card should comply with the rules", "-The card complies with the rules"}},
		{"The card is shown at the door and complies with the rules.", []string{"The card complies with the rules"}},
		{"United fell short in the final.", []string{"United fell short in the final", "-United fell in the final"}},
		{"The police ran short of fuel.", []string{"The police ran short of fuel"}},
		{"The withdrawal of the reservists led to attacks.", []string{"-The reservists withdrew"}},
		{"The minister's resignation came on Monday.", []string{"The minister resigned"}},
		{"The department said the deaths of the 21 victims were being investigated.", []string{"The 21 victims died", "-The 21 victims reportedly died"}},
		{"Shillong: A party leader was arrested in Goa on Tuesday, a senior police officer said.", []string{"-A senior police officer said Shillong", "A senior police officer said that a party leader was arrested in Goa on Tuesday"}},
		{"Officials hail gains smallholder farmers enjoy by using these tools.", []string{"-Officials use these tools"}},
		{"The policy is certain to stay in place for years.", []string{"The policy is certain to stay in place for years", "-The policy is expected to stay in place for years"}},
		{"France will help African countries face the shock.", []string{"-African countries are expected to face the shock", "France plans to help African countries face the shock"}},
		{"The fund helped farmers buy seeds.", []string{"Farmers bought seeds"}},
		{"The paper suggests that researchers could observe smaller planets.", []string{"Researchers may observe smaller planets", "-Researchers reportedly observed smaller planets"}},
		{"The villagers could see smoke.", []string{"The villagers saw smoke"}},
		{"\"When I and others write proposals, we want evidence,\" Ann Lee said.", []string{"-When Ann Lee and others writes proposals, Ann Lee and others reportedly want evidence"}},
		{"Ann Lee said the protests would go on until the deal was scrapped.", []string{"-The deal reportedly was scrapped", "The protests reportedly will go on until the deal is scrapped"}},
		{"The protests went on until the deal was scrapped in May.", []string{"The deal was scrapped in May"}},
		{"The boy drowned in Lima, probably on Friday.", []string{"The boy drowned in Lima", "-The boy drowned on Friday in Lima"}},
		{"The painting was stolen in Oslo, perhaps by a guard.", []string{"A guard may have stolen the painting in Oslo"}},
		{"The painting was stolen in Oslo by a guard.", []string{"A guard stole the painting in Oslo"}},
		{"Norddal sold the plant in Leeds, allegedly to a friend of the minister.", []string{"Norddal sold the plant in Leeds"}},
		{"Norddal has been accused of forcing women in Chad to work at night.", []string{"-Women in Chad work at night", "-Women work at night", "-Women work at night in Chad"}},
		{"The law lets farmers in Chad sell milk.", []string{"Farmers in Chad may sell milk", "-Farmers in Chad sell milk"}},
		{"Lyon sold Jo Mbeki to Everton for 34 million euros, rising to 40 million if Mbeki plays 30 times.", []string{"-Lyon may have risen to 40 million if Jo Mbeki plays 30 times", "Lyon sold Jo Mbeki to Everton for 34 million euros"}},
		{"Sales of cocoa in Ghana grew in May, rising to 40 million euros.", []string{"Sales of cocoa in Ghana rose to 40 million euros"}},
		{"The union Unidos ruled out going on strike in May.", []string{"-The union Unidos went on strike in May", "-The union Unidos went on strike"}},
		{"Indonesia's finance minister has ruled out using the budget to pay the banks.", []string{"Indonesia's finance minister has ruled out using the budget to pay the banks", "-Indonesia's finance minister used the budget to pay the banks"}},
		// when it is to be, said in the past
		{"The sheriff said the pair would be charged as soon as the tests were complete.", []string{"-The tests reportedly were complete"}},
		{"Lopez added that the men would be tried as soon as inquiries were concluded.", []string{"The men reportedly will be tried as soon as inquiries are concluded", "-Inquiries reportedly were concluded"}},
		{"The council said the school would stay closed until the repairs were finished.", []string{"The school reportedly will stay closed until the repairs are finished"}},
		{"The coach said the final would go ahead as long as the weather allowed.", []string{"The final reportedly will go ahead as long as the weather allows"}},
		{"The bank said the branches would open once the damage had been repaired.", []string{"The branches reportedly will open once the damage has been repaired"}},
		{"The agency said the aid was sent after the roads were repaired.", []string{"The aid reportedly was sent after the roads were repaired"}},
		{"Park said she would resign because she was ill.", []string{"Park plans to resign because she was ill"}},
		// what money is asked for
		{"The guards demanded 200 dollars for letting the lorry cross the bridge.", []string{"The guards demanded 200 dollars for letting the lorry cross the bridge", "-The lorry crossed the bridge"}},
		{"The pilot was praised for helping two children escape the fire.", []string{"Two children escaped the fire"}},
		// what somebody is to do, and what an aim is
		{"Corvo is to create 4,000 jobs in Wales, the online retailer has announced.", []string{"Corvo is expected to create 4,000 jobs in Wales", "-Corvo would create 4,000 jobs in Wales"}},
		{"The company has announced that it is to build three plants.", []string{"The company is expected to build three plants", "-The company would be that to build three plants"}},
		{"The ministry said that the bridge was to be closed for repairs in May.", []string{"The bridge was expected to be closed for repairs in May"}},
		{"The minister said the aim was to close the mine.", []string{"The aim reportedly was to close the mine", "-The aim was expected to close the mine"}},
		{"The coach said that his dream is to win the cup.", []string{"The coach's dream reportedly is to win the cup"}},
	})
}

package english_test

import "testing"

// TestLabelInterviews is [TestLabels] for who says what in interviews without quotation marks, and
// for what somebody says that reads as if the newspaper said it.
func TestLabelInterviews(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The Herald spoke to Ann Lee, who runs the mine.\n\nQ1: Why did the mine close?\n\nA1: The pumps failed in May. The state pays nothing.\n\nQ2: Who was hurt?\n\nA2: Nobody was hurt. The insurers are slow.", []string{"The pumps reportedly failed in May", "The insurers reportedly are slow"}},
		{"Ann Lee, the head of the fund, shares her thoughts with the Herald on drought.\n\nHow does drought change the parks?\n\nWe lost 80 elephants in May. The wells are dry.\n\nWhat should donors do?\n\nDonors closed the wells. We need them.\n\nWill the herds come back?\n\nI do not know. The rains failed in June.", []string{"The wells reportedly are dry", "Donors reportedly closed the wells", "The rains reportedly failed in June"}},
		{"How can the minister sleep?\n\nI do not know. The pumps failed in May.\n\nWho pays for it?\n\nWe do.\n\nWhat is a vote worth?\n\nI leave that to others.", []string{"The pumps failed in May"}},
		{"The wells are poisoned, complain villagers who live near the mine.", []string{"The wells reportedly are poisoned", "-The wells are poisoned"}},
		{"Farmers in the north have lost half their harvest to drought, say aid workers.", []string{"Farmers in the north reportedly have lost half their harvest to drought"}},
		{"The law is a threat to free speech, fear campaigners.", []string{"The law reportedly is a threat to free speech"}},
		{"They buy bread, milk, claim forms and pens.", []string{"-Forms and pens claim that they buy bread"}},
		{"A witness told the channel soldiers fired on the crowd.", []string{"A witness told the channel that soldiers fired on the crowd", "Soldiers reportedly fired on the crowd"}},
		{"The board sold the mill, Ana Ruiz said, while rejecting claims of fraud.", []string{"Ana Ruiz rejected claims of fraud", "-The board reportedly rejected claims of fraud"}},
		{"The suspect was shot, police said, while trying to flee.", []string{"The suspect reportedly was shot while trying to flee"}},
		{"“The school needs a new roof by May “, the headmaster said.", []string{"The headmaster said “The school needs a new roof by May”", "-The headmaster reportedly said “The school needs a new roof by May”"}},
		{"Residents filed a complaint about the toxic waste dumped by the refinery in May.", []string{"The refinery reportedly dumped the toxic waste in May"}},
		{"The company answered Bo Kim's protest over substandard services provided by two rail operators.", []string{"Two rail operators reportedly provided substandard services"}},
		{"Bo Kim led a protest against a law passed by parliament in May.", []string{"Parliament passed a law in May"}},
		{"Kenya says it kept its promise — Uganda enjoys duty-free access to the port.", []string{"Uganda reportedly enjoys duty-free access to the port"}},
		{"The company says it has met the terms: the plant employs 400 people.", []string{"The plant reportedly employs 400 people"}},
		{"The firm says the drug is safe — regulators disagree.", []string{"Regulators disagree"}},
		{"The minister said the tunnel was a major achievement, which shows the strength of the nation.", []string{"The tunnel reportedly shows the strength of the nation"}},
		{"Lee said the draft, which has not been published, could serve as a basis.", []string{"The draft has not been published"}},
		{"Wen Li, a student in Oslo, said the plans are often attacked by the press, but her class is satisfied with how the government is striking a balance between jobs and nature.", []string{"The government reportedly is striking a balance between jobs and nature"}},
		{"Bo Kim said the roads were bad, but his party voted for the budget.", []string{"Bo Kim's party voted for the budget"}},
		{"Although they were told each charge should last eight hours, this is not the case, Bo Kim reported.", []string{"-Bo Kim reported that this is not the case"}},
		{"All grants are paid to schools, not to parents.", []string{"All grants are paid to schools", "-All grants are not paid to parents"}},
		{"The grants are paid to schools, not to parents.", []string{"The grants are not paid to parents"}},
		{"In its plea, the firm argued that the ministry broke the law. Officials wrongly seized its trucks in May.", []string{"Officials reportedly wrongly seized its trucks in May"}},
		{"Lee said prices had risen. The police arrested ten men for illegal sales in May.", []string{"The police arrested ten men for illegal sales in May"}},
		{"Ana Ruiz spoke on Sunday. When the mine closed, then minister Bo Kim and the workers were betrayed, she said.", []string{"The mine reportedly closed", "-The mine closed"}},
		{"Rear Admiral Omar Said left for Muscat in May.\n\nThe two sides met on Sunday.\n\n“We are brothers in this region,” Ali Tan said on Monday.\n\nTan said that trade would grow.\n\nTan stated that relations are strong.\n\nTan pointed out that peace is needed.\n\nThe rear admiral added, “The sea is a great blessing for all of us.”", []string{"-Omar Said added “The sea is a great blessing for all of us”"}},
		{"“I have run well and I am happy,” Ann Lee said after the race in Oslo on Monday.\n\nLee needed to fight to the line to hold off two rivals behind her.\n\n“The race was harder than all the others.”\n\nThe medal is the first for the club since 2015.", []string{"The race reportedly was harder than all the others"}},
		{"The youth of the valley are clever and the schools are good. The leaders of tomorrow must come from the valley. Ministers should come from here, Bo Kim said.", []string{"-The schools are good", "The schools reportedly are good"}},
		{"The dam was built in 1950. It has 12 gates. Repairs will cost a million, Bo Kim said.", []string{"The dam was built in 1950"}},
		{"Nina Ortiz, the captain of the ferry, has written a memoir. She talked to Ben Howe at her home in Vigo.\n\nWhy did you write it?\n\nI had lost my ship in May.\n\nWhat did you do then?\n\nI sold my house in June.\n\nWere you sorry?\n\nI bought a boat in July. We sailed to Cork.\n\nAnd what do you sail now?\n\nI sail a yawl.", []string{"Nina Ortiz claimed to have sold Nina Ortiz's house in June", "-Ben Howe claimed to have sold his house in June", "-Ben Howe claimed to have sold their house in June"}},
		{"Nina Ortiz, the captain of the ferry, spoke to the Herald about her book.\n\nWhy did you write it?\n\nI had lost my ship in May. I was poor.\n\nYour book opens in a shed in Vigo. You were born there.\n\nMy father built boats. The shed was my school.\n\nWhat did you learn?\n\nI learned to count.\n\nThe mayor banned the book in June, you write.\n\nI met him in July. The mayor hates the sea.\n\nDo you sail now?\n\nI sail a yawl.", []string{"The mayor reportedly hates the sea", "-Nina Ortiz reportedly was born there", "Nina Ortiz claimed to sail a yawl"}},
		{"Dana Reyes, a nurse, told the inquiry on Monday that the ward had no alarm.\n\nCounsel Omar Pike asked Reyes how many beds the ward had.\n\n“I counted twelve beds on Sunday. The doctors left at noon.”\n\n“And then?”\n\n“The lights failed in the evening.”", []string{"The doctors reportedly left at noon", "Dana Reyes claimed to have counted twelve beds on Sunday", "-Omar Pike claimed to have counted twelve beds on Sunday", "The lights reportedly failed in the evening"}},
		{"The captain Ann Silva trained on Sunday.\n\nReporter Ben Howe asked her whether the keeper would play.\n\n“The keeper ran with the physios at noon. I phoned the club in May.”", []string{"Ann Silva claimed to have phoned the club in May", "-Ben Howe claimed to have phoned the club in May"}},
		{"The mill will close, the minister Owen Pratt said on Monday.\n\nPratt asked that the unions help the workers.\n\n“I signed the order in May. The unions knew it.”", []string{"Owen Pratt claimed to have signed the order in May"}},
	})
}

package english_test

import "testing"

// TestLabelOffices: an office, a rank or a nationality before a name is the person's, and names keep all of their words.
func TestLabelOffices(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Nicaraguan bishop Rolando Diaz was arrested on Friday. Polish president Jan Nowak praised him.", []string{"Rolando Diaz is Nicaraguan bishop", "-Rolando Diaz is bishop of Nicaragua", "Jan Nowak is president of Poland"}},
		{"President Juan Rossi met US Under Secretary Ann Lee to discuss trade.", []string{"Juan Rossi met Ann Lee to discuss trade", "Ann Lee is US Under Secretary"}},
		{"The race was won by Olympic champion American Rosa Mu in a time of 1:56.30.", []string{"Rosa Mu won the race in a time of 1:56.30", "Rosa Mu is an Olympic champion"}},
		{"The order came from the inspector general of the police, Ama Owusu.", []string{"Ama Owusu is the inspector general of the police"}},
		{"“[Ann] Lee thinks that taxes are too high,” said Kumar.", []string{"Lee reportedly thinks that taxes are too high", "-Ann reportedly thinks that taxes are too high"}},
		{"Ann Lee, a nurse and mother who lives in Leeds, sued the hospital.", []string{"Ann Lee lives in Leeds", "-A mother lives in Leeds"}},
		{"Ann Lee, a market analyst and investor who is a founding partner of Reed Partners, left.", []string{"Ann Lee is a founding partner of Reed Partners", "-Investor is a founding partner of Reed Partners"}},
		{"The prize went to a teacher and a nurse who works in Leeds.", []string{"A nurse works in Leeds", "-A teacher works in Leeds"}},
		{"The march ended in the Casco Viejo, district of San Felipe.", []string{"The Casco Viejo is located in San Felipe", "-The Casco Viejo is a district of San Felipe"}},
		{"Chittagong, a district of Bangladesh, was flooded.", []string{"Chittagong is a district of Bangladesh"}},
		{"The then-minister of industry, Juan Rossi, signed the pact.", []string{"Juan Rossi was the minister of industry", "-Juan Rossi was the -minister of industry"}},
		{"In Jujuy, a province high in the Andes, the plant opened. Jujuy borders Bolivia.", []string{"Jujuy borders Bolivia", "-San Salvador de Jujuy borders Bolivia"}},
		{"“States and nations that have banned books have suffered,” the analyst said.", []string{"-The United States reportedly have banned books"}},
		{"“The States have joined the pact,” the analyst said.", []string{"The United States reportedly have joined the pact"}},
		{"The meeting was chaired by Sheikh Salem Al Noor, Prime Minister of the UAE and Ruler of Ajman.", []string{"Salem Al Noor chaired the meeting", "-Ruler chaired the meeting"}},
		{"Leeds are once more back to square one, then.", []string{"Leeds is once more back to square one"}},
	})
}

// TestLabelWeAll: where a whole town or everybody is meant, “we” is no speaker's side.
func TestLabelWeAll(t *testing.T) {
	checkLabels(t, []labelRow{
		{"“We’re a growing city with a strong community spirit,” said Dan Rossi, a senator.", []string{"-Dan Rossi's side reportedly is a growing city with a strong community spirit"}},
		{"“We are at a crossroads,” Senator Ann Lee said.", []string{"-Ann Lee's side reportedly is at a crossroads"}},
		{"“We are at the table,” Senator Ann Lee said.", []string{"Ann Lee's side reportedly is at the table"}},
		{"“Yes, we are a city of lawyers, but we are also much more than that,” said Dan Rossi, a senator.", []string{"-Dan Rossi's side reportedly is much more than that"}},
		{"“We are one of the countries with the lowest debt,” Finance Minister Ann Lee said.", []string{"-Ann Lee's side reportedly is one of the countries with the lowest debt"}},
		{"“We have high inflation and a large deficit,” Finance Minister Ann Lee said.", []string{"-Ann Lee's side reportedly has high inflation", "Ann Lee's side reportedly has a large deficit"}},
		{"“We have a housing crisis,” Mayor Ann Lee said.", []string{"-Ann Lee's side reportedly has a housing crisis"}},
		{"“We have a large population of seals on the island,” Mayor Ann Lee said.", []string{"Ann Lee's side reportedly has a large population of seals on the island"}},
		{"“We are brothers,” Ali Noor, the commander of the navy, said in Muscat.", []string{"-Ali Noor's side reportedly is brothers"}},
		{"“We are friends,” said Ali Noor, a baker.", []string{"Ali Noor and others reportedly are friends"}},
		{"“We found traces of lead in the water,” says the policy brief.", []string{"The policy brief says “We found traces of lead in the water”", "-The policy brief and others reportedly found traces of lead in the water"}},
		{"“We talk to older Chinese,” Senator Ann Lee said.", []string{"-Ann Lee's side reportedly talks to China"}},
	})
}

// TestLabelTheirs: they and their are no subject's own where the sentence says it did something to others.
func TestLabelTheirs(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Soldiers shot dead two farmers near the border, claiming they were smugglers.", []string{"-Soldiers claimed that they were smugglers"}},
		{"The rebels attacked traders on the road and looted their trucks.", []string{"The rebels attacked traders on the road", "-The rebels looted their trucks"}},
		{"Commenting on his demise, Ahmad Noor said the city had lost a poet.", []string{"Ahmad Noor said that the city had lost a poet", "-Ahmad Noor commented on his demise"}},
		{"Ann Lee faked her death and left the country.", []string{"Ann Lee faked her death"}},
		{"Ann Lee led the party until her death.", []string{"Ann Lee led the party until her death"}},
		{"In a speech delivered on his behalf by Prince Salem Noor, the Emir said the tax would be cut.", []string{"Prince Salem Noor delivered a speech", "-Prince Salem Noor delivered a speech on his behalf"}},
		{"Residents left the villages and took their belongings.", []string{"Residents took their belongings"}},
		{"Officers left the station, saying they were tired of the abuse.", []string{"Officers said that they were tired of the abuse"}},
		{"Teachers' union chair Gordon Orskov welcomed the plan.", []string{"Gordon Orskov is chair of teachers' union"}},
		{"Spain's army chief Luis Diaz retired.", []string{"Luis Diaz is chief of Spain's army"}},
		{"Ghana's defence minister Kofi Amoah left.", []string{"Kofi Amoah is defence minister of Ghana"}},
		{"The ministers, Filimoni Vosa and Lenora Qere, signed the letter.", []string{"Filimoni Vosa is a minister", "Lenora Qere is a minister", "-Filimoni Vosa is the minister"}},
		{"Kozhikode is considered the literary capital of Kerala.", []string{"Kozhikode is considered the literary capital of Kerala", "-Kozhikode is considered Kerala"}},
	})
}

// TestLabelOnce: what somebody was when something else happened, or before they died, and what they became later.
func TestLabelOnce(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Stephen Harper, then the Prime Minister, appointed her to the court in 2009.", []string{"Stephen Harper was the Prime Minister", "-Stephen Harper is the Prime Minister"}},
		{"Eva Glaser, the then chair and treasurer of the club, sued the paper.", []string{"Eva Glaser was the chair of the club", "-Eva Glaser is treasurer"}},
		{"The payments were approved by the bank's then head of research, Alan Peat.", []string{"Alan Peat was head of research of the bank"}},
		{"Eva Glaser, the chair of the club, sued the paper.", []string{"Eva Glaser is the chair of the club"}},
		{"Dan Rossi, a former friend and employee of Lee, was found dead.", []string{"Dan Rossi was a friend of Lee", "-Dan Rossi is an employee of Lee"}},
		{"Dan Rossi, a former minister and founder of Verso, was found dead.", []string{"Dan Rossi was a minister", "Dan Rossi is founder of Verso"}},
		{"The strike led to the resignation of the mayor, Ann Lee.", []string{"Ann Lee was the mayor"}},
		{"Unions demanded the resignation of the mayor, Ann Lee.", []string{"-Ann Lee was the mayor"}},
		{"She met future president Ana Diaz at school.", []string{"-Ana Diaz is a future president"}},
		{"He was taught by his late father Randall Pokiak, the first chair of the corporation.", []string{"Randall Pokiak was the first chair of the corporation"}},
		{"Her murdered brother, Jan Novak, a reporter for Verso, was 27.", []string{"Jan Novak was a reporter for Verso"}},
	})
}

// TestLabelWhere: a "where" tells where its own clause was so, and is no report of the clause before.
func TestLabelWhere(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Dan Rossi leaves on Monday for Riga, where he is expected to meet ministers for talks this week.", []string{"In Riga, Dan Rossi is expected to meet ministers for talks this week"}},
		{"Ana Lindqvist moved to Oslo in 2011, where she founded a software company with Eva Berg.", []string{"In Oslo, Ana Lindqvist founded a software company with Eva Berg"}},
		{"The tour began in Oslo and ended in Riga in May, Dan Rossi is expected to say.", []string{"-In Riga, Dan Rossi is expected to say"}},
	})
}

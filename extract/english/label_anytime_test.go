package english_test

import "testing"

// TestLabelAnyTime: clauses of time that tell of no one time, or of what never came, and the
// conditions of what must be done.
func TestLabelAnyTime(t *testing.T) {
	checkLabels(t, []labelRow{
		{"If the levy passes, owners have to go to court and pay a fee.", []string{"Owners must go to court if the levy passes", "Owners must pay a fee if the levy passes", "-Owners must pay a fee"}},
		{"The bank has to close ten branches unless it finds an investor.", []string{"The bank must close ten branches unless it finds an investor"}},
		{"If the harvest fails, the government plans to import grain.", []string{"The government plans to import grain if the harvest fails"}},
		{"When the war began, Ana Lopez had to leave Kyiv.", []string{"Ana Lopez had to leave Kyiv when the war began", "The war began"}},
		{"Once fans are inside the stadium, they are searched again by guards.", []string{"-Fans are inside the stadium"}},
		{"When the bank is closed, customers use the machine outside.", []string{"Customers use the machine outside when the bank is closed", "-The bank is closed"}},
		{"When the forms are not complete, the claim is rejected.", []string{"-The forms are not complete"}},
		{"The storm hit while the mayor was in Paris.", []string{"The storm hit while the mayor was in Paris"}},
		{"\"It is worst when I have to apply for a loan,\" Maria Lopez said.", []string{"-Maria Lopez must apply for a loan"}},
		{"Minister Carla Diaz left office before any budget could be drafted.", []string{"Carla Diaz left office before any budget could be drafted", "-Any budget may be drafted", "-Any budget could be drafted"}},
		{"The pilot left the cabin before the engine exploded.", []string{"The engine exploded"}},
		{"Anna Reid said it was important that farmers were told when a cow fell ill.", []string{"-A cow reportedly fell ill"}},
		{"Mark Ellis said the bill should be passed so that children can get cheaper meals.", []string{"The bill should be passed", "-Children can get cheaper meals"}},
		{"\"It is in the interest of us all that the species stays in the forest,\" Jane Omondi said.", []string{"-The species reportedly stays in the forest"}},
		{"\"If nobody comes, it will look like the minister has abandoned the city,\" one official said.", []string{"-The minister may have abandoned the city"}},
		{"\"The coast will stay closed until the spill is ended,\" Ana Ruiz said.", []string{"-The spill is expected to be ended"}},
		{"\"Salt is the last thing that you add, or it will become bitter,\" Marco Bianchi said.", []string{"Salt reportedly is the last thing that you add", "-Salt may be the last thing that you add"}},
		{"The court will free him or the state will appeal.", []string{"The state may appeal"}},
	})
}

// TestLabelUnheld: what nobody says is so: refused, assumed, asked, played, made believe; and what
// is the writer's or another's beside what somebody says.
func TestLabelUnheld(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The union refuses to accept that the mine is empty.", []string{"-The mine reportedly is empty", "-The mine is empty"}},
		{"The mayor failed to realize that the dam was unsafe.", []string{"The dam was unsafe"}},
		{"The study warned of the mistaken belief that rice is unhealthy.", []string{"-Rice reportedly is unhealthy"}},
		{"The estimate is based on the assumption that exports in May are on par with April.", []string{"-Exports in May reportedly are on par with April"}},
		{"The ministry revealed that oil was found in the wells following wide speculation that gas could be responsible for the fire.", []string{"-Gas may be responsible for the fire", "Oil was found in the wells following wide speculation that gas could be responsible for the fire"}},
		{"Nora Walsh faked her son's death and fled to Spain.", []string{"-Nora Walsh's son died", "Nora Walsh fled to Spain"}},
		{"The tax was meant for farmers. Whether or not the bonds were well priced, they have saved the firm.", []string{"-The bonds were priced"}},
		{"Ana Sosa was responding to a question on whether or not the ministry planned to build dams.", []string{"-The ministry planned to build dams"}},
		{"Lawmakers asked Linda Marsh who is Peter Groll.", []string{"-Linda Marsh is Peter Groll"}},
		{"The ministry was vague regarding how the costs would be reduced.", []string{"-The costs may be reduced"}},
		{"Guests must have received two doses of the vaccine to enter the museum.", []string{"-Guests may have received two doses of the vaccine to enter the museum"}},
		{"Thieves must have known the code.", []string{"Thieves may have known the code"}},
		{"Players had to have served at least two years in the army.", []string{"-Players served at least two years in the army"}},
		{"The tour involved six days of walking, unless you wanted to add two days for the summit.", []string{"The tour involved six days of walking unless you wanted to add two days for the summit"}},
		{"In the past, people would come from many villages, John Wirra said.", []string{"-People reportedly will come from many villages"}},
		{"If we stay at home, we know we will be overlooked, Anna Doyle said.", []string{"-Anna Doyle and others reportedly will be overlooked"}},
		{"President Adams was there twice; Ronald Stern went once.", []string{"Ronald Stern went once"}},
	})
}

// TestSpeakersBeside: whether somebody says a fact, and where the writer's words begin.
func TestSpeakersBeside(t *testing.T) {
	checkSaid(t, []saidRow{
		{"Pastor Gomez assured that the city is poor, so Christians need to pray every day.", "Christians need to pray every day", true},
		{"According to the police, the boy did not steal the car. Nor did he hit the guard.", "The boy did not hit the guard", true},
		{"It was said by a lawyer that Wong had helped his friends.", "Wong reportedly helped his friends", true},
		{"The army's fuel reserves, which are larger than the strategic reserves, are enough to run the radars, the ministry said.", "The army's fuel reserves reportedly are larger than the strategic reserves", true},
		{"The exchange rate, known locally as the blue dollar, rose on Tuesday, according to the website Cambio.com.", "The exchange rate was known locally as the blue dollar", false},
		{"The riots left 35 people dead, according to the Red Cross, although local groups raise the figure to 68.", "Local groups raise the figure to 68", false},
	})
}

// TestLabelHaveTo: what would or may have to be done, and who claims what in protest.
func TestLabelHaveTo(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The senator said the party would have to resign in May.", []string{"The party would have to resign in May", "-The party reportedly will resign in May"}},
		{"The firm would need to cut jobs in May, Ana Ruiz said.", []string{"The firm would need to cut jobs in May"}},
		{"Farmers might have to sell their cows.", []string{"Farmers may have to sell their cows", "-Farmers may sell their cows"}},
		{"Some members may need to make changes.", []string{"Some members may need to make changes", "-Some members may make changes"}},
		{"Farmers may sell their cows.", []string{"Farmers may sell their cows"}},
		{"The union said workers rejected the offer, claiming that the pay was too low.", []string{"-The union claimed that the pay was too low", "Workers reportedly claimed that the pay was too low"}},
		{"Putin said the draft could serve, adding that work goes on.", []string{"Vladimir Putin added that work goes on"}},
		{"Mayor Reyes is not sure what songs she will play at the festival.", []string{"-Reyes will play what songs at the festival"}},
		{"Ana Lee insisted on the need that member states understand that talks must be held as a bloc.", []string{"-Talks must be held as a bloc"}},
		{"Kim Berg is determined the club finds a new coach.", []string{"-The club reportedly finds a new coach"}},
	})
}

package english_test

import "testing"

// TestLabelSettled: what a court settles for others, what needs to be done, what holds unless something
// else does, and what somebody can show, is told as no more and no less than that.
func TestLabelSettled(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The judge ordered that the motion would be heard on May 4.", []string{"The motion is expected to be heard on May 4", "-The motion would be heard on May 4"}},
		{"The court directed that the children would live with their father.", []string{"The children are expected to live with their father", "-The children plan to live with their father"}},
		{"The ruling party still needs to settle the dispute between the premier and his rival.", []string{"The ruling party needs to settle the dispute between the premier and his rival", "-The ruling party should settle the dispute between the premier and his rival"}},
		{"Two bridges need to be repaired before winter.", []string{"Two bridges need to be repaired before winter"}},
		{"The firm needed to borrow money to pay its staff.", []string{"-The firm needs to borrow money to pay its staff"}},
		{"\"A worker is paid in full unless he signs a waiver,\" Lisa Hart wrote.", []string{"A worker reportedly is paid in full unless he signs a waiver", "-A worker may be paid in full unless he signs a waiver"}},
		{"Unless rain falls, farmers lose the harvest.", []string{"-Farmers lose the harvest"}},
		{"The ministry can now show donors that it has a plan.", []string{"-The ministry may have a plan"}},
		{"The data show that sales fell in May.", []string{"Sales fell in May"}},
		{"Lopes will have a hard task at the ministry.", []string{"Lopes is expected to have a hard task at the ministry", "-Lopes plans to have a hard task at the ministry"}},
		{"Lopes plans to have the bridge painted.", []string{"-Lopes is expected to have the bridge painted"}},
	})
}

// TestSaidOfWhole: what is said behind figures that others are compared with, by somebody of whom
// something is told, by a lawyer in several sentences, or by a noun for what is held to be so.
func TestSaidOfWhole(t *testing.T) {
	checkSaid(t, []saidRow{
		{"Peru's economy contracted 5.7% last year, compared 3.8% a year earlier, the IMF estimated, while inflation increased to 6.1%.", "Peru's economy reportedly contracted 5.7% last year", true},
		{"Banana exports fell 4% in May, compared with April, the central bank estimates, while coffee sales rose.", "Banana exports reportedly fell 4% in May", true},
		{"Former minister Ann Kovar was seen at the airport in Oslo with her husband, a former news anchor living in the UK has said - but this is at odds with a source.", "Ann Kovar reportedly was seen at the airport in Oslo with her husband", true},
		{"In mitigation, it was said by a barrister that Dunne had lost her job. She had been under pressure at home. And she had sold her house in Cork.", "Dunne reportedly was under pressure at home", true},
		{"In mitigation, it was said by a barrister that Dunne had lost her job. She had been under pressure at home. And she had sold her house in Cork.", "Dunne reportedly sold her house in Cork", true},
		{"The Kenyan viewpoint is that sanctions damage trade in the region.", "Sanctions reportedly damage trade in the region", false},
		{"The match was played according to the rules.", "The match was played", false},
		{"According to CPI(M), the unions blocked the bill.", "The unions blocked the bill", true},
	})
}

// TestLabelParties: the letters in brackets belong to a party's name.
func TestLabelParties(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The CPI criticised the CPI(M).", []string{"The CPI criticised the CPI(M)"}},
		{"JD(S) leaders met in Mysuru on Friday.", []string{"JD(S) leaders met in Mysuru on Friday"}},
		{"NCP(SP) chief Sharad Lal won two seats.", []string{"Sharad Lal is chief of NCP(SP)"}},
		{"The World Health Organization (WHO) opened an office in Lima.", []string{"The World Health Organization opened an office in Lima"}},
	})
}

// saidRow is a text with the label of one of its facts and whether somebody says that.
type saidRow struct {
	text, label string
	said        bool
}

// checkSaid checks whether somebody says the facts of the rows.
func checkSaid(t *testing.T, rows []saidRow) {
	t.Helper()
	for _, c := range rows {
		found := false
		for _, f := range readLabel(t, c.text).Facts {
			found = found || f.Label == c.label && len(f.Speakers) > 0 == c.said
		}
		if !found {
			t.Errorf("%s\nno %q, said by somebody: %v", c.text, c.label, c.said)
		}
	}
}

// TestLabelInverted: a condition by the order of its words alone stays with what would come of it, and what
// is so as a rule is no plan.
func TestLabelInverted(t *testing.T) {
	checkLabels(t, []labelRow{
		{"Should the bill pass, the firm will leave Peru.", []string{"The firm would leave Peru should the bill pass", "-The firm plans to leave Peru"}},
		{"Workers will strike on Monday should talks fail.", []string{"Workers would strike on Monday should talks fail", "-Workers plan to strike on Monday"}},
		{"The ministry may close though there had been no debate at the time.", []string{"-The ministry may close if though there had been no debate at the time"}},
		{"Lopez should resign.", []string{"Lopez should resign"}},
		{"The court will normally hear such cases in private.", []string{"The court normally hears such cases in private", "-The court is expected to normally hear such cases in private"}},
		{"The court will hear the case on Friday.", []string{"The court is expected to hear the case on Friday"}},
	})
}

// TestSaidOfClaims: what claims that come up say nobody tells as so, nor what the police say that somebody did
// with a thing that nobody knew of before.
func TestSaidOfClaims(t *testing.T) {
	checkSaid(t, []saidRow{
		{"Allegations emerged that Lopez had paid for votes.", "Lopez reportedly paid for votes", true},
		{"Accusations followed that the army had shelled a school.", "The army reportedly shelled a school", true},
		{"Evidence emerged that the dam had cracks.", "The dam had cracks", false},
		{"It emerged that the mayor owned the land.", "The mayor owned the land", false},
		{"The governor said the province had received 40 trucks, which were used to carry water.", "40 trucks reportedly were used to carry water", true},
		{"The minister said the bridge, which was opened in 1998, would close.", "The bridge was opened in 1998", false},
	})
}

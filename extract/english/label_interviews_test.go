package english_test

import "testing"

// TestLabelInterviews is [TestLabels] for who says what in interviews without quotation marks, and
// for what somebody says that reads as if the newspaper said it.
func TestLabelInterviews(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The Herald spoke to Ann Lee, who runs the mine.\n\nQ1: Why did the mine close?\n\nA1: The pumps failed in May. The state pays nothing.\n\nQ2: Who was hurt?\n\nA2: Nobody was hurt. The insurers are slow.", []string{"The pumps reportedly failed in May", "The insurers reportedly are slow"}},
		{"Ann Lee, the head of the fund, shares her thoughts with the Herald on drought.\n\nHow does drought change the parks?\n\nWe lost 80 elephants in May. The wells are dry.\n\nWhat should donors do?\n\nDonors closed the wells. We need them.\n\nWill the herds come back?\n\nI do not know. The rains failed in June.", []string{"The wells reportedly are dry", "Donors reportedly closed the wells", "The rains reportedly failed in June"}},
		{"How can the minister sleep?\n\nI do not know. The pumps failed in May.\n\nWho pays for it?\n\nWe do.\n\nWhat is a vote worth?\n\nI leave that to others.", []string{"The pumps failed in May"}},
	})
}

package english_test

import "testing"

// TestLabelDenial: wholes that something is left out of, and what nobody holds.
func TestLabelDenial(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The company sold all but three of its ships.", []string{"The company sold all but three of its ships", "-The company sold all three of its ships"}},
		{"All except one of the miners were rescued.", []string{"All except one of the miners were rescued", "-One of the miners were rescued"}},
		{"The clerk ate nothing but bread.", []string{"-The clerk did not eat"}},
		{"Nobody believes that the ceasefire will hold.", []string{"-The ceasefire reportedly will hold", "-The ceasefire is expected to hold"}},
		{"Few analysts believe that the bank will fail.", []string{"Few analysts believe that the bank will fail", "-The bank reportedly will fail"}},
		{"A few analysts believe that the bank will fail.", []string{"The bank reportedly will fail"}},
		{"The river is twice as long as the Thames.", []string{"The river is twice as long as the Thames", "-The river is as long as the Thames"}},
		{"Israel denied responsibility for the strike. The army said it had been caused by a misfired rocket.", []string{"-A misfired rocket reportedly caused the army", "-The army reportedly was caused by a misfired rocket"}},
		{"The army said it had been attacked by rebels.", []string{"Rebels reportedly attacked the army"}},
		{"The judge asked Ann Lee whether she had seen the accused. Lee said she had not.", []string{"-Ann Lee said that she had not"}},
		{"The minister denied that he had met the lobbyist or taken money.", []string{"The minister claimed not to have met the lobbyist", "-The minister may not have met the lobbyist"}},
		{"The fire was not caused by lightning but by a cigarette.", []string{"Lightning did not cause the fire", "A cigarette caused the fire", "-A cigarette did not cause the fire"}},
		{"The club did not sign Lee but Kim.", []string{"The club did not sign Lee", "The club signed Kim"}},
		{"The prize was not won by Lee or Kim.", []string{"Lee did not win the prize", "Kim did not win the prize"}},
		{"Brigadier General Ann Lee visited the base.", []string{"Ann Lee visited the base", "-Ann Lee is a general of Brigadier"}},
		{"The number of cases, which had fallen for weeks, rose.", []string{"The number of cases fell for weeks", "-Cases fell for weeks"}},
		{"The report shows that neither side trusts the other.", []string{"The report shows that neither side trusts the other", "Neither side trusts the other", "-The report shows that either side trusts the other"}},
		{"The company said it would not have to lay off workers.", []string{"The company said that it would not have to lay off workers", "-The company does not plan to lay off workers"}},
		{"The company said it would not lay off workers.", []string{"The company does not plan to lay off workers"}},
		{"Ann Berg wanted nothing else.", []string{"Ann Berg did not want anything else", "-Ann Berg did not want anything"}},
	})
}

package english_test

import "testing"

// TestLabelOnly: restrictions without which a fact says too much, and facts that say nothing.
func TestLabelOnly(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The virus was first detected in Peru.", []string{"The virus was first detected in Peru"}},
		{"The law was first proposed by Ann Reed.", []string{"Ann Reed first proposed the law"}},
		{"The school is closed for now.", []string{"The school is closed for now", "-The school is closed"}},
		{"On average, women live longer.", []string{"Women live longer on average"}},
		{"Farmers do not all pay the tax.", []string{"-Farmers do not pay the tax"}},
		{"Farmers do not pay the tax.", []string{"Farmers do not pay the tax"}},
		{"The firm sold up to 30 ships.", []string{"The firm sold up to 30 ships", "-The firm sold up 30 ships"}},
		{"Nurses lost their day off. Cadets are deprived of their days off.", []string{"Nurses lost their day off", "Cadets are deprived of their days off"}},
		{"The firm paid off its debt.", []string{"The firm paid off its debt"}},
		{"Paul Reed was not linked to the gang, other than as a driver.", []string{"-Paul Reed was not linked to the gang"}},
		{"The shop sells nothing other than bread.", []string{"-The shop does not sell anything"}},
		{"The road is closed except on Sundays.", []string{"The road is closed except on Sundays"}},
		{"Firms may not open shops or sell beer in Kuwait without a permit.", []string{"-Firms may not open shops", "Firms may not sell beer in Kuwait without a permit"}},
		{"There has been no gain for the party by raising taxes.", []string{"-There has been no gain for the party"}},
		{"Of the 200 injured, 50 were police officers.", []string{"Of the 200 injured, 50 were police officers", "-50 were police officers"}},
		{"The ferry sank on Monday. Three were nurses. At least 59 are dead.", []string{"-Three were nurses", "At least 59 are dead"}},
		{"Beer is cheap here. Ann Reed was born there.", []string{"Beer is cheap here", "Ann Reed was born there"}},
		{"The record was beaten only by Ana Diaz.", []string{"Only Ana Diaz beat the record", "-Ana Diaz only beat the record"}},
		{"Parents can vote only if they have paid.", []string{"Parents can vote only if they have paid"}},
		{"Fares may be cut or raised depending on the vote.", []string{"Fares may be cut depending on the vote", "-Fares may be raised"}},
		{"The club gave the trophy back to the museum.", []string{"The club gave the trophy back to the museum", "-The club gave the trophy to the museum"}},
		{"The club gave the trophy to the museum.", []string{"The club gave the trophy to the museum"}},
		{"Peru has the lowest wages, while Chile has the highest.", []string{"Peru has the lowest wages", "-Chile has the highest"}},
		{"The storms were strong. Much of this was due to heat. Most of the damage was due to wind.", []string{"-Much of this was due to heat", "Most of the damage was due to wind"}},
		{"The country is only good to visit.", []string{"The country is only good to visit", "-The country is only good"}},
		{"Women complain about being poor.", []string{"Women complain about being poor"}},
		{"As the saying goes, time heals. As time passed, Ann Reed moved to Rome.", []string{"-The saying goes", "-Time passed", "Ann Reed moved to Rome"}},
		{"The heat is also a reason. An example is Norway.", []string{"-The heat is a reason", "-An example is Norway"}},
		{"The heat is a reason for the drought.", []string{"The heat is a reason for the drought"}},
		{"Ten per cent of Hindus opposed the law, but only three per cent of Muslims agreed.", []string{"-Only three per cent of Muslims agreed"}},
		{"Both sides agreed to hold talks.", []string{"Both sides agreed to hold talks"}},
		{"“We knew it was illegal, but we went ahead and did it,” Ann Weir said.", []string{"-Ann Weir and others reportedly went ahead"}},
		{"The match went ahead on Sunday.", []string{"The match went ahead on Sunday"}},
		// only then: no less was done
		{"Ali Bello said the soldiers arrived only after the gunmen had left.", []string{"The soldiers reportedly arrived only after the gunmen had left", "-The gunmen reportedly only left"}},
		{"Police came only when the fire was out.", []string{"Police came only when the fire was out", "-Police came when the fire was out"}},
		// where it was is said as the article says it
		{"The men were held at a hotel in Deira, where officers found the watches.", []string{"Officers found the watches at a hotel in Deira"}},
		{"The book was only read by a few critics.", []string{"Only a few critics read the book", "-A few critics only read the book"}},
		{"Only through a political decision to immediately close all nuclear power plants can the country advance energy conservation.", []string{"The country can only advance energy conservation through a political decision to immediately close all nuclear power plants"}},
	})
}

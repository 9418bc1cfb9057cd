package english_test

import "testing"

// TestLabelTorn: what clauses and participles say of the noun they belong to, and nothing without it.
func TestLabelTorn(t *testing.T) {
	checkLabels(t, []labelRow{
		{"The vase, the most expensive ever sold by a living potter, went to a museum in Lima.", []string{"-A living potter ever sold"}},
		{"Sanctions made cars built in Japan more expensive for buyers.", []string{"Sanctions made cars built in Japan more expensive for buyers", "-Cars were built more expensive in Japan"}},
		{"The law made the river safe for swimmers.", []string{"The law made the river safe for swimmers"}},
		{"The book shows the role that chance plays in the fall of empires.", []string{"-Chance plays in the fall of empires"}},
		{"The clinic moves patients whose kidneys have failed to Oslo.", []string{"-Patients' kidneys have failed"}},
		{"Police freed hostages whose hands were tied.", []string{"Hostages' hands were tied"}},
		{"Ann Lee lives a short walk away from where she hoped to open a school.", []string{"-Ann Lee hoped to open a school"}},
		{"Thousands marched against the cuts, which became a revolt.", []string{"Thousands marched against the cuts", "-The cuts became a revolt"}},
		{"The workers opposed the fees, which became a burden for students.", []string{"The fees became a burden for students"}},
		{"Naruhito will speak at the ceremony, traditionally opened by the governor.", []string{"-The governor traditionally opened the ceremony"}},
		{"Growing trust is an extension of earlier results achieved over three years.", []string{"-Earlier results were achieved over three years"}},
		{"Ten books written in Lagos were burned in 1995.", []string{"Ten books were written in Lagos"}},
		{"The bridge worth two million dollars will open in May.", []string{"-The bridge was worthed two million dollars"}},
		{"The question of who is responsible for the crash arises in the film.", []string{"-The question is responsible for the crash"}},
		{"The court dismissed all charges against Chen, his wife and his close aides relating to the use of funds.", []string{"-Chen's close aides related to the use of funds"}},
		{"The wedding was small, attended by only the couple's friends and family.", []string{"-Only the couple's family attended the wedding"}},
		{"A squad headed by an inspector and two witnesses was set up in Pune.", []string{"An inspector and two witnesses headed a squad", "-Two witnesses headed a squad"}},
		{"A panel headed by Ann Lee and Bo Kim met in Pune.", []string{"Ann Lee headed a panel", "Bo Kim headed a panel"}},
		{"Founded in 1990 and based in Lyon, the firm makes pumps.", []string{"The firm was founded in 1990", "-The firm based in Lyon"}},
		{"Written by Ann Lee and directed by Bo Kim, the play opened in May.", []string{"Bo Kim directed the play"}},
		{"The navy is extremely limited in what it can do against pirates.", []string{"The navy is extremely limited in what it can do against pirates", "-The navy is extremely limited"}},
		{"Access for Australians living with disabilities was a key focus of the talks.", []string{"-Access for Australians was a key focus of the talks"}},
		{"It follows the adventures of a young cook who wakes up in the body of a man called Anton living in Rome.", []string{"-A man called Anton lives in Rome"}},
		{"There are 900 vendors who take possession of the street from 6 in the morning from Monday to Friday.", []string{"-900 vendors plan to take possession of the street from 6 in the morning from Monday to Friday"}},
		{"The mayor skipped the debate, which angered voters.", []string{"The mayor skipped the debate", "-The debate angered voters"}},
		{"The ministry banned the book, which sparked protests.", []string{"-The book sparked protests"}},
		{"The team lost to Peru, which ended its hopes of a medal.", []string{"-Peru ended its hopes of a medal"}},
		{"The firm closed its plant in Leeds, which was a blow to the town.", []string{"-The firm's plant was a blow to the town"}},
		{"He left the party, which was founded in 1990.", []string{"The party was founded in 1990"}},
		{"The storm hit the coast, which angered nobody, and killed ten people.", []string{"The storm hit the coast"}},
		{"The prize, given every year to a writer born in Chad, went to Ali Bongo.", []string{"The prize went to Ali Bongo", "-A writer was born in Chad"}},
		{"The mayor, flush with cash, bought a yacht.", []string{"The mayor bought a yacht", "-The mayor flushed with cash"}},
		{"She visited a camp where refugees receive services funded by the United States, and the Waterberg National Park to see wildlife.", []string{"The United States funds services", "-The Waterberg National Park funds services"}},
		{"With the decision of the return to school decided, and the desire of the ministry to start early, the sector has begun to hire staff.", []string{"-The sector was decided"}},
		{"Lee listed the rules that she would like to see written into the constitution.", []string{"-Lee wants to see written into the constitution"}},
	})
}

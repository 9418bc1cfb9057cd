package english_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/quadwire/quadwire/extract/intake"
)

// TestNominals: how names and what stands beside them read in the sentences of
// facts, one text a line with the sentences that it must and, with a minus, must not
// give.
func TestNominals(t *testing.T) {
	for _, c := range [][]string{
		// Names keep the article that the text has them with.
		{"The United States sent troops. Germany thanked the US.", "The United States sent troops", "Germany thanked the United States"},
		{"Inflation fell in the euro zone, the European Central Bank said. The bank kept its rates.", "The European Central Bank kept its rates"},
		{"NASA launched the probe in May.", "The National Aeronautics and Space Administration launched the probe in May"},
		{"Congress passed the bill.", "-The Congress passed the bill"},
		// Only the first mention of a noun is indefinite.
		{"A gunman entered the bank on Monday. The gunman shot two people.", "A gunman entered the bank on Monday", "The gunman shot two people"},
		// What somebody is has the article and the preposition of the text, and names stay names.
		{"Howard Rubel, a Toronto lawyer, won the case.", "Howard Rubel is a Toronto lawyer"},
		{"US voice actor Alexis Tipton left for Berlin.", "Alexis Tipton is a US voice actor"},
		{"Marisa Lourenco, an analyst at Control Risks, left for Berlin.", "Marisa Lourenco is an analyst at Control Risks"},
		{"Tesla CEO Elon Musk left for Berlin.", "Elon Musk is CEO of Tesla"},
		{"US Ambassador to the United Nations Nikki Haley left for Berlin.", "Nikki Haley is the United States' ambassador to the United Nations"},
		{"US Secretary of State Mike Pompeo left for Berlin.", "Mike Pompeo is secretary of state of the United States"},
		{"Elizabeth Warren, formerly a professor at Harvard Law School, left for Berlin.", "Elizabeth Warren was a professor at Harvard Law School"},
		{"The American songwriter Charlie Puth left for Berlin.", "Charlie Puth is an American songwriter"},
		{"Her father, Reginald Vanderbilt, left for Berlin. Gloria Vanderbilt stayed.", "-Reginald Vanderbilt is father"},
		// What nobody is.
		{"Wanda Vázquez, the would-be successor, left for Berlin.", "-Wanda Vázquez is the successor", "-Wanda Vázquez is successor"},
		{"General Sheikh Ahmad Nawaf left for Berlin.", "-Ahmad Nawaf is a General Sheikh", "-Ahmad Nawaf is General Sheikh"},
		{"Trump visited Rwanda, Kenya, Namibia and Uganda.", "-Rwanda is located in Kenya"},
		{"Trump spoke in Delaware, South Carolina and Texas.", "-Delaware is located in South Carolina"},
		{"Trump spoke in Washington, D.C.", "-Washington is located in D.C."},
		{"Trump spoke in Dayton, Ohio.", "Dayton is located in Ohio"},
		// A name is whole, and stands for what it is called.
		{"SARS-CoV-2 killed thousands in May.", "SARS-CoV-2 killed thousands in May"},
		{"The Las Vegas Review-Journal reported the news.", "The Las Vegas Review-Journal reported the news"},
		{"The chef was found at Kamway Lodge & Tavern.", "The chef was found at Kamway Lodge & Tavern"},
		{"Denmark-based retailer Salling Group cut its prices.", "Salling Group cut its prices"},
		{"Germany on Monday banned Iranian airline Mahan Air from flying.", "Germany banned Mahan Air from flying on Monday"},
		// With a name stand the words that the text has around it.
		{"The United States Embassy in Iraq closed its gates on Friday.", "The United States Embassy in Iraq closed its gates on Friday"},
		{"The island lies in the river Seine.", "The island lies in the river Seine"},
		// Phrases stand as they do behind the verb, then what stands before it.
		{"In a statement, Assadi blamed Germany for the attack.", "In a statement, Assadi blamed Germany for the attack"},
		{"Rebels entered the town shortly before noon.", "Rebels entered the town shortly before noon"},
		{"The police removed various items from the flat, amongst them.", "-The police removed various items from the flat amongst them"},
		{"Speaking to Portfolio.hu, Merz denied the report.", "Friedrich Merz spoke to Portfolio.hu"},
		{"Her account was banned shortly after the scandal erupted. Ann Lee left.", "The scandal erupted", "-Her account was banned shortly shortly after the scandal erupted"},
		{"The silver lining is that prices fell.", "The silver lining is that prices fell"},
		// An organisation's "we" is itself, a person's is the person's side.
		{"\"We are investigating the crash,\" Boeing said.", "Boeing claimed to be investigating the crash"},
		{"\"We see a new process in Antarctica,\" Ted Scambos said.", "Ted Scambos and others reportedly see a new process in Antarctica"},
		// No words without what they stand for, no capitals inside.
		{"The cabinet backed the one.", "-The cabinet backed the one"},
		{"Reefs suffer in warm water. Its body turned white.", "-Its body turned white"},
		{"A closed-door trial is underway in Saudi Arabia.", "A closed-door trial is underway in Saudi Arabia"},
		{"Per request of United Kingdom Prime Minister Boris Johnson, the Queen left.", "Boris Johnson is prime minister of the United Kingdom"},
		// Two titles before a name are of one person; a title is said once.
		{"Japanese wrestler and television star Hana Kimura has died.", "Hana Kimura has died", "-Japanese wrestler has died"},
		{"Ann Lee and Jan Novak were both optimistic about the plan.", "Ann Lee was optimistic about the plan"},
		{"Babu Owino relished his chances at debating the president.", "Babu Owino relished his chances at debating the president"},
		// "no" holds for what goes on with "or"; almost no is some.
		{"Guam has a delegate to the House but no representative or senator.", "Guam has a delegate to the House", "Guam does not have any representative", "Guam does not have any senator"},
		{"Angela Merkel has almost no chance to become rich.", "Angela Merkel has almost no chance to become rich"},
		{"Eliud Kipchoge became the first person to run a marathon in under two hours.", "Eliud Kipchoge became the first person to run a marathon in under two hours"},
		{"Robert Cummings and Ruth Elma were sharecroppers.", "Ruth Elma was a sharecropper"},
		{"Guo Meimei was arrested in Wuhan and sentenced to five years in jail in 2015.", "Guo Meimei was sentenced to five years in jail in 2015", "-Guo Meimei sentenced to five years in jail in 2015"},
		{"The following is the first edition of a series.", "-The following is the first edition of a series"},
	} {
		labels := sentences(t, c[0])
		for _, w := range c[1:] {
			no, not := strings.CutPrefix(w, "-")
			if slices.Contains(labels, no) == not {
				t.Errorf("%s\nwant %q, have %q", c[0], w, labels)
			}
		}
	}
}

// sentences are the facts of a text of 3 December 2025 as they print.
func sentences(t *testing.T, text string) []string {
	t.Helper()
	a, err := intake.Parse("text.txt", []byte(text+"\n"), time.Date(2025, 12, 3, 0, 0, 0, 0, time.UTC), intake.Options{})
	if err != nil {
		t.Fatal(err)
	}
	d, err := load(t).Run(a)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, f := range d.Facts {
		out = append(out, f.Label)
	}
	return out
}

package mention

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract/mention/gazetteer"
)

func isInitial(w string) bool { return utf8.RuneCountInString(w) == 1 && strings.ToUpper(w) == w }

// joinInitials draws leading initials together: J D Vance is JD Vance.
func joinInitials(words []string) []string {
	n := 0
	for n < len(words)-1 && isInitial(words[n]) {
		n++
	}
	if n < 2 {
		return words
	}
	return append([]string{strings.Join(words[:n], "")}, words[n:]...)
}

// dropMiddleInitials makes Donald J Trump Donald Trump, but leaves the initials
// that tell known people apart: George W Bush, George H W Bush, and John F Kennedy, whom
// without his initial the tables would take for the senator John Kennedy.
func dropMiddleInitials(words []string) []string {
	kept := []string{words[0]}
	for i := 1; i < len(words); i++ {
		if !isInitial(words[i]) || i == len(words)-1 {
			kept = append(kept, words[i])
		}
	}
	if len(kept) < 2 || len(kept) == len(words) {
		return words
	}
	known := false // by this initial
	for _, e := range gazetteer.Lookup(strings.Join(words, " ")) {
		if e.Kind == gazetteer.Person && len(strings.Fields(e.Label)) > len(kept) {
			return words
		}
		known = known || e.Kind == gazetteer.Person
	}
	if !known && len(words) == 3 && (ownInitial[strings.Join(words, "_")] || isPerson(gazetteer.Lookup(strings.Join(kept, " ")))) {
		return words // John F. Kennedy is not John Kennedy, the senator
	}
	return kept
}

// ownInitial are known people whose initial tells them from known namesakes.
var ownInitial = set(`Michael_B_Jordan Robert_E_Lee Vanessa_L_Williams John_F_Kennedy`)

// isPerson reports whether one of the entries is a person.
func isPerson(entries []gazetteer.Entry) bool {
	return slices.ContainsFunc(entries, func(e gazetteer.Entry) bool { return e.Kind == gazetteer.Person })
}

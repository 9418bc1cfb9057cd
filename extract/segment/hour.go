package segment

import "strings"

// hour reports whether token i ends the time of a day that follows: "made landfall at
// 11:20 p.m. Friday as a hurricane". A day that something is said of begins a sentence:
// "It closed at 6 p.m. Friday is a holiday."
func (g *gaps) hour(i int) bool {
	if i == 0 || !halves[strings.ToLower(g.toks[i].Form)] || !isDigit(firstRune(g.toks[i-1].Form)) || !days[g.toks[i+1].Form] {
		return false
	}
	return i+2 >= len(g.toks) || !saidOfDays[g.toks[i+2].Form] && !strings.Contains(g.text[g.toks[i].End:g.toks[i+1].Start], "\n")
}

var (
	halves     = set(`a.m. p.m.`)
	days       = set(`Monday Tuesday Wednesday Thursday Friday Saturday Sunday`)
	saidOfDays = set(`is was will would has had 's ’s marks marked`)
)

package segment

// party is the length of the letters of a party that s starts with, together with those in brackets
// by which it is told from the party that it split from, a name like any other: "CPI(M)", "JD(S)".
// 0 where there are none.
func party(s string) int {
	open := capitals(s)
	if open < 2 || open > longestParty || open == len(s) || s[open] != '(' {
		return 0
	}
	n := capitals(s[open+1:])
	shut := open + 1 + n
	if n == 0 || n > 2 || shut == len(s) || s[shut] != ')' {
		return 0
	}
	return shut + 1
}

// longestParty is the most letters of a party before its brackets.
const longestParty = 5

// capitals is the length of the capital letters that s starts with.
func capitals(s string) int {
	n := 0
	for n < len(s) && s[n] >= 'A' && s[n] <= 'Z' {
		n++
	}
	return n
}

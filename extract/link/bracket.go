package link

// paired is s without the brackets that have no partner in it, which a phrase cut
// out of a sentence may keep: "see first-hand ...] the rest" of "[...]".
func paired(s string) string {
	partner := map[byte]byte{')': '(', ']': '['}
	var open []int
	var alone []bool // by byte of s, nil as long as all have partners
	drop := func(i int) {
		if alone == nil {
			alone = make([]bool, len(s))
		}
		alone[i] = true
	}
	for i := 0; i < len(s); i++ {
		switch c := s[i]; c {
		case '(', '[':
			open = append(open, i)
		case ')', ']':
			if n := len(open); n > 0 && s[open[n-1]] == partner[c] {
				open = open[:n-1]
			} else {
				drop(i)
			}
		}
	}
	for _, i := range open {
		drop(i)
	}
	if alone == nil {
		return s
	}
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if !alone[i] {
			out = append(out, s[i])
		}
	}
	return string(out)
}

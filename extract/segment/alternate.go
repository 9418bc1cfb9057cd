package segment

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// An interview goes to and fro by blocks where more of the stretches between its questions
// have an odd number of blocks, three or more, than an even one, and every other block of
// these is short enough for a remark of who asks and half of them say "you". longestRemark
// is how many bytes such a remark has at most.
const longestRemark = 320

// alternate notes as asked what is put to the one interviewed without a question mark, in an
// interview from the block first to the block last that goes to and fro: "You never married."
// between two answers, "The book opens in a shed."
func alternate(a *extract.Article, asked []bool, first, last int) {
	var remarks []int
	odd, even, toYou := 0, 0, 0
	for i := first + 1; i <= last; i++ {
		n := i
		for n <= last && !asked[n] {
			n++
		}
		switch {
		case (n-i)%2 == 0 && n > i:
			even++
		case n-i >= 3:
			odd++
			for k := i + 1; k < n; k += 2 {
				remarks = append(remarks, k)
			}
		}
		i = n
	}
	for _, i := range remarks {
		text := strings.TrimSpace(a.Text[a.Blocks[i].Start:a.Blocks[i].End])
		if len(text) > longestRemark || a.Blocks[i].Kind == extract.Heading {
			return
		}
		if contains(text, addressed) {
			toYou++
		}
	}
	if odd <= even || 2*toYou < len(remarks) {
		return
	}
	for _, i := range remarks {
		asked[i] = true
	}
}

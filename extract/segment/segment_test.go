package segment

import (
	"strings"
	"testing"
)

func TestWords(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"The U.S. doesn't back the 28-point plan.", "The|U.S.|does|n't|back|the|28|-|point|plan|."},
		{"Russia’s son-in-law can’t, cannot, gonna.", "Russia|’s|son|-|in|-|law|ca|n’t|,|can|not|,|gon|na|."},
		{"5,660 drones (+2%), $3.5bn at 7:30 a.m.", "5,660|drones|(|+|2|%|)|,|$|3.5|bn|at|7:30|a.m."},
		{"“[the] US was” super…", "“|[|the|]|US|was|”|super|…"},
		{"Mail a.b@c.org or see https://x.org/a?b=1.", "Mail|a.b@c.org|or|see|https://x.org/a?b=1|."},
	} {
		var got []string
		for _, w := range words(c.in, 0) {
			got = append(got, w.Form)
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("words(%q)\n got %s\nwant %s", c.in, s, c.want)
		}
	}
}

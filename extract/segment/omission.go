package segment

import (
	"strings"
	"unicode"
)

// cut reports whether a sentence ends at token i and a mark of what was left out follows
// it, before a new one: "on Friday. [...] Officers responded".
func (g *gaps) cut(i int) bool {
	if i+4 >= len(g.toks) || g.toks[i].Form != "." && g.toks[i].Form != "?" && g.toks[i].Form != "!" || g.toks[i+1].Form != "[" {
		return false
	}
	dots, shut := g.toks[i+2].Form, g.toks[i+3].Form
	return (dots == "..." || dots == "…" || dots == "....") && shut == "]" && unicode.IsUpper(firstRune(g.toks[i+4].Form))
}

// elided reports whether token i closes a mark of what was left out between two sentences:
// "have abused their power[...] Term limits would help", "a debate would be held [...]
// Subsequently, the campaigns met". Before a name it may stand inside one: "Mr [...] Lee".
func (g *gaps) elided(i int) bool {
	if i < 3 || i+1 >= len(g.toks) || g.toks[i].Form != "]" || g.toks[i-2].Form != "[" || g.touch(i) {
		return false
	}
	last, next := g.toks[i-3].Form, g.toks[i+1].Form
	if dots := g.toks[i-1].Form; markClass(dots) != "…" || !unicode.IsUpper(firstRune(next)) || !unicode.IsLower(firstRune(last)) {
		return false
	}
	l := strings.ToLower(next)
	return g.touch(i-3) || starters[l] || strings.HasSuffix(l, "ly") && len(l) > 6
}

package mention

import (
	"strings"
	"unicode"

	"github.com/quadwire/quadwire/extract"
)

// acronyms joins "CPC" to "Caspian Pipeline Consortium (CPC)", and to a name of
// those initials anywhere in the article when only one has them.
func (d *doc) acronyms() {
	long := map[string][]*chain{}
	for _, c := range d.live("") {
		if len(c.words) > 1 && c.typ != extract.Person && c.typ != extract.Group {
			k := capitals(c.words)
			long[k] = append(long[k], c)
		}
	}
	for _, c := range d.live("") {
		if len(c.phrases) == 0 {
			continue
		}
		p := c.phrases[0]
		if strings.Contains(p.text, " ") || !shouted(p.text) && !d.bracketed(c) || p.country != "" {
			continue
		}
		if o := d.expansion(c, p.text, long); o != nil && o != c && len(o.phrases) > 0 {
			for _, p := range c.phrases {
				p.entry, p.why = o.entry, "acronym"
			}
			d.merge(o, c, "acronym")
		}
	}
}

// bracketed reports whether a mention of a chain is a word with two capitals
// alone in brackets: (CalFire).
func (d *doc) bracketed(c *chain) bool {
	for _, p := range c.phrases {
		t := d.tree(p)
		if p.first > 0 && p.last < len(t.Tokens) && t.Tokens[p.first-1].Form == "(" && t.Tokens[p.last].Form == ")" && capitalLetters(p.text) > 1 {
			return true
		}
	}
	return false
}

func capitalLetters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n
}

// expansion is the chain whose name an acronym abbreviates, nil for none or several.
func (d *doc) expansion(c *chain, text string, long map[string][]*chain) *chain {
	short := strings.ToUpper(strings.Join(plainWords(text), ""))
	for _, p := range c.phrases { // in brackets after the name
		t := d.tree(p)
		if p.first < 2 || t.Tokens[p.first-1].Form != "(" {
			continue
		}
		if n := d.nameAt(p.sent, p.first-2); n != nil && n.chain != nil && len(n.chain.words) > 1 && abbreviates(short, n.chain.words) && !inner(short, n.chain.words) {
			return n.chain
		} else if d.foreign(c, p, n) {
			return n.chain
		}
	}
	if c.entry == nil && len(short) > 1 && len(long[short]) == 1 {
		return long[short][0]
	}
	return nil
}

// foreign reports whether p, of chain c, stands alone in brackets right behind the name
// of an organisation and can be its acronym in another language: People's Protection
// Units (YPG).
func (d *doc) foreign(c *chain, p, n *phrase) bool {
	t := d.tree(p)
	if n == nil || n.chain == nil || n.chain == c || n.typ != extract.Organization || n.entry != nil || len(n.chain.words) < 2 ||
		c.entry != nil || c.typ == extract.Person || n.last != p.first-1 || p.last != p.first+1 ||
		p.last >= len(t.Tokens) || t.Tokens[p.last].Form != ")" || !shouted(p.text) || calendar[lower(p.text)] {
		return false
	}
	if h := d.nameAt(p.sent, min(p.last+1, len(t.Tokens)-1)); h != nil && h.typ == extract.Person && h.first == p.last+1 && n.first > 1 && t.Lower(n.first-1) == "of" && titles[t.Lower(n.first-2)] {
		return false // the Director of Public Prosecutions (NPA) Shamila Batohi
	}
	letters := capitalLetters(p.text)
	if n.first > 2 && p.text != "" && titles[officeBefore(t, n.first)] && strings.EqualFold(p.text[:1], officeBefore(t, n.first)[:1]) {
		return false // the Chief of the Naval Staff (CNS)
	}
	return letters >= 3 && letters <= 6 && letters == len(p.text)
}

// inner reports whether short abbreviates the end of a name only: NSW in
// "Parliament of New South Wales (NSW)".
func inner(short string, words []string) bool {
	for i := 1; i < len(words)-1; i++ {
		if linking[strings.ToLower(words[i])] && capitals(words[i:]) == short {
			return capitals(words) != short
		}
	}
	return false
}

// capitals are the first letters of a name's words, linking words left out.
func capitals(words []string) string {
	var b strings.Builder
	for _, w := range words {
		if !linking[strings.ToLower(w)] && w != "" {
			b.WriteByte(w[0])
		}
	}
	return strings.ToUpper(b.String())
}

// abbreviates reports whether the letters of short stand in this order in the
// words, the first one at the start of a word.
func abbreviates(short string, words []string) bool {
	all := strings.ToUpper(strings.Join(words, " "))
	i := strings.IndexByte(all, short[0])
	for i > 0 && all[i-1] != ' ' {
		n := strings.IndexByte(all[i+1:], short[0])
		if n < 0 {
			return false
		}
		i += n + 1
	}
	for _, r := range []byte(short) {
		n := strings.IndexByte(all[max(i, 0):], r)
		if i < 0 || n < 0 {
			return false
		}
		i += n + 1
	}
	return true
}

// bodyLetters reports whether the token at first is the letters of a body and no town's name:
// SANA, Syria's agency, is not Sanaa.
func bodyLetters(t *extract.Tree, first, last int, text string) bool {
	n := t.NameAt(first)
	return last == first+1 && shouted(text) && len(text) <= 5 && n >= 0 && t.Names[n].Type == extract.ORG
}

// officeBefore is the word before "of" or "of the" right before token i, in lower case, "" for none.
func officeBefore(t *extract.Tree, i int) string {
	k := i - 1
	if k > 1 && t.Lower(k) == "the" {
		k--
	}
	if k < 1 || t.Lower(k) != "of" {
		return ""
	}
	return t.Lower(k - 1)
}

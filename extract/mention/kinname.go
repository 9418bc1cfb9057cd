package mention

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// kinNames leaves a bare surname in doubt where the one person who bears it is only told of as the
// relative of somebody without a name, who may bear it too: "The victim's sister, Karin Berg, spoke. Berg
// was 51." Who says something is the one who is there.
func (d *doc) kinNames() {
	for _, c := range d.live(extract.Person) {
		if !d.kinOfNameless(c) {
			continue
		}
		for _, p := range c.phrases {
			if p.kind == extract.Named && p.lead == "" && !strings.Contains(p.text, " ") && !d.reports(p) && !d.saysOf(p) {
				p.doubt = true
			}
		}
	}
}

// kinOfNameless reports whether the article first names the person c as a relative of somebody to whom
// it gives no name.
func (d *doc) kinOfNameless(c *chain) bool {
	first := d.sorted(c.phrases)[0]
	for _, p := range c.phrases {
		if p.kind != extract.Named || p.sent != first.sent || !strings.Contains(p.text, " ") {
			continue
		}
		t := d.tree(p)
		for _, k := range append(t.Children(p.head, "appos", "nmod:desc", "compound"), t.Tokens[p.head].Head) {
			if k < 0 || !lexicon.Kin[noun(t, k)] || t.Tokens[p.head].Head == k && !t.Is(p.head, "appos", "flat") {
				continue
			}
			o := t.Child(k, "nmod:poss")
			if o < 0 {
				o = t.Child(p.head, "nmod:poss")
			}
			if o < 0 {
				o = t.Child(k, "nmod")
			}
			if o >= 0 && d.nameless(p.sent, o) {
				return true
			}
		}
	}
	return false
}

// nameless reports whether the article never names whom the token i of tree s stands for.
func (d *doc) nameless(s, i int) bool {
	if d.nameAt(s, i) != nil {
		return false
	}
	q := d.at[s][i]
	if q == nil || q.chain == nil {
		return true
	}
	for _, o := range q.chain.phrases {
		if o.kind == extract.Named {
			return false
		}
	}
	return true
}

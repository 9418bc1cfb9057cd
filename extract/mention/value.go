package mention

import "maps"

// takesUpValue reports whether p, a noun with "that" or "this" and nothing else, takes up what was told last
// and need not be what found, with more words, has named: "She is 82 and has passed the average age of her
// village. She reached that age …"; or "that system" in somebody's words, where others have spoken of another.
func (d *doc) takesUpValue(p, found *phrase, n, full nominal) bool {
	t := d.tree(p)
	k := t.Child(p.head, "det")
	if k < 0 || t.Lower(k) != "that" && t.Lower(k) != "this" || maps.Equal(n.mods, full.mods) && d.behind(found) == "" {
		return false
	}
	q := d.quoted[p.sent][p.head]
	return values[n.noun] || t.Lower(k) == "that" && q > 0 && d.quoted[found.sent][found.head] != q
}

// values are nouns for what a figure tells.
var values = set(`age amount figure number price rate level total sum share percentage proportion ratio period`)

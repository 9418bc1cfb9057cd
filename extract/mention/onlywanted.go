package mention

// onlyWanted reports whether q, with "a" or "an", is no one thing but what is lacked, needed or held up
// as a measure: "the town deserves a better hospital", "unworthy of a great party", "no country is safe
// without a strong army".
func (d *doc) onlyWanted(q *phrase) bool {
	t := d.tree(q)
	det, h := t.Child(q.head, "det"), t.Tokens[q.head].Head
	if det < 0 || h < 0 || t.Lower(det) != "a" && t.Lower(det) != "an" {
		return false
	}
	switch preposition(t, q.head) {
	case "without":
		return true
	case "of":
		return measures[t.Lower(h)]
	case "":
		return t.Is(q.head, "obj") && wants[lower(t.Tokens[h].Lemma)]
	case "for":
		return calls[lower(t.Tokens[h].Lemma)]
	}
	return false
}

var (
	wants    = set("need want deserve lack require demand imagine expect crave desire miss")
	calls    = set("call hope push wish long ask yearn plead beg need demand")
	measures = set("worthy unworthy capable incapable dream")
)

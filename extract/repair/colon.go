package repair

import "github.com/quadwire/quadwire/extract"

// beforeColon parts the writer's clause before a colon from the quotation behind it, whose
// report the parser has for the head of both: "The menu has changed: “We cook fish,” said
// Ann Lee" says of Lee that they cook fish, and of nobody that the menu has changed.
func beforeColon(t *extract.Tree) {
	for k := 1; k+1 < len(t.Tokens); k++ {
		if t.Tokens[k].Form != ":" || !quoteMark(t.Tokens[k+1].Form) || withinMarks(t, k) {
			continue
		}
		end := k + 2
		for end < len(t.Tokens) && !quotedBetween(t, end, end+1) {
			end++
		}
		if v := reportBehind(t, end); v >= 0 {
			if c := clauseBefore(t, v, k); c >= 0 {
				partAt(t, c, v, k, end)
			}
		}
	}
}

// reportBehind is the report of the sentence with its subject behind the mark at end, -1
// for none.
func reportBehind(t *extract.Tree, end int) int {
	for v := end + 1; v < len(t.Tokens); v++ {
		h := t.Tokens[v].Head
		if s := t.Child(v, "nsubj"); says(t, v) && s > end && (h < 0 || t.Is(v, "parataxis") && t.Tokens[h].Head < 0) {
			return v
		}
	}
	return -1
}

// clauseBefore is the clause with a subject and a finite verb that ends before the colon at
// k and that the report at v governs or stands beside, -1 for none.
func clauseBefore(t *extract.Tree, v, k int) int {
	for _, c := range append(t.Children(v, "ccomp", "parataxis", "advcl", "dep"), t.Tokens[v].Head) {
		if c >= 0 && c < k && t.Child(c, "nsubj", "nsubj:pass", "expl", "csubj") >= 0 && t.Child(c, "mark") < 0 && (t.Child(c, "cop") >= 0 || finiteVerb(t, c)) {
			return c
		}
	}
	return -1
}

// partAt makes the clause at c the head of the sentence, the report at v a clause beside it,
// and what stands between the colon at k and the mark at end the report's content.
func partAt(t *extract.Tree, c, v, k, end int) {
	t.Tokens[c].Head, t.Tokens[c].Deprel = -1, "root"
	t.Tokens[v].Head, t.Tokens[v].Deprel = c, "parataxis"
	said := -1
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		switch {
		case h < 0 || i == c || i == v:
		case i < k && h >= k:
			attach(t, i, c, t.Tokens[i].Deprel)
		case i > end && h < k && !t.Under(h, v):
			attach(t, i, v, t.Tokens[i].Deprel)
		case i > k && i < end && (h <= k || h > end):
			if t.Is(i, "punct") {
				continue
			}
			if said < 0 {
				said = i
				attach(t, i, v, "ccomp")
			} else {
				attach(t, i, said, "parataxis")
			}
		}
	}
}

package repair

import "github.com/quadwire/quadwire/extract"

// shareWords are words for a part of those just named.
var shareWords = map[string]bool{"most": true, "many": true, "some": true, "half": true, "few": true, "several": true, "percent": true, "cent": true, "third": true, "quarter": true, "majority": true, "bulk": true, "none": true, "one": true}

// mostOfThem makes an afterthought of the noun before it of what a comma sets off as a second
// subject behind the verb: "killed 31 people, most of them near the gate" killed not all there.
func mostOfThem(t *extract.Tree) {
	for m := 3; m+2 < len(t.Tokens); m++ {
		v := t.Tokens[m].Head
		if partIn(t, m) {
			continue
		}
		if t.Is(m, "appos") && v >= 0 && v < m {
			partThere(t, m, v)
			continue
		}
		if v > m && oneBecause(t, m, v) {
			continue
		}
		if v < 0 || v > m || !t.Is(m, "nsubj", "nsubj:pass", "obl:unmarked", "conj") || !shareWords[t.Lower(m)] && t.Tokens[m].UPOS != "NUM" || t.Tokens[m-1].Form != "," || t.Lower(m+1) != "of" || t.Lower(m+2) != "them" && t.Lower(m+2) != "whom" {
			continue
		}
		o := t.Child(v, "obj", "nsubj:pass", "nsubj")
		if o == m || o > m || o < 0 {
			continue
		}
		for _, c := range t.Children(v, "obl", "advmod") {
			if c > m {
				attach(t, c, m, "nmod")
			}
		}
		for _, c := range t.Children(v, "advcl") {
			if c > m && t.Child(c, "mark") == m+3 && t.Is(m, "nsubj", "nsubj:pass") {
				attach(t, c, m, "advcl") // one of them because he is on trial
			}
		}
		attach(t, m, o, "appos")
	}
}

// partIn gives the part at m of those who did or underwent something the phrase behind it, where no verb stands
// between the two: "A million came, most of them from Peru" came not all from there. It reports whether it has.
func partIn(t *extract.Tree, m int) bool {
	if m+4 >= len(t.Tokens) || !shareWords[t.Lower(m)] && t.Tokens[m].UPOS != "NUM" || t.Lower(m+1) != "of" || t.Lower(m+2) != "them" || !t.Is(m+3, "case") {
		return false
	}
	f := m
	if d := t.Child(m, "det"); d == m-1 {
		f = d
	}
	x := t.Tokens[m+3].Head
	v := t.Tokens[x].Head
	if v == m {
		v = t.Tokens[m].Head
	}
	if x < m || v < 0 || v > m || t.Tokens[f-1].Form != "," || t.Tokens[v].UPOS != "VERB" || t.Tokens[m].Head != v && t.Tokens[m].Head != x {
		return false
	}
	o := t.Child(v, "obj", "nsubj:pass", "nsubj")
	if o < 0 || o > m {
		return false
	}
	attach(t, m, o, "appos")
	attach(t, x, m, "nmod")
	return true
}

// partThere gives the part at m of what the noun at o tells its own places and times, which the
// parser hung on the verb: "scored 38 points, 14 of them in the last quarter, for Boston" tells
// of 14 in the last quarter; and who they are: "26 survivors, most of them Afghans," are no Afghans.
func partThere(t *extract.Tree, m, o int) {
	v := t.Tokens[o].Head
	if v < 0 || !shareWords[t.Lower(m)] && t.Tokens[m].UPOS != "NUM" || t.Tokens[m-1].Form != "," {
		return
	}
	end := m + 1
	if w := t.Lower(m + 2); t.Lower(m+1) == "of" && (w == "them" || w == "whom" || w == "these" || w == "those") {
		end = m + 3
	}
	for _, c := range t.Children(o, "appos") {
		if c > m && end == m+3 && t.Phrase(c, func(k int) bool { return t.Is(k, "punct") })[0] == end {
			attach(t, c, m, "nmod") // 26 survivors, most of them Afghans
		}
	}
	for _, c := range t.Children(v, "obl", "advmod") {
		if ph := t.Phrase(c, func(k int) bool { return t.Is(k, "punct") }); ph[0] == end {
			attach(t, c, m, "nmod")
			end = ph[len(ph)-1] + 1
		}
	}
}

// oneBecause gives the part at m of those just named the clause behind it of which the parser took it
// for a second subject, v: "two were barred, one of them because he is on trial".
func oneBecause(t *extract.Tree, m, v int) bool {
	k := t.Child(v, "mark")
	if !t.Is(m, "nsubj", "nsubj:pass") || !t.Is(v, "advcl") || k != m+3 || t.Lower(m+1) != "of" || t.Lower(m+2) != "them" || t.Tokens[m-1].Form != "," || !shareWords[t.Lower(m)] && t.Tokens[m].UPOS != "NUM" {
		return false
	}
	h := t.Tokens[v].Head
	if h < 0 || h > m {
		return false
	}
	o := t.Child(h, "nsubj:pass", "nsubj")
	if o < 0 || o > m {
		return false
	}
	attach(t, m, o, "appos")
	attach(t, v, m, "advcl")
	return true
}

package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

func says(t *extract.Tree, i int) bool {
	return t.Tokens[i].UPOS == "VERB" && lexicon.Says[strings.ToLower(t.Tokens[i].Lemma)]
}

// demands reports whether the word at i is a verb of demanding, whose subject is who speaks on:
// "Gandhi demanded that the government act, saying it had lied".
func demands(t *extract.Tree, i int) bool {
	return t.Tokens[i].UPOS == "VERB" && demanding[strings.ToLower(t.Tokens[i].Lemma)]
}

// comma reports whether the clause at i opens with a comma or stands behind one.
func comma(t *extract.Tree, i int) bool {
	f := t.Phrase(i, nil)[0]
	return t.Tokens[f].Form == "," || f > 0 && t.Tokens[f-1].Form == ","
}

var demanding = lexicon.Words("demand ask urge request propose recommend insist")

func trailingReport(t *extract.Tree) {
	for i := range t.Tokens {
		x := t.Tokens[i].XPOS
		if !says(t, i) || x != "VBD" && x != "VBZ" && x != "VBN" || !t.Is(i, "advcl", "parataxis", "conj", "dep") || t.Child(i, "mark", "obj", "ccomp", "aux", "cc") >= 0 {
			continue
		}
		s := t.Child(i, "nsubj")
		h := t.Tokens[i].Head
		if s < 0 || h < 0 || h > s || t.Child(s, "case") >= 0 || ofWhich(t, s) || before(t, s) != "," && before(t, s) != "”" || !ends(t, i) {
			continue
		}
		t.Tokens[i].Deprel = "parataxis"
		t.Tokens[s].Deprel = "nsubj"
		if x == "VBN" {
			t.Tokens[i].XPOS = "VBD"
		}
	}
}

// ofWhich reports whether the noun at i counts some of what its "of which" or "of whom" stands
// for: 40 tonnes, half of which went to Spain.
func ofWhich(t *extract.Tree, i int) bool {
	c := t.Child(i, "nmod")
	return c > i && (t.Lower(c) == "which" || t.Lower(c) == "whom")
}

// ends reports whether nothing but punctuation and what hangs on i follows it.
func ends(t *extract.Tree, i int) bool {
	for k := i + 1; k < len(t.Tokens); k++ {
		if !t.Is(k, "punct") && !t.Under(k, i) {
			return false
		}
	}
	return true
}

func reportParticiple(t *extract.Tree) {
	for i := range t.Tokens {
		if !says(t, i) || t.Tokens[i].XPOS != "VBG" || !t.Is(i, "advcl") || t.Child(i, "nsubj", "mark") >= 0 {
			continue
		}
		if l := syntax.Lemma(t, i); (l == "allege" || l == "claim") && !comma(t, i) {
			continue // said that a woman had come forward claiming that
		}
		for a, n := t.Tokens[i].Head, 0; a >= 0 && n < len(t.Tokens); a, n = t.Tokens[a].Head, n+1 {
			if p := t.Child(a, "parataxis"); p >= 0 && p < i && says(t, p) {
				attach(t, i, p, "advcl")
				break
			}
			if h := t.Tokens[a].Head; h >= 0 && h < i && (t.Is(a, "ccomp") && says(t, h) || t.Is(a, "ccomp", "xcomp") && demands(t, h) && comma(t, i)) {
				attach(t, i, h, "advcl")
				break
			}
		}
	}
}

func nearParticiple(t *extract.Tree) {
	for i := 1; i < len(t.Tokens); i++ {
		h := t.Tokens[i].Head
		k := i - 1
		for k > 1 && naming[strings.ToLower(t.Tokens[i].Lemma)] && (t.Lower(k) == "also" || t.Tokens[k].Form == "," || t.Lower(k) == "formerly") {
			k-- // Rapa Nui, also called Easter Island
		}
		if t.Tokens[i].XPOS != "VBN" || !t.Is(i, "acl:") || h < 0 || h >= k || t.Tokens[k].UPOS != "NOUN" && (k == i-1 || t.Tokens[k].UPOS != "PROPN") || t.Under(k, i) || t.Under(k, h) && (k < i-1 || !verbBetween(t, h, k)) {
			continue // a device attached to his feet, called Flyboard Air
		}
		for t.Is(k, "compound") && t.Tokens[k].Head == k+1 {
			k++
		}
		attach(t, i, k, "acl")
	}
}

var naming = lexicon.Words("call know name dub title nickname abbreviate")

// depotStoring hangs a present participle right behind the noun of a
// prepositional phrase on that noun: "in a depot storing dozens of containers".
func depotStoring(t *extract.Tree) {
	for i := 1; i < len(t.Tokens); i++ {
		k := i - 1
		if t.Tokens[i].XPOS != "VBG" || !t.Is(i, "advcl:") || t.Child(i, "mark", "aux", "nsubj") >= 0 || t.Tokens[k].UPOS != "NOUN" || !t.Is(k, "obl", "nmod") || t.Under(k, i) {
			continue
		}
		if h := t.Tokens[k].Head; h >= 0 && t.Is(k, "nmod") {
			switch l := strings.ToLower(t.Tokens[i].Lemma); {
			case t.Tokens[h].UPOS != "NOUN":
			case shown[l] || lexicon.Documents[strings.ToLower(t.Tokens[h].Lemma)]: // lists in her possession detailing it
				k = h
			case lexicon.Says[l]: // declared a state of emergency saying that
				continue
			}
			attach(t, i, k, "acl")
		}
	}
}

// shown are verbs for what papers and pictures do, not the place where they are.
var shown = lexicon.Words("detail show depict list outline document contain")

func verbBetween(t *extract.Tree, a, b int) bool {
	for k := a + 1; k < b; k++ {
		if t.Tokens[k].UPOS == "VERB" {
			return true
		}
	}
	return false
}

// nearRelative moves a relative clause set off by a comma to the name right before
// the comma: "the Institute for the Study of War (ISW), which works with the CTP".
func nearRelative(t *extract.Tree) {
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if !t.Is(i, "acl:relcl") || h < 0 {
			continue
		}
		f := t.Phrase(i, func(c int) bool { return t.Is(c, "punct") })[0]
		if f < 2 || t.Lower(f) != "which" && t.Lower(f) != "who" {
			continue
		}
		k := f - 2
		if t.Tokens[f-1].UPOS == "PROPN" {
			k = f - 1
		} else if t.Tokens[f-1].Form != "," {
			continue
		}
		if t.Tokens[k].Form == ")" && k > 2 { // the acronym stands between
			for k > 0 && t.Tokens[k].Form != "(" {
				k--
			}
			k--
		}
		if k < 0 {
			continue
		}
		if t.Tokens[k].UPOS != "PROPN" || t.Under(i, k) {
			continue
		}
		for a := t.Tokens[k].Head; a >= 0 && t.Tokens[a].UPOS == "PROPN" && t.Is(k, "nmod", "flat", "compound", "appos", "conj"); a = t.Tokens[k].Head {
			k = a
		}
		n := t.NameAt(k)
		if k == h || t.NameAt(h) >= 0 || n < 0 || followersWho(t, i, k) == h {
			continue
		}
		if want := map[string]extract.NameType{"who": extract.PER, "which": extract.ORG}[t.Lower(f)]; t.Names[n].Type != want {
			continue // "a tour of Southeast Asia, which included …": the tour did
		}
		attach(t, i, k, "acl:relcl")
	}
}

// beforeThat moves what stands before the "that" of a complement out to the verb
// that governs it: "said on Tuesday that Bagheri elaborated".
func beforeThat(t *extract.Tree) {
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if !t.Is(i, "ccomp") || h < 0 || h > i {
			continue
		}
		m := t.Child(i, "mark")
		if m < 0 || t.Lower(m) != "that" {
			dayOfReport(t, h, i)
			continue
		}
		for _, c := range t.Children(i, "obl", "advmod") {
			if c < m {
				attach(t, c, governor(t, c, h), t.Tokens[c].Deprel)
			}
		}
	}
}

// governor is the verb of the clause that ends where the phrase at c before the verb at h
// begins, h itself for none: "Recalling her service “in need”, Lee said that …".
func governor(t *extract.Tree, c, h int) int {
	f := t.Phrase(c, func(k int) bool { return t.Is(k, "punct") })[0]
	for _, a := range t.Children(h, "advcl") {
		ph := t.Phrase(a, func(k int) bool { return t.Is(k, "punct") })
		if last := ph[len(ph)-1]; a < h && (last == f-1 || last == f-2 && quoteMark(t.Tokens[f-1].Form)) {
			return a
		}
	}
	return h
}

// dayOfReport gives the report at h the day that stands between it and the clause
// at i which has no "that": "said on Friday it would close its plant". What cannot be the day of the
// report stays with the clause: "says this year it will close".
func dayOfReport(t *extract.Tree, h, i int) {
	s := t.Child(i, "nsubj", "expl")
	if s < 0 || !says(t, h) {
		return
	}
	late := h + 1 // said late on Friday
	if w := t.Lower(late); t.Tokens[late].Head == i && (w == "late" || w == "early") && len(t.Children(late)) == 0 {
		late++
	}
	for _, c := range t.Children(h, "obl", "nmod") {
		if c > h && c < s && syntax.TimeLike(t, c) && saysOf(t, h, c) {
			attach(t, c, i, t.Tokens[c].Deprel)
		}
	}
	for _, c := range t.Children(i, "obl", "nmod", "advmod") {
		in := t.Child(c, "obl") // early in the week
		time := syntax.TimeLike(t, c) || in > c && t.Is(c, "advmod") && syntax.TimeLike(t, in)
		if toks := t.Phrase(c, nil); (toks[0] == h+1 || toks[0] == late) && toks[len(toks)-1] < s && time && !saysOf(t, h, c) {
			attach(t, c, h, t.Tokens[c].Deprel)
			if toks[0] == late && late > h+1 {
				attach(t, h+1, c, "advmod")
			}
		}
	}
}

// insideApposition hangs a prepositional phrase right behind an apposition on the
// apposition: "270 square miles, the second largest advance after November 2024".
func insideApposition(t *extract.Tree) {
	for i := range t.Tokens {
		v := t.Tokens[i].Head
		if !t.Is(i, "obl") || v < 0 || v > i {
			continue
		}
		f := t.Phrase(i, func(c int) bool { return t.Is(c, "punct") })[0]
		if f < 1 || t.Tokens[f-1].UPOS != "NOUN" && t.Tokens[f-1].UPOS != "NUM" {
			continue
		}
		for a := f - 1; a >= 0 && a != v; a = t.Tokens[a].Head {
			if t.Is(a, "appos") && a > v && t.NameAt(a) < 0 {
				attach(t, i, a, "nmod")
				break
			}
		}
	}
}

// insideQuotation hangs what stands in a quotation on the clause of the
// quotation, not on the verb that reports it: “And if there is a way, we're the
// only ones,” he assured.
func insideQuotation(t *extract.Tree) {
	in := make([]int, len(t.Tokens)) // number of the quotation a token stands in, 0 for none
	open, n := 0, 0
	for i := range t.Tokens {
		switch t.Tokens[i].Form {
		case "“", "«":
			n++
			open = n
		case "”", "»":
			open = 0
		case "\"", "''", "``":
			if open > 0 {
				open = 0
			} else {
				n++
				open = n
			}
		default:
			in[i] = open
		}
	}
	for v := range t.Tokens {
		c := t.Child(v, "ccomp")
		if c < 0 || in[c] == 0 || in[v] == in[c] {
			continue
		}
		for _, k := range t.Children(v, "advcl", "obl", "advmod", "cc") {
			if in[k] == in[c] && in[v] != in[k] {
				attach(t, k, c, t.Tokens[k].Deprel)
			}
		}
		for _, k := range t.Children(c, "advcl", "obl") {
			if in[k] == 0 && k > v && v > c { // “…,” he said as the delegation returns
				attach(t, k, v, t.Tokens[k].Deprel)
			}
		}
	}
	behindClosed(t, in)
}

// parentheticalReport hangs a report between commas on the clause it interrupts:
// "The plant, Toyota said, employs 900 people."
func parentheticalReport(t *extract.Tree) {
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if commaReport(t, i) {
			t.Tokens[i].Deprel = "parataxis"
			continue
		}
		if !says(t, i) && !fears(t, i) || h < 0 || !t.Is(i, "parataxis", "acl", "appos", "dep", "conj") || t.Tokens[h].UPOS == "VERB" || t.Child(i, "nsubj") < 0 || t.Child(i, "ccomp", "obj", "mark") >= 0 {
			continue
		}
		if s := t.Child(i, "nsubj"); t.Tokens[s].XPOS == "WDT" || t.Tokens[s].XPOS == "WP" || t.Child(s, "case") >= 0 || ofWhich(t, s) {
			continue // with no cause of death confirmed
		}
		toks := t.Phrase(i, func(c int) bool { return t.Is(c, "punct") })
		f, l := toks[0], toks[len(toks)-1]
		if w := t.Lower(f); w == "which" || w == "who" || w == "whom" || w == "whose" || syntax.WhereSaid(t, i) {
			continue // its legal system, which the BBC describes as flawed; flew to Rome, where he is expected to speak
		}
		if f == 0 || l+1 >= len(t.Tokens) || t.Tokens[f-1].Form != "," || t.Tokens[l+1].Form != "," && !t.Is(l+1, "punct") || l-f > 12 {
			continue
		}
		v := h
		for v >= 0 && t.Tokens[v].UPOS != "VERB" && t.Child(v, "cop") < 0 {
			v = t.Tokens[v].Head
		}
		if v >= 0 && (v < f || v > l) {
			attach(t, i, v, "parataxis")
		}
	}
}

// commaReport reports whether i is a report between commas that the parser took for
// an adverbial clause: "Recently, she said, she has recovered".
func commaReport(t *extract.Tree, i int) bool {
	h, s := t.Tokens[i].Head, t.Child(i, "nsubj")
	if !says(t, i) || h < i || !t.Is(i, "advcl") || s < 0 || s > i || t.Child(i, "mark", "ccomp", "obj", "xcomp", "advmod") >= 0 {
		return false
	}
	toks := t.Phrase(i, func(c int) bool { return t.Is(c, "punct") })
	f, l := toks[0], toks[len(toks)-1]
	return f > 0 && t.Tokens[f-1].Form == "," && l+1 < len(t.Tokens) && t.Tokens[l+1].Form == "," && l == f+len(toks)-1
}

// asWellAs makes a conjunct of what "as well as" adds: "bombed Beirut as well as
// Tyre".
func asWellAs(t *extract.Tree) {
	for i := range t.Tokens {
		c := t.Child(i, "case", "cc", "mark", "advmod")
		if c < 3 || !t.Is(i, "obl", "nmod", "advcl", "conj") || t.Lower(c) != "as" || t.Lower(c+1) != "well" || t.Lower(c+2) != "as" || i < c {
			continue
		}
		k := c - 1
		if t.Tokens[k].Form == "," {
			k--
		}
		if (t.Tokens[k].UPOS != "NOUN" && t.Tokens[k].UPOS != "PROPN") || t.Under(k, i) {
			continue
		}
		if h := t.Tokens[i].Head; t.Is(i, "conj") && (h < 0 || t.Tokens[h].UPOS != "VERB" || t.Tokens[i].UPOS == "VERB" || t.Child(i, "cop", "nsubj") >= 0) {
			continue
		}
		for h := t.Tokens[k].Head; h >= 0 && (t.Is(k, "flat", "compound", "appos", "nmod", "conj")) && t.Tokens[h].UPOS != "VERB" && h != i; h = t.Tokens[k].Head {
			k = h
		}
		attach(t, i, k, "conj")
		t.Tokens[c].Deprel = "cc"
	}
}

// happens are verbs whose subject is an event.
var happens = lexicon.Words("occur happen begin end start conclude")

// eventRelative hangs a relative clause that tells of something taking place on
// the event, not on a noun after it: "a meeting with the members that took place".
func eventRelative(t *extract.Tree) {
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if !t.Is(i, "acl:relcl") || h < 0 || !t.Is(h, "nmod") || isEvent(t, h) {
			continue
		}
		o := t.Child(i, "obj")
		place := strings.ToLower(t.Tokens[i].Lemma) == "take" && o >= 0 && t.Lower(o) == "place"
		if !place && !happens[strings.ToLower(t.Tokens[i].Lemma)] {
			continue
		}
		if g := t.Tokens[h].Head; g >= 0 && isEvent(t, g) {
			attach(t, i, g, "acl:relcl")
		}
	}
}

func isEvent(t *extract.Tree, i int) bool {
	_, ok := lexicon.Events[strings.ToLower(t.Tokens[i].Lemma)]
	return ok
}

// harms are verbs whose participle before a number is a verb of its own.
var harms = lexicon.Words("wound injure hurt kill damage destroy displace arrest detain leave")

func gappedVerb(t *extract.Tree) {
	for i := 1; i+1 < len(t.Tokens); i++ {
		n := t.Tokens[i].Head
		if o := n; t.Is(i, "conj") && o >= 0 && t.Is(o, "obj") && harms[strings.ToLower(t.Tokens[i].Lemma)] && t.Tokens[i].UPOS == "VERB" && t.Tokens[o].UPOS == "NOUN" {
			if v := t.Tokens[o].Head; v >= 0 && t.Tokens[v].XPOS == "VBD" { // killed one person and wounded 11
				t.Tokens[i].Head, t.Tokens[i].XPOS = v, "VBD"
			}
			continue
		}
		if !t.Is(i, "amod") || !strings.HasPrefix(t.Tokens[i].XPOS, "VB") || !harms[strings.ToLower(t.Tokens[i].Lemma)] || n < i || t.Tokens[i-1].UPOS != "CCONJ" || !t.Is(n, "conj") {
			continue
		}
		o := t.Tokens[n].Head
		if o < 0 || !t.Is(o, "obj") {
			continue
		}
		v := t.Tokens[o].Head
		if v < 0 || t.Tokens[v].XPOS != "VBD" {
			continue
		}
		t.Tokens[i].UPOS, t.Tokens[i].XPOS = "VERB", "VBD"
		t.Tokens[i].Head, t.Tokens[i].Deprel = v, "conj"
		t.Tokens[n].Head, t.Tokens[n].Deprel = i, "obj"
		t.Tokens[i-1].Head = i
		for _, c := range t.Children(n, "nmod") { // across Ukraine
			if c > n && t.NameAt(c) >= 0 {
				t.Tokens[c].Head, t.Tokens[c].Deprel = i, "obl"
			}
		}
	}
}

// pluperfect reports whether the verb at i has the auxiliary had.
func pluperfect(t *extract.Tree, i int) bool {
	a := t.Child(i, "aux")
	return a >= 0 && t.Lower(a) == "had"
}

// quotedBetween reports whether a quotation ends between tokens a and b.
func quotedBetween(t *extract.Tree, a, b int) bool {
	for k := a; k < b; k++ {
		if f := t.Tokens[k].Form; f == "”" || f == "\"" || f == "''" || f == "»" {
			return true
		}
	}
	return false
}

// turnedAside gives the clause around a report whose subject stands behind it the noun that
// the parser took for a second subject of the report: "Hloba, said the statement, was one
// of three and has shown his skill".
func turnedAside(t *extract.Tree) {
	for v := range t.Tokens {
		h := t.Tokens[v].Head
		if h < v || !t.Is(v, "parataxis", "ccomp", "advcl") || !lexicon.Says[strings.ToLower(t.Tokens[v].Lemma)] || v < 2 || t.Tokens[v-1].Form != "," {
			continue
		}
		ss := append(t.Children(v, "nsubj"), t.Children(h, syntax.Subjects...)...)
		if len(ss) != 2 || ss[0] > v || ss[1] < v || t.Tokens[ss[0]].Head != v {
			continue
		}
		first, second := t.Phrase(ss[0], func(c int) bool { return t.Is(c, "punct") }), t.Phrase(ss[1], func(c int) bool { return t.Is(c, "punct") })
		end := second[len(second)-1]
		if first[len(first)-1] == v-2 && second[0] == v+1 && end+1 < h && t.Tokens[end+1].Form == "," {
			rel := "nsubj"
			if t.Child(h, "aux:pass") >= 0 {
				rel = "nsubj:pass"
			}
			attach(t, ss[1], v, "nsubj")
			attach(t, ss[0], h, rel)
			t.Tokens[v].Deprel = "parataxis"
		}
	}
}

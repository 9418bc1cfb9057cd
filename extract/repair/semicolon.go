package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// semicolonClause hangs a sentence behind a semicolon beside the report before it, and
// not on what is reported: in "Officials said three people died; they were not named"
// nobody says the second part. Inside a quotation it stays, and so does one with a "that" of
// its own: "found that half had fled; and that the rest were hungry".
func semicolonClause(t *extract.Tree) {
	for c := range t.Tokens {
		h := t.Tokens[c].Head
		if h < 0 || h > c || !t.Is(c, "parataxis", "conj", "ccomp") || t.Child(c, syntax.Subjects...) < 0 {
			continue
		}
		f := t.Phrase(c, func(x int) bool { return t.Is(x, "punct") })[0]
		if f < 1 || t.Tokens[f-1].Form != ";" || withinMarks(t, f-1) || thatToo(t, c) {
			continue
		}
		if t.Is(c, "ccomp") {
			if says(t, h) && f-1 > h && stated(t, h) {
				attach(t, c, h, "parataxis") // half had fallen, Kyiv said; a spokesman denied it
			}
			continue
		}
		v := h
		for v >= 0 && t.Is(v, "ccomp", "xcomp", "conj") && t.Tokens[v].Head >= 0 && t.Tokens[v].Head < f-1 {
			v = t.Tokens[v].Head
			if says(t, v) {
				attach(t, c, v, "parataxis")
				break
			}
		}
	}
}

// thatToo reports whether the clause at c opens with a "that", as the one that it is joined to
// does: both are what somebody says.
func thatToo(t *extract.Tree, c int) bool {
	m := t.Child(c, "mark")
	f := t.Child(t.Tokens[c].Head, "mark")
	return m >= 0 && f >= 0 && t.Is(c, "conj") && t.Lower(m) == "that" && t.Lower(f) == "that" && m < t.Child(c, syntax.Subjects...)
}

// stated reports whether what the verb at v says stands before it.
func stated(t *extract.Tree, v int) bool {
	c := t.Child(v, "ccomp")
	return c >= 0 && c < v && t.Child(v, syntax.Subjects...) > c
}

// semicolonReport hangs a report between commas behind a semicolon on the sentence that it
// interrupts there, where the parser made the sentence before what is reported: "A truck
// broke through the rail; fuel, officials said, spilled" says nothing of who told of the
// truck.
func semicolonReport(t *extract.Tree) {
	for v := range t.Tokens {
		c := t.Child(v, "ccomp")
		s := t.Child(v, "nsubj")
		if !says(t, v) || c < 0 || s < c || s > v || t.Child(v, "obj", "mark", "aux") >= 0 || t.Child(c, "mark") >= 0 {
			continue
		}
		for _, p := range t.Children(c, "parataxis", "conj") {
			toks := t.Phrase(p, func(x int) bool { return t.Is(x, "punct") })
			f := toks[0]
			if f < 1 || t.Tokens[f-1].Form != ";" || f > s || toks[len(toks)-1] < v || t.Child(p, syntax.Subjects...) < 0 || before(t, s) != "," || withinMarks(t, f-1) {
				continue
			}
			t.Tokens[c].Head, t.Tokens[c].Deprel = t.Tokens[v].Head, t.Tokens[v].Deprel
			for _, k := range t.Children(v, "punct") {
				t.Tokens[k].Head = c
			}
			t.Tokens[v].Head, t.Tokens[v].Deprel = p, "parataxis"
			break
		}
	}
}

// afterDots gives what stands behind dots to the clause behind them: in "In most towns it
// rains .... in Cork however it pours" it is in Cork that it pours.
func afterDots(t *extract.Tree) {
	for e := range t.Tokens {
		if f := t.Tokens[e].Form; f != "…" && (len(f) < 3 || strings.Trim(f, ".") != "") {
			continue
		}
		for p := e + 1; p < len(t.Tokens); p++ {
			v := t.Tokens[p].Head
			if v < 0 || v > e || !t.Is(p, "parataxis", "conj") || t.Tokens[p].UPOS != "VERB" && t.Child(p, "cop") < 0 || says(t, p) || t.Child(p, "nsubj", "nsubj:pass") < e {
				continue
			}
			for _, c := range t.Children(v, "obl", "advmod", "advcl") {
				if ph := t.Phrase(c, nil); c > e && c < p && ph[0] > e && ph[len(ph)-1] < p {
					attach(t, c, p, t.Tokens[c].Deprel)
				}
			}
			break
		}
	}
}

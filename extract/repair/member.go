package repair

import "github.com/quadwire/quadwire/extract"

// memberFor makes a title of an office in capitals that the parser took for a part of the
// place before it: in "Gauteng MEC for Health Ann Lee resigned" she does, and Gauteng has
// an MEC.
func memberFor(t *extract.Tree) {
	for i := 1; i+3 < len(t.Tokens); i++ {
		if !members[t.Tokens[i].Form] || t.Lower(i+1) != "for" {
			continue
		}
		first := placeBefore(t, i)
		k := personBehind(t, i+2)
		if first == i || k < 0 {
			continue
		}
		n := t.Names[k]
		top := outerToken(t, first, n.Last)
		if top < 0 {
			continue
		}
		title(t, first, i, n, top)
		t.Names = outside(t.Names, extract.Name{First: first, Last: n.First})
		setNames(t, extract.Name{First: first, Last: i, Type: extract.LOC, P: n.P}, n)
	}
}

// title hangs the office at token i, the place from first on before it and the field behind
// it on the name n, which takes the place of the token top in its sentence.
func title(t *extract.Tree, first, i int, n extract.Name, top int) {
	set := func(k, head int, rel string) {
		if t.Tokens[k].UPOS == "PUNCT" {
			rel = "punct"
		}
		t.Tokens[k].Head, t.Tokens[k].Deprel = head, rel
	}
	t.Tokens[n.First].Head, t.Tokens[n.First].Deprel = t.Tokens[top].Head, t.Tokens[top].Deprel
	for k := range t.Tokens {
		h := t.Tokens[k].Head
		switch field := i + 2; {
		case k == n.First, k > field && k < n.First && h >= field && h < n.First:
		case k == first:
			set(k, i, "compound")
		case k == i:
			set(k, n.First, "nmod:desc")
		case k == i+1:
			set(k, field, "case")
		case k == field:
			set(k, i, "nmod")
		case k > first && k < i:
			set(k, first, "flat")
		case k > field && k < n.First:
			set(k, field, "flat")
		case k > n.First && k < n.Last:
			set(k, n.First, "flat")
		case h >= first && h < n.Last:
			t.Tokens[k].Head = n.First
		}
	}
}

// members are offices of South African provinces and towns.
var members = map[string]bool{"MEC": true, "MMC": true}

// placeBefore is where the run of proper nouns right before token i begins, i for none.
func placeBefore(t *extract.Tree, i int) int {
	first := i
	for k := i - 1; k >= 0 && i-k <= 4; k-- {
		switch {
		case t.Tokens[k].UPOS == "PROPN" && upper(t.Tokens[k].Form):
			first = k
		case t.Tokens[k].Form == "-" && k > 0:
		default:
			return first
		}
	}
	return first
}

// personBehind is the person's name of two words or more before which nothing but a field
// stands from token i on: Health and Social Development. -1 for none.
func personBehind(t *extract.Tree, i int) int {
	for j := i; j < len(t.Tokens) && j-i < 8; j++ {
		if k := t.NameAt(j); j > i && k >= 0 && t.Names[k].First == j && t.Names[k].Type == extract.PER {
			if t.Names[k].Last-j < 2 {
				return -1
			}
			return k
		}
		if w := t.Tokens[j]; !upper(w.Form) && w.Form != "and" && w.Form != "&" && w.Form != "," {
			return -1
		}
	}
	return -1
}

// outerToken is a token of [first, last) whose head stands outside and leads to the root
// without coming back, -1 for none.
func outerToken(t *extract.Tree, first, last int) int {
	in := func(i int) bool { return i >= first && i < last }
	for i := first; i < last; i++ {
		h := t.Tokens[i].Head
		if in(h) {
			continue
		}
		for n := 0; h >= 0 && !in(h) && n < len(t.Tokens); n++ {
			h = t.Tokens[h].Head
		}
		if h < 0 {
			return i
		}
	}
	return -1
}

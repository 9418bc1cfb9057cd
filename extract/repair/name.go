package repair

import (
	"slices"
	"strings"
	"unicode"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// hyphenName takes what follows a hyphen into a person's name that ends before it:
// "Lo Kin-hei", "Park Won-soon". The first word heads the name then.
func hyphenName(t *extract.Tree) {
	for k := 0; k < len(t.Names); k++ {
		n := &t.Names[k]
		h := n.Last // the hyphen
		if n.Type != extract.PER || n.Last-n.First > 3 || h+1 >= len(t.Tokens) || t.Tokens[h].Form != "-" ||
			t.Tokens[h].Start != t.Tokens[h-1].End || t.Tokens[h+1].Start != t.Tokens[h].End || !syllable(t.Tokens[h+1].Form) || t.NameAt(h) >= 0 {
			continue
		}
		if j := t.NameAt(h + 1); j >= 0 { // the parser made a name of the rest
			if j < k || t.Names[j].Last > h+2 {
				continue
			}
			t.Names = slices.Delete(slices.Clone(t.Names), j, j+1)
			n = &t.Names[k]
		}
		n.Last = h + 2
		top := nameHead(t, *n)
		if t.Tokens[top].Head >= n.First && t.Tokens[top].Head < n.Last {
			continue
		}
		head, rel := t.Tokens[top].Head, t.Tokens[top].Deprel
		for i := range t.Tokens {
			switch in := i >= n.First && i < n.Last; {
			case in:
				t.Tokens[i].Head, t.Tokens[i].Deprel = n.First, "flat"
				t.Tokens[i].UPOS, t.Tokens[i].XPOS = "PROPN", "NNP"
			case t.Tokens[i].Head > n.First && t.Tokens[i].Head < n.Last:
				t.Tokens[i].Head = n.First
			}
		}
		t.Tokens[h].UPOS, t.Tokens[h].XPOS, t.Tokens[h].Deprel = "PUNCT", "HYPH", "punct"
		t.Tokens[n.First].Head, t.Tokens[n.First].Deprel = head, rel
	}
}

// givenFirst lets the first word of a person's name head it where the parser took it for a
// title: "Christian Amos Boateng", who is no Boateng of Christian.
func givenFirst(t *extract.Tree) {
	for k := 0; k+1 < len(t.Names); k++ {
		a, n := t.Names[k], t.Names[k+1]
		if a.Type == extract.PER && n.Type == extract.PER && a.Last == n.First && a.Last-a.First == 1 && n.Last-n.First > 1 && titleIn(t, a.First, nameHead(t, n)) {
			t.Names = slices.Delete(slices.Clone(t.Names), k, k+1)
			t.Names[k].First = a.First
		} else if a.Type == extract.PER && n.Type == extract.PER && a.Last == n.First && a.Last-a.First == 1 && flatOn(t, nameHead(t, n), a.First) {
			top := nameHead(t, n)
			for _, c := range t.Children(top) {
				attach(t, c, a.First, t.Tokens[c].Deprel)
			}
			t.Names = slices.Delete(slices.Clone(t.Names), k, k+1)
			t.Names[k].First = a.First
		}
	}
	for _, n := range t.Names {
		f, top := n.First, nameHead(t, n)
		if n.Type != extract.PER || n.Last-f < 2 || top == f || !titleIn(t, f, top) {
			continue
		}
		head, rel := t.Tokens[top].Head, t.Tokens[top].Deprel
		for k := range t.Tokens {
			switch h := t.Tokens[k].Head; {
			case k > f && k < n.Last && (k == top || h == top) && t.Tokens[k].UPOS == "PROPN":
				t.Tokens[k].Head, t.Tokens[k].Deprel = f, "flat"
			case h == top && k != f:
				t.Tokens[k].Head = f
			}
		}
		t.Tokens[f].Head, t.Tokens[f].Deprel = head, rel
	}
}

// flatOn reports whether the token at i goes on with the name whose first word, no title, is
// at f: Amos with Christian.
func flatOn(t *extract.Tree, i, f int) bool {
	w := t.Lower(f)
	return t.Is(i, "flat") && t.Tokens[i].Head == f && t.Tokens[f].UPOS == "PROPN" && t.Tokens[i].UPOS == "PROPN" && !lexicon.Roles[w] && !honours[w]
}

// titleIn reports whether the token at f hangs as a title on the name with its head at top
// and is a name's word: no "Justice", no "Gen".
func titleIn(t *extract.Tree, f, top int) bool {
	w := t.Lower(f)
	return t.Is(f, "nmod:desc") && t.Tokens[f].Head == top && t.Tokens[f].UPOS == "PROPN" && len(w) > 3 && !strings.HasSuffix(w, ".") && !lexicon.Roles[w] && !honours[w]
}

// honours stand before names in the languages that English newspapers take them from.
var honours = lexicon.Words("datuk dato datin puan tuan haji hajji alhaji chief capt lieut prof mullah maulana swami baba shri ustaz sayyid hazrat mons madame monsieur herr frau senor senora dona emir emira khun begum rani raja lady lord sire saint")

// gluedName makes one name of what hyphens join, where the parser took a part of it only:
// "Hill-Lewis", "the Akufo-Addo government", "REGN-EB3". Two places stay two: the
// Washington-Moscow line.
func gluedName(t *extract.Tree) {
	for i := range t.Tokens {
		if glued(t, i) && torn(t, i-1, i+1) {
			for _, c := range t.Children(i + 1) {
				t.Tokens[c].Head = i - 1
			}
			t.Tokens[i].Head, t.Tokens[i].Deprel = i-1, "punct"
			t.Tokens[i+1].Head, t.Tokens[i+1].Deprel = i-1, "flat"
		}
	}
	for _, names := range []*[]extract.Name{&t.Names, &t.Labels} {
		for k := 0; k < len(*names); k++ {
			n := (*names)[k]
			for n.Last+1 < len(t.Tokens) && glued(t, n.Last) && linked(t, n.Last-1, n.Last+1) && (free(t, n.Last+1) || sameKind(t, n, n.Last+1)) {
				n.Last += 2
				for n.Last < len(t.Tokens) && inName(t, n.Last, n.Last-1) {
					n.Last++
				}
			}
			for n.First > 1 && glued(t, n.First-1) && linked(t, n.First-2, n.First) && free(t, n.First-2) && !prefixes[t.Lower(n.First-2)] {
				n.First -= 2
				for n.Type == extract.ORG && n.First > 0 && t.Is(n.First-1, "compound") && t.Tokens[n.First-1].UPOS == "PROPN" && t.Tokens[n.First-1].Head >= n.First && t.Tokens[n.First-1].Head < n.Last {
					n.First--
				}
			}
			if n.First == (*names)[k].First && n.Last == (*names)[k].Last {
				continue
			}
			t.Names, t.Labels = outside(t.Names, n), outside(t.Labels, n)
			*names = append(*names, n)
			slices.SortFunc(*names, func(a, b extract.Name) int { return a.First - b.First })
			k = -1 // the lists have changed: from the start; every round has fewer hyphens to pass
		}
	}
}

// quotedNickname makes one name of a person's with a nickname in quotation marks inside:
// José “Pepe” Mujica.
func quotedNickname(t *extract.Tree) {
	for i := 0; i+4 < len(t.Tokens); i++ {
		j := closedBy(t, i+1)
		if j < 0 || t.Tokens[i].UPOS != "PROPN" || !upper(t.Tokens[i].Form) || t.Tokens[j+1].UPOS != "PROPN" || !upper(t.Tokens[j+1].Form) || !t.Is(j+1, "flat") || t.Tokens[j+1].Head < 0 || t.Tokens[j+1].Head > j {
			continue
		}
		n := extract.Name{First: i, Last: j + 2, Type: extract.PER, P: 1}
		if k := t.NameAt(i); k >= 0 {
			if n.First, n.P = t.Names[k].First, t.Names[k].P; t.Names[k].Type != extract.PER {
				continue
			}
		}
		if h := t.Tokens[j+1].Head; h < n.First {
			continue
		}
		for n.Last < len(t.Tokens) && t.Is(n.Last, "flat") && t.Tokens[n.Last].UPOS == "PROPN" && t.Tokens[n.Last].Head >= n.First {
			n.Last++
		}
		top := nameHead(t, n)
		head, rel := t.Tokens[top].Head, t.Tokens[top].Deprel
		for k := range t.Tokens {
			if k > n.First && k < n.Last {
				t.Tokens[k].Head = n.First
				if t.Tokens[k].UPOS != "PUNCT" {
					t.Tokens[k].Deprel = "flat"
				}
			} else if h := t.Tokens[k].Head; h > n.First && h < n.Last {
				t.Tokens[k].Head = n.First
			}
		}
		t.Tokens[n.First].Head, t.Tokens[n.First].Deprel = head, rel
		setNames(t, n)
	}
}

// closedBy is where the quotation of one to three words in capitals ends that the mark at
// token i opens, -1 where there is none or the text ends with it.
func closedBy(t *extract.Tree, i int) int {
	if !quoteMark(t.Tokens[i].Form) {
		return -1
	}
	for j := i + 2; j <= i+4 && j+1 < len(t.Tokens); j++ {
		if quoteMark(t.Tokens[j].Form) {
			return j
		}
		if !upper(t.Tokens[j].Form) {
			return -1
		}
	}
	return -1
}

func quoteMark(w string) bool {
	switch w {
	case "\"", "“", "”", "‘", "’", "'", "``", "''":
		return true
	}
	return false
}

// majorityLeader takes the majority out of the name of a house before its leader: in
// "Senate Majority Leader Ann Lee" the house is the Senate.
func majorityLeader(t *extract.Tree) {
	for k, n := range t.Names {
		if n.Last-n.First < 2 || n.Last >= len(t.Tokens) || n.Type == extract.PER {
			continue
		}
		w, next := t.Lower(n.Last-1), strings.TrimSuffix(t.Lower(n.Last), "s")
		if (w == "majority" || w == "minority") && (next == "leader" || next == "whip") || leading[w] && lexicon.Roles[next] && !lexicon.Roles[w] && n.Type == extract.ORG && inCapitals(t, n) {
			t.Names = slices.Clone(t.Names)
			t.Names[k].Last--
		}
	}
}

// leading are words of a title that the parser may leave in the name before it.
var leading = lexicon.Words("regional deputy acting interim executive senior chief vice assistant associate managing general national grand")

// inCapitals reports whether all but the last word of a name are in capitals: AFNQL Regional.
func inCapitals(t *extract.Tree, n extract.Name) bool {
	for _, k := range t.Tokens[n.First : n.Last-1] {
		if strings.ToUpper(k.Form) != k.Form {
			return false
		}
	}
	return true
}

// ampersandName makes one name of what "&" joins, persons and places apart: "Kamway
// Lodge & Tavern" is one house.
func ampersandName(t *extract.Tree) {
	for i := 1; i+1 < len(t.Tokens); i++ {
		j := i + 1
		h := t.Tokens[j].Head
		if t.Tokens[i].Form != "&" || t.Tokens[i].Head != j || !t.Is(j, "conj") || h < 0 || h >= i || len(t.Children(h, "conj")) > 1 || !upper(t.Tokens[i-1].Form) || !upper(t.Tokens[j].Form) || t.Tokens[j].UPOS != "PROPN" {
			continue
		}
		a, b := t.NameAt(i-1), t.NameAt(j)
		if a >= 0 && b >= 0 && a != b && (t.Names[a].Type == extract.PER || t.Names[b].Type == extract.PER || t.Names[a].Type == extract.LOC && t.Names[b].Type == extract.LOC && (country(t, t.Names[a]) || country(t, t.Names[b]))) {
			continue
		}
		t.Tokens[j].Deprel = "flat"
		if a < 0 || a == b {
			continue
		}
		n := t.Names[a]
		if n.Last = j + 1; b >= 0 {
			n.Last = t.Names[b].Last
		}
		setNames(t, n)
	}
}

// country reports whether a name is that of a sovereign state.
func country(t *extract.Tree, n extract.Name) bool {
	var words []string
	for i := n.First; i < n.Last; i++ {
		words = append(words, t.Lower(i))
	}
	return lexicon.Countries[strings.Join(words, " ")]
}

// upper reports whether a word begins with a capital or a digit.
func upper(w string) bool {
	r := []rune(w)
	return len(r) > 0 && (unicode.IsUpper(r[0]) || unicode.IsDigit(r[0]))
}

// glued reports whether token i is a hyphen without spaces between two words of which
// the second begins like a name or a number.
func glued(t *extract.Tree, i int) bool {
	if i < 1 || i+1 >= len(t.Tokens) || t.Tokens[i].Form != "-" || t.Tokens[i].Start != t.Tokens[i-1].End || t.Tokens[i+1].Start != t.Tokens[i].End {
		return false
	}
	return upper(t.Tokens[i-1].Form) && upper(t.Tokens[i+1].Form)
}

// torn reports whether the parser has set tokens i and j, the two sides of a hyphen in
// a name, beside each other: "the Las Vegas Review-Journal".
func torn(t *extract.Tree, i, j int) bool {
	if t.Tokens[i].UPOS != "PROPN" || t.Tokens[j].UPOS != "PROPN" || linked(t, i, j) || t.NameAt(i) >= 0 && t.NameAt(j) >= 0 && t.NameAt(i) != t.NameAt(j) || prefixes[t.Lower(i)] {
		return false
	}
	if t.Is(j, "flat") && t.Tokens[j].Head == t.Tokens[i].Head && t.Tokens[j].Head >= 0 && t.Tokens[j].Head < i {
		return true // mAb114 and REGN-EB3
	}
	return t.Tokens[j].Head == i && t.Is(j, "appos", "dep", "list", "conj", "nmod", "parataxis") && t.Child(j, "cc", "case") < 0 ||
		t.Tokens[j].Head == t.Tokens[i].Head && t.Tokens[j].Deprel == t.Tokens[i].Deprel && t.Is(i, "nsubj", "obj", "obl", "nmod")
}

// linked reports whether one of tokens i and j is a part of the other's name.
func linked(t *extract.Tree, i, j int) bool {
	return t.Tokens[j].Head == i && t.Is(j, "flat", "compound", "nummod", "nmod:unmarked") || t.Tokens[i].Head == j && t.Is(i, "flat", "compound") ||
		t.Tokens[i].Head == t.Tokens[j].Head && t.Is(i, "flat") && t.Is(j, "flat")
}

// free reports whether token i is in no name of a person, organisation or place.
func free(t *extract.Tree, i int) bool { return t.NameAt(i) < 0 }

// sameKind reports whether the name that begins at token i can be the rest of name n.
func sameKind(t *extract.Tree, n extract.Name, i int) bool {
	o := t.Names[t.NameAt(i)]
	return o.First == i && o.Type == n.Type && o.Type != extract.LOC
}

// inName reports whether tokens i and j are of one name.
func inName(t *extract.Tree, i, j int) bool { return t.NameAt(i) >= 0 && t.NameAt(i) == t.NameAt(j) }

// outside are the names that n does not touch.
func outside(names []extract.Name, n extract.Name) []extract.Name {
	return slices.DeleteFunc(slices.Clone(names), func(o extract.Name) bool { return o.First < n.Last && n.First < o.Last })
}

// setNames makes names of t of ns, instead of what they touch.
func setNames(t *extract.Tree, ns ...extract.Name) {
	for _, n := range ns {
		t.Names, t.Labels = append(outside(t.Names, n), n), outside(t.Labels, n)
	}
	slices.SortFunc(t.Names, func(a, b extract.Name) int { return a.First - b.First })
}

// prefixes stand before a name and a hyphen without being a part of it.
var prefixes = map[string]bool{"anti": true, "pro": true, "ex": true, "non": true, "post": true, "pre": true, "neo": true, "trans": true, "mid": true, "then": true, "former": true, "un": true, "sub": true, "inter": true}

// syllable reports whether a word can end a hyphenated given name: hei, soon.
func syllable(w string) bool {
	return len(w) >= 2 && len(w) <= 6 && w == strings.ToLower(w) && !nameSuffixes[w] && strings.Trim(w, "abcdefghijklmnopqrstuvwxyz") == ""
}

// nameSuffixes are words that follow a name and a hyphen without belonging to it:
// the Biden-led talks.
var nameSuffixes = map[string]bool{"led": true, "based": true, "era": true, "style": true, "backed": true, "like": true, "owned": true, "run": true, "born": true, "themed": true, "aged": true, "type": true, "in": true, "to": true, "made": true, "held": true, "elect": true, "brand": true, "linked": true, "tied": true, "hosted": true, "inspired": true, "allied": true, "loyal": true, "funded": true, "free": true, "friendly": true, "and": true, "or": true, "time": true}

// bodyOfPlace makes one name of a place and the name right behind it, where somebody who
// has a name already presides over them: "Fauzia Moslem, president of Bangladesh Mahila
// Parishad".
func bodyOfPlace(t *extract.Tree) {
	for i := range t.Tokens {
		h, of := t.Tokens[i].Head, t.Child(i, "nmod")
		if !t.Is(i, "appos") || h < 0 || of < i || !isName(t, h, extract.PER) || !isName(t, of, extract.LOC) || !lexicon.Roles[strings.ToLower(t.Tokens[i].Lemma)] {
			continue
		}
		a := t.NameAt(of)
		if a < 0 { // a label only
			continue
		}
		b := t.NameAt(t.Names[a].Last)
		if b < 0 || t.Names[b].First != t.Names[a].Last || t.Names[b].Type == extract.DATE {
			continue
		}
		head := nameHead(t, t.Names[b])
		if up := t.Tokens[head].Head; up != i && up != of {
			continue
		}
		attach(t, head, of, "flat")
		t.Names = slices.Clone(t.Names)
		t.Names[a].Last, t.Names[a].Type = t.Names[b].Last, extract.ORG
		t.Names = slices.Delete(t.Names, b, b+1)
	}
}

// nameI parts the name of who speaks from their first word, where a page prints the one
// behind the other: "Michael Siegel I am a professor" names no Siegel the First, who would
// not have "am" for a verb.
func nameI(t *extract.Tree) {
	for k := range t.Names {
		n := &t.Names[k]
		i := n.Last - 1
		if n.Type != extract.PER || i <= n.First || i+1 >= len(t.Tokens) || t.Tokens[i].Form != "I" || t.Tokens[i].UPOS != "PRON" || t.Tokens[i+1].XPOS != "VBP" {
			continue
		}
		h := t.Tokens[i].Head
		if h < n.First || h >= i || t.Tokens[h].Head < 0 || !t.Is(h, "nsubj") {
			continue
		}
		n.Last = i
		attach(t, i, t.Tokens[h].Head, "nsubj")
		t.Tokens[h].Deprel = "dislocated"
	}
}

// hyphenOwner makes one run of a family name, a hyphen and the syllable that owns something,
// where nothing of it is known for a name: "Park Won-soon's body was found" finds no Park.
func hyphenOwner(t *extract.Tree) {
	for h := 2; h+2 < len(t.Tokens); h++ {
		s, f := h+1, h-1
		if t.Tokens[h].Form != "-" || t.Tokens[f].End != t.Tokens[h].Start || t.Tokens[h].End != t.Tokens[s].Start || !syllable(t.Tokens[s].Form) ||
			t.Tokens[s].UPOS != "PROPN" || !t.Is(s, "nmod:poss") || t.Tokens[s+1].XPOS != "POS" || t.NameAt(h) >= 0 || t.NameAt(s) >= 0 {
			continue
		}
		for t.Is(f, "flat") && t.Tokens[f].Head == f-1 {
			f--
		}
		n, v := t.Tokens[s].Head, t.Tokens[f].Head
		if f == h-1 || t.Tokens[f].UPOS != "PROPN" || !t.Is(f, "nsubj") || v < n || t.Tokens[n].Head != v || !t.Is(n, "nsubj") {
			continue
		}
		for _, c := range t.Children(s) {
			attach(t, c, f, t.Tokens[c].Deprel)
		}
		attach(t, f, n, "nmod:poss")
		attach(t, s, f, "flat")
		attach(t, h, f, "punct")
	}
}

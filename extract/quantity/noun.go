package quantity

import "strings"

// counted finds the noun that a number counts and makes it the unit: "400,000
// households", "dozens of others", "5,660 long-range projectiles". The tree
// decides where there is one; else the next plural noun within three words.
func (s *scanner) counted(a *amount) bool {
	if a.fraction || a.hyphen {
		return false
	}
	j := a.next
	of := s.low(j) == "of"
	if of {
		if s.low(a.number.first) == "one" || !s.pos && a.approx == "" && a.scale == 0 {
			return false
		}
		j++
		for k := 0; k < 3 && (s.upos(j) == "DET" || s.upos(j) == "PRON"); k++ {
			j++
		}
	}
	if s.low(j) == "more" || s.low(j) == "additional" {
		j++
	}
	end := 0
	if s.pos {
		end = s.countedByTree(a, j)
	} else {
		end = s.countedByWords(a, j)
	}
	if end <= j {
		return false
	}
	for k := j; k < end && fillers[s.low(k)]; k++ {
		if u, n := s.unitAt(k + 1); n == end {
			a.unit, a.info, a.next = u.name, u, end
			return true // "50 previous years"
		}
	}
	if code, _, n := s.moneyAfter(j); of && n == end {
		a.code, a.share, a.next = code, 1, end // "thousands of euros"
		return true
	}
	a.unit = s.unitOf(j, end)
	a.next = end
	return a.unit != ""
}

// countedByTree is where the counted noun phrase ends: behind the head of the
// nummod, if only its own modifiers stand between.
func (s *scanner) countedByTree(a *amount, j int) int {
	if j >= len(s.pieces) {
		return 0
	}
	lo, hi := s.pieces[a.number.first].tok, s.pieces[a.next-1].tok
	h := -1
	for k := lo; k <= hi; k++ {
		t := s.t.Tokens[k]
		if t.Head > hi && (s.t.Is(k, "nummod", "amod", "compound", "det", "advmod", "dep")) {
			h = t.Head
		}
	}
	if h < 0 && s.low(a.next) == "of" {
		for c := hi + 1; c < len(s.t.Tokens) && c < hi+10 && h < 0; c++ {
			if s.t.Tokens[c].Head == hi && s.t.Is(c, "nmod") {
				h = c
			}
		}
	}
	if h < 0 && (s.low(j-1) == "of" || s.low(j) == "other") || h < 0 && a.scale > 0 {
		h = s.headFrom(j)
	}
	if h < 0 {
		return s.looseHead(a, j)
	}
	return s.phraseEnd(j, h, a.scale >= 1e6)
}

// looseHead trusts the tags where the tree does not join number and noun: a noun
// right behind the number, with adjectives between.
func (s *scanner) looseHead(a *amount, j int) int {
	h := s.headFrom(j)
	if h < 0 || !strings.HasSuffix(s.t.Tokens[h].XPOS, "S") && a.lo != 1 {
		return 0
	}
	return s.phraseEnd(j, h, a.scale >= 1e6)
}

// headFrom is the head of the run of nouns that begins at piece j, -1 for none.
func (s *scanner) headFrom(j int) int {
	h := -1
	for k := j; k < len(s.pieces); k++ {
		switch p := s.upos(k); {
		case p == "NOUN" || p == "PROPN":
			h = s.pieces[k].tok
		case (p == "ADJ" || s.low(k) == "-" && s.joined(k)) && h < 0:
		default:
			return h
		}
	}
	return h
}

// phraseEnd is the piece behind token h, 0 when something other than modifiers
// stands between piece j and it, or when millions are counted and h is not in plural.
func (s *scanner) phraseEnd(j, h int, many bool) int {
	if p := s.t.Tokens[h].UPOS; p != "NOUN" && p != "PROPN" && !(p == "ADJ" && s.t.Lower(h) == "others") && p != "SYM" && p != "PRON" && p != "ADJ" {
		return 0
	}
	k := j
	for ; k < len(s.pieces) && s.pieces[k].tok <= h; k++ {
		if s.pieces[k].tok == h {
			continue
		}
		switch s.upos(k) {
		case "NOUN", "PROPN", "ADJ", "X":
			if s.low(k) == "last" || s.low(k) == "next" {
				return 0 // "2.1 last year"
			}
		case "NUM":
			if s.upos(k+1) != "PROPN" {
				return 0 // "eight million 250ml bottles"; but "two 737 Max jets"
			}
		case "CCONJ":
			if !s.t.Under(s.pieces[k].tok, h) {
				return 0
			}
		case "PUNCT":
			if s.low(k) != "-" && s.low(k) != "'" && s.low(k) != "." {
				return 0
			}
		case "PART":
			if s.low(k) != "'" && s.low(k) != "s" {
				return 0
			}
		case "VERB", "ADV":
			if !s.t.Is(s.pieces[k].tok, "amod", "advmod", "compound") || s.low(k) == "," {
				return 0
			}
		default:
			return 0
		}
		if k-j > 7 {
			return 0
		}
	}
	switch t := s.t.Tokens[h]; {
	case t.XPOS == "NNP" && k == j+1:
		return 0 // "787 Dreamliner"
	case t.XPOS == "NN" && many && irregular[strings.ToLower(t.Form)] == "":
		return 0 // "a 107 million loss": millions count a plural
	}
	return k
}

// countedByWords is the end of the words up to the next plural, without a tree.
func (s *scanner) countedByWords(a *amount, j int) int {
	for k := j; k < j+4 && k < len(s.pieces); k++ {
		if s.low(k) == "-" && s.joined(k) {
			continue
		}
		if !s.isLetters(k) || stopWords[s.low(k)] {
			return 0
		}
		if s.isPlural(k) {
			return k + 1
		}
		if a.lo == 1 && a.hi == 1 && k == j && !s.isCap(k) {
			return k + 1
		}
	}
	return 0
}

var stopWords = set(`
	of in on at to for from by with and or but is are was were be been has have had will would the a
	an this that his her its their as than he she it they we you i was not who which per
`)

// isPlural reports whether a word is a plural noun, by its tag or its ending.
func (s *scanner) isPlural(i int) bool {
	if !s.isLetters(i) {
		return false
	}
	if s.pos {
		return strings.HasSuffix(s.t.Tokens[s.pieces[i].tok].XPOS, "NNS") || strings.HasSuffix(s.t.Tokens[s.pieces[i].tok].XPOS, "NNPS")
	}
	w := s.low(i)
	return irregular[w] != "" || len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "is")
}

// irregular plurals with their singular.
var irregular = readIrregular(`
	people=person men=man women=woman children=child troops=troop police=police staff=staff
	feet=foot teeth=tooth mice=mouse geese=goose lives=life wives=wife knives=knife leaves=leaf
	wolves=wolf thieves=thief halves=half shelves=shelf fishermen=fisherman policemen=policeman
	firemen=fireman servicemen=serviceman lawmen=lawman congressmen=congressman spokesmen=spokesman
	gunmen=gunman crewmen=crewman businessmen=businessman aircraft=aircraft sheep=sheep fish=fish
	deer=deer species=species series=series headquarters=headquarters crises=crisis
	analyses=analysis bases=base personnel=personnel others=other criteria=criterion
	phenomena=phenomenon buses=bus viruses=virus gases=gas shoes=shoe heroes=hero tomatoes=tomato
	potatoes=potato casualties=casualty movies=movie calories=calorie cookies=cookie ties=tie
	lies=lie pies=pie
`)

func readIrregular(list string) map[string]string {
	m := map[string]string{}
	for _, p := range strings.Fields(list) {
		plural, singular, _ := strings.Cut(p, "=")
		m[plural] = singular
	}
	return m
}

// fillers may stand between a number and its unit.
var fillers = set("previous consecutive straight full additional past successive extra more whole solid long short")

// unitOf is the words of the pieces [j, end) with their last word in singular.
func (s *scanner) unitOf(j, end int) string {
	for j < end && (s.low(j) == "other" && end > j+1 || s.low(j) == "-" || s.low(j) == "whole" || s.low(j) == "full") {
		j++
	}
	for k := j; k+1 < end; k++ {
		if s.low(k) == "'" && s.low(k+1) == "s" && k+2 < end {
			j = k + 2 // of "Johnson's deputies" the deputies are counted
		}
	}
	if j >= end {
		return ""
	}
	last := s.pieces[end-1]
	head := s.singular(last)
	if j == end-1 {
		return head
	}
	return s.text(j, end-2) + map[bool]string{true: " ", false: ""}[last.gap] + head
}

// singular is the lemma of a word where the tree has it, else its form without
// the ending of the plural.
func (s *scanner) singular(p piece) string {
	if w := irregular[p.low]; w != "" {
		return w
	}
	t := s.t.Tokens[p.tok]
	if t.Lemma != "" && t.Form == p.form && !strings.HasPrefix(t.XPOS, "NNP") {
		return t.Lemma
	}
	w := p.form
	if s.pos && !strings.HasSuffix(t.XPOS, "S") {
		return w
	}
	switch {
	case strings.HasSuffix(w, "ies") && len(w) > 4:
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "sses") || strings.HasSuffix(w, "xes") || strings.HasSuffix(w, "ches") || strings.HasSuffix(w, "shes"):
		return w[:len(w)-2]
	case strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && len(w) > 2:
		return w[:len(w)-1]
	}
	return w
}

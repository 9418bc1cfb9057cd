package timex

// direction is where the governing verb looks: -1 to the past, +1 to what is to
// come, 0 when nothing tells.
//
//	Russia claimed on Monday …       -1   simple past, perfect
//	Macron will host him on Monday   +1   will, is to, present of what is planned
//	fighting said on Monday to …     -1   participles with a past verb above
func (s *scanner) direction(e expr) int {
	if s.low(e.first-1) == "until" || s.low(e.first-1) == "till" || s.low(e.first-1) == "upcoming" {
		return 1 // "postponed until Tuesday"
	}
	if s.tree == nil || !s.pos {
		return s.surfaceDirection(e)
	}
	if s.reported(e) {
		return -1
	}
	i := s.head(e)
	t := s.tree
	if i >= 0 && t.Is(i, "nmod", "compound") && t.Tokens[i].Head >= 0 && done[t.Tokens[t.Tokens[i].Head].Lemma] {
		return -1 // "ways to get around Wednesday's ruling"
	}
	return s.look(i)
}

// unseen is a token that nobody has looked at, nearest the direction of what was once to come: the storm "was
// expected to pass on Wednesday", which may be over, and is where Wednesday was yesterday.
const (
	unseen  = 9
	nearest = 2
)

// look is the direction of the nearest predicate at or above token i that has
// one. What it finds it keeps for the tokens on the way.
func (s *scanner) look(i int) int {
	t := s.tree
	if s.looks == nil {
		s.looks = make([]int8, len(t.Tokens))
		for k := range s.looks {
			s.looks[k] = unseen
		}
	}
	var way []int
	d := 0
	for i >= 0 && i < len(t.Tokens) && len(way) <= len(t.Tokens) {
		if s.looks[i] != unseen {
			d = int(s.looks[i])
			break
		}
		way = append(way, i)
		if s.isPredicate(i) {
			if d = s.tense(i); d != 0 {
				break
			}
		}
		i = t.Tokens[i].Head
	}
	for _, k := range way {
		s.looks[k] = int8(d)
	}
	return d
}

// children is the tokens below token i in one of the relations.
func (s *scanner) children(i int, rels ...string) []int {
	if s.deps == nil {
		s.deps = make([][]int, len(s.tree.Tokens))
		for c, tok := range s.tree.Tokens {
			if tok.Head >= 0 && tok.Head < len(s.deps) && tok.Head != c {
				s.deps[tok.Head] = append(s.deps[tok.Head], c)
			}
		}
	}
	var out []int
	for _, c := range s.deps[i] {
		if s.tree.Is(c, rels...) {
			out = append(out, c)
		}
	}
	return out
}

// child is the first of them, -1 for none.
func (s *scanner) child(i int, rels ...string) int {
	if c := s.children(i, rels...); len(c) > 0 {
		return c[0]
	}
	return -1
}

// reported reports whether the time is that of saying: "…, Pompeo told the press
// on Tuesday", however the parser hangs it. No verb stands between, and none that
// the time could belong to comes after ("said the talks on Tuesday would").
func (s *scanner) reported(e expr) bool {
	if p := s.upos(e.next); p == "VERB" || p == "AUX" {
		return false
	}
	for i := e.first - 1; i >= 0 && i > e.first-7; i-- {
		if p := s.upos(i); p != "VERB" && p != "AUX" || s.words[i].tok < 0 {
			continue
		}
		t := s.tree.Tokens[s.words[i].tok]
		return t.XPOS == "VBD" && reporting[t.Lemma]
	}
	return false
}

// done are nouns of what has happened when it gets a date.
var done = set(`
	ruling decision verdict attack strike bombing shooting killing murder assault loss result
	announcement statement declaration report crash accident explosion blast earthquake death arrest
	resignation purchase collapse plunge incident invasion massacre coup fire victory defeat win
	agreement
`)

// head is the token of the expression whose head lies outside of it.
func (s *scanner) head(e expr) int {
	t := s.tree
	lo, hi := -1, -1
	for i := e.first; i < e.next; i++ {
		if k := s.words[i].tok; k >= 0 {
			if lo < 0 {
				lo = k
			}
			hi = k
		}
	}
	if lo < 0 {
		return -1
	}
	for k := lo; k <= hi; k++ {
		if h := t.Tokens[k].Head; h < lo || h > hi {
			return k
		}
	}
	return lo
}

// isPredicate reports whether a token has a tense of its own: a verb, or a noun
// or adjective with a copula.
func (s *scanner) isPredicate(i int) bool {
	p := s.tree.Tokens[i].UPOS
	return p == "VERB" || p == "AUX" || s.child(i, "cop") >= 0
}

// plans are verbs whose infinitive is still to come, whatever their own tense.
var plans = set(`
	expect schedule plan intend set due hope want aim prepare agree promise vow pledge decide
	propose offer threaten order tell ask urge invite call likely ready about go slate prepare poise forecast predict project anticipate
`)

// auxiliaries by what they do to the tense.
var (
	futureAux = set("will 'll ’ll wo shall can may might could should must ca would")
	pastAux   = set("had has have was were 'd ’d did been 've ’ve")
)

// tense is the direction of one predicate from its own form and auxiliaries; 0
// for participles and infinitives that take it from the verb above.
func (s *scanner) tense(i int) int {
	t := s.tree
	past, future, have := false, false, false
	for _, c := range s.children(i, "aux", "cop") {
		w := t.Lower(c)
		future = future || futureAux[w]
		past = past || pastAux[w]
		have = have || w == "have" && t.Is(c, "aux")
	}
	switch {
	case have && future:
		return -1 // "may have killed"
	case past && !future && s.schedules(i):
		return 1 // "has scheduled a news conference Thursday"
	case past && !future:
		return -1 // "was hit", "has said"
	case future:
		return 1
	}
	return s.form(i)
}

// form is the direction of a predicate without telling auxiliaries.
func (s *scanner) form(i int) int {
	switch s.tree.Tokens[i].XPOS {
	case "VBD":
		if s.schedules(i) {
			return 1
		}
		return -1
	case "VBN":
		if s.child(i, "aux") < 0 {
			return -1 // "an attack launched on Monday"
		}
		return 1 // "is expected on Monday"
	case "VBZ", "VBP":
		return s.present(i)
	case "VBG":
		if s.child(i, "aux") >= 0 {
			return 1 // "is leaving on Monday"
		}
		return 0
	case "VB":
		return s.infinitive(i)
	}
	if cop := s.child(i, "cop"); cop >= 0 {
		if x := s.tree.Tokens[cop].XPOS; x == "VBZ" || x == "VBP" {
			return 1
		}
	}
	return 0
}

// schedules reports whether a verb sets a date for something to come.
func (s *scanner) schedules(i int) bool {
	switch s.tree.Tokens[i].Lemma {
	case "schedule", "postpone", "slate", "reschedule", "delay":
		return true
	}
	return false
}

// reporting verbs in the present speak of what was said: "Ukraine says Tuesday".
var reporting = set("say tell report write announce note add claim state argue warn insist deny confirm accuse")

func (s *scanner) present(i int) int {
	if reporting[s.tree.Tokens[i].Lemma] || reporting[singular(s.tree.Lower(i))] {
		return -1
	}
	return 1
}

// infinitive looks at the verb above: "is expected to meet" is to come, "managed
// to escape" is past.
func (s *scanner) infinitive(i int) int {
	t := s.tree
	h := t.Tokens[i].Head
	if s.child(i, "mark") < 0 || h < 0 {
		return 0
	}
	if plans[t.Tokens[h].Lemma] || plans[t.Lower(h)] {
		if b := s.child(h, "cop", "aux", "aux:pass"); b >= 0 && (t.Lower(b) == "was" || t.Lower(b) == "were") {
			return nearest
		}
		return 1
	}
	if t.Is(i, "advcl", "acl") {
		return 1
	}
	return 0
}

// surfaceDirection reads the words around when there is no tree: a "will" or "is
// expected to" in the clause before or just after means what is to come.
func (s *scanner) surfaceDirection(e expr) int {
	for i := e.first - 1; i >= 0 && i > e.first-12; i-- {
		switch s.low(i) {
		case "will", "ll", "expected", "scheduled", "upcoming", "due", "set", "plans", "planned", "would", "could", "should", "may", "might", "can":
			if s.low(i+1) == "have" {
				return -1
			}
			return 1
		case "said", "was", "were", "had", "has", "have", "did", ";":
			return -1
		}
		if w := s.low(i); len(w) > 4 && s.isLetters(i) && w[len(w)-2:] == "ed" {
			return -1
		}
	}
	for i := e.next; i < len(s.words) && i < e.next+8; i++ {
		switch s.low(i) {
		case "will", "ll":
			return 1
		case "said", "was", "were", "had", "has", "have", "did":
			return -1
		}
	}
	return 0
}

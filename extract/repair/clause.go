package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// withinMarks reports whether token i stands between two quotation marks of its
// sentence.
func withinMarks(t *extract.Tree, i int) bool {
	n := 0
	for k := range i {
		switch f := t.Tokens[k].Form; {
		case f == "“" || f == "\"" && n == 0:
			n++
		case f == "”" || f == "\"":
			n--
		}
	}
	return n > 0
}

// ownSubject gives a gerund behind a preposition the noun between the two as its
// subject: "the panels led to corridors becoming unusable".
func ownSubject(t *extract.Tree) {
	for x := range t.Tokens {
		v, m := t.Tokens[x].Head, t.Child(x, "mark")
		if v < 0 || m < v || m > x-2 || !t.Is(x, "advcl:") || t.Tokens[x].XPOS != "VBG" || t.Child(x, syntax.Subjects...) >= 0 {
			continue
		}
		for _, n := range t.Children(v, "obl", "obj") {
			ph := t.Phrase(n, nil)
			if ph[0] == m+1 && ph[len(ph)-1] == x-1 && t.Child(n, "case") < 0 {
				attach(t, n, x, "nsubj")
				break
			}
		}
	}
}

// toolOf hangs what somebody uses on the verb that they use it for, where the parser hung
// it on the object right before: "analysed the samples using a laser".
func toolOf(t *extract.Tree) {
	for x := 1; x < len(t.Tokens); x++ {
		n := t.Tokens[x].Head
		if n < 0 || n > x || !t.Is(x, "acl:") || t.Lower(x) != "using" || !t.Is(n, "obj", "nsubj:pass") || !commonNoun(t, n) || t.Tokens[x-1].Form == "," {
			continue
		}
		v, l := t.Tokens[n].Head, strings.ToLower(t.Tokens[n].Lemma)
		if v < 0 || t.Tokens[v].UPOS != "VERB" || lexicon.Roles[l] || lexicon.Bodies[l] || users[l] || t.Tokens[v].Lemma == "have" {
			continue
		}
		attach(t, x, v, "advcl")
	}
}

// filmOf hangs what was done with a film, a survey or a list on it, where the parser hung it
// on what the film is of: "a video of the arrest taken by neighbours".
func filmOf(t *extract.Tree) {
	for x := range t.Tokens {
		n := t.Tokens[x].Head
		if n < 0 || n > x || !t.Is(x, "acl:") || t.Tokens[x].XPOS != "VBN" || !published[strings.ToLower(t.Tokens[x].Lemma)] {
			continue
		}
		for h := n; t.Is(h, "nmod") && t.Child(h, "case") >= 0; {
			c := t.Lower(t.Child(h, "case"))
			if h = t.Tokens[h].Head; h < 0 || c != "of" && c != "on" && c != "about" {
				break
			}
			if l := strings.ToLower(t.Tokens[h].Lemma); recordings[l] {
				attach(t, x, h, "acl")
				break
			}
		}
	}
}

var (
	published  = lexicon.Words("publish release take post record film shoot write conduct issue share broadcast upload circulate obtain air leak")
	recordings = lexicon.Words("video film photo photograph picture image footage clip recording audio survey poll study report copy transcript map list")
)

// whoseObject makes the object of a relative clause what stands before its subject with
// "whose": "the man whose passport the thief stole".
func whoseObject(t *extract.Tree) {
	for i := range t.Tokens {
		ss := t.Children(i, "nsubj")
		if len(ss) != 2 || ss[1] > i || t.Child(i, "obj", "cop", "aux:pass") >= 0 {
			continue
		}
		if w := t.Child(ss[0], "nmod:poss"); w >= 0 && t.Lower(w) == "whose" {
			t.Tokens[ss[0]].Deprel = "obj"
		}
	}
}

// users are further nouns for those who use things.
var users = lexicon.Words("people person man woman child boy girl adult user customer hacker attacker criminal smuggler thief patient passenger motorist crew method technique system device tool machine vehicle drone")

// carryOn makes a complement of what somebody carries on or keeps on doing: "carry on
// cooking chicken".
func carryOn(t *extract.Tree) {
	for x := 2; x < len(t.Tokens); x++ {
		v := x - 2
		if t.Tokens[x].Head != v || !t.Is(x, "advcl:") || t.Tokens[x].XPOS != "VBG" || t.Lower(x-1) != "on" || !t.Is(x-1, "compound:prt") || !carries[t.Tokens[v].Lemma] {
			continue
		}
		t.Tokens[x].Deprel = "xcomp"
		for _, c := range t.Children(v, "obj") {
			if c > x {
				attach(t, c, x, "obj")
			}
		}
	}
}

var carries = lexicon.Words("carry keep go")

// asMany makes a clause of time of one that the parser began with "as many": "it
// happened at 6am as many occupants slept".
func asMany(t *extract.Tree) {
	for v := range t.Tokens {
		h, s := t.Tokens[v].Head, t.Child(v, "nsubj")
		if h < 0 || h > v || !t.Is(v, "conj", "parataxis", "acl:relcl") || t.Child(v, "cc", "mark") >= 0 || s < 2 || s > v || !finiteVerb(t, v) {
			continue
		}
		many := t.Child(s, "amod")
		if many < 1 || t.Lower(many-1) != "as" || t.Tokens[many-1].Head != many || !t.Is(many-1, "advmod") {
			continue
		}
		if t.Is(v, "acl:relcl") {
			u := t.Child(h, "acl:relcl")
			if u == v || u > many {
				continue
			}
			h = u
		}
		attach(t, v, h, "advcl")
		t.Tokens[many-1].Head, t.Tokens[many-1].Deprel, t.Tokens[many-1].UPOS, t.Tokens[many-1].XPOS = v, "mark", "SCONJ", "IN"
	}
}

// dayPredicate makes a passive of a participle that a time parts from its auxiliary:
// "his condition was on Wednesday reported to be good".
func dayPredicate(t *extract.Tree) {
	for i := range t.Tokens {
		be, s := t.Child(i, "cop"), t.Child(i, "nsubj")
		if be < 0 || s < 0 || s > be || t.Tokens[be].Lemma != "be" || !syntax.TimeLike(t, i) {
			continue
		}
		x := t.Child(i, "acl:")
		if x != i+1 || t.Tokens[x].XPOS != "VBN" || t.Child(x, "nsubj", "aux", "mark") >= 0 {
			continue
		}
		t.Tokens[x].Head, t.Tokens[x].Deprel = t.Tokens[i].Head, t.Tokens[i].Deprel
		rel := "obl"
		if t.Child(i, "case") < 0 {
			rel = "obl:unmarked"
		}
		t.Tokens[i].Head, t.Tokens[i].Deprel = x, rel
		for _, c := range t.Children(i) {
			if c < be || c == be || c > x {
				t.Tokens[c].Head = x
			}
		}
		t.Tokens[be].Deprel = "aux:pass"
		t.Tokens[s].Deprel = "nsubj:pass"
	}
}

// listRole sets a role behind a person's name, with its article and between commas,
// beside the name, where the parser lists it: "Andrew Yang, an entrepreneur, and Michael
// Bennet, a senator".
func listRole(t *extract.Tree) {
	for i := range t.Tokens {
		d := t.Child(i, "det")
		if !t.Is(i, "conj") || t.Tokens[i].XPOS != "NN" || d < 2 || d > i || t.Child(i, "cc", "cop", "nsubj") >= 0 || !syntax.Personal(t, i) || !commonNoun(t, i) {
			continue
		}
		ph := t.Phrase(i, func(c int) bool { return t.Is(c, "punct") })
		last := ph[len(ph)-1]
		if w := t.Lower(d); ph[0] != d || w != "a" && w != "an" && w != "the" || t.Tokens[d-1].Form != "," || !isName(t, d-2, extract.PER) || t.NameAt(d-2) < 0 || last+1 >= len(t.Tokens) || t.Tokens[last+1].Form != "," {
			continue
		}
		attach(t, i, nameHead(t, t.Names[t.NameAt(d-2)]), "appos")
	}
}

// lateObject gives a verb of giving the second object that an apposition parts from the
// first: "granted Dan Ray, his former aide, a full pardon".
func lateObject(t *extract.Tree) {
	for i := range t.Tokens {
		v, d := t.Tokens[i].Head, t.Child(i, "det", "nummod")
		if v < 0 || v > i || !t.Is(i, "parataxis", "conj", "dep") || t.Tokens[i].UPOS != "NOUN" || d < 1 || t.Child(i, "cc", "cop", "nsubj", "case", "mark") >= 0 || !givers[strings.ToLower(t.Tokens[v].Lemma)] {
			continue
		}
		o := t.Child(v, "obj")
		if o < v || o > i || t.Child(v, "iobj") >= 0 || t.Child(o, "appos") < o || before(t, i) != "," || !isName(t, o, extract.PER) {
			continue
		}
		t.Tokens[o].Deprel = "iobj"
		t.Tokens[i].Deprel = "obj"
	}
}

// crossedCompound makes a subject of a word that the parser took for a part of a noun
// behind the verb: "WWE extended condolences".
func crossedCompound(t *extract.Tree) {
	for c := range t.Tokens {
		n := t.Tokens[c].Head
		if n < c+2 || !t.Is(c, "compound", "nmod:desc") {
			continue
		}
		v := t.Tokens[n].Head
		if v > c && v < n && t.Tokens[v].UPOS == "VERB" && finiteVerb(t, v) && t.Child(v, syntax.Subjects...) < 0 {
			attach(t, c, v, "nsubj")
		}
	}
}

// openList closes a list that lacks its "and" with the conjunct right behind it: "looked
// for strains in sewage, slurry, and foods" looks for no foods.
func openList(t *extract.Tree) {
	for c := range t.Tokens {
		h, and := t.Tokens[c].Head, t.Child(c, "cc")
		if h < 0 || h > c || !t.Is(c, "conj") || and < 2 || and > c || t.Tokens[and-1].Form != "," || t.Tokens[c].UPOS != "NOUN" || t.Child(c, "case", "cop", "nsubj") >= 0 {
			continue
		}
		l := and - 2
		for l > h && !t.Is(l, "conj") && t.Tokens[l].Head > h {
			l = t.Tokens[l].Head
		}
		f := t.Tokens[l].Head
		if l <= h || !t.Is(l, "conj") || f <= h || !t.Is(f, "nmod", "obl", "obj") || !t.Under(f, h) || t.Tokens[f].UPOS != "NOUN" || listClosed(t, f) {
			continue
		}
		attach(t, c, f, "conj")
	}
}

// listClosed reports whether a conjunct of the noun at f has an "and".
func listClosed(t *extract.Tree, f int) bool {
	for _, c := range t.Children(f, "conj") {
		if t.Child(c, "cc") >= 0 {
			return true
		}
	}
	return false
}

// zeroRelative hangs a relative clause without a pronoun on the noun right before it,
// where the parser is unsure: "killed five girls at a room the group was visiting".
func zeroRelative(t *extract.Tree) {
	for c := range t.Tokens {
		h := t.Tokens[c].Head
		if h < 0 || h > c || !t.Is(c, "acl:relcl") || len(t.Arc) != len(t.Tokens) || t.Arc[c] >= .65 {
			continue
		}
		s := t.Child(c, "nsubj")
		f := t.Phrase(c, nil)[0]
		if s < f || syntax.IsRelative(t, s) || ofWhich(t, s) || f < 1 || f-1 == h || t.Tokens[f-1].UPOS != "NOUN" || t.Under(f-1, c) || !t.Under(s, c) {
			continue
		}
		relative := false
		for _, k := range t.Children(c) {
			relative = relative || syntax.IsRelative(t, k)
		}
		if !relative {
			attach(t, c, f-1, "acl:relcl")
		}
	}
}

// participleConjunct joins a participle behind "and" to the one that describes the noun
// before it, and not to the finite verb: "crossed on a device propelled by turbines and
// attached to his feet".
func participleConjunct(t *extract.Tree) {
	for c := range t.Tokens {
		v, and := t.Tokens[c].Head, t.Child(c, "cc")
		if v < 0 || v > c || !t.Is(c, "conj") || t.Tokens[c].XPOS != "VBN" || t.Tokens[v].XPOS != "VBD" || and < 1 || and > c || t.Tokens[and-1].Form == "," || t.Child(c, "nsubj", "aux", "obj") >= 0 || t.Child(v, "aux:pass") >= 0 {
			continue
		}
		for x := and - 1; x > v; x-- {
			if ph := t.Phrase(x, nil); t.Is(x, "acl:") && t.Tokens[x].XPOS == "VBN" && t.Child(x, "conj") < 0 && ph[len(ph)-1] == and-1 {
				attach(t, c, x, "conj")
				break
			}
		}
	}
}

// onSunday makes a time of the weekday that the parser took for a part of the subject
// behind it: "On Sunday teams from ten countries met".
func onSunday(t *extract.Tree) {
	for d := 1; d < len(t.Tokens); d++ {
		n, c := t.Tokens[d].Head, d-1
		if n < d || !t.Is(d, "compound", "nmod:unmarked", "nmod:desc") || !t.Is(n, "nsubj") || t.Lower(c) != "on" || !strings.HasSuffix(t.Lower(d), "day") || !syntax.TimeLike(t, d) {
			continue
		}
		v := t.Tokens[n].Head
		if v < n || t.Tokens[v].UPOS != "VERB" && t.Child(v, "cop") < 0 || t.Tokens[c].Head != n && t.Tokens[c].Head != d {
			continue
		}
		attach(t, d, v, "obl")
		attach(t, c, d, "case")
	}
}

// saidActive makes an active of a past of saying without auxiliary that the parser took
// for a passive: "the company announced via Twitter, phase one had ended". What is set
// behind its comma is what is said.
func saidActive(t *extract.Tree) {
	for v := range t.Tokens {
		s := t.Child(v, "nsubj:pass")
		if s < 0 || s > v || !says(t, v) || t.Tokens[v].XPOS != "VBN" && t.Tokens[v].XPOS != "VBD" || t.Child(v, "aux", "obl:agent") >= 0 || !t.Is(v, "root", "conj", "parataxis", "ccomp") || t.Is(v, "conj") && t.Child(t.Tokens[v].Head, "aux:pass") >= 0 {
			continue
		}
		t.Tokens[v].XPOS, t.Tokens[s].Deprel = "VBD", "nsubj"
		if c := t.Child(v, "parataxis"); c > v && t.Child(v, "ccomp", "obj") < 0 && t.Child(c, syntax.Subjects...) >= 0 && finiteVerb(t, c) {
			t.Tokens[c].Deprel = "ccomp"
		}
	}
}

// strandedBehind hangs a preposition left alone right behind a verb on that verb: "the
// demands made by the court have been complied with".
func strandedBehind(t *extract.Tree) {
	for i := 1; i < len(t.Tokens); i++ {
		if t.Tokens[i].UPOS == "ADP" && t.Is(i, "obl") && len(t.Children(i)) == 0 && t.Tokens[i-1].UPOS == "VERB" && t.Tokens[i].Head != i-1 {
			attach(t, i, i-1, "obl")
		}
	}
}

// crossedTime makes a part of a time of what stands between it and its preposition: "At
// midnight local time".
func crossedTime(t *extract.Tree) {
	for c := range t.Tokens {
		n := t.Tokens[c].Head
		if !t.Is(c, "case") || n != c+2 && n != c+3 || !syntax.TimeLike(t, n) && t.Lower(n) != "time" {
			continue
		}
		if k := c + 1; !t.Under(k, n) && syntax.TimeLike(t, k) && !t.Under(n, k) {
			attach(t, k, n, "compound")
		}
	}
}

// sayingOf gives a participle of saying that the parser hung on a thing to whoever does
// what the verb above it tells: "Khan got into damage control mode saying he is in
// politics". What letters, reports and people say stays theirs.
func sayingOf(t *extract.Tree) {
	for x := range t.Tokens {
		n := t.Tokens[x].Head
		if n < 0 || n > x || !t.Is(x, "acl:") || t.Tokens[x].XPOS != "VBG" || !says(t, x) || t.Child(x, "ccomp") < 0 || !t.Is(n, "obl", "obj") || t.NameAt(n) >= 0 || t.Tokens[n].UPOS != "NOUN" {
			continue
		}
		l := strings.ToLower(t.Tokens[n].Lemma)
		v := t.Tokens[n].Head
		if v < 0 || v > n || t.Tokens[v].UPOS != "VERB" || t.Child(v, "nsubj:") < 0 || lexicon.Occasions[l] || utterers[l] || syntax.Personal(t, n) || lexicon.Bodies[l] || says(t, v) {
			continue
		}
		attach(t, x, v, "advcl")
	}
}

// utterers are things that say something.
var utterers = lexicon.Words("letter statement report message note tweet post email memo text sign banner placard poster order document paper study survey rumor rumour call advertisement ad article editorial headline slogan resolution warning press people")

// visitMade gives a relative clause without a pronoun the subject that the parser set
// beside its noun: "a visit chefs and officials made to the centre".
func visitMade(t *extract.Tree) {
	for x := range t.Tokens {
		h := t.Tokens[x].Head
		if h < 0 || h > x || !t.Is(x, "acl") || t.Tokens[x].XPOS != "VBN" && t.Tokens[x].XPOS != "VBD" || t.Child(x, syntax.Subjects...) >= 0 || t.Child(x, "aux", "mark", "obl:agent", "obj") >= 0 {
			continue
		}
		n := t.Child(h, "appos")
		if n < h || n > x {
			continue
		}
		ph := t.Phrase(n, nil)
		if ph[0] == h+1 && t.Tokens[h+1].Form != "," && ph[len(ph)-1] == x-1 && t.Tokens[n].UPOS != "VERB" && t.Tokens[h].UPOS == "NOUN" && t.NameAt(n) < 0 {
			attach(t, n, x, "nsubj")
			t.Tokens[x].Deprel, t.Tokens[x].XPOS = "acl:relcl", "VBD"
		}
	}
}

// sawSent makes a passive of what somebody saw done: "the team saw Lee sent off".
func sawSent(t *extract.Tree) {
	for x := range t.Tokens {
		v, s := t.Tokens[x].Head, t.Child(x, "nsubj:")
		if v < 0 || v > s || s > x || !t.Is(x, "ccomp") || !sees[strings.ToLower(t.Tokens[v].Lemma)] || t.Tokens[x].XPOS != "VBD" && t.Tokens[x].XPOS != "VBN" || t.Child(x, "aux", "mark", "obj", "cop") >= 0 {
			continue
		}
		l := strings.ToLower(t.Tokens[x].Lemma)
		if lexicon.Past(l) != lexicon.PastParticiple(l) || !transitive[l] {
			continue
		}
		t.Tokens[x].XPOS, t.Tokens[s].Deprel = "VBN", "nsubj:pass"
	}
}

var (
	sees = lexicon.Words("see watch have get want find leave")
	// transitive are verbs of which a past without an object behind "saw" is a passive.
	transitive = lexicon.Words("send kill arrest injure wound book dismiss disqualify force remove elect fire sack release destroy sentence detain charge oust replace evacuate hit")
)

// twoClauses makes a subject of a noun that the parser took for a first clause of what
// somebody thinks, right before the verb of the second: "believed the voucher would help".
func twoClauses(t *extract.Tree) {
	for v := range t.Tokens {
		cs := t.Children(v, "ccomp")
		if len(cs) != 2 || cs[0] < v || t.Tokens[v].UPOS != "VERB" {
			continue
		}
		n, x := cs[0], cs[1]
		f := x
		if a := t.Child(x, "aux", "cop"); a >= 0 {
			f = a
		}
		if u := t.Tokens[n].UPOS; u != "NOUN" && u != "PROPN" || t.Child(n, "cop", "nsubj", "case", "mark") >= 0 || t.Child(x, syntax.Subjects...) >= 0 || !finiteVerb(t, x) {
			continue
		}
		if ph := t.Phrase(n, nil); ph[len(ph)-1] == f-1 {
			attach(t, n, x, "nsubj")
		}
	}
}

// dashedSubject sets a second subject between dashes beside the first: "Lima and Luna –
// the firms behind the coin – are not licensed".
func dashedSubject(t *extract.Tree) {
	for v := range t.Tokens {
		s := t.Children(v, "nsubj")
		if len(s) != 2 || s[1] > v || t.Is(s[0], "nsubj:outer") {
			continue
		}
		ph := t.Phrase(s[1], func(c int) bool { return t.Is(c, "punct") })
		if first, last := ph[0], ph[len(ph)-1]; first > 0 && last+1 < len(t.Tokens) && lexicon.Dashes[t.Tokens[first-1].Form] && lexicon.Dashes[t.Tokens[last+1].Form] {
			attach(t, s[1], s[0], "appos")
		}
	}
}

// forToRise makes an adverbial of an infinitive with a subject of its own behind "for", which
// has none to share with the verb above it: "The union called for the minister to resign"
// has the minister resign, not the union, also where the parser gave the minister to "called".
func forToRise(t *extract.Tree) {
	for x := range t.Tokens {
		v := t.Tokens[x].Head
		if !t.Is(x, "xcomp") || v < 0 || v > x || !syntax.Infinitive(t, x) {
			continue
		}
		m, s := t.Child(x, "mark"), t.Child(x, "nsubj", "nsubj:pass")
		own := m > v && t.Lower(m) == "for" && s > m && s < x
		for _, n := range t.Children(v, "obl") {
			c := t.Child(n, "case")
			own = own || callsFor[syntax.Lemma(t, v)] && c == v+1 && t.Lower(c) == "for" && m > n && m == syntax.EndOf(t, n)+1
		}
		if own {
			t.Tokens[x].Deprel = "advcl"
		}
	}
}

// callsFor are verbs with "for" of those who want others to do something.
var callsFor = lexicon.Words("call ask push plead press appeal wait long argue campaign beg pray vote")

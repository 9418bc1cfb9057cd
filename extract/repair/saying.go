package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// ownSaying hangs a "saying" behind what somebody has, does or feels on the verb before it,
// for no decision of theirs says anything: "the mayor explained his decision saying the city
// had no money". A text does: "read her letter saying he would go".
func ownSaying(t *extract.Tree) {
	for i := range t.Tokens {
		o := t.Tokens[i].Head
		if !t.Is(i, "acl:") || t.Tokens[i].XPOS != "VBG" || !says(t, i) || o < 0 || o > i || !t.Is(o, "obj") || t.Child(i, "mark", "nsubj") >= 0 {
			continue
		}
		p, v, l := t.Child(o, "nmod:poss"), t.Tokens[o].Head, syntax.Lemma(t, o)
		if p < 0 || t.Tokens[p].UPOS != "PRON" || v < 0 || v > o || syntax.OwnSubject(t, v) < 0 || t.Tokens[v].UPOS != "VERB" ||
			t.NameAt(o) >= 0 || syntax.Personal(t, o) || lexicon.Kin[l] || lexicon.Bodies[l] || lexicon.Documents[l] || lexicon.Occasions[l] || texts[l] {
			continue
		}
		attach(t, i, v, "advcl")
	}
}

// texts are further nouns for what one can read, or hear somebody say.
var texts = lexicon.Words("post message note sign banner text card order caption placard sticker song poem lyric slogan voicemail response reply comment remark word friend wife husband boss neighbour neighbor colleague voice people")

// anOldSaying makes a noun of the saying that there is, as a people has it: "There is an
// old Kikuyu saying that a man who borrows a goat must return a cow".
func anOldSaying(t *extract.Tree) {
	for i := 1; i < len(t.Tokens); i++ {
		v, k, d := t.Tokens[i].Head, i-1, -1
		if t.Lower(i) != "saying" || v < 0 || v > k || t.Child(v, "expl") < 0 || t.Tokens[k].Head != v || !t.Is(k, "nsubj") {
			continue
		}
		if d = t.Child(k, "det"); d < 0 || d > k || t.Lower(d) != "a" && t.Lower(d) != "an" || !t.Is(i, "csubj", "advcl:", "xcomp") || t.Child(i, "nsubj", "mark", "aux") >= 0 {
			continue
		}
		t.Tokens[i].UPOS, t.Tokens[i].XPOS, t.Tokens[i].Lemma = "NOUN", "NN", "saying"
		t.Tokens[i].Deprel = "nsubj"
		for _, c := range t.Children(k, "det", "amod") {
			attach(t, c, i, t.Tokens[c].Deprel)
		}
		attach(t, k, i, "compound")
		for _, c := range t.Children(i, "ccomp") {
			t.Tokens[c].Deprel = "acl"
		}
	}
}

// quotedBy gives a report behind a quotation the name right behind its closing mark for its
// subject, where the parser made that a part of the last noun quoted: “He fights the workers,”
// Lagos Dockers Union said in a statement.
func quotedBy(t *extract.Tree) {
	for v := range t.Tokens {
		c := t.Child(v, "ccomp")
		if !says(t, v) || c < 0 || c > v || t.Tokens[v].XPOS != "VBD" && t.Tokens[v].XPOS != "VBZ" || t.Child(v, "aux", "nsubj", "nsubj:pass", "expl", "obj") >= 0 {
			continue
		}
		q := v - 1
		for q > c && !syntax.QuoteMarks[t.Tokens[q].Form] {
			q--
		}
		if q <= c || t.Tokens[q-1].Form != "," && t.Tokens[q-1].Form != "!" {
			continue
		}
		n, several := -1, false
		for k := q + 1; k < v; k++ {
			if h := t.Tokens[k].Head; h <= q && !t.Is(k, "punct") {
				n, several = k, n >= 0
			}
		}
		if n >= 0 && !several && (t.Tokens[n].UPOS == "PROPN" || t.Tokens[n].UPOS == "NOUN" || t.Lower(n) == "one" && t.Child(n, "nmod") > n) && t.Child(n, "case") < 0 {
			attach(t, n, v, "nsubj")
		}
	}
}

// saidAnd makes a part of what somebody says of a clause that follows it after
// "and" and tells what the speaker cannot be telling the writer: one with a subject
// of its own, or in another tense than the report. "Shi said Beijing had room, and a
// visit was unlikely"; "he said the commission was examining homes and had sent
// nurses".
func saidAnd(t *extract.Tree) {
	for i := range t.Tokens {
		v := t.Tokens[i].Head
		if !t.Is(i, "conj") || v < 0 || !says(t, v) && !reminds[syntax.Lemma(t, v)] || says(t, i) && !(inquired[syntax.Lemma(t, i)] && documentSays(t, v)) || t.Tokens[v].XPOS != "VBD" && t.Tokens[v].XPOS != "VBZ" || t.Child(v, "aux") >= 0 {
			continue
		}
		c := t.Child(v, "ccomp")
		if c < v || c > i || t.Child(i, "parataxis", "mark") >= 0 {
			continue
		}
		if cc := t.Child(i, "cc"); cc < 0 || t.Lower(cc) != "and" {
			continue
		}
		if t.Child(i, "nsubj") < 0 && !pluperfect(t, i) || speechBetween(t, v, i) {
			continue
		}
		attach(t, i, c, "conj")
	}
}

// reminds are further verbs of telling somebody that something is so.
var reminds = lexicon.Words("remind assure warn notify reassure")

// announcedQuoted sets a report behind a quotation beside the clause that tells by a verb of saying what the same
// person has announced: "Lee announced he would leave to “rest with family,” he said in a letter". He did
// not say that he announced it.
func announcedQuoted(t *extract.Tree) {
	for v := range t.Tokens {
		a, s := t.Child(v, "ccomp"), t.Child(v, "nsubj")
		if !says(t, v) || !t.Is(v, "root") || a < 0 || a > v || s < 1 || s > v || t.Tokens[s].UPOS != "PRON" || !says(t, a) || t.Child(a, "ccomp") < a || t.Child(a, "mark") >= 0 || t.Lower(s) != "he" && t.Lower(s) != "she" {
			continue
		}
		end := s - 1
		j := t.Child(a, "nsubj")
		if j < 0 || j > a || t.Tokens[j].UPOS == "PRON" || !syntax.QuoteMarks[t.Tokens[end].Form] {
			continue
		}
		open := end - 1
		for open > a && !syntax.QuoteMarks[t.Tokens[open].Form] {
			open--
		}
		if open <= a {
			continue
		}
		t.Tokens[a].Head, t.Tokens[a].Deprel = -1, "root"
		attach(t, v, a, "parataxis")
	}
}

// oneOfThem gives a report behind a quotation "one of them" for its subject, and the name behind that for who it
// is: “We sang to keep warm,” one of them, Juan Mora, told reporters.
func oneOfThem(t *extract.Tree) {
	for i := 1; i < len(t.Tokens)-3; i++ {
		h := t.Tokens[i].Head
		if t.Lower(i) != "one" || !syntax.QuoteMarks[t.Tokens[i-1].Form] || h < 0 || h > i || !t.Is(i, "nsubj", "obj", "obl", "obl:unmarked", "appos", "conj", "parataxis", "dep") || t.Child(i, "nmod") < i {
			continue
		}
		toks := t.Phrase(t.Child(i, "nmod"), func(c int) bool { return t.Is(c, "appos", "punct") })
		k := toks[len(toks)-1] + 2
		if k >= len(t.Tokens) || t.Tokens[k-1].Form != "," {
			continue
		}
		n := t.Tokens[k].Head
		if n > k && says(t, n) && t.Is(k, "nsubj") && isName(t, k, extract.PER) {
			attach(t, i, n, "nsubj")
			attach(t, k, i, "appos")
		}
	}
}

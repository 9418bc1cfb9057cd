package link

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// adverbs are the single adverbs among a fact's qualifiers, by index, with the
// argument each comes from.
type adverbs map[int]extract.Argument

// note keeps argument a, of which the i-th qualifier was made, where it is a
// single adverb.
func (l *linker) note(in adverbs, i int, a extract.Argument) {
	t := &l.d.Trees[a.Sentence]
	if (len(a.Tokens) == 1 || degree(t, a)) && a.Prep == "" && (a.Role == extract.RoleManner || a.Role == extract.RoleTime) && t.Tokens[a.Head].UPOS == "ADV" {
		in[i] = a
	}
}

// degree reports whether a is "more than" or "less than" before a verb: more than doubled.
func degree(t *extract.Tree, a extract.Argument) bool {
	return len(a.Tokens) == 2 && t.Is(a.Tokens[1], "fixed") && t.Lower(a.Tokens[1]) == "than" && a.Tokens[1] == a.Head+1
}

// place puts the adverbs of f where the article has them: before the verb that
// they belong to ("had initially hypothesized", "is completely compatible"), right
// behind it ("ran unsuccessfully for"), or before the subject ("Later, the group
// split"). front is what stands before the subject, predicate the predicate with its
// adverbs, placed the indices of their qualifiers; all others stand behind the
// object.
func (l *linker) place(f *extract.Fact, p *extract.Proposition, in adverbs) (front, predicate string, placed map[int]bool) {
	words := strings.Split(f.Relation, "_")
	before, after := make([][]string, len(words)), make([][]string, len(words))
	placed = map[int]bool{}
	for i := range f.Qualifiers {
		a, ok := in[i]
		if !ok {
			continue
		}
		t := &l.d.Trees[a.Sentence]
		if front == "" && onlyThem(t, a, p) {
			front, placed[i] = "Only", true // was only read by two critics
			continue
		}
		if at, behind := limit(p, words); at >= 0 && a.Sentence == p.Sentence && syntax.LoneOnly(t, a) {
			if behind {
				after[at] = append(after[at], "only")
			} else {
				before[at] = append(before[at], "only")
			}
			placed[i] = true
			continue
		}
		if at := beforePhrase(t, a, p, words); at >= 0 {
			before[at] = append(before[at], f.Qualifiers[i].Label)
			placed[i] = true
			continue
		}
		at := verbAt(t, t.Tokens[a.Head].Head, p, words)
		switch v := t.Tokens[a.Head].Head; {
		case at < 0 && a.Sentence == p.Sentence && afterBe(t, a.Head, p, words): // are usually in good order
			k := len(words) - len(strings.Split(p.Base, "_"))
			after[k] = append(after[k], f.Qualifiers[i].Label)
		case at < 0 || a.Sentence != p.Sentence || p.Turned && t.Lower(a.Head) == "well": // received the film well
			continue
		case a.Head < v && onlyAdverbs(t, a.Tokens[len(a.Tokens)-1], v):
			if b := words[max(at-1, 0)]; at > 1 && (b == "been" || b == "being") && t.Lower(a.Head+1) == b {
				at-- // has ever been charged, is now being held
			}
			before[at] = append(before[at], f.Qualifiers[i].Label)
		case a.Head > v && !p.Turned && onlyAdverbs(t, v, a.Head) && (at+1 == len(words) || t.Lower(v+1) != words[at+1]): // not: got back on
			after[at] = append(after[at], f.Qualifiers[i].Label)
		case front == "" && a.Head < v && t.Tokens[a.Head+1].Form == "," && !p.Turned && p.Args[0].Sentence == p.Sentence && a.Head < slices.Min(append([]int{v}, p.Args[0].Tokens...)):
			r, n := utf8.DecodeRuneInString(f.Qualifiers[i].Label)
			front = string(unicode.ToUpper(r)) + f.Qualifiers[i].Label[n:] + ","
		default:
			continue
		}
		placed[i] = true
	}
	var out []string
	for k, w := range words {
		out = append(append(append(out, before[k]...), w), after[k]...)
	}
	return front, strings.Join(out, " "), placed
}

// beforePhrase is the place among the words of the predicate of p of an adverb a that says that
// what follows it holds for the greater part only: before the preposition ("go mainly to
// Asia"), or before the verb where the phrase is the agent ("Floods mainly caused the
// damage"). -1 where a is none.
func beforePhrase(t *extract.Tree, a extract.Argument, p *extract.Proposition, words []string) int {
	if a.Sentence != p.Sentence || len(p.Args) < 2 {
		return -1
	}
	if s := p.Args[0]; p.Turned && s.Sentence == p.Sentence && syntax.MainlyBefore(t, s.Head) == a.Head {
		return verbAt(t, p.Head, p, words)
	}
	o := p.Args[1]
	if o.Sentence != p.Sentence || o.Prep == "" || syntax.MainlyBefore(t, o.Head) != a.Head {
		return -1
	}
	prep := strings.Fields(o.Prep)
	if n := len(words) - len(prep); n > 0 && slices.Equal(words[n:], prep) {
		return n
	}
	return -1
}

// onlyThem reports whether the adverb a is an "only" right before the passive verb of p, of which those right behind
// the verb did it alone: "The book was only read by two critics".
func onlyThem(t *extract.Tree, a extract.Argument, p *extract.Proposition) bool {
	s := p.Args[0]
	return p.Turned && a.Sentence == p.Sentence && s.Sentence == p.Sentence && t.Lower(a.Head) == "only" && a.Head == p.Head-1 && t.Child(s.Head, "case") == p.Head+1
}

// afterBe reports whether the adverb at token k stands right behind the "be" of the
// predicate of p, whose words are words.
func afterBe(t *extract.Tree, k int, p *extract.Proposition, words []string) bool {
	base := strings.Split(p.Base, "_")
	if base[0] != "be" || t.Tokens[k].Head != p.Head || len(words) < len(base) || !slices.Equal(words[len(words)-len(base)+1:], base[1:]) {
		return false
	}
	for k--; k >= 0 && t.Tokens[k].UPOS == "ADV"; k-- {
	}
	return k >= 0 && t.Tokens[k].Head == p.Head && t.Is(k, "cop")
}

// verbAt is the index among the words of a predicate of the one that token v of the
// proposition gave, -1 for none: the words end in those of the base, of which the
// first may be inflected.
func verbAt(t *extract.Tree, v int, p *extract.Proposition, words []string) int {
	base := strings.Split(strings.ToLower(p.Base), "_")
	if v < 0 || v != p.Head && !slices.Contains(p.Predicate, v) || len(words) < len(base) || !slices.Equal(words[len(words)-len(base)+1:], base[1:]) {
		return -1
	}
	k := slices.Index(base, syntax.Lemma(t, v))
	if k < 0 {
		k = slices.Index(base, t.Lower(v))
	}
	if k < 0 {
		return -1
	}
	return len(words) - len(base) + k
}

// onlyAdverbs reports whether nothing but adverbs stands between tokens i and j.
func onlyAdverbs(t *extract.Tree, i, j int) bool {
	for k := i + 1; k < j; k++ {
		if t.Tokens[k].UPOS != "ADV" && t.Tokens[k].UPOS != "AUX" {
			return false
		}
	}
	return true
}

// nearlyTo is the approximator before the "to" of p's object, which takes back that it came so far:
// hunted nearly to extinction. "" for none.
func (l *linker) nearlyTo(p *extract.Proposition) string {
	if len(p.Args) < 2 || p.Args[1].Role != extract.RoleObject || p.Args[1].Prep != "to" || p.Args[1].Sentence != p.Sentence {
		return ""
	}
	t, h := &l.d.Trees[p.Sentence], p.Args[1].Head
	for _, c := range t.Children(h, "advmod") {
		if approximators[t.Lower(c)] && t.Is(c+1, "case") && t.Tokens[c+1].Head == h {
			return t.Lower(c)
		}
	}
	return ""
}

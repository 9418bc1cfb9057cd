package link

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// fronted are the qualifiers of a fact that its sentence keeps before the subject, where
// the article has them before the verb: "In recent years, two priests have accused the minister of having
// taken bribes". Behind the object they would read as the bribes'. Short facts have theirs
// at the end: "Nadal retired in May". So has what somebody claimed to have done: "claimed to
// have treated 12 patients last week" tells when they were treated, not when it was claimed. Those
// whom the subject is among stand first: "Of the nine candidates, Lund is the youngest".
func (of sentence) fronted(t *extract.Tree, f *extract.Fact, p *extract.Proposition, placed map[int]bool) []int {
	if p.Turned || strings.HasPrefix(f.Relation, "claimed_to_") ||
		len(p.Args) == 0 || p.Args[0].Sentence != p.Sentence || len(p.Args[0].Tokens) == 0 {
		return nil
	}
	begin := min(slices.Min(p.Args[0].Tokens), p.Head)
	behind, clause := 0, p.Rule == "copula" && t.Tokens[p.Head].XPOS == "VB" // words behind the verb, and whether there is a clause among them
	for _, a := range append(slices.Clone(p.Args[1:]), of.from...) {
		if a.Sentence == p.Sentence && len(a.Tokens) > 0 && a.Tokens[0] > p.Head {
			behind += len(a.Tokens)
			clause = clause || a.Clause >= 0
		} else if a.Sentence == p.Sentence && a.Head == p.Head && len(a.Tokens) > 0 {
			behind += a.Tokens[len(a.Tokens)-1] - p.Head // the opposite of what they were when he took power
		}
	}
	var out []int
	for i, a := range of.from {
		if placed[i] || a.Sentence != p.Sentence || len(a.Tokens) == 0 || a.Role == extract.RoleRecipient {
			continue
		}
		if f := slices.Min(append(t.Children(a.Head, "case", "mark"), a.Tokens[0])); t.Lower(f-1) == "only" {
			continue // Only through a vote can the law change: it can only change through a vote
		}
		last, day := a.Tokens[len(a.Tokens)-1], a.Role == extract.RoleTime && t.Tokens[a.Head].Head == p.Head
		if last >= p.Head || last >= begin && (a.Tokens[0] < begin || !day && (len(a.Tokens) < 2 || !inserted(t, a.Tokens[0]))) {
			continue
		}
		if clause || behind > shortTail || len(a.Tokens) > shortLead && behind > 0 || lexicon.Besides[strings.ReplaceAll(a.Prep, " ", "_")] || (a.Prep == "of" || a.Prep == "out of") && a.Tokens[0] > 0 && t.Lower(a.Tokens[0]-1) == "of" {
			out = append(out, i)
		}
	}
	slices.SortStableFunc(out, func(i, j int) int { return of.from[i].Tokens[0] - of.from[j].Tokens[0] })
	return out
}

// shortTail is how many words behind the verb leave no doubt that what follows them is the
// verb's, shortLead how many words of a phrase itself do.
const (
	shortTail = 4
	shortLead = 4
)

// inserted reports whether the phrase that begins at token i stands by itself between a
// subject and its verb: behind a comma or an auxiliary.
func inserted(t *extract.Tree, i int) bool {
	for i > 0 && (t.Tokens[i-1].UPOS == "ADP" || t.Tokens[i-1].UPOS == "SCONJ" || t.Tokens[i-1].UPOS == "ADV") {
		i--
	}
	return i > 0 && (t.Tokens[i-1].Form == "," || t.Tokens[i-1].UPOS == "AUX")
}

// uncapped is the subject s of p as it stands behind other words: without the capital that
// the beginning of a sentence gave it.
func uncapped(t *extract.Tree, s string, p *extract.Proposition) string {
	s = lowerArticle(s)
	if len(p.Args) == 0 || len(p.Args[0].Tokens) == 0 || p.Args[0].Sentence != p.Sentence {
		return s
	}
	k := p.Args[0].Tokens[0]
	w := t.Tokens[k]
	r, n := utf8.DecodeRuneInString(s)
	if k > 0 || t.NameAt(k) >= 0 || w.UPOS == "PROPN" || w.UPOS == "ADJ" || !strings.HasPrefix(s, w.Form) || !unicode.IsUpper(r) || strings.ToLower(w.Form[n:]) != w.Form[n:] || len(w.Form) == n {
		return s
	}
	return string(unicode.ToLower(r)) + s[n:]
}

// leading are the words before the subject: the adverb that place has put there, then the
// fronted qualifiers, each with its comma.
func (l *linker) leading(front string, f *extract.Fact, of sentence, fronted []int) string {
	parts := present([]string{front})
	for _, i := range fronted {
		if w := l.qualifier(f.Qualifiers[i], of.from[i]); w != "" {
			parts = append(parts, strings.TrimSuffix(w, ",")+",")
		}
	}
	return strings.Join(parts, " ")
}

// beforeObject puts what stands between the verb and the preposition of its object there in
// the parts of a fact's sentence, of which the last is the predicate, and marks it placed:
// "arrived in Paris on Sunday for a two-day visit", no visit in Paris. So stands what the article has
// before a long object: "passed on Monday a bill that will cut pensions".
func (l *linker) beforeObject(parts []string, placed map[int]bool, f extract.Fact, p *extract.Proposition, of sentence) []string {
	if p.Turned || of.said != nil || of.object == "" || len(p.Args) < 2 || p.Rule == existential {
		return parts
	}
	o := p.Args[1]
	words, ok := strings.CutSuffix(parts[len(parts)-1], " "+o.Prep)
	asks := l.asks(o) || o.Role == extract.RoleObject && o.Prep == "" && len(o.Tokens) > shortTail
	verb := slices.Max(append(slices.Clone(p.Predicate), p.Head))
	if asks {
		words, ok = parts[len(parts)-1], true
	} else if o.Role == extract.RoleComplement {
		return parts
	}
	if o.Prep == "" && !asks || !ok || o.Sentence != p.Sentence || len(o.Tokens) == 0 || o.Tokens[0] < p.Head {
		return parts
	}
	var between []string
	for _, i := range of.order(p) {
		a := of.from[i]
		if placed[i] || a.Role == extract.RoleRecipient || a.Sentence != p.Sentence || len(a.Tokens) == 0 || a.Tokens[0] < verb || a.Tokens[len(a.Tokens)-1] >= o.Tokens[0] || a.Clause >= 0 {
			continue
		}
		placed[i] = true
		between = append(between, l.qualifier(f.Qualifiers[i], a))
	}
	if len(between) == 0 {
		return parts
	}
	prep, t := o.Prep, &l.d.Trees[p.Sentence]
	if f := o.Tokens[0]; o.Prep == "" && t.Tokens[f-1].Form == "," && t.Tokens[verb+1].Form == "," {
		words += "," // runs, as part of its work, clinics for mothers
		between[len(between)-1] += ","
	}
	if m := syntax.MainlyBefore(t, o.Head); m >= 0 { // have died since May, mostly in the north
		if w, ok := strings.CutSuffix(words, " "+t.Lower(m)); ok {
			words, prep = w, t.Lower(m)+" "+prep
		}
	}
	return present(append(append(append(parts[:len(parts)-1:len(parts)-1], words), between...), prep))
}

// asks reports whether the argument o is a clause of what is asked or settled: decided in May
// whether he must pay.
func (l *linker) asks(o extract.Argument) bool {
	t := &l.d.Trees[o.Sentence]
	return o.Role == extract.RoleComplement && t.Is(o.Head, "ccomp") && len(o.Tokens) > 2 && questions[t.Lower(o.Tokens[0])]
}

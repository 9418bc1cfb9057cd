package mention

import (
	_ "embed"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/quadwire/quadwire/extract"
)

// The choice of a pronoun's antecedent is a log-linear model: every mention in
// the window that agrees with the pronoun has features, so has the possibility
// that the pronoun stands for nothing that can be named ("it is raining"); a
// chain's probability is the sum of its mentions'. Below a threshold the pronoun
// is left alone. The weights are learnt from GUM by train/fit.py.

//go:embed pronouns.tsv
var pronounWeights string

// weights are by class ("he", "it", "they") and feature.
var weights = sync.OnceValue(func() map[string]map[string]float64 {
	out := map[string]map[string]float64{}
	for _, line := range strings.Split(pronounWeights, "\n") {
		f := strings.Split(line, "\t")
		if len(f) != 3 || strings.HasPrefix(line, "#") {
			continue
		}
		if out[f[0]] == nil {
			out[f[0]] = map[string]float64{}
		}
		v, _ := strconv.ParseFloat(f[2], 64)
		out[f[0]][f[1]] = v
	}
	return out
})

// thresholds are the least probability of a chain by class.
var thresholds = map[string]float64{"he": 0.6, "it": 0.65, "they": 0.6}

// class names the model for a pronoun.
func (c pronounClass) class() string {
	switch {
	case c.person:
		return "he"
	case c.plural:
		return "they"
	}
	return "it"
}

// window is how many sentences back a pronoun looks.
func (c pronounClass) window() int {
	if c.person {
		return 4
	}
	return 3
}

// A candidate is a mention that a pronoun may stand for.
type candidate struct {
	phrase   *phrase
	features []string
}

// candidates are the mentions that agree with a pronoun, nearest first.
func (d *doc) candidates(p *phrase, c pronounClass, past []*phrase) []candidate {
	var out []candidate
	chains := map[any]int{}
	for _, q := range slices.Backward(past) {
		if p.sent-q.sent > c.window() {
			break
		}
		if !d.agrees(p, c, q) {
			continue
		}
		var key any = q
		if q.chain != nil {
			key = q.chain
		}
		if _, ok := chains[key]; !ok {
			chains[key] = len(chains)
		}
		out = append(out, candidate{q, d.features(p, c, q, len(out), chains[key])})
	}
	for i := range out {
		out[i].features = append(out[i].features, "chains="+bucket(len(chains), 1, 2, 3, 5))
	}
	return out
}

// bucket names the interval between bounds that n falls into.
func bucket(n int, bounds ...int) string {
	for _, b := range bounds {
		if n <= b {
			return strconv.Itoa(b)
		}
	}
	return "more"
}

// place is the relation of a phrase in its clause, conjuncts and appositives
// with that of their head.
func place(t *extract.Tree, h int) (rel string, at int) {
	for n := 0; n < len(t.Tokens) && t.Is(h, "conj", "appos", "flat") && t.Tokens[h].Head >= 0; n++ {
		h = t.Tokens[h].Head
	}
	for _, r := range []string{"nsubj", "obj", "iobj", "nmod:poss", "obl", "nmod", "compound", "root", "dislocated", "vocative"} {
		if t.Is(h, r) {
			return r, h
		}
	}
	if t.Child(h, "cop") >= 0 {
		return "predicate", h
	}
	return "other", h
}

// features describe q as an antecedent of p; rank and chainRank say how many
// agreeing mentions and chains are nearer.
func (d *doc) features(p *phrase, c pronounClass, q *phrase, rank, chainRank int) []string {
	t, u := d.tree(p), d.tree(q)
	dist := p.sent - q.sent
	pr, _ := place(t, p.head)
	qr, _ := place(u, q.head)
	same := "prev"
	if dist == 0 {
		same = "same"
	}
	f := []string{
		"dist=" + strconv.Itoa(dist),
		"rank=" + bucket(rank, 0, 1, 2, 4, 8),
		"chain rank=" + bucket(chainRank, 0, 1, 2, 4) + " " + same,
		"rel=" + qr + " " + same,
		"rels=" + pr + " " + qr,
		"kind=" + d.kindOf(q),
		"type=" + string(typeOfChain(q)) + " " + pr,
		"size=" + bucket(size(q), 1, 2, 4, 8),
	}
	if dist == 0 {
		f = append(f, "tokens="+bucket(abs(p.head-q.head), 3, 7, 14, 25))
		f = append(f, d.sameSentence(t, p, q)...)
	} else if t.Block != u.Block {
		f = append(f, "other block "+strconv.Itoa(min(dist, 2)))
	}
	if d.mainSubject(q) {
		f = append(f, "main subject "+same)
		if dist == 1 {
			f = append(f, "main subject before "+pr)
		}
	}
	if q.kind == extract.Pronoun {
		f = append(f, "pronoun "+same, "same word="+strconv.FormatBool(lower(q.text) == lower(p.text)))
	}
	if q.head > 0 && u.Is(q.head, "conj") {
		f = append(f, "conjunct")
	}
	if u.Child(q.head, "conj") >= 0 {
		f = append(f, "coordinated")
	}
	if c.person {
		f = append(f, "gender="+strconv.FormatBool(q.chain != nil && q.chain.gender != unknown || q.gender != unknown))
	}
	if q.kind == extract.Nominal && timeNouns[noun(u, q.head)] {
		f = append(f, "time noun")
	}
	return append(f, d.speech(p, q)...)
}

// timeNouns are seldom what "it" stands for.
var timeNouns = set(`day week month year hour minute second time morning evening night afternoon decade century moment today
	tomorrow yesterday period way lot kind sort part number end case one thing fact bit couple rest side`)

func typeOfChain(q *phrase) extract.EntityType {
	if q.plural && q.typ == extract.Organization {
		return extract.Group // the Houthis
	}
	if q.chain != nil && q.chain.typ != "" {
		return q.chain.typ
	}
	return q.typ
}

func size(q *phrase) int {
	if q.chain == nil {
		return 1
	}
	return len(q.chain.phrases)
}

func (d *doc) kindOf(q *phrase) string {
	if q.kind != extract.Nominal {
		return string(q.kind)
	}
	t := d.tree(q)
	if c := t.Child(q.head, "det"); c >= 0 {
		switch l := t.Lower(c); l {
		case "the", "this", "that", "these", "those":
			return "definite"
		case "a", "an", "no", "any", "every", "each":
			return l[:1] + " indefinite"
		}
		return "other det"
	}
	if t.Child(q.head, "nmod:poss") >= 0 {
		return "possessed"
	}
	return "bare"
}

// sameSentence says how p's clause lies to q's.
func (d *doc) sameSentence(t *extract.Tree, p, q *phrase) []string {
	a, b := clauseOf(t, p.head), clauseOf(t, q.head)
	switch {
	case a == b:
		return []string{"same clause"}
	case b >= 0 && t.Under(p.head, b):
		f := []string{"above"}
		if a >= 0 && t.Is(a, "conj") && t.Tokens[a].Head == b {
			f = append(f, "conjunct verb")
		} else if a >= 0 {
			rel, _, _ := strings.Cut(t.Tokens[a].Deprel, ":")
			f = append(f, "clause="+rel)
		}
		return f
	case a >= 0 && t.Under(q.head, a):
		return []string{"below"}
	}
	return []string{"apart"}
}

// speech says how p and q stand to quotations and reporting verbs.
func (d *doc) speech(p, q *phrase) []string {
	in, out := d.quoted[p.sent][p.head], d.quoted[q.sent][q.head]
	f := []string{fmt.Sprintf("quotes=%v %v %v", in > 0, out > 0, in == out)}
	if d.reports(p) {
		f = append(f, "says="+strconv.FormatBool(d.reports(q)))
	}
	return f
}

// reports reports whether a phrase is the subject of a reporting verb.
func (d *doc) reports(p *phrase) bool {
	t := d.tree(p)
	rel, h := place(t, p.head)
	return rel == "nsubj" && t.Tokens[h].Head >= 0 && reporting[lower(t.Tokens[t.Tokens[h].Head].Lemma)]
}

// nothing describes the pronoun itself: how likely it is to stand for nothing.
func (d *doc) nothing(p *phrase, cands []candidate) []string {
	t := d.tree(p)
	rel, h := place(t, p.head)
	f := []string{"none", "none rel=" + rel, "none n=" + bucket(len(cands), 0, 1, 2, 4, 8), "none quote=" + strconv.FormatBool(d.quoted[p.sent][p.head] > 0), "none word=" + lower(p.text)}
	if expletive(t, p.head) {
		f = append(f, "none expletive")
	}
	if g := t.Tokens[h].Head; g >= 0 {
		if t.Child(g, "cop") >= 0 {
			f = append(f, "none copula "+t.Tokens[g].UPOS)
		}
		if t.Child(g, "ccomp") >= 0 || t.Child(g, "csubj") >= 0 || t.Child(g, "xcomp") >= 0 {
			f = append(f, "none complement")
		}
	}
	return f
}

// rank picks the antecedent: the nearest mention of the likeliest chain.
func (d *doc) rank(p *phrase, c pronounClass, cands []candidate) (*phrase, string) {
	if len(cands) == 0 {
		return nil, ""
	}
	w := weights()[c.class()]
	score := func(fs []string) float64 {
		v := 0.0
		for _, f := range fs {
			v += w[f]
		}
		return math.Exp(v)
	}
	total := score(d.nothing(p, cands))
	sum := map[any]float64{}
	var best any
	first := map[any]*phrase{}
	var order []any
	for _, q := range cands {
		var key any = q.phrase
		if q.phrase.chain != nil {
			key = q.phrase.chain
		}
		if first[key] == nil {
			first[key] = q.phrase
			order = append(order, key)
		}
		v := score(q.features)
		sum[key] += v
		total += v
	}
	for _, k := range order {
		if best == nil || sum[k] > sum[best] {
			best = k
		}
	}
	if pr := sum[best] / total; pr >= thresholds[c.class()] {
		return first[best], fmt.Sprintf("pronoun, p=%.2f", pr)
	}
	return nil, ""
}

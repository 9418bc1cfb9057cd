package confidence

import (
	"math"
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// Feature is one thing seen of a fact, with its measure: 1 for what is there or not,
// else a number of small size.
type Feature struct {
	Name  string
	Value float64
}

// kinds names the kinds of clause in features.
var kinds = map[syntax.Kind]string{
	syntax.Main: "main", syntax.Complement: "complement", syntax.Relative: "relative", syntax.Participle: "participle",
	syntax.Adverbial: "adverbial", syntax.Loose: "loose", syntax.Open: "open",
}

// doc is an article with its mentions by where their heads stand.
type doc struct {
	*extract.Doc
	mentions map[[2]int]int // sentence, head token → mention
	named    map[int]bool   // entities that have a name
	quotes   []syntax.Quotation
	all      article
}

func newDoc(d *extract.Doc) *doc {
	out := &doc{Doc: d, mentions: map[[2]int]int{}, named: map[int]bool{}, quotes: syntax.Quotations(&d.Article)}
	for k, m := range d.Mentions {
		out.mentions[[2]int{m.Sentence, m.Head}] = k
		if m.Kind == extract.Named {
			out.named[m.Entity] = true
		}
	}
	out.all = out.article()
	return out
}

// seer collects the features of a fact f of the proposition p.
type seer struct {
	*doc
	p   *extract.Proposition
	f   *extract.Fact
	t   *extract.Tree
	own map[int]bool // the words of the sentence that the fact is made of
	out []Feature
}

// Features is what the model sees of the fact f that was made of the proposition p
// of the article: how sure the parser was of the words it stands on, what kind of
// clause it is, how long and how far apart its parts are, which of its names stand
// for other words in the text.
func (d *doc) features(p *extract.Proposition, f *extract.Fact) []Feature {
	s := &seer{doc: d, p: p, f: f, t: &d.Trees[p.Sentence]}
	s.own = s.words()
	s.add("bias", 1)
	s.clause()
	s.parse()
	s.shape()
	s.joins()
	s.report()
	s.sentence()
	s.whole()
	s.untold()
	s.told()
	return s.out
}

func (s *seer) add(name string, v float64) {
	if v != 0 {
		s.out = append(s.out, Feature{name, v})
	}
}

func (s *seer) has(name string, on bool) {
	if on {
		s.add(name, 1)
	}
}

// clause sees the rule and the kind of clause.
func (s *seer) clause() {
	k, ok := kinds[syntax.KindOf(s.t, s.p.Head)]
	if !ok {
		k = "phrase"
	}
	s.add("clause "+k, 1)
	s.add("rule "+s.p.Rule, 1)
	h := s.t.Tokens[s.p.Head]
	s.has("conjunct", s.t.Is(s.p.Head, "conj"))
	s.has("subject shared", s.p.Args[0].Sentence == s.p.Sentence && s.t.Tokens[s.p.Args[0].Head].Head != s.p.Head)
	s.has("verb without verb tag", h.UPOS != "VERB" && h.UPOS != "AUX" && s.p.Rule == "clause")
	s.has("passive", s.p.Passive)
	s.has("turned", s.p.Turned)
	s.has("no object", len(s.p.Args) == 1)
}

// shape sees lengths and distances.
func (s *seer) shape() {
	s.add("length of the sentence", math.Log2(float64(len(s.t.Tokens)))-4)
	s.add("length of the fact", math.Log2(1+float64(strings.Count(s.f.Label, " ")))-3)
	far, gaps, commas := 0, 0, 0
	for _, a := range s.p.Args {
		if a.Sentence != s.p.Sentence || len(a.Tokens) == 0 {
			continue
		}
		if k := a.Tokens[len(a.Tokens)-1]; k < s.p.Head {
			far = max(far, s.p.Head-k)
		} else {
			far = max(far, a.Tokens[0]-s.p.Head)
		}
		for k := 1; k < len(a.Tokens); k++ {
			if a.Tokens[k] != a.Tokens[k-1]+1 {
				gaps++
			}
		}
		for _, k := range a.Tokens {
			if s.t.Lower(k) == "," {
				commas++
			}
		}
	}
	s.add("distance", math.Log2(1+float64(max(far, 0))))
	s.add("gaps", math.Log2(1+float64(gaps)))
	s.add("commas", math.Log2(1+float64(commas)))
	s.add("arguments", float64(len(s.p.Args)-2))
	s.add("depth", float64(s.depth()))
	s.has("complement", slices.ContainsFunc(s.p.Args, func(a extract.Argument) bool { return a.Role == extract.RoleComplement }))
	s.has("unpaired", strings.Count(s.f.Label, `"`)%2 != 0 || strings.Count(s.f.Label, "(") != strings.Count(s.f.Label, ")"))
}

// depth is how many clauses the predicate stands in.
func (s *seer) depth() int {
	n := 0
	for i, steps := s.t.Tokens[s.p.Head].Head, 0; i >= 0 && steps < len(s.t.Tokens); i, steps = s.t.Tokens[i].Head, steps+1 {
		if syntax.KindOf(s.t, i) != syntax.None {
			n++
		}
	}
	return n
}

// joins sees which arguments stand for other words of the article.
func (s *seer) joins() {
	for k, a := range s.p.Args[:min(2, len(s.p.Args))] {
		side := []string{"subject", "object"}[k]
		t := &s.Trees[a.Sentence]
		m, ok := s.mentions[[2]int{a.Sentence, a.Head}]
		switch {
		case ok:
			s.add(side+" "+string(s.Mentions[m].Kind), 1)
			e := s.Mentions[m].Entity
			s.has(side+" local", s.Entities[e].ID.Local() && !s.named[e])
		case t.Tokens[a.Head].UPOS == "PROPN":
			s.add(side+" proper noun without a name", 1)
		default:
			s.add(side+" words", 1)
		}
		s.has(side+" of several words that hold a pronoun", slices.ContainsFunc(a.Tokens, func(i int) bool {
			return i != a.Head && strings.HasPrefix(t.Tokens[i].XPOS, "PRP")
		}))
		s.has(side+" of another sentence", a.Sentence != s.p.Sentence)
		s.has(side+" and others", len(t.Children(a.Head, "conj")) > 0)
	}
}

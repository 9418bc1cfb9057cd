package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// longestFilling is the most sentences between two reports of one source that are still
// taken for what it says.
const longestFilling = 3

// sandwiched is the attribution that the sentence s goes on with where sentences before and
// behind it in its block are what one and the same source says: "Lee said the park had rules.
// All visitors must be tested. Few are willing, Lee said." "The audit found that scanners were
// not used. Half were bought without a tender. It also found that staff were not trained." Of a
// person's no other is named. -1 for none.
func sandwiched(d *extract.Doc, as []extract.Attribution, s int) int {
	t := &d.Trees[s]
	r := t.Root()
	if r < 0 || quoted(t, r) || sourced(as, s) {
		return -1
	}
	a, before := nearestReport(d, as, s, -1)
	b, behind := nearestReport(d, as, s, 1)
	if a < 0 || b < 0 || before+behind > longestFilling+1 {
		return -1
	}
	if personIn(&d.Trees[as[a].Sentence], as[a].Source) {
		x, y := nameOf(d, as[a].Source), nameOf(d, as[b].Source)
		if x != y && y != "he" && y != "she" || slices.ContainsFunc(t.Names, func(n extract.Name) bool { return n.Type == extract.PER }) || before+behind > 2 && !filling(d, as[a].Source, t) {
			return -1
		}
		return a
	}
	if !sameSource(d, as[a].Source, as[b].Source) || !filling(d, as[a].Source, t) {
		return -1
	}
	return a
}

// sameSource reports whether two sources that are no persons are one: by name, by noun, by what
// they stand for, or as a report and its researchers.
func sameSource(d *extract.Doc, a, b extract.Argument) bool {
	x, y := nameOf(d, a), nameOf(d, b)
	if k := sourceKind(x); x == y && x != "it" && x != "they" || k != "" && k == sourceKind(y) {
		return true
	}
	e := entityOf(d, a)
	return e >= 0 && e == entityOf(d, b)
}

// entityOf is the entity that the head of the argument a names, -1 for none.
func entityOf(d *extract.Doc, a extract.Argument) int {
	k := slices.IndexFunc(d.Mentions, func(m extract.Mention) bool { return m.Sentence == a.Sentence && m.Head == a.Head })
	if k < 0 {
		return -1
	}
	return d.Mentions[k].Entity
}

// sourced reports whether somebody is said to say, think or want something in the sentence s.
func sourced(as []extract.Attribution, s int) bool {
	return slices.ContainsFunc(as, func(a extract.Attribution) bool { return a.Sentence == s && a.Source.Text != "" })
}

// nearestReport is the report of a whole sentence that is nearest to the sentence s in its
// block, before it (by -1) or behind it (1), with how far it is; -1 where another sentence with
// a source stands between.
func nearestReport(d *extract.Doc, as []extract.Attribution, s, by int) (k, far int) {
	for far = 1; far <= longestFilling; far++ {
		p := s + by*far
		if p < 0 || p >= len(d.Trees) || d.Trees[p].Block != d.Trees[s].Block {
			return -1, 0
		}
		if k = reportIn(d, as, p); k >= 0 {
			return k, far
		}
		if sourced(as, p) || slices.ContainsFunc(d.Trees[p].Tokens, func(x extract.Token) bool { return syntax.QuoteMarks[x.Form] && x.XPOS != "POS" }) {
			return -1, 0
		}
	}
	return -1, 0
}

// filling reports whether the sentence t can be part of what the source says on both sides of it:
// its subject is a common noun, and neither the source itself nor who only handles the matter.
func filling(d *extract.Doc, source extract.Argument, t *extract.Tree) bool {
	r := t.Root()
	if r < 0 || syntax.KindOf(t, r) == syntax.None || question(t, r) || procedures[syntax.Lemma(t, r)] {
		return false
	}
	s := syntax.OwnSubject(t, r)
	if s < 0 || s > r || t.NameAt(s) >= 0 || t.Tokens[s].UPOS == "PRON" && t.Lower(s) != "this" {
		return false
	}
	l := syntax.Lemma(t, s)
	from := &d.Trees[source.Sentence]
	kind := sourceKind(t.Lower(s))
	return l != syntax.Lemma(from, source.Head) && !reporting[l] && (kind == "" || kind != sourceKind(from.Lower(source.Head)))
}

// sourceKind is what joins words for sources that can stand for one another: a report and its
// researchers, the police and an officer. "" for all others.
func sourceKind(word string) string {
	for kind, words := range sourceKinds {
		if words[word] {
			return kind
		}
	}
	return ""
}

var sourceKinds = map[string]lexicon.Set{
	"finding": lexicon.Words("report study survey poll research paper analysis review audit inquiry investigation author authors researcher researchers scientist scientists team auditor auditors inspector inspectors watchdog"),
	"accuser": lexicon.Words("prosecutor prosecutors prosecution indictment complaint affidavit lawsuit plaintiff plaintiffs investigator investigators"),
	"police":  lexicon.Words("police officer officers detective detectives sheriff"),
}

// reporting are nouns for what is said, asked or published.
var reporting = lexicon.Words("statement comment remark announcement accusation allegation claim charge finding result news question interview sample respondent move decision")

// findingOf is the attribution of the whole sentence s to a study, survey or report that finds
// something, -1 for none.
func findingOf(d *extract.Doc, as []extract.Attribution, s int) int {
	t := &d.Trees[s]
	return slices.IndexFunc(as, func(a extract.Attribution) bool {
		return a.Sentence == s && a.Force != extract.NoForce && a.Source.Text != "" && a.Source.Sentence == s && len(a.Content) > 0 && t.Is(a.Word, "root") &&
			t.Child(a.Word, "ccomp") >= 0 && sourceKind(t.Lower(a.Source.Head)) == "finding" && (finds[syntax.Lemma(t, a.Word)] || lexicon.Says[syntax.Lemma(t, a.Word)])
	})
}

// finds are verbs for what studies do.
var finds = lexicon.Words("find show reveal suggest conclude estimate indicate demonstrate")

// findsMore reports whether the sentence t goes on with the findings of a study told of before it:
// it compares or measures and names nobody that does so. "Boys slept less than girls." "Most
// machines were new."
func findsMore(t *extract.Tree) bool {
	r := t.Root()
	if r < 0 || quoted(t, r) || question(t, r) || syntax.KindOf(t, r) == syntax.None || hasAux(t, r, "will", "has", "have") || procedures[syntax.Lemma(t, r)] || says(t, r) && !silent(t, r) {
		return false
	}
	s := syntax.OwnSubject(t, r)
	if s < 0 || s > r || t.NameAt(s) >= 0 && t.Names[t.NameAt(s)].Type != extract.LOC || t.Tokens[s].UPOS == "PRON" || reporting[syntax.Lemma(t, s)] || sourceKind(t.Lower(s)) != "" {
		return false
	}
	return slices.ContainsFunc(span(0, len(t.Tokens)), func(i int) bool {
		w := t.Lower(i)
		x := t.Tokens[i].XPOS
		return x == "JJR" || x == "RBR" || x == "JJS" || x == "RBS" || w == "%" || strings.HasPrefix(w, "percent") || w == "cent" || i < r && portions[w]
	})
}

// portions are words for a share of those that are counted.
var portions = lexicon.Words("half third quarter fifth most some many few several two-thirds three-quarters majority minority")

// accusers adds to the attributions an empty one for each sentence by which a body accuses somebody of deeds
// or a court hears of them, to take what it goes on to tell.
func accusers(d *extract.Doc, as []extract.Attribution) []extract.Attribution {
	for s := range d.Trees {
		t := &d.Trees[s]
		r := t.Root()
		if r < 0 || quoted(t, r) {
			continue
		}
		who := syntax.OwnSubject(t, r)
		if heard := who >= 0 && trials[syntax.Lemma(t, who)] && t.Child(r, "ccomp") > r && (syntax.Lemma(t, r) == "tell" && passive(t, r) || syntax.Lemma(t, r) == "hear" && !passive(t, r)); !heard && (syntax.Lemma(t, r) != "accuse" || passive(t, r) || t.Child(r, "obj") < 0) {
			continue
		}
		if who < 0 || who > r || t.Tokens[who].UPOS == "PRON" || t.NameAt(who) >= 0 && t.Names[t.NameAt(who)].Type == extract.PER {
			continue
		}
		as = append(as, extract.Attribution{
			Sentence: s, Word: who, Source: speaker(t, s, who), By: t.SpanOf(namedBy(t, r, who)), Cue: t.Tokens[r].Span,
			Stance: extract.Speech, Force: extract.Claims, Outer: -1,
		})
	}
	return as
}

// opensStory reports whether the attribution a is one that accusers has added and that has taken nothing.
func opensStory(a extract.Attribution) bool { return len(a.Content) == 0 && isAccuser(&a) }

// isAccuser reports whether the attribution a is one that accusers has added.
func isAccuser(a *extract.Attribution) bool {
	return a.Force == extract.Claims && a.Word == a.Source.Head && a.Sentence == a.Source.Sentence
}

// trials are nouns for where deeds are told of: the court heard, the inquest was told.
var trials = lexicon.Words("court jury inquest tribunal hearing inquiry trial")

// pluperfect reports whether the sentence t goes on with the report a before it, telling of somebody else
// than who reports what had been: "Her lawyers said the driver was drunk. He had ignored three
// warnings."
func pluperfect(d *extract.Doc, a *extract.Attribution, s int) bool {
	t := &d.Trees[s]
	r := t.Root()
	if r < 0 || quoted(t, r) || question(t, r) || !hasAux(t, r, "had", "'d", "’d") || t.Tokens[r].XPOS != "VBN" && t.Child(r, "cop") < 0 || conditioned(t, r) || tellsThat(t, r) || lexicon.Thinks[syntax.Lemma(t, r)] {
		return false
	}
	j := syntax.OwnSubject(t, r)
	if j < 0 || j > r || t.NameAt(j) >= 0 || selves[t.Lower(j)] {
		return false
	}
	return toldOf(d, a, entityOf(d, extract.Argument{Sentence: s, Head: j})) || toldInPast(d, a)
}

// toldInPast reports whether what the report a of a person says had been: "Mr Daly said that it
// had been a family firm. The guard had been taken off by a foreman."
func toldInPast(d *extract.Doc, a *extract.Attribution) bool {
	t := &d.Trees[a.Sentence]
	c := t.Child(a.Word, "ccomp")
	return c >= 0 && hasAux(t, c, "had", "'d", "’d") && personIn(t, a.Source)
}

// toldOf reports whether the sentence of the report a tells of the entity e, which is not its source.
func toldOf(d *extract.Doc, a *extract.Attribution, e int) bool {
	return e >= 0 && e != entityOf(d, a.Source) && slices.ContainsFunc(d.Mentions, func(m extract.Mention) bool { return m.Entity == e && m.Sentence == a.Sentence })
}

// quoteOnly reports whether the report at c, set behind a quotation that ends what somebody announced, reports
// no more than its words: "Lee announced he would leave to “rest with family,” he said in a letter".
func quoteOnly(t *extract.Tree, c int) bool {
	h, s := t.Tokens[c].Head, t.Child(c, "nsubj")
	if h < 0 || h > c || s < 1 || s > c || !t.Is(c, "parataxis") || t.Lower(s) != "he" && t.Lower(s) != "she" || !says(t, c) || !says(t, h) || t.Child(h, "ccomp") < h || !syntax.QuoteMarks[t.Tokens[s-1].Form] {
		return false
	}
	j := syntax.OwnSubject(t, h)
	return j >= 0 && j < h && t.NameAt(j) >= 0 && slices.ContainsFunc(span(h, s-1), func(k int) bool { return syntax.QuoteMarks[t.Tokens[k].Form] })
}

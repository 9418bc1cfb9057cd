package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// goOn lets a report in the past go on with the sentences behind it that tell what would
// be: "He said the group had no money. It would close its offices in May." Nobody but
// the speaker tells that, in the same paragraph or in the next. Of the same paragraph so is
// what should be, and what blames somebody: "Lee argues the law is unfair. The court should
// strike it down." "Banks then wrongly closed accounts."
func goOn(d *extract.Doc, as []extract.Attribution) {
	last, story, finding := -1, -1, -1 // the attributions that the sentence before belongs to
	for s := range d.Trees {
		t := &d.Trees[s]
		if k := dashed(d, as, s); k >= 0 {
			as[k].Content = append(as[k].Content, t.SpanOf(span(0, len(t.Tokens))))
			last = k
			continue
		}
		if k := sandwiched(d, as, s); k >= 0 {
			as[k].Content = append(as[k].Content, t.SpanOf(span(0, len(t.Tokens))))
			last = -1
			continue
		}
		if k := norDid(d, as, s); k >= 0 {
			as[k].Content = append(as[k].Content, t.SpanOf(span(0, len(t.Tokens))))
			last = -1
			continue
		}
		if last >= 0 && (past(&d.Trees[as[last].Sentence], as[last].Word) && (wouldBe(t) || d.Trees[s-1].Block == t.Block && pluperfect(d, &as[last], s)) || (shouldBe(t) || blames(t) || exampleOf(t)) && d.Trees[s-1].Block == t.Block) && !slices.ContainsFunc(as, func(a extract.Attribution) bool { return a.Sentence == s && a.Force != extract.NoForce }) {
			as[last].Content = append(as[last].Content, t.SpanOf(span(0, len(t.Tokens))))
			continue
		}
		if story >= 0 && d.Trees[s-1].Block == t.Block && narrated(d, &as[story], s) && unattributed(d, as, s) {
			as[story].Content = append(as[story].Content, t.SpanOf(span(0, len(t.Tokens))))
			last = -1
			continue
		}
		if finding >= 0 && d.Trees[s-1].Block == t.Block && findsMore(t) && unattributed(d, as, s) {
			as[finding].Content = append(as[finding].Content, t.SpanOf(span(0, len(t.Tokens))))
			last = -1
			continue
		}
		last, story, finding = reportOf(d, as, s), storyOf(d, as, s), findingOf(d, as, s)
	}
}

// reportIn is the attribution of the whole sentence s to a source that says it, in words
// of its own or not, -1 for none.
func reportIn(d *extract.Doc, as []extract.Attribution, s int) int {
	t := &d.Trees[s]
	return slices.IndexFunc(as, func(a extract.Attribution) bool {
		if accordingIn(t, s, &a) {
			return true
		}
		return a.Sentence == s && a.Force != extract.NoForce && a.Source.Sentence == s && (a.Force == extract.Claims && lexicon.Says[syntax.Lemma(t, a.Word)] || finds[syntax.Lemma(t, a.Word)]) && len(a.Content) > 0 &&
			(t.Is(a.Word, "root") || t.Is(a.Word, "parataxis") && t.Is(t.Tokens[a.Word].Head, "root"))
	})
}

// personIn reports whether the source a is a person by name or pronoun.
func personIn(t *extract.Tree, a extract.Argument) bool {
	n := t.NameAt(a.Head)
	w := t.Lower(a.Head)
	return n >= 0 && t.Names[n].Type == extract.PER || w == "he" || w == "she"
}

// nameOf is the last word of the name at the head of the argument a, or its pronoun.
func nameOf(d *extract.Doc, a extract.Argument) string {
	t := &d.Trees[a.Sentence]
	if n := t.NameAt(a.Head); n >= 0 {
		return t.Lower(t.Names[n].Last - 1)
	}
	return t.Lower(a.Head)
}

// reportOf is the attribution of the whole sentence s to somebody who said or says it, -1
// for none.
func reportOf(d *extract.Doc, as []extract.Attribution, s int) int {
	t := &d.Trees[s]
	return slices.IndexFunc(as, func(a extract.Attribution) bool {
		if a.Sentence != s || a.Force != extract.Claims || a.Stance != extract.Speech && t.Child(a.Word, "ccomp") < 0 || a.Source.Text == "" || len(a.Content) == 0 {
			return false
		}
		return (t.Tokens[a.Word].XPOS == "VBD" || t.Tokens[a.Word].XPOS == "VBZ" || passive(t, a.Word)) && lexicon.Says[syntax.Lemma(t, a.Word)] && (t.Is(a.Word, "root") || t.Is(a.Word, "parataxis") && t.Is(t.Tokens[a.Word].Head, "root"))
	})
}

// wouldBe reports whether the main clause of a sentence tells what would be, without
// a condition: "The group would close its offices".
func wouldBe(t *extract.Tree) bool {
	r := t.Root()
	if r < 0 || quoted(t, r) || conditioned(t, r) || hasAux(t, r, "have") || !hasAux(t, r, "would", "'d", "’d") || question(t, r) {
		return false
	}
	for _, c := range t.Children(r, "advmod") {
		if later[t.Lower(c)] {
			return false // he would later become mayor, and did
		}
		if hence[t.Lower(c)] {
			return false // hence winning them over would help: the writer concludes
		}
	}
	s := syntax.OwnSubject(t, r)
	return s >= 0 && !selves[t.Lower(s)]
}

// shouldBe reports whether the main clause of a sentence tells what should be, outside
// quotation marks: "The court should strike it down".
func shouldBe(t *extract.Tree) bool {
	r := t.Root()
	if r < 0 || quoted(t, r) || conditioned(t, r) || hasAux(t, r, "have") || !hasAux(t, r, "should", "ought") || question(t, r) {
		return false
	}
	s := syntax.OwnSubject(t, r)
	return s >= 0 && !selves[t.Lower(s)]
}

// blames reports whether the sentence says by an adverb that somebody did wrong, outside
// quotation marks: "This led to banks unlawfully closing accounts".
func blames(t *extract.Tree) bool {
	for i := range t.Tokens {
		if w, ok := strings.CutSuffix(t.Lower(i), "ly"); ok && t.Is(i, "advmod") && lexicon.Blaming[w] && !quoted(t, i) {
			return true
		}
	}
	return false
}

// later are adverbs by which what would be is told as what came.
var later = lexicon.Words("later eventually ultimately finally subsequently soon often sometimes typically usually always")

// hence are adverbs of what the writer concludes.
var hence = lexicon.Words("hence thus therefore consequently accordingly clearly obviously surely arguably presumably indeed")

var selves = lexicon.Words("i we you who what which")

// norDid is the attribution that the sentence s goes on with where it adds by "nor" to what
// somebody says is not so in the sentence before: "According to the police, the boy did not run.
// Nor did he shout." -1 for none.
func norDid(d *extract.Doc, as []extract.Attribution, s int) int {
	t := &d.Trees[s]
	if s == 0 || d.Trees[s-1].Block != t.Block || len(t.Tokens) < 3 || t.Lower(0) != "nor" {
		return -1
	}
	u := &d.Trees[s-1]
	r := u.Root()
	return slices.IndexFunc(as, func(a extract.Attribution) bool {
		return a.Sentence == s-1 && a.Source.Text != "" && (a.Force == extract.Claims || a.Force == extract.Sources) && a.Stance == extract.Speech &&
			(covers(&a, u.Tokens[r].Span) || a.Word == r && lexicon.Says[syntax.Lemma(u, r)])
	})
}

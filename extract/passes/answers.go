package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// endsAsking reports whether a quotation is nothing but a question, or ends in one, and is
// closed there: “And then?”
func endsAsking(d *extract.Doc, q quotation) bool {
	return !q.runs && strings.HasSuffix(strings.TrimSpace(d.Article.Text[q.Start:q.End]), "?")
}

// theAsked is who speaks in the block behind a question that v puts in the writer's words:
// whom it was put to, and nobody where that is not said. "The lawyer asked the witness how
// long it took." In the next block: “I had no watch.”
func theAsked(d *extract.Doc, v voice) voice {
	t := &d.Trees[v.speaker.Sentence]
	if v.sentence != v.speaker.Sentence || !askers[syntax.Lemma(t, v.verb)] || !asksClause(t, v.verb) {
		return v
	}
	o := t.Child(v.verb, "obj", "iobj")
	if o < 0 {
		return voice{}
	}
	if n := slices.IndexFunc(t.Children(o, "appos", "flat", "nmod:desc"), func(c int) bool { return namesPerson(t, c) }); n >= 0 && !namesPerson(t, o) {
		o = t.Children(o, "appos", "flat", "nmod:desc")[n] // the mechanic Luis Ortega
	}
	if !namesPerson(t, o) && !sentient(t, o) && !syntax.Personal(t, o) {
		return voice{}
	}
	a := speaker(t, v.sentence, o)
	return voice{&a, v.sentence, len(t.Tokens) - 1}
}

// asksClause reports whether what is asked at v stands there as a clause: "asked him how it went".
func asksClause(t *extract.Tree, v int) bool {
	return slices.ContainsFunc(t.Children(v, "ccomp", "advcl"), func(c int) bool {
		f := v + 1
		for f < c && t.Lower(f) != "how" && t.Lower(f) != "if" && !strings.HasPrefix(t.Lower(f), "wh") {
			f++
		}
		return f < c
	})
}

// answersAgain is who spoke last but one before the k-th quotation, where it and the two
// before it are blocks of their own and the one in between is a question of nobody by name:
// “I had no watch.” “And then?” “Then the lights went.”
func answersAgain(d *extract.Doc, qs []quotation, k int) voice {
	if k < 2 || !endsAsking(d, qs[k-1]) || qs[k-1].speaker != nil || endsAsking(d, qs[k]) {
		return voice{}
	}
	p := qs[k-2]
	if p.speaker == nil || qs[k].block != qs[k-1].block+1 || qs[k-1].block != p.block+1 {
		return voice{}
	}
	for _, q := range qs[k-1 : k+1] {
		if blk := d.Article.Blocks[q.block]; q.Start-blk.Start > 3 || blk.End-q.End > 4 {
			return voice{}
		}
	}
	return p.voice
}

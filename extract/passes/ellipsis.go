package passes

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// lookBack is how many sentences the event of an ellipsis may lie back.
const lookBack = 3

// fillEllipsis finds the event that "The latest was in Moscow, between …" leaves
// out: the nearest mutual event named before, at most three sentences back.
//
// Sources: our own.
//
// Left out: everything where no such event is named; then no fact comes of it.
func fillEllipsis(d *extract.Doc) {
	for i := range d.Propositions {
		p := &d.Propositions[i]
		if p.Rule != "between" || p.Relation != "" {
			continue
		}
		ev, word := eventBefore(d, p.Sentence)
		if word == "" {
			p.Dropped = "no event named before"
			continue
		}
		p.Verb, p.Relation = ev.Verb, strings.ToLower(word)
		p.Base = ev.Verb + "_" + ev.With
		if ev.Verb == "speak" || ev.Verb == "talk" {
			p.Base = ev.Verb + "_with"
		}
	}
}

func eventBefore(d *extract.Doc, sentence int) (lexicon.Event, string) {
	for s := sentence - 1; s >= 0 && s >= sentence-lookBack; s-- {
		t := &d.Trees[s]
		for i := len(t.Tokens) - 1; i >= 0; i-- {
			if ev, ok := lexicon.Events[strings.ToLower(t.Tokens[i].Lemma)]; ok && ev.With != "" && t.Tokens[i].UPOS == "NOUN" && ev.Verb != "fight" {
				return ev, t.Tokens[i].Lemma
			}
		}
	}
	return lexicon.Event{}, ""
}

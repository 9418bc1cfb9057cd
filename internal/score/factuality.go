package main

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/passes"
	"github.com/quadwire/quadwire/extract/score"
)

// factuality scores which events are taken to have happened, on the words of the
// corpus. Where the pipeline has a proposition of the predicate, that counts; of all
// others the pass's reading.
func factuality(e *env) ([]measure, error) {
	f, err := e.open("factuality", "factuality_bert", "UDS_IH2", "dev.jsonl")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	gold, err := score.ReadFactuality(f)
	if err != nil {
		return nil, err
	}
	p := *e.pipeline
	p.Link = nil
	p.Segment = words
	var s score.Factuality
	for _, g := range gold {
		text := strings.Join(g.Words, " ")
		d, err := p.Run(extract.Article{Text: text, Blocks: []extract.Block{{Span: extract.Span{End: len(text)}, Kind: extract.Paragraph}}})
		if err != nil {
			return nil, err
		}
		for _, t := range g.Targets {
			s.Add(t.Class(), factual(d, t.Word))
		}
	}
	return []measure{
		{"happened recall", s.Recall(score.Happened)}, {"did not recall", s.Recall(score.DidNot)}, {"uncertain recall", s.Recall(score.Uncertain)},
		{"macro recall", s.Macro()}, {"asserted or not, macro", s.Asserted()}, {"one against the rest, macro", s.Accuracy()},
	}, nil
}

// words is an article of one sentence whose words are parted by single spaces.
func words(a *extract.Article) []extract.Sentence {
	s := extract.Sentence{Span: extract.Span{End: len(a.Text)}}
	at := 0
	for _, w := range strings.Split(a.Text, " ") {
		s.Tokens = append(s.Tokens, extract.Token{Span: extract.Span{Start: at, End: at + len(w)}, Form: w})
		at += len(w) + 1
	}
	return []extract.Sentence{s}
}

// factual is what d says of the event at word i. What is only possible is uncertain;
// what is to come, ordered, wished for or conditional has not happened.
func factual(d *extract.Doc, i int) score.Factual {
	t := &d.Trees[0]
	m, negated := passes.Certainty(t, i)
	for k := range d.Propositions {
		if p := &d.Propositions[k]; p.Head == i && p.Verb == strings.ToLower(t.Tokens[i].Lemma) {
			m, negated = p.Modality, p.Negated
			break
		}
	}
	switch m {
	case extract.Actual, extract.Claimed:
		if negated {
			return score.DidNot
		}
		return score.Happened
	case extract.Possible:
		return score.Uncertain
	}
	return score.DidNot
}

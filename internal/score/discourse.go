package main

import (
	"slices"
	"strings"
	"time"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention"
	"github.com/quadwire/quadwire/extract/repair"
	"github.com/quadwire/quadwire/extract/score"
)

// coreference scores the chains of GUM dev, mentions found by us.
func coreference(e *env) ([]measure, error) {
	f, err := e.open("treebanks", "en_gum-ud-dev.conllu")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	docs, err := score.ReadGUM(f)
	if err != nil {
		return nil, err
	}
	var all, news score.Coreference
	var links, stated score.CorefLinks // of the careful stage: all, and those that facts use
	var pronouns score.Ratio
	for _, d := range docs {
		a, sentences, err := d.Article()
		if err != nil {
			return nil, err
		}
		trees, err := e.parser.Parse(sentences)
		if err != nil {
			return nil, err
		}
		repair.Trees(trees)
		found, _ := mention.Coreference(a, trees)
		chains, inChains := gumChains(found)
		pronouns.Add(d.PronounLinks(trees, inChains, func(i int) bool { return found[i].P >= surePronoun }))
		all.Add(d.Chains, chains)
		if d.Genre == "news" {
			news.Add(d.Chains, chains)
		}
		careful, _ := mention.Find(a, trees)
		links.Add(d, trees, careful)
		stated.Add(d, trees, slices.DeleteFunc(slices.Clone(careful), func(m extract.Mention) bool { return m.Doubt }))
	}
	return []measure{{"CoNLL F1", all.CoNLL()}, {"CoNLL F1 news", news.CoNLL()},
		{"MUC F1", all.MUC.F1()}, {"B3 F1", all.B3.F1()}, {"CEAFe F1", all.CEAFe.F1()},
		{"names, precision of links", links.Names.P()}, {"nouns, precision of links", links.Nouns.P()},
		{"pronouns, precision of links", links.Pronouns.P()}, {"pronouns, recall", links.Pronouns.R()},
		{"pronouns in facts, precision", stated.Pronouns.P()}, {"pronouns in facts, recall", stated.Pronouns.R()}, {"nouns in facts, precision", stated.Nouns.P()},
		{"pronouns in chains, precision", pronouns.P()}, {"pronouns in chains, recall", pronouns.R()}}, nil
}

// surePronoun is the probability from which a pronoun's link in a chain is
// counted for the precision of such links.
const surePronoun = 0.86

// gumChains are an article's chains as OntoGUM counts them: an apposition belongs
// to the phrase that it explains. The mentions have their chain as Entity.
func gumChains(found []mention.Coreferent) (chains [][]score.CorefMention, mentions []extract.Mention) {
	for _, m := range found {
		x := m.Mention
		x.Entity = m.Chain
		mentions = append(mentions, x)
		for len(chains) <= m.Chain {
			chains = append(chains, nil)
		}
		if m.Why != "apposition" {
			chains[m.Chain] = append(chains[m.Chain], score.CorefMention{Sentence: m.Sentence, First: m.First, Last: m.Last, Head: m.Head})
		}
	}
	return chains, mentions
}

// attribution scores who says what by which words.
func attribution(e *env) ([]measure, error) {
	f, err := e.open("attribution", "polnear", "polnear_dev.jsonl")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	ps, err := score.ReadPolNeAR(f)
	if err != nil {
		return nil, err
	}
	var s score.Attribution
	for _, p := range ps {
		d, err := e.pipeline.Run(article(p))
		if err != nil {
			return nil, err
		}
		s.Add(p, d)
	}
	return []measure{{"source F1", s.Source.F1()}, {"cue F1", s.Cue.F1()}, {"content F1", s.Content.F1()}, {"verb cue F1", s.VerbCue.F1()}, {"whole F1", s.Whole.F1()}}, nil
}

// article is a text of PolNeAR, a block each line: some publishers' paragraphs are
// parted by one line break.
func article(p score.PolNeAR) extract.Article {
	a := extract.Article{Name: p.ID, Text: p.Text}
	if day, err := time.Parse(time.DateOnly, p.Date); err == nil {
		a.Published = day // a few have none
	}
	at := 0
	for _, para := range strings.SplitAfter(p.Text, "\n") {
		if t := strings.TrimRight(para, "\n"); t != "" {
			a.Blocks = append(a.Blocks, extract.Block{Span: extract.Span{Start: at, End: at + len(t)}, Kind: extract.Paragraph})
		}
		at += len(para)
	}
	return a
}

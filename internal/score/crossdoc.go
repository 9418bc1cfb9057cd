package main

import (
	"fmt"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention"
	"github.com/quadwire/quadwire/extract/repair"
	"github.com/quadwire/quadwire/extract/score"
)

// crossDocument scores who is who across documents, on ECB+'s gold mentions of
// all topics at once: the chains of mention.Across, those of identifiers alone,
// and the usual baseline, which joins mentions of a topic whose heads have one
// lemma and is told the topics.
func crossDocument(e *env) ([]measure, error) {
	docs, err := readECB(e)
	if err != nil {
		return nil, err
	}
	texts := make([]mention.Text, len(docs))
	for i, d := range docs {
		a, sentences := d.Article()
		trees, err := e.parser.Parse(sentences)
		if err != nil {
			return nil, err
		}
		repair.Trees(trees)
		texts[i] = mention.Text{Article: a, Trees: trees}
	}
	across := mention.Finder{Alike: e.parser.Alike}.Across(texts)
	var gold, chains, ids, lemma groups
	sentence := 0 // counted through the documents
	for i, d := range docs {
		chain, id := chainKeys(texts[i].Trees, across[i]), identifiers(texts[i])
		for n, m := range d.Mentions {
			tree := &texts[i].Trees[m.Sentence]
			h := m.Head(tree)
			x := score.CorefMention{Sentence: sentence + m.Sentence, First: m.Words[0], Last: m.Words[len(m.Words)-1] + 1, Head: h}
			alone := fmt.Sprintf("%s alone %d", d.Name, n)
			gold.put(m.Chain, x)
			lemma.put(d.Topic()+" "+strings.ToLower(tree.Tokens[h].Lemma), x)
			chains.put(or(chain[[2]int{m.Sentence, h}], alone), x)
			ids.put(or(id[[2]int{m.Sentence, h}], alone), x)
		}
		sentence += len(d.Sentences)
	}
	rate := func(g groups) *score.Coreference {
		c := score.Coreference{Singletons: true}
		c.Add(gold.chains, g.chains)
		return &c
	}
	ours := rate(chains)
	return []measure{
		{"CoNLL F1", ours.CoNLL()}, {"MUC F1", ours.MUC.F1()}, {"B3 F1", ours.B3.F1()}, {"CEAFe F1", ours.CEAFe.F1()},
		{"CoNLL F1 more than by head lemma", ours.CoNLL() - rate(lemma).CoNLL()},
		{"CoNLL F1 of identifiers alone", rate(ids).CoNLL()},
	}, nil
}

func readECB(e *env) ([]score.ECBDoc, error) {
	corpus, err := e.open("cross-document", "ecbplus", "ECB_Dev_corpus.txt")
	if err != nil {
		return nil, err
	}
	defer corpus.Close()
	gold, err := e.open("cross-document", "ecbplus", "ECB_Dev_Entity_gold_mentions.json")
	if err != nil {
		return nil, err
	}
	defer gold.Close()
	return score.ReadECB(corpus, gold)
}

// groups are chains by key.
type groups struct {
	chains [][]score.CorefMention
	at     map[string]int
}

func (g *groups) put(key string, m score.CorefMention) {
	k, ok := g.at[key]
	if !ok {
		if g.at == nil {
			g.at = map[string]int{}
		}
		k = len(g.chains)
		g.at[key] = k
		g.chains = append(g.chains, nil)
	}
	g.chains[k] = append(g.chains[k], m)
}

func or(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// chainKeys are the chains of phrases by sentence and head, of names also by
// their other words, which a tree can take for the head. The shorter of two
// phrases with one head comes last and stays: a coordination has no gold mention.
func chainKeys(trees []extract.Tree, found []mention.Coreferent) map[[2]int]string {
	at := map[[2]int]string{}
	for _, m := range found {
		t := &trees[m.Sentence]
		for i := m.First; i < m.Last; i++ {
			if n := t.NameAt(i); n >= 0 && n == t.NameAt(m.Head) {
				at[[2]int{m.Sentence, i}] = fmt.Sprint("chain ", m.Chain)
			}
		}
	}
	for _, m := range found {
		at[[2]int{m.Sentence, m.Head}] = fmt.Sprint("chain ", m.Chain)
	}
	return at
}

// identifiers are those of the entities that facts use, by sentence and head.
func identifiers(t mention.Text) map[[2]int]string {
	at := map[[2]int]string{}
	mentions, entities := mention.Find(t.Article, t.Trees)
	for _, m := range mentions {
		id := entities[m.Entity].ID
		if id.Local() {
			id = extract.EntityID(t.Article.Name) + " " + id
		}
		at[[2]int{m.Sentence, m.Head}] = string(id)
	}
	return at
}

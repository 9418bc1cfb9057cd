package main

import (
	"context"
	"encoding/json"
	"io"
	"math"

	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/english"
	"github.com/quadwire/quadwire/extract/mention"
	"github.com/quadwire/quadwire/internal/build"
)

func newMentions(t terminal) *cobra.Command {
	var across bool
	var decided registryFlag
	c := &cobra.Command{
		Use:   "mentions FILE|DIR|-…",
		Short: "Print who is who: every mention with its chain, its entity and why",
		Long: `Print the mentions of articles as JSON lines: every name, and every phrase that is
mentioned more than once, with the chain that it stands in, the entity that facts
use for it, and what joined it; docs/jsonl.md lists the fields.

Chains are what a reader would make of the text: names, roles, common nouns,
pronouns, "we" in a quotation. Facts are more careful. Where a link is not safe
enough for them, the mention has a chain and no entity.

With --across chains run through all inputs: entities are joined by their
identifiers and, in articles about one story, what a learnt model takes for one by
names, nouns and what is said of them ("the driver" here and there). That is a
reader's guess: why and p say what speaks for it and how much, and entity is left
out. Facts never go by it.`,
		Example: `  quadwire mentions talks.txt
  quadwire mentions talks.txt | jq -r 'select(.kind=="pronoun") | [.text, .entity, .why] | @tsv'
  quadwire mentions --across articles/
  echo "Rubio met Umerov. He was hopeful." | quadwire mentions -`,
		Args: args("a file, a folder or -", "…"),
		RunE: func(c *cobra.Command, args []string) error {
			return runMentions(c.Context(), t, &decided, args, across)
		},
	}
	c.Flags().BoolVar(&across, "across", false, "number the chains through all inputs")
	decided.register(c)
	return c
}

// A mentionRecord is a mention as a JSON line; docs/jsonl.md documents it.
type mentionRecord struct {
	File     string             `json:"file"`
	Start    int                `json:"start"`
	End      int                `json:"end"`
	Text     string             `json:"text"`
	Sentence int                `json:"sentence"`
	First    int                `json:"first"`
	Last     int                `json:"last"`
	Head     int                `json:"head"`
	Kind     string             `json:"kind"`
	Chain    int                `json:"chain"`
	P        float64            `json:"p,omitempty"`
	Entity   extract.EntityID   `json:"entity,omitempty"`
	Type     extract.EntityType `json:"type,omitempty"`
	Why      string             `json:"why,omitempty"`
}

func runMentions(ctx context.Context, t terminal, decided *registryFlag, args []string, across bool) error {
	inputs, bad, err := new(inputFlags).open(t, args)
	if err != nil || len(inputs) == 0 {
		return err
	}
	all := len(inputs) + bad
	reg, err := decided.read(t, "")
	if err != nil {
		return err
	}
	p, err := english.With(reg)
	if err != nil {
		return err
	}
	find, err := english.Finder(reg)
	if err != nil {
		return err
	}
	trees := &extract.Pipeline{Segment: p.Segment, Parse: p.Parse, Repair: p.Repair}
	var kept []mention.Text
	err = build.Each(ctx, inputs, trees, 0, func(_ int, d *extract.Doc, err error) error {
		if err != nil {
			bad++
			t.say.failed(err)
			return nil
		}
		if across {
			kept = append(kept, mention.Text{Article: &d.Article, Trees: d.Trees})
			return nil
		}
		mentions, entities := find.Coreference(&d.Article, d.Trees)
		return writeMentions(t.out, &d.Article, mentions, entities)
	})
	if err != nil {
		return err
	}
	for i, mentions := range find.Across(kept) {
		if err := writeMentions(t.out, kept[i].Article, mentions, nil); err != nil {
			return err
		}
	}
	return someFailed(bad, all)
}

// writeMentions writes an article's mentions, a line each.
func writeMentions(w io.Writer, a *extract.Article, mentions []mention.Coreferent, entities []extract.Entity) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for _, m := range mentions {
		r := mentionRecord{
			File: a.Name, Start: m.Start, End: m.End, Text: a.Text[m.Start:m.End],
			Sentence: m.Sentence, First: m.First, Last: m.Last, Head: m.Head,
			Kind: string(m.Kind), Chain: m.Chain, P: math.Round(100*m.P) / 100, Why: m.Why,
		}
		if m.Entity >= 0 {
			r.Entity, r.Type = entities[m.Entity].ID, entities[m.Entity].Type
		}
		if err := enc.Encode(r); err != nil {
			return err
		}
	}
	return nil
}

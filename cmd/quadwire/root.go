package main

import (
	"strings"

	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/queries"
)

const rootLong = `quadwire reads news articles and keeps what they say as a graph: who did what,
when, where, and who says so. Every fact leads back to its sentence.

A first session:
  quadwire build samples/            read articles into quadwire.db
  quadwire query who-met-whom        ask a saved question
  quadwire query facts-about Iran    all that is said of someone or something
  quadwire graph Iran                the same as a picture
  quadwire why ID                    the sentence that a fact was read in; ID is a row's last column
  quadwire serve                     the graph in a browser`

// newRoot is the whole command tree on one terminal.
func newRoot(t terminal) *cobra.Command {
	var global globalFlags
	root := &cobra.Command{
		Use:           "quadwire",
		Short:         "News articles in, a graph of facts out",
		Long:          rootLong,
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          unknownCommand,
		Version:       programVersion(),

		RunE: func(c *cobra.Command, _ []string) error { return c.Help() },

		PersistentPreRunE: func(c *cobra.Command, _ []string) error { return t.set.apply(c) },
	}
	t.set.apply = func(c *cobra.Command) error { return global.apply(c, t) }
	global.register(root)
	root.SetIn(t.in)
	root.SetOut(t.out)
	root.SetErr(t.err)
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return hint(usage("%v", err), "see: %s --help", c.CommandPath())
	})
	group(root, "read", "Read articles:", newBuild(t), newExtract(t), newParse(t), newMentions(t))
	group(root, "ask", "Ask the graph:", newQuery(t), newWhy(t), newGraph(t), newTimeline(t), newGizmo(t), newRepl(t), newServe(t))
	group(root, "keep", "Keep it:", newEntities(t), newStats(t), newExport(t), newImport(t))
	group(root, "program", "The program:", newConfig(t), newDoctor(t), newMan(t), newVersion(t))
	root.SetHelpCommandGroupID("program")
	root.SetCompletionCommandGroupID("program")
	return root
}

// group adds commands under a heading of their own.
func group(root *cobra.Command, id, title string, commands ...*cobra.Command) {
	root.AddGroup(&cobra.Group{ID: id, Title: title})
	for _, c := range commands {
		c.GroupID = id
	}
	root.AddCommand(commands...)
}

func unknownCommand(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	err := usage("there is no command %q", args[0])
	c.SuggestionsMinimumDistance = 2
	if _, e := queries.Lookup(args[0]); e == nil && !c.HasParent() {
		return hint(err, "there is a question of that name: quadwire query %s", strings.Join(args, " "))
	}
	if near := c.SuggestionsFor(args[0]); len(near) > 0 {
		return hint(err, "did you mean: %s?", strings.Join(near, ", "))
	}
	return hint(err, "see: %s --help", c.CommandPath())
}

// args checks the number of arguments and says what is missing: names are the
// arguments in order, "…" at the end stands for any number of the last one.
func args(names ...string) cobra.PositionalArgs {
	return func(c *cobra.Command, got []string) error {
		need, most := names, len(names)
		if most > 0 && names[most-1] == "…" {
			need, most = names[:most-1], -1
		}
		switch {
		case len(got) < len(need):
			return hint(usage("%s needs %s", c.Name(), strings.Join(need[len(got):], " and ")), "see: %s --help", c.CommandPath())
		case most >= 0 && len(got) > most:
			return hint(usage("%s does not know what to do with %q", c.Name(), got[most]), "see: %s --help", c.CommandPath())
		}
		return nil
	}
}

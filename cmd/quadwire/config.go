package main

import (
	"os"

	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/internal/config"
	"github.com/quadwire/quadwire/queries"
)

func newConfig(t terminal) *cobra.Command {
	c := &cobra.Command{
		Use:   "config",
		Short: "Show what is set outside of the command line",
		Long: `Show what is set outside of the command line. The strongest comes first:

  flags                                 --db news.db
  environment variables                 QUADWIRE_DB=news.db
  quadwire.yaml, in this folder or one  db: news.db
    above it                            query:
                                          limit: 50
  ~/.config/quadwire/config.yaml        the same, for all you do

A section with a command's name holds for that command only, and may set any of
its flags. File names are meant from the file's folder.`,
		Example: `  quadwire config show --origin
  QUADWIRE_DB=news.db quadwire stats`,
		Args: unknownCommand,
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(newConfigShow(t), newConfigPath(t))
	return c
}

func newConfigShow(t terminal) *cobra.Command {
	var out rowFlags
	var origin bool
	c := &cobra.Command{
		Use:     "show",
		Short:   "Print every setting with its value, and with --origin where it stands",
		Example: "  quadwire config show --origin",
		Args:    args(),
		RunE: func(c *cobra.Command, _ []string) error {
			rows := settingRows(c.Root(), t.set)
			if !origin && len(out.columns) == 0 {
				out.columns = []string{"setting", "value", "means"}
			}
			return out.print(t, rows)
		},
	}
	c.Flags().BoolVar(&origin, "origin", false, "also where each value stands")
	out.register(c)
	return c
}

// settingRows is every setting, and below those what is set for single commands.
func settingRows(root *cobra.Command, set *settings) queries.Rows {
	rows := queries.Rows{Columns: []string{"setting", "value", "origin", "means"}}
	for _, s := range config.Settings {
		value, origin := defaultOf(root, s.Key), "default"
		if v, ok := set.Lookup("", s.Key); ok {
			value, origin = v.Text, v.Origin
		}
		if f := root.PersistentFlags().Lookup(s.Key); f != nil && set.from[s.Key] == "--"+s.Key {
			value, origin = f.Value.String(), "flag --"+s.Key
		}
		rows.Rows = append(rows.Rows, queries.Row{s.Key, orNil(value), origin, s.Doc})
	}
	seen := map[string]bool{}
	for _, k := range set.Keys() {
		if !config.IsSetting(k.Name) && !seen[k.Name] {
			seen[k.Name] = true
			rows.Rows = append(rows.Rows, queries.Row{k.Name, orNil(k.Text), k.Origin, nil})
		}
	}
	return rows
}

// defaultOf is what a setting is where nothing is set: the first command's that
// has the flag.
func defaultOf(root *cobra.Command, key string) string {
	if f := root.PersistentFlags().Lookup(key); f != nil {
		return f.DefValue
	}
	for _, c := range all(root) {
		if f := c.Flags().Lookup(key); f != nil && f.DefValue != "0" {
			return f.DefValue
		}
	}
	return ""
}

func newConfigPath(t terminal) *cobra.Command {
	var out rowFlags
	c := &cobra.Command{
		Use:   "path",
		Short: "Print where settings are looked for, the strongest first",
		Args:  args(),
		RunE: func(*cobra.Command, []string) error {
			rows := queries.Rows{Columns: []string{"where", "read"}}
			for _, l := range t.set.Layers {
				rows.Rows = append(rows.Rows, queries.Row{l.Name, true})
			}
			if user := config.UserFile(os.LookupEnv); user != "" {
				if _, err := os.Stat(user); err != nil {
					rows.Rows = append(rows.Rows, queries.Row{user, false})
				}
			}
			return out.print(t, rows)
		},
	}
	out.register(c)
	return c
}

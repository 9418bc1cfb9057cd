package main

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"
)

func newMan(t terminal) *cobra.Command {
	return &cobra.Command{
		Use:   "man DIR",
		Short: "Write the manual, a page for every command",
		Long: `Write the manual into a folder, a page for every command, made from what --help
shows. Where the folder is one that man looks through, man quadwire-query works.`,
		Example: `  quadwire man ~/.local/share/man/man1
  man quadwire-query`,
		Args: args("a folder"),
		RunE: func(c *cobra.Command, words []string) error {
			if err := os.MkdirAll(words[0], 0o755); err != nil {
				return err
			}
			root := c.Root()
			root.DisableAutoGenTag = true
			made := madeOn()
			head := &doc.GenManHeader{Section: "1", Source: "quadwire", Manual: "Quadwire", Date: &made}
			if err := doc.GenManTree(root, head, words[0]); err != nil {
				return err
			}
			pages, err := filepath.Glob(filepath.Join(words[0], "quadwire*.1"))
			if err != nil {
				return err
			}
			t.say.result(fmt.Sprintf("%s in %s", count(len(pages), "page"), words[0]), "pages", len(pages))
			return nil
		},
	}
}

// madeOn is when the program's source was committed, so that the pages are the
// same wherever they are made.
func madeOn() time.Time {
	if b, ok := debug.ReadBuildInfo(); ok {
		for _, s := range b.Settings {
			if at, err := time.Parse(time.RFC3339, s.Value); s.Key == "vcs.time" && err == nil {
				return at
			}
		}
	}
	return time.Unix(0, 0).UTC()
}

package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/spf13/cobra"
)

func newImport(t terminal) *cobra.Command {
	var db dbFlag
	c := &cobra.Command{
		Use:   "import FILE.nq|-",
		Short: "Put N-Quads into the graph",
		Long: `Put the quads of an N-Quads file into the graph, all or none. What is there
already is left as it is. "-" is standard input.`,
		Example: `  quadwire import news.nq --db copy.db
  zcat news.nq.gz | quadwire import -`,
		Args: args("a file, or - for standard input"),
		RunE: func(c *cobra.Command, words []string) (err error) {
			name, r, size := "standard input", t.in, int64(0)
			if words[0] != "-" {
				f, err := os.Open(words[0])
				if err != nil {
					return err
				}
				defer f.Close()
				name, r = words[0], f
				if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
					size = info.Size()
				}
			}
			_, statErr := os.Stat(db.path)
			s, err := db.write()
			if err != nil {
				return err
			}
			defer func() {
				closing(s, &err)
				if err != nil && errors.Is(statErr, fs.ErrNotExist) { // leave no empty graph behind
					os.Remove(db.path)
				}
			}()
			bar, r := newReading(t, r, size)
			res, err := s.Import(c.Context(), r, name)
			bar.end()
			if err != nil {
				return err
			}
			t.say.result(fmt.Sprintf("%s: %s new", db.path, count(res.Added, "quad")), "quads", res.Added)
			return nil
		},
	}
	db.register(c)
	return c
}

package main

import (
	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/internal/render"
)

func newStats(t terminal) *cobra.Command {
	var db dbFlag
	var out rowFlags
	var decided registryFlag
	c := &cobra.Command{
		Use:     "stats",
		Short:   "Count what is in the graph",
		Example: "  quadwire stats --db news.db",
		Args:    args(),
		RunE: func(c *cobra.Command, _ []string) (err error) {
			if _, err := out.check(t); err != nil {
				return err
			}
			s, err := db.read()
			if err != nil {
				return err
			}
			defer closing(s, &err)
			reg, err := decided.read(t, db.path)
			if err != nil {
				return err
			}
			t.readOtherwise(s, reg.Digest())
			st, err := s.Stats(c.Context())
			if err != nil {
				return err
			}
			return out.print(t, render.StatRows(st))
		},
	}
	db.register(c)
	out.register(c)
	decided.register(c)
	return c
}

package main

import (
	"errors"
	"io/fs"

	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/graph"
)

const defaultDB = "quadwire.db"

// dbFlag is --db.
type dbFlag struct{ path string }

func (d *dbFlag) register(c *cobra.Command) {
	c.Flags().StringVar(&d.path, "db", defaultDB, "the graph's `file`")
	completeFiles(c, "db", "db")
}

// read opens the graph for reading.
func (d *dbFlag) read() (*graph.Store, error) { return d.open(graph.Options{ReadOnly: true}) }

// write opens the graph for writing and makes it where there is none.
func (d *dbFlag) write() (*graph.Store, error) { return d.open(graph.Options{}) }

func (d *dbFlag) open(opt graph.Options) (*graph.Store, error) {
	s, err := graph.Open(d.path, opt)
	switch {
	case err == nil:
		return s, nil
	case errors.Is(err, fs.ErrNotExist) && opt.ReadOnly:
		return nil, hint(err, "make a graph first: quadwire build FILE… --db %s", d.path)
	case errors.Is(err, graph.ErrLocked):
		return nil, hint(err, "end the other quadwire (a build, or serve) and try again")
	case errors.Is(err, graph.ErrForeign):
		return nil, hint(err, "nothing was changed in it; name another file with --db")
	}
	return nil, err
}

// closing closes the store at the end of a command and keeps the first error.
func closing(s *graph.Store, err *error) {
	if e := s.Close(); e != nil && *err == nil {
		*err = e
	}
}

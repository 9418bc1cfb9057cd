package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/graph"
)

func newExport(t terminal) *cobra.Command {
	var db dbFlag
	c := &cobra.Command{
		Use:   "export FILE.nq|-",
		Short: "Write the graph as N-Quads",
		Long: `Write the whole graph as N-Quads that any RDF tool reads, sorted, the same bytes
for the same graph. The file is there whole or not at all; "-" is standard output.`,
		Example: `  quadwire export news.nq
  quadwire export - | grep '/p/met>'`,
		Args: args("a file, or - for standard output"),
		RunE: func(c *cobra.Command, words []string) (err error) {
			s, err := db.read()
			if err != nil {
				return err
			}
			defer closing(s, &err)
			if words[0] == "-" {
				return writeThrough(c.Context(), s, t.out)
			}
			return writeFile(words[0], func(w io.Writer) error { return writeThrough(c.Context(), s, w) })
		},
	}
	db.register(c)
	return c
}

func writeThrough(ctx context.Context, s *graph.Store, w io.Writer) error {
	b := bufio.NewWriterSize(w, 1<<16)
	if err := s.Export(ctx, b); err != nil {
		return err
	}
	return b.Flush()
}

// writeFile writes what write writes beside the file and puts it in its place when
// it is whole. What is no plain file (a device, a pipe) is written to directly.
func writeFile(path string, write func(io.Writer) error) (err error) {
	if st, err := os.Stat(path); err == nil && !st.Mode().IsRegular() {
		if st.IsDir() {
			return fmt.Errorf("%s: is a folder", path)
		}
		f, err := os.OpenFile(path, os.O_WRONLY, 0)
		if err != nil {
			return err
		}
		defer f.Close()
		return write(f)
	}
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			f.Close()
			os.Remove(f.Name())
			err = fmt.Errorf("%s: %w", path, err)
		}
	}()
	if err := write(f); err != nil {
		return err
	}
	if err := f.Chmod(0o644); err != nil {
		return err
	}
	if err := f.Sync(); err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

package main

import (
	"cmp"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/english"
	"github.com/quadwire/quadwire/extract/mention/registry"
	"github.com/quadwire/quadwire/graph"
)

// defaultRegistry stands beside the graph.
const defaultRegistry = "quadwire.entities"

// registryFlag is --registry.
type registryFlag struct{ path string }

func (f *registryFlag) register(c *cobra.Command) {
	c.Flags().StringVar(&f.path, "registry", "", "the `file` with what you have decided of entities (default: "+defaultRegistry+" beside the graph)")
	completeFiles(c, "registry", "entities")
}

// file is where the registry stands; db may be "" for the graph that is set.
func (f *registryFlag) file(t terminal, db string) string {
	if f.path != "" {
		return f.path
	}
	if v, ok := t.set.Lookup("", "registry"); ok {
		return v.Text
	}
	if db == "" {
		v, _ := t.set.Lookup("", "db")
		db = cmp.Or(v.Text, defaultDB)
	}
	return filepath.Join(filepath.Dir(db), defaultRegistry)
}

// read reads the registry. The one beside the graph need not be there, one that
// is named must.
func (f *registryFlag) read(t terminal, db string) (*registry.Registry, error) {
	file := f.file(t, db)
	_, set := t.set.Lookup("", "registry")
	if f.path == "" && !set {
		r, err := registry.ReadIfThere(file)
		return r, hint(err, "mend those lines; docs/entities.md has the forms")
	}
	r, err := registry.Read(file)
	return r, hint(err, "it is named by --registry, QUADWIRE_REGISTRY or quadwire.yaml; quadwire entities makes one")
}

// pipeline is the pipeline under the registry.
func (f *registryFlag) pipeline(t terminal, db string) (*extract.Pipeline, error) {
	r, err := f.read(t, db)
	if err != nil {
		return nil, err
	}
	return english.With(r)
}

// readOtherwise tells which share of a graph was read with another registry.
func (t terminal) readOtherwise(s *graph.Store, digest string) {
	other, all, err := s.ReadOtherwise(digest)
	if err != nil {
		t.say.failed(err)
	}
	if other > 0 {
		t.say.note("%s: %d of %s read with another registry of entities: build them again to bring them up to date", s.Path(), other, count(all, "article"))
	}
}

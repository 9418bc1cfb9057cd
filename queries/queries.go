// Package queries asks the graph: a library of saved traversals, one file each,
// and what runs them. They are written in Gizmo; those that go through more of
// the graph than Gizmo can in the time that people wait are written in Go.
//
// One worked question, "who met whom?", over the facts of "Witkoff met Putin in
// Moscow on Tuesday.":
//
//	q, _ := queries.Lookup("who-met-whom")
//	rows, _ := queries.Run(ctx, store, q, nil, queries.Limits{})
//
//	who            whom            where   when        modality  …
//	Steve Witkoff  Vladimir Putin  Moscow  2025-12-02  actual    …
//
// A new question is a new file: its header names and explains it, its
// parameters and columns; a txtar in testdata shows facts, a call and the rows.
package queries

import (
	"cmp"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
)

// The questions in Go are embedded, too, to be shown.
//
//go:embed *.gizmo *-*.go articles.go between.go brokers.go casualties.go claim.go common.go contradictions.go coverage.go disputed.go entities.go membership.go namesakes.go outcomes.go ownership.go path.go plans.go positions.go quantities.go quotes.go reactions.go relations.go sources.go territory.go timeline.go travels.go unresolved.go
var library embed.FS

// prelude is what scripts can use beside Gizmo's own objects.
//
//go:embed prelude.js
var prelude string

// Library is a collection of queries.
type Library struct{ byName map[string]Query }

var load = sync.OnceValues(func() (Library, error) {
	l := Library{map[string]Query{}}
	files, err := library.ReadDir(".")
	if err != nil {
		return l, err
	}
	for _, f := range files {
		b, err := library.ReadFile(f.Name())
		if err != nil {
			return l, err
		}
		if q, err := parseFile(f.Name(), string(b)); err != nil {
			return l, err
		} else if err := l.add(q); err != nil {
			return l, err
		}
	}
	for name := range inGo {
		if _, ok := l.byName[name]; !ok {
			return l, fmt.Errorf("%s.go is not embedded", name)
		}
	}
	return l, nil
})

// parseFile reads a query that is called as its file.
func parseFile(file, script string) (Query, error) {
	q, err := Parse(file, script)
	if err != nil {
		return q, err
	}
	ext := filepath.Ext(file)
	if filepath.Base(file) != q.Name+ext {
		return q, fmt.Errorf("%s: @name %s: want the file's name", file, q.Name)
	}
	if ext == ".go" {
		if q.run = inGo[q.Name]; q.run == nil {
			return q, fmt.Errorf("%s: no function answers it", file)
		}
	}
	return q, nil
}

func (l Library) add(q Query) error {
	if _, twice := l.byName[q.Name]; twice {
		return fmt.Errorf("query %s stands twice", q.Name)
	}
	l.byName[q.Name] = q
	return nil
}

// With is the library and the .gizmo files of the folders; a query there takes
// the place of one of the same name that stood before it. Files that are no
// queries are left out, each with an error.
func (l Library) With(dirs ...string) (Library, error) {
	all := Library{map[string]Query{}}
	for k, q := range l.byName {
		all.byName[k] = q
	}
	var errs []error
	for _, dir := range dirs {
		if info, err := os.Stat(dir); err != nil || !info.IsDir() {
			errs = append(errs, fmt.Errorf("folder of queries: %w", cmp.Or(err, fmt.Errorf("%s is no folder", dir))))
			continue
		}
		files, err := fs.Glob(os.DirFS(dir), "*.gizmo")
		if err != nil {
			errs = append(errs, err)
		}
		for _, f := range files {
			q, err := Read(filepath.Join(dir, f))
			if err != nil {
				errs = append(errs, err)
				continue
			}
			all.byName[q.Name] = q
		}
	}
	return all, errors.Join(errs...)
}

// Read reads one query file, in Gizmo.
func Read(file string) (Query, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return Query{}, fmt.Errorf("read query: %w", err)
	}
	if filepath.Ext(file) != ".gizmo" {
		return Query{}, fmt.Errorf("%s: a query's file ends in .gizmo", file)
	}
	q, err := parseFile(file, string(b))
	q.File = file
	return q, err
}

// All is the queries by name.
func (l Library) All() []Query {
	out := make([]Query, 0, len(l.byName))
	for _, q := range l.byName {
		out = append(out, q)
	}
	slices.SortFunc(out, func(a, b Query) int { return strings.Compare(a.Name, b.Name) })
	return out
}

// UnknownError says that there is no query of that name.
type UnknownError struct {
	Name string
	Near []string // names that may have been meant
}

func (e *UnknownError) Error() string { return fmt.Sprintf("there is no query %q", e.Name) }

// Lookup is the query of that name; for none it gives an *UnknownError with the
// names that are near.
func (l Library) Lookup(name string) (Query, error) {
	if q, ok := l.byName[name]; ok {
		return q, nil
	}
	var known []string
	for _, q := range l.All() {
		known = append(known, q.Name)
	}
	return Query{}, &UnknownError{name, nearest(name, known, 3)}
}

// Builtin is the library that comes with the program. The embedded files are
// checked by the tests, so an error of theirs cannot reach a user.
func Builtin() Library {
	l, err := load()
	if err != nil {
		return Library{}
	}
	return l
}

// All is the queries of the library that comes with the program.
func All() []Query { return Builtin().All() }

// Lookup looks there for a query.
func Lookup(name string) (Query, error) { return Builtin().Lookup(name) }

// Package queries asks the graph: a library of saved traversals, one Gizmo file
// each, and what runs them.
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
	"embed"
	"fmt"
	"slices"
	"strings"
	"sync"
)

//go:embed *.gizmo
var library embed.FS

// prelude is what scripts can use beside Gizmo's own objects.
//
//go:embed prelude.js
var prelude string

var load = sync.OnceValues(func() ([]Query, error) {
	files, err := library.ReadDir(".")
	if err != nil {
		return nil, err
	}
	var all []Query
	for _, f := range files {
		b, err := library.ReadFile(f.Name())
		if err != nil {
			return nil, err
		}
		q, err := Parse(f.Name(), string(b))
		if err != nil {
			return nil, err
		}
		if f.Name() != q.Name+".gizmo" {
			return nil, fmt.Errorf("%s: @name %s: want the file's name", f.Name(), q.Name)
		}
		all = append(all, q)
	}
	slices.SortFunc(all, func(a, b Query) int { return strings.Compare(a.Name, b.Name) })
	return all, nil
})

// All is the library's queries by name. The embedded files are checked by the
// tests, so an error of theirs cannot reach a user.
func All() []Query {
	all, err := load()
	if err != nil {
		return nil
	}
	return slices.Clone(all)
}

// UnknownError says that there is no query of that name.
type UnknownError struct {
	Name string
	Near []string // names that may have been meant
}

func (e *UnknownError) Error() string { return fmt.Sprintf("there is no query %q", e.Name) }

// Lookup is the query of that name; for none it gives an *UnknownError with the
// names that are near.
func Lookup(name string) (Query, error) {
	all := All()
	known := make([]string, len(all))
	for i, q := range all {
		if q.Name == name {
			return q, nil
		}
		known[i] = q.Name
	}
	return Query{}, &UnknownError{name, nearest(name, known, 3)}
}

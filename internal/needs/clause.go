package needs

import (
	"slices"
	"sort"
)

// A clause is what must be there in one of several forms, in order; a cnf is clauses that must
// all hold.
type (
	clause []string
	cnf    []clause
)

// never is what does not happen.
var never = cnf{clause{}}

func (c cnf) never() bool { return len(c) == 1 && len(c[0]) == 0 }

// widest and most bound what is kept of long conditions: to forget is to need less.
const (
	widest = 60
	most   = 60
)

// one is the cnf of a clause; an empty one asks for nothing that is known.
func one(atoms ...string) cnf {
	if len(atoms) == 0 || slices.Contains(atoms, "") {
		return nil
	}
	c := slices.Clone(atoms)
	slices.Sort(c)
	return cnf{slices.Compact(c)}
}

// and is what holds where both do.
func and(a, b cnf) cnf { return simple(append(slices.Clone(a), b...)) }

// or is what holds where one of them does.
func or(a, b cnf) cnf {
	if a.never() {
		return b
	}
	if b.never() {
		return a
	}
	var out cnf
	for _, x := range a {
		for _, y := range b {
			u := append(slices.Clone(x), y...)
			slices.Sort(u)
			if u = slices.Compact(u); len(u) <= widest {
				out = append(out, u)
			}
		}
	}
	return simple(out)
}

// simple is c without the clauses that others imply.
func simple(c cnf) cnf {
	sort.SliceStable(c, func(i, j int) bool { return len(c[i]) < len(c[j]) })
	var out cnf
	for _, x := range c {
		if len(x) == 0 {
			return never
		}
		implied := slices.ContainsFunc(out, func(y clause) bool { return within(y, x) })
		if !implied && len(out) < most {
			out = append(out, x)
		}
	}
	return out
}

// within reports whether all of a is in b.
func within(a, b clause) bool {
	for _, x := range a {
		if !slices.Contains(b, x) {
			return false
		}
	}
	return true
}

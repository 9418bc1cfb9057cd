// Package registry reads what people have decided of entities: a plain text file,
// one statement a line, that stands above everything the program finds by itself.
//
//	merge  Biden = Joe_Biden               # what is left a node Biden is Joe Biden
//	alias  "Sleepy Joe" = Joe_Biden        # this name, wherever it stands
//	split  "Vladimir Zelensky" from Volodymyr_Zelensky
//	forbid Hunter_Biden Joe_Biden          # never one node
//	type   Wagner organization
//	alias  "John Smith" = "John Smith (midfielder)" in rovers.txt   # there only
//
// The order of the lines means nothing. [Registry.Resolve] of Biden is Joe_Biden.
// A registry that contradicts itself is refused with the lines that do.
package registry

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention/gazetteer"
)

// Verb is what a statement does.
type Verb string

// The verbs.
const (
	Merge  Verb = "merge"  // node A is node B
	Alias  Verb = "alias"  // the name A stands for node B
	Split  Verb = "split"  // the name A does not stand for node B but for one of its own
	Forbid Verb = "forbid" // A and B are never one node
	Type   Verb = "type"   // A is of type B
)

// Verbs in the order of the documentation.
var Verbs = []Verb{Merge, Alias, Split, Forbid, Type}

// Types are what a type statement may say.
var Types = []extract.EntityType{
	extract.Person, extract.Organization, extract.Place, extract.Group, extract.Event, extract.Work, extract.Product, extract.Thing,
}

// Statement is one line of a registry. A and B are names or identifiers without
// quotation marks; both forms mean the same, "Joe Biden" is Joe_Biden.
type Statement struct {
	Verb   Verb
	A, B   string
	In     string // the article in which a merge or an alias holds, by its file, address or path; "" for all
	Reason string // the comment behind it
	Line   int    // from 1
}

// Registry is the statements of one file. The zero value and nil decide nothing.
type Registry struct {
	File       string
	Statements []Statement

	digest  string
	merged  map[extract.EntityID]Statement // by A
	aliases map[string]Statement           // by key of A
	types   map[string]Statement           // by key of A
	apart   map[[2]string]Statement        // by keys, the lower first
	targets map[extract.EntityID]bool      // nodes that aliases lead to
	longest int                            // words of the longest name with an alias or a type
	within  map[string]*Registry           // what holds in one article, by its name in the statements
	all     *Registry                      // of what holds in one article: what holds in all of them, below it

	about func() map[string][]int // statements by the keys of what they speak of, made when first asked
}

// Within is what holds in an article, which statements may name in any of the
// ways given: its path, its file's name, its address.
func (r *Registry) Within(names ...string) *Registry {
	if r == nil || len(r.within) == 0 {
		return r
	}
	for _, n := range names {
		for _, n := range []string{n, n[strings.LastIndexAny(n, `/\`)+1:]} {
			if in := r.within[n]; n != "" && in != nil {
				return in
			}
		}
	}
	return r
}

// ID is the identifier that a name in a registry means: "Joe Biden" is Joe_Biden.
func ID(name string) extract.EntityID {
	return extract.EntityID(strings.Join(strings.Fields(name), "_"))
}

// Words is an identifier as a name: Joe_Biden is "Joe Biden".
func Words(id string) string { return strings.ReplaceAll(id, "_", " ") }

// Key is the form in which names and identifiers are compared: letters without
// case and accents, single spaces.
func Key(name string) string { return gazetteer.Key(Words(name)) }

// Digest names what the registry decides, "" for nothing: 16 hex digits of a
// SHA-256 over the statements, whatever their order, comments and spacing.
func (r *Registry) Digest() string {
	if r == nil {
		return ""
	}
	return r.digest
}

func digest(statements []Statement) string {
	if len(statements) == 0 {
		return ""
	}
	var lines []string
	for _, s := range statements {
		s.Reason = ""
		lines = append(lines, s.String())
	}
	slices.Sort(lines)
	sum := sha256.Sum256([]byte(strings.Join(slices.Compact(lines), "\n")))
	return hex.EncodeToString(sum[:8])
}

// Resolve is the node that id is merged into, itself where it is not, with the
// statements that say so.
func (r *Registry) Resolve(id extract.EntityID) (extract.EntityID, []Statement) {
	var why []Statement
	if r == nil {
		return id, nil
	}
	for {
		s, ok := r.mergeOf(id)
		if !ok {
			return id, why
		}
		id, why = ID(s.B), append(why, s)
	}
}

// mergeOf is the statement that merges id.
func (r *Registry) mergeOf(id extract.EntityID) (Statement, bool) {
	s, ok := r.merged[id]
	if !ok && r.all != nil {
		return r.all.mergeOf(id)
	}
	return s, ok
}

// aliasOf is the statement that makes a name, by its key, stand for a node.
func (r *Registry) aliasOf(key string) (Statement, bool) {
	s, ok := r.aliases[key]
	if !ok && r.all != nil {
		return r.all.aliasOf(key)
	}
	return s, ok
}

// tables is the registry that has what is never of one article alone: types, and
// what stays apart.
func (r *Registry) tables() *Registry {
	if r.all != nil {
		return r.all
	}
	return r
}

// Named is the node that a name stands for by an alias.
func (r *Registry) Named(name string) (extract.EntityID, Statement, bool) {
	if r == nil {
		return "", Statement{}, false
	}
	s, ok := r.aliasOf(Key(name))
	if !ok {
		return "", s, false
	}
	id, _ := r.Resolve(ID(s.B))
	return id, s, true
}

// Target reports whether an alias leads to id.
func (r *Registry) Target(id extract.EntityID) bool {
	return r != nil && (r.targets[id] || r.all.Target(id))
}

// TypeOf is the type of a name or an identifier, "" where nothing is said of it.
func (r *Registry) TypeOf(name string) extract.EntityType {
	if r == nil {
		return ""
	}
	return extract.EntityType(r.tables().types[Key(name)].B)
}

// Apart is the statement by which two names or identifiers are never one node.
func (r *Registry) Apart(a, b string) (Statement, bool) {
	if !r.Divides() {
		return Statement{}, false
	}
	s, ok := r.tables().apart[pair(Key(a), Key(b))]
	return s, ok
}

// Divides reports whether there is anything that must stay apart.
func (r *Registry) Divides() bool { return r != nil && len(r.tables().apart) > 0 }

// Knows reports whether a name has an alias or a type, and Longest is how many
// words such a name has at most: together they find names in a text.
func (r *Registry) Knows(name string) bool {
	k := Key(name)
	_, alias := r.aliasOf(k)
	_, typed := r.tables().types[k]
	return alias || typed
}

// Longest is how many words a name with an alias or a type has at most.
func (r *Registry) Longest() int {
	if r == nil {
		return 0
	}
	return max(r.longest, r.all.Longest())
}

// About is the statements that speak of a name or an identifier, in the file's order.
func (r *Registry) About(names ...string) (out []Statement) {
	if r == nil {
		return nil
	}
	if r = r.tables(); r.about == nil { // a zero registry
		return nil
	}
	var found []int
	for _, n := range names {
		found = append(found, r.about()[Key(n)]...)
	}
	slices.Sort(found)
	for _, i := range slices.Compact(found) {
		out = append(out, r.Statements[i])
	}
	return out
}

// bySubject is the statements by the keys of the names that they speak of.
func bySubject(statements []Statement) map[string][]int {
	m := make(map[string][]int, len(statements))
	for i, s := range statements {
		m[Key(s.A)] = append(m[Key(s.A)], i)
		if k := Key(s.B); s.Verb != Type && k != Key(s.A) {
			m[k] = append(m[k], i)
		}
	}
	return m
}

func pair(a, b string) [2]string {
	if b < a {
		a, b = b, a
	}
	return [2]string{a, b}
}

// Package gazetteer knows the names that news takes for granted: countries with
// their peoples and seats of government, cities, international bodies, heads of
// state, given names.
//
// The table is one embedded text file, sorted by [Key], that is searched in
// place: nothing is loaded or built at start. "Kiev" finds
//
//	kiev	town	Kyiv	UA	703448	2952301	capital
//
// It is compiled by gen from the files in sources and the public data that
// NOTICE.md names.
package gazetteer

import (
	_ "embed"
	"iter"
	"strconv"
	"strings"
)

//go:generate go run ./gen

//go:embed table.tsv
var table string

// Kind is what an entry of the table is.
type Kind string

// The kinds of entry.
const (
	Country   Kind = "country"
	Adjective Kind = "adjective" // Ukrainian: Label is the country
	People    Kind = "people"    // Ukrainians, Ukrainian: Label is the country
	Seat      Kind = "seat"      // Kremlin: speaks for Country
	Voice     Kind = "voice"     // Brussels: Label is the body that it speaks for
	Town      Kind = "town"      // cities, capitals among them
	Place     Kind = "place"     // regions, seas, continents, US states
	Body      Kind = "body"      // organisations
	Person    Kind = "person"
	Surname   Kind = "surname"  // of one known person
	Given     Kind = "given"    // given names, with their gender
	Nickname  Kind = "nickname" // Label is the full given name
	Common    Kind = "common"   // a surname that very many bear; its key begins with "surname"
)

// Entry is one line of the table.
type Entry struct {
	Kind    Kind
	Label   string // canonical name
	Country string // ISO 3166-1 alpha-2, "" for none
	ID      string // Wikidata item of a country, GeoNames number of a town, else ""
	Size    int    // inhabitants of a town
	Flags   string // "capital" of a town; a person's or given name's gender "m", "f", "u"
	Role    string // a person's office: "president"
	From    string // first month in office, "2019-05"
	To      string // month of leaving it, "" when the source knows none
}

// Lookup is every entry under the key of name, in the table's order.
func Lookup(name string) []Entry { return LookupKey(Key(name)) }

// LookupKey is [Lookup] for what is a key already.
func LookupKey(key string) []Entry {
	if key == "" {
		return nil
	}
	var out []Entry
	for i := find(key); i < len(table); {
		line, next := lineAt(i)
		k, rest, _ := strings.Cut(line, "\t")
		if k != key {
			break
		}
		out = append(out, parse(rest))
		i = next
	}
	return out
}

// HasPrefix reports whether some key starts with the words of key and a space:
// whether reading on may find a longer name.
func HasPrefix(key string) bool {
	i := find(key + " ")
	return i < len(table) && strings.HasPrefix(table[i:], key+" ")
}

// find is the offset of the first line whose key is not below key.
func find(key string) int {
	lo, hi := 0, len(table)
	// Invariant: lines that start before lo are below key, those from hi on are not.
	for lo < hi {
		mid := lo + (hi-lo)/2
		start := strings.LastIndexByte(table[lo:mid], '\n') + 1 + lo
		line, next := lineAt(start)
		k, _, _ := strings.Cut(line, "\t")
		if k < key {
			lo = next
		} else {
			hi = start
		}
	}
	return lo
}

func lineAt(i int) (line string, next int) {
	n := strings.IndexByte(table[i:], '\n')
	if n < 0 {
		return table[i:], len(table)
	}
	return table[i : i+n], i + n + 1
}

func parse(rest string) Entry {
	var f [8]string
	for i, n := 0, len(f); i < n; i++ {
		var more bool
		if f[i], rest, more = strings.Cut(rest, "\t"); !more {
			break
		}
	}
	size, _ := strconv.Atoi(f[4])
	return Entry{Kind: Kind(f[0]), Label: f[1], Country: f[2], ID: f[3], Size: size, Flags: f[5], Role: f[6], From: before(f[7], '/'), To: after(f[7], '/')}
}

func before(s string, c byte) string { a, _, _ := strings.Cut(s, string(c)); return a }
func after(s string, c byte) string  { _, b, _ := strings.Cut(s, string(c)); return b }

// All yields every line of the table with its key, in order.
func All() iter.Seq2[string, Entry] {
	return func(yield func(string, Entry) bool) {
		for i := 0; i < len(table); {
			line, next := lineAt(i)
			k, rest, _ := strings.Cut(line, "\t")
			if !yield(k, parse(rest)) {
				return
			}
			i = next
		}
	}
}

// CountryLabel is the name of the country with an ISO code, "" for none.
func CountryLabel(iso string) string {
	for _, e := range LookupKey("iso 3166 " + strings.ToLower(iso)) {
		return e.Label
	}
	return ""
}

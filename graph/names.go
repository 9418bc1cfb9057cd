package graph

import (
	"bytes"
	"slices"
	"strings"
	"unicode"

	"github.com/cayleygraph/quad"
	"go.etcd.io/bbolt"
	"golang.org/x/text/unicode/norm"
)

// Name is a name of an entity, as the side index has it.
type Name struct {
	Text   string // as it is written: "Volodymyr Zelensky"
	Folded string // from the word on that was asked for: "zelensky"
	IRI    string // of the entity
	Label  bool   // the entity's label, not another of its names
	Whole  bool   // Folded is the whole name
}

// Fold is a name for comparison: letters without case and accents, digits, and
// single spaces for everything between; a leading "the" is dropped.
// "The  Élysée-Palace" and "elysee palace" fold to the same.
func Fold(s string) string {
	var b strings.Builder
	gap := false
	for _, r := range norm.NFKD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r) || r == '\'' || r == '’' || r == '.':
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if gap && b.Len() > 0 {
				b.WriteByte(' ')
			}
			gap = false
			b.WriteRune(unicode.ToLower(r))
		default:
			gap = true
		}
	}
	return strings.TrimPrefix(b.String(), "the ")
}

// sounds maps letters that spellings of one name interchange, in the manner of
// Soundex (Russell 1918), but for names from many languages: Zelensky and
// Zelinskyy, Qaddafi and Gaddafi, Putin and Butin. Vowels and h, y are left out.
var sounds = map[rune]rune{
	'b': 'p', 'p': 'p', 'f': 'f', 'v': 'f', 'w': 'f',
	'c': 'k', 'g': 'k', 'k': 'k', 'q': 'k', 'x': 'k', 'j': 'j',
	'd': 't', 't': 't', 's': 's', 'z': 's', 'l': 'l', 'r': 'r', 'm': 'm', 'n': 'n',
	'a': 0, 'e': 0, 'i': 0, 'o': 0, 'u': 0, 'y': 0, 'h': 0,
}

// Sound is the consonants of a folded word, alike ones alike and double ones
// once: "zelensky" and "zelinskyy" are both "slnsk".
func Sound(word string) string {
	var b strings.Builder
	var last rune
	for _, r := range strings.ReplaceAll(word, "ph", "f") {
		s, known := sounds[r]
		if !known {
			s = r
		}
		if s != 0 && s != last {
			b.WriteRune(s)
		}
		last = s
	}
	return b.String()
}

// Names calls see for the names that have a word beginning with prefix, until it
// says no: Names("zel") finds "Zelensky" and "Volodymyr Zelensky". They come in
// the order of the alphabet from that word on.
func (g *Snapshot) Names(prefix string, see func(Name) bool) {
	g.names(append([]byte{'n'}, Fold(prefix)...), func(n Name, _ string) bool { return see(n) })
}

// Named calls see for the entities that have exactly that name, or a name that
// ends so: Named("Zelensky") finds Volodymyr Zelensky, too.
func (g *Snapshot) Named(name string, see func(Name) bool) {
	g.names(append([]byte("n"+Fold(name)), 0), func(n Name, _ string) bool { return see(n) })
}

// Unnamed reports whether an entity is known by a description only ("the minister"), and
// so stays inside its article. Silva, of whom an article gives nothing but the surname,
// stays there, too, and has a name.
func (g *Snapshot) Unnamed(iri string) (is bool) {
	class := g.Ref(g.base.Term(ClassUnresolved))
	g.Objects(g.Ref(quad.IRI(iri)), g.Ref(Type), func(l Link) bool {
		is = class != 0 && l.O == class
		return !is
	})
	return is
}

// Alike calls see for names with a word that sounds or begins like one of the
// words of s, with that word. What is alike enough is the caller's to say. Of a
// graph of some 100,000 names it looks at a few thousand.
func (g *Snapshot) Alike(s string, see func(n Name, word string) bool) {
	more := true
	for _, w := range strings.Fields(Fold(s)) {
		if !more {
			return
		}
		sound := Sound(w)
		pres := []string{sound + " "}
		if sound != "" {
			pres = append(pres, sound[:min(len(sound), 3)])
		}
		for _, pre := range pres {
			left := maxAlike
			g.names([]byte("s"+pre), func(n Name, word string) bool {
				left--
				more = see(n, word)
				return more && left > 0
			})
		}
	}
}

// maxAlike bounds how many names a sound may bring.
const maxAlike = 20_000

// names reads entries of the index. What comes from the sounds has the word
// before the name.
func (g *Snapshot) names(pre []byte, see func(n Name, word string) bool) {
	sounds := pre[0] == 's'
	g.under(pre, func(k []byte) bool {
		word := ""
		if sounds {
			head, rest, _ := bytes.Cut(k, []byte{0})
			_, w, _ := bytes.Cut(head, []byte{' '})
			word, k = string(w), rest
		}
		p := bytes.Split(k, []byte{0})
		if len(p) != 4 || len(p[1]) != 1 {
			return true
		}
		kind := p[1][0]
		return see(Name{
			Folded: string(p[0]), Text: string(p[2]), IRI: string(g.base) + string(p[3]),
			Label: kind == wholeLabel || kind == tailLabel, Whole: kind == wholeLabel || kind == wholeAlias,
		}, word)
	})
}

// factIDs is up to n IDs of facts that begin with prefix, in order.
func factIDs(own *bbolt.Bucket, prefix string, n int) []string {
	var out []string
	pre := append([]byte{'f'}, prefix...)
	c := own.Bucket(indexBucket).Cursor()
	for k, _ := c.Seek(pre); bytes.HasPrefix(k, pre) && len(out) < n; k, _ = c.Next() {
		id, _, _ := bytes.Cut(k[1:], []byte{0})
		if !slices.Contains(out, string(id)) {
			out = append(out, string(id))
		}
	}
	return out
}

// FactIDs is up to n IDs of facts that begin with prefix, in order.
func (g *Snapshot) FactIDs(prefix string, n int) []string { return factIDs(g.own, prefix, n) }

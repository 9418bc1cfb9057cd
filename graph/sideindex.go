package graph

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"
	"go.etcd.io/bbolt"
	berrors "go.etcd.io/bbolt/errors"
)

// The side index answers what Cayley's indexes cannot: which names begin so, or
// sound so, and which facts' IDs begin so. Every entry comes from exactly one
// quad and is written and deleted with it, in the same transaction, so it is as
// exact as the graph. Its keys, in the bucket quadwire/index:
//
//	n NAME-FROM-A-WORD-ON 0 KIND 0 NAME 0 ENTITY    "n" "zelensky" … "Volodymyr Zelensky" … "e/Volodymyr_Zelensky"
//	s SOUND WORD 0 NAME-FROM-A-WORD-ON …            the same entry under the word's sound
//	f FACT-ID 0 VERSION                             "f" "0c1f…" … "a/5b1f…/v/9f2c…"
//	p RELATION                                      "p" "leave_for"
//
// Names are folded, see [Fold]. ENTITY and VERSION are without the base IRI.
var indexBucket = []byte("index")

// Kinds of names in the index: whether the quad is a label or another name, and
// whether the key begins with the name's first word.
const (
	wholeLabel = 'a'
	wholeAlias = 'b'
	tailLabel  = 'c'
	tailAlias  = 'd'
)

// entries calls put for the index keys of a quad; most quads have none.
func (b Base) entries(q quad.Quad, put func(key []byte) error) error {
	switch q.Predicate {
	case Label, AltLabel:
		name, ok := q.Object.(quad.String)
		if !ok || q.Label != b.Graph(Entities) {
			return nil
		}
		if id, ok := b.entityPart(q.Subject); ok {
			return nameEntries(string(name), id, q.Predicate == Label, put)
		}
	case Type:
		s, _ := q.Subject.(quad.IRI)
		l, _ := q.Label.(quad.IRI)
		if q.Object == Property && l == b.Graph(Vocab) {
			if name, ok := strings.CutPrefix(string(s), string(b)+"p/"); ok && len(name) <= 4*maxName {
				return put(key('p', name))
			}
		}
		if q.Object != b.Term(ClassFact) {
			return nil
		}
		if id, ok := strings.CutPrefix(string(s), string(b)+"f/"); ok {
			return put(key('f', id, strings.TrimPrefix(string(l), string(b))))
		}
	}
	return nil
}

// entityPart is an entity's IRI without the base: e/Kyiv, a/5b1f#the-terminal.
func (b Base) entityPart(v quad.Value) (string, bool) {
	iri, _ := v.(quad.IRI)
	id, ok := strings.CutPrefix(string(iri), string(b))
	return id, ok && (strings.HasPrefix(id, "e/") || strings.HasPrefix(id, "a/") && strings.Contains(id, "#"))
}

// maxName is how many bytes of a folded name are indexed; bbolt's keys end at 32 kB.
const maxName = 200

func nameEntries(name, id string, label bool, put func([]byte) error) error {
	folded := Fold(name)
	if len(folded) > maxName {
		folded = strings.ToValidUTF8(folded[:maxName], "")
	}
	if len(name) > 4*maxName {
		name = strings.ToValidUTF8(name[:4*maxName], "")
	}
	kind, tailKind := byte(wholeAlias), byte(tailAlias)
	if label {
		kind, tailKind = wholeLabel, tailLabel
	}
	for rest := folded; rest != ""; kind = tailKind {
		word, after, _ := strings.Cut(rest, " ")
		entry := key('n', rest, string(kind), name, id)
		if err := put(entry); err != nil {
			return err
		}
		if err := put(append([]byte("s"+Sound(word)+" "+word+"\x00"), entry[1:]...)); err != nil {
			return err
		}
		rest = after
	}
	return nil
}

// key is a key of the index: its kind, then parts with zero bytes between them.
func key(kind byte, parts ...string) []byte {
	k := []byte{kind}
	for i, p := range parts {
		if i > 0 {
			k = append(k, 0)
		}
		k = append(k, strings.ReplaceAll(p, "\x00", "\uFFFD")...)
	}
	return k
}

// index brings the side index up to quads that came and went.
func (c *change) index(add, del []quad.Quad) error {
	b := c.own.Bucket(indexBucket)
	for _, q := range del {
		if err := c.base.entries(q, b.Delete); err != nil {
			return err
		}
	}
	for _, q := range add {
		if err := c.base.entries(q, func(k []byte) error { return b.Put(k, nil) }); err != nil {
			return err
		}
	}
	return nil
}

// under calls see for the keys of the index that begin with pre, without its
// first byte, until see says no.
func (g *Snapshot) under(pre []byte, see func(k []byte) bool) {
	c := g.own.Bucket(indexBucket).Cursor()
	for k, _ := c.Seek(pre); bytes.HasPrefix(k, pre) && g.alive(); k, _ = c.Next() {
		if !see(k[1:]) {
			return
		}
	}
}

// Relations calls see for the base relations that begin with prefix, and for the
// predicates that do, without their IRIs' base, until see says no:
// Relations("attack") finds "attack" and "attack_on", and "attacked".
func (g *Snapshot) Relations(prefix string, see func(name string) bool) {
	g.under(append([]byte{'p'}, prefix...), func(k []byte) bool { return see(string(k)) })
}

// upgrade gives a store of an older layout the indexes of this one: layout 1 had no
// side index, layout 2 had no relations in it, layout 3 an index by the label alone.
func upgrade(db *bbolt.DB, base Base) error {
	return db.Update(func(tx *bbolt.Tx) error {
		own := tx.Bucket(ownBucket)
		was := string(own.Get(keyFormat))
		if was == format {
			return nil // another process was faster
		}
		if err := relabel(tx); err != nil {
			return err
		}
		if was == "3" {
			return own.Put(keyFormat, []byte(format))
		}
		qs, err := cayley(boundKV{tx})
		if err != nil {
			return err
		}
		if err := own.DeleteBucket(indexBucket); err != nil && !errors.Is(err, berrors.ErrBucketNotFound) {
			return err
		}
		if _, err := own.CreateBucket(indexBucket); err != nil {
			return err
		}
		c := &change{base: base, tx: tx, qs: qs, own: own}
		if err := c.indexAll(); err != nil {
			return err
		}
		return own.Put(keyFormat, []byte(format))
	})
}

// indexAll makes the side index anew from the graph. Its keys are written in
// order: bbolt splits the pages of a transaction when it commits, and a key in
// the midst of 100,000 others moves them all.
func (c *change) indexAll() error {
	r := reading{view: view{c.qs}, base: c.base, own: c.own}
	labels := append(r.labels(""), c.base.Graph(Entities), c.base.Graph(Vocab))
	var keys [][]byte
	for _, l := range labels {
		quads, err := r.quads(context.Background(), quad.Label, l)
		if err != nil {
			return err
		}
		for _, q := range quads {
			if err := c.base.entries(q, func(k []byte) error { keys = append(keys, k); return nil }); err != nil {
				return err
			}
		}
	}
	slices.SortFunc(keys, bytes.Compare)
	b := c.own.Bucket(indexBucket)
	for _, k := range keys {
		if err := b.Put(k, nil); err != nil {
			return err
		}
	}
	return nil
}

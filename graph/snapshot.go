package graph

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/cayleygraph/cayley/graph/proto"
	"github.com/cayleygraph/cayley/graph/refs"
	"github.com/cayleygraph/quad"
	"github.com/cayleygraph/quad/pquads"
	"go.etcd.io/bbolt"
)

// Ref is the number of a node in the store, 0 for none. Numbers are compared and
// collected without reading what the node is; [Snapshot.Value] reads it.
type Ref uint64

// Link is a quad by the numbers of its nodes.
type Link struct{ S, P, O, L Ref }

// Snapshot is the graph as it stands at one moment, for traversals that are too
// large for Gizmo: an entity that stands in 20,000 facts is gone through in
// 50 ms, since nothing is named before it is asked for.
//
// It reads the indexes that Cayley keeps (graph/kv of github.com/cayleygraph/cayley):
//
//	log  NUMBER           → a node or a quad
//	sp   SUBJECT PREDICATE        → numbers of quads, as varints
//	ops  OBJECT PREDICATE SUBJECT → numbers of quads
//	c    LABEL                    → numbers of quads (the index that Open adds)
//
// The methods return no errors: the first one (the context that ended, a page
// that makes no sense) ends all further reading, and [Store.Snapshot] gives it
// back. A Snapshot belongs to one goroutine.
type Snapshot struct {
	ctx              context.Context
	base             Base
	tx               *bbolt.Tx
	own              *bbolt.Bucket
	log, sp, ops, by *bbolt.Bucket
	values           map[Ref]quad.Value // of predicates, labels and times that come again and again
	near             *bbolt.Cursor      // in the log, at the number at
	at               uint64
	reads            int
	err              error
	prim             proto.Primitive
	key              [24]byte
}

// Snapshot runs f over the graph as it stands now, whatever is written meanwhile.
// It gives back f's error, else the first of the reading; it ends soon after ctx.
func (s *Store) Snapshot(ctx context.Context, f func(*Snapshot) error) (err error) {
	defer s.guard(&err)()
	tx, err := s.db.Begin(false)
	if err != nil {
		return fmt.Errorf("%s: %w", s.path, err)
	}
	defer tx.Rollback()
	g := &Snapshot{
		ctx: ctx, base: s.base, tx: tx, own: tx.Bucket(ownBucket), values: map[Ref]quad.Value{},
		log: tx.Bucket([]byte("log")), sp: tx.Bucket([]byte("sp")), ops: tx.Bucket([]byte("ops")), by: tx.Bucket(labelBucket),
	}
	if g.log != nil {
		g.near = g.log.Cursor()
	}
	if g.log == nil || g.sp == nil || g.ops == nil || g.by == nil {
		return fmt.Errorf("%s: %w: an index is missing", s.path, ErrDamaged)
	}
	if err := f(g); err != nil {
		return err
	}
	if g.err != nil {
		return fmt.Errorf("%s: %w", s.path, g.err)
	}
	return nil
}

// Base is the base IRI of the store.
func (g *Snapshot) Base() Base { return g.base }

// Err is what ended the reading, nil while it goes on. A loop that computes
// much and reads little looks at it.
func (g *Snapshot) Err() error {
	if g.err == nil {
		g.err = g.ctx.Err()
	}
	return g.err
}

// alive is asked before every read; it looks at the context now and then.
func (g *Snapshot) alive() bool {
	if g.reads++; g.reads&0xff == 0 && g.err == nil {
		g.err = g.ctx.Err()
	}
	return g.err == nil
}

// Ref is the number of a node, 0 where the graph has none such.
func (g *Snapshot) Ref(v quad.Value) Ref {
	if v == nil || !g.alive() {
		return 0
	}
	h := refs.HashOf(v)
	b := g.tx.Bucket([]byte{'v', h[0], h[1]})
	if b == nil {
		return 0
	}
	n, _ := binary.Uvarint(b.Get(h[:]))
	return Ref(n)
}

// Value is the node of that number, nil for 0 and for what is none.
func (g *Snapshot) Value(r Ref) quad.Value {
	if v, ok := g.values[r]; ok {
		return v
	}
	if !g.primitive(uint64(r)) || !g.prim.IsNode() {
		return nil
	}
	v, err := pquads.UnmarshalValue(g.prim.Value)
	if err != nil {
		g.err = fmt.Errorf("%w: node %d: %w", ErrDamaged, r, err)
		return nil
	}
	switch v.(type) { // the nodes that repeat; words do not
	case quad.IRI, quad.Time:
		if len(g.values) < maxValues {
			g.values[r] = v
		}
	}
	return v
}

// maxValues bounds the cache of a snapshot, at some 100 bytes each.
const maxValues = 200_000

// IRI is the node's IRI, "" where it is no IRI.
func (g *Snapshot) IRI(r Ref) string {
	iri, _ := g.Value(r).(quad.IRI)
	return string(iri)
}

// Text is a string node's text, "" for other nodes.
func (g *Snapshot) Text(r Ref) string {
	s, _ := g.Value(r).(quad.String)
	return string(s)
}

// primitive reads a node or quad into g.prim; false where there is none.
func (g *Snapshot) primitive(n uint64) bool {
	if n == 0 || !g.alive() {
		return false
	}
	data := g.entry(n)
	if data == nil {
		return false
	}
	g.prim = proto.Primitive{}
	if err := g.prim.Unmarshal(data); err != nil {
		g.err = fmt.Errorf("%w: entry %d: %w", ErrDamaged, n, err)
		return false
	}
	return true
}

// nearby is how many entries of the log it takes less time to step over than to
// look for the one behind them.
const nearby = 16

// entry is the log's entry of that number, nil for none. What was written
// together has numbers close together: the quads of one fact are found by one
// search and a few steps.
func (g *Snapshot) entry(n uint64) []byte {
	if g.at == 0 || n <= g.at || n-g.at > nearby {
		binary.BigEndian.PutUint64(g.key[:], n)
		k, v := g.near.Seek(g.key[:8])
		return g.stand(k, v, n)
	}
	for {
		k, v := g.near.Next()
		if len(k) != 8 || binary.BigEndian.Uint64(k) >= n {
			return g.stand(k, v, n)
		}
	}
}

// stand notes where the cursor is and gives the entry if it is the one of number n.
func (g *Snapshot) stand(k, v []byte, n uint64) []byte {
	if len(k) != 8 {
		g.at = 0
		return nil
	}
	if g.at = binary.BigEndian.Uint64(k); g.at != n {
		return nil
	}
	return v
}

// links calls see for the quads of an index entry, until it says no.
func (g *Snapshot) links(list []byte, see func(Link) bool) bool {
	for len(list) > 0 {
		n, w := binary.Uvarint(list)
		if w <= 0 {
			g.err = fmt.Errorf("%w: an index entry ends early", ErrDamaged)
			return false
		}
		list = list[w:]
		if !g.primitive(n) || g.prim.Deleted || g.prim.IsNode() {
			if g.err != nil {
				return false
			}
			continue
		}
		p := &g.prim
		if !see(Link{Ref(p.Subject), Ref(p.Predicate), Ref(p.Object), Ref(p.Label)}) {
			return false
		}
	}
	return true
}

// prefix is an index key of the numbers.
func prefix(buf []byte, rs ...Ref) []byte {
	buf = buf[:0]
	for _, r := range rs {
		buf = binary.BigEndian.AppendUint64(buf, uint64(r))
	}
	return buf
}

// scan goes through the index entries under a prefix; want, where it is not nil,
// is asked about the entry's second node (a predicate) before its quads are read.
func (g *Snapshot) scan(b *bbolt.Bucket, want func(p Ref) bool, see func(Link) bool, rs ...Ref) {
	if rs[0] == 0 || g.err != nil {
		return
	}
	pre := prefix(make([]byte, 0, 24), rs...)
	c := b.Cursor()
	for k, list := c.Seek(pre); bytes.HasPrefix(k, pre); k, list = c.Next() {
		if want != nil && !want(Ref(binary.BigEndian.Uint64(k[8:]))) {
			continue
		}
		if !g.links(list, see) {
			return
		}
	}
}

// Out goes through the quads with that subject, until see says no. want chooses
// predicates, nil all; one that is not wanted costs next to nothing.
func (g *Snapshot) Out(s Ref, want func(p Ref) bool, see func(Link) bool) {
	g.scan(g.sp, want, see, s)
}

// In goes through the quads with that object.
func (g *Snapshot) In(o Ref, want func(p Ref) bool, see func(Link) bool) {
	g.scan(g.ops, want, see, o)
}

// With goes through the quads with that predicate and object: the facts of a
// base relation, what is attributed to somebody.
func (g *Snapshot) With(p, o Ref, see func(Link) bool) {
	if p != 0 {
		g.scan(g.ops, nil, see, o, p)
	}
}

// Labelled goes through the quads under that label: a fact's own edge, all that
// an article version says.
func (g *Snapshot) Labelled(l Ref, see func(Link) bool) { g.scan(g.by, nil, see, l) }

// Objects goes through the values that s has of p.
func (g *Snapshot) Objects(s, p Ref, see func(Link) bool) {
	if s == 0 || p == 0 || g.err != nil {
		return
	}
	binary.BigEndian.PutUint64(g.key[:], uint64(s))
	binary.BigEndian.PutUint64(g.key[8:], uint64(p))
	g.links(g.sp.Get(g.key[:16]), see)
}

// Stating goes through the quads with that subject, predicate and object: one for
// each label.
func (g *Snapshot) Stating(s, p, o Ref, see func(Link) bool) {
	if s == 0 || p == 0 || o == 0 || g.err != nil {
		return
	}
	var key [24]byte
	binary.BigEndian.PutUint64(key[:], uint64(o))
	binary.BigEndian.PutUint64(key[8:], uint64(p))
	binary.BigEndian.PutUint64(key[16:], uint64(s))
	g.links(g.ops.Get(key[:]), see)
}

// Object is a value that s has of p, 0 for none.
func (g *Snapshot) Object(s, p Ref) (o Ref) {
	g.Objects(s, p, func(l Link) bool { o = l.O; return false })
	return o
}

// Usual is the value that s has of p by most article versions, in the graph of
// entities: the label under which most articles know somebody, the class. want, where
// it is not nil, chooses values. Of equally many the first in the order of the alphabet
// wins; 0 is for none.
func (g *Snapshot) Usual(s, p Ref, want func(o Ref) bool) Ref {
	var refs []Ref
	var qs []quad.Quad
	g.Objects(s, p, func(l Link) bool {
		if (want == nil || want(l.O)) && !slices.Contains(refs, l.O) {
			refs = append(refs, l.O)
		}
		return true
	})
	if len(refs) == 1 {
		return refs[0]
	}
	for _, o := range refs {
		qs = append(qs, quad.Quad{Subject: g.Value(s), Predicate: g.Value(p), Object: g.Value(o), Label: g.base.Graph(Entities)})
	}
	best := usual(g.own, qs)
	for i := range qs {
		if qs[i] == best {
			return refs[i]
		}
	}
	return 0
}

// Mentions is how many quads hold the node, in whatever place: a measure of how
// much the graph knows of it that costs one read.
func (g *Snapshot) Mentions(r Ref) int {
	v := g.Value(r)
	if v == nil {
		return 0
	}
	return g.MentionsOf(v)
}

// MentionsOf is so for a node whose number nobody has asked for.
func (g *Snapshot) MentionsOf(v quad.Value) int {
	if !g.alive() {
		return 0
	}
	h := refs.HashOf(v)
	b := g.tx.Bucket([]byte{'n', h[0], h[1]})
	if b == nil {
		return 0
	}
	n, _ := binary.Uvarint(b.Get(h[:]))
	return int(n)
}

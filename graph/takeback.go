package graph

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"

	"github.com/cayleygraph/cayley/graph/proto"
	"github.com/cayleygraph/quad"
	"go.etcd.io/bbolt"
)

// keyMark stands in our bucket while an import is under way. It holds the
// highest number that Cayley had given to a node or a quad (8 bytes), the
// highest of a record (8 bytes), and the name of the file: what has a higher
// number was brought by the import.
var keyMark = []byte("import")

// mark notes that an import begins.
func (c *change) mark(name string) error {
	var horizon uint64
	if meta := c.tx.Bucket([]byte("meta")); meta != nil {
		if v := meta.Get([]byte("horizon")); len(v) == 8 {
			horizon = binary.LittleEndian.Uint64(v)
		}
	}
	v := binary.BigEndian.AppendUint64(nil, horizon)
	v = binary.BigEndian.AppendUint64(v, c.own.Bucket(versionsBucket).Sequence())
	return c.own.Put(keyMark, append(v, name...))
}

// unmark notes that the import is whole.
func (c *change) unmark() error { return c.own.Delete(keyMark) }

// importing reports whether an import is under way.
func (c *change) importing() bool { return c.own.Get(keyMark) != nil }

// marked is the mark of an interrupted import, ok only where there is one.
func marked(own *bbolt.Bucket) (horizon, seq uint64, name string, ok bool) {
	v := own.Get(keyMark)
	if len(v) < 16 {
		return 0, 0, "", false
	}
	return binary.BigEndian.Uint64(v), binary.BigEndian.Uint64(v[8:]), string(v[16:]), true
}

// takeBack undoes what an interrupted import has brought, if there is one. It is
// itself several transactions, and begins anew where it was interrupted. The
// caller holds s.write.
func (s *Store) takeBack() error {
	var horizon, seq uint64
	found := false
	err := s.read(func(r reading) error {
		horizon, seq, _, found = marked(r.own)
		return nil
	})
	if err != nil || !found {
		return err
	}
	ctx := context.Background()
	for more := true; more; {
		err := s.transact(ctx, func(c *change) (err error) {
			var quads []quad.Quad
			if quads, horizon, err = c.since(horizon); err != nil {
				return err
			}
			more = len(quads) > 0
			return c.apply(nil, quads)
		})
		if err != nil {
			return fmt.Errorf("taking back an import: %w", err)
		}
	}
	err = s.transact(ctx, func(c *change) error {
		if err := c.forget(seq); err != nil {
			return err
		}
		return c.unmark()
	})
	if err != nil {
		return fmt.Errorf("taking back an import: %w", err)
	}
	return nil
}

// since is quads with numbers above n, a transaction's worth of them, and the
// highest number among them. It reads Cayley's log, where primitives (nodes and
// quads) stand under their numbers.
func (c *change) since(n uint64) (quads []quad.Quad, last uint64, err error) {
	log := c.tx.Bucket([]byte("log"))
	if log == nil {
		return nil, n, nil
	}
	cur := log.Cursor()
	for k, v := cur.Seek(binary.BigEndian.AppendUint64(nil, n+1)); k != nil && len(quads) < largeEnough; k, v = cur.Next() {
		var p proto.Primitive
		if err := p.Unmarshal(v); err != nil {
			return nil, n, err
		}
		n = binary.BigEndian.Uint64(k)
		if p.IsNode() || p.Deleted {
			continue
		}
		q, err := c.qs.Quad(&p)
		if err != nil {
			return nil, n, err
		}
		quads = append(quads, q)
	}
	return quads, n, nil
}

// forget deletes the records after seq, and what is noted of their shared quads.
func (c *change) forget(seq uint64) error {
	var gone [][]byte
	versions := c.own.Bucket(versionsBucket)
	for cur, k, v := scan(versions); k != nil; k, v = cur.Next() {
		rec, err := unmarshalRecord(v)
		if err != nil {
			return err
		}
		if rec.Seq > seq {
			gone = append(gone, bytes.Clone(k))
		}
	}
	for _, k := range gone {
		if err := versions.Delete(k); err != nil {
			return err
		}
	}
	gone = gone[:0]
	shared := c.own.Bucket(sharedBucket)
	for cur, k, _ := scan(shared); k != nil; k, _ = cur.Next() {
		if len(k) == sharedHash+8 && binary.BigEndian.Uint64(k[sharedHash:]) > seq {
			gone = append(gone, bytes.Clone(k))
		}
	}
	for _, k := range gone {
		if err := shared.Delete(k); err != nil {
			return err
		}
	}
	return nil
}

func scan(b *bbolt.Bucket) (*bbolt.Cursor, []byte, []byte) {
	c := b.Cursor()
	k, v := c.First()
	return c, k, v
}

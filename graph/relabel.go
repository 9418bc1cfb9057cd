package graph

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"maps"
	"slices"

	"github.com/cayleygraph/cayley/graph/proto"
	"github.com/cayleygraph/quad"
	"go.etcd.io/bbolt"
	berrors "go.etcd.io/bbolt/errors"
)

// relabel makes the index by label and subject from Cayley's log, in the place of the
// one by label alone that older layouts had, and tells Cayley so.
func relabel(tx *bbolt.Tx) error {
	log, meta := tx.Bucket([]byte("log")), tx.Bucket([]byte("meta"))
	if log == nil || meta == nil {
		return ErrDamaged
	}
	lists := map[[16]byte][]byte{} // numbers of quads, rising, as Cayley writes them
	for cur, k, v := scan(log); k != nil; k, v = cur.Next() {
		var p proto.Primitive
		if err := p.Unmarshal(v); err != nil {
			return err
		}
		if p.IsNode() || p.Deleted {
			continue
		}
		var key [16]byte
		binary.BigEndian.PutUint64(key[:], p.Label)
		binary.BigEndian.PutUint64(key[8:], p.Subject)
		lists[key] = binary.AppendUvarint(lists[key], p.ID)
	}
	for _, old := range [][]byte{{quad.Label.Prefix()}, labelBucket} {
		if err := tx.DeleteBucket(old); err != nil && !errors.Is(err, berrors.ErrBucketNotFound) {
			return err
		}
	}
	b, err := tx.CreateBucket(labelBucket)
	if err != nil {
		return err
	}
	keys := slices.SortedFunc(maps.Keys(lists), func(x, y [16]byte) int { return slices.Compare(x[:], y[:]) })
	for _, key := range keys {
		if err := b.Put(key[:], lists[key]); err != nil {
			return err
		}
	}
	list, err := json.Marshal(indexes)
	if err != nil {
		return err
	}
	return meta.Put([]byte("indexes"), list)
}

package graph

import (
	"bytes"
	"context"
	"fmt"

	"github.com/hidal-go/hidalgo/kv"
	"go.etcd.io/bbolt"
)

// boltKV lets Cayley's key-value store work over bbolt. Cayley ships adapters of
// its own, over bolt and bbolt of 2019: those fail under Go's checkptr and wait
// for a locked file for ever or for a second without a word.
//
// The layout is theirs (a top-level bucket per first part of the key), so stock
// Cayley reads the file. Cayley's keys have two parts, bucket and key, always.
type boltKV struct{ db *bbolt.DB }

// Tx begins a transaction.
func (b boltKV) Tx(rw bool) (kv.Tx, error) {
	tx, err := b.db.Begin(rw)
	if err != nil {
		return nil, err
	}
	return &boltTx{tx: tx, own: true}, nil
}

// Close does nothing: the file belongs to the Store.
func (b boltKV) Close() error { return nil }

// boundKV is a view of one open transaction. A Cayley store over it reads what
// the transaction wrote, and what it "commits" is written when the transaction
// is, together with everything else in it, or never.
type boundKV struct{ tx *bbolt.Tx }

// Tx is the bound transaction itself.
func (b boundKV) Tx(rw bool) (kv.Tx, error) {
	if rw && !b.tx.Writable() {
		return nil, kv.ErrReadOnly
	}
	return &boltTx{tx: b.tx}, nil
}

// Close does nothing: the transaction belongs to who began it.
func (b boundKV) Close() error { return nil }

// boltTx is a transaction as Cayley sees it.
type boltTx struct {
	tx   *bbolt.Tx
	own  bool // Commit and Close reach bbolt
	done bool
}

// Commit writes the transaction, if it is not a view of a larger one.
func (t *boltTx) Commit(context.Context) error {
	if !t.own || t.done {
		return nil
	}
	t.done = true
	return t.tx.Commit()
}

// Close rolls back what has not been committed.
func (t *boltTx) Close() error {
	if !t.own || t.done {
		return nil
	}
	t.done = true
	return t.tx.Rollback()
}

func (t *boltTx) value(key kv.Key) kv.Value {
	if len(key) != 2 {
		return nil
	}
	b := t.tx.Bucket(key[0])
	if b == nil {
		return nil
	}
	return b.Get(key[1])
}

// Get reads one value; it is valid until the transaction ends.
func (t *boltTx) Get(_ context.Context, key kv.Key) (kv.Value, error) {
	if v := t.value(key); v != nil {
		return v, nil
	}
	return nil, kv.ErrNotFound
}

// GetBatch reads several values, nil for what is not there.
func (t *boltTx) GetBatch(ctx context.Context, keys []kv.Key) ([]kv.Value, error) {
	vals := make([]kv.Value, len(keys))
	for i, k := range keys {
		if i%1024 == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		vals[i] = t.value(k)
	}
	return vals, nil
}

// Put writes a value, or makes a bucket when key and value are empty.
func (t *boltTx) Put(key kv.Key, v kv.Value) error {
	if len(key) != 2 {
		return errKey(key)
	}
	b, err := t.tx.CreateBucketIfNotExists(key[0])
	if err != nil || len(key[1]) == 0 && len(v) == 0 {
		return err
	}
	return b.Put(key[1], v)
}

// Del removes a key; one that is not there is no error.
func (t *boltTx) Del(key kv.Key) error {
	if len(key) != 2 {
		return errKey(key)
	}
	if b := t.tx.Bucket(key[0]); b != nil {
		return b.Delete(key[1])
	}
	return nil
}

// Scan goes through a bucket, or through its keys with a prefix.
func (t *boltTx) Scan(pref kv.Key) kv.Iterator {
	it := &boltIter{}
	if len(pref) == 0 || len(pref) > 2 {
		it.err = errKey(pref)
		return it
	}
	if b := t.tx.Bucket(pref[0]); b != nil {
		it.bucket, it.c = pref[0], b.Cursor()
		if len(pref) == 2 {
			it.pref = pref[1]
		}
	}
	return it
}

// boltIter goes through the keys of one bucket that share a prefix.
type boltIter struct {
	bucket, pref []byte
	c            *bbolt.Cursor // nil when there is nothing (more) to read
	begun        bool
	k, v         []byte
	err          error
}

// Next moves to the next key.
func (i *boltIter) Next(ctx context.Context) bool {
	if i.c == nil || i.err != nil {
		return false
	}
	if i.err = ctx.Err(); i.err != nil {
		return false
	}
	if i.begun {
		i.k, i.v = i.c.Next()
	} else {
		i.begun = true
		i.k, i.v = i.c.Seek(i.pref)
	}
	if i.k == nil || !bytes.HasPrefix(i.k, i.pref) {
		i.c, i.k, i.v = nil, nil, nil
		return false
	}
	return true
}

// Key is the current key.
func (i *boltIter) Key() kv.Key {
	if i.k == nil {
		return nil
	}
	return kv.Key{i.bucket, bytes.Clone(i.k)}
}

// Val is the current value, valid until Next.
func (i *boltIter) Val() kv.Value { return i.v }

// Err says what stopped the iteration early.
func (i *boltIter) Err() error { return i.err }

// Close ends the iteration.
func (i *boltIter) Close() error {
	i.c = nil
	return i.err
}

func errKey(key kv.Key) error { return fmt.Errorf("key %q: want a bucket and a key", key) }

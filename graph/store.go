package graph

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"sync"
	"time"

	cgraph "github.com/cayleygraph/cayley/graph"
	ckv "github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/quad"
	"github.com/hidal-go/hidalgo/kv"
	"go.etcd.io/bbolt"

	"github.com/quadwire/quadwire/extract"
)

// Options of [Open]. The zero value opens for writing, makes the file where
// there is none, and waits two seconds for another process to let go of it.
type Options struct {
	Base     Base          // base IRI: of a new store, "" for DefaultBase; of one that exists, "" for its own
	ReadOnly bool          // several processes may read at a time; the file must exist
	Timeout  time.Duration // how long to wait for a lock; 0 is two seconds
}

// Errors that callers tell apart with errors.Is. What the methods return names
// the file.
var (
	ErrLocked      = errors.New("in use by another process")
	ErrForeign     = errors.New("not a Quadwire database")
	ErrDamaged     = errors.New("database is damaged")
	ErrReadOnly    = errors.New("database is open for reading only")
	ErrNotFound    = errors.New("not found")
	ErrInterrupted = errors.New("an import was interrupted")
)

// Store is a graph in one file: a bbolt database that holds Cayley's buckets and
// one of ours (see record.go). Its methods may be called by several goroutines.
type Store struct {
	path     string
	base     Base
	readOnly bool
	db       *bbolt.DB
	live     *liveStore
	write    sync.Mutex        // held by who changes the graph
	wrap     func(kv.KV) kv.KV // nil but in tests: puts faults between Cayley and the file
}

// Path is the store's file.
func (s *Store) Path() string { return s.path }

// Base is the base IRI that the store was made with.
func (s *Store) Base() Base { return s.base }

// Close lets go of the file. It waits for readers that are under way.
func (s *Store) Close() error {
	s.write.Lock()
	defer s.write.Unlock()
	if err := s.db.Close(); err != nil {
		return fmt.Errorf("%s: %w", s.path, err)
	}
	return nil
}

// Handle is Cayley's view of the store, for queries and servers; it stays valid
// until Close, whatever is added or removed. Its writer filters what is known
// and takes RDF only; on a store opened for reading it refuses with ErrReadOnly.
// A Gizmo session over it is gizmo.NewSession(h.QuadStore): package graph itself
// imports no query language. Do not Close the handle, Close the store.
func (s *Store) Handle() *cgraph.Handle {
	return &cgraph.Handle{QuadStore: s.live, QuadWriter: &quadWriter{s}}
}

// Result says what an Add, a Remove or an Import changed.
type Result struct {
	Article  ArticleID
	Version  VersionID
	Previous VersionID // the version that this one revises, "" for none
	Known    bool      // the version was there before
	Anew     bool      // it was, and its facts or entities have changed
	Facts    int       // facts of the article
	Added    int       // quads that were new
	Removed  int       // quads that went
}

// Add puts an article into the graph, whole or not at all. d's facts get their
// IDs, see [Identify].
//
// Adding the same article again changes nothing. Where the text is the same and
// its facts are not (a better extractor, a corrected date), the new ones take
// the place of the old: so does a registry of entities that has changed. Another text of the same article becomes a new version
// that prov:wasRevisionOf ties to the last one added.
func (s *Store) Add(ctx context.Context, d *extract.Doc) (Result, error) {
	rs, err := s.AddAll(ctx, []*extract.Doc{d})
	if err != nil {
		return Result{}, err
	}
	return rs[0], nil
}

// AddAll adds articles in order, several to a transaction: the fast way to add
// many, for a transaction waits for the disk once. Every article is in the graph
// whole or not at all. The results are those of the articles that are in it:
// with an error there are fewer than articles, and the first len(results) are in.
func (s *Store) AddAll(ctx context.Context, ds []*extract.Doc) ([]Result, error) {
	rs := make([]Result, 0, len(ds))
	for len(rs) < len(ds) {
		var now []Result
		err := s.update(ctx, func(c *change) (err error) {
			now, err = c.putSome(ctx, ds[len(rs):])
			return err
		})
		if err != nil {
			return rs, err
		}
		rs = append(rs, now...)
	}
	return rs, nil
}

// putSome writes articles until the transaction is large enough.
func (c *change) putSome(ctx context.Context, ds []*extract.Doc) ([]Result, error) {
	var rs []Result
	for _, d := range ds {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		Identify(d)
		r, err := c.put(d)
		if err != nil {
			return nil, fmt.Errorf("article %s: %w", cmp.Or(d.Article.Name, d.Article.URL, d.Article.Title), err)
		}
		if rs = append(rs, r); c.added+c.gone >= largeEnough {
			break
		}
	}
	return rs, nil
}

// largeEnough is how many quads make a transaction. bbolt keeps what a
// transaction writes in unsplit pages in memory, and the time to put a key into
// one grows with its size: importing 90,000 quads in one transaction took three
// times as long as in nine. With few, waiting for the disk is what takes the time.
// A variable for the tests, which make many small ones.
var largeEnough = 10_000

// Remove takes an article version out of the graph with all that nothing else
// holds: the graph is then as if the version had never been added. Edges of
// facts that another version holds stay; a later version is tied to the one
// before the removed.
func (s *Store) Remove(ctx context.Context, a ArticleID, v VersionID) (Result, error) {
	r := Result{Article: a, Version: v}
	err := s.update(ctx, func(c *change) error { return c.remove(ctx, &r) })
	return r, err
}

// change is one transaction that changes the graph: Cayley's part, in a store
// of its own over the transaction, and ours.
//
// A fresh Cayley store for each change is no luxury. Cayley notes the numbers
// of new nodes in a cache and collects index entries in memory before it writes;
// after a transaction that failed (a full disk) both are wrong, and the next
// one writes quads of nodes that do not exist.
type change struct {
	base  Base
	tx    *bbolt.Tx
	qs    *ckv.QuadStore
	own   *bbolt.Bucket
	added int
	gone  int
}

// update runs f in a transaction and commits it, or leaves all as it was.
func (s *Store) update(ctx context.Context, f func(*change) error) error {
	return s.writing(func() error { return s.transact(ctx, f) })
}

// writing runs f while no one else writes, on a store without half an import.
func (s *Store) writing(f func() error) error {
	if s.readOnly {
		return fmt.Errorf("%s: %w", s.path, ErrReadOnly)
	}
	s.write.Lock()
	defer s.write.Unlock()
	if err := s.takeBack(); err != nil {
		return err
	}
	return f()
}

// transact is one transaction of who holds s.write.
func (s *Store) transact(ctx context.Context, f func(*change) error) (err error) {
	defer s.guard(&err)()
	tx, err := s.db.Begin(true)
	if err != nil {
		return fmt.Errorf("%s: %w", s.path, err)
	}
	defer tx.Rollback() // no error, and nothing to do, after a commit
	var db kv.KV = boundKV{tx}
	if s.wrap != nil {
		db = s.wrap(db)
	}
	qs, err := cayley(db)
	if err != nil {
		return fmt.Errorf("%s: %w", s.path, err)
	}
	c := &change{base: s.base, tx: tx, qs: qs, own: tx.Bucket(ownBucket)}
	if err := f(c); err != nil {
		return fmt.Errorf("%s: %w", s.path, err)
	}
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("%s: %w", s.path, err)
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("%s: %w", s.path, err)
	}
	if c.gone > 0 { // readers must forget the nodes that went
		return s.live.refresh(s.db)
	}
	return nil
}

// read runs f over the graph as it stands now, whatever is written meanwhile.
func (s *Store) read(f func(reading) error) (err error) {
	defer s.guard(&err)()
	tx, err := s.db.Begin(false)
	if err != nil {
		return fmt.Errorf("%s: %w", s.path, err)
	}
	defer tx.Rollback()
	qs, err := cayley(boundKV{tx})
	if err == nil {
		err = f(reading{view{qs}, s.base, tx.Bucket(ownBucket), map[quad.IRI]string{}})
	}
	if err != nil {
		return fmt.Errorf("%s: %w", s.path, err)
	}
	return nil
}

// reading is one transaction that reads the graph.
type reading struct {
	view  // of the transaction
	base  Base
	own   *bbolt.Bucket
	names map[quad.IRI]string // labels that were looked up
}

// guard turns a panic of the database on pages that make no sense, and a fault
// on pages that the file no longer has, into an error that names the file.
//
//	defer s.guard(&err)()
func (s *Store) guard(err *error) func() {
	return guardFile(s.path, err)
}

func guardFile(path string, err *error) func() {
	old := debug.SetPanicOnFault(true)
	return func() {
		debug.SetPanicOnFault(old)
		if p := recover(); p != nil {
			*err = fmt.Errorf("%s: %w: %v", path, ErrDamaged, p)
		}
	}
}

// cayley is a Cayley store over a key-value store. Its Bloom filter is off: it
// takes 700 MB and goes wrong when a transaction fails.
func cayley(db kv.KV) (*ckv.QuadStore, error) {
	qs, err := ckv.New(db, cgraph.Options{ckv.OptNoBloom: true})
	if err != nil {
		return nil, err
	}
	return qs.(*ckv.QuadStore), nil
}

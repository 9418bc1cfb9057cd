package graph

import (
	"context"
	"errors"
	"io"
	"iter"
	"time"

	cgraph "github.com/cayleygraph/cayley/graph"

	"github.com/quadwire/quadwire/extract"
)

// Options of [Open]. The zero value opens for writing, makes the file where
// there is none, and waits two seconds for another process to let go of it.
type Options struct {
	Base     Base          // base IRI of a new store, "" for DefaultBase; an existing store has its own
	ReadOnly bool          // several processes may read; the file must exist
	Timeout  time.Duration // how long to wait for a lock; 0 is two seconds
}

// Errors that callers tell apart with errors.Is. What Open returns names the file.
var (
	ErrLocked   = errors.New("in use by another process")
	ErrForeign  = errors.New("not a Quadwire database")
	ErrDamaged  = errors.New("database is damaged")
	ErrReadOnly = errors.New("database is open for reading only")
	ErrNotFound = errors.New("not found")
)

// Result says what an Add, a Remove or an Import changed.
type Result struct {
	Article  ArticleID
	Version  VersionID
	Previous VersionID // the version that this one revises, "" for none
	Known    bool      // the version was there before
	Facts    int       // facts of the article
	Added    int       // quads that were new
	Removed  int       // quads that went
}

// Store is a graph in one file. Its methods may be called by several goroutines.
type Store struct{}

// Open opens the store in the file path.
func Open(path string, opt Options) (*Store, error) { return nil, errors.ErrUnsupported }

// Close lets go of the file.
func (s *Store) Close() error { return errors.ErrUnsupported }

// Path is the store's file.
func (s *Store) Path() string { return "" }

// Base is the base IRI that the store was made with.
func (s *Store) Base() Base { return "" }

// Add puts an article into the graph: whole or not at all.
func (s *Store) Add(ctx context.Context, d *extract.Doc) (Result, error) {
	return Result{}, errors.ErrUnsupported
}

// AddAll adds several articles in one transaction.
func (s *Store) AddAll(ctx context.Context, ds []*extract.Doc) ([]Result, error) {
	return nil, errors.ErrUnsupported
}

// Remove takes an article version out of the graph.
func (s *Store) Remove(ctx context.Context, a ArticleID, v VersionID) (Result, error) {
	return Result{}, errors.ErrUnsupported
}

// Handle is Cayley's view of the store.
func (s *Store) Handle() *cgraph.Handle { return nil }

// Export writes the whole graph as sorted canonical N-Quads.
func (s *Store) Export(ctx context.Context, w io.Writer) error { return errors.ErrUnsupported }

// Import adds the quads of an N-Quads file; name stands in errors.
func (s *Store) Import(ctx context.Context, r io.Reader, name string) (Result, error) {
	return Result{}, errors.ErrUnsupported
}

// Why is the evidence of a fact.
func (s *Store) Why(ctx context.Context, ref string) (Evidence, error) {
	return Evidence{}, errors.ErrUnsupported
}

// Facts iterates the facts of the store.
func (s *Store) Facts(ctx context.Context, f Filter) iter.Seq2[Fact, error] { return nil }

// Stats counts what is in the store.
func (s *Store) Stats(ctx context.Context) (Stats, error) { return Stats{}, errors.ErrUnsupported }

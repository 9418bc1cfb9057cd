package graph

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"syscall"
	"time"

	ckv "github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/quad"
	"github.com/hidal-go/hidalgo/kv"
	"go.etcd.io/bbolt"
	berrors "go.etcd.io/bbolt/errors"
)

// format is the version of our bucket's layout: 2 brought the side index, 3 the
// relations in it, 4 the subject in the index by label.
const format = "4"

// indexes are Cayley's two and one on the label and the subject: without it a fact
// does not find its own edge, nor an article version its quads, but by going through
// the graph. Cayley writes an index entry anew with every quad that it gets: by the
// label alone that of the entities would have 3 million quads in a graph of a million
// entities, 13 MB for every article.
var indexes = append(append([]ckv.QuadIndex{}, ckv.DefaultQuadIndexes...),
	ckv.QuadIndex{Dirs: []quad.Direction{quad.Label, quad.Subject}})

// labelBucket is the bucket of that index.
var labelBucket = []byte{quad.Label.Prefix(), quad.Subject.Prefix()}

// Open opens the store in the file path, or makes it where there is no file (or
// an empty one) and opt allows. A file that is no store of ours is never
// written to. The errors are ErrLocked, ErrForeign, ErrDamaged, ErrInterrupted,
// fs.ErrNotExist and what the system says; each names the file.
func Open(path string, opt Options) (*Store, error) {
	if opt.Timeout <= 0 {
		opt.Timeout = 2 * time.Second
	}
	if opt.Base == "" {
		opt.Base = DefaultBase
	} else if b, err := ParseBase(string(opt.Base)); err != nil || b != opt.Base {
		return nil, errors.Join(fmt.Errorf("%s: base IRI %q must be absolute and end in '/'", path, opt.Base), err)
	}
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist) && !opt.ReadOnly:
		if err := create(path, opt); err != nil {
			return nil, fmt.Errorf("make database %s: %w", path, err)
		}
	case err != nil:
		return nil, fmt.Errorf("open database: %w", err)
	case info.IsDir():
		return nil, fmt.Errorf("%s: %w: it is a folder", path, ErrForeign)
	case info.Size() == 0 && opt.ReadOnly:
		return nil, fmt.Errorf("%s: %w: it is empty", path, ErrForeign)
	case info.Size() == 0:
		if err := fill(path, opt); err != nil {
			return nil, fmt.Errorf("make database %s: %w", path, err)
		}
	}
	return open(path, opt)
}

// open opens a file that exists. It looks at it for reading first, so that a
// foreign or damaged file is left as it is to the byte.
func open(path string, opt Options) (s *Store, err error) {
	defer guardFile(path, &err)()
	db, err := openBolt(path, opt.Timeout, true)
	if err != nil {
		return nil, err
	}
	opened := false
	defer func() {
		if !opened && db != nil { // an error or a panic
			db.Close()
		}
	}()
	base, err := inspect(db, path, opt.ReadOnly)
	if errors.Is(err, errOld) {
		db.Close()
		if err := renew(path, base, opt.Timeout); err != nil {
			return nil, err
		}
		if db, err = openBolt(path, opt.Timeout, true); err != nil {
			return nil, err
		}
		base, err = inspect(db, path, opt.ReadOnly)
	}
	if err != nil {
		return nil, err
	}
	if opt.Base != DefaultBase && opt.Base != base {
		return nil, fmt.Errorf("%s: was made with the base IRI %s, not %s", path, base, opt.Base)
	}
	if !opt.ReadOnly {
		db.Close()
		if db, err = openBolt(path, opt.Timeout, false); err != nil {
			return nil, err
		}
	}
	s = &Store{path: path, base: base, readOnly: opt.ReadOnly, db: db, live: &liveStore{readOnly: opt.ReadOnly}}
	s.live.store = s
	if err := s.live.refresh(db); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if !opt.ReadOnly {
		if err := s.writing(func() error { return nil }); err != nil { // takes back an interrupted import
			return nil, err
		}
	}
	opened = true
	return s, nil
}

// addressSpace is how many bytes of address space (not memory, not disk) a store
// that is written to may grow into before bbolt has to map it anew. It waits for
// all readers then, and Cayley's readers begin a transaction within another: a
// query and a growing file would wait for each other for ever.
var addressSpace = func() int {
	if strconv.IntSize < 64 || runtime.GOOS == "windows" { // where it would be disk
		return 0
	}
	gigabyte := 1 << 30
	return 64 * gigabyte
}()

// openBolt opens a bbolt file and says in words what is wrong with it.
func openBolt(path string, timeout time.Duration, readOnly bool) (db *bbolt.DB, err error) {
	var file *os.File
	opt := bbolt.Options{
		Timeout: timeout, ReadOnly: readOnly, FreelistType: bbolt.FreelistMapType,
		// Opening for writing must find the file, not make one.
		OpenFile: func(name string, flag int, perm fs.FileMode) (f *os.File, err error) {
			file, err = os.OpenFile(name, flag&^os.O_CREATE, perm)
			return file, err
		},
	}
	defer func() {
		if p := recover(); p != nil { // bbolt met pages that make no sense, and holds the lock
			file.Close()
			db, err = nil, fmt.Errorf("%s: %w: %v", path, ErrDamaged, p)
		}
	}()
	if !readOnly {
		opt.InitialMmapSize = addressSpace
	}
	db, err = bbolt.Open(path, 0o644, &opt)
	if opt.InitialMmapSize > 0 && errors.Is(err, syscall.ENOMEM) { // ulimit -v
		opt.InitialMmapSize = 0
		db, err = bbolt.Open(path, 0o644, &opt)
	}
	switch {
	case err == nil:
		db.AllocSize = 1 << 20 // how much the file grows at a time
		return db, nil
	case errors.Is(err, berrors.ErrTimeout):
		return nil, fmt.Errorf("%s: %w (waited %v)", path, ErrLocked, timeout)
	case errors.Is(err, berrors.ErrInvalid), errors.Is(err, berrors.ErrVersionMismatch):
		return nil, fmt.Errorf("%s: %w: %w", path, ErrForeign, err)
	case errors.Is(err, berrors.ErrChecksum):
		return nil, fmt.Errorf("%s: %w: %w", path, ErrDamaged, err)
	case errors.As(err, new(*fs.PathError)):
		return nil, fmt.Errorf("open database: %w", err)
	}
	return nil, fmt.Errorf("%s: %w: %w", path, ErrForeign, err)
}

// errOld is what inspect finds in a store of layouts 1 to 3.
var errOld = errors.New("made by an older version of Quadwire")

// renew brings an older store up to this one, even where it is only to be
// read: it takes a second, once.
func renew(path string, base Base, timeout time.Duration) error {
	db, err := openBolt(path, timeout, false)
	if err == nil {
		err = errors.Join(upgrade(db, base), db.Close())
	}
	if err != nil {
		return fmt.Errorf("%s: %w, and its indexes cannot be made: %w", path, errOld, err)
	}
	return nil
}

// inspect reads what kind of database a file holds, and its base IRI.
func inspect(db *bbolt.DB, path string, readOnly bool) (base Base, err error) {
	err = db.View(func(tx *bbolt.Tx) error {
		if info, err := os.Stat(path); err != nil {
			return err
		} else if info.Size() < tx.Size() {
			return fmt.Errorf("%s: %w: %d bytes of %d are there", path, ErrDamaged, info.Size(), tx.Size())
		}
		own := tx.Bucket(ownBucket)
		if own == nil {
			return fmt.Errorf("%s: %w: it is a bbolt database of another program", path, ErrForeign)
		}
		base = Base(own.Get(keyBase))
		switch f := string(own.Get(keyFormat)); f {
		case format:
		case "1", "2", "3":
			return errOld
		default:
			return fmt.Errorf("%s: made by another version of Quadwire (layout %q, this one reads %q)", path, f, format)
		}
		if _, _, name, ok := marked(own); ok && readOnly {
			return fmt.Errorf("%s: %w (of %s): open it for writing once, which takes it back", path, ErrInterrupted, name)
		}
		return nil
	})
	return base, err
}

// create makes a store under another name and gives it its own when it is
// whole, so that a full disk or a kill leaves no half database behind, and no
// file that came into being meanwhile is replaced.
func create(path string, opt Options) error {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".new-*")
	if err != nil {
		return err
	}
	tmp := f.Name()
	defer os.Remove(tmp)
	if err := errors.Join(f.Chmod(0o644), f.Close()); err != nil {
		return err
	}
	if err := fill(tmp, opt); err != nil {
		return err
	}
	switch err := os.Link(tmp, path); {
	case err == nil, errors.Is(err, fs.ErrExist): // another process was faster: its store is as good
		return nil
	}
	return os.Rename(tmp, path) // a file system without links
}

// fill lays out an empty file.
func fill(path string, opt Options) error {
	db, err := openBolt(path, opt.Timeout, false)
	if err != nil {
		return err
	}
	err = db.Update(func(tx *bbolt.Tx) error {
		own, err := tx.CreateBucket(ownBucket)
		if err != nil {
			return err
		}
		for _, b := range [][]byte{versionsBucket, sharedBucket, indexBucket} {
			if _, err := own.CreateBucket(b); err != nil {
				return err
			}
		}
		if err := errors.Join(own.Put(keyFormat, []byte(format)), own.Put(keyBase, []byte(opt.Base))); err != nil {
			return err
		}
		return initCayley(tx)
	})
	return errors.Join(err, db.Close())
}

// initCayley makes Cayley's buckets, with the label's index among them. The list
// of indexes is written between Cayley's Init and the first New, which reads it.
func initCayley(tx *bbolt.Tx) error {
	db := boundKV{tx}
	if err := ckv.Init(db, nil); err != nil {
		return err
	}
	list, err := json.Marshal(indexes)
	if err != nil {
		return err
	}
	return kv.Update(context.Background(), db, func(t kv.Tx) error {
		for _, ind := range indexes {
			var name []byte
			for _, d := range ind.Dirs {
				name = append(name, d.Prefix())
			}
			if err := t.Put(kv.Key{name, nil}, nil); err != nil {
				return err
			}
		}
		return t.Put(kv.SKey("meta", "indexes"), list)
	})
}

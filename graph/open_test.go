package graph

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"go.etcd.io/bbolt"
)

// Files that are no store of ours: a clear error that names the file, and not a
// byte of it changed.
func TestOpenForeign(t *testing.T) {
	dir := t.TempDir()
	good := filepath.Join(dir, "good.db")
	s, err := Open(good, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.AddAll(context.Background(), manyDocs(3, 30, 60)); err != nil {
		t.Fatal(err)
	}
	s.Close()
	whole, err := os.ReadFile(good)
	if err != nil {
		t.Fatal(err)
	}
	cases := map[string]struct {
		data []byte
		want error
	}{
		"text":        {[]byte("Witkoff met Putin.\n"), ErrForeign},
		"long text":   {bytes.Repeat([]byte("Witkoff met Putin.\n"), 5000), ErrForeign},
		"zeros":       {make([]byte, 64<<10), ErrForeign},
		"sqlite":      {append([]byte("SQLite format 3\x00"), make([]byte, 8192)...), ErrForeign},
		"other bbolt": {otherBolt(t), ErrForeign},
		"first page":  {whole[:4096], ErrForeign},
		"half":        {whole[:len(whole)/2/4096*4096], ErrDamaged},
		"meta gone":   {append(make([]byte, 8192), whole[8192:]...), ErrForeign},
	}
	for name, c := range cases {
		for _, readOnly := range []bool{false, true} {
			path := filepath.Join(dir, name)
			if err := os.WriteFile(path, c.data, 0o644); err != nil {
				t.Fatal(err)
			}
			s, err := Open(path, Options{ReadOnly: readOnly})
			if err == nil {
				s.Close()
				t.Errorf("%s: opened", name)
				continue
			}
			if !errors.Is(err, c.want) || !strings.Contains(err.Error(), path) {
				t.Errorf("%s: %v, want %v and the file's name", name, err, c.want)
			}
			if now, _ := os.ReadFile(path); !bytes.Equal(now, c.data) {
				t.Errorf("%s: the file was changed", name)
			}
		}
	}
}

// otherBolt is a bbolt database of another program.
func otherBolt(t *testing.T) []byte {
	path := filepath.Join(t.TempDir(), "other.db")
	db, err := bbolt.Open(path, 0o644, nil)
	if err != nil {
		t.Fatal(err)
	}
	err = db.Update(func(tx *bbolt.Tx) error {
		b, err := tx.CreateBucket([]byte("theirs"))
		if err == nil {
			err = b.Put([]byte("k"), []byte("v"))
		}
		return err
	})
	if err := errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestOpenMissing(t *testing.T) {
	dir := t.TempDir()
	for name, c := range map[string]struct {
		path string
		opt  Options
		want error
	}{
		"missing, read-only": {filepath.Join(dir, "no.db"), Options{ReadOnly: true}, fs.ErrNotExist},
		"no such folder":     {filepath.Join(dir, "no", "no.db"), Options{}, fs.ErrNotExist},
		"a folder":           {dir, Options{}, ErrForeign},
		"bad base":           {filepath.Join(dir, "b.db"), Options{Base: "relative"}, nil},
	} {
		_, err := Open(c.path, c.opt)
		if err == nil || c.want != nil && !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.path) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if files, _ := os.ReadDir(dir); len(files) > 0 {
		t.Errorf("left behind: %v", files)
	}
	empty := filepath.Join(dir, "empty.db")
	if err := os.WriteFile(empty, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(empty, Options{ReadOnly: true}); !errors.Is(err, ErrForeign) {
		t.Errorf("empty, read-only: %v", err)
	}
	s, err := Open(empty, Options{})
	if err != nil {
		t.Fatalf("empty: %v", err)
	}
	add(t, s, caseDoc(t, "article"))
	s.Close()
}

func TestOpenLocked(t *testing.T) {
	path := filepath.Join(t.TempDir(), "q.db")
	open := func(readOnly bool) (*Store, error) {
		return Open(path, Options{ReadOnly: readOnly, Timeout: 20 * time.Millisecond})
	}
	s, err := open(false)
	if err != nil {
		t.Fatal(err)
	}
	add(t, s, caseDoc(t, "article"))
	for _, readOnly := range []bool{false, true} {
		if _, err := open(readOnly); !errors.Is(err, ErrLocked) || !strings.Contains(err.Error(), path) {
			t.Errorf("beside a writer, read-only %v: %v", readOnly, err)
		}
	}
	want := export(t, s)
	s.Close()
	a, err := open(true)
	if err != nil {
		t.Fatal(err)
	}
	b, err := open(true)
	if err != nil {
		t.Fatal("a second reader:", err)
	}
	if _, err := open(false); !errors.Is(err, ErrLocked) {
		t.Errorf("a writer beside readers: %v", err)
	}
	for _, r := range []*Store{a, b} {
		if export(t, r) != want {
			t.Error("a reader sees another graph")
		}
		if _, err := r.Add(context.Background(), caseDoc(t, "article")); !errors.Is(err, ErrReadOnly) {
			t.Errorf("adding to a read-only store: %v", err)
		}
		if err := r.Handle().AddQuadSet(nil); !errors.Is(err, ErrReadOnly) {
			t.Errorf("adding through the handle of a read-only store: %v", err)
		}
		if err := r.Close(); err != nil {
			t.Error(err)
		}
	}
	if s, err = open(false); err != nil {
		t.Fatal("after all have let go:", err)
	}
	s.Close()
}

// The base is the store's own.
func TestOpenBase(t *testing.T) {
	path := filepath.Join(t.TempDir(), "q.db")
	s, err := Open(path, Options{Base: "https://kg.example/"})
	if err != nil {
		t.Fatal(err)
	}
	d := caseDoc(t, "article")
	add(t, s, d)
	if text := export(t, s); strings.Contains(text, "quadwire.org") || !strings.Contains(text, "<https://kg.example/e/Steve_Witkoff>") {
		t.Error("the base is not used everywhere")
	}
	s.Close()
	if s, err = Open(path, Options{}); err != nil || s.Base() != "https://kg.example/" {
		t.Fatalf("opened again: %v", err)
	}
	if e, err := s.Why(context.Background(), string(d.Facts[0].ID)); err != nil || e.Subject.IRI != "https://kg.example/e/Russia" {
		t.Errorf("%+v, %v", e.Subject, err)
	}
	s.Close()
	if _, err := Open(path, Options{Base: "https://other.example/"}); err == nil || !strings.Contains(err.Error(), "https://kg.example/") {
		t.Errorf("another base: %v", err)
	}
}

// Bytes that went wrong on the disk give an error or an answer, not a crash.
func TestDamagedPages(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "q.db")
	s, err := Open(path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	d := caseDoc(t, "article")
	add(t, s, d)
	s.Close()
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	failed := 0
	for page := 2; page*4096 < len(whole); page += 1 + len(whole)/4096/60 {
		bad := bytes.Clone(whole)
		for i := range 64 {
			bad[page*4096+i] ^= byte(0xA5 + i)
		}
		if err := os.WriteFile(path, bad, 0o644); err != nil {
			t.Fatal(err)
		}
		s, err := Open(path, Options{})
		if err == nil {
			err = errors.Join(s.Export(context.Background(), new(bytes.Buffer)))
			_, why := s.Why(context.Background(), string(d.Facts[0].ID))
			_, adding := s.AddAll(context.Background(), manyDocs(1, 5, 5))
			err = errors.Join(err, why, adding)
			s.Close()
		}
		if err != nil {
			failed++
			if !strings.Contains(err.Error(), path) {
				t.Errorf("page %d: error names no file: %v", page, err)
			}
			if errors.Is(err, ErrLocked) {
				t.Errorf("page %d: the file is still locked: %v", page, err)
			}
		}
	}
	if failed == 0 {
		t.Error("no damage was noticed")
	}
}

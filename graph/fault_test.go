//go:build unix

package graph

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/hidal-go/hidalgo/kv"
)

var errFault = errors.New("no space left on device (made up)")

// faulty fails the n-th write that Cayley makes.
type faulty struct {
	kv.KV
	left *int
}

func (f faulty) Tx(rw bool) (kv.Tx, error) {
	tx, err := f.KV.Tx(rw)
	return faultyTx{tx, f.left}, err
}

type faultyTx struct {
	kv.Tx
	left *int
}

func (t faultyTx) write() error {
	if *t.left--; *t.left < 0 {
		return errFault
	}
	return nil
}

func (t faultyTx) Put(k kv.Key, v kv.Value) error {
	if err := t.write(); err != nil {
		return err
	}
	return t.Tx.Put(k, v)
}

func (t faultyTx) Del(k kv.Key) error {
	if err := t.write(); err != nil {
		return err
	}
	return t.Tx.Del(k)
}

func (t faultyTx) Commit(ctx context.Context) error {
	if err := t.write(); err != nil {
		return err
	}
	return t.Tx.Commit(ctx)
}

// Wherever a write fails, the graph is as it was, and the next attempt is as if
// there had been no fault: the cache and the index entries that Cayley gathered
// during the failed one must be gone.
func TestFaults(t *testing.T) {
	s, last := filled(t)
	before := export(t, s)
	remove(t, s, last)
	without := export(t, s)
	ctx := context.Background()
	failed := 0
	for n, done := 0, false; !done; n += 1 + n/3 {
		left := n
		s.wrap = func(db kv.KV) kv.KV { return faulty{db, &left} }
		_, err := s.AddAll(ctx, append(manyDocs(1, 5, 50), edited(t)))
		s.wrap = nil
		if done = err == nil; done {
			break
		}
		failed++
		if !strings.Contains(err.Error(), errFault.Error()) || !strings.Contains(err.Error(), s.Path()) {
			t.Fatalf("write %d: %v", n, err)
		}
		if export(t, s) != without {
			t.Fatalf("write %d failed and left something behind", n)
		}
		if n%3 == 0 { // a good attempt between failed ones
			add(t, s, edited(t))
			if export(t, s) != before {
				t.Fatalf("adding after write %d failed gives another graph", n)
			}
			remove(t, s, last)
		}
	}
	if failed < 10 {
		t.Errorf("only %d faults were tried", failed)
	}
	noGhosts(t, s)
	with := export(t, s)
	failed = 0
	for n := 0; ; n += 1 + n/3 {
		left := n
		s.wrap = func(db kv.KV) kv.KV { return faulty{db, &left} }
		_, err := s.Remove(ctx, last.Article, last.Version)
		s.wrap = nil
		if err == nil {
			break
		}
		failed++
		if export(t, s) != with {
			t.Fatalf("removal: write %d failed and left something behind", n)
		}
	}
	if failed < 8 {
		t.Errorf("only %d faults of removal were tried", failed)
	}
	noGhosts(t, s)
}

// smallTransactions makes a transaction of every few quads.
func smallTransactions(t *testing.T) {
	old := largeEnough
	largeEnough = 150
	t.Cleanup(func() { largeEnough = old })
}

// child runs the test again in another process, as the part that role names.
func child(t *testing.T, role, path string) *exec.Cmd {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^"+t.Name()+"$", "-test.v")
	cmd.Env = append(os.Environ(), "GRAPH_TEST_ROLE="+role, "GRAPH_TEST_DB="+path)
	return cmd
}

// A disk that is full while an article is written: the system refuses to let
// the file grow.
func TestFullDisk(t *testing.T) {
	path := os.Getenv("GRAPH_TEST_DB")
	if os.Getenv("GRAPH_TEST_ROLE") == "" {
		out, err := child(t, "full disk", filepath.Join(t.TempDir(), "q.db")).CombinedOutput()
		if err != nil || !strings.Contains(string(out), "refused and intact") {
			t.Fatalf("%v\n%s", err, out)
		}
		return
	}
	signal.Ignore(syscall.SIGXFSZ)
	s, err := Open(path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	add(t, s, caseDoc(t, "article"))
	before := export(t, s)
	var old syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &old); err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	limit := old
	limit.Cur = uint64(info.Size())
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
		t.Fatal(err)
	}
	big := manyDocs(10, 40, 2000)
	_, err = s.AddAll(context.Background(), big)
	if err == nil {
		t.Fatal("no error on a full disk")
	}
	if !strings.Contains(err.Error(), path) {
		t.Errorf("error names no file: %v", err)
	}
	if export(t, s) != before {
		t.Error("something was left behind")
	}
	limit.Cur = 4096
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(path+".second", Options{}); err == nil || !strings.Contains(err.Error(), path+".second") {
		t.Errorf("a new database on a full disk: %v", err)
	}
	for _, pattern := range []string{"*second*", ".*second*"} {
		if files, _ := filepath.Glob(filepath.Join(filepath.Dir(path), pattern)); len(files) > 0 {
			t.Errorf("half a database was left: %v", files)
		}
	}
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &old); err != nil {
		t.Fatal(err)
	}
	if _, err := s.AddAll(context.Background(), big); err != nil {
		t.Fatal(err)
	}
	noGhosts(t, s)
	fmt.Println("refused and intact")
}

// A process that is killed while it adds articles leaves whole articles.
func TestKill(t *testing.T) {
	const n = 30
	if os.Getenv("GRAPH_TEST_ROLE") != "" {
		s, err := Open(os.Getenv("GRAPH_TEST_DB"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		for i, d := range manyDocs(n, 20, 100) {
			add(t, s, d)
			fmt.Println("added", i+1)
		}
		fmt.Println("all added")
		select {}
	}
	docs := manyDocs(n, 20, 100)
	cut := 0
	for _, stop := range []int{1, 5, 12, 20} {
		path := filepath.Join(t.TempDir(), "q.db")
		cmd := child(t, "adder", path)
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		told := 0
		for sc := bufio.NewScanner(out); told < stop && sc.Scan(); {
			fmt.Sscanf(sc.Text(), "added %d", &told)
		}
		cmd.Process.Kill()
		io.Copy(io.Discard, out)
		cmd.Wait()

		s, err := Open(path, Options{})
		if err != nil {
			t.Fatal(err)
		}
		st, err := s.Stats(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		if st.Articles < told || st.Articles > n {
			t.Errorf("%d articles were added, %d are there", told, st.Articles)
		}
		if st.Articles < n {
			cut++
		}
		whole := openNew(t)
		if _, err := whole.AddAll(context.Background(), docs[:st.Articles]); err != nil {
			t.Fatal(err)
		}
		if export(t, s) != export(t, whole) {
			t.Errorf("killed after %d articles: the graph is not that of %d whole articles", told, st.Articles)
		}
		noGhosts(t, s)
		s.Close()
	}
	if cut == 0 {
		t.Error("every child was through before it was killed")
	}
}

// An import that fails at any write is taken back, at once where the fault is
// over, else with the next thing that is written.
func TestImportFaults(t *testing.T) {
	smallTransactions(t)
	src, _ := filled(t)
	text := export(t, src)
	ctx := context.Background()
	s := openNew(t)
	add(t, s, caseDoc(t, "article")) // some of what comes is known
	before := export(t, s)
	failed := 0
	for n := 1; ; n = 2*n + 1 {
		left, over := n, n%4 == 3
		s.wrap = func(db kv.KV) kv.KV {
			if left < 0 && over {
				return db
			}
			return faulty{db, &left}
		}
		_, err := s.Import(ctx, strings.NewReader(text), "x.nq")
		s.wrap = nil
		if err == nil {
			break
		}
		failed++
		if !strings.Contains(err.Error(), errFault.Error()) {
			t.Fatalf("write %d: %v", n, err)
		}
		if !over {
			r := add(t, s, manyDocs(1, 3, 3)[0])
			remove(t, s, r)
		}
		if export(t, s) != before {
			t.Fatalf("write %d failed and left something behind", n)
		}
		noGhosts(t, s)
	}
	if failed < 8 {
		t.Errorf("only %d faults were tried", failed)
	}
	if export(t, s) != text {
		t.Error("the import that went through is not whole")
	}
}

// countdown is a context that ends after it was asked some times.
type countdown struct {
	context.Context
	left *int
}

func (c countdown) Err() error {
	if *c.left--; *c.left < 0 {
		return context.Canceled
	}
	return nil
}

// An import that is cancelled, while the quads are read or while the records
// are made, leaves no quad, no record, and no claim on what articles share.
func TestImportCancelled(t *testing.T) {
	smallTransactions(t)
	src := openNew(t)
	if _, err := src.AddAll(context.Background(), manyDocs(4, 12, 20)); err != nil {
		t.Fatal(err)
	}
	text := export(t, src)
	s := openNew(t)
	add(t, s, manyDocs(1, 4, 6)[0])
	before := export(t, s)
	again := manyDocs(2, 9, 12)[1] // people who are in the file, too
	r := add(t, s, again)
	withAgain := export(t, s)
	remove(t, s, r)
	all, measure := 1<<30, openNew(t)
	add(t, measure, manyDocs(1, 4, 6)[0])
	if _, err := measure.Import(countdown{context.Background(), &all}, strings.NewReader(text), "x.nq"); err != nil {
		t.Fatal(err)
	}
	all = 1<<30 - all
	for i := range 10 {
		n := all * i / 6 // through the whole, then, where the records are made, closer
		if i >= 5 {
			n = all - (10-i)*all/50
		}
		_, err := s.Import(countdown{context.Background(), &n}, strings.NewReader(text), "x.nq")
		if !errors.Is(err, context.Canceled) {
			t.Fatalf("%d of 10: %v", i, err)
		}
		if export(t, s) != before {
			t.Fatalf("%d of 10: something was left behind", i)
		}
		noGhosts(t, s)
		r := add(t, s, again)
		if export(t, s) != withAgain {
			t.Fatalf("%d of 10: an article added afterwards lacks something", i)
		}
		remove(t, s, r)
	}
}

// slowly hands out a text and tells how far it is.
type slowly struct {
	r    io.Reader
	told int
}

func (s *slowly) Read(p []byte) (int, error) {
	s.told++
	fmt.Println("read", s.told)
	return s.r.Read(p[:min(len(p), 8<<10)])
}

// An import whose process is killed is taken back when the store is opened for
// writing; for reading it says so.
func TestImportKill(t *testing.T) {
	smallTransactions(t)
	if path := os.Getenv("GRAPH_TEST_DB"); path != "" {
		s, err := Open(path, Options{})
		if err != nil {
			t.Fatal(err)
		}
		f, err := os.Open(path + ".nq")
		if err != nil {
			t.Fatal(err)
		}
		s.Import(context.Background(), &slowly{r: f}, "x.nq")
		fmt.Println("read 1000000")
		select {}
	}
	src := openNew(t)
	if _, err := src.AddAll(context.Background(), manyDocs(10, 30, 100)); err != nil {
		t.Fatal(err)
	}
	text := export(t, src)
	path := filepath.Join(t.TempDir(), "q.db")
	s, err := Open(path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	add(t, s, caseDoc(t, "article"))
	before := export(t, s)
	s.Close()
	if err := os.WriteFile(path+".nq", []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	cmd := child(t, "importer", path)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	// At three quarters many transactions are through.
	told := 0
	for sc := bufio.NewScanner(out); told < len(text)/(8<<10)*3/4 && sc.Scan(); {
		fmt.Sscanf(sc.Text(), "read %d", &told)
	}
	cmd.Process.Kill()
	io.Copy(io.Discard, out)
	cmd.Wait()
	if told >= 1000000 {
		t.Fatal("the import was through before it was killed")
	}
	if _, err := Open(path, Options{ReadOnly: true}); !errors.Is(err, ErrInterrupted) || !strings.Contains(err.Error(), path) {
		t.Errorf("for reading: %v", err)
	}
	if s, err = Open(path, Options{}); err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if export(t, s) != before {
		t.Error("something was left behind")
	}
	noGhosts(t, s)
	if _, err := s.Import(context.Background(), strings.NewReader(text), "x.nq"); err != nil {
		t.Error(err)
	}
	noGhosts(t, s)
}

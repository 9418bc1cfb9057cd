package main

import (
	"bufio"
	"bytes"
	"context"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/internal/golden"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"quadwire": main})
}

// TestScripts runs the terminal sessions of testdata/script. Beside testscript's
// own commands they may use
//
//	capture VAR REGEXP   sets VAR to what the group matched in the last output
//	lock FILE            holds the database as another process would
//	zeros FILE N         makes a file of N zero bytes
func TestScripts(t *testing.T) {
	golden.Files(t, "testdata/script/*.txtar", 11)
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"capture": capture,
			"lock":    lock,
			"zeros":   zeros,
		},
		Setup: func(e *testscript.Env) error {
			e.Setenv("NO_COLOR", "")
			e.Setenv("TERM", "xterm")
			return nil
		},
	})
}

func capture(ts *testscript.TestScript, neg bool, args []string) {
	m := regexp.MustCompile(args[1]).FindStringSubmatch(ts.ReadFile("stdout"))
	if neg || len(m) < 2 {
		ts.Fatalf("capture %s: nothing matches %s", args[0], args[1])
	}
	ts.Setenv(args[0], m[1])
}

func lock(ts *testscript.TestScript, _ bool, args []string) {
	s, err := graph.Open(ts.MkAbs(args[0]), graph.Options{})
	ts.Check(err)
	ts.Defer(func() { s.Close() })
}

func zeros(ts *testscript.TestScript, _ bool, args []string) {
	n, err := strconv.ParseInt(args[1], 10, 64)
	ts.Check(err)
	f, err := os.Create(ts.MkAbs(args[0]))
	ts.Check(err)
	ts.Check(f.Truncate(n)) // a hole: it takes no room on the disk
	ts.Check(f.Close())
}

// session is a call of the program in this process.
func session(ctx context.Context, args ...string) (code int, stdout, stderr string) {
	var out, err bytes.Buffer
	code = run(ctx, args, newTerminal(strings.NewReader(""), &out, &err))
	return code, out.String(), err.String()
}

func TestCtrlCEndsABuildCleanly(t *testing.T) {
	dir := t.TempDir()
	for _, n := range []string{"a", "b"} {
		if err := os.WriteFile(filepath.Join(dir, n+".txt"), []byte("Steve Witkoff met Vladimir Putin in Moscow.\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	code, out, errs := session(ctx, "build", dir, "--db", filepath.Join(dir, "x.db"))
	if code != exitFailed || out != "" || !strings.Contains(errs, "interrupted") {
		t.Errorf("exit %d, %q, %q", code, out, errs)
	}
	if _, err := os.Stat(filepath.Join(dir, "x.db")); !os.IsNotExist(err) {
		t.Errorf("an empty graph is left behind: %v", err)
	}
}

func TestServeAnswersUntilItIsEnded(t *testing.T) {
	dir := t.TempDir()
	db, text := filepath.Join(dir, "x.db"), filepath.Join(dir, "a.txt")
	if err := os.WriteFile(text, []byte("Steve Witkoff met Vladimir Putin in Moscow.\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if code, _, errs := session(context.Background(), "build", text, "--db", db); code != 0 {
		t.Fatalf("build: %d %s", code, errs)
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	r, w := io.Pipe()
	done := make(chan int, 1)
	go func() {
		done <- run(ctx, []string{"serve", "--db", db, "--addr", "127.0.0.1:0"}, newTerminal(strings.NewReader(""), io.Discard, w))
		w.Close()
	}()
	lines := bufio.NewReader(r)
	line, err := lines.ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	go io.Copy(io.Discard, lines) //nolint:errcheck // the rest is for people
	url := strings.TrimSuffix(strings.TrimSpace(strings.TrimPrefix(line, "saved questions")), "/start")
	res, err := http.Post(url+"/api/v1/query/gizmo", "text/plain", strings.NewReader(`g.V(e("Steve_Witkoff")).Out(p("met")).All()`))
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(res.Body)
	res.Body.Close()
	if err != nil || !strings.Contains(string(body), "Vladimir_Putin") {
		t.Errorf("%s, %v", body, err)
	}
	code, _, errs := session(context.Background(), "serve", "--db", db, "--addr", strings.TrimPrefix(url, "http://"))
	if code != exitFailed || !strings.Contains(errs, "another port") {
		t.Errorf("a second server on the same port: %d %s", code, errs)
	}
	cancel()
	select {
	case code := <-done:
		if code != exitOK {
			t.Errorf("ended with %d", code)
		}
	case <-time.After(10 * time.Second):
		t.Error("does not end")
	}
}

// serve --api has the documented API and nothing else.
func TestServeAPI(t *testing.T) {
	dir := t.TempDir()
	db, text := filepath.Join(dir, "x.db"), filepath.Join(dir, "a.txt")
	if err := os.WriteFile(text, []byte("Steve Witkoff met Vladimir Putin in Moscow.\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if code, _, errs := session(context.Background(), "build", text, "--db", db); code != 0 {
		t.Fatalf("build: %d %s", code, errs)
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	r, w := io.Pipe()
	done := make(chan int, 1)
	go func() {
		done <- run(ctx, []string{"serve", "--api", "--db", db, "--addr", "127.0.0.1:0"}, newTerminal(strings.NewReader(""), io.Discard, w))
		w.Close()
	}()
	line, err := bufio.NewReader(r).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	doc := strings.TrimSpace(strings.TrimPrefix(line, "JSON API"))
	for path, want := range map[string]string{
		"openapi.yaml":                      "openapi: 3.0.3",
		"queries/who-met-whom?columns=whom": `{"whom":"Vladimir Putin"}`,
		"entities/Steve%20Witkoff":          `"relation":"met"`,
		"facts?entity=Nobody":               "there is no entity",
		"../start":                          "there is no", // no pages
	} {
		res, err := http.Get(strings.TrimSuffix(doc, "openapi.yaml") + path)
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(res.Body)
		res.Body.Close()
		if path == "../start" && res.StatusCode == http.StatusNotFound {
			continue
		}
		if err != nil || !strings.Contains(string(body), want) {
			t.Errorf("%s: %d %s, %v", path, res.StatusCode, body, err)
		}
	}
	cancel()
	if code := <-done; code != exitOK {
		t.Errorf("ended with %d", code)
	}
}

// The README shows what the program prints: every console block with a line
// "$ echo "…" | quadwire …" is run. go test -update writes what it prints.
func TestReadmeShowsWhatIsPrinted(t *testing.T) {
	const file = "../../README.md"
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	block := regexp.MustCompile("(?ms)^```console\n\\$ echo \"([^\"\n]*)\" \\| quadwire ([^\n]*)\n(.*?)^```$")
	runs := 0
	text := block.ReplaceAllStringFunc(string(b), func(s string) string {
		m := block.FindStringSubmatch(s)
		runs++
		var out, errs bytes.Buffer
		code := run(context.Background(), strings.Fields(m[2]), newTerminal(strings.NewReader(m[1]+"\n"), &out, &errs))
		if code != exitOK {
			t.Errorf("%s: exit %d, %s", m[2], code, errs.String())
		}
		if got := strings.TrimSpace(out.String()) + "\n"; got != m[3] {
			if !golden.Update() {
				t.Errorf("the README differs (-README +program):\n%s", golden.Diff(m[3], got))
			}
			return strings.TrimSuffix(s, m[3]+"```") + got + "```"
		}
		return s
	})
	if runs == 0 {
		t.Error("no example found")
	}
	if golden.Update() {
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

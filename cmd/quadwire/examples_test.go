package main

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

// news is an article in which whoever the help texts ask about has a part.
const news = `Envoys in Moscow

Steve Witkoff met Vladimir Putin in Moscow on Tuesday. Qasem Soleimani was killed in January 2020.

Marco Rubio met Rustem Umerov in Kyiv on November 20. Kyiv denied the attack, AFP said.

Steve Witkoff plans to leave for Kyiv on Monday. Hassan Rouhani is president of Iran.
`

// desk is a working folder with all that the examples name, and a graph.
func desk(t *testing.T) (fact string) {
	t.Helper()
	samples, err := filepath.Abs("../../samples")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	t.Chdir(dir)
	t.Setenv("HOME", dir)
	t.Setenv("XDG_STATE_HOME", dir)
	if err := os.CopyFS("samples", os.DirFS(samples)); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"talks.txt": news, "war.html": "<h1>War</h1><p>Russia seized 270 square miles in November.</p>", "articles/a.txt": news,
		"test.txt": "The bridge was closed .\n", "en_ewt-ud-dev.conllu": "1\tThey\t_\t_\t_\t_\t_\t_\t_\t_\n2\tleft\t_\t_\t_\t_\t_\t_\t_\t_\n\n",
		"my-question.gizmo": "g.Emit(1)", "quadwire.entities": "type AFP organization\n", "questions.txt": "g.Emit(1)\n",
	} {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, call := range []string{
		"build talks.txt --date 2025-12-03", "build talks.txt --date 2025-12-03 --db news.db", "export news.nq",
		"query new announcements", "query test --update",
	} {
		if code, _, errs := session(context.Background(), strings.Fields(call)...); code != exitOK {
			t.Fatalf("%s: %s", call, errs)
		}
	}
	code, out, errs := session(context.Background(), "query", "who-met-whom", "-o", "tsv", "--columns", "id", "--no-headers", "--limit", "1")
	if code != exitOK || len(out) < 10 {
		t.Fatalf("%q %s", out, errs)
	}
	return strings.TrimSpace(out)
}

// stage is one command of a line of shell.
var (
	stage     = regexp.MustCompile(`(?:'[^']*'|"[^"]*"|[^|;&'"])+`)
	word      = regexp.MustCompile(`(?:'[^']*'|"[^"]*"|[^\s'"])+`)
	redirect  = regexp.MustCompile(`\s[<>]\s*\S+`)
	variables = regexp.MustCompile(`^(\w+=\S+\s+)+`)
)

// calls is the quadwire calls in a line of shell, each with what the command
// before it echoes.
func calls(line string) (out []call) {
	echoed := news
	for _, s := range stage.FindAllString(line, -1) {
		s = variables.ReplaceAllString(strings.TrimSpace(s), "")
		switch {
		case strings.HasPrefix(s, "echo "):
			echoed = strings.Trim(strings.TrimPrefix(s, "echo "), `"`)
		case strings.HasPrefix(s, "zcat "):
			echoed = "<https://quadwire.org/e/A> <https://quadwire.org/p/met> <https://quadwire.org/e/B> <https://quadwire.org/g/review> .\n"
		case strings.HasPrefix(s, "quadwire "):
			var words []string
			for _, w := range word.FindAllString(redirect.ReplaceAllString(s, ""), -1)[1:] {
				words = append(words, strings.NewReplacer(`'`, "", `"`, "").Replace(w))
				if strings.Contains(w, `'`) {
					words[len(words)-1] = strings.Trim(w, `'`) // quotation marks inside stay
				}
			}
			out = append(out, call{words, echoed})
		}
	}
	return out
}

type call struct {
	words []string
	stdin string
}

// carryOutExample runs a call as it stands; of what waits for people only the
// flags are looked at.
func carryOutExample(t *testing.T, line, fact string) (n int) {
	t.Helper()
	for _, c := range calls(line) {
		n++
		for i, w := range c.words {
			if w == "ID" || w == "3f2a9c" {
				c.words[i] = fact
			}
		}
		if strings.HasPrefix(strings.Join(c.words, " "), "query new ") {
			c.words = append(c.words, "--queries", "more") // the desk has that question
		}
		var out, errs bytes.Buffer
		term := newTerminal(strings.NewReader(c.stdin), &out, &errs)
		if c.words[0] == "serve" || c.words[0] == "repl" {
			sub, rest, err := newRoot(term).Find(c.words)
			if err == nil {
				err = sub.ParseFlags(rest)
			}
			if err != nil {
				t.Errorf("%s: %v", line, err)
			}
			continue
		}
		if code := run(context.Background(), c.words, term); code != exitOK {
			t.Errorf("%s\nexit %d: %s", line, code, errs.String())
		}
	}
	return n
}

// What the help texts show can be typed.
func TestExamplesOfHelpRun(t *testing.T) {
	fact := desk(t)
	n := 0
	for _, c := range all(newRoot(newTerminal(strings.NewReader(""), io.Discard, io.Discard))) {
		if c.Name() == "completion" || c.HasParent() && c.Parent().Name() == "completion" || c.Name() == "help" {
			continue // cobra's own
		}
		for line := range strings.Lines(c.Example) {
			n += carryOutExample(t, strings.TrimSpace(line), fact)
		}
		if c.Example == "" && c.Runnable() && c.HasParent() && wantsExample(c) {
			t.Errorf("%s has no example", c.CommandPath())
		}
	}
	if n < 50 {
		t.Errorf("%d examples", n)
	}
}

// wantsExample leaves out what needs no words to be understood.
func wantsExample(c *cobra.Command) bool {
	return c.Name() != "version" && c.Name() != "path"
}

// So can what the README shows, in its order, on the articles in samples/.
func TestReadmeCommandsRun(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	desk(t)
	if err := os.Remove(defaultDB); err != nil {
		t.Fatal(err)
	}
	const shown = "    quadwire "
	n, fact := 0, ""
	for line := range strings.Lines(string(readme)) {
		if !strings.HasPrefix(line, shown) {
			continue
		}
		line = regexp.MustCompile(`\s{2,}\S.*$`).ReplaceAllString(strings.TrimSpace(line), "")
		n += carryOutExample(t, line, fact)
		if fact == "" {
			code, out, errs := session(context.Background(), "query", "who-met-whom", "-o", "tsv", "--columns", "id", "--no-headers", "--limit", "1")
			if code != exitOK {
				t.Fatalf("the README's first command should build a graph: %s", errs)
			}
			fact = strings.TrimSpace(out)
		}
	}
	if n < 15 {
		t.Errorf("%d commands", n)
	}
}

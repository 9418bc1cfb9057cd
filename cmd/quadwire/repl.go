package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strings"

	"github.com/reeflective/readline"
	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/cmd/quadwire/repl"
	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/queries"
)

func newRepl(t terminal) *cobra.Command {
	var db dbFlag
	var lib libraryFlag
	var out rowFlags
	var lim limitFlags
	c := &cobra.Command{
		Use:   "repl",
		Short: "Talk with the graph in Gizmo, line by line",
		Long: `Talk with the graph in Gizmo, line by line: with history, input over several lines,
and completion of entities, relations, steps and questions by Tab. What you define
stays. :help lists the commands, among them

  :query NAME VALUE…   ask a saved question
  :why ROW             the sentence that a row of the last answer was read in
  :explain ROW         how the rules read it; without ROW, the last script's way
  :save NAME           keep the last script as a question of your own

Scripts on standard input are carried out one after the other.`,
		Example: "  quadwire repl\n  quadwire repl --db news.db -o jsonl < questions.txt",
		Args:    args(),
		RunE: func(c *cobra.Command, _ []string) error {
			return runRepl(c.Context(), t, &db, &lib, &out, &lim)
		},
	}
	db.register(c)
	lib.register(c)
	out.register(c)
	lim.register(c)
	return c
}

func runRepl(ctx context.Context, t terminal, db *dbFlag, lib *libraryFlag, out *rowFlags, lim *limitFlags) (err error) {
	l, err := lim.limits()
	if err != nil {
		return err
	}
	if _, err := out.check(t); err != nil {
		return err
	}
	s, err := db.read()
	if err != nil {
		return err
	}
	defer closing(s, &err)
	session := repl.New(repl.Options{
		Store: s, Library: lib.library(t), Folder: lib.folder(), Limits: l, Out: t.out, Look: t.look(),
		Print:   func(rows queries.Rows) error { return out.print(t, rows) },
		Explain: func(ctx context.Context, e graph.Evidence) error { return explainEvidence(ctx, t, s, &e) },
	})
	if t.talks() {
		fmt.Fprintf(t.out, "%s: Gizmo; :help tells more, Ctrl-D leaves\n", db.path)
		return talk(ctx, t, session)
	}
	return carryOut(ctx, t, session)
}

// carryOut carries out what comes on standard input; the first error ends it.
func carryOut(ctx context.Context, t terminal, s *repl.Session) error {
	lines := bufio.NewScanner(t.in)
	lines.Buffer(nil, 1<<20)
	input, begun, n := "", 0, 0
	do := func() error {
		err := s.Do(ctx, input)
		input = ""
		if errors.Is(err, repl.ErrQuit) {
			return err
		}
		if err != nil {
			return fmt.Errorf("line %d: %w", begun, err)
		}
		return ctx.Err()
	}
	for lines.Scan() {
		if n++; strings.TrimSpace(input) == "" {
			begun = n
		}
		input += lines.Text()
		if !repl.Complete(input) {
			input += "\n"
			continue
		}
		if err := do(); errors.Is(err, repl.ErrQuit) {
			return nil
		} else if err != nil {
			return err
		}
	}
	if err := lines.Err(); err != nil {
		return err
	}
	if err := do(); err != nil && !errors.Is(err, repl.ErrQuit) {
		return err
	}
	return nil
}

// talk reads from a person until that leaves. Ctrl-C ends a script, not the talk.
func talk(ctx context.Context, t terminal, s *repl.Session) error {
	ctx = context.WithoutCancel(ctx)
	sh := readline.NewShell()
	sh.Prompt.Primary(func() string { return "quadwire> " })
	sh.Prompt.Secondary(func() string { return "      ... " })
	sh.AcceptMultiline = func(line []rune) bool { return repl.Complete(string(line)) }
	sh.Completer = func(line []rune, cursor int) readline.Completions { return completions(ctx, s, line, cursor) }
	if file := historyFile(); file != "" {
		if past, err := readline.NewHistoryFromFile(file); err == nil {
			sh.History.Add("history", past)
		}
	}
	for {
		line, err := sh.Readline()
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case errors.Is(err, readline.ErrInterrupt):
			continue
		case err != nil:
			return err
		}
		err = interruptible(ctx, func(ctx context.Context) error { return s.Do(ctx, line) })
		switch {
		case errors.Is(err, repl.ErrQuit):
			return nil
		case errors.Is(err, context.Canceled):
			t.say.info("interrupted")
		case err != nil:
			t.say.failed(err)
		}
	}
}

// interruptible runs f until it ends or Ctrl-C is pressed.
func interruptible(ctx context.Context, f func(context.Context) error) error {
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt)
	defer stop()
	return f(ctx)
}

func completions(ctx context.Context, s *repl.Session, line []rune, cursor int) readline.Completions {
	found, replace := s.Candidates(ctx, string(line[:cursor]))
	var out []readline.Completion
	for _, c := range found {
		out = append(out, readline.Completion{Value: c.Text, Display: c.Text, Description: c.Doc})
	}
	all := readline.CompleteRaw(out).NoSort().NoSpace()
	all.PREFIX = string([]byte(string(line[:cursor]))[len(string(line[:cursor]))-replace:])
	return all
}

// historyFile is where a person's inputs are kept, "" where there is no place
// (https://specifications.freedesktop.org/basedir-spec/).
func historyFile() string {
	dir := os.Getenv("XDG_STATE_HOME")
	if !filepath.IsAbs(dir) {
		home, err := os.UserHomeDir()
		if err != nil {
			return ""
		}
		dir = filepath.Join(home, ".local", "state")
	}
	dir = filepath.Join(dir, "quadwire")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return ""
	}
	return filepath.Join(dir, "history")
}

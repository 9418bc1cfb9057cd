package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"runtime"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/cmd/quadwire/web"
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/english"
	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/queries"
)

func newDoctor(t terminal) *cobra.Command {
	var db dbFlag
	var out rowFlags
	c := &cobra.Command{
		Use:   "doctor",
		Short: "Check that everything is in order, and say what to do where it is not",
		Long: `Check the program, its settings, its language model, the graph, the questions and
the terminal. Exit status 1 where something fails; what is only worth knowing is a
note.`,
		Example: "  quadwire doctor\n  quadwire doctor --db news.db -o json",
		Args:    args(),
		RunE: func(c *cobra.Command, _ []string) error {
			if _, err := out.check(t); err != nil {
				return err
			}
			rows := queries.Rows{Columns: []string{"check", "state", "found", "next"}}
			failed := 0
			for _, check := range []func(context.Context) finding{
				ofProgram, t.ofSettings, ofModel, db.ofGraph, ofQuestions, t.ofTerminal, ofUI,
			} {
				f := check(c.Context())
				if f.state == fails {
					failed++
				}
				rows.Rows = append(rows.Rows, queries.Row{f.check, f.state, f.found, orNil(f.next)})
			}
			if err := out.print(t, rows); err != nil {
				return err
			}
			if failed > 0 {
				return fmt.Errorf("%s failed", count(failed, "check"))
			}
			return nil
		},
	}
	db.register(c)
	out.register(c)
	return c
}

// finding is what one check found.
type finding struct{ check, state, found, next string }

// States of a finding.
const (
	well  = "ok"
	notes = "note"
	fails = "fails"
)

func ofProgram(context.Context) finding {
	return finding{"program", well, fmt.Sprintf("quadwire %s, %s %s/%s, %s", programVersion(), runtime.Version(), runtime.GOOS, runtime.GOARCH, count(runtime.NumCPU(), "processor")), ""}
}

// ofSettings tells which files are read: what is wrong with one ends the program
// before any check.
func (t terminal) ofSettings(context.Context) finding {
	var from []string
	for _, l := range t.set.Layers {
		if l.Name != "environment" {
			from = append(from, l.Name)
		}
	}
	if n := t.set.Layers[0].Len(); n > 0 {
		from = append(from, count(n, "environment variable"))
	}
	if len(from) == 0 {
		return finding{"settings", well, "none but the defaults", ""}
	}
	return finding{"settings", well, strings.Join(from, ", "), ""}
}

// ofModel reads a sentence.
func ofModel(context.Context) finding {
	const sentence = "Steve Witkoff met Vladimir Putin in Moscow."
	begin := time.Now()
	p, err := english.New()
	if err != nil {
		return finding{"language model", fails, err.Error(), "the program is damaged: build or fetch it anew"}
	}
	d, err := p.Run(extract.Article{Name: "sentence", Text: sentence, Blocks: []extract.Block{{Span: extract.Span{End: len(sentence)}}}})
	switch {
	case err != nil:
		return finding{"language model", fails, err.Error(), "please report it"}
	case len(d.Facts) == 0:
		return finding{"language model", fails, "no fact in " + sentence, "the program is damaged: build or fetch it anew"}
	}
	return finding{"language model", well, fmt.Sprintf("%s (%d ms)", d.Facts[0].Label, time.Since(begin).Milliseconds()), ""}
}

func (d *dbFlag) ofGraph(ctx context.Context) finding {
	s, err := graph.Open(d.path, graph.Options{ReadOnly: true})
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return finding{"graph", notes, d.path + ": not there yet", "make one: quadwire build FILE… --db " + d.path}
	case errors.Is(err, graph.ErrLocked):
		return finding{"graph", notes, err.Error(), "a build or serve --write is at work; wait, or end it"}
	case errors.Is(err, graph.ErrDamaged):
		return finding{"graph", fails, err.Error(), "build it anew, or import an export of it"}
	case err != nil:
		return finding{"graph", fails, err.Error(), "name another file with --db"}
	}
	defer s.Close()
	st, err := s.Stats(ctx)
	if err != nil {
		return finding{"graph", fails, err.Error(), "build it anew, or import an export of it"}
	}
	return finding{"graph", well, fmt.Sprintf("%s: %s, %s, %s", d.path, count(st.Articles, "article"), count(st.Facts, "fact"), count(st.Quads, "quad")), ""}
}

func ofQuestions(context.Context) finding {
	n := len(queries.All())
	if n == 0 {
		return finding{"questions", fails, "none can be read", "the program is damaged: build or fetch it anew"}
	}
	return finding{"questions", well, count(n, "saved question"), ""}
}

func (t terminal) ofTerminal(context.Context) finding {
	locale := ""
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		if locale = os.Getenv(name); locale != "" {
			break
		}
	}
	found := "output goes to a file or a pipe"
	if isTerminal(t.out) {
		look := t.look()
		found = fmt.Sprintf("%d columns, colour %s", look.Width, map[bool]string{true: "on", false: "off"}[look.Color])
	}
	if u := strings.ToUpper(locale); runtime.GOOS != "windows" && !strings.Contains(u, "UTF-8") && !strings.Contains(u, "UTF8") {
		return finding{"terminal", notes, fmt.Sprintf("%s; locale %q", found, locale), "names may look odd: set a UTF-8 locale, as LANG=C.UTF-8"}
	}
	return finding{"terminal", well, found + ", " + locale, ""}
}

func ofUI(context.Context) finding {
	if !web.HasUI() {
		return finding{"web pages", notes, "Cayley's are not in this program", "make build puts them there; questions, API and all else work without"}
	}
	return finding{"web pages", well, "in the program", ""}
}

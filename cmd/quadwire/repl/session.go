// Package repl is a conversation with a graph in Gizmo: scripts over several
// lines, answers as tables, and commands that begin with a colon.
//
// One worked conversation:
//
//	> var met = p("met")
//	> g.V(e("Steve_Witkoff")).Out(met).All()
//	id
//	───────────────────────────────────────
//	<https://quadwire.org/e/Vladimir_Putin>
//	> :query who-met-whom putin
//	…
//	> :why 1
package repl

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/parser"

	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/internal/render"
	"github.com/quadwire/quadwire/queries"
)

// Options of a session.
type Options struct {
	Store   *graph.Store
	Library queries.Library
	Limits  queries.Limits
	Folder  string // where :save writes questions, "" for the working folder
	Out     io.Writer
	Look    render.Look
	// Print writes an answer, in the form the user wants.
	Print func(queries.Rows) error
	// Explain writes how the sentence of a fact was read; nil where nobody can tell.
	Explain func(ctx context.Context, e graph.Evidence) error
}

// Session is one conversation.
type Session struct {
	Options
	defs   []string     // scripts that only define something
	script string       // the last script that gave an answer
	gave   []string     // the columns of its answer
	asked  bool         // a saved question came after it
	rows   queries.Rows // the last answer
}

// New begins a conversation.
func New(opt Options) *Session { return &Session{Options: opt} }

// ErrQuit is what Do gives when the user wants to leave.
var ErrQuit = errors.New("quit")

// Do carries out one input, a script or a command.
func (s *Session) Do(ctx context.Context, input string) error {
	input = strings.TrimSpace(input)
	switch {
	case input == "":
		return nil
	case input[0] == ':':
		return s.command(ctx, input)
	}
	return s.run(ctx, input)
}

// Complete reports whether an input can be carried out, or goes on in the next
// line: an open bracket, a string over lines. An empty line ends every input.
func Complete(input string) bool {
	text := strings.TrimSpace(input)
	if text == "" || text[0] == ':' || strings.HasSuffix(input, "\n") {
		return true
	}
	_, err := parser.ParseFile(nil, "", text, 0)
	var list parser.ErrorList
	if !errors.As(err, &list) || len(list) == 0 {
		return true
	}
	first := list[0].Message
	return !strings.Contains(first, "end of input") && !strings.Contains(first, "Unterminated template")
}

// defines reports whether a script only defines something: variables, functions,
// classes.
func defines(script string) bool {
	p, err := parser.ParseFile(nil, "", script, 0)
	if err != nil || len(p.Body) == 0 {
		return false
	}
	for _, st := range p.Body {
		switch st.(type) {
		case *ast.VariableStatement, *ast.LexicalDeclaration, *ast.FunctionDeclaration, *ast.ClassDeclaration, *ast.EmptyStatement:
		default:
			return false
		}
	}
	return true
}

// run asks the graph. What was defined before stands in front of the script: every
// script runs by itself.
func (s *Session) run(ctx context.Context, script string) error {
	before := strings.Join(s.defs, "\n")
	if before != "" {
		before += "\n"
	}
	var results []any
	more, err := queries.Script(ctx, s.Store, before+script, s.Limits, func(v any) error {
		results = append(results, v)
		return nil
	})
	if err != nil {
		return inScript(err, strings.Count(before, "\n"))
	}
	if defines(script) {
		s.defs = append(s.defs, script)
		return nil
	}
	rows := render.ResultRows(results)
	rows.More = more
	s.script, s.gave, s.asked, s.rows = script, rows.Columns, false, rows
	return s.show(rows)
}

func (s *Session) show(rows queries.Rows) error {
	if len(rows.Rows) == 0 {
		_, err := fmt.Fprintln(s.Out, "nothing")
		return err
	}
	return s.Print(rows)
}

var lineNumber = regexp.MustCompile(`\b([Ll]ine )(\d+)`)

// inScript makes an error count the lines that were typed last.
func inScript(err error, before int) error {
	if before == 0 {
		return err
	}
	return errors.New(lineNumber.ReplaceAllStringFunc(err.Error(), func(m string) string {
		p := lineNumber.FindStringSubmatch(m)
		if n, convErr := strconv.Atoi(p[2]); convErr == nil && n > before {
			return p[1] + strconv.Itoa(n-before)
		}
		return m
	}))
}

// ask runs a saved question: ":query who-met-whom putin since=2025".
func (s *Session) ask(ctx context.Context, words []string) error {
	if len(words) == 0 {
		rows := queries.Rows{Columns: []string{"query", "answers"}}
		for _, q := range s.Library.All() {
			rows.Rows = append(rows.Rows, queries.Row{q.Usage(), q.Doc})
		}
		return s.Print(rows)
	}
	q, err := s.Library.Lookup(words[0])
	var unknown *queries.UnknownError
	if errors.As(err, &unknown) && len(unknown.Near) > 0 {
		return fmt.Errorf("%w; did you mean %s?", err, strings.Join(unknown.Near, ", "))
	}
	if err != nil {
		return fmt.Errorf("%w; :query lists them", err)
	}
	var free []string
	named := map[string]string{}
	for _, w := range words[1:] {
		k, v, ok := strings.Cut(w, "=")
		if _, param := q.Param(k); ok && param {
			named[k] = v
		} else {
			free = append(free, w)
		}
	}
	bound, err := q.Bind(free, named)
	if err != nil {
		return err
	}
	rows, err := queries.Run(ctx, s.Store, q, bound, s.Limits)
	if err != nil {
		return err
	}
	for _, n := range rows.Notes {
		fmt.Fprintln(s.Out, n)
	}
	s.asked, s.rows = true, rows
	return s.show(rows)
}

// fact is the id that a word stands for: the number of a row of the last answer,
// or an id.
func (s *Session) fact(words []string) (string, error) {
	id := slices.Index(s.rows.Columns, "id")
	switch {
	case len(words) > 1:
		return "", fmt.Errorf("one fact, not %s", strings.Join(words, " "))
	case len(words) == 0 && id >= 0 && len(s.rows.Rows) > 0:
		return fmt.Sprint(s.rows.Rows[0][id]), nil
	case len(words) == 0:
		return "", errors.New("which fact? the number of a row of the last answer, or an id")
	}
	if n, err := strconv.Atoi(words[0]); err == nil && len(words[0]) < 4 {
		switch {
		case id < 0:
			return "", errors.New("the last answer has no column id")
		case n < 1 || n > len(s.rows.Rows):
			return "", fmt.Errorf("the last answer has no row %d", n)
		}
		return fmt.Sprint(s.rows.Rows[n-1][id]), nil
	}
	return words[0], nil
}

func (s *Session) why(ctx context.Context, words []string) error {
	id, err := s.fact(words)
	if err != nil {
		return err
	}
	e, err := s.Store.Why(ctx, id)
	if err != nil {
		return err
	}
	return render.Why(s.Out, e, s.Look)
}

// explain shows how the sentence of a fact was read, or, without a fact, which way
// the last script goes through the graph.
func (s *Session) explain(ctx context.Context, words []string) error {
	if len(words) == 0 && s.script != "" && !s.asked {
		return s.path(ctx, s.script)
	}
	if len(words) == 1 || len(s.rows.Rows) > 0 && len(words) == 0 {
		id, err := s.fact(words)
		if err != nil {
			return err
		}
		e, err := s.Store.Why(ctx, id)
		if err != nil {
			return err
		}
		if s.Explain == nil {
			return errors.New("nobody can tell here")
		}
		return s.Explain(ctx, e)
	}
	if len(words) == 0 {
		return errors.New("what? a fact's id or row, or a script; without, the last script")
	}
	return s.path(ctx, strings.Join(words, " "))
}

// path writes which way a script goes through the graph.
func (s *Session) path(ctx context.Context, script string) error {
	defs := strings.Join(s.defs, "\n")
	shape, err := queries.ShapeOf(ctx, s.Store.Base(), defs+"\n"+script, s.Limits)
	if err != nil {
		return inScript(err, strings.Count(defs, "\n")+1)
	}
	name := func(id int) string {
		n := shape.Nodes[id-1]
		words := append(slices.Clone(n.Values), n.Tags...)
		if len(words) == 0 {
			return "*"
		}
		return render.Plain(strings.ReplaceAll(strings.Join(words, ", "), string(s.Store.Base()), ""))
	}
	var b strings.Builder
	for _, l := range shape.Links {
		fmt.Fprintf(&b, "%s ── %s ──▶ %s\n", name(l.Source), name(l.Via), name(l.Target))
	}
	if len(shape.Links) == 0 {
		fmt.Fprintln(&b, "it follows no edges in one path; what JavaScript does between paths is not shown")
	}
	_, err = io.WriteString(s.Out, b.String())
	return err
}

// save writes the last script as a question of the user's own.
func (s *Session) save(words []string) error {
	switch {
	case len(words) == 0:
		return errors.New(":save NAME WHAT IT ANSWERS")
	case s.script == "":
		return errors.New("there is no script with an answer yet")
	case len(s.gave) == 0 || slices.Equal(s.gave, []string{"value"}):
		return errors.New("a question gives out objects: g.Emit({who: …, whom: …})")
	}
	name, doc := words[0], strings.Join(words[1:], " ")
	if doc == "" {
		doc = "What " + name + " answers."
	}
	if err := os.MkdirAll(filepath.Clean(s.Folder), 0o755); err != nil {
		return err
	}
	file := filepath.Join(s.Folder, name+".gizmo")
	text := fmt.Sprintf("// @name %s\n// @doc %s\n// @columns %s\n// @example %s\n\n%s\n",
		name, doc, strings.Join(s.gave, " "), name, strings.Join(append(slices.Clone(s.defs), s.script), "\n"))
	if _, err := queries.Parse(file, text); err != nil {
		return err
	}
	f, err := os.OpenFile(file, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = io.WriteString(f, text)
	if e := f.Close(); err == nil {
		err = e
	}
	if err == nil {
		fmt.Fprintf(s.Out, "saved as %s; ask it with: quadwire query %s --queries %s\n", file, name, filepath.Dir(file))
	}
	return err
}

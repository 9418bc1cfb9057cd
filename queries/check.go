package queries

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"golang.org/x/tools/txtar"

	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/queries/scene"
)

// Case is one call of a query's test and its rows.
type Case struct {
	Call string // "facts-about Pokrovsk since=2025-11-01"
	Want string // the rows as the test has them, see Written
	Got  string
}

// OK reports whether the call gave what the test wants.
func (c Case) OK() bool { return c.Want == c.Got }

// Check runs a query's test: a txtar file whose section "facts" is put into a
// graph of its own (package scene has the notation), and whose other sections
// are named by calls of the query and hold their rows. With update the rows are
// written into the file.
func (l Library) Check(ctx context.Context, file string, update bool) (cases []Case, err error) {
	a, err := txtar.ParseFile(file)
	if err != nil {
		return nil, fmt.Errorf("test: %w", err)
	}
	dir, err := os.MkdirTemp("", "quadwire-test-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	s, err := graph.Open(filepath.Join(dir, "test.db"), graph.Options{})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	facts := false
	for _, f := range a.Files {
		if f.Name != "facts" {
			continue
		}
		docs, err := scene.Parse(file, string(f.Data))
		if err != nil {
			return nil, err
		}
		if _, err := s.AddAll(ctx, docs); err != nil {
			return nil, err
		}
		facts = true
	}
	if !facts {
		return nil, fmt.Errorf("%s: there is no section -- facts --", file)
	}
	for i, f := range a.Files {
		if f.Name == "facts" {
			continue
		}
		got, err := l.call(ctx, s, f.Name)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		cases = append(cases, Case{f.Name, string(f.Data), got})
		a.Files[i].Data = []byte(got)
	}
	if update {
		return cases, os.WriteFile(file, txtar.Format(a), 0o644)
	}
	return cases, nil
}

var word = regexp.MustCompile(`[^\s"]*"[^"]*"|\S+`)

// call runs a call as the tests write them: name=value names a parameter.
func (l Library) call(ctx context.Context, s *graph.Store, call string) (string, error) {
	all := word.FindAllString(call, -1)
	if len(all) == 0 {
		return "", errors.New("a section has no name: want a call of the query")
	}
	q, err := l.Lookup(all[0])
	if err != nil {
		return "", err
	}
	var free []string
	named := map[string]string{}
	for _, w := range all[1:] {
		if k, v, ok := strings.Cut(w, "="); ok {
			named[k] = strings.Trim(v, `"`)
		} else {
			free = append(free, strings.Trim(w, `"`))
		}
	}
	params, err := q.Bind(free, named)
	var rows Rows
	if err == nil {
		rows, err = Run(ctx, s, q, params, Limits{})
	}
	if ctx.Err() != nil {
		return "", ctx.Err()
	}
	return Written(rows, err), nil
}

// Written is an answer as the tests keep it: a JSON object a line, in the order of
// the columns, without cells that are empty and without ids, which change with
// every word; or "error: …".
func Written(rows Rows, err error) string {
	if err != nil {
		return "error: " + err.Error() + "\n"
	}
	var b strings.Builder
	for _, r := range rows.Rows {
		var cells []string
		for i, c := range rows.Columns {
			if r[i] == nil || c == "id" || c == "version" {
				continue
			}
			cells = append(cells, c+": "+plainJSON(r[i]))
		}
		b.WriteString("{" + strings.Join(cells, ", ") + "}\n")
	}
	return b.String()
}

func plainJSON(v any) string {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil { // a cell is a string, a number or a bool
		return fmt.Sprint(v)
	}
	return strings.TrimSuffix(b.String(), "\n")
}

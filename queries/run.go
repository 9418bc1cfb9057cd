package queries

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	cgraph "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/query"
	"github.com/cayleygraph/cayley/query/gizmo"

	"github.com/quadwire/quadwire/graph"
)

// Limits keep a script from taking the machine with it. A zero field stands for
// its default.
type Limits struct {
	Rows   int           // rows to give back; default 1,000,000
	Time   time.Duration // default 30 s
	Memory int64         // bytes that the process may grow by meanwhile; default 1 GiB
}

// Defaults of Limits.
const (
	DefaultRows   = 1_000_000
	DefaultTime   = 30 * time.Second
	DefaultMemory = 1 << 30
)

func (l Limits) withDefaults() Limits {
	if l.Rows <= 0 {
		l.Rows = DefaultRows
	}
	if l.Time <= 0 {
		l.Time = DefaultTime
	}
	if l.Memory <= 0 {
		l.Memory = DefaultMemory
	}
	return l
}

// Rows is a query's answer.
type Rows struct {
	Columns []string
	Rows    []Row
	Total   int      // how many there are, as far as was counted
	More    bool     // the row limit cut the answer
	Notes   []string // what the reader should know: a name that may mean another
}

// Row is the cells of a row, one for each column: a string, a float64, a bool,
// or nil where there is nothing to tell.
type Row []any

// Errors of a run that callers tell apart with errors.Is.
var (
	ErrTime   = errors.New("took longer than it may")
	ErrMemory = errors.New("used more memory than it may")
)

// Run asks a query. Params are values by parameter name, in the notation of the
// parameter's type. Rows come in the query's order, the same for the same graph;
// of more than the limit, the first ones. What is wrong with a parameter is a
// *ParamError; a query that hits another limit fails with ErrTime or ErrMemory.
func Run(ctx context.Context, s *graph.Store, q Query, params map[string]string, l Limits) (Rows, error) {
	l = l.withDefaults()
	ctx, watch := newWatch(ctx, l)
	defer watch.stop()
	rows := Rows{Columns: q.Columns}
	among := ""
	err := s.Snapshot(ctx, func(g *graph.Snapshot) error {
		d := directory{g: g}
		values, err := q.values(params, &d)
		if e := g.Err(); e != nil { // a name that was not looked up to the end is not unknown
			return e
		}
		rows.Notes = d.notes
		if err != nil || q.run == nil {
			params = nil
			if err == nil {
				params = literals(values)
				among = amongOf(ctx, g, q, values)
			}
			return err
		}
		rows.Rows, rows.Total, err = runGo(ctx, g, q, values, l)
		return err
	})
	if err == nil && q.run == nil {
		err = rows.fromGizmo(ctx, s, q, params, among, l)
	}
	if e := watch.err(); e != nil {
		err = e
	}
	var param *ParamError
	switch {
	case errors.As(err, &param):
		return Rows{}, err
	case err != nil:
		return Rows{}, fmt.Errorf("query %s: %w", q.Name, err)
	}
	q.sort(rows.Rows)
	if rows.Total = max(rows.Total, len(rows.Rows)); len(rows.Rows) > l.Rows {
		rows.Rows = rows.Rows[:l.Rows]
	}
	rows.More = rows.Total > len(rows.Rows)
	return rows, nil
}

// fromGizmo runs a query's script and collects what it emits.
func (r *Rows) fromGizmo(ctx context.Context, s *graph.Store, q Query, params map[string]string, among string, l Limits) error {
	var b strings.Builder
	for _, p := range q.Params {
		if b.Len() > 0 {
			b.WriteString(", ")
		}
		b.WriteString(p.Name + ": " + params[p.Name])
	}
	head := opening(s.Base()) + "var params = {" + b.String() + "};" + among + "\n"
	all := l
	all.Rows = DefaultRows // they are put in order before they are cut
	more, err := execute(ctx, s.Handle().QuadStore, head, q.Script, all, func(v any) error {
		m, ok := v.(map[string]any)
		if !ok {
			return fmt.Errorf("gave %T instead of a row", v)
		}
		row, err := q.row(m)
		if err == nil {
			r.Rows = append(r.Rows, row)
		}
		return err
	})
	if r.Total = len(r.Rows); more {
		r.Total++
	}
	return err
}

// amongOf is the facts of the entities among the parameters, for the prelude's
// among, where the script calls it.
func amongOf(ctx context.Context, g *graph.Snapshot, q Query, params map[string]any) string {
	if !strings.Contains(q.Script, "among(") {
		return ""
	}
	a := newAsking(ctx, g, q, params, Limits{})
	var b strings.Builder
	for _, p := range q.Params {
		iri, ok := params[p.Name].(nodeIRI)
		if !ok || p.Type != Entity {
			continue
		}
		b.WriteString(" AMONG[" + literal(iri) + "] = {")
		for fact := range a.among(p.Name) {
			if f := a.IRI(fact); f != "" {
				b.WriteString(literal(nodeIRI(f)) + ":true,")
			}
		}
		b.WriteString("};")
	}
	return b.String()
}

// literals is values in JavaScript.
func literals(values map[string]any) map[string]string {
	out := make(map[string]string, len(values))
	for k, v := range values {
		out[k] = literal(v)
	}
	return out
}

// row puts an emitted object's values in the order of the columns.
func (q Query) row(m map[string]any) (Row, error) {
	r := make(Row, len(q.Columns))
	for i, c := range q.Columns {
		v, err := cell(m[c])
		if err != nil {
			return nil, fmt.Errorf("column %s: %w", c, err)
		}
		r[i] = v
	}
	return r, nil
}

func cell(v any) (any, error) {
	switch v := v.(type) {
	case nil, string, float64, bool:
		return v, nil
	case int64:
		return float64(v), nil
	case int:
		return float64(v), nil
	case time.Time:
		return v.UTC().Format(time.RFC3339), nil
	}
	return nil, fmt.Errorf("a %T is no cell", v)
}

// sort orders rows by the query's sort columns, then by all columns in turn.
func (q Query) sort(rows []Row) {
	type key struct {
		column int
		down   bool
	}
	var keys []key
	for _, s := range q.Sort {
		keys = append(keys, key{slices.Index(q.Columns, strings.TrimPrefix(s, "-")), strings.HasPrefix(s, "-")})
	}
	for i := range q.Columns {
		keys = append(keys, key{i, false})
	}
	slices.SortStableFunc(rows, func(a, b Row) int {
		for _, k := range keys {
			if c := compareCells(a[k.column], b[k.column], k.down); c != 0 {
				return c
			}
		}
		return 0
	})
}

// compareCells orders numbers and dates before other words ("recently") and empty
// cells last, both ways up.
func compareCells(a, b any, down bool) int {
	if a == nil || b == nil {
		switch {
		case a == nil && b == nil:
			return 0
		case a == nil:
			return 1
		}
		return -1
	}
	c := 0
	x, xNumber := a.(float64)
	y, yNumber := b.(float64)
	switch {
	case xNumber && yNumber:
		switch {
		case x < y:
			c = -1
		case x > y:
			c = 1
		}
	case xNumber:
		c = -1
	case yNumber:
		c = 1
	default:
		s, t := fmt.Sprint(a), fmt.Sprint(b)
		if dated(s) != dated(t) {
			if dated(s) {
				return -1
			}
			return 1
		}
		c = strings.Compare(s, t)
	}
	if down {
		return -c
	}
	return c
}

func dated(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

// Script runs a user's Gizmo with the prelude before it and gives its results,
// in the script's own order, to see: string, float64 and other numbers, bool,
// []any or map[string]any. A script that gives out nothing gives the value of
// its last line. What it passes to Gizmo is checked first, since a wrong
// argument there ends the process. More tells that the row limit cut the answer.
func Script(ctx context.Context, s *graph.Store, script string, l Limits, see func(any) error) (more bool, err error) {
	return runGuarded(ctx, s.Handle().QuadStore, s.Base(), script, l, see)
}

func runGuarded(ctx context.Context, qs cgraph.QuadStore, base graph.Base, script string, l Limits, see func(any) error) (more bool, err error) {
	opening := guard + opening(base)
	return execute(ctx, qs, opening, "run("+quote(script)+")", l.withDefaults(), see)
}

// opening is the prelude with what it needs before it.
func opening(base graph.Base) string {
	return "var BASE = " + quote(string(base)) + ", AMONG = {};\n" + prelude + "\n"
}

// execute runs a script after its opening in a session of its own.
func execute(ctx context.Context, qs cgraph.QuadStore, opening, script string, l Limits, see func(any) error) (more bool, err error) {
	ctx, watch := newWatch(ctx, l)
	defer watch.stop()
	it, err := gizmo.NewSession(tidy{qs}).Execute(ctx, opening+script, query.Options{Collation: query.JSON, Limit: -1})
	if err != nil {
		return false, inScript(err, strings.Count(opening, "\n"))
	}
	defer it.Close()
	for n := 0; it.Next(ctx); {
		v := it.Result()
		if v == nil { // the value of the program's last line
			continue
		}
		if n++; n > l.Rows {
			return true, nil
		}
		if err := see(v); err != nil {
			return false, err
		}
	}
	if err := watch.err(); err != nil {
		return false, err
	}
	return false, inScript(it.Err(), strings.Count(opening, "\n"))
}

var (
	lineNumber = regexp.MustCompile(`(Line |<eval>:|\(anonymous\):)(\d+)(:\d+)`)
	inside     = regexp.MustCompile(`\s+at (\S+ )?\(?<eval>:.*$|\s+at reflect\.methodValueCall.*$`)
)

// inScript makes an error of the script count the script's own lines.
func inScript(err error, opening int) error {
	if err == nil {
		return nil
	}
	msg := lineNumber.ReplaceAllStringFunc(err.Error(), func(m string) string {
		p := lineNumber.FindStringSubmatch(m)
		n, convErr := strconv.Atoi(p[2])
		if convErr != nil || n <= opening {
			return m
		}
		return fmt.Sprintf("line %d%s", n-opening, p[3])
	})
	return errors.New(inside.ReplaceAllString(strings.TrimPrefix(msg, "SyntaxError: (anonymous): "), ""))
}

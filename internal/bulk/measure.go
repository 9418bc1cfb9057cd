package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/internal/newsgen"
	"github.com/quadwire/quadwire/queries"
)

// class is a class of entities by how often they are mentioned.
type class struct {
	name  string
	ranks func(r *rand.Rand, call int) int
}

// classes of a world of n entities: the thirty most mentioned, one after the
// other; from the three hundredth to the two thousandth; the rarer half.
func classes(n int) []class {
	return []class{
		{"head", func(_ *rand.Rand, call int) int { return call % min(30, n) }},
		{"middle", func(r *rand.Rand, _ int) int { return min(n-1, 300+r.IntN(1700)) }},
		{"tail", func(r *rand.Rand, _ int) int { return n/2 + r.IntN(n-n/2) }},
	}
}

// timing is the times of one question on one class.
type timing struct {
	times []time.Duration
	rows  int
	err   error
}

// at is the time that p of 100 calls stayed under.
func (t *timing) at(p int) string {
	if t.err != nil {
		return "error"
	}
	if len(t.times) == 0 {
		return "-"
	}
	slices.Sort(t.times)
	i := min(len(t.times)-1, len(t.times)*p/100)
	return fmt.Sprintf("%.1f", float64(t.times[i].Microseconds())/1000)
}

// screen is how many rows a terminal is shown.
const screen = 200

// measure times the questions and prints a table.
func measure(ctx context.Context, c config, world *newsgen.World, out io.Writer) error {
	s, err := graph.Open(c.db, graph.Options{ReadOnly: true})
	if err != nil {
		return err
	}
	defer s.Close()
	st, err := s.Stats(ctx)
	if err != nil {
		return err
	}
	c.articles = max(1, st.Articles)
	clock := "on the wall's clock"
	if c.cpu {
		clock = "of processor time"
	}
	fmt.Fprintf(out, "%d quads, %d facts, %d articles, %d MB; milliseconds %s, half of %d calls and 95 of 100 under\n", st.Quads, st.Facts, st.Articles, st.Bytes>>20, clock, c.calls)
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "question\tin\thead\t\tmiddle\t\ttail\t\trows at head\t")
	var ids []string
	for _, q := range queries.All() {
		if c.only != "" && !slices.Contains(strings.Split(c.only, ","), q.Name) {
			continue
		}
		line := q.Name
		rows := 0
		lang := "Go"
		if strings.HasPrefix(q.Script, "//") && !strings.Contains(q.Script, "\npackage queries\n") {
			lang = "Gizmo"
		}
		line += "\t" + lang
		for i, cl := range classes(c.entities) {
			t := timing{}
			if i == 0 || byEntity(q) {
				t = ask(ctx, c, s, q, world, cl, &ids)
			}
			if i == 0 {
				rows = t.rows
			}
			line += "\t" + t.at(50) + "\t" + t.at(95)
			if t.err != nil {
				fmt.Fprintf(out, "%s: %v\n", q.Name, t.err)
			}
		}
		fmt.Fprintf(w, "%s\t%d\t\n", line, rows)
		if err := ctx.Err(); err != nil {
			return err
		}
	}
	if c.only == "" || slices.Contains(strings.Split(c.only, ","), "others") {
		others(ctx, c, s, world, ids, w)
	}
	return errors.Join(w.Flush(), ctx.Err())
}

func byEntity(q queries.Query) bool {
	return slices.ContainsFunc(q.Params, func(p queries.Param) bool { return p.Type == queries.Entity })
}

// ask times a question's calls: the first entity parameter is the class's, a
// second one a neighbour of rank 40.
func ask(ctx context.Context, c config, s *graph.Store, q queries.Query, world *newsgen.World, cl class, ids *[]string) (t timing) {
	r := rand.New(rand.NewPCG(1, 1))
	calls := c.calls
	if !byEntity(q) {
		calls = 5
	}
	for call := 0; len(t.times) < calls && call < 10*calls; call++ {
		params := map[string]string{}
		ranks := []int{cl.ranks(r, call), 40 + call}
		for _, p := range q.Params {
			switch {
			case p.Type == queries.Entity && (p.Required || len(ranks) == 2):
				params[p.Name], ranks = "e/"+strings.ReplaceAll(world.Entity(ranks[0]), " ", "_"), ranks[1:]
			case p.Required && p.Type == queries.Article:
				params[p.Name] = world.Article((7*call + len(params)) % c.articles).Article.Name
			case p.Required && p.Name == "fact" && len(*ids) > 0:
				params[p.Name] = (*ids)[call%len(*ids)]
			case p.Required && p.Type == queries.Text:
				params[p.Name] = "ceasefire"
			}
		}
		took := stopwatch(c.cpu)
		rows, err := queries.Run(ctx, s, q, params, queries.Limits{Rows: screen})
		var param *queries.ParamError
		if errors.As(err, &param) && cl.name == "tail" { // nobody has written of it yet
			continue
		}
		if err != nil {
			t.err = err
			return t
		}
		t.times = append(t.times, took())
		t.rows = max(t.rows, rows.Total)
		if i := slices.Index(rows.Columns, "id"); i >= 0 && q.Name == "facts-about" {
			for _, row := range rows.Rows[:min(5, len(rows.Rows))] {
				*ids = append(*ids, fmt.Sprint(row[i]))
			}
		}
	}
	return t
}

// others times what is no saved question: why, names by prefix, did-you-mean.
func others(ctx context.Context, c config, s *graph.Store, world *newsgen.World, ids []string, w io.Writer) {
	each := func(name string, n int, do func(i int) (int, error)) {
		t := timing{}
		for i := range n {
			took := stopwatch(c.cpu)
			rows, err := do(i)
			if err != nil {
				t.err = err
				break
			}
			t.times, t.rows = append(t.times, took()), max(t.rows, rows)
		}
		fmt.Fprintf(w, "%s\t\t%s\t%s\t\t\t\t\t%d\t\n", name, t.at(50), t.at(95), t.rows)
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	each("why, whole id", len(ids), func(i int) (int, error) { _, err := s.Why(ctx, ids[i]); return 1, err })
	each("why, 8 digits", len(ids), func(i int) (int, error) { _, err := s.Why(ctx, ids[i][:8]); return 1, err })
	r := rand.New(rand.NewPCG(2, 2))
	name := func() string { return world.Entity(r.IntN(c.entities)) }
	each("names by 1 letter", 100, func(int) (int, error) { return names(ctx, s, name()[:1]) })
	each("names by 3 letters", 100, func(int) (int, error) { return names(ctx, s, name()[:3]) })
	each("did you mean", 100, func(i int) (int, error) {
		n := name()
		at := 1 + r.IntN(len(n)-1)
		wrong := n[:at] + string(rune('a'+i%26)) + n[at:] // a letter too many
		near, err := queries.Near(ctx, s, wrong)
		if err == nil && i == 0 && !slices.Contains(near, n) {
			err = fmt.Errorf("%s: %q instead of %s", wrong, near, n)
		}
		return len(near), err
	})
}

func names(ctx context.Context, s *graph.Store, prefix string) (int, error) {
	found, err := queries.Names(ctx, s, prefix, 20)
	return len(found), err
}

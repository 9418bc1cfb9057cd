package queries

import (
	"context"
	"fmt"
	"os"
	"regexp"
	"strings"

	"github.com/cayleygraph/cayley"
	"golang.org/x/tools/txtar"

	"github.com/quadwire/quadwire/graph"
)

// slow are words of Gizmo that are slow or not what one expects of them, with what
// to say instead (all measured on a graph of 2 million quads).
var slow = []struct {
	word *regexp.Regexp
	say  string
}{
	{regexp.MustCompile(`\.(Save|save)\(`), "Save takes seconds on a large graph: one(node, property) or SaveOpt"},
	{regexp.MustCompile(`\.(Back|back)\(`), "Back takes seconds on a large graph: ForEach with a g.V inside"},
	{regexp.MustCompile(`\.(Out|In|out|in)\(\s*\[`), "Out and In with a list take seconds on a large graph: one call for each, or Out(ALL, \"rel\")"},
	{regexp.MustCompile(`\.(Count|count)\(\)\s*;?\s*$`), "Count at the end gives [null]: g.Emit(path.Count()), or ToArray().length"},
	{regexp.MustCompile(`\b(gte|gt|lt|lte)\(`), "gt, lt and the like in Has go through all values: compare in JavaScript"},
	{regexp.MustCompile(`g\.V\(\)\.(All|all|ForEach|forEach|ToArray|toArray)\(`), "g.V() without an argument is every node of the graph"},
}

// Lint says what is wrong or unwise about a query's file, in Gizmo: its header,
// the script (which is run on an empty graph), words that are slow, a test that
// is missing. Nothing is wrong with one that it is silent about.
func Lint(ctx context.Context, file string) []string {
	q, err := Read(file)
	if err != nil {
		return []string{err.Error()}
	}
	var out []string
	complain := func(format string, args ...any) { out = append(out, file+": "+fmt.Sprintf(format, args...)) }
	for _, e := range q.Examples {
		if err := q.checkExample(e); err != nil {
			complain("@example %s: %v", e, err)
		}
	}
	for i, line := range strings.Split(q.Script, "\n") {
		code, _, _ := strings.Cut(line, "//")
		for _, s := range slow {
			if s.word.MatchString(code) {
				out = append(out, fmt.Sprintf("%s:%d: %s", file, i+1, s.say))
			}
		}
	}
	if err := q.tryScript(ctx); err != nil {
		complain("%v", err)
	}
	test := strings.TrimSuffix(file, ".gizmo") + ".txtar"
	a, err := txtar.ParseFile(test)
	switch {
	case os.IsNotExist(err):
		complain("it has no test: write %s", test)
	case err != nil:
		complain("%v", err)
	case len(a.Files) < 3:
		complain("%s: want the section facts and two calls or more", test)
	}
	return out
}

// checkExample binds the values of an example.
func (q Query) checkExample(example string) error {
	words := word.FindAllString(example, -1)
	var free []string
	named := map[string]string{}
	for i := 1; i < len(words); i++ {
		w := words[i]
		if w == "-p" && i+1 < len(words) {
			i++
			k, v, _ := strings.Cut(words[i], "=")
			named[k] = strings.Trim(v, `"`)
			continue
		}
		free = append(free, strings.Trim(w, `"`))
	}
	given, err := q.Bind(free, named)
	if err == nil {
		_, err = q.values(given, anybody{})
	}
	return err
}

// anybody is a directory in which everybody stands.
type anybody struct{}

func (anybody) Find(string) (string, []string, error) {
	return "https://quadwire.org/e/Anybody", nil, nil
}
func (anybody) FindArticle(string) (string, []string, error) {
	return "https://quadwire.org/a/0/v/0", nil, nil
}

// tryScript runs the script on an empty graph, with values for what is required.
func (q Query) tryScript(ctx context.Context) error {
	empty, err := cayley.NewMemoryGraph()
	if err != nil {
		return err
	}
	given := map[string]string{}
	for _, p := range q.Params {
		if p.Required {
			given[p.Name] = map[Type]string{Number: "1", Day: "2025", Flag: "no"}[p.Type]
			if given[p.Name] == "" {
				given[p.Name] = "anybody"
			}
		}
	}
	values, err := q.values(given, anybody{})
	if err != nil {
		return err
	}
	var params []string
	for name, lit := range literals(values) {
		params = append(params, name+": "+lit)
	}
	head := opening(graph.DefaultBase) + "var params = {" + strings.Join(params, ", ") + "};\n"
	_, err = execute(ctx, empty.QuadStore, head, q.Script, Limits{}.withDefaults(), func(any) error { return nil })
	return err
}

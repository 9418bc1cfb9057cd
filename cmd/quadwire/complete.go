package main

import (
	"context"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/queries"
)

// offered is how many names the shell is given at most.
const offered = 100

// completion is what cobra asks for the words of a call.
type completion = func(c *cobra.Command, words []string, begun string) ([]cobra.Completion, cobra.ShellCompDirective)

// complete gives the shell the values of a flag.
func complete(c *cobra.Command, flag string, values ...string) {
	completeBy(c, flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp))
}

// completeBy gives the shell the values of a flag that depend on the call.
func completeBy(c *cobra.Command, flag string, f completion) {
	// The only error is a flag that is not there, which the tests would meet.
	_ = c.RegisterFlagCompletionFunc(flag, f)
}

// completeFiles gives the shell files by the ends of their names.
func completeFiles(c *cobra.Command, flag string, ends ...string) {
	completeBy(c, flag, cobra.FixedCompletions(ends, cobra.ShellCompDirectiveFilterFileExt))
}

// entityCompletion completes the one entity that a command takes.
func entityCompletion(t terminal, db *dbFlag) completion {
	return func(c *cobra.Command, words []string, begun string) ([]cobra.Completion, cobra.ShellCompDirective) {
		if len(words) > 0 {
			return nil, cobra.ShellCompDirectiveDefault // a picture's file
		}
		return entityNames(c, t, db, begun), cobra.ShellCompDirectiveNoFileComp
	}
}

// entityNames is the names in the graph that begin as begun does. There is nobody
// to tell an error to: without a graph there are none.
func entityNames(c *cobra.Command, t terminal, db *dbFlag, begun string) []cobra.Completion {
	if t.set.apply(c) != nil {
		return nil
	}
	s, err := graph.Open(db.path, graph.Options{ReadOnly: true, Timeout: 100 * time.Millisecond})
	if err != nil {
		return nil
	}
	defer s.Close()
	names, err := namesLike(c.Context(), s, begun, offered)
	if err != nil {
		return nil
	}
	return names
}

// namesLike is names of entities that have a word beginning as begun does, as a
// shell can put them in its place: from that word on, in the case and with the
// accents that have been typed; those of the most mentioned entities first, with
// what is meant behind a tab where the name is another.
func namesLike(ctx context.Context, s *graph.Store, begun string, most int) ([]cobra.Completion, error) {
	found, err := queries.Names(ctx, s, begun, 4*most)
	if err != nil {
		return nil, err
	}
	var out []cobra.Completion
	seen := map[string]bool{}
	for _, n := range found {
		word := taken(n.Name, begun)
		if word == "" || seen[word] || strings.ContainsAny(n.Name, "\t\n") || begun == "" && word[0] <= '9' { // "270 square miles"
			continue
		}
		seen[word] = true
		if whole := strings.ReplaceAll(n.ID, "_", " "); !strings.EqualFold(word, whole) {
			word = cobra.CompletionWithDesc(word, whole)
		}
		if out = append(out, word); len(out) == most {
			break
		}
	}
	return out, nil
}

// factCompletion completes the id of a fact.
func factCompletion(t terminal, db *dbFlag) completion {
	return func(c *cobra.Command, words []string, begun string) (out []cobra.Completion, _ cobra.ShellCompDirective) {
		const none = cobra.ShellCompDirectiveNoFileComp
		if len(words) > 0 || t.set.apply(c) != nil {
			return nil, none
		}
		s, err := graph.Open(db.path, graph.Options{ReadOnly: true, Timeout: 100 * time.Millisecond})
		if err != nil {
			return nil, none
		}
		defer s.Close()
		err = s.Snapshot(c.Context(), func(g *graph.Snapshot) error {
			out = g.FactIDs(begun, offered)
			return nil
		})
		if err != nil {
			return nil, none
		}
		return out, none
	}
}

// taken is the end of a name from the word on that begins as begun does, with
// begun as it has been typed in front: "zel" of "Volodymyr Zelensky" is
// "zelensky"; "" where no word does.
func taken(name, begun string) string {
	want := graph.Fold(begun)
	for at := range name {
		if at > 0 && name[at-1] != ' ' && name[at-1] != '-' {
			continue
		}
		rest := name[at:]
		for end := range rest + " " {
			if end >= len(begun)/2 && end <= len(rest) && graph.Fold(rest[:end]) == want && utf8.ValidString(rest[:end]) {
				return begun + rest[end:]
			}
		}
	}
	return ""
}

// queryCompletion completes a question's name and then its values.
func queryCompletion(t terminal, db *dbFlag, lib *libraryFlag) completion {
	return func(c *cobra.Command, words []string, begun string) ([]cobra.Completion, cobra.ShellCompDirective) {
		if len(words) == 0 {
			var out []cobra.Completion
			for _, q := range lib.quietly(c, t).All() {
				out = append(out, cobra.CompletionWithDesc(q.Name, q.Doc))
			}
			return out, cobra.ShellCompDirectiveNoFileComp
		}
		q, err := lib.quietly(c, t).Lookup(words[0])
		if err != nil {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		if p, ok := nextParam(q, len(words)-1); ok {
			return valuesOf(c, t, db, p, begun), cobra.ShellCompDirectiveNoFileComp
		}
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
}

// nextParam is the parameter that the n-th word goes to, the required ones first.
func nextParam(q queries.Query, n int) (queries.Param, bool) {
	var order []queries.Param
	for _, required := range []bool{true, false} {
		for _, p := range q.Params {
			if p.Required == required {
				order = append(order, p)
			}
		}
	}
	if n >= len(order) {
		return queries.Param{}, false
	}
	return order[n], true
}

func valuesOf(c *cobra.Command, t terminal, db *dbFlag, p queries.Param, begun string) []cobra.Completion {
	switch p.Type {
	case queries.Entity:
		return entityNames(c, t, db, begun)
	case queries.Flag:
		return []cobra.Completion{"yes", "no"}
	}
	return nil
}

// paramCompletion completes -p name=value.
func paramCompletion(t terminal, db *dbFlag, lib *libraryFlag) completion {
	return func(c *cobra.Command, words []string, begun string) ([]cobra.Completion, cobra.ShellCompDirective) {
		if len(words) == 0 {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		q, err := lib.quietly(c, t).Lookup(words[0])
		if err != nil {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		name, value, given := strings.Cut(begun, "=")
		var out []cobra.Completion
		for _, p := range q.Params {
			switch {
			case !given && strings.HasPrefix(p.Name, name):
				out = append(out, cobra.CompletionWithDesc(p.Name+"=", p.Doc))
			case given && p.Name == name:
				for _, v := range valuesOf(c, t, db, p, value) {
					out = append(out, name+"="+v)
				}
			}
		}
		if !given {
			return out, cobra.ShellCompDirectiveNoSpace | cobra.ShellCompDirectiveNoFileComp
		}
		return out, cobra.ShellCompDirectiveNoFileComp
	}
}

// columnCompletion completes a list of columns, the last one of which is begun.
func columnCompletion(columns func(words []string) []string) completion {
	return func(_ *cobra.Command, words []string, begun string) ([]cobra.Completion, cobra.ShellCompDirective) {
		before := begun[:strings.LastIndex(begun, ",")+1]
		down := ""
		if strings.HasPrefix(begun[len(before):], "-") {
			down = "-"
		}
		var out []cobra.Completion
		for _, c := range columns(words) {
			if !slices.Contains(strings.Split(before, ","), c) {
				out = append(out, before+down+c)
			}
		}
		return out, cobra.ShellCompDirectiveNoSpace | cobra.ShellCompDirectiveNoFileComp
	}
}

// columnsOf is a question's columns, for the words of a call.
func columnsOf(words []string) []string {
	if len(words) == 0 {
		return nil
	}
	q, err := queries.Lookup(words[0])
	if err != nil {
		return nil
	}
	return q.Columns
}

package repl

import (
	"context"
	"regexp"
	"slices"
	"strings"

	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/queries"
)

// Candidate is what may stand in the place of the word at the cursor.
type Candidate struct{ Text, Doc string }

// most is how many candidates are offered.
const most = 60

var (
	inCall  = regexp.MustCompile(`\b([epf])\(["']([^"']*)$`)
	atPath  = regexp.MustCompile(`\.(\w*)$`)
	atWord  = regexp.MustCompile(`(\w+)$`)
	inWords = regexp.MustCompile(`^\s*(:\S*)(\s+.*)?$`)
)

// Candidates is what may stand at the end of the text before the cursor, and how
// many bytes of it they replace: commands, questions and names behind a colon;
// entities within e("…"), relations within p("…"), facts within f("…"); steps of
// a path behind a dot; functions.
func (s *Session) Candidates(ctx context.Context, before string) (out []Candidate, replace int) {
	if m := inWords.FindStringSubmatch(before); m != nil {
		return s.commandCandidates(ctx, m[1], m[2])
	}
	if m := inCall.FindStringSubmatch(before); m != nil {
		return s.inCall(ctx, m[1], m[2]), len(m[2])
	}
	if m := atPath.FindStringSubmatch(before); m != nil {
		return beginning(m[1], steps), len(m[1])
	}
	if m := atWord.FindStringSubmatch(before); m != nil {
		return beginning(m[1], functions), len(m[1])
	}
	return nil, 0
}

// beginning is the candidates that begin so, in any case.
func beginning(begun string, all []Candidate) []Candidate {
	var out []Candidate
	for _, c := range all {
		if len(c.Text) >= len(begun) && strings.EqualFold(c.Text[:len(begun)], begun) {
			out = append(out, c)
		}
	}
	return out
}

func (s *Session) commandCandidates(ctx context.Context, command, rest string) ([]Candidate, int) {
	if rest == "" {
		var all []Candidate
		for _, c := range commands {
			all = append(all, Candidate{c.name, c.does})
		}
		return beginning(command, all), len(command)
	}
	words := split(rest)
	begun := ""
	if n := len(words); n > 0 && !strings.HasSuffix(rest, " ") {
		begun, words = words[n-1], words[:n-1]
	}
	open := rest[strings.LastIndex(rest, begun):] // with a quotation mark that is still open
	switch {
	case command == ":query" && len(words) == 0:
		var all []Candidate
		for _, q := range s.Library.All() {
			all = append(all, Candidate{q.Name, q.Doc})
		}
		return beginning(begun, all), len(open)
	case command == ":query" && s.takesEntity(words[0]):
		return s.entities(ctx, begun), len(open)
	case (command == ":why" || command == ":explain") && len(words) == 0:
		return s.facts(ctx, begun), len(open)
	}
	return nil, 0
}

// takesEntity reports whether a question has a parameter that is an entity.
func (s *Session) takesEntity(name string) bool {
	q, err := s.Library.Lookup(name)
	return err == nil && slices.ContainsFunc(q.Params, func(p queries.Param) bool { return p.Type == queries.Entity })
}

func (s *Session) inCall(ctx context.Context, function, begun string) []Candidate {
	switch function {
	case "e":
		return s.entities(ctx, begun)
	case "p":
		var out []Candidate
		_ = s.Store.Snapshot(ctx, func(g *graph.Snapshot) error { // nothing to offer is no error
			g.Relations(begun, func(name string) bool {
				out = append(out, Candidate{Text: name})
				return len(out) < most
			})
			return nil
		})
		return out
	}
	return s.facts(ctx, begun)
}

// entities is the ids of entities one of whose names begins so, those of whom
// most is said first.
func (s *Session) entities(ctx context.Context, begun string) []Candidate {
	found, err := queries.Names(ctx, s.Store, strings.ReplaceAll(begun, "_", " "), most)
	if err != nil {
		return nil
	}
	var out []Candidate
	for _, n := range found {
		out = append(out, Candidate{n.ID, n.Name})
	}
	return out
}

// facts is the facts of the last answer, and those whose id begins so.
func (s *Session) facts(ctx context.Context, begun string) []Candidate {
	var out []Candidate
	id, fact := slices.Index(s.rows.Columns, "id"), slices.Index(s.rows.Columns, "fact")
	for _, r := range s.rows.Rows {
		text, ok := "", false
		if id >= 0 {
			text, ok = r[id].(string)
		}
		if !ok || !strings.HasPrefix(text, begun) || len(out) == most {
			continue
		}
		doc := ""
		if fact >= 0 {
			doc, _ = r[fact].(string)
		}
		out = append(out, Candidate{text, doc})
	}
	if len(out) > 0 || begun == "" {
		return out
	}
	_ = s.Store.Snapshot(ctx, func(g *graph.Snapshot) error {
		for _, f := range g.FactIDs(begun, most) {
			out = append(out, Candidate{Text: f})
		}
		return nil
	})
	return out
}

// steps is what may stand behind a path (https://cayley.gitbook.io/cayley/gizmoapi).
var steps = []Candidate{
	{"All()", "give out every node"}, {"And(", "those in another path, too"}, {"Back(", "to where a tag was set"},
	{"Both(", "along edges, both ways"}, {"Count()", "how many"}, {"Difference(", "those not in another path"},
	{"Emit(", "give out a value (of g)"}, {"Filter(", "by gt, lt, regex, like"}, {"Follow(", "along a saved path"},
	{"FollowR(", "along a saved path, backwards"}, {"FollowRecursive(", "as far as it goes"}, {"ForEach(", "call a function for each"},
	{"GetLimit(", "give out so many"}, {"Has(", "that have a property of that value"}, {"HasR(", "that are the value of a property"},
	{"In(", "against edges"}, {"InPredicates()", "predicates that lead here"}, {"Intersect(", "those in another path, too"},
	{"Is(", "only this node"}, {"LabelContext(", "edges of that label only"}, {"Labels()", "labels of the edges"},
	{"Limit(", "so many"}, {"Or(", "or those of another path"}, {"Out(", "along edges"},
	{"OutPredicates()", "predicates that lead away"}, {"Save(", "a property under a tag"}, {"SaveOpt(", "the same where there is one"},
	{"SaveR(", "the other way round"}, {"Skip(", "so many"}, {"Tag(", "remember this node under a name"},
	{"TagArray()", "tags as an array"}, {"TagValue()", "tags of the first"}, {"ToArray()", "nodes as an array"},
	{"ToValue()", "the first node"}, {"Union(", "or those of another path"}, {"Unique()", "each once"}, {"V(", "nodes (of g)"},
}

// functions is what scripts can use beside Gizmo's own g.
var functions = []Candidate{
	{"g", "the graph"}, {"e(", `entity: e("Steve_Witkoff")`}, {"p(", `relation: p("met")`}, {"f(", "fact by id"}, {"v(", `our terms: v("quote")`},
	{"factsOf(", "factsOf(node, (fact, role) => …)"}, {"withBase(", `withBase(["meet"], fact => …)`}, {"withModality(", `withModality(["Planned"], fact => …)`},
	{"emit(", "give out the row of a fact"}, {"row(", "the row of a fact"}, {"edge(", "{s, rel, o} of a fact"}, {"label(", "a node as one reads it"},
	{"one(", "one(node, property)"}, {"seconds(", "a time property"}, {"day(", "seconds as 2025-12-02"}, {"when(", "a fact's time"},
	{"during(", "during(fact, since, until)"}, {"speakers(", "who says so"}, {"article(", "an article on one line"}, {"words(", "a relation as one reads it"},
	{"isFact(", ""}, {"isEntity(", ""}, {"isQuantity(", ""}, {"last(", "last part of an IRI"}, {"draw(", "for the Visualize page"},
	{"TYPE", "rdf:type"}, {"LABEL", "rdfs:label"}, {"ALT_LABEL", "skos:altLabel"}, {"BY", "speaker of a fact"}, {"FROM", "article of a fact"}, {"ALL", "any predicate"},
}

package queries

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

const newQuery = `// @name NAME
// @doc Who announced what: say here, in a sentence or two, what the rows answer.
// @param entity entity "" only what this one has a part in
// @param since day "" only what happened on or after that day
// @columns who what fact modality says when article id
// @sort -when who
// @example NAME
// @example NAME "Marco Rubio" -p since=2025-11-01

// A name of the parameters is null where nothing was given. What can be used
// beside Gizmo's own g stands in the program's prelude: quadwire query show --prelude
var only = among(params.entity);

withVerb(["announce", "unveil"], function (fact) {
  if (!told(fact) || !during(fact, params.since, null)) return;
  var x = edge(fact);
  emit(fact, { who: label(x.s), what: x.o === true ? null : label(x.o) });
}, only);
`

const newTest = `What this shows, in a sentence. A line is a fact: subject | relation | object | key=value; …
-- facts --
article: Talks go on; publisher=The Example; date=2025-12-03
entity: Marco Rubio; person; Rubio
Marco Rubio | announced | "progress" | base=announce; when=2025-12-02
Ukraine | did not announce | "a truce" | base=announce; not=yes
the company | reportedly unveiled | the plan | base=unveil; modality=claimed; by=Marco Rubio
-- NAME --
-- NAME Rubio since=2025-12-01 --
`

// Prelude is what every script can use beside Gizmo's own objects, as JavaScript.
func Prelude() string { return prelude }

// Reserved are names that no query can have: subcommands of "quadwire query".
var Reserved = []string{"new", "test", "show", "lint", "help"}

// Create writes a new query and its test into a folder, which is made where there
// is none, and gives the files' names. It writes over nothing.
func Create(dir, name string) (script, test string, err error) {
	if !queryName.MatchString(name) || contains(Reserved, name) {
		return "", "", fmt.Errorf("%q cannot be a query's name: want lower-case words joined by -, none of %s", name, strings.Join(Reserved, ", "))
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", "", fmt.Errorf("new query: %w", err)
	}
	script, test = filepath.Join(dir, name+".gizmo"), filepath.Join(dir, name+".txtar")
	for file, text := range map[string]string{script: newQuery, test: newTest} {
		f, err := os.OpenFile(file, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
		if err != nil {
			return "", "", fmt.Errorf("new query: %w", err)
		}
		if _, err := f.WriteString(strings.ReplaceAll(text, "NAME", name)); err != nil {
			f.Close()
			return "", "", fmt.Errorf("new query: %w", err)
		}
		if err := f.Close(); err != nil {
			return "", "", fmt.Errorf("new query: %w", err)
		}
	}
	return script, test, nil
}

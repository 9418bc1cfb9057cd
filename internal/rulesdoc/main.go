// Command rulesdoc writes docs/rules.md: what each rule and each pass does, after
// whom, what it leaves out on purpose, and the sentences that hold it to that.
//
//	go run ./internal/rulesdoc [-root .]
//
// The words are the doc comment of the function that the Suite names, whose
// paragraphs "Sources:" and "Left out:" stand last; the sentences are the txtar
// files of its testdata. So what is documented is what is tested.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/passes"
	"github.com/quadwire/quadwire/extract/rules"
)

// target is the file that is written, under the root.
var target = filepath.Join("docs", "rules.md")

func main() {
	root := flag.String("root", ".", "folder of the repository")
	flag.Parse()
	text, err := document(*root)
	if err == nil {
		err = os.WriteFile(filepath.Join(*root, target), []byte(text), 0o644)
	}
	if err != nil {
		fmt.Fprintf(os.Stderr, "rulesdoc: %v\n", err)
		os.Exit(1)
	}
}

// A construction is a rule or a pass with all there is to say of it.
type construction struct {
	name, summary            string
	about, sources, leftOut  string
	positive, negative, open []example
}

// document is the whole page.
func document(root string) (string, error) {
	rs, err := constructions(filepath.Join(root, "extract", "rules"), ruleNames(rules.Suite))
	if err != nil {
		return "", err
	}
	ps, err := constructions(filepath.Join(root, "extract", "passes"), passNames(passes.Suite))
	if err != nil {
		return "", err
	}
	return page(rs, ps), nil
}

// named is a name with its one-line description.
type named struct{ name, doc string }

func ruleNames(suite []extract.Rule) []named {
	var out []named
	for _, r := range suite {
		out = append(out, named{r.Name, r.Doc})
	}
	return out
}

func passNames(suite []extract.Pass) []named {
	var out []named
	for _, p := range suite {
		out = append(out, named{p.Name, p.Doc})
	}
	return out
}

// constructions reads those of one package: comments and sentences.
func constructions(folder string, suite []named) ([]construction, error) {
	comments, err := suiteComments(folder)
	if err != nil {
		return nil, err
	}
	var out []construction
	for _, n := range suite {
		c := construction{name: n.name, summary: n.doc}
		if c.about, c.sources, c.leftOut, err = parts(comments[n.name]); err != nil {
			return nil, fmt.Errorf("%s: %s: %w", folder, n.name, err)
		}
		out = append(out, c)
	}
	return out, examples(filepath.Join(folder, "testdata"), out)
}

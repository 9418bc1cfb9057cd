package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"golang.org/x/tools/txtar"
)

// An example is a sentence of the tests with what comes out.
type example struct {
	claim, text  string
	propositions []string
}

// examples gives each construction the sentences that are named after it: NAME-….txtar,
// the negative ones NAME-not-….txtar, those that do not come out right yet in todo.
func examples(testdata string, cs []construction) error {
	for _, folder := range []string{testdata, filepath.Join(testdata, "todo")} {
		files, err := filepath.Glob(filepath.Join(folder, "*.txtar"))
		if err != nil {
			return err
		}
		for _, file := range files {
			name := strings.TrimSuffix(filepath.Base(file), ".txtar")
			c := owner(name, cs)
			if c == nil {
				return fmt.Errorf("%s: named after no rule or pass", file)
			}
			e, err := readExample(file)
			if err != nil {
				return err
			}
			switch {
			case folder != testdata:
				c.open = append(c.open, e)
			case strings.HasPrefix(name, c.name+"-not-"):
				c.negative = append(c.negative, e)
			default:
				c.positive = append(c.positive, e)
			}
		}
	}
	return nil
}

// owner is the construction that a test is named after: the longest that fits.
func owner(test string, cs []construction) *construction {
	var best *construction
	for i := range cs {
		if strings.HasPrefix(test, cs[i].name+"-") && (best == nil || len(cs[i].name) > len(best.name)) {
			best = &cs[i]
		}
	}
	return best
}

// readExample reads the claim, the text and the propositions of a txtar file. The
// error names the file.
func readExample(file string) (example, error) {
	a, err := txtar.ParseFile(file)
	if err != nil {
		return example{}, err
	}
	e := example{claim: strings.Join(strings.Fields(string(a.Comment)), " ")}
	for _, f := range a.Files {
		switch f.Name {
		case "text":
			e.text = strings.TrimSpace(string(f.Data))
		case "propositions":
			for _, l := range strings.Split(string(f.Data), "\n") {
				if l != "" {
					e.propositions = append(e.propositions, l)
				}
			}
		}
	}
	if e.claim == "" || e.text == "" {
		return e, fmt.Errorf("%s: no claim or no text", file)
	}
	return e, nil
}

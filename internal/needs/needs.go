// Package needs reads from the source of the repairs what a tree must have before one of
// them can change it. A repair such as
//
//	for w := 2; w+1 < len(t.Tokens); w++ {
//		if t.Lower(w) != "whose" || t.Tokens[w-1].Form != "," {
//			continue
//		}
//		…
//		attach(t, c, n, "acl:relcl")
//	}
//
// comes to its attach only where there is a "whose" and a comma. What is not understood is
// taken to need nothing, so that what is found is always needed.
package needs

import (
	"go/ast"
	"path/filepath"
	"strings"
)

// OfRepairs are the needs of the repairs by name, as the sources in the folder of extract say:
// the first change that a repair makes to a tree asks for one of each row. A plain word is a
// form in small letters or a tag, ~word a lemma, /word a relation, @says a verb of saying.
func OfRepairs(extract string) (map[string][][]string, error) {
	r := newReader()
	for folder, prefix := range map[string]string{"repair": "", "syntax": "syntax.", "lexicon": "lexicon."} {
		if err := r.load(filepath.Join(extract, folder), prefix); err != nil {
			return nil, err
		}
	}
	out := map[string][][]string{}
	for name, fn := range r.repairs {
		all := [][]string{}
		for _, c := range r.change(fn, 0) {
			all = append(all, c)
		}
		out[name] = all
	}
	return out, nil
}

// A reader has read the sources.
type reader struct {
	funcs   map[string]*ast.FuncDecl // by name, with the package's before it where it is not repair
	words   map[string][]string      // sets of words
	rels    map[string][]string      // lists of relations
	repairs map[string]string        // the function of each repair, by the repair's name
	known   map[string]cnf           // what calls need, by function and outcome
	busy    map[string]bool          // calls that are being read
	changes map[string]bool          // whether a function changes trees
}

func newReader() *reader {
	return &reader{
		funcs: map[string]*ast.FuncDecl{}, words: map[string][]string{}, rels: map[string][]string{}, repairs: map[string]string{},
		known: map[string]cnf{}, busy: map[string]bool{}, changes: map[string]bool{},
	}
}

// mutates reports whether the function may change a tree.
func (r *reader) mutates(fn string) bool {
	if fn == "attach" {
		return true
	}
	if m, ok := r.changes[fn]; ok {
		return m
	}
	d := r.funcs[fn]
	if d == nil || d.Body == nil {
		return false
	}
	r.changes[fn] = false // for a function that calls itself
	r.changes[fn] = r.mutating(d.Body, packageOf(fn))
	return r.changes[fn]
}

// mutating reports whether something in n may change a tree.
func (r *reader) mutating(n ast.Node, pkg string) bool {
	found := false
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, l := range n.Lhs {
				found = found || intoTree(l)
			}
		case *ast.CallExpr:
			found = found || r.mutates(full(nameOf(n.Fun), pkg))
		}
		return !found
	})
	return found
}

// intoTree reports whether what is assigned to may belong to a tree: anything but a variable
// or an element of one.
func intoTree(l ast.Expr) bool {
	switch l := l.(type) {
	case *ast.Ident:
		return false
	case *ast.IndexExpr:
		_, plain := l.X.(*ast.Ident)
		return !plain
	}
	return true
}

// packageOf is the package's name before that of a function, with its point.
func packageOf(fn string) string {
	if i := strings.Index(fn, "."); i >= 0 {
		return fn[:i+1]
	}
	return ""
}

// full is a name as the sources of pkg write it, with its package.
func full(name, pkg string) string {
	if name == "" || strings.Contains(name, ".") {
		return name
	}
	return pkg + name
}

package needs

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
)

// load reads the functions, sets of words and lists of a folder.
func (r *reader) load(folder, prefix string) error {
	files, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil {
		return err
	}
	for _, f := range files {
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		a, err := parser.ParseFile(token.NewFileSet(), f, nil, 0)
		if err != nil {
			return err
		}
		for _, d := range a.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if d.Recv == nil {
					r.funcs[prefix+d.Name.Name] = d
				}
			case *ast.GenDecl:
				r.values(d, prefix)
			}
		}
	}
	return nil
}

// values reads the variables of a declaration.
func (r *reader) values(d *ast.GenDecl, prefix string) {
	for _, s := range d.Specs {
		v, ok := s.(*ast.ValueSpec)
		if !ok || len(v.Values) != len(v.Names) {
			continue
		}
		for i, n := range v.Names {
			if w := wordsOf(v.Values[i]); w != nil {
				r.words[prefix+n.Name] = w
			}
			l, ok := v.Values[i].(*ast.CompositeLit)
			if !ok {
				continue
			}
			switch at, ok := l.Type.(*ast.ArrayType); {
			case ok && nameOf(at.Elt) == "string":
				r.rels[prefix+n.Name] = literals(l.Elts)
			case ok && nameOf(at.Elt) == "Repair":
				r.suite(l)
			}
		}
	}
}

// suite reads a list of repairs: name, doc and function of each.
func (r *reader) suite(l *ast.CompositeLit) {
	for _, e := range l.Elts {
		if c, ok := e.(*ast.CompositeLit); ok && len(c.Elts) == 3 {
			if name, ok := literal(c.Elts[0]); ok {
				r.repairs[name] = nameOf(c.Elts[2])
			}
		}
	}
}

// wordsOf is the words of a set that is written out, nil for anything else.
func wordsOf(e ast.Expr) []string {
	switch e := e.(type) {
	case *ast.CallExpr:
		if n := nameOf(e.Fun); (n == "lexicon.Words" || n == "Words") && len(e.Args) == 1 {
			s, _ := literal(e.Args[0])
			return strings.Fields(s)
		}
	case *ast.CompositeLit:
		m, ok := e.Type.(*ast.MapType)
		if n := nameOf(e.Type); n != "lexicon.Set" && n != "Set" && !(ok && nameOf(m.Key) == "string") {
			return nil
		}
		var keys []ast.Expr
		for _, x := range e.Elts {
			kv, ok := x.(*ast.KeyValueExpr)
			if !ok {
				return nil
			}
			keys = append(keys, kv.Key)
		}
		return literals(keys)
	}
	return nil
}

// literals are the strings that are written there, nil where one is none.
func literals(es []ast.Expr) []string {
	var out []string
	for _, e := range es {
		s, ok := literal(e)
		if !ok {
			return nil
		}
		out = append(out, s)
	}
	return out
}

func literal(e ast.Expr) (string, bool) {
	if l, ok := e.(*ast.BasicLit); ok && l.Kind == token.STRING {
		s, err := strconv.Unquote(l.Value)
		return s, err == nil
	}
	return "", false
}

func number(e ast.Expr) (int, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		n, err := strconv.Atoi(e.Value)
		return n, e.Kind == token.INT && err == nil
	case *ast.UnaryExpr:
		n, ok := number(e.X)
		return -n, ok && e.Op == token.SUB
	}
	return 0, false
}

// nameOf is a name or one with its package before it, "" for other expressions.
func nameOf(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return nameOf(e.X) + "." + e.Sel.Name
	case *ast.ParenExpr:
		return nameOf(e.X)
	}
	return ""
}

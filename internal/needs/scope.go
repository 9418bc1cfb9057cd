package needs

import (
	"go/ast"
	"go/token"
)

// A scope is a function that is being read.
type scope struct {
	*reader
	pkg   string
	depth int
	defs  map[string]ast.Expr // what the variables are that are set once
	loops map[string]bool     // variables that count upwards
}

func (r *reader) newScope(d *ast.FuncDecl, pkg string, depth int) *scope {
	s := &scope{reader: r, pkg: pkg, depth: depth, defs: map[string]ast.Expr{}, loops: map[string]bool{}}
	sets := map[string]int{}
	fields := func(l *ast.FieldList) {
		if l == nil {
			return
		}
		for _, f := range l.List {
			for _, n := range f.Names {
				sets[n.Name] += 2
			}
		}
	}
	fields(d.Type.Params)
	fields(d.Type.Results)
	ast.Inspect(d.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for i, l := range n.Lhs {
				sets[nameOf(l)]++
				if len(n.Lhs) == len(n.Rhs) && n.Tok == token.DEFINE {
					s.defs[nameOf(l)] = n.Rhs[i]
				} else {
					sets[nameOf(l)]++
				}
			}
		case *ast.IncDecStmt:
			sets[nameOf(n.X)] += 2
		case *ast.RangeStmt:
			sets[nameOf(n.Key)] += 2
			sets[nameOf(n.Value)] += 2
		case *ast.ValueSpec:
			for _, x := range n.Names {
				sets[x.Name] += 2
			}
		case *ast.FuncLit:
			fields(n.Type.Params)
		}
		return true
	})
	for n := range s.defs {
		if sets[n] > 1 {
			delete(s.defs, n)
		}
	}
	return s
}

// def is what stands for e: what a variable was set to, if it was set once.
func (s *scope) def(e ast.Expr) ast.Expr {
	for range 8 {
		switch x := e.(type) {
		case *ast.ParenExpr:
			e = x.X
		case *ast.Ident:
			d, ok := s.defs[x.Name]
			if !ok {
				return e
			}
			e = d
		default:
			return e
		}
	}
	return e
}

// deepest is how many calls in each other are followed.
const deepest = 6

// change is what must hold before the function changes a tree.
func (r *reader) change(fn string, depth int) cnf {
	if fn == "attach" {
		return nil
	}
	return r.read(fn, changes, depth)
}

// read is what must hold for the outcome of the function; a function that calls itself is
// taken to need nothing there.
func (r *reader) read(fn string, want outcome, depth int) cnf {
	d := r.funcs[fn]
	if d == nil || d.Body == nil || depth > deepest {
		return nil
	}
	key := string(want) + fn
	if c, ok := r.known[key]; ok {
		return c
	}
	if r.busy[key] {
		return nil
	}
	r.busy[key] = true
	s := r.newScope(d, packageOf(fn), depth+1)
	out, _, _ := s.block(d.Body.List, nil, want)
	r.busy[key] = false
	r.known[key] = out
	return out
}

// call is what must hold for a call to come out so.
func (s *scope) call(c *ast.CallExpr, want outcome) cnf {
	fn := full(nameOf(c.Fun), s.pkg)
	if fn == "says" && want == yes {
		return one("@says")
	}
	d := s.funcs[fn]
	if d == nil || d.Type.Results == nil || len(d.Type.Results.List) != 1 || len(d.Type.Results.List[0].Names) > 0 {
		return nil
	}
	return s.read(fn, want, s.depth)
}

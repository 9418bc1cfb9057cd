package needs

import (
	"go/ast"
	"go/token"
)

// block is what must hold for the outcome to come about in the statements, where path holds
// before them; what holds behind them; and whether nothing comes behind them.
func (s *scope) block(list []ast.Stmt, path cnf, want outcome) (out, after cnf, ends bool) {
	out = never
	for _, st := range list {
		var o cnf
		o, path, ends = s.stmt(st, path, want)
		if out = or(out, o); ends {
			return out, path, true
		}
	}
	return out, path, false
}

// stmt is [scope.block] for one statement.
func (s *scope) stmt(st ast.Stmt, path cnf, want outcome) (out, after cnf, ends bool) {
	switch st := st.(type) {
	case *ast.ExprStmt:
		return s.exprs(path, want, st.X), path, false
	case *ast.AssignStmt:
		out = s.exprs(path, want, st.Rhs...)
		for _, l := range st.Lhs {
			if want == changes && intoTree(l) {
				out = or(out, path)
			}
		}
		return out, path, false
	case *ast.DeclStmt:
		if want == changes && s.mutating(st, s.pkg) {
			return path, path, false
		}
		return never, path, false
	case *ast.IncDecStmt:
		if want == changes && intoTree(st.X) {
			return path, path, false
		}
		return never, path, false
	case *ast.ReturnStmt:
		if want != changes && len(st.Results) == 1 {
			return and(path, s.gives(st.Results[0], want)), path, true
		}
		return s.exprs(path, want, st.Results...), path, true
	case *ast.BranchStmt:
		return never, path, true
	case *ast.BlockStmt:
		return s.block(st.List, path, want)
	case *ast.IfStmt:
		return s.branch(st, path, want)
	case *ast.SwitchStmt:
		return s.cases(st, path, want)
	case *ast.ForStmt:
		return s.loop(st, path, want), path, false
	case *ast.RangeStmt:
		s.loops[nameOf(st.Key)] = true
		body, _, _ := s.block(st.Body.List, and(path, s.filled(st.X)), want)
		return or(s.exprs(path, want, st.X), body), path, false
	case *ast.LabeledStmt:
		return s.stmt(st.Stmt, path, want)
	}
	return path, path, false
}

// exprs is what must hold for the expressions to change a tree.
func (s *scope) exprs(path cnf, want outcome, es ...ast.Expr) cnf {
	out := never
	if want != changes {
		return out
	}
	for _, e := range es {
		ast.Inspect(e, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncLit:
				if s.mutating(n, s.pkg) {
					out = or(out, path)
				}
				return false
			case *ast.CallExpr:
				if fn := full(nameOf(n.Fun), s.pkg); s.mutates(fn) {
					out = or(out, and(path, s.change(fn, s.depth)))
				}
			}
			return true
		})
	}
	return out
}

// begin reads what an if, a switch or a loop begins with.
func (s *scope) begin(st ast.Stmt, path cnf, want outcome) (out, after cnf) {
	if st == nil {
		return never, path
	}
	out, after, _ = s.stmt(st, path, want)
	return out, after
}

// branch is [scope.stmt] for an if.
func (s *scope) branch(st *ast.IfStmt, path cnf, want outcome) (out, after cnf, ends bool) {
	out, path = s.begin(st.Init, path, want)
	out = or(out, s.exprs(path, want, st.Cond))
	o, a, e := s.block(st.Body.List, and(path, s.cond(st.Cond, true)), want)
	out = or(out, o)
	otherwise, over := and(path, s.cond(st.Cond, false)), false
	if st.Else != nil {
		o, otherwise, over = s.stmt(st.Else, otherwise, want)
		out = or(out, o)
	}
	switch {
	case e && over:
		return out, path, true
	case e:
		return out, and(path, otherwise), false
	case over:
		return out, and(path, a), false
	}
	return out, and(path, or(a, otherwise)), false
}

// cases is [scope.stmt] for a switch without fallthrough.
func (s *scope) cases(st *ast.SwitchStmt, path cnf, want outcome) (out, after cnf, ends bool) {
	out, path = s.begin(st.Init, path, want)
	if st.Tag != nil {
		out = or(out, s.exprs(path, want, st.Tag))
	}
	after, ends = never, true
	rest, others := path, true
	for _, b := range st.Body.List {
		c := b.(*ast.CaseClause)
		in := rest
		if c.List == nil {
			others = false
		} else {
			any, none := s.matches(st.Tag, c.List)
			for _, e := range c.List {
				out = or(out, s.exprs(rest, want, e))
			}
			in, rest = and(in, any), and(rest, none)
		}
		o, a, e := s.block(c.Body, in, want)
		out = or(out, o)
		if e && breaks(c.Body) {
			a, e = path, false
		}
		if !e {
			after, ends = or(after, a), false
		}
	}
	if others {
		after, ends = or(after, rest), false
	}
	if ends {
		return out, path, true
	}
	return out, and(path, after), false
}

// matches is what must hold for one of a case's values or conditions to match, and for none.
func (s *scope) matches(value ast.Expr, list []ast.Expr) (any, none cnf) {
	any = never
	for _, e := range list {
		if value == nil {
			any, none = or(any, s.cond(e, true)), and(none, s.cond(e, false))
			continue
		}
		any = or(any, s.compare(value, token.EQL, e))
	}
	return any, none
}

// loop is what must hold for the outcome to come about in a for.
func (s *scope) loop(st *ast.ForStmt, path cnf, want outcome) cnf {
	out, path := s.begin(st.Init, path, want)
	if a, ok := st.Init.(*ast.AssignStmt); ok {
		if inc, ok := st.Post.(*ast.IncDecStmt); ok && inc.Tok == token.INC && nameOf(a.Lhs[0]) == nameOf(inc.X) {
			s.loops[nameOf(inc.X)] = true
		}
	}
	in := path
	if st.Cond != nil {
		out = or(out, s.exprs(path, want, st.Cond))
		in = and(path, s.cond(st.Cond, true))
	}
	body, _, _ := s.block(st.Body.List, in, want)
	after, _ := s.begin(st.Post, in, want)
	return or(or(out, body), after)
}

// breaks reports whether one of the statements leaves the switch they stand in.
func breaks(list []ast.Stmt) bool {
	out := false
	for _, st := range list {
		ast.Inspect(st, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.ForStmt, *ast.RangeStmt, *ast.SwitchStmt:
				return false
			case *ast.BranchStmt:
				out = out || n.Tok == token.BREAK && n.Label == nil
			}
			return true
		})
	}
	return out
}

package needs

import (
	"go/ast"
	"go/token"
	"strings"
)

// An outcome is what is asked of a function.
type outcome string

const (
	changes outcome = "changes " // it changes a tree
	yes     outcome = "yes "     // it gives true
	no      outcome = "no "      // it gives false
	found   outcome = "found "   // it gives an index, not -1
	some    outcome = "some "    // it gives a slice that is not empty
)

// gives is what must hold for the expression to come out so.
func (s *scope) gives(e ast.Expr, want outcome) cnf {
	switch want {
	case yes, no:
		return s.cond(e, want == yes)
	case found:
		if n, ok := number(e); ok && n < 0 {
			return never
		}
		return s.index(e)
	case some:
		if nameOf(e) == "nil" {
			return never
		}
		return s.filled(e)
	}
	return nil
}

// cond is what must hold for the condition to be as wanted.
func (s *scope) cond(e ast.Expr, want bool) cnf {
	switch e := e.(type) {
	case *ast.ParenExpr:
		return s.cond(e.X, want)
	case *ast.Ident:
		if e.Name == "true" && !want || e.Name == "false" && want {
			return never
		}
		if d, ok := s.defs[e.Name]; ok {
			return s.cond(d, want)
		}
	case *ast.UnaryExpr:
		if e.Op == token.NOT {
			return s.cond(e.X, !want)
		}
	case *ast.IndexExpr:
		if want {
			return s.member(e)
		}
	case *ast.BinaryExpr:
		if e.Op == token.LAND || e.Op == token.LOR {
			if (e.Op == token.LAND) == want {
				return and(s.cond(e.X, want), s.cond(e.Y, want))
			}
			return or(s.cond(e.X, want), s.cond(e.Y, want))
		}
		if op := e.Op; want {
			return s.compare(e.X, op, e.Y)
		}
		return s.compare(e.X, opposite[e.Op], e.Y)
	case *ast.CallExpr:
		return s.holds(e, want)
	}
	return nil
}

var opposite = map[token.Token]token.Token{
	token.EQL: token.NEQ, token.NEQ: token.EQL, token.LSS: token.GEQ, token.GEQ: token.LSS, token.GTR: token.LEQ, token.LEQ: token.GTR,
}

// holds is what must hold for the call to give true or false.
func (s *scope) holds(e *ast.CallExpr, want bool) cnf {
	if m := method(e); m != "" {
		if m == "Is" && want && len(e.Args) > 1 {
			return s.relations(e)
		}
		return nil
	}
	if nameOf(e.Fun) == "strings.HasPrefix" {
		p, ok := literal(e.Args[1])
		switch kind := s.kind(e.Args[0]); {
		case !ok || !want || kind != tag:
		case p == "VB":
			return one("VB", "VBD", "VBG", "VBN", "VBP", "VBZ")
		case p == "NN":
			return one("NN", "NNP", "NNPS", "NNS")
		}
		return nil
	}
	if want {
		return s.call(e, yes)
	}
	return s.call(e, no)
}

// method is the name of the method of the tree that is called, "" for none.
func method(e ast.Expr) string {
	if c, ok := e.(*ast.CallExpr); ok {
		if sel, ok := c.Fun.(*ast.SelectorExpr); ok && nameOf(sel.X) == "t" {
			return sel.Sel.Name
		}
	}
	return ""
}

// relations is one of the relations that are given behind the token.
func (s *scope) relations(c *ast.CallExpr) cnf {
	rels := literals(c.Args[1:])
	if c.Ellipsis.IsValid() {
		rels = s.rels[full(nameOf(c.Args[1]), s.pkg)]
	}
	var out []string
	for _, r := range rels {
		out = append(out, "/"+strings.TrimSuffix(r, ":"))
	}
	return one(out...)
}

// A kind is what a string says of a token.
type kind int

const (
	unknown kind = iota
	form
	lemma
	tag
	relation
)

// atom is how a need is written.
func atom(k kind, v string) string {
	switch f := strings.Fields(strings.ToLower(v)); {
	case len(f) == 0:
		return ""
	case k == form:
		return f[0] // of a preposition of several words the first
	case k == lemma:
		return "~" + f[0]
	case k == tag:
		return v
	case k == relation:
		return "/" + v
	}
	return ""
}

// kind is what the string says of a token.
func (s *scope) kind(e ast.Expr) kind {
	switch e := s.def(e).(type) {
	case *ast.CallExpr:
		switch n := full(nameOf(e.Fun), s.pkg); {
		case n == "strings.ToLower":
			return s.kind(e.Args[0])
		case n == "syntax.Lemma":
			return lemma
		case method(e) == "Lower", n == "before", n == "preposition", n == "syntax.Prep":
			return form
		}
	case *ast.SelectorExpr:
		if !s.token(e.X) {
			return unknown
		}
		return map[string]kind{"Form": form, "Lemma": lemma, "XPOS": tag, "UPOS": tag, "Deprel": relation}[e.Sel.Name]
	}
	return unknown
}

// token reports whether the expression is a token of a tree or points at one.
func (s *scope) token(e ast.Expr) bool {
	e = s.def(e)
	if u, ok := e.(*ast.UnaryExpr); ok && u.Op == token.AND {
		e = u.X
	}
	ix, ok := e.(*ast.IndexExpr)
	return ok && strings.HasSuffix(nameOf(ix.X), ".Tokens")
}

// member is one of the words of the set in which something is looked up.
func (s *scope) member(e *ast.IndexExpr) cnf {
	words := s.words[full(nameOf(e.X), s.pkg)]
	k := s.kind(e.Index)
	if len(words) > widest {
		return nil
	}
	var out []string
	for _, w := range words {
		out = append(out, atom(k, w))
	}
	return one(out...)
}

// compare is what must hold for the comparison. An index is -1 or more, so what is greater than
// one is found.
func (s *scope) compare(x ast.Expr, op token.Token, y ast.Expr) cnf {
	if v, ok := literal(y); ok {
		if op == token.EQL {
			return one(atom(s.kind(x), v))
		}
		return nil
	}
	n, isNumber := number(y)
	if c, ok := s.def(x).(*ast.CallExpr); ok && nameOf(c.Fun) == "len" {
		if isNumber && (op == token.GTR && n >= 0 || (op == token.EQL || op == token.GEQ) && n > 0) {
			return s.filled(c.Args[0])
		}
		return nil
	}
	if isNumber {
		if (op == token.GEQ || op == token.EQL) && n >= 0 || op == token.GTR && n >= -1 || op == token.NEQ && n == -1 {
			return s.index(x)
		}
		return nil
	}
	var out cnf
	if op == token.GTR || (op == token.GEQ || op == token.EQL) && s.counted(y) {
		out = s.index(x)
	}
	if op == token.LSS || (op == token.LEQ || op == token.EQL) && s.counted(x) {
		out = and(out, s.index(y))
	}
	return out
}

// counted reports whether e counts tokens and so is no -1.
func (s *scope) counted(e ast.Expr) bool {
	switch e := s.def(e).(type) {
	case *ast.Ident:
		return s.loops[e.Name]
	case *ast.BinaryExpr:
		_, ok := number(e.Y)
		return ok && s.counted(e.X)
	}
	return false
}

// index is what must hold for the expression to be an index and not -1.
func (s *scope) index(e ast.Expr) cnf {
	c, ok := s.def(e).(*ast.CallExpr)
	switch {
	case !ok:
		return nil
	case method(c) == "Child" && len(c.Args) > 1:
		return s.relations(c)
	case method(c) != "":
		return nil
	}
	return s.call(c, found)
}

// filled is what must hold for the slice not to be empty.
func (s *scope) filled(e ast.Expr) cnf {
	c, ok := s.def(e).(*ast.CallExpr)
	switch {
	case !ok:
		return nil
	case method(c) == "Children" && len(c.Args) > 1:
		return s.relations(c)
	case method(c) != "":
		return nil
	}
	return s.call(c, some)
}

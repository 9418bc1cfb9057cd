package queries

import (
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
)

// ParamError says which parameter of which query is wrong, and how.
type ParamError struct {
	Query, Param string
	Problem      string   // "is missing", "there is no entity \"Zelinsky\""
	Near         []string // what may have been meant
}

func (e *ParamError) Error() string {
	s := fmt.Sprintf("query %s: %s", e.Query, e.Problem)
	if e.Param != "" {
		s = fmt.Sprintf("query %s: parameter %s: %s", e.Query, e.Param, e.Problem)
	}
	if len(e.Near) > 0 {
		s += " (near it: " + strings.Join(e.Near, ", ") + ")"
	}
	return s
}

// Bind pairs words given without a name with the query's parameters in order,
// the required ones first, and adds those given by name. It finds too many
// words, unknown names and what stands twice; Run finds what is missing.
func (q Query) Bind(words []string, named map[string]string) (map[string]string, error) {
	out := make(map[string]string, len(words)+len(named))
	for k, v := range named {
		if _, ok := q.Param(k); !ok {
			return nil, &ParamError{Query: q.Name, Param: k, Problem: "there is no such parameter", Near: nearest(k, q.paramNames(), 3)}
		}
		out[k] = v
	}
	free := make([]string, 0, len(q.Params))
	for _, required := range []bool{true, false} {
		for _, p := range q.Params {
			if _, given := out[p.Name]; p.Required == required && !given {
				free = append(free, p.Name)
			}
		}
	}
	if len(words) > len(free) {
		return nil, &ParamError{Query: q.Name, Problem: fmt.Sprintf("no parameter is left for %q; usage: %s", words[len(free)], q.Usage())}
	}
	for i, w := range words {
		out[free[i]] = w
	}
	return out, nil
}

func (q Query) paramNames() []string {
	out := make([]string, len(q.Params))
	for i, p := range q.Params {
		out[i] = p.Name
	}
	return out
}

// names finds the entity or the article version that words stand for.
type names interface {
	Find(name string) (iri string, near []string, err error)
	FindArticle(words string) (iri string, near []string, err error)
}

// values is the parameters' values: an entity's or article's IRI, a string, a float64, Unix
// seconds as int64, a bool; nil for one that has none.
func (q Query) values(given map[string]string, n names) (map[string]any, error) {
	for k := range given {
		if _, ok := q.Param(k); !ok {
			return nil, &ParamError{Query: q.Name, Param: k, Problem: "there is no such parameter", Near: nearest(k, q.paramNames(), 3)}
		}
	}
	out := make(map[string]any, len(q.Params))
	for _, p := range q.Params {
		v, ok := given[p.Name]
		if !ok {
			v = p.Default
		}
		if strings.TrimSpace(v) == "" {
			if p.Required {
				return nil, &ParamError{Query: q.Name, Param: p.Name, Problem: "is missing: " + p.Doc}
			}
			out[p.Name] = nil
			continue
		}
		if p.Type == Entity || p.Type == Article {
			find := n.Find
			if p.Type == Article {
				find = n.FindArticle
			}
			iri, near, err := find(v)
			if err != nil {
				return nil, &ParamError{Query: q.Name, Param: p.Name, Problem: err.Error(), Near: near}
			}
			out[p.Name] = nodeIRI(iri)
			continue
		}
		value, err := p.value(v)
		if err != nil {
			return nil, &ParamError{Query: q.Name, Param: p.Name, Problem: err.Error()}
		}
		out[p.Name] = value
	}
	return out, nil
}

// nodeIRI is the value of a parameter that names a node.
type nodeIRI string

// value reads a value of every type but Entity and Article.
func (p Param) value(v string) (any, error) {
	switch p.Type {
	case Number:
		f, err := strconv.ParseFloat(v, 64)
		if err != nil || math.IsInf(f, 0) || math.IsNaN(f) {
			return nil, fmt.Errorf("%q is not a number", v)
		}
		return f, nil
	case Day:
		for _, layout := range []string{"2006-01-02", "2006-01", "2006", time.RFC3339} {
			if t, err := time.Parse(layout, v); err == nil {
				return t.Unix(), nil
			}
		}
		return nil, fmt.Errorf("%q is not a day: write 2025-12-02, 2025-12 or 2025", v)
	case Flag:
		switch strings.ToLower(v) {
		case "yes", "true", "1", "on":
			return true, nil
		case "no", "false", "0", "off":
			return false, nil
		}
		return nil, fmt.Errorf("%q is neither yes nor no", v)
	}
	return v, nil
}

// literal is a value in JavaScript. Every string is JSON with the characters
// escaped that end a line in JavaScript, so no value can leave its place in the
// script.
func literal(v any) string {
	switch v := v.(type) {
	case nodeIRI:
		return quote("<" + string(v) + ">")
	case string:
		return quote(v)
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64)
	case int64:
		return strconv.FormatInt(v, 10)
	case bool:
		return strconv.FormatBool(v)
	}
	return "null"
}

// quote is s as a JavaScript string literal. encoding/json escapes <, >, &,
// U+2028 and U+2029 beside what JSON asks for, and replaces invalid UTF-8.
func quote(s string) string {
	b, err := json.Marshal(s)
	if err != nil { // a string always marshals
		return `""`
	}
	return string(b)
}

package queries

import (
	"fmt"
	"regexp"
	"strings"
)

// Query is a saved traversal: a header that explains it, and a Gizmo script or a
// Go function that answers it.
type Query struct {
	Name     string   // "who-met-whom"
	Doc      string   // what it answers, in a sentence or two
	Params   []Param  // in the order in which they may be given without names
	Columns  []string // names of the cells of a row
	Sort     []string // columns that order the rows, "-when" downwards; ties go by all columns in turn
	Examples []string // calls as one types them after "quadwire query"
	Script   string   // the whole file
	File     string   // where it stands; "" for the library's own

	run func(*asking) // what answers it, where it is written in Go
}

// Param is a parameter of a query.
type Param struct {
	Name     string
	Type     Type
	Required bool
	Default  string // in the notation of the type, "" for none
	Doc      string
}

// Type says what a parameter's value is and how it reaches the script.
type Type string

// Types of parameters. A parameter without a value reaches the script as null.
const (
	Entity  Type = "entity"  // an id, label or alias in any case; the script gets "<iri>"
	Article Type = "article" // words of a title, a file's name or an address; the script gets the version's "<iri>"
	Text    Type = "text"    // any words; a string
	Number  Type = "number"  // 270, 0.5; a number
	Day     Type = "day"     // 2025-12-02, or 2025-12 and 2025 for their first day; Unix seconds
	Flag    Type = "flag"    // yes or no; true or false
)

var types = map[Type]bool{Entity: true, Article: true, Text: true, Number: true, Day: true, Flag: true}

var (
	headerLine = regexp.MustCompile(`^//\s*@(\w+)\s*(.*?)\s*$`)
	moreLine   = regexp.MustCompile(`^//\s{3,}(\S.*?)\s*$`) // an indented comment goes on with the line above
	queryName  = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)
	paramName  = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)
	paramLine  = regexp.MustCompile(`^(\S+)\s+(\S+)\s+("[^"]*"|\S+)\s+(.+)$`)
)

// Parse reads a query from its file: a script, in Gizmo or in Go, that opens with
// a header of comment lines.
//
//	// @name claims-by
//	// @doc What someone says, with the sentence.
//	// @param speaker entity required who speaks
//	// @param since day "" only what was said on or after that day
//	// @columns fact modality certainty says when article id
//	// @sort -when fact
//	// @example claims-by "Marco Rubio"
//
// An error names the file and the line.
func Parse(file, script string) (Query, error) {
	q := Query{Script: script}
	fail := func(line int, format string, args ...any) (Query, error) {
		return Query{}, fmt.Errorf("%s:%d: %s", file, line, fmt.Sprintf(format, args...))
	}
	for _, h := range headers(script) {
		switch h.key {
		case "name":
			q.Name = h.text
		case "doc":
			q.Doc = h.text
		case "columns":
			q.Columns = strings.Fields(h.text)
		case "sort":
			q.Sort = strings.Fields(h.text)
		case "example":
			q.Examples = append(q.Examples, h.text)
		case "param":
			p, err := parseParam(h.text)
			if err != nil {
				return fail(h.line, "%v", err)
			}
			q.Params = append(q.Params, p)
		default:
			return fail(h.line, "@%s is no part of a header", h.key)
		}
	}
	if err := q.check(); err != nil {
		return fail(1, "%v", err)
	}
	return q, nil
}

type headerEntry struct {
	line      int
	key, text string
}

// headers is the entries of the comment block at the top of the script.
func headers(script string) []headerEntry {
	var out []headerEntry
	for i, l := range strings.Split(script, "\n") {
		if !strings.HasPrefix(l, "//") {
			break
		}
		if m := headerLine.FindStringSubmatch(l); m != nil {
			out = append(out, headerEntry{i + 1, m[1], m[2]})
		} else if m := moreLine.FindStringSubmatch(l); m != nil && len(out) > 0 {
			out[len(out)-1].text += " " + m[1]
		}
	}
	return out
}

func parseParam(s string) (Param, error) {
	m := paramLine.FindStringSubmatch(s)
	if m == nil {
		return Param{}, fmt.Errorf("@param %s: want: name type default doc", s)
	}
	p := Param{Name: m[1], Type: Type(m[2]), Default: strings.Trim(m[3], `"`), Doc: m[4]}
	if p.Default == "required" {
		p.Required, p.Default = true, ""
	}
	if !paramName.MatchString(p.Name) {
		return p, fmt.Errorf("@param %s: a name is lower-case letters, digits and _", p.Name)
	}
	if !types[p.Type] {
		return p, fmt.Errorf("@param %s: there is no type %q", p.Name, p.Type)
	}
	if p.Default != "" {
		if _, err := p.value(p.Default); err != nil && p.Type != Entity && p.Type != Article {
			return p, fmt.Errorf("@param %s: default: %v", p.Name, err)
		}
	}
	return p, nil
}

// check finds what a header lacks or says twice.
func (q Query) check() error {
	switch {
	case !queryName.MatchString(q.Name):
		return fmt.Errorf("@name %q: want lower-case words joined by -", q.Name)
	case contains(Reserved, q.Name):
		return fmt.Errorf("@name %s: is taken by a subcommand", q.Name)
	case q.Doc == "":
		return fmt.Errorf("%s has no @doc", q.Name)
	case len(q.Columns) == 0:
		return fmt.Errorf("%s has no @columns", q.Name)
	case len(q.Examples) == 0:
		return fmt.Errorf("%s has no @example", q.Name)
	}
	seen := map[string]bool{}
	for _, p := range q.Params {
		if seen[p.Name] {
			return fmt.Errorf("%s: @param %s stands twice", q.Name, p.Name)
		}
		seen[p.Name] = true
	}
	columns := map[string]bool{}
	for _, c := range q.Columns {
		if columns[c] {
			return fmt.Errorf("%s: column %s stands twice", q.Name, c)
		}
		columns[c] = true
	}
	for _, s := range q.Sort {
		if c := strings.TrimPrefix(s, "-"); !columns[c] {
			return fmt.Errorf("%s: @sort %s: there is no such column", q.Name, c)
		}
	}
	for _, e := range q.Examples {
		if e != q.Name && !strings.HasPrefix(e, q.Name+" ") {
			return fmt.Errorf("%s: @example %s: want a call of %s", q.Name, e, q.Name)
		}
	}
	return nil
}

// Param is the parameter of that name.
func (q Query) Param(name string) (Param, bool) {
	for _, p := range q.Params {
		if p.Name == name {
			return p, true
		}
	}
	return Param{}, false
}

// Usage is the call's form: "claims-by SPEAKER [since=DAY]".
func (q Query) Usage() string {
	var b strings.Builder
	b.WriteString(q.Name)
	for _, p := range q.Params {
		if p.Required {
			b.WriteString(" " + strings.ToUpper(p.Name))
		} else {
			fmt.Fprintf(&b, " [%s=%s]", p.Name, strings.ToUpper(string(p.Type)))
		}
	}
	return b.String()
}

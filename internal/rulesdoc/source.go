package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
)

// suiteComments is the doc comment of the function behind each entry of the
// package's Suite, by the entry's name.
func suiteComments(folder string) (map[string]string, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil {
		return nil, err
	}
	functions, named := map[string]string{}, map[string]string{}
	for _, name := range files {
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		for _, d := range f.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok && fn.Recv == nil {
				functions[fn.Name.Name] = fn.Doc.Text()
			}
		}
		ast.Inspect(f, func(n ast.Node) bool {
			if name, function := entry(n); function != "" {
				named[name] = function
			}
			return true
		})
	}
	if len(named) == 0 {
		return nil, fmt.Errorf("%s: no Suite with Name and Find or Run", folder)
	}
	for name, function := range named {
		named[name] = functions[function]
	}
	return named, nil
}

// entry is an entry of a Suite, {Name: "clause", …, Find: findClauses}; function is
// "" for any other node.
func entry(n ast.Node) (name, function string) {
	lit, ok := n.(*ast.CompositeLit)
	if !ok {
		return "", ""
	}
	for _, e := range lit.Elts {
		kv, ok := e.(*ast.KeyValueExpr)
		if !ok {
			return "", ""
		}
		key, _ := kv.Key.(*ast.Ident)
		switch v := kv.Value.(type) {
		case *ast.BasicLit:
			if key != nil && key.Name == "Name" {
				name, _ = strconv.Unquote(v.Value)
			}
		case *ast.Ident:
			if key != nil && (key.Name == "Find" || key.Name == "Run") {
				function = v.Name
			}
		}
	}
	return name, function
}

// parts divides a doc comment into what it describes, its sources, and what is
// left out; each has to be there.
func parts(comment string) (about, sources, leftOut string, err error) {
	var words []string
	for _, p := range strings.Split(strings.TrimSpace(comment), "\n\n") {
		p = strings.Join(strings.Fields(p), " ")
		if s, ok := strings.CutPrefix(p, "Sources: "); ok {
			sources = s
		} else if s, ok := strings.CutPrefix(p, "Left out: "); ok {
			leftOut = s
		} else if p != "" {
			words = append(words, p)
		}
	}
	switch {
	case len(words) == 0:
		err = errors.New("its function has no doc comment")
	case sources == "":
		err = errors.New(`the doc comment of its function has no paragraph "Sources: "`)
	case leftOut == "":
		err = errors.New(`the doc comment of its function has no paragraph "Left out: "`)
	}
	return description(words), sources, leftOut, err
}

// description is the description without the name of the function it begins with: "Reads
// verbs with a subject".
func description(paragraphs []string) string {
	if len(paragraphs) == 0 {
		return ""
	}
	_, rest, _ := strings.Cut(paragraphs[0], " ")
	if rest != "" {
		paragraphs[0] = strings.ToUpper(rest[:1]) + rest[1:]
	}
	return strings.Join(paragraphs, "\n\n")
}

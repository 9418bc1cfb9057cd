package picture

import (
	"fmt"
	"io"
	"strings"
)

// Dot writes facts for Graphviz (https://graphviz.org/doc/info/lang.html): a node
// an entity, an edge a fact, in the strokes and colours of the other drawings.
func Dot(w io.Writer, title string, facts []Fact) error {
	var b strings.Builder
	fmt.Fprintf(&b, "digraph %s {\n", quote(title))
	b.WriteString("  graph [rankdir=LR, fontname=\"sans-serif\"];\n")
	b.WriteString("  node [shape=box, style=rounded, fontname=\"sans-serif\", fontsize=12, color=\"#1F4E9E\"];\n")
	b.WriteString("  edge [fontname=\"sans-serif\", fontsize=10, color=\"#4A5560\"];\n")
	if title != "" {
		fmt.Fprintf(&b, "  %s [style=\"rounded,filled\", fillcolor=\"#DCE6F5\"];\n", quote(title))
	}
	loose := 0
	for i := range facts {
		f := &facts[i]
		object := f.Object
		if object == "" { // a point of its own
			loose++
			object = fmt.Sprintf("holds %d", loose)
			fmt.Fprintf(&b, "  %s [shape=point, label=\"\"];\n", quote(object))
		}
		fmt.Fprintf(&b, "  %s -> %s [label=%s, tooltip=%s%s];\n", quote(f.Subject), quote(object), quote(relation(f)), quote(f.Text), attributes(f))
	}
	b.WriteString("}\n")
	_, err := io.WriteString(w, b.String())
	return err
}

// relation is a fact's relation, with how often it is said.
func relation(f *Fact) string {
	if f.Count > 1 {
		return fmt.Sprintf("%s ×%d", f.Relation, f.Count)
	}
	return f.Relation
}

func attributes(f *Fact) string {
	s := ""
	switch f.Stroke() {
	case Dashed:
		s += ", style=dashed"
	case Dotted:
		s += ", style=dotted"
	}
	if f.Red() {
		s += `, color="#C0392B", fontcolor="#C0392B"`
	}
	return s
}

// quote is a string of the DOT language: a backslash begins an escape there, and
// line feeds go.
func quote(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(s) + `"`
}

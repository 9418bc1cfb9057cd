package graph

import (
	"bufio"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/cayleygraph/quad"
)

// WriteNQuads writes quads as canonical RDF 1.1 N-Quads
// (https://www.w3.org/TR/n-quads/#canonical-quads), one a line, sorted by byte
// and without duplicates. Cayley's own writer leaves datatypes short
// (^^<xsd:integer>), booleans in capitals and IRIs unescaped.
func WriteNQuads(w io.Writer, quads []quad.Quad) error {
	lines := make([]string, 0, len(quads))
	for _, q := range quads {
		line, err := appendQuad(nil, q)
		if err != nil {
			return err
		}
		lines = append(lines, string(line))
	}
	slices.Sort(lines)
	out := bufio.NewWriter(w)
	for _, l := range slices.Compact(lines) {
		if _, err := out.WriteString(l); err != nil {
			return err
		}
	}
	return out.Flush()
}

// appendQuad appends the line of a quad, with its line feed.
func appendQuad(dst []byte, q quad.Quad) ([]byte, error) {
	if _, ok := q.Predicate.(quad.IRI); !ok {
		return dst, fmt.Errorf("quad %v: the predicate is no IRI", q)
	}
	for i, v := range []quad.Value{q.Subject, q.Predicate, q.Object, q.Label} {
		if v == nil && i == 3 {
			break
		}
		if i != 2 {
			switch v.(type) {
			case quad.IRI, quad.BNode:
			default:
				return dst, fmt.Errorf("quad %v: a literal stands where RDF allows none", q)
			}
		}
		var err error
		if dst, err = appendTerm(dst, v); err != nil {
			return dst, fmt.Errorf("quad %v: %w", q, err)
		}
		dst = append(dst, ' ')
	}
	return append(dst, '.', '\n'), nil
}

// appendTerm appends a value as N-Quads writes it.
func appendTerm(dst []byte, v quad.Value) ([]byte, error) {
	switch v := v.(type) {
	case quad.IRI:
		if !validIRI(string(v)) {
			return dst, fmt.Errorf("%q is no absolute IRI", string(v))
		}
		return append(append(append(dst, '<'), v...), '>'), nil
	case quad.BNode:
		if !validBlank(string(v)) {
			return dst, fmt.Errorf("%q is no label of a blank node", string(v))
		}
		return append(append(dst, "_:"...), v...), nil
	case quad.LangString:
		if !validLanguage(v.Lang) {
			return dst, fmt.Errorf("%q is no language tag", v.Lang)
		}
		dst, err := appendLiteral(dst, string(v.Value))
		return append(append(dst, '@'), v.Lang...), err
	}
	text, datatype, err := lexical(v)
	if err != nil {
		return dst, err
	}
	if dst, err = appendLiteral(dst, text); err != nil || datatype == "" || datatype == XSD+"string" {
		return dst, err
	}
	if !validIRI(datatype) {
		return dst, fmt.Errorf("%q is no absolute IRI", datatype)
	}
	return append(append(append(dst, "^^<"...), datatype...), '>'), nil
}

// lexical is a literal's text and datatype, "" for a plain string.
func lexical(v quad.Value) (text, datatype string, err error) {
	switch v := v.(type) {
	case quad.String:
		return string(v), "", nil
	case quad.TypedString:
		if short, ok := strings.CutPrefix(string(v.Type), "xsd:"); ok { // as Cayley's own UI writes it
			return string(v.Value), XSD + short, nil
		}
		return string(v.Value), string(v.Type), nil
	case quad.Int:
		return strconv.FormatInt(int64(v), 10), XSD + "integer", nil
	case quad.Float:
		return double(float64(v)), XSD + "double", nil
	case quad.Bool:
		return strconv.FormatBool(bool(v)), XSD + "boolean", nil
	case quad.Time:
		return time.Time(v).UTC().Format(dateTime), XSD + "dateTime", nil
	}
	return "", "", fmt.Errorf("a %T cannot be written", v)
}

// double is the canonical form of an xsd:double: 2.7E2.
func double(v float64) string {
	switch {
	case math.IsNaN(v):
		return "NaN"
	case math.IsInf(v, 1):
		return "INF"
	case math.IsInf(v, -1):
		return "-INF"
	}
	m, e, _ := strings.Cut(strconv.FormatFloat(v, 'E', -1, 64), "E")
	if !strings.Contains(m, ".") {
		m += ".0"
	}
	n, _ := strconv.Atoi(e)
	return m + "E" + strconv.Itoa(n)
}

// appendLiteral appends a quoted string. The canonical form escapes four
// characters and writes all others as they are.
func appendLiteral(dst []byte, s string) ([]byte, error) {
	if !utf8.ValidString(s) {
		return dst, fmt.Errorf("%q is not UTF-8", s)
	}
	dst = append(dst, '"')
	for i := range len(s) {
		switch c := s[i]; c {
		case '"', '\\':
			dst = append(dst, '\\', c)
		case '\n':
			dst = append(dst, '\\', 'n')
		case '\r':
			dst = append(dst, '\\', 'r')
		default:
			dst = append(dst, c)
		}
	}
	return append(dst, '"'), nil
}

// literal is the value of a literal as Cayley holds it best: as a number, truth
// value or time where it is written canonically, so that queries can compare it
// and writing it again gives the same bytes.
//
// Cayley's own dumps write datatypes short, <xsd:boolean>, and values in forms
// of their own: "True", "2.7E+02". They are taken for what they mean.
func literal(text, datatype string) quad.Value {
	if short, ok := strings.CutPrefix(datatype, "xsd:"); ok {
		v := quad.TypedString{Value: quad.String(text), Type: quad.IRI(XSD + short)}
		if n, err := v.ParseValue(); err == nil {
			if at, ok := n.(quad.Time); ok {
				n = quad.Time(time.Time(at).UTC())
			}
			return n
		}
		return v
	}
	var v quad.Value
	switch datatype {
	case "", XSD + "string":
		return quad.String(text)
	case XSD + "integer":
		if n, err := strconv.ParseInt(text, 10, 64); err == nil {
			v = quad.Int(n)
		}
	case XSD + "double":
		if f, err := strconv.ParseFloat(text, 64); err == nil && !math.IsNaN(f) {
			v = quad.Float(f)
		}
	case XSD + "boolean":
		if b, err := strconv.ParseBool(text); err == nil {
			v = quad.Bool(b)
		}
	case XSD + "dateTime":
		if t, err := time.Parse(time.RFC3339Nano, text); err == nil {
			v = quad.Time(t.UTC())
		}
	}
	if v != nil {
		if again, _, err := lexical(v); err == nil && again == text {
			return v
		}
	}
	return quad.TypedString{Value: quad.String(text), Type: quad.IRI(datatype)}
}

// validLanguage reports whether s is a LANGTAG without its '@'.
func validLanguage(s string) bool {
	for i, part := range strings.Split(s, "-") {
		if part == "" {
			return false
		}
		for _, c := range []byte(part) {
			if !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || i > 0 && c >= '0' && c <= '9') {
				return false
			}
		}
	}
	return true
}

// validBlank reports whether s is a BLANK_NODE_LABEL without its "_:".
func validBlank(s string) bool {
	last := rune('.')
	for i, r := range s {
		switch {
		case i == 0 && !(nameStart(r) || r >= '0' && r <= '9'):
			return false
		case i > 0 && !(nameRune(r) || r == '.'):
			return false
		}
		last = r
	}
	return last != '.'
}

// nameStart is PN_CHARS_U of the grammar, without the ':' that an erratum took out.
func nameStart(r rune) bool {
	switch {
	case r >= 'A' && r <= 'Z', r >= 'a' && r <= 'z', r == '_':
		return true
	case r < 0xC0, r == 0xD7, r == 0xF7, r > 0x2FF && r < 0x370, r == 0x37E:
		return false
	case r <= 0x1FFF, r == 0x200C, r == 0x200D, r >= 0x2070 && r <= 0x218F, r >= 0x2C00 && r <= 0x2FEF:
		return true
	}
	return r >= 0x3001 && r <= 0xD7FF || r >= 0xF900 && r <= 0xFDCF || r >= 0xFDF0 && r < utf8.RuneError || r >= 0x10000 && r <= 0xEFFFF
}

// nameRune is PN_CHARS of the grammar.
func nameRune(r rune) bool {
	return nameStart(r) || r == '-' || r >= '0' && r <= '9' || r == 0xB7 || r >= 0x300 && r <= 0x36F || r == 0x203F || r == 0x2040
}

package graph

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/cayleygraph/quad"
)

// w3cTests is the suite's files and whether each has to be accepted.
func w3cTests(t testing.TB) map[string]bool {
	t.Helper()
	manifest, err := os.ReadFile("testdata/w3c/manifest.ttl")
	if err != nil {
		t.Fatal(err)
	}
	entry := regexp.MustCompile(`(?s)rdft:TestNQuads(Positive|Negative)Syntax.*?mf:action\s+<([^>]+)>`)
	tests := map[string]bool{}
	for _, m := range entry.FindAllSubmatch(manifest, -1) {
		tests[string(m[2])] = string(m[1]) == "Positive"
	}
	if len(tests) != 87 {
		t.Fatalf("%d tests in the manifest, want 87", len(tests))
	}
	return tests
}

func TestW3CSuite(t *testing.T) {
	for name, good := range w3cTests(t) {
		text, err := os.ReadFile(filepath.Join("testdata/w3c", name))
		if err != nil {
			t.Fatal(err)
		}
		quads, err := NewReader(bytes.NewReader(text), name).ReadAll()
		var syntax *SyntaxError
		switch {
		case good && err != nil:
			t.Errorf("refused: %v", err)
		case !good && err == nil:
			t.Errorf("%s: accepted %q", name, text)
		case !good && !errors.As(err, &syntax):
			t.Errorf("%s: %T, want *SyntaxError", name, err)
		case good:
			sameAgain(t, name, quads)
		}
	}
}

// sameAgain holds the law: what we write, we read as the same quads.
func sameAgain(t testing.TB, name string, quads []quad.Quad) {
	t.Helper()
	var first, second bytes.Buffer
	if err := WriteNQuads(&first, quads); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	again, err := NewReader(bytes.NewReader(first.Bytes()), name).ReadAll()
	if err != nil {
		t.Fatalf("%s: reading what was written: %v\n%s", name, err, first.Bytes())
	}
	if err := WriteNQuads(&second, again); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Fatalf("%s: written\n%sread and written again\n%s", name, first.Bytes(), second.Bytes())
	}
}

func TestSyntaxErrors(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"<http://a/s> <http://a/p> \"o\" .\n<http://a/é s> <http://a/p> \"o\" .\n", "f.nq:2:12: character ' ' is not allowed in an IRI"},
		{"<s> <http://a/p> \"o\" .", "f.nq:1:1: not an absolute IRI"},
		{"<http://a/s> \"p\" <http://a/o> .", "f.nq:1:14: want an IRI as predicate"},
		{"<http://a/s> <http://a/p> \"\\x\" .", "f.nq:1:28: bad escape"},
		{"<http://a/s> <http://a/p> \"\\uD800\" .", "f.nq:1:28: bad escape"},
		{"<http://a/s> <http://a/p> \"o\"", "f.nq:1:30: want '.' at the end of the quad"},
		{"<http://a/s> <http://a/p> \"o\" . x", "f.nq:1:33: text after the end of the quad"},
		{"# only this\r\n\r\n<http://a/s> <http://a/p> \"o\"@9 .", "f.nq:3:31: bad language tag"},
		{"<http://a/s> <http://a/p> \"\xff\" .", "f.nq:1:28: byte 0xFF is not UTF-8"},
		{"<http://a/s> <http://a/p> \"o\"^^xsd:integer .", "f.nq:1:32: want the IRI of a datatype after ^^"},
		{"<http://a/s> <http://a/p> \"o", "f.nq:1:27: string without closing quotation mark"},
		{"_:a. <http://a/p> \"o\" .", "f.nq:1:4: want an IRI as predicate"},
		{"\"s\" <http://a/p> \"o\" .", "f.nq:1:1: want an IRI or a blank node as subject"},
	} {
		_, err := NewReader(strings.NewReader(c.text), "f.nq").ReadAll()
		if err == nil || err.Error() != c.want {
			t.Errorf("%q: %v, want %s", c.text, err, c.want)
		}
	}
}

func TestTerms(t *testing.T) {
	at := time.Date(2025, 11, 30, 12, 0, 0, 500_000_000, time.FixedZone("", 3600))
	for _, c := range []struct {
		v    quad.Value
		want string
	}{
		{quad.String("Say \"no\"\\\n\r\tnever — ever"), `"Say \"no\"\\\n\r` + "\t" + `never — ever"`},
		{quad.Int(-5), `"-5"^^<http://www.w3.org/2001/XMLSchema#integer>`},
		{quad.Float(270), `"2.7E2"^^<http://www.w3.org/2001/XMLSchema#double>`},
		{quad.Float(0.001), `"1.0E-3"^^<http://www.w3.org/2001/XMLSchema#double>`},
		{quad.Float(math.Inf(-1)), `"-INF"^^<http://www.w3.org/2001/XMLSchema#double>`},
		{quad.Bool(true), `"true"^^<http://www.w3.org/2001/XMLSchema#boolean>`},
		{quad.Time(at), `"2025-11-30T11:00:00.5Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>`},
		{quad.LangString{Value: "x", Lang: "en-GB"}, `"x"@en-GB`},
		{quad.TypedString{Value: "5.0", Type: "xsd:decimal"}, `"5.0"^^<http://www.w3.org/2001/XMLSchema#decimal>`},
		{quad.BNode("a.b"), `_:a.b`},
		{quad.IRI("http://a/é"), `<http://a/é>`},
	} {
		got, err := appendTerm(nil, c.v)
		if err != nil || string(got) != c.want {
			t.Errorf("%#v: %s, %v, want %s", c.v, got, err, c.want)
		}
	}
	for _, v := range []quad.Value{
		quad.IRI("relative"), quad.IRI("http://a/> <http://b/"), quad.IRI("http://a/\n"), quad.BNode("a."), quad.BNode(""),
		quad.LangString{Value: "x", Lang: "e n"}, quad.String("\xff"), quad.TypedString{Value: "5", Type: "no type"}, nil,
	} {
		if got, err := appendTerm(nil, v); err == nil {
			t.Errorf("%#v was written as %s", v, got)
		}
	}
}

// Literals that are not canonical stay as they are written.
func TestLiteralsKeepTheirForm(t *testing.T) {
	for lex, native := range map[string]bool{
		"integer 5": true, "integer 05": false, "integer +5": false, "integer 99999999999999999999": false,
		"double 2.7E2": true, "double 270": false, "double 2.7e2": false, "double INF": true,
		"boolean true": true, "boolean 1": false, "boolean True": false,
		"dateTime 2025-11-30T00:00:00Z": true, "dateTime 2025-11-30T00:00:00": false, "dateTime 2025-11-30T00:00:00+01:00": false,
		"dateTime 2025-11-30T00:00:00.50Z": false, "decimal 1.5": false,
	} {
		kind, text, _ := strings.Cut(lex, " ")
		v := literal(text, XSD+kind)
		if _, typed := v.(quad.TypedString); typed == native {
			t.Errorf("%s: %T", lex, v)
		}
		want := fmt.Sprintf("%q^^<%s%s>", text, XSD, kind)
		if got, err := appendTerm(nil, v); err != nil || string(got) != want {
			t.Errorf("%s: written as %s, %v", lex, got, err)
		}
	}
}

// A dump of Cayley's means what it says, and is written again as RDF.
func TestCayleyDump(t *testing.T) {
	const dump = `<http://a/s> <http://a/p> "5"^^<xsd:integer> .
<http://a/s> <http://a/p> "True"^^<xsd:boolean> .
<http://a/s> <http://a/p> "2.7E+02"^^<xsd:double> .
<http://a/s> <http://a/p> "2025-11-30T00:00:00Z"^^<xsd:dateTime> .
<http://a/s> <http://a/p> "1.5"^^<xsd:decimal> .
`
	quads, err := NewReader(strings.NewReader(dump), "dump.nq").ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := WriteNQuads(&b, quads); err != nil {
		t.Fatal(err)
	}
	const want = `"1.5"^^xsd:decimal "2.7E2"^^xsd:double "2025-11-30T00:00:00Z"^^xsd:dateTime "5"^^xsd:integer "true"^^xsd:boolean`
	got := strings.NewReplacer("<http://a/s> <http://a/p> ", "", " .\n", " ", "<"+XSD, "xsd:", ">", "").Replace(b.String())
	if strings.TrimSpace(got) != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}

func FuzzReader(f *testing.F) {
	seeds := 0
	for name := range w3cTests(f) {
		text, err := os.ReadFile(filepath.Join("testdata/w3c", name))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
		seeds++
	}
	if seeds < 87 {
		f.Fatalf("%d seeds, want 87 or more", seeds)
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		quads, err := NewReader(bytes.NewReader(text), "fuzz").ReadAll()
		if err == nil {
			sameAgain(t, "fuzz", quads)
		}
	})
}

// FuzzTerms holds the law for what no reader has checked before: a value is
// refused or read again as it was written.
func FuzzTerms(f *testing.F) {
	f.Add("http://a/b", "Russia seized 270 square miles", "en", int64(270), 1.5)
	f.Add("http://a/> <http://b", "a\"\\\n\r\x00\u2028", "en-", int64(-1), math.Copysign(0, -1))
	f.Add("urn:x:é", "“curly”", "a1", int64(1)<<62, 1e300)
	f.Fuzz(func(t *testing.T, iri, text, lang string, n int64, x float64) {
		for _, o := range []quad.Value{
			quad.IRI(iri), quad.BNode(iri), quad.String(text), quad.LangString{Value: quad.String(text), Lang: lang},
			quad.TypedString{Value: quad.String(text), Type: quad.IRI(iri)}, quad.Int(n), quad.Float(x), quad.Time(time.Unix(n%1e11, n%1e9).UTC()),
		} {
			q := quad.Quad{Subject: quad.IRI("http://a/s"), Predicate: quad.IRI("http://a/p"), Object: o, Label: quad.IRI("http://a/g")}
			if _, err := appendQuad(nil, q); err == nil {
				sameAgain(t, fmt.Sprintf("%#v", o), []quad.Quad{q})
			}
		}
	})
}

// independent is the command line of a parser that is not ours. Where there is
// none the test is skipped, and fails where QUADWIRE_NEED_RDF says that there
// must be one.
func independent(t *testing.T) []string {
	t.Helper()
	const py = "import sys,pyoxigraph\nprint(sum(1 for _ in pyoxigraph.parse(path=sys.argv[1],format=pyoxigraph.RdfFormat.N_QUADS)))"
	for _, python := range []string{os.Getenv("QUADWIRE_PYTHON"), "python3"} {
		if python != "" && exec.Command(python, "-c", "import pyoxigraph").Run() == nil {
			return []string{python, "-c", py}
		}
	}
	if riot, err := exec.LookPath("riot"); err == nil {
		return []string{riot, "--strict", "--count"}
	}
	const missing = "no independent RDF parser: pip install pyoxigraph (QUADWIRE_PYTHON names the interpreter), or Apache Jena's riot"
	if os.Getenv("QUADWIRE_NEED_RDF") != "" {
		t.Fatal(missing)
	}
	t.Skip(missing)
	return nil
}

// Every line that we write is one quad to a parser that is not ours.
func TestIndependentParser(t *testing.T) {
	parser := independent(t)
	s := openNew(t)
	add(t, s, caseDoc(t, "article"))
	odd := caseDoc(t, "article")
	odd.Article.URL += "?q=<odd>|\"x y\"^`{}\\"
	for i, name := range []string{"AC/DC <&> \"q\"", "Île\u200e-de\u00a0France %41", "日本 {x}|^`\\", "#local [1]", "..", "\x00\x7f\xff"} {
		odd.Facts[0].Qualifiers = append(odd.Facts[0].Qualifiers, qualifier(name))
		odd.Entities = append(odd.Entities, entity(name, i))
	}
	add(t, s, odd)
	text := export(t, s)
	file := filepath.Join(t.TempDir(), "x.nq")
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(parser[0], append(parser[1:], file)...).CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %v\n%s", parser, err, out)
	}
	if n := regexp.MustCompile(`\d[\d,]*`).FindAllString(string(out), -1); !slices.Contains(n, fmt.Sprint(lineCount(text))) {
		t.Errorf("%d lines written, the parser counts %s", lineCount(text), out)
	}
}

package registry

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
)

const example = `# of people
merge Biden = Joe_Biden  # stands alone in the Wikinews graph
merge "President Biden" = Biden
alias "Sleepy Joe" = "Joe Biden"

split "Vladimir Zelensky" from Volodymyr_Zelensky	# Russian spelling, another man
forbid Hunter_Biden Joe_Biden
type Wagner organization
`

func parse(t *testing.T, text string) *Registry {
	t.Helper()
	r, err := Parse("x.entities", text)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestParse(t *testing.T) {
	r := parse(t, example)
	if len(r.Statements) != 6 || r.Statements[0] != (Statement{Verb: Merge, A: "Biden", B: "Joe_Biden", Reason: "stands alone in the Wikinews graph", Line: 2}) {
		t.Errorf("%d statements, %+v", len(r.Statements), r.Statements[0])
	}
	if id, why := r.Resolve("President_Biden"); id != "Joe_Biden" || len(why) != 2 {
		t.Errorf("a chain of merges leads to %s by %v", id, why)
	}
	if id, s, ok := r.Named("SLEEPY joe"); id != "Joe_Biden" || !ok || s.Line != 4 {
		t.Errorf("Sleepy Joe is %s, line %d", id, s.Line)
	}
	if _, _, ok := r.Named("Joe Biden"); ok {
		t.Error("a target is no alias")
	}
	if s, ok := r.Apart("Joe Biden", "Hunter Biden"); !ok || s.Verb != Forbid {
		t.Errorf("forbid holds both ways: %v", s)
	}
	if _, ok := r.Apart("Jill Biden", "Joe Biden"); ok {
		t.Error("forbid holds for its names only")
	}
	if r.TypeOf("Wagner") != "organization" || r.TypeOf("Joe_Biden") != "" {
		t.Errorf("types %q %q", r.TypeOf("Wagner"), r.TypeOf("Joe_Biden"))
	}
	if about := r.About("Joe_Biden"); len(about) != 3 {
		t.Errorf("of Joe Biden: %v", about)
	}
	for _, s := range r.Statements { // what is written is what was read
		again := parse(t, s.String())
		again.Statements[0].Line = s.Line
		if again.Statements[0] != s {
			t.Errorf("%+v is written %s", s, s)
		}
	}
	var none *Registry
	if id, _ := none.Resolve("A"); id != "A" || none.Digest() != "" || none.Longest() != 0 || none.TypeOf("A") != "" {
		t.Error("nil decides something")
	}
}

func TestErrorsNameTheLine(t *testing.T) {
	for text, want := range map[string]string{
		"join A = B":                            `x.entities:1: there is no "join": want merge`,
		"\n# c\nmerge A B":                      "x.entities:3: merge: want merge A = B",
		"merge A = B C":                         "merge: want merge A = B",
		`alias "A = B`:                          "x.entities:1: a quotation mark without its partner",
		`alias "A"b = C`:                        "want a space before b",
		`alias A"b = C`:                         "a quotation mark inside",
		"merge A = A":                           "merge: both are A",
		`forbid "Joe Biden" Joe_Biden`:          `forbid: both are "Joe Biden"`,
		"type A person extra":                   "type: want type A person",
		"type A human":                          `there is no type "human": want one of person`,
		`merge "#terminal" = Terminal`:          "lives inside its article only",
		`alias "!!" = B`:                        `"!!" is no name`,
		"merge A = B\nmerge A = C":              "x.entities:2: merge: line 1 has B for A",
		"alias x = B\nalias X = C":              "x.entities:2: alias: line 1 has B for x",
		"type A person\ntype A place":           "x.entities:2: type: line 1 has person for A",
		"merge A = B\nmerge B = C\nmerge C = A": "x.entities:3: merge: a circle: A leads back to C (line 1)",
		"merge A = B\nforbid A B":               "x.entities:2: forbid: other lines make both B",
		"split A from B\nalias A = B":           "x.entities:1: split: other lines make both B",
		"merge A = \xff":                        "x.entities:1: not UTF-8",
		"bad\nworse":                            "x.entities:2: there is no \"worse\"",
	} {
		if _, err := Parse("x.entities", text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

// The digest is of what is decided: comments, order and spacing are nothing to it.
func TestDigest(t *testing.T) {
	a := parse(t, "merge A = B # reason\ntype C person\n")
	if b := parse(t, "# other\r\ntype  C  person\r\nmerge A = B\nmerge A = B"); a.Digest() != b.Digest() || len(a.Digest()) != 16 {
		t.Errorf("%s and %s", a.Digest(), b.Digest())
	}
	for _, other := range []string{"", "# only comments", "merge A = C\ntype C person", "merge A = B"} {
		if parse(t, other).Digest() == a.Digest() {
			t.Errorf("%q has the same digest", other)
		}
	}
	if parse(t, "# nothing").Digest() != "" {
		t.Error("nothing decided has a digest")
	}
}

func TestEdit(t *testing.T) {
	s, err := New(Alias, " Sleepy  Joe", "Joe_Biden", "a nickname,\nof sorts")
	if err != nil {
		t.Fatal(err)
	}
	r, text, err := With("x.entities", "merge A = B", s)
	if err != nil || len(r.Statements) != 2 || !strings.HasSuffix(text, "merge A = B\nalias \"Sleepy  Joe\" = Joe_Biden  # a nickname, of sorts\n") {
		t.Errorf("%q %v", text, err)
	}
	back, was, gone, err := Without("x.entities", text, 0)
	if err != nil || was != "merge A = B\n" || gone.Verb != Alias || len(back.Statements) != 1 {
		t.Errorf("%q %v %v", was, gone, err)
	}
	if _, left, _, err := Without("x.entities", example, 4); err != nil || strings.Contains(left, "Sleepy") || !strings.Contains(left, "# of people") {
		t.Errorf("%q %v", left, err)
	}
	if _, _, _, err := Without("x.entities", example, 1); err == nil || !strings.Contains(err.Error(), "x.entities:1: there is no statement") {
		t.Error(err)
	}
	if _, _, _, err := Without("x.entities", "", 0); err == nil {
		t.Error("nothing taken out of nothing")
	}
	if _, err := New(Merge, `a"b`, "c", ""); err == nil {
		t.Error("a quotation mark in a name")
	}
	if _, _, err := With("x.entities", "forbid Biden Joe_Biden\n", Statement{Verb: Merge, A: "Biden", B: "Joe_Biden"}); err == nil {
		t.Error("a merge against a forbid")
	}
	file := filepath.Join(t.TempDir(), "x.entities")
	if err := Write(file, example); err != nil {
		t.Fatal(err)
	}
	if r, err := Read(file); err != nil || r.Digest() != parse(t, example).Digest() {
		t.Error(err)
	}
	if r, err := ReadIfThere(file + "x"); err != nil || r.Digest() != "" {
		t.Error(err)
	}
	if _, err := Read(file + "x"); !os.IsNotExist(err) {
		t.Error(err)
	}
}

func FuzzParse(f *testing.F) {
	f.Add(example)
	f.Add("merge \"a")
	f.Fuzz(func(t *testing.T, text string) {
		r, err := Parse("x", text)
		if err != nil {
			return
		}
		for _, s := range r.Statements {
			if again, err := Parse("x", s.String()); err != nil || len(again.Statements) != 1 {
				t.Errorf("%+v is written %q: %v", s, s, err)
			}
		}
	})
}

// What is said of one article holds there only, and stands above what holds in all.
func TestWithin(t *testing.T) {
	r := parse(t, `
alias Smith = John_Smith
alias "John Smith" = "John Smith (midfielder)" in rovers.txt
alias Smith = Ada_Smith in "https://voz.example/2025/bill"
merge Silva = Ana_Silva in rovers.txt
merge Ana_Silva = Ana_da_Silva
merge Silva = Luis_Silva
split "Jon Smith" from John_Smith
type Smith person
`)
	for _, c := range []struct {
		name, url   string
		smith, john extract.EntityID
		silva       extract.EntityID
	}{
		{"a.txt", "", "John_Smith", "", "Luis_Silva"},
		{"news/rovers.txt", "", "John_Smith", "John_Smith_(midfielder)", "Ana_da_Silva"},
		{`C:\news\rovers.txt`, "", "John_Smith", "John_Smith_(midfielder)", "Ana_da_Silva"},
		{"-", "https://voz.example/2025/bill", "Ada_Smith", "", "Luis_Silva"},
	} {
		in := r.Within(c.name, c.url)
		smith, _, _ := in.Named("Smith")
		john, _, _ := in.Named("John Smith")
		silva, _ := in.Resolve("Silva")
		if smith != c.smith || john != c.john || silva != c.silva {
			t.Errorf("%s %s: Smith is %q, John Smith %q, Silva %q; want %q, %q, %q", c.name, c.url, smith, john, silva, c.smith, c.john, c.silva)
		}
		if _, apart := in.Apart("Jon Smith", "John_Smith"); !apart || in.TypeOf("Smith") != "person" || !in.Knows("smith") || in.Longest() < 1 || !in.Divides() {
			t.Errorf("%s %s: what holds everywhere does not", c.name, c.url)
		}
	}
	if in := r.Within("rovers.txt"); !in.Target("John_Smith_(midfielder)") || !in.Target("John_Smith") || r.Target("John_Smith_(midfielder)") {
		t.Error("targets of aliases")
	}
	if got := r.Statements[1].String(); got != `alias "John Smith" = "John Smith (midfielder)" in rovers.txt` {
		t.Errorf("written as %s", got)
	}
	if s, err := r.Statements[0].Only(" b.txt "); err != nil || s.String() != "alias Smith = John_Smith in b.txt" {
		t.Errorf("%s, %v", s, err)
	}
	for _, in := range []string{"", "a\nb", `a"b`} {
		if _, err := r.Statements[0].Only(in); err == nil {
			t.Errorf("%q is no article", in)
		}
	}
	if _, err := r.Statements[7].Only("b.txt"); err == nil {
		t.Error("a type of one article")
	}
	if (*Registry)(nil).Within("a") != nil {
		t.Error("nothing is decided, but in an article it is")
	}
	for text, want := range map[string]string{
		"merge A = B\nmerge B = A in x.txt":          "x.entities:2: merge: a circle: A leads back to B (line 1)",
		"alias A = B in x.txt\nalias A = C in x.txt": "x.entities:2: alias: line 1 has B for A",
		"forbid A B\nmerge A = B in x.txt":           "x.entities:1: forbid: other lines make both B",
		`alias A = B in ""`:                          "alias: in which article?",
		"split A from B in x.txt":                    `split: want split "a name" from B`,
	} {
		if _, err := Parse("x.entities", text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

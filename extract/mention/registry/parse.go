package registry

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
)

// Read reads a registry's file. The error of a file that is not there wraps
// fs.ErrNotExist.
func Read(path string) (*Registry, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return Parse(path, string(text))
}

// ReadIfThere is Read of a file that need not be there: then nothing is decided.
func ReadIfThere(path string) (*Registry, error) {
	r, err := Read(path)
	if errors.Is(err, fs.ErrNotExist) {
		return &Registry{File: path}, nil
	}
	return r, err
}

// Parse reads the text of a registry. It tells all that is wrong, a line an error:
// "quadwire.entities:3: merge: want A = B".
func Parse(file, text string) (*Registry, error) {
	var all []Statement
	var wrong []error
	n := 0
	for line := range strings.Lines(strings.TrimPrefix(text, "\ufeff")) {
		n++
		s, ok, err := parseLine(line)
		s.Line = n
		if err != nil {
			wrong = append(wrong, fmt.Errorf("%s:%d: %w", file, n, err))
		} else if ok {
			all = append(all, s)
		}
	}
	r := &Registry{File: file}
	wrong = append(wrong, r.assemble(all)...)
	alone := map[string][]Statement{} // of one article
	for _, s := range all {
		if s.In != "" {
			alone[s.In] = append(alone[s.In], s)
		}
	}
	r.within = map[string]*Registry{}
	for _, in := range slices.Sorted(maps.Keys(alone)) {
		r.within[in] = &Registry{File: file, all: r}
		wrong = append(wrong, r.within[in].assemble(alone[in])...)
	}
	wrong = append(wrong, r.contradictions(all)...)
	for _, in := range slices.Sorted(maps.Keys(alone)) {
		wrong = append(wrong, r.within[in].contradictions(all)...)
	}
	if len(wrong) > 0 {
		return nil, errors.Join(distinct(wrong)...)
	}
	r.Statements, r.digest = all, digest(all)
	r.about = sync.OnceValue(func() map[string][]int { return bySubject(all) })
	return r, nil
}

// distinct leaves out errors that say what one before says.
func distinct(errs []error) (out []error) {
	seen := map[string]bool{}
	for _, err := range errs {
		if !seen[err.Error()] {
			seen[err.Error()] = true
			out = append(out, err)
		}
	}
	return out
}

// assemble fills the tables of all articles with the statements that are not of
// one article alone, and those of one article with its own.
func (r *Registry) assemble(all []Statement) (wrong []error) {
	r.merged, r.aliases, r.types, r.apart = map[extract.EntityID]Statement{}, map[string]Statement{}, map[string]Statement{}, map[[2]string]Statement{}
	for _, s := range all {
		if r.all == nil && s.In != "" {
			continue
		}
		if err := r.add(s); err != nil {
			wrong = append(wrong, fmt.Errorf("%s:%d: %w", r.File, s.Line, err))
		}
	}
	r.targets = map[extract.EntityID]bool{}
	for _, s := range r.aliases {
		to, _ := r.Resolve(ID(s.B))
		r.targets[to] = true
	}
	return wrong
}

// parseLine is the statement of a line; ok is false for an empty one.
func parseLine(line string) (s Statement, ok bool, err error) {
	if !utf8.ValidString(line) {
		return s, false, errors.New("not UTF-8")
	}
	words, reason, err := fields(line)
	if err != nil || len(words) == 0 {
		return s, false, err
	}
	s = Statement{Verb: Verb(words[0].text), Reason: reason}
	if words[0].quoted || !slices.Contains(Verbs, s.Verb) {
		return s, false, fmt.Errorf("there is no %q: want merge, alias, split, forbid or type", words[0].text)
	}
	args := words[1:]
	if n := len(args); n > 2 && joint[s.Verb] == "=" && args[n-2] == (field{"in", false}) {
		if s.In, args = args[n-1].text, args[:n-2]; s.In == "" {
			return s, false, fmt.Errorf("%s: in which article? want %s", s.Verb, forms[s.Verb])
		}
	}
	if between := joint[s.Verb]; between != "" {
		if len(args) != 3 || args[1].quoted || args[1].text != between {
			return s, false, fmt.Errorf("%s: want %s", s.Verb, forms[s.Verb])
		}
		args = []field{args[0], args[2]}
	}
	if len(args) != 2 {
		return s, false, fmt.Errorf("%s: want %s", s.Verb, forms[s.Verb])
	}
	s.A, s.B = args[0].text, args[1].text
	return s, true, s.check()
}

// joint is the word between a statement's two names, forms is how they are written.
var (
	joint = map[Verb]string{Merge: "=", Alias: "=", Split: "from"}
	forms = map[Verb]string{
		Merge: "merge A = B [in ARTICLE]", Alias: `alias "a name" = B [in ARTICLE]`, Split: `split "a name" from B`, Forbid: "forbid A B", Type: "type A person",
	}
)

// check is what can be wrong with a statement by itself.
func (s Statement) check() error {
	names := []string{s.A, s.B}
	if s.Verb == Type {
		names = names[:1]
		if !slices.Contains(Types, extract.EntityType(s.B)) {
			return fmt.Errorf("type: there is no type %q: want one of %s", s.B, typeList())
		}
	}
	for _, n := range names {
		switch {
		case strings.HasPrefix(n, "#") || strings.HasPrefix(n, "a/"):
			return fmt.Errorf("%s: %s lives inside its article only", s.Verb, n)
		case Key(n) == "":
			return fmt.Errorf("%s: %q is no name", s.Verb, n)
		}
	}
	if s.Verb != Type && (ID(s.A) == ID(s.B) || s.Verb != Merge && Key(s.A) == Key(s.B)) {
		return fmt.Errorf("%s: both are %s", s.Verb, quote(s.A))
	}
	return nil
}

func typeList() string {
	var all []string
	for _, t := range Types {
		all = append(all, string(t))
	}
	return strings.Join(all, ", ")
}

// add puts a statement into the tables; saying a thing twice is no error, saying
// two things of one name is.
func (r *Registry) add(s Statement) error {
	k := Key(s.A)
	var old Statement
	var twice bool
	switch s.Verb {
	case Merge:
		if old, twice = r.merged[ID(s.A)]; !twice {
			if end, _ := r.Resolve(ID(s.B)); end == ID(s.A) {
				back, _ := r.mergeOf(ID(s.B))
				return fmt.Errorf("merge: a circle: %s leads back to %s (line %d)", quote(s.B), quote(s.A), back.Line)
			}
			r.merged[ID(s.A)] = s
		}
	case Alias:
		if old, twice = r.aliases[k]; !twice {
			r.aliases[k] = s
		}
	case Type:
		if old, twice = r.types[k]; !twice {
			r.types[k] = s
		}
	case Split, Forbid:
		p := pair(k, Key(s.B))
		if _, known := r.apart[p]; !known {
			r.apart[p] = s
		}
	}
	if twice && ID(old.B) != ID(s.B) {
		return fmt.Errorf("%s: line %d has %s for %s", s.Verb, old.Line, quote(old.B), quote(old.A))
	}
	if s.Verb == Alias || s.Verb == Type {
		r.longest = max(r.longest, len(strings.Fields(k)))
	}
	return nil
}

// contradictions are the statements that keep apart what others join.
func (r *Registry) contradictions(all []Statement) (out []error) {
	end := func(name string) extract.EntityID {
		if id, _, ok := r.Named(name); ok {
			return id
		}
		id, _ := r.Resolve(ID(name))
		return id
	}
	for _, s := range all {
		if s.Verb != Split && s.Verb != Forbid {
			continue
		}
		if a, b := end(s.A), end(s.B); a == b {
			out = append(out, fmt.Errorf("%s:%d: %s: other lines make both %s", r.File, s.Line, s.Verb, a))
		}
	}
	return out
}

// String is the statement as it stands in a file.
func (s Statement) String() string {
	out := string(s.Verb) + " " + quote(s.A)
	if j := joint[s.Verb]; j != "" {
		out += " " + j
	}
	out += " " + quote(s.B)
	if s.In != "" {
		out += " in " + quote(s.In)
	}
	if s.Reason != "" {
		out += "  # " + s.Reason
	}
	return out
}

// New is a statement as a line of the file would make it.
func New(verb Verb, a, b, reason string) (Statement, error) {
	s := Statement{Verb: verb, A: strings.TrimSpace(a), B: strings.TrimSpace(b), Reason: strings.Join(strings.Fields(reason), " ")}
	if unwritable(s.A + s.B) {
		return s, fmt.Errorf("%s: a name has no quotation marks and line breaks", verb)
	}
	return s, s.check()
}

// Only is a merge or an alias that holds in one article, by its file or address.
func (s Statement) Only(article string) (Statement, error) {
	s.In = strings.TrimSpace(article)
	switch {
	case joint[s.Verb] != "=":
		return s, fmt.Errorf("%s: it holds in all articles", s.Verb)
	case s.In == "" || unwritable(s.In):
		return s, fmt.Errorf("%s: %q is no article", s.Verb, s.In)
	}
	return s, nil
}

// unwritable reports whether something cannot stand in quotation marks on a line.
func unwritable(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsControl(r) || r == '"' || r == utf8.RuneError })
}

// quote puts a name into quotation marks where it needs them.
func quote(s string) string {
	if s == "" || strings.ContainsFunc(s, unicode.IsSpace) || strings.HasPrefix(s, "#") || s == "=" {
		return `"` + s + `"`
	}
	return s
}

// A field is one word of a line, or what stands in quotation marks.
type field struct {
	text   string
	quoted bool
}

// fields splits a line; a # that begins a word begins a comment.
func fields(line string) (out []field, comment string, err error) {
	for line = strings.TrimSpace(line); line != ""; line = strings.TrimSpace(line) {
		switch {
		case line[0] == '#':
			return out, strings.TrimSpace(line[1:]), nil
		case line[0] == '"':
			end := strings.IndexByte(line[1:], '"')
			if end < 0 {
				return nil, "", errors.New("a quotation mark without its partner")
			}
			out = append(out, field{strings.TrimSpace(line[1 : end+1]), true})
			line = line[end+2:]
			if line != "" && !strings.ContainsAny(line[:1], " \t#") {
				return nil, "", fmt.Errorf("want a space before %s", line)
			}
		default:
			end := strings.IndexFunc(line, unicode.IsSpace)
			if end < 0 {
				end = len(line)
			}
			if strings.Contains(line[:end], `"`) {
				return nil, "", fmt.Errorf("a quotation mark inside %s", line[:end])
			}
			out = append(out, field{line[:end], false})
			line = line[end:]
		}
	}
	return out, "", nil
}

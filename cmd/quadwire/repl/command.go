package repl

import (
	"context"
	"fmt"
	"io"
	"strings"
	"unicode"
)

// commandDoc is a command with what it is for.
type commandDoc struct{ name, args, does string }

// commands is what may be said beside scripts.
var commands = []commandDoc{
	{":query", "[NAME [VALUE…]]", "ask a saved question; without a name, list them"},
	{":why", "[ID|ROW]", "the sentence that a fact was read in; ROW counts in the last answer"},
	{":explain", "[ID|ROW|SCRIPT]", "how the rules read that sentence; of a script, its way through the graph"},
	{":save", "NAME [WHAT IT ANSWERS]", "keep the last script as a question of your own"},
	{":defs", "", "what you have defined; it stands in front of every script"},
	{":forget", "", "forget that"},
	{":help", "", "this"},
	{":quit", "", "leave; Ctrl-D does, too"},
}

// command carries out what begins with a colon.
func (s *Session) command(ctx context.Context, input string) error {
	words := split(input)
	rest := words[1:]
	switch words[0] {
	case ":query", ":ask":
		return s.ask(ctx, rest)
	case ":why":
		return s.why(ctx, rest)
	case ":explain":
		if script := strings.TrimSpace(strings.TrimPrefix(input, words[0])); len(rest) > 0 && strings.ContainsAny(script, "(.") {
			return s.path(ctx, script)
		}
		return s.explain(ctx, rest)
	case ":save":
		return s.save(rest)
	case ":defs":
		_, err := io.WriteString(s.Out, strings.Join(append(s.defs, ""), "\n"))
		return err
	case ":forget":
		s.defs = nil
		return nil
	case ":help", ":h", ":?":
		return s.help()
	case ":quit", ":q", ":exit":
		return ErrQuit
	}
	return fmt.Errorf("there is no command %s; :help lists them", words[0])
}

func (s *Session) help() error {
	var b strings.Builder
	for _, c := range commands {
		fmt.Fprintf(&b, "  %-36s %s\n", c.name+" "+c.args, c.does)
	}
	b.WriteString(`
Everything else is Gizmo, JavaScript with a graph. An open bracket goes on in the
next line; an empty line ends it. Tab completes. Try
  g.V(e("…")).Out(p("met")).All()        whom somebody met
  factsOf(e("…"), fact => emit(fact))    all that is said of somebody
  withModality(["Planned"], f => emit(f))
`)
	_, err := io.WriteString(s.Out, b.String())
	return err
}

// split parts words at spaces; quotation marks hold words together.
func split(s string) []string {
	var out []string
	var b strings.Builder
	var quote rune
	open := false
	for _, r := range s {
		switch {
		case quote != 0 && r == quote:
			quote = 0
		case quote != 0:
			b.WriteRune(r)
		case r == '"' || r == '\'' && !open:
			quote, open = r, true
		case unicode.IsSpace(r):
			if open {
				out = append(out, b.String())
				b.Reset()
				open = false
			}
		default:
			open = true
			b.WriteRune(r)
		}
	}
	if open {
		out = append(out, b.String())
	}
	return out
}

package main

import (
	"io"
	"os"
	"strconv"

	"golang.org/x/term"

	"github.com/quadwire/quadwire/internal/render"
)

// terminal is the three streams of a session, and how it wants to be spoken to.
type terminal struct {
	in       io.Reader
	out, err io.Writer
	say      *messages
	set      *settings
}

func newTerminal(in io.Reader, out, err io.Writer) terminal {
	return terminal{in, out, err, &messages{w: err}, &settings{from: map[string]string{}, color: "auto"}}
}

// talks reports whether a person types and looks.
func (t terminal) talks() bool {
	f, ok := t.in.(*os.File)
	return ok && isTerminal(f) && isTerminal(t.out)
}

// isTerminal reports whether a person looks at w.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// look is how a table on standard output may look: as wide as the terminal, in
// colour unless NO_COLOR (https://no-color.org) or a dumb terminal speaks against
// it; without colours where it is no terminal, and as wide as COLUMNS says, if it
// does. --color has the last word.
func (t terminal) look() render.Look {
	var look render.Look
	if f, ok := t.out.(*os.File); ok && isTerminal(t.out) {
		look.Color = os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
		if width, _, err := term.GetSize(int(f.Fd())); err == nil {
			look.Width = width
		}
	} else if width, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil {
		look.Width = width
	}
	if t.set.color != "auto" {
		look.Color = t.set.color == "always"
	}
	return look
}

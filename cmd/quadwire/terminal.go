package main

import (
	"io"
	"os"
	"strconv"

	"golang.org/x/term"

	"github.com/quadwire/quadwire/internal/render"
)

// terminal is the three streams of a session.
type terminal struct {
	in       io.Reader
	out, err io.Writer
}

// isTerminal reports whether a person looks at w.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// lookOf is how a table on w may look: as wide as the terminal, in colour unless
// NO_COLOR (https://no-color.org) or a dumb terminal speaks against it; without
// colours where w is no terminal, and as wide as COLUMNS says, if it does.
func lookOf(w io.Writer) render.Look {
	if !isTerminal(w) {
		width, err := strconv.Atoi(os.Getenv("COLUMNS"))
		if err != nil {
			width = 0
		}
		return render.Look{Width: width}
	}
	look := render.Look{Color: os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"}
	if width, _, err := term.GetSize(int(w.(*os.File).Fd())); err == nil {
		look.Width = width
	}
	return look
}

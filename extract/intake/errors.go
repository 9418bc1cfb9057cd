package intake

import (
	"errors"
	"fmt"
	"io/fs"
)

// Error is what is wrong with one input.
type Error struct {
	Name string // the input as the user named it
	Err  error
}

func (e *Error) Error() string { return e.Name + ": " + e.Err.Error() }

// Unwrap gives the reason, one of the Err values below or of package fs.
func (e *Error) Unwrap() error { return e.Err }

// Reasons why an input gives no article.
var (
	ErrEmpty    = errors.New("no text in it")
	ErrBinary   = errors.New("not a text")
	ErrTooLarge = errors.New("too large")
	ErrFolder   = errors.New("is a folder")
	ErrNoFiles  = errors.New("no .txt, .md, .html or .htm file in it")
)

func tooLarge(size, limit int64) error {
	if size < 0 {
		return fmt.Errorf("%w: more than the limit of %s", ErrTooLarge, megabytes(limit))
	}
	return fmt.Errorf("%w: %s, the limit is %s", ErrTooLarge, megabytes(size), megabytes(limit))
}

func megabytes(n int64) string {
	if n < 1<<20 {
		return fmt.Sprintf("%d bytes", n)
	}
	return fmt.Sprintf("%.1f MB", float64(n)/(1<<20))
}

// plain strips the path from an error of the file system, since [Error] names
// the input already.
func plain(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		if errors.Is(err, fs.ErrNotExist) {
			return fs.ErrNotExist
		}
		return p.Err
	}
	return err
}

package main

import (
	"errors"
	"fmt"
)

// Exit statuses.
const (
	exitOK     = 0
	exitFailed = 1
	exitUsage  = 2
	exitSome   = 3 // the rest of the inputs is done
)

// problem is an error with the exit status it leads to and what to do next.
type problem struct {
	err  error
	code int
	hint string
}

func (p *problem) Error() string { return p.err.Error() }
func (p *problem) Unwrap() error { return p.err }

// usage makes an error of how the command was called.
func usage(format string, args ...any) error {
	return &problem{err: fmt.Errorf(format, args...), code: exitUsage}
}

// hint adds what to do next to an error, nil stays nil.
func hint(err error, format string, args ...any) error {
	if err == nil {
		return nil
	}
	p := &problem{err: err, code: exitFailed, hint: fmt.Sprintf(format, args...)}
	if inner := (*problem)(nil); errors.As(err, &inner) {
		p.code = inner.code
	}
	return p
}

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
)

// messages is what a command says beside its data: on standard error, as lines to
// read or as JSON (--log-format json), less with --quiet, more with -v.
type messages struct {
	w              io.Writer
	json           *slog.Logger // nil for lines to read
	quiet, verbose bool
}

// say writes one message with the prefix that people see.
func (m *messages) say(level slog.Level, prefix, text string, attrs ...any) {
	switch {
	case m.json != nil:
		m.json.Log(context.Background(), level, text, attrs...)
	default:
		fmt.Fprintln(m.w, prefix+text)
	}
}

// result tells what was done: "news.db: 12 articles, 407 facts".
func (m *messages) result(text string, attrs ...any) {
	if !m.quiet {
		m.say(slog.LevelInfo, "", text, attrs...)
	}
}

// info tells what is good to know about the answer.
func (m *messages) info(format string, args ...any) {
	if !m.quiet {
		m.say(slog.LevelInfo, "quadwire: ", fmt.Sprintf(format, args...))
	}
}

// note tells of something that may be wrong and was dealt with.
func (m *messages) note(format string, args ...any) {
	if !m.quiet {
		m.say(slog.LevelWarn, "quadwire: note: ", fmt.Sprintf(format, args...))
	}
}

// detail is told with -v only.
func (m *messages) detail(format string, args ...any) {
	if m.verbose {
		m.say(slog.LevelDebug, "quadwire: ", fmt.Sprintf(format, args...))
	}
}

// failed tells what went wrong with one of several things.
func (m *messages) failed(err error) { m.say(slog.LevelError, "quadwire: ", err.Error()) }

// logger is for what runs on its own, a server.
func (m *messages) logger() *slog.Logger {
	level := slog.LevelInfo
	switch {
	case m.quiet:
		level = slog.LevelError
	case m.verbose:
		level = slog.LevelDebug
	}
	opt := &slog.HandlerOptions{Level: level}
	if m.json != nil {
		return slog.New(slog.NewJSONHandler(m.w, opt))
	}
	return slog.New(slog.NewTextHandler(m.w, opt))
}

// report tells the error that ends the program and gives the exit status.
func (m *messages) report(err error) int {
	if err == nil {
		return exitOK
	}
	code, next := exitFailed, ""
	if p := (*problem)(nil); errors.As(err, &p) {
		code, next = p.code, p.hint
	}
	if errors.Is(err, context.Canceled) {
		err, code, next = errors.New("interrupted"), exitFailed, ""
	}
	switch {
	case m.json != nil && next != "":
		m.json.Error(err.Error(), "next", next)
	case next != "":
		m.failed(err)
		fmt.Fprintf(m.w, "  %s\n", next)
	default:
		m.failed(err)
	}
	return code
}

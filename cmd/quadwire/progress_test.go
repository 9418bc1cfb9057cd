package main

import (
	"bytes"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/vbauerster/mpb/v8"
)

func TestProgressShowsRateAndTimeLeft(t *testing.T) {
	var b bytes.Buffer
	refresh := make(chan any)
	p := newBar(&b, 12, mpb.WithManualRefresh(refresh))
	for range 3 {
		p.step()
	}
	refresh <- nil
	p.end()
	if !regexp.MustCompile(`3/12 articles .*/s, .*s left`).MatchString(b.String()) {
		t.Errorf("%q", b.String())
	}
}

// A file's bar counts bytes, and tells that there is work after the last of them;
// what comes through a pipe has no end to tell.
func TestReadingShowsBytes(t *testing.T) {
	for _, c := range []struct {
		size int64
		read int64
		want string
	}{
		{4 << 20, 1 << 20, `1\.0 MiB / 4\.0 MiB .*[KMGT]iB/s, .*s left`},
		{4 << 20, 4 << 20, `4\.0 MiB / 4\.0 MiB .*filing the articles`},
		{0, 3 << 20, `3\.0 MiB .*[KMGT]iB/s`},
	} {
		var b bytes.Buffer
		refresh := make(chan any)
		p := newBytesBar(&b, c.size, mpb.WithManualRefresh(refresh))
		if n, err := io.CopyN(io.Discard, p.bar.ProxyReader(neverEnding{}), c.read); err != nil || n != c.read {
			t.Fatal(n, err)
		}
		refresh <- nil
		p.end()
		if !regexp.MustCompile(c.want).MatchString(b.String()) {
			t.Errorf("%d of %d: %q", c.read, c.size, b.String())
		}
	}
}

type neverEnding struct{}

func (neverEnding) Read(b []byte) (int, error) { return len(b), nil }

// Where nobody looks there is no bar, and its methods do nothing.
func TestNoProgressWithoutTerminal(t *testing.T) {
	var errs bytes.Buffer
	p := newProgress(newTerminal(strings.NewReader(""), io.Discard, &errs), 12)
	p.step()
	p.end()
	in := strings.NewReader("")
	if p, r := newReading(newTerminal(in, io.Discard, &errs), in, 0); p != nil || r != io.Reader(in) {
		t.Error("a bar for a reader that nobody watches")
	}
	if p != nil || errs.Len() > 0 {
		t.Errorf("%v, %q", p, errs.String())
	}
}

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

// Where nobody looks there is no bar, and its methods do nothing.
func TestNoProgressWithoutTerminal(t *testing.T) {
	var errs bytes.Buffer
	p := newProgress(newTerminal(strings.NewReader(""), io.Discard, &errs), 12)
	p.step()
	p.end()
	if p != nil || errs.Len() > 0 {
		t.Errorf("%v, %q", p, errs.String())
	}
}

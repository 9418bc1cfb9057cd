package main

import (
	"io"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
)

// progress is a bar below what is said, with the rate and the time that is left;
// only on a terminal, and for two articles or more. nil shows nothing.
type progress struct {
	all *mpb.Progress
	bar *mpb.Bar
	say *messages // nil where nothing is said meanwhile
	w   io.Writer // what say wrote to before
}

func newProgress(t terminal, n int) *progress {
	if !isTerminal(t.err) || n < 2 || t.say.quiet || t.say.json != nil {
		return nil
	}
	p := newBar(t.err, n)
	p.say, p.w = t.say, t.say.w
	t.say.w = p.all // above the bar
	return p
}

func newBar(w io.Writer, n int, more ...mpb.ContainerOption) *progress {
	all := mpb.New(append(more, mpb.WithOutput(w), mpb.WithWidth(40))...)
	return &progress{all: all, bar: all.AddBar(int64(n),
		mpb.BarRemoveOnComplete(),
		mpb.PrependDecorators(decor.CountersNoUnit("%d/%d articles ")),
		mpb.AppendDecorators(decor.AverageSpeed(0, "%.1f/s, "), decor.AverageETA(decor.ET_STYLE_GO), decor.Name(" left")),
	)}
}

func (p *progress) step() {
	if p != nil {
		p.bar.Increment()
	}
}

func (p *progress) end() {
	if p != nil {
		p.bar.Abort(true)
		p.all.Wait()
		if p.say != nil {
			p.say.w = p.w
		}
	}
}

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
	if n < 2 || !t.watched() {
		return nil
	}
	return newBar(t.err, n).below(t)
}

// newReading is the bar of a file that is read from r, size bytes long or, with 0,
// nobody knows how long; what is read through the reader that it gives moves it.
func newReading(t terminal, r io.Reader, size int64) (*progress, io.Reader) {
	if !t.watched() {
		return nil, r
	}
	p := newBytesBar(t.err, size).below(t)
	return p, p.bar.ProxyReader(r)
}

// watched reports whether somebody looks at what goes on.
func (t terminal) watched() bool { return isTerminal(t.err) && !t.say.quiet && t.say.json == nil }

// below puts the bar below what is said meanwhile.
func (p *progress) below(t terminal) *progress {
	p.say, p.w = t.say, t.say.w
	t.say.w = p.all
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

// newBytesBar counts bytes. It stays when all are read: then the graph is being told
// which article had said what.
func newBytesBar(w io.Writer, size int64, more ...mpb.ContainerOption) *progress {
	all := mpb.New(append(more, mpb.WithOutput(w), mpb.WithWidth(40))...)
	if size == 0 {
		return &progress{all: all, bar: all.AddBar(0, mpb.PrependDecorators(decor.CurrentKibiByte("% .1f ")),
			mpb.AppendDecorators(decor.AverageSpeed(decor.SizeB1024(0), "% .1f")))}
	}
	rate, left := decor.AverageSpeed(decor.SizeB1024(0), "% .1f"), decor.AverageETA(decor.ET_STYLE_GO)
	return &progress{all: all, bar: all.AddBar(size+1, // never full before end
		mpb.PrependDecorators(decor.CountersKibiByte("% .1f / % .1f ")),
		mpb.AppendDecorators(decor.Any(func(s decor.Statistics) string {
			if s.Current >= size {
				return "filing the articles"
			}
			speed, _ := rate.Decor(s)
			time, _ := left.Decor(s)
			return speed + ", " + time + " left"
		})),
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

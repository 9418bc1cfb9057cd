package queries

import (
	"context"
	"fmt"
	"runtime/metrics"
	"time"
)

// watch ends a script's context when its time is over or the process has grown
// by more than the script may use. Go has no memory limit for a part of a
// program, so this is a look at the whole process every few milliseconds.
type watch struct {
	ctx    context.Context
	cancel context.CancelCauseFunc
	done   chan struct{}
	parent context.Context
}

func newWatch(parent context.Context, l Limits) (context.Context, *watch) {
	ctx, cancel := context.WithCancelCause(parent)
	w := &watch{ctx: ctx, cancel: cancel, done: make(chan struct{}), parent: parent}
	go w.look(l)
	return ctx, w
}

func (w *watch) look(l Limits) {
	const every = 10 * time.Millisecond
	timeout := time.NewTimer(l.Time)
	defer timeout.Stop()
	tick := time.NewTicker(every)
	defer tick.Stop()
	before := inUse()
	for {
		select {
		case <-w.done:
			return
		case <-w.ctx.Done():
			return
		case <-timeout.C:
			w.cancel(fmt.Errorf("%w (%v)", ErrTime, l.Time))
		case <-tick.C:
			if inUse() > before+uint64(l.Memory) {
				w.cancel(fmt.Errorf("%w (%d MiB)", ErrMemory, l.Memory>>20))
			}
		}
	}
}

// inUse is the bytes of the process's heap and stacks.
func inUse() uint64 {
	s := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}, {Name: "/memory/classes/heap/stacks:bytes"}}
	metrics.Read(s)
	return s[0].Value.Uint64() + s[1].Value.Uint64()
}

// err is why the watch ended the script, nil where it did not.
func (w *watch) err() error {
	if w.ctx.Err() == nil {
		return nil
	}
	return context.Cause(w.ctx)
}

func (w *watch) stop() {
	close(w.done)
	w.cancel(context.Canceled)
}

// Package build takes many articles through the pipeline at once and hands them
// on in the order in which they were named, so that a graph is the same for any
// number of workers.
//
//	talks.txt, war.txt, broken.bin  →  Doc of talks.txt, Doc of war.txt, an error that names broken.bin
package build

import (
	"context"
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/graph"
)

// Input is one article to be.
type Input struct {
	Name string // as the user named it
	Read func() (extract.Article, error)
}

// Each runs the pipeline over the inputs with that many workers (0: one for each
// processor) and calls see once for each input, in their order, with its
// document, whose facts have their IDs, or with what went wrong. It stops when
// see fails or ctx ends, and gives that error; articles under way are dropped.
//
// A worker takes the next input when it is free, but never runs further ahead of
// see than there are workers, so memory holds that many documents at most.
func Each(ctx context.Context, inputs []Input, p *extract.Pipeline, jobs int, see func(i int, d *extract.Doc, err error) error) error {
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	free := make(chan struct{}, jobs)
	queue := make(chan chan outcome, jobs)
	go func() {
		defer close(queue)
		for _, in := range inputs {
			select {
			case free <- struct{}{}:
			case <-ctx.Done():
				return
			}
			c := make(chan outcome, 1)
			queue <- c // has room: no more are under way than hold a place in free
			go func() { c <- one(in, p) }()
		}
	}()
	for i := range inputs {
		var o outcome
		select {
		case c, open := <-queue:
			if !open {
				return ctx.Err()
			}
			select {
			case o = <-c:
			case <-ctx.Done():
				return ctx.Err()
			}
		case <-ctx.Done():
			return ctx.Err()
		}
		err := see(i, o.doc, o.err)
		<-free
		if err != nil {
			return err
		}
	}
	return ctx.Err()
}

type outcome struct {
	doc *extract.Doc
	err error
}

// PanicError is a fault of the program that one article brought to light.
type PanicError struct {
	Name  string // of the input
	Value any
	Stack []byte
}

func (e *PanicError) Error() string {
	return fmt.Sprintf("%s: a fault in the program: %v; please report it with the article", e.Name, e.Value)
}

// one reads and reads out one input. A panic becomes an error: one article that
// nobody foresaw must not take the others with it.
func one(in Input, p *extract.Pipeline) (o outcome) {
	defer func() {
		if v := recover(); v != nil {
			o = outcome{err: &PanicError{in.Name, v, debug.Stack()}}
		}
	}()
	a, err := in.Read()
	if err != nil {
		return outcome{err: err}
	}
	d, err := p.Run(a)
	if err != nil {
		return outcome{err: fmt.Errorf("%s: %w", in.Name, err)}
	}
	graph.Identify(d)
	return outcome{doc: d}
}

// Summary is what a build did.
type Summary struct {
	Articles int // put into the graph
	Known    int // there before, with the same text
	Anew     int // of these, those whose facts or entities have changed
	Revised  int // new versions of articles that were there
	Facts    int // of all articles that were read
	Quads    int // new
	Failed   []error
}

// batch is how many articles are put into the graph at once: one transaction for
// several costs a third of one for each. An interrupted build still puts in those
// that are read.
const batch = 16

// Into reads the inputs into the store, each article whole or not at all. After
// each input it calls done, which may be nil, with what went wrong or nil. An
// error that is not the input's own (the disk is full, ctx ended) ends the build;
// what was added before stays.
func Into(ctx context.Context, s *graph.Store, inputs []Input, p *extract.Pipeline, jobs int, done func(err error)) (Summary, error) {
	var sum Summary
	var docs []*extract.Doc
	var names []string
	add := func(ctx context.Context) error {
		rs, err := s.AddAll(ctx, docs)
		for _, r := range rs {
			sum.count(r)
		}
		if err != nil {
			err = fmt.Errorf("%s: %w", names[min(len(rs), len(names)-1)], err)
		}
		docs, names = docs[:0], names[:0]
		return err
	}
	err := Each(ctx, inputs, p, jobs, func(i int, d *extract.Doc, err error) error {
		if err != nil {
			sum.Failed = append(sum.Failed, err)
		} else if docs, names = append(docs, d), append(names, inputs[i].Name); len(docs) == batch {
			if err := add(ctx); err != nil {
				return err
			}
		}
		if done != nil {
			done(err)
		}
		return nil
	})
	if len(docs) > 0 && (err == nil || ctx.Err() != nil) { // interrupted: what is read goes in
		if e := add(context.WithoutCancel(ctx)); e != nil {
			err = e
		}
	}
	return sum, err
}

func (s *Summary) count(r graph.Result) {
	s.Articles++
	s.Facts += r.Facts
	s.Quads += r.Added
	if r.Known {
		s.Known++
		if r.Anew {
			s.Anew++
		}
	} else if r.Previous != "" {
		s.Revised++
	}
}

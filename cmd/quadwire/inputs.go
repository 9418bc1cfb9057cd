package main

import (
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/confidence"
	"github.com/quadwire/quadwire/extract/intake"
	"github.com/quadwire/quadwire/internal/build"
)

// inputFlags are the flags of the commands that read articles.
type inputFlags struct {
	jobs         int
	date, readOn string
	least        float64 // confidence of the facts to tell
	decided      registryFlag
}

func (f *inputFlags) register(c *cobra.Command) {
	c.Flags().IntVarP(&f.jobs, "jobs", "j", 0, "articles to read at once (default: one for each processor)")
	c.Flags().StringVar(&f.date, "date", "", "publication `day` of the articles, whatever they say (2025-12-02)")
	c.Flags().StringVar(&f.readOn, "read-on", "", "`day` on which the pages were copied: no date found is later, and an article without one is of that day")
	c.Flags().Float64Var(&f.least, "min-confidence", confidence.Floor, "leave out facts that were read rightly with a smaller `probability` than this; 0 for none")
	f.decided.register(c)
}

// pipeline is what the articles go through on their way to the graph db, which may be
// "" for the one that is set.
func (f *inputFlags) pipeline(t terminal, db string) (*extract.Pipeline, error) {
	p, err := f.decided.pipeline(t, db)
	if err == nil {
		p.Least = f.least
	}
	return p, err
}

// inputs lists what the arguments name. Missing files are errors of theirs, the
// others stay; warn is told what had to be repaired in a text.
func (f *inputFlags) inputs(t terminal, args []string, warn func(string)) (in []build.Input, failed []error, err error) {
	opt := intake.Options{Stdin: t.in, Warn: warn}
	if opt.Date, err = day("--date", f.date); err != nil {
		return nil, nil, err
	}
	if opt.ReadOn, err = day("--read-on", f.readOn); err != nil {
		return nil, nil, err
	}
	if !(f.least >= 0 && f.least <= 1) {
		return nil, nil, usage("--min-confidence %v: want a probability, 0 to 1", f.least)
	}
	if f.jobs < 0 {
		return nil, nil, usage("--jobs %d: want 1 or more", f.jobs)
	}
	found, failed := intake.Inputs(args)
	for _, i := range found {
		in = append(in, build.Input{Name: i.Name, Read: func() (extract.Article, error) { return intake.Read(i, opt) }})
	}
	return in, failed, nil
}

// open is inputs for a command that goes through them: those that are not there are
// reported and counted as bad. With none left the error tells so; of an empty folder
// there is neither an input nor an error.
func (f *inputFlags) open(t terminal, args []string) (in []build.Input, bad int, err error) {
	in, failed, err := f.inputs(t, args, func(s string) { t.say.note("%s", s) })
	if err != nil {
		return nil, 0, err
	}
	for _, e := range failed {
		t.say.failed(e)
	}
	if len(in) == 0 {
		err = someFailed(len(failed), len(failed))
	}
	return in, len(failed), err
}

func day(flag, s string) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return t, usage("%s %q is not a day: write it as 2025-12-02", flag, s)
	}
	return t, nil
}

// someFailed is the error of a command that could not read some of its inputs,
// each of which has been reported; nil where all went well.
func someFailed(failed, all int) error {
	switch {
	case failed == 0:
		return nil
	case failed == all:
		return &problem{err: fmt.Errorf("no input could be read"), code: exitFailed}
	}
	return &problem{err: fmt.Errorf("%d of %d inputs could not be read", failed, all), code: exitSome}
}

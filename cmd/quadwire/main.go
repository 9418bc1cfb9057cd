// Command quadwire turns news articles into a graph of facts and answers
// questions about it.
//
//	quadwire build articles/
//	quadwire query who-met-whom
//	quadwire why 8c1f…
//
// Data goes to standard output, everything else to standard error. Exit status:
// 0 done, 1 failed, 2 wrong usage, 3 done but some inputs failed.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], newTerminal(os.Stdin, os.Stdout, os.Stderr))
	stop()
	os.Exit(code)
}

// run is one call of the program; its result is the exit status.
func run(ctx context.Context, args []string, t terminal) int {
	root := newRoot(t)
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	return t.say.report(err)
}

package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

// version is set by the linker: -X main.version=v1.2.3.
var version = ""

func newVersion(t terminal) *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version of the program and of what it is built with",
		Args:  args(),
		RunE: func(*cobra.Command, []string) error {
			v := version
			cayley := "unknown"
			if b, ok := debug.ReadBuildInfo(); ok {
				if v == "" {
					v = b.Main.Version
				}
				for _, d := range b.Deps {
					if d.Path == "github.com/cayleygraph/cayley" {
						cayley = d.Version
					}
				}
			}
			if v == "" {
				v = "(devel)"
			}
			_, err := fmt.Fprintf(t.out, "quadwire %s\ncayley %s\n%s %s/%s\n", v, cayley, runtime.Version(), runtime.GOOS, runtime.GOARCH)
			return err
		},
	}
}

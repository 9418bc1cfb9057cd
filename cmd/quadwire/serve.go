package main

import "github.com/spf13/cobra"

func newServe(t terminal) *cobra.Command { return &cobra.Command{Use: "serve"} }

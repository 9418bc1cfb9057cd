//go:build !unix

package main

import "time"

// processorTime is not known here: the wall's clock is all there is.
func processorTime() time.Duration { return time.Duration(time.Now().UnixNano()) }

// resident is not known here.
func resident() int64 { return 0 }

package main

import "time"

// stopwatch measures one call: by the clock on the wall, or, on a machine that has
// other work, by the processor's time that the process took meanwhile.
func stopwatch(cpu bool) func() time.Duration {
	begin, used := time.Now(), processorTime()
	return func() time.Duration {
		if cpu {
			return processorTime() - used
		}
		return time.Since(begin)
	}
}

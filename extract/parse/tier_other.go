//go:build !amd64

package parse

func tiers() []*kernels { return []*kernels{&plainGo} }

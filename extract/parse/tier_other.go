//go:build !amd64 && !arm64

package parse

func tiers() []*kernels { return []*kernels{&plainGo} }

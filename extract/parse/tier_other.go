//go:build !amd64

package parse

func fastest() *kernels { return &plainGo }

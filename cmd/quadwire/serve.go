package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/cmd/quadwire/web"
)

const defaultAddr = "127.0.0.1:64210"

func newServe(t terminal) *cobra.Command {
	var db dbFlag
	var lib libraryFlag
	var addr string
	var write, api bool
	c := &cobra.Command{
		Use:   "serve",
		Short: "Show the graph in a browser, and to programs as a JSON API",
		Long: `Show the graph in a browser: Cayley's own pages (query editor, visualiser, query
shape) over the live graph, and a page with the saved questions. It is for
reading unless --write is given, and listens on this machine only unless --addr
says otherwise. Nothing is asked of the internet. Ctrl-C ends it.

Programs have a JSON API for questions, facts, articles and entities beside the
pages, or alone with --api; /api/openapi.yaml documents it.`,
		Example: `  quadwire serve
  quadwire serve --api & curl 'http://127.0.0.1:64210/api/queries/who-met-whom?limit=5'
  quadwire serve --db news.db --addr 127.0.0.1:8080`,
		Args: args(),
		RunE: func(c *cobra.Command, _ []string) error { return runServe(c.Context(), t, &db, &lib, addr, write, api) },
	}
	db.register(c)
	lib.register(c)
	c.Flags().StringVar(&addr, "addr", defaultAddr, "`address` to listen on")
	c.Flags().BoolVar(&api, "api", false, "the JSON API alone: no pages, no scripts")
	c.Flags().BoolVar(&write, "write", false, "let the Write page change the graph")
	c.MarkFlagsMutuallyExclusive("api", "write")
	return c
}

func runServe(ctx context.Context, t terminal, db *dbFlag, lib *libraryFlag, addr string, write, api bool) (err error) {
	open := db.read
	if write {
		open = db.write
	}
	s, err := open()
	if err != nil {
		return err
	}
	defer closing(s, &err)
	log := t.say.logger()
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return usage("--addr %s: want host:port, such as %s", addr, defaultAddr)
	}
	h, err := web.New(s, web.Options{Write: write, APIOnly: api, Host: host, Log: log, Library: lib.library(t)})
	if err != nil {
		return err
	}
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		return hint(err, "something listens there already; another port: quadwire serve --addr 127.0.0.1:0")
	}
	if err != nil {
		return err
	}
	announce(t, l.Addr(), write, api)
	srv := &http.Server{Handler: h, ReadHeaderTimeout: 10 * time.Second, ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelWarn)}
	stopped := make(chan error, 1)
	go func() {
		<-ctx.Done()
		end, cancel := context.WithTimeout(context.Background(), 3*time.Second)
		defer cancel()
		stopped <- srv.Shutdown(end)
	}()
	if err := srv.Serve(l); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-stopped
}

func announce(t terminal, a net.Addr, write, api bool) {
	if api {
		t.say.result(fmt.Sprintf("JSON API  http://%s/api/openapi.yaml", a))
	} else {
		announcePages(t, a)
	}
	if tcp, ok := a.(*net.TCPAddr); ok && !tcp.IP.IsLoopback() {
		t.say.note("others on your network can read this graph")
	}
	if write {
		t.say.note("the graph can be changed from there")
	}
}

func announcePages(t terminal, a net.Addr) {
	t.say.result(fmt.Sprintf("saved questions  http://%s/start", a))
	if web.HasUI() {
		t.say.result(fmt.Sprintf("Cayley's web UI  http://%s/", a))
	} else {
		t.say.result("Cayley's web UI  not in this program: make build puts it there; the questions and the API work without")
	}
	t.say.result(fmt.Sprintf("JSON API         http://%s/api/openapi.yaml", a))
}

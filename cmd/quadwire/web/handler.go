// Package web serves a graph to a browser: Cayley's own pages (query editor,
// visualiser, query shape, write), a start page with the saved questions, and
// pages that explain.
//
//	GET  /                     Cayley's query page
//	GET  /start                the saved questions
//	GET  /ask/who-met-whom     one of them, with its rows
//	GET  /why/3f2a9c           where a fact was read
//	POST /api/v1/query/gizmo   what Cayley's pages ask
//	GET  /api/queries/plans    the JSON API, documented in /api/openapi.yaml
package web

import (
	"html/template"
	"log/slog"
	"net/http"
	"time"

	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/queries"
)

// Options of the server.
type Options struct {
	APIOnly bool            // the documented JSON API and nothing else: no pages, no scripts
	Write   bool            // let the Write page and its API change the graph
	Host    string          // a name of this machine that browsers may call it by, beside localhost and addresses
	Library queries.Library // the questions that can be asked; the zero one: the program's
	Limit   queries.Limits  // of one question; zero fields: 1,000 rows, 10 s, 512 MiB
	Log     *slog.Logger    // nil: slog.Default
}

type server struct {
	store *graph.Store
	opt   Options
	pages *template.Template // ours
	ui    *template.Template // Cayley's, nil where they are not in the program
}

// New is the handler over a store, which stays the caller's to close.
func New(s *graph.Store, opt Options) (http.Handler, error) {
	if opt.Limit.Rows == 0 {
		opt.Limit.Rows = 1000
	}
	if opt.Limit.Time == 0 {
		opt.Limit.Time = 10 * time.Second
	}
	if opt.Limit.Memory == 0 {
		opt.Limit.Memory = 512 << 20
	}
	if len(opt.Library.All()) == 0 {
		opt.Library = queries.Builtin()
	}
	if opt.Log == nil {
		opt.Log = slog.Default()
	}
	srv := &server{store: s, opt: opt}
	var err error
	if srv.pages, err = parsePages(); err != nil {
		return nil, err
	}
	if srv.ui, err = parseUI(opt.Write); err != nil {
		return nil, err
	}
	m := http.NewServeMux()
	srv.routeJSON(m)
	if !opt.APIOnly {
		srv.routePages(m)
		srv.routeUI(m)
		srv.routeAPI(m)
	}
	return secure(opt.Host, srv.recovering(m)), nil
}

// recovering turns a panic of a handler into an answer; what it was goes to the log.
func (s *server) recovering(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if v := recover(); v != nil {
				s.opt.Log.Error("request failed", "path", r.URL.Path, "panic", v)
				http.Error(w, "this request cannot be answered", http.StatusBadRequest)
			}
		}()
		next.ServeHTTP(w, r)
	})
}

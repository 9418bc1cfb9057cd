package web

import (
	"context"
	"net/http/httptest"
	"path/filepath"
	"testing"
	"time"

	"github.com/quadwire/quadwire/extract/english"
	"github.com/quadwire/quadwire/extract/intake"
	"github.com/quadwire/quadwire/graph"
)

const news = `Envoys in Moscow

Steve Witkoff met Vladimir Putin in Moscow on Tuesday. Jared Kushner met Vladimir Putin as well.

Marco Rubio said the talks were productive. Steve Witkoff plans to leave for Kyiv on Monday.

Russia did not comment on the plan. Russia seized 270 square miles in November, according to AFP.
`

// serving is a server over a graph of one article, read by the real pipeline.
func serving(t testing.TB, opt Options) (*httptest.Server, *graph.Store) {
	t.Helper()
	p, err := english.New()
	if err != nil {
		t.Fatal(err)
	}
	a, err := intake.Parse("envoys.txt", []byte(news), time.Time{}, intake.Options{Date: time.Date(2025, 12, 3, 0, 0, 0, 0, time.UTC)})
	if err != nil {
		t.Fatal(err)
	}
	d, err := p.Run(a)
	if err != nil {
		t.Fatal(err)
	}
	graph.Identify(d)
	s, err := graph.Open(filepath.Join(t.TempDir(), "news.db"), graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	if _, err := s.Add(context.Background(), d); err != nil {
		t.Fatal(err)
	}
	h, err := New(s, opt)
	if err != nil {
		t.Fatal(err)
	}
	srv := httptest.NewServer(h)
	t.Cleanup(srv.Close)
	return srv, s
}

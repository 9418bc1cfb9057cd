package web

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"net/http"
	"path"
	"strconv"
	"strings"
	"time"

	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/internal/render"
	"github.com/quadwire/quadwire/queries"
)

// assets are our own pages.
//
//go:embed assets
var assets embed.FS

func parsePages() (*template.Template, error) {
	return template.New("pages").Funcs(template.FuncMap{
		"cell": render.Cell,
		"day":  render.Day,
	}).ParseFS(assets, "assets/*.html", "assets/docs/*.html")
}

// routePages serves our own pages.
func (s *server) routePages(m *http.ServeMux) {
	m.HandleFunc("GET /start", s.start)
	m.HandleFunc("GET /ask/{name}", s.ask)
	m.HandleFunc("GET /why/{fact}", s.why)
	m.HandleFunc("GET /docs/{page}", s.docs)
	files, err := fs.Sub(assets, "assets/files")
	if err == nil {
		m.Handle("GET /files/", http.StripPrefix("/files/", http.FileServerFS(files)))
	}
}

// example is a script to try in the query page or the visualiser.
type example struct{ Title, Page, Script string }

// examplesWith are scripts that start at the entity with that id.
func examplesWith(id string) []example {
	e := "e(" + strconv.Quote(id) + ")"
	return []example{
		{"Draw the facts of the graph", "/ui/visualize", `// Subjects, relations and objects of the first 60 facts: draw gives out source
// and target pairs. Grey is actual, amber claimed, green to come, red denied.
g.V(v("Fact")).In(TYPE).ForEach(60, function (d) { draw(d.id) })`},
		{"Draw what surrounds an entity", "/ui/visualize", `// source and target of every fact in which it has a part
factsOf(` + e + `, function (fact) { draw(fact) })`},
		{"What someone did to whom, as a chain", "/", `// Out follows the edges; the tag "relation" keeps which one
g.V(` + e + `).Out(ALL, "relation").All()`},
		{"What is planned, as rows", "/", `withModality(["Planned", "Expected"], function (fact) { emit(fact) })`},
		{"The shape of a chain of meetings", "/ui/query_shape", `g.V(` + e + `).Tag("start").In(p("met")).Tag("guest").Out(p("met")).All()`},
	}
}

// wellKnown is the id of a person about whom the graph has much to tell, for the
// examples; one of many where there are many.
func (s *server) wellKnown(ctx context.Context) string {
	const script = `var best = null, most = -1;
g.V("<" + SCHEMA + "Person>").In(TYPE).ForEach(200, function (d) {
  if (!d.id.startsWith("<" + BASE + "e/")) return;
  var n = g.V(d.id).Out().ToArray(50).length + g.V(d.id).In().ToArray(50).length;
  if (n > most) { best = d.id; most = n }
});
g.Emit(best.slice(BASE.length + 3, -1))`
	id := "Vladimir_Putin"
	_, err := queries.Script(ctx, s.store, script, queries.Limits{Rows: 1, Time: time.Second}, func(v any) error {
		if found, ok := v.(string); ok {
			id = found
		}
		return nil
	})
	if err != nil {
		s.opt.Log.Debug("no example found", "error", err)
	}
	return id
}

func (s *server) start(w http.ResponseWriter, r *http.Request) {
	st, err := s.store.Stats(r.Context())
	if err != nil {
		s.sorry(w, err, http.StatusInternalServerError)
		return
	}
	writePage(w, http.StatusOK, s.pages, "start.html", struct {
		Stats    graph.Stats
		File     string
		Queries  []queries.Query
		Examples []example
		UI       bool
	}{st, path.Base(s.store.Path()), s.opt.Library.All(), examplesWith(s.wellKnown(r.Context())), s.ui != nil})
}

// ask shows a saved question: a form with its parameters, and the rows once the
// form is sent or nothing need be filled in.
func (s *server) ask(w http.ResponseWriter, r *http.Request) {
	q, err := s.opt.Library.Lookup(r.PathValue("name"))
	if err != nil {
		s.sorry(w, err, http.StatusNotFound)
		return
	}
	page := struct {
		Query queries.Query
		Given map[string]string
		Asked bool
		Rows  queries.Rows
		Error string
		ID    int // index of the column that holds the fact's id, -1 for none
	}{Query: q, Given: map[string]string{}, ID: -1}
	ready := true
	for _, p := range q.Params {
		if v := strings.TrimSpace(r.FormValue(p.Name)); v != "" {
			page.Given[p.Name] = v
		} else if p.Required {
			ready = false
		}
	}
	if ready {
		page.Asked = true
		page.Rows, err = queries.Run(r.Context(), s.store, q, page.Given, s.opt.Limit)
		if err != nil {
			page.Error = err.Error()
		}
	}
	for i, c := range q.Columns {
		if c == "id" && len(q.Columns) > 1 {
			page.ID = i
		}
	}
	writePage(w, http.StatusOK, s.pages, "ask.html", page)
}

func (s *server) why(w http.ResponseWriter, r *http.Request) {
	e, err := s.store.Why(r.Context(), r.PathValue("fact"))
	if err != nil {
		code := http.StatusInternalServerError
		if errors.Is(err, graph.ErrNotFound) {
			code = http.StatusNotFound
		}
		s.sorry(w, err, code)
		return
	}
	before, quote, after := render.Marked(e)
	writePage(w, http.StatusOK, s.pages, "why.html", struct {
		graph.Evidence
		Before, Quote, After string
		Lines                []render.Line
	}{e, before, quote, after, render.Lines(e)})
}

func (s *server) docs(w http.ResponseWriter, r *http.Request) {
	name := "docs-" + r.PathValue("page") + ".html"
	if s.pages.Lookup(name) == nil {
		s.sorry(w, fmt.Errorf("there is no page %q", r.PathValue("page")), http.StatusNotFound)
		return
	}
	writePage(w, http.StatusOK, s.pages, name, struct {
		Base    graph.Base
		Queries []queries.Query
	}{s.store.Base(), s.opt.Library.All()})
}

func (s *server) sorry(w http.ResponseWriter, err error, code int) {
	writePage(w, code, s.pages, "sorry.html", err.Error())
}

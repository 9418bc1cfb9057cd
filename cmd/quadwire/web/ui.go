package web

import (
	"embed"
	"html/template"
	"io/fs"
	"net/http"
	"slices"
	"strings"
)

// uiFiles holds Cayley's pages after "make ui", else only a note.
//
//go:embed all:ui
var uiFiles embed.FS

// HasUI reports whether Cayley's pages are in the program.
func HasUI() bool {
	_, err := fs.Stat(uiFiles, "ui/templates/query.html")
	return err == nil
}

// parseUI is Cayley's templates with our sidebar in the place of theirs, nil
// where they are not in the program.
func parseUI(write bool) (*template.Template, error) {
	if !HasUI() {
		return nil, nil
	}
	t, err := template.ParseFS(uiFiles, "ui/templates/*")
	if err != nil {
		return nil, err
	}
	side, err := assets.ReadFile("assets/sidebar.html")
	if err != nil {
		return nil, err
	}
	text := string(side)
	if !write {
		text = strings.Replace(text, `<li id="sbWrite">`, `<li id="sbWrite" style="display: none">`, 1)
	}
	return t.Parse(text)
}

// routeUI serves Cayley's pages under the paths that they link to each other by.
func (s *server) routeUI(m *http.ServeMux) {
	if s.ui == nil {
		m.Handle("GET /{$}", http.RedirectHandler("/start", http.StatusFound))
		m.HandleFunc("GET /ui/", s.noUI)
		return
	}
	static, err := fs.Sub(uiFiles, "ui/static")
	if err == nil {
		m.Handle("GET /static/", http.StripPrefix("/static/", http.FileServerFS(static)))
	}
	m.HandleFunc("GET /{$}", func(w http.ResponseWriter, r *http.Request) { s.uiPage(w, r, "query") })
	m.HandleFunc("GET /ui/{page}", func(w http.ResponseWriter, r *http.Request) { s.uiPage(w, r, r.PathValue("page")) })
}

var uiPages = []string{"query", "query_shape", "visualize", "write"}

func (s *server) uiPage(w http.ResponseWriter, r *http.Request, name string) {
	if !slices.Contains(uiPages, name) {
		http.NotFound(w, r)
		return
	}
	writePage(w, http.StatusOK, s.ui, name+".html", nil)
}

func (s *server) noUI(w http.ResponseWriter, r *http.Request) {
	writePage(w, http.StatusNotFound, s.pages, "no-ui.html", nil)
}

// writePage writes a page whole or an error.
func writePage(w http.ResponseWriter, code int, t *template.Template, name string, data any) {
	var b strings.Builder
	if err := t.ExecuteTemplate(&b, name, data); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(code)
	_, _ = w.Write([]byte(b.String())) // the reader has gone: nobody to tell
}

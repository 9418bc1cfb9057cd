package web

import (
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/internal/render"
	"github.com/quadwire/quadwire/queries"
)

// openAPI documents the API (https://spec.openapis.org/oas/v3.0.3); a test holds
// it against the handlers.
//
//go:embed openapi.yaml
var openAPI []byte

// route is a path of the API with what answers it.
type route struct {
	path   string
	answer func(*server, *http.Request) (any, error)
}

// routes is the API. Everything is read by GET and answered in JSON.
var routes = []route{
	{"/api/queries", (*server).listQueries},
	{"/api/queries/{name}", (*server).runQuery},
	{"/api/facts", (*server).listFacts},
	{"/api/facts/{id}", (*server).oneFact},
	{"/api/articles", (*server).listArticles},
	{"/api/articles/{id}", (*server).oneArticle},
	{"/api/entities", (*server).listEntities},
	{"/api/entities/{id...}", (*server).oneEntity},
}

// routeJSON serves the documented API.
func (s *server) routeJSON(m *http.ServeMux) {
	m.HandleFunc("GET /api/openapi.yaml", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/yaml")
		_, _ = w.Write(openAPI) // the reader has gone: nobody to tell
	})
	for _, r := range routes {
		m.HandleFunc("GET "+r.path, func(w http.ResponseWriter, req *http.Request) {
			v, err := r.answer(s, req)
			if err != nil {
				writeProblem(w, err)
				return
			}
			writeJSON(w, http.StatusOK, v)
		})
	}
	m.HandleFunc("/api/", func(w http.ResponseWriter, r *http.Request) {
		writeProblem(w, &apiError{http.StatusNotFound, "there is no " + r.Method + " " + r.URL.Path + "; see /api/openapi.yaml", nil})
	})
}

func writeJSON(w http.ResponseWriter, code int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(v) // the reader has gone: nobody to tell
}

// apiError is an error with its status and what may have been meant.
type apiError struct {
	status int
	text   string
	near   []string
}

func (e *apiError) Error() string { return e.text }

func bad(format string, args ...any) error {
	return &apiError{http.StatusBadRequest, fmt.Sprintf(format, args...), nil}
}

// writeProblem says what went wrong: {"error": "…", "near": ["…"]}.
func writeProblem(w http.ResponseWriter, err error) {
	out := struct {
		Error string   `json:"error"`
		Near  []string `json:"near,omitempty"`
	}{Error: err.Error()}
	status := http.StatusInternalServerError
	var api *apiError
	var param *queries.ParamError
	var unknown *queries.UnknownError
	var column *queries.ColumnError
	switch {
	case errors.As(err, &api):
		status, out.Near = api.status, api.near
	case errors.As(err, &param):
		status, out.Error, out.Near = http.StatusBadRequest, param.Problem, param.Near
		if param.Param != "" {
			out.Error = param.Param + ": " + param.Problem
		}
	case errors.As(err, &unknown):
		status, out.Near = http.StatusNotFound, unknown.Near
	case errors.As(err, &column):
		status, out.Near = http.StatusBadRequest, column.Columns
	case errors.Is(err, graph.ErrNotFound):
		status = http.StatusNotFound
	case errors.Is(err, queries.ErrTime), errors.Is(err, queries.ErrMemory), errors.Is(err, context.Canceled):
		status = http.StatusServiceUnavailable
	}
	writeJSON(w, status, out)
}

// Reserved names of a question's parameters; what else is given is a parameter.
var reserved = []string{"limit", "sort", "columns"}

// number is a parameter between 1 and most.
func number(q url.Values, name string, standard, most int) (int, error) {
	v := q.Get(name)
	if v == "" {
		return standard, nil
	}
	n, err := strconv.Atoi(v)
	if err != nil || n < 1 || n > most {
		return 0, bad("%s: %q is no number from 1 to %d", name, v, most)
	}
	return n, nil
}

// only finds parameters that a call does not have: a misspelt one must not be
// taken for none.
func only(q url.Values, names ...string) error {
	for k := range q {
		if !slices.Contains(names, k) {
			return &apiError{http.StatusBadRequest, fmt.Sprintf("there is no parameter %q", k), names}
		}
	}
	return nil
}

func (s *server) listQueries(*http.Request) (any, error) {
	out := []apiQuery{}
	for _, q := range s.opt.Library.All() {
		out = append(out, queryRecord(&q))
	}
	return out, nil
}

// runQuery answers a saved question.
func (s *server) runQuery(r *http.Request) (any, error) {
	q, err := s.opt.Library.Lookup(r.PathValue("name"))
	if err != nil {
		return nil, err
	}
	given := r.URL.Query()
	limit := s.opt.Limit
	if limit.Rows, err = number(given, "limit", min(100, s.opt.Limit.Rows), s.opt.Limit.Rows); err != nil {
		return nil, err
	}
	params := map[string]string{}
	for k, v := range given {
		if !slices.Contains(reserved, k) {
			params[k] = v[0]
		}
	}
	sorted := list(given.Get("sort"))
	wanted := limit.Rows
	if len(sorted) > 0 { // the first rows of another order
		limit.Rows = s.opt.Limit.Rows
	}
	rows, err := queries.Run(r.Context(), s.store, q, params, limit)
	if err != nil {
		return nil, err
	}
	if err := rows.SortBy(sorted...); err != nil {
		return nil, err
	}
	if len(rows.Rows) > wanted {
		rows.Rows, rows.More = rows.Rows[:wanted], true
	}
	if columns := list(given.Get("columns")); len(columns) > 0 {
		if rows, err = rows.Pick(columns...); err != nil {
			return nil, err
		}
	}
	var b strings.Builder
	if err := render.RowArray(&b, rows); err != nil {
		return nil, err
	}
	return struct {
		Query   string          `json:"query"`
		Columns []string        `json:"columns"`
		Rows    json.RawMessage `json:"rows"`
		More    bool            `json:"more"`
		Notes   []string        `json:"notes,omitempty"`
	}{q.Name, rows.Columns, json.RawMessage(b.String()), rows.More, rows.Notes}, nil
}

// list is the words between commas.
func list(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, ",")
}

func (s *server) records() records { return records{s.store.Base()} }

// listFacts is the facts of an entity, by question facts-about, or of an article.
func (s *server) listFacts(r *http.Request) (any, error) {
	q := r.URL.Query()
	if err := only(q, "entity", "article", "since", "until", "limit"); err != nil {
		return nil, err
	}
	limit, err := number(q, "limit", 100, s.opt.Limit.Rows)
	if err != nil {
		return nil, err
	}
	var facts []graph.Fact
	more := false
	switch {
	case (q.Get("entity") == "") == (q.Get("article") == ""):
		return nil, bad("want entity or article")
	case q.Get("article") != "":
		if q.Has("since") || q.Has("until") {
			return nil, bad("since and until go with entity")
		}
		facts, more, err = s.factsOfArticle(r.Context(), graph.ArticleID(q.Get("article")), limit)
	default:
		facts, more, err = s.factsOfEntity(r.Context(), q, limit)
	}
	if err != nil {
		return nil, err
	}
	out := struct {
		Facts []apiFact `json:"facts"`
		More  bool      `json:"more"`
	}{[]apiFact{}, more}
	for i := range facts {
		out.Facts = append(out.Facts, s.records().fact(&facts[i]))
	}
	return out, nil
}

func (s *server) factsOfArticle(ctx context.Context, a graph.ArticleID, limit int) (out []graph.Fact, more bool, err error) {
	versions, err := s.store.Versions(ctx, a)
	if err != nil {
		return nil, false, err
	}
	if len(versions) == 0 {
		return nil, false, fmt.Errorf("article %s: %w", a, graph.ErrNotFound)
	}
	for _, v := range versions {
		for f, err := range s.store.Facts(ctx, graph.Filter{Version: v.IRI}) {
			if err != nil {
				return nil, false, err
			}
			if len(out) == limit {
				return out, true, nil
			}
			out = append(out, f)
		}
	}
	return out, false, nil
}

func (s *server) factsOfEntity(ctx context.Context, given url.Values, limit int) ([]graph.Fact, bool, error) {
	q, err := queries.Lookup("facts-about")
	if err != nil {
		return nil, false, err
	}
	l := s.opt.Limit
	params := map[string]string{"entity": given.Get("entity"), "since": given.Get("since"), "until": given.Get("until")}
	rows, err := queries.Run(ctx, s.store, q, params, l)
	if err != nil {
		return nil, false, err
	}
	ids, err := rows.Pick("id")
	if err != nil {
		return nil, false, err
	}
	var names []string
	for _, row := range ids.Rows { // one row a role
		if id, ok := row[0].(string); ok && !slices.Contains(names, id) {
			names = append(names, id)
		}
	}
	more := rows.More || len(names) > limit
	facts, err := s.store.FactsByID(ctx, names[:min(limit, len(names))])
	return facts, more, err
}

func (s *server) oneFact(r *http.Request) (any, error) {
	e, err := s.store.Why(r.Context(), r.PathValue("id"))
	if err != nil {
		return nil, err
	}
	return s.records().evidence(&e), nil
}

// listArticles is the article versions, page by page.
func (s *server) listArticles(r *http.Request) (any, error) {
	q := r.URL.Query()
	if err := only(q, "after", "limit"); err != nil {
		return nil, err
	}
	limit, err := number(q, "limit", 100, 1000)
	if err != nil {
		return nil, err
	}
	found, err := s.store.ArticlesAfter(r.Context(), q.Get("after"), limit+1)
	if err != nil {
		return nil, err
	}
	out := struct {
		Articles []apiArticle `json:"articles"`
		Next     string       `json:"next,omitempty"` // what after is for the next page
	}{Articles: []apiArticle{}}
	for i := range found[:min(limit, len(found))] {
		out.Articles = append(out.Articles, articleRecord(&found[i]))
	}
	if len(found) > limit {
		out.Next = string(found[limit-1].ID) + "/" + string(found[limit-1].Version)
	}
	return out, nil
}

// oneArticle is the versions of an article.
func (s *server) oneArticle(r *http.Request) (any, error) {
	id := r.PathValue("id")
	versions, err := s.store.Versions(r.Context(), graph.ArticleID(id))
	if err != nil {
		return nil, err
	}
	if len(versions) == 0 {
		return nil, fmt.Errorf("article %s: %w", id, graph.ErrNotFound)
	}
	out := struct {
		ID       string       `json:"id"`
		Versions []apiArticle `json:"versions"`
	}{ID: id}
	for i := range versions {
		out.Versions = append(out.Versions, articleRecord(&versions[i]))
	}
	return out, nil
}

// listEntities is names that have a word beginning with q.
func (s *server) listEntities(r *http.Request) (any, error) {
	q := r.URL.Query()
	if err := only(q, "q", "limit"); err != nil {
		return nil, err
	}
	limit, err := number(q, "limit", 20, 1000)
	if err != nil {
		return nil, err
	}
	found, err := queries.Names(r.Context(), s.store, q.Get("q"), limit)
	if err != nil {
		return nil, err
	}
	type name struct {
		ID       string `json:"id"`
		Name     string `json:"name"`
		Mentions int    `json:"mentions"`
	}
	out := []name{}
	for _, n := range found {
		out = append(out, name{n.ID, n.Name, n.Mentions})
	}
	return out, nil
}

// oneEntity is what the graph says of an entity, by any of its names.
func (s *server) oneEntity(r *http.Request) (any, error) {
	limit, err := number(r.URL.Query(), "limit", 30, 1000)
	if err != nil {
		return nil, err
	}
	iri, err := s.entityIRI(r.Context(), r.PathValue("id"))
	if err != nil {
		return nil, err
	}
	a, err := s.store.About(r.Context(), iri)
	if err != nil {
		return nil, err
	}
	ties, all, err := s.store.Ties(r.Context(), iri, limit)
	if err != nil {
		return nil, err
	}
	out := apiEntity{a.ID, a.Label, a.Kind, append([]string{}, a.Names...), a.SameAs, []apiFact{}, all}
	for i := range ties {
		f := s.records().fact(&ties[i].Fact)
		f.Disputed, f.AlsoStated = ties[i].Disputed, ties[i].Count-1
		out.Ties = append(out.Ties, f)
	}
	return out, nil
}

func (s *server) entityIRI(ctx context.Context, name string) (string, error) {
	e, _, err := queries.Find(ctx, s.store, name)
	if wrong := (*queries.NameError)(nil); errors.As(err, &wrong) {
		return "", &apiError{http.StatusNotFound, wrong.Problem, wrong.Near}
	}
	return e.IRI, err
}

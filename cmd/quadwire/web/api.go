package web

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"

	"github.com/cayleygraph/cayley/query"
	_ "github.com/cayleygraph/cayley/query/graphql" // the pages offer it
	_ "github.com/cayleygraph/cayley/query/mql"     // the pages offer it
	"github.com/cayleygraph/quad"

	cgraph "github.com/cayleygraph/cayley/graph"

	"github.com/quadwire/quadwire/queries"
)

// Bounds of what a request may send.
const (
	maxQuery = 1 << 20
	maxFile  = 1 << 30
)

// routeAPI serves the calls that Cayley's pages make. Their answers are JSON
// under text/plain: the pages parse the text themselves.
func (s *server) routeAPI(m *http.ServeMux) {
	m.HandleFunc("POST /api/v1/query/{lang}", s.query)
	m.HandleFunc("POST /api/v1/shape/{lang}", s.shape)
	m.HandleFunc("POST /api/v1/write", s.changing(s.write))
	m.HandleFunc("POST /api/v1/delete", s.changing(s.remove))
	m.HandleFunc("POST /api/v1/write/file/nquad", s.changing(s.upload))
}

func answer(w http.ResponseWriter, code int, v any) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(code)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(v) // the reader has gone: nobody to tell
}

func refuse(w http.ResponseWriter, code int, err error) {
	answer(w, code, map[string]string{"error": err.Error()})
}

func body(w http.ResponseWriter, r *http.Request) (string, bool) {
	b, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxQuery))
	if err != nil {
		refuse(w, http.StatusBadRequest, err)
		return "", false
	}
	return string(b), true
}

func (s *server) query(w http.ResponseWriter, r *http.Request) {
	text, ok := body(w, r)
	if !ok {
		return
	}
	results := []any{} // never null: the visualiser asks for its length
	var err error
	switch lang := r.PathValue("lang"); lang {
	case "gizmo":
		_, err = queries.Script(r.Context(), s.store, text, s.opt.Limit, func(v any) error {
			results = append(results, v)
			return nil
		})
	case "graphql":
		s.graphQL(w, r, text)
		return
	case "mql":
		results, err = s.mql(r.Context(), text)
	default:
		err = fmt.Errorf("there is no query language %q", lang)
	}
	if err != nil {
		refuse(w, http.StatusBadRequest, err)
		return
	}
	answer(w, http.StatusOK, map[string]any{"result": results})
}

// graphQL answers as Cayley does, in a form of its own.
func (s *server) graphQL(w http.ResponseWriter, r *http.Request, text string) {
	ctx, cancel := context.WithTimeout(r.Context(), s.opt.Limit.Time)
	defer cancel()
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	query.GetLanguage("graphql").HTTPQuery(ctx, s.store.Handle().QuadStore, w, strings.NewReader(text))
}

func (s *server) mql(ctx context.Context, text string) ([]any, error) {
	ctx, cancel := context.WithTimeout(ctx, s.opt.Limit.Time)
	defer cancel()
	it, err := query.Execute(ctx, s.store.Handle().QuadStore, "mql", text, query.Options{Collation: query.JSON, Limit: s.opt.Limit.Rows})
	if err != nil {
		return nil, err
	}
	defer it.Close()
	out := []any{}
	for it.Next(ctx) && len(out) < s.opt.Limit.Rows {
		out = append(out, it.Result())
	}
	return out, it.Err()
}

func (s *server) shape(w http.ResponseWriter, r *http.Request) {
	text, ok := body(w, r)
	if !ok {
		return
	}
	if lang := r.PathValue("lang"); lang != "gizmo" {
		refuse(w, http.StatusBadRequest, fmt.Errorf("no shape of %s", lang))
		return
	}
	shape, err := queries.ShapeOf(r.Context(), s.store.Base(), text, s.opt.Limit)
	if err != nil {
		refuse(w, http.StatusBadRequest, err)
		return
	}
	answer(w, http.StatusOK, shape)
}

// changing lets a handler run only where the graph may be changed.
func (s *server) changing(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !s.opt.Write {
			refuse(w, http.StatusForbidden, errors.New("this graph is served for reading only; start with: quadwire serve --write"))
			return
		}
		next(w, r)
	}
}

// quads reads what the Write page sends: [{"subject": "<…>", …}].
func quads(w http.ResponseWriter, r *http.Request) ([]quad.Quad, error) {
	var in []struct{ Subject, Predicate, Object, Label string }
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxQuery)).Decode(&in); err != nil {
		return nil, err
	}
	var out []quad.Quad
	for _, j := range in {
		q := quad.Quad{
			Subject: quad.StringToValue(j.Subject), Predicate: quad.StringToValue(j.Predicate),
			Object: quad.StringToValue(j.Object), Label: quad.StringToValue(j.Label),
		}
		if !q.IsValid() {
			return nil, fmt.Errorf("a quad needs a subject, a predicate and an object: %v", q)
		}
		out = append(out, q)
	}
	return out, nil
}

func (s *server) write(w http.ResponseWriter, r *http.Request) {
	in, err := quads(w, r)
	if err == nil {
		err = s.store.Handle().QuadWriter.AddQuadSet(in)
	}
	if err != nil {
		refuse(w, http.StatusBadRequest, err)
		return
	}
	answer(w, http.StatusOK, map[string]string{"result": fmt.Sprintf("Successfully wrote %d quads.", len(in))})
}

func (s *server) remove(w http.ResponseWriter, r *http.Request) {
	in, err := quads(w, r)
	for i := 0; err == nil && i < len(in); i++ {
		e := s.store.Handle().QuadWriter.RemoveQuad(in[i])
		if d := (*cgraph.DeltaError)(nil); e != nil && !(errors.As(e, &d) && cgraph.IsQuadNotExist(d)) {
			err = e
		}
	}
	if err != nil {
		refuse(w, http.StatusBadRequest, err)
		return
	}
	answer(w, http.StatusOK, map[string]string{"result": fmt.Sprintf("Successfully deleted %d quads.", len(in))})
}

func (s *server) upload(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, maxFile)
	f, head, err := r.FormFile("NQuadFile")
	if err != nil {
		refuse(w, http.StatusBadRequest, err)
		return
	}
	defer f.Close()
	res, err := s.store.Import(r.Context(), f, head.Filename)
	if err != nil {
		refuse(w, http.StatusBadRequest, err)
		return
	}
	answer(w, http.StatusOK, map[string]string{"result": fmt.Sprintf("Successfully wrote %d quads.", res.Added)})
}

package web

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/getkin/kin-openapi/routers/gorillamux"

	"github.com/quadwire/quadwire/graph"
)

// documented is the API's document and a router over it.
func documented(t *testing.T) (*openapi3.T, routers.Router) {
	t.Helper()
	doc, err := openapi3.NewLoader().LoadFromData(openAPI)
	if err != nil {
		t.Fatal(err)
	}
	if err := doc.Validate(context.Background()); err != nil {
		t.Fatal(err)
	}
	router, err := gorillamux.NewRouter(doc)
	if err != nil {
		t.Fatal(err)
	}
	return doc, router
}

// Every path of the document has a handler, and the other way round.
func TestEveryRouteIsDocumented(t *testing.T) {
	doc, _ := documented(t)
	handled := map[string]bool{"/api/openapi.yaml": true}
	for _, r := range routes {
		handled[strings.ReplaceAll(r.path, "...}", "}")] = true
	}
	for path := range handled {
		if doc.Paths.Find(path) == nil {
			t.Errorf("%s is not documented", path)
		}
	}
	for path, item := range doc.Paths.Map() {
		if !handled[path] {
			t.Errorf("%s has no handler", path)
		}
		for method := range item.Operations() {
			if method != http.MethodGet {
				t.Errorf("%s %s: everything is read by GET", method, path)
			}
		}
	}
}

// asked is an answer of the API, held against its document.
func asked(t *testing.T, srv *httptest.Server, router routers.Router, path string) (int, string) {
	t.Helper()
	req, err := http.NewRequest(http.MethodGet, srv.URL+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	plain, err := http.NewRequest(http.MethodGet, path, nil) // the document's server is "/"
	if err != nil {
		t.Fatal(err)
	}
	route, params, err := router.FindRoute(plain)
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	in := &openapi3filter.RequestValidationInput{Request: plain, PathParams: params, Route: route}
	out := &openapi3filter.ResponseValidationInput{
		RequestValidationInput: in, Status: res.StatusCode, Header: res.Header, Body: io.NopCloser(bytes.NewReader(body)),
		Options: &openapi3filter.Options{IncludeResponseStatus: true},
	}
	if err := openapi3filter.ValidateResponse(context.Background(), out); err != nil {
		t.Errorf("%s: %d %s\nis not what the document says: %v", path, res.StatusCode, body, err)
	}
	return res.StatusCode, string(body)
}

func TestJSONAPI(t *testing.T) {
	openapi3filter.RegisterBodyDecoder("application/yaml", openapi3filter.FileBodyDecoder)
	srv, s := serving(t, Options{APIOnly: true})
	_, router := documented(t)
	articles, err := s.Articles(context.Background())
	if err != nil || len(articles) != 1 {
		t.Fatal(err)
	}
	article := string(articles[0].ID)
	var fact graph.Fact
	for f, err := range s.Facts(context.Background(), graph.Filter{}) {
		if err != nil {
			t.Fatal(err)
		}
		if fact = f; f.Relation == "met" {
			break
		}
	}
	for _, c := range []struct {
		path   string
		status int
		part   string
	}{
		{"/api/openapi.yaml", 200, "openapi: 3.0.3"},
		{"/api/queries", 200, `"name":"who-met-whom"`},
		{"/api/queries/who-met-whom", 200, `"whom":"Vladimir Putin"`},
		{"/api/queries/who-met-whom?limit=1", 200, `"more":true`},
		{"/api/queries/who-met-whom?columns=who,when&sort=-who", 200, `{"who":"Steve Witkoff"`},
		{"/api/queries/who-met-whom?limit=1&columns=who&sort=who", 200, `"rows":[{"who":"Jared Kushner"}]`},
		{"/api/queries/facts-about?entity=putin&since=2025", 200, "Witkoff"},
		{"/api/queries/facts-about?entity=putin&since=2031", 200, `"rows":[]`},
		{"/api/queries/facts-about", 400, "is missing"},
		{"/api/queries/facts-about?entity=Witkof", 400, "Witkoff"},
		{"/api/queries/who-meets-whom", 404, `"near":["who-met-whom"`},
		{"/api/queries/plans?limit=0", 400, "limit"},
		{"/api/queries/plans?limit=many", 400, "no number from 1 to 1000"},
		{"/api/queries/plans?sort=size", 400, "there is no column"},
		{"/api/queries/plans?columns=size", 400, "there is no column"},
		{"/api/queries/plans?colour=red", 400, "there is no such parameter"},
		{"/api/facts?entity=Steve%20Witkoff", 200, `"relation":"met"`},
		{"/api/facts?entity=witkoff&limit=1", 200, `"more":true`},
		{"/api/facts?article=" + article, 200, `"relation":"seized"`},
		{"/api/facts?article=" + article + "&limit=2", 200, `"more":true`},
		{"/api/facts?article=0000", 404, "not found"},
		{"/api/facts", 400, "want entity or article"},
		{"/api/facts?article=x&entity=y", 400, "want entity or article"},
		{"/api/facts?article=x&since=2025", 400, "since and until go with entity"},
		{"/api/facts?entety=putin", 400, `"near":["entity"`},
		{"/api/facts?entity=Witkof", 400, "Witkoff"},
		{"/api/facts/" + string(fact.ID), 200, `"sentence":"Steve Witkoff met Vladimir Putin in Moscow on Tuesday."`},
		{"/api/facts/" + string(fact.ID[:6]), 200, `"mark":{"start":0,`},
		{"/api/facts/ffffffffffffffffffff", 404, "not found"},
		{"/api/articles", 200, `"title":"Envoys in Moscow"`},
		{"/api/articles?limit=1&after=" + url.QueryEscape(article+"/"+string(articles[0].Version)), 200, `{"articles":[]}`},
		{"/api/articles?page=2", 400, "there is no parameter"},
		{"/api/articles/" + article, 200, `"versions":[{`},
		{"/api/articles/0000", 404, "not found"},
		{"/api/entities", 200, `"mentions":`},
		{"/api/entities?q=wit", 200, `"id":"Steve_Witkoff"`},
		{"/api/entities?q=nobody", 200, `[]`},
		{"/api/entities?limit=5000", 400, "no number"},
		{"/api/entities/Steve_Witkoff", 200, `"kind":"Person"`},
		{"/api/entities/steve%20witkoff?limit=1", 200, `"allTies":`},
		{"/api/entities/Witkof", 404, `"near":`},
	} {
		status, body := asked(t, srv, router, c.path)
		if status != c.status || !strings.Contains(strings.ReplaceAll(body, "\n", ""), c.part) {
			t.Errorf("%s: %d %s\nwant %d with %s", c.path, status, body, c.status, c.part)
		}
	}
	for path, want := range map[string]int{"/api/nothing": 404, "/start": 404, "/api/v1/query/gizmo": 404, "/": 404} {
		if status, body := call(t, srv, "GET", path, ""); status != want {
			t.Errorf("%s: %d %s, want %d", path, status, body, want)
		}
	}
	if status, _ := call(t, srv, "POST", "/api/queries/plans", "{}"); status != 404 && status != 405 {
		t.Errorf("POST: %d", status)
	}
	if status, _ := call(t, srv, "GET", "/api/queries", "", "Origin", "http://evil.example"); status != 403 {
		t.Errorf("another site: %d", status)
	}
}

// Articles come page by page, each once.
func TestArticlesPages(t *testing.T) {
	srv, _ := serving(t, Options{})
	_, router := documented(t)
	if status, body := asked(t, srv, router, "/api/articles?limit=1"); status != 200 || strings.Contains(body, `"next"`) {
		t.Errorf("%d %s: the last page has no next", status, body)
	}
}

package web

import (
	"bytes"
	"io"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/quadwire/quadwire/queries"
)

// call makes a request of the server and gives status and body.
func call(t testing.TB, srv *httptest.Server, method, path, body string, headers ...string) (int, string) {
	t.Helper()
	r, err := http.NewRequest(method, srv.URL+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i+1 < len(headers); i += 2 {
		if headers[i] == "Host" {
			r.Host = headers[i+1]
		}
		r.Header.Set(headers[i], headers[i+1])
	}
	res, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res.StatusCode, string(b)
}

func TestPagesAndAPI(t *testing.T) {
	srv, _ := serving(t, Options{})
	for _, c := range []struct {
		method, path, body string
		status             int
		want               string
	}{
		{"GET", "/start", "", 200, "who-met-whom"},
		{"GET", "/ask/who-met-whom", "", 200, "Steve Witkoff met Vladimir Putin"},
		{"GET", "/ask/facts-about", "", 200, "needed"},
		{"GET", "/ask/facts-about?entity=witkoff", "", 200, "plans to leave for Kyiv"},
		{"GET", "/ask/facts-about?entity=Vitkoff", "", 200, "near it:"},
		{"GET", "/ask/nothing", "", 404, "there is no query"},
		{"GET", "/ask/facts-about?entity=%3Cscript%3Ealert(1)%3C/script%3E", "", 200, "&lt;script&gt;"},
		{"GET", "/why/ffffffffffffffffffff", "", 404, "not found"},
		{"GET", "/docs/GizmoAPI", "", 200, "LabelContext"},
		{"GET", "/docs/None", "", 404, "there is no page"},
		{"GET", "/files/style.css", "", 200, "font"},
		{"GET", "/nowhere", "", 404, ""},
		{"POST", "/api/v1/query/gizmo", `g.V(e("Steve_Witkoff")).Out(p("met")).All()`, 200, `{"result":[{"id":"<https://quadwire.org/e/Vladimir_Putin>"}]}`},
		{"POST", "/api/v1/query/gizmo", `g.V("<nobody>").Out().All()`, 200, `{"result":[]}`},
		{"POST", "/api/v1/query/gizmo", `g.V().Out({}).All()`, 400, `{"error":"TypeError: Out takes a predicate`},
		{"POST", "/api/v1/query/gizmo", `g.V(`, 400, `{"error":"SyntaxError`},
		{"POST", "/api/v1/query/mql", `[{"id":"<https://quadwire.org/e/Steve_Witkoff>","<https://quadwire.org/p/met>":null}]`, 200, "Vladimir_Putin"},
		{"POST", "/api/v1/query/mql", `nonsense`, 400, "error"},
		{"POST", "/api/v1/query/graphql", `{nodes(id: <https://quadwire.org/e/Steve_Witkoff>){id}}`, 200, "Steve_Witkoff"},
		{"POST", "/api/v1/query/sql", `select`, 400, "there is no query language"},
		{"POST", "/api/v1/shape/gizmo", `g.V(e("a")).Out().All()`, 200, `"is_link_node":true`},
		{"POST", "/api/v1/shape/gizmo", `g.Emit(1)`, 200, `{"nodes":[],"links":[]}`},
		{"POST", "/api/v1/write", `[]`, 403, "for reading only"},
		{"POST", "/api/v1/delete", `[]`, 403, "for reading only"},
		{"POST", "/api/v1/write/file/nquad", ``, 403, "for reading only"},
		{"POST", "/api/v1/query/gizmo", strings.Repeat(" ", maxQuery+1), 400, "too large"},
	} {
		status, body := call(t, srv, c.method, c.path, c.body)
		if status != c.status || !strings.Contains(body, c.want) {
			t.Errorf("%s %s %.60s\ngave %d %s\nwant %d with %q", c.method, c.path, c.body, status, body, c.status, c.want)
		}
	}
}

func TestOtherSitesAreRefused(t *testing.T) {
	srv, _ := serving(t, Options{})
	own := strings.TrimPrefix(srv.URL, "http://")
	for _, c := range []struct {
		name    string
		headers []string
		status  int
	}{
		{"no browser", nil, 200},
		{"own page", []string{"Origin", srv.URL, "Sec-Fetch-Site", "same-origin"}, 200},
		{"another site", []string{"Origin", "http://evil.example", "Sec-Fetch-Site", "cross-site"}, 403},
		{"another port", []string{"Origin", "http://127.0.0.1:1"}, 403},
		{"a file", []string{"Origin", "null"}, 403},
		{"an old browser without Origin", []string{"Sec-Fetch-Site", "cross-site"}, 403},
		{"a name that leads here", []string{"Host", "evil.example"}, 403},
		{"such a name and its own origin", []string{"Host", "evil.example", "Origin", "http://evil.example"}, 403},
		{"localhost", []string{"Host", "localhost:" + own[strings.LastIndex(own, ":")+1:]}, 200},
	} {
		if status, body := call(t, srv, "POST", "/api/v1/query/gizmo", "1", c.headers...); status != c.status {
			t.Errorf("%s: %d %s, want %d", c.name, status, body, c.status)
		}
	}
}

func TestOwnHost(t *testing.T) {
	for _, c := range []struct {
		host, own string
		want      bool
	}{
		{"127.0.0.1:64210", "", true}, {"[::1]:64210", "", true}, {"[::1]", "", true}, {"localhost", "", true}, {"10.0.0.7:80", "", true},
		{"news.lan:80", "news.lan", true}, {"NEWS.lan", "news.lan", true}, {"news.lan:80", "", false}, {"", "", false}, {"localhost.evil.example", "", false},
	} {
		if got := ownHost(c.host, c.own); got != c.want {
			t.Errorf("%q on %q: %v", c.host, c.own, got)
		}
	}
}

func TestWriteAPI(t *testing.T) {
	srv, s := serving(t, Options{Write: true})
	count := func() int {
		st, err := s.Stats(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return st.Quads
	}
	before := count()
	quad := `[{"subject":"<https://quadwire.org/e/A>","predicate":"<https://quadwire.org/p/met>","object":"<https://quadwire.org/e/B>","label":"<https://quadwire.org/g/review>"}]`
	for range 2 { // the second is known
		if status, body := call(t, srv, "POST", "/api/v1/write", quad); status != 200 || count() != before+1 {
			t.Errorf("write: %d %s, %d quads after %d", status, body, count(), before)
		}
	}
	for range 2 { // the second is gone
		if status, body := call(t, srv, "POST", "/api/v1/delete", quad); status != 200 || count() != before {
			t.Errorf("delete: %d %s, %d quads after %d", status, body, count(), before)
		}
	}
	for _, bad := range []string{`[{"subject":"<a>"}]`, `{`, `[{"subject":"x","predicate":"y","object":"z"}]`} {
		if status, body := call(t, srv, "POST", "/api/v1/write", bad); status != 400 || count() != before {
			t.Errorf("%s: %d %s", bad, status, body)
		}
	}
	var form bytes.Buffer
	m := multipart.NewWriter(&form)
	f, err := m.CreateFormFile("NQuadFile", "a.nq")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(f, "<https://quadwire.org/e/A> <https://quadwire.org/p/met> <https://quadwire.org/e/B> <https://quadwire.org/g/review> .\n"); err != nil {
		t.Fatal(err)
	}
	if err := m.Close(); err != nil {
		t.Fatal(err)
	}
	status, body := call(t, srv, "POST", "/api/v1/write/file/nquad", form.String(), "Content-Type", m.FormDataContentType())
	if status != 200 || !strings.Contains(body, "wrote 1 quads") {
		t.Errorf("upload: %d %s", status, body)
	}
}

// Without Cayley's pages the program builds, serves its own and says what to do.
func TestWithoutCayleysPages(t *testing.T) {
	s := &server{}
	var err error
	if s.pages, err = parsePages(); err != nil {
		t.Fatal(err)
	}
	m := http.NewServeMux()
	s.routeUI(m)
	w := httptest.NewRecorder()
	m.ServeHTTP(w, httptest.NewRequest("GET", "/ui/visualize", nil))
	if w.Code != 404 || !strings.Contains(w.Body.String(), "make build") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	w = httptest.NewRecorder()
	m.ServeHTTP(w, httptest.NewRequest("GET", "/", nil))
	if w.Code != 302 || w.Header().Get("Location") != "/start" {
		t.Errorf("%d to %s", w.Code, w.Header().Get("Location"))
	}
}

// The law: whatever is asked, the server answers, and never with its own fault.
func FuzzServerNeverFails(f *testing.F) {
	seeds := []struct{ lang, script string }{
		{"gizmo", `g.V().Out({}).All()`}, {"gizmo", `g.V("<nobody>").Both().All()`}, {"gizmo", `iri({})`}, {"gizmo", `while(true){}`},
		{"gizmo", `var x={};x.x=x;g.Emit(x)`}, {"gizmo", "\x00\xff"}, {"gizmo", `g.V().FollowRecursive("").All()`},
		{"mql", `[{"id":null}]`}, {"mql", `[[[[`}, {"mql", `{"a":{"b":[null]}}`}, {"mql", `[{"id":null,"<x>":[{"id":1}]}]`},
		{"graphql", `{nodes{id}}`}, {"graphql", `{{{{{{`}, {"graphql", `{nodes(first: -1){id, x(rev: 1){id}}}`}, {"sql", ``},
	}
	if len(seeds) < 15 {
		f.Fatalf("%d seeds", len(seeds))
	}
	for _, s := range seeds {
		f.Add(s.lang, s.script)
	}
	srv, _ := serving(f, Options{Limit: queries.Limits{Rows: 100, Time: 300 * time.Millisecond, Memory: 256 << 20}})
	f.Fuzz(func(t *testing.T, lang, script string) {
		for _, what := range []string{"query", "shape"} {
			r := httptest.NewRequest("POST", "http://127.0.0.1/", strings.NewReader(script))
			r.URL.Path = "/api/v1/" + what + "/" + lang
			w := httptest.NewRecorder()
			srv.Config.Handler.ServeHTTP(w, r)
			if w.Code >= 500 {
				t.Errorf("%s of %s %q: %d %s", what, lang, script, w.Code, w.Body)
			}
		}
	})
}

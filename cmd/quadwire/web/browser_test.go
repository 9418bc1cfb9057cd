package web

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// browser is a headless Chromium that notes what goes wrong in it. Without one
// the test is skipped, unless QUADWIRE_NEED_BROWSER=1 asks for it.
type browser struct {
	ctx context.Context
	mu  sync.Mutex
	bad []string
}

func newBrowser(t *testing.T, base string) *browser {
	t.Helper()
	need := os.Getenv("QUADWIRE_NEED_BROWSER") == "1"
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome"} {
		if p, err := exec.LookPath(name); err == nil {
			path = p
			break
		}
	}
	switch {
	case path == "" && need:
		t.Fatal("no Chromium on this machine: apt-get install chromium")
	case path == "":
		t.Skip("no Chromium on this machine: apt-get install chromium")
	case !HasUI() && need:
		t.Fatal("Cayley's pages are not in the program: make ui")
	case !HasUI():
		t.Skip("Cayley's pages are not in the program: make ui")
	}
	opts := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox,
		chromedp.WindowSize(1280, 900), chromedp.WSURLReadTimeout(90*time.Second))
	alloc, stop := chromedp.NewExecAllocator(context.Background(), opts...)
	t.Cleanup(stop)
	ctx, cancel := chromedp.NewContext(alloc)
	t.Cleanup(cancel)
	ctx, cancel = context.WithTimeout(ctx, 2*time.Minute)
	t.Cleanup(cancel)
	b := &browser{ctx: ctx}
	chromedp.ListenTarget(ctx, func(ev any) { b.listen(ev, base) })
	if err := chromedp.Run(ctx, network.Enable(), runtime.Enable()); err != nil {
		t.Fatalf("starting %s: %v", path, err)
	}
	return b
}

// listen notes requests to other servers, failed ones and errors of scripts.
func (b *browser) listen(ev any, base string) {
	note := func(s string) {
		b.mu.Lock()
		defer b.mu.Unlock()
		b.bad = append(b.bad, s)
	}
	switch ev := ev.(type) {
	case *network.EventRequestWillBeSent:
		if u := ev.Request.URL; !strings.HasPrefix(u, base) && !strings.HasPrefix(u, "data:") {
			note("request to " + u)
		}
	case *network.EventResponseReceived:
		if ev.Response.Status >= 400 {
			note(ev.Response.URL + ": " + ev.Response.StatusText)
		}
	case *runtime.EventExceptionThrown:
		note("script: " + ev.ExceptionDetails.Error())
	}
}

func (b *browser) run(t *testing.T, what string, actions ...chromedp.Action) {
	t.Helper()
	if err := chromedp.Run(b.ctx, actions...); err != nil {
		t.Fatalf("%s: %v", what, err)
	}
	if dir := os.Getenv("QUADWIRE_SCREENSHOTS"); dir != "" {
		var png []byte
		if err := chromedp.Run(b.ctx, chromedp.CaptureScreenshot(&png)); err == nil {
			_ = os.WriteFile(filepath.Join(dir, strings.ReplaceAll(what, " ", "-")+".png"), png, 0o644)
		}
	}
}

// ask puts a script into the page's editor and runs it.
func ask(script string) chromedp.Action {
	return chromedp.Tasks{
		chromedp.WaitReady(".CodeMirror"),
		chromedp.Evaluate("editor.setValue("+quoted(script)+")", nil),
		chromedp.Click("#run_button"),
	}
}

func quoted(s string) string { return "`" + strings.ReplaceAll(s, "`", "\\`") + "`" }

// until waits for a condition of the page.
func until(condition string) chromedp.Action {
	return chromedp.Poll(condition, nil, chromedp.WithPollingTimeout(30*time.Second))
}

// shows waits for words that a reader can see.
func shows(words string) chromedp.Action {
	return until("document.body.innerText.includes(" + quoted(words) + ")")
}

func TestPagesInABrowser(t *testing.T) {
	srv, _ := serving(t, Options{})
	b := newBrowser(t, srv.URL)

	var first, answer string
	b.run(t, "query page", chromedp.Navigate(srv.URL+"/"), chromedp.WaitReady(".CodeMirror"),
		chromedp.Evaluate("editor.getValue()", &first), chromedp.Click("#run_button"), shows("source_label"))
	if !strings.Contains(first, "draw(") {
		t.Errorf("a first visit shows %q", first)
	}
	b.run(t, "query", ask(`g.V(e("Steve_Witkoff")).Out(p("met")).All()`), until("!output_editor.getValue().includes('source')"),
		chromedp.Evaluate("output_editor.getValue()", &answer))
	if !strings.Contains(answer, `"id": "<https://quadwire.org/e/Vladimir_Putin>"`) {
		t.Errorf("the answer is %s", answer)
	}
	b.run(t, "query with an empty answer", ask(`g.V("<nobody>").Out().All()`), until(`/"result": \[\]/.test(output_editor.getValue())`))

	var nodes, labels string
	var drawn int
	b.run(t, "visualize", chromedp.Navigate(srv.URL+"/ui/visualize"),
		ask("// source target\ng.V(v(\"Fact\")).In(TYPE).ForEach(60, function (d) { draw(d.id) })"),
		until("typeof sigmaGraph !== 'undefined' && sigmaGraph.graph.nodes().length > 6"),
		chromedp.Sleep(2*time.Second), // the layout moves on
		chromedp.Evaluate("sigmaGraph.graph.nodes().map(n => n.label).join('|')", &labels),
		chromedp.Evaluate("''+sigmaGraph.graph.edges().length", &nodes),
		chromedp.Evaluate(inked, &drawn))
	for _, want := range []string{"Steve Witkoff", "met", "Vladimir Putin", "plans to leave for"} {
		if !strings.Contains(labels, want) {
			t.Errorf("no node %q is drawn: %s", want, labels)
		}
	}
	if drawn < 500 {
		t.Errorf("%d pixels are drawn (edges: %s)", drawn, nodes)
	}

	var circles int
	b.run(t, "query shape", chromedp.Navigate(srv.URL+"/ui/query_shape"),
		ask(`g.V(e("Vladimir_Putin")).Tag("start").In(p("met")).Tag("guest").All()`), chromedp.WaitReady("#viz svg"),
		shows("guest"), until("document.querySelectorAll('#viz circle.node, #viz ellipse.node').length > 2"), // drawn a moment after its words
		chromedp.Evaluate("document.querySelectorAll('#viz circle.node, #viz ellipse.node').length", &circles))
	if circles != 3 {
		t.Errorf("%d nodes in the shape of one step, want 3", circles)
	}

	var mark, visible string
	b.run(t, "start page", chromedp.Navigate(srv.URL+"/start"), shows("who-met-whom"))
	b.run(t, "saved question", chromedp.Click(`a[href="/ask/who-met-whom"]`),
		chromedp.WaitVisible(`//td[contains(., "Jared Kushner met Vladimir Putin")]`, chromedp.BySearch))
	b.run(t, "why", chromedp.Click(`//td[text()="Steve Witkoff"]/../td/a[text()="why"]`, chromedp.BySearch), chromedp.WaitVisible("mark"),
		chromedp.Text("mark", &mark))
	if !strings.Contains(mark, "Steve Witkoff met Vladimir Putin") {
		t.Errorf("the mark is on %q", mark)
	}
	b.run(t, "example opened in the visualiser", chromedp.Navigate(srv.URL+"/start"), chromedp.Click(`a[data-script][href="/ui/visualize"]`),
		chromedp.WaitReady(".CodeMirror"), chromedp.Evaluate("editor.getValue()", &visible))
	if !strings.Contains(visible, "draw(d.id)") {
		t.Errorf("the editor shows %q", visible)
	}
	for _, p := range []string{"Quickstart-As-Application", "GizmoAPI", "MQL", "Configuration", "HTTP"} {
		b.run(t, "docs "+p, chromedp.Navigate(srv.URL+"/docs/"+p), chromedp.WaitVisible("h1"))
	}
	for _, s := range b.bad {
		t.Error(s)
	}
}

// inked counts the pixels of the page's canvases that are not empty.
const inked = `(() => { let n = 0; for (const c of document.querySelectorAll("canvas")) {
  if (!c.width || !c.height) continue; const x = c.getContext("2d"); if (!x) continue;
  const d = x.getImageData(0, 0, c.width, c.height).data; for (let i = 3; i < d.length; i += 4) if (d[i]) n++ } return n })()`

func TestWritePageInABrowser(t *testing.T) {
	srv, store := serving(t, Options{Write: true})
	b := newBrowser(t, srv.URL)
	fill := func(id, v string) chromedp.Action { return chromedp.SetValue("#"+id, v) }
	b.run(t, "write page", chromedp.Navigate(srv.URL+"/ui/write"), chromedp.WaitVisible("#add_quad"),
		fill("subject", "<https://quadwire.org/e/A>"), fill("predicate", "<https://quadwire.org/p/met>"), fill("object", "<https://quadwire.org/e/B>"),
		fill("label", "<https://quadwire.org/g/review>"), chromedp.Click("#add_quad"), shows("Wrote a quad!"))
	st, err := store.Stats(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	before := st.Quads
	b.run(t, "deleted", fill("rsubject", "<https://quadwire.org/e/A>"), fill("rpredicate", "<https://quadwire.org/p/met>"), fill("robject", "<https://quadwire.org/e/B>"),
		fill("rlabel", "<https://quadwire.org/g/review>"), chromedp.Click("#delete_quad"), shows("Deleted a quad!"))
	if st, err = store.Stats(context.Background()); err != nil || st.Quads != before-1 {
		t.Errorf("%d quads after the deletion of one of %d, %v", st.Quads, before, err)
	}
	for _, s := range b.bad {
		t.Error(s)
	}
}

package queries

import (
	"context"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/cayleygraph/cayley"
	cgraph "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/quad"

	"github.com/quadwire/quadwire/graph"
)

// small is a graph in memory with two edges and a time.
func small(t testing.TB) cgraph.QuadStore {
	t.Helper()
	h, err := cayley.NewMemoryGraph()
	if err != nil {
		t.Fatal(err)
	}
	b := graph.DefaultBase
	e := func(s string) quad.IRI { return b.Entity("", "") + quad.IRI(s) }
	for _, q := range []quad.Quad{
		{Subject: e("a"), Predicate: b.Predicate("met"), Object: e("b"), Label: b.Fact("1")},
		{Subject: e("b"), Predicate: b.Predicate("met"), Object: e("c"), Label: b.Fact("2")},
		{Subject: b.Fact("1"), Predicate: b.Term(graph.TermEventStart), Object: quad.Time(time.Date(2025, 12, 2, 0, 0, 0, 0, time.UTC))},
		{Subject: b.Fact("1"), Predicate: b.Term(graph.TermStart), Object: quad.Int(12)},
	} {
		if err := h.AddQuad(q); err != nil {
			t.Fatal(err)
		}
	}
	return h.QuadStore
}

// results runs a script under the guard and gives its results as JSON.
func results(t testing.TB, h cgraph.QuadStore, script string, l Limits) (string, error) {
	t.Helper()
	var out []any
	_, err := runGuarded(context.Background(), h, graph.DefaultBase, script, l, func(v any) error {
		out = append(out, v)
		return nil
	})
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(out); err != nil {
		t.Fatalf("%s: result is no JSON: %v", script, err)
	}
	return strings.TrimSpace(b.String()), err
}

func TestScriptGivesWhatGizmoGives(t *testing.T) {
	h := small(t)
	for _, c := range []struct{ script, want string }{
		{`g.V(e("_a")).Out(p("met")).All()`, `[{"id":"<https://quadwire.org/e/_b>"}]`},
		{`g.V(e("_a")).out(p("met")).all()`, `[{"id":"<https://quadwire.org/e/_b>"}]`},
		{`g.V(e("_a")).Out(p("met"), "rel").All()`, `[{"id":"<https://quadwire.org/e/_b>","rel":"<https://quadwire.org/p/met>"}]`},
		{`g.V(e("_a")).Out([p("met"), p("saw")]).All()`, `[{"id":"<https://quadwire.org/e/_b>"}]`},
		{`var hop = g.M().Out(p("met")); g.V(e("_a")).Follow(hop).Follow(hop).All()`, `[{"id":"<https://quadwire.org/e/_c>"}]`},
		{`g.V(e("_a")).LabelContext(ALL, "fact").Out(ALL).TagArray().forEach(d => g.Emit(d.fact))`, `["<https://quadwire.org/f/1>"]`},
		{`g.V(e("_b")).Both(p("met")).Count()`, `[2]`},
		{`g.V("<nobody>").Both().All()`, `null`}, // nor does Cayley's own fault with empty unions end the process
		{`g.V("<nobody>").Both().Union(g.V("<nothing>").Both("<nix>")).All()`, `null`},
		{`g.V(e("_a")).Out(p("met"))`, `[{"id":"<https://quadwire.org/e/_b>"}]`}, // a path at the end gives its nodes
		{`1 + 1`, `[2]`},
		{`g.Emit(1); 5`, `[1]`},
		{`g.Emit(seconds(f("1"), v("eventStart")))`, `[1764633600]`},
		{`g.Emit(g.V(f("1")).Out(v("eventStart")).ToValue())`, `["2025-12-02T00:00:00.000Z"]`},
		{`var t = g.V(f("1")).Out(v("eventStart")).ToValue(); g.V(t).In().Count()`, `[1]`},
		{`g.V(f("1")).Has(v("start"), gt(5)).Count()`, `[1]`},
		{`g.V(f("1")).Has(v("start"), gt(50)).Count()`, `[0]`},
		{`g.V().Has(v("eventStart"), lt(new Date("2026-01-01"))).Count()`, `[1]`},
		{`g.V(iri("https://quadwire.org/e/_a")).Out().ToArray().length`, `[1]`},
		{`g.V().ForEach(2, function (d) { g.Emit(1) })`, `[1,1]`},
		{`g.Emit({a: NaN, b: undefined, c: [1, "x", null], d: new Date(0), f: function () {}})`, `[{"a":null,"b":null,"c":[1,"x",null],"d":"1970-01-01T00:00:00.000Z"}]`},
		{`var x = {n: 1}; class P { m() { return [...new Map([[1, 2]]).keys()][0] } }; g.Emit(new P().m())`, `[1]`},
	} {
		got, err := results(t, h, c.script, Limits{})
		if err != nil || got != c.want {
			t.Errorf("%s\ngave %s, %v\nwant %s", c.script, got, err, c.want)
		}
	}
}

// A wrong argument makes Gizmo panic where nobody can recover, or run for ever;
// the guard turns each of these into an error of the script.
func TestScriptErrors(t *testing.T) {
	h := small(t)
	for _, c := range []struct{ script, want string }{
		{`g.V().Out({}).All()`, "Out takes a predicate, a path or an array of them, not an object"},
		{`g.V().Out(null, {}).All()`, "Out takes a tag, which is a string, not an object"},
		{`g.V().Out([[["<a>"]]])`, "Out takes predicates, not an array"},
		{`g.V().Out([null, "<a>"])`, "Out takes predicates, not null"},
		{`g.V().Out([g.M(), g.M()])`, "Out takes predicates, not an object"},
		{`g.V().Labels().Back("x")`, "cannot go back"},
		{`g.V().FollowR(g.M().InPredicates())`, "cannot go back"},
		{`g.V().FollowRecursive("")`, "not an empty string"},
		{`g.V().Out(lt(1))`, "Out takes a predicate"},
		{`g.V().Out(Object.create(Date.prototype))`, "Out takes a predicate"},
		{`g.V().LabelContext({})`, "LabelContext takes"},
		{`g.V().Tag({})`, "Tag takes a tag"},
		{`iri({})`, "iri takes a string, not an object"},
		{`g.V().FollowRecursive(g.M().Out(), {})`, "FollowRecursive takes a tag"},
		{`g.V().Save(g.V(), 1)`, "Save takes a tag"},
		{`g.V().Unique(1)`, "Unique takes 0 arguments, not 1"},
		{`g.Emit(g.V())`, "say path.ToArray()"},
		{`var x = {}; x.x = x; g.Emit(x)`, "an object that holds itself"},
		{`g.V().ForEach(1, 2)`, "ForEach takes a function"},
		{`g.V().All.call({})`, "All belongs to a path"},
		{`g.V().Nothing()`, "Nothing"},
		{"var a = 1;\nvar b = nix;", "nix is not defined"},
		{"var a = 1;\nvar b = ;", "Line 2:9 Unexpected token"},
		{`throw "no"`, "no"},
		{`regex("(")`, "missing closing"},
	} {
		got, err := results(t, h, c.script, Limits{})
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s\ngave %s, %v\nwant an error with %q", c.script, got, err, c.want)
		}
	}
}

// What a script puts in the place of built-in functions does not open the guard.
func TestGuardHoldsAgainstTampering(t *testing.T) {
	h := small(t)
	for _, before := range []string{
		`WeakMap.prototype.has = function () { return true };`,
		`WeakMap.prototype.get = function () { return {} };`,
		`Array.isArray = function () { return false };`,
		`Date.prototype.getTime = function () { return 0 };`,
		`isFinite = function () { return true };`,
		`Array.prototype[Symbol.iterator] = null; Array.prototype.map = null;`,
		`Function.prototype.call = null; Function.prototype.apply = null;`,
		`Object.prototype.unix = function () { return 0 };`,
	} {
		for _, call := range []string{`g.V().Out({}).All()`, `g.V().Out([[{}]]).All()`, `g.V().Out(null, {}).All()`, `iri({})`} {
			if got, err := results(t, h, before+call, Limits{}); err == nil {
				t.Errorf("%s%s gave %s and no error", before, call, got)
			}
		}
	}
}

func TestScriptLimits(t *testing.T) {
	h := small(t)
	for _, c := range []struct {
		script string
		l      Limits
		want   error
	}{
		{`while (true) {}`, Limits{Time: 50 * time.Millisecond}, ErrTime},
		{`var a = []; while (true) a.push("xxxxxxxxxxxxxxxx" + a.length)`, Limits{Memory: 32 << 20}, ErrMemory},
		{`function f() { f() } f()`, Limits{Memory: 32 << 20}, ErrMemory},
		{`function f() { [1].forEach(f) } f()`, Limits{Memory: 64 << 20}, ErrMemory},
	} {
		if _, err := results(t, h, c.script, c.l); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.script, err, c.want)
		}
	}
	n := 0
	more, err := runGuarded(context.Background(), h, graph.DefaultBase, `while (true) g.Emit(1)`, Limits{Rows: 3}, func(any) error { n++; return nil })
	if !more || err != nil || n != 3 {
		t.Errorf("three rows at most: %d rows, more %v, %v", n, more, err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	_, err = runGuarded(ctx, h, graph.DefaultBase, `while (true) g.Emit(1)`, Limits{}, func(any) error { cancel(); return nil })
	if !errors.Is(err, context.Canceled) {
		t.Errorf("after cancel: %v", err)
	}
}

func FuzzScriptNeverPanics(f *testing.F) {
	seeds := []string{
		`g.V().All()`, `g.V().Out({}).All()`, `g.V().Out(null, [1]).All()`, `g.V().In([[]]).All()`,
		`g.V().Has("<a>", {}).All()`, `g.V().Save({}, {}).All()`, `g.V().Back("x").All()`, `g.V().Is(null).All()`,
		`g.M().Out().Follow(g.V())`, `g.V().FollowRecursive(g.V(), -1, "x").All()`, `g.V().Limit(-1).Skip(-5).All()`,
		`g.V().Filter(regex("a"), lt(new Date("x"))).All()`, `g.V().Union(g.V().Tag("")).Intersect(g.M()).All()`,
		`g.V("<").Out(">").All()`, `g.V("\"x\"@").Labels().InPredicates().All()`, `typed("1","<x>")`, `lang("a","")`,
		`g.V().LabelContext(g.V().Out([])).Both(["<a>"], ["b"]).Except(g.V()).All()`,
		`g.AddNamespace("a", "b"); g.LoadNamespaces(); g.V().SaveOutPredicates("p").All()`,
	}
	if len(seeds) < 19 {
		f.Fatalf("%d seeds", len(seeds))
	}
	for _, s := range seeds {
		f.Add(s)
	}
	h := small(f)
	f.Fuzz(func(t *testing.T, script string) {
		// The law: whatever the script, the process lives and the results are JSON.
		_, _ = results(t, h, script, Limits{Rows: 1000, Time: 200 * time.Millisecond, Memory: 256 << 20})
	})
}

// Chains of every method with every sort of argument, thousands of them, always
// the same ones: none may end the process.
func TestChainsOfAllMethodsNeverPanic(t *testing.T) {
	stores := []cgraph.QuadStore{small(t), storeOf(t, "chains", "article: A; date=2025-11-30\na | met | b | base=meet; when=2025-12-02").Handle().QuadStore}
	methods := strings.Fields("Is In Out Both Follow FollowR FollowRecursive And Intersect Union Or Except Difference Back Tag As " +
		"Has HasR Save SaveR SaveOpt SaveOptR Unique Labels InPredicates OutPredicates SaveInPredicates SaveOutPredicates " +
		"LabelContext Filter Limit Skip")
	args := []string{`"x"`, `"<https://quadwire.org/p/met>"`, `""`, `"<"`, `null`, `undefined`, `1`, `-1`, `1e300`, `NaN`, `true`, `{}`, `[]`, `[null]`,
		`["x","y"]`, `[1]`, `[[]]`, `new Date()`, `new Date("x")`, `g.V()`, `g.M()`, `g.M().Out()`, `ALL`, `iri("a")`, `str("a")`, `lt(1)`, `regex("a")`,
		`function () {}`, `Symbol("a")`, `10n`, `g`, `this`, `new Proxy({}, {})`, `Object.create(null)`, `g.V(f("1")).Out(v("eventStart")).ToValue()`}
	ends := []string{"All()", "ToArray()", "TagArray()", "ToValue()", "TagValue()", "Count()", "GetLimit(1)", "ForEach(d => g.Emit(d))"}
	r := rand.New(rand.NewPCG(1, 2))
	const chains = 300
	for i := range chains {
		var b strings.Builder
		b.WriteString("g.V()")
		for range 1 + r.IntN(4) {
			b.WriteString("." + methods[r.IntN(len(methods))] + "(")
			for k := range r.IntN(3) {
				if k > 0 {
					b.WriteString(", ")
				}
				b.WriteString(args[r.IntN(len(args))])
			}
			b.WriteString(")")
		}
		b.WriteString("." + ends[r.IntN(len(ends))])
		l := Limits{Rows: 100, Time: 200 * time.Millisecond, Memory: 256 << 20}
		_, _ = results(t, stores[i%2], b.String(), l)
		_, _ = ShapeOf(context.Background(), graph.DefaultBase, b.String(), l)
	}
}

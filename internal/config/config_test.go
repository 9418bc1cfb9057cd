package config

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func env(kv ...string) func(string) (string, bool) {
	return func(name string) (string, bool) {
		for i := 0; i < len(kv); i += 2 {
			if kv[i] == name {
				return kv[i+1], true
			}
		}
		return "", false
	}
}

func write(t *testing.T, path, text string) string {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestTheStrongestLayerDecides(t *testing.T) {
	dir := t.TempDir()
	project := write(t, filepath.Join(dir, "work", File), "db: news.db\nlimit: 5\nquery:\n  limit: 50\n  columns: [who, when]\n  timeout: 1.5\n")
	user := write(t, filepath.Join(dir, "home", ".config", "quadwire", "config.yaml"), "db: /var/news.db\ncolor: never\nquiet: true\nquery: {limit: 7, no-headers: true}\n")
	deep := filepath.Join(dir, "work", "a", "b")
	if err := os.MkdirAll(deep, 0o755); err != nil {
		t.Fatal(err)
	}
	c, err := Load(Env{Lookup: env("HOME", filepath.Join(dir, "home"), "QUADWIRE_LIMIT", "9", "QUADWIRE_JOBS", ""), Dir: deep})
	if err != nil || len(c.Layers) != 3 {
		t.Fatalf("%+v, %v", c, err)
	}
	for _, x := range []struct{ section, flag, text, origin string }{
		{"query", "db", filepath.Join(dir, "work", "news.db"), project + ", db"},
		{"query", "limit", "9", "QUADWIRE_LIMIT"}, // the environment goes over a section
		{"query", "columns", "who,when", project + ", query.columns"},
		{"query", "timeout", "1.5", project + ", query.timeout"},
		{"query", "no-headers", "true", user + ", query.no-headers"},
		{"stats", "color", "never", user + ", color"},
		{"stats", "quiet", "true", user + ", quiet"},
		{"stats", "columns", "", ""},
		{"stats", "jobs", "", ""}, // an empty variable is none
	} {
		v, ok := c.Lookup(x.section, x.flag)
		if v.Text != x.text || v.Origin != x.origin || ok != (x.origin != "") {
			t.Errorf("%s --%s: %+v, want %q from %q", x.section, x.flag, v, x.text, x.origin)
		}
	}
	without, err := Load(Env{Lookup: env("HOME", filepath.Join(dir, "home")), Dir: deep, File: "-"})
	if err != nil || len(without.Keys()) != 0 {
		t.Errorf("without files: %+v, %v", without, err)
	}
}

func TestSectionGoesBeforeWhatIsSetForAll(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, File), "limit: 5\nquery: {limit: 50}\n")
	c, err := Load(Env{Lookup: env(), Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	for section, want := range map[string]string{"query": "50", "stats": "5", "": "5"} {
		if v, _ := c.Lookup(section, "limit"); v.Text != want {
			t.Errorf("%q: %+v, want %s", section, v, want)
		}
	}
}

func TestFileErrors(t *testing.T) {
	dir := t.TempDir()
	for name, c := range map[string]struct{ text, want string }{
		"tabs.yaml":  {"db: a\n\tb: c\n", "tabs.yaml: line 2"},
		"list.yaml":  {"- db\n", "list.yaml: "},
		"maps.yaml":  {"query: {columns: [{a: b}]}\n", "maps.yaml: query.columns: want a word, a number or a list of them"},
		"empty.yaml": {"", ""},
	} {
		_, err := Load(Env{Lookup: env(), Dir: dir, File: write(t, filepath.Join(dir, name), c.text)})
		if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
	if _, err := Load(Env{Lookup: env(), Dir: dir, File: filepath.Join(dir, "gone.yaml")}); err == nil {
		t.Error("a file that was named and is not there is no error")
	}
}

func TestUserFile(t *testing.T) {
	abs, err := filepath.Abs("x")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		env  []string
		want string
	}{
		{[]string{"XDG_CONFIG_HOME", abs, "HOME", "/h"}, filepath.Join(abs, "quadwire", "config.yaml")},
		{[]string{"XDG_CONFIG_HOME", "relative", "HOME", abs}, filepath.Join(abs, ".config", "quadwire", "config.yaml")}, // the standard: ignore it
		{nil, ""},
	} {
		if got := UserFile(env(c.env...)); got != c.want {
			t.Errorf("%v: %q, want %q", c.env, got, c.want)
		}
	}
}

// Package config reads what the user has set outside of the command line, and
// remembers where each value stands.
//
// One worked example, a project's file beside an environment variable:
//
//	quadwire.yaml        db: news.db
//	                     query:
//	                       limit: 50
//	QUADWIRE_DB=x.db
//
//	Lookup("query", "db")     x.db  (QUADWIRE_DB)
//	Lookup("query", "limit")  50    (quadwire.yaml, query.limit)
//	Lookup("stats", "limit")  none
package config

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/knadh/koanf/parsers/yaml"
	"github.com/knadh/koanf/providers/rawbytes"
	"github.com/knadh/koanf/v2"
)

// Setting is something that can be set outside of the command line, for every
// command that has a flag of that name.
type Setting struct {
	Key  string
	Doc  string
	Path bool // a file or folder: in a file it is meant from that file's folder
}

// Settings is what can be set, in the order in which people are shown it.
var Settings = []Setting{
	{"db", "the graph's file", true},
	{"queries", "a folder with questions of your own", true},
	{"registry", "the file with what you have decided of entities", true},
	{"output", "form of rows and facts: table, json, jsonl, csv, tsv, md", false},
	{"limit", "rows to show", false},
	{"timeout", "time that a question may take, 30s", false},
	{"jobs", "articles to read at once", false},
	{"addr", "address of serve", false},
	{"color", "auto, always, never", false},
	{"quiet", "yes: say nothing but errors", false},
	{"verbose", "yes: say more", false},
	{"log-format", "text, json", false},
}

// File is the name of a project's file, in the working folder or one above it.
const File = "quadwire.yaml"

// prefix of environment variables.
const prefix = "QUADWIRE_"

// Value is a value with the place where it stands.
type Value struct {
	Text   string
	Origin string // "QUADWIRE_DB", "/home/ann/quadwire.yaml, query.limit"
}

// Layer is one source of values.
type Layer struct {
	Name   string // a file's path, or "environment"
	values map[string]Value
}

// Len is how many values the layer has.
func (l *Layer) Len() int { return len(l.values) }

// Config is the layers, the strongest first.
type Config struct{ Layers []Layer }

// Env is what Load needs to know of the world; os.LookupEnv and os.Getwd give it.
type Env struct {
	Lookup func(string) (string, bool)
	Dir    string // the working folder
	File   string // a file to read instead of the project's own, "" for that; "-" for none at all
}

// Load reads the layers: environment, the project's file, the user's file. What
// is wrong with a file names the file and the key; files that are not there are
// no error but for the one that Env names.
func Load(env Env) (Config, error) {
	c := Config{Layers: []Layer{environment(env.Lookup)}}
	if env.File == "-" {
		return c, nil
	}
	project := env.File
	if project == "" {
		project = projectFile(env.Dir)
	}
	for i, path := range []string{project, UserFile(env.Lookup)} {
		if path == "" || i == 1 && path == project {
			continue
		}
		l, err := readFile(path)
		if errors.Is(err, fs.ErrNotExist) && (i > 0 || env.File == "") {
			continue
		}
		if err != nil {
			return c, err
		}
		c.Layers = append(c.Layers, l)
	}
	return c, nil
}

// UserFile is where the user's own file is looked for
// (https://specifications.freedesktop.org/basedir-spec/), "" where there is no home.
func UserFile(lookup func(string) (string, bool)) string {
	if dir, ok := lookup("XDG_CONFIG_HOME"); ok && filepath.IsAbs(dir) {
		return filepath.Join(dir, "quadwire", "config.yaml")
	}
	if home, ok := lookup("HOME"); ok && home != "" {
		return filepath.Join(home, ".config", "quadwire", "config.yaml")
	}
	if dir, ok := lookup("AppData"); ok && dir != "" { // Windows
		return filepath.Join(dir, "quadwire", "config.yaml")
	}
	return ""
}

// projectFile is the nearest quadwire.yaml, "" for none.
func projectFile(dir string) string {
	for dir != "" {
		path := filepath.Join(dir, File)
		if st, err := os.Stat(path); err == nil && st.Mode().IsRegular() {
			return path
		}
		up := filepath.Dir(dir)
		if up == dir {
			break
		}
		dir = up
	}
	return ""
}

func environment(lookup func(string) (string, bool)) Layer {
	l := Layer{Name: "environment", values: map[string]Value{}}
	for _, s := range Settings {
		name := prefix + strings.ToUpper(strings.ReplaceAll(s.Key, "-", "_"))
		if v, ok := lookup(name); ok && v != "" {
			l.values[s.Key] = Value{v, name}
		}
	}
	return l
}

// readFile is the layer of a YAML file.
func readFile(path string) (Layer, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return Layer{}, err
	}
	k := koanf.New(".")
	if err := k.Load(rawbytes.Provider(b), yaml.Parser()); err != nil {
		return Layer{}, fmt.Errorf("%s: %s", path, strings.TrimPrefix(err.Error(), "yaml: "))
	}
	l := Layer{Name: path, values: map[string]Value{}}
	all := k.All()
	for _, key := range slices.Sorted(maps.Keys(all)) {
		text, err := scalar(all[key])
		if err != nil {
			return Layer{}, fmt.Errorf("%s: %s: %w", path, key, err)
		}
		if isPath(key) && text != "" && !filepath.IsAbs(text) {
			text = filepath.Join(filepath.Dir(path), text)
		}
		l.values[key] = Value{text, path + ", " + key}
	}
	return l, nil
}

// isPath reports whether a key, with or without its section, is a file's.
func isPath(key string) bool {
	last := key[strings.LastIndex(key, ".")+1:]
	return slices.ContainsFunc(Settings, func(s Setting) bool { return s.Path && s.Key == last })
}

// scalar is a value of YAML as one would write it behind a flag; a list's members
// are joined by commas.
func scalar(v any) (string, error) {
	switch v := v.(type) {
	case string:
		return v, nil
	case bool:
		return strconv.FormatBool(v), nil
	case int:
		return strconv.Itoa(v), nil
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64), nil
	case []any:
		var all []string
		for _, x := range v {
			s, err := scalar(x)
			if err != nil {
				return "", err
			}
			all = append(all, s)
		}
		return strings.Join(all, ","), nil
	}
	return "", fmt.Errorf("want a word, a number or a list of them")
}

// Lookup is the value of a command's flag: the strongest layer decides, within a
// layer the command's own section before what is set for all. Section is the
// command's name, "config.show" for one below another. Flags that are no Settings
// can be set in sections only.
func (c Config) Lookup(section, flag string) (Value, bool) {
	common := IsSetting(flag)
	for _, l := range c.Layers {
		if v, ok := l.values[section+"."+flag]; ok && section != "" {
			return v, true
		}
		if v, ok := l.values[flag]; ok && common {
			return v, true
		}
	}
	return Value{}, false
}

// IsSetting reports whether a flag can be set for all commands.
func IsSetting(flag string) bool {
	return slices.ContainsFunc(Settings, func(s Setting) bool { return s.Key == flag })
}

// Keys is every key that is set, with its value, by layer and name.
func (c Config) Keys() (out []Key) {
	for _, l := range c.Layers {
		for _, k := range slices.Sorted(maps.Keys(l.values)) {
			out = append(out, Key{k, l.values[k]})
		}
	}
	return out
}

// Key is a key that is set: "limit", "query.limit".
type Key struct {
	Name string
	Value
}

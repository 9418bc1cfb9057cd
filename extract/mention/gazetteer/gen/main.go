// Command gen compiles the gazetteer's table from the files in ../sources and
// from public data that is not kept in this repository (../NOTICE.md says what
// and where from). Run in the gazetteer's folder:
//
//	go run ./gen -data DIR
//
// DIR holds country-codes.csv, cities15000.json, nicknames.csv, names/ (the
// census's dist.*.first), wgnd/ (*.jsonl.gz), legislators_current.csv and words.txt (capitalised
// words worth a gender: any word list of free text).
package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/csv"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/quadwire/quadwire/extract/mention/gazetteer"
)

// A row is one line of the table without its key.
type row struct {
	kind, label, country, id string
	size                     int
	flags, role, term        string
}

// A table collects rows by key.
type table map[string][]row

func (t table) add(name string, r row) {
	k := gazetteer.Key(name)
	if k == "" {
		return
	}
	for _, o := range t[k] {
		if o.kind == r.kind && o.label == r.label && o.country == r.country {
			return
		}
	}
	t[k] = append(t[k], r)
}

func (t table) has(name string, kinds ...string) bool {
	return slices.ContainsFunc(t[gazetteer.Key(name)], func(r row) bool { return slices.Contains(kinds, r.kind) })
}

func main() {
	log.SetFlags(0)
	data := flag.String("data", "data", "folder with the public data")
	out := flag.String("o", "table.tsv", "file to write")
	flag.Parse()
	t := table{}
	steps := []func(table, string) error{countries, peoples, bodies, places, people, towns, states, legislators, surnames, givens, nicknames, commons}
	for _, step := range steps {
		if err := step(t, *data); err != nil {
			log.Fatal(err)
		}
	}
	if err := os.WriteFile(*out, t.bytes(), 0o644); err != nil {
		log.Fatal(err)
	}
}

// bytes is the table as text, sorted by key.
func (t table) bytes() []byte {
	keys := make([]string, 0, len(t))
	for k := range t {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	var b bytes.Buffer
	for _, k := range keys {
		for _, r := range t[k] {
			size := ""
			if r.size > 0 {
				size = strconv.Itoa(r.size)
			}
			line := strings.Join([]string{k, r.kind, r.label, r.country, r.id, size, r.flags, r.role, r.term}, "\t")
			b.WriteString(strings.TrimRight(line, "\t"))
			b.WriteByte('\n')
		}
	}
	return b.Bytes()
}

// source reads a hand-written table of ../sources: tab-separated, # for comments.
func source(name string, columns int) ([][]string, error) {
	text, err := os.ReadFile(filepath.Join("sources", name))
	if err != nil {
		return nil, err
	}
	var rows [][]string
	for _, line := range strings.Split(string(text), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		for len(f) < columns {
			f = append(f, "")
		}
		rows = append(rows, f)
	}
	return rows, nil
}

func list(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return r == ';' })
}

// records reads a CSV file as maps from column to value.
func records(path string) ([]map[string]string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	all, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	var out []map[string]string
	for _, r := range all[1:] {
		m := map[string]string{}
		for i, c := range all[0] {
			m[c] = r[i]
		}
		out = append(out, m)
	}
	return out, nil
}

// countries adds states with their other names, peoples, adjectives and seats.
func countries(t table, data string) error {
	codes, err := records(filepath.Join(data, "country-codes.csv"))
	if err != nil {
		return err
	}
	byISO := map[string]map[string]string{}
	for _, c := range codes {
		byISO[c["ISO3166-1-Alpha-2"]] = c
	}
	rows, err := source("countries.tsv", 6)
	for _, f := range rows {
		iso, label, c := f[0], f[1], byISO[f[0]]
		wiki := strings.TrimPrefix(c["wikidata_id"], "https://www.wikidata.org/wiki/")
		r := row{kind: "country", label: label, country: iso, id: wiki}
		t.add("ISO 3166 "+iso, r)
		names := append([]string{label}, list(f[4])...)
		for _, n := range []string{"official_name_en", "UNTERM English Formal"} {
			if c[n] != "" && !strings.ContainsAny(c[n], "(,[") {
				names = append(names, c[n])
			}
		}
		for _, n := range names {
			if iso != "VA" || n != "Vatican" {
				t.add(n, r)
			}
		}
		for _, n := range list(f[2]) {
			t.add(n, row{kind: "adjective", label: label, country: iso})
		}
		for _, n := range list(f[3]) {
			t.add(n, row{kind: "people", label: label, country: iso})
			t.add(plural(n), row{kind: "people", label: label, country: iso})
		}
		for _, n := range list(f[5]) {
			t.add(n, row{kind: "seat", label: n, country: iso})
		}
	}
	return err
}

// peoples adds adjectives and peoples of what is no state.
func peoples(t table, _ string) error {
	rows, err := source("peoples.tsv", 3)
	for _, f := range rows {
		for _, n := range list(f[1]) {
			t.add(n, row{kind: "adjective", label: f[0]})
		}
		for _, n := range list(f[2]) {
			t.add(n, row{kind: "people", label: f[0]})
			t.add(plural(n), row{kind: "people", label: f[0]})
		}
	}
	return err
}

func plural(n string) string {
	switch {
	case strings.HasSuffix(n, "man"):
		return strings.TrimSuffix(n, "man") + "men"
	case strings.HasSuffix(n, "ese"), strings.HasSuffix(n, "ois"), strings.HasSuffix(n, "s"):
		return n
	}
	return n + "s"
}

func bodies(t table, _ string) error {
	rows, err := source("organisations.tsv", 3)
	for _, f := range rows {
		if town, ok := strings.CutPrefix(f[2], "@"); ok {
			t.add(town, row{kind: "voice", label: f[0]})
			f[2] = ""
		}
		for _, n := range append([]string{f[0]}, list(f[1])...) {
			t.add(n, row{kind: "body", label: f[0], country: f[2]})
		}
	}
	return err
}

func places(t table, _ string) error {
	rows, err := source("places.tsv", 4)
	for _, f := range rows {
		for _, n := range append([]string{f[0]}, list(f[3])...) {
			t.add(n, row{kind: "place", label: f[0], country: f[2]})
		}
	}
	return err
}

func people(t table, _ string) error {
	rows, err := source("people.tsv", 7)
	for _, f := range rows {
		r := row{kind: "person", label: f[0], country: f[2], flags: f[1], role: f[3]}
		if f[4]+f[5] != "" {
			r.term = f[4] + "/" + f[5]
		}
		for _, n := range append([]string{f[0]}, list(f[6])...) {
			t.add(n, r)
		}
	}
	return err
}

// surnames adds those that mean one known person by themselves.
func surnames(t table, _ string) error {
	rows, err := source("surnames.tsv", 2)
	for _, f := range rows {
		for _, r := range t[gazetteer.Key(f[1])] {
			if r.kind == "person" {
				r.kind = "surname"
				t.add(f[0], r)
			}
		}
	}
	return err
}

// states adds the states of the USA.
func states(t table, _ string) error {
	for _, n := range strings.Split("Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia Washington West_Virginia Wisconsin Wyoming", " ") {
		n = strings.ReplaceAll(n, "_", " ")
		t.add(n, row{kind: "place", label: n, country: "US", flags: "state"})
	}
	return nil
}

// legislators adds members of the US Congress under the name they go by.
func legislators(t table, data string) error {
	all, err := records(filepath.Join(data, "legislators_current.csv"))
	for _, m := range all {
		first := m["first"]
		if m["nickname"] != "" {
			first = m["nickname"]
		}
		label := gazetteer.Plain(first + " " + m["last"])
		if m["suffix"] != "" {
			label += " " + m["suffix"]
		}
		r := row{kind: "person", label: label, country: "US"}
		forms := []string{first + " " + m["last"], m["official_full"], m["first"] + " " + m["last"]}
		for _, n := range append([]string{label}, forms...) {
			if !t.has(n, "person") {
				t.add(n, r)
			}
		}
	}
	return err
}

// givens adds given names with their gender: those of the US census, and of
// the world's dictionary those that the word list has.
func givens(t table, data string) error {
	share := map[string]float64{} // name -> share of women
	seen := map[string]bool{}
	for _, f := range []string{"female", "male"} {
		text, err := os.ReadFile(filepath.Join(data, "names", "dist."+f+".first"))
		if err != nil {
			return err
		}
		for _, line := range strings.Split(string(text), "\n") {
			if c := strings.Fields(line); len(c) > 1 {
				seen[gazetteer.Key(c[0])] = true
			}
		}
	}
	words, err := os.ReadFile(filepath.Join(data, "words.txt"))
	if err != nil {
		return err
	}
	for _, w := range strings.Fields(string(words)) {
		seen[gazetteer.Key(w)] = true
	}
	files, err := filepath.Glob(filepath.Join(data, "wgnd", "*.jsonl.gz"))
	if err != nil {
		return err
	}
	for _, f := range files {
		if err := readGenders(f, seen, share); err != nil {
			return err
		}
	}
	for n, s := range share {
		g := "u"
		if s <= 0.1 {
			g = "m"
		} else if s >= 0.9 {
			g = "f"
		}
		t.add(n, row{kind: "given", flags: g})
	}
	return nil
}

func readGenders(path string, keep map[string]bool, share map[string]float64) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	for s := bufio.NewScanner(z); s.Scan(); {
		var v struct {
			Name string             `json:"name"`
			P    map[string]float64 `json:"gender_prob"`
		}
		if json.Unmarshal(s.Bytes(), &v) != nil {
			continue
		}
		if k := gazetteer.Key(v.Name); keep[k] && k != "the" && !strings.Contains(k, " ") && len(k) > 1 {
			share[k] = v.P["F"]
		}
	}
	return nil
}

// nicknames adds the short forms of given names: the English ones of the public list,
// and ours.
func nicknames(t table, data string) error {
	all, err := records(filepath.Join(data, "nicknames.csv"))
	if err != nil {
		return err
	}
	for _, m := range all {
		t.add(m["name2"], row{kind: "nickname", label: m["name1"]})
	}
	rows, err := source("nicknames.tsv", 2)
	for _, f := range rows {
		for _, full := range list(f[1]) {
			t.add(f[0], row{kind: "nickname", label: gazetteer.Key(full)})
		}
	}
	return err
}

// commons adds surnames that very many bear: one of 20,000 in the US census, and those
// that our list has for other countries.
func commons(t table, data string) error {
	text, err := os.ReadFile(filepath.Join(data, "names", "dist.all.last"))
	if err != nil {
		return err
	}
	for _, line := range strings.Split(string(text), "\n") {
		c := strings.Fields(line)
		if len(c) < 2 {
			continue
		}
		if percent, err := strconv.ParseFloat(c[1], 64); err == nil && percent >= 0.005 {
			t.add("surname "+c[0], row{kind: "common"})
		}
	}
	rows, err := source("common.tsv", 2)
	for _, f := range rows {
		for _, n := range list(f[1]) {
			t.add("surname "+n, row{kind: "common"})
		}
	}
	return err
}

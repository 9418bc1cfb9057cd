package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/quadwire/quadwire/extract/mention/gazetteer"
)

// A city is one record of the GeoNames cache.
type city struct {
	ID         int      `json:"geonameid"`
	Name       string   `json:"name"`
	Country    string   `json:"countrycode"`
	Population int      `json:"population"`
	Admin      string   `json:"admin1code"`
	Others     []string `json:"alternatenames"`
}

// Thresholds of the town table: below smallTown only capitals are kept, below
// bigTown no alternate names.
const (
	smallTown = 15000
	bigTown   = 250000
)

// towns adds the world's cities. Hand-checked spellings come first; of two
// cities of one name in one country the larger is kept; an alternate name that
// is the name of anything else is left out.
func towns(t table, data string) error {
	text, err := os.ReadFile(filepath.Join(data, "cities15000.json"))
	if err != nil {
		return err
	}
	all := map[string]city{}
	if err := json.Unmarshal(text, &all); err != nil {
		return err
	}
	var cities []city
	for _, c := range all {
		cities = append(cities, c)
	}
	slices.SortFunc(cities, func(a, b city) int {
		if a.Population != b.Population {
			return b.Population - a.Population
		}
		return a.ID - b.ID
	})
	capital, err := capitals(data)
	if err != nil {
		return err
	}
	hand, err := source("cities.tsv", 3)
	if err != nil {
		return err
	}
	label := map[string]string{} // country + key -> the label of cities.tsv
	for _, f := range hand {
		for _, n := range append([]string{f[0]}, list(f[2])...) {
			label[f[1]+gazetteer.Key(n)] = f[0]
		}
	}
	rows := named(t, cities, capital, label)
	spellings(t, hand)
	for _, c := range cities {
		r, ok := rows[c.ID]
		if !ok || c.Population < bigTown {
			continue
		}
		for _, n := range append([]string{c.Name}, c.Others...) {
			if k := gazetteer.Key(n); usable(n) && len(k) > 4 && len(t[k]) == 0 {
				t.add(n, r)
			}
		}
	}
	return nil
}

// named adds every town under its own name, the label of cities.tsv where it is
// listed there, and returns the rows by GeoNames number.
func named(t table, cities []city, capital, label map[string]string) map[int]row {
	rows := map[int]row{}
	for _, c := range cities {
		name := strings.TrimSuffix(c.Name, " City")
		if l := label[c.Country+gazetteer.Key(c.Name)]; l != "" {
			name = l
		} else if !latin(name) || c.Population < smallTown && capital[c.Country] != name {
			continue
		} else if c.Name == "New York City" || c.Name == "Mexico City" || c.Name == "Ho Chi Minh City" {
			name = c.Name
		}
		r := row{kind: "town", label: name, country: c.Country, id: strconv.Itoa(c.ID), size: c.Population}
		if gazetteer.Key(capital[c.Country]) == gazetteer.Key(name) {
			r.flags = "capital"
		}
		if !sameTown(t, name, c.Country) {
			t.add(name, r)
			rows[c.ID] = r
		}
	}
	return rows
}

func sameTown(t table, name, country string) bool {
	return slices.ContainsFunc(t[gazetteer.Key(name)], func(r row) bool { return r.kind == "town" && r.country == country })
}

// spellings adds the hand-checked names of cities, also of those too small for GeoNames' list.
func spellings(t table, hand [][]string) {
	for _, f := range hand {
		r := row{kind: "town", label: f[0], country: f[1]}
		for _, o := range t[gazetteer.Key(f[0])] {
			if o.kind == "town" && o.country == f[1] {
				r = o
			}
		}
		for _, n := range append([]string{f[0]}, list(f[2])...) {
			if !sameTown(t, n, f[1]) {
				t.add(n, r)
			}
		}
	}
}

// capitals is each country's capital, by ISO code.
func capitals(data string) (map[string]string, error) {
	codes, err := records(filepath.Join(data, "country-codes.csv"))
	out := map[string]string{}
	for _, c := range codes {
		out[c["ISO3166-1-Alpha-2"]] = c["Capital"]
	}
	out["IL"], out["XK"], out["PS"] = "Jerusalem", "Pristina", "Ramallah"
	return out, err
}

// usable reports whether an alternate name could stand in English text.
func usable(n string) bool {
	if len(n) < 5 || !latin(n) || strings.ContainsAny(n, "()/0123456789") {
		return false
	}
	return unicode.IsUpper([]rune(n)[0]) && strings.ToUpper(n) != n
}

func latin(n string) bool {
	return !strings.ContainsFunc(n, func(r rune) bool { return unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) })
}

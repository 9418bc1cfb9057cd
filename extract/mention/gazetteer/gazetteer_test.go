package gazetteer

import (
	"os"
	"strings"
	"testing"
)

func TestLookup(t *testing.T) {
	for _, c := range []struct {
		name, label string
		kind        Kind
		country, id string
	}{
		{"Kiev", "Kyiv", Town, "UA", "703448"},
		{"Kyiv", "Kyiv", Town, "UA", "703448"},
		{"the U.S.", "United States", Country, "US", "Q30"},
		{"Côte d’Ivoire", "Ivory Coast", Country, "CI", "Q1008"},
		{"Ukrainian", "Ukraine", Adjective, "UA", ""},
		{"Russians", "Russia", People, "RU", ""},
		{"Kremlin", "Kremlin", Seat, "RU", ""},
		{"AFP", "Agence France-Presse", Body, "", ""},
		{"Vladimir Zelensky", "Volodymyr Zelensky", Person, "UA", ""},
		{"Macron", "Emmanuel Macron", Surname, "FR", ""},
		{"Bob", "robert", Nickname, "", ""},
		{"Sasha", "oleksandr", Nickname, "", ""},
		{"surname Johnson", "", Common, "", ""},
		{"Black Sea", "Black Sea", Place, "", ""},
	} {
		found := false
		for _, e := range Lookup(c.name) {
			found = found || e.Label == c.label && e.Kind == c.kind && e.Country == c.country && e.ID == c.id
		}
		if !found {
			t.Errorf("%s: %s %s not in %+v", c.name, c.kind, c.label, Lookup(c.name))
		}
	}
	for _, none := range []string{"", "the", "Qqqqq", "zzzzzzzz", "\t", "\n"} {
		if e := Lookup(none); len(e) > 0 {
			t.Errorf("%q: %+v", none, e)
		}
	}
	if !HasPrefix("united") || HasPrefix("unitedx") {
		t.Error("HasPrefix: united goes on, unitedx does not")
	}
	if got := CountryLabel("GB"); got != "United Kingdom" {
		t.Errorf("GB is %q", got)
	}
}

// The table is what a binary search needs: sorted by key, every key its own key,
// every kind known, and within the size that the program may carry.
func TestTable(t *testing.T) {
	kinds := map[Kind]int{}
	last := ""
	for k, e := range All() {
		if k < last {
			t.Fatalf("%q stands after %q", k, last)
		}
		if Key(k) != k {
			t.Errorf("%q is not its own key %q", k, Key(k))
		}
		if k != last && len(LookupKey(k)) == 0 {
			t.Errorf("%q is not found", k)
		}
		last = k
		kinds[e.Kind]++
	}
	for kind, least := range map[Kind]int{Country: 400, Adjective: 200, People: 300, Seat: 15, Voice: 1, Town: 30000, Place: 150, Body: 250, Person: 800, Surname: 70, Given: 10000, Nickname: 2500, Common: 3000} {
		if kinds[kind] < least {
			t.Errorf("%d entries of kind %s, want at least %d", kinds[kind], kind, least)
		}
		delete(kinds, kind)
	}
	if len(kinds) > 0 {
		t.Errorf("unknown kinds %v", kinds)
	}
	if info, err := os.Stat("table.tsv"); err != nil || info.Size() > 3<<20 {
		t.Errorf("table.tsv: %v", err)
	}
}

func FuzzKey(f *testing.F) {
	seeds := []string{"the U.S.", "Côte d’Ivoire", "AT&T", "Deir ez-Zor", "", "the", "The The", "Ø", "İstanbul", "a\u0301"}
	for _, s := range seeds {
		f.Add(s)
	}
	if len(seeds) != 10 {
		f.Fatalf("%d seeds", len(seeds))
	}
	f.Fuzz(func(t *testing.T, name string) {
		k := Key(name)
		if strings.HasPrefix(k, " ") || strings.HasSuffix(k, " ") || strings.Contains(k, "  ") || strings.ContainsAny(k, "\t\n") {
			t.Errorf("%q: key %q", name, k)
		}
		LookupKey(k)
		HasPrefix(k)
	})
}

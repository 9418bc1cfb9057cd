package mention

import (
	"os"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
)

// Pairs of names from many languages, each by itself: precision and recall of "same".
func TestNamePairs(t *testing.T) {
	judge(t, "testdata/pairs.tsv", 560, func(a, b string, one, other extract.EntityType) bool {
		return ID(a, one) == ID(b, other)
	})
}

// Pairs of full names in one article, where nobody else is called like either.
func TestNamePairsTogether(t *testing.T) {
	judge(t, "testdata/together.tsv", 110, func(a, b string, one, other extract.EntityType) bool {
		f := Finder{}
		x, y := f.Alone(a, one), f.Alone(b, other)
		return x.ID == y.ID || f.Together(x, y) != ""
	})
}

// judge asks for each pair of a file whether the names are one entity's.
func judge(t *testing.T, file string, least int, same func(a, b string, one, other extract.EntityType) bool) {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	n, right, said, all := 0, 0, 0, 0
	for _, line := range strings.Split(string(text), "\n") {
		f := strings.Split(line, "\t")
		if strings.HasPrefix(line, "#") || line == "" {
			continue
		}
		if len(f) != 4 || f[1] != "same" && f[1] != "different" {
			t.Fatalf("%q: %d columns", line, len(f))
		}
		one, other, two := strings.Cut(f[0], "|")
		if !two {
			other = one
		}
		want, got := f[1] == "same", same(f[2], f[3], extract.EntityType(one), extract.EntityType(other))
		n++
		if want {
			all++
		}
		if got {
			said++
			if want {
				right++
			}
		}
		if want != got {
			t.Logf("%s: %s and %s", f[1], f[2], f[3])
		}
	}
	p, r := float64(right)/float64(said), float64(right)/float64(all)
	t.Logf("%d pairs: precision %.3f, recall %.3f", n, p, r)
	if n < least || p < 0.98 || r < 0.9 {
		t.Errorf("%d pairs (at least %d): precision %.3f (at least 0.98), recall %.3f (at least 0.9)", n, least, p, r)
	}
}

// A slug is made of letters, digits and "_", never starts or ends with "_", and
// is the slug of itself: folding twice changes nothing.
func FuzzSlug(f *testing.F) {
	seeds := []string{"Volodymyr Zelenskyy", "the U.S. Air Force's", "Côte d’Ivoire", "J. D. Vance", "Bashar al-Assad", "Łódź", "A", "", "'s", "Ivan Skiy", "Mr. X", "北京", "O'Brien & Sons Ltd."}
	for _, s := range seeds {
		f.Add(s)
	}
	if len(seeds) != 13 {
		f.Fatalf("%d seeds", len(seeds))
	}
	f.Fuzz(func(t *testing.T, name string) {
		for _, typ := range []extract.EntityType{extract.Person, extract.Organization, extract.Place, extract.Thing} {
			id := string(Slug(name, typ))
			if strings.HasPrefix(id, "_") || strings.HasSuffix(id, "_") || strings.ContainsAny(id, " \t\n\"<>{}|\\^`./#?") {
				t.Errorf("%q as %s: %q", name, typ, id)
			}
			if typ == extract.Place || typ == extract.Thing {
				if again := string(Slug(strings.ReplaceAll(id, "_", " "), typ)); again != id && !strings.HasPrefix(strings.ToLower(id), "the_") {
					t.Errorf("%q as %s: %q, folded again %q", name, typ, id, again)
				}
			}
			local := string(LocalID(name))
			if !strings.HasPrefix(local, "#") || strings.ContainsAny(local[1:], " #\t\n") {
				t.Errorf("%q: local identifier %q", name, local)
			}
		}
	})
}

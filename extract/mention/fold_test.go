package mention

import (
	"os"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
)

// Pairs of names from many languages: precision and recall of "same".
func TestNamePairs(t *testing.T) {
	text, err := os.ReadFile("testdata/pairs.tsv")
	if err != nil {
		t.Fatal(err)
	}
	n, right, said, same := 0, 0, 0, 0
	for _, line := range strings.Split(string(text), "\n") {
		f := strings.Split(line, "\t")
		if strings.HasPrefix(line, "#") || line == "" {
			continue
		}
		if len(f) != 4 {
			t.Fatalf("%q: %d columns", line, len(f))
		}
		one, other, two := strings.Cut(f[0], "|")
		if !two {
			other = one
		}
		a, b := ID(f[2], extract.EntityType(one)), ID(f[3], extract.EntityType(other))
		want, got := f[1] == "same", a == b
		n++
		if want {
			same++
		}
		if got {
			said++
			if want {
				right++
			}
		}
		if want != got {
			t.Logf("%s: %s is %s, %s is %s", f[1], f[2], a, f[3], b)
		}
	}
	p, r := float64(right)/float64(said), float64(right)/float64(same)
	t.Logf("%d pairs: precision %.3f, recall %.3f", n, p, r)
	if n < 400 || p < 0.98 || r < 0.9 {
		t.Errorf("%d pairs: precision %.3f (at least 0.98), recall %.3f (at least 0.9)", n, p, r)
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

package mention

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract/mention/registry"
)

func decided(t *testing.T, lines string) Finder {
	t.Helper()
	r, err := registry.Parse("x.entities", lines)
	if err != nil {
		t.Fatal(err)
	}
	return Finder{Registry: r}
}

// sentences are made of "word/NE" with a verb that is the root and governs all.
func conllu(lines ...string) string {
	var b strings.Builder
	for _, l := range lines {
		words := strings.Fields(l)
		root := slices.IndexFunc(words, func(w string) bool { return strings.HasSuffix(w, "/V") }) + 1
		for i, w := range words {
			form, tag, _ := strings.Cut(w, "/")
			upos, xpos, rel, head, ne := "PROPN", "NNP", "nsubj", root, "O"
			switch {
			case tag == "V":
				upos, xpos, rel, head = "VERB", "VBD", "root", 0
			case tag == "P":
				upos, xpos = "PRON", "PRP"
			case strings.HasPrefix(tag, "I-"):
				rel, head, ne = "flat", i, tag
			default:
				ne = tag
				if i >= root {
					rel = "obj"
				}
			}
			if tag == "" {
				ne = "O"
			}
			b.WriteString(strings.Join([]string{itoa(i + 1), form, form, upos, xpos, "_", itoa(head), rel, "_", "NE=" + ne}, "\t") + "\n")
		}
		b.WriteString("\n")
	}
	return b.String()
}

func itoa(n int) string { return string(rune('0'+n/10)) + string(rune('0'+n%10)) }

func TestDecided(t *testing.T) {
	joe := "Joe/B-PER Biden/I-PER met/V Merkel/B-PER"
	for _, c := range []struct {
		name, registry, want string
		text                 []string
	}{
		{"a surname alone is a node of its article", "", "#kowalczyk person: Kowalczyk", []string{"Kowalczyk/B-PER left/V"}},
		{"merge", "merge Kowalczyk = Jan_Kowalczyk", "Jan_Kowalczyk person: Kowalczyk", []string{"Kowalczyk/B-PER left/V"}},
		{"merge by a chain", "merge Kowalczyk = Kowal\nmerge Kowal = Jan_Kowalczyk", "Jan_Kowalczyk person: Kowalczyk", []string{"Kowalczyk/B-PER left/V"}},
		{"merge leaves what the article says", "merge Biden = Joe_Biden", "Hunter_Biden person: Hunter Biden | Biden", []string{"Hunter/B-PER Biden/I-PER left/V", "Biden/B-PER spoke/V"}},
		{"merge joins two chains", "merge Robinette = Joe_Biden", "Joe_Biden person: Robinette | Joe Biden", []string{"Robinette/B-PER left/V", "Joe/B-PER Biden/I-PER spoke/V"}},
		{"alias over what the article says", "alias Biden = Joe_Biden", "Hunter_Biden person: Hunter Biden\nJoe_Biden person: Biden", []string{"Hunter/B-PER Biden/I-PER left/V", "Biden/B-PER spoke/V"}},
		{"alias finds what the parser has missed", "alias \"Sleepy Joe\" = \"Joe Biden\"", "Joe_Biden person: Joe Biden | Sleepy Joe\nAngela_Merkel person: Merkel", []string{joe, "Sleepy Joe left/V"}},
		{"forbid goes before the surname", "forbid Biden Joe_Biden", "Joe_Biden person: Joe Biden\nAngela_Merkel person: Merkel\n#biden person: Biden", []string{joe, "Biden/B-PER left/V"}},
		{"without it the surname joins", "", "Joe_Biden person: Joe Biden | Biden\nAngela_Merkel person: Merkel", []string{joe, "Biden/B-PER left/V"}},
		{"forbid goes before the known surname", "forbid Merkel Angela_Merkel", "#merkel person: Merkel", []string{"Merkel/B-PER left/V"}},
		{"the gazetteer has one spelling for another", "", "Volodymyr_Zelensky person: Vladimir Zelensky", []string{"Vladimir/B-PER Zelensky/I-PER left/V"}},
		{"split", "split \"Vladimir Zelensky\" from Volodymyr_Zelensky", "Vladimir_Zelensky person: Vladimir Zelensky", []string{"Vladimir/B-PER Zelensky/I-PER left/V"}},
		{"alias of one with a given name is a person", "alias Boss = Jan_Kowalczyk", "Jan_Kowalczyk person: Boss", []string{"Boss left/V"}},
		{"alias of a country is a country", "alias Blighty = \"United Kingdom\"", "United_Kingdom place: Blighty", []string{"Blighty left/V"}},
		{"type", "type Zorblatt organization", "Zorblatt organization: Zorblatt", []string{"Zorblatt/B-PER left/V"}},
		{"type of a target", "alias Musicians = Zorblatt\ntype Zorblatt organization", "Zorblatt organization: Musicians", []string{"Musicians/B-PER left/V"}},
	} {
		f := decided(t, c.registry)
		a, trees, err := readCoNLLU(conllu(c.text...))
		if err != nil {
			t.Fatal(err)
		}
		mentions, entities := f.Find(a, trees)
		if got := strings.TrimSpace(render(a, mentions, entities)); got != c.want {
			t.Errorf("%s:\n%s\nwant:\n%s", c.name, got, c.want)
		}
		for _, m := range mentions {
			if strings.Contains(c.name, "merge by") && m.Why != "registry: merge Kowalczyk = Kowal" {
				t.Errorf("%s: %q is no reason", c.name, m.Why)
			}
		}
		again, _ := f.Find(a, trees)
		if len(again) != len(mentions) {
			t.Errorf("%s: a second run differs", c.name)
		}
	}
}

// A registry that has nothing to say changes nothing, and one that has keeps the
// laws of every article.
func TestDecidedLaws(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) < 20 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	other := decided(t, "merge Nobody = Someone\nforbid Nobody Somebody\nalias \"No such name\" = Nobody")
	busy := decided(t, "merge Russia = Moscow\nmerge Vladimir_Putin = Russia\nalias Kyiv = Ukraine\nforbid Trump Donald_Trump\ntype Ukraine thing\nsplit Kiev from Ukraine")
	changed := 0
	for _, file := range files {
		a, trees, want := load(t, file)
		mentions, entities := other.Find(a, trees)
		if got := render(a, mentions, entities); got != want {
			t.Errorf("%s: a registry of others changes it:\n%s\nwant:\n%s", file, got, want)
		}
		mentions, entities = busy.Find(a, trees)
		if render(a, mentions, entities) != want {
			changed++
		}
		ids := map[string]bool{}
		for _, e := range entities {
			if ids[string(e.ID)] || e.ID == "Vladimir_Putin" || e.ID == "Russia" {
				t.Errorf("%s: %s twice, or merged and still there", file, e.ID)
			}
			ids[string(e.ID)] = true
		}
		for _, m := range mentions {
			if m.Entity < 0 || m.Entity >= len(entities) {
				t.Errorf("%s: entity %d of %d", file, m.Entity, len(entities))
			}
		}
	}
	if changed < 5 {
		t.Errorf("only %d articles have changed", changed)
	}
}

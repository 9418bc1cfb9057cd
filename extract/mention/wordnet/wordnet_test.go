package wordnet

import "testing"

func TestKinds(t *testing.T) {
	for lemma, want := range map[string]Kind{
		"gunman": Person, "suspect": Person, "co-worker": Person, "police": Group, "company": Group,
		"region": Place, "hospital": Structure, "prison": Structure, "earthquake": Event, "": Other, "-": Other,
	} {
		if got, _ := Kinds(lemma); got != want {
			t.Errorf("%q: %s, want %s", lemma, got, want)
		}
	}
	if _, got := Kinds("star"); got != Person {
		t.Errorf("star is also %q, want a person", got)
	}
}

func TestRelated(t *testing.T) {
	for _, x := range []struct {
		x, y     string
		up, down int
		ok       bool
	}{
		{"lawyer", "attorney", 0, 0, true},
		{"factory", "plant", 1, 0, true},
		{"plant", "factory", 0, 1, true},
		{"jail", "prison", 1, 1, true},
		{"police", "scene", 0, 0, false},
		{"xyzzy", "hospital", 0, 0, false},
	} {
		up, down, ok := Related(x.x, x.y)
		if up != x.up || down != x.down || ok != x.ok {
			t.Errorf("%s, %s: %d %d %v, want %d %d %v", x.x, x.y, up, down, ok, x.up, x.down, x.ok)
		}
	}
}

// Every meaning is a kind of meanings that stand in the table, and none of itself.
func TestTable(t *testing.T) {
	n := read()
	if len(n.nouns) < 15_000 {
		t.Errorf("%d nouns", len(n.nouns))
	}
	for i, up := range n.parents {
		for _, u := range up {
			if u < 0 || u >= i {
				t.Fatalf("meaning %d is a kind of %d", i, u)
			}
		}
	}
	for lemma, w := range n.nouns {
		for _, m := range w.meanings {
			if m < 0 || m >= len(n.parents) {
				t.Fatalf("%s: no meaning %d", lemma, m)
			}
		}
	}
}

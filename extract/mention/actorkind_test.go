package mention

import (
	"testing"

	"github.com/quadwire/quadwire/extract"
)

func TestRelation(t *testing.T) {
	c := &cast{related: map[[2]string]string{}}
	for _, x := range [][3]string{
		{"attorney", "lawyer", "same"},
		{"plant", "factory", "is 1"},
		{"factory", "plant", "is 1"},
		{"jail", "prison", "both 2"},
		{"gunman", "town", "far"},
	} {
		for range 2 { // the second time from memory
			if got := c.relation(x[0], x[1]); got != x[2] {
				t.Errorf("%s, %s: %q, want %q", x[0], x[1], got, x[2])
			}
		}
	}
}

func TestSorts(t *testing.T) {
	for _, x := range []struct {
		a           actor
		sort, other string
	}{
		{actor{kind: "noun", nouns: wordSet{"gunman": true, "suspect": true}}, "person", ""},
		{actor{kind: "noun", nouns: wordSet{"plant": true, "factory": true, "building": true}}, "structure", ""},
		{actor{kind: "name", typ: "person", nouns: wordSet{"driver": true}}, "name person", "person"},
		{actor{}, "name ", ""},
	} {
		if x.a.sorts(); x.a.sort != x.sort || x.other != "" && x.a.other != x.other {
			t.Errorf("%v: %q, %q, want %q, %q", x.a.nouns, x.a.sort, x.a.other, x.sort, x.other)
		}
	}
}

func TestTimely(t *testing.T) {
	for _, x := range []struct {
		a    actor
		want bool
	}{
		{actor{kind: "name", typ: extract.Thing, parts: wordSet{"friday": true}}, true},
		{actor{kind: "name", typ: extract.Thing, parts: wordSet{"march": true, "2007": true}}, true},
		{actor{kind: "noun", sort: "time", nouns: wordSet{"week": true}}, true},
		{actor{kind: "name", typ: extract.Person, parts: wordSet{"may": true}}, false},
		{actor{kind: "noun", sort: "person", nouns: wordSet{"gunman": true}}, false},
		{actor{}, false},
	} {
		if got := x.a.timely(); got != x.want {
			t.Errorf("%v %v: %v", x.a.parts, x.a.nouns, got)
		}
	}
}

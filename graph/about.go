package graph

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"
	"go.etcd.io/bbolt"
)

// About is what the graph says of an entity itself, beside its facts.
type About struct {
	IRI    string
	ID     string // "Steve_Witkoff"; "a/ARTICLE#the-terminal" for what its article leaves unresolved
	Label  string
	Kind   string   // "Person", "Place", "Group" …; "" where the graph has no class
	Names  []string // other names, in the order of the alphabet
	SameAs []string // IRIs of the entity elsewhere
}

// About is what the graph says of an entity by its IRI. The error wraps
// ErrNotFound where the graph has no such entity.
func (s *Store) About(ctx context.Context, iri string) (About, error) {
	out := About{IRI: iri, ID: strings.TrimPrefix(strings.TrimPrefix(iri, string(s.base)), "e/")}
	err := s.read(func(r reading) error {
		qs, err := r.quads(ctx, quad.Subject, quad.IRI(iri))
		if err != nil {
			return err
		}
		known := false
		var labels, classes []quad.Quad
		for _, q := range qs {
			if q.Label != quad.Value(r.base.Graph(Entities)) && !r.ownLabel(q) {
				continue
			}
			known = true
			switch {
			case q.Predicate == Label:
				labels = append(labels, q)
			case q.Predicate == Type && q.Object != quad.Value(r.base.Term(ClassUnresolved)):
				classes = append(classes, q)
			default:
				out.add(q)
			}
		}
		out.Label, _, _ = lexical(usual(r.own, labels).Object)
		class, _ := usual(r.own, classes).Object.(quad.IRI)
		out.Kind = strings.TrimPrefix(strings.TrimPrefix(string(class), Schema), string(r.base)+"v#")
		if !known {
			return fmt.Errorf("entity %s: %w", out.ID, ErrNotFound)
		}
		return nil
	})
	slices.Sort(out.Names)
	out.Names = slices.Compact(out.Names)
	slices.Sort(out.SameAs)
	return out, err
}

// ownLabel reports whether an article version describes its own unresolved mention.
func (r reading) ownLabel(q quad.Quad) bool {
	l, ok := q.Label.(quad.IRI)
	if !ok {
		return false
	}
	_, _, version := r.base.parseVersion(l)
	return version
}

// add notes what a quad says beside label and class.
func (a *About) add(q quad.Quad) {
	switch q.Predicate {
	case AltLabel:
		text, _, _ := lexical(q.Object)
		a.Names = append(a.Names, text)
	case SameAs:
		iri, _ := q.Object.(quad.IRI)
		a.SameAs = append(a.SameAs, string(iri))
	}
}

// usual is the one of several labels or classes of an entity that most article
// versions hold: the label under which most articles know somebody. Of equally many the
// first in the order of the alphabet wins; no quads give an empty one.
func usual(own *bbolt.Bucket, qs []quad.Quad) (best quad.Quad) {
	most := -1
	for _, q := range qs {
		n := 0
		if len(qs) > 1 {
			n = held(own, q)
		}
		if n > most || n == most && quad.StringOf(q.Object) < quad.StringOf(best.Object) {
			best, most = q, n
		}
	}
	return best
}

// ArticlesAfter is the article versions behind one in the order of their IRIs, most
// at most, so that they can be read page by page. after is "ARTICLE/VERSION"; ""
// begins with the first.
func (s *Store) ArticlesAfter(ctx context.Context, after string, most int) (out []Article, err error) {
	err = s.read(func(r reading) error {
		c := r.own.Bucket(versionsBucket).Cursor()
		for k, _ := c.Seek([]byte(after)); k != nil && len(out) < most; k, _ = c.Next() {
			if string(k) == after {
				continue
			}
			if out, err = r.appendArticle(ctx, out, k); err != nil {
				return err
			}
		}
		return nil
	})
	return out, err
}

// Versions is the versions of one article in the order of their IRIs, none where
// the graph does not have it.
func (s *Store) Versions(ctx context.Context, a ArticleID) (out []Article, err error) {
	err = s.read(func(r reading) error {
		pref := versionKey(a, "")
		c := r.own.Bucket(versionsBucket).Cursor()
		for k, _ := c.Seek(pref); bytes.HasPrefix(k, pref); k, _ = c.Next() {
			if out, err = r.appendArticle(ctx, out, k); err != nil {
				return err
			}
		}
		return nil
	})
	return out, err
}

// appendArticle appends the article version of a key of the bucket.
func (r reading) appendArticle(ctx context.Context, out []Article, key []byte) ([]Article, error) {
	a, v, _ := bytes.Cut(key, []byte("/"))
	one, err := r.article(ctx, r.base.Version(ArticleID(a), VersionID(v)))
	return append(out, one), err
}

// FactsOf counts the facts that have an entity, by its IRI, for their subject or
// object: those with an edge.
func (g *Snapshot) FactsOf(iri string) int {
	self := g.Ref(quad.IRI(iri))
	if self == 0 {
		return 0
	}
	facts := map[Ref]bool{}
	prefix := string(g.base) + "f/"
	see := func(l Link) bool {
		if !facts[l.L] && strings.HasPrefix(g.IRI(l.L), prefix) {
			facts[l.L] = true
		}
		return true
	}
	g.Out(self, nil, see)
	g.In(self, nil, see)
	return len(facts)
}

package graph

import (
	"context"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"
)

// importBatch is how many quads of an import go to Cayley at a time.
const importBatch = 10_000

// Import adds the quads of an N-Quads file, all or none; name stands in errors,
// which are *SyntaxError where the text is at fault. Quads that are known are
// left as they are.
//
// The article versions in it can be removed afterwards as if they had been
// added here. What a file cannot tell is which of two versions brought an alias
// that both their entity has: it goes with the last of them. The articles'
// texts are in no export, so [Store.Why] shows the quote without its sentence.
//
// The import is one transaction, which is held in memory until it is written.
func (s *Store) Import(ctx context.Context, r io.Reader, name string) (Result, error) {
	var res Result
	err := s.update(ctx, func(c *change) error {
		im := importer{change: c, in: NewReader(r, name), versions: map[quad.IRI]bool{}}
		if err := im.load(ctx); err != nil {
			return err
		}
		if err := im.records(ctx); err != nil {
			return err
		}
		res.Added, res.Facts = c.added, im.facts
		return nil
	})
	return res, err
}

type importer struct {
	*change
	in       *Reader
	versions map[quad.IRI]bool // labels of the form …/a/ID/v/SHA
	facts    int
}

// load reads the file into the graph.
func (im *importer) load(ctx context.Context) error {
	var quads []quad.Quad
	for {
		q, err := im.in.Read()
		if err != nil && err != io.EOF {
			return err
		}
		if err == nil {
			quads = append(quads, q)
			im.note(q)
		}
		if len(quads) == importBatch || err == io.EOF {
			if err := ctx.Err(); err != nil {
				return err
			}
			fresh := quads[:0]
			for _, q := range distinct(quads) {
				has, err := view{im.qs}.has(ctx, q)
				if err != nil {
					return err
				}
				if !has {
					fresh = append(fresh, q)
				}
			}
			if err := im.apply(fresh, nil); err != nil {
				return err
			}
			quads = quads[:0]
		}
		if err == io.EOF {
			return nil
		}
	}
}

// note remembers article versions.
func (im *importer) note(q quad.Quad) {
	label, ok := q.Label.(quad.IRI)
	if _, _, is := im.base.parseVersion(label); ok && is {
		im.versions[label] = true
	}
	if q.Predicate == Type && q.Object == im.base.Term(ClassFact) {
		im.facts++
	}
}

// parseVersion takes the IRI of an article version apart.
func (b Base) parseVersion(iri quad.IRI) (a ArticleID, v VersionID, ok bool) {
	rest, ok := strings.CutPrefix(string(iri), string(b)+"a/")
	x, y, cut := strings.Cut(rest, "/v/")
	if !ok || !cut || x == "" || y == "" || strings.ContainsAny(x+y, "/#?") {
		return "", "", false
	}
	return ArticleID(x), VersionID(y), true
}

// records makes the records of the article versions that were read, older
// versions of an article first.
func (im *importer) records(ctx context.Context) error {
	before := map[quad.IRI]quad.IRI{}
	for label := range im.versions {
		qs, err := view{im.qs}.match(ctx, label, RevisionOf, nil)
		if err != nil {
			return err
		}
		for _, q := range qs {
			if p, ok := q.Object.(quad.IRI); ok && q.Label == label {
				before[label] = p
			}
		}
	}
	depth := func(label quad.IRI) (n int) {
		for p, ok := before[label]; ok && n <= len(before); p, ok = before[p] {
			n++
		}
		return n
	}
	labels := slices.SortedFunc(maps.Keys(im.versions), func(x, y quad.IRI) int {
		if d := depth(x) - depth(y); d != 0 {
			return d
		}
		return strings.Compare(string(x), string(y))
	})
	cache := map[quad.Value][]quad.Quad{}
	for _, label := range labels {
		if err := im.remember(ctx, label, before[label], cache); err != nil {
			return err
		}
	}
	return nil
}

// remember writes the record of one version.
func (im *importer) remember(ctx context.Context, label, before quad.IRI, cache map[quad.Value][]quad.Quad) error {
	a, v, _ := im.base.parseVersion(label)
	rec, err := im.record(a, v)
	if err != nil {
		return err
	}
	if rec == nil {
		if rec, err = im.newRecord(a); err != nil {
			return err
		}
		_, rec.Previous, _ = im.base.parseVersion(before)
	}
	shared, err := im.shared(ctx, label, cache)
	if err != nil {
		return err
	}
	for _, line := range rec.Shared {
		q, err := NewReader(strings.NewReader(line), "record").Read()
		if err != nil {
			return err
		}
		shared = append(shared, q)
	}
	if _, _, err := im.share(ctx, rec, distinct(shared)); err != nil {
		return err
	}
	return im.store(a, v, rec)
}

// shared is the quads that a version has in common with others: its facts'
// edges, and what the shared graphs say of the nodes that it speaks of.
func (im *importer) shared(ctx context.Context, label quad.IRI, cache map[quad.Value][]quad.Quad) ([]quad.Quad, error) {
	v := view{im.qs}
	own, err := v.quads(ctx, quad.Label, label)
	if err != nil {
		return nil, err
	}
	var out []quad.Quad
	nodes := map[quad.Value]bool{}
	for _, q := range own {
		nodes[q.Object] = true
		if q.Predicate == Type && q.Object == im.base.Term(ClassFact) {
			edges, err := v.quads(ctx, quad.Label, q.Subject)
			if err != nil {
				return nil, err
			}
			out = append(out, edges...)
		}
	}
	for _, q := range out {
		nodes[q.Subject], nodes[q.Predicate], nodes[q.Object] = true, true, true
	}
	for n := range nodes {
		said, err := im.said(ctx, n, cache)
		if err != nil {
			return nil, err
		}
		out = append(out, said...)
	}
	return out, nil
}

// said is what the shared graphs say of a node of ours.
func (im *importer) said(ctx context.Context, node quad.Value, cache map[quad.Value][]quad.Quad) ([]quad.Quad, error) {
	iri, ok := node.(quad.IRI)
	if !ok || !strings.HasPrefix(string(iri), string(im.base)) {
		return nil, nil
	}
	if qs, ok := cache[node]; ok {
		return qs, nil
	}
	all, err := view{im.qs}.quads(ctx, quad.Subject, node)
	if err != nil {
		return nil, err
	}
	var out []quad.Quad
	for _, q := range all {
		if q.Label == im.base.Graph(Entities) || q.Label == im.base.Graph(Vocab) {
			out = append(out, q)
		}
	}
	cache[node] = out
	return out, nil
}

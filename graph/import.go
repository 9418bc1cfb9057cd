package graph

import (
	"context"
	"errors"
	"io"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"
)

// Import adds the quads of an N-Quads file, all or none; name stands in errors,
// which are *SyntaxError where the text is at fault. Quads that are known are
// left as they are.
//
// The article versions in it can be removed afterwards as if they had been
// added here. What a file cannot tell is which of two versions brought an alias
// that both their entity has: it goes with the last of them. The articles'
// texts are in no export, so [Store.Why] shows the quote without its sentence.
//
// An import is many transactions, and who reads meanwhile sees a part of it. One
// that fails is taken back at once; one whose process was killed is taken back
// when the store is next opened for writing, and until then opening it for
// reading gives ErrInterrupted.
func (s *Store) Import(ctx context.Context, r io.Reader, name string) (Result, error) {
	im := importer{s: s, base: s.base, in: NewReader(r, name), versions: map[quad.IRI]bool{}}
	err := s.writing(func() error {
		err := im.run(ctx, name)
		if err != nil {
			return errors.Join(err, s.takeBack())
		}
		return nil
	})
	if err != nil {
		return Result{}, err
	}
	return Result{Added: im.added, Facts: im.facts}, nil
}

// importer is an import under way.
type importer struct {
	s        *Store
	base     Base
	in       *Reader
	end      bool              // the file has been read to its end
	versions map[quad.IRI]bool // labels of the form …/a/ID/v/SHA
	added    int
	facts    int
}

// run marks the store, reads the file, and makes the records; the last
// transaction takes the mark away.
func (im *importer) run(ctx context.Context, name string) error {
	if err := im.s.transact(ctx, func(c *change) error { return c.mark(name) }); err != nil {
		return err
	}
	for !im.end {
		if err := im.s.transact(ctx, func(c *change) error { return im.load(ctx, c) }); err != nil {
			return err
		}
	}
	return im.records(ctx)
}

// load reads a transaction's worth of the file into the graph.
func (im *importer) load(ctx context.Context, c *change) error {
	var quads []quad.Quad
	for len(quads) < largeEnough {
		q, err := im.in.Read()
		if err == io.EOF {
			im.end = true
			break
		}
		if err != nil {
			return err
		}
		quads = append(quads, q)
		im.note(q)
	}
	fresh := quads[:0]
	for _, q := range distinct(quads) {
		has, err := view{c.qs}.has(ctx, q)
		if err != nil {
			return err
		}
		if !has {
			fresh = append(fresh, q)
		}
	}
	im.added += len(fresh)
	return c.apply(fresh, nil)
}

// note remembers article versions and counts facts.
func (im *importer) note(q quad.Quad) {
	if label, ok := q.Label.(quad.IRI); ok {
		if _, _, is := im.base.parseVersion(label); is {
			im.versions[label] = true
		}
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

// records makes the records of the article versions that were read: first of
// those that are new, older versions of an article before younger ones, then, in
// the transaction that ends the import, of those that were known before.
func (im *importer) records(ctx context.Context) error {
	var fresh, known []quad.IRI
	before := map[quad.IRI]quad.IRI{}
	err := im.s.read(func(r reading) error {
		for label := range im.versions {
			a, v, _ := im.base.parseVersion(label)
			if r.own.Bucket(versionsBucket).Get(versionKey(a, v)) != nil {
				known = append(known, label)
			} else {
				fresh = append(fresh, label)
			}
			qs, err := r.match(ctx, label, RevisionOf, nil)
			if err != nil {
				return err
			}
			for _, q := range qs {
				if p, ok := q.Object.(quad.IRI); ok && q.Label == label {
					before[label] = p
				}
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	slices.Sort(known)
	inOrder(fresh, before)
	cache := map[quad.Value][]quad.Quad{}
	for len(fresh) > 0 {
		err := im.s.transact(ctx, func(c *change) error {
			for n := 0; n < largeEnough && len(fresh) > 0; fresh = fresh[1:] {
				shared, err := im.remember(ctx, c, fresh[0], before[fresh[0]], cache)
				if err != nil {
					return err
				}
				n += shared
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return im.s.transact(ctx, func(c *change) error {
		for _, label := range known {
			if _, err := im.remember(ctx, c, label, before[label], cache); err != nil {
				return err
			}
		}
		if err := c.imported(ctx, im.versions); err != nil {
			return err
		}
		return c.unmark()
	})
}

// inOrder sorts versions so that one stands after the one that it revises.
func inOrder(labels []quad.IRI, before map[quad.IRI]quad.IRI) {
	depth := map[quad.IRI]int{}
	for _, l := range labels {
		n := 0
		for p, ok := before[l]; ok && n <= len(before); p, ok = before[p] { // a file may claim a circle
			n++
		}
		depth[l] = n
	}
	slices.SortFunc(labels, func(x, y quad.IRI) int {
		if d := depth[x] - depth[y]; d != 0 {
			return d
		}
		return strings.Compare(string(x), string(y))
	})
}

// remember writes the record of one version and says how many quads it shares.
func (im *importer) remember(ctx context.Context, c *change, label, before quad.IRI, cache map[quad.Value][]quad.Quad) (int, error) {
	a, v, _ := im.base.parseVersion(label)
	rec, err := c.record(a, v)
	if err != nil {
		return 0, err
	}
	if rec == nil {
		if rec, err = c.newRecord(a); err != nil {
			return 0, err
		}
		_, rec.Previous, _ = im.base.parseVersion(before)
	}
	shared, err := im.shared(ctx, view{c.qs}, label, cache)
	if err != nil {
		return 0, err
	}
	for _, line := range rec.Shared {
		q, err := NewReader(strings.NewReader(line), "record").Read()
		if err != nil {
			return 0, err
		}
		shared = append(shared, q)
	}
	if _, _, err := c.share(ctx, rec, distinct(shared)); err != nil {
		return 0, err
	}
	return len(shared), c.store(a, v, rec)
}

// shared is the quads that a version has in common with others: its facts'
// edges, and what the shared graphs say of the nodes that it speaks of.
func (im *importer) shared(ctx context.Context, v view, label quad.IRI, cache map[quad.Value][]quad.Quad) ([]quad.Quad, error) {
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
		said, err := im.said(ctx, v, n, cache)
		if err != nil {
			return nil, err
		}
		out = append(out, said...)
	}
	return out, nil
}

// said is what the shared graphs say of a node of ours.
func (im *importer) said(ctx context.Context, v view, node quad.Value, cache map[quad.Value][]quad.Quad) ([]quad.Quad, error) {
	iri, ok := node.(quad.IRI)
	if !ok || !strings.HasPrefix(string(iri), string(im.base)) {
		return nil, nil
	}
	if qs, ok := cache[node]; ok {
		return qs, nil
	}
	all, err := v.quads(ctx, quad.Subject, node)
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

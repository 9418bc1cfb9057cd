package graph

import (
	"bytes"
	"context"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"
	"go.etcd.io/bbolt"
)

// registriesBucket holds by article the digest of the registry of entities that it
// was read with last; articles without one are not in it.
//
//	quadwire/registries/ARTICLE   16 hex digits
var registriesBucket = []byte("registries")

// digests are the registries that a version's quads name, in order: one at most,
// unless an import has brought a version that was there and read otherwise.
func (v view) digests(ctx context.Context, b Base, version quad.IRI) ([]string, error) {
	qs, err := v.match(ctx, version, b.Term(TermRegistry), nil)
	var out []string
	for _, q := range qs {
		if s, ok := q.Object.(quad.String); ok && q.Label == version {
			out = append(out, string(s))
		}
	}
	slices.Sort(out)
	return slices.Compact(out), err
}

// noted is how many quads will come and go for the registry's sake alone when a
// version is read with the one of that digest.
func (c *change) noted(a ArticleID, v VersionID, digest string) (int, error) {
	was, err := view{c.qs}.digests(context.Background(), c.base, c.base.Version(a, v))
	if slices.Contains(was, digest) {
		return len(was) - 1, err
	}
	if digest != "" {
		return len(was) + 1, err
	}
	return len(was), err
}

// imported notes with which registry articles were read whose versions have come in
// a file: what the quads of an article's last version say. A version that was read
// here with one registry and elsewhere with another was read as neither says.
func (c *change) imported(ctx context.Context, versions map[quad.IRI]bool) error {
	articles := map[ArticleID]bool{}
	for label := range versions {
		if a, _, ok := c.base.parseVersion(label); ok {
			articles[a] = true
		}
	}
	for a := range articles {
		all, err := c.versions(a)
		if err != nil {
			return err
		}
		var last VersionID
		for v, r := range all {
			if last == "" || r.Seq > all[last].Seq {
				last = v
			}
		}
		was, err := view{c.qs}.digests(ctx, c.base, c.base.Version(a, last))
		if err != nil {
			return err
		}
		if err := c.readWith(a, strings.Join(was, "+")); err != nil {
			return err
		}
	}
	return nil
}

// readWith notes with which registry an article was read.
func (c *change) readWith(a ArticleID, digest string) error {
	b := c.own.Bucket(registriesBucket)
	if b == nil && digest == "" {
		return nil
	}
	b, err := c.own.CreateBucketIfNotExists(registriesBucket)
	if err != nil {
		return err
	}
	if digest == "" {
		return b.Delete([]byte(a))
	}
	return b.Put([]byte(a), []byte(digest))
}

// ReadOtherwise counts the articles that were read with another registry of
// entities than the one of that digest ("" for none), and all articles. Reading
// them again brings the graph up to date.
func (s *Store) ReadOtherwise(digest string) (other, all int, err error) {
	err = s.read(func(r reading) error {
		var last []byte
		with := r.own.Bucket(registriesBucket)
		cur := r.own.Bucket(versionsBucket).Cursor()
		for k, _ := cur.First(); k != nil; k, _ = cur.Next() {
			a, _, _ := bytes.Cut(k, []byte{'/'})
			if bytes.Equal(a, last) {
				continue
			}
			last = a
			all++
			if registryOf(with, a) != digest {
				other++
			}
		}
		return nil
	})
	return other, all, err
}

func registryOf(b *bbolt.Bucket, article []byte) string {
	if b == nil {
		return ""
	}
	return string(b.Get(article))
}

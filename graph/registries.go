package graph

import (
	"bytes"

	"go.etcd.io/bbolt"
)

// registriesBucket holds by article the digest of the registry of entities that it
// was read with last; articles without one are not in it.
//
//	quadwire/registries/ARTICLE   16 hex digits
var registriesBucket = []byte("registries")

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

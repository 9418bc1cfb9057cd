package graph

import (
	"bytes"
	"compress/flate"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	cgraph "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/quad"
	"go.etcd.io/bbolt"

	"github.com/quadwire/quadwire/extract"
)

// Our bucket, beside Cayley's. It holds what makes removal exact and evidence
// readable, and is no part of the export: an imported graph makes it anew, but
// for the texts.
//
//	quadwire/format, quadwire/base
//	quadwire/versions/ARTICLE/VERSION   a record
//	quadwire/shared/HASH,SEQ            version SEQ holds the shared quad HASH
//	quadwire/registries/ARTICLE         see registries.go
//	quadwire/index/…                    see sideindex.go
var (
	ownBucket      = []byte("quadwire")
	keyFormat      = []byte("format")
	keyBase        = []byte("base")
	versionsBucket = []byte("versions")
	sharedBucket   = []byte("shared")
)

// record is what we keep of an article version. When it was ingested stands
// here and nowhere else, so that the graph is the same whenever it is built.
type record struct {
	Seq       uint64         // place in the order of adding
	Previous  VersionID      `json:",omitempty"` // the version before, "" for none
	Ingested  time.Time      // when it was added first
	Text      string         `json:",omitempty"` // the clean text; "" in an imported graph
	Sentences []extract.Span `json:",omitempty"` // of Text
	Shared    []string       // quads under other labels than the version's, as N-Quads
}

func versionKey(a ArticleID, v VersionID) []byte { return []byte(string(a) + "/" + string(v)) }

func (r *record) marshal() ([]byte, error) {
	var b bytes.Buffer
	z, err := flate.NewWriter(&b, flate.DefaultCompression)
	if err != nil {
		return nil, err
	}
	if err := json.NewEncoder(z).Encode(r); err != nil {
		return nil, err
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

func unmarshalRecord(data []byte) (*record, error) {
	text, err := io.ReadAll(flate.NewReader(bytes.NewReader(data)))
	if err != nil {
		return nil, fmt.Errorf("%w: record of an article version: %w", ErrDamaged, err)
	}
	r := new(record)
	if err := json.Unmarshal(text, r); err != nil {
		return nil, fmt.Errorf("%w: record of an article version: %w", ErrDamaged, err)
	}
	return r, nil
}

// record is the record of a version, nil where it has none.
func (c *change) record(a ArticleID, v VersionID) (*record, error) {
	data := c.own.Bucket(versionsBucket).Get(versionKey(a, v))
	if data == nil {
		return nil, nil
	}
	return unmarshalRecord(data)
}

// store writes the record of a version.
func (c *change) store(a ArticleID, v VersionID, r *record) error {
	data, err := r.marshal()
	if err != nil {
		return err
	}
	return c.own.Bucket(versionsBucket).Put(versionKey(a, v), data)
}

// versions is the records of an article's versions.
func (c *change) versions(a ArticleID) (map[VersionID]*record, error) {
	out := map[VersionID]*record{}
	pref := versionKey(a, "")
	cur := c.own.Bucket(versionsBucket).Cursor()
	for k, data := cur.Seek(pref); bytes.HasPrefix(k, pref); k, data = cur.Next() {
		r, err := unmarshalRecord(data)
		if err != nil {
			return nil, err
		}
		out[VersionID(k[len(pref):])] = r
	}
	return out, nil
}

// put writes an article version, in the place of what the graph has of it.
func (c *change) put(d *extract.Doc) (Result, error) {
	a, v := ArticleIDOf(&d.Article), VersionIDOf(&d.Article)
	res := Result{Article: a, Version: v, Facts: len(d.Facts)}
	rec, err := c.record(a, v)
	if err != nil {
		return res, err
	}
	if rec != nil {
		res.Known = true
	} else if rec, err = c.newRecord(a); err != nil {
		return res, err
	}
	res.Previous = rec.Previous
	rec.Text, rec.Sentences = d.Article.Text, rec.Sentences[:0]
	for i := range d.Sentences {
		rec.Sentences = append(rec.Sentences, d.Sentences[i].Span)
	}
	added, gone := c.added, c.gone
	noted, err := c.noted(a, v, d.Registry)
	if err != nil {
		return res, err
	}
	if err := c.replace(a, v, rec, c.base.Quads(d)); err != nil {
		return res, err
	}
	res.Added, res.Removed = c.added-added, c.gone-gone
	res.Anew = res.Known && res.Added+res.Removed > noted
	return res, c.readWith(a, d.Registry)
}

// newRecord is the record of a version that the graph does not have yet.
func (c *change) newRecord(a ArticleID) (*record, error) {
	versions, err := c.versions(a)
	if err != nil {
		return nil, err
	}
	seq, err := c.own.Bucket(versionsBucket).NextSequence()
	if err != nil {
		return nil, err
	}
	rec := &record{Seq: seq, Ingested: time.Now().UTC().Truncate(time.Second)}
	var last uint64
	for v, r := range versions {
		if r.Seq > last {
			last, rec.Previous = r.Seq, v
		}
	}
	return rec, nil
}

// replace makes quads what the graph holds of a version, and writes its record.
func (c *change) replace(a ArticleID, v VersionID, rec *record, quads []quad.Quad) error {
	ctx := context.Background()
	label := c.base.Version(a, v)
	if rec.Previous != "" {
		quads = append(quads, quad.Quad{Subject: label, Predicate: RevisionOf, Object: c.base.Version(a, rec.Previous), Label: label})
	}
	old, err := view{c.qs}.quads(ctx, quad.Label, label)
	if err != nil {
		return err
	}
	var own, shared []quad.Quad
	for _, q := range quads {
		if q.Label == label {
			own = append(own, q)
		} else {
			shared = append(shared, q)
		}
	}
	add, del := difference(own, old), difference(old, own)
	more, less, err := c.share(ctx, rec, shared)
	if err != nil {
		return err
	}
	if err := c.apply(append(add, more...), append(del, less...)); err != nil {
		return err
	}
	return c.store(a, v, rec)
}

// share notes that the version of rec holds the shared quads, and no others. It
// gives back the quads that the graph lacks, and those that no version holds
// any longer.
func (c *change) share(ctx context.Context, rec *record, shared []quad.Quad) (add, del []quad.Quad, err error) {
	bucket := c.own.Bucket(sharedBucket)
	now := make(map[string]quad.Quad, len(shared))
	for _, q := range shared {
		line, err := appendQuad(nil, q)
		if err != nil {
			return nil, nil, err
		}
		now[string(line)] = q
	}
	for _, line := range rec.Shared {
		if _, still := now[line]; still {
			continue
		}
		if err := bucket.Delete(sharedKey(line, rec.Seq)); err != nil {
			return nil, nil, err
		}
		if c.held(line) {
			continue
		}
		q, err := NewReader(strings.NewReader(line), "record").Read()
		if err != nil {
			return nil, nil, err
		}
		if has, err := (view{c.qs}).has(ctx, q); err != nil {
			return nil, nil, err
		} else if has {
			del = append(del, q)
		}
	}
	rec.Shared = slices.Sorted(maps.Keys(now))
	for _, line := range rec.Shared {
		holder := []uint64{rec.Seq}
		if !c.held(line) {
			switch has, err := (view{c.qs}).has(ctx, now[line]); {
			case err != nil:
				return nil, nil, err
			case !has:
				add = append(add, now[line])
			case !c.importing():
				holder = append(holder, noVersion)
			}
		}
		for _, seq := range holder {
			if err := bucket.Put(sharedKey(line, seq), nil); err != nil {
				return nil, nil, err
			}
		}
	}
	return add, del, nil
}

// noVersion holds the shared quads that were there before any version had them:
// a person wrote them, or they came in a file without articles. They stay.
const noVersion = 0

// held reports whether a version holds the shared quad written as line.
func (c *change) held(line string) bool {
	pref := sharedKey(line, 0)[:sharedHash]
	k, _ := c.own.Bucket(sharedBucket).Cursor().Seek(pref)
	return bytes.HasPrefix(k, pref)
}

// held counts the versions that hold a shared quad, up to a thousand.
func held(own *bbolt.Bucket, q quad.Quad) (n int) {
	line, err := appendQuad(nil, q)
	if err != nil {
		return 0
	}
	pref := sharedKey(string(line), 0)[:sharedHash]
	c := own.Bucket(sharedBucket).Cursor()
	for k, _ := c.Seek(pref); bytes.HasPrefix(k, pref) && n < 1000; k, _ = c.Next() {
		n++
	}
	return n
}

// sharedHash is how many bytes of a quad's hash stand in a key: with 16, two of
// a thousand million quads clash once in 10^20 graphs.
const sharedHash = 16

func sharedKey(line string, seq uint64) []byte {
	h := sha256.Sum256([]byte(line))
	return binary.BigEndian.AppendUint64(h[:sharedHash:sharedHash], seq)
}

// difference is the quads of a that are not in b.
func difference(a, b []quad.Quad) []quad.Quad {
	in := make(map[quad.Quad]bool, len(b))
	for _, q := range b {
		in[q] = true
	}
	var out []quad.Quad
	for _, q := range a {
		if !in[q] {
			out = append(out, q)
		}
	}
	return out
}

// remove takes out the version that r names.
func (c *change) remove(ctx context.Context, r *Result) error {
	rec, err := c.record(r.Article, r.Version)
	if err != nil {
		return err
	}
	if rec == nil {
		return fmt.Errorf("article version %s/%s: %w", r.Article, r.Version, ErrNotFound)
	}
	r.Known, r.Previous = true, rec.Previous
	old, err := view{c.qs}.quads(ctx, quad.Label, c.base.Version(r.Article, r.Version))
	if err != nil {
		return err
	}
	_, del, err := c.share(ctx, rec, nil)
	if err != nil {
		return err
	}
	if err := c.apply(nil, append(old, del...)); err != nil {
		return err
	}
	r.Removed = len(old) + len(del)
	if err := c.own.Bucket(versionsBucket).Delete(versionKey(r.Article, r.Version)); err != nil {
		return err
	}
	left, err := c.versions(r.Article)
	if err != nil {
		return err
	}
	if len(left) == 0 {
		if err := c.readWith(r.Article, ""); err != nil {
			return err
		}
	}
	return c.relink(r.Article, r.Version, rec.Previous)
}

// relink ties the versions that revised gone to the version before it.
func (c *change) relink(a ArticleID, gone, before VersionID) error {
	versions, err := c.versions(a)
	if err != nil {
		return err
	}
	for _, v := range slices.Sorted(maps.Keys(versions)) {
		rec := versions[v]
		if rec.Previous != gone {
			continue
		}
		rec.Previous = before
		label := c.base.Version(a, v)
		tie := func(to VersionID) []quad.Quad {
			if to == "" {
				return nil
			}
			return []quad.Quad{{Subject: label, Predicate: RevisionOf, Object: c.base.Version(a, to), Label: label}}
		}
		if err := c.apply(tie(before), tie(gone)); err != nil {
			return err
		}
		if err := c.store(a, v, rec); err != nil {
			return err
		}
	}
	return nil
}

// apply writes quads that the graph lacks and removes quads that it has.
// Cayley counts a node's quads even where it drops a known quad, and never
// forgets such a node: so known quads must not reach it. Removal goes first and
// by itself: a node in both lists would be looked up in the wrong one.
func (c *change) apply(add, del []quad.Quad) error {
	if err := c.deltas(cgraph.Delete, del); err != nil {
		return err
	}
	c.gone += len(del)
	if err := c.deltas(cgraph.Add, add); err != nil {
		return err
	}
	c.added += len(add)
	return c.index(add, del)
}

func (c *change) deltas(action cgraph.Procedure, qs []quad.Quad) error {
	if len(qs) == 0 {
		return nil
	}
	in := make([]cgraph.Delta, len(qs))
	for i, q := range qs {
		in[i] = cgraph.Delta{Quad: q, Action: action}
	}
	return c.qs.ApplyDeltas(in, cgraph.IgnoreOpts{})
}
